/** The window that asks what to keep of a page, in every state. */
import { render } from 'preact';
import { Clip } from '@/components/clip/clip';
import clipCss from '@/components/clip/clip.css?inline';
import { type ClipServices, createClipModel } from '@/components/clip/clip.model';
import listsCss from '@/components/log/lists.css?inline';
import type { PageText } from '@/utils/clips/page-text';
import { contacts, longNamed, nienke } from './people';
import type { ClipScene } from './scenes';

type Call = <T>(name: string, value: T) => (...args: readonly unknown[]) => T;

const news: PageText = {
  url: 'https://www.bakkerij.example/nieuws/sneek',
  title: 'Nieuws van Bakkerij De Gouden Aar',
  lang: 'nl',
  paragraphs: [
    'Nienke Bakker opent in het voorjaar een tweede bakkerij in Sneek. De oven komt uit Dokkum.',
    'Tot die tijd staat de kraam elke zaterdag op de markt van Leeuwarden.',
  ],
  beside: [],
  selection: '',
};
const long: PageText = {
  url: `https://www.zusammenarbeit.example/${'veroeffentlichungen/'.repeat(12)}`,
  title: `Jahresbericht der ${longNamed.organisation} über die grenzüberschreitende Zusammenarbeit`,
  lang: 'de',
  paragraphs: [
    'Die Donaudampfschifffahrtsgesellschaft und die Gesellschaft zur Förderung der Zusammenarbeit haben im Herbst gemeinsam getagt und beschlossen, die Zusammenarbeit an der Grenze zu vertiefen.',
    'سافرت أمل حداد إلى دوكوم هذا الربيع لزيارة المخبز الجديد.',
  ],
  beside: [],
  selection: '',
};

export function showClip(scene: ClipScene, place: (css: string) => HTMLElement, call: Call): void {
  const app = place(listsCss + clipCss);
  const page = scene === 'long' ? long : scene === 'unread' ? { ...news, paragraphs: [] } : news;
  const services: ClipServices = {
    searchContacts: () => {
      if (scene === 'loading') return new Promise(() => {});
      if (scene === 'failed') return Promise.reject(new Error('closed'));
      return Promise.resolve(scene === 'nobody' ? [] : contacts);
    },
    addContact: async () => ({ ok: false, error: 'failed' }),
    keep: async () => (scene === 'full' ? { ok: false, error: 'full' } : { ok: true, value: null }),
    close: call('close', Promise.resolve()),
    newId: () => 'id',
  };
  const model = createClipModel(page, services);
  render(<Clip model={model} />, app);
  void model.start();
  if (scene === 'nobody') void model.search('Zebedeus');
  const about = { ...(scene === 'long' ? longNamed : nienke), organisationId: 'aar' };
  if (scene === 'chosen' || scene === 'long' || scene === 'full' || scene === 'kept') model.choose(about);
  if (scene === 'full' || scene === 'kept') void model.keep();
}
