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
      {toldOnce(cautions).map((caution) => (
        <p key={caution.key}>{cautionWords(caution, today)}</p>
      ))}
    </div>
  );
}

/** Who was in touch today need not hear besides that the last attempt was today. */
function toldOnce(cautions: readonly Caution[]): readonly Caution[] {
  const today = cautions.some(({ key }) => key === 'already-today');
  return today ? cautions.filter((caution) => caution.key !== 'too-soon' || caution.days > 0) : cautions;
}
