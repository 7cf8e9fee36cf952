import { fill } from './fill';
import { nameList } from './name-list';
import { voiceOf } from './phrases';
import type { GreetingWords, Template, VoicePhrases } from './phrases/types';
import { type ReaderName, readerName } from './reader-name';
import type { Fact, FactSource, GreetingSuggestion, Reader, Situation } from './types';

const most = 3;
/** Up to so many readers are greeted by name. */
const mostNamed = 3;

/** What a greeting depends on. */
export type GreetingInput = Pick<Situation, 'readers' | 'lang' | 'formality' | 'plain'>;

interface Named extends ReaderName {
  readonly title: Reader['title'];
}

/**
 * Greetings for these readers, best first, without the comma behind them. A title is used only where the user chose it,
 * a gender is never guessed. Who signs as a team is greeted as its people, with a line that asks for a name.
 * @returns none in a language without phrases.
 */
export function greetingSuggestions(input: GreetingInput): readonly GreetingSuggestion[] {
  const voice = voiceOf(input.lang);
  if (!voice) return [];
  const { greeting: words } = voice;
  if (input.readers.length > mostNamed) return [{ text: words.everybody, ask: '', facts: [] }];
  const named = input.readers.flatMap((reader): Named[] => {
    const name = readerName(reader);
    return name ? [{ ...name, title: reader.title }] : [];
  });
  if (named.length === 0) return [nameless(input, voice)];
  const known = input.formality === 'informal';
  const first = greet(known ? words.informal : words.formal, named, 'first', voice);
  const other = greet(words.informalToo ?? words.informal, named, 'first', voice);
  const whole = greet(formalTemplate(named, words), named, 'whole', voice);
  const titled = titledGreeting(named, words, voice);
  const ranked = known ? [first, other, whole] : [titled, whole, first];
  const found = ranked.filter((suggestion) => suggestion !== undefined);
  return [...new Map(found.map((suggestion) => [suggestion.text, suggestion])).values()].slice(0, most);
}

function formalTemplate(named: readonly Named[], words: GreetingWords): Template {
  return named.some(({ initials }) => initials) ? (words.initials ?? words.formal) : words.formal;
}

function greet(
  template: Template,
  named: readonly Named[],
  form: 'first' | 'whole',
  voice: VoicePhrases,
): GreetingSuggestion | undefined {
  const value = nameList(
    named.map((name) => name[form]),
    voice,
  );
  // "Hola, Edwin, Anke y Tom" would read as if nobody came before the first comma.
  const opening = named.length > 1 ? template.replace(', {', ' {') : template;
  const said = fill(opening, [{ kind: 'reader', value, source: sourceOf(named) }]);
  return said && { ...said, ask: '' };
}

function titledGreeting(
  named: readonly Named[],
  words: GreetingWords,
  voice: VoicePhrases,
): GreetingSuggestion | undefined {
  const parts = named.map(({ title, surname }, at) => {
    if (title === undefined || surname === '') return undefined;
    const template = (at === 0 ? words.titled : words.titledNext)[title];
    const value = words.capitalParticles ? surname.charAt(0).toUpperCase() + surname.slice(1) : surname;
    return fill(template, [{ kind: 'reader', value, source: { kind: 'contact', day: null } }]);
  });
  if (parts.some((part) => part === undefined)) return undefined;
  return {
    text: nameList(
      parts.map((part) => part?.text ?? ''),
      voice,
    ),
    ask: '',
    facts: parts.flatMap((part) => part?.facts ?? []),
  };
}

function sourceOf(named: readonly Named[]): FactSource {
  return { kind: named.every(({ source }) => source === 'their-mail') ? 'their-mail' : 'contact', day: null };
}

/** For a mailbox behind which nobody is known yet. */
function nameless({ readers, formality, plain }: GreetingInput, voice: VoicePhrases): GreetingSuggestion {
  const { greeting: words } = voice;
  const ask = (plain ? voice.plainAsk : undefined) ?? words.ask;
  const unit = readers.map(unitOf).find((fact) => fact !== undefined);
  const said = unit && fill(words.team, [unit]);
  return { text: said?.text ?? words.nobody, ask: ask[formality] ?? '', facts: said?.facts ?? [] };
}

/** What a desk calls itself. */
function unitOf({ team, organisation, name, email }: Reader): Fact | undefined {
  if (team) return { kind: 'team', value: team, source: { kind: 'their-mail', day: null } };
  const value = organisation ?? (name && !name.includes('@') && email !== undefined ? name : undefined);
  return value ? { kind: 'team', value, source: { kind: 'contact', day: null } } : undefined;
}
