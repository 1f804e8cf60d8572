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
      'Others have done well from the mill. The inn of Lunde sold 400 meals in May. Ada Obi lets 9 rooms above the old shop.',
      'They are no clearer in their costs. The board speaks of 24 million kronor for it. The engineers of it put it at 41 million.',
      'A good many people of the valley do so. In 1990 the mill of Lunde sold 400 horses. It sold 90 of them in the year after that.',
      'In the loft of the mill somebody is humming. In 1990 the mill of Lunde sold 400 horses. It sold 90 of them in the year after.',
    ],
  },
];

describe('what paragraphs do', () => {
  const TEXT = [
    'The ferry was sold to a bank in 1998. The crews were not asked.',
    'As a result the island lost its doctor in the same year. Two shops closed.',
    'Some will say that the bank had paid too little for it. Nobody answered them.',
    'But the bank kept the quay open for the boats of the pilots. It asked no fee.',
    'The island is quiet.',
  ];
  const asked = (lines: readonly string[]) => framed('paragraph-work', lines.join('\n\n'), OPINION);
  test('are matched with three paragraphs, one choice is left over', () => {
    const [question] = asked(TEXT);
    expect(question?.choices).toHaveLength(4);
    expect(question?.answer).toMatch(
      /¶2: It tells what followed.*¶3: It names an objection.*¶4: It sets something/u,
    );
  });
  test.each([
    'Some will say that the quay is too old to be saved, and they are right. It is not.',
    'Nobody in the hall denied that the quay is old. It is not.',
    'Ada Obi keeps the key of the quay. “Nobody asked the crews,” she says.',
    'In 1961 the island had nine shops and a school. It had a judge.',
  ])('nothing that could be two things, and no mere contents: %s', (line) =>
    expect(asked(TEXT.with(2, line))[0]?.prompt).toContain('Match ¶2 and ¶4'),
  );
  test('are asked of two, with two choices left over', () => {
    const [question] = asked(TEXT.map((line, i) => (i === 2 ? 'The sea was high that winter.' : line)));
    expect(question?.choices).toHaveLength(4);
    expect(question?.prompt).toContain('Match ¶2 and ¶4 with what they do. Two choices are left over.');
  });
  test.each([
    ['It grants', 'The mayor makes a second point. A quay costs money every year. All of that is true.'],
    ['It grants', 'The mayor says a quay costs money. She has a point, and it is not small.'],
    ['It says what should', 'The town of Varnes must mend the quay before the winter. It is not dear.'],
    ['It says what should', 'So here are my three proposals for the quay. None of them costs a crown.'],
    [
      'It says what should',
      'What follows from this? Let the crews mend the lamps. Let the town pay for the oil.',
    ],
  ])('%s, wherever in it: %s', (does, line) =>
    expect(asked(TEXT.with(3, line))[0]?.answer).toContain(`¶4: ${does}`),
  );
  test.each([
    'The mayor makes a second point. A quay costs money every year. None of that is true.',
    'The town should have mended the quay in the spring. It did not.',
    'The town turned the proposal down. It was a long night in the hall.',
    // No view, no case, nothing that followed, nothing set against it, nothing unknown, nothing granted.
    'The priest will say Mass on Sunday. The bells are rung at nine.',
    'Consider the alternative before it is too late. It is not long.',
    'As a result of the strike the depot has two gates. One is shut.',
    'However you look at it, the lamps are out. They are old.',
    'Nobody knows a town better than its drivers. They meet at six.',
    'The crews have a right to the quay. It is a right to stay there.',
    'What follows from this? The crews let the lamps go out. Nobody let the town know.',
  ])('nothing of the kind: %s', (line) =>
    expect(asked(TEXT.with(3, line))[0]?.prompt).toContain('Match ¶2 and ¶3 with'),
  );
  test('with one of them nothing is asked', () =>
    expect(
      asked(TEXT.map((line, i) => (i === 2 || i === 3 ? 'The sea was high that winter.' : line))),
    ).toEqual([]));
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
