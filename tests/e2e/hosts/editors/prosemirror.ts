import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { paragraphs } from './mount';

window.mountEditor = async (holder, lines) => {
  const source = document.createElement('div');
  source.innerHTML = paragraphs(lines, '');
  const doc = DOMParser.fromSchema(schema).parse(source);
  const plugins = exampleSetup({ schema, menuBar: false });
  return new EditorView(holder, { state: EditorState.create({ doc, plugins }) }).dom;
};
