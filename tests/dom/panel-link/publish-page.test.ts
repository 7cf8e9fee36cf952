import { signal } from '@preact/signals';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import type { Finding } from '@/utils/analysis/types';
import type { DraftStanding, PutIn } from '@/utils/draft-standing';
import { plainOffers } from '@/utils/drafting/offers';
import type { CrmRecord, OpenMessage } from '@/utils/hosts/types';
import type { PanelCommand } from '@/utils/panel-link/commands';
import type { OpenDraft, PageSources } from '@/utils/panel-link/open-draft';
import { publishPage } from '@/utils/panel-link/publish-page';
import { type PageSeen, type Report, reportSchema } from '@/utils/panel-link/seen-schema';
import { held } from '@/utils/session/held';
import { fakeCompose, fakeHost, openComposer } from '../session/fake-host';

const lives: AbortController[] = [];
beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
});

const team: Finding = {
  rule: 'signoff-anonymous',
  start: 0,
  end: 8,
  params: { unit: 'Team XYZ' },
  fixes: [{ start: 0, end: 8, text: 'Ineke' }],
};
const read = (findings: readonly Finding[], quote = 'Team XYZ'): DraftStanding => ({
  status: 'read',
  findings: findings.map((finding) => ({ finding, quote, offers: plainOffers(finding) })),
  signature: 'Groet,\nTeam XYZ',
  signoffs: [],
  openers: [],
  reader: 'Nienke',
});

function draftIn(root: HTMLElement) {
  const compose = fakeCompose(root, [{ name: 'Nienke Bakker', email: 'nienke@example.org', field: 'to' }]);
  if (!compose) throw new Error('no composer');
  const standing = signal<DraftStanding>(read([team]));
  const draft = {
    compose,
    standing,
    language: signal('nl'),
    apply: vi.fn(async () => true),
    silence: vi.fn(),
    point: vi.fn(),
    insert: vi.fn(async () => true),
  } satisfies OpenDraft;
  return draft;
}

function mail(id: string, text: string): OpenMessage {
  const root = document.createElement('article');
  root.id = id;
  root.textContent = text;
  document.body.append(root);
  const [message] = fakeHost.messages(document).filter((found) => found.id === id);
  if (!message) throw new Error('no message');
  const from = { name: 'Nienke Bakker', email: 'nienke@example.org' };
  return { ...message, from, sent: false, subject: `About ${id}` };
}

function panelOn(drafts: readonly OpenDraft[] = [], readMail: PageSources['read'] = async () => undefined) {
  const life = new AbortController();
  lives.push(life);
  const reports: Report[] = [];
  let say = (_message: unknown): void => {};
  const sources = {
    drafts: held(drafts),
    messages: held<readonly OpenMessage[]>([]),
    record: held<CrmRecord | undefined>(undefined),
    read: readMail,
  };
  const port = {
    postMessage: (report: Report) => reports.push(structuredClone(report)),
    onMessage: {
      addListener(heard: (message: unknown) => void) {
        say = heard;
      },
    },
  };
  publishPage(port, sources, document, () => 1_000, life.signal);
  let n = 0;
  return {
    life,
    reports,
    sources,
    say: (message: unknown) => say(message),
    page(): PageSeen {
      const last = reports.findLast((report) => report.tells === 'page');
      if (!last) throw new Error('nothing told');
      return last.page;
    },
    async ask(command: PanelCommand, generation?: number): Promise<PutIn> {
      n += 1;
      const seen = reports.findLast((report) => report.tells === 'page');
      say({ n, generation: generation ?? seen?.page.writing?.generation ?? 0, command });
      await settle();
      const answer = reports.findLast((report) => report.tells === 'done');
      if (answer?.of !== n) throw new Error('no answer');
      return answer.done;
    },
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('tells the draft: to whom, what was found in few words, what can be done', async () => {
  const panel = panelOn([draftIn(openComposer(document))]);
  await settle();
  expect(panel.page().writing).toMatchObject({
    status: 'read',
    language: 'nl',
    to: [{ name: 'Nienke Bakker', email: 'nienke@example.org' }],
    findings: [{ rule: 'signoff-anonymous', quote: 'Team XYZ', fixes: [{ text: 'Ineke', inserts: false }] }],
  });
});

test('what is told is what the panel accepts, however long the words are', async () => {
  const draft = draftIn(openComposer(document));
  const long = 'lang '.repeat(2_000);
  const wordy = { ...team, params: { unit: long }, fixes: [{ start: 0, end: 0, text: long }] };
  draft.standing.value = read(
    Array.from({ length: 300 }, () => wordy),
    long,
  );
  const panel = panelOn([draft], async () => analyse({ direction: 'incoming', body: long }));
  panel.sources.messages.set([{ ...mail('m1', long), subject: long }]);
  panel.sources.record.set({ name: long, organisation: long, emails: [long], phones: [] });
  await settle();
  expect(panel.reports.filter((report) => !v.is(reportSchema, report))).toEqual([]);
  expect(JSON.stringify(panel.page().reading)).not.toContain(long.slice(0, 500));
});

test('an open mail is told at once, and what was read in it as soon as it is read', async () => {
  const body = 'Beste Ineke,\n\nIk stuur u morgen de offerte.\n\nGroet,\nTeam XYZ';
  let finish = (): void => {};
  const panel = panelOn([], async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return analyse({ direction: 'incoming', body, today: '2026-11-03' });
  });
  await settle();
  panel.sources.messages.set([mail('m1', body)]);
  await settle();
  finish();
  await settle();
  const [, first, second] = panel.reports.map((report) => report.tells === 'page' && report.page.reading);
  expect(first).toMatchObject({ reading: true, words: null, mail: { subject: 'About m1', direction: 'in' } });
  expect(second).toMatchObject({
    reading: false,
    words: { signature: { kind: 'anonymous', subkind: 'team' } },
  });
});

test('the reading of a mail that was left meanwhile is not told as that of the next', async () => {
  const answers: ((words: string) => void)[] = [];
  const panel = panelOn([], async () => {
    const body = await new Promise<string>((resolve) => answers.push(resolve));
    return analyse({ direction: 'incoming', body });
  });
  panel.sources.messages.set([mail('m1', 'one')]);
  panel.sources.messages.set([mail('m2', 'two')]);
  answers[1]?.('Hi Ineke,\n\nSee you.\n\nKind regards,\nNienke Bakker');
  await settle();
  answers[0]?.('Hi Ineke,\n\nSee you.\n\nKind regards,\nTeam XYZ');
  await settle();
  expect(panel.page().reading).toMatchObject({
    mail: { subject: 'About m2' },
    words: { signature: { names: ['Nienke Bakker'] } },
  });
});

test('a fix is made in the draft, once for each click', async () => {
  const draft = draftIn(openComposer(document));
  const panel = panelOn([draft]);
  await settle();
  expect(await panel.ask({ does: 'apply', finding: 0, fix: 0 })).toBe(true);
  expect(draft.apply).toHaveBeenCalledExactlyOnceWith(plainOffers(team)[0], team);
  expect(await panel.ask({ does: 'apply', finding: 0, fix: 9 })).toBe(false);
  expect(await panel.ask({ does: 'apply', finding: 7, fix: 0 })).toBe(false);
});

test('a command about findings that are no longer these is refused', async () => {
  const draft = draftIn(openComposer(document));
  const panel = panelOn([draft]);
  await settle();
  const before = panel.page().writing?.generation ?? 0;
  draft.standing.value = read([{ ...team, rule: 'signoff-proxy' }]);
  await settle();
  expect(await panel.ask({ does: 'apply', finding: 0, fix: 0 }, before)).toBe(false);
  expect(draft.apply).not.toHaveBeenCalled();
  expect(await panel.ask({ does: 'insert', part: 'greeting', text: 'Beste Nienke' }, before)).toBe(true);
});

test('a silence is taken back by the one that was made', async () => {
  const draft = draftIn(openComposer(document));
  const panel = panelOn([draft]);
  await settle();
  await panel.ask({ does: 'silence', finding: 0, scope: 'contact' });
  draft.standing.value = read([]);
  await settle();
  expect(await panel.ask({ does: 'speak-again' })).toBe(true);
  expect(draft.silence.mock.calls).toEqual([
    [team, 'contact', true],
    [team, 'contact', false],
  ]);
  expect(await panel.ask({ does: 'speak-again' })).toBe(false);
});

test.each([
  null,
  'apply',
  { n: 1, generation: 1, command: { does: 'erase' } },
  { n: 1, generation: 1, command: { does: 'insert', part: 'body', text: 'x' } },
  { n: 1, generation: 1, command: { does: 'insert', part: 'line', text: 'x'.repeat(5_000) } },
  { n: '1', generation: 1, command: { does: 'apply', finding: 0, fix: 0 } },
  { n: 1, generation: 1, command: { does: 'apply', finding: -1, fix: 0.5 } },
])('what is no command does nothing: %j', async (message) => {
  const draft = draftIn(openComposer(document));
  const panel = panelOn([draft]);
  await settle();
  panel.say(message);
  await settle();
  expect(panel.reports.filter(({ tells }) => tells === 'done')).toEqual([]);
  expect(draft.insert).not.toHaveBeenCalled();
});

test('the draft that is typed in is the one that is told', async () => {
  const [one, other] = [openComposer(document), openComposer(document)];
  const first = draftIn(one);
  first.compose.subject = () => 'first';
  const second = draftIn(other);
  second.compose.subject = () => 'second';
  const panel = panelOn([first, second]);
  await settle();
  expect(panel.page().writing?.subject).toBe('second');
  one.querySelector('textarea')?.focus();
  await settle();
  expect(panel.page().writing?.subject).toBe('first');
  panel.sources.drafts.set([second]);
  await settle();
  expect(panel.page().writing?.subject).toBe('second');
  panel.sources.drafts.set([]);
  await settle();
  expect(panel.page().writing).toBeNull();
});

test('says nothing twice, and nothing more after its end', async () => {
  const draft = draftIn(openComposer(document));
  const panel = panelOn([draft]);
  await settle();
  const before = panel.reports.length;
  draft.standing.value = read([team]);
  await settle();
  expect(panel.reports.length).toBe(before);
  panel.life.abort();
  draft.standing.value = read([]);
  await settle();
  expect(panel.reports.length).toBe(before);
});
