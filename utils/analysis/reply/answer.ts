import { parseDay } from '../dates/calendar';
import { readMoments } from '../dates/moments';
import type { Meaning } from '../lang/meaning';
import type { ParsedMail, Sentence } from '../parse/types';
import type { Found } from '../phrases/phrases';
import { quotedWords } from '../phrases/quoted';
import { type Word, wordsIn } from '../phrases/words';
import type { ReplyKey } from './types';

/** A sentence with its words, and where in it a phrase was found. */
export interface Heard {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly found: Found;
}

/** Turns a yes into its contrary when it stands right before. */
const negations: ReadonlySet<string> = new Set(
  'niet geen nooit not t no never nicht kein keine nie pas jamais non nao sin'.split(' '),
);

/** What a person says in a mail, asked phrase by phrase. */
export class Answer {
  readonly #sentences: readonly { readonly sentence: Sentence; readonly words: readonly Word[] }[];
  readonly #today: number | undefined;

  constructor(
    mail: ParsedMail,
    private readonly meaning: Meaning,
  ) {
    this.#sentences = spokenLines(mail).map((sentence) => ({
      sentence,
      words: wordsIn(sentence),
    }));
    this.#today = mail.input.today === undefined ? undefined : parseDay(mail.input.today);
  }

  get sentences(): readonly Sentence[] {
    return this.#sentences.map(({ sentence }) => sentence);
  }

  /** The first sentence that holds one of these phrases, outside quotation marks. */
  hears(key: ReplyKey): Heard | undefined {
    const phrases = this.meaning.replies.phrases(key);
    for (const { sentence, words } of this.#sentences) {
      const quoted = quotedWords(words);
      for (let at = 0; at < words.length; at += 1) {
        const found = quoted.has(at) ? undefined : phrases.at(words, at);
        if (!found) continue;
        if (key === 'yes' && negations.has(words[at - 1]?.key.replace("'", '') ?? '')) continue;
        return { sentence, words, found };
      }
    }
    return undefined;
  }

  /** Whether a sentence holds one of these phrases. */
  holds({ words }: Heard, key: ReplyKey): boolean {
    return this.meaning.replies.phrases(key).has(words);
  }

  /** Whether a sentence names a day, not only an hour. */
  namesDay({ words }: Heard): boolean {
    return readMoments(words, this.meaning.moments, this.#today).some(({ dayNamed }) => dayNamed);
  }
}

/** Beyond this nothing is said to anybody. */
const longestLine = 2000;
const mostLines = 100;

/** Sentences of the body; of a mail so short that it has none, its own lines. */
function spokenLines({ sentences, lines }: ParsedMail): readonly Sentence[] {
  if (sentences.length > 0) return sentences;
  const own = lines.filter(({ zone, text }) => zone === 'own' && text !== '' && text.length <= longestLine);
  return own.slice(0, mostLines);
}
