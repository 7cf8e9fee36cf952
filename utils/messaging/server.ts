import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { reportOnce } from '@/utils/errors';
import { type Reply, type ReplyValues, type RequestData, type RequestName, requestSchemas } from './protocol';

/** The content script that asks. */
export interface Asker {
  readonly tabId: number;
  readonly windowId: number;
  readonly frameId: number;
  /** Address of the frame's page. */
  readonly url: string;
}

export type Handlers = {
  readonly [N in RequestName]: (data: RequestData<N>, asker: Asker) => Promise<Reply<ReplyValues[N]>>;
};

const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(requestSchemas, name);

/** Only a content script of ours in a tab may ask; an extension page works on the store itself. */
function askerOf(sender: Browser.runtime.MessageSender): Asker | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return undefined;
  return {
    tabId: sender.tab.id,
    windowId: sender.tab.windowId,
    frameId: sender.frameId,
    url: sender.url ?? '',
  };
}

async function answer<N extends RequestName>(
  handlers: Handlers,
  name: N,
  data: unknown,
  asker: Asker,
): Promise<Reply<ReplyValues[N]>> {
  try {
    const schema: v.GenericSchema<unknown, RequestData<N>> = requestSchemas[name];
    const parsed = v.safeParse(schema, data);
    if (!parsed.success) return { ok: false, error: 'invalid' };
    return await handlers[name](parsed.output, asker);
  } catch (error) {
    reportOnce(`answering ${name}`, error);
    return { ok: false, error: 'failed' };
  }
}

/** Answers the requests of content scripts. Call while the background starts: a listener added later misses the message that woke it. */
export function serveRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (typeof message !== 'object' || message === null || !('byname' in message)) return false;
    const asker = askerOf(sender);
    if (!asker || !isRequestName(message.byname)) return false;
    const data = 'data' in message ? message.data : undefined;
    void answer(handlers, message.byname, data, asker).then(sendResponse);
    return true;
  });
}
