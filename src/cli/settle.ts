/** What a run works with: the options of the command line, of the settings and of the program, one over the other. */

import { dirname } from 'node:path';
import type { Report } from '../base/diagnostics.js';
import type { FontBytes } from '../pipeline.js';
import { looksSheet, type Settings } from '../settings/index.js';
import type { House, Templates } from '../template/index.js';
import { readFontFile, readLogo } from './house-files.js';
import { type ConfigOption, DEFAULTS, type Defaults, type PageOptions } from './options.js';
import { findSettings } from './settings-files.js';
import { loadTemplates } from './shipped.js';

/** Options as they come from yargs: only what was typed is there. */
export type Given = ConfigOption & Partial<Pick<PageOptions, 'templates'>>;

/** All that decides how the guide of one article looks. */
export interface Settled<Options> {
  readonly options: Options;
  readonly templates: Templates;
  readonly house: House;
  readonly fonts: readonly FontBytes[];
}

/** No option that has a default is left open. */
type WithDefaults<Options> = Omit<Options, keyof Defaults> & Defaults;

/** The settings that hold for `file` (an article, a guide; `-` is here), below what was typed. @throws Fatal for what is wrong in them. */
export function settle<Options extends Given>(
  given: Options,
  file: string,
  report: Report,
): Settled<WithDefaults<Options>> {
  const settings = findSettings(file === '-' ? '.' : dirname(file), given.config, report);
  const typed = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const options = { ...DEFAULTS, ...settings.options, ...typed } as WithDefaults<Options>;
  return {
    options,
    templates: withLooks(loadTemplates(options.templates, report), settings),
    house: houseOf(settings),
    fonts: settings.fonts.map(readFontFile),
  };
}

/** The looks of the settings are one more style sheet. */
function withLooks(templates: Templates, { looks, school }: Settings): Templates {
  const source = looksSheet(looks, school.footer);
  if (source === '') return templates;
  return new Map([...templates, ['styles/settings.css', { file: 'the looks in study-guide.yaml', source }]]);
}

function houseOf({ school, words }: Settings): House {
  const { name = '', footer = '', logo, logoFolder = '' } = school;
  return { school: { name, footer, logo: logo === undefined ? '' : readLogo(logo, logoFolder) }, words };
}
