/** Something that somebody decided: what was known then, what came of it, what else could have been done? */

import { clausesOf } from '../../../grammar/lookup.js';
import type { Clause } from '../../../grammar/reading.js';
import { isBody } from '../../../grammar/voices.js';
import { isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import { cite, citeAll } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { isPlain, leansBack, stretchesOf } from '../stretches.js';
import { toldIn } from '../told.js';
import { weighing } from '../weighing.js';
import { inTurn } from '../wording.js';

export const decisionTaken: Frame = {
  name: 'decision-taken',
  most: 2,
  worth: { opinion: 2, other: 2.5, history: 2.7, explainer: 1.8, news: 2.6 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((_, index) => decided(scene, index) ?? []),
};

function decided(scene: Scene, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  const { tokens } = passage.reading.analysis;
  if (
    !isPlain(passage) ||
    (leansBack(passage) && !/^Instead,? the\b/u.test(passage.text)) ||
    passage.words < 7 ||
    CHARGE.test(passage.lower)
  )
    return undefined;
  const clause = clausesOf(passage.reading, index).find(
    ({ kind, verb }) =>
      kind === 'main' &&
      verb.tense === 'past' &&
      !verb.passive &&
      !verb.negated &&
      decides(tokens[verb.main]!.lemma, tokens[verb.endToken]?.lower ?? '', passage.lower),
  );
  if (!clause || clause.object?.kind === 'pronoun' || !canDecide(scene, clause)) return undefined;
  const [own] = stretchesOf(scene, [index]);
  const isOther = ({ extract }: Slot): boolean =>
    extract.paragraph !== passage.paragraph || !extract.text.includes(own?.extract.text ?? passage.text);
  const first = toldIn(scene, passage.paragraph, (one) => one.index < index && !VAGUE.test(one.text));
  const last = toldIn(scene, passage.paragraph, (one) => one.index > index, [index]).filter(isOther);
  const before = (first.length > 0 ? first : toldIn(scene, passage.paragraph - 1)).slice(-2);
  const isStory = !/^(?:news|opinion)$/.test(scene.material.textType);
  const after = [...last, ...(isStory ? toldIn(scene, passage.paragraph + 1) : [])].slice(0, isStory ? 2 : 4);
  const isThin = [before, after].some((slots) => slots.reduce((sum, { words }) => sum + words, 0) < 11);
  if (!own || isThin) return undefined;
  const told = isStory
    ? `Known at the time: ${citeAll(before)}. What came of it: ${citeAll(after)}.`
    : `Told with it: ${citeAll([...before, ...after])}.`;
  const wordings = [
    {
      prompt: `${cite(own)}. Go back to that moment, with only what was known then. What else could have been done? Who gained by the decision as it was taken, and who paid for it?`,
      lookFor: `${told} Another way is good if it could have been paid for and agreed on at the time, and if the answer names somebody who would have lost by it.`,
    },
    {
      prompt: `${cite(own)}. Was that the right decision? Judge it twice: by what those who took it could know, and by what came of it.`,
      lookFor: `${told} Either judgement is good if it keeps apart what could be known and what came of it, and names somebody who gained or paid.`,
    },
  ] as const;
  return weighing({
    ...inTurn(scene, ...wordings),
    sure: 0.88 + 0.04 * Math.min(2, after.length),
    theme: passage.theme,
    quotes: [own, ...before, ...after],
    about: [index],
  });
}

/** It only says that a tale begins. */
const VAGUE = /^What happened\b/u;

/** What is said is rejected, not decided; who will not speak decides nothing. */
const CHARGE =
  /\breject(?:s|ed) the (?:charge|claim|accusation|criticism|allegation|idea|suggestion|view)s?\b|\brefused to (?:promise|say|comment|answer|guess|be drawn|rule|give)\b|\bvoted (?:no|yes)\b/u;

const decides = (lemma: string, next: string, lower: string): boolean =>
  DECIDES.test(lemma) ||
  (lemma === 'turn' && (next === 'down' || /\bturned (?:the|an?|his|her|their) \p{L}+ down\b/u.test(lower)));

const DECIDES =
  /^(?:decide|resolve|refuse|reject|approve|ban|forbid|abandon|cancel|scrap|postpone|abolish|overrule|veto|vote|order|nationalise|nationalize|privatise|privatize|suspend|demolish|dismiss|rule|withhold)$/;

/** A person, people or a body; not a pronoun that stands for somebody elsewhere. */
function canDecide({ passages }: Scene, { subject, sentence }: Clause): boolean {
  const phrase = subject?.phrase;
  if (!phrase || phrase.kind === 'pronoun') return false;
  if (phrase.entity) return phrase.entity.kind !== 'unknown';
  const head = passages[sentence]!.reading.analysis.tokens[phrase.head]!.lower;
  return singularsOf(head).some(isPersonNoun) || isBody(head);
}
