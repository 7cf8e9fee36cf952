import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIn, parseAddressList, parsePerson, uniquePeople } from '@/utils/hosts/addresses';

describe('one person as a page writes it', () => {
  it.each([
    ['Nienke Bakker <nienke@klant.example>', { name: 'Nienke Bakker', email: 'nienke@klant.example' }],
    [
      '"Berg, Karin van den" <karin@klant.example>',
      { name: 'Berg, Karin van den', email: 'karin@klant.example' },
    ],
    ["'Jo' <jo@klant.example>", { name: 'Jo', email: 'jo@klant.example' }],
    ['jo@klant.example (Jo Smit)', { name: 'Jo Smit', email: 'jo@klant.example' }],
    ['mailto:jo@klant.example?subject=x', { email: 'jo@klant.example' }],
    ['jo@klant.example', { email: 'jo@klant.example' }],
    ['Jo Smit', { name: 'Jo Smit' }],
    ['"Jo \\"JJ\\" Smit" <jo@klant.example>', { name: 'Jo "JJ" Smit', email: 'jo@klant.example' }],
    ['\u202bيوسف <y@klant.example>\u202c', { name: 'يوسف', email: 'y@klant.example' }],
    ['', {}],
  ])('reads %s', (text, person) => {
    expect(parsePerson(text)).toEqual(person);
  });

  it('finds no address where there is none', () => {
    expect(addressIn('see you @ noon')).toBeUndefined();
    expect(addressIn(undefined)).toBeUndefined();
  });
});

describe('a list of recipients', () => {
  it('splits at commas, semicolons and line ends, but not inside names', () => {
    expect(
      parseAddressList(
        'Vries, Ineke de <i@corp.example>, "A; B" <ab@corp.example>; c@corp.example\nd@corp.example,',
      ),
    ).toEqual([
      { name: 'Vries, Ineke de', email: 'i@corp.example' },
      { name: 'A; B', email: 'ab@corp.example' },
      { email: 'c@corp.example' },
      { email: 'd@corp.example' },
    ]);
  });

  it('leaves out what is still being typed', () => {
    expect(parseAddressList('a@corp.example, nien')).toEqual([{ email: 'a@corp.example' }]);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const person of parseAddressList(text)) expect(person.email).toContain('@');
      }),
    );
  });

  it('reads back every list that it could be given', () => {
    const name = fc.stringMatching(/^[A-Za-zé'. -]{1,20}$/).filter((text) => /[A-Za-zé]/.test(text));
    const email = fc.stringMatching(/^[a-z0-9._-]{1,12}@[a-z]{1,8}\.example$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, email), { maxLength: 5 }), (people) => {
        const list = people.map(([said, mail]) => `"${said}" <${mail}>`).join(', ');
        expect(parseAddressList(list).map((person) => person.email)).toEqual(people.map(([, mail]) => mail));
      }),
    );
  });

  it('keeps one person once, with the name that was given', () => {
    expect(uniquePeople([{ email: 'A@x.example' }, { name: 'Ann', email: 'a@x.example' }])).toEqual([
      { name: 'Ann', email: 'a@x.example' },
    ]);
  });
});
