/** Lines that say what a writer is, with or without the name. */

import { wordCount } from './word-count.js';
import { isName, namesOf } from './writer-names.js';

const ROLE =
  /\b(?:(?:editor|correspondent|reporter|writer|columnist|professor|lecturer|fellow|researcher|director|student|journalist|author|teacher|historian|scientist|analyst|contributor|economist|producer|novelist|poet|critic|scholar|candidate|chair|dean|emeritus|minister|ambassador|secretary|consultant|physician|engineer)(?=$|[,&/]| (?:at|of|in|for|and|with|emeritus|to)\b)|(?:university|college|institute|school) of\b|(?:university|college|institute)$|head of\b)/i;
const OPENS_HEADING =
  /^(?:The|A|An|How|Why|What|When|Where|Who|My|Our|His|Her|Their|Every|No|One)\b|\b(?:who|that|is|was|are|were)\b/;
const MOST_WORDS = 16;

/** What a writer is, in a short line below the name: `Political editor`, `Professor of law, University of Skerry`. */
export const isRole = (text: string): boolean =>
  wordCount(text) <= MOST_WORDS && !/[.?!:]$/.test(text) && ROLE.test(text) && !OPENS_HEADING.test(text);

/** The names of a line of names, or the name before a role: `Ana Lima, University of Skerry`. */
export function namesAbove(text: string): string[] {
  const names = namesOf(text);
  if (names.length > 0 || wordCount(text) > MOST_WORDS) return names;
  const [, name = '', role = ''] =
    /^(?:[–—-]+\s+)?(.+?)(?:,|\s+[–—-]|\s+(?=\())\s*\(?(.+?)\)?$/.exec(text) ?? [];
  return isName(name) && (isRole(role) || /^@\w+$/.test(role)) ? [name] : [];
}
