/** What does the title say to whoever has read the text? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { marksInside } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { wholeSlot } from '../stretches.js';

export const title: Frame = {
  name: 'title',
  most: 1,
  worth: { opinion: 2, other: 2.1, history: 2.1, explainer: 1.9, news: 1.9 },
  find: (scene) => {
    const { article } = scene.material.analysis;
    const own = bareTitle(article.title);
    if (article.untitled || isDebate(article) || !isTelling(own, scene)) return undefined;
    const source = takenFrom(scene.passages, own);
    if (source) return asked(TAKEN(own, source), source);
    if (article.kind === 'interview') return undefined;
    return asked(scene.material.textType === 'news' ? HEADLINE(own) : promptFor(own));
  },
};

/** A title as it is quoted: without the marks around all of it, and no further than what it asks. */
const bareTitle = (title: string): string =>
  (/^["“‘']([^"“”]+)["”’']$/u.exec(title)?.[1] ?? title).replace(/(?<=\?) .*$/u, '');

const quoted = (own: string): string => marksInside(`“${own}”`);

/** Words of a title that says something, and no more than can be said over. From judgement. */
const FEWEST = 4;
const MOST = 14;

/** A name and a label explain themselves. */
function isTelling(own: string, { material }: Scene): boolean {
  const words = own.split(/\s+/u);
  return (
    words.length >= FEWEST &&
    words.length <= MOST &&
    !material.names.some(({ name }) => withoutThe(name) === withoutThe(own))
  );
}

const withoutThe = (name: string): string => name.toLowerCase().replace(/^the /u, '');

/** The sentence that has all the words of the title, one after another. */
const takenFrom = (passages: readonly Passage[], own: string): Passage | undefined =>
  passages.find(({ text }) => bare(text).includes(bare(own)));

const bare = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** What a title comes to mean is in no sentence of the text: nothing is looked for. */
const asked = (prompt: string, source?: Passage): Asked => ({
  prompt,
  level: 'evaluate',
  sure: 0.85,
  theme: 'whole',
  evidence: source ? [wholeSlot(source).extract] : [],
  sentences: source ? [source.index] : [],
  names: [],
});

const TAKEN = (own: string, { paragraph }: Passage): string =>
  `The title, ${quoted(own)}, is taken from ¶${paragraph}. What do these words mean there? Why may they have been chosen to stand above the whole text?`;

const HEADLINE = (own: string): string =>
  `The headline reads: ${quoted(own)}. Tell in two sentences of your own how it came to this, with the numbers of the paragraphs that you need. What would you still like to know?`;

const ASKS = /^(?:why|how|what|who|whose|where|when|which)\b/iu;

function promptFor(own: string): string {
  if (own.endsWith('?'))
    return `The title asks: ${quoted(own)} Does the text answer it, and how? Say it in two sentences of your own, with the numbers of the paragraphs that you need.`;
  if (ASKS.test(own))
    return `The title promises an answer: ${quoted(own)}. Give it in two sentences of your own, with the numbers of the paragraphs that you need. What would you still like to know?`;
  return `Explain the title, ${quoted(own)}, to somebody who has not read the text. Which paragraphs do you need for it? Is it a good title for this text?`;
}
