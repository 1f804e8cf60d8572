/** What is it, and what happened then: from an explanation set off by commas, or a date at the start. */

import { isTold } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { Phrase, Stretch } from '../../grammar/reading.js';
import { passesOn } from '../../lexicon/index.js';
import { findDates } from '../../map/dates/index.js';
import { slotOf } from '../clauses.js';
import { isWord, type Passage, textIn, tokensIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { asInside, bodyOf, leavesOpen, standsAlone } from './standing.js';
import { isPerson, phraseAt, toldIn, withComplements } from './telling.js';

/** `a seismometer, an instrument that measures shaking,` or `Pneumonia is an infection of the lungs.` */
export function whatIsQuestion(passage: Passage): Candidate | undefined {
  if (!passage.prose || passage.quoted || passage.words > 45) return undefined;
  return setOffByCommas(passage) ?? saidWithIs(passage);
}

function setOffByCommas(passage: Passage): Candidate | undefined {
  const parts = passage.reading.parts[passage.index]!;
  for (const part of parts) {
    if (part.kind !== 'phrase') continue;
    const { phrase } = part;
    const said = behindComma(passage, phrase);
    if (!said || !isNotion(passage, phrase)) continue;
    return whatIs(passage, {
      asked: textIn(passage, phrase),
      answer: textIn(passage, said),
      worth: phrase.entity ? 0 : 0.4,
    });
  }
  return undefined;
}

/** A place, a body, or a thing that is brought in with `a`. */
function isNotion(passage: Passage, phrase: Phrase): boolean {
  if (phrase.entity)
    return phrase.kind === 'name' && phrase.entity.kind !== 'person' && phrase.entity.kind !== 'unknown';
  const [first, ...rest] = tokensIn(passage, phrase);
  return (
    phrase.kind === 'noun' && /^an?$/u.test(first!.lower) && rest.length <= 2 && !isPerson(passage, phrase)
  );
}

/** What is added between commas: with an article, a preposition or a relative, and no clause of its own; no item of a list. */
function behindComma(passage: Passage, { endToken, firstToken }: Phrase): Stretch | undefined {
  const { reading, sentence } = passage;
  const { tokens } = reading.analysis;
  if (
    tokens[endToken]?.text !== ',' ||
    /^(?:,|and|or|between|from)$/u.test(tokens[firstToken - 1]?.lower ?? '')
  )
    return undefined;
  const from = endToken + 1;
  const added = phraseAt(passage, from);
  if (
    !added ||
    !/^(?:an?|the)$/u.test(tokens[from]!.lower) ||
    added.kind !== 'noun' ||
    isPerson(passage, added)
  )
    return undefined;
  let end = from;
  while (end < sentence.endToken && !/^[,.;:–—“”"()]$/u.test(tokens[end]!.text)) end++;
  if (!/^[,.]$/u.test(tokens[end]?.text ?? '') || /^(?:and|or)$/u.test(tokens[end + 1]?.lower ?? ''))
    return undefined;
  const stretch = { firstToken: from, endToken: end };
  const goesOn =
    added.endToken < end &&
    /^(?:of|in|on|near|for|from|between|that|which|where|used)$/u.test(tokens[added.endToken]!.lower);
  const isList = / and (?:an?|the) /u.test(textIn(passage, stretch));
  const tells = clausesOf(reading, passage.index).some(
    (clause) => isTold(clause) && clause.verb.main >= from && clause.verb.main < end,
  );
  return goesOn && !tells && !isList && tokensIn(passage, stretch).filter(isWord).length <= 16
    ? stretch
    : undefined;
}

function saidWithIs(passage: Passage): Candidate | undefined {
  const told = standsAlone(passage) ? toldIn(passage, bodyOf(passage)) : undefined;
  if (
    !told ||
    told.named ||
    told.subject.endToken !== told.predicate.firstToken ||
    isPerson(passage, told.head) ||
    told.head.kind === 'pronoun'
  )
    return undefined;
  const { tokens } = passage.reading.analysis;
  const from = told.predicate.firstToken + 1;
  const said = tokensIn(passage, { firstToken: from, endToken: told.predicate.endToken });
  const asked = asInside(passage, told.subject);
  const pointsAtOne =
    told.subject.endToken - told.subject.firstToken === 2 &&
    !told.head.entity &&
    tokens[told.subject.firstToken]!.pos === 'DET';
  if (tokens[from - 1]!.lower !== 'is' || !/^an?$/u.test(said[0]?.lower ?? '') || pointsAtOne || !asked)
    return undefined;
  const noun = phraseAt(passage, from);
  if (
    !noun ||
    said.filter(isWord).length < 4 ||
    leavesOpen(said) ||
    said.some(({ lower }) => /^(?:also|too|well)$/u.test(lower)) ||
    !explains(passage, noun)
  )
    return undefined;
  return whatIs(passage, {
    asked,
    answer: textIn(passage, { firstToken: from, endToken: told.predicate.endToken }),
    worth: 0,
  });
}

/** Something more is told of the noun: `a strip of sand`, `an infection that`. */
const explains = (passage: Passage, noun: Phrase): boolean =>
  withComplements(passage, noun).endToken > noun.endToken ||
  /^(?:,|that|which|who|where|used|made|for)$/u.test(
    passage.reading.analysis.tokens[noun.endToken]?.lower ?? '',
  );

const whatIs = (
  passage: Passage,
  { asked, answer, worth }: { asked: string; answer: string; worth: number },
): Candidate =>
  candidate(passage, {
    frame: 'what-is',
    kind: 'short-answer',
    prompt: `According to ¶${passage.paragraph}, what is ${asked}?`,
    answer,
    worth,
  });

/** `In 1902 the mine was closed.` */
export function whatHappenedQuestion(passage: Passage): Candidate | undefined {
  const [date] = standsAlone(passage) ? findDates(passage.text) : [];
  const opening =
    date &&
    /^(?:On|In) (?:the )?$/u.exec(
      passage.text.slice(0, date.start + (/^(?:On|In) /u.exec(date.text)?.[0].length ?? 0)),
    );
  if (!date || !opening || !/\d{3}/u.test(date.text)) return undefined;
  const from = passage.sentence.start + date.end;
  const behind = passage.tokens.findIndex((token) => token.start >= from && token.text !== ',');
  const slot = slotOf(passage, passage.tokens[behind]);
  if (behind < 0 || !slot) return undefined;
  const event = { firstToken: passage.sentence.firstToken + behind, endToken: slot.endToken };
  const told = toldIn(passage, event);
  if (!told || !isEvent(passage, told.clause) || leavesOpen(passage.tokens.slice(behind, behind + 1)))
    return undefined;
  const words = tokensIn(passage, event).filter(isWord);
  if (
    words.length < 5 ||
    words.some(({ lower }) => /^(?:same|further|again|something|nobody|nothing)$/u.test(lower))
  )
    return undefined;
  const when = passage.text.slice(0, date.end);
  return candidate(passage, {
    frame: 'what-happened',
    kind: 'short-answer',
    prompt: `What happened ${when.charAt(0).toLowerCase()}${when.slice(1)}, according to ¶${passage.paragraph}?`,
    answer: textIn(passage, event),
    worth: 0.1,
  });
}

/** Something done or undergone in the past: not a state, not what is or would be. */
function isEvent(
  { reading }: Passage,
  { verb }: { verb: { main: number; tense: string; modal?: string } },
): boolean {
  const { lemma } = reading.analysis.tokens[verb.main]!;
  return (
    verb.tense === 'past' &&
    !verb.modal &&
    !/^(?:be|have)$/u.test(lemma) &&
    !passesOn(reading.analysis.tokens[verb.main]!.lower)
  );
}
