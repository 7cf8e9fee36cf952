import { writeFileSync } from 'node:fs';
import { launchChromium } from '/tmp/byname/guest/scripts/browsers/chromium';
import { startDemoMailbox } from '/tmp/byname/guest/scripts/demo-mailbox/server';
const words = Number(process.argv[2] ?? 200); const folder = process.argv[3]!;
const sentence = 'ik bel je dinsdag om tien uur terug over de levering van de stoelen. ';
const mailbox = await startDemoMailbox();
const b = await launchChromium({ headless: true, viewport: { width: 1280, height: 900 }, extension: folder });
try {
  let page = await b.context.newPage();
  await page.goto(`chrome-extension://${b.extensionId}/welcome.html`);
  await page.locator('input').first().fill('Ineke de Vries');
  await page.locator('button[type="submit"]').click();
  await page.locator('button[type="submit"]').waitFor({ state: 'detached' });
  page = await b.context.newPage();
  await page.goto(`${mailbox.url}drafts`);
  await page.getByRole('link', { name: /Karin van den Berg/ }).click();
  const editor = page.getByRole('textbox', { name: 'Message' });
  await editor.focus();
  await editor.evaluate((element, text) => {
    const lines = text.split('\n').map((line) => { const block = document.createElement('div'); block.append(line || document.createElement('br')); return block; });
    element.replaceChildren(...lines); element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    getSelection()?.selectAllChildren(element); getSelection()?.collapseToEnd();
  }, `Beste Karin,\n\n${sentence.repeat(8).concat('\n').repeat(Math.ceil(words / 104))}`);
  await page.locator('byname-composer .tag').waitFor();
  await page.waitForTimeout(3000);
  const s = await b.context.newCDPSession(page);
  await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval', { interval: 50 }); await s.send('Profiler.start');
  for (let i = 0; i < 5; i++) { await page.keyboard.type(sentence, { delay: 45 }); await page.waitForTimeout(600); }
  const { profile: p } = await s.send('Profiler.stop');
  const by = new Map(p.nodes.map((n) => [n.id, n])); const parent = new Map<number, number>();
  for (const n of p.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  const self: Record<string, number> = {}, incl: Record<string, number> = {}; let ours = 0;
  const name = (n: any) => `${n.callFrame.functionName || '(anon)'}:${n.callFrame.lineNumber}`;
  p.samples!.forEach((id, i) => { const d = p.timeDeltas![i] ?? 0; let n: any = by.get(id); 
    let chain: any[] = []; for (let x: any = n; x; x = by.get(parent.get(x.id) ?? -1)) chain.push(x);
    if (!chain.some((x) => x.callFrame.url.startsWith('chrome-extension'))) return; ours += d;
    const top = name(n); self[top] = (self[top] ?? 0) + d; for (const k of new Set(chain.filter((x) => x.callFrame.url.startsWith('chrome-ext')).map(name))) incl[k] = (incl[k] ?? 0) + d; });
  console.log('ours total ms', ours / 1000, 'per key', ours / 1000 / (sentence.length * 5));
  const show = (t: string, o: any) => { console.log(t); for (const [k, v] of Object.entries(o).sort((a: any, b: any) => b[1] - a[1]).slice(0, 45)) console.log(((v as number) / 1000).toFixed(2).padStart(9), k); };
  show('self', self); show('inclusive', incl);
} finally { await b.close(); await mailbox.close(); }
