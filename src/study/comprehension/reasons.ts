/** `because`, in the text's own words or in somebody's speech: why is it so? */

import { clausesOf } from '../../grammar/lookup.js';
import { leaning, pointersIn } from '../../grammar/pointing.js';
import type { Stretch } from '../../grammar/reading.js';
import { isFirstOrSecondPerson, passesOn } from '../../lexicon/index.js';
import { voiceOf } from '../kinds.js';
import type { StudyMaterial } from '../material.js';
import { isWord, type Passage, textIn, tokensIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { capital, inQuotes, leansOf } from './neighbours.js';
import { nameFor } from './pronoun-name.js';
import { speechLines } from './speech-lines.js';
import { asInside, bodyOf } from './standing.js';
import { why } from './why.js';

/** One for each sentence that gives a reason after what it explains. */
export const reasonQuestions = (material: StudyMaterial): Candidate[] => [
  ...material.passages.flatMap((passage) => ownReason(passage) ?? []),
  ...speechLines(material).flatMap((line) => spokenReason(line) ?? []),
];

const OPENERS =
  /^(.{12,170}?),? ((?:because of|because|thanks to|owing to|(?<=, )since (?!\d|then\b|(?:the )?(?:last|early|late|start|beginning|war|day|time)\b|\p{Lu}\p{Ll}+(?:ary|ch|il|ust|ber)\b)|(?<=, )for (?=there (?:is|was|were|are)\b|nobody\b|no one\b|(?:it|he|she|they) )) ?)(.{8,170}?)[.!]?$/u;

function ownReason(passage: Passage): Candidate | undefined {
  const match = passage.prose && !passage.quoted && passage.words <= 45 ? OPENERS.exec(passage.text) : null;
  const halves = match && halvesAt(passage, match[1]!.length);
  if (!match || !halves || !explains(match[1]!, match[3]!, /^(?:since|for) $/u.test(match[2]!)))
    return undefined;
  const [effect, opener] = halves;
  const words = tokensIn(passage, effect);
  if (words.filter(isWord).length < 4) return undefined;
  if (words.some(({ lower }) => passesOn(lower)) && /\b(?:that|whether|how)\b/u.test(match[1]!))
    return undefined;
  const isWriter = words.some(({ lower, text }) => isFirstOrSecondPerson(lower) && text !== 'US');
  if (!tellsOneThing(passage, effect) || isCircular(match[3]!) || GOES_BACK.test(match[3]!)) return undefined;
  const asked = isWriter
    ? byWriter(passage, effect)
    : (why(passage, effect, nameFor(passage, effect)) ?? unturned(passage, effect));
  if (!asked) return undefined;
  return candidate(passage, {
    frame: 'cause',
    kind: 'short-answer',
    prompt: isPassedOn(passage)
      ? asked
          .replace(/^According to (¶\d+),/u, 'In the account that $1 passes on,')
          .replace(/^What reason does (¶\d+) give/u, 'What reason does the account in $1 give')
      : asked,
    answer: answerFrom(passage, opener),
    level: 'understand',
  });
}

/** `at seven, because nobody else was going to, I locked it`: what is explained stands behind the reason. */
const GOES_BACK = /, (?:I|we|he|she|they|it|you|there) \p{L}+/u;

/** `because they needed none`: the reason only says it again. */
const isCircular = (reason: string): boolean =>
  reason.split(/\s+/u).length < 3 || /\b(?:none|so|did|do|does)[.!]?$/u.test(reason);

/** What an earlier sentence of the paragraph gives as the view of one person. */
const isPassedOn = ({ reading, sentence, index }: Passage): boolean =>
  reading.analysis.sentences
    .slice(Math.max(0, index - 8), index)
    .some((one) => one.paragraph === sentence.paragraph && VIEW.test(one.text));

const VIEW =
  /\b(?:[Ii]n (?:his|her|their|this|\p{Lu}\p{L}+[’']s) (?:account|view|reading|version|telling|story|opinion)|[Oo]n this view)\b|^For \p{Lu}\p{L}+ (?:the|this|it|all)\b|\b\p{Lu}\p{L}+ (?:argues?|argued|believes?|holds|held that|claims?|claimed) that\b/u;

/** The tokens of what is explained, and where its reason begins. */
function halvesAt(passage: Passage, length: number): [Stretch, number] | undefined {
  const { sentence } = passage;
  const { firstToken } = bodyOf(passage);
  const at = passage.tokens.findIndex(
    ({ start }) =>
      start >= sentence.start + length && /\p{L}/u.test(passage.text.charAt(start - sentence.start)),
  );
  const opener = sentence.firstToken + at;
  if (at < 0 || opener <= firstToken + 2) return undefined;
  const last = tokensIn(passage, { firstToken, endToken: opener }).findLastIndex(
    ({ lower }) => !DEGREES.test(lower),
  );
  // `in part because`, but not `to fill in, because`.
  const inPart = passage.reading.analysis.tokens[opener - 1]?.lower === 'part' ? 2 : 0;
  return [{ firstToken, endToken: firstToken + last + 1 - inPart }, opener];
}

const DEGREES =
  /^(?:almost|entirely|largely|mainly|mostly|partly|chiefly|simply|probably|perhaps|precisely|just|,|–|—)$/u;

/** What is explained is one thing that is so: no `not because`, no `nobody claps because`, no second half of something else. */
const explains = (effect: string, reason: string, isApart = false): boolean =>
  !/[;:–—()]|\b(?:not|only|just|and|or|but|is|was|are|were|be|said|says|if|when|while|although|does|do|did|so)$/iu.test(
    effect,
  ) &&
  (isApart || !/^(?:Nobody|No one|None|Nothing|Few)\b/u.test(effect)) &&
  !/^(?:Neither|It is|It was|This is|That is|If|When|While|Although|Though|Perhaps|So)\b/u.test(effect) &&
  !/\b(?:because|so that)\b|\bputs? .* at\b/u.test(effect) &&
  !/^(?:I|we|you)\b/u.test(reason);

/** One main clause: of two, nobody can tell which the reason is given for. */
const tellsOneThing = ({ reading, index }: Passage, { firstToken, endToken }: Stretch): boolean =>
  clausesOf(reading, index).filter(
    ({ kind, subject, verb }) =>
      kind === 'main' &&
      /^(?:finite|bare)$/u.test(verb.form) &&
      subject?.by !== 'shared' &&
      verb.main >= firstToken &&
      verb.endToken <= endToken,
  ).length === 1;

/** `I` can be quoted, but not asked about. */
const byWriter = (passage: Passage, effect: Stretch): string | undefined =>
  tokensIn(passage, effect).filter(isWord).length >= 6
    ? `What reason does ${voiceOf(passage.reading.analysis.article)} give in ¶${passage.paragraph} for this: “${textIn(passage, effect)}”?`
    : undefined;

/** Where no word can be moved, what stands alone is quoted. */
function unturned(passage: Passage, effect: Stretch): string | undefined {
  const pointers = pointersIn(passage.reading, effect).filter(({ why: cause }) => cause !== 'definite');
  const fact = asInside(passage, effect);
  if (leaning(pointers) >= 0.3) return quotedWhole(passage, effect);
  return `What reason does ¶${passage.paragraph} give for ${fact ? `the fact that ${fact}` : `this: “${textIn(passage, effect)}”`}?`;
}

/** What opens its sentence with a noun may have a pronoun for it further on. */
const quotedWhole = (passage: Passage, effect: Stretch): string | undefined =>
  effect.firstToken === passage.sentence.firstToken &&
  leansOf(passage) < 1 &&
  /^(?:NOUN|PROPN|DET|ADJ|NUM)$/u.test(passage.tokens[0]!.pos)
    ? `¶${passage.paragraph} says: ${inQuotes(textIn(passage, effect))}. What reason does it give?`
    : undefined;

/** From the word that opens the reason to the end of the sentence, or to a second statement. */
function answerFrom(passage: Passage, opener: number): string {
  const start = passage.reading.analysis.tokens[opener]!.start - passage.sentence.start;
  const rest = passage.text.slice(start).replace(/[.!]$/u, '');
  const second = /^.{12,}?(?=, (?:and|but|so) (?:it|the|he|she|they|there|this|that|\p{Lu}\p{Ll}+) )/u.exec(
    rest,
  )?.[0];
  return capital((second ?? rest).replace(/^for (?=there|nobody|no one|it|he|she|they)/u, 'because '));
}

function spokenReason({
  text,
  name,
  passage,
}: ReturnType<typeof speechLines>[number]): Candidate | undefined {
  const match = /^(\p{Lu}.{14,150}?),? (because (?!of\b).{12,150}?)[.!]?$/u.exec(text);
  if (!match || !explains(match[1]!, match[2]!.replace(/^because /u, '')) || OPEN.test(match[1]!))
    return undefined;
  return candidate(passage, {
    frame: 'cause',
    kind: 'short-answer',
    prompt: `What reason does ${name} give in ¶${passage.paragraph} for this: ${inQuotes(match[1]!)}?`,
    answer: inQuotes(match[2]!),
    level: 'understand',
    worth: 0.2,
  });
}

/** Nothing is said but a pronoun. */
const OPEN = /^(?:That|This|It)[’']?s?\b/u;
