/** `It will be said that ...`, `The second objection is ...`: what an author expects to hear, paragraph by paragraph, and answers there. */

import { announcesObjection, raisesObjection } from '../argument.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, upTo } from './run.js';

const MOST = 4;
/** An objection stands at the head of its paragraph, or behind a sentence or two that lead on to it. */
const HEAD = 3;
/** Words of an answer as the key quotes it. */
const LONGEST = 70;

/** One for a text that answers objections, each in a paragraph of its own; a single one is called so. */
export function objectionsQuestion({ passages, textType, analysis }: StudyMaterial): Candidate[] {
  if (textType !== 'opinion' || analysis.article.kind) return [];
  const found = [...byParagraph(passages).values()].flatMap((own) => objectionIn(own) ?? []).slice(0, MOST);
  const [first, ...others] = found.map(({ said }) => said[0]!);
  if (!first || (others.length === 0 && !isCertain(found[0]!))) return [];
  return [
    candidate(first, {
      frame: 'objections',
      kind: 'short-answer',
      prompt:
        others.length === 0
          ? `In ¶${first.paragraph} the author takes up an objection. What is it, and what is the answer to it? Note both in a few words.`
          : `The author expects objections, and answers them in ${inWords(found.map(({ said }) => `¶${said[0]!.paragraph}`))}. What is each objection, and what is the answer to it? Note both in a few words.`,
      answer: found
        .map(({ said, answer }, i) => `${i + 1}. Objection: ${cited(said)}. Answer: ${cited(answer)}.`)
        .join(' '),
      level: 'analyse',
      lines: found.length * 2,
      worth: (found.length - 2) * 0.2,
      beside: others,
    }),
  ];
}

/** One alone is called so, and turned down in so many words. */
const isCertain = ({ said, answer }: Objection): boolean =>
  /\bobjections?\b/u.test(said[0]!.lower) && (TURNS.test(answer[0]!.text) || DENIES.test(answer[0]!.text));

const DENIES = /^(?:No\b|(?:It|That|They|He|She) (?:is|was|are|were|does|do|did|need)(?: not|n[’']t)\b)/u;

interface Objection {
  readonly said: readonly Passage[];
  readonly answer: readonly Passage[];
}

/** The only one of a paragraph, with the answer: from where the author turns back, else all that follows. */
function objectionIn(own: readonly Passage[]): Objection | undefined {
  const [raised, more] = own.filter((one) => raisesObjection(one) || announcesObjection(one));
  if (!raised || more || !own.slice(0, HEAD).includes(raised)) return undefined;
  const from = own.indexOf(raised);
  const to = from + (announcesObjection(raised) ? 2 : 1);
  const [said, rest] = [own.slice(from, to), own.slice(to)];
  if (rest.length === 0) return undefined;
  const turn = rest.findIndex(({ text }) => TURNS.test(text) && !text.endsWith('?'));
  return { said, answer: upTo(rest.slice(Math.max(0, turn)), LONGEST) };
}

const TURNS = /^(?:But|Yet|However|In fact|In truth)\b/u;

/** `¶4, ¶5 and ¶6`. */
const inWords = (all: readonly string[]): string => `${all.slice(0, -1).join(', ')} and ${all.at(-1)!}`;
