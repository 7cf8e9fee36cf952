import { LabelledPhrases } from '../phrases/labelled-phrases';
import { PhraseSet, type Phrases } from '../phrases/phrases';
import { WordClasses } from '../phrases/word-classes';
import type { NoticeSign, Sign } from './signs';
import type { AnswerWords, NoticeWords } from './types';

/** The words of one language for incoming mails, each list made ready when it is first asked for. */
export class ReplyLexicon {
  #signs: LabelledPhrases<Sign> | undefined;
  #notices: LabelledPhrases<NoticeSign> | undefined;
  #because: PhraseSet | undefined;
  #courtesy: PhraseSet | undefined;

  constructor(
    private readonly answers: AnswerWords,
    private readonly noticeWords: NoticeWords,
  ) {}

  get signs(): LabelledPhrases<Sign> {
    if (!this.#signs) {
      const { classes, because: _, courtesy: __, ...lists } = this.answers;
      this.#signs = new LabelledPhrases(lists, classes);
    }
    return this.#signs;
  }

  get notices(): LabelledPhrases<NoticeSign> {
    if (!this.#notices) {
      const { classes, ...lists } = this.noticeWords;
      this.#notices = new LabelledPhrases(lists, classes);
    }
    return this.#notices;
  }

  get because(): PhraseSet {
    this.#because ??= this.#set(this.answers.because);
    return this.#because;
  }

  get courtesy(): PhraseSet {
    this.#courtesy ??= this.#set(this.answers.courtesy);
    return this.#courtesy;
  }

  #set(phrases: Phrases): PhraseSet {
    return new PhraseSet(phrases, new WordClasses(this.answers.classes));
  }
}
