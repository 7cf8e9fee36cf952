import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import cardCss from '@/components/card/card.css?inline';
import { type CardActions, createAnnouncer, createCardModel } from '@/components/card/card.model';
import tagCss from '@/components/tag/tag.css?inline';
import findingCss from '@/components/ui/finding.css?inline';
import surfaceCss from '@/components/ui/surface.css?inline';
import tokensCss from '@/components/ui/tokens.css?inline';
import type { DraftStanding } from '@/utils/draft-standing';
import { closeOnEscape } from './close-on-escape';
import { ComposerSurfaces } from './composer-surfaces';
import { mountSurface } from './mount';
import { type Box, offsetOf, placeTag, type Size, type TagOffset, type TagPlace, within } from './placement';
import { framesAround, isFreeOf, viewportOf, visibleBox, watchPlace } from './position';
import { standWith } from './top-layer';

export interface ComposerOverlayOptions {
  /** The document to draw on; the editor may stand in a frame of the same origin inside it. */
  readonly page: Document;
  readonly editor: HTMLElement;
  readonly standing: ReadonlySignal<DraftStanding>;
  /** Is somebody typing? The tag then stays where it stands: looking for a free place costs more than a key does. */
  readonly writing: ReadonlySignal<boolean>;
  readonly actions: Omit<CardActions, 'close'>;
  /** Where the user put the tag on this host before. */
  readonly offset: TagOffset | undefined;
  /** The user moved the tag; remember it for this host. */
  readonly onMoved: (offset: TagOffset) => void;
  /** The card closed after it had the focus: put the caret back where it was. */
  readonly onReturn: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

export interface ComposerOverlay {
  /** Open the card with the focus in it, or close it again: what the shortcut does. */
  toggleCard(): void;
  closeCard(): void;
  readonly cardOpen: ReadonlySignal<boolean>;
}

/** Size of the tag without its text, px. */
const compactSize: Size = { width: 30, height: 30 };

/** The name tag, the card and the spoken findings of one composer. */
export function showComposerOverlay(options: ComposerOverlayOptions): ComposerOverlay {
  const { page, editor, standing, writing, signal: ending } = options;
  const open = signal<'no' | 'pointer' | 'keyboard'>('no');
  const offset = signal(options.offset);
  const editorBox = signal<Box | undefined>(undefined);
  const viewport = signal<Size>(viewportOf(page));
  const tagSize = signal<Size>({ width: 140, height: 30 });
  const spoken = signal('');

  const close = () => {
    if (open.value === 'no') return;
    const hadFocus = page.activeElement === surface.host;
    open.value = 'no';
    model.forget();
    options.actions.point(undefined);
    if (hadFocus) options.onReturn();
  };
  const model = createCardModel(standing, { ...options.actions, close });

  let stood: TagPlace | undefined;
  const place = computed<TagPlace | undefined>(() => {
    const editor = editorBox.value;
    if (!editor) return undefined;
    stood = placeTag({
      editor,
      viewport: viewport.value,
      full: tagSize.value,
      compact: compactSize,
      isFree: isFreeOf(page, surface.host),
      offset: offset.value,
      stay: writing.value ? stood : undefined,
    });
    return stood;
  });

  const move = (dx: number, dy: number) => {
    const [editor, tag] = [editorBox.value, place.value];
    if (!editor || !tag) return;
    const moved = within({ ...tag, left: tag.left + dx, top: tag.top + dy }, viewport.value);
    offset.value = offsetOf(editor, moved);
  };

  const remember = () => {
    if (!offset.value) return;
    const { right, bottom } = offset.value;
    options.onMoved({ right: Math.round(right), bottom: Math.round(bottom) });
  };

  const surface = mountSurface({
    page,
    kind: 'composer',
    css: tokensCss + surfaceCss + tagCss + findingCss + cardCss + layoutCss,
    signal: ending,
    content: (
      <ComposerSurfaces
        model={model}
        place={place}
        editor={editorBox}
        viewport={viewport}
        open={open}
        spoken={spoken}
        report={options.report}
        onPress={(byKeyboard) => {
          if (open.value === 'no') open.value = byKeyboard ? 'keyboard' : 'pointer';
          else close();
        }}
        onMove={move}
        onMoved={remember}
        onTagSize={(size) => {
          if (size.width !== tagSize.value.width) tagSize.value = size;
        }}
      />
    ),
  });

  const announce = createAnnouncer();
  const stop = effect(() => {
    const words = announce(standing.value);
    if (words) spoken.value = words;
  });
  ending.addEventListener('abort', stop);

  let opened: AbortController | undefined;
  const stopTakingEscape = effect(() => {
    opened?.abort();
    opened = undefined;
    if (open.value === 'no') return;
    opened = new AbortController();
    const documents = [page, editor.ownerDocument];
    closeOnEscape(close, documents, surface.host, AbortSignal.any([opened.signal, ending]));
  });
  ending.addEventListener('abort', stopTakingEscape);
  const shown = framesAround(editor, page).at(-1) ?? editor;
  watchPlace(
    editor,
    page,
    () => {
      standWith(shown, surface.host);
      setBox(viewport, viewportOf(page));
      setBox(editorBox, visibleBox(editor, page));
    },
    ending,
  );

  return {
    toggleCard() {
      if (open.value === 'no') open.value = 'keyboard';
      else close();
    },
    closeCard: close,
    cardOpen: computed(() => open.value !== 'no'),
  };
}

/** Only a change counts: looking for a free place costs more than comparing. */
function setBox<T extends Size | undefined>(target: Signal<T>, value: T): void {
  if (JSON.stringify(value) !== JSON.stringify(target.peek())) target.value = value;
}

/** What is only heard stands aside: clipped, it would cost each frame that the page draws. */
const layoutCss = `
.placed { position: fixed; top: 0; left: 0; display: flex; }
.unplaced { opacity: 0; }
.off-page { position: absolute; left: -9999px; }
`;
