/** `The plan was dropped because the bank would not lend`: what reason, purpose or effect does the text tie to a claim? */

import type { Stretch } from '../../grammar/reading.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage, passageAt } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, withoutJoin } from './neighbours.js';
import { standingAlone } from './pronoun-name.js';
import { becauseOf, type Tied, tiedIn } from './tied-clauses.js';

/** Words of a claim that is quoted whole. From judgement. */
const FEWEST = 5;
const MOST = 34;

const ASKS = {
  reason: 'What reason is given for that?',
  purpose: 'What was the purpose of that?',
  effect: 'What does the text say follows from that?',
  against: 'What does the text set against that?',
} as const;

/** One for each paragraph, of its best claim. */
export function givenReasonQuestions(material: StudyMaterial): Candidate[] {
  const { passages } = material;
  const tied = [
    ...passages.flatMap((passage) => tiedIn(passage, passages[passage.index - 1]) ?? []),
    ...saidReasons(material),
  ];
  const best = new Map<number, Candidate>();
  for (const one of tied.flatMap((given) => ask(material, given) ?? [])) {
    const { paragraph } = one.question.evidence;
    if (one.worth > (best.get(paragraph)?.worth ?? -1)) best.set(paragraph, one);
  }
  return [...best.values()];
}

/** Reasons that somebody who is named gives between quotation marks. */
function saidReasons({ quotations, passages }: StudyMaterial): Tied[] {
  const among = byParagraph(passages);
  return quotations.flatMap(({ text, speaker, paragraph, start }) => {
    const passage = passageAt(among.get(paragraph) ?? [], start);
    if (!passage?.prose || !speaker || text.length > LONGEST) return [];
    return text.split(/(?<=[.!?]) /u).flatMap((said) => {
      const found = becauseOf(`${said.replace(/[.,]$/u, '')}.`, () => true);
      return found && !POINTS.test(found.claim) ? [{ passage, ...found, by: speaker.name }] : [];
    });
  });
}

/** Characters of a quotation. */
const LONGEST = 600;
const POINTS = /^(?:It|That|This|They|He|She|We)\b|\bneither\b/u;

function ask(material: StudyMaterial, tied: Tied): Candidate | undefined {
  const { passage, answer, asks, by, before } = tied;
  const claim = claimOf(tied);
  if (!claim) return undefined;
  return candidate(before ?? passage, {
    frame: 'given-reason',
    kind: 'short-answer',
    prompt: `${by ? `${by} says: ` : ''}${inQuotes(claim)} (¶${passage.paragraph}). ${ASKS[asks]} Answer in words of your own.`,
    answer: `${inQuotes(answer)} (¶${passage.paragraph}).`,
    level: 'understand',
    lines: 2,
    hidden: [answer.replace(/^… |, …$/gu, '')],
    worth: (before ? 0.3 : 0) + worthOf(material, passage) + (ARGUES.test(claim) ? 0.1 : 0),
    beside: before ? [passage] : [],
  });
}

/** What is claimed, as it can be printed alone. */
function claimOf({ passage, claim, by }: Tied): string | undefined {
  const bare = withoutJoin(claim.replace(TAG, '').replace(/^Finally, /u, ''));
  const words = bare.split(' ').length;
  if (words < FEWEST || words > MOST || NO_CLAIM.test(bare)) return undefined;
  return by ? bare : standingAlone(passage, stretchOf(passage, bare.slice(1)), bare);
}

const TAG = /,? (?:he|she|they|(?:the )?\p{L}+) (?:says?|said|explains?|explained|adds?|added|thinks?),?$/u;

/** Not whole, not sure, or the author's own doings. */
const NO_CLAIM =
  /^(?:Nor|It|Maybe|Perhaps|If|As|Because|Then|What|Why|How)\b|[?–—]|\b(?:is|was|are|were|be|so|so called|them|this)$|\bdeclined to comment\b|\b(?:I|[Mm]y|me)\b/u;

const ARGUES = /\b(?:no|not|never|nobody|must|should|cannot|only|less|more|than)\b|n[’']t\b|\d/u;

/** The tokens of words of a passage, the first of which may be cut into. */
function stretchOf({ tokens, sentence, text }: Passage, words: string): Stretch {
  const from = sentence.start + Math.max(0, text.indexOf(words));
  const first = tokens.findIndex(({ end }) => end > from);
  const end = tokens.findIndex(({ start }) => start >= from + words.length);
  return {
    firstToken: sentence.firstToken + first,
    endToken: end < 0 ? sentence.endToken : sentence.firstToken + end,
  };
}

/** What has many nouns that the text comes back to is more than a detail. */
function worthOf({ reading }: StudyMaterial, { tokens }: Passage): number {
  const lemmas = new Set(tokens.map(({ lemma }) => lemma));
  const central = [...lemmas].filter((lemma) => (reading.nounUses.get(lemma)?.length ?? 0) >= 2).length;
  return central === 0 ? -0.2 : 0.1 * Math.min(3, central);
}
