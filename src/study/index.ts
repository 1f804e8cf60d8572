/**
 * Everything known about an article in, a `StudyGuide` out.
 *
 * Each part of the guide is made by a step of its own; all of them print spans of the article, closed templates around
 * such spans, or a gloss with its source. Not done here: markup, pages, files.
 */

import type { Resources } from '../base/resources.js';
import type { Analysis, NameHints } from '../language/analysis.js';
import { findNames } from '../language/index.js';
import type { WordVectors } from '../language/vectors/index.js';
import type { Sorting } from '../themes/pack.js';
import { prepareReading } from './before.js';
import { askComprehension } from './comprehension/index.js';
import { sidesOf } from './debate.js';
import { describeArticle } from './describe-article.js';
import { askDiscussion } from './discussion/index.js';
import { findFacts } from './facts.js';
import type { GuideTheme, StudyGuide } from './guide.js';
import { chooseKeyFacts } from './key-facts.js';
import { chooseKeyQuotes } from './key-quotes.js';
import { noteLanguage } from './language-notes.js';
import { setMarginTasks } from './margin-tasks.js';
import type { StudyMaterial } from './material.js';
import { listNames } from './names.js';
import { writeNotes } from './notes.js';
import { findIndirectSpeech, findQuotations } from './quotations/index.js';
import { sortStatements } from './statements.js';
import { type Summaries, summarise } from './summaries/index.js';
import { tellTextType } from './text-type.js';
import { findTimeline } from './timeline.js';
import { chooseVocabulary } from './vocabulary/index.js';
import { setWritingTasks } from './writing.js';

export { validateGuide } from './validate-guide.js';

export interface StudyTools {
  readonly vectors: WordVectors;
  readonly resources: Resources;
}

/** Writes the study guide of an analysed and sorted article. */
export function writeGuide(analysis: Analysis, sorting: Sorting, tools: StudyTools): StudyGuide {
  const material = gatherMaterial(analysis, sorting);
  const { names, quotations, facts, timeline, textType } = material;
  const summaries = summarise(analysis, sorting, { vectors: tools.vectors, textType });
  return {
    schemaVersion: 1,
    article: describeArticle(material, setMarginTasks(material)),
    pack: sorting.pack,
    before: prepareReading(material),
    overview: summaries.overview,
    themes: writeThemes(material, summaries),
    quotations,
    comprehension: askComprehension(material),
    vocabulary: chooseVocabulary({ analysis, names, glossary: sorting.glossary, ...tools }),
    ...listNames(names, analysis),
    timeline,
    facts,
    statements: sortStatements(analysis),
    language: noteLanguage(analysis, quotations),
    writing: setWritingTasks(material),
    notes: writeNotes(material),
  };
}

function gatherMaterial(analysis: Analysis, sorting: Sorting): StudyMaterial {
  const hints: NameHints = { aliases: sorting.aliases, ...sorting.names };
  const names = findNames(analysis, hints);
  const quotations = findQuotations(analysis, names);
  return {
    analysis,
    sorting,
    names,
    quotations,
    indirect: findIndirectSpeech(analysis, names),
    facts: findFacts(analysis, names),
    timeline: findTimeline(analysis),
    textType: tellTextType(analysis),
  };
}

function writeThemes(material: StudyMaterial, summaries: Summaries): GuideTheme[] {
  const { analysis, sorting, quotations, facts } = material;
  const quotes = chooseKeyQuotes(quotations, sorting, analysis);
  const discussion = askDiscussion(material);
  return sorting.themes.map(({ id, title, paragraphs, evidence }) => ({
    id,
    title,
    paragraphs,
    evidence,
    frame: frameOf(material, paragraphs),
    summary: summaries.themes.get(id) ?? [],
    quotes: quotes.get(id) ?? [],
    facts: chooseKeyFacts(facts, paragraphs),
    discussion: discussion.get(id) ?? [],
  }));
}

/** What a summary of claims stands under; what a debate says outside its sides is nobody's claim. */
function frameOf(material: StudyMaterial, paragraphs: readonly number[]): string {
  if (material.textType !== 'opinion') return '';
  const side = sidesOf(material);
  if (!side) return 'The author argues:';
  return paragraphs.some((paragraph) => side(paragraph) > 0) ? 'The writers argue:' : '';
}
