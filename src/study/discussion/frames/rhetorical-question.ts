/** A question that the author asks and leaves to the reader. */

import { leaning, pointersIn } from '../../../grammar/pointing.js';
import { sidesOf } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { wholeOf } from '../../passages.js';
import { capital, inQuotes } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const rhetoricalQuestion: Frame = {
  name: 'rhetorical-question',
  most: 1,
  worth: { opinion: 2.4 },
  find: (scene) =>
    sidesOf(scene.material) ? [] : scene.passages.flatMap((passage) => left(scene, passage) ?? []),
};

function left(scene: Scene, passage: Passage): Asked | undefined {
  const { text, words, prose, quoted, lower, paragraph, index, reading, sentence } = passage;
  const next = scene.passages[index + 1];
  if (!text.trimEnd().endsWith('?') || !prose || quoted || words < 6 || words > 28) return undefined;
  if (!ASKS.test(lower) || / or /u.test(lower)) return undefined;
  if (leaning(pointersIn(reading, sentence)) >= 0.6 || ANSWERED.test(next?.text ?? '')) return undefined;
  if (
    /^[^?,]{0,30}:|^(?:how (?:could|did|does|do|can)\b|why (?:did|do|does|is|are|was|were)\b|and|but|or|so|is there|are there|can you|have you|do you)\b/u.test(
      lower,
    )
  )
    return undefined;
  const extract = wholeOf(passage);
  const author = scene.author(paragraph);
  return {
    prompt: `${capital(author)} asks: ${inQuotes(text.trim())} (¶${paragraph}). Which answer does ${author} expect? Give that answer and its best reason, then give the opposite one as well as you can.`,
    lookFor: `The expected answer follows from what ¶${paragraph} tells; students say by which words they know it. The opposite answer is a real one: it names a case, a cost or a value that the question passes over. Also good: a fairer way to put the question.`,
    level: 'evaluate',
    sure: 0.85,
    theme: passage.theme,
    evidence: [
      { ...extract, text: extract.text.trimEnd(), end: extract.start + extract.text.trimEnd().length },
    ],
    sentences: [index],
    names: [],
  };
}

/** A question that takes an answer for granted; one that offers two ways leaves it open. */
const ASKS = /^(?:who|what|why should|should|would|could|can|must|is|are|do|does|did|has|have)\b/u;

/** The text answers it itself at once. */
const ANSWERED =
  /^(?:Yes|No|Because|There (?:is|are)|It (?:is|was)|They|Not|Of course|The answer|Only|Nobody|None)\b/u;
