/** One thing counted by several people with several results: which number would one print, and in what words? */

import { listed } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { wholeSlot } from '../stretches.js';
import { weighing } from '../weighing.js';

export const countsDiffer: Frame = {
  name: 'counts-differ',
  most: 1,
  worth: 3.1,
  find: (scene) => [...scene.byParagraph.keys()].flatMap((paragraph) => counted(scene, paragraph) ?? []),
};

/** Fewer are two rival figures, which have a frame of their own. */
const FEWEST = 3;

function counted(scene: Scene, paragraph: number): Asked | undefined {
  const own = scene.byParagraph.get(paragraph)!;
  const question = own.find(({ text }) => ASKS.test(text));
  if (!question) return undefined;
  const told = own.filter(
    ({ index, lower }) =>
      index > question.index &&
      COUNTS.test(lower) &&
      /\d|\b(?:\p{L}+teen|\p{L}+ty|\p{L}+ty-\p{L}+|dozen|hundred|thousand|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/u.test(
        lower,
      ),
  );
  const figures = told.flatMap(({ index }) => figureIn(scene, index) ?? []);
  if (figures.length < FEWEST) return undefined;
  const slots = told.map(wholeSlot);
  const open = `“${question.text}”`;
  return weighing({
    prompt: `${open} (¶${paragraph}) There is more than one answer: ${listed(figures.slice(0, 4))}. Which of them would you print in a school book, and in what words? What would you add about who counted?`,
    sides: [{ label: 'Who counted', slots }],
    sure: 0.95,
    theme: own[0]!.theme,
    about: told.map(({ index }) => index),
  });
}

/** `How many died?`, `How many lost their places is not known.` */
const ASKS =
  /^(?:But |So |And )?(?:Just |Exactly )?[Hh]ow many\b[^?.]*(?:\?|\b(?:is|will|was|has) (?:still )?(?:not|never|un)[^.]*\.)$/u;

const COUNTS =
  /\b(?:gives?|gave|said|says|wrote|puts?|records?|recorded|reported|counted|listed|names?|spoke of|estimated?|estimates|according)\b/u;

/** The figure of a sentence as the text writes it, behind the word that tells of counting where there is one. */
function figureIn({ passages }: Scene, sentence: number): string | undefined {
  const { text } = passages[sentence]!;
  const from = COUNTS.exec(text.toLowerCase())?.index ?? 0;
  return FIGURE.exec(text.slice(from))?.[0];
}

const FIGURE =
  /\b(?:about |some |nearly |almost |more than |at least )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?(?: or (?:so|thereabouts))?|\d[\d,.]*\d|\d)\b/u;
