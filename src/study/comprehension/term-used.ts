/** A term that the text explains in one paragraph and uses in another: what does the second sentence mean? */

import type { StudyMaterial } from '../material.js';
import { isWord, textIn } from '../passages.js';
import { findDefinedTerms } from '../vocabulary/defined-terms.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, isQuotable } from './neighbours.js';

/** One for each term that comes back after its paragraph. */
export const termUsedQuestions = ({ reading, passages }: StudyMaterial): Candidate[] =>
  findDefinedTerms(reading).flatMap(({ term, head, firstToken, endToken }) => {
    const defined = passages[reading.analysis.tokens[head]!.sentence]!;
    const word = new RegExp(
      `(?<![\\p{L}-])${term.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}s?(?![\\p{L}-])`,
      'u',
    );
    const used = passages.find(
      (passage) => passage.paragraph > defined.paragraph && isQuotable(passage) && word.test(passage.text),
    );
    const meaning = textIn(defined, { firstToken, endToken });
    const leads = reading.analysis.tokens[firstToken - 1];
    // `posts at the edge of a quay are called`: the last noun alone is not what is explained.
    if (leads?.pos === 'ADP' && leads.sentence === defined.index) return [];
    if (!used || !defined.prose || defined.tokens.filter(isWord).length > 45) return [];
    return [
      candidate(defined, {
        frame: 'term-used',
        kind: 'short-answer',
        prompt: `¶${used.paragraph} says: ${inQuotes(used.text)}. What is meant by “${word.exec(used.text)![0]}”? An earlier paragraph explains it.`,
        answer: `${meaning} (¶${defined.paragraph})`,
        level: 'understand',
        beside: [used],
      }),
    ];
  });
