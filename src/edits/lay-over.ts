/** Edits laid over a guide, one after the other; what no longer applies is said and left out. */

import type { Diagnostic, Report } from '../base/diagnostics.js';
import type { GuideParagraph, StudyGuide } from '../study/guide.js';
import { findItem } from './anchor.js';
import type { Edit } from './edit.js';
import type { Kind } from './kind.js';
import { kindNamed } from './kinds.js';
import { moveItem, moveParagraph, themeCalled } from './move.js';
import { listed, type Place, putItems } from './places.js';
import { Unfit } from './unfit.js';

export interface EditsSource {
  /** The file that messages name. */
  readonly file: string;
  readonly report: Report;
}

/** The guide as the edits make it. */
export function layOver(
  guide: StudyGuide,
  edits: readonly Edit[],
  { file, report }: EditsSource,
): StudyGuide {
  return edits.reduce((edited, edit) => {
    try {
      return apply(edited, edit, (message) => report({ ...message, file, ...at(edit) }));
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      const { message, hint } = error;
      report({ severity: 'warning', code: 'edits/unfit', message, file, ...at(edit), hint });
      return edited;
    }
  }, guide);
}

const at = ({ place }: Edit): Pick<Diagnostic, 'place'> => (place ? { place } : {});

type Say = (message: Omit<Diagnostic, 'file' | 'place'>) => void;

function apply(guide: StudyGuide, edit: Edit, say: Say): StudyGuide {
  const kind = kindNamed(edit.kind);
  if (edit.action === 'add') return addItem(guide, kind, edit);
  const place = findPlace(guide, { kind, edit, say });
  switch (edit.action) {
    case 'drop':
      return dropItem(guide, kind, place);
    case 'swap':
      return swapItem(guide, kind, { ...place, edit, say });
    case 'move':
      return kind.name === 'paragraph'
        ? moveParagraph(guide, place.items[place.index] as GuideParagraph, edit.values)
        : moveItem(guide, kind, { ...place, edit });
    default:
      return changeItem(guide, kind, { ...place, edit });
  }
}

interface Search {
  readonly kind: Kind;
  readonly edit: Edit;
  readonly say: Say;
}

function findPlace(guide: StudyGuide, { kind, edit, say }: Search): Place {
  const all = listed(guide, kind);
  if (kind.name === 'guide') return all[0]!;
  const found = findItem(
    all.map(({ items, index }) => ({
      says: kind.says(items[index]!),
      paragraph: kind.paragraph?.(items[index]!),
    })),
    edit,
  );
  if (found.index === undefined) return refuseLost(kind, edit, found.meant);
  const place = all[found.index]!;
  if (found.how === 'alike')
    say({
      severity: 'info',
      code: 'edits/re-anchored',
      message: `the edit is taken to be of the ${kind.name} that says "${shortened(kind.says(place.items[place.index]!))}"`,
    });
  return place;
}

function refuseLost(kind: Kind, { says, paragraph, action }: Edit, meant: string | undefined): never {
  const where = paragraph === undefined ? '' : ` (¶${paragraph})`;
  const what =
    says === undefined ? `there is not one ${kind.name} alone` : `no ${kind.name} says "${shortened(says)}"`;
  throw new Unfit(
    `${what}${where} any more, so there is nothing to ${action}`,
    meant === undefined
      ? 'take the entry out, or copy into "says" what the guide now says, or its first words with … behind them'
      : `did you mean "${shortened(meant)}"?`,
  );
}

const MOST_SHOWN = 60;

/** As much of a text as a message shows. */
const shortened = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;

type EditAt = Place & { readonly edit: Edit };

function changeItem(guide: StudyGuide, kind: Kind, { edit, ...place }: EditAt): StudyGuide {
  const [main] = Object.keys(kind.fields);
  if (main !== undefined && edit.values[main] === '' && kind.name !== 'paragraph')
    throw new Unfit(`the ${main} of a ${kind.name} cannot be empty`, `write one, or "drop: ${kind.name}"`);
  const items = place.items.map((item, i) =>
    i === place.index ? kind.change(item, edit.values, guide) : item,
  );
  return putItems(guide, kind, { ...place, items });
}

function addItem(guide: StudyGuide, kind: Kind, { values, paragraph }: Edit): StudyGuide {
  const last = guide.article.paragraphs.length;
  if (paragraph !== undefined && (paragraph < 1 || paragraph > last))
    throw new Unfit(`the article has no ¶${paragraph}`, `its paragraphs are ¶1 to ¶${last}`);
  const made = kind.make?.({ ...values, ...(paragraph !== undefined && { paragraph }) }, guide);
  if (!made)
    throw new Unfit(`the text of a ${kind.name} cannot be empty`, 'write one, or take the entry out');
  const lists = kind.lists(guide);
  const list = kind.listOf?.(guide, paragraph) ?? themeList(guide, lists, values['theme']);
  if (list < 0) throw new Unfit('it is not said of which part', 'name a paragraph of it: "paragraph: 4"');
  const items = lists[list]!.items;
  const behind = items.findLastIndex(
    (item) => (kind.paragraph?.(item) ?? Infinity) <= (paragraph ?? Infinity),
  );
  const at = paragraph === undefined ? (kind.addedFirst ? 0 : items.length) : behind + 1;
  return putItems(guide, kind, { list, index: at, items: items.toSpliced(at, 0, made) });
}

/** The list of a theme that is named, else the last, which is that of the whole guide where themes have theirs. */
function themeList(guide: StudyGuide, lists: ReturnType<Kind['lists']>, theme: unknown): number {
  if (theme === undefined) return lists.length - 1;
  const { id } = themeCalled(guide, String(theme));
  return lists.findIndex((list) => list.theme === id);
}

const dropItem = (guide: StudyGuide, kind: Kind, place: Place): StudyGuide =>
  putItems(guide, kind, { ...place, items: place.items.filter((_, i) => i !== place.index) });

/** Whoever swaps a question wants it gone: without it the packet prints the next of its list that it had no room for, if there is one. */
function giveUp(guide: StudyGuide, kind: Kind, { say, ...place }: Place & Pick<Search, 'say'>): StudyGuide {
  if (!kind.spares)
    throw new Unfit(
      `there is no spare ${kind.name} left`,
      `change places with another: "for:" and its first words with …; or write "edit: ${kind.name}" with new words, or "drop: ${kind.name}" to do without`,
    );
  say({
    severity: 'info',
    code: 'edits/no-spare',
    message: `there is no spare ${kind.name} left, so "${shortened(kind.says(place.items[place.index]!))}" is dropped; the next that was left out to fit is printed, if there is one`,
    hint: `to keep the number, write "edit: ${kind.name}" with new words in place of "swap"`,
  });
  return dropItem(guide, kind, place);
}

/** For the spare that is named, else the next; or for another of the same list, with which it changes places. */
function swapItem(
  guide: StudyGuide,
  kind: Kind,
  { edit, say, ...place }: EditAt & Pick<Search, 'say'>,
): StudyGuide {
  const out = place.items[place.index]!;
  const list = kind.lists(guide)[place.list]!;
  const spares = kind.spares?.(guide, list) ?? [];
  const wanted = edit.values['for'];
  if (wanted === undefined && spares.length === 0) return giveUp(guide, kind, { ...place, say });
  const pool = [...spares, ...place.items.filter((item) => item !== out)];
  const taken = wanted === undefined ? spares[0]! : named(pool, kind, String(wanted));
  const standing = kind.inPlaceOf ?? ((one: object) => one);
  const items = place.items.map((item) =>
    item === out ? standing(taken, out) : item === taken ? standing(out, taken) : item,
  );
  const swapped = putItems(guide, kind, { ...place, items });
  return spares.includes(taken) ? (kind.afterSwap?.(swapped, { out, taken }) ?? swapped) : swapped;
}

function named(pool: readonly object[], kind: Kind, wanted: string): object {
  const says = pool.map((one) => ({ says: kind.says(one) }));
  const { index } = findItem(says, { says: wanted });
  if (index !== undefined) return pool[index]!;
  throw new Unfit(
    `no spare ${kind.name} says "${shortened(wanted)}"`,
    'leave out "for" to take the next one',
  );
}
