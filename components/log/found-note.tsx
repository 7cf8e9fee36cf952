import { noteThatFits } from '@/utils/store/found-words';
import type { Contact } from '@/utils/store/types';
import { FoundText } from './found-text';

export interface FoundNoteProps {
  readonly contact: Contact;
  readonly query: string;
}

/** The note of a contact, where it is why the contact was found. */
export function FoundNote({ contact, query }: FoundNoteProps) {
  const note = noteThatFits(contact, query);
  if (note === undefined) return null;
  return (
    <span class="line-about" dir="auto">
      <FoundText text={note} query={query} />
    </span>
  );
}
