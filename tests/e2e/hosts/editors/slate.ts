import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { editorIn } from './mount';

window.mountEditor = async (holder, lines) => {
  const editor = withHistory(withReact(createEditor()));
  const initialValue = lines.map((text) => ({ type: 'paragraph', children: [{ text }] })) as Descendant[];
  const drawn = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (!holder.querySelector('[data-slate-editor]')) return;
      observer.disconnect();
      resolve();
    }).observe(holder, { childList: true, subtree: true });
  });
  createRoot(holder).render(
    createElement(Slate, { editor, initialValue, children: createElement(Editable, { role: 'textbox' }) }),
  );
  await drawn;
  return editorIn(holder);
};
