/** One part of a line above the text: whose name, which paper, which day, or a button. */

import { type DateLine, readDateLine } from './date-line.js';
import { isFurnitureAbove, wordCount } from './furniture.js';
import { isName, isNamesOnly, namesInByline, namesOf } from './names.js';

/** What the lines above a text tell. */
export interface FrontLines {
  readonly title?: string;
  readonly subtitle?: string;
  readonly kicker?: string;
  readonly byline?: string;
  readonly source?: string;
  readonly date?: string;
}

/** Parts of one line. */
export const PARTS = /\s*\|\s*|\s+[•·∙●]\s+/;

const SECTION =
  'opinion|comment(?:ary)?|analysis|editorial|op-ed|essay|news|feature|explainer|science|history|letters?(?: to the editor)?|column|debate|interview|review|world|politics|health|culture|perspective|viewpoint|profile|long read|ideas|environment|education|business|technology|society|lifestyle|sport|travel|books|columnists?|blogs?|guest essay|point of view|first person|investigation';
const KICKER = new RegExp(`^(?:${SECTION})(?: (?:&|and) \\w+)?$`, 'i');
/** `The Saturday Debate`, `World News`, `Opinion > Columns`. */
const KICKER_PHRASE = new RegExp(
  `^(?:[\\w'’-]+ ){0,2}(?:${SECTION})$|^(?:\\p{Lu}[\\w ]+ [>›»] )+\\p{Lu}[\\w ]+$`,
  'iu',
);
const LABEL =
  /^(by|authors?|words|text|story|report|written by|source|from|published(?: on| in)?|date|updated|title|kicker|section|newspaper section|writer|reporter|editors?|publication|newspaper|magazine)\s*:\s*(?=\S)/i;
const WRITTEN_BY =
  /^(?:(?:words|written|text|(?:an? )?column|story|reported|report|interview|analysis|opinion|essay|guest essay|guest post|posted|authored|published)? ?by:?|words:|text:)\s*(.+)$/i;
/** A name begins so: with a capital, or with a particle before one. */
const OPENS_NAME =
  /^(?:\p{Lu}|[dl]['’]\p{Lu}|(?:de|van|von|al|el|di|da|le|la) \p{Lu}|the (?:editors?|editorial)\b)/u;
const COLLECTIVE =
  /^(?:the )?(?:(?:[\p{L}]+ )?editorial (?:board|team|staff)|editors?|(?:[\p{L}]+ )?(?:staff|senior|special|chief|our) ?(?:reporters?|writers?|correspondents?)|our (?:own |special |staff |foreign )?correspondents?|from our .{0,30}correspondents?(?: in .{2,30})?|(?:news|web|national|sports?|digital) desk|agencies|news agencies|\p{L}+ staff(?: and agenc(?:y|ies))?)$/iu;
const AGENCIES =
  /^(?:Reuters|AFP|Agence France-Presse|(?:The )?Associated Press|AP|PTI|ANI|IANS|Xinhua|Bloomberg|dpa|EFE|ANSA|Kyodo|Yonhap|UPI|AAP|PA Media|Press Association|BBC News|BBC)(?: News)?(?:,? [\p{L} ]{2,30})?$/u;
const PAPER =
  /^(?:The |the )?(?:[\p{Lu}\d][\p{L}\p{M}\d.'’&-]* |of |the |and |for |& ){0,6}(?:Times|Post|News|Journal|Review|Herald|Magazine|Gazette|Tribune|Courier|Mail|Guardian|Star|Ledger|Chronicle|Observer|Mirror|Standard|Express|Telegraph|Advocate|Argus|Echo|Sun|Monitor|Bulletin|Record|Quarterly|Weekly|Daily|Globe|Independent|Examiner|Press|Dispatch|Inquirer|Nation|Reader|Register|Sentinel|Leader|Citizen|Enquirer|Voice|Today|Online|Conversation|Atlantic|Economist|Spectator)(?: \([\p{L}\s.]{2,30}\))?(?:,? (?:vol|no|issue|volume|number|spring|summer|autumn|fall|winter)\b.{0,40})?$/u;
const ROLE =
  /\b(?:(?:editor|correspondent|reporter|writer|columnist|professor|lecturer|fellow|researcher|director|student|journalist|author|teacher|historian|scientist|analyst|contributor|economist|producer|novelist|poet|critic|scholar|candidate|chair|dean|emeritus|minister|ambassador|secretary|consultant|physician|engineer)(?=$|[,&/]| (?:at|of|in|for|and|with|emeritus|to)\b)|(?:university|college|institute|school) of\b|(?:university|college|institute)$|head of\b)/i;
const OPENS_HEADING =
  /^(?:The|A|An|How|Why|What|When|Where|Who|My|Our|His|Her|Their|Every|No|One)\b|\b(?:who|that|is|was|are|were)\b/;
const MOST_WORDS_OF_A_ROLE = 16;

/** What one part tells; an empty object when it is a button; undefined when its shape is not known. */
export function describePart(part: string, oneOfSeveral: boolean): FrontLines | undefined {
  if (/^[A-Z]{2,5} News$/.test(part)) return { source: part };
  if (KICKER.test(part) || (oneOfSeveral && KICKER_PHRASE.test(part))) return { kicker: part };
  const byline = readByline(part);
  if (byline) return byline;
  const label = LABEL.exec(part)?.[1]?.toLowerCase();
  const labelled = label && describeLabel(label, part.replace(LABEL, ''));
  if (labelled) return labelled;
  const when = readDateLine(part);
  if (when) return describeDated(when);
  if (isFurnitureAbove(part)) return {};
  const outlet = /^(?:special )?(?:to|for) ((?:the |The )?\p{Lu}.{2,40})$/u.exec(
    part.replace(/^S(?=pecial)/, 's'),
  )?.[1];
  if (outlet && part.startsWith('S')) return { source: outlet };
  if (COLLECTIVE.test(part)) return { byline: part };
  if (AGENCIES.test(part) || (oneOfSeveral && PAPER.test(part))) return { source: part };
  if (!oneOfSeveral || part.length >= 60) return undefined;
  if (/^\p{Lu}{5,}$/u.test(part)) return {};
  return namesOf(part).length > 0 ? { byline: part } : { source: part };
}

/** `By Ana Lima, The Post, 3 May 2024`, `Words: Ana Lima`. */
function readByline(part: string): (FrontLines & { readonly byline: string }) | undefined {
  const value = WRITTEN_BY.exec(part)?.[1];
  if (!value || !OPENS_NAME.test(value) || wordCount(part) > 24) return undefined;
  if (!isCollective(value) && namesInByline(value).length === 0 && !isNamesOnly(value)) return undefined;
  return /[.?!]$/.test(value.replace(/\b(?:Jr|Sr|[A-Z])\.$/, '')) ? undefined : splitByline(value);
}

/** `Jane Roe, The Courier, 3 May 2024`, `Jane Roe for The Courier`, `Jane Roe Published May 3, 2024`. */
function splitByline(text: string): FrontLines & { readonly byline: string } {
  const when = readDateLine(text);
  const bare = when?.date && !when.after ? when.before : text;
  const [byline = '', source] = bare.split(
    /,\s+(?=The |the |[\p{Lu}\w. ]+(?:Times|Post|News|Journal|Review)\b)|\s+(?:for|in)\s+(?=The )/u,
  );
  return {
    byline: byline.trim(),
    ...(source && { source: source.trim() }),
    ...(when?.date && { date: when.date }),
  };
}

function describeLabel(label: string, value: string): FrontLines | undefined {
  if (/^(by|authors?|words|text|story|report|written by|writer|reporter)$/.test(label)) {
    return /^\p{Lu}/u.test(value) && !/[.?!]$/.test(value) ? { byline: value } : undefined;
  }
  if (/^(source|from|published in|publication|newspaper|magazine)$/.test(label)) return { source: value };
  if (/^(date|published|published on|updated)$/.test(label)) {
    const when = readDateLine(value);
    return when?.date && !when.before && !when.after ? { date: when.date } : undefined;
  }
  if (/^editors?$/.test(label)) return wordCount(value) <= 4 ? {} : undefined;
  return label === 'title' ? { title: value } : { kicker: value };
}

/** Before a date stands a writer or a paper, behind it a paper or a place; not the two halves of a sentence. */
function describeDated({ date, before, after }: DateLine): FrontLines | undefined {
  const told = date ? { date } : {};
  if ((before && after && !isPaper(after)) || /[.?!]$/.test(before || after)) return undefined;
  if (wordCount(before) > 8 || wordCount(after) > 6) return undefined;
  if (before && !/^[\p{Lu}\d]/u.test(before)) return undefined;
  const author = readByline(after)?.byline.replace(/ in \p{Lu}.*$/u, '');
  if (!before && author) return { ...told, byline: author };
  const source = isPaper(after) ? { source: after } : {};
  if (!before) return { ...told, ...source };
  const byline =
    readByline(before)?.byline ?? (namesAbove(before).length > 0 && !isPaper(before) ? before : undefined);
  if (byline) return { ...told, ...source, byline };
  return date ? { ...told, source: before } : undefined;
}

const isCollective = (text: string): boolean => COLLECTIVE.test(text) || AGENCIES.test(text);

/** What a writer is, in a short line below the name: `Political editor`, `Professor of law, University of Skerry`. */
export const isRole = (text: string): boolean =>
  wordCount(text) <= MOST_WORDS_OF_A_ROLE &&
  !/[.?!:]$/.test(text) &&
  /^\p{Lu}/u.test(text) &&
  ROLE.test(text) &&
  !OPENS_HEADING.test(text);

/** The name of a newspaper, a magazine, an agency. */
export const isPaper = (text: string): boolean => PAPER.test(text) || AGENCIES.test(text);

/** The names of a line of names, or the name before a role: `Ana Lima, University of Skerry`. */
export function namesAbove(text: string): string[] {
  const names = namesOf(text);
  if (names.length > 0 || wordCount(text) > MOST_WORDS_OF_A_ROLE) return names;
  const [, name = '', role = ''] =
    /^(?:[–—-]+\s+)?(.+?)(?:,|\s+[–—-]|\s+(?=\())\s*\(?(.+?)\)?$/.exec(text) ?? [];
  const inPlace = /^(.+) in \p{Lu}[\p{L}\p{M} ,.’'-]{2,40}$/u.exec(text)?.[1] ?? '';
  if (isName(inPlace)) return [inPlace];
  return isName(name) && (isRole(role) || isPaper(role) || /^@\w+$/.test(role)) ? [name] : [];
}
