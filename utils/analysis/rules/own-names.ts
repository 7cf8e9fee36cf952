import { tokenise } from '../lang/tokens';
import { isGivenName } from '../names/given';
import { maybeSameName } from '../names/similar';
import type { MailInput } from '../types';

/**
 * Whether a name in a sign-off may be the writer's, or a colleague's who is on the writer's list.
 * In doubt it is; a name of which only a first letter is given fits every name that begins so.
 */
export function isOwnName(name: string, { self, from }: MailInput): boolean {
  const own = [...(self?.names ?? []), ...(self?.members ?? []), ...(from?.name ? [from.name] : [])];
  return own.some((one) => mayBeSame(name, one));
}

/** Whether a name may be that of one of the readers. */
export function isReaderName(name: string, { to = [] }: MailInput): boolean {
  return to.some((reader) => reader.name !== undefined && mayBeSame(name, reader.name));
}

function mayBeSame(one: string, other: string): boolean {
  const parts = keysOf(one);
  const known = keysOf(other);
  const alike = (part: string): boolean => known.some((word) => maybeSameName(part, word));
  if (parts.length < 2 || known.length < 2) return parts.some(alike);
  // Two whole names: surnames that only resemble each other (`Vale`, `Gayle`) make no one person.
  const [first = '', called = ''] = [parts[0], known[0]];
  if (maybeSameName(first, called)) return true;
  const shared = parts.filter((part) => known.includes(part));
  // Neither does a family's name: `Isla Marchbank`, `Duncan Marchbank`.
  const family = shared.length === 1 && shared[0] === parts.at(-1) && shared[0] === known.at(-1);
  return shared.length > 0 && !(family && isGivenName(first) && isGivenName(called));
}

/** Words inside names that many share. */
const small: ReadonlySet<string> = new Set(
  'van de der den ter ten te von zu zum vom da di do dos del della du la le el al bin ibn op in t'.split(' '),
);

/** Words of a name without its small ones, which many names share. */
function keysOf(name: string): string[] {
  const keys = tokenise(name).map(({ key }) => key);
  const telling = keys.filter((key) => !small.has(key));
  return telling.length > 0 ? telling : keys;
}
