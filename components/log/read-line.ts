import { localMoment } from '@/utils/clock';
import { currentLanguage } from '@/utils/i18n';
import type { QuickLine } from '@/utils/quick-line/read';

/** Reads a next step out of a typed line; the words for it are loaded with the first line. `now`: ms since 1970. */
export async function readLine(line: string, now: number): Promise<QuickLine> {
  if (line.trim() === '') return { step: null, note: '' };
  const { readQuickLine } = await import('@/utils/quick-line/read');
  return readQuickLine(line, { now: localMoment(now), lang: currentLanguage() });
}
