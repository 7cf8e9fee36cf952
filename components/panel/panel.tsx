import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { LogForm } from '../log/log-form';
import { ContactView } from './contact-view';
import { NoticeArea } from './notice-area';
import { PageFailed } from './page-failed';
import type { OpenedView, PageView, PanelModel } from './panel.model';
import { PanelHead } from './panel-head';
import { ReadingView } from './reading-view';
import { RecordView } from './record-view';
import { SideChoice } from './side-choice';
import { TodayView } from './today-view';
import { Waiting } from './waiting';
import { WritingView } from './writing-view';

/** Everything Byname knows, beside the page: about the mail that is read or written there, the record, or the day. */
export function Panel({ model }: { readonly model: PanelModel }) {
  const main = useRef<HTMLElement>(null);
  const opened = model.opened.value;
  const view = model.view.value;
  useSignalEffect(() => {
    // What the user opened begins at its top, with the focus where a screen reader hears it; the page's changes take no focus.
    if (model.opened.value) main.current?.focus();
  });
  return (
    <div class="panel">
      <PanelHead model={model} />
      <NoticeArea deeds={model.deeds} />
      <main class="panel-main" ref={main} tabIndex={-1}>
        {!opened && <SideChoice model={model} />}
        {opened ? <Opened model={model} view={opened} /> : <OfPage model={model} view={view} />}
      </main>
    </div>
  );
}

function Opened({ model, view }: { readonly model: PanelModel; readonly view: OpenedView }) {
  switch (view.name) {
    case 'contact':
      return <ContactView model={model} person={view.person} />;
    case 'log':
      return <LogForm form={view.form} onSave={() => void model.saveLog()} />;
  }
}

function OfPage({ model, view }: { readonly model: PanelModel; readonly view: PageView }) {
  switch (view.name) {
    case 'looking':
      return <Waiting />;
    case 'failed':
      return <PageFailed onRetry={model.services.retry} />;
    case 'reading':
      return <ReadingView model={model} reading={view.model} />;
    case 'writing':
      return <WritingView model={model} writing={view.model} />;
    case 'record':
      return <RecordView model={model} person={view.person} record={view.record} />;
    case 'today':
      return <TodayView model={model} />;
  }
}
