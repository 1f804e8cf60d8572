/** Who speaks in a paragraph that is all quotation: two people talk in turns, one of them perhaps the author. */

import type { NamedEntity } from '../../language/analysis.js';
import type { Antecedent, Known, Spoken } from './antecedents.js';
import { innerText } from './kinds.js';
import { isPersonNoun } from './person-nouns.js';
import { phraseEndingAt } from './phrases.js';
import type { Reading, Run } from './reading.js';

/** The author, who asks and answers as "I". */
export const AUTHOR: Antecedent = { name: 'the author', head: 'i' };

/** The other of two who talk; or the one last quoted, who goes on in a paragraph of its own. */
export function inTurn(reading: Reading, run: Run, known: Known): Antecedent | undefined {
  if (reading.isTranscript && reading.turns.length === 0 && isPullQuote(reading, run))
    return interviewed(reading, run, known);
  const last = known.spoken.at(-1);
  const isQuestion = /\?\s*$/.test(innerText(reading, run));
  if (last?.paragraph !== run.paragraph - 1)
    return isQuestion && isPullQuote(reading, run) && isAuthorThere(reading, run) ? AUTHOR : undefined;
  const isFit = ({ entity }: Antecedent) => !entity || !known.spokenOf?.has(entity);
  const before = runsOf(reading, run.index - 1, last.paragraph);
  const talks = isTalk(reading, last.paragraph, before);
  const other = otherParty(last, run, known.spoken);
  if (talks && other && other.paragraph < last.paragraph) return isFit(other) ? other : undefined;
  if (talks && last.name === AUTHOR.name) return interviewed(reading, run, known);
  if (isQuestion && !(talks && other) && isAuthorThere(reading, run)) return AUTHOR;
  const partner =
    talks && isShortTalk(reading, [run, ...before]) ? partnerOf(reading, run, { known, last }) : undefined;
  if (partner) return partner;
  const isAsked = before[0] !== undefined && /\?\s*$/.test(innerText(reading, before[0]));
  return isAsked || !isFit(last) ? undefined : last;
}

/** In a talk, whom a pronoun behind the words means is hardly the one who has just spoken without a name. */
export function retort(
  reading: Reading,
  run: Run,
  { known, told }: { known: Known; told: Antecedent },
): Antecedent | undefined {
  const last = known.spoken.at(-1);
  if (told.entity || told.name !== last?.name || last.paragraph !== run.paragraph - 1) return undefined;
  const turn = inTurn(reading, run, known);
  return turn?.name === told.name ? undefined : turn;
}

/** `“Left,” he says. ¶ “Right.”`: two who bandy a few words; a longer quotation of its own goes on with the last. */
const isShortTalk = (reading: Reading, runs: readonly Run[]): boolean =>
  runs.every((one) => innerText(reading, one).split(/\s+/).length <= LONGEST_RETORT);

/** Words. From judgement. */
const LONGEST_RETORT = 8;

/** Who answers where only one has spoken: the one the piece is about, whoever the next paragraph shows there, the author. */
function partnerOf(
  reading: Reading,
  run: Run,
  { known, last }: { known: Known; last: Spoken },
): Antecedent | undefined {
  const lead = interviewed(reading, run, known);
  if (lead && lead.name !== last.name) return lead;
  const other = bystander(reading, run.paragraph + 1, last);
  return other ?? (last.name !== AUTHOR.name && isAuthorThere(reading, run) ? AUTHOR : undefined);
}

/** The first person that the words around the quotations of a paragraph speak of, but for the last speaker. */
function bystander(reading: Reading, paragraph: number, last: Spoken): Antecedent | undefined {
  const { tokens, runAt, nameAt, analysis } = reading;
  for (const { firstToken, endToken } of analysis.sentences.filter((one) => one.paragraph === paragraph)) {
    for (let i = firstToken; i < endToken; i++) {
      const entity = nameAt[i]?.entity;
      if (runAt[i] !== -1 || entity === last.entity) continue;
      if (entity?.kind === 'person') return { name: entity.name, head: '', entity };
      if (entity || tokens[i]!.pos !== 'NOUN' || !isPersonNoun(tokens[i]!.lower)) continue;
      const phrase = phraseEndingAt(reading, i, Math.max(firstToken, i - 2));
      if (phrase?.kind === 'phrase' && phrase.text !== last.name)
        return { name: phrase.text, head: phrase.head };
    }
  }
  return undefined;
}

/** A paragraph that is one quotation, between the questions and answers of an interview. */
function isPullQuote({ analysis }: Reading, run: Run): boolean {
  const { start, end } = analysis.article.paragraphs[run.paragraph - 1]!;
  return run.end - run.start >= end - start - 1;
}

function otherParty(last: Spoken, run: Run, spoken: readonly Spoken[]): Spoken | undefined {
  const first = run.paragraph - longestTurns(last);
  for (let i = spoken.length - 1; i >= 0 && spoken[i]!.paragraph >= first; i--)
    if (spoken[i]!.name !== last.name) return spoken[i];
  return undefined;
}

/** Paragraphs that the turns of two people may lie apart; the author may turn to anybody. From judgement. */
const longestTurns = ({ name }: Spoken): number => (name === AUTHOR.name ? 2 : 3);

/** Whom the author asks: the one the piece is about, when it is about one. */
function interviewed({ leads, tokens }: Reading, run: Run, { spokenOf }: Known): Antecedent | undefined {
  const here = tokens[run.firstToken]!.start;
  const met = [leads.female, leads.male].filter(
    (lead): lead is NamedEntity =>
      lead !== undefined && !spokenOf?.has(lead) && (lead.mentions[0]?.start ?? here) < here,
  );
  const [only] = met;
  if (!only || met.length > 1) return undefined;
  return { name: only.name, head: '', entity: only, ...(only.role ? { role: only.role } : {}) };
}

/** The author stands beside whoever has just spoken: "I" or "we" outside quotations a paragraph or two before. */
function isAuthorThere({ analysis, tokens, runAt, isTranscript }: Reading, run: Run): boolean {
  for (let i = run.firstToken - 1; i >= 0 && !isTranscript; i--) {
    if (analysis.sentences[tokens[i]!.sentence]!.paragraph < run.paragraph - 2) return false;
    if (runAt[i] === -1 && /^(?:i|me|we|us)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

/** The quotations of a paragraph, the last first; `from` is the last run that may stand in it. */
function runsOf({ runs }: Reading, from: number, paragraph: number): Run[] {
  const found: Run[] = [];
  for (let i = from; i >= 0 && runs[i]!.paragraph >= paragraph; i--)
    if (runs[i]!.paragraph === paragraph) found.push(runs[i]!);
  return found;
}

/** A paragraph of a conversation: little beside the quotation. */
function isTalk({ analysis }: Reading, paragraph: number, runs: readonly Run[]): boolean {
  const { start, end } = analysis.article.paragraphs[paragraph - 1]!;
  return end - start - runs.reduce((sum, run) => sum + run.end - run.start, 0) < 40;
}
