export interface DemoPerson {
  readonly name: string;
  readonly email: string;
}

export type Folder = 'inbox' | 'drafts' | 'sent';

export interface DemoMail {
  readonly id: string;
  readonly folder: Folder;
  readonly language: string;
  readonly from: DemoPerson;
  readonly to: readonly DemoPerson[];
  readonly subject: string;
  /** ISO date and time. */
  readonly at: string;
  readonly text: string;
  /** What the editor handed over, where it was not plain text. */
  readonly html?: string;
}

export const owner: DemoPerson = { name: 'Ineke de Vries', email: 'ineke@zonneveld.example' };

type Seed = Omit<DemoMail, 'at' | 'to'> & { readonly hoursAgo: number; readonly to?: readonly DemoPerson[] };

const lines = (...text: readonly string[]): string => text.join('\n');

const seeds: readonly Seed[] = [
  {
    id: 'draft-waterlicht',
    folder: 'drafts',
    language: 'nl',
    from: owner,
    to: [{ name: 'Karin van den Berg', email: 'karin.vandenberg@waterlicht.example' }],
    hoursAgo: 1,
    subject: 'Uw vraag over factuur 2026-0418',
    text: lines(
      'Geachte heer/mevrouw,',
      '',
      'Dank voor uw bericht. De dubbele regel op factuur 2026-0418 is een vergissing van ons; de verbeterde factuur vindt u in de bijlage.',
      '',
      'Het bedrag dat u te veel betaalde staat vrijdag op uw rekening.',
      '',
      'Met vriendelijke groet,',
      'Team Facturatie',
    ),
  },
  {
    id: 'draft-harbour',
    folder: 'drafts',
    language: 'en',
    from: owner,
    to: [{ name: 'Owen Pryce', email: 'owen.pryce@harbourlane.example' }],
    hoursAgo: 20,
    subject: 'The workshop on the 14th',
    text: lines(
      'Hi Owen,',
      '',
      'The room is booked and the projector works, I tried it myself. Shall we say nine, so that there is time for coffee?',
      '',
      'Kind regards,',
      'The Training Desk',
    ),
  },
  {
    id: 'waterlicht',
    folder: 'inbox',
    language: 'nl',
    from: { name: 'Karin van den Berg', email: 'karin.vandenberg@waterlicht.example' },
    hoursAgo: 2,
    subject: 'Factuur 2026-0418 klopt niet',
    text: lines(
      'Beste Ineke,',
      '',
      'Op factuur 2026-0418 staat de dagdeeltraining van 3 november twee keer. Kun je dat nakijken? Ik heb het volle bedrag al betaald.',
      '',
      'Ik ben er tot vier uur, bellen mag ook.',
      '',
      'Hartelijke groet,',
      'Karin van den Berg',
      'Waterlicht Installaties | 020 555 0134',
    ),
  },
  {
    id: 'brightloop',
    folder: 'inbox',
    language: 'en',
    from: { name: 'Brightloop', email: 'hello@brightloop.example' },
    hoursAgo: 4,
    subject: 'We received your request',
    text: lines(
      'Dear customer,',
      '',
      'Thank you for reaching out. Your request is important to us and has been assigned to a specialist. You will hear from us as soon as possible.',
      '',
      'Kind regards,',
      'The Brightloop Customer Success Team',
    ),
  },
  {
    id: 'holzbau',
    folder: 'inbox',
    language: 'de',
    from: { name: 'Jürgen Weiß', email: 'j.weiss@holzbau-weiss.example' },
    hoursAgo: 7,
    subject: 'Termin am Donnerstag',
    text: lines(
      'Liebe Frau de Vries,',
      '',
      'Donnerstag um zehn passt mir gut. Bringen Sie bitte die Unterlagen vom letzten Mal mit, dann gehen wir die offenen Punkte durch. Und grüßen Sie den Hund!',
      '',
      'Herzliche Grüße',
      'Jürgen Weiß',
    ),
  },
  {
    id: 'nordkante',
    folder: 'inbox',
    language: 'de',
    from: { name: 'Nordkante Kundenservice', email: 'service@nordkante.example' },
    hoursAgo: 22,
    subject: 'Ihre Anfrage 77102',
    text: lines(
      'Sehr geehrte Damen und Herren,',
      '',
      'Ihre Anfrage ist bei uns eingegangen und wird schnellstmöglich bearbeitet. Bitte sehen Sie von Rückfragen ab.',
      '',
      'Mit freundlichen Grüßen',
      'Ihr Serviceteam',
    ),
  },
  {
    id: 'papeterie',
    folder: 'inbox',
    language: 'fr',
    from: { name: 'Chloé Lemaire', email: 'chloe@papeterielumiere.example' },
    hoursAgo: 27,
    subject: 'Vos cartes sont prêtes',
    text: lines(
      'Bonjour Ineke,',
      '',
      'Vos cartes de visite sont imprimées, le papier ivoire rend très bien. Je vous les garde à la boutique jusqu’à samedi.',
      '',
      'Bien à vous,',
      'Chloé',
    ),
  },
  {
    id: 'assurance',
    folder: 'inbox',
    language: 'fr',
    from: { name: 'Service clients', email: 'service.clients@assurance-vallon.example' },
    hoursAgo: 31,
    subject: 'Votre dossier',
    text: lines(
      'Madame, Monsieur,',
      '',
      'Nous vous informons que votre dossier est en cours de traitement. Merci de ne pas répondre à ce message.',
      '',
      'Cordialement,',
      'Le service clients',
    ),
  },
  {
    id: 'harbour',
    folder: 'inbox',
    language: 'en',
    from: { name: 'Owen Pryce', email: 'owen.pryce@harbourlane.example' },
    hoursAgo: 46,
    subject: 'The workshop on the 14th',
    text: lines(
      'Hi Ineke,',
      '',
      'Good to talk yesterday. Could you check whether the room has a projector? We are with twelve, and half of us have never met.',
      '',
      'Best wishes,',
      'Owen',
    ),
  },
  {
    id: 'gemeente',
    folder: 'inbox',
    language: 'nl',
    from: { name: 'Gemeente Lindedorp', email: 'noreply@lindedorp.example' },
    hoursAgo: 70,
    subject: 'Ontvangstbevestiging',
    text: lines(
      'Geachte heer/mevrouw,',
      '',
      'Wij hebben uw aanvraag ontvangen. U krijgt binnen acht weken bericht. Dit is een automatisch bericht.',
      '',
      'Met vriendelijke groet,',
      'Afdeling Vergunningen',
    ),
  },
  {
    id: 'libreria',
    folder: 'inbox',
    language: 'es',
    from: { name: 'Lucía Ferrer', email: 'lucia@libreriaferrer.example' },
    hoursAgo: 95,
    subject: 'El libro que buscabas',
    text: lines(
      'Hola Ineke:',
      '',
      'Ha llegado el libro que buscabas, la edición de tapa azul. Te lo aparto hasta el viernes.',
      '',
      'Un abrazo,',
      'Lucía',
    ),
  },
  {
    id: 'bakkerij',
    folder: 'sent',
    language: 'nl',
    from: owner,
    to: [{ name: 'Marloes van der Sar', email: 'marloes@bakkerijdehoek.example' }],
    hoursAgo: 50,
    subject: 'Vrijdag half elf',
    text: lines(
      'Hoi Marloes,',
      '',
      'Half elf is goed. Ik neem de foto’s mee waar je naar vroeg.',
      '',
      'Groet,',
      'Ineke',
    ),
  },
];

/** The mails that a fresh demo mailbox holds, dated back from `now` (ms since 1970). */
export function demoMails(now: number): DemoMail[] {
  return seeds.map(({ hoursAgo, to = [owner], ...mail }) => ({
    ...mail,
    to,
    at: new Date(now - hoursAgo * 3_600_000).toISOString(),
  }));
}
