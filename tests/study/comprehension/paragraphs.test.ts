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
        'The trade of the valley is that of a fair. In 1990 the mill of Lunde sold 400 horses. It sold 90 of them in the year after that.',
        'that of a fair',
      ],
    ],
    no: [
      // An event, a scene, somebody's words, one who is named.
      'The ferry was sold in spring. The board speaks of 24 million kronor for it. The engineers put it at 41 million.',
      'The costs are no clearer this morning. The board speaks of 24 million kronor for it. The engineers of it put it at 41 million.',
      'The mill says that the costs are no clearer. The board speaks of 24 million kronor for it. The engineers of it put it at 41 million.',
      'Obi hopes that the mill will be kept as it is. In 1990 the mill of Lunde sold 400 horses to Ada Obi. It sold 90 of them in the year after that.',
      'Ada Obi has a better answer. The board speaks of 24 million kronor for it. The engineers of it put it at 41 million.',
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

describe('what paragraphs of an opinion do', () => {
  const TEXT = [
    'The ferry was sold to a bank in 1998. The crews were not asked.',
    'As a result the island lost its doctor in the same year. Two shops closed.',
    'Some will say that the bank had paid too little for it. Nobody answered them.',
    'But the bank kept the quay open for the boats of the pilots. It asked no fee.',
    'Nobody knows how many cranes the bank has sold. They left at night.',
    'The island is quiet.',
  ];
  const asked = (lines: readonly string[]) => framed('paragraph-work', lines.join('\n\n'), OPINION);
  const without = (...left: readonly number[]) =>
    asked(TEXT.map((line, i) => (left.includes(i + 1) ? 'The sea was high that winter. It fell.' : line)));
  test('are matched with four paragraphs, no choice is left over', () => {
    const [question] = asked(TEXT);
    expect(question?.choices).toHaveLength(4);
    expect(question?.prompt).toContain('Match ¶2, ¶3, ¶4 and ¶5 with what they do.');
    expect(question?.answer).toMatch(
      /¶2: It tells what followed.*¶3: It names an objection.*¶4: It sets something.*¶5: It admits/u,
    );
  });
  test('are asked of three', () => {
    const [question] = without(3);
    expect(question?.choices).toHaveLength(3);
    expect(question?.prompt).toContain('Match ¶2, ¶4 and ¶5 with');
  });
  test('of two nothing is asked', () => expect(without(2, 3)).toEqual([]));
  test.each([
    ['It grants', 'The mayor makes a second point. A quay costs money every year. All of that is true.'],
    ['It grants', 'The mayor says a quay costs money. She has a point, and it is not small.'],
    ['It says what should', 'The town of Varnes must mend the quay before the winter. It is not dear.'],
    ['It says what should', 'So here are my three proposals for the quay. None of them costs a crown.'],
    ['It says what should', 'It was late. Let the crews mend the lamps. Let the town pay for the oil.'],
  ])('%s, wherever in it: %s', (does, line) =>
    expect(asked(TEXT.with(3, line))[0]?.answer).toContain(`¶4: ${does}`),
  );
  test.each([
    'The mayor makes a second point. A quay costs money every year. None of that is true.',
    'The town should have mended the quay in the spring. It did not.',
    'To live on the island the town must clear a good many rocks. It did not.',
    'The town turned the proposal down. It was a long night in the hall.',
    'Nobody in the hall denied that the quay is old. It is not.',
    // No view, no case, nothing that followed, nothing set against it, nothing unknown, nothing granted.
    'The priest will say Mass on Sunday. The bells are rung at nine.',
    'Consider the alternative before it is too late. It is not long.',
    'As a result of the strike the depot has two gates. One is shut.',
    'However you look at it, the lamps are out. They are old.',
    'Nobody knows a town better than its drivers. They meet at six.',
    'The crews have a right to the quay. It is a right to stay there.',
    'What follows from this? The crews let the lamps go out. Nobody let the town know.',
    // Threatened in an argument, not planned.
    'The bank will sell the quay. It will sell the cranes.',
  ])('nothing of the kind: %s', (line) =>
    expect(asked(TEXT.with(3, line))[0]?.prompt).toContain('Match ¶2, ¶3 and ¶5 with'),
  );
});

describe('what paragraphs of a report do', () => {
  const TEXT = [
    'A fire in the net loft of Varnes has driven forty families from their beds above the harbour.',
    'The loft stands on the quay. It was empty.',
    '“A roof of that age burns from the inside before there is any smoke,” said Tor Brekke, a chemist.',
    '',
    'The owner of the loft denied this. He said the wires were new.',
    'The smoke is gone.',
    'The cats are back.',
    'The gulls are back.',
    'The quay is wet.',
  ];
  const with4 = (line: string) =>
    framed('paragraph-work', TEXT.with(3, line).join('\n\n'), { textType: 'news', date: '3 May 2025' })[0];
  test.each([
    ['It tells what followed', 'As a result the school was shut for a week. The pupils stayed away.'],
    ['It gives a reason', 'The reason is that the doors were locked. They had been shut in spring.'],
    ['It gives an example', 'Take the case of the old inn. It had no stair.'],
    ['It puts a question', 'The crews stood by. Who had locked the doors?'],
    ['It goes back', 'In 1961 the loft was a dance hall. Sailors met their wives in it.'],
    ['It goes back', 'The loft was built in 1904. A bank paid for it.'],
    ['It admits', 'The fire began in the roof. Nobody knows why.'],
    ['It says what people', 'Residents were told to boil their water. The wells are open.'],
    ['It speaks of money', 'A new loft would cost 4 million crowns. The insurers will not pay for it.'],
    ['It says what is planned', 'The school will open on Monday. The quay is expected to stay shut.'],
    ['It says what somebody fears', 'The pilots fear that the quay is lost. They met on Friday.'],
    ['It explains', 'The dust burns at once. It is called lint.'],
    ['It tells what researchers', 'A study of the roof found that its beams were hollow. It is old.'],
    ['It shows by several', 'The roof was 40 metres long. It held 900 nets, 30 sails and 12 tonnes of rope.'],
    [
      'It lets somebody speak who holds',
      '“This is the worst night that the town has had since the storm,” said Mayor Hilde Aasen.',
    ],
    [
      'It lets somebody speak who tells',
      '“I have mended nets in that loft since my father died at sea,” said Lars Moen, a fisherman.',
    ],
  ])('%s: %s', (does, line) => expect(with4(line)?.answer).toContain(`¶4: ${does}`));
  test.each([
    'The doors were locked. They had been shut in spring.',
    'In 2024 the loft was a dance hall. Sailors met their wives in it.',
    'In 1961 the loft was a dance hall. It is a school that has no pupils.',
    'The roof is older than the town. It has stood since records began in 1904.',
    'The owner is not known for his smile. He is tall.',
    'The pilots were told by the mayor. They met on Friday.',
    'In spring the loft was let for 900 crowns. The cat had a bed in it.',
    'Those who will open the school met on Friday. They are teachers.',
    'The pilots called on the mayor. They met on Friday.',
    'The report was called a shame. They met on Friday.',
    'If the wind turns the loft will fall. They met on Friday.',
    'The roof was long. It held three nets, two sails and four oars.',
    '“This is the worst night,” said Mayor Hilde Aasen. She wept.',
    '“This is the worst night that the town has had since the storm,” said Lars Moen.',
    '“This is the worst night that the town has had since the storm,” said Lars Moen, a former mayor.',
    'A study of the roof was begun. It is old.',
    '“We cannot let the sea have the loft and the town have the rest of it,” said Lars Moen, a fisherman.',
  ])('nothing of the kind: %s', (line) => expect(with4(line)?.prompt).not.toContain('¶4'));
  test.each([
    ['They should not go near it.', '¶1, ¶3, ¶4 and ¶5'],
    ['They met on Friday.', '¶3, ¶4, ¶5 and ¶6'],
  ])('of two that could each do what the other one does one is asked: %s', (line, asked) => {
    const told = 'Residents were told to boil their water. The pilots fear that the wells are lost.';
    const text = TEXT.with(3, told).with(5, `The pilots fear that the quay is lost. ${line}`);
    expect(framed('paragraph-work', text.join('\n\n'), { textType: 'news' })[0]?.prompt).toContain(asked);
  });
  test('nothing is asked where all is seen at a glance', () => {
    const told = 'The roof was 40 metres long. It held 900 nets, 30 sails and 12 tonnes of rope.';
    const text = TEXT.with(3, told).with(4, 'The owner was away. He is back.');
    expect(framed('paragraph-work', text.join('\n\n'), { textType: 'news' })).toEqual([]);
  });
  test('who speaks is told by a role', () =>
    expect(with4('')?.answer).toContain('¶3: It lets somebody speak who studies'));
  test('a question is not answered below a heading', () => {
    const text = TEXT.with(1, 'The crews stood by. Who had shut the doors?').with(
      2,
      'The wind was to blame. It blew all night.',
    );
    const ask = (headings: Given['headings'] = []) =>
      framed('paragraph-work', text.with(3, 'In 1961 the loft was a dance hall. It was full.').join('\n\n'), {
        textType: 'news',
        date: '3 May 2025',
        headings,
      })[0];
    expect(ask()?.answer).toContain('It answers a question');
    expect(ask([{ text: 'The doors', level: 2, beforeParagraph: 3 }])?.answer).not.toContain('It answers');
  });
  test.each([
    ['As a result the school was shut. The pupils stayed away.', 'It comes back to somebody'],
    ['As a result the school was shut. Hilde Aasen kept the key.', undefined],
  ])('who opens a text comes back at its end, but not if never away: %s', (line, does) => {
    const text = TEXT.with(
      0,
      'Hilde Aasen was asleep above the nets when the fire in the loft of Varnes broke out.',
    )
      .with(3, line)
      .with(8, 'Hilde Aasen is back above the harbour. The lamp is on.');
    const answer = framed('paragraph-work', text.join('\n\n'), { textType: 'news' })[0]?.answer;
    if (does) expect(answer).toContain(`¶9: ${does}`);
    else expect(answer).not.toContain('¶9');
  });
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
