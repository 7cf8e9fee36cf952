import { fill, joinSaid, type Said } from './fill';
import { phoneFact, teamFact } from './known-facts';
import { ownName } from './own-names';
import { voiceOf } from './phrases';
import type { VoicemailWords, VoicePhrases } from './phrases/types';
import { readerName } from './reader-name';
import { sayMoment } from './say-moment';
import type { Fact, FactSource, Moment, Situation } from './types';

export interface VoicemailInput
  extends Pick<Situation, 'me' | 'style' | 'readers' | 'at' | 'lang' | 'formality' | 'plain'> {
  /** What the call is about, as it was written down. */
  readonly reason?: { readonly text: string; readonly source: FactSource } | undefined;
  /** When I call again: my own plan, so that the initiative stays mine. */
  readonly again?: Moment | undefined;
}

/**
 * What to say after the beep: who calls, why, and when I call again; nobody is asked to call back.
 * @returns `undefined` without a name of one's own or in a language without phrases.
 */
export function voicemailText(input: VoicemailInput): Said | undefined {
  const voice = voiceOf(input.lang);
  const name = ownName(input.me, 'whole');
  if (!voice || !name) return undefined;
  const { voicemail: words } = voice;
  const phone = phoneFact(input);
  return joinSaid(
    [
      opening(input, voice, name),
      input.reason && reasonSaid(input.reason, words),
      again(input, voice),
      phone && fill(words.phone, [phone]),
    ],
    ' ',
  );
}

/** "About the quote" only where that is how the note is written; any other note is said as it stands, after a pause. */
function reasonSaid(
  { text, source }: NonNullable<VoicemailInput['reason']>,
  { reason, reasonNamed, articles = '', about = '' }: VoicemailWords,
): Said | undefined {
  const note = text.trim().replace(/[.!]+$/u, '');
  const [first = '', ...rest] = note.split(/\s+/u);
  const named = isOneOf(first, about) ? rest.join(' ') : note;
  const [opening = ''] = named.split(' ', 1);
  if (reasonNamed === undefined || !isOneOf(opening, articles)) {
    return note === '' ? undefined : fill(reason, [{ kind: 'reason', value: note, source }]);
  }
  const value = opening.toLowerCase() + named.slice(opening.length);
  return fill(reasonNamed, [{ kind: 'reason', value, source }]);
}

function isOneOf(word: string, list: string): boolean {
  return list.split(' ').includes(word.toLowerCase());
}

function opening(input: VoicemailInput, voice: VoicePhrases, name: Fact): Said | undefined {
  const { voicemail: words } = voice;
  const team = teamFact(input);
  const reader = spokenReader(input, voice);
  const hello = helloAt(input.at, voice);
  const template = (team ? words.openingTeam : words.opening).replace('{hello}', hello);
  const facts = [name, ...(team ? [team] : []), ...(reader ? [reader] : [])];
  return fill(reader ? template : template.replace(/,?\s*\{reader\}/u, ''), facts);
}

const noon = '12:00';
const evening = '18:00';

function helloAt(at: Moment, { voicemail: words }: VoicePhrases): string {
  const time = at.slice(11, 16);
  if (time < noon) return words.morning;
  return time < evening ? words.afternoon : words.evening;
}

function spokenReader({ readers, formality }: VoicemailInput, voice: VoicePhrases): Fact | undefined {
  const [reader] = readers;
  const name = reader && readerName(reader);
  if (!name) return undefined;
  const source: FactSource = { kind: name.source, day: null };
  const title = formality === 'formal' ? reader.title : undefined;
  if (title === undefined || name.surname === '') {
    return { kind: 'reader', value: formality === 'formal' ? name.whole : name.first, source };
  }
  const { capitalParticles } = voice.greeting;
  const { surname } = name;
  const said = capitalParticles ? surname.charAt(0).toUpperCase() + surname.slice(1) : surname;
  return { kind: 'reader', value: voice.voicemail.titled[title].replace('{reader}', said), source };
}

/** Nothing when the moment has passed: a promise that cannot be kept is not left on a tape. */
function again(input: VoicemailInput, voice: VoicePhrases): Said | undefined {
  const words = input.plain ? { ...voice.moments, ...voice.plainMoments } : voice.moments;
  const value = input.again && sayMoment(input.again, input.at, words);
  const template = voice.voicemail.again[input.formality];
  if (!value || template === undefined) return undefined;
  return fill(template, [{ kind: 'moment', value, source: { kind: 'agreed', day: null } }]);
}
