import { test } from '../e2e/fixtures';
import { HordePage } from './horde-page';
import { ineke, inekeInHtml } from './people';
import { missing, webmail } from './webmail';
import { goTheWholePath } from './whole-path';

test.skip(missing !== undefined || webmail().horde === null, missing ?? 'Horde could not be installed here.');

for (const { editor, box } of [
  { editor: 'plain', box: ineke },
  { editor: 'html', box: inekeInHtml },
] as const) {
  test(`from an anonymous draft to a touch, in Horde's ${editor} editor`, async ({ extension }) => {
    const url = webmail().horde ?? '';
    await goTheWholePath(extension, `horde-${editor}`, (tab) => new HordePage(tab, url, box, editor));
  });
}
