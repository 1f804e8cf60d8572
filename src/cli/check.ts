/** `study-guide check FILE.pdf --guide GUIDE.json`: proves a PDF on disk against its guide. */

import { checkPdf, makeHtml, makeStyles } from '../pipeline.js';
import type { Edition } from '../template/index.js';
import type { Command } from './command.js';
import { readInput } from './files.js';
import { readGuide } from './render.js';
import { openReporter } from './reporter.js';
import { openResources } from './resources.js';
import { loadTemplates } from './shipped.js';
import type { Streams } from './streams.js';

interface CheckOptions {
  readonly pdf: string;
  readonly guide: string;
  readonly edition?: Edition;
  readonly templates?: string;
}

export const checkCommand: Command<CheckOptions> = {
  name: 'check <pdf>',
  summary: 'prove that a PDF says what its guide says, word for word',
  options: (parser) =>
    parser
      .positional('pdf', { type: 'string', demandOption: true, describe: 'a PDF that build or render made' })
      .options({
        guide: { type: 'string', requiresArg: true, demandOption: true, describe: 'its guide as JSON' },
        edition: { choices: ['student', 'teacher'], describe: 'which edition it is; without it by its name' },
        templates: { type: 'string', requiresArg: true, describe: 'the templates it was made with' },
      })
      .example('$0 check output/a.student.pdf --guide output/a.guide.json', ''),
  run: proveFile,
};

async function proveFile(
  { pdf, guide: guideFile, edition, templates }: CheckOptions,
  streams: Streams,
): Promise<number> {
  const { report, say } = openReporter(streams, { quiet: false });
  const tools = { resources: openResources(), report };
  const bytes = await readInput(pdf, streams.stdin);
  const guide = await readGuide(guideFile, streams);
  const html = await makeHtml(guide, edition ?? editionByName(pdf), loadTemplates(templates, report));
  const styled = await makeStyles({ html, file: pdf }, tools);
  if (!(await checkPdf(bytes, { styled, guide }, tools))) return 1;
  say(`${pdf}: every word and every quote of the guide stands in it`);
  return 0;
}

const editionByName = (file: string): Edition => (/\.teacher\./.test(file) ? 'teacher' : 'student');
