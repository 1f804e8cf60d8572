/** `study-guide render GUIDE.json`: a guide that was written as JSON, perhaps edited, to pages. */

import { checkSheets } from '../pipeline.js';
import type { Command } from './command.js';
import { stemOf, unmaskStandardInput } from './files.js';
import { readGuide } from './guide-file.js';
import {
  CONFIG_OPTION,
  type ConfigOption,
  PAGE_OPTIONS,
  type PageOptions,
  RUN_OPTIONS,
  type RunOptions,
} from './options.js';
import { deliver, makeOutputs } from './output.js';
import type { Reporter } from './reporter.js';
import { openResources } from './resources.js';
import { settle } from './settle.js';
import type { Streams } from './streams.js';

interface RenderOptions extends Partial<PageOptions>, Partial<RunOptions>, ConfigOption {
  readonly guide: string;
}

export const renderCommand: Command<RenderOptions> = {
  name: 'render <guide>',
  summary: 'print a study guide that was saved as JSON and perhaps edited',
  options: (parser) =>
    parser
      .positional('guide', {
        type: 'string',
        demandOption: true,
        describe: 'NAME.guide.json; - for standard input',
      })
      .options({ ...PAGE_OPTIONS, ...RUN_OPTIONS, ...CONFIG_OPTION })
      .example('$0 render output/article.guide.json', 'both editions of the edited guide'),
  run: renderGuideFile,
};

async function renderGuideFile(given: RenderOptions, streams: Streams, reporter: Reporter): Promise<number> {
  const file = unmaskStandardInput(given.guide);
  const { options, fonts, ownSheets, ...settled } = settle(given, file, reporter.report);
  const tools = { resources: openResources(), report: reporter.report, fonts };
  if (ownSheets.length > 0) await checkSheets(ownSheets, tools);
  const guide = await readGuide(file, streams, reporter.report);
  const name = stemOf(file).replace(/\.guide$/, '');
  const outputs = await makeOutputs({ guide, name, ...settled, options }, tools, reporter);
  return deliver(outputs, options, { reporter, streams });
}
