import { useSignal } from '@preact/signals';
import { t, tn } from '@/utils/i18n';
import type { Standing } from '@/utils/store/standing';
import { TouchLine } from '../log/touch-line';
import { nameOf } from '../log/words';
import { Button } from '../ui/button';
import type { PanelModel } from './panel.model';

const shownAtFirst = 5;

/** The touches with a contact, newest first. */
export function Timeline({ model, standing }: { readonly model: PanelModel; readonly standing: Standing }) {
  const all = useSignal(false);
  const { touches, contact } = standing;
  const shown = all.value ? touches.slice(0, 200) : touches.slice(0, shownAtFirst);
  return (
    <section class="part" aria-labelledby="timeline">
      <h2 class="part-title" id="timeline">
        {t('popup_touches')}
      </h2>
      {touches.length === 0 ? (
        <p class="waiting">{t('popup_touches_empty', { name: nameOf(contact) })}</p>
      ) : (
        <ul class="lines">
          {shown.map((touch) => (
            <TouchLine key={touch.id} touch={touch} now={model.services.now()} />
          ))}
        </ul>
      )}
      {shown.length < touches.length && !all.value && (
        <Button
          kind="quiet"
          onClick={() => {
            all.value = true;
          }}
        >
          {tn('panel_more_touches', touches.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
