import { formatDayNear } from '@/utils/i18n';
import type { Waiting } from '@/utils/store/today';
import { Initials } from '../log/initials';
import { nameOf } from '../log/words';
import type { PanelModel } from './panel.model';

export interface WaitingListProps {
  readonly model: PanelModel;
  readonly title: string;
  readonly waiting: readonly Waiting[];
}

/** People between whom and me something is open, longest waiting first. */
export function WaitingList({ model, title, waiting }: WaitingListProps) {
  if (waiting.length === 0) return null;
  return (
    <section class="part">
      <h2 class="part-title">{title}</h2>
      <ul class="lines">
        {waiting.map(({ contact, for: open }) => (
          <li key={contact.id}>
            <button type="button" class="line" onClick={() => model.openContact(contact)}>
              <Initials name={nameOf(contact)} />
              <span class="line-text">
                <span class="line-top">
                  <span class="line-who" dir="auto">
                    {nameOf(contact)}
                  </span>
                  <time class="line-day" dateTime={new Date(open.at).toISOString()}>
                    {formatDayNear(open.at, model.services.now())}
                  </time>
                </span>
                <span class="line-about" dir="auto">
                  {open.about}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
