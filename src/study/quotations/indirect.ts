/** Reported speech without marks: "The ministry says that ...", "According to X, ...". */

import type { Reading, Report } from '../../grammar/reading.js';
import { resolvePronoun } from '../../grammar/reference/antecedents.js';
import type { Antecedent } from '../../grammar/reference/known.js';
import { resolveRole } from '../../grammar/reference/role-holders.js';
import type { Stance } from '../../lexicon/index.js';
import type { Extract } from '../guide.js';

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

/** The reported statements of an article whose source is known, at most one a sentence, in text order. */
export const findIndirectSpeech = (reading: Reading): IndirectSpeech[] =>
  reading.reports.flatMap((report) => {
    const source = sourceOf(reading, report);
    return source ? [{ ...statement(reading, report), ...source }] : [];
  });

function sourceOf(
  reading: Reading,
  { voice }: Report,
): Pick<IndirectSpeech, 'source' | 'attribution'> | undefined {
  const meant =
    voice.kind === 'pronoun' ? resolvePronoun(reading, voice, { spoken: [] }) : resolveRole(reading, voice);
  if (meant) return { source: nameAndRole(meant), attribution: 'inferred' };
  if (voice.kind === 'pronoun') return undefined;
  const role = voice.entity?.role ?? voice.role;
  const name = voice.entity?.name ?? voice.text;
  return { source: role ? { name, role } : { name }, attribution: 'named' };
}

const nameAndRole = ({ name, role }: Antecedent) => (role ? { name, role } : { name });

function statement({ analysis }: Reading, report: Report): Omit<IndirectSpeech, 'source' | 'attribution'> {
  const { article, sentences, tokens } = analysis;
  const sentence = sentences[report.sentence]!;
  const offset = article.paragraphs[sentence.paragraph - 1]!.start;
  const extract = (start: number, end: number): Extract => ({
    text: article.text.slice(start, end),
    paragraph: sentence.paragraph,
    start: start - offset,
    end: end - offset,
  });
  return {
    ...extract(tokens[report.firstToken]!.start, tokens[report.endToken - 1]!.end),
    cue: report.cue,
    stance: report.stance,
    sentence: extract(sentence.start, sentence.end),
  };
}
