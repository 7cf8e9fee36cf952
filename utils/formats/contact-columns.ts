import type { Card } from './vcard';

/** What a column of somebody's export can be. Names in parts become one. */
export const contactFields = [
  'name',
  'first-name',
  'middle-name',
  'last-name',
  'nickname',
  'email',
  'phone',
  'organisation',
  'note',
  'language',
] as const;
export type ContactField = (typeof contactFields)[number];

/** For each column what it is, or `null` for one that is left out. */
export type ColumnMatch = readonly (ContactField | null)[];

/**
 * How the columns are called in exports of Google, Outlook, HubSpot, Pipedrive, Teamleader and Monica, and in Dutch, German
 * and French ones. The first that fits wins.
 */
const headings: readonly (readonly [ContactField, RegExp])[] = [
  ['email', /e-?mail(?!.*(?:type|label|opt|bounce|count|domain|source))|courriel/u],
  ['first-name', /^(?:first|given|voornaam|vorname|pr[ée]nom)/u],
  ['middle-name', /^(?:middle|additional name|tussenvoegsel|zweiter vorname)/u],
  [
    'last-name',
    /^(?:last|family|sur|achter|nach|nom de famille)(?:[ _-]?(?:name|naam))?$|^achternaam|^nachname|^nom$/u,
  ],
  ['nickname', /nick|roepnaam|spitzname|surnom/u],
  [
    'organisation',
    /^(?:organi[sz]ation(?: 1)?(?: - name| name)?|company(?:[ _-]name)?|bedrijf(?:snaam)?|firma|soci[ée]t[ée]|entreprise|associated company)$/u,
  ],
  ['phone', /(?:phone|mobile|telefoon|mobiel|gsm|telefon|handy|t[ée]l[ée]phone|^tel$)(?!.*(?:type|label))/u],
  [
    'note',
    /^(?:notes?|notities?|opmerking(?:en)?|notizen?|remarques?|remarks?|comments?|background(?: information)?)$/u,
  ],
  ['language', /^(?:language|taal|sprache|langue)(?: code)?$/u],
  [
    'name',
    /^(?:full |display |contact )?(?:name|naam)$|^person(?: - name)?$|^nom complet$|^vollst[äa]ndiger name$/u,
  ],
];

/** Guesses what each column is; the user can correct it. Pipedrive writes "Person - Name", Google "E-mail 1 - Value". */
export function matchColumns(header: readonly string[]): ColumnMatch {
  return header.map((title) => {
    const plain = title
      .trim()
      .toLowerCase()
      .replace(/^person - (?=.)/u, '')
      .replace(/ - value$/u, '');
    return headings.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  });
}

/** Several values of one cell: Google puts ` ::: ` between them, others a semicolon or a line break. */
const severalOf = (cell: string): string[] =>
  cell
    .split(/\s*:::\s*|\s*[;\n]\s*/u)
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** The people in the rows below the header; a row that tells neither a name nor an address is left out. */
export function cardsFromRows(rows: readonly (readonly string[])[], match: ColumnMatch): Card[] {
  return rows.flatMap((row) => {
    const cells = (field: ContactField) =>
      row.filter((cell, column) => match[column] === field && cell.trim() !== '').map((cell) => cell.trim());
    const parts = (['first-name', 'middle-name', 'last-name'] as const).flatMap(
      (part) => cells(part)[0] ?? [],
    );
    const name = cells('name')[0] ?? parts.join(' ');
    const emails = [...new Set(cells('email').flatMap(severalOf))];
    if (name === '' && emails.length === 0) return [];
    return {
      names: name === '' ? [] : [name],
      nicknames: cells('nickname').flatMap(severalOf),
      emails,
      phones: [...new Set(cells('phone').flatMap(severalOf))],
      organisation: cells('organisation')[0] ?? '',
      note: cells('note').join('\n'),
      language: (cells('language')[0] ?? '').slice(0, 2).toLowerCase(),
    };
  });
}
