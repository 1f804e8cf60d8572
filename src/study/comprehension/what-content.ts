/** `The council agreed to close the bridge`: what did it agree to do, why, and how was it answered? */

import { cutsIn } from '../../grammar/cuts.js';
import { type Content, contentsIn, type Pattern } from '../clause-questions/contents.js';
import { endOf } from '../clause-questions/ends.js';
import type { StudyMaterial } from '../material.js';
import { type Passage, textIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import type { Frame } from './frames.js';
import { capital } from './neighbours.js';

/** One for each clause that tells what somebody finds, promises, asks for. */
export const contentQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) =>
    contentsIn(passage).flatMap((content) => ask(content, passages[passage.index + 1]) ?? []),
  );

/** Words of an answer that is more than copied off the page, where nothing else is asked with it. From judgement. */
const FEWEST = 10;

function ask(content: Content, next: Passage | undefined): Candidate | undefined {
  const { passage, pattern, asked, source } = content;
  const own = textIn(passage, content.answer);
  const link = purposeOf(content) ?? replyTo(content, next);
  if (!link && own.split(' ').length < FEWEST) return undefined;
  const prompt = `What${source ? `, according to ${source},` : ''} ${asked}`;
  return candidate(passage, {
    frame: link ? 'said-and-answered' : FRAME_OF[pattern],
    kind: 'short-answer',
    prompt: `${prompt}${link ? `, and ${link.asked}` : ''} (¶${passage.paragraph})?`,
    answer: capital(link?.answer ?? own),
    level: 'understand',
    lines: link ? 3 : 2,
    beside: link?.beside ?? [],
  });
}

/** What is asked in the same breath, and the answer to both. */
interface Link {
  readonly asked: string;
  readonly answer: string;
  readonly beside?: readonly Passage[];
}

/** `proposed a wall, so that the town could sleep`: its own sentence tells why. */
function purposeOf({ passage, pattern, answer }: Content): Link | undefined {
  const { reading, index } = passage;
  const cut = cutsIn(reading, index).find(
    ({ word, kind, endToken }) =>
      kind === 'subordinate' && /^(?:so|because)$/u.test(word ?? '') && endToken > answer.firstToken,
  );
  const text = textIn(passage, { ...answer, endToken: endOf(passage, answer.firstToken) });
  const isOfDeed = pattern !== 'that' && pattern !== 'somebody-that';
  return isOfDeed && cut && cut.endToken <= answer.endToken && !/["“”]/u.test(text)
    ? { asked: 'why', answer: text }
    : undefined;
}

/** `The owners refused`: the next sentence tells what became of it, or turns against it. */
function replyTo({ passage, verb, answer }: Content, next: Passage | undefined): Link | undefined {
  const isLast = passage.sentence.endToken - answer.endToken <= 1;
  if (!isLast || next?.paragraph !== passage.paragraph || !isPlain(next)) return undefined;
  const asked = DEMANDS.test(verb)
    ? ANSWERS.test(next.lower) && 'what came of it'
    : TURNS.test(next.text) && 'what is set against it';
  return asked ? { asked, answer: `${textIn(passage, answer)}. ${next.text}`, beside: [next] } : undefined;
}

/** Words of what is quoted of the next sentence. From judgement. */
const WORDS = { fewest: 4, most: 36 };

const isPlain = ({ prose, quoted, words, text }: Passage): boolean =>
  prose && !quoted && words >= WORDS.fewest && words <= WORDS.most && text.endsWith('.');

const DEMANDS = /^(?:propose|ask|call|demand|offer|recommend|urge|apply|press|campaign|suggest|advise)$/u;

const ANSWERS =
  /\b(?:refuse|reject|decline|balk|dismisse?|accept|agree|grant)(?:d|ed)\b|\bturned (?:\p{L}+ ){1,2}down\b|\bwould not\b|\bw(?:as|ere) never (?:made|built|given)\b|\bthere w(?:as|ere) none\b|\bthe (?:request|proposal|demand|offer|plea|idea)\b/u;

const TURNS = /^(?:But|However|Yet|Later) /u;

const FRAME_OF: Readonly<Record<Pattern, Frame>> = {
  to: 'undertaking',
  that: 'finding',
  object: 'asked-for',
  behind: 'asked-for',
  'somebody-to': 'made-to',
  'somebody-that': 'finding',
  'somebody-for': 'asked-for',
};
