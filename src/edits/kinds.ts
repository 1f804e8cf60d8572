/** Every kind of item that can be edited, in the order in which they stand on paper. */

import { ASKING_KINDS } from './asking-kinds.js';
import { EXTRACT_KINDS } from './extract-kinds.js';
import type { Kind } from './kind.js';
import { NAMED_KINDS } from './named-kinds.js';
import { WHOLE_KINDS } from './whole-kinds.js';

export const KINDS: readonly Kind[] = [...WHOLE_KINDS, ...NAMED_KINDS, ...ASKING_KINDS, ...EXTRACT_KINDS];

export const kindNamed = (name: string): Kind => KINDS.find((kind) => kind.name === name)!;
