import { type ReadonlySignal, signal } from '@preact/signals';
import type { RuleId } from '@/utils/analysis/types';
import { ownWords } from '@/utils/drafting/own-words';
import type { DraftReading, SeenDraft } from '@/utils/drafting/types';
import type { Compose, DraftText } from '@/utils/hosts/types';
import { longestText } from '@/utils/messaging/limits';

/** A draft as it stands, and what was read in it. */
export interface Reading {
  readonly draft: DraftText;
  readonly seen: SeenDraft;
  readonly answer: DraftReading;
  /** Is there more than what the host put there? */
  readonly begun: boolean;
}

export interface DraftReader {
  readonly state: ReadonlySignal<Reading | 'empty' | 'reading' | 'too-large'>;
  /** Has the draft read as it stands now; `undefined` when there is nothing to read or no answer, or it changed meanwhile. */
  read(): Promise<Reading | undefined>;
  /** The draft is being changed: an answer that is under way comes too late. */
  outdate(): void;
  /** What drafts are judged by changed: what was read holds no longer. */
  forget(): void;
  /** The draft as it stands now; `undefined` when it is too large. */
  look(): { readonly draft: DraftText; readonly seen: SeenDraft } | undefined;
}

export interface DraftReaderOptions {
  readonly compose: Compose;
  /** The editor's text now. */
  readDraft(compose: Compose): DraftText;
  /** `undefined` when nobody answers. */
  analyse(draft: SeenDraft): Promise<DraftReading | undefined>;
  /** Rules that are silenced in this mail. */
  silenced(): ReadonlySet<RuleId>;
  readonly life: AbortSignal;
}

/** Has a draft read again whenever it became another one; what did not change is not asked twice. */
export function createDraftReader(options: DraftReaderOptions): DraftReader {
  const { compose, readDraft, analyse, silenced, life } = options;
  const state = signal<Reading | 'empty' | 'reading' | 'too-large'>('reading');
  let asked: Asked | undefined;

  function look() {
    if (roughLength(compose.editor) > longestText) return undefined;
    const draft = readDraft(compose);
    return draft.text.length > longestText
      ? undefined
      : { draft, seen: seenDraft(compose, draft, silenced()) };
  }

  function forget(): void {
    asked = undefined;
  }

  return {
    state,
    look,
    forget,
    outdate() {
      if (asked?.isAnswered === false) forget();
    },
    async read() {
      if (life.aborted || !compose.editor.isConnected) return undefined;
      const looked = look();
      const { own, typed } = looked ? ownWords(looked.seen) : { own: '', typed: '' };
      if (!looked || own === '') {
        forget();
        state.value = looked ? 'empty' : 'too-large';
        return undefined;
      }
      const key = JSON.stringify(looked.seen);
      if (asked?.key !== key) asked = { key, answer: analyse(looked.seen), isAnswered: false };
      const mine = asked;
      const answer = await mine.answer;
      if (life.aborted || asked !== mine) return undefined;
      mine.isAnswered = true;
      if (answer === undefined) {
        forget();
        state.value = 'reading';
        return undefined;
      }
      const reading = { ...looked, answer, begun: typed !== '' };
      state.value = reading;
      return reading;
    },
  };
}

/** What was asked last. */
interface Asked {
  /** The draft with all that was said of it. */
  readonly key: string;
  readonly answer: Promise<DraftReading | undefined>;
  isAnswered: boolean;
}

function seenDraft(compose: Compose, draft: DraftText, silenced: ReadonlySet<RuleId>): SeenDraft {
  return {
    text: draft.text,
    signature: draft.signature,
    quoted: draft.quoted,
    hostSignature: compose.hostSignature(),
    subject: compose.subject(),
    from: compose.from(),
    to: compose.recipients().map(({ name, email }) => ({ name, email })),
    thread: compose.thread(),
    silenced: [...silenced],
  };
}

/** At least the length of the text, without building it. */
function roughLength(editor: HTMLElement): number {
  return 'value' in editor ? String(editor.value).length : (editor.textContent?.length ?? 0);
}
