import { reportOnce } from '@/utils/errors';
import { db } from './db';
import type { WriteError, WriteResult } from './types';

function* causes(error: unknown): Generator<Error> {
  let cause = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    yield cause;
    cause = 'inner' in cause ? cause.inner : cause.cause;
  }
}

/** Chromium reports a full disk while opening as an `UnknownError` whose message says so. */
function isFull(error: unknown): boolean {
  for (const cause of causes(error)) {
    if (cause.name === 'QuotaExceededError') return true;
    if (/full disk|no space|quota/iu.test(cause.message)) return true;
  }
  return false;
}

const closedErrors = new Set(['DatabaseClosedError', 'OpenFailedError', 'InvalidStateError', 'UnknownError']);

/** The connection went away below us: closed for an upgrade, by cleared site data, or by the browser. */
function isClosed(error: unknown): boolean {
  for (const cause of causes(error)) {
    if (closedErrors.has(cause.name)) return true;
  }
  return false;
}

/** An upgrade waits until an older Byname in another page lets go of the log. */
let isBlocked = false;
db.on('blocked', () => {
  isBlocked = true;
});

/** Opens the log. Who waits while an older Byname holds it is told so; it opens as soon as that one lets go. */
async function open(): Promise<void> {
  const waiting = new AbortController();
  const blocked = new Promise<never>((_, reject) => {
    const refuse = () => reject(new Refusal('blocked'));
    if (isBlocked) refuse();
    db.on('blocked', refuse);
    waiting.signal.addEventListener('abort', () => db.on('blocked').unsubscribe(refuse));
  });
  const opening = async () => {
    try {
      await db.open();
    } finally {
      isBlocked = false;
    }
  };
  try {
    await Promise.race([opening(), blocked]);
  } finally {
    waiting.abort();
  }
}

async function onOpenLog<T>(work: () => Promise<T>): Promise<T> {
  if (!db.isOpen()) await open();
  return await work();
}

/**
 * Runs work on the log, once more on a fresh connection when the first one was closed under it.
 * The work must be safe to repeat. Rejects as the work does, and with the `Refusal` `blocked` where an older Byname keeps
 * the log shut; for what only reads.
 */
export async function withOpenLog<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await onOpenLog(work);
  } catch (error) {
    if (!isClosed(error)) throw error;
    // Also forgets a failed opening, which would else answer every later call.
    db.close({ disableAutoOpen: false });
    if (isFull(error)) throw error;
    return await onOpenLog(work);
  }
}

/** Stops a transaction: everything done in it is rolled back and the caller gets this error as a value. */
export class Refusal extends Error {
  constructor(readonly reason: WriteError) {
    super(reason);
    this.name = 'Refusal';
  }
}

/** Like `withOpenLog`, with every failure as a value. What fails has changed nothing. */
export async function write<T>(place: string, work: () => Promise<T>): Promise<WriteResult<T>> {
  try {
    return { ok: true, value: await withOpenLog(work) };
  } catch (error) {
    for (const cause of causes(error)) {
      if (cause instanceof Refusal) return { ok: false, error: cause.reason };
    }
    reportOnce(place, error);
    return { ok: false, error: isFull(error) ? 'full' : 'failed' };
  }
}
