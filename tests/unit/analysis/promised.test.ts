import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';

addAllLanguages();

const closings: Readonly<Record<string, readonly [string, string]>> = {
  nl: ['Beste Ina,', 'Met vriendelijke groet,\nBo Vos'],
  en: ['Dear Ina,', 'Kind regards,\nBo Vos'],
  de: ['Liebe Ina,', 'Viele Grüße\nBo Vos'],
  fr: ['Bonjour Ina,', 'Bien cordialement,\nBo Vos'],
  es: ['Hola, Ina:', 'Un saludo,\nBo Vos'],
  it: ['Ciao Ina,', 'Cordiali saluti,\nBo Vos'],
  pt: ['Olá, Ina,', 'Cumprimentos,\nBo Vos'],
};

/** Who promised and by which day, read on Wednesday 4 March 2026. */
function promised(lang: string, line: string, direction: 'draft' | 'incoming' = 'draft'): string {
  const [hello, bye] = closings[lang] ?? ['', ''];
  return analyse({
    direction,
    body: `${hello}\n\n${line}\n\n${bye}`,
    today: '2026-03-04',
    to: [{ name: 'Ina Smit' }],
    self: { names: ['Bo Vos'] },
  })
    .promises.map(({ by, due }) => `${by} ${due ?? 'some day'}`)
    .join(', ');
}

describe('what is said of one clause does not undo another', () => {
  it.each([
    ['en', 'I shall phone you on Friday about the hinge, he usually hangs it too low.', 'me 2026-03-06'],
    ['en', 'The plan is attached and I will ring you on Monday.', 'me 2026-03-09'],
    ['nl', 'Gisteren heb ik het hout besteld en vrijdag breng ik je de planken.', 'me 2026-03-06'],
    ['de', 'Anbei die Maße, am Montag rufe ich Sie wegen der Farbe an.', 'me 2026-03-09'],
    [
      'en',
      'I am posting the tiles on Monday, and our fitter will ring you when the glue is dry.',
      'me 2026-03-09, me some day',
    ],
    [
      'nl',
      'Ik mail je morgen de tekening en stuur je daarna op 12 maart de prijs.',
      'me 2026-03-05, me 2026-03-12',
    ],
  ])('%s: %s', (lang, line, want) => expect(promised(lang, line)).toBe(want));
});

describe('whoever is sent by the writer promises for the writer', () => {
  it.each([
    [
      'nl',
      'Gelukkig kan het eerder: dan komt onze timmerman vrijdag om 9 uur de deur afhangen.',
      'me 2026-03-06T09:00',
    ],
    ['nl', 'De sleutels liggen uiterlijk maandag bij u op de mat.', 'me 2026-03-09'],
    ['nl', 'Maandag om 10 uur heb je ze.', 'me 2026-03-09T10:00'],
    ['en', 'Our electrician will telephone you on Friday.', 'me 2026-03-06'],
    ['en', 'The refund will be in your account within three working days.', 'me 2026-03-09'],
    ['de', 'Ihr Rad steht am Freitag um 15 Uhr abholbereit im Laden.', 'me 2026-03-06T15:00'],
    ['de', 'Am Montag um 7 Uhr beginnen wir mit dem Dach.', 'me 2026-03-09T07:00'],
    ['de', 'Am Freitag kriegst du von mir die Liste.', 'me 2026-03-06'],
    ['fr', "Je te l'apporte vendredi.", 'me 2026-03-06'],
    ['pt', 'Na sexta às 10h levo-lhe as caixas.', 'me 2026-03-06T10:00'],
  ])('%s: %s', (lang, line, want) => expect(promised(lang, line)).toBe(want));
});

describe('what only looks like a promise', () => {
  it.each([
    ['nl', 'De jas die je vrijdag paste is binnen in het groen.'],
    ['nl', 'Ik begrijp dat u pas in september verder wilt.'],
    ['en', 'The coat you ordered on Friday is here in green.'],
    ['de', 'Bitte rufen Sie im April noch einmal an.'],
    ['de', 'Wir stehen am Montag vor einer Frage.'],
    ['fr', 'Nous serons une vingtaine.'],
    ['es', 'Te paso las medidas de la mesa.'],
    ['en', 'The choir will visit the museum on Friday.'],
  ])('%s: %s', (lang, line) => expect(promised(lang, line)).toBe(''));
});

describe('a day that is over', () => {
  it.each([
    ['nl', 'U zou mij afgelopen vrijdag de foto sturen.', 'them 2026-02-27'],
    ['en', 'You said you would send me the photo last Friday; did I miss it?', 'them 2026-02-27'],
    ['en', 'I called you last Friday.', ''],
  ])('%s: %s', (lang, line, want) => expect(promised(lang, line)).toBe(want));
});

it('dates a call by the day of the sentence before', () => {
  expect(promised('en', "I'm on the train on Friday from noon. Ring me then.", 'incoming')).toMatch(
    /^me 2026-03-06/,
  );
});

it('takes no return from leave for a promise', () => {
  expect(promised('en', "I'm having my hip done and will be back at work on 30 March.", 'incoming')).toBe('');
});

describe('ways to promise', () => {
  it.each([
    ['nl', 'Ik kom donderdag met de offerte bij je langs.', 'me 2026-03-05'],
    ['nl', 'Vóór vrijdag ligt het rapport op je bureau.', 'me 2026-03-06'],
    ['nl', 'De uitslag hoor je uiterlijk 12 maart.', 'me 2026-03-12'],
    ['nl', 'Over het dak laat ik je volgende week iets weten.', 'me 2026-03-13'],
    ['nl', 'We hebben de onderdelen besteld en monteren ze op 18 maart.', 'me 2026-03-18'],
    ['nl', 'De fysio belt u maandag op voor een afspraak.', 'me 2026-03-09'],
    ['nl', 'Zodra de verf droog is, hang ik de deuren terug.', 'me some day'],
    ['nl', 'Ik ga erachteraan.', 'me some day'],
    ['nl', 'Jij zou gisteren de foto sturen.', 'them 2026-03-03'],
    ['nl', 'Je zou me deze week nog bellen over de prijs.', 'them 2026-03-06'],
    ['nl', 'Morgen voor tienen heb je antwoord.', 'me 2026-03-05T10:00'],
    ['nl', 'Ik stuur de factuur mee met de levering van volgende maand.', 'me 2026-04-30'],
    ['nl', 'Dinsdag zet ik de bakken bij je neer.', 'me 2026-03-10'],
    ['nl', 'De rekening volgt eind maart.', 'me 2026-03-31'],
    ['nl', 'Als het vrijdag regent, komen we maandag.', 'me 2026-03-09'],
    ['en', "I'll have the draft with you by Friday.", 'me 2026-03-06'],
    ['en', 'You will have the keys on Monday.', 'me 2026-03-09'],
    ['en', 'Expect the parcel on Tuesday.', 'me 2026-03-10'],
    ['en', 'The plumber comes on Thursday at 9.', 'me 2026-03-05T09:00'],
    ['en', 'Once the paint is dry we will hang the doors.', 'me some day'],
    ['en', 'Let me check with the driver and come back to you tomorrow.', 'me 2026-03-05'],
    ['en', 'My colleague Sam is going to send you the plans on Friday.', 'me 2026-03-06'],
    ['en', 'You promised me the figures by last Monday.', 'them 2026-03-02'],
    ['en', 'Your order ships tomorrow.', 'me 2026-03-05'],
    ['en', 'The results are due on Friday and I will pass them on that day.', 'me 2026-03-06'],
    ['en', 'I intend to finish the wall by the end of next week.', 'me 2026-03-13'],
    ['en', 'Your invoice follows at the end of the month.', 'me 2026-03-31'],
    ['de', 'Ich melde mich am Montag bei Ihnen.', 'me 2026-03-09'],
    ['de', 'Die Unterlagen gehen morgen zur Post.', 'me 2026-03-05'],
    ['de', 'Bis Freitag haben Sie das Angebot im Postfach.', 'me 2026-03-06'],
    ['de', 'Unser Fahrer bringt die Möbel am 12. März zwischen 8 und 12 Uhr.', 'me 2026-03-12'],
    ['de', 'Sobald das Holz da ist, sage ich Bescheid.', 'me some day'],
    ['de', 'Sie wollten mir bis letzten Freitag die Fotos schicken.', 'them 2026-02-27'],
    ['de', 'Wir prüfen das und geben Ihnen bis Mittwoch Rückmeldung.', 'me 2026-03-11'],
    ['fr', 'Je vous rappelle demain matin.', 'me 2026-03-05'],
    ['fr', "Vous recevrez le devis d'ici vendredi.", 'me 2026-03-06'],
    ['fr', 'Le plombier passe lundi à 8 h.', 'me 2026-03-09T08:00'],
    ['fr', 'Dès que les pièces arrivent, je vous préviens.', 'me some day'],
    ['fr', 'Vous deviez me renvoyer le contrat vendredi dernier.', 'them 2026-02-27'],
    ['es', 'Le llamo el lunes por la mañana.', 'me 2026-03-09'],
    ['es', 'El viernes tendrá el presupuesto.', 'me 2026-03-06'],
    ['es', 'Cuando llegue la pieza, le aviso.', 'me some day'],
    ['it', 'La richiamo lunedì alle 10.', 'me 2026-03-09T10:00'],
    ['it', 'Il preventivo arriva entro venerdì.', 'me 2026-03-06'],
    ['pt', 'Ligo-lhe na segunda de manhã.', 'me 2026-03-09'],
    ['pt', 'O orçamento segue até sexta-feira.', 'me 2026-03-06'],
    ['nl', 'Voor het eind van de week weet je of het lukt.', 'me 2026-03-06'],
    ['nl', 'Ik beloof je dat het hek er maandag staat.', 'me 2026-03-09'],
    ['nl', 'Maandag begint de schilder aan de voorgevel.', 'me 2026-03-09'],
    ['nl', 'De bestelling gaat vanmiddag de deur uit.', 'me 2026-03-04'],
    ['nl', 'Wij bezorgen de piano op zaterdag 14 maart om 11 uur.', 'me 2026-03-14T11:00'],
    ['nl', 'Ik duik er morgen in en kom er vrijdag op terug.', 'me 2026-03-05, me 2026-03-06'],
    ['nl', 'Ik las gisteren je stuk en stuur je donderdag mijn aantekeningen.', 'me 2026-03-05'],
    ['nl', 'Aan het einde van de middag bel ik u.', 'me 2026-03-04'],
    ['nl', 'Binnenkort ontvangt u van ons een uitnodiging.', 'me some day'],
    ['nl', 'Ik regel het.', 'me some day'],
    ['nl', 'Dat zoek ik voor je uit.', 'me some day'],
    ['nl', 'Ik bel je als ik meer weet.', 'me some day'],
    ['nl', 'U krijgt uw borg binnen veertien dagen terug.', 'me 2026-03-18'],
    ['en', 'By Friday noon the hedge will be trimmed.', 'me 2026-03-06T12:00'],
    ['en', 'I will look into it.', 'me some day'],
    ['en', "We'll get that sorted for you.", 'me some day'],
    ['en', 'We expect to deliver the desk on 20 March.', 'me 2026-03-20'],
    ['en', 'The minutes follow on Monday.', 'me 2026-03-09'],
    ['en', "I'll pop round on Saturday morning with the spare key.", 'me 2026-03-07'],
    ['en', "She'll give you a ring first thing on Monday.", 'me 2026-03-09'],
    ['en', "I'll let you know.", 'me some day'],
    ['de', 'Ich schicke dir die Skizze bis morgen Abend.', 'me 2026-03-05'],
    ['de', 'Das kläre ich für Sie.', 'me some day'],
    ['de', 'Wir liefern am Dienstag.', 'me 2026-03-10'],
    ['de', 'Die Rechnung folgt Ende des Monats.', 'me 2026-03-31'],
    ['de', 'Spätestens Freitag wissen Sie mehr.', 'me 2026-03-06'],
    ['de', 'Morgen früh bin ich bei Ihnen.', 'me 2026-03-05'],
    ['fr', 'Je reviens vers vous la semaine prochaine.', 'me 2026-03-13'],
    ['fr', 'Le colis partira demain.', 'me 2026-03-05'],
    ['fr', 'Nous vous tiendrons au courant.', 'me some day'],
    ['es', 'Se lo mando mañana.', 'me 2026-03-05'],
    ['es', 'Le avisaré en cuanto lo sepa.', 'me some day'],
    ['it', 'Le scrivo entro domani.', 'me 2026-03-05'],
    ['it', 'Ti mando le foto sabato.', 'me 2026-03-07'],
    ['it', 'Vi faremo sapere.', 'me some day'],
    ['pt', 'Envio-lhe o contrato amanhã.', 'me 2026-03-05'],
    ['pt', 'Entraremos em contacto em breve.', 'me some day'],
  ])('%s: %s', (lang, line, want) => expect(promised(lang, line)).toBe(want));
});

describe('announcements, offers, wishes, questions and absences', () => {
  it.each([
    ['nl', 'Volgende week kijken we verder.'],
    ['nl', 'Zaterdag is de winkel open tot 17 uur.'],
    ['nl', 'Op 20 maart geven we een concert in de kerk.'],
    ['nl', 'Kun je mij vrijdag de sleutel geven?'],
    ['nl', 'Ik ben maandag weer op kantoor.'],
    ['nl', 'Wij nemen uw klacht serieus.'],
    ['nl', 'Ik zit vrijdag de hele dag in vergadering.'],
    ['en', 'I can drop the samples off on Friday.'],
    ['en', "We're open until six on Friday."],
    ['en', 'The fair is on Saturday.'],
    ['en', "I'm away until 12 March."],
    ['en', "I'll see you on Monday."],
    ['en', "I've pencilled you in for Monday at ten."],
    ['en', 'We meet every Monday at eight.'],
    ['en', 'Doors open at seven on Saturday.'],
    ['de', 'Am Samstag feiern wir unser Sommerfest.'],
    ['de', 'Ich bin ab Montag wieder erreichbar.'],
    ['de', 'Der Laden ist am Montag geschlossen.'],
    ['fr', 'Nous fêtons nos dix ans samedi.'],
    ['fr', 'Le magasin sera fermé lundi.'],
    ['es', 'El sábado celebramos la fiesta.'],
    ['es', 'La tienda estará cerrada el lunes.'],
    ['it', 'Sabato festeggiamo i dieci anni.'],
    ['it', 'Il negozio resterà chiuso lunedì.'],
    ['pt', 'A loja estará fechada na segunda.'],
    ['nl', 'Ik kijk of het lukt.'],
    ['nl', 'Wij zijn op 27 april gesloten.'],
    ['nl', 'De cursus begint op 3 april.'],
    ['nl', 'Ik vind het jammer dat u vrijdag niet kunt.'],
    ['nl', 'Ik heb je mail gelezen en denk erover na.'],
    ['nl', 'Graag ontvang ik vóór vrijdag uw antwoord.'],
    ['nl', 'Mijn vakantie begint maandag.'],
    ['nl', 'We verhuizen op 1 april.'],
    ['en', "I'll be thinking of you on Friday."],
    ['en', "I'll be on leave from Monday."],
    ['en', "I'd be happy to call you on Monday."],
    ['en', 'If you like, I can ring you on Friday.'],
    ['en', 'I hope to see you on Friday.'],
    ['en', 'The road will be closed on Monday.'],
    ['en', 'It will rain on Friday.'],
    ['en', 'You will love the garden in May.'],
    ['en', 'You will need a passport on Friday.'],
    ['en', 'My next newsletter comes out in April.'],
    ['en', 'I promise to be brief.'],
    ['de', 'Das Konzert beginnt am Freitag um 20 Uhr.'],
    ['de', 'Können Sie mir das bis Freitag schicken?'],
    ['de', 'Ich freue mich auf Freitag.'],
    ['fr', 'Le concert aura lieu vendredi.'],
    ['fr', 'Je serai absent lundi.'],
    ['es', 'El concierto es el viernes.'],
  ])('%s: %s', (lang, line) => expect(promised(lang, line)).toBe(''));
});

describe('what a mail that came in promises or fixes', () => {
  it.each([
    ['nl', 'We spreken elkaar maandag.', ''],
    ['nl', 'Bel me maar vrijdag na de lunch.', 'me 2026-03-06'],
    ['en', 'Give the office a ring on Monday at nine.', 'me 2026-03-09T09:00'],
    ['en', 'Please send it by Friday.', ''],
    ['nl', 'Donderdag kom ik de maten bij u brengen.', 'them 2026-03-05'],
    ['en', 'Our treasurer will transfer the deposit on Monday.', 'them 2026-03-09'],
    ['en', 'We will not be going ahead.', ''],
    ['de', 'Rufen Sie mich am Freitag um 9 Uhr an.', 'me 2026-03-06T09:00'],
    ['nl', 'Het pakket wordt morgen tussen 9 en 11 bezorgd.', 'them 2026-03-05'],
    ['en', 'Your package arrives tomorrow.', 'them 2026-03-05'],
    ['de', 'Ihr Paket kommt morgen.', 'them 2026-03-05'],
    ['nl', 'Ik ben er donderdag om 9 uur, dan loop ik alles met u door.', 'them 2026-03-05T09:00'],
    ['en', "I'll put the cheque in the post tomorrow.", 'them 2026-03-05'],
    ['en', 'Call me on Monday after ten.', 'me 2026-03-09'],
    ['nl', 'U kunt mij maandag tussen 9 en 11 bellen.', 'me 2026-03-09'],
    ['de', 'Ich überweise den Betrag bis Freitag.', 'them 2026-03-06'],
    ['en', "You said you'd ring on Tuesday.", 'me 2026-03-10'],
    ['nl', 'Zoals beloofd zou u vandaag bellen.', 'me 2026-03-04'],
  ])('%s: %s', (lang, line, want) => expect(promised(lang, line, 'incoming')).toBe(want));
});
