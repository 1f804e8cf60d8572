/** Who speaks in a paragraph that is all quotation: two people talk in turns, one of them perhaps the author. */

import type { Run } from '../../../grammar/reading.js';
import { type Antecedent, named, type Spoken } from '../../../grammar/reference/known.js';
import { isPersonVoice, voiceOf } from '../../../grammar/voices.js';
import type { NamedEntity } from '../../../language/analysis.js';
import { innerText } from '../finding/place.js';
import { AUTHOR, type Spot } from './scene.js';

/** The other of two who talk; or the one last quoted, who goes on in a paragraph of its own. */
export function inTurn(spot: Spot): Antecedent | undefined {
  const { known } = spot;
  const { run } = spot.judgement.place;
  const last = known.spoken.at(-1);
  if (last?.paragraph !== run.paragraph - 1) return undefined;
  const asks = isQuestion(spot, run);
  const before = runsOf(spot, last.paragraph);
  const talks = isTalk(spot, last.paragraph, before);
  const other = otherParty(spot, last);
  if (talks && other && other.paragraph < last.paragraph) return isFit(spot, other) ? other : undefined;
  if (talks && last.name === AUTHOR.name) return interviewed(spot);
  if (asks && !(talks && other) && isAuthorThere(spot)) return AUTHOR;
  const partner = talks && isShortTalk(spot, [run, ...before]) ? partnerOf(spot, last) : undefined;
  if (partner) return partner;
  const isAsked = before[0] !== undefined && isQuestion(spot, before[0]);
  return isAsked || !isFit(spot, last) ? undefined : last;
}

const isFit = ({ known }: Spot, { entity }: Antecedent): boolean => !entity || !known.spokenOf?.has(entity);

const isQuestion = ({ scene }: Spot, run: Run): boolean => /\?\s*$/.test(innerText(scene.reading, run));

/** `“Left,” he says. ¶ “Right.”`: two who bandy a few words; a longer quotation of its own goes on with the last. */
const isShortTalk = ({ scene }: Spot, runs: readonly Run[]): boolean =>
  runs.every((one) => innerText(scene.reading, one).split(/\s+/).length <= LONGEST_RETORT);

/** Words. From judgement. */
const LONGEST_RETORT = 8;

/** Who answers where only one has spoken: the one the piece is about, whoever the next paragraph shows there, the author. */
function partnerOf(spot: Spot, last: Spoken): Antecedent | undefined {
  const lead = interviewed(spot);
  if (lead && lead.name !== last.name) return lead;
  return bystander(spot, last) ?? (last.name !== AUTHOR.name && isAuthorThere(spot) ? AUTHOR : undefined);
}

/** The first person that the words around the quotations of the next paragraph speak of, but for the last speaker. */
function bystander({ scene: { reading }, judgement }: Spot, last: Spoken): Antecedent | undefined {
  const { sentences } = reading.analysis;
  const wanted = judgement.place.run.paragraph + 1;
  for (const part of reading.parts.filter((_, s) => sentences[s]!.paragraph === wanted).flat()) {
    if (part.kind !== 'phrase' || part.phrase.kind === 'pronoun') continue;
    const voice = voiceOf(reading, part.phrase);
    const name = voice.entity?.name ?? voice.text;
    if (!isPersonVoice(voice) || name === last.name) continue;
    const short = voice.entity
      ? name
      : voiceOf(reading, { ...part.phrase }).text.split(/ (?:with|of|in|at) /)[0]!;
    return voice.entity ? named(voice.entity, '') : { name: short, head: voice.head };
  }
  return undefined;
}

function otherParty({ known: { spoken }, judgement }: Spot, last: Spoken): Spoken | undefined {
  const first = judgement.place.run.paragraph - (last.name === AUTHOR.name ? 2 : 3);
  for (let i = spoken.length - 1; i >= 0 && spoken[i]!.paragraph >= first; i--)
    if (spoken[i]!.name !== last.name) return spoken[i];
  return undefined;
}

/** Whom the author asks: the one the piece is about, when it is about one. */
function interviewed({ scene: { reading }, judgement, known }: Spot): Antecedent | undefined {
  const here = judgement.place.run.start;
  const [only, other] = [reading.leads.female, reading.leads.male].filter(
    (lead): lead is NamedEntity =>
      lead !== undefined && !known.spokenOf?.has(lead) && (lead.mentions[0]?.start ?? here) < here,
  );
  return only && !other ? named(only, '') : undefined;
}

/** The author stands beside whoever has just spoken: "I" or "we" outside quotations a paragraph or two before. */
function isAuthorThere({ scene, judgement }: Spot): boolean {
  const { analysis, runAt } = scene.reading;
  const { run } = judgement.place;
  for (let i = run.firstToken - 1; i >= 0 && !scene.isTranscript; i--) {
    const { lower, sentence } = analysis.tokens[i]!;
    if (analysis.sentences[sentence]!.paragraph < run.paragraph - 2) return false;
    if (runAt[i] === -1 && /^(?:i|me|we|us)$/.test(lower)) return true;
  }
  return false;
}

/** The quotations of a paragraph before this one, the last first. */
function runsOf({ scene: { reading }, judgement }: Spot, paragraph: number): Run[] {
  const found: Run[] = [];
  for (let i = judgement.place.run.index - 1; i >= 0 && reading.runs[i]!.paragraph >= paragraph; i--)
    if (reading.runs[i]!.paragraph === paragraph) found.push(reading.runs[i]!);
  return found;
}

/** A paragraph of a conversation: little beside the quotation. */
function isTalk({ scene: { reading } }: Spot, paragraph: number, runs: readonly Run[]): boolean {
  const { start, end } = reading.analysis.article.paragraphs[paragraph - 1]!;
  return end - start - runs.reduce((sum, run) => sum + run.end - run.start, 0) < 40;
}
