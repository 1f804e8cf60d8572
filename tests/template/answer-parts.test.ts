import { describe, expect, test } from 'vitest';
import { answerParts } from '../../src/template/packet/answer-parts.js';

const partsOf = (answer: string): string[] =>
  answerParts(answer).map(({ label, text }) => `${label}|${text.trim()}`);

describe('the parts of an answer', () => {
  test('begin at its labels, and what follows the last quotation is one of its own', () =>
    expect(
      partsOf('For it: “A. B: “c” d” (¶2); “E” (¶3). Against it: “F” (¶5). Either vote is good. Or none.'),
    ).toEqual([
      'For it:|“A. B: “c” d” (¶2); “E” (¶3).',
      'Against it:|“F” (¶5).',
      '|Either vote is good. Or none.',
    ]));
  test('may be labelled with a paragraph, a person, or before plain words', () =>
    expect(
      partsOf(
        'What each can rest on: Ida Holm: “A” (¶4). Per Dahl: “B” (¶5). Also good: a student who asks.',
      ),
    ).toEqual([
      'What each can rest on: Ida Holm:|“A” (¶4).',
      'Per Dahl:|“B” (¶5).',
      'Also good:|a student who asks.',
    ]));
  test('are not found in quotations, nor behind a shortened title', () => {
    const inside = '“One. The first: “a” (¶1). The second: “b” (¶2).” (¶3)';
    expect(partsOf(inside)).toEqual([`|${inside}`]);
    expect(partsOf('The claim: “A”. The answer: “B”, says Dr. Ida Holm: “C”.')).toEqual([
      'The claim:|“A”.',
      'The answer:|“B”, says Dr. Ida Holm: “C”.',
    ]);
  });
  test('are one where there is but one label', () =>
    expect(partsOf('Exactly that is not covered: “passes” decides.')).toEqual([
      '|Exactly that is not covered: “passes” decides.',
    ]));
  test('lose no letter', () => {
    const answer = 'The one: “A” (¶1). The many: “B” (¶2).  A life shows, e.g. what: figures. (1) “C”';
    expect(
      answerParts(answer)
        .map(({ label, text }) => label + text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(answer.replaceAll(' ', ''));
  });
});
