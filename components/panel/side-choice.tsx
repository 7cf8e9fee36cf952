import { t } from '@/utils/i18n';
import type { PanelModel } from './panel.model';

/** A mail and its answer on one page: the user says which of the two the panel is about. */
export function SideChoice({ model }: { readonly model: PanelModel }) {
  const choice = model.choice.value;
  if (!choice) return null;
  return (
    <fieldset class="sides" aria-label={t('panel_sides')}>
      {(['writing', 'reading'] as const).map((side) => (
        <button
          key={side}
          type="button"
          class="side"
          aria-pressed={side === choice}
          onClick={() => model.choose(side)}
        >
          {t(side === 'writing' ? 'panel_side_writing' : 'panel_side_reading')}
        </button>
      ))}
    </fieldset>
  );
}
