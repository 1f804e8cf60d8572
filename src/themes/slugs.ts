/** Short names for titles. */

/** Lower-case words with hyphens, each different; empty where a title has no word. */
export function slugs(titles: readonly string[]): string[] {
  const taken = new Set<string>(['other', '']);
  return titles.map((title, i) => {
    const words =
      title
        .normalize('NFKD')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    let slug = words.slice(0, 6).join('-');
    if (taken.has(slug)) slug = [slug, i + 1].filter(Boolean).join('-');
    taken.add(slug);
    return slug;
  });
}
