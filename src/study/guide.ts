/** The study guide as data: the program's public format. `guide.schema.json` beside it says the same to machines. */

import type { TextKind } from '../article/index.js';

export interface StudyGuide {
  readonly schemaVersion: 1;
  readonly article: GuideArticle;
  readonly pack: {
    readonly id: string;
    readonly title: string;
    readonly how: 'asked-for' | 'chosen' | 'discovered';
  };
  /** For the cover page: all closed templates with slots from the article. */
  readonly before: BeforeReading;
  /** The summary of the whole article. */
  readonly overview: readonly Extract[];
  readonly themes: readonly GuideTheme[];
  /** Questions on the text as a whole. */
  readonly discussion?: readonly DiscussionQuestion[];
  /** Every quotation found, scare quotes included. */
  readonly quotations: readonly Quotation[];
  /** In text order, with answers. */
  readonly comprehension: readonly AskedQuestion[];
  readonly vocabulary: readonly VocabularyEntry[];
  readonly people: readonly Name[];
  readonly places: readonly Name[];
  readonly organizations: readonly Name[];
  /** Every date of the article. */
  readonly timeline: readonly TimelineEntry[];
  /** Those of them that are printed. */
  readonly storyline: readonly TimelineEntry[];
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
  readonly language: readonly LanguageNote[];
  readonly writing: readonly WritingTask[];
  /** What a teacher should check. */
  readonly notes: readonly Note[];
  /** What was made and not printed: the next best, to be taken instead of something. */
  readonly spares?: Spares;
}

export interface Spares {
  /** The best first. */
  readonly comprehension?: readonly AskedQuestion[];
  readonly discussion?: readonly DiscussionQuestion[];
  readonly statements?: readonly Statement[];
}

export type TextType = 'news' | 'opinion' | 'explainer' | 'history' | 'other';

export interface GuideArticle {
  readonly title: string;
  readonly subtitle?: string;
  readonly byline?: string;
  readonly source?: string;
  readonly date?: string;
  /** What it is when it is no article. */
  readonly kind?: TextKind;
  readonly language: string;
  readonly words: number;
  readonly readingMinutes: number;
  readonly textType: TextType;
  /** Of English prose. */
  readonly readability?: { readonly fleschKincaidGrade: number; readonly daleChall: number };
  readonly headings: readonly {
    readonly text: string;
    readonly level: number;
    readonly beforeParagraph: number;
  }[];
  /** The body only, numbered from 1. */
  readonly paragraphs: readonly GuideParagraph[];
}

export interface GuideParagraph {
  readonly number: number;
  readonly text: string;
  readonly kind?: 'prose' | 'list' | 'block-quote' | 'verse';
  /** Of a list with numbers or letters: what stands before each of its items; empty where there is none. */
  readonly marks?: readonly string[];
  readonly theme?: string;
  readonly alsoThemes: readonly string[];
  /** Whose words it is, where a text has several writers. */
  readonly writer?: string;
  /** One stop-and-think task for the margin. */
  readonly task?: string;
}

export interface BeforeReading {
  /** The question behind the text; empty where none is sure. */
  readonly question: string;
  readonly objectives: readonly string[];
  readonly warmUp: string;
  readonly contentNote?: string;
}

/** `text === paragraphs[paragraph - 1].text.slice(start, end)`, unless somebody edited it. */
export interface Extract {
  readonly text: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The words are no longer the article's own. */
  readonly edited?: true;
}

export interface GuideTheme {
  readonly id: string;
  readonly title: string;
  /** The title only says where the part stands. */
  readonly unnamed?: true;
  /** No line of the part sums it up for sure: the student does. */
  readonly toSumUp?: true;
  readonly paragraphs: readonly number[];
  /** The article's words that put them here. */
  readonly evidence: readonly string[];
  /** How the summary is introduced, for example `The author writes:`. */
  readonly frame: string;
  readonly summary: readonly SummaryExtract[];
  readonly quotes: readonly KeyQuote[];
  readonly facts: readonly Fact[];
  readonly discussion: readonly DiscussionQuestion[];
}

/**
 * A summary line, one sentence, with the sentence of its paragraph right before or behind it that is printed with it, if any; `cutBefore` and
 * `cutAfter` say where all of it was cut, to be shown as `[A] warning` or […]; `opener`
 * is to be shown in brackets before it, for a pronoun that is left out (`[Ada Obi’s] report proposes`), `named` in the place of one
 * further on (`In May [Ada Obi] proposed`); its `start` and `end` count from the start of the paragraph.
 */
export interface SummaryExtract extends Extract {
  /** Whose words they are, where a text has several writers. */
  readonly writer?: string;
  readonly cutBefore?: boolean;
  readonly cutAfter?: boolean;
  readonly opener?: string;
  readonly named?: { readonly start: number; readonly end: number; readonly name: string };
  readonly leadIn?: Extract;
  readonly goesOn?: Extract;
  /** Roles in brackets behind names, where each stands in the paragraph. */
  readonly glosses?: readonly { readonly at: number; readonly role: string }[];
}

/** Words of the article between quotation marks; `text` is without the marks. */
export interface Quotation extends Extract {
  /** A sentence or more, words inside another's sentence, or not speech. */
  readonly kind: 'direct' | 'partial' | 'scare';
  readonly speaker?: { readonly name: string; readonly role?: string };
  /** `named`: the speaker stands in the same sentence as the quote. */
  readonly attribution: 'named' | 'inferred' | 'none';
  /** said, warned, according to ... */
  readonly cue?: string;
  /** The light in which the cue puts the speaker. */
  readonly stance?: 'neutral' | 'doubting' | 'certain' | 'directive';
}

/** A quotation chosen for a theme; `joinsPrevious` when it goes on after the speech tag of the one before. */
export interface KeyQuote extends Quotation {
  readonly joinsPrevious?: boolean;
}

export interface Fact extends Extract {
  readonly value: string;
  readonly about: string;
  readonly saidBy?: string;
}

export interface Name {
  readonly name: string;
  readonly role?: string;
  /** What the text tells of a person, from the verb on: "gathered the signatures". */
  readonly alsoCalled: readonly string[];
  readonly paragraphs: readonly number[];
}

export interface DiscussionQuestion {
  readonly prompt: string;
  readonly paragraphs: readonly number[];
  readonly move: string;
  /** The pattern of the text that made it worth asking: `concession`, `concede-reject`. */
  readonly frame?: string;
  /** How sure the pattern is, 0 to 1. */
  readonly sure?: number;
  readonly level: Level;
  /** The substance of a good answer, with its paragraphs and what else is acceptable. */
  readonly lookFor?: string;
  readonly evidence: readonly Extract[];
  /** Somebody changed it, or wrote it. */
  readonly edited?: true;
}

export type ComprehensionKind =
  | 'short-answer'
  | 'cloze'
  | 'multiple-choice'
  | 'true-false'
  | 'who-said'
  | 'sequence'
  | 'matching';

export interface ComprehensionQuestion {
  readonly kind: ComprehensionKind;
  /** What in the text made it worth asking: `change`, `link-back`, `cause`. */
  readonly frame: string;
  readonly prompt: string;
  readonly answer: string;
  readonly choices?: readonly string[];
  /** The index of the right one of the choices, where one alone is right. */
  readonly rightChoice?: number;
  /** For each choice why it is wrong; empty for the right one. */
  readonly whyNot?: readonly string[];
  /** The sum that gives the answer. */
  readonly working?: string;
  /** Whether the text bears out the statement that is asked about. */
  readonly truth?: 'true' | 'false' | 'not stated';
  readonly evidence: Extract;
  /** All paragraphs that the answer needs. */
  readonly paragraphs: readonly number[];
  /** How sure the program is of question and answer, from 0 to 1. */
  readonly sure: number;
  readonly level: Level;
  /** Writing space, in ruled lines. */
  readonly lines: number;
}

/** A question as it is printed: one that somebody wrote needs no evidence. */
export interface AskedQuestion extends Omit<ComprehensionQuestion, 'evidence'> {
  readonly evidence?: Extract;
  /** Somebody changed it, or wrote it. */
  readonly edited?: true;
}

/** Bloom's taxonomy, revised (Anderson and Krathwohl 2001). */
export type Level = 'remember' | 'understand' | 'analyse' | 'evaluate' | 'create';

export interface VocabularyEntry {
  readonly term: string;
  readonly partOfSpeech: string;
  /** Only where it is sure. */
  readonly definition?: string;
  /** Where the definition comes from. */
  readonly definitionSource?: 'pack' | 'list' | 'article' | 'WordNet' | 'own';
  readonly context: Extract;
}

export interface TimelineEntry {
  /** In the article's own words. */
  readonly when: string;
  /** For the order only. */
  readonly iso?: string;
  /** It was still to come when the article was written. */
  readonly planned?: true;
  readonly event: Extract;
}

export interface Statement {
  readonly kind: 'fact' | 'reported' | 'opinion' | 'prediction';
  readonly extract: Extract;
  readonly why: string;
}

export interface LanguageNote {
  readonly kind: 'loaded' | 'scare-quote' | 'hedge';
  readonly word: string;
  readonly context: Extract;
  /** A calmer word for one that judges, for the teacher. */
  readonly neutral?: string;
}

export interface WritingTask {
  readonly prompt: string;
  readonly frames: readonly string[];
  /** What the text is judged by. */
  readonly criteria?: readonly string[];
  readonly lines: number;
}

export interface Note {
  readonly severity: 'check' | 'info';
  readonly about: string;
  readonly message: string;
}
