import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import type { Analysis, Fix, MailInput, Span } from '@/utils/analysis/types';
import { anyText, draft, histories, mixedDraft, ownText } from './mails';
import { patience, runs } from './runs';

vi.setConfig({ testTimeout: patience });

addAllLanguages();

const parts = (analysis: Analysis) => ({
  language: analysis.language,
  kind: analysis.signature.kind,
  subkind: analysis.signature.subkind,
  names: analysis.signature.names?.map((name) => name.normalize('NFC')),
  line: analysis.signature.line,
  greeting: analysis.greeting.kind,
  rules: analysis.findings.map(({ rule }) => rule),
});

function spansOf({ signature, greeting, findings, promises }: Analysis): Span[] {
  const own = [signature.span, signature.valediction, greeting.span].filter((span) => span !== undefined);
  return [...own, ...findings, ...findings.flatMap(({ fixes }) => fixes), ...promises];
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

function apply(body: string, { start, end, text }: Fix): string {
  return body.slice(0, start) + text + body.slice(end);
}

const rulesOf = (input: MailInput): string[] => analyse(input).findings.map(({ rule }) => rule);
/** Rules whose repair this room makes. */
const ours = new Set([
  'signoff-anonymous',
  'signoff-missing',
  'greeting-generic',
  'greeting-missing',
  'greeting-mismatch',
]);

describe('any text', () => {
  it('is analysed without an error, with spans inside the text and on borders of code points', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('draft' as const, 'incoming' as const), (body, direction) => {
        const errors: string[] = [];
        const analysis = analyse(
          { direction, body, today: '2026-03-02' },
          { onError: (part) => errors.push(part) },
        );
        expect(errors).toEqual([]);
        for (const { start, end } of spansOf(analysis)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(body.length);
          expect(splitsPair(body, start) || splitsPair(body, end)).toBe(false);
        }
      }),
      runs(400),
    );
  });
});

describe('the same mail in another encoding', () => {
  it.each([
    ['CRLF', (body: string) => body.replaceAll('\n', '\r\n')],
    ['decomposed letters', (body: string) => body.normalize('NFD')],
    ['non-breaking spaces', (body: string) => body.replaceAll(' ', '\u00a0')],
    ['zero-width characters', (body: string) => body.replaceAll('e', 'e\u200b')],
    ['direction marks', (body: string) => body.replaceAll('\n', '\u200f\n\u200e')],
  ])('is judged alike with %s', (_, change) => {
    fc.assert(
      fc.property(draft, (input) => {
        const changed = { ...input, body: change(input.body) };
        expect(parts(analyse(changed))).toEqual(parts(analyse(input)));
      }),
      runs(150),
    );
  });
});

describe('quoted history', () => {
  it('never adds a finding', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(...histories), (input, history) => {
        const reply = { ...input, thread: 'reply' as const };
        const quoting = { ...reply, body: `${input.body}\n\n${history}` };
        expect(rulesOf(quoting).sort()).toEqual(rulesOf(reply).sort());
      }),
      runs(300),
    );
  });
});

describe('a fix', () => {
  it('removes its finding, raises no other, and leaves nothing for itself to repair', () => {
    fc.assert(
      fc.property(fc.oneof(draft, mixedDraft), (input) => {
        const { findings } = analyse(input);
        const before = findings.map(({ rule }) => rule);
        for (const { rule, fixes } of findings) {
          if (!ours.has(rule)) continue;
          for (const fix of fixes) {
            const after = rulesOf({ ...input, body: apply(input.body, fix) });
            expect({ fix: fix.text, after }).toEqual({
              fix: fix.text,
              after: before.filter((one) => one !== rule),
            });
          }
        }
      }),
      runs(400),
    );
  });

  it('names nobody but the writer, the team and the readers', () => {
    const known = /Jan|Bakker|Ineke|Vos|Carina|Smit|Bianca|Linda|Edwin|Sar/;
    fc.assert(
      fc.property(draft, (input) => {
        for (const { rule, fixes } of analyse(input).findings)
          if (ours.has(rule)) for (const { text } of fixes) expect(text).toMatch(known);
      }),
      runs(200),
    );
  });
});

describe('own text', () => {
  it('is read alike with a mobile footer under it', () => {
    fc.assert(
      fc.property(ownText, (body) => {
        const plain = parts(analyse({ direction: 'draft', body, lang: 'nl' }));
        expect(
          parts(analyse({ direction: 'draft', body: `${body}\n\nVerstuurd vanaf mijn tablet`, lang: 'nl' })),
        ).toEqual(plain);
      }),
      runs(200),
    );
  });
});
