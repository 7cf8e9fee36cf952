import Quill from 'quill';
import { editorIn } from './mount';

window.mountEditor = async (holder, lines) => {
  const quill = new Quill(holder, { modules: { toolbar: false } });
  quill.setText(`${lines.join('\n')}\n`, 'silent');
  quill.history.clear();
  return editorIn(holder);
};
