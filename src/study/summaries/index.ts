/**
 * Summaries: an `Analysis` and its `Sorting` in, lines of the article out, for the whole and for each theme.
 *
 * A line is one sentence (`candidate`), chosen for saying much of what the theme and the whole text speak of (`traits`), for saying
 * and not showing (`scenes`) and for being the author's own view (`stance`); the overview looks for what speaks for the whole
 * (`whole-text`). A part in which no line is likely to be good has none: the student sums it up. A line is printed, word for word, with the sentence before it where it cannot be read without that (`passage`,
 * `standing`). Lines stand in text order. Deliberately not done here: rewriting; and no line is better than one that would mislead.
 */

import type { Reading } from '../../grammar/reading.js';
import { centroid, type WordVectors } from '../../language/vectors/index.js';
import type { SortedTheme, Sorting } from '../../themes/pack.js';
import { QUESTION, speakersOf } from '../answers.js';
import type { Extract, SummaryExtract, TextType } from '../guide.js';
import { hearsayIn } from '../hearsay.js';
import { tellsOfRule } from '../modality.js';
import { type Candidate, readCandidates } from './candidate.js';
import { type Choice, chooseLines } from './choose-lines.js';
import { isWhole } from './fitness.js';
import { type Profile, profilesOf } from './likeness.js';
import { namedFor } from './opener.js';
import { goingOn, hangingIn, type Passage, passageOf, stands } from './passage.js';
import { inFull, sayingAmong } from './sayings.js';
import { isScene, showsHour } from './scenes.js';
import { findAnswered, grantedParagraphs, isClaim, isDemand } from './stance.js';
import { type Section, threadsOf, worth } from './traits.js';
import { asPrinted, standingForWhole } from './whole-text.js';

export interface Summaries {
  /** At most three lines on the whole article; none where no sentence is sure to be one. */
  readonly overview: readonly SummaryExtract[];
  /** The line of an opinion text's overview in which its author takes a stand. */
  readonly thesis?: SummaryExtract;
  /** By theme id; empty where no sentence of the theme stands alone. */
  readonly themes: ReadonlyMap<string, readonly SummaryExtract[]>;
  /** By theme id what the author says best, where something is worth reading aloud. */
  readonly sayings: ReadonlyMap<string, SummaryExtract>;
}

/** What the summaries are made for and with. */
export interface SummaryTools {
  readonly vectors: WordVectors;
  readonly textType: TextType;
  /** The sentence with the demand of an opinion, which its overview holds. */
  readonly demand?: number;
}

/** Sums up the article and each of its themes. */
export function summarise(reading: Reading, sorting: Sorting, tools: SummaryTools): Summaries {
  const sources = readSources(reading, tools);
  const chosen = sorting.themes.map((theme) => {
    const lines = linesOf(theme, sources);
    return { id: theme.id, lines, saying: sayingOf(theme, lines, sources) };
  });
  const { lines, sure } = overviewOf(sources, sorting);
  const thesis = tools.textType === 'opinion' ? thesisOf(sources, lines) : undefined;
  return {
    overview: sure.map((line) => lineOf(sources, line)),
    ...(thesis && { thesis }),
    themes: new Map(chosen.map(({ id, lines }) => [id, lines.map((line) => lineOf(sources, line))])),
    sayings: new Map(
      chosen.flatMap(({ id, saying }) => (saying ? [[id, sayingExtract(sources, saying)]] : [])),
    ),
  };
}

/** All sentences of an article as possible lines, with what would be printed of each. */
function readSources(reading: Reading, { vectors, textType, demand }: SummaryTools): Sources {
  const writers = speakersOf(reading);
  const isAsked = ({ paragraph }: Candidate): boolean => QUESTION.test(writers.get(paragraph) ?? '');
  const candidates = readCandidates(reading);
  const profiles = profilesOf(candidates, vectors);
  const granted = textType === 'opinion' ? grantedParagraphs(candidates, 0) : new Set<number>();
  const answered = new Set([
    ...findAnswered(candidates),
    ...hearsayIn(reading.analysis.sentences),
    ...candidates.filter(({ paragraph }) => granted.has(paragraph)).map(({ index }) => index),
  ]);
  const standing = candidates.map((candidate) => stands(reading, candidate));
  const isFree = ({ index }: Candidate): boolean => !answered.has(index);
  const cutting = { reading, singles: candidates, standing, isFree };
  const passages = candidates.map((candidate) => {
    if (candidate.index === demand) return passageOf(cutting, candidate) ?? goingOn(cutting, [candidate]);
    return isWhole(candidate) && !isAsked(candidate) ? passageOf(cutting, candidate) : undefined;
  });
  return {
    reading,
    candidates,
    profiles,
    threads: threadsOf(candidates, profiles),
    vectors,
    textType,
    ...(demand !== undefined && { demand }),
    standing,
    passages,
    known: new Set(profiles.flatMap((profile) => [...profile.terms.keys()])),
    answered,
    writers,
  };
}

/** With what each candidate would be printed; nothing where it cannot be a line. */
type Passages = readonly (Passage | undefined)[];

interface Sources {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly profiles: readonly Profile[];
  /** The words that come back all over the article. */
  readonly threads: ReadonlySet<string>;
  readonly vectors: WordVectors;
  readonly textType: TextType;
  readonly demand?: number;
  /** Which candidates stand alone. */
  readonly standing: readonly boolean[];
  readonly passages: Passages;
  /** The content words of the article. */
  readonly known: ReadonlySet<string>;
  /** The candidates that state what the text goes on to reject. */
  readonly answered: ReadonlySet<number>;
  /** Whose words each paragraph holds, where there are several writers. */
  readonly writers: ReadonlyMap<number, string>;
}

/** What a line must be worth to be printed; where a part has none the student sums up. */
const BAR = 0.2;

/** Paragraphs of a report that tell its news. */
const NEWS_ENDS = 3;

/** What a line must be worth to stand for the whole. */
const WHOLE_BAR = 0.4;

/** A part of a few paragraphs needs one good passage. From judgement. */
const linesFor = (paragraphs: number): number => Math.min(2, Math.ceil(paragraphs / 5));

function linesOf(theme: SortedTheme, sources: Sources): Candidate[] {
  const choices = rate(sources, {
    belongs: (candidate) => isIn(theme)(candidate) && isTelling(sources, candidate),
    topic: [...(theme.unnamed ? [] : [theme.title]), ...theme.evidence],
    extra: () => 0,
  });
  return chooseLines(choices, {
    most: linesFor(theme.paragraphs.length),
    least: 0,
    worth: BAR,
  });
}

/**
 * It tells the news of a report, or an author claims or demands it. On sixteen articles that nobody had read readers gave 15 of 24
 * marks for use to lines that told news, and five of 84 to those that neither did nor argued.
 */
const isTelling = ({ textType, reading }: Sources, candidate: Candidate): boolean =>
  textType === 'opinion'
    ? isDemand(reading, candidate) || isClaim(candidate)
    : textType === 'news' && candidate.paragraph <= NEWS_ENDS;

/** What the author of an opinion says best in a theme, apart from what its summary prints and from what is rejected. */
function sayingOf(theme: SortedTheme, lines: readonly Candidate[], sources: Sources): Candidate | undefined {
  const { reading, candidates, answered, textType } = sources;
  if (textType !== 'opinion') return undefined;
  const taken = new Set([
    ...answered,
    ...lines.flatMap((line) => printedOf(sources, line)).map(({ index }) => index),
  ]);
  const free = candidates.filter(({ index }) => !taken.has(index));
  return sayingAmong(reading, free.filter(isIn(theme)));
}

/** The sentences that are printed of a line. */
const printedOf = ({ passages }: Sources, line: Candidate): Passage => passages[line.index]!;

function isIn({ paragraphs }: SortedTheme): (candidate: Candidate) => boolean {
  const numbers = new Set(paragraphs);
  return ({ paragraph }) => numbers.has(paragraph);
}

/**
 * The lines that speak for the whole, the best of the largest themes, so that no theme takes the place of
 * another; and those of them that are printed: the news of a report, what an opinion claims.
 */
function overviewOf(sources: Sources, sorting: Sorting): { lines: Candidate[]; sure: Candidate[] } {
  const { article } = sources.reading.analysis;
  const stands = standingForWhole(sources.reading, sources.candidates, sources.textType);
  const choices = rate(sources, {
    belongs: () => true,
    topic: [article.title],
    extra: stands,
  });
  const isTold = sources.textType === 'other';
  const themeOf = new Map(sorting.paragraphs.map(({ paragraph, theme }) => [paragraph, theme]));
  const lines = chooseLines(choices, {
    most: article.paragraphs.length >= LONG_ARTICLE ? 3 : 1 + linesFor(article.paragraphs.length),
    least: 1,
    worth: WHOLE_BAR,
    isDue: dueIn(sources, article.title),
    groupOf: (candidate) =>
      isTold
        ? `${Math.floor((PHASES * (candidate.paragraph - 1)) / article.paragraphs.length)}`
        : isDemand(sources.reading, candidate)
          ? undefined
          : themeOf.get(candidate.paragraph),
  });
  return { lines, sure: lines.filter((line) => isOfMatter(sources, line)) };
}

/** News at the head of a report, or what the author of an opinion claims or demands: of other lines for the whole readers threw out eight in ten. */
const isOfMatter = (sources: Sources, line: Candidate): boolean =>
  (sources.textType === 'news' && line.paragraph <= NEWS_ENDS) ||
  (sources.textType === 'opinion' && (isDemand(sources.reading, line) || isClaim(line)));

/** A story has a beginning, a turn, what came of it and an end; the overview has a line of each. */
const PHASES = 4;

/** The lead of a report; the demand of an opinion, and without one what its author says of the matter that the title names. */
function dueIn(sources: Sources, title: string): (candidate: Candidate) => boolean {
  if (sources.textType === 'news')
    return (candidate) => candidate.index === 0 && !isScene(candidate) && !showsHour(candidate);
  const named = new Set(title.toLowerCase().match(/\p{L}{5,}/gu));
  return (candidate) =>
    sources.demand === undefined
      ? sources.textType === 'opinion' &&
        isClaim(candidate) &&
        candidate.tokens.some(({ lower, lemma }) => named.has(lower) || named.has(lemma))
      : candidate.index === sources.demand;
}

/** Paragraphs; such a text has four lines in short. From judgement. */
const LONG_ARTICLE = 12;

/** The last line with a demand or a claim: authors come to it at the end. */
function thesisOf(sources: Sources, lines: readonly Candidate[]): SummaryExtract | undefined {
  const stands = lines.filter(
    ({ text, words, own, tokens, cutBefore, opener, named }) =>
      words <= LONGEST_THESIS &&
      !PASSES_ON.test(text) &&
      own.length === tokens.length &&
      !cutBefore &&
      !opener &&
      !named,
  );
  const line =
    stands.findLast(
      (candidate) => isDemand(sources.reading, candidate) && !tellsOfRule(paragraphText(sources, candidate)),
    ) ?? stands.findLast((candidate) => isClaim(candidate) && !isCounted(candidate));
  return line && extractOf(sources, line);
}

const paragraphText = ({ reading }: Sources, { paragraph }: Candidate): string => {
  const { text, paragraphs } = reading.analysis.article;
  const { start, end } = paragraphs[paragraph - 1]!;
  return text.slice(start, end);
};

/** What can be checked, and nobody need agree to: it counts, and says nothing of what could be or ought to be. */
const isCounted = ({ text }: Candidate): boolean =>
  /\d/u.test(text) && !/\b(?:must|should|ought|could|would|cannot)\b/u.test(text);

/** `.., she adds`, `The party’s creed is that ..`: somebody else's. */
const PASSES_ON =
  /\b(?:claims?|creed|gospel|according to)\b|, (?:\p{L}+ )?(?:says?|adds?|writes?|argues?|insists?|thinks?)\b/u;

/** Words; more do not stand between quotation marks in a task. */
const LONGEST_THESIS = 35;

interface Part {
  belongs(candidate: Candidate): boolean;
  readonly topic: readonly string[];
  /** What a line gains or loses in this part. */
  extra?(candidate: Candidate): number;
}

/** The sentences of a part that can be lines with their worth in it; what the author rejects only where there is nothing else. */
function rate(sources: Sources, part: Part): Choice[] {
  const { candidates, profiles, textType, passages, answered } = sources;
  const inside = candidates.filter(part.belongs);
  const section: Section = {
    reading: sources.reading,
    textType,
    topic: topicOf(part.topic, sources),
    threads: sources.threads,
  };
  const all = inside.filter(({ index }) => passages[index]);
  const meant = all.filter(({ index }) => !answered.has(index));
  return (meant.length > 0 ? meant : all).map((candidate) => {
    const profile = profiles[candidate.index]!;
    return {
      candidate,
      profile,
      worth:
        worth({ candidate, profile, section }) +
        (part.extra?.(candidate) ?? 0) +
        asPrinted(printedOf(sources, candidate)) -
        LOOSE * Number(!sources.standing[printedOf(sources, candidate)[0]!.index]),
    };
  });
}

/** What a passage loses that begins with words which point a little way back. From judgement. */
const LOOSE = 0.15;

function topicOf(phrases: readonly string[], { vectors, known }: Sources): Profile {
  const words = phrases.flatMap((phrase) => phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const terms = new Map(words.filter((word) => known.has(word)).map((word) => [word, 1]));
  return { terms, length: Math.sqrt(terms.size), meaning: centroid(vectors, words) };
}

/** A line with the sentences around it; what is shown in brackets at its front stands at the front of all. */
function lineOf(sources: Sources, line: Candidate): SummaryExtract {
  const passage = printedOf(sources, line);
  const [first, last] = [passage[0]!, passage.at(-1)!];
  const { article } = sources.reading.analysis;
  const origin = article.paragraphs[line.paragraph - 1]!.start;
  const stretch = (start: number, end: number): Extract | undefined => {
    const text = article.text.slice(start, end).trim();
    const from = end - article.text.slice(start, end).trimStart().length;
    return text
      ? { text, paragraph: line.paragraph, start: from - origin, end: from - origin + text.length }
      : undefined;
  };
  const before = first === line ? undefined : stretch(first.start, line.sentence.start);
  const behind = stretch(line.end, last.end);
  const { opener: _its, named: _own, ...plain } = line;
  const own = before
    ? { ...plain, ...frontOf(first), start: line.sentence.start, text: line.sentence.text }
    : line;
  const hanging = hangingIn(sources.reading, passage);
  const named = hanging === undefined ? undefined : namedFor(sources.reading, hanging);
  return {
    ...extractOf(sources, own),
    ...(named && !own.named && { named }),
    ...(before && { leadIn: before }),
    ...(behind && { goesOn: behind }),
  };
}

/** What is shown in brackets for words of the first sentence. */
const frontOf = ({ cutBefore, opener, named }: Candidate) => ({
  cutBefore,
  ...(opener && { opener }),
  ...(named && { named }),
});

/** A saying with the sentences that belong to it. */
function sayingExtract(sources: Sources, saying: Candidate): SummaryExtract {
  const { article } = sources.reading.analysis;
  const { start, end } = inFull(sources.reading, saying);
  const text = article.text.slice(start, end);
  return extractOf(sources, { ...saying, start, end: start + text.trimEnd().length, text: text.trimEnd() });
}

function extractOf({ reading, writers }: Sources, candidate: Candidate): SummaryExtract {
  const origin = reading.analysis.article.paragraphs[candidate.paragraph - 1]!.start;
  const writer = writers.get(candidate.paragraph);
  return {
    text: candidate.text,
    paragraph: candidate.paragraph,
    start: candidate.start - origin,
    end: candidate.end - origin,
    ...(writer && { writer }),
    ...(candidate.cutBefore && !candidate.opener && { cutBefore: true }),
    ...(candidate.opener && { opener: candidate.opener }),
    ...(candidate.named && { named: candidate.named }),
  };
}
