import { describe, expect, it } from 'vitest';
import { read, showParts } from './show.js';

describe('noun phrases', () => {
  it.each([
    ['The leaked report shocked the old minister.', '[The leaked report] <shocked> [the old minister] .'],
    ['The mayor’s press officer left.', '[The mayor’s press officer] <left> .'],
    ['The tall, red-haired woman left.', '[The tall, red-haired woman] <left> .'],
    ['Local farmers sold three cows.', '[Local farmers] <sold> [three cows] .'],
    ['A badly burnt house stood there.', '[A badly burnt house] <stood> there .'],
    ['She lived on borrowed money.', '[She] <lived> on [borrowed money] .'],
    ['One of them sold her the house.', '[One] of [them] <sold> [her] [the house] .'],
    ['Those who sold her house left.', '[Those] who <sold> [her house] <left> .'],
    ['The council on Monday voted.', '[The council] on [Monday] <voted> .'],
    ['The council Monday voted.', '[The council] [Monday] <voted> .'],
    ['More than 350 men left.', 'More than [350 men] <left> .'],
    ['In 1876 Egypt stopped.', 'In [1876] [Egypt] <stopped> .'],
    ['In 1876 farmers sold 1900 cows.', 'In [1876] [farmers] <sold> [1900 cows] .'],
    ['Two years later the bank failed.', '[Two years] later [the bank] <failed> .'],
    ['“Come,” said skipper Ada Obi.', '"…" <said> [skipper Ada Obi] .'],
    ['Farmers report losses.', '[Farmers] <report> [losses] .'],
    ['Some rain cracks the old wall.', '[Some rain] <cracks> [the old wall] .'],
    ['The trade body disputes this.', '[The trade body] <disputes> [this] .'],
    ['This year of disputes is over.', '[This year] of [disputes] <is> over .'],
    ['They gave rugby fans the keys.', '[They] <gave> [rugby fans] [the keys] .'],
    ['She fixed a self-winding clock.', '[She] <fixed> [a self-winding clock] .'],
    ['The boat -and the pier- burnt.', '[The boat] - and [the pier] - burnt .'],
    ['They left hard-to-heat rooms.', '[They] <left> [hard-to-heat rooms] .'],
    ['It has 400 numbered stalls.', '[It] <has> [400 numbered stalls] .'],
    ['Ada Obi points at the map.', '[Ada Obi] <points> at [the map] .'],
    ['The birds that a keeper sold are tame.', '[The birds] that [a keeper] <sold> <are> tame .'],
    ['That keeper feeds birds.', '[That keeper] <feeds> [birds] .'],
    ['The council responsible resigned.', '[The council] responsible <resigned> .'],
  ])('%s', (text, parts) => expect(showParts(text)).toBe(parts));

  it('tells times from things', () => {
    const kinds = (text: string) => read(text).phrases.map(({ kind }) => kind);
    expect(kinds('Last week it rained.')).toEqual(['time', 'pronoun']);
    expect(kinds('The week was long.')).toEqual(['noun']);
    expect(kinds('The mill burnt on Friday.')).toEqual(['noun', 'time']);
  });

  it('joins what prepositions add', () => {
    const [office, mayor] = read('The office of the mayor closed.').phrases;
    expect(mayor!.complements).toBe(office!.index);
    expect(read('The mill closed in the spring flood.').phrases[1]!.complements).toBeUndefined();
  });

  it('finds the word that says what a phrase is', () => {
    const heads = (text: string) => {
      const { phrases, analysis } = read(text);
      return phrases.map(({ head }) => analysis.tokens[head]!.text);
    };
    expect(heads('The ship’s cook read Article 53.')).toEqual(['cook', 'Article']);
  });

  it('leaves quotations whole', () =>
    expect(showParts('He called it “a lie they tell” and left.')).toBe(
      '[He] <called> [it] "…" and <left> .',
    ));
});
