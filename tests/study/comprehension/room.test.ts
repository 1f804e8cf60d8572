import { expect, test } from 'vitest';
import { linesOf, type Parts } from '../../../src/study/comprehension/candidate.js';

const roomOf = (answer: string, parts: Partial<Parts> = {}): number =>
  linesOf({ frame: 'set-against', kind: 'short-answer', prompt: 'Why?', answer, ...parts });
const linesFor = (answer: string): number => roomOf(answer);
const words = (letters: number): string => 'write '.repeat(letters / 6).trim();
const quote = (letters: number): string => `“${words(letters)}”`;

test('an answer in words of its own gets a line for sixty letters', () => {
  expect(linesFor('Ida Holm')).toBe(1);
  expect(linesFor(words(60))).toBe(1);
  expect(linesFor(words(66))).toBe(2);
});
test('of what a key quotes, three fifths are written', () => {
  expect(linesFor(quote(96))).toBe(1);
  expect(linesFor(quote(108))).toBe(2);
  expect(linesFor(`Granted: ${quote(120)} (¶9). Set against it: ${quote(120)} (¶9).`)).toBe(3);
});
test('where it stands is not', () => {
  expect(linesFor(`${words(54)} (¶4)`)).toBe(1);
  expect(linesFor(`${words(54)} (named in ¶6)`)).toBe(1);
  expect(linesFor(`${words(54)} (at sea)`)).toBe(2);
});
test('each part under a letter begins a line', () => {
  expect(linesFor('a) “dam” (¶1); b) “gorge” (¶2); c) “sluice” (¶3)')).toBe(3);
  expect(linesFor('a dam; a gorge; a sluice')).toBe(1);
});
test('four are the most', () => expect(linesFor(words(600))).toBe(4));
test('what tells how to judge answers that are each their own is not written', () =>
  expect(linesFor(`Open. ${words(120)}`)).toBe(1));
test('the lines that a frame asks for are the least', () => {
  expect(roomOf('Ida Holm', { lines: 3 })).toBe(3);
  expect(roomOf(words(180), { lines: 2 })).toBe(3);
});
test('a sum has those alone: its key tells more than the working', () => {
  expect(roomOf(words(180), { frame: 'change', lines: 2 })).toBe(2);
  expect(roomOf(words(180), { frame: 'change' })).toBe(3);
});
test('what is marked needs no line, and what the choices print is not written again', () => {
  const choices = [quote(96), quote(90)];
  const answer = `${quote(96)}: Ida Holm (¶8); ${quote(90)}: Jon Vik (¶2)`;
  expect(roomOf(answer, { choices })).toBe(0);
  expect(roomOf(answer, { choices, lines: 1 })).toBe(1);
  expect(roomOf(answer, { lines: 1 })).toBeGreaterThan(1);
});
