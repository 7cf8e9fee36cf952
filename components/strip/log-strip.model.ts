import { type ReadonlySignal, signal } from '@preact/signals';
import { t } from '@/utils/i18n';
import type { WriteResult } from '@/utils/store/types';
import type { LogContact } from '../log/log-contact';
import { createLogForm, type LogForm, type LogFormServices, type SavedTouch } from '../log/log-form.model';

/** What opened the strip, and with whom. */
export interface LogStart {
  readonly contact: LogContact | undefined;
  /** Who the page shows, when that is nobody in the log; may be empty. */
  readonly person: string;
  /** The number that was called from the page; then the call is offered first. */
  readonly called: string | undefined;
}

export type LogStripState =
  | { readonly status: 'called'; readonly who: string }
  | { readonly status: 'open'; readonly form: LogForm }
  | { readonly status: 'saved'; readonly text: string; readonly saved: SavedTouch }
  | { readonly status: 'said'; readonly text: string; readonly bad: boolean };

export interface LogStripServices extends LogFormServices {
  /** Takes a touch out of the log again, with what was planned along with it. */
  undo(saved: SavedTouch): Promise<WriteResult<null>>;
}

export interface LogStripModel {
  readonly state: ReadonlySignal<LogStripState>;
  /** The call was one; what came of it is asked. */
  open(): void;
  save(): Promise<void>;
  undo(): Promise<void>;
}

/** A touch in a few keys: channel, outcome, one line, next moment. */
export function createLogStrip(services: LogStripServices, start: LogStart): LogStripModel {
  const { contact, person, called } = start;
  const form = createLogForm(services, contact, person);
  const state = signal<LogStripState>(
    called === undefined
      ? { status: 'open', form }
      : { status: 'called', who: contact?.name || person || called },
  );
  return {
    state,
    open() {
      state.value = { status: 'open', form };
    },
    async save() {
      const saved = await form.save();
      if (saved) state.value = { status: 'saved', text: saved.text, saved };
    },
    async undo() {
      const now = state.value;
      if (now.status !== 'saved') return;
      const { ok } = await services.undo(now.saved);
      state.value = { status: 'said', text: t(ok ? 'log_undone' : 'log_failed'), bad: !ok };
    },
  };
}
