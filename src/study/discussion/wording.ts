/** Fills a surface with what was found. */

import { quoteSlot, type Slot } from '../clauses.js';
import { sidesOf } from '../debate.js';
import type { DiscussionQuestion, TextType } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import { writersOf } from '../writers.js';
import type { Finding, Voice } from './finding.js';
import { askedAbout, type Surface } from './questions.js';
import { type Scene, supportFor } from './scene.js';

export interface Setting {
  readonly scene: Scene;
  readonly author: AuthorOf;
}

/** The question as printed, with what to look for in an answer. */
export function writeQuestion(
  finding: Finding,
  surface: Surface,
  { scene, author }: Setting,
): DiscussionQuestion {
  const quoted = [finding.a, ...(finding.b ? [finding.b] : [])];
  const support = finding.b ? undefined : supportFor(scene, finding);
  const note = fill(askedAbout(finding.move).lookFor, finding, author);
  return {
    prompt: fill(surface.ask, finding, author),
    paragraphs: [...new Set(quoted.map(({ extract }) => extract.paragraph))].sort(byNumber),
    move: finding.move,
    level: surface.level,
    lookFor: support ? `${note} Useful near by: ${quoteSlot(support)} (${numbered(support)}).` : note,
    evidence: [...quoted, ...(support ? [support] : [])].map(({ extract }) => extract),
  };
}

/** A surface with every slot filled; `{X}` is `{x}` at the start of a sentence. */
export function fill(template: string, finding: Finding, author: AuthorOf): string {
  const values = valuesOf(finding, author(finding.a.extract.paragraph));
  return template.replace(/\{([A-Za-z’]+)\}/gu, (_, key: string) => {
    const value = values.get(key);
    if (value !== undefined) return value;
    const lower = values.get(key.toLowerCase()) ?? '';
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}

function valuesOf(finding: Finding, author: string): Map<string, string> {
  return new Map([
    ['a', quoteSlot(finding.a)],
    ['b', quoted(finding.b)],
    ['p', numbered(finding.a)],
    ['q', numbered(finding.b)],
    ['x', spoken(finding.x)],
    ['y', spoken(finding.y)],
    ['xr', withRole(finding.x)],
    ['yr', withRole(finding.y)],
    ['word', finding.word ?? ''],
    ['author', author],
    ['author’s', `${author}’s`],
  ]);
}

/** Who makes the claims of a paragraph. */
export type AuthorOf = (paragraph: number) => string;

/** In a debate there is no one author: each paragraph has its writer, by name where the text tells. */
export function authorOf(material: StudyMaterial): AuthorOf {
  const one = sidesOf(material) ? 'the writer' : AUTHORS[material.textType];
  const writers = writersOf(material.analysis.article);
  return (paragraph) => writers.get(paragraph) ?? one;
}

/** Who makes the claims in each kind of text. */
const AUTHORS: Readonly<Record<TextType, string>> = {
  opinion: 'the author',
  news: 'the report',
  explainer: 'the text',
  history: 'the author',
  other: 'the author',
};

const quoted = (slot: Slot | undefined): string => (slot ? quoteSlot(slot) : '');

const numbered = (slot: Slot | undefined): string => (slot ? `¶${slot.extract.paragraph}` : '');

/** A role instead of a name starts small: `the mayor`. */
const spoken = (voice: Voice | undefined): string =>
  (voice?.name ?? '').replace(/^(?:The|An?) /u, (article) => article.toLowerCase());

const withRole = (voice: Voice | undefined): string =>
  voice ? (voice.role ? `${voice.name}, ${voice.role}` : voice.name) : '';

const byNumber = (one: number, two: number): number => one - two;
