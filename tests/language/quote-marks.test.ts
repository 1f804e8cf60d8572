import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/index.js';
import { articleOf } from './article-of.js';

/** Runs as `depth text`, with `…` behind one that never closes. */
const check = (text: string, ...expected: string[]): void => {
  const { quotedRuns } = analyse(articleOf(text));
  const shown = quotedRuns.map(
    ({ inner, depth, closed }) => `${depth} ${text.slice(inner.start, inner.end)}${closed ? '' : '…'}`,
  );
  expect(shown).toEqual(expected);
};

describe('double marks', () => {
  it('curly', () => check('He said “yes” and “no”.', '0 yes', '0 no'));
  it('straight', () => check('He said "yes" and ("no").', '0 yes', '0 no'));
  it('mixed in one pair', () => check('He said “yes" and left.', '0 yes'));
  it('low and high', () => check('He said „yes“ and „no”.', '0 yes', '0 no'));
  it('guillemets pointing out', () => check('He said « yes » twice.', '0 yes'));
  it('guillemets pointing in', () => check('He said »yes« twice.', '0 yes'));
  it('beside dashes and brackets', () => check('They—"the few"—stayed ["all"].', '0 the few', '0 all'));
  it('a space on the wrong side', () => check('He said," It is late" and left.', '0 It is late'));
});

describe('single marks', () => {
  it('curly, beside apostrophes', () => check('‘It’s the dogs’ fault,’ he said.', '0 It’s the dogs’ fault,'));
  it('straight, beside apostrophes', () => check("'I don't know,' he said.", "0 I don't know,"));
  it('one word', () => check('The ‘experts’ left, and the ‘guests’ stayed.', '0 experts', '0 guests'));
  it('none in contractions', () => check("Don't: it's the girls' o'clock.\n\nWe’ve won; ’tis so."));
  it('none in decades and elisions', () => check("Rock 'n' roll of the '60s and ’90s. Tell 'em."));
  it('none in feet and inches', () => check('He is 6\'2" tall, on a board 12" wide.'));
  it('a possessive before the quotation ends', () =>
    check('‘The boys’ room is cold,’ she said.', '0 The boys’ room is cold,'));
});

describe('quotations in quotations', () => {
  it('single in double', () => check('“He said ‘no’ to me,” she said.', '0 He said ‘no’ to me,', '1 no'));
  it('double in single', () => check('‘He said “no” to me,’ she said.', '0 He said “no” to me,', '1 no'));
  it('double in double', () => check('“He said “no” to me,” she said.', '0 He said “no” to me,', '1 no'));
  it('both ending at once', () => check('“He said, ‘Go!’” she said.', '0 He said, ‘Go!’', '1 Go!'));
});

describe('quotations over paragraphs', () => {
  it('count as closed when the next paragraph opens again', () =>
    check('He wrote: “We came.\n\n“We left.” It was late.', '0 We came.', '0 We left.'));
  it('with single marks too', () => check('‘We came.\n\n‘We left,’ he wrote.', '0 We came.', '0 We left,'));
});

describe('quotations that never close', () => {
  it('end with their sentence before narration', () =>
    check('He called it “a stroke of luck. The minister left the hall.', '0 a stroke of luck.…'));
  it('end with their sentence before another quotation', () =>
    check(
      'He called it “a stroke of luck. He said “more will come”.',
      '0 a stroke of luck.…',
      '0 more will come',
    ));
  it('go on with the paragraph while somebody still says "we"', () =>
    check(
      '“You came late. We waited for you. It was cold, and I left.',
      '0 You came late. We waited for you. It was cold, and I left.…',
    ));
  it('never swallow a later paragraph', () => check('“We came.\n\nThe hall was empty.', '0 We came.…'));
});

it('gives the paragraph and the marks themselves', () => {
  const text = 'One.\n\nTwo “three”.';
  const [run] = analyse(articleOf(text)).quotedRuns;
  expect([run?.paragraph, text.slice(run!.start, run!.end)]).toEqual([2, '“three”']);
});

it('finds nothing between empty marks', () => check('He typed "" and “ ”.'));
