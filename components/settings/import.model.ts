import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ColumnMatch, ContactField } from '@/utils/formats/contact-columns';
import { t, tn } from '@/utils/i18n';
import type { Card, CardSummary } from '@/utils/store/import-cards';
import type { ImportOptions } from '@/utils/store/import-log';
import type { WriteResult } from '@/utils/store/types';
import type { JobModel } from './job.model';

/** A table of somebody's export. */
export interface PeopleTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What each column seems to be. */
  readonly match: ColumnMatch;
}

/** People in a file: as cards, or in a table whose columns the user may correct. */
export type PeopleFile =
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | { readonly kind: 'table'; readonly table: PeopleTable };

export interface ImportServices {
  /** `undefined` for a file without people. */
  readPeople(text: string): PeopleFile | undefined;
  cardsFromRows(rows: readonly (readonly string[])[], match: ColumnMatch): readonly Card[];
  importCards(
    cards: readonly Card[],
    options: Omit<ImportOptions, 'mode'>,
  ): Promise<WriteResult<CardSummary>>;
}

export interface ImportModel {
  readonly table: ReadonlySignal<PeopleTable | undefined>;
  /** The people as they would come in; `undefined` while there is no file. */
  readonly cards: ReadonlySignal<readonly Card[] | undefined>;
  read(file: Pick<File, 'text'>): Promise<void>;
  match(column: number, field: ContactField | null): void;
  run(): Promise<void>;
  forget(): void;
}

export function createImportModel(services: ImportServices, work: JobModel): ImportModel {
  const file = signal<PeopleFile | undefined>(undefined);
  const table = computed(() => (file.value?.kind === 'table' ? file.value.table : undefined));
  const cards = computed(() => {
    if (file.value?.kind === 'cards') return file.value.cards;
    return table.value && services.cardsFromRows(table.value.rows, table.value.match);
  });
  return {
    table,
    cards,
    read: (picked) =>
      work.run(
        'data_reading',
        async () => {
          file.value = services.readPeople(await picked.text());
          return file.value ? undefined : { good: false, text: () => t('data_import_nobody') };
        },
        () => t('data_import_nobody'),
      ),
    match(column, field) {
      if (!table.value) return;
      const match = table.value.match.map((known, index) => (index === column ? field : known));
      file.value = { kind: 'table', table: { ...table.value, match } };
    },
    run: () =>
      work.run(
        'data_importing',
        async (steps) => {
          const done = await services.importCards(cards.value ?? [], steps);
          if (done.ok) {
            file.value = undefined;
            const { taken, changed, same, objected, leftOut } = done.value;
            const skipped = same + objected + leftOut;
            const text = () =>
              [
                tn('data_import_taken', taken),
                tn('data_import_changed', changed),
                tn('data_import_skipped', skipped),
              ].join(' ');
            return { good: true, text };
          }
          if (steps.signal.aborted) return { good: true, text: () => t('data_stopped') };
          return {
            good: false,
            text: () => t(done.error === 'full' ? 'data_restore_full' : 'data_restore_failed'),
          };
        },
        () => t('data_restore_failed'),
      ),
    forget: () => (file.value = undefined),
  };
}
