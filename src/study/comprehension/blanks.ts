/** Sentences with something taken out: to be filled in, chosen from a list, or put wrong on purpose. */

import type { Span } from '../../base/span.js';
import type { NamedEntity } from '../../language/analysis.js';
import { countLemmas } from '../lemma-counts.js';
import type { Passage } from '../passages.js';
import { PAINFUL } from '../question-words.js';
import { type Candidate, candidate } from './candidate.js';
import { type Figure, figuresOf, likeFigures } from './figures.js';
import type { Reading } from './reading.js';
import { ALSO, canBeQuoted, leavesOpen, standsAlone } from './stands-alone.js';
import { blanked, ended, replaced, type Statement, statementOf } from './statement.js';

/** For each sentence with a figure or a person's name: a blank, a choice, a true and a false statement. */
export function blankQuestions(reading: Reading): Candidate[] {
  const { material, passages } = reading;
  const figures = passages.map(figuresOf);
  const all = figures.flat();
  const counts = countLemmas(passages);
  const terms = new Map(material.sorting.themes.map((theme) => [theme.id, theme.evidence]));
  return passages.flatMap((passage, i) => {
    if (!canBeQuoted(passage)) return figures[i]!.flatMap((figure) => leaningBlank(passage, figure) ?? []);
    const sure = standsAlone(passage);
    return [
      ...figures[i]!.flatMap((figure) => figureQuestions(passage, figure, { all, sure })),
      ...(sure ? [...nameQuestions(reading, passage), ...nameBlanks(reading, passage)] : []),
      ...(sure ? termQuestion(passage, { terms: terms.get(passage.theme) ?? [], counts }) : []),
    ];
  });
}

/** A sentence that leans on another, to be looked up in its paragraph: when a text gives nothing better. */
function leaningBlank(passage: Passage, figure: Figure): Candidate | undefined {
  if (!passage.prose || passage.quoted || passage.words > 26 || ALSO.test(passage.text)) return undefined;
  const statement = statementOf(passage, figure);
  const question = statement && fillIn(passage, figure, 'figure-blank', statement);
  return question && { ...question, worth: question.worth - 1.8 };
}

/** What is needed to ask about a figure; statements that stand alone may also be put as true or false. */
interface Comparison {
  readonly all: readonly Figure[];
  readonly sure: boolean;
}

function figureQuestions(passage: Passage, figure: Figure, { all, sure }: Comparison): Candidate[] {
  const statement = statementOf(passage, figure);
  if (!statement) return [];
  const alike = likeFigures(figure, all).filter((other) => fitsArticle(other.text, statement));
  const [wrong] = alike;
  const found = [fillIn(passage, figure, 'figure-blank', statement)];
  if (alike.length >= 3) {
    const choices = [figure, ...alike.slice(0, 3)]
      .sort((one, two) => one.value - two.value)
      .map(({ text }) => text);
    found.push(choose(passage, figure.text, { choices, statement }));
  }
  if (!sure) return found;
  // Which of the two is asked hangs on the sentence alone, so that a guide has both.
  if (wrong && passage.index % 2 === 0 && !isPainful(passage))
    found.push(falsehood(passage, { right: figure.text, wrong: wrong.text }, statement));
  if (passage.index % 2 === 1) found.push(truth(passage, statement));
  return found;
}

/** A false count of the dead is printed nowhere. */
const isPainful = ({ tokens }: Passage): boolean =>
  tokens.some(({ lemma, lower }) => PAINFUL.has(lemma) || PAINFUL.has(lower));

/** `an 11 per cent rise` cannot become `an 38 per cent rise`. */
function fitsArticle(figure: string, { text, at }: Statement): boolean {
  const article = /\b(an?) $/u.exec(text.slice(0, at))?.[1];
  return !article || (article === 'an') === /^(?:8|11(?!\d)|18(?!\d)|11,|18,)/u.test(figure);
}

function fillIn(
  passage: Passage,
  item: Span,
  pattern: 'figure-blank' | 'word-blank' | 'name-blank',
  statement: Statement,
): Candidate {
  return candidate(passage, {
    pattern,
    kind: 'cloze',
    prompt: `Complete the sentence from ¶${passage.paragraph}: “${blanked(statement)}”`,
    answer: passage.text.slice(item.start - passage.sentence.start, item.end - passage.sentence.start),
    lines: 0,
    worth: statement.at > 25 ? 0.2 : 0,
  });
}

function choose(
  passage: Passage,
  answer: string,
  { choices, statement }: { choices: readonly string[]; statement: Statement },
): Candidate {
  return candidate(passage, {
    pattern: 'choice',
    kind: 'multiple-choice',
    prompt: `Which choice completes the sentence? “${blanked(statement)}”`,
    answer,
    choices,
  });
}

function falsehood(
  passage: Passage,
  { right, wrong }: { right: string; wrong: string },
  statement: Statement,
): Candidate {
  return candidate(passage, {
    pattern: 'false',
    kind: 'true-false',
    prompt: `True or false? If it is false, put it right. ${ended(replaced(statement, wrong))}`,
    answer: `False: “${right}”, not “${wrong}”.`,
    level: 'understand',
    lines: 1,
  });
}

function truth(passage: Passage, statement: Statement): Candidate {
  return candidate(passage, {
    pattern: 'true',
    kind: 'true-false',
    prompt: `True or false? If it is false, put it right. ${ended(statement.text)}`,
    answer: 'True',
    level: 'understand',
    lines: 1,
    worth: -0.2,
  });
}

/** The one name of a sentence, to be filled in; where it stands twice the other place gives it away. */
function nameBlanks(reading: Reading, passage: Passage): Candidate[] {
  const [found, other] = reading.namesIn.get(passage.index) ?? [];
  if (!found || other || found.entity.kind === 'unknown') return [];
  const statement = statementOf(passage, found.mention);
  if (!statement || statement.at === 0 || leavesOpen(passage.tokens)) return [];
  const name = statement.text.slice(statement.at, statement.at + statement.length);
  return statement.text.split(name).length > 2
    ? []
    : [fillIn(passage, found.mention, 'name-blank', statement)];
}

/** Choices of people, where three others could have been meant. */
function nameQuestions(reading: Reading, passage: Passage): Candidate[] {
  const here = (reading.namesIn.get(passage.index) ?? []).filter(({ entity }) => isFullPerson(entity));
  const [found] = here;
  if (!found || here.length > 1) return [];
  const { entity: person, mention } = found;
  const statement = statementOf(passage, mention);
  if (!statement || statement.text.slice(statement.at, statement.at + statement.length) !== person.name)
    return [];
  const before = passage.tokens.findLast((token) => token.end <= mention.start);
  if (before && /^(?:NOUN|PROPN)$/u.test(before.pos)) return [];
  const people = reading.material.names.filter(isFullPerson).slice(0, MOST_PEOPLE);
  const others = people.filter(
    (other) => other !== person && (!person.gender || !other.gender || other.gender === person.gender),
  );
  if (others.length < 3) return [];
  const choices = [person, ...nearestTo(person, others).slice(0, 3)]
    .map(({ name }) => name)
    .sort((one, two) => (one < two ? -1 : 1));
  return [choose(passage, person.name, { choices, statement })];
}

const isFullPerson = ({ kind, name }: NamedEntity): boolean => kind === 'person' && name.includes(' ');

/** So many people are enough to choose from. */
const MOST_PEOPLE = 40;

const nearestTo = (person: NamedEntity, others: readonly NamedEntity[]): NamedEntity[] => {
  const place = person.mentions[0]?.start ?? 0;
  return [...others].sort(
    (one, two) =>
      Math.abs((one.mentions[0]?.start ?? 0) - place) - Math.abs((two.mentions[0]?.start ?? 0) - place),
  );
};

/** A key noun of the theme, where it stands once: any other word of the sentence could only be guessed. */
function termQuestion(
  passage: Passage,
  { terms, counts }: { terms: readonly string[]; counts: ReadonlyMap<string, number> },
): Candidate[] {
  const wanted = new Set(terms.map((term) => term.toLowerCase()));
  const nouns = passage.tokens.filter((_, i) => isTelling(passage, i, counts));
  const [term, other] = nouns.filter(({ lower }) => wanted.has(lower));
  if (!term || other || leavesOpen(passage.tokens)) return [];
  const statement = statementOf(passage, term);
  return statement && statement.at > 0 ? [fillIn(passage, term, 'word-blank', statement)] : [];
}

/** A noun on its own, not half of a compound, that the sentence uses once and the article seldom. */
function isTelling({ tokens, lower }: Passage, i: number, counts: ReadonlyMap<string, number>): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  return (
    token.pos === 'NOUN' &&
    token.text.length > 6 &&
    (counts.get(token.lemma) ?? 0) <= 4 &&
    !/^(?:NOUN|PROPN)$/u.test(after?.pos ?? '') &&
    !/^(?:this|that|these|those|such)$/u.test(before?.lower ?? '') &&
    before?.text !== '-' &&
    after?.text !== '-' &&
    lower.split(token.lemma).length <= 2
  );
}
