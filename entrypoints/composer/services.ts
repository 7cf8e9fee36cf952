import type { ReadonlySignal } from '@preact/signals';
import { createAnalyser } from '@/utils/analysis/analyse';
import type { Finding } from '@/utils/analysis/types';
import { today } from '@/utils/clock';
import { reportOnce } from '@/utils/errors';
import { draftText } from '@/utils/hosts/draft-text';
import { replaceText } from '@/utils/hosts/edit';
import type { DraftText } from '@/utils/hosts/types';
import { request } from '@/utils/messaging/client';
import { type Mark, showMarks } from '@/utils/overlay/highlights';
import type { SessionServices } from '@/utils/session/compose-session';
import type { Settings } from '@/utils/settings/schema';
import { learnLanguage } from './languages';

/** The world as a compose session in a page sees it. */
export function sessionServices(settings: ReadonlySignal<Settings>): SessionServices {
  return {
    settings,
    today,
    analyse: createAnalyser({ onError: (part, error) => reportOnce(`reading ${part}`, error) }),
    learn: (language) => learnLanguage(language),
    readDraft: ({ editor, marks }) => draftText(editor, marks),
    async replace({ editor, marks }, draft, fix) {
      const result = await replaceText(editor, marks, draft, fix, fix.text);
      return result.ok;
    },
    mark({ editor }, draft, findings, pointed) {
      showMarks(
        editor,
        findings.flatMap((finding) => markOf(finding, draft, pointed)),
      );
    },
    async remembered(emails) {
      const reply = await request('contacts.memory', { emails: [...emails] });
      return reply.ok ? reply.value : [];
    },
    async words(mail) {
      const reply = await request('mail.words', mail);
      return reply.ok ? reply.value : undefined;
    },
    silenceForReaders(emails, rule, silent) {
      request('contacts.silence', { emails: [...emails], rule, silent });
    },
    silenceForGood(rule, silent) {
      request('settings.silence', { rule, silent });
    },
  };
}

/** Nothing to mark for what is missing. */
function markOf(finding: Finding, draft: DraftText, pointed: Finding | undefined): readonly Mark[] {
  const range = finding.end > finding.start ? draft.range(finding) : undefined;
  return range === undefined ? [] : [{ range, tone: finding === pointed ? 'pointed' : 'finding' }];
}
