import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

window.mountEditor = async (holder, lines) => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  holder.append(element);
  const editor = createEditor({
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  editor.update(
    () => {
      const paragraphs = lines.map((line) =>
        $createParagraphNode().append(...(line ? [$createTextNode(line)] : [])),
      );
      $getRoot().append(...paragraphs);
    },
    { discrete: true },
  );
  registerHistory(editor, createEmptyHistoryState(), 300);
  return element;
};
