import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Analysis, Fix, MailInput, Self } from '@/utils/analysis/types';
import type { DraftStanding } from '@/utils/draft-standing';
import { t } from '@/utils/i18n';
import { type CardModel, createCardModel } from '../card/card.model';

/** Who reads the mail that is tried on. Nobody who exists. */
export const tryReader = { name: 'Nienke Bakker', email: 'nienke.bakker@example.org' } as const;

export interface TryItModel {
  readonly text: ReadonlySignal<string>;
  readonly card: CardModel;
  /** Well signed and greeted by name, after something was changed. */
  readonly done: ReadonlySignal<boolean>;
  edit(text: string): void;
  startOver(): void;
  /** Makes fixes in this editor, so that its own undo takes them back; without one they are made in the text. */
  useEditor(replace: ((fix: Fix) => boolean) | undefined): void;
}

export interface TryItServices {
  /** Nothing while the analysis is still on its way; it comes after the page's first draw. */
  analyse(input: MailInput): Analysis | undefined;
  copy(text: string): Promise<boolean>;
}

/** A mail of somebody who does not sign, to repair: the real analysis on a small editor of our own. */
export function createTryItModel(self: ReadonlySignal<Self>, services: TryItServices): TryItModel {
  const typed = signal<string | undefined>(undefined);
  const silenced = signal<ReadonlySet<string>>(new Set());
  const text = computed(() => typed.value ?? t('welcome_try_draft'));
  let inEditor: ((fix: Fix) => boolean) | undefined;

  const standing = computed<DraftStanding>(() => {
    const body = text.value;
    if (body.trim() === '') return { status: 'empty' };
    const own = self.value;
    const named = own.names.length > 0 ? own : { ...own, names: [t('welcome_try_name')] };
    const analysis = services.analyse({
      direction: 'draft',
      body,
      self: named,
      to: [tryReader],
      thread: 'first',
    });
    if (!analysis) return { status: 'reading' };
    const { findings, signature } = analysis;
    return {
      status: 'read',
      findings: findings
        .filter(({ rule }) => !silenced.value.has(rule))
        .map((finding) => ({
          finding,
          offers: finding.fixes.map((fix) => ({ label: fix.text, fix, facts: [] })),
          quote: body.slice(finding.start, finding.end),
        })),
      signature: signature.span ? body.slice(signature.span.start, signature.span.end) : '',
      signoffs: [],
      openers: [],
      reader: tryReader.name,
    };
  });

  const silence = (rule: string, silent: boolean) => {
    const next = new Set(silenced.value);
    if (silent) next.add(rule);
    else next.delete(rule);
    silenced.value = next;
  };

  const card = createCardModel(standing, {
    apply({ fix }) {
      if (inEditor) return inEditor(fix);
      typed.value = text.value.slice(0, fix.start) + fix.text + text.value.slice(fix.end);
      return true;
    },
    // Only here: what is tried changes no setting.
    silence: ({ rule }) => silence(rule, true),
    unsilence: ({ rule }) => silence(rule, false),
    point: () => {},
    copy: services.copy,
    close: () => {},
  });

  return {
    text,
    card,
    done: computed(
      () => typed.value !== undefined && standing.value.status === 'read' && card.rows.value.length === 0,
    ),
    edit: (changed) => (typed.value = changed),
    startOver() {
      typed.value = undefined;
      silenced.value = new Set();
      card.forget();
    },
    useEditor: (replace) => (inEditor = replace),
  };
}
