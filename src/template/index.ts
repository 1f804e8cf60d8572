/**
 * A packet of a StudyGuide in, one HTML page out: Handlebars templates, checked against what a guide contains before they run, so a
 * mistyped helper, partial or field is an error with file and line instead of a gap on paper.
 *
 * Text of the article reaches the page through escaping alone; unescaped output is for the helpers of this folder.
 * Not done here: looks (they are CSS in the templates), pages, files.
 */

import { Fatal } from '../base/diagnostics.js';
import { checkTemplates } from './check.js';
import { templateContext } from './context.js';
import { compileTemplates } from './engine.js';
import type { Packet } from './packet/index.js';
import { settleReferences } from './references.js';
import { entryOf, type Printing, type Templates } from './templates.js';

/** Holds the template `entry` and all that it calls against what a guide contains. @throws Fatal with the place of the first fault. */
export { checkTemplates } from './check.js';
export {
  type AnswerType,
  emptySections,
  filledSections,
  fillPacket,
  type Length,
  leftOut,
  type Packet,
  type Plan,
  pagesOf,
  planPacket,
  refill,
  shorten,
  versionOf,
  type Wishes,
} from './packet/index.js';
export {
  type Edition,
  entryOf,
  type House,
  type Printing,
  type TemplateFile,
  type Templates,
} from './templates.js';

/** @throws Fatal when a template is missing or asks for something that does not exist. */
export function renderGuide(packet: Packet, printing: Printing, templates: Templates): string {
  const entry = entryOf(printing);
  if (!templates.has(entry)) {
    throw new Fatal({
      code: 'template/missing',
      message: `there is no template ${entry}`,
      file: 'templates',
      hint: 'write it, or leave it out of what you ask for',
    });
  }
  checkTemplates(templates, entry, packet.sections);
  return settleReferences(compileTemplates(templates, entry)(templateContext(packet, printing, templates)));
}
