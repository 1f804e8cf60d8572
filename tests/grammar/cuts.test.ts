import { describe, expect, it } from 'vitest';
import { cutsIn } from '../../src/grammar/cuts.js';
import { read } from './show.js';

/** The sentence with a bar and the kind of cut where it may be cut. */
function showCuts(text: string): string {
  const reading = read(text);
  const { tokens } = reading.analysis;
  return cutsIn(reading, 0).reduceRight((shown, { endToken, kind }) => {
    const { end } = tokens[endToken - 1]!;
    return `${shown.slice(0, end)} |${kind}${shown.slice(end)}`;
  }, text);
}

describe('where a sentence may be cut', () => {
  it.each([
    ['at a stop', 'The mill closed |stop; the river still turns the wheel.'],
    ['before a clause of its own', 'The mill closed |join, and the river still turns the wheel.'],
    ['at a dash', 'The mill closed |stop – the river still turns the wheel.'],
    ['without a comma', 'The mill was closed |join but the river still turns the wheel.'],
    ['before a subordinate clause', 'The mill closed |subordinate, because the river ran dry.'],
    ['before what is added', 'The town lost the mill |addition, which had stood for a century.'],
    ['before two words that join', 'The river ran dry |subordinate, and so the mill was closed.'],
    ['behind a reason', 'The mill closed because of the drought |join, and the town lost forty jobs.'],
    ['before a participle', 'The mill fell down |addition, leaving forty people without work.'],
    ['before who said it', 'The mill will never open again |tag, the council said on Friday.'],
    ['before a purpose', 'The mill closed |subordinate so that the river could rest.'],
    ['at two places', 'The mill closed |join, but the wheel turns |subordinate, because the river is high.'],
  ])('%s', (_, shown) => expect(showCuts(shown.replace(/ \|\w+/g, ''))).toBe(shown));

  it.each([
    ['a list', 'The town sold boats, nets, and three old lamps.'],
    ['a second verb of one subject', 'The mill burnt for two days and fell into the river.'],
    ['an aside', 'The mill, which had stood for a century, burnt down.'],
    ['an opening clause', 'When the mill burnt, nobody slept.'],
    ['inside what is said', 'The council said that the mill, which is empty, is safe.'],
    ['inside brackets', 'The mill (it stood here, and the sea was near) burnt down.'],
    ['one of two dashes', 'The mill – it had stood for a century – burnt down.'],
    ['a range', 'The mill turned for 40–60 years.'],
    ['names of those who do it', 'Ada Obi, Tom Hart, and the old miller left.'],
  ])('never cut: %s', (_, text) => expect(showCuts(text)).toBe(text));
});
