import { loadBackupPart } from '@/components/backup-notice/load-backup-part';
import type { OverviewServices } from '@/components/overview/services';
import { handOver } from '@/utils/backup/hand-over';
import { dayOf } from '@/utils/cadence/days';
import { userCadence } from '@/utils/cadence/user-cadence';
import { now } from '@/utils/clock';
import type { Settings } from '@/utils/settings/schema';
import { binnedTouches, restoreTouch, undoTouch } from '@/utils/store/bin';
import { binnedContacts, removeContact, restoreContact } from '@/utils/store/contact-bin';
import { allContacts, saveContact } from '@/utils/store/contacts';
import { dueList } from '@/utils/store/due-list';
import { editTouch } from '@/utils/store/edit-touch';
import { contactGroups, saveGroup } from '@/utils/store/groups';
import { logByHand } from '@/utils/store/log-by-hand';
import { editStep, markStep, planStep, removeStep, restoreStep } from '@/utils/store/next-steps';
import {
  keepOpener,
  openersFor,
  openersOfOrganisation,
  removeOpener,
  restoreOpener,
} from '@/utils/store/openers';
import { contactsOfOrganisation, organisationById, saveOrganisation } from '@/utils/store/organisations';
import { keepPromise, markPromise, movePromise, removePromise, restorePromise } from '@/utils/store/promises';
import { proposalsDue } from '@/utils/store/proposals';
import { searchContacts } from '@/utils/store/search';
import { standingOf } from '@/utils/store/standing';
import { timelineOfContact, timelineOfOrganisation } from '@/utils/store/timeline';

/** Everybody for whom something is proposed, however many. */
const everybody = 100_000;

// What few visits come to is loaded when it is wanted.
const erasing = () => import('@/utils/store/erase');
const searching = () => import('@/utils/store/search-elsewhere');
const merging = () => import('@/utils/store/merge');

/** Ties the overview to the log and the browser. */
export function overviewServices(settings: () => Settings): OverviewServices {
  return {
    backupPart: loadBackupPart,
    allContacts,
    searchContacts,
    searchOrganisations: async (...asked) => (await searching()).searchOrganisations(...asked),
    searchNotes: async (...asked) => (await searching()).searchNotes(...asked),
    async dueContactIds(signal) {
      const due = await dueList(dayOf(now()));
      const proposed = await proposalsDue({
        limit: everybody,
        signal,
        ...userCadence(settings(), navigator.languages),
      });
      return new Set([...due, ...proposed].map(({ contact }) => contact.id));
    },
    standing: (id) => standingOf(id, userCadence(settings(), navigator.languages)),
    timelineOfContact,
    openersFor,
    groups: contactGroups,
    saveGroup,
    saveContact,
    removeContact,
    restoreContact,
    contactFile: async (id) => (await erasing()).contactFile(id),
    eraseContact: async (id, how) => (await erasing()).eraseContact(id, how),
    logByHand,
    editTouch,
    undoTouch,
    restoreTouch,
    keepPromise,
    markPromise,
    movePromise,
    removePromise,
    restorePromise,
    planStep,
    markStep,
    editStep,
    removeStep,
    restoreStep,
    keepOpener,
    removeOpener,
    restoreOpener,
    organisation: organisationById,
    contactsOfOrganisation,
    timelineOfOrganisation,
    openersOfOrganisation,
    saveOrganisation,
    duplicates: async () => (await import('@/utils/store/duplicates')).duplicateContacts(),
    merge: async (kept, other) => (await merging()).mergeContacts(kept, other),
    unmerge: async (mergeId) => (await merging()).unmergeContacts(mergeId),
    binnedContacts,
    binnedTouches,
    figures: async (...between) => (await import('@/utils/store/figures')).figuresBetween(...between),
    download: (name, text) => handOver({ name, type: 'application/json', text }),
    print: () => print(),
    now,
    newId: () => crypto.randomUUID(),
  };
}
