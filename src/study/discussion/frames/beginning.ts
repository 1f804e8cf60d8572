/** A text begins with a scene and tells soon after how large its matter is: with which of the two would one begin? */

import { anyOf } from '../../../lexicon/index.js';
import { isDebate } from '../../debate.js';
import { freshFacts } from '../../key-facts.js';
import type { Passage } from '../../passages.js';
import { leansBy } from '../../summaries/standing.js';
import { cite, inQuotes } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, leansBack, wholeSlot } from '../stretches.js';
import { weighing } from '../weighing.js';

export const beginning: Frame = {
  name: 'beginning',
  most: 1,
  worth: { opinion: 2, other: 2.1, history: 2.1, explainer: 2.2, news: 1.9 },
  find: (scene) => {
    const { article } = scene.material.analysis;
    const [first] = scene.passages;
    const isFit = first && !article.kind && !isDebate(article) && isScene(scene, first);
    return isFit ? asked(scene, first) : undefined;
  },
};

function asked(scene: Scene, first: Passage): Asked | undefined {
  const { passages, material } = scene;
  const figures = freshFacts(material.facts, material.reading, []).filter(({ value }) => WEIGHTY.test(value));
  const held = ({ paragraph, sentence, origin }: Passage) =>
    figures.find(
      (one) =>
        one.paragraph === paragraph &&
        one.start >= sentence.start - origin &&
        one.end <= sentence.end - origin,
    );
  const matter = passages.find(
    (one) => one.paragraph > first.paragraph && one.paragraph <= LATEST && isFirst(scene, one) && held(one),
  );
  if (!matter) return undefined;
  const quotes = [first, matter].map(wholeSlot);
  return weighing({
    prompt: `The text begins: ${cite(quotes[0]!)}. It could have begun: ${cite(quotes[1]!)}. What would a reader expect after the one, and what after the other? With which of them would you begin, and why?`,
    sides: [],
    otherwise: `The first (¶${first.paragraph}) shows one moment and makes one ask what is going on; the second (¶${matter.paragraph}) tells the matter at once, with its size, ${inQuotes(held(matter)!.value)}, and leaves less to ask.`,
    sure: 0.88,
    theme: 'whole',
    quotes,
    about: [first.index, matter.index],
  });
}

/** A sum, a share or a great number. */
const WEIGHTY = /[$£€] ?\d{3}|[%]|per ?cent|\b(?:million|billion|thousand)s?\b|\d,\d{3}/iu;

/** The last paragraph in which a text still opens, and words of an opening sentence. From judgement. */
const LATEST = 3;
const WORDS = { fewest: 8, most: 42 };

const isShown = (passage: Passage): boolean =>
  isPlain(passage) && !isPainful(passage) && passage.words >= WORDS.fewest && passage.words <= WORDS.most;

/** The first sentence of a report that says what its title says is the news itself. */
const isScene = ({ material }: Scene, first: Passage): boolean =>
  isShown(first) &&
  !WEIGHTY.test(first.text) &&
  (material.textType !== 'news' || sharedWith(material.analysis.article.title, first) < SHARED);

/** From judgement. */
const SHARED = 2;
const STEM = 5;

const sharedWith = (title: string, { lower }: Passage): number =>
  (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => lower.includes(word.slice(0, STEM)))
    .length;

/** Nobody has to have read on to understand it, and it says by name whom or what it is about. */
const isFirst = ({ lines, material }: Scene, passage: Passage): boolean =>
  isShown(passage) &&
  namesSomething(passage) &&
  !leansBack(passage) &&
  !BACK.test(passage.lower) &&
  leansBy(material.reading, lines[passage.index]!) < LEANS;

const namesSomething = ({ tokens }: Passage): boolean =>
  tokens.some(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text));

const LEANS = 0.3;
const BACK = new RegExp(
  String.raw`^(?:and|but|or|so|yet)\b|^(?:in )?some (?!\d)|\bof (?:it|them)\b|\b(?:this|these|those|respectively|second|other|also|then|such)\b|\bthat (?:${anyOf('month', 'season', 'time-unit', 'day-part')}|time)|\bthe (?:\p{L}+ )?(?:million|billion|thousand)`,
  'iu',
);
