/** Whoever the sentence before a quotation, or behind it, makes the speaker. */

import { clausesOf } from '../../../grammar/lookup.js';
import type { Antecedent } from '../../../grammar/reference/known.js';
import { canSpeak, sayerOf, sayingOf } from '../../../grammar/saying.js';
import { sentenceSubject } from '../../../grammar/sentence-subject.js';
import { isPersonVoice, isText, voiceBehind } from '../../../grammar/voices.js';
import { wordBefore } from '../finding/place.js';
import { isReportNoun, reportNoun } from '../speakers/sources.js';
import { firstSentence, lastSentence, type Spot } from './scene.js';
import { fromVoice, subjectPerson } from './who.js';

/** `The newspaper reports: ¶ “...”`: a sentence that ends in a colon, read as the quotation's own. */
export function announced(spot: Spot): Antecedent | undefined {
  const { reading } = spot.scene;
  const at = firstSentence(spot) - 1;
  const before = reading.analysis.sentences[at];
  const isSame = before?.paragraph === spot.judgement.place.run.paragraph;
  if (!before || !(isSame ? /:$/ : /[:;]$/).test(before.text)) return undefined;
  const clauses = clausesOf(reading, at);
  const tellers = clauses.flatMap((clause) => {
    const saying = sayingOf(reading, clause);
    const voice = saying && sayerOf(reading, clause);
    return voice && canSpeak(voice, saying) ? [voice] : [];
  });
  const subject = sentenceSubject(reading, at);
  const isHeard = subject && (isPersonVoice(subject) || subject.head === 'it' || isText(subject.head));
  const { run } = spot.judgement.place;
  const noun = reportNoun({ ...spot.judgement.place, from: before.firstToken, run });
  const voice = tellers.at(-1) ?? noun?.voice ?? (isHeard ? subject : undefined);
  return voice && fromVoice(spot, voice)?.speaker;
}

/** `The trouble is the mud, says Obi. “...”`: whoever the sentence before reports. */
export function reportedBefore(spot: Spot): Antecedent | undefined {
  const { reading } = spot.scene;
  const at = sentenceBefore(spot);
  const report = reading.reports.find(({ sentence }) => sentence === at);
  return report && fromVoice(spot, report.voice)?.speaker;
}

/** The sentence before, in the same paragraph. */
function sentenceBefore(spot: Spot): number | undefined {
  const at = firstSentence(spot) - 1;
  const { paragraph } = spot.judgement.place.run;
  return spot.scene.reading.analysis.sentences[at]?.paragraph === paragraph ? at : undefined;
}

/** `“They lied.” Obi was furious.`: the sentence behind is about one person. */
export function aboutBehind(spot: Spot): Antecedent | undefined {
  const { scene, judgement, index } = spot;
  const at = lastSentence(spot) + 1;
  const after = scene.reading.analysis.sentences[at];
  const { paragraph } = judgement.place.run;
  const next = scene.judgements[index + 1]?.place.run;
  if (after?.paragraph !== paragraph) return undefined;
  if (next?.paragraph === paragraph && next.firstToken === after.firstToken) return undefined;
  return subjectPerson(spot, at);
}

/** `A letter from the port office lies on the desk. It has one line: “...”`: the words are the office's. */
export function writerBefore(spot: Spot): Antecedent | undefined {
  const { place } = spot.judgement;
  const { reading, run } = place;
  const { tokens, sentences } = reading.analysis;
  const at = firstSentence(spot);
  const before = sentences[at - 1];
  if (wordBefore(place) !== ':' || before?.paragraph !== run.paragraph) return undefined;
  if (sentenceSubject(reading, at, run.firstToken)?.head !== 'it') return undefined;
  for (let i = before.endToken - 2; i >= before.firstToken; i--) {
    if (!isReportNoun(tokens[i]!.lower) || !/^(?:from|by)$/.test(tokens[i + 1]!.lower)) continue;
    const voice = voiceBehind(reading, i + 1);
    return voice && fromVoice(spot, voice)?.speaker;
  }
  return undefined;
}
