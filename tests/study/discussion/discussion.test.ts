import { describe, expect, test } from 'vitest';
import { askDiscussion, findMoves } from '../../../src/study/discussion/index.js';
import type { DiscussionQuestion } from '../../../src/study/guide.js';
import { type Given, HISTORY, isVerbatim, materialOf, OPINION } from '../material-of.js';

const ask = (text: string, given: Given = {}): DiscussionQuestion[] =>
  [...askDiscussion(findMoves(materialOf(text, given))).values()].flat();

/** Some question on the text is about `move` and quotes `quoted`. */
function check(text: string, move: string, quoted: string, given: Given = {}): void {
  const asked = ask(text, given).filter((question) => question.move === move);
  expect(asked.map(({ prompt }) => prompt).join('\n')).toContain(`“${quoted}”`);
}

const checkNone = (text: string, move: string, given: Given = {}): void =>
  expect(ask(text, given).map((question) => question.move)).not.toContain(move);

describe('the moves of a text', () => {
  test('no claim where somebody else is speaking', () =>
    checkNone('The mayor said that in reality the bridge was a gift to the quarry.', 'claim'));
  test('a point granted and answered', () =>
    check(
      'Of course the new road is faster than the old one. But the old road passed through four villages.',
      'concession',
      'the old road passed through four villages',
    ));
  test('loaded words with what belongs to them', () =>
    check(
      'On the hill stands the ugly monument of a vain age.',
      'loaded words',
      'the ugly monument of a vain age',
    ));
  test('words held at arm’s length', () =>
    check(
      'The so-called "helpers" in the ceiling of the factory film every hand.',
      'words in quotation marks',
      'helpers',
    ));
});

describe('voices', () => {
  const QUARREL =
    '“The pier is safe for another ten years,” said Ida Holm, the harbour master. “The pier is rotten from end to end,” said Per Lunde, a diver.';

  test('two people on one thing', () => {
    const [question] = ask(QUARREL).filter(({ move }) => move === 'two voices');
    expect(question?.prompt).toContain('Ida Holm');
    expect(question?.prompt).toContain('“The pier is rotten from end to end”');
    expect(question?.lookFor).toContain('Per Lunde');
  });
  test('accounts that contradict each other', () =>
    check(
      'The owner said the boilers had been tested every month of the year. The inspector denied that any boiler had been tested since April.',
      'conflicting accounts',
      'The inspector denied that any boiler had been tested since April',
    ));
  test('a verb that colours', () => {
    const prompts = ask('“The dike will not hold another storm,” warned Ida Holm, the harbour master.').map(
      ({ prompt }) => prompt,
    );
    expect(prompts.join('\n')).toContain('“warned”');
  });
});

test('the sides of a debate are set against each other', () => {
  const text =
    'A swimming pool must be open to every child of the town.\n\nA swimming pool that is open to everybody will never pay for its own heating.';
  const headings = [
    { text: 'Yes', level: 1, beforeParagraph: 1 },
    { text: 'No', level: 1, beforeParagraph: 2 },
  ];
  check(text, 'two sides', 'A swimming pool must be open to every child of the town', {
    headings,
    themes: [1, 1],
  });
});

describe('every question', () => {
  const guides = [
    { name: 'opinion', text: OPINION, given: { themes: [2, 2, 2] } },
    { name: 'history', text: HISTORY, given: { textType: 'history' as const, themes: [2, 2] } },
  ];
  test.each(guides)('quotes the text to the letter ($name)', ({ text, given }) => {
    const material = materialOf(text, given);
    const questions = [...askDiscussion(findMoves(material)).values()].flat();
    expect(questions.length).toBeGreaterThanOrEqual(4);
    for (const { prompt, evidence, paragraphs } of questions) {
      const [quoted] = /(?<=“)[^”]+?(?= …”|”)/u.exec(prompt) ?? [];
      expect(text).toContain(quoted);
      expect(prompt).toMatch(/¶\d/u);
      expect(paragraphs.length).toBeGreaterThan(0);
      expect(evidence.filter((extract) => !isVerbatim(material, extract))).toEqual([]);
    }
  });
  test.each(guides)('differs from the others when its slots are masked ($name)', ({ text, given }) => {
    const masked = ask(text, given).map(({ prompt }) => prompt.replace(/“[^”]*”|¶\d+|\p{Lu}\p{L}+/gu, '_'));
    expect(new Set(masked).size).toBe(masked.length);
  });
  test.each(guides)('climbs within its theme ($name)', ({ text, given }) => {
    const climb = ['remember', 'understand', 'analyse', 'evaluate', 'create'];
    for (const questions of askDiscussion(findMoves(materialOf(text, given))).values()) {
      const levels = questions.map(({ level }) => climb.indexOf(level));
      expect(levels).toEqual([...levels].sort((one, two) => one - two));
    }
  });
  test('says the same each time', () => expect(ask(OPINION)).toEqual(ask(OPINION)));
});

test('a painful text is asked about soberly', () => {
  const text = 'The massacre at the bridge was like a fire in a dry wood.';
  for (const { level } of ask(text)) expect(level).not.toBe('create');
});

test('a theme of scraps has no questions', () => expect(ask('Yes.\n\nNo.', { themes: [1, 1] })).toEqual([]));

describe('cues that only look like a move', () => {
  test('the title of a film is not held at arm’s length', () =>
    checkNone(
      'The storm was told again in “Five Winters in Varnes” by a young director.',
      'words in quotation marks',
    ));
  test('a demand that somebody reports is none of the author’s', () =>
    checkNone('Ida Holm said that the harbour office must open its books to the town.', 'call to act'));
});

describe('what is passed on without marks', () => {
  const NEWS = { textType: 'news' } as const;
  test('a claim, without the words that name its source', () => {
    const [question] = ask('Ida Holm said that the old harbour had cost the town a fortune.', NEWS);
    expect(question?.move).toBe('reported claim');
    expect(question?.prompt).toContain('“the old harbour had cost the town a fortune”');
    expect(question?.prompt).toContain('Ida Holm');
    expect(question?.prompt).not.toContain('Holm said');
  });
  test('a source without a name', () =>
    check(
      'Local farmers said that the river had been rising since Sunday.',
      'vague source',
      'the river had been rising since Sunday',
      NEWS,
    ));
  test('a survey has no eyes', () =>
    check(
      'A survey of the coast reported that the dunes had lost nine metres in a year.',
      'evidence',
      'the dunes had lost nine metres in a year',
      NEWS,
    ));
  test('a verb that colours it', () =>
    check('Ida Holm admitted that the ferry had been late every day.', 'reporting verb', 'admitted', NEWS));
});

describe('what a reader compares', () => {
  const NEWS = { textType: 'news' } as const;
  test('a group that is not heard', () =>
    check('The weavers of Lunde lost their looms in that winter.', 'unheard', 'weavers', NEWS));
  test('a group of which one speaks', () =>
    checkNone(
      'The weavers of Lunde lost their looms.\n\n“We burned them in the stove,” said Ida Holm, a weaver.',
      'unheard',
      NEWS,
    ));
  test('nobody is asked to question the dangerous', () =>
    checkNone('The gunmen of Lunde left the town before the morning.', 'unheard', NEWS));
  test('start and end of the text', () => {
    const parts = Array.from(
      { length: 7 },
      (_, i) => `Boat number ${i + 1} of the Lunde fleet went to sea with a new crew.`,
    );
    const moves = ask(parts.join('\n\n'), { ...NEWS, themes: [3, 4] }).map(({ move }) => move);
    expect(moves).toContain('opening');
    expect(moves).toContain('ending');
  });
});

test('a theme of several paragraphs has three questions, and no move twice running', () => {
  for (const text of [OPINION, HISTORY]) {
    const questions = [...askDiscussion(findMoves(materialOf(text))).values()];
    for (const asked of questions) {
      expect(asked.length).toBeGreaterThanOrEqual(3);
      asked.slice(1).forEach(({ move }, i) => {
        expect(move).not.toBe(asked[i]!.move);
      });
    }
  }
});

test('a term is no word held at arm’s length', () =>
  check('The paste between the planks is known as “putty” along the whole coast.', 'term', 'putty'));

test('what stands between single marks is not taken for the author’s own', () => {
  for (const { prompt } of ask(
    '‘You must not blame the pilots for the fog,’ the clerk had written on the wall.',
  ))
    expect(prompt).not.toContain('“‘');
});
