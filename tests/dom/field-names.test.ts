import { describe, expect, it } from 'vitest';
import { isLabelled, isNamed } from '@/utils/hosts/field-names';

function element(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>('[data-it]') ?? document.body;
}

describe('what a field is called in code', () => {
  it.each(['to', '_to', 'compose-to-input', 'message[to]', 'toField', 'recipients', 'mail_to_address'])(
    'takes %s for the To field',
    (name) => {
      expect(isNamed(element(`<input data-it name="${name}">`), 'to')).toBe(true);
    },
  );

  it.each(['back-to-top', 'goto', 'tomato', 'reply-to', 'total', 'customer'])(
    'does not take %s for it',
    (name) => {
      expect(isNamed(element(`<input data-it id="${name}">`), 'to')).toBe(false);
    },
  );

  it('tells a send button from its neighbours', () => {
    expect(isNamed(element('<button data-it data-action="send"></button>'), 'send')).toBe(true);
    expect(isNamed(element('<button data-it name="send-later"></button>'), 'send')).toBe(false);
    expect(isNamed(element('<button data-it name="saveDraft"></button>'), 'draft')).toBe(false);
  });
});

describe('what a field is called on the page, where code says nothing', () => {
  it.each(['To', 'Aan:', 'An', 'À', 'Címzett', 'إلى', 'To (required)', '\u202aTo\u202c'])(
    'knows %s',
    (label) => {
      expect(isLabelled(element(`<label for="x">${label}</label><input data-it id="x">`), 'to')).toBe(true);
    },
  );

  it('knows a label that the field refers to', () => {
    expect(isLabelled(element('<b id="l">Onderwerp</b><input data-it aria-labelledby="l">'), 'subject')).toBe(
      true,
    );
  });

  it('does not take a sentence for a label', () => {
    expect(isLabelled(element('<input data-it placeholder="Send to a friend">'), 'to')).toBe(false);
  });
});
