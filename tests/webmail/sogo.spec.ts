import { test } from '../e2e/fixtures';
import { ineke, inekeInHtml } from './people';
import { SogoPage } from './sogo-page';
import { missing, webmail } from './webmail';
import { goTheWholePath } from './whole-path';

test.skip(missing !== undefined || webmail().sogo === null, missing ?? 'SOGo could not be installed here.');

for (const { editor, box } of [
  { editor: 'plain', box: ineke },
  { editor: 'html', box: inekeInHtml },
] as const) {
  test(`from an anonymous draft to a touch, in SOGo's ${editor} editor`, async ({ extension }) => {
    const url = webmail().sogo ?? '';
    await goTheWholePath(extension, `sogo-${editor}`, (tab) => new SogoPage(tab, url, box, editor));
  });
}
