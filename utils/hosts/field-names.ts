import { oneLine } from './dom';

/** What a control of a composer, or a row of a message's header, is for. */
export type FieldRole =
  | 'to'
  | 'cc'
  | 'bcc'
  | 'subject'
  | 'from'
  | 'date'
  | 'send'
  | 'schedule'
  | 'discard'
  | 'draft';

/** Words in names, ids and data attributes; developers write these in English whatever the interface says. */
const technical: Record<FieldRole, readonly string[]> = {
  to: ['to', 'recipient', 'recipients', 'mailto', 'sendto', 'addressee'],
  cc: ['cc', 'copy'],
  bcc: ['bcc', 'blindcopy'],
  subject: ['subject', 'title', 'betreff', 'onderwerp'],
  from: ['from', 'sender', 'identity'],
  date: ['date', 'sent', 'received', 'datetime'],
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
  date: words('Date|Datum|Dátum|التاريخ|Fecha|Data|Dato|Дата|Sent|Verzonden|Gesendet|Envoyé'),
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

/** Is this what the element is called in the page's code? */
export function isNamed(element: Element, role: FieldRole): boolean {
  return nameAttributes.some((attribute) => isRoleName(element.getAttribute(attribute), role));
}

/** Does one of the class names say it? Weaker than a name, classes serve looks too. */
export function isClassed(element: Element, role: FieldRole): boolean {
  return [...element.classList].some((name) => isRoleName(name, role));
}

/** Does what people see or hear of the element say it? */
export function isLabelled(element: Element, role: FieldRole): boolean {
  return labelsOf(element).some((label) => isRoleLabel(label, role));
}

export function isRoleLabel(text: string, role: FieldRole): boolean {
  const label = oneLine(text)
    .replace(/\(.*?\)|[*:：…]+/g, ' ')
    .trim()
    .toLowerCase();
  return labels[role].includes(label);
}

function isRoleName(name: string | null, role: FieldRole): boolean {
  if (!name) return false;
  const said = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !noise.has(word));
  return said.length === 1 && technical[role].includes(said[0] ?? '');
}

function labelsOf(element: Element): string[] {
  const page = element.ownerDocument;
  const own = ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? '');
  const referred = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id && page.getElementById(id)?.textContent) || '');
  const attached = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const value = element.matches('input[type="submit"], input[type="button"]')
    ? (element.getAttribute('value') ?? '')
    : '';
  const text = element.matches('button, [role="button"], a, dt, th, label')
    ? (element.textContent ?? '')
    : '';
  return [...own, ...referred, ...attached.map((label) => label.textContent ?? ''), value, text].filter(
    (label) => label.trim() !== '' && label.length < 80,
  );
}
