import { describe, expect, it } from 'vitest';
import { readGrammar } from '../../../src/grammar/index.js';
import { analyse } from '../../../src/language/index.js';
import { NEIGHBOURS } from '../../../src/study/quotations/around/neighbours.js';
import { explainQuotations } from '../../../src/study/quotations/index.js';
import { MENTIONS } from '../../../src/study/quotations/kinds/mentions.js';
import { SIEVES } from '../../../src/study/quotations/speakers/sieves.js';
import { articleOf } from '../../language/article-of.js';

/** For each quotation of a text the row that spoke, and whom or what it found. */
const spokenBy = (text: string, without: ReadonlySet<string> = new Set()): string[] =>
  explainQuotations(readGrammar(analyse(articleOf(text))), without).map(
    ({ quotation: { kind, speaker, text: words }, row }) =>
      `${row}: ${kind === 'scare' ? words : (speaker?.name ?? '-')}`,
  );

const ROWS = [...SIEVES, ...NEIGHBOURS, ...MENTIONS];

describe.each(ROWS.map(({ name, yes, no }) => ({ name, yes, no })))('$name', ({ name, yes, no }) => {
  it.each(yes)('speaks in: %s', (text, found) => expect(spokenBy(text)).toContain(`${name}: ${found}`));
  it.each(no)('is silent in: %s', (text) => {
    const spoken = spokenBy(text);
    expect(spoken).not.toEqual([]);
    expect(spoken.filter((one) => one.startsWith(`${name}: `) && one !== `${name}: -`)).toEqual([]);
  });
  it('finds what no other row does', () => {
    const found = (text: string, ...without: string[]): string =>
      spokenBy(text, new Set(without))
        .map((spoken) => spoken.replace(/^.*?: /, ''))
        .join();
    expect(yes.filter(([text]) => found(text) !== found(text, name))).not.toEqual([]);
  });
});

it('names each row once and gives it examples', () => {
  const names = ROWS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(ROWS.filter(({ yes, no }) => yes.length === 0 || no.length === 0).map(({ name }) => name)).toEqual(
    [],
  );
});
