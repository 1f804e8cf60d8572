/** A column that argues with counts and a voice: which is the strongest, which would an opponent attack? */

import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import { ordersIn } from '../../orders.js';
import type { Passage } from '../../passages.js';
import { brief } from '../brief.js';
import { at, capital, cite, listed } from '../citing.js';
import type { Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { concessionsIn, ownSide } from '../sides.js';
import { canStand } from '../standing-words.js';
import { isPlain, leansBack, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { worded } from '../wording.js';

export const bestEvidence: Frame = {
  name: 'best-evidence',
  most: 1,
  worth: { opinion: 2.6 },
  find: (scene) => {
    const found = isDebate(scene.material.analysis.article) ? [] : evidenceIn(scene);
    return found.length >= FEWEST ? [asked(scene, found)] : [];
  },
};

const FEWEST = 3;

interface Evidence {
  readonly slot: Slot;
  readonly name: string;
  readonly limit: string;
}

/** Two counts and a voice, each from another paragraph. */
function evidenceIn(scene: Scene): Evidence[] {
  // What an order would cost proves nothing.
  const ordered = new Set(ordersIn(scene.passages).map(({ index }) => index));
  const own = ownSide(scene, concessionsIn(scene)).filter(
    (one) =>
      isPlain(one) &&
      !ordered.has(one.index) &&
      !leansBack(one) &&
      one.paragraph > 1 &&
      one.words >= 10 &&
      !isPainful(one),
  );
  const counted = new Set(
    scene.material.map.quantities
      .filter(({ dimension, value, quoted }) => !quoted && value > 3 && dimension !== 'time')
      .map(({ sentence }) => sentence),
  );
  const counts = own
    .filter(({ index, text, lower }) => counted.has(index) && figuresIn({ text }) >= 2 && SETS.test(lower))
    .sort((one, two) => figuresIn(two) - figuresIn(one))
    .filter(({ paragraph }, i, all) => all.findIndex((one) => one.paragraph === paragraph) === i)
    .slice(0, 2)
    .sort((one, two) => one.index - two.index);
  const taken = counts.map(({ paragraph }) => paragraph);
  const [voice] = scene.voices
    .filter(({ called, name, words }) => (called !== name || words.length > 1) && !OFFICIAL.test(called))
    .flatMap(({ called, words }) =>
      words
        .filter((said) => canStand(said) && said.quoted && !taken.includes(said.slot.extract.paragraph))
        .map(({ slot }) => ({ called, slot })),
    );
  const figures = counts.flatMap(({ index }) => stretchesOf(scene, [index]));
  return figures.length === 2 && voice
    ? [
        ...figures.map((slot) => ({ slot, name: cite(slot), limit: COUNTED })),
        { slot: voice.slot, name: `the word of ${voice.called} (${at(voice.slot)})`, limit: SAID },
      ]
    : [];
}

/** Figures that are set against each other. */
const SETS =
  /\bper ?cent\b|%|\b(?:out )?of (?:the|my|our|their|those) \d|\b(?:than|instead of|less|more|fewer|double|half|twice|against|a fifth|a third|a quarter)\b|;/u;

const figuresIn = ({ text }: Pick<Passage, 'text'>): number =>
  Math.min(3, text.replace(/\b(?:1[5-9]|20)\d\d\b/gu, '').match(/\d[\d.,]*/gu)?.length ?? 0);

const COUNTED = 'says how much, but not by itself why';
const SAID = 'shows how the matter looks from there';

/** Those who may stand on the other side. */
const OFFICIAL =
  /\b(?:[Mm]inister|[Pp]resident|[Mm]ayor|[Dd]irector|[Cc]hief|[Ss]enator|[Ss]pokes\p{L}+|[Cc]hair\p{L}*|[Ss]ecretary|[Cc]ouncillor|[Mm]anager|[Pp]oet|[Gg]eneral)\b/u;

function asked(scene: Scene, found: readonly Evidence[]) {
  const all = [...found].sort((one, two) => one.slot.extract.paragraph - two.slot.extract.paragraph);
  const author = scene.author(all[0]!.slot.extract.paragraph);
  const voice = all.find(({ limit }) => limit === SAID)!;
  return weighing({
    prompt: worded(
      all[0]!.slot.extract.paragraph,
      `To make the case, ${author} brings ${listed(all.map(({ name }) => name))}. If only one could be kept, which should it be? Which would an opponent attack first, and how?`,
      `Put these in order, the most convincing first: ${listed(all.map(({ name }) => name))}. What would have to be added to the last one?`,
    ),
    lookFor: `${capital(listed(all.map(({ slot, limit }) => `${at(slot)} ${limit}`)))}. The voice: ${cite(brief(scene, voice.slot))}. Good: a figure kept, since it speaks for many; the voice kept, since it shows what the figures mean; attacked first, a figure by asking who counted, the voice by asking how many would say the same.`,
    sure: 0.9,
    theme: 'whole',
    quotes: all.map(({ slot }) => slot),
  });
}
