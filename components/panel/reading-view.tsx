import { t } from '@/utils/i18n';
import { AnswerKind } from './answer-kind';
import { GreetBack } from './greet-back';
import { MailPromises } from './mail-promises';
import type { PanelModel } from './panel.model';
import { PersonPart } from './person-part';
import type { ReadingModel } from './reading.model';
import { SignedBy } from './signed-by';

export interface ReadingPartProps {
  readonly model: PanelModel;
  readonly reading: ReadingModel;
}

/** Beside an open mail: who signs it, how to answer, what it promises, and who that is. */
export function ReadingView({ model, reading }: ReadingPartProps) {
  const { mail } = reading.seen.value;
  return (
    <>
      <h1 class="only-heard">{t(mail.direction === 'out' ? 'panel_sent_title' : 'panel_reading_title')}</h1>
      <SignedBy model={model} reading={reading} />
      {mail.direction === 'in' && <AnswerKind model={model} reading={reading} />}
      {mail.direction === 'in' && <GreetBack model={model} reading={reading} />}
      <MailPromises model={model} reading={reading} />
      <PersonPart model={model} person={reading.person} mail={reading} />
    </>
  );
}
