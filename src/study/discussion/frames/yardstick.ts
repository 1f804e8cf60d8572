/** A figure that the text measures by something: why by that, and whom does it help? */

import { leaning, pointersIn } from '../../../grammar/pointing.js';
import type { Quantity } from '../../../map/text-map.js';
import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { inBrief } from '../brief.js';
import { cite, inQuotes, listed } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, leansBack, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';

export const yardstick: Frame = {
  name: 'yardstick',
  most: 1,
  worth: { news: 2.4, opinion: 2.3, history: 2.2, other: 2 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((passage) => {
          const [own] = isFit(passage) ? stretchesOf(scene, [passage.index]) : [];
          return own ? (measured(scene, passage, own) ?? []) : [];
        }),
};

/** The text itself says against what the figure is held. */
function measured(scene: Scene, passage: Passage, own: Slot): Asked | undefined {
  const rod = YARDSTICK.exec(passage.text)?.[0].trim();
  const place = passage.sentence.start + passage.text.indexOf(rod ?? '');
  const figure = figuresIn(scene, passage.index).findLast(({ start }) => start < place);
  if (!rod || !figure) return undefined;
  const { index } = passage;
  const beside = besideOf(scene, passage, {
    own,
    isWanted: (one) => Math.abs(one - index) === 1 && figuresIn(scene, one).length > 0,
  });
  const size = SIZES.find(({ opens }) => opens.test(rod))?.says ?? '';
  return weighing({
    prompt: `${cite(own)}. Here ${inQuotes(figure.text)} is measured by ${inQuotes(rod)}. Why by that, and whom does it help? Find another measure that is just as true, and say which of the two is fairer.`,
    lookFor: `${size}Other measures: ${OTHERS[figure.dimension]}${othersIn(scene, passage, figure)}. Students who find the one of the text fair name somebody who would rather not see it; the others say what it leaves out.${told(scene, beside)}`,
    sure: 0.95,
    ...placeOf(passage, own, beside),
  });
}

const told = (scene: Scene, beside: readonly Slot[]): string =>
  beside.length > 0 ? ` Beside it stands: ${inBrief(scene, beside).text}.` : '';

/** Two other figures of the same kind, the nearest, with their paragraphs. */
function othersIn(scene: Scene, { index, paragraph }: Passage, figure: Quantity): string {
  const far = (one: number): number => Math.abs(one - index);
  const found = scene.material.map.quantities
    .filter(
      (one) =>
        one.dimension === figure.dimension &&
        one.unit === figure.unit &&
        one.sentence !== index &&
        (one.dimension === 'share' || one.value > 9) &&
        !isPainful(scene.passages[one.sentence]!),
    )
    .sort((one, two) => far(one.sentence) - far(two.sentence))
    .slice(0, 2)
    .map((one) => `${inQuotes(one.text)}${one.paragraph === paragraph ? '' : ` (¶${one.paragraph})`}`);
  return found.length > 0 ? `; or a figure of the text, ${listed(found, 'or')}` : '';
}

/** A sentence that is quoted along is used up too. */
const placeOf = ({ theme, index, words }: Passage, own: Slot, beside: readonly Slot[]) => ({
  theme,
  quotes: [own, ...beside],
  about: own.words > words ? [index - 1, index] : [index],
});

/** A finding that can be quoted; what points out of it is quoted along. */
const isFit = (passage: Passage): boolean =>
  isPlain(passage) &&
  !isPainful(passage) &&
  !NO_MATTER.test(passage.text) &&
  (leansBack(passage) ||
    leaning(pointersIn(passage.reading, passage.sentence).filter(({ why }) => why !== 'definite')) < 0.6);

/** A demand or a duty is no finding, and nobody should play with the number of the dead. */
const NO_MATTER =
  /\b(?:must|should|lives|deaths?|dead|died|killed)\b|^(?:Build|Put|Print|Hire|Give|Take|Let|Pay|Bring|Find|Make|Ask|Keep|Plant|Set|Use) /u;

/** Two or three of something are told, not measured. */
const figuresIn = ({ material }: Scene, index: number) =>
  material.map.quantities.filter(
    ({ sentence, dimension, value }) =>
      sentence === index && dimension in OTHERS && (dimension === 'share' || value > 9),
  );

interface Wanted {
  readonly own: Slot;
  readonly isWanted: (index: number) => boolean;
}

/** Neighbours in the paragraph. */
const besideOf = (scene: Scene, { index, paragraph }: Passage, { own, isWanted }: Wanted): Slot[] =>
  stretchesOf(
    scene,
    scene.passages
      .slice(Math.max(0, index - 2), index + 3)
      .filter((one) => one.index !== index && one.paragraph === paragraph && !isPainful(one))
      .map((one) => one.index)
      .filter(isWanted),
    [index],
  ).filter(({ words, extract }) => words >= 6 && !own.extract.text.includes(extract.text));

/** What a figure of each kind can be measured by. */
const OTHERS: Readonly<Record<string, string>> = {
  money: 'how much it is a head or a year, or what it would cost to do nothing',
  count: 'out of how many, over how long, or what is usual',
  share: 'of how many, in which years, or what the share is elsewhere',
};

/** What a yardstick does to a figure, where its first words tell. */
const SIZES = [
  {
    opens: /^(?:(?:slightly|far|much|rather) )?(?:more|up|roughly|about|nearly|almost)\b/u,
    says: 'The measure makes the figure look large. ',
  },
  {
    opens: /^(?:(?:slightly|far|much|rather) )?(?:less|down)\b/u,
    says: 'The measure makes the figure look small. ',
  },
] as const;

const YARDSTICK =
  /\b(?:compared (?:with|to) [^,.;]*\d[^,.;]*|(?:(?:slightly|far|much|rather) )?(?:more|less) than (?:the (?!\p{L}+ (?:of|in)\b)|it |they |he |she |its |their |\p{Lu}\p{L}+ (?:ha[sd] )?\p{L}+(?:ed|t|n|s) )[^,.;]{8,}|(?:up|down) from (?:about |some |only )?(?:[$£€]?\d|one in|a (?:third|quarter|half)|half)[^,;]*?(?=[,;]|\.$)|(?:roughly|about|nearly|almost) (?:an?|one) \p{L}+(?:th|rd|lf|ter) of (?:everything|all|what) [^,.;]+)/u;
