import type { AnalysedMail } from './types';

/**
 * Whether absence tells anything: in a language whose words are not there, a greeting or a sign-off may only not have
 * been recognised. A text too short to show its language counts as readable.
 */
export function isReadable({ language, lang }: AnalysedMail): boolean {
  return lang !== undefined || language === 'und';
}
