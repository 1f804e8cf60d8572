/** What somebody holds in a dispute: the facts of the text that explain the words, and what others say on the same matter. */

import { bears, isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import { ask } from '../asking.js';
import { capital, cite } from '../citing.js';
import type { Claim } from '../claims.js';
import { evidenceOn, type Piece, pieceAt } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { says } from '../weighing.js';

export const gatheredMotives: Frame = {
  name: 'gathered-motives',
  most: 4,
  worth: { opinion: 1.7, other: 2.1, history: 1.8, news: 1.9 },
  find: (scene) => {
    if (!tellsOfDispute(scene)) return [];
    const people = new Set(
      scene.material.names.filter(({ kind }) => kind === 'person').map(({ name }) => name),
    );
    return scene.claims.flatMap((claim) => explained(scene, claim, people) ?? []);
  },
};

function explained(scene: Scene, claim: Claim, people: ReadonlySet<string>): Asked | undefined {
  const { owner, slot } = claim;
  if (owner.kind !== 'speech' || slot.words < 6 || !isView(claim.lower) || !isPerson(people, owner))
    return undefined;
  const before = groundBefore(scene, claim);
  const others = othersOn(scene, claim);
  if (!before && others.length === 0) return undefined;
  const taken = [claim.passage.index - 1, ...others.flatMap(({ sentences }) => sentences)];
  const more = evidenceOn(scene, { on: claim.sentences, most: 2, taken });
  const said = `${capital(owner.name)} said ${cite(slot)}.`;
  return ask(scene, claim, {
    prompt: `${said} What in the text speaks for this view, and what against it? Where do you stand?`,
    variants: [
      `${said} What in the text explains these words, and what could be said against them?`,
      `${said} Which fact of the text does most to explain why, and what would you answer?`,
      `What lies behind the words of ${owner.name}, ${cite(slot)}? Find it in the text, and say whether you see it the same way.`,
    ],
    sides: [
      ...says([...(before ? [before] : []), ...more]),
      { label: 'Others on the same matter', slots: others },
    ],
    level: 'analyse',
    sure: 0.85,
  });
}

/** Where nobody disagrees, there is nothing to weigh. */
const tellsOfDispute = ({ passages }: Scene): boolean =>
  passages.filter(({ tokens }) =>
    tokens.some(({ lower }, at) => bears(lower, 'dispute', tokens[at + 1]?.lower)),
  ).length >= FEWEST_DISPUTES;

/** What everybody else says on the matter. */
function othersOn(scene: Scene, { sentences, owner }: Claim): Piece[] {
  const { passages, voices } = scene;
  const among = voices
    .filter(({ name }) => name !== owner.name)
    .flatMap(({ words }) => words.flatMap((said) => said.sentences.map((index) => passages[index]!)));
  return evidenceOn(scene, { on: sentences, among, most: 2 });
}

const FEWEST_DISPUTES = 2;

/** What the text tells right before the words, not what brings in the speaker. */
function groundBefore(scene: Scene, { passage: { index, paragraph }, owner }: Claim): Piece | undefined {
  const last = scene.passages[index - 1];
  const isGround =
    last?.paragraph === paragraph && !last.reported && !last.text.includes(owner.name.split(' ').at(-1)!);
  return isGround ? pieceAt(scene, index - 1) : undefined;
}

/** Signs, papers and crowds have no reasons of their own. */
const isPerson = (people: ReadonlySet<string>, { name }: Claim['owner']): boolean =>
  people.has(name) || singularsOf(name.split(' ').at(-1)!.toLowerCase()).some(isPersonNoun);

/** How the speaker sees a thing against another way of seeing it; not what happened, and not what others believe. */
const isView = (words: string): boolean =>
  VIEW.test(words) && AGAINST.test(words) && !OF_OTHERS.test(words) && !TELLS.test(words) && !OWN.test(words);

const AGAINST = /\b(?:not|never|nobody|no|nothing|rather|than|only|too|but|as \p{L}+ as)\b|n[’']t\b/u;

/** What the speaker did or saw. */
const TELLS = /\b(?:i|we|my|our)\b(?: \p{L}+)? (?:was|were|had|did|said|saw|went|thought|played)\b/u;

/** Of one’s own life, or found out. */
const OWN =
  /\b(?:i(?! (?:(?:do not|don[’']t|never|only|would) )?(?:say|think|believe|ask|want)\b)|my|me|research|stud(?:y|ies)|evidence)\b/u;

const OF_OTHERS =
  /^[“"‘']?(?:people|they|many|most|some|others|everybody|everyone)\b[^,;]*\b(?:think|believe|say|imagine|assume|expect)s?\b/u;

const VIEW =
  /\b(?:is|are|[’']s|[’']re|feels?|think|believe|know|want|hope|need|never|always|not|n[’']t|can|will|would|should|must|like|more|too|only|better|worse|because)\b/u;
