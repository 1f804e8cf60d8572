/** Sentences with something taken out: to be filled in, chosen from a list, or put wrong on purpose. */

import type { Span } from '../../base/span.js';
import { pointersIn } from '../../grammar/pointing.js';
import type { Naming } from '../../grammar/reading.js';
import type { NamedEntity } from '../../language/analysis.js';
import { is } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { type Figure, figuresOf, likeFigures } from './figures.js';
import { canBeLookedUp } from './standing.js';
import { blanked, ended, replaced, type Statement, statementOf } from './statement.js';

/** For each sentence with a figure or a person's name: a blank, a choice, a true or a false statement. */
export function blankQuestions({ passages, names }: StudyMaterial): Candidate[] {
  const whole = passages.filter(canBeLookedUp);
  const figures = whole.map(figuresOf);
  const all = figures.flat();
  const people = names.filter(isFullPerson).slice(0, MOST_PEOPLE);
  return [
    ...whole.flatMap((passage, i) => [
      ...figures[i]!.flatMap((figure) => figureQuestions(passage, figure, all)),
      ...nameQuestion(passage, people),
    ]),
    ...passages.flatMap(easyBlanks),
  ];
}

/** A figure or the only name of a sentence, to be looked up in its paragraph: when a text gives nothing better. */
function easyBlanks(passage: Passage): Candidate[] {
  if (!passage.prose || passage.quoted || passage.words > 26 || pointsAway(passage)) return [];
  const named = namesIn(passage);
  const spans = [
    ...(canBeLookedUp(passage) ? [] : figuresOf(passage)),
    ...(named.length === 1 ? [spanOf(passage, named[0]!)] : []),
  ];
  return spans.flatMap((span) => {
    const statement = statementOf(passage, span);
    const question = statement && statement.at > 0 && fillIn(passage, span, statement);
    return question ? [{ ...question, worth: question.worth - 2.2 }] : [];
  });
}

/** More than a pronoun whose noun the paragraph has. */
const pointsAway = ({ reading, sentence }: Passage): boolean =>
  pointersIn(reading, sentence).some(
    ({ why }) => why === 'demonstrative' || why === 'place' || why === 'ellipsis',
  );

const namesIn = ({ reading, sentence }: Passage): Naming[] => [
  ...new Set(
    reading.nameAt.slice(sentence.firstToken, sentence.endToken).filter((naming) => naming !== undefined),
  ),
];

const spanOf = ({ reading }: Passage, { firstToken, endToken }: Naming): Span => ({
  start: reading.analysis.tokens[firstToken]!.start,
  end: reading.analysis.tokens[endToken - 1]!.end,
});

function figureQuestions(passage: Passage, figure: Figure, all: readonly Figure[]): Candidate[] {
  const statement = statementOf(passage, figure);
  if (!statement) return [];
  const alike = likeFigures(figure, all).filter(({ text }) => fitsArticle(text, statement));
  const found = [fillIn(passage, figure, statement)];
  if (alike.length >= 3 && !isPainful(passage)) {
    const choices = [figure, ...alike.slice(0, 3)].sort((one, two) => one.value - two.value);
    found.push(choose(passage, figure.text, { choices: choices.map(({ text }) => text), statement }));
  }
  const [wrong] = alike;
  // The dead are no matter for guesses. Whether it is true hangs on the sentence alone, so that guides have both.
  if (wrong && !isPainful(passage))
    found.push(
      passage.index % 2 === 0
        ? trueOrFalse(
            passage,
            replaced(statement, wrong.text),
            `False: “${figure.text}”, not “${wrong.text}”.`,
          )
        : trueOrFalse(passage, statement.text, 'True'),
    );
  return found;
}

const isPainful = ({ tokens }: Passage): boolean =>
  tokens.some(({ lemma, lower }) => is(lemma, 'painful') || is(lower, 'painful'));

/** `an 11 per cent rise` cannot become `an 38 per cent rise`. */
function fitsArticle(figure: string, { text, at }: Statement): boolean {
  const article = /\b(an?) $/u.exec(text.slice(0, at))?.[1];
  return !article || (article === 'an') === /^(?:8|11(?!\d)|18(?!\d)|11,|18,)/u.test(figure);
}

const fillIn = (passage: Passage, item: Span, statement: Statement): Candidate =>
  candidate(passage, {
    pattern: 'blank',
    kind: 'cloze',
    prompt: `Complete the sentence from ¶${passage.paragraph}: “${blanked(statement)}”`,
    answer: textAt(passage, item),
    lines: 0,
    worth: statement.at > 25 ? 0.2 : 0,
  });

const textAt = ({ text, sentence }: Passage, { start, end }: Span): string =>
  text.slice(start - sentence.start, end - sentence.start);

const choose = (
  passage: Passage,
  answer: string,
  { choices, statement }: { choices: readonly string[]; statement: Statement },
): Candidate =>
  candidate(passage, {
    pattern: 'choice',
    kind: 'multiple-choice',
    prompt: `Which choice completes the sentence? “${blanked(statement)}”`,
    answer,
    choices,
  });

const trueOrFalse = (passage: Passage, statement: string, answer: string): Candidate =>
  candidate(passage, {
    pattern: 'true-or-false',
    kind: 'true-false',
    prompt: `True or false? If it is false, put it right. ${ended(statement)}`,
    answer,
    level: 'understand',
    lines: 1,
  });

/** A choice of people, where three others could have been meant and the sentence names no other. */
function nameQuestion(passage: Passage, people: readonly NamedEntity[]): Candidate[] {
  const [naming, other] = namesIn(passage).filter(({ entity }) => isFullPerson(entity));
  if (!naming || other) return [];
  const span = spanOf(passage, naming);
  const statement = statementOf(passage, span);
  const { name, gender } = naming.entity;
  const before = passage.reading.analysis.tokens[naming.firstToken - 1];
  if (!statement || textAt(passage, span) !== name || /^(?:NOUN|PROPN)$/u.test(before?.pos ?? '')) return [];
  const others = people.filter(
    (one) => one !== naming.entity && (!gender || !one.gender || one.gender === gender),
  );
  if (others.length < 3) return [];
  const choices = [name, ...nearestTo(span.start, others).slice(0, 3)].sort((one, two) =>
    one < two ? -1 : 1,
  );
  return [choose(passage, name, { choices, statement })];
}

const isFullPerson = ({ kind, name }: NamedEntity): boolean => kind === 'person' && name.includes(' ');

/** So many people are enough to choose from. */
const MOST_PEOPLE = 40;

function nearestTo(place: number, people: readonly NamedEntity[]): string[] {
  const far = ({ mentions }: NamedEntity): number => Math.abs((mentions[0]?.start ?? 0) - place);
  return [...people].sort((one, two) => far(one) - far(two)).map(({ name }) => name);
}
