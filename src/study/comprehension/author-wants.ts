/** What the author of a column wants: the demand, who is to act, and the terms that go with it. */

import { clausesOf } from '../../grammar/lookup.js';
import { isGranted, isObjection } from '../argument.js';
import { isDebate } from '../debate.js';
import { voiceOf } from '../kinds.js';
import type { StudyMaterial } from '../material.js';
import { demandIn, tellsOfRule } from '../modality.js';
import type { Passage } from '../passages.js';
import { voicesOf } from '../writers.js';
import { type Candidate, candidate } from './candidate.js';
import { leansOf } from './neighbours.js';
import { cited, citedEach, isTold, restOf, upTo } from './run.js';

const MOST = 3;

/** One for each place where a plan is announced, and one for a column of one author whose demand is sure. */
export function authorWantsQuestion(material: StudyMaterial): Candidate[] {
  const { analysis, textType, passages } = material;
  if (textType !== 'opinion' && analysis.article.kind !== 'speech') return [];
  const planned = passages.flatMap((passage) => planAsked(material, passage) ?? []);
  if (isDebate(analysis.article)) return planned;
  const [first, ...others] = passages.filter((passage) => isDemand(passage));
  return [...planned, ...(first ? [wantsAsked(material, first, others)] : [])];
}

const ANNOUNCES =
  /\b(?:what (?:I|we) (?:want|ask|propose|would do|would accept|suggest|am asking for|are asking for|have agreed|have decided|ask of you)|(?:I|we) (?:propose|suggest) (?:this|three|two|the following)|(?:here|this) is (?:my|our|a) (?:own )?(?:proposal|suggestion|plan|request|demand|offer)|there is (?:a (?:simpler|better|cheaper|fairer|third|different)|another) (?:way|answer|course))\b(?! to (?:talk|say|tell|begin|speak|know|do with))[^.:]{0,90}[.:]/iu;
/** `I want one thing in the building`, not `I want to say`. */
const WISHES =
  /^(?:So |But |And )?(?:What )?I (?:want|would like|propose|am asking|ask) (?:(?:for )?(?:one|something|only|two|three)|for (?:an?|the)|that) /u;
/** `The first is that ...` */
const POINT = /^The (?:first|second|third|fourth|other|last) (?:is|was|thing|point|one)\b/u;
const LONGEST_PLAN = 70;

/** `Here is what I would do.` The sentences behind it tell. */
function planAsked(material: StudyMaterial, passage: Passage): Candidate | undefined {
  const { analysis, passages } = material;
  const wishes = WISHES.test(passage.text);
  if (passage.quoted || /^(?:And |But )?(?:That|This|Which) (?:is|was) /u.test(passage.text))
    return undefined;
  if (!(wishes || ANNOUNCES.test(passage.text)) || /\?/u.test(passage.text)) return undefined;
  const behind = restOf(passages, passage);
  const points = passages.filter(
    (one) => one.index > passage.index && one.index < passage.index + 14 && POINT.test(one.text),
  );
  const numbered = points.length > 1 && /\b(?:two|three|four|five)\b/u.test(passage.text);
  const plan = upTo(numbered ? points : stepsOf(wishes ? [passage, ...behind] : behind), LONGEST_PLAN);
  const last = plan.at(-1);
  if (!last || !plan.some(isTold)) return undefined;
  const terms = termsBehind(passages, last);
  const who =
    voicesOf(analysis.article).get(passage.paragraph) ??
    (isDebate(analysis.article) ? 'the writer' : voiceOf(analysis.article));
  const what = wishes ? '' : `In ¶${passage.paragraph} ${who} makes a proposal. `;
  return candidate(passage, {
    frame: 'author-wants',
    kind: 'short-answer',
    prompt:
      terms.length > 0
        ? `Which words of the text say what ${who} wants, and which lay down the terms?`
        : `${what}Which words of the text say what ${wishes ? `${who} asks for in ¶${passage.paragraph}` : 'is to be done'}?`,
    answer: `Wanted: ${numbered ? citedEach(plan) : cited(plan)}.${termsTold(terms)}`,
    level: 'analyse',
    lines: 3,
    worth: terms.length > 0 ? 0.3 : 0.1,
    beside: [...plan, ...terms],
  });
}

/** Up to what only tells or judges: `None of this is poetry`. */
function stepsOf(behind: readonly Passage[]): readonly Passage[] {
  const end = behind.findIndex((one, i) => i > 0 && !isStep(one));
  return end < 0 ? behind : behind.slice(0, end);
}

const isStep = ({ text, reading, index }: Passage): boolean =>
  !/^(?:And |But )?(?:[Nn]one|[Nn]obody|[Tt]his|[Tt]hat|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Tt]here)\b/u.test(
    text,
  ) &&
  !(
    /^(?:On|In|At|Last|Yesterday|\p{Lu}\p{Ll}+ (?:told|said|says|wrote|asked))\b/u.test(text) &&
    clausesOf(reading, index).some(
      ({ kind, verb }) => kind === 'main' && verb.form === 'finite' && verb.tense === 'past',
    )
  );

/** Words of a demand that needs the sentence before it: `The council should vote no.` */
const SHORT = 7;

function wantsAsked(
  { analysis, passages }: StudyMaterial,
  first: Passage,
  others: readonly Passage[],
): Candidate {
  const terms = termsBehind(passages, first);
  const same = restOf(passages, first).filter((one) => isTold(one) && MUST.test(one.text));
  const chief = [
    first,
    ...same,
    ...others.filter((one) => !same.includes(one) && !terms.includes(one)),
  ].slice(0, MOST);
  const who = voiceOf(analysis.article);
  const before = passages[first.index - 1];
  const bare = chief.length === 1 && first.words < SHORT && before?.paragraph === first.paragraph;
  return candidate(first, {
    frame: 'author-wants',
    kind: 'short-answer',
    prompt: `Which words of the text say what ${who} wants to be done, and by whom?${terms.length > 0 ? ' Which words lay down the terms?' : ''}`,
    answer: `Wanted: ${bare ? cited([before, first]) : citedEach(chief)}.${termsTold(terms)}`,
    level: 'analyse',
    lines: 3,
    beside: [...chief.slice(1), ...terms],
  });
}

const termsTold = (terms: readonly Passage[]): string =>
  terms.length > 0
    ? ` The terms: ${cited(terms)}. A good answer names who is to act, what is to be done, and two of the terms.`
    : '';

/** A sentence in which the author says for sure what somebody must do. */
export const isDemand = (passage: Passage): boolean =>
  isTold(passage) &&
  leansOf(passage) < 0.3 &&
  !passage.reported &&
  !isGranted(passage) &&
  !isObjection(passage) &&
  !tellsOfRule(passage.lower) &&
  !ONE_OF_A_KIND.test(passage.text) &&
  !/^(?:And |But )?(?:Perhaps|Maybe|[Ii]f|[Ww]hen|[Nn]obody|No one|Some|[Yy]ou|[Ww]e are|[Tt]hey|[Ii]t)\b|\?/u.test(
    passage.text,
  ) &&
  demandIn(passage.reading, clausesOf(passage.reading, passage.index)) !== undefined;

/** `The scientist applying for a grant must find a story`: a rule of the world, told or mocked. */
const ONE_OF_A_KIND = /^(?:The|An?|Every|Each|Any) \p{Ll}+ (?:\p{Ll}+ing|who|that) .{0,60}\bmust\b/u;

const MUST = /\b(?:should|must|ought to|would have to|has to|have to|needs? to)\b|^If\b/u;

/** What the next paragraph lays down for whoever gets what is asked. */
function termsBehind(passages: readonly Passage[], demand: Passage): Passage[] {
  const behind = passages.filter(
    ({ paragraph, index }) => paragraph === demand.paragraph + 1 && index > demand.index,
  );
  return TERMS.test(behind[0]?.text ?? '')
    ? behind.filter(({ text, quoted }) => !quoted && MUST.test(text)).slice(0, MOST)
    : [];
}

const TERMS =
  /\b(?:(?:should|would|must)(?: not|n[’']t) be (?:money for nothing|free|a blank cheque|without)|in (?:return|exchange)|conditions?|strings|nothing for nothing|terms)\b/iu;
