import type { Day } from '@/utils/cadence/days';
import type { Caution } from '@/utils/cadence/types';
import { cautionWords } from '@/utils/cadence-words';

export interface CautionNoteProps {
  readonly cautions: readonly Caution[];
  readonly today: Day;
  /** Whom it is about; left out where that is clear. */
  readonly name?: string | undefined;
}

/** What to think of before somebody hears from you again. */
export function CautionNote({ cautions, today, name }: CautionNoteProps) {
  if (cautions.length === 0) return null;
  return (
    <div class="caution">
      {name !== undefined && (
        <p class="caution-name" dir="auto">
          {name}
        </p>
      )}
      {cautions.map((caution) => (
        <p key={caution.key}>{cautionWords(caution, today)}</p>
      ))}
    </div>
  );
}
