/** A guide as text that a person can read and compare, one line for each entry. */

import type { Extract, StudyGuide, SummaryExtract } from '../src/study/guide.js';
import { lineAsPrinted } from '../src/template/summary-line.js';

export function dumpGuide(guide: StudyGuide): string {
  const { article, pack, themes } = guide;
  const lines = [
    `${article.title} | ${article.byline ?? '-'} | ${article.source ?? '-'} | ${article.date ?? '-'}`,
    `${article.textType}, ${article.words} words, grade ${article.readability?.fleschKincaidGrade}, pack ${pack.id} (${pack.how})`,
    ...section('overview', guide.overview.map(summed)),
    ...themes.flatMap((theme) => [
      '',
      `# ${theme.title} ${theme.paragraphs.join(',')} (${theme.evidence.join(', ')})`,
      ...theme.summary.map((extract) => `  summary ${summed(extract)}`),
      ...theme.quotes.map(
        (quote) => `  quote ${line(quote)} -- ${quote.speaker?.name ?? '?'} (${quote.attribution})`,
      ),
      ...theme.facts.map((fact) => `  figure ¶${fact.paragraph} ${fact.value} | ${fact.about}`),
      ...theme.discussion.map(({ move, level, prompt }) => `  ${level}/${move}: ${prompt}`),
    ]),
    ...section(
      'quotations',
      guide.quotations.map((q) => `${q.kind} ${q.attribution} ${q.speaker?.name ?? '-'}: ${line(q)}`),
    ),
    ...section(
      'comprehension',
      guide.comprehension.map(
        ({ kind, prompt, choices, answer }) =>
          `${kind}: ${prompt}${choices ? ` [${choices.join(' | ')}]` : ''} => ${answer}`,
      ),
    ),
    ...section(
      'words',
      guide.vocabulary.map(
        ({ term, partOfSpeech, definition }) => `${term} (${partOfSpeech}): ${definition ?? '-'}`,
      ),
    ),
    ...section(
      'people',
      guide.people.map(({ name, role, paragraphs }) => `${name}, ${role ?? '-'}: ${paragraphs.join(',')}`),
    ),
    ...section(
      'places',
      guide.places.map(({ name, paragraphs }) => `${name}: ${paragraphs.join(',')}`),
    ),
    ...section(
      'organizations',
      guide.organizations.map(({ name, paragraphs }) => `${name}: ${paragraphs.join(',')}`),
    ),
    ...section(
      'timeline',
      guide.timeline.map(({ when, event }) => `${when}: ${line(event)}`),
    ),
    ...section(
      'statements',
      guide.statements.map(({ kind, extract }) => `${kind}: ${line(extract)}`),
    ),
    ...section(
      'language',
      guide.language.map(({ kind, word, context }) => `${kind}: ${word} ¶${context.paragraph}`),
    ),
    ...section(
      'notes',
      guide.notes.map(({ severity, about, message }) => `${severity} ${about}: ${message}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const section = (name: string, lines: readonly string[]): string[] => [
  '',
  `# ${name}`,
  ...lines.map((text) => `  ${text}`),
];

const line = ({ paragraph, text }: Extract): string => `¶${paragraph} ${text.replace(/\n/g, ' / ')}`;

const summed = (extract: SummaryExtract): string => line({ ...extract, text: lineAsPrinted(extract) });
