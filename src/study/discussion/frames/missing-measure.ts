/** A figure that carries a loss, a gain or a boast: by what does the text measure it, and what has to be asked? */

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

export const missingMeasure: Frame = {
  name: 'missing-measure',
  most: 2,
  worth: { news: 2.4, opinion: 2.3, history: 2.2, other: 2 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((passage) => {
          const [own] = isFit(passage) ? stretchesOf(scene, [passage.index]) : [];
          return own ? (measured(scene, passage, own) ?? unmeasured(scene, passage, own) ?? []) : [];
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
    prompt: `${cite(own)}. The yardstick here is ${inQuotes(rod)}. Does it make the figure look large or small, and who would be glad of that? Choose another yardstick, and say which of the two is the fairer.`,
    lookFor: `${told(scene, beside)}${size}Good: what another yardstick makes of ${inQuotes(figure.text)} (${OTHERS[figure.dimension]}${othersIn(scene, passage, figure)}); that the one used is fair, with somebody who would be sorry to see it.`,
    sure: 0.95,
    ...placeOf(passage, own, beside),
  });
}

/** Something is lost, won or spent, and a neighbour has a figure to set beside it. */
function unmeasured(scene: Scene, passage: Passage, own: Slot): Asked | undefined {
  const [figure] = LOADED.test(passage.lower) ? figuresIn(scene, passage.index) : [];
  if (!figure) return undefined;
  const kinds = [figure.dimension, 'share'];
  const beside = besideOf(scene, passage, {
    own,
    isWanted: (one) => figuresIn(scene, one).some(({ dimension }) => kinds.includes(dimension)),
  });
  if (beside.length === 0) return undefined;
  return weighing({
    prompt: `${cite(own)}. Without changing a digit, write one sentence that makes ${inQuotes(figure.text)} look large, and one that makes it look small. Who would print which? What would you have to know to choose between them, and does the text tell it?`,
    lookFor: `${told(scene, beside)}Good: ${inQuotes(figure.text)} set once against something small and once against something large (${OTHERS[figure.dimension]}${othersIn(scene, passage, figure)}), both true; each with somebody who would gain by printing it.`,
    sure: 0.85,
    ...placeOf(passage, own, beside),
  });
}

const told = (scene: Scene, beside: readonly Slot[]): string =>
  beside.length > 0 ? `Beside it: ${inBrief(scene, beside).text}. ` : '';

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
  return found.length > 0 ? `; in the text, ${listed(found, 'or')}` : '';
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
    says: 'This one makes it look large. ',
  },
  { opens: /^(?:(?:slightly|far|much|rather) )?(?:less|down)\b/u, says: 'This one makes it look small. ' },
] as const;

/** Something is lost, won, spent or changed. */
const LOADED =
  /\b(?:lost?|losing|losses|costs?|damage|fell|fallen|falling|rose|risen|dropped|doubled|tripled|halved|slipped|saved?|missing|vanished|failed|cancelled|canceled|fined|worth|debt|owes?|spent|shortage|only|fewer|at least|as many as|down)\b/u;

const YARDSTICK =
  /\b(?:compared (?:with|to) [^,.;]*\d[^,.;]*|(?:(?:slightly|far|much|rather) )?(?:more|less) than (?:the (?!\p{L}+ (?:of|in)\b)|it |they |he |she |its |their |\p{Lu}\p{L}+ (?:ha[sd] )?\p{L}+(?:ed|t|n|s) )[^,.;]{8,}|(?:up|down) from (?:about |some |only )?(?:[$£€]?\d|one in|a (?:third|quarter|half)|half)[^,;]*?(?=[,;]|\.$)|(?:roughly|about|nearly|almost) (?:an?|one) \p{L}+(?:th|rd|lf|ter) of (?:everything|all|what) [^,.;]+)/u;
