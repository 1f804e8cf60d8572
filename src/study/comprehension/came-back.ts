/** Somebody whom the end of a text takes up from far before: what was told then, and what is told now? */

import type { NamedEntity } from '../../language/analysis.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited } from './run.js';

const FEWEST_BETWEEN = 4;
/** Words of a sentence, and below how many the next one is read with it. */
const LONGEST = 45;
const FEWEST = 7;
const SHORT = 16;

const TIME_PASSED = /\b(?:now|still|today|no longer|since|1[5-9]\d\d|20\d\d)\b/u;

/** One for a text in which a name stands in two paragraphs only, far from each other, the second at its end. */
export function cameBackQuestion(material: StudyMaterial): Candidate[] {
  if (material.textType === 'news') return [];
  const [best] = material.names.flatMap((named) => cameBack(material, named) ?? []);
  return best ? [best] : [];
}

function cameBack({ passages, analysis }: StudyMaterial, named: NamedEntity): Candidate | undefined {
  if (named.kind !== 'person') return undefined;
  const [from, to, ...more] = [...new Set(named.mentions.map(({ paragraph }) => paragraph))];
  const last = analysis.article.paragraphs.length;
  if (!from || !to || more.length > 0 || to - from < FEWEST_BETWEEN || to < last - 1) return undefined;
  const runs = [from, to].map((paragraph) => about(passages, named, paragraph));
  const [early, late] = runs;
  if (!early?.[0] || !late?.[0] || from > 2 || !late.some(({ text }) => TIME_PASSED.test(text)))
    return undefined;
  return candidate(early[0], {
    frame: 'came-back',
    kind: 'short-answer',
    prompt: `¶${to} comes back to ${named.name}, of whom only ¶${from} has told before. Which words told of ${named.name} in ¶${from}, and which words of ¶${to} add something new?`,
    answer: `Before: ${cited(early)}. At the end: ${cited(late)}.`,
    level: 'analyse',
    lines: 3,
    beside: [...early.slice(1), ...late],
  });
}

/** The sentence of a paragraph that first has the name, with the next one if it is short. */
function about(passages: readonly Passage[], { mentions }: NamedEntity, paragraph: number): Passage[] {
  const first = passages.find(
    ({ sentence, paragraph: own }) =>
      own === paragraph && mentions.some(({ start }) => start >= sentence.start && start < sentence.end),
  );
  if (!first?.prose || first.words > LONGEST || first.words < FEWEST) return [];
  const next = passages[first.index + 1];
  return next?.paragraph === paragraph && (first.words < SHORT || /\?$/u.test(first.text))
    ? [first, next]
    : [first];
}
