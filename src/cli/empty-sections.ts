/** Sections that were asked for by name and that a text has nothing for. */

import { Fatal, type Report } from '../base/diagnostics.js';
import type { StudyGuide } from '../study/guide.js';
import type { Plan } from '../template/index.js';

interface Asked {
  readonly guide: StudyGuide;
  /** As they were named, in order. */
  readonly named: readonly string[];
  readonly file: string;
}

/** Says which of them are left out. @throws Fatal where nothing would stand under the title. */
export async function reportEmpty(plan: Plan, { guide, named, file }: Asked, report: Report): Promise<void> {
  const { emptySections, filledSections } = await import('../template/index.js');
  const empty = emptySections(plan);
  const isBare = empty.length === plan.sections.length;
  const lacking = isBare ? empty : empty.filter((name) => named.includes(name));
  if (lacking.length === 0) return;
  const message = `this text has nothing for ${listOf(lacking)}, so ${isBare ? 'there is nothing to print' : 'that is left out'}`;
  const hint = `it has something for ${filledSections(guide).join(', ')}`;
  if (isBare) throw new Fatal({ code: 'cli/empty-sections', message, file, hint });
  report({ severity: 'warning', code: 'cli/empty-sections', message, file, hint });
}

const listOf = (names: readonly string[]): string =>
  `the section${names.length > 1 ? 's' : ''} ${names.map((name) => `"${name}"`).join(', ')}`;
