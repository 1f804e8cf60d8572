import { describe, expect, it } from 'vitest';
import { showQuotations } from './show.js';

/** A text, then attribution and speaker of each quotation found in it. */
type Case = readonly [text: string, ...speakers: string[]];

const speakers = (text: string): string[] =>
  showQuotations(text).map((shown) => shown.slice(shown.indexOf('/') + 1, shown.indexOf(': ')));

const check = (...[text, ...expected]: Case): void => expect(speakers(text)).toEqual(expected);

const describeCases = (title: string, cases: readonly Case[]): void => {
  describe(title, () => {
    it.each(cases)('%s', (text, ...expected) => check(text, ...expected));
  });
};

const NOBODY = 'none -';

describeCases('words that nobody said', [
  ['Neither Ada Obi nor Tom Hart said “sorry” to the families.', NOBODY],
  ['Ada Obi never said “closed”.', NOBODY],
  ['Ada Obi never called it “a ruin with a view”.', NOBODY],
  ['Tom Hart refused to say “sorry”.', NOBODY],
  ['The mayor, Tom Hart, denied having said “never”.', NOBODY],
  ['Ada Obi denied that she had called it “a heap of rubbish”.', NOBODY],
  ['“We were wrong,” Tom Hart did not say.', NOBODY],
  ['Not even Ada Obi would say “yes”.', NOBODY],
  ['If Ada Obi had said “yes”, Tom Hart would have said “no”.', NOBODY, NOBODY],
  ['Ada Obi is old. Had Obi said “yes”, the vote would have passed.', NOBODY],
  ['Ada Obi did not recall saying “kill the plan for good”.', NOBODY],
  ['Ada Obi did not want to say “kill the plan for good”.', NOBODY],
  ['Tom Hart was there. He stopped short of calling it “a heap of old rubbish”.', NOBODY],
]);

describeCases('words said for all the "not" near them', [
  ['Ada Obi did not say when: “We open soon,” she said.', 'inferred Ada Obi'],
  ['“We open soon,” Ada Obi said, not for the first time.', 'named Ada Obi'],
  ['“I do not know,” Ada Obi said.', 'named Ada Obi'],
  ['Ada Obi did not hesitate to call the plan “a heap of rubbish”.', 'named Ada Obi'],
  ['Ada Obi did not deny that it was “a plan nobody wrote”.', 'named Ada Obi'],
  ['If the roof leaks, Ada Obi said, “we will mend it”.', 'named Ada Obi'],
  ['Ada Obi instead called the plan “a heap of rubbish”.', 'named Ada Obi'],
  ['Ada Obi was never afraid to say “the roof leaks”.', 'named Ada Obi'],
  ['“It would be wrong,” Ada Obi would later say.', 'named Ada Obi'],
  ['Ada Obi, who does not live here, said: “It leaks like a basket.”', 'named Ada Obi'],
]);

describeCases('another clause between the verb and the words', [
  ['Ada Obi said no, but the plan stayed “a bridge of straw”.', NOBODY],
  ['Ada Obi said no; the plan stayed “a bridge of straw”.', NOBODY],
  ['Ada Obi said the mill, which is old, has “a view of the whole valley”.', NOBODY],
  ['Ada Obi said no, but yes to “a bridge of straw”.', 'named Ada Obi'],
  ['He laughed (Ada Obi said it was odd) and left the mill “a ruin with a view”.', NOBODY],
  ['The mill (Ada Obi said it leaks “in the worst of storms”) is old.', 'named Ada Obi'],
  ['Ada Obi said the mill (it is old; it leaks) is “a ruin with a view”.', 'named Ada Obi'],
  ['Ada Obi said two things: a) “no boat leaves before dawn”.', 'named Ada Obi'],
  ['The mill (Ada Obi said it leaks, (in May) “in the worst of storms”) is old.', 'named Ada Obi'],
  ['Ada Obi (born in Kell) called the mill (the old one) “a ruin with a view”.', 'named Ada Obi'],
  ['Ada Obi said while swimming that it was “a bridge of straw”.', 'named Ada Obi'],
  ['I know Ada Obi wrote the line on the wall: “Come in and eat.”', 'named Ada Obi'],
]);

describeCases('a name given behind a comma', [
  ['The mayor, Tom Hart, called the plan “a ruin with a view”.', 'named Tom Hart'],
  ['The plan, dubbed “a ruin with a view” by Tom Hart, was dropped.', 'named Tom Hart'],
  ['The union, dubbed “a ruin with a view”, was dropped.', NOBODY],
]);

describeCases('a report in a report', [
  ['The council had asked for help but “nobody came to us”, Tom Hart said.', 'named Tom Hart'],
  ['Tom Hart is accused of saying “never” to the council.', 'named Tom Hart'],
  ['Tom Hart rejected Ada Obi’s claim: “We mended it in May.”', 'named Tom Hart'],
  [
    'The ministry’s press release calls “loud applause” a thing of beauty.',
    'named The ministry’s press release',
  ],
]);

describeCases('whoever is named in it does not speak', [
  ['Ada Obi mends clocks. “Obi spoke up for me in May. But she spoke up.”', NOBODY],
  ['Ada Obi mends clocks. “Tom Hart spoke up for me in May. But he spoke up.”', 'inferred Ada Obi'],
]);

describeCases('two people with one surname', [
  [
    'Councillor Ada Obi opened the pier. The swimmer Tom Obi, 19, agrees. “The water’s warm,” Obi said.',
    'inferred Tom Obi',
  ],
  [
    'Councillor Ada Obi opened the pier. The swimmer Tom Obi agrees. “Of course,” said Councillor Obi.',
    'inferred Ada Obi',
  ],
  [
    '“It is cold,” said Ada Obi. Tom Obi, 19, came by. “It is warm,” said Obi.',
    'named Ada Obi',
    'inferred Tom Obi',
  ],
  [
    'Ada Obi keeps a shop. Obi sells salt.\n\nHer husband, Tom Obi, drowned.\n\nObi sells rope.\n\n“It is cold,” Obi said.',
    'inferred Ada Obi',
  ],
  ['Councillor Ada Obi opened the pier. Tom Obi, 19, agrees. “Of course,” said Ada Obi.', 'named Ada Obi'],
]);

describe('two capitals', () => {
  it('make no title before a tag', () => {
    expect(showQuotations('Asked about this, Tom Hart laughed. “Ask Ada,” he said.')).toEqual([
      'direct/inferred Tom Hart: Ask Ada,',
    ]);
  });
});
