import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const PORT = 'The port of Varnes lies in the fog, and the council has a plan for it.';
const ask = (...sentences: string[]) => framed('given-reason', [PORT, sentences.join(' ')].join('\n\n'));
const asked = (...sentences: string[]): string[] =>
  ask(...sentences).map(
    ({ prompt, answer }) => `${prompt.replace(' Answer in words of your own.', '')} ${answer}`,
  );

describe('what the text ties to a claim', () => {
  test('its prompt, answer and place', () => {
    const [question] = ask('The council dropped the plan because the bank of Lunde would not lend.');
    expect(question?.prompt).toBe(
      '“The council dropped the plan” (¶2). What reason is given for that? Answer in words of your own.',
    );
    expect(question?.answer).toBe('“… because the bank of Lunde would not lend” (¶2).');
    expect(question?.paragraphs).toEqual([2]);
  });
  test.each([
    [
      'a reason behind a comma, though the claim denies',
      ['Big ships could not use the port, because the sand had closed it.'],
      '“Big ships could not use the port” (¶2). What reason is given for that? “… because the sand had closed it” (¶2).',
    ],
    [
      'a reason before the claim',
      ['Because the sand of the coast is clean, the new glass was clearer than any other.'],
      '“The new glass was clearer than any other” (¶2). What reason is given for that? “Because the sand of the coast is clean, …” (¶2).',
    ],
    [
      'a reason without what is added to it',
      ['The crane stood still for a week because of a power fault, he said, although it was tested.'],
      '“The crane stood still for a week” (¶2). What reason is given for that? “… because of a power fault” (¶2).',
    ],
    [
      'a reason in the sentence before',
      ['The bank of Lunde would not lend.', 'That is why the council dropped its old plan.'],
      '“The council dropped its old plan” (¶2). What reason is given for that? “The bank of Lunde would not lend” (¶2).',
    ],
    [
      'a purpose',
      ['The clerks copied out every script so that no examiner could know a hand.'],
      '“The clerks copied out every script” (¶2). What was the purpose of that? “… so that no examiner could know a hand” (¶2).',
    ],
    [
      'an effect',
      ['The gas is heavier than the air, so it ran down into the valley.'],
      '“The gas is heavier than the air” (¶2). What does the text say follows from that? “… so it ran down into the valley” (¶2).',
    ],
    [
      'what stands against it',
      ['The shops of the port have been slow to sell tickets, even though the law allows it.'],
      '“The shops of the port have been slow to sell tickets” (¶2). What does the text set against that? “… even though the law allows it” (¶2).',
    ],
    [
      'what stands against it, told first',
      ['Despite the fog of the winter, the ferries of the port ran on time.'],
      '“The ferries of the port ran on time” (¶2). What does the text set against that? “Despite the fog of the winter, …” (¶2).',
    ],
    [
      'a reason that somebody gives',
      ['“Drought is a very convenient word, because nobody can be sued for it,” says Ida Holm.'],
      'Ida Holm says: “Drought is a very convenient word” (¶2). What reason is given for that? “… because nobody can be sued for it” (¶2).',
    ],
    [
      'a name for whoever claims it',
      ['Ida Holm is the mayor.', 'She called the plan a scare number, because it took in the whole coast.'],
      '“[Ida Holm] called the plan a scare number” (¶2). What reason is given for that? “… because it took in the whole coast” (¶2).',
    ],
  ])('%s', (_, sentences, line) => expect(asked(...sentences)).toEqual([line]));
  test('one of a paragraph: the one whose reason stands in another sentence', () =>
    expect(
      asked(
        'The port lost its ferry because the tunnel was built.',
        'The bank of Lunde would not lend.',
        'That is why the council dropped its old plan.',
      ),
    ).toEqual([
      '“The council dropped its old plan” (¶2). What reason is given for that? “The bank of Lunde would not lend” (¶2).',
    ]));
});

describe('what is not surely tied', () => {
  test.each([
    ['a claim that may be what is denied', ['The council did not drop the plan because the bank was poor.']],
    ['a reason that is turned down', ['The council dropped the plan, but not because the bank was poor.']],
    [
      'a reason of what tells which one is meant',
      ['The port has a mayor who left the council because the bank was poor.'],
    ],
    [
      'a likeness',
      ['To shut the port is like arresting the guests because the house burned down last night.'],
    ],
    ['a claim that leans on another sentence', ['They sold it to the bank because the port was poor.']],
    ['the author’s own doings', ['I left the council of the port because the bank was so poor.']],
    ['half a sentence', ['The reason for the plan of the port is because the bank was poor.']],
    [
      'a claim that ends with what another sentence names',
      ['The shops were slow to sell them, even though the law allows it.'],
    ],
    ['what “it” opens', ['It is hard to know for sure because so few of the ships were seen.']],
    ['a claim of a word or two', ['Nobody came, because the bank was poor.']],
    [
      'a purpose of one verb of two',
      ['The clubs fear that the council will change the law in order to keep the port.'],
    ],
    ['a measure', ['The port is so far from the town, so the people say, that nobody goes there.']],
    ['what can be a purpose', ['The net is wide, so that the small fish can go out again.']],
    ['time', ['The council of the port has met twice, so far without a result.']],
    ['a question', ['Did the council drop the plan because the bank would not lend?']],
    [
      'a verb turned round',
      ['The bank would like to know.', 'So, more quietly, would the union of the port.'],
    ],
    ['a paragraph apart', ['The bank would not lend.\n\nThat is why the council dropped its old plan.']],
  ])('not %s', (_, sentences) => expect(asked(...sentences)).toEqual([]));
});
