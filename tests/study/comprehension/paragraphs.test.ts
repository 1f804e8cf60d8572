/** Questions on what one part of a text does for another: each with texts that it is asked of, and texts that only look so. */

import { describe, expect, test } from 'vitest';
import type { Given } from '../material-of.js';
import { framed } from './frames-of.js';

const FILL = ['Gulls cried.', 'Rain fell.', 'Boats came in.', 'Nets dried.'].join('\n\n');
const OPINION: Given = { textType: 'opinion' };

interface Case {
  readonly frame: string;
  /** Texts, each with words of the answer. */
  readonly yes: readonly (readonly [string, string])[];
  readonly no: readonly string[];
}

const CASES: readonly Case[] = [
  {
    frame: 'views',
    yes: [
      [
        'The ferry is late. Some think that the crews are too few for the winter. Others answer that the harbour is too small for her.',
        'the harbour is too small',
      ],
    ],
    no: [
      'The ferry is late. Some think that the crews are too few for the winter. Some blame the weather of the north.',
      'The ferry is late. Some boats are too old for the winter on the coast. Others answer that the harbour is too small.',
    ],
  },
  {
    frame: 'borne-out',
    yes: [
      [
        'The costs are no clearer. The board speaks of 24 million kronor for the work. The engineers of the mill put it at 41 million.',
        '24 million kronor',
      ],
      [
        'Ferries have a mixed record on the coast. Two of them have sunk since 1990. The one at Lunde has never missed a day.',
        'never missed a day',
      ],
    ],
    no: [
      // An event, a scene, somebody's words, one who is named.
      'The ferry was sold in spring. The board speaks of 24 million kronor for it. The engineers put it at 41 million.',
      'The costs are no clearer this morning. The board speaks of 24 million kronor. The engineers put it at 41 million.',
      'The mill says that the costs are no clearer. The board speaks of 24 million kronor. The engineers put it at 41 million.',
      'Ada Obi has a better answer. The board speaks of 24 million kronor. The engineers put it at 41 million.',
      // It turns at once, or goes on with nothing exact.
      'The costs are no clearer. But the board speaks of 24 million kronor. The engineers put it at 41 million.',
      'The costs are no clearer. Nobody at the board wants to speak of it. The engineers of the mill are silent too.',
      // It leans on what stands before.
      'They are no clearer in their costs. The board speaks of 24 million kronor. The engineers put it at 41 million.',
    ],
  },
  {
    frame: 'maxim',
    yes: [
      [
        'The mill lends its horse to whoever asks, and in forty years it has come home lame twice. You cannot quarrel over a horse that nobody lends.',
        'come home lame',
      ],
    ],
    no: [
      'You cannot quarrel over a horse that nobody lends.',
      'The mill lends its horse to whoever asks, and in forty years it has come home lame twice. Nobody came to the fair.',
      'The mill lends its horse to whoever asks, and in forty years it has come home lame twice. You cannot ride to Lunde.',
    ],
  },
  {
    frame: 'came-back',
    yes: [
      [
        `At the mill of Ada Obi three roads met and two clocks hung on the wall.\n\n${FILL}\n\nThe people whom Ada Obi taught still meet at the old mill in spring.`,
        'two clocks',
      ],
    ],
    no: [
      'At the mill of Ada Obi three roads met and two clocks hung.\n\nThe people whom Ada Obi taught still meet at the mill.',
      `At the mill of Ada Obi three roads met and two clocks hung.\n\n${FILL}\n\nThe people of the valley still meet at the mill.`,
      `At the mill of Ada Obi three roads met.\n\nAda Obi sang.\n\n${FILL}\n\nThe people whom Ada Obi taught still meet there.`,
    ],
  },
];

describe('what paragraphs do', () => {
  const TEXT = [
    'The ferry was sold to a bank in 1998. The crews were not asked.',
    'As a result the island lost its doctor in the same year. Two shops closed.',
    'Critics of the sale said that the bank had paid too little for it. Nobody answered them.',
    'But the bank kept the quay open for the boats of the pilots. It asked no fee.',
    'The island is quiet.',
  ];
  const asked = (lines: readonly string[]) => framed('paragraph-work', lines.join('\n\n'), OPINION);
  test('are matched with three paragraphs, one choice is left over', () => {
    const [question] = asked(TEXT);
    expect(question?.choices).toHaveLength(4);
    expect(question?.answer).toMatch(
      /¶2: It tells what followed.*¶3: It brings in somebody.*¶4: It sets something/u,
    );
  });
  test.each([0, 1, 2] as const)('with two of them nothing is asked: %s', (at) =>
    expect(asked(TEXT.map((line, i) => (i === at + 1 ? 'The sea was high that winter.' : line)))).toEqual([]),
  );
});

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
