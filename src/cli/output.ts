/** From a study guide to the files of it that were asked for. */

import { basename, join } from 'node:path';
import { Fatal } from '../base/diagnostics.js';
import { type About, checkPdf, makeHtmlFile, makePdf, type Tools } from '../pipeline.js';
import type { StudyGuide } from '../study/guide.js';
import type { Edition, House, Packet, Templates } from '../template/index.js';
import { creationDate } from './creation-date.js';
import { type Drawn, draw } from './draw.js';
import { type Fitted, fitPacket } from './fit-packet.js';
import { editionsOf, type PageOptions, type RunOptions } from './options.js';
import { readVersions } from './read-versions.js';
import type { Reporter } from './reporter.js';
import type { Streams } from './streams.js';
import { tellVersions } from './told-versions.js';
import { type Output, writeOutputs } from './write-outputs.js';
import { WrongUsage } from './wrong-usage.js';

export interface Job {
  readonly guide: StudyGuide;
  /** The article's file name without its ending. */
  readonly name: string;
  readonly templates: Templates;
  readonly house?: House;
  readonly options: PageOptions;
}

/** Makes everything in memory; nothing is written yet. */
export async function makeOutputs(job: Job, tools: Tools, reporter: Reporter): Promise<Output[]> {
  const { guide, name, options } = job;
  const { format, out } = options;
  const outputs: Output[] = [];
  if (format.includes('json'))
    outputs.push({ path: join(out, `${name}.guide.json`), content: printGuide(guide) });
  if (format.every((one) => one === 'json')) return outputs;
  const packets: Packet[] = [];
  for (const version of readVersions(options.versions)) {
    const made = await makeVersion({ ...job, ...(version && { version }) }, tools, reporter);
    outputs.push(...made.outputs);
    packets.push(made.packet);
  }
  tellVersions(name, packets, reporter);
  return outputs;
}

/** All editions of one version. */
async function makeVersion(
  job: Job & { readonly version?: string },
  tools: Tools,
  reporter: Reporter,
): Promise<{ readonly outputs: readonly Output[]; readonly packet: Packet }> {
  const { versionOf } = await import('../template/index.js');
  const { reportOwnLeftOut } = await import('./printed-items.js');
  const { version, options } = job;
  const { format, out } = options;
  const name = [job.name, ...named(options.template), ...(version ? [version] : [])].join('.');
  reporter.progress(`${name}: counting pages`);
  const setting = { ...job, file: `${name}.html` };
  const fitted = await fitPacket(setting, tools);
  const outputs: Output[] = [];
  const { impose = '' } = options;
  const ending = impose && impose !== '4up-cards' ? `.${impose}` : '';
  for (const edition of editionsOf(options)) {
    reporter.progress(`${name}: ${edition} edition`);
    const known = edition === 'student' ? fitted.student : undefined;
    const drawn = known ?? (await draw(fitted.packet, { ...setting, edition }, tools));
    if (edition === 'cards' && !hasQuestions(fitted.packet)) throw noCards(name);
    drawn.messages.forEach(tools.report);
    const path = join(out, `${name}.${edition}${ending}`);
    if (format.includes('html'))
      outputs.push({ path: `${path}.html`, content: await makeHtmlFile(drawn.html, drawn.pages, tools) });
    if (format.includes('pdf')) outputs.push(await printPdf(drawn, { job, fitted, edition, path }, tools));
  }
  const guide = versionOf(job.guide, version ?? '');
  reportOwnLeftOut({ guide, packet: fitted.packet, file: name }, tools.report);
  sayWhatWent(name, { fitted, options }, reporter);
  return { outputs, packet: fitted.packet };
}

const hasQuestions = ({ guide: { themes, discussion = [] }, talk }: Packet): boolean =>
  talk.length + discussion.length > 0 || themes.some((theme) => theme.discussion.length > 0);

const noCards = (file: string): Fatal =>
  new Fatal({
    code: 'cli/no-cards',
    message: 'this packet has no questions to discuss, so there is nothing to put on cards',
    file,
    hint: 'ask for more with --length full, or leave themes in with --sections',
  });

/** The packet, and its key, are known by their edition alone. */
const named = (template = 'packet'): string[] => (['packet', 'key'].includes(template) ? [] : [template]);

function sayWhatWent(
  name: string,
  { fitted, options }: { readonly fitted: Fitted; readonly options: Pick<PageOptions, 'template' | 'pages'> },
  { report, say }: Reporter,
): void {
  const { leftOut, holds, missed, student } = fitted;
  const pages = student.pages.pages.length;
  if (holds.length > 0) say(`${name}: ${holds.join(', ')}`);
  if (leftOut.length > 0) {
    say(`${name}: left out to fit ${pages} ${pages === 1 ? 'page' : 'pages'}: ${leftOut.join(', ')}`);
    say(`  --pages N allows more${options.pages === undefined ? ', --length full prints all there is' : ''}`);
  }
  if (missed === undefined) return;
  report({
    severity: 'warning',
    code: 'cli/pages',
    message: `${pages} pages, and not ${missed.pages}: the least there can be is about ${missed.centimetres} cm too long`,
    file: name,
    hint:
      options.template === undefined
        ? 'the text itself stays whatever else goes: --sections=-text prints the work without it, --sections words,text only those'
        : 'name fewer sections or more pages; in a template of your own give less room to write (rows)',
  });
}

export const printGuide = (guide: StudyGuide): string => `${JSON.stringify(guide, null, 2)}\n`;

/** What a PDF of a guide says about itself. */
export const aboutGuide = ({ article: { byline } }: StudyGuide, created: Date): About => ({
  ...(byline && { author: byline }),
  subject: 'Study guide',
  created,
});

/** A page that cannot be proved is written all the same, for the teacher waits for it; but under a name that says so. */
async function printPdf(
  { styled, pages }: Drawn,
  { job, fitted, edition, path }: PrintJob,
  tools: Tools,
): Promise<Output> {
  const { name, guide } = job;
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const created = creationDate({ written: guide.article.date, epoch, file: name }, tools.report);
  const content = await makePdf(pages, aboutGuide(guide, created), tools);
  if (await checkPdf(content, { styled, pages, quotes: quotesOf(fitted.packet, edition) }, tools))
    return { path: `${path}.pdf`, content, pages: (pages.sheets ?? pages.pages).length };
  tools.report({
    severity: 'error',
    code: 'cli/proof',
    message: `the PDF does not hold all that the guide says, so it is written as ${basename(path)}.unproved.pdf`,
    file: name,
    hint: 'compare what is named above before you print it; if you changed templates or styles, look there first, else please report it with the article',
  });
  return { path: `${path}.unproved.pdf`, content };
}

interface PrintJob {
  readonly job: Job;
  readonly fitted: Fitted;
  readonly edition: Edition;
  /** Where it goes, without the ending. */
  readonly path: string;
}

/** The key quotes that an edition must hold. */
export function quotesOf({ sections, guide }: Packet, edition: Edition): string[] {
  if (edition === 'key' || edition === 'cards' || !sections.includes('themes')) return [];
  return guide.themes
    .flatMap(({ quotes }) => quotes)
    .filter(({ edited }) => !edited)
    .map(({ text }) => text.replace(/[,;]$/, ''));
}

/** Writes the outputs, unless `--strict` forbids it; one goes to standard output where that is asked for. */
export async function deliver(
  outputs: readonly Output[],
  { strict, out, open }: RunOptions & Pick<PageOptions, 'out'>,
  { reporter, streams }: { readonly reporter: Reporter; readonly streams: Streams },
): Promise<number> {
  if (strict) refuseFaults(outputs, reporter);
  if (out === '-') {
    streams.stdout.write(onlyOne(outputs).content);
    return 0;
  }
  reporter.progress('writing');
  await writeOutputs(outputs);
  for (const { path, pages } of outputs)
    reporter.say(
      `wrote ${path}${pages === undefined ? '' : ` (${pages} ${pages === 1 ? 'page' : 'pages'})`}`,
    );
  if (open) await show(outputs, streams, reporter);
  return 0;
}

function refuseFaults(outputs: readonly Output[], reporter: Reporter): void {
  const faults = reporter.count('warning') + reporter.count('error');
  if (faults === 0) return;
  throw new Fatal({
    code: 'cli/strict',
    message: `${faults} warning(s), and --strict was given: nothing is written`,
    file: outputs[0]?.path ?? 'guide',
    hint: 'mend what the warnings name, or leave out --strict',
  });
}

/** @throws WrongUsage for several files, which nobody could tell apart on standard output. */
function onlyOne(outputs: readonly Output[]): Output {
  const [output, another] = outputs;
  if (output && !another) return output;
  throw new WrongUsage(
    `--out - takes one file, and this would be ${outputs.length}\n  hint: name one, as in --edition student --format pdf`,
  );
}

/** The first that people read. That it cannot be shown is no fault of the guide. */
async function show(outputs: readonly Output[], { open }: Streams, { report }: Reporter): Promise<void> {
  const { path } = outputs.find(({ path }) => !path.endsWith('.json')) ?? outputs[0]!;
  try {
    if (!open) throw new Error('no program');
    await open(path);
  } catch {
    report({
      severity: 'info',
      code: 'cli/open',
      message: 'no program here shows such files',
      file: path,
      hint: 'open it by hand',
    });
  }
}
