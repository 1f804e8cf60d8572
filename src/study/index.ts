/**
 * Everything known about an article in, a `StudyGuide` out.
 *
 * Each part of the guide is made by a step of its own; all of them print spans of the article, closed templates around
 * such spans, or a gloss with its source. Not done here: markup, pages, files.
 */

import { isUnderstood } from '../article/index.js';
import type { Report } from '../base/diagnostics.js';
import type { Resources } from '../base/resources.js';
import type { Reading } from '../grammar/reading.js';
import type { WordVectors } from '../language/vectors/index.js';
import type { Sorting } from '../themes/pack.js';
import { quotableAnswers } from './answers.js';
import { prepareReading } from './before.js';
import { askComprehension } from './comprehension/index.js';
import { sidesOf } from './debate.js';
import { demandOf } from './demand.js';
import { describeArticle } from './describe-article.js';
import { askDiscussion, type Discussion } from './discussion/index.js';
import { gatherMaterial } from './gather-material.js';
import { glossNames } from './glosses.js';
import type { Extract, GuideTheme, StudyGuide, TimelineEntry } from './guide.js';
import { chooseKeyFacts, freshFacts } from './key-facts.js';
import { chooseKeyQuotes, quoteAuthor, withSureVoices } from './key-quotes.js';
import { hasPart, type Part, tasksOf, voiceOf } from './kinds.js';
import { findLacks, toNote } from './lacks.js';
import { noteLanguage } from './language-notes.js';
import { setMarginTasks } from './margin-tasks.js';
import type { StudyMaterial } from './material.js';
import { listNames, type NameLists } from './names.js';
import { notesOnReading, notesOnRemovals, writeNotes } from './notes.js';
import type { Passage } from './passages.js';
import { writePlainGuide } from './plain-guide.js';
import { sortStatements, spareStatements } from './statements.js';
import { chooseStoryline } from './storyline.js';
import { type Summaries, summarise } from './summaries/index.js';
import type { PlacedEvent } from './timeline.js';
import { setWritingTasks } from './writing.js';

export { type Explained, explainQuotations } from './quotations/index.js';
export { validateGuide } from './validate-guide.js';

export interface StudyTools {
  readonly vectors: WordVectors;
  readonly resources: Resources;
  readonly report: Report;
}

/** Writes the study guide of an analysed and sorted article, and reports what it lacks. */
export function writeGuide(reading: Reading, sorting: Sorting, tools: StudyTools): StudyGuide {
  const { article } = reading.analysis;
  const material = isUnderstood(article) ? gatherMaterial(reading, sorting) : undefined;
  const { spares, ...guide } = material ? writeParts(material, tools) : writePlainGuide(reading, sorting);
  const lacks = findLacks(article, guide);
  for (const { code, message, hint } of lacks)
    tools.report({ severity: 'warning', code, message, file: article.file, hint });
  const notes = [
    ...notesOnReading(article),
    ...lacks.map(toNote),
    ...(material ? writeNotes(material) : notesOnRemovals(article)),
  ];
  return { ...guide, notes, ...(spares && { spares }) };
}

/** The guide to a text whose sentences are understood, but for the notes. */
function writeParts(material: StudyMaterial, tools: StudyTools): Omit<StudyGuide, 'notes'> {
  const { reading, sorting, analysis, names, quotations, facts, timeline, textType } = material;
  const { article } = analysis;
  const keep = <T>(part: Part, made: readonly T[]): readonly T[] => (hasPart(article, part) ? made : []);
  const demand = demandOf(material);
  const summaries = summarise(reading, sorting, {
    vectors: tools.vectors,
    textType,
    ...(demand !== undefined && { demand }),
  });
  const discussion = hasPart(article, 'discussion')
    ? askDiscussion(material)
    : { themes: new Map(), whole: tasksOf(article).discussion, spares: [] };
  const { asked, spare } = askComprehension(material);
  const lists = listNames(names, reading, quotations);
  // The sentence that sums up the whole is not printed as a line where it is asked for.
  const sought = asked.find(({ frame }) => frame === 'main-idea')?.evidence;
  const themes = writeThemes(material, { summaries, people: lists.people, sought }, discussion);
  return {
    schemaVersion: 1,
    article: describeArticle(
      material,
      hasPart(article, 'margin tasks') ? setMarginTasks(material, asked) : new Map(),
    ),
    pack: sorting.pack,
    before: prepareReading(material),
    overview: keep('summaries', glossNames(summaries.overview, lists.people)),
    themes,
    discussion: discussion.whole,
    quotations,
    comprehension: asked,
    vocabulary: material.vocabulary,
    ...lists,
    timeline: timeline.map(withoutOrder),
    storyline: keep('storyline', chooseStoryline(timeline, reading).map(withoutOrder)),
    facts: keep('facts', facts),
    statements: keep('statements', sortStatements(unasked(material.passages, asked), textType)),
    language: noteLanguage(reading, quotations, textType),
    writing: setWritingTasks(material, summaries.thesis),
    spares: {
      comprehension: spare,
      discussion: discussion.spares,
      statements: keep('statements', spareStatements(material.passages, textType)),
    },
  };
}

/** Sentences of which no question leaves anything out: what is sorted is printed whole. */
const unasked = (
  passages: readonly Passage[],
  asked: readonly { readonly evidence: Extract }[],
): readonly Passage[] =>
  passages.filter(
    ({ paragraph, sentence, origin }) =>
      !asked.some(
        ({ evidence }) =>
          evidence.paragraph === paragraph &&
          evidence.start < sentence.end - origin &&
          sentence.start - origin < evidence.end,
      ),
  );

const withoutOrder = ({ order, ...entry }: PlacedEvent): TimelineEntry => entry;

interface Summed {
  readonly summaries: Summaries;
  readonly people: NameLists['people'];
  readonly sought: Extract | undefined;
}

function writeThemes(
  material: StudyMaterial,
  { summaries, people, sought }: Summed,
  discussion: Discussion,
): GuideTheme[] {
  const { analysis, sorting, quotations, facts } = material;
  const { article } = analysis;
  const printed = [...summaries.overview, ...[...summaries.themes.values()].flat()].flatMap(
    ({ leadIn, goesOn, ...line }) => [line, ...(leadIn ? [leadIn] : []), ...(goesOn ? [goesOn] : [])],
  );
  const answers =
    article.kind === 'interview' ? quotableAnswers(quotations, material.reading, printed) : quotations;
  const spoken = chooseKeyQuotes(withSureVoices(answers, material), sorting, analysis);
  const loud = [...spoken].filter(([, quotes]) => quotes.length > 0);
  const quotes = new Map([...quoteAuthor(summaries.sayings, voiceOf(article)), ...loud]);
  const fresh = freshFacts(facts, material.reading, printed);
  const isSummed = hasPart(article, 'summaries');
  const isSought = ({ paragraph, start }: Extract): boolean =>
    paragraph === sought?.paragraph && start === sought.start;
  const linesOf = (id: string) =>
    isSummed ? glossNames(summaries.themes.get(id) ?? [], people).filter((line) => !isSought(line)) : [];
  const isBare = (id: string): boolean => isSummed && linesOf(id).length === 0;
  return sorting.themes.map(({ id, title, unnamed, paragraphs, evidence }) => ({
    id,
    title,
    ...(unnamed && { unnamed }),
    ...(isBare(id) && { toSumUp: true as const }),
    paragraphs,
    evidence,
    frame: frameOf(material, paragraphs),
    summary: linesOf(id),
    quotes: quotes.get(id) ?? [],
    facts: hasPart(article, 'facts') ? chooseKeyFacts(fresh, paragraphs) : [],
    discussion: discussion.themes.get(id) ?? [],
  }));
}

/** Whose words a summary of an opinion stands under: true of its facts as of its claims. What a debate says outside its sides is nobody's. */
function frameOf(material: StudyMaterial, paragraphs: readonly number[]): string {
  if (material.textType !== 'opinion') return '';
  const side = sidesOf(material);
  if (!side) return material.analysis.article.kind === 'speech' ? 'The speaker says:' : 'The author writes:';
  return paragraphs.some((paragraph) => side(paragraph) > 0) ? 'The writers say:' : '';
}
