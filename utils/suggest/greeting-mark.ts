import type { LanguageCode } from '@/utils/analysis/types';

/** The mark that a language puts behind a greeting before the first line. */
export function greetingMark(lang: LanguageCode): string {
  return lang === 'es' ? ':' : ',';
}
