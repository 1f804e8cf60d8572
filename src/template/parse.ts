/** Parses a template once, for checking it and for compiling it. */

import Handlebars from 'handlebars';
import { Fatal } from '../base/diagnostics.js';
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
    const message = (error as Error).message;
    const line = Number(/line (\d+)|- (\d+):\d+$/.exec(message)?.slice(1).find(Boolean) ?? 1);
    const expecting = message.split('\n').some((part) => part.startsWith('Expecting'));
    throw new Fatal({
      code: 'template/syntax',
      message: expecting ? 'this is not a Handlebars expression' : message.split('\n')[0]!,
      file,
      place: { line, column: 1 },
      hint: 'look for an unclosed {{ or a block without its {{/…}}',
    });
  }
}
