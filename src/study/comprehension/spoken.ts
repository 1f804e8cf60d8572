/** What somebody says in words of his own, asked about as a thing told: what was the trouble, what is said of it. */

import { is } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import { isWord, textIn, tokensIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { capital, inQuotes } from './neighbours.js';
import { type SpeechLine, speechLines } from './speech-lines.js';
import { asInside, leavesOpen } from './standing.js';
import { isOfText, type Told, toldIn, withComplements } from './telling.js';

/** At most one for each sentence of speech. */
export const spokenQuestions = (material: StudyMaterial): Candidate[] =>
  speechLines(material).flatMap((line) => toldQuestion(line) ?? []);

/** Words of a topic and words said of it. */
const LONGEST = 8;
const FEWEST_SAID = 4;

function toldQuestion(line: SpeechLine): Candidate | undefined {
  const { text, name, passage, stretch } = line;
  const words = tokensIn(passage, stretch).filter(isWord).length;
  const told = words >= 7 && words <= 30 && !/[?!]$/u.test(text) ? toldIn(passage, stretch) : undefined;
  if (!told || told.named || told.subject.endToken !== told.predicate.firstToken) return undefined;
  const topic = tokensIn(passage, told.subject);
  const inside = asInside(passage, told.subject);
  if (!inside || topic.length > LONGEST || topic[0]!.pos === 'NUM' || told.head.kind === 'pronoun')
    return undefined;
  if (leavesOpen(topic) || topic.some(({ lower }) => NO_TOPIC.test(lower))) return undefined;
  if (withComplements(passage, told.head).endToken !== told.subject.endToken) return undefined;
  if (tokensIn(passage, told.predicate).filter(isWord).length < FEWEST_SAID) return undefined;
  const point = pointAsked(line, told, inside);
  if (!point && !isOfText(passage, told.head)) return undefined;
  return candidate(passage, {
    frame: point ? 'named-point' : 'what-said',
    kind: 'short-answer',
    prompt: point ?? `What does ${name} say in ¶${passage.paragraph} about ${inside}?`,
    answer: point
      ? capital(textIn(passage, { ...told.predicate, firstToken: told.clause.verb.endToken }))
      : inQuotes(text),
    level: 'understand',
    worth: point ? 0 : -0.2,
  });
}

/** Somebody’s, nobody’s, or nothing that one would look for. */
const NO_TOPIC =
  /^(?:his|her|its|their|my|our|your|no|nobody|everybody|everyone|somebody|someone|people|folks?|man|men|woman|women|person|both|some|i[’']m|one|thing|things|guy|guys|you|i|we)$/u;

/** `The trouble lies ...` tells what the trouble is; so does `was that`, `is to`. */
function pointAsked(
  { name, passage }: SpeechLine,
  { clause, head }: Told,
  inside: string,
): string | undefined {
  const { tokens } = passage.reading.analysis;
  const { verb } = clause;
  if (tokens[verb.main]!.lemma !== 'be' || verb.negated || verb.modal || verb.firstToken !== verb.main)
    return undefined;
  if (
    !/^(?:that|to|because|how)$/u.test(tokens[verb.endToken]?.lower ?? '') ||
    is(tokens[head.head]!.lemma, 'person')
  )
    return undefined;
  return `According to ${name} in ¶${passage.paragraph}, what ${tokens[verb.main]!.lower} ${inside}?`;
}
