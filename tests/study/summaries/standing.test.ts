import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../../src/grammar/index.js';
import type { Reading } from '../../../src/grammar/reading.js';
import { type Candidate, LEANS, readCandidates } from '../../../src/study/summaries/candidate.js';
import { isScene } from '../../../src/study/summaries/scenes.js';
import { leansBy } from '../../../src/study/summaries/standing.js';
import { analysisOf } from '../../themes/sorted.js';

const REST = 'Rain fell on the hills.\n\nSnow fell later.\n\nHail came in March.\n\nIt thawed in April.';

async function read(
  paragraph: string,
): Promise<{ readonly reading: Reading; readonly all: readonly Candidate[] }> {
  const reading = readGrammar(await analysisOf(`# A text\n\n${paragraph}\n\n${REST}`));
  return { reading, all: readCandidates(reading) };
}

describe('a sentence that is better with the one before it', () => {
  const leans = async (line: string): Promise<boolean> => {
    const { reading, all } = await read(`Nine pumps stood in the lake. ${line}`);
    return leansBy(reading, all[1]!) > 0;
  };
  test.each([
    'By 2019 so much had gone that one pipe kept pace with the springs.',
    'In 2023 a team from Norway described the largest so far in old pines.',
    'The argument will be settled in a storeroom behind the clinic of Berg.',
    'The crew of Berg took half a minute over hers, with a great deal of shouting.',
  ])('%s', async (line) => expect(await leans(line)).toBe(true));
  test.each([
    'By 2019 so much had gone wrong with the springs that Berg bought a pipe.',
    'In 2023 a team from Norway described the largest pine in the county.',
    'The argument over the dam will be settled in a storeroom behind the clinic.',
    'A friend of hers took half a minute over the turn, with a great deal of shouting.',
  ])('not: %s', async (line) => expect(await leans(line)).toBe(false));
});

describe('a sentence that needs another', () => {
  /** Whether the last sentence of a paragraph leans. */
  const leans = async (paragraph: string): Promise<boolean> => {
    const { reading, all } = await read(paragraph);
    const last = all.findLast((one) => one.paragraph === 1)!;
    return leansBy(reading, last) >= LEANS;
  };
  test.each([
    'A club rents the pier from the town. The club has ordered a new boat for the summer.',
    'There are two plans. The second plan is cheaper than anybody in the town had thought.',
    'Norway lost its herring. Norway has lost about half of it since the war began there.',
    'Many came. Thirty-three were fishermen from the northern islands of the county.',
    'Waves come in kinds. The fastest are called primary waves and squeeze the rock.',
    'The bridge fell. Japan learned this on a cold and windy morning in March.',
    'The mayor spoke. Doctor Berg is inclined to agree.',
    'The mayor spoke. Doctor Berg replied that the wall was safe.',
    'The mayor spoke. Doctor Berg sees the matter otherwise.',
    'The town spent two million. The other six million lie in a bank in the city.',
  ])('%s', async (paragraph) => expect(await leans(paragraph)).toBe(true));
  test.each([
    'The herring left the coast of Norway after the war had ended.',
    'Norway was poor. Norway has built a harbour, and ships can reach it all through the winter.',
    'The second plan of the council for the harbour costs four million crowns.',
    'Thirty-three fishermen came from the northern islands of the county.',
    'The fastest boats in the harbour cross the sound in an hour.',
    'Japan learned in a cold spring that this kind of wall does not hold.',
    'Doctor Berg agreed that the plan was late.',
    'The union met. The union, the Dockers of Berg, gave the town a week.',
    'The coach explained that players go and that others come.',
  ])('but not: %s', async (paragraph) => expect(await leans(paragraph)).toBe(false));
});

describe('a scene', () => {
  const tells = async (sentence: string): Promise<boolean> => isScene((await read(sentence)).all[0]!);
  test.each([
    'Last week I counted eleven people in the sun within sight of my car.',
    'An inspector came up from the city in a hat and asked for the register.',
    'At half past seven a tin goes round the class and fills with phones.',
    'Downstream, in the fishing town of Ostrel, there was only the smell of mud.',
  ])('%s', async (sentence) => expect(await tells(sentence)).toBe(true));
  test.each([
    'The council counted eleven cracks in the wall of the harbour.',
    'An inspector is a person who reads the register and signs it.',
    'A phone in the pocket of a pupil costs the class ten minutes a day.',
  ])('but not: %s', async (sentence) => expect(await tells(sentence)).toBe(false));
});
