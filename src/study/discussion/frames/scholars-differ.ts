/** Scholars who read one thing differently: what does each rest on, and who explains more? */

import { firstWhere } from '../../../base/in-order.js';
import type { Slot } from '../../clauses.js';
import type { Passage } from '../../passages.js';
import { citeAll, listed } from '../citing.js';
import { factsOn } from '../facts.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const scholarsDiffer: Frame = {
  name: 'scholars-differ',
  most: 1,
  worth: { history: 3.2, explainer: 3.1, other: 3, news: 2.6, opinion: 2.6 },
  find: (scene) => {
    const views = viewsIn(scene).slice(0, MOST);
    return views.length >= 2 && differ(scene, views) ? [asked(views)] : [];
  },
};

interface View {
  readonly name: string;
  readonly paragraphs: readonly number[];
  readonly slots: readonly Slot[];
  readonly sentences: readonly number[];
}

const MOST = 3;

const SCHOLAR =
  /\b(?:historians?|professor|Professor|scholar|archaeologist|economist|sociologist|anthropologist|linguist|geologist|biologist|ecologist|physicist|chemist|astronomer|volcanologist|hydrologist|lecturer|of the [Uu]niversity|teaches (?:in|at)|Dr\.?|published|whose book|in (?:his|her) book|in an? (?:article|paper|essay|study)|in the journal)\b/u;

/** The scholars the text names, each with what stands in the paragraph that brings in the view. */
function viewsIn(scene: Scene): View[] {
  const { material, passages } = scene;
  const taken = new Set<number>();
  return material.names.flatMap(({ kind, name, role = '', mentions }) => {
    const last = name.split(' ').at(-1)!;
    const own = mentions.flatMap(({ start }) => passages[firstWhere(passages, endsBehind(start))] ?? []);
    const isScholar = SCHOLAR.test(role) || own.some(({ text }) => text.includes(name) && SCHOLAR.test(text));
    const first = own.find(({ text }) => text.includes(name))?.paragraph;
    const from = own.find(({ text }) => text.includes(name))?.index;
    if (kind !== 'person' || !isScholar || first === undefined || from === undefined || taken.has(from))
      return [];
    const around = ownPart(scene, first, from);
    const slots = factsOn(scene, around.filter(isView), { on: [], most: 3, dense: true });
    const said = scene.speeches
      .filter(
        ({ voice, slot }) => voice.name.endsWith(last) && slot.extract.paragraph === first && slot.words >= 6,
      )
      .map(({ slot }) => slot);
    const all = [...slots, ...said.slice(0, 1)];
    if (all.length === 0) return [];
    taken.add(from);
    return [{ name, paragraphs: [first], slots: all, sentences: around.map(({ index }) => index) }];
  });
}

/** The paragraph up to the next scholar, where two of them share it. */
function ownPart(scene: Scene, paragraph: number, from: number): readonly Passage[] {
  const all = scene.byParagraph.get(paragraph) ?? [];
  const others = all.filter(({ index, text }) => index !== from && opensView(scene, text));
  if (others.length === 0) return all;
  const next = others.find(({ index }) => index > from)?.index ?? Infinity;
  return all.filter(({ index }) => index >= from && index < next);
}

/** It names a person with the marks of a scholar. */
const opensView = ({ material }: Scene, text: string): boolean =>
  SCHOLAR.test(text) &&
  material.names.some(({ kind, name }) => kind === 'person' && name.includes(' ') && text.includes(name));

const endsBehind =
  (offset: number) =>
  ({ sentence }: Passage): boolean =>
    sentence.end > offset;

/** It tells what a scholar holds or rests on. */
const isView = ({ text, lower }: Passage): boolean =>
  /\b(?:argued?|argues|pointed out|points out|thinks?|believes?|found|noted|notes|showed|shows|suggest(?:s|ed)|in (?:his|her) (?:account|reading|view)|on this view|evidence|witness|speaks of|spoke of|writes|wrote|because|records?|for \p{Lu}\p{Ll}+ the)\b/u.test(
    lower,
  ) || /\bFor \p{Lu}\p{Ll}+ the\b/u.test(text);

const CHALLENGE =
  /\b(?:challenged?|disagree[sd]?|disputed?|dispute[sd]|replied|a reply|mistaken|looking (?:in the wrong place|at the wrong map)|in (?:his|her|their) reading|a different (?:reading|view|explanation)|not (?:convinced|persuaded)|(?:has|have) been persuaded|sceptical|skeptical|rejects?|rejected|doubts?|argue about|no longer share a conclusion|not everyone (?:agrees|is convinced|hears)|less patience with|(?:his|her|their) objection is|(?:finds?|calls?|thinks?) (?:this|that|it) (?:too|much too|far too) \p{L}+|(?:have|has) not agreed|(?:do|does) not agree|cannot agree)\b/u;

/** The text says that they part. */
function differ({ byParagraph }: Scene, views: readonly View[]): boolean {
  const at = views.flatMap(({ paragraphs }) => paragraphs);
  const [from, to] = [Math.min(...at), Math.max(...at)];
  if (to - from > 5) return false;
  return [...byParagraph].some(
    ([paragraph, own]) =>
      paragraph >= from && paragraph <= to && own.some(({ lower }) => CHALLENGE.test(lower)),
  );
}

function asked(views: readonly View[]) {
  const names = views.map(({ name }) => name);
  const where = places(views.flatMap(({ paragraphs }) => paragraphs));
  return weighing({
    prompt: `${listed(names)} look at the same events and see different things (${where}). What does each rest on? Which fact told elsewhere in the text is hardest to fit into each reading, and what paper or find would settle it?`,
    lookFor: `${views.map(({ name, slots }) => `${name}: ${citeAll(slots)}`).join('. ')}. A reading is stronger if it explains more with less explained away; two of them may both be right where they answer different questions (who planned it, who did it, why).`,
    sure: 0.95,
    theme: 'whole',
    quotes: views.flatMap(({ slots }) => slots),
    names,
    about: views.flatMap(({ sentences }) => sentences),
  });
}
