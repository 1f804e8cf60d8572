/** What the preview is asked for. */

import type { Edition } from '../../template/index.js';
import type { PageOptions, ReadingOptions } from '../options.js';

export interface PreviewOptions extends ReadingOptions, Omit<PageOptions, 'out' | 'format' | 'edition'> {
  readonly edition: Edition;
}
