import { describe, expect, it } from 'vitest';
import { showReports } from './show.js';

const check = (text: string, ...expected: string[]): void => expect(showReports(text)).toEqual(expected);

describe('reported statements', () => {
  it('with "that"', () =>
    check(
      'The ministry says that the bridge is safe to use.',
      'named The ministry (says, neutral): the bridge is safe to use',
    ));
  it('but not of the law', () => check('The law says that the bridge is safe to use.'));
  it('of a lawyer', () =>
    check(
      'The lawyer says that the bridge is safe to use.',
      'named The lawyer (says, neutral): the bridge is safe to use',
    ));
  it('without "that"', () =>
    check(
      'Ada Obi said the bridge was safe to use.',
      'named Ada Obi (said, neutral): the bridge was safe to use',
    ));
  it('with a listener', () =>
    check(
      'Ada Obi told the council that no ship had come.',
      'named Ada Obi (told, neutral): no ship had come',
    ));
  it('according to somebody, first', () =>
    check(
      'According to Ada Obi, the river is dry by June.',
      'named Ada Obi (according to, neutral): the river is dry by June',
    ));
  it('according to somebody, last', () =>
    check(
      'The river is dry by June, according to farmers.',
      'named farmers (according to, neutral): The river is dry by June',
    ));
  it('according to somebody with a description', () =>
    check(
      'According to Ada Obi, the chief engineer, the dam will hold.',
      'named Ada Obi (according to, neutral): the dam will hold',
    ));
  it('at the end of the sentence', () =>
    check(
      'The river is dry by June, Ada Obi said.',
      'named Ada Obi (said, neutral): The river is dry by June',
    ));
  it('by a pronoun', () =>
    check(
      'Ada Obi is an engineer. She warned that the dam would leak.',
      'inferred Ada Obi (warned, directive): the dam would leak',
    ));
  it('with a doubting verb', () =>
    check(
      'The company claims that its fish are fresh.',
      'named The company (claims, doubting): its fish are fresh',
    ));
  it('behind a time and a listener', () =>
    check(
      'Ada Obi told the council on Friday that no ship had come.',
      'named Ada Obi (told, neutral): no ship had come',
    ));
  it('with a subject that has an aside', () =>
    check(
      'Ada Obi said Tom Hart, her diver, found a bell.',
      'named Ada Obi (said, neutral): Tom Hart, her diver, found a bell',
    ));
  it('of what a study found', () =>
    check(
      'The study found that the river was warmer.',
      'named The study (found, certain): the river was warmer',
    ));
  it('by two', () =>
    check(
      'Ada Obi and the mayor said that the dam would leak.',
      'named Ada Obi and the mayor (said, neutral): the dam would leak',
    ));
});

describe('no reported statement', () => {
  it('when nobody is named', () => check('It was said that the dam would leak.'));
  it('when it was not said', () => check('Ada Obi never said that the dam would leak.'));
  it('in a noun', () => check('The report that the minister wrote is long.'));
  it('in plain speech', () => check('“The dam will leak,” said Ada Obi, who built it.'));
  it('when a thing shows it', () => check('The mud on the wall shows that the river was high.'));
  it('when it is only supposed', () => check('If Ada Obi says that the dam is safe, nobody will ask.'));
  it('when it could be said', () => check('Ada Obi would say that the dam is safe enough.'));
  it('when it is only known', () => check('Voters in the valley know that the dam is old.'));
  it('in a question', () => check('Has Ada Obi said that the dam is safe?'));
});
