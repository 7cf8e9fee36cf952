import { expect, test } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import type { Self } from '@/utils/analysis/types';

addAllLanguages();

const body = 'Beste Karin,\n\nDe factuur is verbeterd.\n\nMet vriendelijke groet,\nTeam Incasso';

function firstFixes(self: Self): readonly string[] {
  const { findings } = analyse({ direction: 'draft', body, self, to: [{ name: 'Karin Bos' }] });
  return findings
    .filter(({ rule }) => rule === 'signoff-anonymous')
    .flatMap(({ fixes }) => fixes.map((f) => f.text));
}

test('the writer is among the colleagues who sign together', () => {
  const fixes = firstFixes({ names: ['Ineke de Vries'], members: ['Carina', 'Bianca', 'Linda'] });
  expect(fixes).toEqual(['Ineke de Vries\nTeam Incasso', 'Ineke, Carina, Bianca en Linda\nTeam Incasso']);
});

test('the writer stands in the list once, also when the list has the writer already', () => {
  const fixes = firstFixes({ names: ['Ineke de Vries', 'Ineke'], members: ['Carina', 'Ineke'] });
  expect(fixes[1]).toBe('Carina en Ineke\nTeam Incasso');
});

test('a signature that is added after sending asks only for a name in the text', () => {
  const self = { names: ['Ineke de Vries', 'Ineke'] };
  const draft = { direction: 'draft', to: [{ name: 'Karin Bos' }], self, signatureAddedLater: true } as const;
  const rulesIn = (text: string) => analyse({ ...draft, body: text }).findings.map(({ rule }) => rule);
  expect(rulesIn('Beste Karin,\n\nMet Ineke van de incasso: de factuur is verbeterd.')).toEqual([]);
  expect(rulesIn('Beste Karin,\n\nDe factuur is verbeterd.')).toEqual(['signoff-missing']);
});

/** Last lines of a mail, and who signs them; nobody where a unit does. */
const endings: readonly (readonly [lines: string, names: readonly string[]])[] = [
  ['Hartelijke groet van Jan en het hele team van De Molen', ['Jan']],
  ['warme groetjes uit het atelier, dorien', ['dorien']],
  ['Viele Grüße aus Köln, Anna', ['Anna']],
  ['Herzliche Grüße von Anna und dem ganzen Team der Rösterei', ['Anna']],
  ['Lots of love from Tom and all the crew at the Mill', ['Tom']],
  ['Cari saluti da Marco e da tutto lo staff', ['Marco']],
  ['Up the Reds!\nOtis and Bea, for the coaching team', ['Otis', 'Bea']],
  ['Gr., Gijsbert vN', ['Gijsbert vN']],
  ['Groet,\nb/a mr. dr. Q. Lindhout\ndirecteur', ['Q. Lindhout']],
  ['Herzlichst\n\nIhre K. v. d. Heydt\n(Klassenlehrerin 4b)', ['K. v. d. Heydt']],
  ['Met sportieve groet,\nvoorzitter J.P. Smit', ['J.P. Smit']],
  ['Met sportieve groet,\nbestuur TC Smash', []],
  ['Ihr Team vom Teehaus Morgentau\n\nTeehaus Morgentau OG, FN 000000x, LG Linz', []],
  ['Atenciosamente,\nLuz Clara S.A.', []],
  ['Atenciosamente,\nCentral de Atendimento\nLuz Clara S.A.', []],
  ['With thanks,\nThe Head Teacher\nHill Top Primary', []],
  ['Mit freundlichen Grüßen\ni. A. Personalabteilung\nKlinikum Seeblick', []],
  ['Enjoy the show!\n\nBox Office\nThe Lantern Playhouse', []],
];

test.each(endings)('who signs %j', (lines, names) => {
  const { signature } = analyse({ direction: 'incoming', body: `Omar,\n\nDe stof is er.\n\n${lines}` });
  expect(signature.names ?? []).toEqual(names);
  expect(signature.kind).toBe(names.length > 0 ? 'personal' : 'anonymous');
});

test('an address of a given name and a surname tells a person from a desk', () => {
  const body =
    'Beste Omar,\n\nKun je dinsdag langskomen?\n\nhartelijks,\nGrace Service\nPersoneelszaken, Drukkerij Vos';
  const by = (email: string) =>
    analyse({ direction: 'incoming', body, from: { name: 'Grace Service', email } }).signature.kind;
  expect(by('grace.service@drukkerijvos.example')).toBe('personal');
  expect(by('service@drukkerijvos.example')).toBe('anonymous');
});

test('the writer’s own name on a line of its own signs, wherever the closing words stand', () => {
  const body =
    'Geachte heer Acar,\n\nDe pas kost 12 euro.\n\nTruus Bestuur\nmedewerker Parkeren\n\nMet vriendelijke groet,\n\nBezoekadres: Stadsplein 1';
  const self = { names: ['Truus Bestuur'] };
  expect(analyse({ direction: 'draft', body, self }).findings.map(({ rule }) => rule)).toEqual([]);
});

test('what the law asks for below a sign-off is no promise, and a pet name is no other name', () => {
  const body =
    'Penny,\n\nTwo nannies and the kid, agreed. I bring them on 31 January.\n\nKind regards,\nLachlan Muir\n\nThis message may contain privileged information. Nothing in it forms a contract. The company will respond as soon as possible to misdirected mail.';
  const draft = {
    direction: 'draft',
    self: { names: ['Lachlan Muir'] },
    to: [{ name: 'Penelope Ash' }],
  } as const;
  expect(analyse({ ...draft, body }).findings.map(({ rule }) => rule)).toEqual([]);
  const slot = analyse({ ...draft, body: 'Hi ##NAME##,\n\nThe cake is done.\n\nLachlan' });
  expect(slot.findings.map(({ rule }) => rule)).toEqual(['placeholder-left']);
});
