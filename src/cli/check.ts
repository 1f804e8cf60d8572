/** `study-guide check FILE.pdf --guide GUIDE.json`: proves a PDF on disk against its guide. */

import { checkPdf, makePdf } from '../pipeline.js';
import type { Edition } from '../template/index.js';
import type { Command } from './command.js';
import { draw } from './draw.js';
import { readInput, unmaskStandardInput } from './files.js';
import { fitPacket, type PacketOptions } from './fit-packet.js';
import { readGuide } from './guide-file.js';
import { CONFIG_OPTION, type ConfigOption, PACKET_OPTIONS } from './options.js';
import { aboutGuide, quotesOf } from './output.js';
import { readVersions } from './read-versions.js';
import type { Reporter } from './reporter.js';
import { openResources } from './resources.js';
import { settle } from './settle.js';
import type { Streams } from './streams.js';
import { WrongUsage } from './wrong-usage.js';

interface CheckOptions extends Partial<PacketOptions>, ConfigOption {
  readonly pdf: string;
  readonly guide: string;
  readonly edition?: Edition;
  readonly templates?: string;
}

export const checkCommand: Command<CheckOptions> = {
  name: 'check <pdf>',
  summary: 'prove that a PDF says what its guide says, word for word; give it the options it was made with',
  options: (parser) =>
    parser
      .positional('pdf', { type: 'string', demandOption: true, describe: 'a PDF that build or render made' })
      .options({
        guide: { type: 'string', requiresArg: true, demandOption: true, describe: 'its guide as JSON' },
        edition: {
          requiresArg: true,
          choices: ['student', 'teacher', 'key', 'cards'],
          describe: 'which edition it is; without it by its name',
        },
        ...PACKET_OPTIONS,
        ...CONFIG_OPTION,
      })
      .example('$0 check output/a.student.pdf --guide output/a.guide.json', ''),
  run: proveFile,
};

async function proveFile(given: CheckOptions, streams: Streams, { report, say }: Reporter): Promise<number> {
  const file = unmaskStandardInput(given.pdf);
  const guideFile = unmaskStandardInput(given.guide);
  if (file === '-' && guideFile === '-') {
    throw new WrongUsage('standard input cannot be both the PDF and its guide\n  hint: name one of them');
  }
  const { edition = editionByName(file) } = given;
  const { options, fonts, ...settled } = settle(given, guideFile, report);
  const tools = { resources: openResources(), report, fonts };
  const pdf = await readInput(file, streams.stdin);
  const guide = await readGuide(guideFile, streams, report);
  const impose = options.impose ?? impositionByName(file);
  const setting = {
    file,
    options: { ...options, ...(impose && { impose }) },
    ...settled,
  };
  const [version] = readVersions(options.versions);
  const { packet } = await fitPacket({ ...setting, guide, ...(version && { version }) }, tools);
  const { styled, pages } = await draw(packet, { ...setting, edition }, tools);
  // What is to be said about its pictures and fonts was said when it was made.
  const painted = await makePdf(pages, aboutGuide(guide, new Date(0)), { ...tools, report: () => {} });
  const promised = { styled, pages, quotes: quotesOf(packet, edition), holds: 'pages', painted } as const;
  if (!(await checkPdf(pdf, promised, tools))) return 1;
  say(`${file}: every word and every quote of the guide stands in it, page by page`);
  return 0;
}

/** The last of the words that name one: a template may be called so too, and stands before. */
const editionByName = (file: string): Edition =>
  (/.*\.(student|teacher|key|cards)\./s.exec(file)?.[1] as Edition | undefined) ?? 'student';

function impositionByName(file: string): PacketOptions['impose'] {
  const [, name] = /\.(booklet|2up)\./.exec(file) ?? [];
  return editionByName(file) === 'cards' ? '4up-cards' : (name as PacketOptions['impose']);
}
