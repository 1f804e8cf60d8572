/** Items to another place or theme, paragraphs to another theme. */

import type { GuideParagraph, GuideTheme, StudyGuide } from '../study/guide.js';
import { findItem } from './anchor.js';
import type { Edit, Values } from './edit.js';
import type { Kind } from './kind.js';
import { type Place, putItems } from './places.js';
import { Unfit } from './unfit.js';

/** `to: first`, `to: last`, `after: …`, `before: …` in its list, or `theme: …` to the head of another's. */
export function moveItem(
  guide: StudyGuide,
  kind: Kind,
  { edit, ...place }: Place & { readonly edit: Edit },
): StudyGuide {
  const item = place.items[place.index]!;
  const rest = place.items.filter((other) => other !== item);
  const { theme } = edit.values;
  if (theme === undefined) {
    const at = placeAmong(rest, kind, edit);
    return putItems(guide, kind, { ...place, items: rest.toSpliced(at, 0, item) });
  }
  const target = themeCalled(guide, String(theme));
  const lists = kind.lists(guide);
  const list = lists.findIndex((one) => one.theme === target.id);
  if (list < 0)
    throw new Unfit(`a ${kind.name} belongs to no theme`, 'say "to: first", "to: last" or "after: …"');
  const gone = putItems(guide, kind, { ...place, items: rest });
  const first = 'sure' in item ? { ...item, sure: 1 } : item;
  return putItems(gone, kind, { list, index: 0, items: [first, ...kind.lists(gone)[list]!.items] });
}

function placeAmong(rest: readonly object[], kind: Kind, { values: { to, after, before } }: Edit): number {
  if (to === 'first') return 0;
  if (to === 'last') return rest.length;
  const beside = after ?? before;
  const { index } = findItem(
    rest.map((item) => ({ says: kind.says(item), paragraph: kind.paragraph?.(item) })),
    { says: String(beside ?? '') },
  );
  if (index === undefined)
    throw new Unfit(
      beside === undefined ? 'it is not said where to move it' : `no ${kind.name} beside it says "${beside}"`,
      'say "to: first", "to: last", "after: …", "before: …" or "theme: …"',
    );
  return after === undefined ? index : index + 1;
}

/** @throws Unfit where no theme is called so. */
export function themeCalled({ themes }: StudyGuide, title: string): GuideTheme {
  const { index, ...found } = findItem(
    themes.map((theme) => ({ says: theme.title })),
    { says: title },
  );
  if (index !== undefined) return themes[index]!;
  const meant = 'meant' in found ? found.meant : undefined;
  throw new Unfit(
    `there is no theme "${title}"`,
    meant ? `did you mean "${meant}"?` : `the themes are: ${themes.map((theme) => theme.title).join(', ')}`,
  );
}

/** What stands in its theme because of the paragraph goes with it. */
export function moveParagraph(guide: StudyGuide, { number }: GuideParagraph, { theme }: Values): StudyGuide {
  const target = themeCalled(guide, String(theme ?? ''));
  const { paragraphs } = guide.article;
  const moving = guide.themes
    .filter(({ id }) => id !== target.id)
    .map((other) => partOf(other, (its) => isOnly(its, number)));
  return {
    ...guide,
    article: {
      ...guide.article,
      paragraphs: paragraphs.map((one) =>
        one.number === number
          ? { ...one, theme: target.id, alsoThemes: one.alsoThemes.filter((id) => id !== target.id) }
          : one,
      ),
    },
    themes: guide.themes.map((theme) =>
      theme.id === target.id ? joined(theme, moving, number) : leftBy(theme, number),
    ),
  };
}

type Belongings = Pick<GuideTheme, 'summary' | 'quotes' | 'facts' | 'discussion'>;

/** What stands in a theme because of paragraphs that are asked for. */
const partOf = (
  { summary, quotes, facts, discussion }: GuideTheme,
  isOf: (paragraphs: readonly number[]) => boolean,
): Belongings => ({
  summary: summary.filter(({ paragraph }) => isOf([paragraph])),
  quotes: quotes.filter(({ paragraph }) => isOf([paragraph])),
  facts: facts.filter(({ paragraph }) => isOf([paragraph])),
  discussion: discussion.filter(({ paragraphs }) => isOf(paragraphs)),
});

const isOnly = (paragraphs: readonly number[], number: number): boolean =>
  paragraphs.length > 0 && paragraphs.every((one) => one === number);

const leftBy = (theme: GuideTheme, number: number): GuideTheme => ({
  ...theme,
  ...partOf(theme, (its) => !isOnly(its, number)),
  paragraphs: theme.paragraphs.filter((one) => one !== number),
});

function joined(theme: GuideTheme, others: readonly Belongings[], number: number): GuideTheme {
  const inOrder = <T extends { readonly paragraph: number }>(own: readonly T[], more: readonly T[]): T[] =>
    [...own, ...more].sort((a, b) => a.paragraph - b.paragraph);
  return {
    ...theme,
    paragraphs: [...new Set([...theme.paragraphs, number])].sort((a, b) => a - b),
    summary: inOrder(
      theme.summary,
      others.flatMap(({ summary }) => summary),
    ),
    quotes: inOrder(
      theme.quotes,
      others.flatMap(({ quotes }) => quotes),
    ),
    facts: inOrder(
      theme.facts,
      others.flatMap(({ facts }) => facts),
    ),
    discussion: [...theme.discussion, ...others.flatMap(({ discussion }) => discussion)],
  };
}
