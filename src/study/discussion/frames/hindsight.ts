/** Somebody decided: who gained, who paid, what else could have been done, and would one have decided the same? */

import { clausesOf } from '../../../grammar/lookup.js';
import type { Clause, Phrase } from '../../../grammar/reading.js';
import { isBody } from '../../../grammar/voices.js';
import { is, isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { cite } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import { isPassedOn } from '../passage-voice.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, leansBack, stretchesOf } from '../stretches.js';
import { says, weighing } from '../weighing.js';

export const hindsight: Frame = {
  name: 'hindsight',
  most: 2,
  worth: { history: 2.5, other: 2.5, news: 2.4, opinion: 2.4, explainer: 2.1 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((passage) => (isDecision(passage) ? (judged(scene, passage) ?? []) : [])),
};

/** Sentences behind it that have to tell what it cost or what came of it. From judgement. */
const BEHIND = 4;

function judged(scene: Scene, { index, theme, paragraph }: Passage): Asked | undefined {
  const [own] = stretchesOf(scene, [index]);
  if (!own || leansOut(scene.passages[index]!, own)) return undefined;
  const after = scene.passages
    .slice(index + 1, index + BEHIND + 1)
    .filter((one) => one.paragraph <= paragraph + 1);
  if (!after.some(({ text }) => TOLD.test(text))) return undefined;
  return weighing({
    ...wordings(cite(own)),
    sides: says(evidenceOn(scene, { on: [index], most: 4, prefer: TOLD })),
    sure: 0.9,
    theme,
    quotes: [own],
    about: [index],
  });
}

/** `She sold it`, without the sentence that names her. */
const leansOut = (passage: Passage, own: Slot): boolean => leansBack(passage) && own.words === passage.words;

/** A price, or what came of it. */
const TOLD =
  /\b(?:cost|costs|paid|spent)\b[^.]*\d|^By \p{Lu}|\b(?:had (?:fallen|risen|dropped|grown)|fell|rose|dropped|doubled|halved|tripled|ever since|no longer|lost|against \p{L}+ in)\b/u;

const wordings = (decision: string) => ({
  prompt: `${decision}. Who gained by this decision, and who paid for it? Would you have decided the same? If not, say what your choice would have cost, and whom.`,
  variants: [
    `${decision}. Put yourself in the place of those who decided. What spoke for it, and what against? Would you have decided the same?`,
  ],
});

const isDecision = (passage: Passage): boolean =>
  isPlain(passage) &&
  !passage.quoted &&
  !isPassedOn(passage) &&
  !isPainful(passage) &&
  !NO_CHOICE.test(passage.lower) &&
  decidesAlone(passage);

/** Words are kept back, time goes by, or what was bought or sold is a habit. */
const NO_CHOICE =
  /\b(?:declined|refused) to (?:comment|say|speak|answer|talk|give|be)\b|\b(?:sold|bought|signed|withheld|cancelled|banned|closed) (?:it|them)\b|\bevery (?:day|week|month|year)\b|\bused to\b/u;

/** It tells of the deed of one, not of two in a row. */
function decidesAlone(passage: Passage): boolean {
  const deeds = clausesOf(passage.reading, passage.index).filter((clause) => decides(passage, clause));
  return deeds.length > 0 && !/;|, and (?:\p{Lu}|.*\b(?:was|were)\b)/u.test(passage.text);
}

/** A main clause tells that somebody did what could have been left undone. */
function decides(passage: Passage, { kind, verb, subject }: Clause): boolean {
  const { reading, sentence } = passage;
  const { tokens } = reading.analysis;
  if (kind !== 'main' || verb.form !== 'finite' || verb.negated || verb.modal) return false;
  const isTold = verb.tense === 'past' || /^(?:has|have)$/u.test(tokens[verb.firstToken]!.lower);
  const who = subject?.by === 'own' || subject?.by === 'shared' ? subject.phrase : undefined;
  if (!isTold || !who) return false;
  const rest = tokens.slice(verb.endToken, sentence.endToken).map(({ lower }) => lower);
  const deed = `${tokens[verb.main]!.lemma} ${rest.join(' ')}`;
  return !verb.passive && !is(rest[0] ?? '', 'reflexive') && isSomebody(passage, who) && DECIDES.test(deed);
}

/** By name or by calling; `she` where the sentence before is quoted along with it. */
function isSomebody(passage: Passage, { entity, kind, head, firstToken }: Phrase): boolean {
  const { tokens } = passage.reading.analysis;
  const { lower } = tokens[head]!;
  if (entity) return /^(?:person|organization|place)$/u.test(entity.kind);
  if (kind === 'pronoun') return /^(?:he|she|they)$/u.test(lower) && leansBack(passage);
  return (
    kind === 'noun' &&
    SURE.test(tokens[firstToken]!.lower) &&
    (isBody(lower) || singularsOf(lower).some(isPersonNoun))
  );
}

/** One that the reader knows. */
const SURE = /^(?:the|our|my|members|voters|residents|shareholders)$/u;

/** Verbs of deciding in their first form, with what has to stand behind them. */
const DECIDES =
  /^(?:(?:close|ban|forbid|abolish|cancel|suspend|confiscate|withhold|lower|approve|scrap|undertake|fire|hire|seize|dismiss|bolt|sign|sell|buy|introduce|evacuate|order|hide|appoint|postpone|halt|privatise|nationalise|demolish|repeal|veto|outlaw|legalise|dissolve|reinstate|adopt|grant|expel) \p{L}|(?:vote|choose|decide|agree|decline|refuse)\b.*? to \p{L}|vote\b.*? (?:in favou?r|for|against)\b|reject (?:the|a|an|its|his|her|their) (?:\p{L}+ )?(?:plan|proposal|offer|bid|idea|motion|petition|request)|spend\b.* (?:[$£€] ?\d|\d[\d, ]* (?:million )?(?:shillings|euros|dollars|pounds|crowns|kronor|rupees))|stop \p{L}+ing\b|(?:throw|buy) out\b|hand over (?:the|his|her|its|their|a)\b|(?:move|raise|replace|extend|build) (?:the|its|a|an)\b|give notice\b|begin an? (?:experiment|trial|scheme)\b|set aside\b|impose (?:a|an)\b|(?:give|sign) (?:up|away)\b|(?:turn down|set up|call off)\b|withdraw\b|resign\b)/u;
