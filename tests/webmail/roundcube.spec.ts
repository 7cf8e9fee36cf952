import { test } from '../e2e/fixtures';
import { ineke } from './people';
import { RoundcubePage } from './roundcube-page';
import { missing } from './webmail';
import { goTheWholePath } from './whole-path';

test.skip(missing !== undefined, missing);

for (const editor of ['plain', 'html'] as const) {
  test(`from an anonymous draft to a touch, in Roundcube's ${editor} editor`, async ({ extension }) => {
    await goTheWholePath(extension, `roundcube-${editor}`, (tab) => new RoundcubePage(tab, ineke, editor));
  });
}
