/** `study-guide build ARTICLE...`: the guides. */

import { join } from 'node:path';
import { type Diagnostic, Fatal } from '../base/diagnostics.js';
import type { Resources } from '../base/resources.js';
import { checkSheets, type Kept, makeStudy } from '../pipeline.js';
import { findArticles } from './article-files.js';
import type { Command } from './command.js';
import { stillHolds, withEditsBeside } from './edits-file.js';
import { explain } from './explain.js';
import { guideNames, readInput, unmaskStandardInput } from './files.js';
import { reportIdleThemes } from './idle-themes.js';
import {
  CONFIG_OPTION,
  type ConfigOption,
  PAGE_OPTIONS,
  type PageOptions,
  READING_OPTIONS,
  type ReadingOptions,
  RUN_OPTIONS,
  type RunOptions,
} from './options.js';
import { deliver, makeOutputs } from './output.js';
import { openReporter, type Reporter } from './reporter.js';
import { openResources } from './resources.js';
import { settle } from './settle.js';
import { choosePack } from './shipped.js';
import type { Streams } from './streams.js';
import { WrongUsage } from './wrong-usage.js';

interface BuildOptions extends ReadingOptions, Partial<PageOptions>, Partial<RunOptions>, ConfigOption {
  readonly article: readonly string[];
}

export const buildCommand: Command<BuildOptions> = {
  name: 'build <article..>',
  summary: 'make the study guide of an article',
  options: (parser) =>
    parser
      .positional('article', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'files, folders or patterns of names; - for standard input',
      })
      .options({ ...READING_OPTIONS, ...PAGE_OPTIONS, ...RUN_OPTIONS, ...CONFIG_OPTION })
      .example('$0 build article.txt', 'output/article.student.pdf and output/article.teacher.pdf')
      .example('$0 build unit-1/', 'a guide for each file in the folder')
      .example('$0 build article.md --pack my-themes.yaml', 'sort into your own themes')
      .example('$0 build article.txt --format json', 'a guide to edit; print it with "render"'),
  run: buildGuides,
};

async function buildGuides(options: BuildOptions, streams: Streams, reporter: Reporter): Promise<number> {
  const articles = await findArticles(options.article.map(unmaskStandardInput), reporter.report);
  const shop: Shop = { options, streams, resources: openResources(), kept: {} };
  const names = guideNames(articles);
  if (articles.length === 1)
    return (await buildGuide(articles[0]!, names[0]!, { ...shop, reporter })).exitCode;
  if (unmaskStandardInput(options.out ?? '') === '-')
    throw new WrongUsage('--out - takes one article\n  hint: name a folder with --out');
  const outcomes: Outcome[] = [];
  for (const [i, file] of articles.entries()) outcomes.push(await tryGuide(file, names[i]!, shop));
  sumUp(outcomes, reporter);
  return Math.max(...outcomes.map(({ exitCode }) => exitCode));
}

/** What the guides of a run are made with. */
interface Shop {
  readonly options: BuildOptions;
  readonly streams: Streams;
  readonly resources: Resources;
  /** What one guide leaves for the next; its fonts may be others. */
  readonly kept: Pick<Kept, 'vectors'>;
}

/** A file that a run of many is done with. */
interface Outcome {
  readonly file: string;
  readonly exitCode: number;
  /** The guide that was made, or why none was. */
  readonly what: string;
}

async function buildGuide(
  file: string,
  name: string,
  { options: given, streams, resources, kept, reporter }: Shop & { readonly reporter: Reporter },
): Promise<Outcome> {
  const { report } = reporter;
  const { options, templates, house, fonts, ownSheets } = settle(given, file, report);
  const choice = choosePack(options.pack, report);
  const tools = { resources, report, fonts };
  if (ownSheets.length > 0) await checkSheets(ownSheets, tools);
  reporter.progress(`${file}: reading`);
  const source = { bytes: await readInput(file, streams.stdin), file };
  const lacks: Diagnostic[] = [];
  const keepLacks = (message: Diagnostic) =>
    message.code.startsWith('study/') ? void lacks.push(message) : report(message);
  const asked = { details: options, choice };
  const { guide: made, sorting } = await makeStudy(source, asked, { ...tools, kept, report: keepLacks });
  const guide = await withEditsBeside(made, { article: file, words: house.words }, report);
  lacks.filter((lack) => stillHolds(lack, guide)).forEach(report);
  if (choice.kind === 'pack') reportIdleThemes(choice.pack, { sorting, file }, report);
  const outputs = await makeOutputs({ guide, name, templates, house, options }, tools, reporter);
  await deliver(outputs, options, { reporter, streams });
  const told = (['error', 'warning'] as const)
    .filter((severity) => reporter.count(severity) > 0)
    .map((severity) => `${reporter.count(severity)} ${severity}(s)`);
  return {
    file,
    exitCode: reporter.count('error') > 0 ? 1 : 0,
    what: [`${join(options.out, name)}.*`, ...told].join(', '),
  };
}

/** One bad file does not stop the rest. */
async function tryGuide(file: string, name: string, shop: Shop): Promise<Outcome> {
  const reporter = openReporter(shop.streams, { quiet: shop.options.quiet ?? false });
  try {
    return await buildGuide(file, name, { ...shop, reporter });
  } catch (error) {
    const what = error instanceof Fatal ? error.message : 'a bug in study-guide';
    return { file, exitCode: explain(error, shop.streams), what };
  } finally {
    reporter.finish();
  }
}

function sumUp(outcomes: readonly Outcome[], reporter: Reporter): void {
  const width = Math.max(...outcomes.map(({ file }) => file.length));
  reporter.say('');
  for (const { file, exitCode, what } of outcomes)
    reporter.say(`${exitCode === 0 ? 'made  ' : 'failed'}  ${file.padEnd(width)}  ${what}`);
  const made = outcomes.filter(({ exitCode }) => exitCode === 0).length;
  reporter.say(`${made} of ${outcomes.length} guides made`);
}
