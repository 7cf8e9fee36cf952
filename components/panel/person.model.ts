import type { ReadonlySignal } from '@preact/signals';
import type { PersonOnPage } from '@/utils/store/person-in-log';
import type { Standing } from '@/utils/store/standing';
import { createLoader, type Loaded } from '../loaded';
import type { PanelServices } from './services';

/** Somebody on the page, or a contact that was opened, with what the log knows. */
export interface PersonModel {
  readonly person: PersonOnPage;
  /** `undefined` for who is not in the log. */
  readonly standing: ReadonlySignal<Loaded<Standing | undefined>>;
  /** Reads the log again; what is shown stays meanwhile. */
  load(): Promise<void>;
}

export function createPersonModel(
  services: Pick<PanelServices, 'contactOf' | 'standingOf'>,
  person: PersonOnPage,
  contactId?: string,
): PersonModel {
  const loader = createLoader<Standing | undefined>();
  return {
    person,
    standing: loader.state,
    load: () =>
      loader.load(async () => {
        const id = contactId ?? (await services.contactOf(person))?.id;
        return id === undefined ? undefined : await services.standingOf(id);
      }),
  };
}

/** What the log knows of a person as far as it was read. */
export function standingNow({ standing }: PersonModel): Standing | undefined {
  const now = standing.value;
  return now.status === 'ready' ? now.value : undefined;
}

/** Somebody that a mail names. */
export function personOf({
  name = '',
  email,
}: {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}): PersonOnPage {
  return { name, emails: email ? [email] : [], phones: [] };
}
