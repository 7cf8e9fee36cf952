/**
 * What a panel asks of a page. Only pages of the extension can open the port that this comes through; the guard is small,
 * as it runs in the mail page.
 */
import type { DraftPart } from '@/utils/drafting/types';
import type { SilenceScope } from './open-draft';

export type PanelCommand =
  | { readonly does: 'apply'; readonly finding: number; readonly fix: number }
  /** Puts in one of the sign-offs that were told. */
  | { readonly does: 'sign'; readonly signoff: number }
  | { readonly does: 'silence'; readonly finding: number; readonly scope: SilenceScope }
  /** Takes back the last silence. */
  | { readonly does: 'speak-again' }
  /** Lets the mark of a finding stand out; `-1` for none. */
  | { readonly does: 'point'; readonly finding: number }
  | { readonly does: 'insert'; readonly part: DraftPart; readonly text: string };

export interface NumberedCommand {
  /** Answered with the same number. */
  readonly n: number;
  /** Of the findings that the user saw. */
  readonly generation: number;
  readonly command: PanelCommand;
}

const longestText = 4_000;
const parts: readonly unknown[] = ['greeting', 'signoff', 'line'] satisfies DraftPart[];
const scopes: readonly unknown[] = ['mail', 'contact', 'always'] satisfies SilenceScope[];

export function isNumberedCommand(value: unknown): value is NumberedCommand {
  return (
    isRecord(value) && isIndex(value['n']) && isIndex(value['generation']) && isCommand(value['command'])
  );
}

function isCommand(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { does, finding, fix, signoff, scope, part, text } = value;
  switch (does) {
    case 'apply':
      return isIndex(finding) && isIndex(fix);
    case 'sign':
      return isIndex(signoff);
    case 'silence':
      return isIndex(finding) && scopes.includes(scope);
    case 'speak-again':
      return true;
    case 'point':
      return finding === -1 || isIndex(finding);
    case 'insert':
      return parts.includes(part) && typeof text === 'string' && text !== '' && text.length <= longestText;
    default:
      return false;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isIndex(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
