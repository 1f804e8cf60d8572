/** Reported speech without marks: "The ministry says that ...", "According to X, ...". */

import type { Analysis, NamedEntity } from '../../language/analysis.js';
import type { Extract } from '../guide.js';
import { type Antecedent, resolvePronoun } from './antecedents.js';
import type { Voice } from './phrases.js';
import { type Reading, readAround } from './reading.js';
import type { Stance } from './reporting-verbs.js';
import { type Report, reportIn } from './reports.js';
import { resolveRole, roleOf } from './role-holders.js';

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
