/** What the elements of HTML are to a text: those that start a line of their own, those that hold no text, the rest. */

import type { MarkupElement } from './tree.js';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
);
const NO_TEXT = names(
  'head title meta link base script style template noframes datalist rt rp annotation annotation-xml area param source track col colgroup frame frameset iframe object embed applet audio video canvas svg map select input textarea button progress meter',
);

/** Whether an element stands in lines of its own. */
export const startsLine = (name: string): boolean => BLOCKS.has(name);

/** Whether nothing in an element is text that is read: it is run, played, filled in or painted. */
export const holdsNoText = (name: string): boolean => NO_TEXT.has(name);

/** What boxes below pictures are called where a page has no element of its own for them. */
const CAPTION =
  /(?:^|\s)(?:gallerytext|legend|wp-caption-(?:text|dd)|(?!(?:wp|has|no|with|without|hide|show)[-_]?caption)\S*caption(?:[-_]*text)?)(?:\s|$)/i;

export const isCaptionBox = ({ name, attributes }: MarkupElement): boolean =>
  startsLine(name) && CAPTION.test(attributes['class'] ?? '');
