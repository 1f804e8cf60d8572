/** How a text ends: what does it leave a reader with? */

import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import { hasDispute } from '../../dispute.js';
import type { Passage } from '../../passages.js';
import { cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isOutside } from '../stretches.js';

export const ending: Frame = {
  name: 'ending',
  most: 1,
  worth: { opinion: 2.2, other: 2.3, history: 2.3, explainer: 1.9, news: 1.9 },
  find: (scene) => {
    const { article } = scene.material.analysis;
    if (isDebate(article) || article.kind === 'interview') return [];
    const end = endOf(scene);
    return end && asked(scene, end);
  },
};

/** Words of an ending that is quoted, and the fewest that say something. From judgement. */
const MOST_WORDS = 45;
const FEWEST_WORDS = 7;

/** The last sentence, with the one before where both are short; nothing painful, nothing that is asked. A report is ended on purpose only where it lets somebody have the last word. */
function endOf({ passages, material }: Scene): readonly Passage[] | undefined {
  const [before, last] = passages.slice(-2);
  if (!before || !last?.prose || last.words > MOST_WORDS || /[?:]["”’]?$/u.test(last.text)) return undefined;
  const both = before.paragraph === last.paragraph && before.words + last.words <= MOST_WORDS;
  const end = both ? [before, last] : [last];
  const words = end.reduce((sum, one) => sum + one.words, 0);
  const reports = material.textType === 'news' || hasDispute(material);
  if (reports && !last.quoted) return undefined;
  return words < FEWEST_WORDS || end.some(isPainful) || end.some(isNotice) || isMidSpeech(end[0]!)
    ? undefined
    : end;
}

/** What comes next, or what people are told to do, is how a report stops, and nobody's choice. */
const isNotice = ({ lower }: Passage): boolean =>
  /\b(?:is|are) (?:forecast|due|expected)\b|\bw(?:as|ere) told to\b|\b(?:meets?|will (?:meet|vote|decide)) (?:again |for the first time )?(?:on|in|at|next)\b/u.test(
    lower,
  );

/** Its marks were opened in a sentence before it. */
const isMidSpeech = (one: Passage): boolean => !isOutside(one) && !/^[“"‘']/u.test(one.text);

/** What is left of it in a reader is in no sentence of the text: nothing is looked for. */
function asked({ material }: Scene, end: readonly Passage[]): Asked {
  const shown = slotOf(end);
  const who = material.analysis.article.kind === 'speech' ? 'the listeners' : 'a reader';
  return {
    prompt: `The text ends: ${cite(shown)}. What thought or feeling do these words leave ${who} with? Why may they have been kept for the end?`,
    level: 'evaluate',
    sure: 0.88,
    theme: 'whole',
    evidence: [shown.extract],
    sentences: end.map(({ index }) => index),
    names: [],
  };
}

/** Sentences that stand beside each other, quoted whole. */
function slotOf(run: readonly Passage[]): Slot {
  const text = run
    .map((one) => one.text)
    .join(' ')
    .replace(/\.$|(?<!‘[^’]*)\.’$/u, '');
  const { sentence, origin, paragraph } = run[0]!;
  const start = sentence.start - origin;
  const words = run.reduce((sum, one) => sum + one.words, 0);
  return { extract: { text, paragraph, start, end: start + text.length }, cut: false, leans: false, words };
}
