/** What the preview is asked for, as it is typed and as it is switched in the window; settings stand below it. */

import type { Edition } from '../../template/index.js';
import type { ConfigOption, PageOptions, ReadingOptions } from '../options.js';
import type { Settled } from '../settle.js';

type Packet = Pick<
  PageOptions,
  | 'length'
  | 'paper'
  | 'print'
  | 'pages'
  | 'sections'
  | 'versions'
  | 'impose'
  | 'duplex'
  | 'fillable'
  | 'templates'
  | 'template'
  | 'has'
>;

export interface PreviewOptions extends ReadingOptions, ConfigOption, Partial<Packet> {
  readonly edition?: Edition;
}

/** With the settings of the article, and one edition. */
export type SettledPreview = Settled<ReadingOptions & Packet & { readonly edition: Edition }>;
