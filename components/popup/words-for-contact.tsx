import type { Contact } from '@/utils/store/types';
import { CallList } from './call-list';
import type { PopupModel } from './popup.model';
import { SignoffList } from './signoff-list';

export interface WordsForContactProps {
  readonly model: PopupModel;
  readonly contact: Contact;
}

/** What to say: before a call, and under a mail. */
export function WordsForContact({ model, contact }: WordsForContactProps) {
  return (
    <>
      <CallList model={model} />
      <SignoffList model={model} contact={contact} />
    </>
  );
}
