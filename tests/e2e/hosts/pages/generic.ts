import { type ComposerPage, type MessagePage, ownParagraphs, ownText } from './types';

const nienke = { name: 'Nienke Bakker', email: 'nienke@klant.example' };

const form = {
  host: 'generic',
  recipients: [
    { ...nienke, field: 'to' },
    { email: 'inkoop@klant.example', field: 'to' },
    { email: 'karin@klant.example', field: 'cc' },
  ],
  subject: 'Afspraak',
  from: { name: 'Ineke de Vries', email: 'ineke@corp.example' },
  thread: 'unknown',
  own: ownText,
  anonymous: 'Team Incasso',
  send: '#send',
  shortcut: true,
  discard: '#discard',
  findableWithoutClasses: true,
} as const;

const editors = {
  rich: 'an editable element',
  plain: 'a textarea',
  frame: 'an editable body in a frame',
  design: 'a frame in design mode',
};

/** Public editors, each as itself; most make a paragraph of each line. */
const libraries = ['ckeditor5', 'tinymce', 'quill', 'prosemirror', 'lexical', 'squire', 'slate', 'draftjs'];
const linesAsDivs: readonly string[] = ['squire', 'slate', 'draftjs'];

export const composers: readonly ComposerPage[] = [
  ...Object.entries(editors).map(([editor, what]) => ({
    ...form,
    what: `a form with ${what}`,
    path: `/generic/2026-11-form.html?editor=${editor}`,
    shortcut: editor === 'rich' || editor === 'plain',
    schedule: ['#schedule'],
    refused: 'refused' as const,
  })),
  ...libraries.flatMap((library) =>
    (['page', 'frame'] as const).map((place) => ({
      ...form,
      what: `a form with ${library} in its ${place}`,
      path: `/generic/2026-11-form.html?editor=${library}&place=${place}`,
      shortcut: false,
      ...(library === 'quill' && { undoStep: 1_000 }),
      own: linesAsDivs.includes(library) ? ownText : ownParagraphs,
    })),
  ),
  ...(['data', 'title'] as const).map((chips) => ({
    ...form,
    what: `a dialog with chips that keep their address in ${chips}`,
    path: `/generic/2026-11-dialog.html?chips=${chips}`,
    recipients: [
      { ...nienke, field: 'to' as const },
      { name: 'Karin van den Berg', email: 'karin@klant.example', field: 'to' as const },
    ],
    subject: 'Afspraak 0',
    from: undefined,
    send: '#send0',
    shortcut: false,
    discard: '#discard0',
  })),
  {
    ...form,
    what: 'a dialog with chips that show names only',
    path: '/generic/2026-11-dialog.html?chips=names',
    recipients: [
      { name: 'Nienke Bakker', field: 'to' },
      { name: 'Karin van den Berg', field: 'to' },
    ],
    subject: 'Afspraak 0',
    from: undefined,
    send: '#send0',
    shortcut: false,
    discard: '#discard0',
  },
];

export const messages: readonly MessagePage[] = (['inbox', 'sent'] as const).map((folder) => ({
  what: `an article in ${folder}`,
  path: `/generic/2026-11-reading.html?folder=${folder}`,
  host: 'generic',
  messages: [
    {
      id: /^generic:.*\/m-11$/,
      subject: 'Afspraak',
      from: nienke,
      to: [{ name: 'Ineke de Vries', email: 'ineke@corp.example', field: 'to' }],
      sent: folder === 'sent',
      own: 'Dag Ineke,\n\nGeregeld.\n\nGroet,\nNienke',
    },
  ],
}));
