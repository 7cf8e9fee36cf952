import { oneLine } from './dom';

/** What a control of a composer, or a row of a message's header, is for. */
export type FieldRole = 'to' | 'cc' | 'bcc' | 'subject' | 'from' | 'send' | 'schedule' | 'discard' | 'draft';

/** Words in names, ids and data attributes; developers write these in English whatever the interface says. */
const technical: Record<FieldRole, readonly string[]> = {
  to: ['to', 'recipient', 'recipients', 'mailto', 'sendto', 'addressee'],
  cc: ['cc', 'copy'],
  bcc: ['bcc', 'blindcopy'],
  subject: ['subject', 'title', 'betreff', 'onderwerp'],
  from: ['from', 'sender', 'identity'],
  send: ['send', 'sendmail', 'submit'],
  schedule: ['schedule', 'scheduled', 'later'],
  discard: ['discard', 'delete', 'trash', 'remove', 'cancel'],
  draft: ['draft', 'save', 'autosave'],
};

/** Words that say nothing about the role: `compose-to-input` is a To field, `back-to-top` is not. */
const noise = new Set(
  (
    'input field fields compose composer message mail email emails e address addresses header headers container control ' +
    'form data txt text box area row wrapper widget list chips tokens new button btn action cell value edit id mailer editor'
  ).split(' '),
);

/** How interfaces say it; the last resort, because each language has its own words. */
const labels: Record<FieldRole, readonly string[]> = {
  to: words(
    'To|Aan|An|À|Címzett|إلى|Para|A|Til|Till|Do|Komu|Către|Kime|Кому|До|Προς|Vastaanottaja|宛先|收件人|받는 사람|אל',
  ),
  cc: words('Cc|Kopie|Copie|Másolatot kap|نسخة|Копия|Kopia|Kopio|抄送|참조'),
  bcc: words('Bcc|Bcc:|Cci|Cco|Ccn|Blindkopie|Titkos másolat|نسخة مخفية|Скрытая копия|密送|숨은 참조'),
  subject: words(
    'Subject|Onderwerp|Betreff|Objet|Tárgy|الموضوع|Asunto|Oggetto|Assunto|Emne|Ämne|Temat|Předmět|Тема|件名|主题|제목',
  ),
  from: words('From|Van|Von|De|Feladó|من|Da|Fra|Från|Od|От|差出人|发件人'),
  send: words(
    'Send|Verzenden|Versturen|Verstuur|Senden|Absenden|Envoyer|Küldés|إرسال|Enviar|Invia|Wyślij|Odeslat|Skicka|Lähetä|Отправить|送信|发送|보내기',
  ),
  schedule: words(
    'Schedule|Send later|Inplannen|Later verzenden|Senden planen|Später senden|Programmer|Envoyer plus tard|Ütemezés|Időzített küldés|جدولة|Programar',
  ),
  discard: words(
    'Discard|Delete|Verwijderen|Weggooien|Verwerfen|Löschen|Supprimer|Elvetés|Törlés|تجاهل|حذف|Descartar|Elimina',
  ),
  draft: words(
    'Save|Save draft|Opslaan|Concept opslaan|Speichern|Entwurf speichern|Enregistrer|Mentés|حفظ|Guardar',
  ),
};

function words(list: string): string[] {
  return list.split('|').map((word) => word.toLowerCase());
}

const nameAttributes = [
  'name',
  'id',
  'data-field',
  'data-name',
  'data-testid',
  'data-test-id',
  'data-action',
  'itemprop',
];

/** What the element is for, of these: by what it is called in the page's code, and only then by what people see or hear of it. */
export function roleOf<R extends FieldRole>(element: Element, roles: readonly R[]): R | undefined {
  const names = namesOf(element);
  const named = roles.find((role) => isOneOf(names, technical[role]));
  if (named) return named;
  const said = labelsOf(element);
  return roles.find((role) => isOneOf(said, labels[role]));
}

/** Is this what the element is called in the page's code? */
export function isNamed(element: Element, role: FieldRole): boolean {
  return isOneOf(namesOf(element), technical[role]);
}

/** Does one of the class names say it? Weaker than a name, classes serve looks too. */
export function isClassed(element: Element, role: FieldRole): boolean {
  return isOneOf([...element.classList].flatMap(wordOf), technical[role]);
}

/** Does what people see or hear of the element say it? */
export function isLabelled(element: Element, role: FieldRole): boolean {
  return isOneOf(labelsOf(element), labels[role]);
}

export function isRoleLabel(text: string, role: FieldRole): boolean {
  return labels[role].includes(labelFrom(text));
}

function isOneOf(said: readonly string[], words: readonly string[]): boolean {
  return said.some((word) => words.includes(word));
}

function namesOf(element: Element): string[] {
  return nameAttributes.flatMap((attribute) => wordOf(element.getAttribute(attribute)));
}

/** The one word of a name that says what it is for; none of a name that says nothing or more. */
function wordOf(name: string | null): string[] {
  if (!name) return [];
  const said = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !noise.has(word));
  return said.length === 1 ? said : [];
}

function labelFrom(text: string): string {
  return oneLine(text)
    .replace(/\(.*?\)|[*:：…]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What is inside these is their label. */
const speakers = new Set(['button', 'a', 'dt', 'th', 'label']);

function labelsOf(element: Element): string[] {
  const page = element.ownerDocument;
  const { localName } = element;
  const attributes = ['aria-label', 'placeholder', 'title', 'alt'];
  const own = attributes.map((name) => element.getAttribute(name));
  const referred = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => id && page.getElementById(id)?.textContent);
  const attached = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const isButton = localName === 'input' && /^(?:submit|button)$/i.test(element.getAttribute('type') ?? '');
  const speaks = speakers.has(localName) || element.getAttribute('role') === 'button';
  return [
    ...own,
    ...referred,
    ...attached.map((label) => label.textContent),
    isButton && element.getAttribute('value'),
    speaks && element.textContent,
  ].flatMap((label) => (label && label.length < 80 && label.trim() !== '' ? labelFrom(label) : []));
}
