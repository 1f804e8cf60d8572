/** What is given to a reader: the file, and what the user says about it. */

import type { TextKind } from '../article/index.js';
import type { Format } from './format.js';

export interface Source {
  readonly bytes: Uint8Array;
  /** As the user named it; its ending tells the format. */
  readonly file: string;
  /** What its text is encoded in, when the user says so. */
  readonly encoding?: string;
  /** Of an e-book: the number or title of the chapter to read, or `all`. */
  readonly chapter?: string;
}

/** What the user says about the article and its file; it wins over what the file says. */
export interface Details {
  /** The kind of file, whatever its name and its first bytes. */
  readonly from?: Format;
  readonly encoding?: string;
  /** Of an e-book: the number or title of the chapter to read, or `all`. */
  readonly chapter?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly source?: string;
  readonly date?: string;
  readonly type?: TextKind | 'article';
  /** A BCP 47 tag. */
  readonly language?: string;
}
