/** A sentence of the article as a possible line of a summary. */

import type { ParagraphKind } from '../../article/index.js';
import type { Span } from '../../base/span.js';
import { afterConnectives } from '../../grammar/connectives.js';
import { clausesOf } from '../../grammar/lookup.js';
import { type Pointer, pointersIn } from '../../grammar/pointing.js';
import type { Clause, Reading, Report } from '../../grammar/reading.js';
import type { Sentence, Token } from '../../language/analysis.js';
import type { SummaryExtract } from '../guide.js';
import { genderOfPronoun } from './lead.js';
import { namedFor, openerOf } from './opener.js';

export interface Candidate extends Span {
  /** Its place among the candidates and in `Analysis.sentences`. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly paragraph: number;
  /** The words from `start` to `end`, without the connective that was cut off. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Those outside quotation marks. */
  readonly own: readonly Token[];
  /** What the sentence says in clauses outside quotation marks. */
  readonly clauses: readonly Clause[];
  /** What it tells as somebody's words. */
  readonly report?: Report;
  /** What points out of it. */
  readonly pointers: readonly Pointer[];
  /** A connective at the front is left out. */
  readonly cutBefore: boolean;
  /** The name that is shown for a pronoun or for a part of a name at the front, which is left out. */
  readonly opener?: string;
  /** The name that is shown for a pronoun further on. */
  readonly named?: SummaryExtract['named'];
  /** Whether it is the first of its paragraph. */
  readonly opensParagraph: boolean;
  /** A quotation begins or ends in another sentence, or is never closed. */
  readonly brokenQuote: boolean;
  /** Where it stands: a quoted block is another's text, an item of a list is seldom a sentence of its own. */
  readonly kind: ParagraphKind;
  /** Words, not marks. */
  readonly words: number;
}

/** Something that a sentence needs is not in it. */
export const LEANS = 1;

/** Every sentence of the article, in order, without the connective it opens with. */
export function readCandidates(reading: Reading): Candidate[] {
  const { sentences, article, tokens: all } = reading.analysis;
  const reports = new Map(reading.reports.map((report) => [report.sentence, report]));
  return sentences.map((sentence, index) => {
    const ahead = afterConnectives(reading, sentence);
    const opener = openerOf(reading, index, ahead);
    const firstToken = opener?.next ?? ahead;
    const { paragraph, end, endToken } = sentence;
    const tokens = all.slice(firstToken, endToken);
    const start = tokens[0]?.start ?? sentence.start;
    const report = reports.get(index);
    const pointing = pointersIn(reading, { firstToken, endToken });
    const pronoun = pointing.find(({ token }) => genderOfPronoun(all[token]!.lower))?.token;
    const named = opener || pronoun === undefined ? undefined : namedFor(reading, pronoun);
    const shown = opener ? ahead : named ? pronoun : undefined;
    return {
      index,
      sentence,
      paragraph,
      start,
      end,
      text: article.text.slice(start, end),
      tokens,
      own: tokens.filter((_, i) => reading.runAt[firstToken + i] === -1),
      clauses: clausesOf(reading, index),
      ...(report && { report }),
      pointers: pointing.filter(
        ({ token, why }) =>
          shown === undefined ||
          !(
            isSamePerson(all[shown]!, all[token]!) ||
            (why === 'opening' && named && shown === firstToken + 1)
          ),
      ),
      cutBefore: ahead > sentence.firstToken,
      ...(opener && { opener: opener.name }),
      ...(named && { named }),
      opensParagraph: sentences[index - 1]?.paragraph !== paragraph,
      brokenQuote: hasBrokenQuote(reading, sentence),
      kind: article.paragraphs[paragraph - 1]!.kind,
      words: tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length,
    };
  });
}

/** `Her report says that she`: whoever the name at the front names. */
const isSamePerson = ({ lower: opener }: Token, { lower }: Token): boolean =>
  [/^(?:she|hers?|herself)$/u, /^(?:he|his|him|himself)$/u, /^(?:it|its|itself)$/u].some(
    (forms) => forms.test(opener) && forms.test(lower),
  );

function hasBrokenQuote({ runs, runAt }: Reading, { firstToken, endToken }: Sentence): boolean {
  return [...new Set(runAt.subarray(firstToken, endToken))].some((index) => {
    const run = runs[index];
    return run !== undefined && (!run.closed || run.firstToken < firstToken || run.endToken > endToken);
  });
}
