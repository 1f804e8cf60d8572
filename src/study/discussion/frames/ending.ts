/** A text that ends on a thing with which it began: what does the end leave a reader with, and would one have ended sooner? */

import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { brief } from '../brief.js';
import { cite } from '../citing.js';
import type { Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { stretchesOf } from '../stretches.js';
import { isThing } from '../things.js';
import { weighing } from '../weighing.js';

export const ending: Frame = {
  name: 'ending',
  most: 1,
  worth: { opinion: 2.2, other: 2.3, history: 2.3, explainer: 1.9 },
  find: (scene) => {
    const { article } = scene.material.analysis;
    if (isDebate(article) || article.kind === 'interview' || scene.material.textType === 'news') return [];
    const end = endOf(scene);
    const earlier = end && takenUp(scene, end);
    return end && earlier ? [asked(scene, end, earlier)] : [];
  },
};

/** Words of an ending that is quoted, and the fewest that say something. From judgement. */
const MOST_WORDS = 45;
const FEWEST_WORDS = 7;

/** The last sentence, with the one before where both are short; nothing painful, nothing that is asked. */
function endOf({ passages }: Scene): readonly Passage[] | undefined {
  const [before, last] = passages.slice(-2);
  if (!before || !last?.prose || last.words > MOST_WORDS || /[?:]["”’]?$/u.test(last.text)) return undefined;
  const both = before.paragraph === last.paragraph && before.words + last.words <= MOST_WORDS;
  const end = both ? [before, last] : [last];
  const words = end.reduce((sum, one) => sum + one.words, 0);
  return words < FEWEST_WORDS || end.some(isPainful) ? undefined : end;
}

interface Earlier {
  readonly word: string;
  readonly slot: Slot;
}

/** The first sentence with a thing or a name of the ending that stands in few paragraphs; the rarest. */
function takenUp(scene: Scene, end: readonly Passage[]): Earlier | undefined {
  const last = end[0]!.paragraph;
  const title = scene.material.analysis.article.title.toLowerCase();
  const found = end.flatMap(({ tokens, sentence }) =>
    tokens.flatMap((token, i) => {
      const { lemma, lower, text } = token;
      const isPerson = scene.material.reading.nameAt[sentence.firstToken + i]?.entity.kind === 'person';
      if ((!isThing(token) && !isPerson) || title.includes(lemma)) return [];
      const own = scene.passages.filter(
        (one) => one.paragraph < last - 1 && one.tokens.some((token) => token.lemma === lemma),
      );
      const [slot] = own[0] && !isPainful(own[0]) ? stretchesOf(scene, [own[0].index]) : [];
      const paragraphs = new Set(own.map(({ paragraph }) => paragraph)).size;
      return slot && paragraphs <= RARE && slot.extract.paragraph <= OPENING
        ? [{ word: isPerson ? text : lower, slot, paragraphs }]
        : [];
    }),
  );
  return found.sort(
    (one, two) => one.paragraphs - two.paragraphs || one.slot.extract.paragraph - two.slot.extract.paragraph,
  )[0];
}

/** Paragraphs before the end that speak of what it takes up. From judgement. */
const RARE = 4;

/** Paragraphs in which a text lays out what its end comes back to; further on a word may return by chance. From judgement. */
const OPENING = 2;

function asked(scene: Scene, end: readonly Passage[], { word, slot }: Earlier) {
  const { paragraph } = end[0]!;
  const shown = slotOf(end);
  const who = scene.material.analysis.article.kind === 'speech' ? 'the listeners' : 'a reader';
  const sooner = scene.passages.filter((one) => one.paragraph === paragraph - 1).at(-1)!;
  const [back, before] = [brief(scene, slot), brief(scene, slotOf([sooner]))];
  return weighing({
    prompt: `The text ends: ${cite(shown)}. What does ${scene.author(paragraph)} leave ${who} with, and why might it come last? Would you have ended there, or one paragraph sooner${isPlainText(before.extract.text) ? `, on ${cite(before)}` : ''}?`,
    lookFor: `The end comes back to the “${word}” of the opening: ${cite(back)}. ${end.some(({ quoted }) => quoted) ? 'It lets somebody speak' : 'It shows something'} and leaves the conclusion to ${who}; one paragraph sooner ${endsOn(sooner)} would have come last. A good answer names the feeling or the question that is left and what has changed since ¶${slot.extract.paragraph}. Either ending is right if the answer says what the other would lose.`,
    sure: 0.88,
    theme: 'whole',
    quotes: [shown, back, ...(isPlainText(before.extract.text) ? [before] : [])],
    about: end.map(({ index }) => index),
  });
}

/** No quotation is open in it or ends in it. */
const isPlainText = (text: string): boolean => !/["“”]|‘|[.!?,]’/u.test(text);

/** What would have come last. */
const endsOn = ({ quoted, text }: Passage): string =>
  quoted ? 'somebody’s words' : /\d/u.test(text) ? 'a figure' : 'a statement';

/** Sentences that stand beside each other, quoted whole. */
function slotOf(run: readonly Passage[]): Slot {
  const text = run
    .map((one) => one.text)
    .join(' ')
    .replace(/\.$|(?<!‘[^’]*)\.’$/u, '');
  const { sentence, origin, paragraph } = run[0]!;
  const start = sentence.start - origin;
  const words = run.reduce((sum, one) => sum + one.words, 0);
  return { extract: { text, paragraph, start, end: start + text.length }, cut: false, leans: false, words };
}
