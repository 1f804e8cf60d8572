import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const BEGIN = 'Ada Lund runs the harbour of Lunde.\n\n';
const asked = (text: string) =>
  framed('why', BEGIN + text).map(({ prompt, answer }) => [
    prompt.replace(/ Answer in your own words\. \(¶2\)$/u, ''),
    answer.replace(/ \(¶2\)$/u, ''),
  ]);

describe('why, with the reason in one sentence', () => {
  test.each([
    [
      'The council closed the pool, because the roof had leaked for more than ten years.',
      'Why did the council close the pool?',
      '“because the roof had leaked for more than ten years”',
    ],
    [
      'The old ferry cannot be repaired, since no yard on this coast still builds such engines.',
      'Why can the old ferry not be repaired?',
      '“since no yard on this coast still builds such engines”',
    ],
    [
      'Because the sand moves a little with every single tide, the charts have to be drawn again each spring.',
      'Why do the charts have to be drawn again each spring?',
      '“Because the sand moves a little with every single tide”',
    ],
    [
      'The channel was only ten metres wide at the bottom, so that large ships had to wait outside.',
      'Why did large ships have to wait outside?',
      '“The channel was only ten metres wide at the bottom”',
    ],
    [
      'The oil is much lighter than the water around it, so it rises to the top of the tank.',
      'Why does the oil rise to the top of the tank?',
      '“The oil is much lighter than the water around it”',
    ],
    [
      'The clerks counted every box twice, so that nobody could change the books later.',
      'Why did the clerks count every box twice?',
      '“so that nobody could change the books later”',
    ],
    [
      'Salt draws the water out of the young plants, which is why the meadows behind the dike turned brown.',
      'Why did the meadows behind the dike turn brown?',
      '“Salt draws the water out of the young plants”',
    ],
    [
      'In 1930 the town sold its two ships, because nobody had paid for a ticket in years.',
      'Why did the town sell its two ships in 1930?',
      '“because nobody had paid for a ticket in years”',
    ],
  ])('%s', (text, question, reason) => expect(asked(text)).toEqual([[question, reason]]));

  test.each([
    'The council closed the pool, because the roof leaked.',
    'The council did not sell the pool because the roof had leaked for ten years.',
    'The old pool was not empty because the roof had leaked for more than ten years.',
    'The council closed the pool partly because the roof had leaked for ten years.',
    'The council has closed six pools, since the roof of the first one fell in last May.',
    'It closed the pool, because the roof had leaked for more than ten years.',
    'We closed the pool, because the roof had leaked for more than ten years.',
    'The council closed the pool and sold the site, because the roof had leaked for ten years.',
    'The council closed the pool that had been built because the old one had leaked for ten years.',
    'The council put a fence there, because the roof had leaked for more than ten years.',
    'If the council closed the pool, because the roof had leaked for ten years, nobody noticed it.',
    'The cloud takes in air all day long, so that the ice may grow as the night goes on.',
    'Ida Holm learned a great deal in those years, so she can show the others how it is done.',
    'A hard winter may be made better because fifty workers will live in the village.',
    'The pool was so old that the council had it closed for the whole of the winter.',
    'The council closed the pool, so far the only one, for the whole of a long winter.',
  ])('none: %s', (text) => expect(asked(text)).toEqual([]));
});

describe('why, with the reason in another sentence', () => {
  test.each([
    [
      'The tide carries the sand out of the bay. That is why the beach grows narrower.',
      'Why does the beach grow narrower?',
      '“The tide carries the sand out of the bay”',
    ],
    [
      'The beach of Lunde grows narrower. The reason is that the tide carries the sand away.',
      'Why does the beach of Lunde grow narrower?',
      '“The reason is that the tide carries the sand away”',
    ],
    [
      'The radio reached only the nearest island. So every message had to pass through Lunde.',
      'Why did every message have to pass through Lunde?',
      '“The radio reached only the nearest island”',
    ],
  ])('%s', (text, question, reason) => expect(asked(text)).toEqual([[question, reason]]));

  test.each([
    'The tide carries the sand out of the bay. That is partly why the beach grows narrower.',
    'The tide carries the sand out of the bay.\n\nThat is why the beach grows narrower.',
    'The mayor said “never again”. That is why the beach grows narrower.',
    'The radio reached only the nearest island. So the men went home to Lunde.',
    'The beach of Lunde grows narrower. It is because of this beach that the tourists come.',
    'The beach of Lunde grows narrower. The reason is not known to anybody at Lunde.',
  ])('none: %s', (text) => expect(asked(text)).toEqual([]));
});

describe('a reason that somebody gives', () => {
  test.each([
    [
      'Ida Holm said the money had been held back because the town had missed two deadlines for its plans.',
      'According to Ida Holm, why had the money been held back?',
    ],
    [
      '“The bridge is a poor joke, because no lorry can cross it without losing its mirrors,” said Ida Holm.',
      'According to Ida Holm, why is the bridge a poor joke?',
    ],
  ])('%s', (text, question) => expect(asked(text).map(([prompt]) => prompt)).toEqual([question]));

  test.each([
    'Ida Holm denied that the money had been held back because the town had missed two deadlines for its plans.',
    '“I cross it daily. The bridge is a poor joke because no lorry can cross it without losing its mirrors. I hate it,” said one of them.',
    '“I hate the bridge, because no lorry can cross it without losing its mirrors,” said Ida Holm.',
    'People say the money had been held back because the town had missed two deadlines for its plans.',
  ])('none: %s', (text) => expect(asked(text)).toEqual([]));
});
