/** How a question speaks of whoever holds a claim. */

import type { Owner } from './claims.js';

/** `the author says`, `Ida Holm said`. */
export const saidBy = ({ kind, name }: Owner): string => `${name} ${kind === 'author' ? 'says' : 'said'}`;
