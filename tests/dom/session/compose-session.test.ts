import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { analyse as analyseText } from '@/utils/analysis/analyse';
import type { Finding } from '@/utils/analysis/types';
import { kindOf } from '@/utils/draft-standing';
import { draftReading } from '@/utils/drafting/draft-reading';
import type { DraftReading, SeenDraft } from '@/utils/drafting/types';
import { without } from '@/utils/drafting/without';
import type { Compose, DraftText } from '@/utils/hosts/types';
import { longestText } from '@/utils/messaging/limits';
import { createComposeSession, type SessionServices } from '@/utils/session/compose-session';
import { defaultSettings } from '@/utils/settings/schema';
import { fakeCompose, openComposer } from './fake-host';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Finds "Team" as an anonymous sign-off, and a draft without "Ineke" as unsigned. */
async function analyse(draft: SeenDraft): Promise<DraftReading> {
  const body = without(draft.text, draft.quoted);
  const findings: Finding[] = [];
  const at = body.indexOf('Team');
  const fixes = [{ start: at, end: at + 4, text: 'Ineke' }];
  if (at >= 0) findings.push({ rule: 'signoff-anonymous', start: at, end: at + 4, params: {}, fixes });
  if (!/Ineke|Team/.test(body))
    findings.push({ rule: 'signoff-missing', start: 0, end: 0, params: {}, fixes: [] });
  const analysis = {
    language: 'nl',
    signature: { kind: 'missing' },
    greeting: { kind: 'missing' },
    findings: findings.filter(({ rule }) => !draft.silenced.includes(rule)),
    promises: [],
    reply: null,
  } as const;
  return draftReading(draft, analysis, undefined);
}

function begin(text: string, overrides: Partial<SessionServices> = {}) {
  const root = openComposer(document);
  const compose = fakeCompose(root, [{ field: 'to', email: 'nienke@klant.example' }]) as Compose;
  const editor = compose.editor as HTMLTextAreaElement;
  editor.value = text;
  const services: SessionServices = {
    settings: signal(defaultSettings),
    analyse,
    place: async () => undefined,
    today: () => '2026-11-23',
    readDraft: (): DraftText => ({
      text: editor.value,
      signature: undefined,
      quoted: quotedIn(editor.value),
      range: () => undefined,
    }),
    replace(_compose, _draft, fix) {
      editor.value = editor.value.slice(0, fix.start) + fix.text + editor.value.slice(fix.end);
      return true;
    },
    mark: vi.fn(),
    silenceForReaders: vi.fn(),
    silenceForGood: vi.fn(),
    ...overrides,
  };
  const life = new AbortController();
  const session = createComposeSession(compose, services, life.signal);
  const type = (more: string) => {
    session.typed(new KeyboardEvent('keydown'));
    editor.value += more;
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  return { session, services, type, life };
}

function quotedIn(text: string) {
  const start = text.indexOf('>');
  return start < 0 ? [] : [{ start, end: text.length }];
}

/** A draft that is typed in is read once its writer has rested for so long, in ms. */
const writerRests = 750;

const rulesOf = ({ standing }: ReturnType<typeof begin>['session']) =>
  standing.value.status === 'read'
    ? standing.value.findings.map(({ finding }) => finding.rule)
    : standing.value.status;

test('an anonymous sign-off is shown with its words, and a fix repairs it', async () => {
  const { session } = begin('Dag,\nTeam');
  await vi.advanceTimersByTimeAsync(500);
  const standing = session.standing.value;
  if (standing.status !== 'read') throw new Error(standing.status);
  const [seen] = standing.findings;
  const [offer] = seen?.offers ?? [];
  expect(seen?.quote).toBe('Team');
  if (!seen || !offer) throw new Error('no offer');
  expect(await session.apply(offer, seen.finding)).toBe(true);
  expect(rulesOf(session)).toEqual([]);
});

test('what only a finished draft can lack waits for a pause', async () => {
  const { session, type } = begin('');
  type('Dag Nienke, ');
  await vi.advanceTimersByTimeAsync(writerRests);
  expect(rulesOf(session)).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(rulesOf(session)).toEqual(['signoff-missing']);
  type('dank ');
  expect(rulesOf(session)).toEqual([]);
});

test('a reply with nothing but the quoted mail is empty', async () => {
  const { session } = begin('\n> Team XYZ schreef');
  await vi.advanceTimersByTimeAsync(500);
  expect(rulesOf(session)).toBe('empty');
});

test.each([
  ['a person', 'Ja, dat klopt.\n\nGroet,\nIneke de Vries', 'clear'],
  ['a team that its writer wants no word about', 'Ja, dat klopt.\n\nGroet,\nTeam Incasso', 'unsigned'],
  ['nobody, in a short answer', 'Ja, dat klopt.', 'unsigned'],
] as const)('%s: a name is said to sign only where it does', async (_, text, kind) => {
  const { session } = begin(text, {
    analyse: async (draft) => {
      const analysis = analyseText({ direction: 'draft', body: draft.text });
      return draftReading(draft, { ...analysis, findings: [] }, undefined);
    },
  });
  await vi.advanceTimersByTimeAsync(500);
  expect(kindOf(session.standing.value)).toBe(kind);
});

test('a draft beyond reading is said to be too large, and is never analysed', async () => {
  const spy = vi.fn(analyse);
  const { session } = begin('a'.repeat(longestText + 1), { analyse: spy });
  await vi.advanceTimersByTimeAsync(500);
  expect(rulesOf(session)).toBe('too-large');
  expect(spy).not.toHaveBeenCalled();
});

test('silencing takes effect at once, is kept where it was asked for, and can be taken back', async () => {
  const { session, services } = begin('Team');
  await vi.advanceTimersByTimeAsync(500);
  const standing = session.standing.value;
  const finding = standing.status === 'read' ? standing.findings[0]?.finding : undefined;
  if (!finding) throw new Error('no finding');
  session.silence(finding, 'contact', true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(rulesOf(session)).toEqual([]);
  expect(services.silenceForReaders).toHaveBeenCalledWith(
    ['nienke@klant.example'],
    'signoff-anonymous',
    true,
  );
  session.silence(finding, 'contact', false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(rulesOf(session)).toEqual(['signoff-anonymous']);
});

test('a fix of a draft that has changed meanwhile is refused', async () => {
  const { session, type } = begin('Team');
  await vi.advanceTimersByTimeAsync(500);
  const standing = session.standing.value;
  const seen = standing.status === 'read' ? standing.findings[0] : undefined;
  const [offer] = seen?.offers ?? [];
  if (!seen || !offer) throw new Error('no finding');
  type('');
  document.querySelector('textarea')?.setRangeText('Ineke zelf', 0, 4);
  expect(await session.apply(offer, seen.finding)).toBe(false);
});

test('a composer that disappears while it is read leaves no work behind', async () => {
  const spy = vi.fn(analyse);
  const { type, life } = begin('Dag', { analyse: spy });
  type(' Team');
  life.abort();
  document.body.replaceChildren();
  spy.mockClear();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(spy).not.toHaveBeenCalled();
});

test('what is offered stays as it is until the draft changes', async () => {
  let asked = 0;
  const { session, type } = begin('Dag,\nTeam', {
    async analyse(draft) {
      asked += 1;
      const reading = await analyse(draft);
      const findings = reading.findings.map((seen) => ({
        ...seen,
        offers: seen.offers.map((offer) => ({ ...offer, label: `${offer.label} ${asked}` })),
      }));
      return { ...reading, findings };
    },
  });
  const labels = () => {
    const { value } = session.standing;
    return value.status === 'read'
      ? value.findings.flatMap(({ offers }) => offers.map(({ label }) => label))
      : [];
  };
  await vi.advanceTimersByTimeAsync(500);
  expect(labels()).toEqual(['Ineke 1']);
  const editor = document.querySelector('textarea');
  for (const type of ['focusin', 'focusout', 'change']) {
    editor?.dispatchEvent(new Event(type, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(labels()).toEqual(['Ineke 1']);
  }
  type(' XYZ');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(labels()).toEqual(['Ineke 2']);
});

test('what a script of the host puts into a textarea is read once its writer is back in the composer', async () => {
  const { session } = begin('');
  await vi.advanceTimersByTimeAsync(500);
  expect(rulesOf(session)).toBe('empty');
  const editor = document.querySelector('textarea');
  if (editor) editor.value = 'Dag,\nTeam';
  editor?.dispatchEvent(new Event('focusin', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(500);
  expect(rulesOf(session)).toEqual(['signoff-anonymous']);
});

test('an answer about a draft that has changed meanwhile is dropped', async () => {
  const answers: (() => void)[] = [];
  const { session, type } = begin('Dag,\nTeam', {
    analyse: (draft) =>
      new Promise((resolve) => {
        answers.push(() => resolve(analyse(draft)));
      }),
  });
  await vi.advanceTimersByTimeAsync(500);
  type(' Ineke');
  answers[0]?.();
  await vi.advanceTimersByTimeAsync(100);
  expect(rulesOf(session)).toBe('reading');
  await vi.advanceTimersByTimeAsync(writerRests);
  answers[1]?.();
  await vi.advanceTimersByTimeAsync(1);
  expect(rulesOf(session)).toEqual(['signoff-anonymous']);
});

test('an answer after the composer is gone changes nothing and is no error', async () => {
  let answer = (): void => {};
  const { session, services, life } = begin('Team', {
    analyse: (draft) =>
      new Promise((resolve) => {
        answer = () => resolve(analyse(draft));
      }),
  });
  await vi.advanceTimersByTimeAsync(500);
  life.abort();
  answer();
  await vi.advanceTimersByTimeAsync(500);
  expect(rulesOf(session)).toBe('reading');
  expect(services.mark).not.toHaveBeenCalled();
});

test('a background that does not answer is asked again at the next edit', async () => {
  let isThere = false;
  const { session, type } = begin('Team', {
    analyse: async (draft) => (isThere ? analyse(draft) : undefined),
  });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(rulesOf(session)).toBe('reading');
  isThere = true;
  type(' ');
  await vi.advanceTimersByTimeAsync(writerRests);
  expect(rulesOf(session)).toEqual(['signoff-anonymous']);
});

test('a fix asked for while the draft is typed in is put into the draft as it is now', async () => {
  const { session, type } = begin('Dag,\nTeam');
  await vi.advanceTimersByTimeAsync(500);
  const standing = session.standing.value;
  const seen = standing.status === 'read' ? standing.findings[0] : undefined;
  const [offer] = seen?.offers ?? [];
  if (!seen || !offer) throw new Error('no finding');
  document.querySelector('textarea')?.setRangeText('Beste Nienke', 0, 3);
  type('');
  expect(await session.apply(offer, seen.finding)).toBe(true);
  expect(document.querySelector('textarea')?.value).toBe('Beste Nienke,\nIneke');
});

test('a part that stands in the draft already is left as it is, and that is no refusal', async () => {
  const { session } = begin('Dag', { place: async () => ({ start: 3, end: 3, text: '' }) });
  expect(await session.insert('line', 'Dag')).toBe(true);
  expect(document.querySelector('textarea')?.value).toBe('Dag');
});

test('a part goes where the background says, into the draft that it was asked about', async () => {
  const asked: SeenDraft[] = [];
  const { session } = begin('Dag', {
    async place(draft, part, text) {
      asked.push(draft);
      return { start: 0, end: 0, text: `${part}:${text} ` };
    },
  });
  expect(await session.insert('line', 'Tot dinsdag.')).toBe(true);
  expect(document.querySelector('textarea')?.value).toBe('line:Tot dinsdag. Dag');
  expect(asked.map(({ text }) => text)).toEqual(['Dag']);
});
