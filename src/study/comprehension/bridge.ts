/** `The railway ended the politeness.` A short head of a paragraph that takes up the end of the one before. */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited, isTold, restOf, upTo } from './run.js';

const MOST = 12;
const LONGEST = 55;
/** Letters that a word shares with another of its family: `polite`, `politeness`. */
const STEM = 6;
const SHORTEST = 4;
/** Words that take up nothing of their own. */
const VAGUE =
  /^(?:event|thing|people|person|year|time|place|case|part|number|world|country|town|city|village|morning|evening|night|road|street|house|room|woman|child|text|report|council|government|company|police|school|hospital)$/u;
/** A word that stands all over a text is only what it is about. */
const MOST_PARAGRAPHS = 3;

/** One for each such head that the sentences behind it explain. */
export function bridgeQuestions({ passages, analysis }: StudyMaterial): Candidate[] {
  const families = familiesIn(passages);
  return passages.flatMap((passage) => {
    const before = passages[passage.index - 1];
    const { paragraph, words, text } = passage;
    if (
      !before ||
      before.paragraph !== paragraph - 1 ||
      words > MOST ||
      words < 4 ||
      analysis.article.kind === 'interview'
    )
      return [];
    if (!isTold(passage) || /[?:]/u.test(text) || analysis.article.title.startsWith('#')) return [];
    const ends = passages
      .slice(Math.max(0, passage.index - 2), passage.index)
      .filter((one) => one.paragraph === paragraph - 1);
    const taken = takenUp(passage, ends, families) ?? meantBy(passage, before);
    const rest = upTo(restOf(passages, passage), LONGEST);
    if (!taken || rest.length === 0 || !rest.every(isTold) || !taken.from.prose) return [];
    return [
      candidate(passage, {
        frame: 'bridge',
        kind: 'short-answer',
        prompt: `¶${paragraph} opens: ${inQuotes(text)}. ${taken.words ? `What in ¶${paragraph - 1} is meant by “${taken.words}”` : `With which statement of ¶${paragraph - 1} does this go on`}, and how does ¶${paragraph} go on to explain the sentence?`,
        answer: `${taken.words ? 'Meant' : 'It goes on with'}: ${cited([taken.from])}. Explained: ${cited(rest)}.`,
        level: 'analyse',
        lines: 3,
        beside: [taken.from, ...rest],
      }),
    ];
  });
}

/** For what words of a family begin with, the paragraphs that have any of them. */
type Families = ReadonlyMap<string, ReadonlySet<number>>;

function familiesIn(passages: readonly Passage[]): Families {
  const families = new Map<string, Set<number>>();
  for (const { paragraph, tokens } of passages)
    for (const { lemma } of tokens)
      for (let length = SHORTEST; length <= Math.min(STEM, lemma.length); length++) {
        const stem = lemma.slice(0, length);
        families.set(stem, (families.get(stem) ?? new Set()).add(paragraph));
      }
  return families;
}

interface Taken {
  readonly words: string;
  readonly from: Passage;
}

/** `It has made the bees worse off`: what the paragraph before ended with did that. */
const meantBy = ({ text }: Passage, before: Passage): Taken | undefined =>
  /^(?:It|That|This) (?:is (?:exactly |just |precisely )?(?:why|how|what|where)|has|had|also|made|makes|did|does|was also|is also|changed|began|ended|worked|failed|did not)\b/u.test(
    text,
  ) &&
  isTold(before) &&
  before.words >= 6
    ? { words: '', from: before }
    : undefined;

/** The noun behind `the` or `this` that is of the family of a word just used, and of few others. */
function takenUp({ tokens }: Passage, ends: readonly Passage[], families: Families): Taken | undefined {
  for (const [i, token] of tokens.entries()) {
    const article = tokens[i - 1];
    if (
      token.pos !== 'NOUN' ||
      token.lemma.length < SHORTEST ||
      VAGUE.test(token.lemma) ||
      !/^(?:the|this|that|these|those)$/u.test(article?.lower ?? '')
    )
      continue;
    if (tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.lower === 'of') continue;
    const stem = token.lemma.slice(0, STEM);
    const has = (one: Passage): boolean => one.tokens.some(({ lemma }) => lemma.startsWith(stem));
    const from = [...ends].reverse().find(has);
    const spread = families.get(stem)?.size ?? 0;
    if (from && spread <= MOST_PARAGRAPHS && from.words >= 7)
      return { words: `${article!.lower} ${token.text}`, from };
  }
  return undefined;
}
