/** Two clauses in one sentence and the word that joins them: what follows. */

import { type Cut, cutsIn, isTold, isWhole } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { Stretch } from '../../grammar/reading.js';
import { is } from '../../lexicon/index.js';
import { isWord, type Passage, textIn, tokensIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import type { Frame } from './frames.js';
import { asInside, bodyOf, isPersonal, leans, leavesOpen } from './standing.js';

/** At most one question on a sentence: the first join in it is the one that holds it together. */
export function relationQuestion(passage: Passage): Candidate | undefined {
  const { tokens, text, words, prose, quoted } = passage;
  if (!prose || quoted || words < 9 || words > 45 || !text.endsWith('.')) return undefined;
  // `I` can be quoted, but not asked about.
  if (isPersonal(tokens)) return passage.reported ? undefined : joinedQuestion(passage);
  return passage.reported ? undefined : (openedQuestion(passage) ?? joinedQuestion(passage));
}

/** The end of what begins at a token: before a second main clause or what is only added, else of the sentence. */
function endAfter({ reading, index, sentence }: Passage, from: number): number {
  const cut = cutsIn(reading, index).find(({ endToken }) => endToken > from);
  const { tokens } = reading.analysis;
  return (
    cut?.endToken ??
    (/^[.]$/u.test(tokens[sentence.endToken - 1]!.text) ? sentence.endToken - 1 : sentence.endToken)
  );
}

/** All the rest of the sentence when it is short enough to write down. */
function endOfAnswer(passage: Passage, from: number): number {
  const { sentence, reading } = passage;
  const stop = sentence.endToken - Number(reading.analysis.tokens[sentence.endToken - 1]!.text === '.');
  return tokensIn(passage, { firstToken: from, endToken: stop }).filter(isWord).length <= 24
    ? stop
    : endAfter(passage, from);
}

/** Whole clauses that say who or what they are about, and need no other sentence. */
const isAskable = (passage: Passage, stretch: Stretch): boolean =>
  tokensIn(passage, stretch).filter(isWord).length >= 4 &&
  isWhole(passage.reading, clausesOf(passage.reading, passage.index), stretch) &&
  !leans(passage, stretch);

/** A word that joins two clauses, and what may be asked of the first; the second is the answer. */
interface Join {
  readonly frame: Frame;
  readonly words: RegExp;
  /** The text that follows the first clause. */
  readonly goesOn?: RegExp;
  readonly ask: (left: { quoted: string; fact: string | undefined }, paragraph: number) => string;
}

const JOINS: readonly Join[] = [
  {
    frame: 'consequence',
    words: /^(?:so|which)$/u,
    goesOn:
      /^,? (?:so(?! (?:far|that|often|much|many|few|little|long|well|soon|\p{L}+ly)\b)|which is why|which means that|which meant that) /u,
    ask: ({ quoted, fact }, paragraph) =>
      `According to ¶${paragraph}, what follows from ${fact ? `the fact that ${fact}` : `this: ${quoted}`}?`,
  },
];

function joinedQuestion(passage: Passage): Candidate | undefined {
  const { firstToken } = bodyOf(passage);
  for (const cut of cutsIn(passage.reading, passage.index)) {
    const left = { firstToken, endToken: cut.endToken };
    const join = JOINS.find((one) => fits(passage, cut, one));
    if (!join || !isAskable(passage, left)) continue;
    const right = behind(passage, cut);
    return (
      right &&
      candidate(passage, {
        frame: join.frame,
        kind: 'short-answer',
        prompt: join.ask(
          { quoted: `“${textIn(passage, left)}”`, fact: asInside(passage, left) },
          passage.paragraph,
        ),
        answer: textIn(passage, right),
        level: 'understand',
      })
    );
  }
  return undefined;
}

function fits({ text, sentence, reading }: Passage, { word, endToken }: Cut, join: Join): boolean {
  if (!word || !join.words.test(word)) return false;
  return join.goesOn?.test(text.slice(reading.analysis.tokens[endToken - 1]!.end - sentence.start)) ?? true;
}

/** The clause behind a cut, without `that` and the words up to it; none where it is half of a thought: `, so great that`. */
function behind(passage: Passage, { nextToken }: Cut): Stretch | undefined {
  const { tokens } = passage.reading.analysis;
  let from = nextToken;
  if (tokens[from]!.lower === 'which') while (!/^(?:that|why)$/u.test(tokens[from - 1]!.lower)) from++;
  if (tokens[from]!.lower === 'that') from++;
  const right = { firstToken: from, endToken: endOfAnswer(passage, from) };
  const clauses = clausesOf(passage.reading, passage.index);
  const told = clauses.find(({ verb }) => verb.firstToken >= from && verb.endToken <= right.endToken);
  if (!told?.subject || told.subject.phrase.firstToken < from || !/^(?:own)$/u.test(told.subject.by))
    return undefined;
  return tokensIn(passage, right).filter(isWord).length >= 4 ? right : undefined;
}

/** `Because it was dry, the seed lay still.` */
function openedQuestion(passage: Passage): Candidate | undefined {
  const { reading, index } = passage;
  const { firstToken } = bodyOf(passage);
  const { tokens } = reading.analysis;
  if (tokens[firstToken]!.lower !== 'because') return undefined;
  const main = clausesOf(reading, index).find((clause) => isTold(clause) && clause.opener !== firstToken);
  const start = main?.subject?.by === 'own' ? main.subject.phrase.firstToken : undefined;
  if (!main || start === undefined || tokens[start - 1]?.text !== ',') return undefined;
  const given = { firstToken: firstToken + 1, endToken: start - 1 };
  const words = tokensIn(passage, given);
  if (
    leavesOpen(words) ||
    words.some(({ lower }) => is(lower, 'reflexive')) ||
    words.length < 3 ||
    leans(passage, given) ||
    words.some(({ text }) => /^[:;–—(]$/u.test(text)) ||
    /^(?:that|of)$/u.test(words[0]!.lower)
  )
    return undefined;
  return candidate(passage, {
    frame: 'consequence',
    kind: 'short-answer',
    prompt: `According to ¶${passage.paragraph}, what follows from the fact that ${textIn(passage, given)}?`,
    answer: textIn(passage, { firstToken: start, endToken: endOfAnswer(passage, start) }),
    level: 'understand',
  });
}
