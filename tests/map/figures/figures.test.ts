import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../../src/grammar/index.js';
import { analyse } from '../../../src/language/index.js';
import { figuresIn } from '../../../src/map/figures/in-sentence.js';
import { articleOf } from '../../language/article-of.js';

function figuresOf(text: string): string[] {
  const reading = readGrammar(analyse(articleOf(text)));
  return reading.analysis.sentences.flatMap((sentence) =>
    figuresIn(reading, sentence).map(({ kind, text: written }) => `${kind}: ${written}`),
  );
}

describe('figures of a sentence', () => {
  test.each<[string, readonly string[]]>([
    ['It cost £3bn - £4bn in all.', ['money: £3bn - £4bn']],
    ['They paid $20 for two.', ['money: $20']],
    ['Half of the voters stayed at home.', ['share: Half of the voters']],
    ['One half the crew left.', []],
    ['Two-thirds of the voters stayed at home.', ['share: Two-thirds of the voters']],
    ['A fifth of the voters left.', ['share: A fifth of the voters']],
    ['A fifth boat sank.', []],
    ['Some 3,400 tree units (in Kent) were found.', ['count: Some 3,400 tree units']],
    ['Some 3,400 tree units, CFU, were found.', ['count: Some 3,400 tree units']],
    ['Two-thirds agreed.', ['share: Two-thirds']],
    ['It grew tenfold.', ['share: tenfold']],
    ['She waited for more than a night.', ['measure: more than a night']],
    ['From 97 to 112 people came.', ['range: From 97 to 112 people']],
    ['From two to three it rained.', []],
    ['They left from 40% to 60% behind.', ['range: from 40% to 60%']],
    ['See page 12 or fig. 12 for more.', []],
    ['12 boats sank.', ['count: 12 boats']],
    ['The pump gave 604 800 litres a day.', ['measure: 604 800 litres a day']],
    ['Above 0,3 milligrams it stains.', ['count: 0,3 milligrams']],
    ['By 1911 300 boats had sunk.', ['count: 300 boats']],
    ['In 1911 boats sank.', []],
    ['Some 1,911 boats sank.', ['count: Some 1,911 boats']],
    ['It killed 1911 people.', ['count: 1911 people']],
    ['A 30-year lease ended.', ['measure: 30-year']],
    ['A 78-year-old man left.', ['age: 78-year-old']],
    ['A 12-foot-deep hole opened.', ['measure: 12-foot-deep']],
    ['Prices rose by 3 percentage points.', ['share: 3 percentage points']],
    ['One in three trees died.', ['share: One in three trees']],
    ['Nine out of ten trees died.', ['share: Nine out of ten trees']],
    ['Five of the seven boats sank.', ['share: Five of the seven boats']],
    ['It fell ten in 1999 alone.', []],
    ['They ran 10 km (6 miles) a day.', ['measure: 10 km (6 miles)']],
    ['About 1 or 2 cm fell.', ['measure: About 1 or 2 cm']],
    ['They saw 20 to 30 people.', ['count: 20 to 30 people']],
    ['Forty-six boats sank.', ['count: Forty-six boats']],
    ['Ten-three boats sank.', []],
    ['Nine boats sank.', []],
    ['Nine people died.', ['count: Nine people']],
    ['Ten boats sank.', ['count: Ten boats']],
    ['Two and a half years passed.', ['measure: Two and a half years']],
    ['Seven and a boat came.', []],
    ['Some 3,400 tree units (CFU) were found.', ['count: Some 3,400 tree units (CFU)']],
    ['A hundred boats came.', ['count: A hundred boats']],
    ['Of the boats 240 sank.', ['count: 240']],
    ['Over 40 were left.', ['count: Over 40']],
    ['The 40 were left.', []],
    ['Twenty of them left.', ['count: Twenty of them']],
    ['Three of them left.', []],
    ['It made 5m tonnes of ore.', ['measure: 5m tonnes']],
    ['A wall 5m high fell.', ['measure: 5m high']],
    ['He left at 7.15 and came back at 9 p.m.', []],
    ['It has 400 beds per head.', ['count: 400 beds per head']],
    ['It makes 900 tonnes a day.', ['measure: 900 tonnes a day']],
  ])('%s', (text, figures) => expect(figuresOf(text)).toEqual(figures));
});
