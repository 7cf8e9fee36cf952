import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { greetingMark } from '@/utils/suggest/greeting-mark';
import { greetingSuggestions } from '@/utils/suggest/greetings';
import { keepPhrase } from '@/utils/suggest/kept-phrases';
import { voiceOf, voices } from '@/utils/suggest/phrases';
import { signoffSuggestions } from '@/utils/suggest/signoffs';
import type { Fact, Situation } from '@/utils/suggest/types';
import { patience, runs } from '../../property/runs';
import { anySituation } from './any-situation';
import { allSignoffCases, greetingCases } from './situations';

addAllLanguages();
vi.setConfig({ testTimeout: patience });

const usual = runs(150);

/** A sentence in every language that a draft may hold without saying u or je. */
const sentences: Readonly<Record<string, string>> = {
  nl: 'De offerte voor de nieuwe kozijnen zit als bijlage bij deze mail.',
  en: 'The quote for the new window frames is attached to this mail.',
  de: 'Das Angebot für die neuen Fensterrahmen liegt dieser Mail bei.',
  fr: 'Le devis pour les nouvelles fenêtres est joint à ce message.',
  es: 'El presupuesto para las ventanas nuevas va adjunto a este correo.',
  it: 'Il preventivo per le nuove finestre è allegato a questa mail.',
  pt: 'O orçamento para as janelas novas segue em anexo a este e-mail.',
};

function draftWith(situation: Situation, greeting: string, signoff: string) {
  const { me, readers, lang, at, style } = situation;
  const members = [...(me.members ?? []), ...(style?.contactPerson ? [style.contactPerson.name] : [])];
  return {
    direction: 'draft' as const,
    body: `${greeting}${greetingMark(lang)}\n\n${sentences[lang] ?? ''}\n\n${signoff}`,
    lang,
    to: readers.map(({ name }) => ({ name })),
    self: { names: me.names, team: me.team, members },
    today: at.slice(0, 10),
    subject: 'Kozijnen',
  };
}

test('no suggestion raises a finding of our own rules', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const [greeting] = greetingSuggestions(situation);
      for (const { text } of signoffSuggestions(situation)) {
        const { findings, signature } = analyse(draftWith(situation, greeting?.text ?? '', text));
        expect({ text, findings }).toEqual({ text, findings: [] });
        expect(signature.kind).toBe('personal');
      }
    }),
    usual,
  );
});

test('nor does one in a situation of the table', () => {
  for (const { id, situation } of allSignoffCases) {
    const [greeting] = greetingSuggestions(situation);
    for (const { text } of signoffSuggestions(situation)) {
      const { findings } = analyse(draftWith(situation, greeting?.text ?? '', text));
      expect({ id, text, found: findings.map(({ rule }) => rule) }).toEqual({ id, text, found: [] });
    }
  }
});

test('every greeting of people who are known by name is right under our rules', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      for (const { text } of greetingSuggestions(situation)) {
        const { findings } = analyse(draftWith(situation, text, situation.me.names[0] ?? ''));
        expect({ text, found: findings.map(({ rule }) => rule) }).toEqual({ text, found: [] });
      }
    }),
    usual,
  );
});

test('a greeting is right under our rules, also behind a desk’s address, with the line that asks for a name', () => {
  for (const { id, input } of greetingCases) {
    for (const { text, ask } of greetingSuggestions(input)) {
      const { findings } = analyse({
        direction: 'draft',
        body: `${text}${greetingMark(input.lang)}\n\n${ask}\n${sentences[input.lang] ?? ''}\n\nInge Bakker`,
        lang: input.lang,
        to: input.readers,
        contacts: input.readers.flatMap(({ email, nickname }) =>
          email && nickname ? [{ email, nicknames: [nickname] }] : [],
        ),
        self: { names: ['Inge Bakker'] },
      });
      expect({ id, text, found: findings.map(({ rule }) => rule) }).toEqual({ id, text, found: [] });
    }
  }
});

test.each(voices)(
  'who is greeted as a team in $code is asked for a name, which our rules accept',
  (voice) => {
    for (const formality of ['formal', 'informal'] as const) {
      for (const plain of [false, true]) {
        const readers = [{ email: 'info@example.org', team: 'Team Incasso' }];
        for (const { text, ask } of greetingSuggestions({ readers, lang: voice.code, formality, plain })) {
          expect(ask).not.toBe('');
          const { findings } = analyse({
            direction: 'draft',
            body: `${text}${greetingMark(voice.code)}\n\n${ask}\n\n${sentences[voice.code] ?? ''}\n\nInge Bakker`,
            to: readers,
            self: { names: ['Inge Bakker'] },
          });
          expect({ ask, found: findings.map(({ rule }) => rule) }).toEqual({ ask, found: [] });
        }
      }
    }
  },
);

/** All words that the phrases of a language hold. */
function wordsOfPhrases(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.match(/\p{L}+/gu) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOfPhrases) : [];
}

function wholeWords(value: string): RegExp {
  const escaped = value.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
}

function withoutFacts(text: string, facts: readonly Fact[]): string {
  return [...facts]
    .sort((a, b) => b.value.length - a.value.length)
    .reduce((rest, { value }) => rest.replace(wholeWords(value), ' '), text);
}

test('what is no fact is a word of the phrases, and every fact stands in the text with its source', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const known = new Set(wordsOfPhrases(voiceOf(situation.lang)));
      for (const { text, facts } of [...signoffSuggestions(situation), ...greetingSuggestions(situation)]) {
        for (const { value, source } of facts) {
          expect(text).toContain(value);
          expect(source.kind).not.toBe('');
        }
        const rest = withoutFacts(text, facts);
        expect(rest).not.toMatch(/\d|[{}[\]]/u);
        expect((rest.match(/\p{L}+/gu) ?? []).filter((word) => !known.has(word))).toEqual([]);
      }
    }),
    usual,
  );
});

test('a person who is named is the writer, a colleague, the contact person or a reader', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { me, style, readers } = situation;
      const all = [
        ...me.names,
        ...(me.members ?? []),
        style?.contactPerson?.name ?? '',
        ...readers.flatMap(({ name, signs }) => [name ?? '', signs ?? '']),
      ].join(' ');
      const voice = voiceOf(situation.lang);
      const suggested = [...signoffSuggestions(situation), ...greetingSuggestions(situation)];
      const named = suggested
        .flatMap(({ facts }) => facts)
        .filter(({ kind }) => ['name', 'names', 'person', 'reader'].includes(kind))
        .flatMap(
          ({ value }) =>
            value
              .split(voice?.and ?? ' ')
              .join(' ')
              .match(/[\p{L}-]+/gu) ?? [],
        );
      for (const word of named) expect(all).toContain(word);
    }),
    usual,
  );
});

test('the same situation gives the same suggestions: three, or none', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const suggestions = signoffSuggestions(situation);
      expect(signoffSuggestions(structuredClone(situation))).toEqual(suggestions);
      expect(new Set(suggestions.map(({ text }) => text)).size).toBe(3);
    }),
    usual,
  );
});

test('a reminder of payment and an apology wish nobody anything', () => {
  fc.assert(
    fc.property(anySituation, fc.constantFrom('reminds-payment', 'apologises'), (situation, act) => {
      const kinds = signoffSuggestions({ ...situation, acts: [...situation.acts, act] })
        .flatMap(({ facts }) => facts)
        .map(({ kind }) => kind);
      for (const kind of ['weekend', 'feast', 'theme']) expect(kinds).not.toContain(kind);
    }),
    usual,
  );
});

test('under a mail about a loss stands a name and nothing of business', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const kinds = signoffSuggestions({ ...situation, acts: [...situation.acts, 'condoles'] })
        .flatMap(({ facts }) => facts)
        .map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind !== 'name' && kind !== 'names')).toEqual([]);
    }),
    usual,
  );
});

test('a mail that calls a moment off does not name it', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const suggestions = signoffSuggestions({ ...situation, acts: [...situation.acts, 'cancels'] });
      for (const { facts } of suggestions) expect(facts.map(({ kind }) => kind)).not.toContain('moment');
    }),
    usual,
  );
});

test('a suggestion that is kept comes back first and as it was, as long as its facts hold', () => {
  fc.assert(
    fc.property(anySituation, fc.nat(2), (situation, which) => {
      const calm = { ...situation, acts: [] };
      const chosen = signoffSuggestions(calm)[which];
      if (!chosen) throw new Error('three are promised');
      const kept = [keepPhrase(chosen.text, chosen, calm, '2026-11-01')];
      const [first] = signoffSuggestions({ ...calm, kept });
      expect(first?.own).toBe(true);
      expect(first?.facts.map(({ kind }) => kind).sort()).toEqual(
        chosen.facts.map(({ kind }) => kind).sort(),
      );
    }),
    usual,
  );
});
