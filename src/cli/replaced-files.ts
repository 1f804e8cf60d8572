/** What a file that stands in place of a built-in one no longer does, though the page needs it. */

import type { Report } from '../base/diagnostics.js';
import type { Templates } from '../template/index.js';

/** Says of each replaced style sheet and of the document what it drops. */
export function reportDrops(built: Templates, files: Templates, report: Report): void {
  const used = classesIn(
    [...files].filter(([name]) => name.endsWith('.hbs')).map(([, { source }]) => source),
  );
  for (const [name, { file, source }] of files) {
    const before = built.get(name);
    if (!before || before.source === source) continue;
    const lost = name.endsWith('.css')
      ? [...lostProperties(before.source, files), ...lostClasses(before.source, source, used)]
      : lostCalls(name, before.source, source);
    if (lost.length === 0) continue;
    report({
      severity: 'warning',
      code: 'cli/replaced',
      message: `this file stands in place of the built-in ${name} and leaves out what the page needs: ${some(lost)}`,
      file,
      hint: name.endsWith('.css')
        ? 'to add rules to the built-in looks, name the file user.css'
        : `copy the built-in file with "study-guide eject ${name}", and change that`,
    });
  }
}

/** Classes that a template gives; those that are made while printing (`theme-{{n}}`) are not among them. */
const classesIn = (sources: readonly string[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/class="([\w -]+)"/g)].flatMap(([, names]) => names!.split(' ')),
    ),
  );

/** A sheet that has most of what the built-in one had was cut on purpose. From judgement. */
const MOST_LEFT_OUT = 0.5;

function lostClasses(before: string, now: string, used: ReadonlySet<string>): string[] {
  const wanted = [...selectorsIn(before)].filter((name) => used.has(name));
  const there = selectorsIn(now);
  const lost = wanted.filter((name) => !there.has(name));
  return lost.length > wanted.length * MOST_LEFT_OUT ? lost.map((name) => `.${name}`) : [];
}

/** Custom properties that other sheets ask for and none sets any more. */
function lostProperties(before: string, files: Templates): string[] {
  const sheets = [...files].filter(([name]) => name.endsWith('.css')).map(([, { source }]) => source);
  const [set, asked] = [/(?<=[\s{;])(--[\w-]+)\s*:/g, /var\((--[\w-]+)/g].map(
    (pattern) => new Set(sheets.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name!))),
  );
  const had = new Set([...before.matchAll(/(?<=[\s{;])(--[\w-]+)\s*:/g)].map(([, name]) => name!));
  return [...had].filter((name) => asked!.has(name) && !set!.has(name));
}

const selectorsIn = (css: string): ReadonlySet<string> =>
  new Set(
    [...css.replace(/\/\*[\s\S]*?\*\/|\{[^{}]*\}/g, ' ').matchAll(/\.([a-z][\w-]*)/gi)].map(
      ([, name]) => name!,
    ),
  );

/** Without these the page has no looks, or none of those that were asked for. */
const NEEDED = [
  /\{\{stylesheet "guide\.css"\}\}/,
  /\{\{#each sheets\}\}/,
  /\{\{> @partial-block\}\}/,
  /lang="/,
  /<title>/,
];

function lostCalls(name: string, before: string, now: string): string[] {
  if (name !== 'partials/document.hbs') return [];
  return NEEDED.flatMap((call) => {
    const [written] = call.exec(before) ?? [];
    return written !== undefined && !call.test(now) ? [written] : [];
  });
}

const some = (list: readonly string[]): string =>
  list.slice(0, 4).join(', ') + (list.length > 4 ? ` and ${list.length - 4} more` : '');
