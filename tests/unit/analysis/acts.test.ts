import { expect, test } from 'vitest';
import { readManner } from '@/utils/analysis/acts/read';
import { addAllLanguages } from '@/utils/analysis/lang/all';

addAllLanguages();

const drafts: readonly (readonly [body: string, acts: readonly string[]])[] = [
  ['Beste Ina,\n\nHierbij de notulen van gisteren.', ['informs']],
  ['Beste Ina,\n\nOnze excuses voor de late levering.', ['apologises']],
  ['Beste Ina,\n\nHet spijt me dat de monteur niet kwam.', ['apologises']],
  ['Beste Ina,\n\nVolgens onze administratie staat er nog een openstaande factuur.', ['reminds-payment']],
  ['Beste Ina,\n\nUw betaling hebben wij nog niet ontvangen.', ['reminds-payment']],
  ['Beste Ina,\n\nUw betaling hebben wij vandaag ontvangen.', ['informs']],
  ['Beste Ina,\n\nSchikt donderdag je?', ['asks']],
  ['Beste Ina,\n\nGraag hoor ik voor vrijdag of dit klopt.', ['asks']],
  ['Beste Ina,\n\nIk stuur je morgen de offerte.', ['promises']],
  ['Beste Ina,\n\nHartelijk dank voor het prettige gesprek.', ['thanks']],
  ['Beste Ina,\n\nDank voor je mail. De zaal is vrij.', ['informs']],
  ['Beste Ina,\n\nHelaas moet ik onze afspraak van dinsdag verzetten.', ['cancels']],
  ['Beste Ina,\n\nDe repetitie van donderdag gaat niet door.', ['cancels']],
  ['Beste Ina,\n\nIk kan er dinsdag helaas niet bij zijn.', ['cancels']],
  ['Beste Ina,\n\nDe afspraak van dinsdag gaat gewoon door.', ['informs']],
  ['Beste Ina,\n\nGecondoleerd met het overlijden van je moeder.', ['condoles']],
  ['Dear Ina,\n\nI have to reschedule our meeting on Tuesday.', ['cancels']],
  ['Dear Ina,\n\nMy condolences to you and your family.', ['condoles']],
  ['Guten Tag Ina,\n\nleider muss ich den Termin am Dienstag absagen.', ['cancels']],
  ['Guten Tag Ina,\n\nmein herzliches Beileid zum Tod Ihrer Mutter.', ['condoles']],
  ['Bonjour Ina,\n\nJe dois malheureusement reporter notre rendez-vous de mardi.', ['cancels']],
  ['Bonjour Ina,\n\nToutes mes condoléances à vous et à votre famille.', ['condoles']],
  ['Hola, Ina:\n\nTengo que aplazar la reunión del martes.', ['cancels']],
  ['Hola, Ina:\n\nMi más sentido pésame.', ['condoles']],
  ['Buongiorno Ina,\n\nDevo rimandare il nostro incontro di martedì.', ['cancels']],
  ['Buongiorno Ina,\n\nLe mie più sentite condoglianze.', ['condoles']],
  ['Bom dia, Ina,\n\nInfelizmente tenho de adiar a nossa reunião de terça-feira.', ['cancels']],
  ['Bom dia, Ina,\n\nOs meus sentidos pêsames.', ['condoles']],
  ['Dear Ina,\n\nWe are sorry for the delay in your order.', ['apologises']],
  ['Dear Ina,\n\nYour invoice of 3 March is overdue.', ['reminds-payment']],
  ['Dear Ina,\n\nThank you for your patience with all of this.', ['thanks']],
  ['Dear Ina,\n\nI look forward to hearing from you about the rooms.', ['asks']],
  ['Guten Tag Ina,\n\nich bitte um Entschuldigung für die späte Antwort.', ['apologises']],
  ['Guten Tag Ina,\n\ndie offene Rechnung vom 3. März ist noch nicht bezahlt.', ['reminds-payment']],
  ['Bonjour Ina,\n\nVotre facture impayée du 3 mars est jointe à ce message.', ['reminds-payment']],
  ['Bonjour Ina,\n\nToutes mes excuses pour le retard de la livraison.', ['apologises']],
  ['Hola, Ina:\n\nLe pido disculpas por el retraso de la entrega.', ['apologises']],
  ['Buongiorno Ina,\n\nLa fattura scaduta di marzo è allegata a questa mail.', ['reminds-payment']],
  ['Bom dia, Ina,\n\nPedimos desculpa pelo atraso da sua encomenda.', ['apologises']],
];

test.each(drafts)('%j', (body, acts) => {
  expect(readManner({ direction: 'draft', body: `${body}\n\nJan`, today: '2026-11-23' }).acts).toEqual(acts);
});

test('a reply that asks nothing answers; what the other wrote does not count', () => {
  const body = 'Hoi Ina,\n\nDe zaal is vrij.\n\nJan\n\n> Het spijt me, kun je zeggen of de zaal vrij is?';
  expect(readManner({ direction: 'draft', body, thread: 'reply' }).acts).toEqual(['answers']);
});

test('a mail may do several things at once', () => {
  const body = 'Hoi Ina,\n\nSorry voor de vertraging. Ik stuur je morgen de offerte. Is dat goed?\n\nJan';
  expect(new Set(readManner({ direction: 'draft', body }).acts)).toEqual(
    new Set(['apologises', 'promises', 'asks']),
  );
});

test.each([
  ['Beste Ina,\n\nHierbij stuur ik u de offerte.\n\nJan', 'formal'],
  ['Beste Ina,\n\nHierbij stuur ik je de offerte.\n\nJan', 'informal'],
  ['Beste Ina,\n\nHierbij de offerte.\n\nJan', undefined],
  ['Geachte heer Van Wijk,\n\nHierbij de offerte.\n\nJan', 'formal'],
  ['Dear Ina,\n\nHere is the quote that you asked for.\n\nJan', undefined],
])('%j is %s', (body, formality) => {
  expect(readManner({ direction: 'draft', body }).formality).toBe(formality);
});
