import { PhraseLists } from '../phrases/phrase-lists';
import type { ReplyKey, ReplyWords } from './types';

/**
 * The reply words of one language, ready to be found. Drafts never ask for them: each is prepared on demand, and without
 * them every answer is of no kind.
 */
export class ReplyLexicon extends PhraseLists<ReplyKey> {
  constructor(words: Partial<ReplyWords> = {}) {
    super(words);
  }
}
