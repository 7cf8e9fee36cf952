/** Runs in a page of the extension: fills its log. */
import { importLog } from '@/utils/store/import-log';
import { madeLog } from './made-log';

Object.assign(globalThis, {
  fillLog: (touches: number, contacts: number) =>
    importLog(madeLog(touches, contacts), { mode: 'replace' }).then(({ ok }) => ok),
});
