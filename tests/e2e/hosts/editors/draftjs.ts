import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { editorIn } from './mount';

/** Draft.js asks for `findDOMNode`, which React has up to 18. */
window.mountEditor = async (holder, lines) => {
  const drawn = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (!holder.querySelector('[contenteditable="true"]')) return;
      observer.disconnect();
      resolve();
    }).observe(holder, { childList: true, subtree: true });
  });
  const Draft = () => {
    const [editorState, onChange] = useState(() =>
      EditorState.createWithContent(ContentState.createFromText(lines.join('\n'))),
    );
    return createElement(Editor, { editorState, onChange });
  };
  createRoot(holder).render(createElement(Draft, {}));
  await drawn;
  return editorIn(holder);
};
