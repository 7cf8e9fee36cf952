import { shortForms } from './short-forms.data';

let groups: Map<string, Set<number>> | undefined;

function groupsOf(key: string): ReadonlySet<number> | undefined {
  if (!groups) {
    groups = new Map();
    for (const [index, line] of shortForms.split(';').entries()) {
      for (const name of line.trim().split(/\s+/u)) {
        const known = groups.get(name) ?? new Set();
        groups.set(name, known.add(index));
      }
    }
  }
  return groups.get(key);
}

/** Number of insertions, deletions and replacements between two words, given up above `most`. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? most + 1;
}

/**
 * Whether two folded names may be the same person's: equal, a short form, a diminutive or a variant in spelling.
 * In doubt the answer is yes: calling somebody by a wrong name is only to be said when it is plain.
 */
export function maybeSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  if (short.length >= 2 && long.startsWith(short)) return true;
  if (short.length >= 4 && short.slice(0, 4) === long.slice(0, 4)) return true;
  // "Penny" is Penelope.
  if (/(?:y|ie)$/u.test(short) && short.length >= 4 && short.slice(0, 3) === long.slice(0, 3)) return true;
  // "Saar" is Sara.
  if (one[0] === other[0] && [...one].sort().join('') === [...other].sort().join('')) return true;
  const most = long.length >= 5 ? 2 : 1;
  if (distance(short, long, most) <= most) return true;
  const groupsOfOne = groupsOf(one);
  const groupsOfOther = groupsOf(other);
  return (
    groupsOfOne !== undefined &&
    groupsOfOther !== undefined &&
    [...groupsOfOne].some((group) => groupsOfOther.has(group))
  );
}
