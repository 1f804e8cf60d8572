/** A theme pack: what an article may be about, and the words that tell. */

export interface Pack {
  readonly id: string;
  readonly title: string;
  /** Where it came from, for messages. */
  readonly file: string;
  readonly themes: readonly PackTheme[];
  /** Places and dates of which an article names one if this is its subject; empty for a subject of all times and places. */
  readonly setting: readonly string[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly glossary: Readonly<Record<string, string>>;
  readonly names: {
    readonly people: readonly string[];
    readonly places: readonly string[];
    readonly organizations: readonly string[];
  };
}

export interface PackTheme {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Single words and phrases. */
  readonly words: readonly string[];
}

/** The article sorted into themes. */
export interface Sorting {
  readonly pack: {
    readonly id: string;
    readonly title: string;
    readonly how: 'asked-for' | 'chosen' | 'discovered';
  };
  /** In the order of the pack, or of the article when discovered; a theme without paragraphs is left out. */
  readonly themes: readonly SortedTheme[];
  /** One for each paragraph of the article, in order. */
  readonly paragraphs: readonly ParagraphThemes[];
  readonly glossary: Readonly<Record<string, string>>;
}

export interface SortedTheme {
  readonly id: string;
  readonly title: string;
  /** The title only says where the part stands. */
  readonly unnamed?: true;
  /** Numbers of the paragraphs whose first theme it is. */
  readonly paragraphs: readonly number[];
  /** The article's own words that put them here, strongest first. */
  readonly evidence: readonly string[];
}

export interface ParagraphThemes {
  readonly paragraph: number;
  /** Theme id; `other` when the evidence is weak. */
  readonly theme: string;
  readonly alsoThemes: readonly string[];
  /** How sure, 0 to 1: the margin over the second best. */
  readonly confidence: number;
}
