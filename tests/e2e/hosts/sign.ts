import { analyse } from '@/utils/analysis/analyse';
import { signoffFix } from '@/utils/drafting/signoff-fix';
import { without } from '@/utils/drafting/without';
import type { EditResult } from '@/utils/hosts/edit';
import { signoffSuggestions } from '@/utils/suggest/signoffs';
import { friday } from '../../fixtures/situations/friday';
import type { Driver } from './contract';

const signoffs = signoffSuggestions(friday, 8);

/** Puts one of the sign-offs made for this reader into the first composer; `undefined` when it stands there already. */
export async function sign(driver: Driver, which: number): Promise<EditResult | undefined> {
  const draft = await driver.ask('draft', 0);
  const analysis = analyse({
    direction: 'draft',
    body: without(draft.text, draft.quoted),
    lang: 'nl',
    self: friday.me,
  });
  const suggestion = signoffs[which];
  const fix = suggestion && signoffFix({ draft, analysis }, suggestion, signoffs);
  if (!fix) throw new Error('no place for a sign-off');
  return fix.text === '' && fix.start === fix.end ? undefined : driver.ask('replace', 0, fix);
}
