import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Finding, Fix, LanguageCode, Person, RuleId } from '@/utils/analysis/types';
import type { DraftStanding, Offer, PutIn, SeenFinding } from '@/utils/draft-standing';
import type { DraftPart, DraftReading, SeenDraft, SeenMessage } from '@/utils/drafting/types';
import type { Compose, DraftText } from '@/utils/hosts/types';
import type { SilenceScope } from '@/utils/panel-link/open-draft';
import { createDraftReader } from './draft-reader';
import { watchEdits } from './edits';
import { createPacer } from './pacer';

/** What a session needs of the world; handed in, so that it runs in a test without one. */
export interface SessionServices {
  /** Another value whenever drafts may be judged otherwise than before. */
  readonly settings: ReadonlySignal<unknown>;
  /** What is found in a draft and what can be put in; `undefined` when nobody answers. */
  analyse(draft: SeenDraft): Promise<DraftReading | undefined>;
  /** Where a part goes into a draft; `undefined` when nobody answers. */
  place(draft: SeenDraft, part: DraftPart, text: string): Promise<Fix | undefined>;
  /** The editor's text now. */
  readDraft(compose: Compose): DraftText;
  /** One undoable edit of a draft that still reads so. */
  replace(compose: Compose, draft: DraftText, fix: Fix): PutIn | Promise<PutIn>;
  /** Marks these findings in the editor and unmarks all others; the pointed one stands out. */
  mark(compose: Compose, draft: DraftText, findings: readonly Finding[], pointed: Finding | undefined): void;
  silenceForReaders(emails: readonly string[], rule: RuleId, silent: boolean): void;
  silenceForGood(rule: RuleId, silent: boolean): void;
  /** The user's calendar day, `YYYY-MM-DD`. */
  today(): string;
}

export interface ComposeSession {
  readonly standing: ReadonlySignal<DraftStanding>;
  /** Is its writer at it? Else there was a pause. */
  readonly writing: ReadonlySignal<boolean>;
  /** Language of the draft; `und` while it does not tell. */
  readonly language: ReadonlySignal<LanguageCode>;
  /** Puts in what was offered for a finding, or a sign-off when there is none. */
  apply(offer: Offer, finding?: Finding): Promise<PutIn>;
  /** Puts a greeting, sign-off or line where it belongs, as one edit. */
  insert(part: DraftPart, text: string): Promise<PutIn>;
  silence(finding: Finding, scope: SilenceScope, silent: boolean): void;
  /** The mail as it stands now, to be read once it is sent; `undefined` when it is too large. */
  written(): SeenMessage | undefined;
  /** A key went down in the composer or its page. Told for each of them, so it does next to nothing. */
  typed(key: KeyboardEvent): void;
  /** This finding's mark stands out. */
  point(finding: Finding | undefined): void;
}

/** What only a finished draft can lack; kept back while the writer is typing. */
const waitsForPause: ReadonlySet<RuleId> = new Set(['signoff-missing', 'greeting-missing']);

/** Has one draft read as it is written and says how it stands, until `signal` aborts. */
export function createComposeSession(
  compose: Compose,
  services: SessionServices,
  life: AbortSignal,
): ComposeSession {
  const paused = signal(false);
  const pointed = signal<Finding | undefined>(undefined);
  const silencedHere = signal<ReadonlySet<RuleId>>(new Set());
  const reader = createDraftReader({ ...services, compose, silenced: () => silencedHere.peek(), life });

  const findings = computed<readonly SeenFinding[]>(() => {
    const now = reader.state.value;
    if (typeof now === 'string') return [];
    const finished = now.begun && paused.value;
    const isHeard = (rule: RuleId) => !silencedHere.value.has(rule) && (finished || !waitsForPause.has(rule));
    return now.answer.findings.filter(({ finding }) => isHeard(finding.rule));
  });
  const standing = computed<DraftStanding>(() => {
    const now = reader.state.value;
    if (typeof now === 'string') return { status: now };
    return {
      status: 'read',
      findings: findings.value,
      signature: now.answer.signed ? now.answer.signature : '',
      signoffs: now.begun && paused.value ? now.answer.signoffs : [],
      openers: now.begun && paused.value ? now.answer.openers : [],
      reader: nameOfReader(now.seen.to),
    };
  });
  const language = computed(() =>
    typeof reader.state.value === 'string' ? 'und' : reader.state.value.answer.language,
  );

  const edits = watchEdits(compose, () => pacer.left(), life);
  const pacer = createPacer({
    read: reader.read,
    paused(isPaused) {
      if (!isPaused) reader.outdate();
      paused.value = isPaused;
    },
    edits,
    signal: life,
  });
  const stopReading = effect(() => {
    // Whatever the judgement depends on besides the draft itself.
    services.settings.value;
    silencedHere.value;
    untracked(reader.forget);
    untracked(reader.read);
  });
  const stopMarking = effect(() => {
    const now = reader.state.value;
    if (typeof now === 'string') return;
    const shown = findings.value.map(({ finding }) => finding);
    services.mark(compose, now.draft, shown, pointed.value);
  });
  life.addEventListener('abort', () => {
    stopReading();
    stopMarking();
  });
  pacer.left();

  return {
    standing,
    writing: computed(() => !paused.value),
    language,
    typed: pacer.typed,
    point: (finding) => (pointed.value = finding),
    written() {
      const seen = reader.look()?.seen;
      return seen && writtenMail(seen, services.today());
    },
    async apply(offer, finding) {
      const now = await reader.read();
      if (!now) return false;
      const offers = finding
        ? sameFindings(now.answer.findings, finding).flatMap((same) => same.offers)
        : now.answer.signoffs;
      const current = offers.find(({ label, fix }) => label === offer.label && fix.text === offer.fix.text);
      if (current === undefined) return false;
      const done = await services.replace(compose, now.draft, current.fix);
      await reader.read();
      return done;
    },
    async insert(part, text) {
      const looked = life.aborted ? undefined : reader.look();
      const place = looked && (await services.place(looked.seen, part, text));
      if (!looked || !place || life.aborted) return false;
      if (place.start === place.end && !place.text) return true;
      const done = await services.replace(compose, looked.draft, place);
      await reader.read();
      return done;
    },
    silence(finding, scope, silent) {
      const emails = compose.recipients().flatMap(({ email }) => email?.toLowerCase() ?? []);
      if (scope === 'contact') services.silenceForReaders(emails, finding.rule, silent);
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
function sameFindings(findings: readonly SeenFinding[], { rule, start }: Finding): readonly SeenFinding[] {
  return findings
    .filter(({ finding }) => finding.rule === rule)
    .sort((a, b) => Math.abs(a.finding.start - start) - Math.abs(b.finding.start - start));
}

function nameOfReader(recipients: readonly Person[]): string | undefined {
  const [first] = recipients;
  return recipients.length === 1 ? first?.name || first?.email : undefined;
}

/** A draft as the mail that it becomes. */
function writtenMail({ text, quoted, subject, from, to }: SeenDraft, day: string): SeenMessage {
  return { direction: 'draft', text, quoted, subject, from, to, day };
}
