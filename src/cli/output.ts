/** From a study guide to the files of it that were asked for. */

import { join } from 'node:path';
import { Fatal } from '../base/diagnostics.js';
import { checkPdf, makeHtml, makePages, makePdf, makeStyles, type Tools } from '../pipeline.js';
import type { StudyGuide } from '../study/guide.js';
import type { Templates } from '../template/index.js';
import { writeOutputs } from './files.js';
import { editionsOf, PAPERS, type PageOptions, type RunOptions } from './options.js';
import type { Reporter } from './reporter.js';

export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
}

export interface Job {
  readonly guide: StudyGuide;
  /** The article's file name without its ending. */
  readonly name: string;
  readonly templates: Templates;
  readonly options: PageOptions;
}

/** Makes everything in memory; nothing is written yet. */
export async function makeOutputs(job: Job, tools: Tools, reporter: Reporter): Promise<Output[]> {
  const { guide, name, templates, options } = job;
  const outputs: Output[] = [];
  const add = (ending: string, content: Uint8Array | string): void =>
    void outputs.push({ path: join(options.out, `${name}.${ending}`), content });
  if (options.format.includes('json')) add('guide.json', printGuide(guide));
  for (const edition of options.format.some((format) => format !== 'json')
    ? editionsOf(options.edition)
    : []) {
    reporter.progress(`${name}: ${edition} edition`);
    const html = await makeHtml(guide, edition, templates);
    if (options.format.includes('html')) add(`${edition}.html`, html);
    if (options.format.includes('pdf')) add(`${edition}.pdf`, await printPdf(html, job, tools));
  }
  return outputs;
}

export const printGuide = (guide: StudyGuide): string => `${JSON.stringify(guide, null, 2)}\n`;

/** Messages about the made page name the article's file; style sheets have names of their own. */
async function printPdf(html: string, { guide, name, options }: Job, tools: Tools): Promise<Uint8Array> {
  const paper = options.paper && PAPERS[options.paper];
  const styled = await makeStyles({ html, file: `${name}.html`, ...(paper && { paper }) }, tools);
  const { byline, date } = guide.article;
  const about = { ...(byline && { author: byline }), subject: 'Study guide', created: creationDate(date) };
  const pdf = await makePdf(await makePages(styled, tools), about, tools);
  if (await checkPdf(pdf, { styled, guide }, tools)) return pdf;
  throw new Fatal({
    code: 'cli/proof',
    message: 'the PDF does not hold all that the guide says, so it is not written',
    file: name,
    hint: 'if you changed templates or styles, look there first; else please report it with the article',
  });
}

/** SOURCE_DATE_EPOCH, else the article's own date, else a fixed day: never the clock, so that bytes repeat. */
function creationDate(articleDate: string | undefined): Date {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'] ?? Number.NaN);
  if (Number.isFinite(epoch)) return new Date(epoch * 1000);
  const parsed = articleDate && /\d{4}/.test(articleDate) ? Date.parse(`${articleDate} UTC`) : Number.NaN;
  return new Date(Number.isFinite(parsed) ? parsed : Date.UTC(2000, 0, 1));
}

/** Writes the outputs, unless `--strict` forbids it. */
export function deliver(outputs: readonly Output[], { strict }: RunOptions, reporter: Reporter): number {
  if (strict && reporter.count('warning') > 0) {
    throw new Fatal({
      code: 'cli/strict',
      message: `${reporter.count('warning')} warning(s), and --strict was given: nothing is written`,
      file: outputs[0]?.path ?? 'guide',
      hint: 'mend what the warnings name, or leave out --strict',
    });
  }
  writeOutputs(outputs);
  for (const { path } of outputs) reporter.say(`wrote ${path}`);
  return 0;
}
