import type { Settings } from './schema';

type Phrase = Settings['ownPhrases'][number];
type Style = Settings['groupStyles'][number];

/** As the schema keeps them, in UTF-16 units. */
const longestPhrase = 2_000;
const longestLine = 200;

/** Wordings as they are kept: without space around them, none empty or too long. */
export function tidyPhrases(phrases: readonly Phrase[]): Phrase[] {
  return phrases
    .map((phrase) => ({ ...phrase, text: phrase.text.trim().slice(0, longestPhrase) }))
    .filter(({ text }) => text !== '');
}

/** A style as it is kept: what is not set is absent. */
export function tidyStyle({ id, name, contactPerson, phone, formality, plain }: Style): Style {
  const person = line(contactPerson?.name);
  const personPhone = line(contactPerson?.phone);
  return {
    id,
    name: line(name),
    ...(person !== '' && {
      contactPerson: { name: person, ...(personPhone !== '' && { phone: personPhone }) },
    }),
    ...(line(phone) !== '' && { phone: line(phone) }),
    ...(formality && { formality }),
    ...(plain && { plain }),
  };
}

/** Does it say anything? */
export function isSet({ contactPerson, phone, formality, plain }: Style): boolean {
  return [contactPerson, phone, formality, plain].some((value) => value !== undefined);
}

function line(text = ''): string {
  return text.trim().slice(0, longestLine).trim();
}
