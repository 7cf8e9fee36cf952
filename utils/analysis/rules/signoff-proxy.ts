import type { Fix } from '../types';
import { isOwnName } from './own-names';
import { otherSigners, type ProxySignature, readProxy, signsForAnother } from './proxy';
import { wordingOf } from './turns';
import type { AnalysedMail, Rule } from './types';

/** One person signs for another, who has not written the mail. */
export const signoffProxy: Rule = {
  id: 'signoff-proxy',
  direction: 'draft',
  check(mail) {
    const proxy = readProxy(mail);
    if (!proxy || !signsForAnother(mail, proxy)) return [];
    const { start, end, name } = proxy;
    return [{ start, end, params: { name }, fixes: fixesFor(mail, proxy) }];
  },
};

/** The writer signs; the other is mentioned in words instead of being signed for. */
function fixesFor(mail: AnalysedMail, proxy: ProxySignature): Fix[] {
  const { line, name } = proxy;
  const [own] = mail.input.self?.names ?? [];
  const inAgreement = wordingOf(mail)?.words.inAgreement;
  if (own === undefined || inAgreement === undefined) return [];
  const other = isOwnName(name, mail.input)
    ? otherSigners(mail, proxy).find((one) => !isOwnName(one, mail.input))
    : name;
  if (other === undefined) return [];
  const people = mail.signature.units.filter(({ kind }) => kind === 'person');
  const starts = people.map(
    (unit) => mail.lines.find((one) => one.start <= unit.start && unit.start <= one.end)?.start ?? unit.start,
  );
  return [
    {
      start: Math.min(line.start, ...starts),
      end: Math.max(line.end, ...people.map((unit) => unit.end)),
      text: `${own}\n${inAgreement.replace('{name}', other)}`,
    },
  ];
}
