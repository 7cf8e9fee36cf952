/** People in another program's JSON export, as a table whose columns can be matched. Pure; anything may be in such a file. */

export interface JsonTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Row = Readonly<Record<string, unknown>>;

/** Between several values of one cell. */
const several = ' ::: ';

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

/** `undefined` for a text that is no JSON, or without people in a list. Never throws. */
export function tableFromJson(text: string): JsonTable | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
  const people = monicaPeople(file) ?? listIn(file).map(flat);
  const header = [...new Set(people.flatMap(Object.keys))];
  if (header.length === 0) return undefined;
  return { header, rows: people.map((person) => header.map((title) => person[title] ?? '')) };
}

/**
 * Monica (its version 4): an account holds lists by type, each with its values; of a contact the ways to reach it and the notes
 * are such lists again. After the fields of its export resources.
 */
function monicaPeople(file: unknown): Record<string, string>[] | undefined {
  const account = isRow(file) ? file['account'] : undefined;
  if (!isRow(account)) return undefined;
  return valuesOf(account, 'contact').map((contact) => {
    const about = isRow(contact['properties']) ? contact['properties'] : {};
    const inside = (type: string, name: string) =>
      valuesOf(contact, type).flatMap(({ properties }) =>
        isRow(properties) ? textOf(properties[name]) || [] : [],
      );
    const reached = inside('contact_field', 'data');
    return {
      'First name': textOf(about['first_name']),
      'Middle name': textOf(about['middle_name']),
      'Last name': textOf(about['last_name']),
      Nickname: textOf(about['nickname']),
      Company: textOf(about['company']),
      'E-mail': reached.filter((way) => way.includes('@')).join(several),
      Phone: reached.filter((way) => /^[+(]?\d[\d\s().\-/]{4,}$/u.test(way)).join(several),
      Notes: [textOf(about['description']), ...inside('note', 'body')]
        .filter((note) => note !== '')
        .join('\n'),
    };
  });
}

/** The values of the list of this type; some exports write the type as a plural. */
function valuesOf(owner: Row, type: string): Row[] {
  const list = rowsIn(owner['data']).find((each) => each['type'] === type || each['type'] === `${type}s`);
  return rowsIn(list?.['values']);
}

/** The first list of things in the file: the file itself, or under a name such as `data`, `results` or `contacts`. */
function listIn(file: unknown): Row[] {
  if (!isRow(file)) return rowsIn(file);
  return (
    Object.values(file)
      .map(rowsIn)
      .find((rows) => rows.length > 0) ?? []
  );
}

/** What a person holds, one level deep: HubSpot puts all of it under `properties`, Pipedrive several addresses in a list. */
function flat(person: Row): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [title, value] of Object.entries(person)) {
    if (isRow(value)) Object.assign(cells, flat(value));
    else cells[title] = textOf(value);
  }
  return cells;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (isRow(value)) return textOf(value['value'] ?? value['email'] ?? value['number']);
  if (!Array.isArray(value)) return '';
  return value
    .map(textOf)
    .filter((text) => text !== '')
    .join(several);
}
