/**
 * The grammar of an article as text: for each sentence its parts, `[phrase]`, `<verbs>`, `"…"` for a quotation, then a line
 * for each clause; the names with what the text says of them close it.
 */

import type { Clause, Part, Phrase, Reading, Stretch } from '../grammar/reading.js';

export function dumpReading(reading: Reading): string {
  const clauses = groupBySentence(reading);
  const sentences = reading.parts.flatMap((parts, index) => {
    const { paragraph } = reading.analysis.sentences[index]!;
    const line = `${index} ¶${paragraph} ${parts.map((part) => showPart(reading, part)).join(' ')}`;
    return [line, ...(clauses.get(index) ?? []).map((clause) => `    ${showClause(reading, clause)}`)];
  });
  return `${[...sentences, '', ...reading.names.map(showName)].join('\n')}\n`;
}

function groupBySentence({ clauses }: Reading): Map<number, Clause[]> {
  const groups = new Map<number, Clause[]>();
  for (const clause of clauses) groups.set(clause.sentence, [...(groups.get(clause.sentence) ?? []), clause]);
  return groups;
}

function showPart(reading: Reading, part: Part): string {
  if (part.kind === 'quote') return '"…"';
  const text = textOf(reading, part);
  return part.kind === 'phrase' ? `[${text}]` : part.kind === 'verb' ? `<${text}>` : text;
}

function showClause(reading: Reading, { verb, kind, subject, object }: Clause): string {
  const told = [verb.form, verb.tense, verb.modal, verb.passive && 'passive', verb.negated && 'negated'];
  const role = subject?.role ? `, ${textOf(reading, subject.role)}` : '';
  const who = subject ? `; ${subject.by} subject: ${textOf(reading, subject.phrase)}${role}` : '';
  const what = object ? `; object: ${textOf(reading, object)}` : '';
  return `${textOf(reading, verb)}: ${kind}, ${told.filter(Boolean).join(' ')}${who}${what}`;
}

const textOf = (
  { analysis: { article, tokens } }: Reading,
  { firstToken, endToken }: Stretch | Phrase,
): string => article.text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end);

const showName = ({ name, kind, gender, role, mentions }: Reading['names'][number]): string =>
  [`${kind}: ${name}`, gender, role, `×${mentions.length}`].filter(Boolean).join('; ');
