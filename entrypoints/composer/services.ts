import type { ReadonlySignal } from '@preact/signals';
import type { Finding } from '@/utils/analysis/types';
import { today } from '@/utils/clock';
import { draftText } from '@/utils/hosts/draft-text';
import { providedEdit } from '@/utils/hosts/edit-bridge';
import type { DraftText } from '@/utils/hosts/types';
import type { request } from '@/utils/messaging/client';
import { type Mark, showMarks } from '@/utils/overlay/highlights';
import type { SessionServices } from '@/utils/session/compose-session';

/** The world as a compose session in a page sees it. */
export function sessionServices(ask: typeof request, settings: ReadonlySignal<unknown>): SessionServices {
  return {
    settings,
    async analyse(draft) {
      const reply = await ask('draft.read', draft);
      return reply.ok ? reply.value : undefined;
    },
    async place(draft, part, text) {
      const reply = await ask('draft.place', { draft, part, text });
      return reply.ok ? reply.value : undefined;
    },
    today,
    readDraft: ({ editor, marks }) => draftText(editor, marks),
    async replace({ editor, marks }, draft, fix) {
      if (!providedEdit()) await ask('edit.load', {});
      const result = await providedEdit()?.(editor, marks, draft, fix, fix.text);
      return result?.ok || (result?.reason === 'changed' && 'changed');
    },
    mark({ editor }, draft, findings, pointed) {
      showMarks(
        editor,
        findings.flatMap((finding) => markOf(finding, draft, pointed)),
      );
    },
    silenceForReaders(emails, rule, silent) {
      ask('contacts.silence', { emails: [...emails], rule, silent });
    },
    silenceForGood(rule, silent) {
      ask('settings.silence', { rule, silent });
    },
  };
}

/** Nothing to mark for what is missing. */
function markOf(finding: Finding, draft: DraftText, pointed: Finding | undefined): readonly Mark[] {
  const range = finding.end > finding.start ? draft.range(finding) : undefined;
  return range === undefined ? [] : [{ range, tone: finding === pointed ? 'pointed' : 'finding' }];
}
