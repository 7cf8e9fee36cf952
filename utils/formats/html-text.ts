/**
 * Plain text of an HTML mail, as a reader sees its lines.
 *
 * Made here rather than by a library: the analysis needs lines, paragraphs and the depth of quotes and nothing else,
 * the input is hostile, and one linear pass over tags cannot be made slow. No markup ever comes back out.
 */
const tag = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*|\/)?>|<[!?][^<>]*>/giu;
const unseen = new Set(['head', 'style', 'script', 'title', 'template', 'noscript']);
const ownLine = new Set([
  'address',
  'article',
  'dd',
  'div',
  'dl',
  'dt',
  'footer',
  'form',
  'header',
  'li',
  'ol',
  'section',
  'table',
  'td',
  'th',
  'tr',
  'ul',
]);
const ownParagraph = new Set(['blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'p', 'pre']);
/** Deeper levels say nothing more, and hostile mail nests without end. */
const deepestQuote = 9;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  szlig: 'ß',
  ccedil: 'ç',
  agrave: 'à',
  ecirc: 'ê',
  ntilde: 'ñ',
  aring: 'å',
  oslash: 'ø',
  aelig: 'æ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  shy: '\u00ad',
  zwnj: '\u200c',
};

/** The text of an HTML document: blocks as lines, quotes with `> ` before them. */
export function htmlToText(html: string): string {
  const lines = new Lines();
  let hidden: string | undefined;
  let from = 0;
  for (const match of html.matchAll(tag)) {
    const name = match[2]?.toLowerCase() ?? '';
    const closing = match[1] === '/';
    if (hidden === undefined) lines.write(html.slice(from, match.index));
    from = match.index + match[0].length;
    if (hidden !== undefined) {
      if (closing && name === hidden) hidden = undefined;
    } else if (unseen.has(name) && !closing) hidden = name;
    else if (name === 'br') lines.break();
    else if (name === 'blockquote') lines.quote(closing ? -1 : 1);
    else if (ownParagraph.has(name)) lines.paragraph();
    else if (ownLine.has(name)) lines.block();
  }
  if (hidden === undefined) lines.write(html.slice(from));
  return lines.text();
}

class Lines {
  readonly #done: string[] = [];
  #open = '';
  #depth = 0;

  write(raw: string): void {
    const text = decoded(raw).replace(/[ \t\r\n]+/gu, ' ');
    this.#open += this.#open === '' || this.#open.endsWith(' ') ? text.trimStart() : text;
  }

  break(): void {
    this.#done.push(
      this.#depth > 0 ? `${'> '.repeat(this.#depth)}${this.#open.trimEnd()}` : this.#open.trimEnd(),
    );
    this.#open = '';
  }

  block(): void {
    if (this.#open.trim() !== '') this.break();
  }

  paragraph(): void {
    this.block();
    if (this.#done.length > 0 && !/^[> ]*$/u.test(this.#done.at(-1) ?? '')) this.break();
  }

  quote(by: number): void {
    this.block();
    if (by > 0) this.paragraph();
    this.#depth = Math.min(deepestQuote, Math.max(0, this.#depth + by));
    if (by < 0) this.paragraph();
  }

  text(): string {
    this.block();
    return this.#done.join('\n').trim();
  }
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu, (whole, decimal, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : '\ufffd';
  });
}
