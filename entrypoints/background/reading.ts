import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import type { Analysis, Fix } from '@/utils/analysis/types';
import { today } from '@/utils/clock';
import { draftInput } from '@/utils/drafting/draft-input';
import { draftReading } from '@/utils/drafting/draft-reading';
import { mailInWriting } from '@/utils/drafting/mail-in-writing';
import { messageInput } from '@/utils/drafting/message-input';
import { ownWords } from '@/utils/drafting/own-words';
import { partPlace } from '@/utils/drafting/part-place';
import type { DraftPart, DraftReading, MessageReading, SeenDraft, SeenMessage } from '@/utils/drafting/types';
import { reportOnce } from '@/utils/errors';
import type { Asker } from '@/utils/messaging/server';
import type { Settings } from '@/utils/settings/schema';
import { contactMemory } from '@/utils/store/contact-memory';
import type { MailWords } from '@/utils/voice/mail-words';
import { analyserFor } from './analysers';
import { wordsForMail } from './mail-words';

/** Mails are read here, beside their page and inside the extension. Nothing of their text is stored or logged. */
addAllLanguages();

/** What is found in a draft and what can be put in, from its text and from what the log knows of its readers. */
export async function readDraft(draft: SeenDraft, settings: Settings, asker: Asker): Promise<DraftReading> {
  const { analysis, words } = await understood(draft, settings, asker);
  return draftReading(draft, analysis, words);
}

/** Where a part goes into a draft, as one replacement. */
export async function placePart(
  draft: SeenDraft,
  part: DraftPart,
  text: string,
  settings: Settings,
  asker: Asker,
): Promise<Fix> {
  const { analysis, words } = await understood(draft, settings, asker);
  return partPlace(part, text, draft, ownWords(draft).own === '' ? undefined : analysis, words);
}

/** Who signs an open message, what is promised in it, and what kind of answer it is. */
export function readMessage(message: SeenMessage, { identity }: Settings): MessageReading {
  const { language, signature, promises, reply } = analyse(messageInput(message, identity), {
    onError: (part, error) => reportOnce(`reading ${part}`, error),
  });
  return { language, signature, promises, reply };
}

interface Understood {
  readonly analysis: Analysis;
  /** `undefined` when the log cannot be asked. */
  readonly words: MailWords | undefined;
}

async function understood(draft: SeenDraft, settings: Settings, asker: Asker): Promise<Understood> {
  const readers = await orNothing(contactMemory(draft.to.map(({ email = '' }) => email)));
  const input = draftInput(draft, { settings, readers: readers ?? [], today: today() });
  const read = analyserFor(asker);
  const analysis = read(input);
  const words = await orNothing(wordsForMail(mailInWriting(input, draft, analysis, read), settings));
  return { analysis, words };
}

/** A log that is shut or broken takes nothing from what the draft itself tells. */
async function orNothing<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    reportOnce('asking the log about the readers of a draft', error);
    return undefined;
  }
}
