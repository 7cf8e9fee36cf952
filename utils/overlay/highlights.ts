/** What a stretch of the draft is marked as: a finding, or the finding that the card points at. */
export type MarkTone = 'finding' | 'pointed';

export interface Mark {
  readonly range: Range;
  readonly tone: MarkTone;
}

const tones: readonly MarkTone[] = ['finding', 'pointed'];
const nameOf = (tone: MarkTone): string => `byname-${tone}`;

/** Underlines that hold on light and dark paper and in forced colours; a highlight may set little more than these. */
const sheetText = `
::highlight(byname-finding) { text-decoration: underline 2px #b45309; text-decoration-skip-ink: none; }
::highlight(byname-pointed) { text-decoration: underline 2px #b45309; background-color: rgb(245 158 11 / 0.28); }
`;
const styleMark = 'data-byname-marks';

/** Realms carry their own constructors; those of a frame are not in the type of `Window`. */
type Realm = Window & typeof globalThis;

/**
 * Marks stretches of a draft by the CSS Custom Highlight API: no node is added to the editor or changed in it.
 * Works in the document that the editor stands in, also a frame of the same origin. The style goes into that document's
 * list of sheets, or into its head where a browser refuses that to extensions; never into the editor.
 * @returns `cannot-mark` for a textarea (it has no ranges) and where the browser has no highlights; the card's quote
 * must do the work there
 */
export function showMarks(editor: HTMLElement, marks: readonly Mark[]): 'marked' | 'cannot-mark' {
  const realm = realmOf(editor);
  if (!realm || editor.localName === 'textarea') return 'cannot-mark';
  try {
    if (marks.length > 0) addStyle(realm);
    for (const tone of tones) {
      const others = rangesElsewhere(realm, tone, editor);
      const own = marks.filter((mark) => mark.tone === tone).map((mark) => mark.range);
      setRanges(realm, tone, [...others, ...own]);
    }
    return 'marked';
  } catch {
    return 'cannot-mark';
  }
}

/** Takes every mark of this editor away; marks of other editors in the page stay. */
export function clearMarks(editor: HTMLElement): void {
  if (editor.localName !== 'textarea') showMarks(editor, []);
}

function realmOf(editor: HTMLElement): Realm | undefined {
  const realm = editor.ownerDocument.defaultView as Realm | null;
  return realm && 'Highlight' in realm && 'highlights' in realm.CSS ? realm : undefined;
}

/** Several composers share one highlight of their document. */
function rangesElsewhere(realm: Realm, tone: MarkTone, editor: HTMLElement): Range[] {
  const ranges = [...(realm.CSS.highlights.get(nameOf(tone)) ?? [])] as Range[];
  return ranges.filter((range) => range.startContainer.isConnected && !editor.contains(range.startContainer));
}

function setRanges(realm: Realm, tone: MarkTone, ranges: readonly Range[]): void {
  if (ranges.length === 0) realm.CSS.highlights.delete(nameOf(tone));
  else realm.CSS.highlights.set(nameOf(tone), new realm.Highlight(...ranges));
}

/** A constructed sheet passes every content security policy; Firefox refuses it to content scripts (bug 1751346). */
function addStyle(realm: Realm): void {
  const page = realm.document;
  if (adopted.has(page) || page.querySelector(`style[${styleMark}]`)) return;
  try {
    const sheet = new realm.CSSStyleSheet();
    sheet.replaceSync(sheetText);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    if (page.adoptedStyleSheets.includes(sheet)) {
      adopted.add(page);
      return;
    }
  } catch {
    // Falls through to the element.
  }
  const style = page.createElement('style');
  style.setAttribute(styleMark, '');
  style.textContent = sheetText;
  page.head.append(style);
}

const adopted = new WeakSet<Document>();
