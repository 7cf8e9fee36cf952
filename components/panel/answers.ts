import type { MessageKey } from '@/utils/i18n';
import type { ReadingSeen } from '@/utils/panel-link/seen-schema';
import type { Contact } from '@/utils/store/types';
import type { LogDeeds } from './log-deeds';

type Reply = NonNullable<NonNullable<ReadingSeen['words']>['reply']>;

/** What may follow on a kind of answer, as one deed. */
export interface AnswerStep {
  readonly label: MessageKey;
  do(contact: Contact): Promise<boolean>;
}

export interface AnswerWords {
  readonly title: MessageKey;
  readonly advice: MessageKey;
  readonly steps: readonly AnswerStep[];
}

/** Working days that a month and a quarter have. */
const rests = { month: 20, quarter: 60 } as const;
const workingDaysAway = 5;

/** A kind of answer in words, with the next step that fits it; `undefined` for an ordinary mail. */
export function answerWords(
  { intent, reason = '' }: Reply,
  due: string | null,
  log: LogDeeds,
  now: number,
): AnswerWords | undefined {
  const rest = (days: number) => (contact: Contact) =>
    log.setStatus(contact, { kind: 'on-hold', until: log.dayAfter(days) });
  const plan =
    (day: string, channel: 'call' | 'mail', agreed: boolean) =>
    ({ id }: Contact) =>
      log.planStep(id, day, channel, agreed);
  switch (intent) {
    case 'definite-no':
      return {
        title: 'panel_answer_no',
        advice: 'panel_answer_no_advice',
        steps: [
          {
            label: 'panel_answer_close',
            do: (contact) => log.setStatus(contact, { kind: 'definite-no', at: now, reason }),
          },
        ],
      };
    case 'not-now':
      return {
        title: 'panel_answer_not_now',
        advice: 'panel_answer_not_now_advice',
        steps: [
          { label: 'panel_answer_rest_month', do: rest(rests.month) },
          { label: 'panel_answer_rest_quarter', do: rest(rests.quarter) },
        ],
      };
    case 'send-info':
      return {
        title: 'panel_answer_info',
        advice: 'panel_answer_info_advice',
        steps: [{ label: 'panel_answer_plan_info', do: plan(log.today(), 'mail', false) }],
      };
    case 'callback-agreed':
      return {
        title: 'panel_answer_call',
        advice: due ? 'panel_answer_call_advice' : 'panel_answer_call_open_advice',
        steps: due
          ? [{ label: 'panel_answer_plan_call', do: plan(due, 'call', true) }]
          : [{ label: 'panel_answer_plan_call_tomorrow', do: plan(log.dayAfter(1), 'call', false) }],
      };
    case 'interested':
      return {
        title: 'panel_answer_yes',
        advice: 'panel_answer_yes_advice',
        steps: [{ label: 'panel_answer_plan_call_tomorrow', do: plan(log.dayAfter(1), 'call', false) }],
      };
    case 'out-of-office':
      return {
        title: 'panel_answer_away',
        advice: 'panel_answer_away_advice',
        steps: [{ label: 'panel_answer_plan_later', do: plan(log.dayAfter(workingDaysAway), 'mail', false) }],
      };
    case 'automated':
      return { title: 'panel_answer_machine', advice: 'panel_answer_machine_advice', steps: [] };
    case 'other':
      return undefined;
  }
}
