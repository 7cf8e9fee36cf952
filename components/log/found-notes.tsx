import type { Contact, TouchWithContacts } from '@/utils/store/types';
import { FoundText } from './found-text';
import { TouchLine } from './touch-line';
import { peopleOf } from './words';

export interface FoundNotesProps {
  readonly notes: readonly TouchWithContacts[];
  readonly query: string;
  /** ms since 1970. */
  readonly now: number;
  /** The way to a contact: an address, or what opens it. */
  readonly to: (contact: Contact) => string | (() => void);
}

/** Touches whose note says what was looked for, each leading to its contact. */
export function FoundNotes({ notes, query, now, to }: FoundNotesProps) {
  return (
    <ul class="lines">
      {notes.map((logged) => {
        const [contact] = logged.contacts;
        return (
          <TouchLine
            key={logged.touch.id}
            touch={logged.touch}
            people={peopleOf(logged)}
            about={<FoundText text={logged.touch.note} query={query} />}
            now={now}
            open={contact && to(contact)}
          />
        );
      })}
    </ul>
  );
}
