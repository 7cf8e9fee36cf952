import { expect, test } from 'vitest';
import { identityFor, identityThatFits } from '@/utils/settings/identity-for';
import { noIdentity } from '@/utils/settings/schema';

const first = { ...noIdentity, names: ['Ineke de Wit'], addresses: ['ineke@example.org'] };
const chair = {
  ...noIdentity,
  names: ['Mevrouw De Wit'],
  addresses: ['Chair@Club.example', 'ineke@example.org'],
};
const settings = { identity: first, otherIdentities: [chair] };

test('who writes is told by the address, however it is written', () => {
  expect(identityFor(settings, ' chair@club.EXAMPLE ')).toBe(chair);
});

test('the first identity writes from its own addresses, from every other, and where the page shows none', () => {
  expect(identityFor(settings, 'ineke@example.org')).toBe(first);
  expect(identityFor(settings, 'somebody@example.com')).toBe(first);
  expect(identityFor(settings, '')).toBe(first);
  expect(identityFor(settings, undefined)).toBe(first);
});

test.each([
  ['nl', 'de', 'de', 1],
  ['nl', 'de', 'nl', 0],
  ['nl', 'de', 'fr', 0],
  ['nl', 'de', null, 0],
  [null, 'de', 'de', 0],
] as const)('of a %s and a %s identity, to a reader of %s number %s writes', (own, other, reader, fits) => {
  const identities = [
    { ...first, language: own },
    { ...chair, language: other },
  ];
  expect(identityThatFits(identities, reader)).toBe(fits);
});
