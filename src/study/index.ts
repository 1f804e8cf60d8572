/**
 * Everything known about an article in, a `StudyGuide` out.
 *
 * Each part of the guide is made by a step of its own; all of them print spans of the article, closed templates around
 * such spans, or a gloss with its source. Not done here: markup, pages, files.
 */

import type { Resources } from '../base/resources.js';
import type { Reading } from '../grammar/reading.js';
import type { WordVectors } from '../language/vectors/index.js';
import type { Sorting } from '../themes/pack.js';
import { prepareReading } from './before.js';
import { askComprehension } from './comprehension/index.js';
import { sidesOf } from './debate.js';
import { describeArticle } from './describe-article.js';
import { askDiscussion, type Discussion } from './discussion/index.js';
import { gatherMaterial } from './gather-material.js';
import type { GuideTheme, StudyGuide } from './guide.js';
import { chooseKeyFacts } from './key-facts.js';
import { chooseKeyQuotes, quoteAuthor } from './key-quotes.js';
import { noteLanguage } from './language-notes.js';
import { setMarginTasks } from './margin-tasks.js';
import type { StudyMaterial } from './material.js';
import { listNames } from './names.js';
import { writeNotes } from './notes.js';
import { sortStatements } from './statements.js';
import { chooseStoryline } from './storyline.js';
import { type Summaries, summarise } from './summaries/index.js';
import { chooseVocabulary } from './vocabulary/index.js';
import { setWritingTasks } from './writing.js';

export { type Explained, explainQuotations } from './quotations/index.js';
export { validateGuide } from './validate-guide.js';

export interface StudyTools {
  readonly vectors: WordVectors;
  readonly resources: Resources;
}

/** Writes the study guide of an analysed and sorted article. */
export function writeGuide(reading: Reading, sorting: Sorting, tools: StudyTools): StudyGuide {
  const material = gatherMaterial(reading, sorting);
  const { analysis, names, quotations, facts, timeline, textType } = material;
  const summaries = summarise(reading, sorting, { vectors: tools.vectors, textType });
  const discussion = askDiscussion(material);
  const { asked, spare } = askComprehension(material);
  return {
    schemaVersion: 1,
    article: describeArticle(material, setMarginTasks(material)),
    pack: sorting.pack,
    before: prepareReading(material),
    overview: summaries.overview,
    themes: writeThemes(material, summaries, discussion),
    discussion: discussion.whole,
    quotations,
    comprehension: asked,
    vocabulary: chooseVocabulary({ reading, glossary: sorting.glossary }),
    ...listNames(names, analysis, quotations),
    timeline,
    storyline: chooseStoryline(timeline, reading),
    facts,
    statements: sortStatements(material.passages, textType),
    language: noteLanguage(analysis, quotations),
    writing: setWritingTasks(material, summaries.thesis),
    notes: writeNotes(material),
    spares: { comprehension: spare, discussion: discussion.spares },
  };
}

function writeThemes(material: StudyMaterial, summaries: Summaries, discussion: Discussion): GuideTheme[] {
  const { analysis, sorting, quotations, facts } = material;
  const spoken = chooseKeyQuotes(quotations, sorting, analysis);
  const isSilent = [...spoken.values()].every((quotes) => quotes.length === 0);
  const quotes = isSilent ? quoteAuthor(summaries.sayings) : spoken;
  return sorting.themes.map(({ id, title, paragraphs, evidence }) => ({
    id,
    title,
    paragraphs,
    evidence,
    frame: frameOf(material, paragraphs),
    summary: summaries.themes.get(id) ?? [],
    quotes: quotes.get(id) ?? [],
    facts: chooseKeyFacts(facts, paragraphs),
    discussion: discussion.themes.get(id) ?? [],
  }));
}

/** What a summary of claims stands under; what a debate says outside its sides is nobody's claim. */
function frameOf(material: StudyMaterial, paragraphs: readonly number[]): string {
  if (material.textType !== 'opinion') return '';
  const side = sidesOf(material);
  if (!side) return 'The author argues:';
  return paragraphs.some((paragraph) => side(paragraph) > 0) ? 'The writers argue:' : '';
}
