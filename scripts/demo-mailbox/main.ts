/** `npx tsx scripts/demo-mailbox/main.ts [PORT]`: the demo mailbox alone, for a look with a browser of your own. */
import { startDemoMailbox } from './server';

const { url } = await startDemoMailbox(Number(process.argv[2] ?? 0));
process.stdout.write(`The demo mailbox is at ${url} (end with Ctrl+C)\n`);
