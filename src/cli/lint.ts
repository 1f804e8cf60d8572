/** `study-guide lint`: what is wrong with templates, styles, packs and settings, without an article. */

import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Diagnostic, Fatal, type Report } from '../base/diagnostics.js';
import type { Place } from '../base/place.js';
import { type CheckedSheet, checkSheets, makeStudy, type Tools } from '../pipeline.js';
import type { Edition, TemplateFile, Templates } from '../template/index.js';
import { reportBareQuestions } from './bare-questions.js';
import type { Command } from './command.js';
import { draw } from './draw.js';
import { isUpToDate } from './eject.js';
import { readTextFile } from './files.js';
import { LINT_SAMPLE } from './lint-sample.js';
import { CONFIG_OPTION, type ConfigOption, type Defaults } from './options.js';
import { ALL_SECTIONS } from './read-sections.js';
import { openResources } from './resources.js';
import { type Settled, settle } from './settle.js';
import { openTemplates, type TemplateSet, templatePicture } from './template-folders.js';

interface LintOptions extends ConfigOption {
  readonly what?: readonly string[];
  readonly strict?: boolean;
}

export const lintCommand: Command<LintOptions> = {
  name: 'lint [what..]',
  summary: 'check folders of templates, theme packs and settings, without an article',
  options: (parser) =>
    parser
      .positional('what', {
        type: 'string',
        array: true,
        describe: 'folders of templates and YAML files; without them what the settings here name',
      })
      .options({ strict: { type: 'boolean', describe: 'warnings make it fail too' }, ...CONFIG_OPTION })
      .example('$0 lint our-templates', 'fields, blocks, fonts, pictures, and what a copier would lose')
      .example('$0 lint my-themes.yaml', 'a theme pack'),
  run: async ({ what = [], config, strict = false }, _, reporter) => {
    const here: Here = settle<Asked>({ config }, '-', reporter.report);
    const named =
      what.length > 0 ? what : [here.options.templates, here.options.pack].filter((one) => one !== undefined);
    for (const one of named) await lintOne(one, here, reporter.report);
    if (named.length === 0) reporter.say('nothing to check: name a folder of templates or a theme pack');
    const faults = reporter.count('error') + (strict ? reporter.count('warning') : 0);
    if (faults === 0 && reporter.count('warning') === 0 && named.length > 0)
      reporter.say(`${named.join(', ')}: nothing to mend`);
    return faults > 0 ? 1 : 0;
  },
};

interface Asked extends ConfigOption {
  readonly templates?: string;
  readonly template?: string;
  readonly pack?: string;
}

type Here = Settled<Asked & Defaults>;

async function lintOne(name: string, here: Here, report: Report): Promise<void> {
  if (existsSync(name) && statSync(name).isDirectory()) return lintTemplates(name, here, report);
  const text = readTextFile(name);
  if (isSettings(name, text)) {
    const { ownSheets, fonts } = settle({ config: name }, '-', report);
    return checkSheets(ownSheets, { resources: openResources(), report, fonts });
  }
  const { readPack } = await import('../themes/index.js');
  readPack(text, name, report);
}

/** By its name, or because it has a key of settings and not the one that every pack has. */
const isSettings = (name: string, text: string): boolean =>
  /^study-guide\.ya?ml$/.test(basename(name)) ||
  (/^(?:school|looks|fonts|paper|words):/m.test(text) && !/^themes:/m.test(text));

async function lintTemplates(folder: string, here: Here, report: Report): Promise<void> {
  const set = openTemplates(folder, report);
  const { files, own: names } = set;
  const built = openTemplates(undefined, report).files;
  const own = [...files].filter(([name]) => names.has(name));
  for (const [name, { file, source }] of own)
    if (isUpToDate(source, built.get(name)?.source ?? '') === false)
      report({
        severity: 'warning',
        code: 'lint/changed',
        message: `the built-in ${name} has changed since this was copied from it`,
        file,
        hint: `compare it with a new copy: study-guide eject ${name} --templates another-folder`,
      });
  const entries = [...files.keys()].filter((name) => /^[^/]+\.hbs$/.test(name));
  const sections = own.flatMap(([name]) => /^partials\/(.+)\.hbs$/.exec(name)?.[1] ?? []);
  const sound = await tryEach(entries, (entry) => checkEntry(entry, files, sections), report);
  const told = new Set<string>();
  const tools = { resources: openResources(), report, fonts: here.fonts };
  const listen: Report = (message) => {
    told.add(message.message);
    report(message);
  };
  await checkSheets(
    own.flatMap(([name, file]) => (name.endsWith('.css') ? [file] : styleAttributes(file))),
    { ...tools, report: listen },
  );
  for (const [, file] of own) {
    reportPictures(file, set, report);
    reportBareQuestions(file, report);
  }
  await tryEach(sound, (entry) => printSample(entry, { folder, here, told }, tools), report);
}

/** The style attributes of a template, without the declarations that it fills in. */
function styleAttributes({ file, source }: TemplateFile): CheckedSheet[] {
  const page = source.replace(/\{\{!--.*?--\}\}|\{\{![^}]*\}\}|<!--.*?-->/gs, blank);
  return [...page.matchAll(/(?<=\sstyle=")[^"]*|(?<=\sstyle=')[^']*/g)].map(({ 0: css, index }) => ({
    file,
    source: css.replace(/[^;]*\{\{[^;]*/g, blank),
    start: placeAt(source, index),
  }));
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

function placeAt(source: string, index: number): Place {
  const before = source.slice(0, index).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** A picture that a template names outright; what is named while printing is told when it is printed. */
function reportPictures({ file, source }: TemplateFile, set: TemplateSet, report: Report): void {
  for (const { index, 1: src = '' } of source.matchAll(/<img\b[^>]*?\bsrc="(?!data:)([^"{]+)"/g)) {
    if (templatePicture(src, set) !== undefined) continue;
    report({
      severity: 'warning',
      code: 'lint/picture',
      message: `there is no picture "${src}"`,
      file,
      place: placeAt(source, source.indexOf(src, index)),
      hint: 'put a PNG, JPEG or SVG of this name beside the templates',
    });
  }
}

/** One that fails does not stop the others. Gives those that did not. */
async function tryEach(
  entries: readonly string[],
  work: (entry: string) => Promise<void>,
  report: Report,
): Promise<string[]> {
  const sound: string[] = [];
  for (const entry of entries) {
    try {
      await work(entry);
      sound.push(entry);
    } catch (error) {
      if (!(error instanceof Fatal)) throw error;
      report(error.diagnostic);
    }
  }
  return sound;
}

/** A partial that no file calls may be a section, which stands in the packet by itself. */
async function checkEntry(entry: string, files: Templates, partials: readonly string[]): Promise<void> {
  const { checkTemplates } = await import('../template/index.js');
  const sources = [...files.values()].map(({ source }) => source).join('\n');
  const isCalled = (name: string): boolean => new RegExp(`\\{\\{[#~]*>\\s*${name}\\b`).test(sources);
  const sections = [...ALL_SECTIONS, ...partials.filter((name) => !isCalled(name))];
  checkTemplates(files, entry, [...new Set(sections)]);
}

/** The files of the packet, and the edition that each prints. */
const EDITION_OF: Readonly<Record<string, Edition>> = {
  student: 'student',
  teacher: 'teacher',
  key: 'key',
};

async function printSample(
  entry: string,
  {
    folder,
    here,
    told,
  }: { readonly folder: string; readonly here: Here; readonly told: ReadonlySet<string> },
  tools: Tools,
): Promise<void> {
  const { fillPacket, planPacket } = await import('../template/index.js');
  const name = entry.replace(/\.hbs$/, '');
  const page = `${name}.html`;
  const edition = EDITION_OF[name];
  const asked: Asked = {
    templates: folder,
    config: here.options.config,
    ...(!edition && { template: name }),
  };
  const quiet = { ...tools, report: () => {} };
  const { options, templates, house } = settle(asked, '-', () => {});
  const source = { bytes: new TextEncoder().encode(LINT_SAMPLE), file: 'sample.md' };
  const { guide } = await makeStudy(source, { details: {}, choice: { kind: 'choose', packs: [] } }, quiet);
  const packet = fillPacket(guide, planPacket(guide, { length: 'full' }));
  const { messages } = await draw(
    packet,
    { file: page, edition: edition ?? 'student', templates, house, options },
    tools,
  );
  // Pictures and style attributes are told above, with their place; what a built-in sheet asks for in vain, of the file that was to set it.
  const built = new Set([...openTemplates(undefined, () => {}).files.values()].map(({ file }) => file));
  const isTold = ({ code, file, message }: Diagnostic): boolean =>
    code === 'layout/image' ||
    (file === page && told.has(message)) ||
    (built.has(file) && message.endsWith('has no value here'));
  messages.filter((message) => !isTold(message)).forEach(tools.report);
}
