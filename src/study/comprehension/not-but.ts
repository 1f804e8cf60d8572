/** `not X but Y`: what a sentence rejects, and what it puts in its place. */

import { isWord, type Passage, textIn, tokensIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { capital, isAskable } from './neighbours.js';
import { isPersonal } from './standing.js';

const FEWEST = 2;
const MOST = 18;

/** `A council that lets its bridges go is not a kind council but a foolish one` says nothing of any council. */
const MAXIM = /^An? /u;

/** Asks for both halves of a sentence that corrects. */
export function notButQuestion(passage: Passage): Candidate | undefined {
  if (!isAskable(passage) || passage.reported || isPersonal(passage.tokens) || MAXIM.test(passage.text))
    return undefined;
  const [rejected, instead] = halvesOf(passage) ?? notThat(passage) ?? [];
  if (!rejected || !instead) return undefined;
  return candidate(passage, {
    frame: 'not-but',
    kind: 'short-answer',
    prompt: `One sentence of ¶${passage.paragraph} rejects an idea and puts another in its place. What is rejected, and what is said instead?`,
    answer: `Rejected: “${rejected}”. Instead: “${instead}”. (${capital(passage.text)})`,
    level: 'understand',
    lines: 2,
  });
}

/** The words after `not` up to `but`, and those after `but` up to a mark; none where `not only` adds. */
function halvesOf(passage: Passage): [string, string] | undefined {
  const { tokens, sentence } = passage;
  const not = tokens.findIndex(({ lower }) => lower === 'not');
  const but = tokens.findIndex(({ lower }, i) => i > not && lower === 'but');
  if (
    not < 0 ||
    but < 0 ||
    /^(?:only|just|merely|simply|all|every|always|yet|quite)$/u.test(tokens[not + 1]!.lower)
  )
    return undefined;
  const mark = tokens.findIndex(({ text }, i) => i > but && /^[,.;:–—(]$/u.test(text));
  const end = mark < 0 ? tokens.length : mark;
  const left = {
    firstToken: sentence.firstToken + not + 1,
    endToken: sentence.firstToken + withoutComma(passage, but),
  };
  const right = { firstToken: sentence.firstToken + but + 1, endToken: sentence.firstToken + end };
  const isShort = [left, right].every((half) => {
    const words = tokensIn(passage, half).filter(isWord).length;
    return words >= FEWEST && words <= MOST;
  });
  // The second half goes on as the first began: no clause of its own.
  const [first, second] = [tokens[not + 1]!, tokens[but + 1]!];
  const same = SMALL.test(first.lower) ? first.lower === second.lower : first.pos === second.pos;
  const hasClause = tokens.slice(not + 1, but).some(({ text }) => /^[;:.]$/u.test(text));
  return isShort && same && !hasClause ? [textIn(passage, left), textIn(passage, right)] : undefined;
}

const SMALL = /^(?:an?|the|because|by|for|to|of|in|with|from)$/u;

/** `a disaster of communication, not of science`. */
function notThat({ text }: Passage): [string, string] | undefined {
  const match =
    /^([^;:–—]{12,120}?), (?:and )?not ((?:of|by|a|an|the|to|in|with|from|for|because)\b[^,;:]{3,60})\.$/u.exec(
      text,
    );
  return match && !/\b(?:but|or|either|whether)\b/u.test(text) ? [match[2]!, match[1]!] : undefined;
}

const withoutComma = ({ tokens }: Passage, but: number): number =>
  tokens[but - 1]!.text === ',' ? but - 1 : but;
