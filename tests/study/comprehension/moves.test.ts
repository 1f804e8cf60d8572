import { describe, expect, test } from 'vitest';
import type { Given } from '../material-of.js';
import { framed } from './frames-of.js';

const none = (frame: string, text: string, given: Given = {}): void =>
  expect(framed(frame, text, given)).toEqual([]);

describe('an idea turned down', () => {
  test('and what is put in its place', () => {
    const [question] = framed(
      'turned-down',
      'The company was not ruined by the strike. It was ruined by the war in the north.',
    );
    expect(question?.answer).toBe(
      'The idea: “The company was ruined by the strike”. In its place: “It was ruined by the war in the north”.',
    );
  });
  test.each([
    'The company was not only ruined by the strike. It was ruined by the war in the north.',
    'The company was not ruined by the strike. It had lost two ships in the war in the north.',
    'The company was not ruined by the strike. It was not ruined by the war in the north.',
    'The company was not ruined by the strike.\n\nIt was ruined by the war in the north.',
    'The company did not fear the strike. It did fear the war that came from the north.',
    'It was not ruined by the strike in the spring. It was ruined by the war in the north.',
    'The company was not ruined by any strike. It was ruined by the war in the north.',
    'The company was not ruined because it had saved. It was ruined by the war in the north.',
  ])('none: %s', (text) => none('turned-down', text));
});

test('what somebody says it is not, and what it is', () => {
  const [question] = framed(
    'turned-down',
    'What worries her is not the computer. It is that there is nobody on the stool beside her.',
  );
  expect(question?.answer).toMatch(/^The idea: “What worries her is the computer”.*nobody on the stool/u);
});

test.each([
  [
    'What the trial showed is that the quay is not a wall. It is a door for the pilots.',
    'The quay is a wall',
  ],
  ['The quay is not a wall, then, and nobody needs it. It is a door for the pilots.', 'The quay is a wall'],
])('the idea alone: %s', (text, idea) =>
  expect(framed('turned-down', text)[0]?.answer).toContain(`“${idea}”`),
);

describe('what a report leaves open', () => {
  const LEAD = 'The old ferry of Lunde sank in the harbour on Monday with 40 crates of fish on board.';
  const FOUND = 'The captain of the ferry has not been found.';
  const CAUSE = 'It is not yet known why the ferry was so heavy.';
  const open = (text: string, textType: 'news' | 'opinion' = 'news') =>
    framed('left-open', `${LEAD}\n\n${text}`, { textType });
  test('in two places', () =>
    expect(open(`${FOUND}\n\n${CAUSE}`)[0]?.answer).toMatch(
      /^“The captain.*” \(¶2\); “It is not yet.*” \(¶3\)/u,
    ));
  test.each([
    FOUND,
    `${FOUND} ${CAUSE}`,
    `The captain of the ferry has been found.\n\n${CAUSE}`,
    `“${FOUND}”\n\n${CAUSE}`,
  ])('none: %s', (text) => expect(open(text)).toEqual([]));
  test('none in a column', () => expect(open(`${FOUND}\n\n${CAUSE}`, 'opinion')).toEqual([]));
});

describe('what is denied', () => {
  const SAID = 'The owner says that the boats of the company have been safe since the spring.';
  const REPORT = 'Their report found that nine of the boats had no pumps on board.';
  test.each([`${SAID} The pilots disagree. ${REPORT}`, `${SAID}\n\nThe pilots denied this. ${REPORT}`])(
    '%s',
    (text) =>
      expect(framed('denied', text)[0]?.answer).toMatch(
        /^Contradicted: “The owner.*Said against it: “Their report/u,
      ),
  );
  test.each([
    `${SAID} The pilots reject the claim. ${REPORT}`,
    `${SAID} The pilots dispute those figures. Nine of the boats, they said, had no pumps on board.`,
  ])('%s', (text) => expect(framed('denied', text)).toHaveLength(1));
  test.each([
    `${SAID} The pilots reject the offer. ${REPORT}`,
    // What is denied stands elsewhere, nothing is set against it, or somebody else goes on; nobody denies nothing.
    `${SAID} Nobody disputed this. ${REPORT}`,
    `${SAID} The pilots dispute the way the boats are counted. ${REPORT}`,
    `${SAID} The pilots disagree.`,
    `${SAID} The pilots disagree.\n\n${REPORT}`,
    `${SAID} The pilots disagree. Ada Obi of the ministry would not speak of the pumps at all.`,
    `${SAID} The pilots agree. ${REPORT}`,
    `The pilots disagree. ${REPORT}`,
    // Too short to be understood alone.
    `${SAID} All is well now. The pilots dispute that. ${REPORT}`,
  ])('none: %s', (text) => none('denied', text));
});
