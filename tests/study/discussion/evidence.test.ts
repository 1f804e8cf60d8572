import { describe, expect, test } from 'vitest';
import { cite, citeSaid } from '../../../src/study/discussion/citing.js';
import { bestAmong, evidenceOn, pieceAt } from '../../../src/study/discussion/evidence.js';
import { setScene } from '../../../src/study/discussion/scene.js';
import { citeView, viewsOf } from '../../../src/study/discussion/views.js';
import { says, weighing } from '../../../src/study/discussion/weighing.js';
import { isVerbatim, materialOf } from '../material-of.js';

const sceneOf = (text: string) => setScene(materialOf(text));

/** The evidence on the first sentence of a text, as it is quoted. */
const on = (text: string, most?: number): string[] =>
  evidenceOn(sceneOf(text), { on: [0], ...(most && { most }) }).map(citeSaid);

const FAR =
  'The band played on the hill.\n\nA cow lay in the shade of the elm.\n\nThe clerk went home at noon.';

describe('evidence', () => {
  const text = `The council of Lunde sold the old pier to a bank.\n\n${FAR}\n\nThe bank earned 40 crowns a day from the pier. The snow fell late that year.`;
  test('speaks of the same things, wherever it stands', () =>
    expect(on(text)).toEqual(['“The bank earned 40 crowns a day from the pier” (¶5)']));
  test('is nothing that shares one word with it far away', () =>
    expect(on(text.replace(' from the pier', ''))).toEqual([]));
  test('may stand beside it', () =>
    expect(on('The council sold the old pier. Nine pilots lost their places at the quay of Lunde.')).toEqual([
      '“Nine pilots lost their places at the quay of Lunde” (¶1)',
    ]));
  test.each(['Who paid for the pier of the bank?', 'Look at the pier of the bank in Lunde.', 'The pier.'])(
    'is not "%s"',
    (line) => expect(on(`The council of Lunde sold the pier to a bank. ${line}`)).toEqual([]),
  );
  test('is quoted whole, long or not', () => {
    const long =
      'The pier of the bank, which the council had bought in 1911 for a very low price, stood on forty piles of oak until the ice of the winter came down the river and took half of them away.';
    expect(on(`The council of Lunde sold the pier to a bank. ${long}`)).toEqual([
      `“${long.slice(0, -1)}” (¶1)`,
    ]);
  });
  test('prefers what the question asks for', () => {
    const told =
      'The council sold the pier. The bank painted the pier blue. The bank paid 90 crowns for the pier.';
    const best = (prefer: RegExp) =>
      evidenceOn(sceneOf(told), { on: [0], most: 1, prefer }).map(({ extract }) => extract.text);
    expect(best(/\bpaid\b/u)).toEqual(['The bank paid 90 crowns for the pier']);
    expect(best(/\bpainted\b/u)).toEqual(['The bank painted the pier blue']);
  });
  test('of some sentences: one a paragraph, the figure before the plain word', () => {
    const scene = sceneOf(
      'The quay is long and grey today. The boats pay 300 crowns a day.\n\nThe lamp is out of order now.',
    );
    expect(bestAmong(scene, scene.passages, { most: 2 }).map(cite)).toEqual([
      '“The boats pay 300 crowns a day” (¶1)',
      '“The lamp is out of order now” (¶2)',
    ]);
  });
});

describe('a sentence that leans on another', () => {
  const PAIR = 'The council of Lunde built a new quay in May. This cost it forty thousand crowns.';
  test('takes it along', () =>
    expect(pieceAt(sceneOf(PAIR), 1)?.extract.text).toBe(PAIR.replace(/\.$/u, '')));
  test('stands as it is behind what the question quotes', () =>
    expect(pieceAt(sceneOf(PAIR), 1, new Set([0]))?.extract.text).toBe('This cost it forty thousand crowns'));
  test('is left out at the head of a paragraph', () =>
    expect(pieceAt(sceneOf(PAIR.replace('. This', '.\n\nThis')), 1)).toBeUndefined());
  test('shows the name for its pronoun', () => {
    const scene = sceneOf(
      'Ida Holm bought the quay of Lunde in May. She sold it to a bank for forty crowns.',
    );
    const piece = pieceAt(scene, 1)!;
    expect(cite(piece)).toBe('“[Ida Holm] sold it to a bank for forty crowns” (¶1)');
    expect(isVerbatim(scene.material, piece.extract)).toBe(true);
  });
});

describe('words of somebody', () => {
  const scene = sceneOf(
    'The quay is old. “The town has no money for a wall,” said Per Lunde, the mayor of the town.',
  );
  test('are put under a name', () =>
    expect(citeSaid(pieceAt(scene, 1)!)).toBe('Per Lunde: “The town has no money for a wall” (¶1)'));
  test('unless they hold it', () =>
    expect(citeSaid({ ...pieceAt(scene, 1)!, who: 'the wall' })).toMatch(/^“/u));
});

describe('a look-for', () => {
  const scene = sceneOf('The quay is old and wet now.\n\nThe boats pay 300 crowns a day.');
  const [one, two] = [0, 1].map((index) => pieceAt(scene, index)!);
  const asked = { prompt: 'Why?', theme: 'whole', sure: 1 };
  test('sets each side under its word', () =>
    expect(
      weighing({
        ...asked,
        sides: [
          { label: 'For', slots: [one!] },
          { label: 'Against', slots: [two!] },
        ],
      })?.lookFor,
    ).toBe('For: “The quay is old and wet now” (¶1). Against: “The boats pay 300 crowns a day” (¶2).'));
  test('says nothing that the question quotes', () =>
    expect(weighing({ ...asked, quotes: [one!], sides: says([one!, two!]) })?.lookFor).toBe(
      'The text says: “The boats pay 300 crowns a day” (¶2).',
    ));
  test('is not left empty: nothing is asked', () =>
    expect(weighing({ ...asked, quotes: [one!], sides: says([one!]) })).toBeUndefined());
});

describe('words that go on behind their tag', () => {
  const viewIn = (text: string): string => citeView(viewsOf(sceneOf(`${text}\n\nThe critics protest.`))[0]!);
  test('are quoted with them', () =>
    expect(
      viewIn('“The wall must go before the winter,” said Ida Holm, a pilot. “It keeps nothing out.”'),
    ).toBe('“The wall must go before the winter […] It keeps nothing out” (¶1)'));
  test('within their sentence too', () =>
    expect(
      viewIn('“The wall must go before the winter,” said Ida Holm, a pilot, “and the lamp with it.”'),
    ).toBe('“The wall must go before the winter […] and the lamp with it” (¶1)'));
  test.each([
    '“The wall must go before the winter,” said Ida Holm, a pilot. The mayor laughed. “It keeps nothing out,” she added.',
    '“The wall must go before the winter,” said Ida Holm, a pilot.\n\n“It keeps nothing out,” she added.',
    '“The wall must go before the winter,” said Ida Holm, a pilot. “Never on your life,” said Per Ek, a baker.',
  ])('but not in: %s', (text) => expect(viewIn(text)).toBe('“The wall must go before the winter” (¶1)'));
});
