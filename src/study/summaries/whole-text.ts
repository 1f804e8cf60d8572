/** What makes a line speak for the whole text: its news, what its author wants, how it came out; not its cases and its background. */

import type { Reading } from '../../grammar/reading.js';
import type { TextType } from '../guide.js';
import { type Candidate, LEANS } from './candidate.js';
import type { Passage } from './passage.js';
import { isScene, tellsOfLead } from './scenes.js';
import { grantedParagraphs, isClaim, isDemand } from './stance.js';
import { leansBy } from './standing.js';

/** What each candidate gains or loses as a line of the overview, by its index. */
export function standingForWhole(
  reading: Reading,
  candidates: readonly Candidate[],
  textType: TextType,
): (candidate: Candidate) => number {
  const count = reading.analysis.article.paragraphs.length;
  const lead = leadOf(reading, candidates);
  const lastPart = Math.max(1, count + 1 - Math.max(2, Math.ceil(count / 4)));
  const isEarly = ({ paragraph }: Candidate): boolean => paragraph <= Math.max(3, count / 4);
  const titleWords = ({ tokens }: Candidate): number =>
    new Set(tokens.filter(({ lower }) => title.has(lower)).map(({ lower }) => lower)).size;
  const isEnd = ({ paragraph }: Candidate): boolean => count >= LONG && paragraph >= count - 1;
  const isTelling = textType !== 'news' && textType !== 'opinion';
  const title = new Set(reading.analysis.article.title.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const granted = textType === 'opinion' ? grantedParagraphs(candidates, TURNED_FROM) : new Set<number>();
  return (candidate) => {
    const isLast = candidate.paragraph >= lastPart;
    const isGranted = granted.has(candidate.paragraph);
    const demands = !isGranted && isDemand(reading, candidate);
    const wants = demands || POINTED.test(candidate.text) || (isLast && isMeant(candidate));
    return (
      (textType === 'news' && candidate === lead ? WEIGHT : 0) +
      ((textType === 'news' && isAct(reading, candidate)) || isAhead(candidate) ? WEIGHT / 2 : 0) +
      (!isGranted && PROPOSED.test(candidate.text) ? WEIGHT : 0) +
      (textType !== 'explainer' && isEarly(candidate) && isMatter(reading, candidate) ? WEIGHT : 0) +
      ((isEarly(candidate) || textType === 'news') && titleWords(candidate) >= 2 ? WEIGHT / 2 : 0) +
      (textType === 'other' && tellsOfLead(reading, candidate) ? LEAD : 0) +
      (isTelling ? TITLE * Math.min(3, titleWords(candidate)) : 0) +
      (textType === 'opinion' && wants ? WEIGHT : 0) +
      (textType === 'opinion' && demands ? 2 * WEIGHT : 0) -
      (isGranted ? WEIGHT : 0) -
      (isEnd(candidate) && !wants && !isAhead(candidate) ? WEIGHT : 0) -
      (ofMe(candidate) ? WEIGHT : 0) -
      (/^(?:opinion|explainer)$/u.test(textType) && isScene(candidate) ? WEIGHT : 0) -
      (textType === 'other' && isScene(candidate) && !tellsOfLead(reading, candidate) ? WEIGHT / 2 : 0) -
      (isCase(candidate, textType) ? WEIGHT : 0) -
      (textType === 'news' && isBackground(candidate) ? WEIGHT : 0)
    );
  };
}

/** Paragraphs of a text whose last two only end it: readers kept two of nineteen lines from there. */
const LONG = 10;

/** What a line loses by all that is printed of it: of 26 that speak of "us", or point at something without its name, readers kept one. */
export const asPrinted = (passage: Passage): number =>
  passage.some(({ own }) => HANGS.test(own.map(({ lower }) => lower).join(' '))) ? -WEIGHT : 0;

/** `rid of that`, `the old one`, `he stayed there`. */
const HANGS =
  /\b(?:we|us|ours?)\b|\b(?:of|to|for|with|than|by|about|on|at|from|like|in) (?:that|this|those|these)(?= [.,;:?!]|$)|\b(?:the|that|this|those) (?:\p{L}+ )?ones?\b|\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could|must|should|to be)\b)|^the (?:method|reason|idea|same|first|second|third|latter|former|exception|decision|move|sum|rest)\b/u;

/** From judgement. */
const WEIGHT = 0.5;

/** Paragraphs before one that opens with `But`, which an author mostly goes on from. */
const TURNED_FROM = 1;

/** A word of the title, in texts that tell or explain: tried on lines that readers chose for the whole. */
const TITLE = 0.1;

/** What the person did whom the text keeps telling of. From judgement. */
const LEAD = 0.3;

/** A sentence that is built to put one thing before the reader: `What the fungus changed was`, `Here lies the trouble`. */
const POINTED =
  /^(?:What (?!I\b)[^,.?]{3,60} (?:is|was|are|were)|(?:Here|Behind [^,.?]{3,40}) lies?|One thing [^,.?]{3,60} is|The (?:point|lesson|truth|question|trouble|problem|answer|result|choice|difficulty) is|The (?:true|real) (?:story|answer|reason|cause|explanation))\b/u;

/** What is planned, asked for or decided: the matter of the text. */
const PROPOSED =
  /\b(?:recommend(?:s|ed)|propose[sd]?|is considering|must decide|(?:will|to) vote|has (?:approved|rejected|ordered|asked|agreed|refused|voted)|voted (?:to|against|for|by)|ruled that|asks? (?:for|that|the)|would close|lost control|(?:is|are|was|were) to be (?:closed|built|sold|removed|moved))\b/u;

/** What was decided or is to come and when, or who died: most texts say so behind their first scene. */
const isMatter = (reading: Reading, candidate: Candidate): boolean =>
  (DATED.test(candidate.text) && (isAct(reading, candidate) || TO_COME.test(candidate.text))) ||
  candidate.own.some(({ lower }) => /^(?:died|killed|drowned)$/u.test(lower));

const DATED =
  /\b(?:1[0-9]{3}|20[0-9]{2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/u;

const TO_COME = /\b(?:will|must|may (?:no longer|not)|no [^.]{3,80} may|is to|are to)\b/u;

/** The overview stands under nobody's name. */
const ofMe = ({ own }: Candidate): boolean => own.some(({ lower }) => /^(?:i|me|my|mine)$/u.test(lower));

/** What an author says or calls for at the end: `Build him his underpass`. */
const isMeant = (candidate: Candidate): boolean => {
  const [first] = candidate.clauses;
  return isClaim(candidate) || (first?.verb.form === 'bare' && first.subject === undefined);
};

/** The first sentence of a report; where that sets a scene, the one soon after that says what its title says. */
function leadOf(reading: Reading, candidates: readonly Candidate[]): Candidate | undefined {
  const [first] = candidates;
  if (first && isLead(first) && tellsEvent(first)) return first;
  const words = reading.analysis.article.title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const shared = ({ tokens }: Candidate): number =>
    words.filter((word) => tokens.some(({ lower }) => lower.slice(0, STEM) === word.slice(0, STEM))).length;
  return candidates
    .filter(
      (one) =>
        one.paragraph <= LAST_LEAD &&
        one.words >= SHORTEST_LEAD &&
        tellsEvent(one) &&
        leansBy(reading, one) < LEANS,
    )
    .reduce<Candidate | undefined>(
      (best, one) => (best && shared(best) >= shared(one) ? best : one),
      undefined,
    );
}

/** A first sentence that tells the news: one about a person or a short one sets a scene. */
const isLead = ({ opensParagraph, words, clauses }: Candidate): boolean =>
  opensParagraph && words >= SHORTEST_LEAD && clauses[0]?.subject?.phrase.entity?.kind !== 'person';

const SHORTEST_LEAD = 14;

/** `The board proposed`, `A fourth person has died`; not what a dam is like. */
const tellsEvent = ({ clauses, own, text }: Candidate): boolean => {
  const verb = clauses.find(({ kind }) => kind === 'main')?.verb;
  return (
    own.length > 0 &&
    (verb?.tense === 'past' || /\b(?:has|have) (?:\p{L}+ )?\p{L}+(?:ed|en|ut|un)\b/u.test(text))
  );
};

/** What a body or many people do about the matter. */
const isAct = ({ analysis: { tokens } }: Reading, { clauses, report }: Candidate): boolean =>
  clauses.some(
    ({ kind, verb, subject }) =>
      kind === 'main' &&
      subject?.phrase.entity?.kind !== 'person' &&
      ACTS.test(tokens[verb.main]!.lemma) &&
      !verb.negated,
  ) && report?.stance !== 'doubting';

const ACTS =
  /^(?:propose|ask|demand|order|reject|approve|ban|fine|close|block|sue|recommend|rule|vote|refuse|agree|offer|cancel|suspend|announce|apologise|apologize|resign|strike)$/u;

/** What is still to come: a date, a vote, a meeting. */
const isAhead = ({ text }: Candidate): boolean => AHEAD.test(text);

const AHEAD =
  /\b(?:is|are) (?:due|set|expected|scheduled|likely) to\b|\b(?:has|have) given\b.*\buntil\b|\bwill (?:vote|decide|rule|meet|open|begin|hear|debate)\b|\b(?:hearing|vote|trial|meeting|decision|verdict) (?:is|will be)\b/u;

/** News that opens with a scene tells its news within the first paragraphs; letters that two forms of a word share. */
const LAST_LEAD = 2;
const STEM = 5;

/** One person with an age, and in an explainer what happened on one day: they show a point and are none. */
const isCase = ({ text }: Candidate, textType: TextType): boolean =>
  AGED.test(text) || (textType === 'explainer' && DAY.test(text));

/** `Ada Obi, 38,`: one person shows a point and is none. */
export const AGED = /\p{Lu}\p{Ll}+, \d{2},/u;

const DAY = /\b(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2},?) (?:1[0-9]{3}|20[0-9]{2})\b/u;

/** What things are in general, in a report of what has happened. */
const isBackground = ({ clauses, report }: Candidate): boolean => {
  const main = clauses.find(({ kind }) => kind === 'main');
  return (
    report === undefined &&
    main?.verb.tense === 'present' &&
    main.verb.main === main.verb.firstToken &&
    main.subject?.phrase.kind === 'noun'
  );
};
