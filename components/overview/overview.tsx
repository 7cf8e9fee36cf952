import { type ReadonlySignal, useSignalEffect } from '@preact/signals';
import { t } from '@/utils/i18n';
import { ChartColumn, Copy, Settings, Trash, Users } from '../ui/icons';
import { LoadedLater } from '../ui/loaded-later';
import { PageShell } from '../ui/page-shell';
import { ContactList } from './contact-list';
import { ContactPage } from './contact-page';
import { type OverviewModel, type Place, placeOf } from './overview.model';

export interface OverviewProps {
  readonly model: OverviewModel;
  /** What follows `#` in the address. */
  readonly route: ReadonlySignal<string>;
}

const parts = [
  { name: 'contacts', title: 'overview_contacts', Icon: Users },
  { name: 'figures', title: 'overview_figures', Icon: ChartColumn },
  { name: 'duplicates', title: 'overview_duplicates', Icon: Copy },
  { name: 'bin', title: 'overview_bin', Icon: Trash },
] as const;

/** Everybody in the log, and what was. */
export function Overview({ model, route }: OverviewProps) {
  useSignalEffect(() => {
    const place = placeOf(route.value);
    // What opening reads is not what decides when to open.
    queueMicrotask(() => void model.open(place));
  });
  const place = placeOf(route.value);
  const part = place.name === 'contact' || place.name === 'organisation' ? 'contacts' : place.name;
  return (
    <PageShell
      title={t('overview_title')}
      place={route.value}
      links={[
        ...parts.map(({ name, title, Icon }) => ({
          href: `#${name}`,
          label: t(title),
          icon: <Icon size={16} aria-hidden="true" />,
          current: name === part,
        })),
        {
          href: 'options.html',
          label: t('settings_title'),
          icon: <Settings size={16} aria-hidden="true" />,
          current: false,
        },
      ]}
    >
      <Shown model={model} place={place} />
    </PageShell>
  );
}

// Most visits are to contacts, and the page opens sooner without the others.
const loadFigures = async () => (await import('./figures-view')).FiguresView;
const loadDuplicates = async () => (await import('./duplicate-list')).DuplicateList;
const loadOrganisation = async () => (await import('./organisation-page')).OrganisationPage;
const loadBin = async () => (await import('./bin-view')).BinView;

function Shown({ model, place }: { readonly model: OverviewModel; readonly place: Place }) {
  switch (place.name) {
    case 'contacts':
      return (
        <>
          <LoadedLater load={model.services.backupPart} given={{}} />
          <ContactList model={model.contacts} />
        </>
      );
    case 'figures':
      return (
        <LoadedLater load={loadFigures} given={{ model: model.figures, onPrint: model.services.print }} />
      );
    case 'duplicates':
      return <LoadedLater load={loadDuplicates} given={{ model }} />;
    case 'bin':
      return <LoadedLater load={loadBin} given={{ model }} />;
    case 'contact':
      return model.contact.value ? <ContactPage model={model.contact.value} /> : null;
    case 'organisation':
      return model.organisation.value ? (
        <LoadedLater load={loadOrganisation} given={{ model: model.organisation.value }} />
      ) : null;
  }
}
