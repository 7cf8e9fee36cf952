import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { paragraphs } from './mount';

window.mountEditor = async (holder, lines) => {
  // What its style sheet says and its script relies on: until then it is hidden, and Firefox gives nothing hidden the focus.
  const style = document.createElement('style');
  style.textContent = '.tox-tinymce { visibility: inherit !important }';
  document.head.append(style);
  const area = document.createElement('textarea');
  area.id = holder.dataset['name'] ?? 'body';
  area.name = area.id;
  area.value = paragraphs(lines, '<br>');
  holder.append(area);
  const [editor] = await tinymce.init({
    target: area,
    height: 300,
    menubar: false,
    promotion: false,
    skin: false,
    content_css: false,
  });
  if (!editor) throw new Error('TinyMCE made no editor');
  return editor.getBody();
};
