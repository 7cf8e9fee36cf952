import type { LanguageCode } from '@/utils/analysis/types';
import type { Channel } from '@/utils/store/types';

/** How one language plans a next step in a few words. Entries are separated by spaces, folded; Monday first. */
export interface PlanWords {
  readonly shortWeekdays: readonly string[];
  /** Before a clock time. */
  readonly at: string;
  readonly channels: Readonly<Partial<Record<Channel, string>>>;
  /** Stands before or after a verb of a channel without being part of what is to be done. */
  readonly small: string;
  /** Who does something when it is not me. */
  readonly others: string;
  /** What makes a moment one of both. */
  readonly agreed: string;
  /** Before a number of hours, and what hours are called: `over 2 uur`. */
  readonly inHours: readonly [ahead: string, hours: string];
}

/** Own compilation. */
export const planWords: Readonly<Record<LanguageCode, PlanWords>> = {
  nl: {
    shortWeekdays: ['ma', 'di', 'wo woe', 'do don', 'vr vrij', 'za zat', 'zo zon'],
    at: 'om',
    channels: {
      call: 'bel bellen terugbellen nabellen opbellen belafspraak telefoneren',
      mail: 'mail mailen terugmailen namailen emailen',
      voicemail: 'voicemail inspreken',
      video: 'videobellen videocall videogesprek teams zoom',
      meeting: 'afspraak afspreken langsgaan langs bezoeken bezoek koffie lunch lunchen ontmoeten',
      letter: 'brief kaart kaartje',
      social: 'linkedin whatsapp appen sms sms’en',
    },
    small: 'weer nog even dan op de het een terug ik we wij samen te',
    others: 'hij zij ze haar hem jij je jullie zelf',
    agreed: 'afgesproken akkoord',
    inHours: ['over', 'uur uurtjes'],
  },
  en: {
    shortWeekdays: ['mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat', 'sun'],
    at: 'at',
    channels: {
      call: 'call ring phone callback',
      mail: 'mail email',
      voicemail: 'voicemail',
      video: 'video zoom teams',
      meeting: 'meet meeting visit coffee lunch appointment',
      letter: 'letter card postcard',
      social: 'linkedin whatsapp text sms message',
    },
    small: 'back again up on the a an for then i we to them him her',
    others: 'he she they you will',
    agreed: 'agreed',
    inHours: ['in', 'hour hours'],
  },
  de: {
    shortWeekdays: ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
    at: 'um',
    channels: {
      call: 'anrufen zuruckrufen ruckruf anruf telefonieren telefonat nachtelefonieren',
      mail: 'mail mailen e-mail anmailen',
      voicemail: 'mailbox voicemail',
      video: 'videocall videogesprach zoom teams',
      meeting: 'treffen termin besuch besuchen vorbeigehen kaffee mittagessen',
      letter: 'brief karte postkarte',
      social: 'linkedin whatsapp sms nachricht',
    },
    small: 'wieder noch mal dann am den die das ein eine ich wir zu',
    others: 'er sie ihr du man',
    agreed: 'vereinbart abgemacht ausgemacht',
    inHours: ['in', 'stunde stunden'],
  },
  fr: {
    shortWeekdays: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
    at: 'a',
    channels: {
      call: 'appeler rappeler rappel appel telephoner',
      mail: 'mail mailer ecrire courriel email',
      voicemail: 'messagerie vocal',
      video: 'visio visioconference zoom teams',
      meeting: 'rencontrer rendez-vous rdv voir visite visiter cafe dejeuner',
      letter: 'lettre carte courrier',
      social: 'linkedin whatsapp sms message',
    },
    small: 'encore puis le la les un une l’ je j’ nous on pour',
    others: 'il elle ils elles vous tu',
    agreed: 'convenu',
    inHours: ['dans', 'heure heures'],
  },
};
