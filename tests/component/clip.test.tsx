import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Clip } from '@/components/clip/clip';
import { type ClipServices, createClipModel } from '@/components/clip/clip.model';
import type { PageText } from '@/utils/clips/page-text';
import { setStrings } from '@/utils/i18n';
import { messagesOf } from '@/utils/locales';
import { onScreen } from './on-screen';

const news: PageText = {
  url: 'https://www.bakkerij.example/nieuws',
  title: 'Nieuws van de bakkerij',
  lang: 'nl',
  paragraphs: ['Nienke Bakker opent in het voorjaar een tweede bakkerij in Sneek.'],
  beside: [],
  selection: '',
};

function clipOf(page: PageText) {
  const services: ClipServices = {
    searchContacts: async () => [],
    addContact: async () => ({ ok: false, error: 'full' }),
    keep: async () => ({ ok: true, value: null }),
    close: async () => {},
    newId: () => 'id',
  };
  return onScreen(<Clip model={createClipModel(page, services)} />);
}

test('what could not be kept is said in the language that is chosen meanwhile', async () => {
  const clip = clipOf(news);
  await act(async () => clip.place.querySelector('form')?.requestSubmit());
  expect(clip.place.querySelector('[role=alert]')?.textContent).toBe('Choose who this is about.');
  act(() => setStrings(messagesOf('nl'), 'nl'));
  expect(clip.place.querySelector('[role=alert]')?.textContent).toBe('Kies over wie dit gaat.');
});

test('a page without text asks for no sentences, and says what is kept of it', () => {
  const clip = clipOf({ ...news, paragraphs: [] });
  expect(clip.text()).toContain('This page shows no text that can be read.');
  expect(clip.text()).not.toContain('Pick sentences');
  expect(clip.field('In your own words')).toBeTruthy();
});
