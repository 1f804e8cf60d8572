/** `It has been given an education`, `They deserve a longer life`: a pronoun that goes on with the subject of the sentence before. */

import type { Clause, Phrase } from '../../../grammar/reading.js';
import { isSpeakerNoun, isText } from '../../../grammar/voices.js';
import type { Token } from '../../../language/analysis.js';
import { isPersonNoun } from '../../../lexicon/index.js';
import type { Passage } from '../../passages.js';
import { isEmptyIt } from './empty-it.js';
import { isRivalled, onlyClause, subjectText } from './only-clause.js';
import { isPlural, needsPeople } from './plurals.js';
import { type Pair, type Pointing, pointing } from './pointing.js';

const OPENS =
  /^(?:But |And |Yet )?(?:(?:When|If|Until|As|Once|Before|After|Since|Although|While|Unless) )?(?<words>it|they|its|their) /iu;

/** The sentence before has one statement, whose subject nothing else in it can be taken for. */
export function goesOn(pair: Pair): Pointing | undefined {
  const { passage, before } = pair;
  const words = OPENS.exec(passage.text)?.groups?.words;
  if (!words || !pair.isAlike || isEmptyIt(passage)) return undefined;
  const clause = onlyClause(before);
  const phrase = clause?.subject?.phrase;
  const { tokens } = before.reading.analysis;
  const plural = /^the/iu.test(words);
  if (!phrase || isSeveral(before, phrase) !== plural) return undefined;
  if (!plural && isSomebody(phrase, tokens[phrase.head]!.lower)) return undefined;
  if (!agrees(tokens[clause.verb.firstToken]!, clause, plural) || isRivalled(before, clause, plural))
    return undefined;
  if (plural && needsPeople(passage, 1) && !isPeople(tokens[phrase.head]!.lower)) return undefined;
  if (/^it$/iu.test(words) && isOfTheEvent(passage, tokens[clause.verb.main]!.lemma)) return undefined;
  const text = subjectText(before, clause);
  return text
    ? pointing(pair, { at: passage.text.indexOf(words), length: words.length, words: text, worth: 0.2 })
    : undefined;
}

const isPeople = (head: string): boolean => isSpeakerNoun(head) && !isText(head);

/** `they keep`, `it keeps`. */
const agrees = ({ lower, lemma }: Token, { verb }: Clause, plural: boolean): boolean => {
  if (verb.tense !== 'present' || verb.modal) return !(plural ? /^was$/u : /^were$/u).test(lower);
  return (/s$/u.test(lower) && lower !== lemma) !== plural;
};

const isSeveral = ({ reading: { analysis } }: Passage, { head, kind }: Phrase): boolean =>
  kind === 'noun' &&
  (isPlural(analysis.tokens[head]!) ||
    (/^(?:several|some|many|most|few|hundreds|thousands|dozens)$/u.test(analysis.tokens[head]!.lower) &&
      analysis.tokens[head + 1]?.lower === 'of'));

const isSomebody = ({ kind, entity }: Phrase, head: string): boolean =>
  kind === 'pronoun' ||
  kind === 'time' ||
  /^(?:person|unknown)$/u.test(entity?.kind ?? '') ||
  isPersonNoun(head) ||
  NO_THING.test(head);

/** Words that say nothing of what the pronoun is. */
const NO_THING =
  /^(?:one|there|what|nothing|everything|something|nobody|none|all|most|some|each|half|rest|trouble|problem|result|reason|irony|difference|idea|point|way|pattern|question|answer)$/u;

/** `The council moved the market. It was a mistake`: what is judged may be the deed. */
const isOfTheEvent = ({ text }: Passage, lemma: string): boolean =>
  lemma !== 'be' &&
  /^(?:But |And |Yet )?it (?:is|was|would be|has been|will be|may be|had been|[’']s)\b/iu.test(text);
