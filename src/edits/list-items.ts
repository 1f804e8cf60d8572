/** Every item of a guide that can be edited, for a person to choose from. */

import type { StudyGuide } from '../study/guide.js';
import type { Anchor, Value } from './edit.js';
import type { ValueKind } from './kind.js';
import { KINDS } from './kinds.js';

export interface ListedItem extends Anchor {
  readonly kind: string;
  readonly heading: string;
  readonly says: string;
  /** The title of its theme. */
  readonly theme?: string;
  readonly fields: Readonly<Record<string, ValueKind>>;
  readonly values: Readonly<Record<string, Value | undefined>>;
  /** What the next spare says. */
  readonly spare?: string;
  /** The item itself, to be looked for among those that are printed. */
  readonly item: object;
  readonly isEdited: boolean;
  /** Somebody added it. */
  readonly isOwn: boolean;
}

/** In the order of the kinds, and in each in that of the guide. */
export function listItems(guide: StudyGuide): ListedItem[] {
  return KINDS.flatMap((kind) =>
    kind.lists(guide).flatMap((list) => {
      const { theme: id, items } = list;
      const theme = guide.themes.find((one) => one.id === id)?.title;
      const spare = kind.spares?.(guide, list)[0];
      return items.map((item): ListedItem => {
        const paragraph = kind.paragraph?.(item);
        return {
          kind: kind.name,
          heading: kind.heading,
          says: kind.says(item),
          ...(paragraph !== undefined && { paragraph }),
          ...(theme !== undefined && { theme }),
          fields: kind.fields,
          values: kind.values(item),
          ...(spare && { spare: kind.says(spare) }),
          item,
          isEdited: !kind.fixed && JSON.stringify(item).includes('"edited":true'),
          isOwn: kind.isOwn?.(item) ?? false,
        };
      });
    }),
  );
}
