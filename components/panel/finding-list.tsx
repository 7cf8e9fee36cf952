import { isSigned } from '@/utils/draft-standing';
import { t, tn } from '@/utils/i18n';
import type { WritingSeen } from '@/utils/panel-link/seen-schema';
import { FindingItem } from './finding-item';
import type { WritingPartProps } from './writing-view';

/** What was found in the draft, as ordinary HTML: all that the card beside the editor can do. */
export function FindingList({ model, writing }: WritingPartProps) {
  const seen = writing.seen.value;
  const { findings, status, signature } = seen;
  const kind = status === 'read' && !isSigned(seen) ? 'unsigned' : status;
  return (
    <section class="part" aria-labelledby="findings">
      <h2 class="view-title" id="findings">
        {status === 'read' && findings.length > 0 ? tn('card_findings', findings.length) : t(titleKeys[kind])}
      </h2>
      {findings.length === 0 && <p class="waiting">{t(textKeys[kind])}</p>}
      {kind === 'read' && findings.length === 0 && (
        <blockquote class="signed" dir="auto">
          {signature}
        </blockquote>
      )}
      {findings.length > 0 && (
        <ol class="findings">
          {findings.map((finding, index) => (
            <FindingItem
              key={`${finding.rule} ${index}`}
              model={model}
              writing={writing}
              finding={finding}
              index={index}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

const titleKeys = {
  read: 'card_clear_title',
  unsigned: 'card_unsigned_title',
  empty: 'card_empty_title',
  reading: 'card_reading_title',
  'too-large': 'card_too_large_title',
  unseen: 'card_unseen_title',
} as const satisfies Record<WritingSeen['status'] | 'unsigned', string>;

const textKeys = {
  read: 'card_clear',
  unsigned: 'card_unsigned',
  empty: 'card_empty',
  reading: 'card_reading',
  'too-large': 'card_too_large',
  unseen: 'card_unseen',
} as const satisfies Record<WritingSeen['status'] | 'unsigned', string>;
