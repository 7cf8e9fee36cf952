import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import type { Analysis, MailInput, RuleId } from '@/utils/analysis/types';
import { patience, runs } from '../../property/runs';

addAllLanguages();
vi.setConfig({ testTimeout: patience });

const folder = 'tests/fixtures/mails/';
const mails: readonly MailInput[] = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) =>
    readFileSync(folder + file, 'utf8')
      .split('\n')
      .filter(Boolean),
  )
  .map((line): MailInput => JSON.parse(line));
const anyMail = fc.constantFrom(...mails);
const usual = runs(150);

const verdict = ({ findings, promises, reply }: Analysis) => ({
  rules: findings.map(({ rule }) => rule),
  promises: promises.map(({ by, due, vague }) => ({ by, due, vague })),
  intent: reply?.intent,
});

/** Fixes that must leave a mail without their own finding and without a new one. */
const repaired: ReadonlySet<RuleId> = new Set([
  'signoff-not-you',
  'signoff-proxy',
  'placeholder-left',
  'self-belittling',
  'hiding-behind-organisation',
  'promise-vague',
  'target-thinking',
  'formality-mixed',
]);

describe('what a mail means', () => {
  it('does not depend on line ends or on how letters are composed', () => {
    fc.assert(
      fc.property(anyMail, (mail) => {
        const plain = verdict(analyse(mail));
        expect(verdict(analyse({ ...mail, body: mail.body.replaceAll('\n', '\r\n') }))).toEqual(plain);
        expect(verdict(analyse({ ...mail, body: mail.body.normalize('NFD') }))).toEqual(plain);
      }),
      usual,
    );
  });

  it('points into the text, whatever stands there', () => {
    fc.assert(
      fc.property(anyMail, fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(), (mail, noise, at) => {
        const cut = at % (mail.body.length + 1);
        const body = mail.body.slice(0, cut) + noise + mail.body.slice(cut);
        const { findings, promises } = analyse({ ...mail, body });
        for (const { start, end } of [...findings, ...findings.flatMap(({ fixes }) => fixes), ...promises]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(body.length);
        }
      }),
      usual,
    );
  });

  it('is not changed by what was quoted below', () => {
    const history = [
      '',
      'Op di 14 apr 2026 om 09:12 schreef Ina Smit <ina@example.org>:',
      '',
      '> Beste {{voornaam}},',
      '> Dit is uw laatste kans! Wij komen zo snel mogelijk bij je terug.',
      '> Ik ben maar de telefonist. Het is beleid dat wij niet terugbellen.',
      '> Team Verkoop',
    ].join('\n');
    fc.assert(
      fc.property(anyMail, (mail) => {
        const thread = 'reply' as const;
        const plain = analyse({ ...mail, thread });
        const quoting = analyse({ ...mail, thread, body: `${mail.body}\n${history}` });
        expect(quoting.promises).toEqual(plain.promises);
        const own = ({ findings }: Analysis) =>
          findings.filter(({ rule }) => repaired.has(rule)).map(({ rule }) => rule);
        expect(own(quoting)).toEqual(own(plain));
      }),
      usual,
    );
  });

  it('is mended by every fix, once and without a new fault', () => {
    for (const mail of mails) {
      const { findings } = analyse(mail);
      for (const finding of findings) {
        if (!repaired.has(finding.rule)) continue;
        for (const fix of finding.fixes) {
          const body = mail.body.slice(0, fix.start) + fix.text + mail.body.slice(fix.end);
          const before = findings.map(({ rule }) => rule);
          const after = analyse({ ...mail, body }).findings.map(({ rule }) => rule);
          const note = `${finding.rule}: ${fix.text}\n${body}`;
          expect(after.filter((rule) => rule === finding.rule).length, note).toBeLessThan(
            before.filter((rule) => rule === finding.rule).length,
          );
          for (const rule of after) expect(before, note).toContain(rule);
        }
      }
    }
  });
});
