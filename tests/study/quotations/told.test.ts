/** Quotations with all that is told of them, in told.txt: for each its kind, who says it and how sure that is, the verb, the row that told it. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGrammar } from '../../../src/grammar/index.js';
import { analyse } from '../../../src/language/index.js';
import { explainQuotations } from '../../../src/study/quotations/index.js';
import { articleOf } from '../../language/article-of.js';

const [, ...BLOCKS] = readFileSync('tests/study/quotations/told.txt', 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => block.split('\n').map((line) => line.trim().replaceAll('\\n', '\n')));

test.each(BLOCKS.map(([text = '', ...lines]) => ({ text, lines })))('$text', ({ text, lines }) =>
  expect(
    explainQuotations(readGrammar(analyse(articleOf(text)))).map(({ quotation, row }) => {
      const { kind, speaker, attribution, cue, stance } = quotation;
      const who = [speaker?.name ?? 'nobody', ...(speaker?.role ? [`(${speaker.role})`] : [])].join(' ');
      return [kind, who, attribution, [cue, stance].filter(Boolean).join(' '), row]
        .filter(Boolean)
        .join(', ');
    }),
  ).toEqual(lines),
);
