/** A judgement that hangs on `never`, `always` or `nobody`: one case against it is enough, so should the word stay? */

import { inBrief } from '../brief.js';
import { capital, cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { saidBy } from '../owners.js';
import { isPainful, type Scene } from '../scene.js';
import { toldIn } from '../told.js';
import { weighing } from '../weighing.js';

export const absoluteWord: Frame = {
  name: 'absolute-word',
  most: 2,
  worth: 2.2,
  find: (scene) => scene.claims.flatMap((claim) => asked(scene, claim) ?? []),
};

/** What says less and is safer. */
const SAFER: Readonly<Record<string, string>> = {
  always: 'usually',
  never: 'seldom',
  nobody: 'hardly anybody',
  'no one': 'hardly anybody',
  everybody: 'most people',
  everyone: 'most people',
  nothing: 'very little',
};

/** What breaks it. */
const CASES: Readonly<Record<string, string>> = {
  always: 'one time at which it was not so',
  never: 'one time at which it was so',
  nobody: 'one person of whom it is not true',
  'no one': 'one person of whom it is not true',
  everybody: 'one person of whom it is not true',
  everyone: 'one person of whom it is not true',
  nothing: 'one thing of which it is not true',
};

const ABSOLUTE = new RegExp(`\\b(?:${Object.keys(SAFER).join('|')})\\b`, 'u');

/** Words; a longer sentence hangs on more than one word. From judgement. */
const MOST_WORDS = 26;

function asked(scene: Scene, claim: Claim): Asked | undefined {
  const { slot, owner, passage, sentences } = claim;
  const word = isSweeping(scene, claim) ? ABSOLUTE.exec(claim.lower)?.[0] : undefined;
  if (!word || sentences.some((index) => isPainful(scene.passages[index]!))) return undefined;
  const near = toldIn(scene, passage.paragraph, ({ index }) => !sentences.includes(index)).slice(0, 3);
  if (near.reduce((sum, { words }) => sum + words, 0) < FEWEST_WORDS) return undefined;
  const beside = inBrief(scene, near);
  return weighing({
    prompt: `${capital(saidBy(owner))}: ${cite(slot)}. One case is enough to break ${inQuotes(word)}. Can you find one, in the text or in life? Should the word stay, or would ${inQuotes(SAFER[word]!)} be truer?`,
    lookFor: `Students who would change it name ${CASES[word]!}; ${inQuotes(SAFER[word]!)} then says all that is known. Students who would keep it say that ${owner.name} sums up a rule and has not counted, and that a weaker word would move nobody. Around it stands: ${beside.text}.`,
    sure: owner.kind === 'author' ? 0.85 : 0.92,
    theme: passage.theme,
    quotes: [slot, ...beside.slots],
    about: sentences,
    names: owner.kind === 'author' ? [] : [owner.name],
  });
}

/** Fewer words round it leave nothing to go by. From judgement. */
const FEWEST_WORDS = 12;

/** How things are or will be for everybody: a speaker's word or an opinion; nothing that one saw or that was counted. */
const isSweeping = (scene: Scene, { clauses, lower, slot, passage, owner }: Claim): boolean => {
  const main = clauses.find(({ kind, verb }) => kind === 'main' && verb.form === 'finite');
  const first = lower.split(/[.;!] /u)[0]!;
  return (
    main !== undefined &&
    (owner.kind === 'speech' || (owner.kind === 'author' && scene.material.textType === 'opinion')) &&
    slot.words <= MOST_WORDS &&
    !passage.heard &&
    (main.verb.tense === 'past' ? EVER.test(first) : SWEEPS.test(first)) &&
    !PRIVATE.test(first)
  );
};

/** The word is what the sentence is about, or stands in its verb. */
const SWEEPS =
  /^(?:(?:and|but) )?(?:nobody|no one|everybody|everyone|nothing)\b (?:is|can|could|wants|needs|likes|knows|cares|believes|listens|thinks|(?:who|in|on|at|with|from)\b.* (?:is|can|could|wants|needs|ever)|will ever)\b|^(?!.*\b(?:who|that|which|if|when|because)\b.*\b(?:never|always)\b).*(?:\b(?:(?:is|are|will|can) (?:never|always)|have always|has always)|\p{L}{3,} always) \p{L}/u;

const EVER = /^(?:nobody|no one|nothing)\b.* ever /u;

const PRIVATE =
  /\b(?:i|my|me|yet|today|now|here|tonight|almost|hardly|nearly|nothing but|nobody (?:knows|else)|may never)\b|\d/u;
