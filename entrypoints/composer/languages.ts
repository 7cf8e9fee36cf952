import { addProfiles, languageOf } from '@/utils/analysis/lang/index';
import { addPack } from '@/utils/analysis/lang/pack';
import type { LanguageCode } from '@/utils/analysis/types';
import { request } from '@/utils/messaging/client';

const asked = new Set<LanguageCode>();

/** Learns to tell all languages apart, before any draft is read. */
export async function learnProfiles(): Promise<void> {
  const reply = await request('languages.profiles', {});
  if (reply.ok) addProfiles(reply.value);
}

/** Learns the words of one language; `true` when it can be read from now on and could not before. */
export async function learnLanguage(code: LanguageCode): Promise<boolean> {
  if (asked.has(code) || languageOf(code) !== undefined || code === 'und') return false;
  asked.add(code);
  const reply = await request('languages.words', { code });
  if (!reply.ok) asked.delete(code);
  if (!reply.ok || reply.value === null) return false;
  addPack(reply.value);
  return true;
}
