/** What every step of layout needs: fonts, images, where to report, and what the pass before found out. */

import type { Pt, Size } from '../base/geometry.js';
import type { ComputedStyle, StyledElement } from '../css/style.js';
import type { FontLibrary } from '../text/index.js';
import type { FlowEvent } from './flow/flow.js';
import type { StructureBuilder } from './flow/structure-builder.js';
import type { Galley } from './galley/galley.js';
import type { TypeOfText } from './line/inline-box.js';

export interface LayoutContext {
  readonly fonts: FontLibrary;
  /** What was made of the styles of text so far. */
  readonly types: Map<ComputedStyle, TypeOfText>;
  /** Of the document. */
  readonly language: string;
  readonly image: (src: string) => Uint8Array | undefined;
  readonly complain: Complain;
  readonly structure: StructureBuilder;
  /** The room on pages that elements ask for by name; undefined where none may be asked for, in cells, columns and rows. */
  readonly named: ReadonlyMap<string, Size> | undefined;
  /** Room for content on the tallest and on the lowest page. */
  readonly pageHeight: Pt;
  readonly pageWidth: Pt;
  /** How far a first line may begin outside of that room: the narrowest side margin of all pages. */
  readonly sideMargin: Pt;
  readonly elements: ReadonlyMap<string, StyledElement>;
  readonly pageNumbers: PageNumbers;
  /** Sets a flow to a width: what stands in a cell, a column or an inline block is a flow of its own. */
  readonly galley: (flow: readonly FlowEvent[], width: Pt) => Galley;
  /** How many tables, column sets and inline blocks stand around this one. */
  readonly depth: number;
  /** How many column sets are among them. */
  readonly columnsAround: number;
  /** Page numbers that the text asked for in this pass. */
  readonly asked: { pageCounters: number; targets: number };
  /** Lines of text with `-guide-line-numbers` so far, and notes at the foot of pages. */
  readonly counted: { lines: number; notes: number };
}

/** Reports something about an element; each message once for each place. */
export type Complain = (fault: Fault, element?: { readonly place: StyledElement['place'] }) => void;

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly severity?: 'error' | 'warning' | 'info';
  /** Told of the first place alone. */
  readonly once?: true;
}

/** Where things came to stand in the pass before; empty in the first. */
export interface PageNumbers {
  readonly pageOfId: ReadonlyMap<string, string>;
  readonly pageOfCounter: ReadonlyMap<number, number>;
  readonly pages: number;
}

/** Columns further in are set as one: they would be a few letters wide, and all heights of those around would be tried with them. From judgement. */
export const MAX_NESTED_COLUMNS = 2;

/** Deeper than this, tables, columns and inline blocks are set as plain blocks. A number from judgement. */
export const MAX_NESTED_CONTEXTS = 16;
