import type { FunctionComponent } from 'preact';
import type { Day } from '@/utils/cadence/days';
import type { WeekFigures } from '@/utils/figures';
import type { ContactDetails } from '@/utils/store/contacts';
import type { Duplicate } from '@/utils/store/duplicates';
import type { TouchDetails } from '@/utils/store/edit-touch';
import type { ContactFile } from '@/utils/store/erase';
import type { HandLoggedTouch } from '@/utils/store/log-by-hand';
import type { StepDetails, StepToPlan } from '@/utils/store/next-steps';
import type { OpenerToKeep } from '@/utils/store/openers';
import type { PromiseToKeep } from '@/utils/store/promises';
import type { Standing } from '@/utils/store/standing';
import type { Timeline, TimelineOptions } from '@/utils/store/timeline';
import type {
  Contact,
  ContactGroup,
  NextStep,
  Opener,
  Organisation,
  PromiseState,
  Touch,
  TouchWithContacts,
  WriteResult,
} from '@/utils/store/types';

type Written = Promise<WriteResult<unknown>>;

/** What the overview needs of the log and the browser. Each read may reject; each write tells how it went. */
export interface OverviewServices {
  /** The word about back-ups, where there is one to say. */
  backupPart(): Promise<FunctionComponent>;
  allContacts(): Promise<readonly Contact[]>;
  searchContacts(query: string, limit: number): Promise<readonly Contact[]>;
  searchOrganisations(query: string, limit: number): Promise<readonly Organisation[]>;
  /** Touches whose note says it, newest first. */
  searchNotes(query: string, limit: number): Promise<readonly TouchWithContacts[]>;
  /** Contacts for whom something is due today or earlier, promised, planned or proposed. */
  dueContactIds(signal: AbortSignal): Promise<ReadonlySet<string>>;

  standing(contactId: string): Promise<Standing | undefined>;
  timelineOfContact(contactId: string, options: TimelineOptions): Promise<Timeline>;
  openersFor(contactId: string): Promise<readonly Opener[]>;
  groups(): Promise<readonly ContactGroup[]>;
  saveGroup(id: string, name: string): Promise<WriteResult<ContactGroup>>;
  saveContact(id: string, details: Partial<ContactDetails>): Promise<WriteResult<Contact>>;
  removeContact(id: string): Written;
  restoreContact(id: string): Written;
  contactFile(id: string): Promise<ContactFile | undefined>;
  eraseContact(id: string, options: { readonly objected: boolean }): Written;

  logByHand(touch: HandLoggedTouch): Promise<WriteResult<{ readonly touchId: string }>>;
  editTouch(id: string, details: TouchDetails): Promise<WriteResult<Touch>>;
  undoTouch(id: string): Written;
  restoreTouch(id: string): Written;
  keepPromise(promise: PromiseToKeep): Written;
  markPromise(id: string, state: PromiseState): Written;
  movePromise(id: string, due: Day): Written;
  removePromise(id: string): Written;
  restorePromise(id: string): Written;
  planStep(step: StepToPlan): Promise<WriteResult<NextStep>>;
  markStep(id: string, state: NextStep['state']): Written;
  editStep(id: string, details: StepDetails): Written;
  removeStep(id: string): Written;
  restoreStep(id: string): Written;
  keepOpener(opener: OpenerToKeep): Written;
  removeOpener(id: string): Written;
  restoreOpener(id: string): Written;

  organisation(id: string): Promise<Organisation | undefined>;
  contactsOfOrganisation(id: string): Promise<readonly Contact[]>;
  timelineOfOrganisation(id: string, options: TimelineOptions): Promise<Timeline>;
  openersOfOrganisation(id: string): Promise<readonly Opener[]>;
  saveOrganisation(
    id: string,
    details: Partial<Pick<Organisation, 'name' | 'note'>>,
  ): Promise<WriteResult<Organisation>>;

  duplicates(): Promise<readonly Duplicate[]>;
  merge(keptId: string, otherId: string): Promise<WriteResult<{ readonly mergeId: string }>>;
  unmerge(mergeId: string): Written;
  binnedContacts(limit: number): Promise<readonly Contact[]>;
  binnedTouches(limit: number): Promise<readonly Touch[]>;
  figures(from: Day, until: Day): Promise<readonly WeekFigures[]>;

  download(name: string, text: string): void;
  print(): void;
  /** ms since 1970. */
  now(): number;
  newId(): string;
}
