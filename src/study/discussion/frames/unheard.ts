/** Groups that a text speaks of and never lets speak: whom should the writer have asked, and what? */

import { is, isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import { cite, listed } from '../citing.js';
import type { Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const unheard: Frame = {
  name: 'unheard',
  most: 1,
  worth: { news: 2.4 },
  find: (scene) => {
    const groups = scene.voices.length >= 2 ? groupsIn(scene) : [];
    return groups.length < FEWEST ? [] : [asked(groups.slice(0, MOST))];
  },
};

const FEWEST = 2;
const MOST = 3;

interface Group {
  readonly name: string;
  readonly paragraphs: readonly number[];
  readonly slot: ReturnType<typeof stretchesOf>[number];
  readonly weight: number;
}

function asked(groups: readonly Group[]) {
  return weighing({
    prompt: `The text speaks of ${listed(groups.map(({ name, paragraphs }) => `${name} (${places(paragraphs.slice(0, 3))})`))}, and quotes none of them. Whom would you have asked before printing it, and which one question? What might the answer have changed?`,
    lookFor: `What is told of them: ${groups.map(({ name, slot }) => `${name}: ${cite(slot)}`).join('; ')}. A good question can only be answered by somebody of that group, and bears on the matter in dispute. Also good: a reason why a writer may have to leave a group out.`,
    sure: 0.9,
    theme: 'whole',
    quotes: groups.map(({ slot }) => slot),
  });
}

/** Plural groups of people in two paragraphs at the least, none of whom speaks; those the text comes back to first. */
function groupsIn(scene: Scene): Group[] {
  const heard = scene.voices.map(({ role = '', called }) => `${role} ${called}`.toLowerCase()).join(' ');
  const spoken = scene.passages
    .filter(({ quoted, reported }) => quoted || reported)
    .map(({ lower }) => lower);
  const places = new Map<string, number[]>();
  for (const passage of scene.passages)
    for (const { lower, pos, text } of passage.tokens)
      if (pos === 'NOUN' && text === lower && isGroup(lower))
        places.set(lower, [...(places.get(lower) ?? []), passage.index]);
  return [...places]
    .sort(([, one], [, two]) => two.length - one.length)
    .slice(0, 12)
    .filter(([name, at]) => {
      const forms = [name, ...singularsOf(name)];
      const paragraphs = new Set(at.map((index) => scene.passages[index]!.paragraph));
      const speaks = new RegExp(
        `\\b(?:${forms.join('|')})\\b[^.]{0,30}\\b(?:said|say|says|told|wrote|adds?|added|points?|repl(?:y|ied)|argues?|believes?|recalls?)\\b`,
        'u',
      );
      return (
        paragraphs.size >= 2 &&
        !forms.some((form) => heard.includes(form.slice(0, STEM))) &&
        !(isYoung(name) && scene.passages.some(({ text }) => YOUNG.test(text))) &&
        !spoken.some((text) => speaks.test(text))
      );
    })
    .flatMap(([name, at]) => {
      const slots = stretchesOf(
        scene,
        at.filter((index) => !isPainful(scene.passages[index]!)),
      );
      const slot = slots.find(({ extract }) => extract.text.toLowerCase().includes(name));
      return slot
        ? [{ name, slot, paragraphs: at.map((index) => scene.passages[index]!.paragraph), weight: at.length }]
        : [];
    })
    .sort((one, two) => two.weight - one.weight);
}

const isGroup = (word: string): boolean =>
  /[^s]s$|children$|women$|men$/u.test(word) &&
  !NOT.test(word) &&
  singularsOf(word).some((one) => isPersonNoun(one)) &&
  !is(word, 'kin');

/** Letters: `teachers` are heard in somebody who teaches. */
const STEM = 5;

const isYoung = (word: string): boolean =>
  /^(?:children|pupils|students|learners|teenagers|boys|girls)$/u.test(word);

/** `Ada Obi, 17, said`: one of them speaks. */
const YOUNG = /\p{Lu}\p{Ll}+,? (?:1\d|[6-9]),/u;

/** Too wide, or the makers of the text. */
const NOT =
  /^(?:people|residents|locals|villagers|families|citizens|ratepayers|taxpayers|men|women|members|officials|readers|others|scientists|writers|authors|reporters|journalists|neighbours|neighbors|friends|parents|brothers|sisters|sons|daughters|grandparents|ancestors|owners|leaders|critics|opponents|supporters|historians|experts|kings|witnesses|speakers|visitors|strangers|thirds|seconds|males|females|adults|representatives|heads|victims|gunmen|attackers)$/u;
