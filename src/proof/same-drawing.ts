/** Does a file draw what was painted for its layout, stroke by stroke: hidden, covered, recoloured or moved text too, and strange glyphs. */

import type { Drawing, DrawnPage } from './drawing.js';
import type { Fault } from './fault.js';

export function proveDrawing(found: Drawing, painted: Drawing): Fault[] {
  const { length } = painted.pages;
  if (found.heard !== painted.heard && found.pages.length === length)
    return [
      ...drawnFaults(found, painted),
      otherwise(
        'its title or author, or what is read aloud in place of letters or of its tables and lists, is another',
      ),
    ];
  return drawnFaults(found, painted);
}

function drawnFaults(found: Drawing, painted: Drawing): Fault[] {
  const { length } = painted.pages;
  if (found.pages.length !== length)
    return [otherwise(`${found.pages.length} pages are drawn, and not ${length}`)];
  const faults = painted.pages.flatMap((page, index) => provePage(found.pages[index]!, page, index + 1));
  if (found.file === painted.file) return faults;
  return [...faults, otherwise('its outline, page labels, forms, scripts or attachments are others')];
}

function provePage(found: DrawnPage, painted: DrawnPage, page: number): Fault[] {
  const at = painted.steps.findIndex(({ what }, index) => what !== found.steps[index]?.what);
  const differs = at >= 0 || found.steps.length !== painted.steps.length;
  if (differs) return [otherwise(`it is drawn otherwise than it was laid out${near(painted, at)}`, page)];
  if (found.around === painted.around) return [];
  return [otherwise('its size, links, annotations or tags are others than were laid out', page)];
}

/** Letters of the text that show where it differs. */
const AROUND = 40;

function near({ steps }: DrawnPage, at: number): string {
  const before = steps.slice(0, at < 0 ? undefined : at + 1).map(({ text }) => text);
  const text = before.join('').slice(-AROUND).trim();
  return text ? `, at or after "${text}"` : '';
}

const otherwise = (message: string, page?: number): Fault => ({
  code: 'proof/drawing',
  message,
  ...(page !== undefined && { page }),
});
