import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../../src/grammar/index.js';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { isTorn } from '../../../src/study/summaries/torn.js';
import { analysisOf } from '../../themes/sorted.js';

const REST = 'Rain fell on the hills.\n\nSnow fell later.\n\nHail came in March.\n\nIt thawed in April.';

describe('a line without something that it needs', () => {
  /** Whether the last sentence of a paragraph does. */
  const torn = async (paragraph: string): Promise<boolean> => {
    const reading = readGrammar(await analysisOf(`# A text\n\n${paragraph}\n\n${REST}`));
    const all = readCandidates(reading);
    return isTorn(reading, all.findLast((one) => one.paragraph === 1)!);
  };
  test.each([
    'What came next is the part of the song that the town used to leave out.',
    'The one that became known is on the second page of the book.',
    'Move all that to a shed and the town will have lonelier weddings.',
    'In March the post was given to a clerk of the bank in the next town.',
    'The undertaking was removed from the contract in the spring of 1950.',
    'When that was done, the captain started on the names of the dead.',
    'Why the ice should sing at all is a question to which few have an answer.',
    'Perhaps a dozen will be sold in the market of the town.',
    'The council must publish the results every quarter in large type.',
    'The nurse did the sum for the teachers on the back of an envelope.',
    'Two other things made the winter of 1950 a hard one for the island.',
    'Some water also runs off through the old drain under the road.',
    'The ferry sailed. That evening the captain offered to take the sheep for nothing.',
    'The harbour froze. According to the report of 1998, it covers nine hectares of the bay.',
    'The village was poor. In May 1913 it went to eight pence without a warning.',
    'The paper, printed in the capital, said ninety, and nobody counted.',
    'The market was full. The rice from the hills is cheaper.',
    'The harbour froze. Most of these were sold in the south with all their boats and nets.',
    'A farmer came to a meeting. Ida Holm spoke to the meeting for an hour.',
    'The trouble was the river.',
    'The harbour was small. Berg’s was built in 1961 by fishermen with a borrowed crane.',
    'The valley was cold. Few families lived here before the railway came.',
    'The valley was cold. Those farms lost nine cows in ten that spring.',
    'Three weeks later the council sent two men with a bill for the water.',
    'Some towns had never had a doctor. Hill End, in the north of the county, was one.',
    'Snow needs cold and wet air. To form one, crystals must hold on to dust.',
    'The paper, printed two hundred miles away, said ninety, and ninety is in the song.',
    'Of the other eighteen, five have been filled in and two stand under the school.',
    'The river rose. The town of Berg has run such a ferry since the winter of 1950.',
    'The buyers cut that to twenty pence in 1932 and to eighteen in 1934.',
    'Of the 690 members of the club more than half voted against.',
    'At Hill End, two valleys down the river, the council did it in April 2022.',
    'In the county of Berg losses over the same twenty seasons had gone from nine per cent to seven.',
    'The whole business was thought up by a man who collected beetles and stamps.',
    'The farmers of the valley have had a protocol on the subject since 2004.',
    'In the county of Berg five million crowns a year depend on the answer.',
    'The families at the end of the beach had asked for it to go much sooner.',
    'People have been describing such storms for a very long time.',
  ])('%s', async (paragraph) => expect(await torn(paragraph)).toBe(true));
  test.each([
    'Nobody in the town knew what came next or who would pay for it.',
    'The one road that led to the harbour was closed for the winter.',
    'The council of the town agreed to all that the farmers had asked for.',
    'The nurse worked out the sum of all the bills for the teachers.',
    'The bridge and 43 other bridges in the county were put in the same class as the old pier.',
    'On 3 May the captain offered to take the sheep for nothing.',
    'The whole thing of value in the house was a clock from Geneva in a box of oak.',
    'The towns of Berg and Lund use the same forty metres of old pipe.',
    'The town bought the largest ferry in the county and the oldest crane.',
    'The cliffs are full of gulls, terns and other birds, and such birds need fish.',
    'The council did its work in April and gave the answer to the farmers in May.',
    'The mayor will speak on the subject of the new pier in the hall of the school.',
    'According to the report of 1998, the harbour covers nine hectares of the bay.',
    'It is clear that the price went to eight pence without a warning.',
    'The paper, printed in the capital, said that ninety people had died.',
    'The council said ninety houses had been built in the north of the county.',
    'To form a crystal, water must hold on to dust.',
    'The new register is cheaper than the old one.',
    'In March the post office of the town was given to a clerk.',
    'The task of the clerks was to count the boats in the bay.',
    'When that ship was done, the captain started on the names.',
    'How the ice sings depends on the cold of the night before.',
    'Perhaps a dozen boats will be sold in the market of the town.',
    'The council must publish the results of the survey in large type.',
    'The herring moved to the south when it grew warm in the bay.',
    'Ida Holm spoke to the meeting of the farmers for an hour.',
    'If the harbour freezes, it stays shut until April.',
    'The farms in the valley lost nine cows in ten in the spring of 1950.',
    'Those who lived in the valley lost nine cows in ten.',
    'The council sent two men with a bill three weeks after the flood.',
    'Eighteen other pools in the county have been filled in since the flood.',
    'The town of Berg has such a fog that the ferry stays in the harbour.',
    'The buyers cut the price to twenty pence in 1932 and to eighteen in 1934.',
    'Of the 690 members of the club more than half voted against the plan.',
  ])('but not: %s', async (paragraph) => expect(await torn(paragraph)).toBe(false));
});
