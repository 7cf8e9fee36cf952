import { type MessageKey, t } from '@/utils/i18n';
import type { PhraseSlot } from '@/utils/suggest/slots';

const meanings: Readonly<Record<PhraseSlot, MessageKey>> = {
  name: 'slot_name',
  names: 'slot_names',
  team: 'slot_team',
  phone: 'slot_phone',
  person: 'slot_person',
  moment: 'slot_moment',
  due: 'slot_due',
  talk: 'slot_talk',
  weekend: 'slot_weekend',
  feast: 'slot_feast',
  theme: 'slot_theme',
  daytime: 'slot_daytime',
};

/** What the words in braces of a wording stand for. */
export function SlotMeanings({ slots }: { readonly slots: readonly PhraseSlot[] }) {
  if (slots.length === 0) return null;
  return (
    <dl class="slots">
      {slots.map((slot) => (
        <div key={slot}>
          <dt>{`{${slot}}`}</dt>
          <dd>{t(meanings[slot])}</dd>
        </div>
      ))}
    </dl>
  );
}
