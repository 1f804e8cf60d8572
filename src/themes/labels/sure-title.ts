/** Whether a phrase is surely what a part is about: it comes back there, and most of the part speaks of it. Else the part is called by its place. */

import { textOf } from '../../base/span.js';
import type { Analysis } from '../../language/analysis.js';
import type { Stretch } from '../segments.js';
import { stemsOf } from '../terms.js';

/** The phrase, or the one thing that nearly all of the part speaks of, or where it stands: `Tea`, `Paragraphs 5 to 8`. */
export function sureTitle(phrase: string, stretch: Stretch, analysis: Analysis): string {
  if (phrase.includes(' ') && isSure(phrase.replace(/^the /iu, ''), PHRASE, { stretch, analysis }))
    return phrase;
  const thing = phrase.split(' ').at(-1)!;
  return thing && !isCounted(thing, analysis) && isSure(thing, THING, { stretch, analysis })
    ? thing[0]!.toUpperCase() + thing.slice(1)
    : placeOf(stretch, analysis.article.paragraphs.length);
}

interface Measure {
  /** Sentences that hold the words, at least. */
  readonly fewest: number;
  /** The shares of paragraphs and of sentences with the last of the words. */
  readonly paragraphs: number;
  readonly sentences: number;
  /** Sentences outside that may hold it too, for each inside. */
  readonly elsewhere: number;
}

/** From judgement. */
const PHRASE: Measure = { fewest: 3, paragraphs: 0.6, sentences: 0.2, elsewhere: Number.POSITIVE_INFINITY };
const THING: Measure = { fewest: 4, paragraphs: 1, sentences: 0.3, elsewhere: 0.5 };

interface Part {
  readonly stretch: Stretch;
  readonly analysis: Analysis;
}

function isSure(
  phrase: string,
  measure: Measure,
  { stretch: { first, last }, analysis: { article, sentences } }: Part,
): boolean {
  const words = stemsOf(phrase).join(' ');
  const all = sentences.map(({ paragraph, ...span }) => ({
    isInside: paragraph >= first && paragraph <= last,
    paragraph,
    stems: ` ${stemsOf(textOf(article.text, span)).join(' ')} `,
  }));
  const inside = all.filter(({ isInside }) => isInside);
  const uses = inside.filter(({ stems }) => stems.includes(` ${words} `)).length;
  const speaking = all.filter(({ stems }) => stems.includes(` ${words.split(' ').at(-1)} `));
  const here = speaking.filter(({ isInside }) => isInside);
  const paragraphs = new Set(here.map(({ paragraph }) => paragraph)).size;
  return (
    words !== '' &&
    uses >= measure.fewest &&
    paragraphs >= (last - first + 1) * measure.paragraphs &&
    here.length >= inside.length * measure.sentences &&
    speaking.length - here.length <= here.length * measure.elsewhere
  );
}

/** `a bridge`, `bridges`: one of several things stands in no heading without its article. */
function isCounted(thing: string, { article }: Analysis): boolean {
  const words = article.text.toLowerCase().split(/[^\p{L}]+/u);
  const one = thing.toLowerCase();
  return (
    words.includes(`${one}s`) || words.some((word, i) => word === one && /^an?$/u.test(words[i - 1] ?? ''))
  );
}

function placeOf({ first, last }: Stretch, count: number): string {
  if (first === 1) return last === count ? 'The whole text' : 'How it begins';
  if (last === count) return 'How it ends';
  if (first === last) return `Paragraph ${first}`;
  return `Paragraphs ${first} ${last === first + 1 ? 'and' : 'to'} ${last}`;
}
