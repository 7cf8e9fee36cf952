import { dayOf } from '@/utils/cadence/days';
import { whenWords } from '@/utils/cadence-words';
import { t } from '@/utils/i18n';
import { isClosed } from '@/utils/store/closed';
import type { Standing } from '@/utils/store/standing';
import type { NextStep } from '@/utils/store/types';
import { ChannelIcon } from '../log/channel-icon';
import { channelKeys } from '../log/words';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { PenLine, Plus, Trash } from '../ui/icons';
import { StepForm } from './step-form';
import type { StepsModel } from './steps.model';

export interface StepSheetProps {
  readonly model: StepsModel;
  readonly standing: Standing;
  /** ms since 1970 */
  readonly now: number;
}

/** What is planned with somebody, to change, to move, to tick off, and to take away. */
export function StepSheet({ model, standing, now }: StepSheetProps) {
  const open = standing.steps.filter(({ state }) => state === 'open');
  const typing = model.typing.value;
  // Nothing can be planned with somebody who said no: there is nothing to teach either.
  if (open.length === 0 && isClosed(standing.contact)) return null;
  const form = typing && (
    <StepForm
      typed={typing.typed}
      onType={model.type}
      onSave={() => void model.save(standing.steps)}
      onCancel={() => {
        model.typing.value = undefined;
      }}
    />
  );
  return (
    <section class="sheet">
      <h2 class="sheet-title">{t('overview_steps')}</h2>
      {open.length === 0 && !typing && <p class="sheet-lead">{t('overview_steps_empty')}</p>}
      <ul class="promises">
        {open.map((step) =>
          typing?.id === step.id ? (
            <li key={step.id}>{form}</li>
          ) : (
            <StepLine key={step.id} model={model} step={step} now={now} />
          ),
        )}
      </ul>
      {typing && typing.id === undefined && form}
      {!typing && !isClosed(standing.contact) && (
        <span>
          <Button onClick={model.startPlanning}>
            <Plus size={15} />
            {t('overview_step_plan')}
          </Button>
        </span>
      )}
    </section>
  );
}

function StepLine({
  model,
  step,
  now,
}: {
  readonly model: StepsModel;
  readonly step: NextStep;
  readonly now: number;
}) {
  const when = whenWords(step.due, dayOf(now));
  const what = `${t(channelKeys[step.channel])} · ${when}`;
  return (
    <li class="promise">
      <span class="line-icon" aria-hidden="true">
        <ChannelIcon channel={step.channel} />
      </span>
      <div class="promise-text">
        <p class="line-what">{what}</p>
        <p class="field-hint" dir="auto">
          {[step.agreed ? t('overview_step_is_agreed') : '', step.note].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div class="actions">
        <Button aria-label={t('overview_step_done_label', { what })} onClick={() => void model.finish(step)}>
          {t('panel_done')}
        </Button>
        <IconButton label={t('overview_step_change', { what })} onClick={() => model.startChanging(step)}>
          <PenLine size={16} />
        </IconButton>
        <IconButton label={t('overview_to_bin_label', { what })} onClick={() => void model.drop(step)}>
          <Trash size={16} />
        </IconButton>
      </div>
    </li>
  );
}
