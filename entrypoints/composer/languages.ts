import { addProfiles, languageOf } from '@/utils/analysis/lang/index';
import { missedMeanings } from '@/utils/analysis/lang/meaning';
import { addPack } from '@/utils/analysis/lang/pack';
import type { LanguageCode } from '@/utils/analysis/types';
import { request } from '@/utils/messaging/client';

const asked = new Set<LanguageCode>();

/** Learns to tell all languages apart, before any draft is read. */
export async function learnProfiles(): Promise<void> {
  const reply = await request('languages.profiles', {});
  if (reply.ok) addProfiles(reply.value);
}

/**
 * Learns the words that the draft just read was lacking.
 * @param code the language of that draft
 * @returns `true` when more of it can be read from now on
 */
export async function learnLanguage(code: LanguageCode): Promise<boolean> {
  const lacking = new Set(missedMeanings());
  if (languageOf(code) === undefined && code !== 'und') lacking.add(code);
  const learnt = await Promise.all([...lacking].filter((one) => !asked.has(one)).map(learnWords));
  return learnt.includes(true);
}

async function learnWords(code: LanguageCode): Promise<boolean> {
  asked.add(code);
  const reply = await request('languages.words', { code, direction: 'draft' });
  if (!reply.ok) asked.delete(code);
  if (!reply.ok || reply.value === null) return false;
  addPack(reply.value);
  return true;
}
