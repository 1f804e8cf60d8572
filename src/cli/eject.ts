/** `study-guide eject FILE`: a copy of one built-in file to change, which knows what it was copied from. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fatal } from '../base/diagnostics.js';
import { nearest } from '../base/nearest.js';
import type { Command } from './command.js';
import { CONFIG_OPTION, type ConfigOption, PAGE_OPTIONS } from './options.js';
import { findSettings } from './settings-files.js';
import { openTemplates } from './template-folders.js';
import { writeOutputs } from './write-outputs.js';

interface EjectOptions extends ConfigOption {
  readonly file?: string;
  readonly templates?: string;
}

export const ejectCommand: Command<EjectOptions> = {
  name: 'eject [file]',
  summary: 'copy one built-in template or style sheet into a folder of yours, to change it',
  options: (parser) =>
    parser
      .positional('file', {
        type: 'string',
        describe: 'such as partials/cover.hbs; without it the files there are',
      })
      .options({
        templates: {
          ...PAGE_OPTIONS['templates']!,
          describe: 'the folder; without it that of the settings, or my-templates',
        },
        ...CONFIG_OPTION,
      })
      .example('$0 eject partials/cover.hbs', 'my-templates/partials/cover.hbs, to change')
      .example('$0 eject', 'the files there are'),
  run: async ({ file, templates, config }, streams, { report, say }) => {
    const { files } = openTemplates(undefined, report);
    if (file === undefined) {
      streams.stdout.write(`${[...files.keys()].join('\n')}\n`);
      return 0;
    }
    const name = file.replace(/^(?:\.\/)?(?:templates\/)?/, '');
    const built = files.get(name);
    if (!built) throw unknown(file, [...files.keys()]);
    const settings = findSettings('.', config, report).options['templates'] as string | undefined;
    const folder = templates ?? settings ?? 'my-templates';
    const path = join(folder, name);
    if (existsSync(path))
      throw fault(path, 'this file is there already, and is not replaced', 'move it away first');
    await writeOutputs([{ path, content: originLine(name, built.source) + built.source }]);
    say(`wrote ${path}`);
    if (settings === undefined) say(`  to print with it: study-guide build ARTICLE --templates ${folder}`);
    return 0;
  },
};

function originLine(name: string, source: string): string {
  const said = `study-guide eject ${name} ${hashOf(source)}`;
  return name.endsWith('.css') ? `/* ${said} */\n` : `{{!-- ${said} --}}\n`;
}

/** Enough to tell one version of a file from another. */
const hashOf = (source: string): string => createHash('sha256').update(source).digest('hex').slice(0, 12);

/** Whether a copy was made of the file as it stands now; undefined where it does not say what it was copied from. */
export function isUpToDate(copy: string, built: string): boolean | undefined {
  const hash = /^(?:\/\*|\{\{!--) study-guide eject \S+ ([\da-f]{12}) /.exec(copy)?.[1];
  return hash === undefined ? undefined : hash === hashOf(built);
}

function unknown(file: string, known: readonly string[]): Fatal {
  const meant = nearest(file, known) ?? known.find((name) => name.includes(file));
  return fault(
    file,
    'there is no built-in file of this name',
    meant ? `did you mean ${meant}?` : '"study-guide eject" alone lists them',
  );
}

const fault = (file: string, message: string, hint: string): Fatal =>
  new Fatal({ code: 'cli/eject', message, file, hint });
