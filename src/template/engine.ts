/** The one place that runs Handlebars: a fresh environment with our helpers and the partials of one template set. */

import Handlebars from 'handlebars';
import { Fatal } from '../base/diagnostics.js';
import type { TemplateContext } from './context.js';
import { HELPERS } from './helpers.js';
import { parseTemplate } from './parse.js';
import type { Templates } from './templates.js';

/** @throws Fatal with the file when a template fails while it runs. */
export function compileTemplates(templates: Templates, entry: string): (context: TemplateContext) => string {
  const { file } = templates.get(entry)!;
  const template = engineFor(templates).compile(parseTemplate(templates.get(entry)!));
  return (context) => {
    try {
      return template(context);
    } catch (error) {
      throw new Fatal({ code: 'template/failed', message: (error as Error).message, file, hint: HINT });
    }
  };
}

const HINT = 'look at what the template calls with what; one that calls itself needs an end';

/** Both editions of a guide share one environment, and so its compiled partials. */
const engines = new WeakMap<Templates, typeof Handlebars>();

function engineFor(templates: Templates): typeof Handlebars {
  const known = engines.get(templates);
  if (known) return known;
  const engine = Handlebars.create();
  for (const [name, helper] of Object.entries(HELPERS)) engine.registerHelper(name, safe(helper, templates));
  for (const [path, template] of templates) {
    const partial = partialName(path);
    if (partial) engine.registerPartial(partial, engine.compile(parseTemplate(template)));
  }
  engines.set(templates, engine);
  return engine;
}

/** `partials/cover.hbs` -> `cover` */
export const partialName = (path: string): string | undefined => /^partials\/(.+)\.hbs$/.exec(path)?.[1];

type Helper = (typeof HELPERS)[string];

/** Hands a helper its arguments without Handlebars' own options, and wraps what it marks as HTML. */
function safe(helper: Helper, templates: Templates): (...args: unknown[]) => unknown {
  return (...args) => {
    const { data } = args.at(-1) as { data: { root: TemplateContext } };
    const made = helper.run(args.slice(0, -1), templates, data.root);
    return helper.makesHtml ? new Handlebars.SafeString(String(made)) : made;
  };
}
