/** Headings that only their shape gives away, in any kind of file: short, no full stop, over prose. Limits are from judgement. */

import type { Block, Blocks } from './block.js';
import { isBylineAlone, nameInFront } from './lines/bylines.js';
import { isEncyclopaediaNotice } from './lines/encyclopaedia.js';
import { isCaption, isFurniture } from './lines/furniture.js';
import { wordCount } from './lines/word-count.js';

const MOST_WORDS = 12;
const MOST_WORDS_OF_A_QUESTION = 7;
const FEWEST_WORDS_OF_PROSE = 8;
const MOST_WORDS_OVER_A_LIST = 8;
/** But for the stop of `3 a.m.`, `the U.S.`. */
const SENTENCE_END = /(?<!\b(?:[ap]\.m|U\.[SK]))(?:[.:;,…]|\s[–—-]+|--|—)["'”’)\]]*(?: ?\[[^\]]{1,30}\])*$/i;
/** `3. It is our money.`, which may end like a sentence where it is set in bold. */
const NUMBERED = /^\d{1,2}[.)] \p{Lu}[^.!?;:]*\.$/u;
/** `Background:`, `The first pump:` in bold; what says or shows something leads on to it. */
const WITH_COLON =
  /^(?!.*\b(?:says?|said|asks?|asked|adds?|added|wr(?:ites?|ote)|told|tells?|follow(?:s|ing)|this|these|be|is|are|was|were)\W*$)\p{Lu}[^.!?;:]*:$/iu;

/** Each stands a step below the last heading with a mark; where headings have marks, only lines in bold may be some. */
export function findHeadings({ blocks, marksHeadings }: Blocks): Block[] {
  let marked = 1;
  return blocks.map((block, i) => {
    if (block.kind === 'heading') marked = block.level ?? 1;
    if (block.kind !== 'prose' || block.speaker || (marksHeadings && block.emphasis !== 'bold')) return block;
    const below = firstBelow(blocks, i);
    if (!looksLikeHeading(block) || !(isProse(below) || (below?.kind === 'list' && isApart(block))))
      return block;
    return { ...block, kind: 'heading', level: Math.min(6, marked + 1), shaped: true };
  });
}

function looksLikeHeading({ text, emphasis }: Block): boolean {
  if (
    !/^["'“‘(\d\p{Lu}]/u.test(text) ||
    (SENTENCE_END.test(text) && !(emphasis === 'bold' && (NUMBERED.test(text) || WITH_COLON.test(text)))) ||
    isSpeech(text) ||
    ADDRESS.test(text) ||
    isEncyclopaediaNotice(text)
  )
    return false;
  // A question in bold may be an interviewer's.
  if (emphasis === 'bold' && text.endsWith('?')) return false;
  return wordCount(text) <= (/[?!]["'”’)]*$/.test(text) ? MOST_WORDS_OF_A_QUESTION : MOST_WORDS);
}

/** Of a page or a picture. */
const ADDRESS = /\bhttps?:\/\/|\.com\/\w/i;

/** Somebody says it: it stands between quotation marks and asks or exclaims, its quotation goes on below, or `I` exclaim it. */
const isSpeech = (text: string): boolean =>
  /^["“‘].*[?!]["”’]$/.test(text) || /^(?:“[^”]*|"[^"]*)$/.test(text) || /^(?:I|We)\b.*!$/.test(text);

/** A byline, a button or a caption between a heading and its text does not hide the heading. */
const firstBelow = (blocks: readonly Block[], at: number): Block | undefined =>
  blocks
    .slice(at + 1, at + 4)
    .find(
      ({ text }) =>
        !(
          nameInFront(text) ||
          isBylineAlone(text) ||
          isFurniture(text) ||
          isCaption(text) ||
          isEncyclopaediaNotice(text)
        ),
    );

/** A line without the colon or the verb that would lead on to a list: `What you need`. */
const isApart = ({ text }: Block): boolean =>
  wordCount(text) <= MOST_WORDS_OVER_A_LIST &&
  !/(?:\b(?:are|is|were|was|following|include[sd]?)|:)$/i.test(text);

/** A paragraph to stand under a heading: at least a full sentence. */
const isProse = (block: Block | undefined): boolean =>
  block !== undefined &&
  wordCount(block.text) >= FEWEST_WORDS_OF_PROSE &&
  /[.?!…]["'”’)\]]*(\s|$)/.test(block.text);
