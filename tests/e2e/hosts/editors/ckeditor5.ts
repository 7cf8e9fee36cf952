import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { editorIn, paragraphs } from './mount';

window.mountEditor = async (holder, lines) => {
  const place = document.createElement('div');
  holder.append(place);
  await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
    initialData: paragraphs(lines, '&nbsp;'),
  });
  return editorIn(holder);
};
