/** Whom a pronoun, a role or a bare surname stands for, what a sentence is about, and what is reported. */

import { describe, expect, it } from 'vitest';
import { phraseAt } from '../../src/grammar/lookup.js';
import { resolvePronoun } from '../../src/grammar/reference/antecedents.js';
import { namesakeOf } from '../../src/grammar/reference/namesakes.js';
import { resolveRole } from '../../src/grammar/reference/role-holders.js';
import { sentenceSubject } from '../../src/grammar/sentence-subject.js';
import { pronounAt, voiceOf } from '../../src/grammar/voices.js';
import { lastOf, read, textOf } from './show.js';

const NOBODY = '-';
/** A text, the word in it that is meant to stand for somebody (the last one), and for whom. */
type Case = readonly [text: string, word: string, name: string];

describe('whom a pronoun means', () => {
  const meant = (text: string, pronoun: string): string => {
    const reading = read(text);
    return (
      resolvePronoun(reading, pronounAt(reading, lastOf(reading, pronoun)), { spoken: [] })?.name ?? NOBODY
    );
  };
  const LEAD = 'Olga Brandt rows. Olga Brandt reads. Olga Brandt sings.';
  it.each<Case>([
    ['Ada Obi built a mill. It is old, she said.', 'she', 'Ada Obi'],
    ['Ada Obi built a mill. It is old, he said.', 'he', NOBODY],
    ['Zvor Tull built a mill. It is old, he said.', 'he', 'Zvor Tull'],
    ['Tom Hart met Ada Obi. It is old, she said.', 'she', 'Ada Obi'],
    ['Tom Hart met Ada Obi. It is old, he said.', 'he', 'Tom Hart'],
    ['Tom Hart met Ivo Bell. It is old, he said.', 'he', 'Tom Hart'],
    ['The father of Tom Hart met Ivo Bell. Then he left.', 'he', 'Ivo Bell'],
    ['The plan of Tom Hart was dull. Then he left.', 'he', 'Tom Hart'],
    ['Tom Hart’s boat sank, and Ivo Bell rowed. Then he left.', 'he', 'Ivo Bell'],
    ['A Tom Hart shirt lay there. Then he left.', 'he', NOBODY],
    ['“Tom Hart,” said Ada Obi, “is ill.” Then she left.', 'she', 'Ada Obi'],
    ['When Tom Hart opened it he said no.', 'he', 'Tom Hart'],
    ['London is old. Then he left.', 'he', NOBODY],
    ['Ada Obi came in. Then I left.', 'I', NOBODY],
  ])('by name: %s', (text, pronoun, name) => expect(meant(text, pronoun)).toBe(name));
  it.each<Case>([
    ['Tom Hart rowed. The day was cold. The sea was calm. Then he left.', 'he', 'Tom Hart'],
    ['Tom Hart rowed.\n\nThe day was cold.\n\nThen he left.', 'he', 'Tom Hart'],
    ['Tom Hart rowed.\n\nThe day was cold.\n\nThe sea was calm.\n\nThen he left.', 'he', NOBODY],
    ['Tom Hart rowed.\n\nIt was cold, but he sang.\n\nThe sea was calm.\n\nThen he left.', 'he', 'Tom Hart'],
    ['Tom Hart rowed.\n\nIt was cold, but she sang.\n\nThe sea was calm.\n\nThen he left.', 'he', NOBODY],
    [`${LEAD}\n\nIt rained.\n\nRain fell.\n\nThe day was long.\n\nThen she left.`, 'she', 'Olga Brandt'],
    [`${LEAD}\n\nIt rained.\n\nRain fell.\n\nThe day was long.\n\nThen he left.`, 'he', NOBODY],
    [`${LEAD} Zvor Tull came in. Then she left.`, 'she', 'Zvor Tull'],
    [`${LEAD} Ada Obi came in. Then she left.`, 'she', 'Ada Obi'],
    [`${LEAD} A nurse came in. Then she left.`, 'she', 'A nurse'],
    ['Tom Hart rowed. The letters are those of a stubborn man. It is old, he said.', 'he', 'Tom Hart'],
    ['Tom Hart rowed. He was a stubborn man. It is old, he said.', 'he', 'Tom Hart'],
    ['The day was cold. The house is that of a stubborn man. It is old, he said.', 'he', NOBODY],
    ['The day was cold. On the quay stood a stubborn man. It is old, he said.', 'he', 'a stubborn man'],
    ['Nobody was on the ferry, because she had locked it. It is old, she said.', 'she', NOBODY],
  ])('from afar: %s', (text, pronoun, name) => expect(meant(text, pronoun)).toBe(name));
  it.each<Case>([
    ['The Harbour Council met. Then it voted.', 'it', 'Harbour Council'],
    ['The Harbour Council met. Then they voted.', 'they', 'Harbour Council'],
    ['Tom Hart met the Harbour Council. Then it voted.', 'it', 'Harbour Council'],
    ['The Harbour Council met.\n\nThen it voted.', 'it', NOBODY],
    ['The Harbour Council met. Then she voted.', 'she', NOBODY],
    ['Tom Hart met Ada Obi. Then it rained.', 'it', NOBODY],
    ['The letter came in May. Then it was lost.', 'it', 'The letter'],
    ['The letters came in May. Then it was lost.', 'it', NOBODY],
    ['He has no letter in his hat. It says no.', 'it', NOBODY],
    ['My cousin posted one to me. It ran as I read.', 'it', 'My cousin'],
    ['The plumbers came in. Then they left.', 'they', 'The plumbers'],
    ['The plumber came in. Then they left.', 'they', NOBODY],
  ])('a body, a text, several: %s', (text, pronoun, name) => expect(meant(text, pronoun)).toBe(name));
  it.each<Case>([
    ['A nurse came in. Then he left.', 'he', 'A nurse'],
    ['A nurse came in. Then she left.', 'she', 'A nurse'],
    ['My uncle came in. Then he left.', 'he', 'My uncle'],
    ['My uncle came in. Then she left.', 'she', NOBODY],
    ['My aunt came in. Then he left.', 'he', NOBODY],
    ['His mother came in. Then she left.', 'she', 'His mother'],
    ['Her mother came in. Then she left.', 'she', NOBODY],
    ['Her mother came in. Then he left.', 'he', NOBODY],
    ['I rang a plumber. Then he left.', 'he', 'a plumber'],
    ['I asked my brother about it. Then he left.', 'he', 'my brother'],
    ['The plumbers came in. Then he left.', 'he', NOBODY],
    ['There is a nurse here. Then he left.', 'he', NOBODY],
    ['No nurse came in. Then he left.', 'he', NOBODY],
    ['One of the bakers woke him. Then he left.', 'he', 'One of the bakers'],
    ['We met the owner, a baker, in May. Then he left.', 'he', 'the owner'],
    ['The owner met the baker in May. Then he left.', 'he', 'The owner'],
    ['When the mayor opened it she said no.', 'she', 'the mayor'],
    ['Tom Hart sat. They ride at ten, when the baker gets on. Then he left.', 'he', 'the baker'],
    ['Tom Hart sat. He rides at ten, when the baker gets on. Then he left.', 'he', 'Tom Hart'],
    ['Tom Hart sat. They ride at ten, when the bakers get on. Then he left.', 'he', 'Tom Hart'],
    ['A doctor came.\n\nThen he left.', 'he', 'A doctor'],
    ['A doctor came.\n\nIt rained.\n\nThen he left.', 'he', NOBODY],
  ])('somebody without a name: %s', (text, pronoun, name) => expect(meant(text, pronoun)).toBe(name));
});

describe('whom a role means', () => {
  const ROSA = 'Rosa Lind teaches. Rosa Lind paints. Rosa Lind rows.';
  it.each<Case>([
    ['The mayor, Hugo Brandt, was there. Then the mayor left.', 'mayor', 'Hugo Brandt'],
    ['Hugo Brandt, the mayor, was there. Then that mayor left.', 'mayor', 'Hugo Brandt'],
    ['Ada Obi, a chief engineer at the port, laughed. Then the engineer left.', 'engineer', 'Ada Obi'],
    ['Ada Obi, a chief engineer at the port, laughed. Then the engineers left.', 'engineers', NOBODY],
    ['Hugo Brandt, the mayor of Kell, was there. Then the mayor of Oslo left.', 'mayor', NOBODY],
    ['Hugo Brandt was there. Then the mayor left.', 'mayor', NOBODY],
    ['It was late. Then the mayor left. Hugo Brandt was there.', 'mayor', NOBODY],
    ['The mayor, Hugo Brandt, and the mayor, Tom Hart, met. Then the mayor left.', 'mayor', NOBODY],
    ['Hugo Brandt, the mayor, was there. Then a mayor left.', 'mayor', NOBODY],
    ['Hugo Brandt, the mayor, was there. Then the very tired old mayor left.', 'mayor', NOBODY],
    [
      'Hugo Brandt, the prime minister, met Tom Hart. Then the prime minister left.',
      'minister',
      'Hugo Brandt',
    ],
    ['The deputy mayor, Ada Obi, laughed. Then the deputy mayor left.', 'mayor', 'Ada Obi'],
    ['The deputy mayor, Ada Obi, laughed. Then the mayor left.', 'mayor', NOBODY],
    ['The former minister, Ada Obi, laughed. Then the former minister left.', 'minister', 'Ada Obi'],
    ['The former minister, Ada Obi, laughed. Then the minister left.', 'minister', NOBODY],
    ['The Harbour Council met. Then the council left.', 'council', NOBODY],
    ['Ada Obi, who steers the ferry, laughed. Then the ferry left.', 'ferry', NOBODY],
    ['Ada Obi, the ferry’s cook, laughed. Then the ferry left.', 'ferry', NOBODY],
    ['Ada Obi, the ferry’s cook, laughed. Then the cook left.', 'cook', 'Ada Obi'],
    [`${ROSA} Max Lind was lost at sea. Then his widow left.`, 'widow', 'Rosa Lind'],
    [`${ROSA} Max Hart was lost at sea. Then his widow left.`, 'widow', NOBODY],
    [`${ROSA} Max Lind was lost at sea. Then her wife left.`, 'wife', NOBODY],
    [
      'Tom Lind teaches. Tom Lind rows. Tom Lind sings. Ada Lind was lost. Then her husband left.',
      'husband',
      'Tom Lind',
    ],
  ])('%s', (text, word, name) => {
    const reading = read(text);
    const voice = voiceOf(reading, phraseAt(reading, lastOf(reading, word))!);
    expect(resolveRole(reading, voice)?.name ?? NOBODY).toBe(name);
  });
});

describe('whom a surname means that two have', () => {
  it.each([
    ['Ada Obi opened the pier. Tom Obi, 19, agrees. Then Obi left.', 'Tom Obi'],
    ['Ada Obi opened the pier. Tom Hart agrees. Then Obi left.', NOBODY],
    ['Ada Obi opened the pier. Tom Obi, 19, agrees. Then Ada Obi left.', NOBODY],
    ['Councillor Ada Obi opened the pier. Tom Obi agrees. Then Councillor Obi left.', 'Ada Obi'],
    ['Ada Obi and Tom Obi keep a shop. Then Mrs Obi left.', 'Ada Obi'],
    ['Tom Obi and Ada Obi keep a shop. Then Mr. Obi left.', 'Tom Obi'],
    ['Ada Obi keeps a shop. Obi sells salt.\n\nHer husband, Tom Obi, drowned.\n\nObi left.', 'Tom Obi'],
    ['Tom Obi drowned.\n\nIt rained.\n\nRain fell.\n\nAda Obi keeps a shop.\n\nObi left.', 'Ada Obi'],
  ])('%s', (text, name) => {
    const reading = read(text);
    const voice = voiceOf(reading, phraseAt(reading, lastOf(reading, 'obi'))!);
    expect(namesakeOf(reading, voice)?.name ?? NOBODY).toBe(name);
  });
});

describe('what a sentence is about', () => {
  it.each([
    ['The mayor of Kell left.', 'The mayor of Kell'],
    ['In May the mayor, who was late, left.', 'the mayor'],
    ['What the mayor wanted was salt.', 'the mayor'],
    ['Asked about it, Ada Obi left.', 'Ada Obi'],
    ['When the rain came, Ada Obi left.', 'Ada Obi'],
    ['Once the mayor had come home, the town slept.', 'the town'],
    ['It is the mayor who left.', 'the mayor'],
    ['It is the mill that fell.', 'It'],
    ['It is a mill, and the man who built it left.', 'It'],
    ['Salt and bread.', 'Salt'],
    ['In the town.', NOBODY],
    ['Leave the door open.', NOBODY],
    ['“Salt,” said Ada Obi.', 'Ada Obi'],
    ['Those who stayed were fined.', 'Those'],
  ])('%s', (text, subject) => expect(sentenceSubject(read(text), 0)?.text ?? NOBODY).toBe(subject));
});

describe('what is reported', () => {
  const reports = (text: string): string[] => {
    const reading = read(text);
    return reading.reports.map(
      (one) => `${one.voice.text}, ${one.cue}, ${one.stance}: ${textOf(reading, one)}`,
    );
  };
  it.each([
    ['The dam will hold for long, she says.', 'she, says, neutral: The dam will hold for long'],
    ['The dam will hold, Ada Obi points out.', 'Ada Obi, points, neutral: The dam will hold'],
    ['The ministry says that the dam will hold.', 'The ministry, says, neutral: the dam will hold'],
    [
      'According to Ada Obi, who built it, the dam will hold.',
      'Ada Obi, according to, neutral: the dam will hold',
    ],
    ['The dam will hold, according to Ada Obi.', 'Ada Obi, according to, neutral: The dam will hold'],
    ['The study shows that the dam will hold.', 'The study, shows, certain: the dam will hold'],
    [
      'It is claimed by the ministry that the dam will hold.',
      'the ministry, claimed, doubting: the dam will hold',
    ],
    [
      'The dam will hold for long, Ada Obi, its builder, says.',
      'Ada Obi, says, neutral: The dam will hold for long',
    ],
    ['The study concludes that the dam will hold.', 'The study, concludes, neutral: the dam will hold'],
    [
      'The dam will hold for long, says Ada Obi, who has worked there.',
      'Ada Obi, says, neutral: The dam will hold for long',
    ],
    ['Ada Obi instead said that the dam would hold.', 'Ada Obi, said, neutral: the dam would hold'],
    ['Not long ago Ada Obi said that the dam would hold.', 'Ada Obi, said, neutral: the dam would hold'],
    ['Ada Obi had said that the dam would hold.', 'Ada Obi, said, neutral: the dam would hold'],
  ])('%s', (text, report) => expect(reports(text)).toEqual([report]));
  it.each([
    'According to plan, the dam will hold.',
    'In a calm voice, Ada Obi points at the dam.',
    'The dam will hold, according to Ada Obi, and it will leak.',
    'Does the ministry say that the dam will hold?',
    'The ministry may say that the dam will hold.',
    'Unless the ministry says that the dam will hold, nobody goes.',
    'Ada Obi wants to say that the dam will hold.',
    'Nobody said that the dam would hold.',
    'I said that the dam would hold.',
    'The constitution says that the dam will hold.',
    'The study concludes the dam will hold.',
    'The crack shows that the dam will hold.',
    'The dam will hold for long, the ministry would say.',
    'The dam will hold for long, the ministry never said.',
    'The dam, the ministry said.',
    'Ada Obi refused to say that the dam would hold.',
    'Instead of saying that the dam would hold, Ada Obi left.',
    'Ada Obi could have said that the dam would hold.',
    'Neither Ada Obi nor Tom Hart said that the dam would hold.',
    'Not one engineer said that the dam would hold.',
    'Had Ada Obi said that the dam would hold, nobody would have left.',
  ])('nothing in: %s', (text) => expect(reports(text)).toEqual([]));
});
