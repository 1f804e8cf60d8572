import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const answers = (frame: string, text: string): string[] => framed(frame, text).map(({ answer }) => answer);

const none = (frame: string, text: string): void => expect(framed(frame, text)).toEqual([]);

const QUAY = 'The council closed the old quay in the spring of 1998.';

describe('link back', () => {
  test.each([
    [`${QUAY} This decision cost the pilots of Lunde half of their trade.`, '“this decision”'],
    [`${QUAY}\n\nThis decision cost the pilots of Lunde half of their trade.`, '“this decision”'],
    [`${QUAY} This means that the boats must now sail to Lunde.`, '“this”'],
  ])('%s', (text, words) => {
    const [question] = framed('link-back', text);
    expect(question?.answer).toBe(QUAY);
    expect(question?.prompt).toContain(words);
  });
  test.each([
    `${QUAY} This year the pilots of Lunde lost half of their trade.`,
    `${QUAY} This boat cost the pilots of Lunde half of their trade.`,
    `${QUAY}\n\nThis means that the boats must now sail to Lunde.`,
    '“Close the quay,” said the mayor. This decision cost the pilots half of their trade.',
    'It was a hard winter for the pilots. This decision cost them half of their trade.',
    'This decision cost the pilots of Lunde half of their trade.',
  ])('none: %s', (text) => none('link-back', text));
});

describe('example of', () => {
  test('the statement before it', () =>
    expect(
      answers(
        'example-of',
        'Small harbours lose their ferries first. For example, Lunde has had none since the tunnel.',
      ),
    ).toEqual(['Small harbours lose their ferries first.']));
  test.each([
    'Small harbours lose their ferries first.\n\nFor example, Lunde has had none since the tunnel.',
    'Small harbours lose their ferries first. Lunde has had none since the tunnel.',
    'Ferries. For example, Lunde has had none since the tunnel.',
  ])('none: %s', (text) => none('example-of', text));
});

describe('turn', () => {
  test('within a paragraph', () => {
    const [question] = framed(
      'turn',
      'The new quay was built of solid concrete. But the storms of winter broke it within two years.',
    );
    expect(question?.prompt).toBe(
      'What does ¶1 set against this: “The new quay was built of solid concrete”?',
    );
    expect(question?.answer).toBe('The storms of winter broke it within two years.');
  });
  test('across paragraphs both are quoted', () => {
    const [question] = framed(
      'turn',
      'The new quay was built of solid concrete.\n\nHowever, the storms of winter broke the quay within two years.',
    );
    expect(question?.paragraphs).toEqual([1, 2]);
    expect(question?.answer).toContain('¶1 ends: “The new quay');
  });
  test('what leans on another sentence is not quoted in the question', () => {
    const [question] = framed(
      'turn',
      'They had built it of solid concrete. But the storms of winter broke it within two years.',
    );
    expect(question?.prompt).toBe('One sentence of ¶1 turns with the word “But”. What is set against what?');
  });
  test.each([
    'The new quay was built of solid concrete. But why did the storms of winter break it?',
    'The new quay was built of solid concrete. The storms of winter broke it within two years.',
    'Yes. But the storms of winter broke the new quay within two years.',
    'They had built it of solid concrete.\n\nBut this did not help them in the storms of winter.',
  ])('none: %s', (text) => none('turn', text));
});

describe('clash', () => {
  const CLAIM = 'The owner said that the pilots had left the quay open all night.';
  test('the claim and what is said against it', () => {
    const [question] = framed(
      'clash',
      `${CLAIM}\n\nThe pilots deny this. The gate was shut at nine by two of them.`,
    );
    expect(question?.answer).toBe(
      'The claim (¶1): “The owner said that the pilots had left the quay open all night”. Against it (¶2): “The gate was shut at nine by two of them”.',
    );
  });
  test.each([
    `${CLAIM}\n\nThe pilots deny this.`,
    `${CLAIM}\n\nThey deny this. The gate was shut at nine by two of them.`,
    `${CLAIM}\n\nThe pilots deny the boats a berth. The gate was shut at nine by two of them.`,
    'The pilots deny this. The gate was shut at nine by two of them.',
  ])('none: %s', (text) => none('clash', text));
});

describe('a cause in the sentence before', () => {
  test('that is why', () =>
    expect(
      framed(
        'cause-before',
        'The sand of the coast is free of iron. That is why the glass of Orrel was so clear.',
      ).map(({ prompt, answer }) => `${prompt} => ${answer}`),
    ).toEqual([
      'According to ¶1, why was the glass of Orrel so clear? => The sand of the coast is free of iron.',
    ]));
  test('this is because', () =>
    expect(
      answers(
        'cause-before',
        'The glass of Orrel was always very clear. This is because the sand is free of iron.',
      ),
    ).toEqual(['The sand is free of iron.']));
  test.each([
    'The sand of the coast is free of iron.\n\nThat is why the glass of Orrel was so clear.',
    'The sand of the coast is free of iron. That is why they liked it so much there.',
    'The sand of the coast is free of iron. So far nobody in Orrel has used it for glass.',
    'Sand is cheap. That is why the glass of Orrel was so clear.',
  ])('none: %s', (text) => none('cause-before', text));
});

describe('two halves of a sentence', () => {
  test.each([
    [
      'I started with her because she had the best argument against the quay.',
      'Explained: “I started with her”. Reason: “because she had the best argument against the quay”.',
    ],
    [
      'He had sold all of his boats by May, so nobody asked him to the meeting.',
      'From this: “He had sold all of his boats by May”. This follows: “nobody asked him to the meeting”.',
    ],
    [
      'If they close the quay in the winter, we shall have to sail to Lunde.',
      'Condition: “they close the quay in the winter”. What follows: “we shall have to sail to Lunde”.',
    ],
    [
      'They had promised us a new quay by the spring, but it took them eleven years.',
      'On the one side: “They had promised us a new quay by the spring”. On the other: “it took them eleven years”.',
    ],
  ])('%s', (text, expected) => expect(answers('halves', text)).toEqual([expected]));
  test.each([
    'Nobody stands on the quay to clap because a boat has come in again.',
    'I started with her not because she had the best argument against the quay.',
    'I left because she had the best argument. I came back because she was right about the quay.',
    'I started with her after she had the best argument against the quay.',
    'He had sold all of his boats by then, so far as anybody could tell in Lunde.',
    'They had not promised us a new quay by the spring, but an old one.',
    'Ask them if they will close the quay in the winter of this year.',
    'If you sail to Lunde you can still see, a little way up the coast, the old quay.',
    'They had but one boat in the harbour of Lunde by the spring.',
  ])('none: %s', (text) => none('halves', text));
});

describe('match speakers', () => {
  const say = (name: string, words: string): string => `“${words},” said ${name}.`;
  const ADA = say('Ada Obi', 'The old pier is safe for another ten years');
  const PER = say('Per Lunde', 'Nobody asked the crews before the harbour was sold');
  const IDA = say('Ida Holm', 'We could have mended the crane for half of that money');
  test('three speakers, in an order that does not give them away', () => {
    const [question] = framed('match-speakers', [ADA, PER, IDA].join('\n\n'));
    expect(question?.choices).toHaveLength(3);
    expect(question?.prompt).toContain('Ida Holm; Per Lunde; Ada Obi');
    expect(question?.answer).toContain(
      'Per Lunde: “Nobody asked the crews before the harbour was sold” (¶2)',
    );
    expect(question?.paragraphs).toEqual([1, 2, 3]);
  });
  test.each([
    [ADA, PER],
    [ADA, PER, say('Ida Holm', 'No')],
    [ADA, PER, say('Ida Holm', 'We could have asked Per Lunde for half of that money')],
    [ADA, PER, say('a voice', 'We could have mended the crane for half of that money')],
  ])('none: %s %s %s', (...lines) => none('match-speakers', lines.filter(Boolean).join('\n\n')));
});

describe('a thread', () => {
  const FIRST = 'Ada Obi bought the old ferry of Lunde in the spring of 1998.';
  const LAST = 'Ada Obi sold the ferry to a museum in the south last winter.';
  const between = (count: number): string =>
    Array.from({ length: count }, () => 'The town was quiet.').join('\n\n');
  test('the first and the last that is told of somebody', () => {
    const [question] = framed('thread', [FIRST, between(3), LAST].join('\n\n'));
    expect(question?.prompt).toBe('What does ¶1 tell about Ada Obi, and what does ¶5 add?');
    expect(question?.answer).toContain(FIRST.slice(0, -1));
  });
  test.each([
    [FIRST, LAST],
    [FIRST.replace('Ada Obi', 'State'), between(3), LAST.replace('Ada Obi', 'State')],
    [FIRST, between(3), 'The ferry was sold to a museum by Ada Obi in the winter.'],
    [FIRST, between(3), 'Ada Obi sold it.'],
  ])('none: %s', (...parts) => none('thread', parts.join('\n\n')));
});

describe('a ring', () => {
  const middle = Array.from({ length: 6 }, () => 'The town was quiet.').join('\n\n');
  const ring = (first: string, last: string, text = middle): string => [first, text, last].join('\n\n');
  test('the ending takes up the opening', () =>
    expect(
      answers(
        'ring',
        ring('A man with a handcart stood under the tree.', 'The man took hold of the handcart again.'),
      ),
    ).toEqual([
      'The handcart. ¶1: “A man with a handcart stood under the tree”. ¶8: “The man took hold of the handcart again”.',
    ]));
  test.each([
    ring('A man with a handcart stood under the tree.', 'The man went home to sleep.'),
    ring(
      'A man with a handcart stood under the tree.',
      'The man took hold of the handcart again.',
      'The town was quiet.',
    ),
    ring('A man stood under the tree for a year.', 'The bell of the harbour rang for a year.'),
  ])('none', (text) => none('ring', text));
});
