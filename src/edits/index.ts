/**
 * A teacher's edits: a guide and the edits of `NAME.edits.yaml` in, the edited guide and what no longer applies out.
 *
 * The words of a school come first, so that edits name what is seen. An item is found by what it says and by its paragraph, also when the article changed a little. Words that are no longer
 * the article's own are marked `edited`. Not done here: files; how a packet is cut to its pages.
 */

export { findItem } from './anchor.js';
export type { Action, Anchor, Edit, Value, Values } from './edit.js';
export { type EditsSource, layOver } from './lay-over.js';
export { type ListedItem, listItems } from './list-items.js';
export { isPossible, readEdits } from './read-edits.js';
export { withOwnWords } from './with-own-words.js';
export { writeEdits } from './write-edits.js';
