/** Languages that suggestions can be made in, by ISO 639-1 code. */
export const mailLanguages = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pt'] as const;

/** A language's name for itself, so that everybody finds their own. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  const [first = '', ...rest] = [...name];
  return first.toLocaleUpperCase(code) + rest.join('');
}
