import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { t } from '@/utils/i18n';
import type { SilenceScope } from '@/utils/panel-link/open-draft';
import type { FindingSeen, WritingSeen } from '@/utils/panel-link/seen-schema';
import { ruleKey } from '../card/card.model';
import { createLoader, type Loaded } from '../loaded';
import type { Deeds } from './deeds';
import { createPersonModel, type PersonModel, personOf, standingNow } from './person.model';
import { sayPutIn } from './say-put-in';
import type { PanelServices, WordsForMail } from './services';

/** More readers than these are not shown one by one. */
const mostReaders = 4;

export interface WritingModel {
  readonly seen: Signal<WritingSeen>;
  readonly readers: ReadonlySignal<readonly PersonModel[]>;
  /** How many readers are not shown. */
  readonly more: ReadonlySignal<number>;
  readonly words: ReadonlySignal<Loaded<WordsForMail>>;
  /** Texts that the editor did not take, by the rule of their finding. */
  readonly refused: ReadonlySignal<ReadonlyMap<string, string>>;
  load(): Promise<void>;
  apply(finding: number, fix: number): Promise<void>;
  /** Puts in one of the sign-offs that the page placed. */
  sign(signoff: number): Promise<void>;
  silence(finding: number, scope: SilenceScope): Promise<void>;
  point(finding: number): void;
}

/** The draft that is written beside the panel. */
export function createWritingModel(services: PanelServices, deeds: Deeds, first: WritingSeen): WritingModel {
  const seen = signal(first);
  const words = createLoader<WordsForMail>();
  const refused = signal<ReadonlyMap<string, string>>(new Map());
  const known = new Map<string, PersonModel>();
  let asked = '';

  const readers = computed(() =>
    seen.value.to.slice(0, mostReaders).map((to) => {
      const key = to.email ?? to.name ?? '';
      const person = known.get(key) ?? createPersonModel(services, personOf(to));
      known.set(key, person);
      return person;
    }),
  );

  function refuse(key: string, text: string | undefined): void {
    const next = new Map(refused.peek());
    if (text === undefined) next.delete(key);
    else next.set(key, text);
    refused.value = next;
  }

  async function load(): Promise<void> {
    const { to, language, from } = seen.peek();
    await Promise.all(readers.peek().map((reader) => reader.load()));
    const [main] = readers.peek();
    const standing = main && standingNow(main);
    // What they depend on, and nothing that changes with every key.
    const key = JSON.stringify([to, language, from, standing?.contact.updatedAt, standing?.touches.length]);
    if (key === asked || to.length === 0) return;
    asked = key;
    await words.load(() =>
      services.words({ readers: to.slice(0, mostReaders + 1), language, from: from?.email }, standing),
    );
  }

  return {
    seen,
    readers,
    more: computed(() => Math.max(0, seen.value.to.length - mostReaders)),
    words: words.state,
    refused,
    load,
    async apply(at, fix) {
      const finding = seen.peek().findings[at];
      const text = finding?.fixes[fix]?.text;
      if (!finding || text === undefined) return;
      const done = await services.ask({ does: 'apply', finding: at, fix });
      refuse(finding.rule, done === false ? text : undefined);
      if (done !== false) sayPutIn(deeds, done);
    },
    async sign(signoff) {
      const done = await services.ask({ does: 'sign', signoff });
      sayPutIn(deeds, done);
    },
    async silence(at, scope) {
      const finding = seen.peek().findings[at];
      if (!finding || !(await services.ask({ does: 'silence', finding: at, scope }))) return;
      await deeds.run(
        async () => ({ ok: true, value: null }),
        () => ({
          text: t(silencedKeys[scope], { rule: titleOf(finding) }),
          undo: async () => {
            const done = await services.ask({ does: 'speak-again' });
            return done ? { ok: true, value: null } : { ok: false, error: 'failed' };
          },
        }),
      );
    },
    point(at) {
      void services.ask({ does: 'point', finding: at });
    },
  };
}

const silencedKeys = {
  mail: 'card_silenced_mail',
  contact: 'card_silenced_contact',
  always: 'card_silenced_always',
} as const;

/** The rule of a finding, in words. */
export function titleOf({ rule }: FindingSeen): string {
  return t(`${ruleKey(rule)}_title` as const);
}
