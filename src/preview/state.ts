/** What the server of the preview tells the window, and what the window asks of it. Types alone: both sides read them. */

/** A switch. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

/** Where something stands on the pages. */
export interface Spot {
  /** From 0. */
  readonly page: number;
  /** Points from the top edge. */
  readonly y: number;
}

/** Something that was to be said, with where it shows. */
export interface Told {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly where: string;
  readonly hint?: string;
  readonly spot?: Spot;
}

export interface Field {
  readonly name: string;
  readonly type: 'text' | 'number' | 'texts';
  readonly value: string;
}

export interface Item {
  readonly kind: string;
  readonly heading: string;
  readonly says: string;
  readonly paragraph?: number;
  readonly theme?: string;
  readonly isEdited: boolean;
  readonly isPrinted: boolean;
  readonly spot?: Spot;
  readonly fields: readonly Field[];
  /** Of drop, swap, edit, move. */
  readonly can: readonly string[];
  /** What the next spare says. */
  readonly spare?: string;
}

export interface State {
  /** Grows with every change. */
  readonly version: number;
  /** Grows with every change of the pages. */
  readonly pdf: number;
  readonly title: string;
  /** Of the text and of what is asked about it. */
  readonly language: string;
  readonly file: string;
  readonly editsFile: string;
  readonly choices: readonly Choice[];
  readonly pages: number;
  readonly told: readonly Told[];
  readonly items: readonly Item[];
  readonly themes: readonly string[];
  readonly canUndo: boolean;
  /** Milliseconds from what changed to the pages. */
  readonly took: number;
  /** The pages are those before the last change, which could not be made. */
  readonly isStale: boolean;
  /** Whether it was looked into what the packet holds after the last change. */
  readonly isSettled: boolean;
}

export interface EditRequest {
  readonly action: string;
  readonly kind: string;
  readonly says?: string;
  readonly paragraph?: number;
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

export type Request =
  | { readonly do: 'choose'; readonly name: string; readonly value: string }
  | { readonly do: 'edit'; readonly edit: EditRequest }
  | { readonly do: 'undo' };
