import { parseMail } from './parse/parse';
import { Recall } from './parse/recall';
import type { ParsedMail, TextView } from './parse/types';
import { readPromises } from './promises/read';
import { readReply } from './reply/read';
import { rules as allRules } from './rules/index';
import type { AnalysedMail, RawFinding, Rule } from './rules/types';
import type { Analysis, Finding, Greeting, MailInput, Signature } from './types';

export interface AnalyseOptions {
  /** The rules to run; all of them by default. */
  readonly rules?: readonly Rule[];
  /**
   * Told once about each part that failed: a rule's id, `promises` or `reply`, and the error. The others still run.
   * Whoever logs this must not log the mail.
   */
  readonly onError?: (part: string, error: unknown) => void;
}

const reported = new Set<string>();

/**
 * Reads one mail and judges it.
 * @param input offsets in the result are UTF-16 offsets into `input.body`.
 * @returns always a whole analysis; a rule that fails only leaves its findings out.
 */
export function analyse(input: MailInput, options: AnalyseOptions = {}): Analysis {
  return read(input, new Recall(), options);
}

/**
 * Makes an `analyse` for a draft that is read again and again while it is written: what did not change is not read
 * again. It answers exactly as `analyse` does, and holds some thousand sentences at most.
 */
export function createAnalyser(options: AnalyseOptions = {}): (input: MailInput) => Analysis {
  const recall = new Recall();
  return (input) => read(input, recall, options);
}

function read(input: MailInput, recall: Recall, { rules = allRules, onError }: AnalyseOptions): Analysis {
  const attempt = <T>(part: string, run: () => T, otherwise: T): T => {
    try {
      return run();
    } catch (error) {
      if (onError && !reported.has(part)) {
        reported.add(part);
        onError(part, error);
      }
      return otherwise;
    }
  };
  const parsed = parseMail(input, recall);
  const promises = attempt('promises', () => readPromises(parsed), []);
  const mail: AnalysedMail = { ...parsed, promises };
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.direction !== 'both' && rule.direction !== input.direction) continue;
    if (input.silenced?.includes(rule.id)) continue;
    for (const found of attempt(rule.id, () => rule.check(mail), []))
      findings.push(published(rule, found, mail.view));
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    language: parsed.language,
    signature: publicSignature(parsed),
    greeting: publicGreeting(parsed),
    findings,
    promises: promises.map((promise) => ({ ...promise, ...parsed.view.original(promise) })),
    reply: attempt('reply', () => readReply(parsed), null),
  };
}

function published(rule: Rule, { params = {}, fixes = [], ...span }: RawFinding, view: TextView): Finding {
  return {
    rule: rule.id,
    ...view.original(span),
    params,
    fixes: fixes.map(({ text, ...at }) => ({ ...view.original(at), text })),
  };
}

function publicSignature({ signature, view }: ParsedMail): Signature {
  const { units: _, span, valediction, ...rest } = signature;
  return {
    ...rest,
    ...(span && { span: view.original(span) }),
    ...(valediction && { valediction: view.original(valediction) }),
  };
}

function publicGreeting({ greeting, view }: ParsedMail): Greeting {
  const { kind, names, span } = greeting;
  return { kind, ...(names && { names }), ...(span && { span: view.original(span) }) };
}
