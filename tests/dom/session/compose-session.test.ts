import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Analysis, Finding, MailInput } from '@/utils/analysis/types';
import type { Compose, DraftText } from '@/utils/hosts/types';
import { createComposeSession, longestDraft, type SessionServices } from '@/utils/session/compose-session';
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
function analyse({ body, silenced = [] }: MailInput): Analysis {
  const findings: Finding[] = [];
  const at = body.indexOf('Team');
  const fixes = [{ start: at, end: at + 4, text: 'Ineke' }];
  if (at >= 0) findings.push({ rule: 'signoff-anonymous', start: at, end: at + 4, params: {}, fixes });
  if (!/Ineke|Team/.test(body))
    findings.push({ rule: 'signoff-missing', start: 0, end: 0, params: {}, fixes: [] });
  return {
    language: 'nl',
    signature: { kind: 'missing' },
    greeting: { kind: 'missing' },
    findings: findings.filter(({ rule }) => !silenced.includes(rule)),
    promises: [],
    reply: null,
  };
}

function begin(text: string, overrides: Partial<SessionServices> = {}) {
  const root = openComposer(document);
  const compose = fakeCompose(root, [{ field: 'to', email: 'nienke@klant.example' }]) as Compose;
  const editor = compose.editor as HTMLTextAreaElement;
  editor.value = text;
  const services: SessionServices = {
    settings: signal(defaultSettings),
    analyse,
    learn: async () => false,
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
    remembered: async () => [],
    words: async () => undefined,
    silenceForReaders: vi.fn(),
    silenceForGood: vi.fn(),
    today: () => '2026-11-22',
    ...overrides,
  };
  const life = new AbortController();
  const session = createComposeSession(compose, services, life.signal);
  const type = (more: string) => {
    editor.value += more;
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  return { session, services, type, life };
}

function quotedIn(text: string) {
  const start = text.indexOf('>');
  return start < 0 ? [] : [{ start, end: text.length }];
}

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
  await vi.advanceTimersByTimeAsync(600);
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

test('a draft beyond reading is said to be too large, and is never analysed', async () => {
  const spy = vi.fn(analyse);
  const { session } = begin('a'.repeat(longestDraft + 1), { analyse: spy });
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

test('a draft in a language that was not loaded yet is read again once it is', async () => {
  const learnt = new Set<string>();
  const { session } = begin('Hallo, Team', {
    analyse: (input) => ({
      ...analyse(input),
      language: 'de',
      findings: learnt.has('de') ? analyse(input).findings : [],
    }),
    async learn(language) {
      const isNew = !learnt.has(language);
      learnt.add(language);
      return isNew;
    },
  });
  expect(rulesOf(session)).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  expect(rulesOf(session)).toEqual(['signoff-anonymous']);
});
