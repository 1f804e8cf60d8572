/** `--versions A,B` as letters. */

import { WrongUsage } from './wrong-usage.js';

export const isVersion = (letter: string): boolean => /^[A-D]$/i.test(letter);

/** One version without a letter when none was asked for, or an empty one. @throws WrongUsage for anything but letters from A to D. */
export function readVersions(asked: string | undefined): string[] {
  const letters = (asked ?? '')
    .toUpperCase()
    .split(',')
    .map((letter) => letter.trim());
  if (asked && !letters.every(isVersion)) {
    throw new WrongUsage('--versions takes letters from A to D\n  hint: for example --versions A,B');
  }
  return [...new Set(letters)];
}
