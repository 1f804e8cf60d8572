/** List markers: what stands in front of an item when `::marker` has no content of its own. */

import type { ContentList } from '../grammar/content-list.js';
import type { Computed } from '../properties.js';
import { counterText } from './counters.js';

const BULLETS = new Set(['disc', 'circle', 'square']);

/** The content of a marker; undefined when the item has none. `values` are those of the list-item counters. */
export function markerContent(marker: Computed, values: readonly number[]): ContentList | undefined {
  if (marker.content === 'none') return undefined;
  if (marker.content !== 'normal') return marker.content;
  const type = marker['list-style-type'];
  if (type === 'none') return undefined;
  const number = counterText(values.at(-1) ?? 0, type);
  const text = BULLETS.has(type) ? number : `${number}.`;
  // Outside, layout sets the distance; inside, the marker is a word of the first line.
  return [{ kind: 'text', text: marker['list-style-position'] === 'inside' ? `${text} ` : text }];
}
