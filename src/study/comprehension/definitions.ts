/** What is it, who is it, and what happened then: from an explanation set off by commas, a role, a date at the start. */

import type { Token } from '../../language/analysis.js';
import { slotOf } from '../clauses.js';
import { extractFrom, isWord, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { isPersonNoun } from './person-nouns.js';
import { asInside, passageWith, type Reading } from './reading.js';
import { addsClause, leavesOpen, standsAlone } from './stands-alone.js';
import { subjectOf } from './subject.js';

/** `a seismometer, an instrument that measures shaking,` or `Pneumonia is an infection of the lungs.` */
export function whatIsQuestion(reading: Reading, passage: Passage): Candidate | undefined {
  if (!passage.prose || passage.quoted) return undefined;
  return setOffByCommas(passage) ?? saidWithIs(reading, passage);
}

function setOffByCommas(passage: Passage): Candidate | undefined {
  const match = /(?<=^|\s)(?:an?|An?) ((?:\p{Ll}+[ -])?\p{Ll}{4,}), (an? [^,.;:()“”"]{12,90})(?=[,.;])/u.exec(
    passage.text,
  );
  if (!match?.[1] || !match[2] || !/^an? (?:\p{L}+ ){1,3}(?:that|which|used|for) /u.test(match[2]))
    return undefined;
  const start = passage.sentence.start + match.index;
  const head = passage.tokens.findLast(
    (token) => token.start >= start && token.end <= start + match[0].indexOf(','),
  );
  if (head?.pos !== 'NOUN' || head.lower.endsWith('s') || isPersonNoun(head)) return undefined;
  const article = /^[aeiou]/iu.test(match[1]) ? 'an' : 'a';
  return candidate(passage, {
    pattern: 'what-is',
    kind: 'short-answer',
    prompt: `According to ¶${passage.paragraph}, what is ${article} ${match[1]}?`,
    answer: match[2],
    worth: 0.4,
  });
}

function saidWithIs(reading: Reading, passage: Passage): Candidate | undefined {
  if (!standsAlone(passage)) return undefined;
  const parts = subjectOf(passage.tokens);
  const verb = parts && passage.tokens[parts.verb];
  if (!parts || !verb || verb.lower !== 'is' || parts.verb !== parts.subjectEnd) return undefined;
  const subject = passage.tokens.slice(0, parts.subjectEnd);
  const said = passage.tokens.slice(parts.verb + 1);
  if (!/^an?$/u.test(said[0]?.lower ?? '') || said.filter(isWord).length < 4 || leavesOpen(said))
    return undefined;
  if (isPersonNoun(subject.at(-1)!) || namesPerson(reading, passage) || addsClause(said)) return undefined;
  if (pointsAtOne(subject) || !saysWhat(said)) return undefined;
  const slot = slotOf(passage);
  if (!slot) return undefined;
  const answer = passage.text.slice(
    said[0]!.start - passage.sentence.start,
    slot.extract.end + passage.origin - passage.sentence.start,
  );
  return candidate(passage, {
    pattern: 'what-is',
    kind: 'short-answer',
    prompt: `According to ¶${passage.paragraph}, what is ${asInside(reading, subject[0]!, passage.text.slice(0, subject.at(-1)!.end - passage.sentence.start))}?`,
    answer,
  });
}

/** `the incident`: one that was spoken of before, and no notion to explain. */
const pointsAtOne = (subject: readonly Token[]): boolean => subject.length === 2 && subject[0]!.pos === 'DET';

/** A noun stands before any preposition: not `a reminiscent of`. */
function saysWhat(said: readonly Token[]): boolean {
  const noun = said.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const adposition = said.findIndex(({ pos }) => pos === 'ADP');
  return noun > 0 && (adposition < 0 || noun < adposition);
}

const namesPerson = (reading: Reading, passage: Passage): boolean =>
  (reading.namesIn.get(passage.index) ?? []).some(
    ({ entity, mention }) => entity.kind === 'person' && mention.start <= passage.sentence.start + 12,
  );

/** A person whose role stands beside the name. */
export function whoIsQuestions(reading: Reading): Candidate[] {
  return reading.material.names.flatMap((named) => {
    if (named.kind !== 'person' || !named.role || !isTelling(named.role)) return [];
    const role = named.role;
    const passage = passageWith(reading, named, role);
    if (!passage || role.includes(named.name) || /["“”]/u.test(role) || isOfAnother(passage, role)) return [];
    return [
      candidate(passage, {
        pattern: 'who-is',
        kind: 'short-answer',
        prompt: `According to ¶${passage.paragraph}, who is ${named.name}?`,
        answer: role,
      }),
    ];
  });
}

/** `She was the pupil of a master in Lunde, Tor Brekke`: the role is hers. */
const isOfAnother = ({ text }: Passage, role: string): boolean =>
  /\b(?:is|was|were|be|been|became|as|with) (?:the |an? )?$/iu.test(text.slice(0, text.indexOf(role)));

/** A role that says more than a rank: `prime minister` alone does not answer who somebody is. */
const isTelling = (role: string): boolean =>
  role.includes(' ') &&
  (role.split(' ').length >= 3 || /\p{Lu}/u.test(role)) &&
  !/\b(?:mine|late|former|young|retired)\b/u.test(role) &&
  isRole(role);

/** It names somebody: no preposition, conjunction or verb opens it. */
export const isRole = (role: string): boolean =>
  !/\b(?:is|was|were|are|will|would|has|had|can|may|because)\b/u.test(
    role.replace(/\b(?:who|that|which|whose) .*$/u, ''),
  ) &&
  !/^(?:who|which|that|its|his|her|their|under|because|in|of|by|with|from|for|on|at|to|when|where|while|as|after|before|since|and|but|or|was|were|is|had|has|said|says)\b/iu.test(
    role,
  );

/** Something done or undergone in the past: not a state (`there were`, `it was`), not what is or will be. */
function tellsEvent(told: readonly Token[]): boolean {
  const at = told.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const verb = told[at];
  if (!verb || told[0]?.lower === 'there') return false;
  if (told.some(({ lower }) => /^(?:will|would|may|might)$/u.test(lower))) return false;
  if (verb.pos === 'VERB') return !/ing$/u.test(verb.lower) && !/[^s]s$/u.test(verb.lower);
  return (
    /^(?:was|were|had|did)$/u.test(verb.lower) && told.slice(at + 1, at + 4).some(({ pos }) => pos === 'VERB')
  );
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const DATE = new RegExp(
  `^(On|In) ((?:the (?:spring|summer|autumn|fall|winter|year) (?:of )?\\d{3,4})|(?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?(?:,? \\d{4})?|\\d{4})(,?) `,
  'u',
);

/** `In 1902 the mine was closed.` */
export function whatHappenedQuestion(passage: Passage): Candidate | undefined {
  const match = DATE.exec(passage.text);
  if (!match || !standsAlone(passage)) return undefined;
  const from = passage.sentence.start + match[0].length;
  const first = passage.tokens.find((token) => token.start >= from);
  const slot = slotOf(passage, first);
  if (!first || !slot || /^(?:ADP|VERB|AUX|CCONJ|PUNCT)$/u.test(first.pos)) return undefined;
  const told = passage.tokens.filter(
    (token) => token.start >= from && token.end <= passage.origin + slot.extract.end,
  );
  if (!tellsEvent(told) || leavesOpen(told.slice(0, 1))) return undefined;
  const answer = extractFrom(passage, { start: from, end: passage.origin + slot.extract.end });
  if (answer.text.split(' ').length < 5) return undefined;
  return candidate(passage, {
    pattern: 'what-happened',
    kind: 'short-answer',
    prompt: `What happened ${match[1]!.toLowerCase()} ${match[2]}, according to ¶${passage.paragraph}?`,
    answer: answer.text,
    worth: 0.1,
  });
}
