import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import type { MailInput } from '@/utils/analysis/types';

addAllLanguages();

const reading = (body: string, input: Partial<MailInput> = {}) =>
  analyse({ direction: 'draft', body, ...input });
const signature = (body: string, input?: Partial<MailInput>) => {
  const { kind, subkind, names } = reading(body, input).signature;
  return [kind, ...(subkind ? [subkind] : []), ...(names ?? [])].join(': ');
};
const greeting = (body: string) => {
  const { kind, names } = reading(body).greeting;
  return [kind, ...(names ?? [])].join(': ');
};

describe('who is greeted', () => {
  it.each([
    [
      'Dear Ineke Vos, Edwin van der Sar and Carina Smit!\n\nOk!',
      'personal: Ineke Vos: Edwin van der Sar: Carina Smit',
    ],
    ['Beste Ineke, Edwin van der Sar en Carina,\n\nDank!', 'personal: Ineke: Edwin van der Sar: Carina'],
    [
      'Beste Ineke Vos, Edwin van der Sar, Carina Smit, Joke van den Berg, Bianca de Vries en Linda Jansen,\n\nTot morgen.',
      'personal: Ineke Vos: Edwin van der Sar: Carina Smit: Joke van den Berg: Bianca de Vries: Linda Jansen',
    ],
    ['Привіт, Андрію!\n\nДякую за листа.', 'personal: Андрію'],
    ['Labas, Tomai!\n\nTavo užsakymas jau pakeliui.', 'personal: Tomai'],
    ['Labdien, Kalniņa kungs!\n\nPaldies par ātro atbildi.', 'personal: Kalniņa'],
    ['Hi Jan, Bedankt!\n\nTot morgen.', 'personal: Jan'],
  ])('%j', (body, want) => expect(greeting(body)).toBe(want));
});

describe('who signs', () => {
  const under = (block: string) => `Hi Bo,\n\nThe contract is signed and on its way to you.\n\n${block}`;
  it.each([
    ['Kind regards,\nIan Webb p.p. Martha Cole', 'personal: Ian Webb: Martha Cole'],
    ['Jan de Vries | Team Zorg | 088-1234567', 'personal: Jan de Vries'],
    ['Team Zorg | 088-1234567 | www.zorg.example', 'anonymous: team'],
    ['Es grüßt Sie\nMöbelhaus Grothe GmbH & Co. KG', 'anonymous: organisation'],
    ['Best,\nThe lads of the Riverside Yard', 'anonymous: organisation'],
    ['Üdvözlettel:\nKovács Ágnes', 'personal: Kovács Ágnes'],
    ['Z poważaniem,\nZakład Stolarski Nowak Sp. j.', 'anonymous: organisation'],
    ['/Kalle', 'personal: Kalle'],
    ['Best,\nM.\n\n-- \nMarjan Otten | adviser | Otten & Sons', 'personal: Marjan Otten'],
    ['Thanks Allan\n\n-- \nFrancis Holt\nhttps://holt.example', 'personal: Francis Holt'],
    ['Με εκτίμηση\nGiorgos Alexiou', 'personal: Giorgos Alexiou'],
    ['Поздрави,\nIvaylo Tsvetkov', 'personal: Ivaylo Tsvetkov'],
    [
      'Regards,\n\n\n*Anna Holt*  \n*Holt & Sons*  \n[holt.example](http://www.holt.example)',
      'personal: Anna Holt',
    ],
    ['Regards,\nHarriet Holt DipPFS\nHolt Planning', 'personal: Harriet Holt'],
    ['Vriendelijke groet,\nDirecteur J.P. Otten', 'personal: J.P. Otten'],
    ['Groetjes,\nDe Breimand', 'anonymous: organisation'],
    ['Groet,\nde sjouwploeg', 'anonymous: team'],
    ['Groet,\nVerhuurdesk Otten Aanhangers', 'anonymous: department'],
    [
      'Fenna Otten\nLoopbaancoach\n\nDit bericht is vertrouwelijk. Wij aanvaarden geen aansprakelijkheid voor fouten in de verzending.',
      'personal: Fenna Otten',
    ],
    [
      'Your Harbour Fair crew\n\nYou receive this mailing because you came before. Opt out here.',
      'anonymous: team',
    ],
    ['Order number: A12 2 x 5 kg\n\nThank you for your order.', 'missing'],
  ])('%j', (block, want) => expect(signature(under(block))).toBe(want));

  it.each([
    ['Thanks Barry, Friday at eight it is.', 'missing'],
    ['Ok!', 'missing'],
    ['Zie bijlage.', 'missing'],
    ['Ok, doe ik. Groet, Jan', 'personal: Jan'],
    ['Prima! Gr Anja', 'personal: Anja'],
    ['Hi Bo, see you at eight. Jan', 'personal: Jan'],
    ['Hallo Jan,   Dank voor je mail.   Groet,   Piet', 'personal: Piet'],
    [
      "Cari condomini,\n\nl'assemblea è giovedì alle 21.\n\nL'amministratore di condominio",
      'anonymous: role',
    ],
    ['So that was that, we shook hands with all of them and\nsee you!', 'missing'],
  ])('in a mail of a line or two: %j', (body, want) => expect(signature(body)).toBe(want));
});

describe('a forwarded mail in an interface whose words nobody knows', () => {
  const own = 'Beste Jan,\n\nDeze melding is voor jou.\n\nGroet,\nIneke\n\n';
  const forwarded = (title: string, headers: string) =>
    `${own}${title}\n${headers}\n\nGeachte klant,\n\nUw melding is gesloten.\n\nMet vriendelijke groet,\nTeam Noord`;
  const known = 'Onnerwarp: Melding 12\nDag: 2026-10-01 08:30\nStjoerder: Desk <desk@klant.example>';
  it.each([
    ['-------- Oars berjocht --------', known],
    ['-------- Oars berjocht --------', `\n${known.replaceAll(': ', ':\t')}\nOan:\tineke@corp.example`],
    ['---------- Oars berjocht ---------', 'Fan: desk@klant.example\nDag: 1-10-2026 08:30\nOer: Melding 12'],
  ])('%j %j is not judged', (title, headers) => {
    const body = forwarded(title, headers);
    expect(signature(body)).toBe('personal: Ineke');
    expect(reading(body, { to: [{ name: 'Jan Otten', email: 'jan@klant.example' }] }).findings).toEqual([]);
  });

  it.each([
    ['---- Feestavond ----', 'Dag: 1-10-2026\nZaal: De Kim\nOpgave: voor vrijdag'],
    ['Feestavond', known],
    ['---- Feestavond ----', 'Vragen: ineke@corp.example\nDag: 1-10-2026'],
  ])('%j %j above the sign-off is the writer’s own', (title, lines) => {
    expect(signature(`Beste Jan,\n\n${title}\n${lines}\n\nGroet,\nTeam Noord`)).toBe('anonymous: team');
  });
});

describe('a signature that the webmail put above what is written', () => {
  const above = (block: string, greeted: string) =>
    signature(`\n\n${block}\n\n${greeted}\n\nGraag hoor ik voor vrijdag of de factuur klopt.\n`);
  it.each([
    ['---\nMet vriendelijke groet,\nTeam XYZ', 'Beste Nienke,', 'anonymous: team'],
    ['-- \nMet vriendelijke groet,\nTeam XYZ', 'Dag mevrouw Bakker,', 'anonymous: team'],
    ['-- \nMet vriendelijke groet,\nIneke de Vries', 'Beste Nienke,', 'personal: Ineke de Vries'],
    ['Kind regards,\nTeam Invoices', 'Dear Nienke Bakker,', 'anonymous: team'],
    ['Mit freundlichen Grüßen\nTeam Rechnungen', 'Sehr geehrte Frau Bakker,', 'anonymous: team'],
    ['Cordialement,\nÉquipe Factures', 'Bonjour Nienke,', 'anonymous: team'],
    ['-- \nMet vriendelijke groet,', 'Beste Nienke,', 'missing'],
  ])('%j above %j', (block, greeted, want) => expect(above(block, greeted)).toBe(want));
});

describe('the language of a short mail between near neighbours', () => {
  it.each([
    ['Hej Mette\n\nKan du sende mig referatet? Jeg kan ikke finde det nogen steder.', 'da'],
    ['Hei Kari,\n\nKan du ringe meg når du har tid? Det gjelder møtet på onsdag.', 'nb'],
    ['Ahoj Petro,\n\nmůžeš mi prosím poslat ten soubor? Nemůžu ho najít.', 'cs'],
    ['Dobrý deň,\n\nprosím o zrušenie objednávky.\n\nS pozdravom', 'sk'],
    ['Bom dia,\n\nSegue em anexo o orçamento solicitado.\n\nAtentamente,', 'pt'],
    ['Bok Ana,\n\nmožeš li mi poslati datoteku? Nigdje je ne mogu naći.', 'hr'],
    ['Dober dan,\n\nv priponki vam pošiljamo račun za oktober.', 'sl'],
    ["Bonjour Chloé,\n\nTon stage commence le 14 septembre. Demande Mireille à l'accueil.", 'fr'],
  ])('%j', (body, want) => expect(reading(body).language).toBe(want));
});

describe('who promises in a mail that came in', () => {
  const today = '2026-11-20';
  it.each([
    ['Ik bel u morgen.', 'them'],
    ['Wij bellen u morgen om 10.00 uur.', 'them'],
    ['Ik bel je morgen terug.', 'them'],
    ['Belt u mij morgen om 10.00 uur.', 'me'],
    ['Bel me morgen maar om 10.00 uur.', 'me'],
    ['I will call you tomorrow at ten.', 'them'],
    ['Call me tomorrow at 10 am.', 'me'],
  ])('%s', (sentence, by) => {
    const body = `Beste Bo,\n\n${sentence}\n\nGroet,\nPiet de Boer`;
    const { promises } = analyse({
      direction: 'incoming',
      body,
      today,
      lang: /call/i.test(sentence) ? 'en' : 'nl',
    });
    expect(promises.map((one) => one.by)).toEqual([by]);
  });
});

describe('who will call', () => {
  const calls = (line: string) =>
    reading(`Milan,\n\n${line}\n\nGuus`, { direction: 'incoming', today: '2025-06-05' }).promises.map(
      ({ by, due }) => `${by} ${due}`,
    );
  it.each([
    ['Morgen om 14.00 uur bel ik je even vanuit de bus.', 'them 2025-06-06T14:00'],
    ['Bel me morgen om 14.00 uur even.', 'me 2025-06-06T14:00'],
    ['Belt u maar even, morgen om 14.00 uur.', 'me 2025-06-06T14:00'],
  ])('%j', (line, want) => expect(calls(line)).toEqual([want]));
});
