/** `study-guide preview ARTICLE`: the pages in a browser, which follow every change and take edits. */

import { Fatal } from '../../base/diagnostics.js';
import { openPreview } from '../../preview/index.js';
import type { Command } from '../command.js';
import { unmaskStandardInput } from '../files.js';
import { CONFIG_OPTION, PACKET_OPTIONS, READING_OPTIONS } from '../options.js';
import type { Reporter } from '../reporter.js';
import type { Streams } from '../streams.js';
import { WrongUsage } from '../wrong-usage.js';
import type { PreviewOptions } from './options.js';
import { openStudio } from './studio.js';
import { watchSources } from './watch.js';
import { windowFiles } from './window-files.js';

interface CommandOptions extends PreviewOptions {
  readonly article: string;
  readonly port: number;
  readonly open: boolean;
}

export const previewCommand: Command<CommandOptions> = {
  name: 'preview <article>',
  summary: 'see the pages in a browser while you change article, looks and questions',
  options: (parser) =>
    parser
      .positional('article', {
        type: 'string',
        demandOption: true,
        describe: 'one file: an article, or NAME.guide.json',
      })
      .options({
        edition: {
          requiresArg: true,
          choices: ['student', 'teacher', 'key'],
          defaultDescription: 'student',
          describe: 'which edition first',
        },
        port: {
          type: 'number',
          requiresArg: true,
          default: 0,
          describe: 'where to listen; 0 for any that is free',
        },
        open: { type: 'boolean', default: false, describe: 'open the browser' },
        ...READING_OPTIONS,
        ...PACKET_OPTIONS,
        ...CONFIG_OPTION,
      })
      .example('$0 preview article.txt --open', 'what you change there is kept in article.edits.yaml'),
  run: runPreview,
};

async function runPreview(
  options: CommandOptions,
  streams: Streams,
  { say, progress }: Reporter,
): Promise<number> {
  const file = unmaskStandardInput(options.article);
  if (!(Number.isInteger(options.port) && options.port >= 0 && options.port < 65_536))
    throw new WrongUsage(
      '--port must be a whole number from 0 to 65535\n  hint: leave it out for any that is free',
    );
  if (file === '-') refuse(file, 'standard input cannot be watched', 'name a file');
  progress(`${file}: reading`);
  const studio = await openStudio(options, file);
  const preview = await openPreview(studio, { port: options.port, assets: windowFiles() }).catch((error) =>
    refuse(
      `port ${options.port}`,
      `cannot be listened on (${error.code ?? error.message})`,
      'leave out --port',
    ),
  );
  const unwatch = await watchSources(file, studio.sources(), () => void studio.refresh());
  streams.stdout.write(`${preview.address}\n`);
  say('  open this address in a browser on this machine; Ctrl+C ends the preview');
  if (options.open) await openBrowser(preview.address);
  await untilEnded();
  await unwatch();
  await preview.close();
  return 0;
}

function refuse(file: string, message: string, hint: string): never {
  throw new Fatal({ code: 'cli/preview', message, file, hint });
}

async function openBrowser(address: string): Promise<void> {
  const { default: open } = await import('open');
  await open(address);
}

const untilEnded = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
