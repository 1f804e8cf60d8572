/** What a YAML parser says of a text, as a person can use it: one that ran out of its own room says nothing of the text. */
export const yamlFault = (message: string): string =>
  /call stack/i.test(message) ? 'lists or mappings stand in one another too deep' : message;

/** What to do about it; the place of a fault is where the parser stopped, which may be behind what is wrong. */
export const yamlHint = (message: string): string =>
  HINTS.find(([fault]) => fault.test(message))?.[1] ??
  'look there for a missing colon, a tab, or a quote mark or bracket that is not closed';

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^Tabs are not allowed/, 'put spaces there in place of the tab'],
  [
    /^Unexpected scalar at node end/,
    'a text with an apostrophe in it stands between "…", one with quote marks in it between \'…\'; nothing stands behind the last mark',
  ],
  [
    /^Nested mappings/,
    'a text with a colon in it stands between quote marks that it does not hold itself: \'…\' or "…"; where it has none, the line below begins further in than this one',
  ],
  [
    /^All mapping items|^Sequence item without/,
    'what belongs together begins straight below each other, with as many spaces before it: look there and a line above',
  ],
];
