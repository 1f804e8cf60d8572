/** `study-guide inspect ARTICLE --stage STAGE`: any stage as text on stdout, and nothing else there. */

import { NO_HINTS } from '../language/analysis.js';
import { makeStudy, type Tools } from '../pipeline.js';
import type { Edition } from '../template/index.js';
import type { Command } from './command.js';
import { draw } from './draw.js';
import { dumpPages, dumpStyles } from './dump.js';
import { dumpMap } from './dump-map.js';
import { dumpNames } from './dump-names.js';
import { dumpQuotations } from './dump-quotations.js';
import { dumpReading } from './dump-reading.js';
import { withEditsBeside } from './edits-file.js';
import { readInput, stemOf, unmaskStandardInput } from './files.js';
import { fitPacket } from './fit-packet.js';
import {
  CONFIG_OPTION,
  type ConfigOption,
  PACKET_OPTIONS,
  type PageOptions,
  READING_OPTIONS,
  type ReadingOptions,
} from './options.js';
import { printGuide } from './output.js';
import { readVersions } from './read-versions.js';
import { openResources } from './resources.js';
import { settle } from './settle.js';
import { choosePack } from './shipped.js';
import type { Streams } from './streams.js';

const STAGES = [
  'article',
  'analysis',
  'names',
  'reading',
  'map',
  'quotations',
  'themes',
  'guide',
  'html',
  'styles',
  'pages',
] as const;

interface InspectOptions
  extends ReadingOptions,
    ConfigOption,
    Partial<
      Pick<
        PageOptions,
        'paper' | 'print' | 'templates' | 'template' | 'length' | 'pages' | 'sections' | 'versions'
      >
    > {
  readonly article: string;
  readonly stage: (typeof STAGES)[number];
  readonly edition?: Edition;
  readonly why: boolean;
}

export const inspectCommand: Command<InspectOptions> = {
  name: 'inspect <article>',
  quiet: true,
  summary: 'print any stage on the way from article to pages, as text',
  options: (parser) =>
    parser
      .positional('article', {
        type: 'string',
        demandOption: true,
        describe: 'text, Markdown or HTML file; - for standard input',
      })
      .options({
        stage: { requiresArg: true, choices: STAGES, default: 'guide', describe: 'which stage' },
        edition: {
          requiresArg: true,
          choices: ['student', 'teacher', 'key'],
          defaultDescription: 'student',
          describe: 'whose pages, for html, styles and pages',
        },
        why: { type: 'boolean', default: false, describe: 'which rows spoke, for names and quotations' },
        ...READING_OPTIONS,
        ...PACKET_OPTIONS,
        ...CONFIG_OPTION,
      })
      .example('$0 inspect article.txt --stage guide', 'the study guide as JSON')
      .example('$0 inspect article.txt --stage themes', 'which paragraph went where, and why'),
  run: async (options, streams, { report }) => {
    streams.stdout.write(await printStage(options, streams, { resources: openResources(), report }));
    return 0;
  },
};

async function printStage(given: InspectOptions, streams: Streams, plain: Tools): Promise<string> {
  const { stage } = given;
  const file = unmaskStandardInput(given.article);
  const { options, fonts, ...settled } = settle(given, file, plain.report);
  const tools = { ...plain, fonts };
  const source = { bytes: await readInput(file, streams.stdin), file };
  const made = await makeStudy(
    source,
    { details: options, choice: choosePack(options.pack, tools.report) },
    tools,
  );
  const { words } = settled.house;
  const guide = await withEditsBeside(made.guide, { article: file, words }, tools.report);
  const study = { ...made, guide };
  if (stage === 'guide') return printGuide(study.guide);
  if (stage === 'article' || stage === 'analysis') return printJson(study[stage]);
  if (stage === 'names') {
    const { explainNames } = await import('../grammar/index.js');
    return dumpNames(study.reading.names, options.why ? explainNames(study.analysis, NO_HINTS) : []);
  }
  if (stage === 'reading') return dumpReading(study.reading);
  if (stage === 'map') {
    const { mapText } = await import('../map/index.js');
    return dumpMap(mapText(study.reading));
  }
  if (stage === 'quotations') {
    const { explainQuotations } = await import('../study/index.js');
    return dumpQuotations(explainQuotations(study.reading), options.why ? 'why' : 'plain');
  }
  if (stage === 'themes') return printJson(study.sorting);
  const setting = { file: `${stemOf(file)}.html`, options, ...settled };
  const [version] = readVersions(options.versions);
  const { packet } = await fitPacket({ ...setting, guide: study.guide, ...(version && { version }) }, tools);
  const drawn = await draw(packet, { ...setting, edition: given.edition ?? 'student' }, tools);
  if (stage === 'html') return drawn.html;
  return stage === 'styles' ? dumpStyles(drawn.styled) : dumpPages(drawn.pages);
}

const printJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
