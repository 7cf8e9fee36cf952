import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '@/utils/formats/html-text';
import { readMime } from '@/utils/formats/mime';

const read = (text: string) => readMime(new TextEncoder().encode(text));

describe('readMime', () => {
  it('decodes headers, groups and the plain part', async () => {
    const mail = await read(
      [
        'From: =?utf-8?Q?Ren=C3=A9e?= Smit <renee@example.org>',
        'To: Team: Bo Kok <bo@example.org>, kim@example.org;',
        'Cc: "Sar, Edwin van der" <e@example.org>',
        'Subject: =?utf-8?B?T2ZmZXJ0ZQ==?=',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Tot dinsdag,=0ARen=C3=A9e',
      ].join('\r\n'),
    );
    expect(mail.from).toEqual({ name: 'Renée Smit', email: 'renee@example.org' });
    expect(mail.to).toEqual([
      { name: 'Bo Kok', email: 'bo@example.org' },
      { email: 'kim@example.org' },
      { name: 'Sar, Edwin van der', email: 'e@example.org' },
    ]);
    expect(mail.subject).toBe('Offerte');
    expect(mail.body.trim()).toBe('Tot dinsdag,\nRenée');
  });

  it('reads the HTML part when there is no plain one', async () => {
    const mail = await read(
      'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Beste Ina,</p><div>Groet,<br>Jan</div>',
    );
    expect(mail.body).toBe('Beste Ina,\n\nGroet,\nJan');
  });

  it('makes something of anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(typeof (await readMime(bytes)).body).toBe('string');
      }),
      { numRuns: 200 },
    );
  });
});

describe('htmlToText', () => {
  it('shows blocks as lines and quotes with a mark', () => {
    const html =
      '<style>p{}</style><p>Ja &amp; graag.</p><blockquote><div>Komt dinsdag uit?</div></blockquote><ul><li>a<li>b</ul>';
    expect(htmlToText(html)).toBe('Ja & graag.\n\n> Komt dinsdag uit?\n\na\nb');
  });

  it('never gives markup back that was not text', () => {
    expect(htmlToText('<script>alert(1)</script><!-- <p>x --><b onclick="x">Jan</b>')).toBe('Jan');
  });

  it('survives entities and tags that do not end', () => {
    expect(htmlToText('a &#0; &#xffffff; &nope; <b')).toContain('&nope;');
  });
});
