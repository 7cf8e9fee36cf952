import { fold } from '../lang/fold';
import type { Lexicon } from '../lang/lexicon';
import { Sense, unitSenses } from '../lang/senses';
import { tokenise } from '../lang/tokens';
import type { MailInput, Person } from '../types';
import { isGivenName } from './given';
import { hostLabels } from './hosts';

/** Local parts of addresses that nobody has for a name. */
const mailbox =
  /^(?:no-?_?reply|do-?not-?reply|info|contact|mail|post|office|support|help|helpdesk|service|sales|shop|store|admin|webmaster|postmaster|hello|hallo|team|forum|news|newsletter|nieuwsbrief|notifications?|updates?|alerts?|accounts?|billing|invoice|facturen|orders?|bestellingen|klantenservice|kundenservice|secretariaat|receptie|redactie|mailer-daemon|bounces?|system|robot|bot|marketing|jobs|hr|feedback|enquiries|welkom|administratie|kantoor|verkoop)(?:[-+._\d@]|$)/iu;

/** Addresses from which no person writes, whatever the display name is. */
const machine =
  /^(?:no-?_?reply|do-?not-?reply|notifications?|mailer-daemon|bounces?|system|robot|bot|newsletter|nieuwsbrief)(?:[-+._\d@]|$)/iu;

/** Whether an address belongs to a desk or a machine. */
export function isMailbox(email: string): boolean {
  return mailbox.test(email);
}

/** Who takes part in a mail, as far as the mail program says so. */
export interface KnownNames {
  /** Folded words of the names of people. */
  readonly people: ReadonlySet<string>;
  /** Folded whole names of senders that are no person. */
  readonly organisations: ReadonlySet<string>;
  /** What the domain of the sender's address is called by. */
  readonly hosts: readonly string[];
}

function isPersonName(name: string, email: string | undefined, lexicon: Lexicon): boolean {
  const words = tokenise(name);
  if (words.some(({ key }) => lexicon.is(key, unitSenses) || lexicon.forms.unit(key) !== 0)) return false;
  if (words.length === 1 && email !== undefined && machine.test(email)) return false;
  if (words.some(({ key }) => isGivenName(key))) return true;
  return words.length >= 2 && !(email !== undefined && isMailbox(email));
}

/** Folds a whole name to its words, so that `Last, First` and `First  Last` can be compared by word. */
export function nameKey(name: string): string {
  return tokenise(name)
    .map(({ key }) => key)
    .join(' ');
}

/** Sorts the names of sender, writer and readers into people and organisations. */
export function knownNames(input: MailInput, lexicon: Lexicon): KnownNames {
  const people = new Set<string>();
  const organisations = new Set<string>();
  const addPerson = (name: string): void => {
    for (const { key } of tokenise(name)) {
      if (key.length > 1 && !lexicon.is(key, Sense.particle | Sense.title)) people.add(key);
    }
  };
  const addSender = ({ name, email }: Person): void => {
    if (!name || name.includes('@')) return;
    if (isPersonName(name, email, lexicon)) addPerson(name);
    else organisations.add(nameKey(name));
  };
  for (const name of [...(input.self?.names ?? []), ...(input.self?.members ?? [])]) addPerson(name);
  if (input.self?.team) organisations.add(nameKey(input.self.team));
  if (input.from) addSender(input.from);
  return { people, organisations, hosts: hostLabels(input.from?.email ?? '') };
}

/** The folded words by which a reader may be greeted. */
export function wordsOfPerson(person: Person): string[] {
  const words = tokenise(person.name && !person.name.includes('@') ? person.name : '').map(({ key }) => key);
  const local = person.email?.split('@')[0] ?? '';
  if (words.length === 0 && local && !isMailbox(local)) {
    return fold(local)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1);
  }
  return words;
}
