/** Text of the input, as it can be shown on a terminal: what would steer the terminal is written out. */

/** Controls, line separators, and the marks that turn what stands after them. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A message is read by a person; what it quotes may be a megabyte. From judgement. */
const LONGEST = 600;

export function printable(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return shown.replace(STEERING, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}
