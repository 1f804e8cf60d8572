/** Parses a template once, for checking it and for compiling it. */

import Handlebars from 'handlebars';
import { Fatal } from '../base/diagnostics.js';
import type { Place } from '../base/place.js';
import type { TemplateFile } from './templates.js';

const parsed = new WeakMap<TemplateFile, hbs.AST.Program>();

/** @throws Fatal with the line when the template is not Handlebars. */
export function parseTemplate(template: TemplateFile): hbs.AST.Program {
  const known = parsed.get(template);
  if (known) return known;
  const program = parse(template);
  parsed.set(template, program);
  return program;
}

function parse({ source, file }: TemplateFile): hbs.AST.Program {
  try {
    return Handlebars.parse(source);
  } catch (error) {
    const { message, place } = faultIn((error as Error).message);
    const hint = 'look for an unclosed {{ or a block without its {{/…}}';
    throw new Fatal({ code: 'template/syntax', message, file, place, hint });
  }
}

/** Handlebars says `each doesn't match document - 1:18` of blocks, and of all else the line and what it expected there. */
function faultIn(said: string): { readonly message: string; readonly place: Place } {
  const [, opened, closed, line, column] = /^(\S+) doesn't match (\S+) - (\d+):(\d+)/.exec(said) ?? [];
  if (opened)
    return {
      message: `{{#${opened}}} is closed by {{/${closed}}}`,
      place: { line: Number(line), column: Number(column) + 1 },
    };
  const at = Number(/line (\d+)|- (\d+):\d+$/.exec(said)?.slice(1).find(Boolean) ?? 1);
  const isExpecting = said.split('\n').some((part) => part.startsWith('Expecting'));
  const message = isExpecting ? 'this is not a Handlebars expression' : said.split('\n')[0]!;
  return { message, place: { line: at, column: 1 } };
}
