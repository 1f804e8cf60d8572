/** What a line above the text tells by its shape alone: whose name, which paper, which day, or that it is a button. */

import { readDateLine } from '../lines/dated-line.js';
import { isFurnitureAbove } from '../lines/furniture.js';
import { isAgency, isPaper } from '../lines/papers.js';
import { withoutPictureCredit } from '../lines/picture-credits.js';
import { type FrontLines, tell } from '../lines/told.js';
import { wordCount } from '../lines/word-count.js';
import { isNamesOnly, namesInByline, namesOf } from '../lines/writer-names.js';
import { namesAbove } from '../lines/writer-roles.js';

/** Parts of one line. */
export const PARTS = /\s*\|\s*|\s+[•·∙●]\s+/;

const SECTION =
  'opinion|comment(?:ary)?|analysis|editorial|op-ed|essay|news|feature|explainer|science|history|letters?(?: to the editor)?|column|debate|interview|review|world|politics|health|culture|perspective|viewpoint|profile|long read|ideas|environment|education|business|technology|society|lifestyle|sport|travel|books|columnists?|blogs?|guest essay|point of view|first person|investigation|press release|media release|news release|media statement';
const KICKER = new RegExp(`^(?:${SECTION})(?: (?:&|and) \\w+)?$`, 'i');
/** `The Saturday Debate`, `World News`, `Opinion > Columns`. */
const KICKER_PHRASE = new RegExp(
  `^(?:[\\w'’-]+ ){0,2}(?:${SECTION})$|^(?:\\p{Lu}[\\w ]+ [>›»] )+\\p{Lu}[\\w ]+$`,
  'iu',
);
const BROADCASTER = /^[A-Z]{2,5} News$/;
/** Bylines in German, French, Portuguese, Spanish, Italian and Dutch. */
const FOREIGN_BYLINE =
  /^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|(?:Une? )?(?:[Tt]exte|[Aa]rticle|[Ee]nquête) (?:de|par)|(?:Ein )?(?:Text|Beitrag|Bericht) von|(?:Un )?[Tt]exto (?:de|por)) (\p{Lu}\S+(?: \S+){0,2} (?:[dl][’'])?\p{Lu}[\p{L}’'-]+)$/u;
/** The same in languages that set a mark behind it: `Автор: …`, `文／…`, `بقلم: …`. */
const FOREIGN_LABEL =
  /^(?:autor(?:in|a|es)?|autore|auteure?|texto|testo|yazar|författare|автор|текст|συντάκτης|κείμενο|作者|撰文|文|文字|記者|记者|著者|글|글쓴이|기자|بقلم|كتب|الكاتب|מאת|نویسنده|लेखक)\s*[:：／/]\s*([^\d\u3000]{2,60}?)\s*(\d{4}[^:]{0,24})?$/iu;
const LABEL =
  /^(by|authors?|words|text|story|report|written by|source|from|published(?: on| in)?|date|updated|title|kicker|section|newspaper section|writer|reporter|editors?|publication|newspaper|magazine|(?:press|media|news) release|speech)\s*:\s*(?=\S)/i;
/** What a lesson says of itself, or the announcement of an event. */
const OF_A_LESSON =
  /^(?:(?:start|end|event|door)s?(?: (?:time|date|open))?|when|where|venue|location|cost|price|admission|entry|tickets?|organi[sz]ers?|registration|rsvp|grades?(?: levels?)?|subject|duration|time(?: needed| required)?|lesson length|ages?(?: group)?|year group|reading level|lexile(?: level| measure)?|word count)\s*:\s*\S.{0,50}$/i;
const WRITTEN_BY =
  /^(?:(?:words|written|text|(?:an? )?(?:(?:guest|personal|opinion) )?(?:column|comment|commentary|feature|profile|review)|story|reported|report|interview|analysis|opinion|essay|guest essay|guest post|posted|authored|published)? ?by:?|words:|text:|interview:|words(?= \p{Lu}\S+ \p{Lu}\S+$))\s*(.+)$/iu;
/** A name begins so: with a capital, or with a particle before one. */
const OPENS_NAME =
  /^(?:\p{Lu}|\p{Lo}|[dl]['’]\p{Lu}|(?:de|van|von|al|el|di|da|le|la) \p{Lu}|the (?:editors?|editorial)\b)/u;
/** `Ana Lima Transport correspondent`, as a copy runs name and role together. */
const ROLE_BEHIND =
  /^(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) (?:\p{Lu}\p{L}+ )?(?:reporter|correspondent|editor|writer|columnist)$/u;
/** ` on Monday, May 6th, 2019 at 11:08 a.m.` */
const WHEN_BEHIND = /[ ,]+on (\p{L}+day, .{6,24}?)(?: at \d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?)?$/u;
const COLLECTIVE =
  /^(?:the )?(?:(?:[\p{L}]+ )?editorial (?:board|team|staff)|editors?|(?:[\p{L}]+ )?(?:staff|senior|special|chief|our) ?(?:reporters?|writers?|correspondents?)|our (?:own |special |staff |foreign )?correspondents?|from our .{0,30}correspondents?(?: in .{2,30})?|(?:news|web|national|sports?|digital) desk|agencies|news agencies|\p{L}+ staff(?: and agenc(?:y|ies))?)$/iu;

/** What a whole line tells; an empty object when it is a button; undefined when its shape is not known. */
export function describeLine(given: string): FrontLines | undefined {
  const line = withoutPictureCredit(given);
  if (line === '') return {};
  if (KICKER.test(line)) return { kicker: line };
  const told = readByline(line) ?? readForeignByline(line) ?? describeLabelled(line) ?? describeDated(line);
  if (told) return told;
  if (isFurnitureAbove(line)) return {};
  const outlet = /^Special (?:to|for) ((?:[Tt]he )?\p{Lu}.{2,40})$/u.exec(line)?.[1];
  if (outlet) return { source: outlet };
  if (COLLECTIVE.test(line)) return { byline: line };
  return isAgency(line) ? { source: line } : undefined;
}

/** What one part of several in a line tells: there a name or a paper needs no other sign. */
export function describePart(part: string): FrontLines | undefined {
  if (KICKER_PHRASE.test(part) && !BROADCASTER.test(part)) return { kicker: part };
  const told = describeLine(part);
  if (told || part.length >= 60) return told;
  return namesOf(part).length > 0 && !isPaper(part) ? { byline: part } : { source: part };
}

/** `By Ana Lima, The Post, 3 May 2024`, `Words: Ana Lima`. */
function readByline(part: string): FrontLines | undefined {
  const value = (WRITTEN_BY.exec(part) ?? FOREIGN_BYLINE.exec(part))?.[1]
    ?.replace(WHEN_BEHIND, ', $1')
    .replace(ROLE_BEHIND, '$1');
  if (!value || wordCount(part) > 24) return undefined;
  const isCollective = COLLECTIVE.test(value) || isAgency(value);
  if (!isCollective && !OPENS_NAME.test(value)) return undefined;
  if (!isCollective && namesInByline(value).length === 0 && !isNamesOnly(value)) return undefined;
  return /[.?!]$/.test(value.replace(/\b(?:Jr|Sr|[A-Z])\.$/, '')) ? undefined : splitByline(value);
}

function readForeignByline(line: string): FrontLines | undefined {
  const [, byline = '', date] = FOREIGN_LABEL.exec(line) ?? [];
  return OPENS_NAME.test(byline) && !/[.?!。！？]$/u.test(byline) ? tell({ byline, date }) : undefined;
}

/** `Jane Roe, The Courier, 3 May 2024`, `Jane Roe for The Courier`, `Jane Roe Published May 3, 2024`. */
function splitByline(text: string): FrontLines {
  const when = readDateLine(text);
  const bare = when?.date && !when.after ? when.before : text;
  const [byline, source] = bare.split(
    /,\s+(?=The |the |[\p{Lu}\w. ]+(?:Times|Post|News|Journal|Review)\b)|\s+(?:for|in)\s+(?=The )/u,
  );
  return tell({ byline: byline?.trim(), source: source?.trim(), date: when?.date });
}

/** `Source: The Courier`, `Editor: Jane Roe`. */
function describeLabelled(line: string): FrontLines | undefined {
  const label = LABEL.exec(line)?.[1]?.toLowerCase() ?? '';
  const value = line.replace(LABEL, '');
  if (OF_A_LESSON.test(line) && !/[.?!]$/.test(line)) return {};
  if (/^(by|authors?|words|text|story|report|written by|writer|reporter)$/.test(label))
    return /^\p{Lu}/u.test(value) && !/[.?!]$/.test(value) ? { byline: value } : undefined;
  if (
    /^(source|from|published in|publication|newspaper|magazine|(?:press|media|news) release|speech)$/.test(
      label,
    )
  )
    return { source: value };
  if (/^(date|published|published on|updated)$/.test(label)) {
    const when = readDateLine(value);
    return when?.date && !when.before && !when.after ? { date: when.date } : undefined;
  }
  if (/^editors?$/.test(label)) return wordCount(value) <= 4 ? {} : undefined;
  if (label === 'title') return { title: value };
  return label ? { kicker: value } : undefined;
}

/** Before a date stands a writer or a paper, behind it a paper or a place; not the two halves of a sentence. */
function describeDated(line: string): FrontLines | undefined {
  const when = readDateLine(line);
  if (!when) return undefined;
  const { date, before, after } = when;
  if ((before && after && !isPaper(after)) || /[.?!]$/.test(before || after)) return undefined;
  if (wordCount(before) > 8 || wordCount(after) > 6) return undefined;
  const source = isPaper(after) ? after : undefined;
  if (!before) {
    const byline = readByline(after)?.byline?.replace(/ in \p{Lu}.*$/u, '');
    return tell({ date, byline, source: byline ? undefined : source });
  }
  const byline = namesAbove(before).length > 0 ? before : undefined;
  return byline || date ? tell({ date, byline, source: byline ? source : before }) : undefined;
}
