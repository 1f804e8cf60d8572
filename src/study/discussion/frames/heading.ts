/** A heading of the author's, to whoever has read the part under it: what does it promise, ask or mean? */

import { anyOf } from '../../../lexicon/index.js';
import { isDebate } from '../../debate.js';
import { marksInside } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const heading: Frame = {
  name: 'heading',
  most: 1,
  worth: { opinion: 2, other: 2.1, history: 2.1, explainer: 2.2 },
  find: (scene) => {
    const { article } = scene.material.analysis;
    const { headings, paragraphs } = article;
    // A line over all of the text is its paper or its place as often as a heading.
    if (article.kind || isDebate(article) || headings.length < 2) return [];
    return headings.slice(0, MOST_HEADINGS).flatMap(({ text, beforeParagraph }, i) => {
      const last = (headings[i + 1]?.beforeParagraph ?? paragraphs.length + 1) - 1;
      return last - beforeParagraph + 1 < FEWEST_PARAGRAPHS
        ? []
        : (asked(scene, text, [beforeParagraph, last]) ?? []);
    });
  },
};

/** So that a text of a thousand headings takes no time. */
const MOST_HEADINGS = 60;

/** A part of one paragraph is soon said again. */
const FEWEST_PARAGRAPHS = 2;
/** Words of a heading that says something; a name and a label explain themselves. From judgement. */
const FEWEST = 3;
const MOST = 12;

function asked(
  { byParagraph, material }: Scene,
  text: string,
  [paragraph, last]: readonly [number, number],
): Asked | undefined {
  const words = text.split(/\s+/u).length;
  const isName = material.names.some(({ name }) => text.toLowerCase().endsWith(name.toLowerCase()));
  const theme = commonest(
    Array.from({ length: last - paragraph + 1 }, (_, i) => byParagraph.get(paragraph + i)?.[0]?.theme ?? ''),
  );
  const isLabel = NUMBERED.test(text) || (isName && words < 2 * FEWEST);
  if (!theme || words < FEWEST || words > MOST || isLabel) return undefined;
  const own = marksInside(`“${/^["“‘']([^"“”]+)["”’']$/u.exec(text)?.[1] ?? text}”`);
  return {
    prompt: promptFor(own, text, paragraph),
    level: 'understand',
    sure: words > FEWEST || ASKS.test(text) ? 0.86 : 0.8,
    theme,
    evidence: [],
    sentences: [],
    names: [],
  };
}

/** The theme of most paragraphs under it, the first of them where none has more. */
function commonest(themes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts].sort(([, one], [, two]) => two - one)[0]?.[0];
}

/** `Four warning signs` only says how many. */
const NUMBERED = new RegExp(`^(?:${anyOf('number')}|\\d+)\\b`, 'iu');

const ASKS = /^(?:why|how|what|who|whose|where|when|which)\b|\?$/iu;

/** What is asked of each kind of heading. */
function promptFor(own: string, text: string, paragraph: number): string {
  if (text.endsWith('?'))
    return `The heading above ¶${paragraph} asks: ${own} What does the part answer? Say it in one sentence of your own.`;
  if (ASKS.test(text))
    return `The heading above ¶${paragraph}, ${own}, promises an answer. What is it? Say it in one sentence of your own.`;
  return `Explain the heading ${own} (above ¶${paragraph}) to somebody who has not read the part under it. Which sentences do you need?`;
}
