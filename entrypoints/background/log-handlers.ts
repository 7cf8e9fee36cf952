import { browser } from 'wxt/browser';
import { userCadence } from '@/utils/cadence/user-cadence';
import { daysOffIn } from '@/utils/cadence/working-days';
import { localMoment, now, today } from '@/utils/clock';
import { resolveLanguage } from '@/utils/interface-language';
import { logStrings } from '@/utils/locales';
import type { Handlers } from '@/utils/messaging/server';
import { readQuickLine } from '@/utils/quick-line/read';
import type { Settings } from '@/utils/settings/schema';
import { logByHand } from '@/utils/store/log-by-hand';
import { markStep } from '@/utils/store/next-steps';
import { planAfter } from '@/utils/store/plan-after';
import { done, onceAccepted, valued } from './answers';
import { calledNumber } from './called-number';
import { offerToLogCall, whoToLog } from './log-strip';

type Asked = 'call.offer' | 'log.start' | 'log.line' | 'log.write' | 'log.plan' | 'log.drop-step';

const languageOf = ({ uiLanguage }: Settings) => resolveLanguage(uiLanguage, [browser.i18n.getUILanguage()]);

/** As far ahead as the strip plans by one click, and some more. */
const daysAhead = 60;

const nextHolidays = (settings: Settings): readonly string[] =>
  daysOffIn(userCadence(settings, [browser.i18n.getUILanguage()]).calendar, today(), daysAhead);

/** What the strip that logs a touch in a page asks for. */
export const logHandlers: Pick<Handlers, Asked> = {
  'call.offer': ({ href }, asker) =>
    onceAccepted(async () => {
      const phone = calledNumber(href);
      if (phone !== undefined) await offerToLogCall(phone, asker);
      return done;
    }),

  'log.start': ({ called }, { tabId }) =>
    onceAccepted(async (settings) =>
      valued({
        strings: logStrings(languageOf(settings)),
        daysOff: nextHolidays(settings),
        ...(await whoToLog(tabId, called)),
      }),
    ),

  'log.line': ({ line }) =>
    onceAccepted(async (settings) =>
      valued(readQuickLine(line, { now: localMoment(now()), lang: languageOf(settings) })),
    ),

  'log.write': ({ override = '', ...touch }) => onceAccepted(() => logByHand({ ...touch, override })),

  'log.plan': ({ touchId, ...step }) => onceAccepted(() => planAfter(touchId, step)),

  'log.drop-step': ({ stepId }) =>
    onceAccepted(async () => {
      const dropped = await markStep(stepId, 'dropped');
      return dropped.ok ? done : dropped;
    }),
};
