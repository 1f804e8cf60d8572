/** Lines that say when: a date is told from the hours, time zones, reading times and labels that stand round it. */

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
/** Behind a day, in French, German, Spanish, Italian, Portuguese, Russian and Greek. */
const MONTH_ABROAD =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?!\\d)';
/** Day, month and year in the orders and with the commas that papers use. */
export const DATE = new RegExp(
  [
    `(?<!(?:issue|no\\.?|vol\\.?|volume|number) )\\b${DAY} (?:of )?${MONTH}(?:,? \\d{4})?`,
    `\\b${MONTH} ${DAY}(?:,? ?\\d{4})?`,
    `\\b${MONTH},? \\d{4}`,
    `(?<!\\d)\\d{1,2}(?:er|[.º°])? (?:de )?${MONTH_ABROAD} (?:del? )?\\d{4}(?: г(?:\\.|ода))?`,
    `\\b\\d{1,2}([-/])${MONTH}[-/]\\d{2,4}`,
    '\\b\\d{4}-\\d{2}-\\d{2}(?!\\d)',
    '\\b\\d{4}/\\d{2}/\\d{2}',
    '\\b\\d{1,2}([/.])\\d{1,2}\\2(?:\\d{4}|\\d{2})(?!\\d)',
  ].join('|'),
);
const DATE_IN_CAPITALS = new RegExp(DATE.source, 'i');
const DATES = new RegExp(DATE.source, 'gi');

const TIMES = [
  // 5.40pm, 12:15 am IST, 10.15 BST, 05:00 PM GMT+1, 14h30, T10:15:00Z
  /\bT?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s?(?:[ap]\.?m\b\.?)?(?:hrs?\b)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:noon|midnight)\b/gi,
  /\b(?:GMT|UTC|[A-Z]{1,3}[SD]T|[EC]E?T|PT|MT|WI[BT]|[WECS]AT|HKT|SGT|PKT|MYT|PHT|Z)\b(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:\d{2}\b/g,
  /\b(?:\d{1,3}|an?|one) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|^(?:yesterday|today|just now)$/gi,
  /^from the\b(?=\s*$)|^\s*(?:issue|edition)$|\b(?:(?:reading time:?|time to)\s*)?\d{1,3}[ -]?(?:min(?:ute)?s?)(?: to)?(?: read(?:ing)?)?\b|\breading time:?|\b[\d,]{3,6} words\b/gi,
];
const LABEL =
  /\b(?:(?:first|last|originally)?\s*(?:published|updated|posted|modified|uploaded|issued|edited|revised|created|added)|release date|date|print edition|online)(?:\s+(?:on|at|in))?\b\s*:?/gi;

const WEEKDAY = '(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?';
const WEEKDAY_LAST = new RegExp(`(?:^|[\\s,;·|(])${WEEKDAY}$`, 'i');
const WEEKDAY_FIRST = new RegExp(`^[\\s,;·|(]*${WEEKDAY}`, 'i');

/** What stands before a day in these languages: `publié mercredi le`, `am Montag, den`. */
const WORD_ABROAD =
  'le|am|den|vom|el|il|em|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|pubblicato|aggiornato|опубликовано|обновлено|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica';
const WORDS_ABROAD = new RegExp(`(?:(?:^|[\\s,])(?:${WORD_ABROAD}),?)+$`, 'i');

export interface DateLine {
  readonly date?: string;
  /** What stands before the date, or all of the line when only an hour is told: the name of a paper, of a writer. */
  readonly before: string;
  /** What follows it: a place, a paper. */
  readonly after: string;
}

/** A line that tells a day, an hour or a reading time and not much else; undefined when it tells none. */
export function readDateLine(line: string): DateLine | undefined {
  const date = DATE_IN_CAPITALS.exec(line)?.[0];
  const at = date === undefined ? line.length : line.indexOf(date);
  const before = trimLoose(withoutTimes(line.slice(0, at)))
    .replace(WEEKDAY_LAST, '')
    .replace(WORDS_ABROAD, '');
  const after = trimLoose(withoutTimes(line.slice(at + (date?.length ?? 0))).replace(WEEKDAY_FIRST, ''));
  if (date === undefined && before) return undefined;
  return { ...(date && { date }), before: trimLoose(before), after };
}

/** When a page was put out, to the minute: `Tue 29 Nov 2016 15.26 EST`; a day alone may be the heading of a diary. */
export function isStamp(line: string): boolean {
  const when = line.length <= 80 ? readDateLine(line) : undefined;
  return (
    when?.date !== undefined &&
    !when.before &&
    !when.after &&
    /\d[:.]\d{2}(?!\d)/.test(line.replace(when.date, ' '))
  );
}

/** Without further dates, hours, days of the week; labels go only where there is something that they label. */
function withoutTimes(text: string): string {
  let bare = text.replace(DATES, ' ');
  for (const pattern of TIMES) bare = bare.replace(pattern, ' ');
  return bare;
}

/** Without the labels, commas, dashes and empty brackets that a date leaves behind. */
function trimLoose(text: string): string {
  return text
    .replace(LABEL, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s(?=[,;])/g, '')
    .replace(/^[\s,;:|/·•–—(-]+|[\s,;:|/·•–—(-]+$/g, '')
    .replace(/^[).]$/, '');
}
