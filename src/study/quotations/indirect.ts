/** Reported speech without marks: "The ministry says that ...", "According to X, ...". */

import type { Analysis, NamedEntity, Token } from '../../language/analysis.js';
import type { Extract } from '../guide.js';
import { type Antecedent, resolvePronoun, resolveRole, roleOf } from './antecedents.js';
import { WEAK } from './introductions.js';
import { phraseStartingAt, type Voice } from './phrases.js';
import { type Reading, readAround } from './reading.js';
import type { Stance } from './reporting-verbs.js';
import { subjectOf } from './subjects.js';
import { agentAfter, isPassive, verbAt } from './verbs.js';

/** A statement the article reports; the extract is what is said, the sentence around it names the source. */
export interface IndirectSpeech extends Extract {
  readonly source: { readonly name: string; readonly role?: string };
  /** `named`: the source stands in the sentence; `inferred`: a pronoun or a role does. */
  readonly attribution: 'named' | 'inferred';
  readonly cue: string;
  readonly stance: Stance;
  /** The whole sentence, in its paragraph. */
  readonly sentence: Extract;
}

/** The reported statements of an article, at most one a sentence, in text order. */
export function findIndirectSpeech(analysis: Analysis, names: readonly NamedEntity[]): IndirectSpeech[] {
  const reading = readAround(analysis, names);
  return analysis.sentences.flatMap((_, index) => {
    const report = reportIn(reading, index);
    const source = report && sourceOf(reading, report.voice, names);
    return report && source ? [statement(reading, index, { ...report, ...source })] : [];
  });
}

interface Report {
  readonly voice: Voice;
  readonly cue: string;
  readonly stance: Stance;
  /** The tokens of what is said. */
  readonly first: number;
  readonly end: number;
}

function reportIn(reading: Reading, index: number): Report | undefined {
  const { firstToken, endToken } = reading.analysis.sentences[index]!;
  return accordingTo(reading, firstToken, endToken) ?? verbReport(reading, firstToken, endToken);
}

function accordingTo(reading: Reading, from: number, end: number): Report | undefined {
  const { tokens, runAt } = reading;
  for (let i = from; i + 2 < end; i++) {
    if (runAt[i] !== -1 || tokens[i]!.lower !== 'according' || tokens[i + 1]!.lower !== 'to') continue;
    const voice = phraseStartingAt(reading, i + 2, end);
    if (!voice) return undefined;
    const said =
      i === from ? { first: afterComma(reading, voice.endToken, end), end } : { first: from, end: i };
    return { voice, cue: 'according to', stance: 'neutral', ...said };
  }
  return undefined;
}

/** Past the comma that ends the source, and past what stands beside its name between two commas. */
function afterComma({ tokens }: Reading, at: number, end: number): number {
  const first = commaFrom(tokens, at, end);
  if (first < 0) return at;
  const second = commaFrom(tokens, first + 1, end);
  const isAside =
    second > 0 && (tokens[first + 1]!.lower === 'who' || !tokens.slice(first + 1, second).some(isVerb));
  return isAside && tokens.slice(second, end).some(isVerb) ? second + 1 : first + 1;
}

const commaFrom = (tokens: readonly Token[], at: number, end: number): number => {
  for (let i = at; i < Math.min(end, at + 15); i++) if (tokens[i]!.text === ',') return i;
  return -1;
};

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

function verbReport(reading: Reading, from: number, end: number): Report | undefined {
  const { tokens, runAt } = reading;
  for (let i = from; i < end; i++) {
    const verb = runAt[i] === -1 ? verbAt(reading, i) : undefined;
    if (verb?.takes !== 'clause' || WEAK.has(verb.lemma) || isNegated(reading, i, from)) continue;
    const said = clauseAfter(reading, i, end) ?? clauseBefore(reading, i, { from, end });
    if (!said) continue;
    const voice = isPassive(reading, i, from)
      ? agentAfter(reading, i, end)
      : subjectOf(reading, i, { from, end });
    if (
      !voice ||
      runAt[voice.firstToken] !== -1 ||
      isInside(voice, said) ||
      /^(?:no|none|nobody|there)\b/i.test(voice.text)
    )
      continue;
    return { voice, cue: tokens[i]!.lower, stance: verb.stance, ...said };
  }
  return undefined;
}

const isInside = (voice: Voice, said: { first: number; end: number }): boolean =>
  voice.firstToken >= said.first && voice.firstToken < said.end;

const isNegated = ({ tokens }: Reading, verb: number, from: number): boolean =>
  tokens
    .slice(Math.max(from, verb - 3), verb)
    .some((token) => /^(?:not|n[’']t|never|nobody|neither|nor)$/.test(token.lower));

/** `says that ...`, `told reporters that ...`, `says the river is ...`: what follows has a verb of its own. */
function clauseAfter(
  reading: Reading,
  verb: number,
  end: number,
): { first: number; end: number } | undefined {
  const { tokens, runAt } = reading;
  for (let i = verb + 1; i < Math.min(end, verb + 7); i++) {
    if (verbAt(reading, i)) return undefined;
    if (tokens[i]!.lower === 'that' && tokens[i]!.pos === 'SCONJ' && runAt[i] === -1)
      return clause(reading, i + 1, end);
  }
  if (!PLAIN.has(tokens[verb]!.lower)) return undefined;
  const subject = phraseStartingAt(reading, verb + 1, end);
  if (!subject) return undefined;
  let next = subject.endToken;
  while (next < end && tokens[next]!.pos === 'ADV') next++;
  return /^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? '') ? clause(reading, verb + 1, end) : undefined;
}

/** Verbs that report without "that". */
const PLAIN = new Set(
  `say says said believe believes believed think thinks thought claim claims claimed admit admits admitted insist insists
  insisted argue argues argued warn warns warned predict predicts predicted estimate estimates estimated add adds added
  hope hopes hoped fear fears feared suggest suggests suggested`.split(/\s+/),
);

function clause(
  { tokens, runAt }: Reading,
  first: number,
  end: number,
): { first: number; end: number } | undefined {
  const own = tokens
    .slice(first, end)
    .some((token, i) => runAt[first + i] === -1 && /^(?:VERB|AUX)$/.test(token.pos));
  return own && end - first >= SHORTEST ? { first, end } : undefined;
}

/** A statement of fewer words says too little to ask about. From judgement. */
const SHORTEST = 4;

/** `The river is dry, she says.` Where the sentence goes on, as in `The river, she says, is dry`, it is left alone. */
function clauseBefore(reading: Reading, verb: number, { from, end }: { from: number; end: number }) {
  const { tokens, runAt } = reading;
  if (tokens.slice(verb + 1, end).some((token) => token.text === ',' || token.pos === 'VERB'))
    return undefined;
  const voice = subjectOf(reading, verb, { from, end });
  const comma = voice && voice.firstToken - 1;
  if (!comma || comma <= from || tokens[comma]?.text !== ',' || runAt[comma - 1] !== -1) return undefined;
  return clause(reading, from, comma);
}

function sourceOf(reading: Reading, voice: Voice, names: readonly NamedEntity[]) {
  const inferred =
    voice.kind === 'pronoun'
      ? resolvePronoun(reading, voice, { names, spoken: [] })
      : voice.kind === 'phrase'
        ? resolveRole(reading, voice, names)
        : undefined;
  if (inferred) return { source: nameAndRole(inferred), attribution: 'inferred' } as const;
  if (voice.kind === 'pronoun') return undefined;
  const role = voice.entity ? (roleOf(voice.entity).role ?? voice.role) : undefined;
  return {
    source: { name: voice.entity?.name ?? voice.text, ...(role ? { role } : {}) },
    attribution: 'named',
  } as const;
}

const nameAndRole = ({ name, role }: Antecedent) => (role ? { name, role } : { name });

type Sourced = Report & NonNullable<ReturnType<typeof sourceOf>>;

function statement(reading: Reading, index: number, report: Sourced): IndirectSpeech {
  const { article, sentences } = reading.analysis;
  const sentence = sentences[index]!;
  const offset = article.paragraphs[sentence.paragraph - 1]!.start;
  const extract = (start: number, end: number): Extract => ({
    text: article.text.slice(start, end),
    paragraph: sentence.paragraph,
    start: start - offset,
    end: end - offset,
  });
  const last = lastWord(reading, report.first, report.end);
  return {
    ...extract(reading.tokens[report.first]!.start, reading.tokens[last]!.end),
    source: report.source,
    attribution: report.attribution,
    cue: report.cue,
    stance: report.stance,
    sentence: extract(sentence.start, sentence.end),
  };
}

function lastWord({ tokens }: Reading, first: number, end: number): number {
  let last = end - 1;
  while (last > first && /^[.,;:!?]$/.test(tokens[last]!.text)) last--;
  return last;
}
