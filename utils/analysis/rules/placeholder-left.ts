import type { Line } from '../parse/types';
import { firstNameSlots, readerSlots, surnameSlots } from '../read/slot-words';
import { type Slot, slotsIn } from '../read/slots';
import { callNames } from '../suggest/greetings';
import type { Fix } from '../types';
import type { AnalysedMail, RawFinding, Rule } from './types';

/** A slot of a template is still in the text: `{{first_name}}`, `[naam]`, `<<Name>>`, `XXX`, `%FNAME%`. */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  direction: 'draft',
  check(mail) {
    return slotsOf(mail).map((slot): RawFinding => {
      const { start, end } = slot;
      return { start, end, params: { slot: mail.view.source(slot) }, fixes: fixesFor(slot, mail) };
    });
  },
};

/** The slot in the greeting, whatever it looks like there, and those of the writer's own lines. */
function slotsOf(mail: AnalysedMail): Slot[] {
  const { slot } = mail.greeting;
  const slots = mail.lines
    .filter(({ zone }) => zone === 'own' || zone === 'postscript')
    .flatMap((line) => slotsIn(line.text, line.start, (at, found) => isBlank(line, at, found, mail)));
  if (!slot) return slots;
  return [slot, ...slots.filter(({ start, end }) => end <= slot.start || start >= slot.end)];
}

/** X's that stand for something to be filled in: not kisses on their own line or in the sign-off. */
function isBlank(line: Line, at: number, found: string, { signature }: AnalysedMail): boolean {
  const alone = /^[xX\s.,!]+$/u.test(line.text);
  const signed = signature.span !== undefined && line.end >= signature.span.start;
  const rest = line.text.slice(at + found.length);
  const compound = /^-\p{L}/u.test(rest);
  if (alone || signed || compound || explained.test(rest)) return false;
  return found.length > 2 || /^\s+(?!L\b)\p{L}/u.test(rest);
}

/** `XXX marks the colour`: says what it stands for. */
const explained =
  /^[^.!?]{0,80}(?<!\p{L})(?:marks|stands? for|means?|denotes|staat voor|betekent|steht für|bedeutet|désigne\p{L}*|signifie|significa|roman|romeins\p{L}*|römisch\p{L}*)(?!\p{L})/iu;

/** The reader's name where the slot asks for it and there is one reader, whose name is known. */
function fixesFor({ start, end, word }: Slot, { input }: AnalysedMail): Fix[] {
  const [reader, another] = input.to ?? [];
  if (!reader || another || !asksForName(word)) return [];
  const names = callNames(reader, input.contacts);
  if (!names) return [];
  const first = firstNameSlots.has(tail(word));
  const texts = surnameSlots.has(tail(word)) ? [] : first ? [names.first] : [names.first, names.full];
  return [...new Set(texts)].map((text) => ({ start, end, text }));
}

function asksForName(word: string): boolean {
  return readerSlots.has(tail(word)) || /^x+$/.test(word);
}

/** `klant.naam` and `contactfirstname` end in what they ask for. */
function tail(word: string): string {
  if (readerSlots.has(word)) return word;
  let longest = '';
  for (const slot of readerSlots) if (word.endsWith(slot) && slot.length > longest.length) longest = slot;
  return longest;
}
