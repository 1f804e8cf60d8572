/** How often the forms of a PDF are drawn: each may draw others over and over, so that thirty of them are drawn a thousand million times. */

/** What is drawn by name: its dictionary, and how often it draws others. */
export interface Form {
  readonly dictionary: string;
  readonly draws: number;
}

/** Forms within forms; people nest three or four. */
const DEEPEST = 100;

/** How often a form draws others, by what it unpacks to. */
export const drawsIn = (content: Uint8Array): number =>
  Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    .toString('latin1')
    .match(/\/[^\s/<>[\](){}%]+\s+Do\b/g)?.length ?? 0;

/** The most that any of the forms comes to, with all that it draws; `objectOf` gives the text of other objects. */
export function mostDrawn(forms: ReadonlyMap<number, Form>, objectOf: (number: number) => string): number {
  const known = new Map<number, number>();
  const countOf = (number: number, depth: number): number => {
    const form = forms.get(number);
    if (!form) return 0;
    if (depth > DEEPEST) return Number.POSITIVE_INFINITY;
    const before = known.get(number);
    if (before !== undefined) return before;
    // A form that draws itself is drawn once: PDF.js sees to that.
    known.set(number, 1);
    const inner = namedIn(form.dictionary, objectOf).map((one) => countOf(one, depth + 1));
    const count = 1 + form.draws * Math.max(0, ...inner);
    known.set(number, count);
    return count;
  };
  return Math.max(0, ...[...forms.keys()].map((number) => countOf(number, 0)));
}

/** The objects that a dictionary gives names to, in its resources or where these stand. */
function namedIn(dictionary: string, objectOf: (number: number) => string): number[] {
  const resources = refsAt(dictionary, 'Resources').map(objectOf);
  const named = [dictionary, ...resources].flatMap((text) => [
    text,
    ...refsAt(text, 'XObject').map(objectOf),
  ]);
  return [
    ...new Set(
      named.flatMap((text) => [...text.matchAll(/(\d+)\s+\d+\s+R\b/g)].map(([, one]) => Number(one))),
    ),
  ];
}

const refsAt = (text: string, key: string): number[] =>
  [...text.matchAll(new RegExp(`/${key}\\s+(\\d+)\\s+\\d+\\s+R\\b`, 'g'))].map(([, number]) =>
    Number(number),
  );
