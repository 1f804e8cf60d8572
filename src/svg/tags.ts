/** The tags of an SVG file. It is XML without anything that such a picture has no use for, so a pattern reads it. */

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** It opens, closes, or does both. */
  readonly kind: 'open' | 'close' | 'empty';
  /** What stands between it and the next. */
  readonly text: string;
}

/** Comments and the like, though nobody closes them; a tag and the text behind it. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<[?!][^>]*(?:>|$)|<(\/?)([\w:-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>([^<]*)/g;
const ATTRIBUTE = /(?<![\w:-])([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const CDATA = /<!\[CDATA\[|\]\]>/g;

/** More tags are no simple picture. From judgement. */
const MOST_TAGS = 20_000;

/** Undefined where there are too many. */
export function tagsIn(source: string): readonly Tag[] | undefined {
  const tags: Tag[] = [];
  for (const [, slash, name, rest = '', text = ''] of source.replace(CDATA, '').matchAll(TAG)) {
    if (name === undefined) continue;
    if (tags.length === MOST_TAGS) return undefined;
    const kind = slash ? 'close' : rest.endsWith('/') ? 'empty' : 'open';
    const attributes = [...rest.matchAll(ATTRIBUTE)].map(
      ([, key, double, single]) => [key!, double ?? single ?? ''] as const,
    );
    tags.push({ name: name.replace(/^svg:/, ''), attributes: new Map(attributes), kind, text });
  }
  return tags;
}
