import { tokenise } from '../lang/tokens';
import type { Word } from '../phrases/words';
import type { Fix } from '../types';
import { type Address, addressOf, formsIn } from './address';
import { callsKin } from './kinship';
import type { AnalysedMail, Rule } from './types';

/** The same reader is addressed by both forms: u and je, Sie and du, vous and tu. */
export const formalityMixed: Rule = {
  id: 'formality-mixed',
  direction: 'draft',
  check(mail) {
    const address = addressOf(mail.language);
    if (!address || (mail.input.to?.length ?? 1) > 1) return [];
    const { formal, informal } = formsIn(mail, address);
    const [slip] = informal;
    if (formal.length === 0 && slip && address.byGreeting && greetsFormally(mail)) {
      const { span } = mail.greeting;
      const params = { form: mail.view.source(slip), other: span ? mail.view.source(span) : '' };
      return [{ start: slip.start, end: slip.end, params }];
    }
    if (formal.length === 0 || informal.length === 0) return [];
    // The rarer form is the slip; among equals the one that comes second.
    const slips = rarer(formal, informal);
    const [first] = slips;
    if (!first) return [];
    const main = slips === formal ? informal : formal;
    const params = { form: mail.view.source(first), other: main[0] ? mail.view.source(main[0]) : '' };
    return [
      { start: first.start, end: first.end, params, fixes: fixFor(mail, slips, slips === formal, address) },
    ];
  },
};

/** By title and surname; `Lieber Opa Franz` is family. */
function greetsFormally({ greeting: { bySurname, span }, view }: AnalysedMail): boolean {
  return bySurname === true && !!span && !callsKin(tokenise(view.source(span)));
}

function rarer(formal: Word[], informal: Word[]): Word[] {
  if (formal.length !== informal.length) return formal.length < informal.length ? formal : informal;
  return (formal[0]?.start ?? 0) > (informal[0]?.start ?? 0) ? formal : informal;
}

/** One replacement that turns every slip, offered only where no verb has to change with it. */
function fixFor({ view }: AnalysedMail, slips: readonly Word[], formal: boolean, address: Address): Fix[] {
  const first = slips[0];
  const last = slips.at(-1);
  if (!first || !last) return [];
  let text = '';
  let from = first.start;
  for (const slip of slips) {
    const other = address.exchange.get(slip.key);
    // `u` can be the subject, and then its verb would change.
    if (other === undefined || slip.key === 'u') return [];
    const source = view.text.slice(slip.start, slip.end);
    const capital = address.byCapital
      ? !formal || isCapital(source, view.text, slip.start)
      : isCapital(source);
    text +=
      view.text.slice(from, slip.start) + (capital ? other.charAt(0).toUpperCase() + other.slice(1) : other);
    from = slip.end;
  }
  return [{ start: first.start, end: last.end, text }];
}

function isCapital(source: string, text?: string, start = 0): boolean {
  const capital = source.charAt(0) !== source.charAt(0).toLowerCase();
  return text === undefined
    ? capital
    : capital && /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, start - 3), start));
}
