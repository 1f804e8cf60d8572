/** Which sections a packet has, in order, and how many items of each kind; and how it gets shorter, the least valuable first. */

import type { StudyGuide } from '../../study/guide.js';
import {
  ITEM_KINDS,
  type ItemKind,
  type Length,
  MOST_IN_HANDOUT,
  SECTIONS,
  SECTIONS_BESIDE,
} from './item-table.js';

/** What a packet holds. */
export interface Plan {
  readonly length: Length;
  /** Partials, in order; the cover stands before them. */
  readonly sections: readonly string[];
  /** How many items of each kind of the table. */
  readonly counts: Readonly<Record<string, number>>;
  /** Ruled lines that the long writing task has more, or fewer, than the guide says. */
  readonly extraLines: number;
  /** And the exit ticket. */
  readonly ticketLines: number;
  /** Whether one of each kind is among the last to be left out: its heading stands there whatever it holds. */
  readonly keepsEach?: boolean;
}

/** What was asked for; `sections` as `a,b,-c`: only these and in this order, or all of the length but some. */
export interface Wishes {
  readonly length: Length;
  readonly sections?: readonly string[];
  /** The fields that a template of its own asks for: what it does not print has no items. */
  readonly fields?: ReadonlySet<string>;
}

export function planPacket(guide: StudyGuide, { length, sections: asked = [], fields }: Wishes): Plan {
  const sections = chooseSections(asked, isBeside(guide, length) ? SECTIONS_BESIDE : SECTIONS[length]);
  const isPrinted = (item: ItemKind): boolean => !fields || item.fields.some((field) => fields.has(field));
  const counts = ITEM_KINDS.map((item) => [
    item.kind,
    isPrinted(item) ? countOf(item, guide, { length, sections, asked }) : 0,
  ]);
  return {
    length,
    sections,
    counts: Object.fromEntries(counts),
    extraLines: 0,
    ticketLines: 0,
    ...(fields && { keepsEach: true }),
  };
}

const isBeside = ({ article }: StudyGuide, length: Length): boolean =>
  length === 'handout' && article.words > MOST_IN_HANDOUT;

function chooseSections(asked: readonly string[], usual: readonly string[]): string[] {
  const left = new Set(asked.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const named = [...new Set(asked.filter((name) => !name.startsWith('-') && name !== 'cover'))];
  return (named.length > 0 ? named : usual).filter((name) => !left.has(name));
}

/** The sections of a plan in which nothing stands; of one that the table does not know that cannot be told. */
export const emptySections = ({ sections, counts }: Plan): string[] =>
  sections.filter((name) => {
    const items = ITEM_KINDS.filter(({ section }) => section === name);
    return items.length > 0 && items.every(({ kind }) => (counts[kind] ?? 0) === 0);
  });

/** The sections that a guide has something for. */
export const filledSections = (guide: StudyGuide): string[] => [
  ...new Set(ITEM_KINDS.filter(({ count }) => count(guide) > 0).map(({ section }) => section)),
];

/** A text of this length has the numbers of the table. */
const USUAL_WORDS = 1500;

function countOf(
  { count, most: usual, alone, section, fewest = 0 }: ItemKind,
  guide: StudyGuide,
  { length, sections, asked }: Pick<Plan, 'length' | 'sections'> & { asked: readonly string[] },
): number {
  if (!sections.includes(section)) return 0;
  const all = count(guide);
  const stands =
    alone !== undefined &&
    (guide.comprehension.length === 0 || guide.themes.every(({ discussion }) => discussion.length === 0));
  const most = stands ? { ...usual, short: alone } : usual;
  if (length === 'full') return all;
  const scale = Math.max(1, guide.article.words / USUAL_WORDS);
  // A section that was asked for by name and is not one of the length has what a short packet or the guide has of it.
  const isAdded = asked.includes(section) && !SECTIONS[length].includes(section);
  const few = isAdded ? most[length] || most.short || all : most[length];
  const wanted = Math.min(all, Math.round(few * scale));
  // Who asks for a section gets a short list too.
  return wanted < fewest && !asked.includes(section) ? 0 : wanted;
}

/** One thing that can be left out, or taken in again. */
interface Unit {
  readonly item: ItemKind;
  readonly value: number;
  readonly cost: number;
}

/** The plan without its least valuable items, so many that about `millimetres` are saved; the same when nothing may go. */
export function shorten(plan: Plan, guide: StudyGuide, millimetres: number): Plan {
  const units = ITEM_KINDS.flatMap((item) => unitsOf(item, Math.min(1, item.least), { to: plan, guide }));
  const counts: Record<string, number> = { ...plan.counts };
  let saved = 0;
  for (const { item, cost } of units.sort((a, b) => a.value - b.value)) {
    const before = counts[item.kind]!;
    if (saved >= millimetres) break;
    if (before === 0) continue;
    counts[item.kind] = before - 1 < (item.fewest ?? 0) ? 0 : before - 1;
    saved += cost * (before - counts[item.kind]!);
  }
  return saved === 0 ? plan : { ...plan, counts };
}

/** The plan with the most valuable of what the whole one has more, as far as that takes no more than about `millimetres`. */
export function refill(plan: Plan, whole: Plan, { guide, millimetres }: Room): Plan {
  const units = ITEM_KINDS.flatMap((item) =>
    unitsOf(item, plan.counts[item.kind] ?? 0, { to: whole, guide }),
  );
  const counts: Record<string, number> = { ...plan.counts };
  let left = millimetres;
  for (const { item, cost } of units.sort((a, b) => b.value - a.value)) {
    const before = counts[item.kind]!;
    const after = Math.min(whole.counts[item.kind]!, Math.max(before + 1, item.fewest ?? 0));
    const taken = cost * (after - before);
    if (taken === 0 || taken > left) continue;
    counts[item.kind] = after;
    left -= taken;
  }
  return left === millimetres ? plan : { ...plan, counts };
}

export interface Room {
  readonly guide: StudyGuide;
  readonly millimetres: number;
}

/** The items of a kind from the place `from` to those that a plan has. */
function unitsOf(
  item: ItemKind,
  from: number,
  { to, guide }: { readonly to: Plan; readonly guide: StudyGuide },
): Unit[] {
  const cost = item.cost(guide);
  const length = Math.max(0, (to.counts[item.kind] ?? 0) - from);
  const least = to.keepsEach ? (item.fewest ?? 1) : item.least;
  const value = (i: number): number => item.worth * item.fade ** i + (i < least ? MOST_WORTH : 0);
  return Array.from({ length }, (_, i) => ({ item, cost, value: value(from + i) }));
}

/** The worth of the table ends here. */
const MOST_WORTH = 100;

/** What the second plan has less than the first, for people: `2 words to know`. */
export function leftOut(whole: Plan, shorter: Plan): string[] {
  return ITEM_KINDS.flatMap(({ kind, names: [one, several] }) => {
    const less = (whole.counts[kind] ?? 0) - (shorter.counts[kind] ?? 0);
    if (less === 0) return [];
    return one === several ? one : `${less} ${less === 1 ? one : several}`;
  });
}
