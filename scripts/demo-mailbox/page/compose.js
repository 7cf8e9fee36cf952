import { element, personText } from './element.js';

const fields = { to: 'To', cc: 'Cc', bcc: 'Bcc', subject: 'Subject' };

/** The composer: a new mail, a draft, a reply or a forward. Rich text by default, plain text by its switch. */
export function composeView(app, mail, as) {
  const start = beginning(app, mail, as);
  const inputs = Object.fromEntries(
    Object.keys(fields).map((name) => [
      name,
      element('input', { id: `field-${name}`, name, autocomplete: 'off', value: start[name] ?? '' }),
    ]),
  );
  const rich = element('div', {
    class: 'editor',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Message',
  });
  rich.append(...paragraphs(start.text), ...quoteOf(start.quote));
  const plain = element('textarea', {
    class: 'editor',
    name: 'message',
    'aria-label': 'Message',
    hidden: true,
  });
  const plainSwitch = element('input', { type: 'checkbox', id: 'plain', onchange: changeEditor });
  const sendButton = element('button', { type: 'submit', class: 'button', name: 'send' }, 'Send');

  const form = element(
    'form',
    { class: 'compose', 'aria-label': titles[as] ?? titles.new, onsubmit: submit, onkeydown: shortcut },
    element('h1', {}, titles[as] ?? titles.new),
    ...Object.entries(fields).map(([name, label]) =>
      element('div', { class: 'field' }, element('label', { for: `field-${name}` }, label), inputs[name]),
    ),
    element('div', { class: 'paper' }, rich, plain),
    element(
      'footer',
      {},
      sendButton,
      element(
        'button',
        { type: 'button', class: 'button plain', name: 'discard', onclick: discard },
        'Discard',
      ),
      element('label', { class: 'switch', for: 'plain' }, plainSwitch, 'Plain text'),
    ),
  );
  return form;

  function changeEditor() {
    if (plainSwitch.checked) plain.value = textOf(rich);
    else rich.replaceChildren(...paragraphs(plain.value));
    rich.hidden = plainSwitch.checked;
    plain.hidden = !plainSwitch.checked;
    (plainSwitch.checked ? plain : rich).focus();
  }

  function shortcut(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit(sendButton);
    }
  }

  async function submit(event) {
    event.preventDefault();
    const to = [inputs.to, inputs.cc, inputs.bcc].flatMap(({ value }) => peopleIn(value));
    if (to.length === 0 || to.some(({ email }) => !email.includes('@'))) {
      app.say('Fill in the address of a recipient first.');
      inputs.to.focus();
      return;
    }
    sendButton.disabled = true;
    app.say('Sending…');
    const body = plainSwitch.checked ? { text: plain.value } : { text: textOf(rich), html: rich.innerHTML };
    try {
      await app.send({
        draft: as === 'draft' ? mail?.id : undefined,
        to,
        subject: inputs.subject.value,
        ...body,
      });
    } catch {
      sendButton.disabled = false;
      app.say('This mail could not be sent. Try again.');
      return;
    }
    app.go('/sent');
    app.say('Message sent.');
  }

  function discard() {
    app.go('/inbox');
    app.say('Discarded.');
  }
}

const titles = { new: 'New mail', draft: 'Draft', reply: 'Reply', forward: 'Forward' };

function beginning(app, mail, as) {
  if (!mail) return { to: new URLSearchParams(location.search).get('to') ?? '', text: '' };
  if (as === 'draft')
    return { to: mail.to.map(personText).join(', '), subject: mail.subject, text: mail.text };
  const when = new Date(mail.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  const quote = { intro: `On ${when}, ${personText(mail.from)} wrote:`, text: mail.text };
  if (as === 'forward') return { subject: `Fwd: ${mail.subject}`, text: '', quote };
  const other = mail.from.email === app.owner().email ? mail.to : [mail.from];
  return {
    to: other.map(personText).join(', '),
    subject: `Re: ${mail.subject.replace(/^re:\s*/i, '')}`,
    text: '',
    quote,
  };
}

function paragraphs(text) {
  return text.split('\n').map((line) => element('div', {}, line || element('br')));
}

function quoteOf(quote) {
  if (!quote) return [];
  return [
    element('div', {}, element('br')),
    element('div', { class: 'quote-intro' }, quote.intro),
    element('blockquote', { type: 'cite' }, ...paragraphs(quote.text)),
  ];
}

/** The editor's text, quoted history with `> ` before each line. */
function textOf(editor) {
  const quote = editor.querySelector('blockquote');
  if (!quote) return editor.innerText.replace(/\n\n\n/g, '\n\n');
  const quoted = quote.innerText
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  const own = editor.cloneNode(true);
  own.querySelector('blockquote').remove();
  return `${[...own.children].map((line) => line.textContent).join('\n')}\n${quoted}`;
}

/** `Name <mail>` and bare addresses, parted by commas or semicolons. */
function peopleIn(value) {
  return value
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const named = /^"?([^"<]*)"?\s*<([^>]+)>$/.exec(part);
      return named ? { name: named[1].trim(), email: named[2].trim() } : { name: '', email: part };
    });
}
