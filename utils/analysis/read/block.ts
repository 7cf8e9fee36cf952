import { Certainty } from '../names/certainty';
import { isWrittenAsName, opensWithGivenName } from '../names/given-first';
import { hostLabels, isHostOf } from '../names/hosts';
import { nameKey } from '../names/known';
import { isBrand } from '../names/shape';
import type { Line, SignatureReading, SignatureUnit } from '../parse/types';
import type { AnonymousKind } from '../types';
import { contactDetails, isWebAddress } from './details';
import type { UnitReading } from './units';
import type { ValedictionReading } from './valediction';

/** The lines of a sign-off while they are collected. */
export interface Block {
  readonly valediction?: ValedictionReading | undefined;
  readonly units: readonly UnitReading[];
  /** All its lines, for what is written small below. */
  readonly lines: readonly Line[];
  /** A line of dashes stands above. */
  readonly delimited?: boolean | undefined;
  /** Where it begins when that is not the begin of `first`. */
  readonly start?: number | undefined;
}

export const missing: SignatureReading = { kind: 'missing', units: [] };

/** "Marsh & Wren": two names on a line are no further apart. */
const longestJoin = 5;

/** Most specific first. */
const anonymousKinds: readonly AnonymousKind[] = ['automated', 'role', 'team', 'department', 'organisation'];

/**
 * Decides over a block: personal when it names anybody, anonymous when it names a unit, else `undefined`.
 * @param atLeast how certain a first name must be; further names must be surer.
 */
export function blockReading(block: Block, atLeast: number): SignatureReading | undefined {
  const [first] = block.lines;
  const last = block.lines.at(-1);
  if (!first || !last) return undefined;
  const text = block.lines.map((line) => line.text).join('\n');
  const all = withNameAboveRole(block.units);
  const people = peopleOf(all, atLeast, hostLabels(text));
  const units = all.map((unit) => demoted(unit, people));
  const shared = {
    line: first.index,
    span: { start: block.start ?? first.start, end: last.end },
    ...(block.valediction && { valediction: block.valediction }),
    units,
    ...detailsOf(units),
    ...contactDetails(text),
  };
  if (people.length > 0) return { kind: 'personal', names: fullest(people), ...shared };
  const kinds = new Set(units.map(({ kind }) => kind));
  // "Drukkerij Vos / This mail was made automatically": the firm signs.
  const signer = units.find(({ kind }) => (anonymousKinds as readonly string[]).includes(kind));
  if (signer?.kind !== 'automated') kinds.delete('automated');
  const subkind = anonymousKinds.find((kind) => kinds.has(kind));
  if (subkind) return { kind: 'anonymous', subkind, ...shared };
  return (block.valediction || block.delimited) && block.lines.some((line) => isWebAddress(line.text))
    ? { kind: 'anonymous', subkind: 'organisation', ...shared }
    : undefined;
}

/** "Ni Luh Sukreni / Staff Officer", "Pierre Bureau / Responsable": a name right above somebody's job is a person's. */
export function withNameAboveRole(units: readonly UnitReading[]): readonly UnitReading[] {
  const [first, second, ...more] = units;
  if (first && second && standsAboveFirm(first, second))
    return [{ ...first, kind: 'person', certainty: Certainty.fair }, second, ...more];
  if (!first || second?.kind !== 'role' || second.certainty < Certainty.sure) return units;
  const unknown =
    first.kind === 'organisation' && first.certainty < Certainty.fair && isWrittenAsName(first.text);
  const called = first.kind !== 'person' && opensWithGivenName(first.text);
  if (!unknown && !called) return units;
  return [{ ...first, kind: 'person', certainty: Certainty.fair }, second, ...more];
}

/** "Joven / BetterClean": one unknown word right above a firm that is called otherwise. */
function standsAboveFirm(first: UnitReading, second: UnitReading): boolean {
  const unknown = first.kind === 'organisation' && first.certainty < Certainty.fair;
  const firm =
    second.kind === 'organisation' && (second.certainty >= Certainty.sure || isBrand(second.text, false));
  const word = /^\p{Lu}\p{Ll}{2,}$/u.test(first.text) && !/\d/u.test(second.text);
  return unknown && firm && word && !nameKey(second.text).includes(nameKey(first.text));
}

/** What signs by itself: below it stands whose it is, "The Head Teacher / Hill Top Primary". */
const desks: ReadonlySet<SignatureUnit['kind']> = new Set(['automated', 'role', 'team', 'department']);

/** The people of a block: those that are sure, or when nobody is, the first that is likely enough. */
function peopleOf(units: readonly UnitReading[], atLeast: number, hosts: readonly string[]): UnitReading[] {
  const people = units.filter(({ kind }) => kind === 'person');
  const [first, ...others] = people.filter(({ certainty }) => certainty >= Certainty.sure);
  if (first) return [first, ...others.filter((other) => signsToo(other, first, units, hosts))];
  const desk = units.findIndex(({ kind, certainty }) => desks.has(kind) && certainty >= Certainty.sure);
  const above = desk < 0 ? units : units.slice(0, desk);
  const named = ({ kind, certainty, text }: UnitReading): boolean =>
    kind === 'person' && certainty >= Certainty.fair && !isHostOf(nameKey(text).split(' '), hosts);
  const likely = above.find(named) ?? firstWeak(units);
  return likely && likely.certainty >= atLeast ? [likely] : [];
}

/** A further name signs too when it is a whole one; a single word further down is a town or a firm, as is what the signer's surname opens. */
function signsToo(
  unit: UnitReading,
  first: UnitReading,
  units: readonly UnitReading[],
  hosts: readonly string[],
): boolean {
  const signer = nameKey(first.text);
  const joined = units.filter(({ start, end }) => unit.start >= start && unit.start - end <= longestJoin);
  if (joined.some(({ text }) => isFirmOf(signer, nameKey(text)))) return false;
  const key = nameKey(unit.text);
  if (!key.startsWith(signer) && isHostOf(key.split(' '), hosts)) return false;
  if (unit.text.includes(' ')) return true;
  const between = units.slice(units.indexOf(first) + 1, units.indexOf(unit));
  return between.every(({ kind }) => kind === 'person');
}

/** "Roos Uitvaartzorg" below "Bianca Roos", and "Bianca Roos Coaching": the firm has its name from who signs. */
function isFirmOf(signer: string, name: string): boolean {
  const surname = signer.split(' ').slice(1);
  if (surname.includes(name.split(' ', 1)[0] ?? '')) return true;
  return surname.length > 0 && name.startsWith(`${signer} `);
}

/** A doubtful word counts as a name only where a name stands: at the top of the block. */
function firstWeak(units: readonly UnitReading[]): UnitReading | undefined {
  const [first] = units;
  return first?.kind === 'person' ? first : undefined;
}

function demoted(unit: UnitReading, people: readonly UnitReading[]): SignatureUnit {
  const { certainty: _, ...rest } = unit;
  return unit.kind === 'person' && !people.includes(unit) ? { ...rest, kind: 'organisation' } : rest;
}

/** Who signs "Jan" above "Jan Jansen" is one person. */
function fullest(people: readonly UnitReading[]): string[] {
  const names: string[] = [];
  for (const { text } of people) {
    const key = nameKey(text);
    // "Koos" above "J. R. van Niekerk" is what friends call him.
    const pet = names.length === 1 && !names[0]?.includes(' ') && /^(?:\p{Lu}\.\s?){1,4}\p{L}/u.test(text);
    const twin = names.findIndex((name) => pet || sameBeginning(nameKey(name), key));
    if (twin < 0) names.push(text);
    else if (text.length > (names[twin]?.length ?? 0)) names[twin] = text;
  }
  return names;
}

function sameBeginning(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

function detailsOf(units: readonly SignatureUnit[]): Partial<SignatureReading> {
  const text = (...kinds: SignatureUnit['kind'][]): string | undefined =>
    units.find(({ kind }) => kinds.includes(kind))?.text;
  const [team, role, organisation] = [text('team', 'department'), text('role'), text('organisation')];
  return { ...(team && { team }), ...(role && { role }), ...(organisation && { organisation }) };
}
