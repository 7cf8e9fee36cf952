import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { X } from '../ui/icons';
import { Mark } from '../ui/mark';
import { LogFields } from './log-fields';
import type { LogStripModel } from './log-strip.model';
import { useClosing } from './use-closing';

export interface LogStripProps {
  readonly model: LogStripModel;
  /** The user puts it away, or it has nothing more to say. */
  readonly onClose: () => void;
}

/** The strip that one shortcut opens on any page, and that offers to log a call that was made from one. */
export function LogStrip({ model, onClose }: LogStripProps) {
  const state = model.state.value;
  useClosing(state.status === 'saved' || state.status === 'said' ? state.status : undefined, onClose);
  return (
    <section
      class={state.status === 'open' ? 'log-strip log-strip-open' : 'log-strip'}
      aria-label={t('log_title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <span class="strip-mark">
        <Mark size={18} />
      </span>
      <Told model={model} />
      <IconButton label={t('common_close')} onClick={onClose}>
        <X size={16} />
      </IconButton>
    </section>
  );
}

function Told({ model }: { readonly model: LogStripModel }) {
  const state = model.state.value;
  switch (state.status) {
    case 'called':
      return (
        <>
          <p class="strip-text" role="status">
            {t('log_called', { name: state.who })}
          </p>
          <Button kind="main" onClick={model.open}>
            {t('log_call')}
          </Button>
        </>
      );
    case 'open':
      return <LogFields form={state.form} onSave={() => void model.save()} />;
    case 'saved':
      return (
        <>
          <p class="strip-text" role="status">
            {state.text}
          </p>
          <Button kind="quiet" onClick={() => void model.undo()}>
            {t('common_undo')}
          </Button>
        </>
      );
    case 'said':
      return (
        <p class="strip-text" role={state.bad ? 'alert' : 'status'}>
          {state.text}
        </p>
      );
  }
}
