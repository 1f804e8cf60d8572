/** `study-guide packs`: the theme packs there are, a draft of a new one, and whether one is sound. */

import { existsSync } from 'node:fs';
import { Fatal, type Report } from '../base/diagnostics.js';
import { makeStudy, type Study } from '../pipeline.js';
import type { Pack } from '../themes/pack.js';
import type { Command } from './command.js';
import { readInput, readTextFile, stemOf, unmaskStandardInput } from './files.js';
import { reportIdleThemes } from './idle-themes.js';
import { openResources } from './resources.js';
import { loadPacks } from './shipped.js';
import { writeOutputs } from './write-outputs.js';

interface NewOptions {
  readonly article: string;
  readonly out?: string;
}

const newCommand: Command<NewOptions> = {
  name: 'new <article>',
  summary: 'draft a pack from the parts, words and names of an article',
  options: (parser) =>
    parser
      .positional('article', { type: 'string', demandOption: true, describe: 'a file; - for standard input' })
      .options({
        out: { type: 'string', requiresArg: true, describe: 'file to write; without it NAME.pack.yaml here' },
      })
      .example('$0 packs new article.txt', 'article.pack.yaml, to edit'),
  run: async (options, streams, { report, say }) => {
    const file = unmaskStandardInput(options.article);
    const path = options.out ?? `${stemOf(file)}.pack.yaml`;
    refuseToReplace(path);
    const { draftPack } = await import('../themes/index.js');
    const source = { bytes: await readInput(file, streams.stdin), file };
    const tools = { resources: openResources(), report: aside(report) };
    const study = await makeStudy(source, { details: {}, choice: { kind: 'choose', packs: [] } }, tools);
    await writeOutputs([{ path, content: draftPack({ ...study, ...namesOf(study) }) }]);
    say(`wrote ${path}`);
    say(`  edit it, then: study-guide packs check ${path}${file === '-' ? '' : ` --article ${file}`}`);
    return 0;
  },
};

/** What a guide would lack is no matter for a pack. */
function aside(report: Report): Report {
  return (message) => {
    if (!message.code.startsWith('study/')) report(message);
  };
}

function namesOf({ guide }: Study): Record<'people' | 'places' | 'organizations', string[]> {
  const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);
  return {
    people: names(guide.people),
    places: names(guide.places),
    organizations: names(guide.organizations),
  };
}

function refuseToReplace(path: string): void {
  if (!existsSync(path)) return;
  throw new Fatal({
    code: 'cli/pack',
    message: 'this file is there already, and is not replaced',
    file: path,
    hint: 'move it away, or name another with --out',
  });
}

interface CheckOptions {
  readonly pack: string;
  readonly article?: readonly string[];
}

const checkPackCommand: Command<CheckOptions> = {
  name: 'check <pack>',
  summary: 'say what is wrong with a pack, and which themes catch nothing in an article',
  options: (parser) =>
    parser
      .positional('pack', { type: 'string', demandOption: true, describe: 'a YAML file' })
      .options({
        article: { type: 'string', array: true, requiresArg: true, describe: 'an article to try it on' },
      })
      .example('$0 packs check article.pack.yaml --article article.txt', 'what each theme catches there'),
  run: async (options, streams, { report, say }) => {
    const { readPack } = await import('../themes/index.js');
    const pack = readPack(readTextFile(options.pack), options.pack, report);
    say(
      `${options.pack}: ${count(pack.themes.length, 'theme')}, ${count(pack.themes.flatMap(({ words }) => words).length, 'word')}`,
    );
    for (const name of options.article ?? []) {
      const file = unmaskStandardInput(name);
      const source = { bytes: await readInput(file, streams.stdin), file };
      const asked = { details: {}, choice: { kind: 'pack', pack } as const };
      const { sorting } = await makeStudy(source, asked, {
        resources: openResources(),
        report: aside(report),
      });
      for (const { title, paragraphs, evidence } of sorting.themes)
        say(
          `  ${file}: ${title}: ${count(paragraphs.length, 'paragraph')}${evidence.length > 0 ? ` (${evidence.slice(0, 5).join(', ')})` : ''}`,
        );
      reportIdleThemes(pack, { sorting, file }, report);
    }
    return 0;
  },
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const packsCommand: Command<object> = {
  name: 'packs',
  quiet: true,
  summary: 'the theme packs there are and what each looks for; draft one of your own, check it',
  options: (parser) => parser,
  subcommands: [newCommand, checkPackCommand],
  run: async (_, streams, { report }) => {
    streams.stdout.write(`${loadPacks(report).map(describe).join('\n\n')}\n`);
    return 0;
  },
};

function describe({ id, title, file, themes }: Pack): string {
  const lines = themes.map(
    (theme) =>
      `  ${theme.title}: ${theme.words.slice(0, 8).join(', ')}${theme.words.length > 8 ? ', …' : ''}`,
  );
  return [`${id}: ${title} (${file})`, ...lines].join('\n');
}
