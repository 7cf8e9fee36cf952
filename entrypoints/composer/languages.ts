import { addProfiles, languageOf } from '@/utils/analysis/lang/index';
import { missedMeanings } from '@/utils/analysis/lang/meaning';
import { addPack } from '@/utils/analysis/lang/pack';
import type { Direction, LanguageCode } from '@/utils/analysis/types';
import { request } from '@/utils/messaging/client';

/** What the words asked for are to read; those for incoming mails are for drafts, too. */
const asked = new Map<LanguageCode, Direction>();

/** Learns to tell all languages apart, before any draft is read. */
export async function learnProfiles(): Promise<void> {
  const reply = await request('languages.profiles', {});
  if (reply.ok) addProfiles(reply.value);
}

/**
 * Learns the words that the mail just read was lacking.
 * @param code the language of that mail
 * @returns `true` when more of it can be read from now on
 */
export async function learnLanguage(code: LanguageCode, direction: Direction = 'draft'): Promise<boolean> {
  const lacking = new Set(missedMeanings());
  const unknown = languageOf(code) === undefined || direction === 'incoming';
  if (unknown && code !== 'und') lacking.add(code);
  const wanted = [...lacking].filter((one) => asked.get(one) !== 'incoming' && asked.get(one) !== direction);
  const learnt = await Promise.all(wanted.map((one) => learnWords(one, direction)));
  return learnt.includes(true);
}

async function learnWords(code: LanguageCode, direction: Direction): Promise<boolean> {
  asked.set(code, direction);
  const reply = await request('languages.words', { code, direction });
  const overtaken = asked.get(code) !== direction;
  if (!reply.ok && !overtaken) asked.delete(code);
  if (!reply.ok || reply.value === null || overtaken) return false;
  addPack(reply.value);
  return true;
}
