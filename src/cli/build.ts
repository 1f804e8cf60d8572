/** `study-guide build ARTICLE...`: the guides. */

import { Fatal } from '../base/diagnostics.js';
import { makeStudy } from '../pipeline.js';
import type { Command } from './command.js';
import { readInput, stemOf, unmaskStandardInput } from './files.js';
import {
  PAGE_OPTIONS,
  type PageOptions,
  READING_OPTIONS,
  type ReadingOptions,
  RUN_OPTIONS,
  type RunOptions,
  withConfig,
} from './options.js';
import { deliver, makeOutputs } from './output.js';
import { openReporter, type Reporter } from './reporter.js';
import { openResources } from './resources.js';
import { choosePack, loadTemplates } from './shipped.js';
import type { Streams } from './streams.js';

interface BuildOptions extends ReadingOptions, PageOptions, RunOptions {
  readonly article: readonly string[];
}

export const buildCommand: Command<BuildOptions> = {
  name: 'build <article..>',
  summary: 'make the study guide of an article',
  options: (parser) =>
    withConfig(
      parser
        .positional('article', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'text or Markdown file; - for standard input',
        })
        .options({ ...READING_OPTIONS, ...PAGE_OPTIONS, ...RUN_OPTIONS })
        .example('$0 build article.txt', 'output/article.student.pdf and output/article.teacher.pdf')
        .example('$0 build article.md --pack my-themes.yaml', 'sort into your own themes')
        .example('$0 build article.txt --format json', 'a guide to edit; print it with "render"'),
    ),
  run: buildGuides,
};

async function buildGuides(options: BuildOptions, streams: Streams): Promise<number> {
  const articles = options.article.map(unmaskStandardInput);
  refuseSameNames(articles);
  const reporter = openReporter(streams, options);
  const tools = { resources: openResources(), report: reporter.report };
  const choice = choosePack(options.pack, reporter.report);
  const templates = loadTemplates(options.templates, reporter.report);
  for (const file of articles) {
    reporter.progress(`${file}: reading`);
    const source = { bytes: await readInput(file, streams.stdin), file };
    const { guide } = await makeStudy(source, { details: options, choice }, tools);
    const outputs = await makeOutputs({ guide, name: stemOf(file), templates, options }, tools, reporter);
    deliver(outputs, options, reporter);
  }
  sumUp(options, reporter);
  return 0;
}

/** Two articles of one name would write over each other's guide. */
function refuseSameNames(articles: readonly string[]): void {
  const stems = articles.map(stemOf);
  const twice = stems.findIndex((stem, i) => stems.indexOf(stem) !== i);
  if (twice < 0) return;
  throw new Fatal({
    code: 'cli/same-name',
    message: `its guide would be written over that of ${articles[stems.indexOf(stems[twice]!)]}`,
    file: articles[twice]!,
    hint: 'build them one after the other with different --out folders',
  });
}

function sumUp({ article }: BuildOptions, reporter: Reporter): void {
  const warnings = reporter.count('warning');
  if (article.length > 1)
    reporter.say(`${article.length} guides${warnings ? `, ${warnings} warning(s)` : ''}`);
}
