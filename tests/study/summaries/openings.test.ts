import { describe, expect, test } from 'vitest';
import { connectiveLength, opensPointing } from '../../../src/study/summaries/openings.js';

describe('a connective is cut', () => {
  test.each([
    ['But the bridge held.', 'the bridge held.'],
    ['But in fact, the bridge held.', 'the bridge held.'],
    ['However, trains ran on time.', 'trains ran on time.'],
    ['Yet the council voted no.', 'the council voted no.'],
    ['For one thing, rice needs water.', 'rice needs water.'],
    ['As a result, the mill closed.', 'the mill closed.'],
    ['Secondly, wages fell.', 'wages fell.'],
    ['So, the vote was lost.', 'the vote was lost.'],
  ])('%s', (sentence, rest) => expect(sentence.slice(connectiveLength(sentence))).toBe(rest));

  test.each([
    'So many people came that the doors were shut.',
    'Still water breeds mosquitoes.',
    'Instead of waiting, the crew rowed.',
    'Yet another committee was formed.',
    'Android phones sold well.',
    'After all the speeches the band played.',
    'Butter was rationed until May.',
    'Sofia left in June.',
  ])('but not from: %s', (sentence) => expect(connectiveLength(sentence)).toBe(0));
});

describe('an opening points back', () => {
  test.each([
    'He left in June.',
    'It is raining.',
    'These rules were new.',
    'Those who stayed were fined.',
    'Such a bridge costs millions.',
    'In this way the sea was held back.',
    'Despite their age the pumps work.',
    'When they came home the house was gone.',
    'Two of them were sold.',
    'Two were sold.',
    'Three years later the mill burned.',
    'The day before, the judge had resigned.',
    'Within two days the price doubled.',
    'The same engineer built the tunnel.',
    'The latter was cheaper.',
    'The reason is simple.',
    'There, the wheat grows tall.',
    'Nor was the captain told.',
    'At that moment the lights failed.',
    'Inside, a guard was asleep.',
  ])('%s', (sentence) => expect(opensPointing(sentence)).toBe(true));

  test.each([
    'The bridge held.',
    'There are four bridges in the town.',
    'Two bridges were sold.',
    'Within two days of the vote the price doubled.',
    'When trains came, the town grew.',
    'Before the war the port was rich.',
    'Italy voted in June.',
    'Theatres closed first.',
    'In 1911 three mills burned.',
    'For those who stayed, rent was free.',
    'Some 300 people came.',
    'Herm Island lies in the west.',
    'Itinerant preachers came by boat.',
  ])('but not: %s', (sentence) => expect(opensPointing(sentence)).toBe(false));
});

test('a long run of short words is judged at once', () => {
  const sentence = `${'a one the '.repeat(5000)}end.`;
  expect(opensPointing(sentence)).toBe(false);
  expect(connectiveLength(`${'but '.repeat(5000)}no.`)).toBe(20_000);
});
