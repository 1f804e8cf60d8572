/** Something that somebody decided: what was known then, what came of it, what else could have been done? */

import type { Clause } from '../../../grammar/reading.js';
import { isBody } from '../../../grammar/voices.js';
import { isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import { cite, citeAll } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { isPlain, leansBack, stretchesOf } from '../stretches.js';
import { toldAfter, toldBefore } from '../told.js';
import { weighing } from '../weighing.js';
import { worded } from '../wording.js';

export const decisionTaken: Frame = {
  name: 'decision-taken',
  most: 2,
  worth: { opinion: 2, other: 2.5, history: 2.7, explainer: 1.8, news: 2.6 },
  find: (scene) => scene.passages.flatMap((_, index) => decided(scene, index) ?? []),
};

function decided(scene: Scene, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  const { tokens } = passage.reading.analysis;
  if (!isPlain(passage) || leansBack(passage) || passage.words < 9 || CHARGE.test(passage.lower))
    return undefined;
  const clause = passage.reading.clauses.find(
    ({ sentence, kind, verb }) =>
      sentence === index &&
      kind === 'main' &&
      verb.tense === 'past' &&
      !verb.passive &&
      !verb.negated &&
      decides(tokens[verb.main]!.lemma, tokens[verb.endToken]?.lower ?? '', passage.lower),
  );
  if (!clause || clause.object?.kind === 'pronoun' || !canDecide(scene, clause)) return undefined;
  const [own] = stretchesOf(scene, [index]);
  const before = toldBefore(scene, index, { sentences: 2, paragraphs: 1 });
  const after = toldAfter(scene, index, { sentences: 4, paragraphs: 1 }).slice(0, 2);
  if (!own || before.length === 0 || after.length === 0) return undefined;
  return weighing({
    prompt: worded(
      index,
      `${cite(own)}. Go back to that moment, with only what was known then. What else could have been done? Who gained by the decision as it was taken, and who paid for it?`,
      `${cite(own)}. Was that the right decision? Judge it twice: by what those who took it could know, and by what came of it.`,
    ),
    lookFor: `Known at the time: ${citeAll(before)}. What came of it: ${citeAll(after)}. Either judgement is good if it keeps the two apart, and names somebody who gained or paid.`,
    sure: 0.88 + 0.04 * Math.min(2, after.length),
    theme: passage.theme,
    quotes: [own, ...before, ...after],
    about: [index],
  });
}

/** What is said is rejected, not decided; who will not speak decides nothing. */
const CHARGE =
  /\breject(?:s|ed) the (?:charge|claim|accusation|criticism|allegation|idea|suggestion|view)s?\b|\brefused to (?:promise|say|comment|answer|guess|be drawn|rule|give)\b|\bclosed (?:at|on|in) \b/u;

const decides = (lemma: string, next: string, lower: string): boolean =>
  DECIDES.test(lemma) ||
  (lemma === 'turn' && (next === 'down' || /\bturned (?:the|an?|his|her|their) \p{L}+ down\b/u.test(lower)));

const DECIDES =
  /^(?:decide|refuse|reject|approve|ban|forbid|abandon|cancel|scrap|postpone|abolish|overrule|veto|vote|order|nationalise|nationalize|privatise|privatize|suspend|demolish|dismiss)$/;

/** A person, people or a body; not a pronoun that stands for somebody elsewhere. */
function canDecide({ passages }: Scene, { subject, sentence }: Clause): boolean {
  const phrase = subject?.phrase;
  if (!phrase || phrase.kind === 'pronoun') return false;
  if (phrase.entity) return phrase.entity.kind !== 'unknown';
  const head = passages[sentence]!.reading.analysis.tokens[phrase.head]!.lower;
  return singularsOf(head).some(isPersonNoun) || isBody(head);
}
