/** Somebody who stands at the beginning and again at the end: what is different? */

import type { NamedEntity } from '../../language/analysis.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited } from './run.js';

const FEWEST_PARAGRAPHS = 7;
const MOST_BETWEEN = 3;
const LONGEST_RUN = 3;
/** Words that tell that time has passed. */
const CHANGED =
  /\b(?:now|since|last (?:week|month|year|night|\p{Lu}\p{Ll}+day)|this (?:week|month|year|spring|summer|autumn|winter)|no longer|today|these days|(?:weeks|months|years) later|by then)\b/iu;

/** One for each person of whom only the two ends tell, where time has passed between. */
export const thenNowQuestions = (material: StudyMaterial): Candidate[] =>
  material.textType === 'news' ? [] : material.names.flatMap((named) => thenNow(material, named) ?? []);

function thenNow({ analysis, passages }: StudyMaterial, named: NamedEntity): Candidate | undefined {
  const last = analysis.article.paragraphs.length;
  if (named.kind !== 'person' || last < FEWEST_PARAGRAPHS) return undefined;
  const at = [...new Set(named.mentions.map(({ paragraph }) => paragraph))];
  const [from, to] = [at[0]!, at.at(-1)!];
  const between = at.filter((paragraph) => paragraph > 2 && paragraph < last - 1).length;
  if (from > 2 || to < last - 1 || between > MOST_BETWEEN) return undefined;
  const [opening, ending] = [aboutIn(passages, named, from), aboutIn(passages, named, to)];
  if (opening.length === 0 || ending.length < 2 || ![...opening, ...ending].every(({ prose }) => prose))
    return undefined;
  if (!ending.some(({ text }) => CHANGED.test(text))) return undefined;
  const called = named.name.split(' ')[0]!;
  return candidate(opening[0]!, {
    frame: 'then-now',
    kind: 'short-answer',
    prompt: `Compare what ¶${from} and ¶${to} tell about ${named.name}. What is different at the end?`,
    answer: `At first: ${cited(opening)}. At the end: ${cited(ending)}. A good answer says in a sentence what has changed for ${called}.`,
    level: 'analyse',
    lines: 3,
    beside: [...opening.slice(1), ...ending],
  });
}

/** The first sentence of a paragraph that names somebody, with those behind it that go on about the same person. */
function aboutIn(passages: readonly Passage[], { mentions }: NamedEntity, paragraph: number): Passage[] {
  const own = passages.filter((one) => one.paragraph === paragraph);
  const first = own.findIndex(({ sentence }) =>
    mentions.some(({ start }) => start >= sentence.start && start < sentence.end),
  );
  if (first < 0) return [];
  const rest = own.slice(first + 1);
  const end = rest.findIndex(({ text }) => !/\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/u.test(text));
  return [own[first]!, ...rest.slice(0, end < 0 ? rest.length : end)].slice(0, LONGEST_RUN);
}
