/** Which of several wordings a question takes: told by where it stands, so that the same text is always asked in the same words. */

/** One of the wordings. */
export const worded = (index: number, ...wordings: readonly string[]): string =>
  wordings[index % wordings.length]!;

/** `¶3`, `¶3 and 5`, `¶3, 5 and 7`. */
export function places(paragraphs: readonly number[]): string {
  const all = [...new Set(paragraphs)].sort((one, two) => one - two);
  const last = all.pop();
  return all.length > 0 ? `¶${all.join(', ')} and ${last}` : `¶${last}`;
}
