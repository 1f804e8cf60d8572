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
    const said = (error as Error).message;
    const open = /got 'EOF'/.test(said) ? openBlock(source) : undefined;
    throw new Fatal({ code: 'template/syntax', file, ...(open ?? faultIn(said)) });
  }
}

interface Fault {
  readonly message: string;
  readonly place: Place;
  readonly hint: string;
}

/** Where a file ends within a block, Handlebars names its last line: what is looked for is the block. */
function openBlock(source: string): Fault | undefined {
  const open: { readonly name: string; readonly at: number }[] = [];
  const code = source.replace(/\{\{~?!--[\s\S]*?--~?\}\}/g, (comment) => comment.replace(/\S/g, ' '));
  for (const { 1: sign, 2: name = '', index } of code.matchAll(/\{\{~?(#[>*]?|\^|\/)\s*([^\s~}]+)/g))
    if (sign === '/') open.pop();
    else open.push({ name, at: index });
  const { name, at } = open.at(-1) ?? {};
  if (at === undefined) return undefined;
  const before = source.slice(0, at).split('\n');
  return {
    message: `the block "${name}" that begins here is not closed`,
    place: { line: before.length, column: before.at(-1)!.length + 1 },
    hint: `write {{/${name}}} where it ends`,
  };
}

/** Handlebars says `each doesn't match document - 1:18` of blocks, and of all else the line and what it expected there. */
function faultIn(said: string): Fault {
  const hint = 'look for an unclosed {{ or a block without its {{/…}}';
  const [, opened, closed, line, column] = /^(\S+) doesn't match (\S+) - (\d+):(\d+)/.exec(said) ?? [];
  if (opened)
    return {
      message: `{{#${opened}}} is closed by {{/${closed}}}`,
      place: { line: Number(line), column: Number(column) + 1 },
      hint,
    };
  const at = Number(/line (\d+)|- (\d+):\d+$/.exec(said)?.slice(1).find(Boolean) ?? 1);
  const isExpecting = said.split('\n').some((part) => part.startsWith('Expecting'));
  const message = isExpecting ? 'this is not a Handlebars expression' : said.split('\n')[0]!;
  return { message, place: { line: at, column: 1 }, hint };
}
