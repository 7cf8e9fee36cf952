import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLogStrip } from '@/components/strip/log-strip.model';
import { reportOnce } from '@/utils/errors';
import { setStrings } from '@/utils/i18n';
import { request } from '@/utils/messaging/client';
import { showLogStrip } from '@/utils/overlay/log-strip-overlay';
import { logStripServices } from './services';

const running = Symbol.for('byname.log-strip');
/** Where the background puts the number that was called before it injects this script. */
const calledKey = Symbol.for('byname.called');

/** Injected by the background on the user's shortcut, or when a call is offered; a strip that stands there is gone on with. */
export default defineUnlistedScript(() => {
  const goOn: unknown = Reflect.get(globalThis, running);
  if (typeof goOn === 'function') goOn();
  else startStrip(document).catch((error: unknown) => reportOnce('opening the strip', error));
});

async function startStrip(page: Document): Promise<void> {
  const life = new AbortController();
  const before = page.activeElement;
  Reflect.set(globalThis, running, () => undefined);
  const close = () => {
    Reflect.deleteProperty(globalThis, running);
    life.abort();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const called = takeCalled();
  const start = await request('log.start', { called });
  if (!start.ok) {
    close();
    return;
  }
  const { strings, contact, person, daysOff } = start.value;
  setStrings(strings.strings, strings.language);
  const model = createLogStrip(logStripServices(daysOff), { contact: contact ?? undefined, person, called });
  const goOn = showLogStrip({
    page,
    model,
    onClose: close,
    report: (error) => reportOnce('showing the strip', error),
    signal: life.signal,
  });
  Reflect.set(globalThis, running, goOn);
}

function takeCalled(): string | undefined {
  const called: unknown = Reflect.get(globalThis, calledKey);
  Reflect.deleteProperty(globalThis, calledKey);
  return typeof called === 'string' ? called : undefined;
}
