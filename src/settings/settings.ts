/** What settings files say. */

import type { Place } from '../base/place.js';

/** Paths are as the file has them, joined to its folder. */
export interface Settings {
  /** Options of the command line by name. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The file that says each of them. */
  readonly saidBy?: Readonly<Record<string, string>>;
  readonly school: {
    readonly name?: string;
    readonly footer?: string;
    readonly logo?: string;
    /** The folder that the logo must stand in: that of the file which names it. */
    readonly logoFolder?: string;
  };
  readonly looks: Readonly<Record<string, string>>;
  /** Where each of them stands. */
  readonly looksAt?: Readonly<Record<string, { readonly file: string; readonly place: Place }>>;
  readonly fonts: readonly string[];
  /** Phrases of the guide's own words, and what is printed in their place. */
  readonly words: Readonly<Record<string, string>>;
}

/** Nothing is said. */
export const NO_SETTINGS: Settings = { options: {}, school: {}, looks: {}, fonts: [], words: {} };

/** Settings with those of a file that is further away below them: key by key the nearer wins. */
export const layered = (near: Settings, far: Settings): Settings => ({
  options: { ...far.options, ...near.options },
  saidBy: { ...far.saidBy, ...near.saidBy },
  school: { ...far.school, ...near.school },
  looks: { ...far.looks, ...near.looks },
  looksAt: { ...far.looksAt, ...near.looksAt },
  fonts: [...new Set([...near.fonts, ...far.fonts])],
  words: { ...far.words, ...near.words },
});
