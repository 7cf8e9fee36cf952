import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DraftStanding, Offer } from '@/components/draft-standing';
import type { Analysis, Finding, Fix, LanguageCode, MailInput, Person, RuleId } from '@/utils/analysis/types';
import type { Compose, DraftText } from '@/utils/hosts/types';
import type { MailWords, RememberedReader, RequestData } from '@/utils/messaging/protocol';
import type { DraftPart, SilenceScope } from '@/utils/panel-link/open-draft';
import type { Settings } from '@/utils/settings/schema';
import { draftInput } from './draft-input';
import { watchEdits } from './edits';
import { mailInWriting } from './mail-in-writing';
import { greetingOffers, plainOffers, signoffOffers } from './offers';
import { createPacer } from './pacer';
import { partPlace } from './part-place';
import { without } from './without';

/** What a session needs of the world; handed in, so that it runs in a test without one. */
export interface SessionServices {
  readonly settings: ReadonlySignal<Settings>;
  analyse(input: MailInput): Analysis;
  /** Gets the words of a language; `true` once it can be read and could not before. */
  learn(language: LanguageCode): Promise<boolean>;
  /** The editor's text now. */
  readDraft(compose: Compose): DraftText;
  /** One undoable edit; `false` when nothing changed. */
  replace(compose: Compose, draft: DraftText, fix: Fix): boolean | Promise<boolean>;
  /** Marks these findings in the editor and unmarks all others; the pointed one stands out. */
  mark(compose: Compose, draft: DraftText, findings: readonly Finding[], pointed: Finding | undefined): void;
  remembered(emails: readonly string[]): Promise<readonly RememberedReader[]>;
  /** Words made for the readers of a mail; `undefined` when they cannot be had. */
  words(mail: RequestData<'mail.words'>): Promise<MailWords | undefined>;
  silenceForReaders(emails: readonly string[], rule: RuleId, silent: boolean): void;
  silenceForGood(rule: RuleId, silent: boolean): void;
  /** The user's calendar day, `YYYY-MM-DD`. */
  today(): string;
}

export interface ComposeSession {
  readonly standing: ReadonlySignal<DraftStanding>;
  /** Language of the draft; `und` while it does not tell. */
  readonly language: ReadonlySignal<LanguageCode>;
  /** Puts in what was offered for a finding, or a sign-off when there is none. */
  apply(offer: Offer, finding?: Finding): Promise<boolean>;
  /** Puts a greeting, sign-off or line where it belongs, as one edit; `false` when nothing changed. */
  insert(part: DraftPart, text: string): Promise<boolean>;
  silence(finding: Finding, scope: SilenceScope, silent: boolean): void;
  /** This finding's mark stands out. */
  point(finding: Finding | undefined): void;
}

/** Longest draft (UTF-16 units) that is read as it is typed. */
export const longestDraft = 200_000;

/** What only a finished draft can lack; kept back while the writer is typing. */
const waitsForPause: ReadonlySet<RuleId> = new Set(['signoff-missing', 'greeting-missing']);

const signoffRules: ReadonlySet<RuleId> = new Set([
  'signoff-anonymous',
  'signoff-missing',
  'signoff-not-you',
]);
const greetingRules: ReadonlySet<RuleId> = new Set([
  'greeting-generic',
  'greeting-missing',
  'greeting-mismatch',
]);

interface Reading {
  readonly input: MailInput;
  readonly draft: DraftText;
  readonly analysis: Analysis;
  /** Is there more than what the host put there? */
  readonly begun: boolean;
}

/** Reads one draft as it is written and says how it stands, until `signal` aborts. */
export function createComposeSession(
  compose: Compose,
  services: SessionServices,
  life: AbortSignal,
): ComposeSession {
  const reading = signal<Reading | 'empty' | 'reading' | 'too-large'>('reading');
  const paused = signal(false);
  const pointed = signal<Finding | undefined>(undefined);
  const silencedHere = signal<ReadonlySet<RuleId>>(new Set());
  const readers = signal<readonly RememberedReader[]>([]);
  const words = signal<MailWords | undefined>(undefined);
  let addresses = '';
  let asked = '';

  const findings = computed<readonly Finding[]>(() => {
    const now = reading.value;
    if (typeof now === 'string') return [];
    const finished = now.begun && paused.value;
    return now.analysis.findings.filter(({ rule }) => finished || !waitsForPause.has(rule));
  });
  const standing = computed<DraftStanding>(() => {
    const now = reading.value;
    if (typeof now === 'string') return { status: now };
    return {
      status: 'read',
      findings: findings.value.map((finding) => ({
        finding,
        quote: textAt(now.draft, finding),
        offers: offersFor(now, finding, words.value),
      })),
      signature: textAt(now.draft, now.analysis.signature.span),
      signoffs: now.begun && paused.value ? signoffOffers(now, words.value) : [],
      openers: words.value?.openers ?? [],
      reader: nameOfReader(now.input.to ?? []),
    };
  });

  const language = computed(() =>
    typeof reading.value === 'string' ? 'und' : reading.value.analysis.language,
  );

  const edits = watchEdits(compose, () => pacer.left(), life);
  const pacer = createPacer({
    read,
    paused: (isPaused) => (paused.value = isPaused),
    edits,
    signal: life,
  });
  const stopReading = effect(() => {
    // Whatever the judgement depends on besides the draft itself.
    services.settings.value;
    silencedHere.value;
    readers.value;
    pacer.edited();
  });
  const stopMarking = effect(() => {
    const now = reading.value;
    if (typeof now !== 'string') services.mark(compose, now.draft, findings.value, pointed.value);
  });
  const stopAsking = effect(() => {
    const now = reading.value;
    if (paused.value && typeof now !== 'string' && now.begun) askForWords(now);
  });
  life.addEventListener('abort', () => {
    stopReading();
    stopMarking();
    stopAsking();
  });
  pacer.left();

  function read(): void {
    if (life.aborted || !compose.editor.isConnected) return;
    const recipients = compose.recipients();
    askForReaders(recipients);
    if (roughLength(compose.editor) > longestDraft) {
      reading.value = 'too-large';
      return;
    }
    const draft = services.readDraft(compose);
    const { own, typed } = wordsOf(draft);
    if (own === '') {
      reading.value = 'empty';
      return;
    }
    const context = {
      recipients,
      settings: services.settings.peek(),
      readers: readers.peek(),
      silencedHere: silencedHere.peek(),
      today: services.today(),
    };
    const input = draftInput(compose, draft, context);
    const analysis = services.analyse(input);
    reading.value = { input, draft, analysis, begun: typed !== '' };
    learnLanguage(analysis.language);
  }

  /** Only when something changed that they depend on: every pause would be too often. */
  async function askForWords({ input, draft, analysis }: Reading): Promise<void> {
    const mail = mailInWriting(input, draft, analysis, services.analyse);
    const key = JSON.stringify(mail);
    if (key === asked) return;
    asked = key;
    const found = await services.words(mail);
    if (key === asked) words.value = found;
  }

  async function learnLanguage(language: LanguageCode): Promise<void> {
    if (await services.learn(language)) read();
  }

  function askForReaders(recipients: readonly Person[]): void {
    const emails = emailsOf(recipients);
    if (emails.join() === addresses) return;
    addresses = emails.join();
    services.remembered(emails).then((known) => {
      if (emails.join() === addresses) readers.value = known;
    });
  }

  return {
    standing,
    language,
    point: (finding) => (pointed.value = finding),
    async apply(offer, finding) {
      read();
      const now = reading.peek();
      if (typeof now === 'string') return false;
      const offers = finding
        ? sameFindings(now.analysis.findings, finding).flatMap((same) => offersFor(now, same, words.peek()))
        : signoffOffers(now, words.peek());
      const current = offers.find(({ label, fix }) => label === offer.label && fix.text === offer.fix.text);
      if (current === undefined) return false;
      const done = await services.replace(compose, now.draft, current.fix);
      read();
      return done;
    },
    async insert(part, text) {
      read();
      const now = reading.peek();
      if (now === 'too-large' || life.aborted) return false;
      const { draft, analysis } =
        typeof now === 'string' ? { draft: services.readDraft(compose), analysis: undefined } : now;
      const place = partPlace(part, text, draft, analysis, words.peek()?.signoffs ?? []);
      const done = await services.replace(compose, draft, place);
      read();
      return done;
    },
    silence(finding, scope, silent) {
      if (scope === 'contact')
        services.silenceForReaders(emailsOf(compose.recipients()), finding.rule, silent);
      if (scope === 'always') services.silenceForGood(finding.rule, silent);
      // At once in this mail, whatever the scope: the answer of the background may take a moment.
      const next = new Set(silencedHere.peek());
      if (silent) next.add(finding.rule);
      else next.delete(finding.rule);
      silencedHere.value = next;
    },
  };
}

/** The findings of the same rule in the draft as it stands now, the nearest first. */
function sameFindings(findings: readonly Finding[], { rule, start }: Finding): readonly Finding[] {
  return findings
    .filter((finding) => finding.rule === rule)
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
}

/** What is made for the reader comes before what the draft alone gives. */
function offersFor(now: Reading, finding: Finding, words: MailWords | undefined): readonly Offer[] {
  if (greetingRules.has(finding.rule)) return greetingOffers(now, finding, words);
  const made = signoffRules.has(finding.rule) ? signoffOffers(now, words) : [];
  return made.length > 0 ? made : plainOffers(finding);
}

function textAt(
  draft: DraftText,
  span: { readonly start: number; readonly end: number } | undefined,
): string {
  return span === undefined ? '' : draft.text.slice(span.start, span.end).trim();
}

/** What the writer sends as own words, and what of it was not put there by the host. */
function wordsOf(draft: DraftText): { readonly own: string; readonly typed: string } {
  const own = without(draft.text, draft.quoted);
  const typed = without(draft.text, draft.signature ? [...draft.quoted, draft.signature] : draft.quoted);
  return { own: own.trim(), typed: typed.trim() };
}

function emailsOf(recipients: readonly Person[]): readonly string[] {
  return recipients.flatMap(({ email }) => (email === undefined ? [] : [email.toLowerCase()]));
}

function nameOfReader(recipients: readonly Person[]): string | undefined {
  const [first] = recipients;
  if (first === undefined) return undefined;
  const name = first.name || first.email;
  return recipients.length === 1 ? name : undefined;
}

/** At least the length of the text, without building it. */
function roughLength(editor: HTMLElement): number {
  return editor.nodeName === 'TEXTAREA' && 'value' in editor
    ? String(editor.value).length
    : (editor.textContent?.length ?? 0);
}
