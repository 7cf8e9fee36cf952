import type { DraftStanding } from '@/utils/draft-standing';
import type { CardModel } from './card.model';
import { MoreSignoffs } from './more-signoffs';
import { OpenerList } from './opener-list';

export interface ForReaderProps {
  readonly model: CardModel;
  readonly standing: DraftStanding & { readonly status: 'read' };
}

/** What is made for the reader besides the repairs. */
export function ForReader({ model, standing: { findings, signoffs, openers } }: ForReaderProps) {
  const signed = !findings.some(({ finding }) => finding.rule.startsWith('signoff-'));
  return (
    <>
      {signed && signoffs.length > 0 && <MoreSignoffs model={model} offers={signoffs} />}
      {openers.length > 0 && <OpenerList model={model} openers={openers} />}
    </>
  );
}
