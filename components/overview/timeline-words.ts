import { formatNames, t } from '@/utils/i18n';
import type { TimelineEntry } from '@/utils/store/timeline';
import type { Contact } from '@/utils/store/types';
import { nameOf, touchWords } from '../log/words';

export interface TimelineWords {
  readonly what: string;
  readonly about: string;
}

/** What something was and was about; with whom, where it can have been with any of these people. */
export function timelineWords(entry: TimelineEntry, people: readonly Contact[]): TimelineWords {
  const { what, about } = matterOf(entry);
  return { what, about: [namesOf(entry, people), about].filter(Boolean).join(' · ') };
}

function namesOf(entry: TimelineEntry, people: readonly Contact[]): string {
  return formatNames(people.filter(({ id }) => contactsOf(entry).includes(id)).map(nameOf));
}

function contactsOf(entry: TimelineEntry): readonly (string | null)[] {
  switch (entry.kind) {
    case 'touch':
      return entry.touch.contactIds;
    case 'step':
      return [entry.step.contactId];
    case 'promise':
      return [entry.promise.contactId];
    case 'opener':
      return [entry.opener.contactId];
  }
}

function matterOf(entry: TimelineEntry): TimelineWords {
  switch (entry.kind) {
    case 'touch': {
      const { note, subject } = entry.touch;
      return {
        what: touchWords(entry.touch),
        about: [subject, note].filter((text) => text !== '').join(' · '),
      };
    }
    case 'step':
      return { what: t('overview_step_done'), about: entry.step.note };
    case 'promise': {
      const mine = entry.promise.by === 'me';
      return {
        what: t(mine ? 'overview_promise_mine' : 'overview_promise_theirs'),
        about: entry.promise.text,
      };
    }
    case 'opener':
      return { what: t('overview_opener'), about: entry.opener.text || entry.opener.title };
  }
}
