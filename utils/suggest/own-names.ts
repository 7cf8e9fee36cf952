import { nameList } from './name-list';
import type { VoicePhrases } from './phrases/types';
import type { Fact, Me } from './types';

const identity = { kind: 'identity', day: null } as const;

/** The writer's name, whole or as friends say it; `undefined` when unknown. */
export function ownName({ names }: Me, form: 'whole' | 'first'): Fact | undefined {
  const [whole] = names;
  if (whole === undefined || whole.trim() === '') return undefined;
  const short = names.find((name) => !name.trim().includes(' ')) ?? firstOf(whole);
  return { kind: 'name', value: form === 'whole' ? whole : short, source: identity };
}

/** Everybody who signs a shared mailbox, the writer among them; `undefined` when nobody is listed. */
export function namesTogether(me: Me, voice: VoicePhrases): Fact | undefined {
  const members = me.members ?? [];
  if (members.length === 0) return undefined;
  const own = ownName(me, 'first')?.value;
  const listed = own === undefined || members.some((member) => member === own || me.names.includes(member));
  const names = listed ? members : [own, ...members];
  return { kind: 'names', value: nameList(names, voice), source: identity };
}

/** `A. B. Kok` keeps its initials: there is no first name to take from it. */
function firstOf(whole: string): string {
  const [first = whole] = whole.split(/\s+/u);
  return first.length < 2 || first.includes('.') ? whole : first;
}
