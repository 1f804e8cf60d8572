/** Who speaks in a report: who of them has most at stake, and who is missing? */

import { isDebate } from '../../debate.js';
import { at } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const unheard: Frame = {
  name: 'unheard',
  most: 1,
  worth: { news: 2, other: 1.9 },
  find: ({ material, voices }) => {
    const { article } = material.analysis;
    const own = voices.filter(({ name, words }) => name.includes(' ') && words.some(({ quoted }) => quoted));
    return article.kind || isDebate(article) || own.length < FEWEST || own.length > MOST
      ? undefined
      : asked(own);
  },
};

/** People who are heard; of more nobody is missed. From judgement. */
const FEWEST = 3;
const MOST = 6;

function asked(own: Scene['voices']): Asked {
  const first = own.map(({ words }) => words.find(({ quoted }) => quoted)!.slot);
  const names = own.map(({ name }, i) => `${name} (${at(first[i]!)})`);
  return {
    prompt: `${names.slice(0, -1).join(', ')} and ${names.at(-1)!} speak in this text. Which of them has most at stake, and how does it show? Whose voice is missing, and what might it add?`,
    level: 'evaluate',
    sure: 0.8,
    theme: 'whole',
    evidence: first.map(({ extract }) => extract),
    sentences: [],
    names: [],
  };
}
