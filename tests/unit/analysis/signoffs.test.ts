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

test('a machine is heard in another language than that of its mail, with or without a greeting', () => {
  const words = 'That is fine with me, whatever they say.\n\nDit is een automatisch gegenereerd bericht.';
  for (const text of [words, `Hi Edwin,\n\n${words}`])
    expect(analyse({ direction: 'incoming', body: text }).signature).toMatchObject({
      kind: 'anonymous',
      subkind: 'automated',
    });
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
  ['Lep pozdrav,\nBarbara & ekipa Morska hiša', ['Barbara']],
  ['Cheers tybo', ['tybo']],
  ['Tot zaterdag!\nJoris & co', ['Joris']],
  ['Med vänlig hälsning,\nEnhetschef Nils Berg', ['Nils Berg']],
  ['Met dank,\nWobke Haan-Terpstra', ['Wobke Haan-Terpstra']],
  ['Groet,\nMandenmakerij Hoekstra', []],
  ['Liefs,\nSjaak, Dini & de kinderen Fleur en Teun', ['Sjaak', 'Dini', 'Fleur', 'Teun']],
  ['Euch alles Gute\nEure Gisela und der Heinz vom Wanderausschuss', ['Gisela', 'Heinz']],
  ['Yours in tea and sympathy,\n\nFaith Hope\nHon. Secretary', ['Faith Hope']],
  ['Bien cordialement,\nPierre Bureau\nResponsable de la scolarité', ['Pierre Bureau']],
  ['Atenciosamente,\nDra. Iolanda de Sá', ['Iolanda de Sá']],
  ['Sincerely,\nWrenna Ostlath, PhD', ['Wrenna Ostlath']],
  ['Aneurin Vaughan-Pugh\nHead of Estates', ['Aneurin Vaughan-Pugh']],
  ['Groet,\nRoos van der Laan-Ouwerkerk RM RT', ['Roos van der Laan-Ouwerkerk']],
  ['Atentamente,\nD. Joaquín Romero de Torres\nGerente', ['Joaquín Romero de Torres']],
  ['Yours ever,\nKoos\nProf. J. R. van Niekerk', ['J. R. van Niekerk']],
  ['Gruß\nUwe\n-- \nUwe Sommer', ['Uwe Sommer']],
  ['GJ\n--\nGeert-Jan Vet | begeleider', ['Geert-Jan Vet']],
  ['– d', ['d']],
  ['G.', ['G.']],
  ['p.p. Will Power\nClaims Handler', ['Will Power']],
  ['Met vriendelijke groet,\nZweefclub Ardooie', []],
  ['Liebe Grüße,\nLautis Dresden', []],
  ['З повагою,\nТОВ «Фіалка»', []],
  ['Groetjes van de crècheleidsters', []],
  ['Je groene vrienden van het tuincentrum', []],
  ['Sent on behalf of the Executive Committee', []],
  ['On behalf of the selection panel,\nThe Vice-Chancellor', []],
  ['Uw melding is geboekt.\n\nDeze ontvangstmelding is door ons zaaksysteem aangemaakt.', []],
  ['S poštovanjem,\nMoreLetReservation', []],
  ['Met boerengroet, Bert Haagsma', ['Bert Haagsma']],
  ['Zeilgroetjes, Wiebe', ['Wiebe']],
  ['Mit Waldgruß, Anna Weber', ['Anna Weber']],
  ['Yours sincerely,\nName: Tania Rahman\nUniversity id: 020201', ['Tania Rahman']],
  ['Vennlig hilsen,\nBarrister Felix Joel.', ['Felix Joel']],
  ['Groetjes,\nBibliotheek Heksenwiel', []],
];

test('a writer’s surname before what is no name is the firm', () => {
  const signed = (signature: string) =>
    analyse({
      direction: 'draft',
      self: { names: ['Arjan Tuinstra'] },
      body: `Dag Roos,\n\nMorgen halen we de eerste vracht.\n\nMet groene groet,\n${signature}`,
    }).signature;
  expect(signed('Tuinstra Grondverzet')).toMatchObject({ kind: 'anonymous', subkind: 'organisation' });
  expect(signed('Tuinstra Arjan').kind).toBe('personal');
  expect(signed('Tuinstra-de Boer').kind).toBe('personal');
});

test('a letter alone below a mail is who writes, where their name begins with it', () => {
  const signed = (name: string) =>
    analyse({
      direction: 'draft',
      self: { names: [name] },
      body: 'Found it, behind the grinder.\n\nh\n\nSent from my phone',
    }).signature.kind;
  expect(signed('Harriet Plume')).toBe('personal');
  expect(signed('Imogen Plume')).toBe('missing');
});

/** Last lines that close a mail and name nobody, though some list has their words for a unit. */
test.each(['LP', 'Yours in service,', 'Kõike head,'])('nobody signs %j', (line) => {
  const body = `Omar,\n\nDe stof is er.\n\n${line}`;
  expect(analyse({ direction: 'incoming', body }).signature.kind).toBe('missing');
});

test('what a mail program writes above an earlier mail without marks ends the own text', () => {
  const body =
    'Dear Professor Lund,\n\nChapter three is attached.\n\nYours in haste,\n\n>>> "Lund, A." <lund@uni.example> 09/02/2026 21:14 >>>\nLucy, where is chapter three?\nA. Lund';
  expect(analyse({ direction: 'incoming', body }).signature.kind).toBe('missing');
});

test('a relative who has the writer’s surname is another person, and so is who is signed for', () => {
  const draft = { direction: 'draft', to: [{ name: 'Fitzroy Bell' }] } as const;
  const rules = (name: string, signature: string) =>
    analyse({
      ...draft,
      self: { names: [name] },
      body: `Dear Fitzroy,\n\nIt is done.\n\n${signature}`,
    }).findings.map(({ rule }) => rule);
  expect(rules('Isla Marchbank', 'All the best,\nDuncan Marchbank')).toEqual(['signoff-not-you']);
  expect(rules('Clare Whiting', 'Regards,\nSigned on behalf of Geoffrey Whiting')).toEqual(['signoff-proxy']);
  expect(rules('Bob Whiting', 'Regards,\nRobert Whiting')).toEqual([]);
  expect(rules('Robert James Kemp', 'Regards,\nJames Kemp')).toEqual([]);
  expect(rules('Tobias Wendt', 'Herzliche Grüße\ni. A. Tobias Wendt\nKantorei St. Marien')).toEqual([]);
});

/** Greetings by name, or of nobody. */
test.each([
  ['Dear Mr Best,', ['Best']],
  ['Hallo Vogelgold Team,', []],
  ['Hoi Belangrijke Database Mensen,', []],
  ['Cienījamā Ozoliņas kundze,', ['Ozoliņas']],
] as const)('%j greets', (line, names) => {
  const { greeting } = analyse({ direction: 'incoming', body: `${line}\n\nDe stof is er.\n\nGroet,\nJan` });
  expect(greeting.kind).toBe(names.length > 0 ? 'personal' : 'generic');
  expect(greeting.names ?? []).toEqual(names);
});

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

test('takes who says who writes for the writer, and what is spoken of for no one', () => {
  const signed = (body: string) =>
    analyse({ direction: 'incoming', lang: 'nl', body: `${body}\n\nGroetjes,\nZefto` }).signature.kind;
  expect(signed('Hoi Bo,\n\nIk ben Zefto, oprichter van een werkplaats voor muziek in Zwolle.')).toBe(
    'personal',
  );
  expect(signed('Hoi Bo,\n\nVanaf maandag werkt iedereen in de werkplaats met Zefto.')).toBe('anonymous');
});

test('takes one strange word for a firm in mail that nobody need have written, and for a name above a firm', () => {
  const signed = (lines: string, more: object = {}) =>
    analyse({
      direction: 'incoming',
      body: `Hello Kim,\n\nYour order was sent today.\n\nRegards,\n${lines}`,
      ...more,
    }).signature;
  expect(signed('Quorvex')).toMatchObject({ kind: 'anonymous', subkind: 'organisation' });
  expect(signed('Quorvex', { subject: 'Re: my order' }).kind).toBe('personal');
  expect(signed('Quorvex\nBetterClean Ltd')).toMatchObject({ kind: 'personal', names: ['Quorvex'] });
});

test('takes a sender whose surname is an innkeeper for a person', () => {
  const body = 'Guten Tag,\n\nbitte senden Sie mir eine Kopie.\n\nMit freundlichen Grüßen\nKevin Wirt';
  const { signature } = analyse({ direction: 'draft', from: { name: 'Kevin Wirt' }, body });
  expect(signature).toMatchObject({ kind: 'personal', names: ['Kevin Wirt'] });
});

test('takes a sender whose surname ends as a church does for a person', () => {
  const from = { name: 'Stijn Overkerk' };
  const { signature } = analyse({
    direction: 'incoming',
    from,
    body: 'Dag Wim,\n\nTot woensdag in de klas.\n\nGroet,\nStijn Overkerk\ngroep 7',
  });
  expect(signature).toMatchObject({ kind: 'personal', names: ['Stijn Overkerk'], team: 'groep 7' });
});

test('reads nothing of the writer below a rule that a mail system drew', () => {
  const rule = '-'.repeat(56);
  const body = `Beste Karin,\n\nDe factuur is verbeterd.\n\nGroet,\nIneke de Vries\n\n${rule}\nDeze mail is vertrouwelijk. Was hij niet voor u? Laat het ons weten,\ndan nemen wij zo snel mogelijk contact met u op.\n${rule}`;
  const { findings, promises } = analyse({
    direction: 'draft',
    self: { names: ['Ineke de Vries'] },
    to: [{ name: 'Karin Post' }],
    body,
  });
  expect(findings).toEqual([]);
  expect(promises).toEqual([]);
});
