import type { ReadonlySignal } from '@preact/signals';
import { t } from '@/utils/i18n';
import type { Timeline } from '@/utils/store/timeline';
import type { Contact, Opener, Organisation } from '@/utils/store/types';
import { createDeeds, type Deeds } from '../deeds';
import { createLoader, type Loaded } from '../loaded';
import type { OverviewServices } from './services';

export interface OrganisationView {
  readonly organisation: Organisation;
  readonly people: readonly Contact[];
  readonly timeline: Timeline;
  readonly openers: readonly Opener[];
}

export interface OrganisationModel {
  readonly services: OverviewServices;
  readonly deeds: Deeds;
  readonly view: ReadonlySignal<Loaded<OrganisationView | 'gone'>>;
  load(): Promise<void>;
  save(organisation: Organisation, details: Partial<Pick<Organisation, 'name' | 'note'>>): Promise<void>;
}

export function createOrganisationModel(services: OverviewServices, id: string): OrganisationModel {
  const view = createLoader<OrganisationView | 'gone'>();
  const load = () =>
    view.load(async () => {
      const [organisation, people, timeline, openers] = await Promise.all([
        services.organisation(id),
        services.contactsOfOrganisation(id),
        services.timelineOfOrganisation(id, { limit: 100 }),
        services.openersOfOrganisation(id),
      ]);
      return organisation ? { organisation, people, timeline, openers } : 'gone';
    });
  const deeds = createDeeds(load);
  return {
    services,
    deeds,
    view: view.state,
    load,
    async save({ name, note }, details) {
      if ((details.name ?? name) === name && (details.note ?? note) === note) return;
      await deeds.do(
        () => services.saveOrganisation(id, details),
        t('overview_saved'),
        () => services.saveOrganisation(id, { name, note }),
      );
    },
  };
}
