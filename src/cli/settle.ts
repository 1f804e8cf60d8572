/** What a run works with: the options of the command line, of the settings and of the program, one over the other. */

import { dirname } from 'node:path';
import { Fatal, type Report } from '../base/diagnostics.js';
import { nearest } from '../base/nearest.js';
import type { CheckedSheet, FontBytes } from '../pipeline.js';
import { lookDeclaration, looksSheet, type Settings, type TemplateNotes } from '../settings/index.js';
import type { House, Templates } from '../template/index.js';
import { unmaskStandardInput } from './files.js';
import { readFontFile, readLogo } from './house-files.js';
import { type ConfigOption, DEFAULTS, type Defaults, type PageOptions } from './options.js';
import { ALL_SECTIONS, sectionFault } from './read-sections.js';
import { findSettings } from './settings-files.js';
import { openTemplates, type TemplateSet, templateFont, templatePicture } from './template-folders.js';

/** Options as they come from yargs: only what was typed is there. */
export type Given = ConfigOption & Partial<Pick<PageOptions, 'templates' | 'template'>>;

/** All that decides how the guide of one article looks. */
export interface Settled<Options> {
  readonly options: Options;
  readonly templates: Templates;
  readonly house: House;
  readonly fonts: readonly FontBytes[];
  /** Style sheets that are not built in, and the looks of the settings. */
  readonly ownSheets: readonly CheckedSheet[];
}

/** No option that has a default is left open. */
type WithDefaults<Options> = Omit<Options, keyof Defaults> & Defaults;

/** The settings that hold for `file` (an article, a guide; `-` is here), below what was typed. @throws Fatal for what is wrong in them. */
export function settle<Asked extends Given>(
  given: Asked,
  file: string,
  report: Report,
): Settled<WithDefaults<Asked>> {
  const settings = findSettings(file === '-' ? '.' : dirname(file), given.config, report);
  const typed = Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, name === 'out' ? unmaskStandardInput(String(value)) : value]),
  );
  const set = openTemplates(given.templates ?? (settings.options['templates'] as string | undefined), report);
  const layers = [DEFAULTS, ...withNotes(settings, typed, set)];
  const templates = withLooks(set.files, settings);
  const picture = (src: string) => templatePicture(src, set);
  return {
    options: Object.assign({}, ...layers) as WithDefaults<Asked>,
    templates,
    ownSheets: [
      ...[...set.files].filter(([name]) => name.endsWith('.css') && set.own.has(name)).map(([, one]) => one),
      ...checkedLooks(settings),
    ],
    house: { ...houseOf(settings), picture, font: (src) => templateFont(src, set) },
    fonts: settings.fonts.map(readFontFile),
  };
}

/** What a template is made for goes just below whoever named it: it is more particular than settings for all templates. */
function withNotes(
  { options: said, saidBy = {} }: Settings,
  typed: Options,
  { notes, files }: TemplateSet,
): readonly Options[] {
  if (typed['sections'] === undefined)
    refuseSections(String(said['sections'] ?? ''), files, saidBy['sections']);
  const asked = String(typed['template'] ?? said['template'] ?? 'packet');
  if (asked !== 'packet' && (!files.has(`${asked}.hbs`) || asked in EDITIONS))
    throw unknownTemplate(asked, files, typed['template'] === undefined ? saidBy['template'] : undefined);
  const { about, editions, ...own } = { ...EVERYTHING, ...notes[asked] };
  const made = OF_THE_PACKET[asked] ?? { template: asked, ...(editions && { has: editions }), ...own };
  const [settings, rest] = [said, typed].map(({ template: _, ...options }) => options);
  return typed['template'] === undefined ? [made, settings!, rest!] : [settings!, made, rest!];
}

/** The packet itself, and what is made of it under a name of its own: its key has its numbers. */
const OF_THE_PACKET: Readonly<Record<string, Options>> = { packet: {}, key: { edition: 'key' } };

type Options = Readonly<Record<string, unknown>>;

/** Files that are no template of their own: the packet's editions. */
const EDITIONS: Options = { student: true, teacher: true };

/** A template of which nothing is said may print any part of the guide. */
const EVERYTHING: TemplateNotes = { length: 'full', sections: ALL_SECTIONS.join(',') };

/** Of the command line they are refused where they are used; here it is told which file says them. */
function refuseSections(sections: string, files: Templates, file = ''): void {
  for (const name of sections.split(',').filter(Boolean)) {
    const fault = sectionFault(name, files);
    if (fault) throw new Fatal({ code: 'cli/sections', file, ...fault });
  }
}

/** `file` is the one that says the name, unless it was typed. */
function unknownTemplate(name: string, files: Templates, file?: string): Fatal {
  const own = [...files.keys()].flatMap((file) => /^([^/]+)\.hbs$/.exec(file)?.[1] ?? []);
  const known = ['packet', ...own.filter((one) => !(one in EDITIONS))];
  const meant = nearest(name, known);
  return new Fatal({
    code: 'cli/template',
    message: file === undefined ? 'there is no template of this name' : `there is no template "${name}"`,
    file: file ?? name,
    hint: meant ? `did you mean "${meant}"?` : `there are: ${known.join(', ')}`,
  });
}

/** Each look by itself, at its place. */
const checkedLooks = ({ looks, looksAt = {} }: Settings): CheckedSheet[] =>
  Object.entries(looks).map(([name, value]) => {
    const { file, place: start } = looksAt[name]!;
    return { file, source: lookDeclaration(name, value), start };
  });

/** The looks of the settings are one more style sheet. */
function withLooks(templates: Templates, { looks, school }: Settings): Templates {
  const source = looksSheet(looks, school.footer);
  if (source === '') return templates;
  return new Map([...templates, ['styles/settings.css', { file: 'the looks of the settings', source }]]);
}

function houseOf({ school, words }: Settings): House {
  const { name = '', footer = '', logo, logoFolder = '' } = school;
  return { school: { name, footer, logo: logo === undefined ? '' : readLogo(logo, logoFolder) }, words };
}
