import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Finding, RuleId } from '@/utils/analysis/types';
import {
  type DraftStanding,
  isSigned,
  type Offer,
  type PutIn,
  type SeenFinding,
} from '@/utils/draft-standing';
import { t, tn } from '@/utils/i18n';

/** For how long a finding's rule is to keep silent. */
export type SilenceScope = 'mail' | 'contact' | 'always';

/** What the card asks of the composer that it stands beside. */
export interface CardActions {
  /** Puts in what is offered, for a finding or as another sign-off: one undoable edit. */
  apply(offer: Offer, finding?: Finding): PutIn | Promise<PutIn>;
  silence(finding: Finding, scope: SilenceScope): void;
  unsilence(finding: Finding, scope: SilenceScope): void;
  /** The pointer or the focus is on this finding; its mark may stand out. */
  point(finding: Finding | undefined): void;
  /** `false` when the clipboard refused. */
  copy(text: string): Promise<boolean>;
  /** Everything Byname knows, beside the page; absent where there is no page to stand beside. */
  openPanel?(): void;
  close(): void;
}

export interface CardRow extends SeenFinding {
  /** The same for the same finding while the draft changes around it. */
  readonly key: string;
  readonly title: string;
  readonly message: string;
}

export interface CardNotice {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

export interface CardModel {
  readonly standing: ReadonlySignal<DraftStanding>;
  readonly rows: ReadonlySignal<readonly CardRow[]>;
  /** Row whose silence choices are open. */
  readonly silencing: ReadonlySignal<string | undefined>;
  /** What could not be put in, by row; the card then has its text to copy. */
  readonly refused: ReadonlySignal<ReadonlyMap<string, Offer>>;
  readonly notice: ReadonlySignal<CardNotice | undefined>;
  readonly actions: CardActions;
  apply(offer: Offer, row?: CardRow): Promise<void>;
  toggleSilencing(row: CardRow): void;
  silence(row: CardRow, scope: SilenceScope): void;
  copy(text: string): Promise<void>;
  /** The card closes: when it opens again it begins anew. */
  forget(): void;
}

/** Where a refused sign-off is kept that no finding asked for. */
export const anotherSignoff = 'another';

export function createCardModel(standing: ReadonlySignal<DraftStanding>, actions: CardActions): CardModel {
  const silencing = signal<string | undefined>(undefined);
  const refused = signal<ReadonlyMap<string, Offer>>(new Map());
  const notice = signal<CardNotice | undefined>(undefined);
  let isApplying = false;
  const rows = computed(() => (standing.value.status === 'read' ? rowsOf(standing.value.findings) : []));

  return {
    standing,
    rows,
    silencing,
    refused,
    notice,
    actions,
    async apply(offer, row) {
      // A second press while the first is under way would find its finding gone.
      if (isApplying) return;
      isApplying = true;
      let put: PutIn = false;
      try {
        put = await actions.apply(offer, row?.finding);
      } finally {
        isApplying = false;
      }
      const next = new Map(refused.value);
      const key = row?.key ?? anotherSignoff;
      if (put === false) next.set(key, offer);
      else next.delete(key);
      refused.value = next;
      notice.value = noticeOf(put);
    },
    toggleSilencing(row) {
      silencing.value = silencing.value === row.key ? undefined : row.key;
    },
    silence(row, scope) {
      silencing.value = undefined;
      actions.silence(row.finding, scope);
      notice.value = {
        text: t(`card_silenced_${scope}`, { rule: row.title }),
        undo() {
          actions.unsilence(row.finding, scope);
          notice.value = undefined;
        },
      };
    },
    async copy(text) {
      notice.value = { text: t((await actions.copy(text)) ? 'common_copied' : 'common_copy_failed') };
    },
    forget() {
      silencing.value = undefined;
      notice.value = undefined;
      refused.value = new Map();
    },
  };
}

function noticeOf(put: PutIn): CardNotice | undefined {
  if (put === 'changed') return { text: t('card_changed') };
  return put ? { text: t('card_applied', { keys: undoKeys() }) } : undefined;
}

/** The keys that undo in the editor, as they are printed on this keyboard. */
function undoKeys(): string {
  return /^(?:Mac|iP)/.test(globalThis.navigator?.platform ?? '') ? '⌘Z' : t('card_undo_keys');
}

/** Headline of the card, which is also its accessible name. */
export function headline(standing: DraftStanding): string {
  switch (standing.status) {
    case 'read':
      if (standing.findings.length > 0) return tn('card_findings', standing.findings.length);
      return t(isSigned(standing) ? 'card_clear_title' : 'card_unsigned_title');
    case 'too-large':
      return t('card_too_large_title');
    case 'unseen':
      return t('card_unseen_title');
    case 'reading':
      return t('card_reading_title');
    case 'empty':
      return t('card_empty_title');
  }
}

/**
 * Says each finding once: returns what is new since the last call as one sentence, or `''`.
 * A finding that went away and comes back is said again.
 */
export function createAnnouncer(): (standing: DraftStanding) => string {
  let said = new Set<string>();
  return (standing) => {
    if (standing.status !== 'read') return '';
    const rows = rowsOf(standing.findings);
    const fresh = rows.filter((row) => !said.has(row.key));
    said = new Set(rows.map((row) => row.key));
    if (fresh.length === 0) return '';
    return t('card_announce', { titles: fresh.map((row) => row.title).join('. ') });
  };
}

/** Index of the choice that an arrow key leads to, of `count` in reading order; `undefined` for another key. */
export function nextChoice(key: string, current: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return current < 0 ? 0 : (current + 1) % count;
    case 'ArrowUp':
      return current < 0 ? count - 1 : (current - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** A quote short enough to read at a glance: its beginning and its end, in whole words where it has words. */
export function shortQuote(quote: string, limit = 120): string {
  const text = quote.trim();
  if (text.length <= limit) return text;
  const half = Math.floor((limit - 3) / 2);
  const start = text.slice(0, half).replace(/\s\S*$/u, '');
  const end = text.slice(-half).replace(/^\S*\s/u, '');
  return `${start.trimEnd()} … ${end.trimStart()}`;
}

export function rowsOf(findings: readonly SeenFinding[]): readonly CardRow[] {
  const seen = new Map<RuleId, number>();
  return findings.map(({ finding, quote, offers }) => {
    const nth = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, nth);
    const key = ruleKey(finding.rule);
    return {
      finding,
      quote,
      offers,
      key: `${finding.rule}#${nth}`,
      title: t(`${key}_title` as const),
      message: t(`${key}_message` as const, finding.params),
    };
  });
}

/** Message keys have underscores where rule ids have hyphens. */
export function ruleKey<R extends RuleId>(rule: R): `rule_${Underscored<R>}` {
  const name = rule.replaceAll('-', '_');
  return `rule_${name as Underscored<R>}`;
}

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;
