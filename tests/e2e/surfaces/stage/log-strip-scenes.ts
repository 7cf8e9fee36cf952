import { createLogStrip, type LogStart, type LogStripModel } from '@/components/strip/log-strip.model';
import { weekdays } from '@/utils/cadence/working-days';
import { showLogStrip } from '@/utils/overlay/log-strip-overlay';
import type { LogStripScene } from './log-strip-scene-names';
import { stageNow } from './people';

export type { LogStripScene };

const nienke = { id: 'nienke', name: 'Nienke Bakker', closed: false };
const longName = 'Maximiliane Friederike von und zu Hohenberg-Lichtenstein';

const starts: Readonly<Record<LogStripScene, Partial<LogStart>>> = {
  known: { contact: nienke },
  nobody: { person: 'j.visser@bakkerij.example' },
  told: { contact: nienke },
  closed: { contact: { ...nienke, closed: true } },
  called: { contact: nienke, called: '+31 20 555 0123' },
  saved: { contact: nienke },
  failed: { contact: nienke },
  long: { contact: { ...nienke, name: longName } },
};

function modelOf(scene: LogStripScene): LogStripModel {
  return createLogStrip(
    {
      logByHand: async () =>
        scene === 'failed' ? { ok: false, error: 'full' } : { ok: true, value: { touchId: 't' } },
      planAfter: async () => ({ ok: true, value: [{ id: 's' }] }),
      calendar: () => weekdays,
      readLine: async (line) =>
        scene === 'told'
          ? { step: { due: '2026-11-26T10:00', channel: 'call', agreed: false, note: '' }, note: line }
          : { step: null, note: line },
      undo: async () => ({ ok: true, value: null }),
      now: () => stageNow,
      newId: () => 'id',
    },
    { contact: undefined, person: '', called: undefined, ...starts[scene] },
  );
}

interface Shown {
  readonly page: Document;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** The strip that logs a touch, in one of its states. */
export function showLogStripScene(scene: LogStripScene, shown: Shown): void {
  const model = modelOf(scene);
  showLogStrip({ ...shown, model, onClose: () => undefined });
  const state = model.state.value;
  if (state.status === 'open' && scene === 'told')
    state.form.write('Sprak over de offerte, terugbellen do 10u');
  if (scene === 'saved' || scene === 'failed') void model.save();
}
