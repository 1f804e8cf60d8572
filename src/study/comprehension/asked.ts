/** `Asked whether the lines would ever come, the minister smiled`, `I asked him why`: who is asked, and what is the answer? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { capital } from './neighbours.js';
import { cited, restOf, upTo } from './run.js';

const ASKED =
  /^(?:When )?[Aa]sked ((?:whether|if|why|how|what|where|who|when|about) [^,“"]{8,120}), (.{12,})$/su;
const ASKS =
  /\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|\p{Lu}\p{L}+) (?:once |then |also )?ask(?:s|ed) (him|her|them|me|us|(?:an?|the|my|his|her|their) (?:\p{L}+ )?\p{L}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) ((?:whether|if|why|how|what) [^,;:“"?]{10,90})[.]$/u;
const LONGEST = 60;

/** One for each sentence that opens so, and for each question in the third person that an answer follows. */
export function askedQuestions({ passages }: StudyMaterial): Candidate[] {
  return passages.flatMap((passage) => {
    if (!passage.prose) return [];
    const match = ASKED.exec(passage.text);
    if (match && /\b(?:that|this|it)$/u.test(match[1]!)) return [];
    return match ? [openedSo(passages, passage, match)] : (askedAndAnswered(passages, passage) ?? []);
  });
}

function openedSo(passages: readonly Passage[], passage: Passage, match: RegExpExecArray): Candidate {
  const next = passages[passage.index + 1];
  const more = next && next.paragraph === passage.paragraph && passage.words < 24 ? [next] : [];
  return candidate(passage, {
    frame: 'asked',
    kind: 'short-answer',
    prompt: `In ¶${passage.paragraph} somebody is asked ${match[1]!}. Who is it, and what is the answer?`,
    answer: capital([match[2]!, ...more.map(({ text }) => text)].join(' ')),
    level: 'understand',
    beside: more,
  });
}

/** The answer is speech, in the same paragraph or at the head of the next. */
function askedAndAnswered(passages: readonly Passage[], passage: Passage): Candidate | undefined {
  const [, , question] = ASKS.exec(passage.text) ?? [];
  if (!question || passage.quoted || /\b(?:you|your|I|my|me|we|our)\b/u.test(question)) return undefined;
  const rest = restOf(passages, passage);
  const next = passages[passage.index + 1];
  const behind = rest.length > 0 ? rest : next ? [next, ...restOf(passages, next)] : [];
  const speech = behind.findIndex(({ quoted }) => quoted);
  if (speech < 0 || speech > 1) return undefined;
  const reply = upTo(behind.slice(0, speech + 3), LONGEST);
  if (!reply.some(({ quoted }) => quoted)) return undefined;
  return candidate(passage, {
    frame: 'asked',
    kind: 'short-answer',
    prompt: `In ¶${passage.paragraph} somebody is asked ${question}. What is the answer, and what does it mean? Use your own words.`,
    answer: `${cited(reply)}.`,
    level: 'understand',
    lines: 2,
    worth: 0.4,
    beside: reply,
  });
}
