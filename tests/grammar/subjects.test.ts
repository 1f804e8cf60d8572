import { describe, expect, it } from 'vitest';
import { clauseOf, read, showSubjects, textOf } from './show.js';

const subjectIn = (text: string, verb: string): string => {
  const reading = read(text);
  const clause = reading.clauses.find(({ verb: { main } }) => reading.analysis.tokens[main]!.lower === verb)!;
  const { subject } = clause;
  if (!subject) return '-';
  return `${textOf(reading, subject.phrase)}${subject.role ? `, ${textOf(reading, subject.role)}` : ''} (${subject.by})`;
};

describe('subjects', () => {
  it.each([
    ['The minister for water in Kora said so.', 'said', 'The minister (own)'],
    ['The minister on Monday said so.', 'said', 'The minister (own)'],
    ['In the hall the minister said so.', 'said', 'the minister (own)'],
    ['Ada Obi, an engineer at the port, said so.', 'said', 'Ada Obi, an engineer (own)'],
    ['The chief engineer, Ada Obi, said so.', 'said', 'Ada Obi, The chief engineer (own)'],
    ['The minister, who had left Kora, said so.', 'said', 'The minister (own)'],
    ['The minister, who had left Kora, said so.', 'left', 'The minister (relative)'],
    [
      'The minister who came in June to open the mill, and who left at noon, praised us.',
      'praised',
      'The minister (own)',
    ],
    ['A child who is sent away at eight learns to wash.', 'learns', 'A child (own)'],
    ['A note left on the door at nine warned them.', 'warned', 'A note (own)'],
    ['The port authority (PA) said so.', 'said', 'The port authority (own)'],
    ['A letter from the minister, who said so, came.', 'said', 'the minister (relative)'],
    ['Ada Obi came and said so.', 'said', 'Ada Obi (shared)'],
    ['“Come,” said Ada Obi.', 'said', 'Ada Obi (inverted)'],
    ['“Come,” said the engineer, Ada Obi.', 'said', 'Ada Obi, the engineer (inverted)'],
    ['“Come,” she told Ada Obi.', 'told', 'she (own)'],
    ['Ada Obi left, saying that it was late.', 'saying', 'Ada Obi (governing)'],
    ['Speaking in Kora, she wept.', 'speaking', 'she (governing)'],
    ['They left, with one farmer saying it was late.', 'saying', 'one farmer (own)'],
    ['She asked the cook to say it.', 'say', 'the cook (governing)'],
    ['She used to say it.', 'say', 'She (governing)'],
    ['Ada Obi and Ben Hart said so.', 'said', 'Ada Obi (own)'],
    ['The driver who takes me to Kora has a theory.', 'has', 'The driver (own)'],
    ['Jo Kemp, who runs the camp with her husband, Ben Hart, said so.', 'said', 'Jo Kemp (own)'],
    ['A convention of citizens and politicians said so.', 'said', 'A convention (own)'],
    ['Neither of them has raised a voice.', 'raised', 'Neither (own)'],
    ['In 2021 Ada Obi told them why.', 'told', 'Ada Obi (own)'],
    ['A neighbour of mine, who has never written a letter, left.', 'written', 'A neighbour (relative)'],
    ['A pupil of mine, Ada Obi, once said so.', 'said', 'Ada Obi, A pupil (own)'],
    ['Ada Obi, curator of bells at the museum, Kell, said so.', 'said', 'Ada Obi, curator (own)'],
    ['Ada Obi said her party was late, and warned that it would rain.', 'warned', 'Ada Obi (shared)'],
    ['The company claims that its fish are fresh.', 'claims', 'The company (own)'],
    ['A letter from the harbour master, who said so, came.', 'said', 'the harbour master (relative)'],
  ])('%s (%s)', (text, verb, subject) => expect(subjectIn(text, verb)).toBe(subject));

  it.each([
    // A clause between a noun and its verb tells of the noun.
    ['The firm that Ada Obi began in 1998 sold its boats.', 'sold', 'The firm (own)'],
    ['The firm that Ada Obi began in 1998 sold its boats.', 'began', 'Ada Obi (own)'],
    ['The wall the army built in 1944 carries cars.', 'carries', 'The wall (own)'],
    ['The wall the army built in 1944 carries cars.', 'built', 'the army (own)'],
    ['The song she wrote in prison became a hymn.', 'became', 'The song (own)'],
    ['The men whom the police took went home.', 'went', 'The men (own)'],
    ['The man whose boat sank went home.', 'went', 'The man (own)'],
    ['The house in which she slept was cold.', 'was', 'The house (own)'],
    ['The town where she was born has a mill.', 'has', 'The town (own)'],
    ['The day the mill burned was cold.', 'was', 'The day (own)'],
    // No noun is told of.
    ['Last year the army built a wall.', 'built', 'the army (own)'],
    ['He knew why the town fell.', 'fell', 'the town (own)'],
    ['She said that the firm sold its boats.', 'sold', 'the firm (own)'],
    ['In the hall she sang.', 'sang', 'she (own)'],
    ['What she wrote in prison was a hymn.', 'was', '-'],
    // A clause behind a comma may tell of the last noun, and the verb behind it of the first.
    ['A loaf kept in a bag, which holds the damp, goes hard.', 'goes', 'A loaf (own)'],
    ['A loaf kept in a bag, which holds the damp, goes hard.', 'holds', 'a bag (relative)'],
    ['The lamp in the hall, which came from Kora, fell.', 'fell', 'The lamp (own)'],
    // `cut` and its like are participles as they stand.
    ['A lawn cut once a week is weak.', 'is', 'A lawn (own)'],
    ['Once a mill opens, the town grows.', 'opens', 'a mill (own)'],
    ['They come twice a year and stay.', 'stay', 'They (shared)'],
    // Of what there is nobody is the subject.
    ['Today there are three.', 'are', '-'],
    ['People there are poor.', 'are', 'People (own)'],
    // One of several has a name.
    ['One of them, Ada Obi, told us why.', 'told', 'Ada Obi (own)'],
    ['One of the streets, Mill Lane, told us why.', 'told', 'One (own)'],
    ['One of them told Ada Obi why.', 'told', 'One (own)'],
  ])('of clauses inside clauses: %s (%s)', (text, verb, subject) =>
    expect(subjectIn(text, verb)).toBe(subject),
  );

  it('has none where nobody is told', () => {
    expect(subjectIn('In May, said nobody knows who.', 'said')).not.toContain('May');
    expect(showSubjects('Come in.')).toEqual(['Come: -']);
  });
});

describe('clauses', () => {
  it('tells what opens them', () => {
    const kind = (text: string, verb: string) => clauseOf(text, verb).kind;
    expect(kind('It fell because the wall cracked.', 'cracked')).toBe('subordinate');
    expect(kind('The wall that cracked fell.', 'cracked')).toBe('relative');
    expect(kind('The wall cracked.', 'cracked')).toBe('main');
    expect(kind('She tried to leave.', 'leave')).toBe('infinitive');
    expect(kind('She fell, laughing.', 'laughing')).toBe('participle');
  });

  it('finds the object right behind the verb', () => {
    const reading = read('She told the cook on Monday.');
    expect(textOf(reading, reading.clauses[0]!.object!)).toBe('the cook');
    expect(clauseOf('She left on Monday.', 'left').object).toBeUndefined();
  });
});
