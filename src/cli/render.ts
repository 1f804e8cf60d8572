/** `study-guide render GUIDE.json`: a guide that was written as JSON, perhaps edited, to pages. */

import { Fatal } from '../base/diagnostics.js';
import { checkSheets } from '../pipeline.js';
import type { StudyGuide } from '../study/guide.js';
import type { Command } from './command.js';
import { readInput, stemOf, unmaskStandardInput } from './files.js';
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
  const guide = await readGuide(file, streams);
  const name = stemOf(file).replace(/\.guide$/, '');
  const outputs = await makeOutputs({ guide, name, ...settled, options }, tools, reporter);
  return deliver(outputs, options, { reporter, streams });
}

/** @throws Fatal when the file is no study guide. */
export async function readGuide(file: string, streams: Streams): Promise<StudyGuide> {
  const text = new TextDecoder().decode(await readInput(file, streams.stdin));
  const { validateGuide } = await import('../study/index.js');
  return validateGuide(parseJson(text, file), file);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fatal({
      code: 'guide/not-json',
      message: `not a JSON file: ${(error as Error).message}`,
      file,
      hint: 'make one with "study-guide build ARTICLE --format json"',
    });
  }
}
