import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { beforeEach, vi } from 'vitest';
// What the pages load when it is asked for; here beforehand, so that no test waits for a file to be compiled.
import '@/components/overview/bin-view';
import '@/components/overview/contact-editor';
import '@/components/overview/duplicate-list';
import '@/components/overview/figures-view';
import '@/components/overview/organisation-page';
import '@/components/overview/promise-mover';
import '@/components/overview/touch-editor';
import { Overview } from '@/components/overview/overview';
import { createOverviewModel } from '@/components/overview/overview.model';
import type { OverviewServices } from '@/components/overview/services';
import { overviewServices } from '@/entrypoints/overview/services';
import { defaultSettings } from '@/utils/settings/schema';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { logByHand } from '@/utils/store/log-by-hand';
import { onScreen } from './on-screen';

export const ids = {
  nienke: '00000000-0000-4000-8000-000000000001',
  edwin: '00000000-0000-4000-8000-000000000002',
  promise: '00000000-0000-4000-8000-000000000003',
  touch: '00000000-0000-4000-8000-000000000004',
};

beforeEach(async () => {
  await db.delete();
  await db.open();
});

export async function somePeople(): Promise<void> {
  await saveContact(ids.nienke, {
    names: ['Nienke Bakker'],
    emails: ['nienke@example.org'],
    organisation: 'De Gouden Aar',
  });
  await saveContact(ids.edwin, { names: ['Edwin van der Sar'], emails: ['edwin@example.org'] });
}

/** The overview on the real log, with what it asks of the browser written down. */
export function overviewAt(place: string, over: Partial<OverviewServices> = {}) {
  const download = vi.fn();
  const services = { ...overviewServices(() => defaultSettings), download, ...over };
  const model = createOverviewModel(services);
  const route = signal(place);
  return { ...onScreen(<Overview model={model} route={route} />), model, route, download };
}

/** We called somebody just now, and spoke. */
export async function someCall(contactIds: readonly string[], note?: string): Promise<void> {
  await logByHand({
    id: ids.touch,
    channel: 'call',
    direction: 'out',
    outcome: 'spoke',
    at: Date.now(),
    ...(note !== undefined && { note }),
    contactIds: [...contactIds],
  });
}
