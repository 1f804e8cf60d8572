import { describe, expect, test } from 'vitest';
import type { Given } from '../material-of.js';
import { framed } from './frames-of.js';

const none = (frame: string, text: string, given: Given = {}): void =>
  expect(framed(frame, text, given)).toEqual([]);

describe('a claim that is accepted', () => {
  const CLAIM = 'The minister said that the state had given $3 million to the ports since 2021.';
  test('with what is added', () => {
    const [question] = framed('accepted', `${CLAIM} That's true. Every dollar of it was for new walls.`);
    expect(question?.answer).toMatch(/^The claim: .*\$3 million.* added: “Every dollar/u);
  });
  test.each([
    `${CLAIM} That's true of no other minister. Every dollar of it was for walls.`,
    `The ports have new walls and new lamps. That's true. Every dollar of it was for walls.`,
    `${CLAIM}\n\nThat's true. Every dollar of it was for walls.`,
    `${CLAIM} That's true.`,
  ])('none: %s', (text) => none('accepted', text));
});

describe('a belief given up', () => {
  const ONCE = 'I used to believe that the harbour needed a brave pilot.';
  test('with what is said against it', () => {
    const [question] = framed('changed-mind', `${ONCE} I don't believe it now. Nobody is brave every night.`);
    expect(question?.answer).toMatch(/^The belief: .*brave pilot.* Against it: “Nobody is brave/u);
  });
  test.each([
    `${ONCE} I believe it now more than ever. Nobody is brave every night.`,
    `She used to believe that the harbour needed a pilot. I don't believe it. Nobody is brave every night.`,
    `${ONCE} I don't believe it now.`,
  ])('none: %s', (text) => none('changed-mind', text));
});

describe('an idea turned down', () => {
  test('and what is put in its place', () => {
    const [question] = framed(
      'turned-down',
      'The company was not ruined by the strike. It was ruined by the war in the north.',
    );
    expect(question?.prompt).toContain('about the company');
    expect(question?.answer).toContain('Instead: “It was ruined by the war');
  });
  test.each([
    'The company was not only ruined by the strike. It was ruined by the war in the north.',
    'The company was not ruined by the strike. It had lost two ships in the war in the north.',
    'The company was not ruined by the strike. It was not ruined by the war in the north.',
    'The company was not ruined by the strike.\n\nIt was ruined by the war in the north.',
    'The company was not ruined because it had saved. It was ruined by the war in the north.',
  ])('none: %s', (text) => none('turned-down', text));
});

describe('points that are counted', () => {
  const TWO = 'Two other things made the winter of that year worse.';
  test.each([
    `${TWO} In May the ferry sank. The town was dark. And in June the crane fell.`,
    `${TWO} One was the loss of the ferry. The other was the fall of the crane.`,
  ])('%s', (text) => expect(framed('counted', text)[0]?.answer).toMatch(/^\(1\) .*ferry.*\(2\) .*crane/u));
  test.each([
    `${TWO} The ferry sank in May. And the town had no other.`,
    `${TWO} The ferry sank. The crane fell. The quay burned.`,
    `${TWO} One was the ferry. Another was the crane. A third was the quay.`,
    `${TWO}\n\nOne was the loss of the ferry. The other was the fall of the crane.`,
  ])('none: %s', (text) => none('counted', text));
});

describe('a reply', () => {
  const CLAIM = 'The roofs of the port could carry 350 panels, according to a study of the union.';
  test.each([
    'The company answers that the study counted every roof as if it were flat.',
    'But Ada Obi said that the study had counted every roof as if it were flat.',
  ])('%s', (text) =>
    expect(framed('reply', `${CLAIM} ${text}`)[0]?.answer).toMatch(
      /^Said before .*350 panels.* The answer: /u,
    ),
  );
  test.each([
    'An answer that the study gives is that every roof of the port is flat enough.',
    'She answers that the study counted every roof as if it were flat.',
    'Ada Obi will answer that the study counted every roof as if it were flat.',
    'Ada Obi said that the study had counted every roof as if it were flat.',
  ])('none: %s', (text) => none('reply', `${CLAIM} ${text}`));
});

describe('two that are meant', () => {
  const PAIR = 'The union puts the loss at 34 boats. The company puts it at nine or 10 boats.';
  test('by a word that counts them', () =>
    expect(framed('both', `${PAIR} Neither figure has been checked.`)[0]?.answer).toContain('34 boats'));
  test.each([
    `${PAIR} Neither of the men was there.`,
    `${PAIR} The figures have not been checked.`,
    'The loss is great. A new boat costs a fortune. Neither figure has been checked.',
  ])('none: %s', (text) => none('both', text));
});

describe('a contrast', () => {
  const ONE = 'Sailing ships waited for weeks outside the canal.';
  test('that is called one', () =>
    expect(framed('contrast', `${ONE} By contrast, steamers crossed it in a day.`)[0]?.answer).toContain(
      'steamers crossed',
    ));
  test.each([
    `${ONE} Steamers crossed it in a day.`,
    `${ONE}\n\nBy contrast, steamers crossed it in a day.`,
    `${ONE} Steamers, by the way, crossed it in a day.`,
  ])('none: %s', (text) => none('contrast', text));
});

describe('two accounts', () => {
  const ONE = 'Ada Obi says that the storm lasted for five days.';
  test('of one thing', () =>
    expect(
      framed('differently', `${ONE} Tor Brekke remembers it differently. It was over by noon, he says.`)[0]
        ?.answer,
    ).toMatch(/^The first: .*five days.* The second: .*by noon/u));
  test.each([
    `${ONE} Tor Brekke remembers it well. It was over by noon, he says.`,
    `${ONE} Tor Brekke remembers it differently.`,
    `${ONE} Tor Brekke works differently. He is done by noon.`,
  ])('none: %s', (text) => none('differently', text));
});

describe('a decision to come', () => {
  const DECISION =
    'The plan is before the council of Lunde, which must decide by the end of May whether to sell the yard.';
  const ISSUE = 'At issue is what the sale would do to the crews and their families.';
  test('with what it turns on', () =>
    expect(framed('to-decide', `${DECISION}\n\n${ISSUE}`)[0]?.answer).toMatch(/whether to sell.*At issue/u));
  test.each([
    DECISION,
    `${DECISION}\n\nThe crews and their families live by the yard.`,
    `${DECISION.replace('must decide', 'decided')}\n\n${ISSUE}`,
  ])('none: %s', (text) => none('to-decide', text));
});

describe('an echo', () => {
  const FIRST = 'The manager said that he was “standing still upon a descending staircase.”';
  test('of a picture', () =>
    expect(
      framed('echo', `${FIRST}\n\nThose who paid were on a staircase of their own.\n\nThe rest is known.`)[0]
        ?.answer,
    ).toContain('descending staircase'));
  test.each([
    `The manager fell down a descending staircase.\n\nThose who paid were on a staircase of their own.`,
    `${FIRST} Those who paid were on a staircase of their own.`,
    `${FIRST}\n\nThe town is old. Those who paid were on a staircase of their own.\n\nThe rest is known.`,
    `${FIRST}\n\nA staircase costs a lot.\n\nThe rest is known.`,
  ])('none: %s', (text) => none('echo', text));
});

describe('then and now', () => {
  const MIDDLE = Array.from({ length: 6 }, (_, i) => `The town has ${i + 20} boats.`).join('\n\n');
  const THEN = 'Ada Obi could not swim to the end of the quay.';
  const given: Given = { textType: 'opinion' };
  test('of one person', () =>
    expect(
      framed(
        'then-now',
        `${THEN}\n\n${MIDDLE}\n\nI met Ada Obi again. Last Thursday she touched the wall.`,
        given,
      )[0]?.answer,
    ).toMatch(/^At first: .*could not swim.* At the end: .*touched the wall/u));
  test.each([
    `${THEN}\n\n${MIDDLE}\n\nI met Ada Obi again.`,
    `${THEN}\n\n${MIDDLE}\n\nI met Ada Obi again. She touched the wall of the quay.`,
    `${THEN}\n\n${MIDDLE}\n\nI met Tor Brekke again. Last Thursday he touched the wall.`,
  ])('none: %s', (text) => none('then-now', text, given));
});

describe('a report as a whole', () => {
  const LEAD = 'The old ferry of Lunde sank in the harbour on Monday with 40 crates of fish on board.';
  const given: Given = { textType: 'news', title: 'Old ferry sinks in Lunde harbour' };
  const whole = (text: string) =>
    framed('main-idea', text, given).filter(({ kind }) => kind === 'short-answer');
  test('what has happened and what is open', () =>
    expect(whole(`${LEAD}\n\nThe captain of the ferry has not been found.`)[0]?.answer).toMatch(
      /^What has happened: .*sank.* open or disputed: .*not been found/u,
    ));
  test.each([
    `${LEAD}\n\nThe captain of the ferry has been found.`,
    'The captain has not been found since Monday.',
  ])('none: %s', (text) => expect(whole(text)).toEqual([]));
});

describe('a rebuttal', () => {
  const VIEW = 'In her account the crews had planned the strike.';
  const POINTS = 'He noted that the minutes show no meeting. The crews were at sea in that week.';
  test.each([
    `Then Per Lunde published a reply. ${POINTS}`,
    `Hardly anyone challenged this until 1994, when Per Lunde wrote about it. ${POINTS}`,
    `His objection is simple. ${POINTS}`,
  ])('%s', (text) => {
    const [question] = framed('rebuttal', `${VIEW}\n\n${text}`);
    expect(question?.prompt).toContain('Name two points');
    expect(question?.answer).toMatch(/^Who answers: .*no meeting/u);
  });
  test.each([
    `Hardly anyone challenged this at the time. ${POINTS}`,
    `It was a fine book, and no one answered it. ${POINTS}`,
    `Per Lunde published a map. ${POINTS}`,
    'Then Per Lunde published a reply.',
    `Then Per Lunde published a reply. It was short.`,
  ])('none: %s', (text) => none('rebuttal', `${VIEW}\n\n${text}`));
});

describe('what has led to a deed', () => {
  const REASON = 'The ferry had sunk and the bridge was closed to lorries.';
  test('in the sentences before', () =>
    expect(framed('led-to', `${REASON} So we sent for the fishermen of Lunde.`)[0]?.answer).toContain(
      'the bridge was closed',
    ));
  test('without half a pair of marks', () =>
    expect(
      framed('led-to', 'Ada Obi spoke. “The ferry had sunk. So we sent for the fishermen of Lunde.”')[0]
        ?.answer,
    ).toBe('“Ada Obi spoke. The ferry had sunk” (¶1).'));
  test.each([
    `${REASON} So far we have sent for the fishermen of Lunde.`,
    `${REASON} So did the fishermen of Lunde and of Varnes.`,
    `${REASON}\n\nSo we sent for the fishermen of Lunde.`,
    `${REASON} So we sent for whom?`,
  ])('none: %s', (text) => none('led-to', text));
});

describe('advice', () => {
  const ADVICE = 'An engineer of the port recommended that the bridge be closed to lorries.';
  test('and what came of it', () =>
    expect(framed('advice', `${ADVICE} A sign was put up and stolen.`)[0]?.answer).toContain('stolen'));
  test.each([
    ADVICE,
    `${ADVICE} “We read it,” the mayor said.`,
    'An engineer of the port measured the bridge in the spring. A sign was put up and stolen.',
  ])('none: %s', (text) => none('advice', text));
});

describe('what was expected', () => {
  const HOPE = 'I thought that we would ring the garage in the town.';
  test('and what happened', () =>
    expect(framed('expected', `${HOPE} Instead he took me down to the harbour.`)[0]?.answer).toContain(
      'Instead',
    ));
  test.each([
    `${HOPE} He took me down to the harbour.`,
    `${HOPE}\n\nInstead he took me down to the harbour.`,
    'I thought of the garage in the town. Instead he took me down to the harbour.',
  ])('none: %s', (text) => none('expected', text));
});

describe('a weakness that is named', () => {
  const TOLD = 'Two crews that are equally strong may wait until the weather turns.';
  test.each(['The system has a weakness.', 'But there is one problem with it.', 'One difficulty remains.'])(
    '%s',
    (text) => expect(framed('snag', `${text} ${TOLD}`)[0]?.answer).toContain('equally strong'),
  );
  test.each([
    'The system has no weakness.',
    'The system has a weakness, and a strength.',
    'The system has a pilot.',
  ])('none: %s', (text) => none('snag', `${text} ${TOLD}`));
});

describe('a question in a story', () => {
  const ASKED = '“Why didn’t you sell the boat?” I asked.';
  const REPLY = 'He sat down. “I was going to sell it every year,” he said.';
  test('and its answer', () =>
    expect(framed('answered', `${ASKED}\n\n${REPLY}`)[0]?.answer).toContain('every year'));
  test.each([
    `${ASKED}\n\nHe sat down and looked at the boat for a long time.`,
    `${ASKED} The wind had gone round to the north.\n\n${REPLY}`,
    `${ASKED}\n\n“Which boat?” he said. “I have never had a boat that I could sell.”`,
    `“What is it?” I asked.\n\n${REPLY}`,
  ])('none: %s', (text) => none('answered', text));
});

test('a belief that the next sentence denies', () =>
  expect(
    framed(
      'corrected',
      'It was assumed for long that the eels breed in the river. That is not so. They breed in the open sea.',
    )[0]?.answer,
  ).toMatch(/^First: .*in the river.* Later: .*open sea/u));

test.each([
  ['She had sold the boat, since nobody could steer it.', 'Since nobody could steer it.'],
  ['None of the boats was on the chart, for nobody had counted them.', 'Because nobody had counted them.'],
])('a reason without because: %s', (text, answer) => expect(framed('cause', text)[0]?.answer).toBe(answer));
test.each([
  'She had sold the boat, since 1984 the only one in Lunde.',
  'She had sold the boat, for 40 years the only one in Lunde.',
  'They had no plan because they needed none.',
])('no reason: %s', (text) => none('cause', text));
test('a view that a paragraph passes on', () =>
  expect(
    framed(
      'cause',
      'In her account the strike was planned. The women went first because soldiers would not shoot them.',
    )[0]?.prompt,
  ).toBe('In the account that ¶1 passes on, why did the women go first?'));

test('the reason for the last of two clauses', () =>
  expect(
    framed(
      'cause',
      'We keep fish in the cold, and for fish we are right, because the cold is slow poison to bacteria.',
    )[0]?.prompt,
  ).toBe('¶1 says: “for fish we are right”. What reason does it give?'));

describe('which is why', () => {
  test('the halves of one sentence', () => {
    const [question] = framed(
      'cause-before',
      'Some water drifts outward, which is why the crust of the loaf turns soft.',
    );
    expect(question?.prompt).toBe('¶1 says that the crust of the loaf turns soft. Why is that so?');
    expect(question?.answer).toBe('Some water drifts outward.');
  });
  test.each([
    'Some water drifts outward, which is how the crust of the loaf turns soft.',
    'He asked the baker of the town why the crust of the loaf turns soft.',
  ])('none: %s', (text) => none('cause-before', text));
});

test('what somebody says it is not, and what it is', () => {
  const [question] = framed(
    'turned-down',
    'What worries her is not the computer. It is that there is nobody on the stool beside her.',
  );
  expect(question?.prompt).toContain('turns down an idea and puts');
  expect(question?.answer).toContain('nobody on the stool');
});

test('a view that is doubted stands in the sentence itself', () => {
  const [question] = framed(
    'differently',
    'Not all biologists are convinced that the closure helps. Ada Obi blames the dogs on the islands.',
  );
  expect(question).toBeUndefined();
  const [told] = framed(
    'differently',
    'The lagoon was closed in May. Not all biologists are convinced that the closure helps. Ada Obi blames the dogs.',
  );
  expect(told?.prompt).toContain('cast doubt on');
  expect(told?.answer).toMatch(/convinced that the closure helps\. Ada Obi/u);
});

test('several points that are granted', () => {
  const [question] = framed(
    'concession',
    'Mr. Lunde is right that the salary is high. He is right too that the last man left. The staff have done well. But goodwill is not a rota.',
  );
  expect(question?.prompt).toContain('Name two of them');
  expect(question?.answer).toContain('goodwill is not a rota');
});

test('a short sentence brings the one before it along', () =>
  expect(
    framed(
      'cause-before',
      'You can take metal off a bell. You cannot put it back again. That is why the bells of Lunde are cast too thick.',
    )[0]?.answer,
  ).toBe('You can take metal off a bell. You cannot put it back again.'));
