/** `study-guide init`: a settings file to fill in. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fatal } from '../base/diagnostics.js';
import { commentedFile } from '../settings/index.js';
import type { Command } from './command.js';
import { PROJECT_ROOT } from './project-root.js';
import { OPTION_FIELDS } from './setting-fields.js';
import { writeOutputs } from './write-outputs.js';

interface InitOptions {
  readonly folder?: string;
}

export const initCommand: Command<InitOptions> = {
  name: 'init [folder]',
  summary: 'write a study-guide.yaml with every setting, commented',
  options: (parser) =>
    parser
      .positional('folder', { type: 'string', describe: 'where the articles are; without it this folder' })
      .example('$0 init', 'study-guide.yaml, to fill in'),
  run: async ({ folder = '' }, _, { say }) => {
    const path = join(folder, 'study-guide.yaml');
    if (existsSync(path))
      throw new Fatal({
        code: 'cli/init',
        message: 'this file is there already, and is not replaced',
        file: path,
        hint: 'edit it, or move it away first',
      });
    const schema = pathToFileURL(join(PROJECT_ROOT, 'docs', 'study-guide.schema.json')).href;
    await writeOutputs([{ path, content: commentedFile(OPTION_FIELDS, schema) }]);
    say(`wrote ${path}`);
    return 0;
  },
};
