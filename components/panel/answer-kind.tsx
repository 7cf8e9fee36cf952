import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { answerWords } from './answers';
import type { ReadingPartProps } from './reading-view';

/** What kind of answer a mail is, and the next step that fits it in one click. */
export function AnswerKind({ model, reading }: ReadingPartProps) {
  const { words } = reading.seen.value;
  // Said already where nobody's name is.
  const isSaid = words?.reply?.intent === 'automated' && words.signature.kind !== 'personal';
  if (!words?.reply || isSaid) return null;
  const due = words.promises.find((promise) => promise.due !== null)?.due ?? null;
  const answer = answerWords(words.reply, due, model.log, model.services.now());
  if (!answer) return null;
  return (
    <section class="part answer" aria-labelledby="answer-kind">
      <h2 class="answer-title" id="answer-kind">
        {t(answer.title)}
      </h2>
      {words.reply.reason && (
        <blockquote class="answer-reason" dir="auto">
          {words.reply.reason}
        </blockquote>
      )}
      <p>{t(answer.advice)}</p>
      {answer.steps.length > 0 && (
        <div class="deeds">
          {answer.steps.map((step) => (
            <Button
              key={step.label}
              disabled={model.deeds.busy.value}
              onClick={async () => {
                const contact = await reading.withContact();
                if (contact) await step.do(contact);
              }}
            >
              {t(step.label)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
