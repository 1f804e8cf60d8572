/**
 * Labels in front of somebody's words: `Q:`, `Rosa Lind:`, `OLE (aside):`, a name in capitals alone in its line; in transcripts with
 * the time: `[0:14] Rosa Lind:`, `Rosa Lind  0:14`, `Rosa Lind: 00:00:14`, `0:14 Rosa Lind`.
 */

export interface Label {
  readonly name: string;
  /** What follows it in its line. */
  readonly rest: string;
}

/** The label that a line begins with. */
export function labelIn(line: string): Label | undefined {
  const untimed = line.replace(TIME_BEFORE, '');
  const text = untimed.replace(/^[*_]{1,3}(?=\p{Lu})/u, '');
  const found =
    WITH_COLON.exec(text) ??
    WITH_TIME.exec(text) ??
    ASKED.exec(text) ??
    (untimed === line ? SHOUTED.exec(text) : NAME_ALONE.exec(text));
  const [whole, name = ''] = found ?? [];
  if (whole === undefined || NO_SPEAKER.test(name)) return undefined;
  return { name: name.replace(/[*_.]+$/, '').trim(), rest: text.slice(whole.length).trim() };
}

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:(?:de|del|da|van|von|der|al|bin|la|le|the|of) )*\\p{Lu}[\\p{L}\\p{M}.’'-]*){0,4}(?: \\d)?(?:, (?:Jr|Sr|[A-Z][a-z]{0,3}\\.?[A-Z]{1,2})\\.?){0,2}";
const ASIDE = '(?: ?[([][^()[\\]]{1,60}[)\\]])?';
const TIME = '[[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?[)\\]]?';
const TIME_BEFORE = new RegExp(`^[*_]{0,3}${TIME}[*_]{0,3}(?:\\s+|\\s*[-–|]\\s*)(?=[*_]{0,3}\\p{Lu})`, 'u');
const WITH_COLON = new RegExp(
  `^(${NAME})[*_]{0,3}${ASIDE}[*_]{0,3}\\s?[:：][*_]{0,3}(?:\\s+${TIME}(?=\\s|$))?(?:\\s+|$)`,
  'u',
);
const WITH_TIME = new RegExp(`^(${NAME})[*_]{0,3},?\\s+${TIME}:?[*_]{0,3}(?:\\s+|$)`, 'u');
/** `Q    Sure. What is next?`, as the press office of a government writes down a briefing. */
const ASKED = /^(Q)\s+(?=["“‘(]?\p{Lu})/u;
const NAME_ALONE = new RegExp(`^(${NAME})[*_]{0,3}$`, 'u');
/** `OLE` and `FIRST KEEPER.`, alone or before the words. */
const SHOUTED =
  /^((?:Q|A|\p{Lu}[\p{Lu}.’'-]+(?: (?:AND |OF |THE )?\p{Lu}[\p{Lu}’'-]*){0,3}(?: \d)?))[*_]{0,3}(?:,? ?[([][^()[\]]{1,60}[)\]])?(?:\.[*_]{0,3}(?: +|$)|$)/u;

/** Whether a line is somebody's name and no more. */
export const isNameAlone = (line: string): boolean => NAME_ALONE.test(line) && !NO_SPEAKER.test(line);

/** What stands before a colon and speaks no words. */
const NO_SPEAKER =
  /^(?:(?:who|what|when|where|why|how|notes?|tips?|steps?|days?|dates?|times?|places?|prices?|tickets|images?|photos?|pictures?|figures?|tables?|videos?|sources?|updates?|corrections?|results?|examples?|warnings?|myths?|facts?|truths?|realit(?:y|ies)|claims?|verdicts?|problems?|solutions?|causes?|effects?|before|after|then|now|yes|no|pros?|cons?|for|against|first|second|third|finally|ingredients|method|materials|answer key|chapters?|sections?|parts?|acts?|scenes?|contact|author|by|title|category|tags|also|read more|related|see also|remember|rule|theme|setting|enter|exit|exeunt|curtain|end|the end|prologue|epilogue)\b|\p{L}*day\b)/iu;

/** How often each label begins one of the lines; only those of speakers who come back. */
export function recurringLabels(lines: readonly string[], find = labelIn): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const line of lines) {
    const name = find(line)?.name;
    if (name) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const turns = new Map<string, number>();
  for (const [name, count] of uses) {
    const speaker = wholeName(name, uses);
    turns.set(speaker, (turns.get(speaker) ?? 0) + count);
  }
  return new Map([...uses].filter(([name]) => turns.get(wholeName(name, uses))! > 1));
}

/** The label that gives in full whom a shorter one means: `Rosa Lind` for `Lind`, `Rosa`, `Dr. Lind` and `RL`, if nobody else can be meant. */
export function wholeName(name: string, labels: ReadonlyMap<string, unknown>): string {
  const asked = withoutTitle(name);
  const whole = [...labels.keys()].filter((label) => {
    const words = withoutTitle(label).split(' ');
    return words.length > 1 && [words[0], words.at(-1), initialsOf(words)].includes(asked);
  });
  return whole.length === 1 ? whole[0]! : name;
}

const withoutTitle = (name: string): string =>
  name.replace(/^(?:Dr|Prof|Mr|Mrs|Ms|Professor|Doctor)\.? /u, '');

/** `RL` of Rosa Lind. */
export const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** How many lines labels begin. */
export const turnsIn = (labels: ReadonlyMap<string, number>): number =>
  [...labels.values()].reduce((sum, count) => sum + count, 0);
