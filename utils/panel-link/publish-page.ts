import type { Finding } from '@/utils/analysis/types';
import type { Offer, PutIn, SeenFinding } from '@/utils/draft-standing';
import { isNumberedCommand, type NumberedCommand, type PanelCommand } from './commands';
import { describeDraft } from './describe-draft';
import { describeMessage, latestOf } from './describe-message';
import { describeRecord } from './describe-record';
import type { OpenDraft, PageSources } from './open-draft';
import type { PageSeen, ReadingSeen, Report, WritingSeen } from './seen-schema';

/** The side of a port that the page holds. */
export interface PagePort {
  postMessage(report: Report): void;
  readonly onMessage: { addListener(heard: (message: unknown) => void): void };
}

/**
 * Tells one panel what this frame shows, for as long as `life` lasts, and does what the panel asks. A message that is
 * open is read only now that a panel looks.
 *
 * @param now ms since 1970, for a mail whose page shows no date
 */
export function publishPage(
  port: PagePort,
  sources: PageSources,
  page: Document,
  now: () => number,
  life: AbortSignal,
): void {
  let draft: OpenDraft | undefined;
  let endDraft = () => {};
  let generation = 0;
  let findings: readonly SeenFinding[] = [];
  let signoffs: readonly Offer[] = [];
  let silenced: { readonly finding: Finding; readonly scope: 'mail' | 'contact' | 'always' } | undefined;
  let writing: WritingSeen | null = null;
  let reading: ReadingSeen | null = null;
  let told = '';
  let due = false;

  const stops = [
    sources.drafts.subscribe(chooseDraft),
    sources.messages.subscribe(readLatest),
    sources.record.subscribe(tellSoon),
  ];
  page.addEventListener('focusin', () => chooseDraft(sources.drafts.peek()), { signal: life, passive: true });
  port.onMessage.addListener((message) => {
    if (!life.aborted && isNumberedCommand(message)) void obey(message);
  });
  life.addEventListener('abort', () => {
    endDraft();
    for (const stop of stops) stop();
  });

  /** The draft that is typed in, else the one from before, else the one that opened last. */
  function chooseDraft(drafts: readonly OpenDraft[]): void {
    const active = drafts.find(({ compose }) => holdsFocus(compose.root) || holdsFocus(compose.editor));
    const chosen = active ?? (draft && drafts.includes(draft) ? draft : drafts.at(-1));
    if (chosen === draft && draft !== undefined) return;
    endDraft();
    draft = chosen;
    silenced = undefined;
    const stopped = [
      chosen?.standing.subscribe(describeWriting),
      chosen?.language.subscribe(describeWriting),
    ];
    endDraft = () => {
      for (const stop of stopped) stop?.();
    };
    describeWriting();
  }

  function describeWriting(): void {
    const before = writing;
    const standing = draft?.standing.peek();
    writing = draft && standing ? describeDraft(draft, standing, generation) : null;
    findings = standing?.status === 'read' ? standing.findings : [];
    signoffs = standing?.status === 'read' ? standing.signoffs : [];
    if (wordsOf(writing) !== wordsOf(before)) {
      generation += 1;
      if (writing) writing = { ...writing, generation };
    }
    tellSoon();
  }

  async function readLatest(messages: Parameters<typeof latestOf>[0]): Promise<void> {
    const message = latestOf(messages);
    const at = now();
    const began = message && describeMessage(message, undefined, true, at);
    reading = began ?? null;
    tellSoon();
    if (!message) return;
    const analysis = await sources.read(message).catch(() => undefined);
    // Another mail was opened meanwhile.
    if (life.aborted || reading !== began) return;
    reading = describeMessage(message, analysis, false, at);
    tellSoon();
  }

  /** Several changes at one moment are told as one. */
  function tellSoon(): void {
    if (due) return;
    due = true;
    queueMicrotask(tell);
  }

  function tell(): void {
    due = false;
    if (life.aborted) return;
    const record = describeRecord(sources.record.peek(), page.location.hostname);
    const seen: PageSeen = { reading, writing, record };
    const text = JSON.stringify(seen);
    if (text === told) return;
    told = text;
    port.postMessage({ tells: 'page', page: seen });
  }

  async function obey({ n, generation: meant, command }: NumberedCommand): Promise<void> {
    const current = draft !== undefined && (meant === generation || command.does === 'insert');
    const done = current && draft ? await carryOut(draft, command).catch(() => false) : false;
    if (!life.aborted) port.postMessage({ tells: 'done', of: n, done });
  }

  async function carryOut(target: OpenDraft, command: PanelCommand): Promise<PutIn> {
    if (command.does === 'insert') return await target.insert(command.part, command.text);
    if (command.does === 'sign') {
      const signoff = signoffs[command.signoff];
      return signoff !== undefined && (await target.apply(signoff));
    }
    if (command.does === 'speak-again') {
      if (!silenced) return false;
      target.silence(silenced.finding, silenced.scope, false);
      silenced = undefined;
      return true;
    }
    const seen = findings[command.finding];
    if (command.does === 'point') {
      target.point(seen?.finding);
      return true;
    }
    if (!seen) return false;
    const { finding, offers } = seen;
    if (command.does === 'silence') {
      silenced = { finding, scope: command.scope };
      target.silence(finding, command.scope, true);
      return true;
    }
    const offer = offers[command.fix];
    return offer !== undefined && (await target.apply(offer, finding));
  }
}

/** What a command may name by its place. */
function wordsOf(writing: WritingSeen | null): string {
  return JSON.stringify([writing?.findings, writing?.signoffs]);
}

function holdsFocus(element: HTMLElement): boolean {
  const { activeElement, body } = element.ownerDocument;
  return activeElement !== null && activeElement !== body && element.contains(activeElement);
}
