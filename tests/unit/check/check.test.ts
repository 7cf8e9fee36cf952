import { describe, expect, it } from 'vitest';
import { answerOf } from '@/scripts/check/answer';
import { readArguments } from '@/scripts/check/arguments';
import { report } from '@/scripts/check/report';
import { readRow } from '@/scripts/check/row';
import { Tally } from '@/scripts/check/tally';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import type { MailInput } from '@/utils/analysis/types';

addAllLanguages();

const mail = (body: string, from = 'info@example.org'): MailInput => ({
  direction: 'incoming',
  body,
  from: { email: from },
});

describe('a line of input', () => {
  it('is a mail when it keeps the contract', () => {
    const row = readRow(
      '{"id":7,"direction":"draft","body":"Hoi","to":[{"name":"Ina","email":null}],"self":{"names":["Jan"]}}',
    );
    expect(row).toMatchObject({ id: '7', mail: { direction: 'draft', body: 'Hoi', to: [{ name: 'Ina' }] } });
  });

  it.each([
    ['no JSON', '{', undefined],
    ['a list', '[]', undefined],
    ['no body', '{"id":"a","direction":"draft"}', 'a'],
    ['an unknown direction', '{"id":"a","direction":"out","body":""}', 'a'],
    ['a day that does not exist so', '{"id":"a","direction":"draft","body":"","today":"tomorrow"}', 'a'],
  ])('with %s gets its error and keeps its id', (_, line, id) => {
    const row = readRow(line);
    expect(row.id).toBe(id);
    expect('error' in row && row.error).toBeTruthy();
  });
});

describe('a line of output', () => {
  it('holds each finding with its message in English and its fixes as text', () => {
    const input: MailInput = {
      direction: 'draft',
      body: 'Beste Ina,\n\nDank.\n\nGroet,\nTeam Incasso',
      self: { names: ['Jan'] },
    };
    const answer = JSON.parse(JSON.stringify(answerOf('a', analyse(input))));
    expect(answer).toMatchObject({
      id: 'a',
      language: 'nl',
      signature: { kind: 'anonymous', subkind: 'team', line: 4 },
    });
    expect(answer.findings[0]).toMatchObject({ rule: 'signoff-anonymous', fixes: ['Jan\nTeam Incasso'] });
    expect(answer.findings[0].message).toMatch(/name/);
    expect(answer.signature).not.toHaveProperty('span');
  });
});

describe('the report', () => {
  it('says how many mails are signed by a person, by whom, and what stands instead per sender', () => {
    const tally = new Tally();
    for (const body of [
      'Dag,\n\nAkkoord.\n\nGroet,\nIneke',
      'Dag,\n\nAkkoord.\n\nGroet,\nTeam Incasso',
      'Dag,\n\nAkkoord dus.',
    ]) {
      const input = mail(body);
      tally.add(input, analyse(input));
    }
    const text = report(tally);
    expect(text).toMatch(/by a person\s+1\s+33 %/);
    expect(text).toContain('Ineke');
    expect(text).toMatch(/info@example\.org: 2 of 3 without a name/);
    expect(text).toMatch(/1 × Team Incasso/);
  });

  it('counts a first name with the whole name, when only one begins so', () => {
    const tally = new Tally();
    for (const name of ['Ineke', 'Ineke de Vries', 'Jan', 'Jan Bos', 'Jan Kok']) {
      const input = mail(`Dag,\n\nAkkoord.\n\nGroet,\n${name}`);
      tally.add(input, analyse(input));
    }
    const text = report(tally);
    expect(text).toMatch(/Ineke de Vries\s+2\s+40 %/);
    expect(text).toMatch(/Jan\s+1\s+20 %/);
  });

  it('says so when there is nothing', () => {
    expect(report(new Tally())).toBe('No mail found.\n');
  });
});

describe('the command line', () => {
  it('needs a file, or --jsonl for standard input', () => {
    expect(readArguments([])).toBeUndefined();
    expect(readArguments(['--jsonl'])).toEqual({ jsonl: true, direction: 'incoming', files: [] });
    expect(readArguments(['a.mbox', '--direction', 'draft'])).toEqual({
      jsonl: false,
      direction: 'draft',
      files: ['a.mbox'],
    });
    expect(readArguments(['--frobnicate', 'a.mbox'])).toBeUndefined();
  });
});
