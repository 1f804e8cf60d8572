/** The settings file that `init` writes: every key with what it decides, all of them commented out. */

import type { Field, Fields } from './field.js';
import { HOUSE_FIELDS } from './house.js';

/** `schema` is the address of the JSON Schema, for editors. */
export function commentedFile(options: Fields, schema: string): string {
  const head = [
    `# yaml-language-server: $schema=${schema}`,
    '## Settings for the articles beside this file and in the folders below it. Take away the "# " of what you want to say, and of',
    '## the name above it that ends in a colon. What the command line says wins. Files are looked for beside this one.',
  ];
  const house = Object.entries(HOUSE_FIELDS).flatMap(([name, field]) => ['', ...linesOf(name, field, '# ')]);
  const rest = Object.entries(options).flatMap(([name, field]) => linesOf(name, field, '# '));
  return `${[...head, ...house, '', '## The options of the command line, for all these articles:', ...rest].join('\n')}\n`;
}

function linesOf(name: string, field: Field, indent: string): string[] {
  if (field.kind === 'group') {
    const inner = Object.entries(field.fields).flatMap(([key, one]) => linesOf(key, one, `${indent}  `));
    return [`## ${field.about}:`, `${indent}${name}:`, ...inner];
  }
  const choices = 'choices' in field ? `: ${field.choices.join(', ')}` : '';
  return [`${indent.replace('# ', '## ')}${field.about}${choices}`, `${indent}${name}: ${field.example}`];
}
