import { type ReadonlySignal, signal } from '@preact/signals';
import { t } from '@/utils/i18n';
import type { Duplicate } from '@/utils/store/duplicates';
import type { Contact, Touch } from '@/utils/store/types';
import { createDeeds, type Deeds } from '../deeds';
import { createLoader, type Loaded } from '../loaded';
import { nameOf } from '../log/words';
import { type ContactListModel, createContactListModel } from './contact-list.model';
import { type ContactPageModel, createContactPageModel } from './contact-page.model';
import { createFiguresModel, type FiguresModel } from './figures.model';
import { createOrganisationModel, type OrganisationModel } from './organisation.model';
import type { OverviewServices } from './services';

/** Where in the overview the user is, by what follows `#`. */
export type Place =
  | { readonly name: 'contacts' | 'figures' | 'duplicates' | 'bin' }
  | { readonly name: 'contact' | 'organisation'; readonly id: string };

export function placeOf(route: string): Place {
  const [name = '', id = ''] = route.split('/');
  if ((name === 'contact' || name === 'organisation') && id !== '') return { name, id };
  return { name: name === 'figures' || name === 'duplicates' || name === 'bin' ? name : 'contacts' };
}

export interface Bin {
  readonly contacts: readonly Contact[];
  readonly touches: readonly Touch[];
}

export interface OverviewModel {
  readonly services: OverviewServices;
  /** What is done in the lists of duplicates and the bin. */
  readonly deeds: Deeds;
  readonly contacts: ContactListModel;
  readonly figures: FiguresModel;
  readonly duplicates: ReadonlySignal<Loaded<readonly Duplicate[]>>;
  readonly bin: ReadonlySignal<Loaded<Bin>>;
  readonly contact: ReadonlySignal<ContactPageModel | undefined>;
  readonly organisation: ReadonlySignal<OrganisationModel | undefined>;
  /** Reads what this place shows. */
  open(place: Place): Promise<void>;
  /** Reads it again, without putting away what is being typed. */
  refresh(place: Place): Promise<void>;
  merge(pair: Duplicate['contacts']): Promise<void>;
  bringBackContact(contact: Contact): Promise<void>;
  bringBackTouch(touch: Touch): Promise<void>;
}

const mostInBin = 200;

export function createOverviewModel(services: OverviewServices): OverviewModel {
  const contacts = createContactListModel(services);
  const figures = createFiguresModel(services);
  const duplicates = createLoader<readonly Duplicate[]>();
  const bin = createLoader<Bin>();
  const contact = signal<ContactPageModel | undefined>(undefined);
  const organisation = signal<OrganisationModel | undefined>(undefined);

  const loadDuplicates = () => duplicates.load(() => services.duplicates());
  const loadBin = () =>
    bin.load(async () => ({
      contacts: await services.binnedContacts(mostInBin),
      touches: await services.binnedTouches(mostInBin),
    }));
  let place: Place = { name: 'contacts' };
  const deeds = createDeeds(() => (place.name === 'bin' ? loadBin() : loadDuplicates()));

  async function read(at: Place): Promise<void> {
    switch (at.name) {
      case 'contacts':
        return await contacts.load();
      case 'figures':
        return await figures.load();
      case 'duplicates':
        return await loadDuplicates();
      case 'bin':
        return await loadBin();
      case 'contact':
        return await contact.value?.load();
      case 'organisation':
        return await organisation.value?.load();
    }
  }

  return {
    services,
    deeds,
    contacts,
    figures,
    duplicates: duplicates.state,
    bin: bin.state,
    contact,
    organisation,
    async open(next) {
      place = next;
      deeds.hush();
      if (next.name !== 'contacts') contacts.stop();
      if (next.name === 'contact') contact.value = createContactPageModel(services, next.id);
      if (next.name === 'organisation') organisation.value = createOrganisationModel(services, next.id);
      await read(next);
    },
    refresh: read,
    async merge([kept, other]) {
      await deeds.do(
        () => services.merge(kept.id, other.id),
        t('overview_merged', { name: nameOf(kept) }),
        ({ mergeId }) => services.unmerge(mergeId),
      );
    },
    async bringBackContact(gone) {
      await deeds.do(
        () => services.restoreContact(gone.id),
        t('overview_back', { name: nameOf(gone) }),
        () => services.removeContact(gone.id),
      );
    },
    async bringBackTouch(gone) {
      await deeds.do(
        () => services.restoreTouch(gone.id),
        t('overview_touch_back'),
        () => services.undoTouch(gone.id),
      );
    },
  };
}
