/** What the readers make of a file before anything is judged: headings, paragraphs, lists, quotes, in order. */

export interface Block {
  readonly kind: 'heading' | 'prose' | 'list' | 'block-quote' | 'verse';
  /** Items and lines of lists, quotes and verse are parted by line feeds; there are none elsewhere. */
  readonly text: string;
  /** Of a list whose items have numbers or letters: what stands before each item, such as `1.`; empty where there is none. */
  readonly marks?: readonly string[];
  /** The line of the file it starts on, from 1; in a file without lines its place in order. */
  readonly line: number;
  /** Of a heading; 1 is the topmost. */
  readonly level?: number;
  /** What the whole block is set in. */
  readonly emphasis?: 'italic' | 'bold';
  /** Who says it, where a label told: then it is neither heading nor front line. */
  readonly speaker?: string;
  /** A heading that only its shape tells, not a mark of the writer's: no reader sets it. */
  readonly shaped?: boolean;
}

/** Whether it is a line or a paragraph, and neither list nor quote. */
export const isLine = ({ kind }: Block): boolean => kind === 'heading' || kind === 'prose';

/** Why each block is not text; undefined for text. */
export type Reasons = readonly (string | undefined)[];

/** What a reader takes out on its way. */
export interface Discard {
  readonly text: string;
  readonly why: string;
  /** As of a block. */
  readonly line: number;
}

/** What the file says about itself before its first paragraph, by key: title, author, date, source, language. */
export type FrontMatter = Readonly<Record<string, string>>;

/** What a reader makes of a file. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** False when this kind of file has no mark for headings, so that any short line over prose may be one. */
  readonly marksHeadings: boolean;
  /** True when people type the marks of headings, so that a slip in them is worth a warning. */
  readonly typesMarks?: boolean;
  /** True for a web page, whose reader has taken the menus out by what they are. */
  readonly isPage?: true;
  /** True for a book, of which a chapter may be asked. */
  readonly isBook?: true;
  readonly discarded?: readonly Discard[];
  /** The text with its lines as they were typed, where this kind of file keeps them: verse is read from it. */
  readonly typed?: string;
  /** Wins over what the text says. */
  readonly frontMatter?: FrontMatter;
  /** What the file says of itself beside its text, such as the properties of a document: used where the text says nothing. */
  readonly properties?: FrontMatter;
}
