import { describe, expect, it } from 'vitest';
import { chooseVoice } from '@/utils/suggest/group-style';

const north = { id: 'noord', name: 'Regio Noord', formality: 'informal', plain: true } as const;

describe('the voice for a reader', () => {
  it('follows the draft before the contact, the contact before the group', () => {
    const contact = { lang: 'de', formality: 'formal' } as const;
    const draft = { lang: 'en', formality: 'informal' } as const;
    expect(chooseVoice({ draft, contact, style: north, lang: 'nl' })).toMatchObject(draft);
    expect(chooseVoice({ contact, style: north, lang: 'nl' })).toMatchObject(contact);
    expect(chooseVoice({ style: north, lang: 'nl' })).toEqual({
      lang: 'nl',
      formality: 'informal',
      plain: true,
    });
  });

  it('is formal and not simplified when nobody says', () => {
    expect(chooseVoice({ lang: 'nl' })).toEqual({ lang: 'nl', formality: 'formal', plain: false });
  });
});
