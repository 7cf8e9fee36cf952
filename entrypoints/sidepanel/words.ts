import type { MailToWord, WordsForMail } from '@/components/panel/services';
import { holidaysIn } from '@/utils/cadence/holidays';
import { currentLanguage } from '@/utils/i18n';
import { identityFor } from '@/utils/settings/identity-for';
import type { Settings } from '@/utils/settings/schema';
import type { Standing } from '@/utils/store/standing';
import type { Opener } from '@/utils/store/types';
import { mailWords } from '@/utils/voice/mail-words';

const most = 3;

/** Words for an answer or a draft to these readers; loaded when the first are wanted. `at`: ms since 1970. */
export function wordsForReaders(
  { readers, language, from }: MailToWord,
  known: (Standing & { readonly openers: readonly Opener[] }) | undefined,
  settings: Settings,
  at: number,
): WordsForMail {
  const { greetings, signoffs, openers } = mailWords(
    { readers, from, opensThread: false, acts: [], lang: language === 'und' ? undefined : language },
    [known, ...readers.slice(1).map(() => undefined)],
    {
      identity: identityFor(settings, from),
      now: at,
      lang: currentLanguage(),
      holidaysIn,
      styles: settings.groupStyles,
      kept: settings.ownPhrases,
    },
  );
  return { greetings: greetings.slice(0, most), signoffs: signoffs.slice(0, most), openers };
}
