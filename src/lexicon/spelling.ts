/** How English words are spelled: the most frequent of them, loaded when a text has need of them. */

/** Words in small letters, the most frequent first; some are compounds with their hyphens. */
export async function spelledWords(): Promise<ReadonlySet<string>> {
  const { default: words } = await import('../../resources/vectors.words.txt');
  return new Set(words.split('\n'));
}
