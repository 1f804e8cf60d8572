/** Questions on what one part of a text does for another: each with texts that it is asked of, and texts that only look so. */

import { describe, expect, test } from 'vitest';
import type { Given } from '../material-of.js';
import { framed } from './frames-of.js';

const OPINION: Given = { textType: 'opinion' };

interface Case {
  readonly frame: string;
  /** Texts, each with words of the answer. */
  readonly yes: readonly (readonly [string, string])[];
  readonly no: readonly string[];
}

const CASES: readonly Case[] = [
  {
    frame: 'borne-out',
    yes: [
      [
        'The costs are no clearer. The board speaks of 24 million kronor for the work. The engineers of the mill put it at 41 million.',
        'The costs are no clearer',
      ],
      [
        'Ferries have a mixed record on the coast. Two of them have been lost there since 1990. The one at Lunde was late for 9 days.',
        'a mixed record',
      ],
      [
        'The split is the worst idea of the lot. In 1990 the mill of Lunde sold 400 horses. It sold 90 of them in the year after that.',
        'the worst idea',
      ],
    ],
    no: [
      // An event, a scene, somebody's words, one who is named.
      'The ferry was sold in spring. The board speaks of 24 million kronor for it. The engineers put it at 41 million.',
      'The costs are no clearer this morning. The board speaks of 24 million kronor for it. The engineers of it put it at 41 million.',
      'The mill says that the costs are no clearer. The board speaks of 24 million kronor for it. The engineers of it put it at 41 million.',
      'Obi hopes that the mill will be kept as it is. In 1990 the mill of Lunde sold 400 horses to Ada Obi. It sold 90 of them in the year after that.',
      'Ada Obi has a better answer. The board speaks of 24 million kronor for it. The engineers of it put it at 41 million.',
      // A fact like those behind it.
      'The dial is not wrong. In 1990 the mill of Lunde sold 400 horses. It sold 90 of them in the year after that.',
      'The board has begun a list of mills. In 1990 the mill of Lunde sold 400 horses. It sold 90 of them in the year after that.',
      'Three mills buy oats in the valley. In 1990 the mill of Lunde sold 400 horses. It sold 90 of them in the year after that.',
      'The bundle is the record of a trial. In 1990 the mill of Lunde sold 400 horses. It sold 90 of them in the year after that.',
      // Of a figure told before.
      'The figure is unusual on the coast. In 1990 the mill of Lunde sold 400 horses. It sold 90 of them in the year after that.',
      // It turns at once, has one fact only, or goes on with rules and in the first person.
      'The costs are no clearer. But the board speaks of 24 million kronor for the work. The engineers of the mill put it at 41 million.',
      'The costs are no clearer. The board speaks of 24 million kronor for the work. The engineers of the mill are silent.',
      'The costs are no clearer. A board of 24 men is no better than one man. I have yet to see a bill of 41 million.',
      // It grants what the next sentence answers.
      'The owners do not deny the costs. The board speaks of 24 million kronor for it. The engineers of it put it at 41 million.',
      // It passes on what a body says, and the author comes to another point.
      'The council calls the costs no clearer. The board speaks of 24 million kronor for it. The engineers of it put it at 41 million.',
      'The costs are no clearer. The board speaks of 24 million kronor for it. The engineers of it put it at 41 million. Yet I do not rest my case on them.',
      // It leans on what stands before, or only leads on.
      'The costs were harder. The board speaks of 24 million kronor for it. The engineers of it put it at 41 million.',
      'Others have done well from the mill. The inn of Lunde sold 400 meals in May. Ada Obi lets 9 rooms above the old shop.',
      'They are no clearer in their costs. The board speaks of 24 million kronor for it. The engineers of it put it at 41 million.',
      'A good many people of the valley do so. In 1990 the mill of Lunde sold 400 horses. It sold 90 of them in the year after that.',
      'In the loft of the mill somebody is humming. In 1990 the mill of Lunde sold 400 horses. It sold 90 of them in the year after.',
    ],
  },
];

describe('words whose speaker stands in the paragraph before', () => {
  const BEFORE = 'Ada Obi mends the old cranes of the harbour for the town.';
  const SAYS = '“Nobody asked the crews before the harbour was sold,” she said.';
  test('are asked for by the name', () =>
    expect(framed('whose-words', `${BEFORE}\n\n${SAYS}`)[0]?.answer).toContain('Ada Obi'));
  test.each([
    `${BEFORE} ${SAYS}`,
    `${BEFORE}\n\n“Nobody asked,” she said.`,
    `${BEFORE}\n\n${SAYS.replace('she said', 'said Ada Obi')}`,
  ])('none: %s', (text) => expect(framed('whose-words', text)).toEqual([]));
});

describe.each(CASES)('$frame', ({ frame, yes, no }) => {
  test.each(yes)('%s', (text, words) => expect(framed(frame, text, OPINION)[0]?.answer).toContain(words));
  test.each(no)('none: %s', (text) => expect(framed(frame, text, OPINION)).toEqual([]));
});
