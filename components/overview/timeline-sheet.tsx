import { t } from '@/utils/i18n';
import type { Contact } from '@/utils/store/types';
import { nameOf } from '../log/words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { MessagesSquare } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import type { ContactPageModel } from './contact-page.model';
import { TimelineLine } from './timeline-line';

export interface TimelineSheetProps {
  readonly model: ContactPageModel;
  readonly contact: Contact;
}

/** What was with somebody, newest first. */
export function TimelineSheet({ model, contact }: TimelineSheetProps) {
  return (
    <section class="sheet">
      <h2 class="sheet-title">{t('overview_timeline')}</h2>
      <LoadedPart
        state={model.timeline.value}
        failed={t('overview_failed_open')}
        onRetry={() => void model.load()}
      >
        {({ entries, more }) =>
          entries.length === 0 ? (
            <EmptyState icon={<MessagesSquare size={28} />} title={t('overview_timeline_empty_title')}>
              <p>{t('overview_timeline_empty', { name: nameOf(contact) })}</p>
            </EmptyState>
          ) : (
            <>
              <ol class="timeline">
                {entries.map((entry) => (
                  <TimelineLine
                    key={`${entry.kind}-${entry.at}-${idOf(entry)}`}
                    entry={entry}
                    now={model.services.now()}
                    onChange={(touch, told) => void model.changeTouch(touch, told)}
                    onDrop={(touch) => void model.dropTouch(touch)}
                  />
                ))}
              </ol>
              {more && (
                <span>
                  <Button onClick={() => void model.showMore()}>{t('overview_more')}</Button>
                </span>
              )}
            </>
          )
        }
      </LoadedPart>
    </section>
  );
}

function idOf(entry: Parameters<typeof TimelineLine>[0]['entry']): string {
  switch (entry.kind) {
    case 'touch':
      return entry.touch.id;
    case 'promise':
      return entry.promise.id;
    case 'step':
      return entry.step.id;
    case 'opener':
      return entry.opener.id;
  }
}
