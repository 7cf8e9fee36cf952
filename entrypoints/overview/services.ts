import type { OverviewServices } from '@/components/overview/services';
import { dayOf } from '@/utils/cadence/days';
import { userCadence } from '@/utils/cadence/user-cadence';
import { now } from '@/utils/clock';
import type { Settings } from '@/utils/settings/schema';
import { binnedTouches, restoreTouch, undoTouch } from '@/utils/store/bin';
import { binnedContacts, removeContact, restoreContact } from '@/utils/store/contact-bin';
import { allContacts, saveContact } from '@/utils/store/contacts';
import { dueList, proposalsDue } from '@/utils/store/due-list';
import { duplicateContacts } from '@/utils/store/duplicates';
import { editTouch } from '@/utils/store/edit-touch';
import { contactFile, eraseContact } from '@/utils/store/erase';
import { figuresBetween } from '@/utils/store/figures';
import { contactGroups, saveGroup } from '@/utils/store/groups';
import { logByHand } from '@/utils/store/log-by-hand';
import { mergeContacts, unmergeContacts } from '@/utils/store/merge';
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
import { searchContacts } from '@/utils/store/search';
import { standingOf } from '@/utils/store/standing';
import { timelineOfContact, timelineOfOrganisation } from '@/utils/store/timeline';

/** Everybody for whom something is proposed, however many. */
const everybody = 100_000;

/** Ties the overview to the log and the browser. */
export function overviewServices(settings: () => Settings): OverviewServices {
  return {
    allContacts,
    searchContacts,
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
    contactFile,
    eraseContact,
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
    duplicates: duplicateContacts,
    merge: mergeContacts,
    unmerge: unmergeContacts,
    binnedContacts,
    binnedTouches,
    figures: figuresBetween,
    download,
    print: () => print(),
    now,
    newId: () => crypto.randomUUID(),
  };
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data from here on.
  URL.revokeObjectURL(url);
}
