import { useState } from 'preact/hooks';
import { localMoment } from '@/utils/clock';
import { t } from '@/utils/i18n';
import type { Touch } from '@/utils/store/types';
import { ChannelChoice } from '../log/channel-choice';
import { outcomesOf } from '../log/log-form.model';
import { MomentFields } from '../log/moment-fields';
import { outcomeKeys } from '../log/words';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

/** What can be put right of a touch. */
export type TouchTold = Pick<Touch, 'channel' | 'outcome' | 'note' | 'at'>;

export interface TouchEditorProps {
  readonly touch: Touch;
  /** ms since 1970. */
  readonly now: number;
  readonly onSave: (told: TouchTold) => void;
  readonly onCancel: () => void;
}

/** What a touch was and what came of it, to be put right later; how and when a mail went is told by the mail. */
export function TouchEditor({ touch, now, onSave, onCancel }: TouchEditorProps) {
  const { channel, outcome, note } = touch;
  const [told, setTold] = useState<TouchTold>({ channel, outcome, note, at: touch.at });
  const [moment, setMoment] = useState(localMoment(touch.at));
  const edit = (change: Partial<TouchTold>) => setTold({ ...told, ...change });
  const at = moment === localMoment(touch.at) ? touch.at : new Date(moment).getTime();
  const byHand = touch.identities.length === 0;
  // What it says now may have come from elsewhere.
  const possible = [
    ...new Set([...outcomesOf[told.channel], ...(told.channel === channel ? [outcome] : [])]),
  ];
  return (
    <form
      class="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (at <= now) onSave({ ...told, at });
      }}
    >
      {byHand && (
        <>
          <ChannelChoice
            chosen={told.channel}
            onChoose={(chosen) => {
              const [first, ...others] = outcomesOf[chosen];
              edit({ channel: chosen, outcome: others.includes(told.outcome) ? told.outcome : first });
            }}
          />
          <MomentFields moment={moment} future={at > now} onInput={setMoment} />
        </>
      )}
      <SelectField
        label={t('log_outcome')}
        value={told.outcome}
        options={possible.map((value) => ({ value, label: t(outcomeKeys[value]) }))}
        onChange={(chosen) => edit({ outcome: chosen })}
      />
      <TextField
        label={t(told.outcome === 'definite-no' ? 'log_reason' : 'log_note')}
        long
        value={told.note}
        onInput={(typed) => edit({ note: typed })}
      />
      <div class="actions">
        <Button kind="main" type="submit" disabled={!(at <= now)}>
          {t('overview_save')}
        </Button>
        <Button onClick={onCancel}>{t('common_cancel')}</Button>
      </div>
    </form>
  );
}
