/** Two clauses in one sentence and the word that joins them: why, what follows, what is set against it, what happens if. */

import { type Cut, cutsIn, isTold, isWhole } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { Clause, Stretch } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import { is, passesOn } from '../../lexicon/index.js';
import { isWord, type Passage, textIn, tokensIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import type { Frame } from './frames.js';
import { capital } from './neighbours.js';
import { bodyOf, isPersonal, leans, leavesOpen } from './standing.js';
import { why } from './why.js';

/** At most one question on a sentence: the first join in it is the one that holds it together. */
export function relationQuestion(passage: Passage): Candidate | undefined {
  const { tokens, text, words, prose, quoted } = passage;
  if (!prose || quoted || words < 9 || words > 45 || !text.endsWith('.')) return undefined;
  // `I` can be quoted, but not asked about.
  if (isPersonal(tokens)) return passage.reported ? undefined : joinedQuestion(passage);
  return (
    becauseQuestion(passage) ??
    (passage.reported ? undefined : (openedQuestion(passage) ?? joinedQuestion(passage)))
  );
}

function becauseQuestion(passage: Passage): Candidate | undefined {
  const { sentence, reading } = passage;
  const all = reading.analysis.tokens;
  const { opener, at: behind } = reasonIn(passage.tokens) ?? { opener: [], at: -1 };
  const at = sentence.firstToken + behind;
  const { firstToken } = bodyOf(passage);
  if (behind < 0 || at <= firstToken + 2 || /^(?:not|only|just|and|but|or)$/u.test(all[at - 1]!.lower))
    return undefined;
  const effect = withoutDegree(passage, { firstToken, endToken: at });
  // `Nobody claps because it stands`: the reason is of what does not happen.
  if (/^(?:nobody|none|nothing|no|few|neither)$/u.test(all[firstToken]!.lower)) return undefined;
  const from = at + opener.length;
  const reason = { firstToken: from, endToken: endAfter(passage, from) };
  if (!isAskable(passage, effect) || tokensIn(passage, reason).filter(isWord).length < 3) return undefined;
  if (tokensIn(passage, effect).some((token) => /^[;:–—]$/u.test(token.text) || passesOn(token.lower)))
    return undefined;
  return candidate(passage, {
    frame: 'cause',
    kind: 'short-answer',
    prompt:
      why(passage, effect) ??
      `What reason does ¶${passage.paragraph} give for this: “${textIn(passage, effect)}”?`,
    answer: capital(textIn(passage, { firstToken: at, endToken: reason.endToken })),
    level: 'understand',
  });
}

/** What a reason or an aim opens with, the longer first. */
const REASONS = [
  'because of',
  'because',
  'in order to',
  'so as to',
  'thanks to',
  'owing to',
  'due to',
  'as a result of',
  'on account of',
].map((words) => words.split(' '));

function reasonIn(tokens: readonly Token[]): { opener: readonly string[]; at: number } | undefined {
  for (const opener of REASONS) {
    const at = tokens.findIndex((_, i) => opener.every((word, k) => tokens[i + k]?.lower === word));
    if (at >= 0) return { opener, at };
  }
  return undefined;
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

/** `almost entirely` and a comma at the end belong to the reason. */
function withoutDegree(passage: Passage, stretch: Stretch): Stretch {
  const last = tokensIn(passage, stretch).findLastIndex(({ lower }) => !DEGREES.test(lower));
  return { ...stretch, endToken: stretch.firstToken + last + 1 };
}

const DEGREES =
  /^(?:almost|entirely|largely|mainly|mostly|partly|chiefly|simply|probably|perhaps|precisely|in|part|,|–|—)$/u;

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
  readonly ask: (quoted: string, paragraph: number) => string;
}

const CAN = /^,? so (?:that )?(?:[\p{L}’'-]+ ){1,6}?(?:can|could|may|might)\b/u;

const JOINS: readonly Join[] = [
  {
    // People do it to that end, nature has it as a result: the words alone do not tell which.
    frame: 'purpose',
    words: /^so$/u,
    goesOn: CAN,
    ask: (quoted, paragraph) =>
      `What is the aim or the result of this, according to ¶${paragraph}: ${quoted}?`,
  },
  {
    frame: 'consequence',
    words: /^(?:so|which)$/u,
    goesOn: /^,? (?:so that|so(?! far\b)|which is why|which means that|which meant that) /u,
    ask: (quoted, paragraph) => `According to ¶${paragraph}, what follows from this: ${quoted}?`,
  },
  {
    frame: 'contrast',
    words: /^(?:but|while|whereas|yet|although|though)$/u,
    ask: (quoted, paragraph) => `What does ¶${paragraph} set against this: ${quoted}?`,
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
        prompt: join.ask(`“${textIn(passage, left)}”`, passage.paragraph),
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

/** `If the lid is lifted, the steam escapes.`, `Because it was dry, ...` and `Although it was dry, ...` */
function openedQuestion(passage: Passage): Candidate | undefined {
  const { reading, index } = passage;
  const { firstToken } = bodyOf(passage);
  const { tokens } = reading.analysis;
  const opening = OPENINGS.find(({ words }) => words.test(tokens[firstToken]!.lower));
  const main =
    opening && clausesOf(reading, index).find((clause) => isTold(clause) && clause.opener !== firstToken);
  const start = main?.subject?.by === 'own' ? main.subject.phrase.firstToken : undefined;
  if (!opening || !main || start === undefined || tokens[start - 1]?.text !== ',') return undefined;
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
  const asked = opening.ask({
    said: textIn(passage, given),
    opener: tokens[firstToken]!.lower,
    happens: happening(passage, main),
  });
  return asked === undefined
    ? undefined
    : candidate(passage, {
        frame: opening.frame,
        kind: 'short-answer',
        prompt: asked.replace('¶', `¶${passage.paragraph}`),
        answer: textIn(passage, { firstToken: start, endToken: endOfAnswer(passage, start) }),
        level: 'understand',
      });
}

interface Opening {
  readonly frame: Frame;
  /** What the sentence opens with. */
  readonly words: RegExp;
  readonly ask: (parts: { said: string; opener: string; happens: string | undefined }) => string | undefined;
}

const OPENINGS: readonly Opening[] = [
  {
    frame: 'condition',
    words: /^(?:if|when|once|unless|until)$/u,
    ask: ({ said, opener, happens }) => happens && `According to ¶, what ${happens} ${opener} ${said}?`,
  },
  {
    frame: 'consequence',
    words: /^because$/u,
    ask: ({ said }) => `According to ¶, what follows from this: “${said}”?`,
  },
  {
    frame: 'contrast',
    words: /^(?:although|though|while|whereas)$/u,
    ask: ({ said }) => `What does ¶ set against this: “${said}”?`,
  },
];

/** `happened`, `happens`, `will happen`: in the tense of the clause that answers; nothing happens in `it is cold`. */
function happening({ reading }: Passage, { verb }: Clause): string | undefined {
  const main = reading.analysis.tokens[verb.main]!;
  if (main.lemma === 'be' || (verb.modal && !/^(?:will|would)$/u.test(verb.modal))) return undefined;
  if (verb.modal) return `${verb.modal} happen`;
  return verb.tense === 'past' ? 'happened' : 'happens';
}
