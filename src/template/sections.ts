/** The text cut at its headings, with what each paragraph bears: the name of its writer, the numbers of its lines, the marks of its items. */

import type { GuideArticle, GuideParagraph, StudyGuide } from '../study/guide.js';
import { type Reach, withReach } from './reaching-notes.js';

export interface Section {
  readonly heading: string;
  readonly level: number;
  readonly paragraphs: readonly SignedParagraph[];
}

export interface SignedParagraph extends GuideParagraph, Reach {
  /** The writer's name, where the words of another writer begin and do not say so themselves. */
  readonly signed?: string;
  /** Of verse: its lines, with their numbers in the whole text. */
  readonly lines?: readonly VerseLine[];
  /** Of a list with numbers: its items, each with its mark. */
  readonly items?: readonly { readonly label: string; readonly text: string }[];
  /** What is done on the stage of a play. */
  readonly isStage?: boolean;
}

export interface VerseLine {
  readonly number: number;
  readonly text: string;
  /** Whoever begins to speak here. */
  readonly signed?: string;
  /** Whether a space stands below. */
  readonly isLast?: boolean;
}

/** One section for each heading, and one for what stands before the first. */
export function cutAtHeadings({ article }: StudyGuide): Section[] {
  const printed = numberLines(article);
  const starts = article.headings.map(({ text, level, beforeParagraph }) => ({
    heading: text,
    level,
    from: beforeParagraph,
  }));
  const all = starts[0]?.from === 1 ? starts : [{ heading: '', level: 1, from: 1 }, ...starts];
  return all.map(({ heading, level, from }, i) => {
    const to = all[i + 1]?.from ?? article.paragraphs.length + 1;
    return {
      heading,
      level,
      paragraphs: withReach(signed(printed.filter(({ number }) => number >= from && number < to))),
    };
  });
}

/** Lines of verse are numbered through the text; items of a list have their own numbers. */
function numberLines({ paragraphs, kind }: GuideArticle): SignedParagraph[] {
  let number = 0;
  return paragraphs.map((paragraph) => {
    const { text, marks, writer } = paragraph;
    const own = text.split('\n');
    if (paragraph.kind === 'verse')
      return {
        ...paragraph,
        lines: own.map((line, i) => ({
          number: ++number,
          text: line,
          ...(i === own.length - 1 && { isLast: true }),
        })),
      };
    if (marks) return { ...paragraph, items: own.map((item, i) => ({ label: marks[i] ?? '', text: item })) };
    return kind === 'play' && !writer ? { ...paragraph, isStage: true } : paragraph;
  });
}

function signed(paragraphs: readonly SignedParagraph[]): SignedParagraph[] {
  return paragraphs.map((paragraph, i) => {
    const { writer, text, lines } = paragraph;
    const goesOn = writer === paragraphs[i - 1]?.writer || (!lines && LABELLED.test(text));
    if (!writer || goesOn) return paragraph;
    const [first, ...others] = lines ?? [];
    return {
      ...paragraph,
      signed: writer,
      ...(first && { lines: [{ ...first, signed: writer }, ...others] }),
    };
  });
}

const LABELLED = /^\p{Lu}[\p{L}.’' -]{1,40}:\s/u;
