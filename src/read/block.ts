/** What the readers make of a file before anything is judged: headings, paragraphs, lists, quotes, in order. */

export interface Block {
  readonly kind: 'heading' | 'prose' | 'list' | 'block-quote';
  /** Items and lines of lists and quotes are parted by line feeds; there are none elsewhere. */
  readonly text: string;
  /** The line of the file it starts on, from 1. */
  readonly line: number;
  /** Of a heading; 1 is the topmost. */
  readonly level?: number;
  /** A heading that only its shape tells, not a mark of the writer's. */
  readonly shaped?: boolean;
  /** The whole block is set in italics or in bold. */
  readonly emphasised?: boolean;
  /** The whole block is set in bold. */
  readonly bold?: boolean;
}

/** What a reader takes out on its way, with the number of blocks that stood before it. */
export interface Discard {
  readonly text: string;
  readonly why: string;
  readonly blocksBefore: number;
}

/** What the file says about itself before its first paragraph, by key: title, author, date, source, language. */
export type FrontMatter = Readonly<Record<string, string>>;

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly discarded: readonly Discard[];
  readonly frontMatter: FrontMatter;
}
