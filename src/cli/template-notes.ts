/** What `template.yaml` says of its templates, held against the templates and sections there are. */

import { Fatal, type Report } from '../base/diagnostics.js';
import { nearest } from '../base/nearest.js';
import type { TemplateNotes } from '../settings/index.js';
import type { Templates } from '../template/index.js';
import { sectionFault } from './read-sections.js';

/** `file` is the `template.yaml`. @throws Fatal for a section that is not there. */
export function checkNotes(
  notes: Readonly<Record<string, TemplateNotes>>,
  { file, templates }: { readonly file: string; readonly templates: Templates },
  report: Report,
): void {
  for (const [name, { sections = '' }] of Object.entries(notes)) {
    if (!templates.has(`${name}.hbs`)) report(unknownTemplate(name, file, templates));
    for (const section of sections.split(',').filter(Boolean)) {
      const fault = sectionFault(section, templates);
      if (fault) throw new Fatal({ code: 'cli/templates', file, ...fault });
    }
  }
}

function unknownTemplate(name: string, file: string, templates: Templates): Parameters<Report>[0] {
  const known = [...templates.keys()].flatMap((one) => /^([^/]+)\.hbs$/.exec(one)?.[1] ?? []);
  const meant = nearest(name, known);
  return {
    severity: 'warning',
    code: 'cli/stray-template',
    message: `there is no template "${name}", so what stands under it changes nothing`,
    file,
    hint: meant ? `did you mean "${meant}"?` : `make ${name}.hbs beside this file, or take it out`,
  };
}
