import { readManner } from '@/utils/analysis/acts/read';
import type { Analysis, MailInput } from '@/utils/analysis/types';
import type { MailInWriting } from '@/utils/voice/situation';
import { lastSigned } from './last-signed';
import type { SeenDraft } from './types';

/** From so many readers on nobody is called by name, so that nobody else needs to be told. */
const mostReaders = 4;

/** What has to be known to word a mail: who reads it and what it does. None of its text. */
export function mailInWriting(
  input: MailInput,
  draft: Pick<SeenDraft, 'text' | 'quoted'>,
  { language }: Analysis,
  analyse: (input: MailInput) => Analysis,
): MailInWriting {
  const { acts, formality } = readManner(input);
  const [first, ...others] = (input.to ?? [])
    .slice(0, mostReaders)
    .map(({ name, email }) => ({ name, email }));
  const own = [...(input.self?.names ?? []), ...(input.self?.members ?? [])];
  return {
    readers: first ? [{ ...first, ...lastSigned(draft, first, own, analyse) }, ...others] : [],
    from: input.from?.email,
    opensThread: input.thread === 'first',
    acts: [...acts],
    lang: language === 'und' ? undefined : language,
    formality,
  };
}
