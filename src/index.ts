/**
 * The program as a library: an article in, a study guide out; a guide in, pages out. Nothing is read but the files of the
 * package itself, nothing is written, and no clock is asked: the same arguments give the same bytes.
 *
 * ```ts
 * import { makeGuide, renderPdf } from 'study-guide';
 *
 * const guide = await makeGuide(await readFile('article.md'), { file: 'article.md' });
 * await writeFile('student.pdf', await renderPdf(guide, { edition: 'student', paper: 'letter' }));
 * ```
 */

import { Fatal, type Report } from './base/diagnostics.js';
import { draw } from './cli/draw.js';
import { type Fitted, fitPacket } from './cli/fit-packet.js';
import { refuseNoArticle, refuseWrongOptions } from './cli/library-options.js';
import { quotesOf } from './cli/output.js';
import { openResources } from './cli/resources.js';
import { choosePack, loadTemplates } from './cli/shipped.js';
import { WrongUsage } from './cli/wrong-usage.js';
import { checkPdf, makeHtmlFile, makePdf, makeStudy, type Tools } from './pipeline.js';
import type { Details } from './read/index.js';
import type { StudyGuide } from './study/guide.js';
import type { Edition, Length, Templates } from './template/index.js';

export type { Diagnostic, Report } from './base/diagnostics.js';
/** What is thrown when no guide or no page can be made; its `diagnostic` has the place and a hint. */
export { Fatal as StudyGuideError } from './base/diagnostics.js';
/** What is thrown for options that name what is not there: a section, a version. */
export { WrongUsage as UsageError } from './cli/wrong-usage.js';
export type * from './study/guide.js';

/** What is known of the article beside its bytes; all of it may be left out. */
export interface ArticleOptions extends Details {
  /** Its name, for messages; the ending helps to tell the kind of file. */
  readonly file?: string;
  /** The text of `NAME.edits.yaml`: what is changed in the guide. */
  readonly edits?: string;
  /** The id of a shipped theme pack; without it the one that fits, else themes found in the article. */
  readonly pack?: string;
  /** Told everything there is to say; without it nothing is said. */
  readonly report?: Report;
}

/** How a guide is to be printed; all of it may be left out. */
export interface PrintOptions {
  /** `student` without it. */
  readonly edition?: Edition;
  /** `a4` without it, or what the templates say. */
  readonly paper?: 'a4' | 'letter' | 'legal' | 'a5';
  /** `short` without it. */
  readonly length?: Length;
  /** The most pages of the student edition. */
  readonly pages?: number;
  /** Several pages on a sheet, as `--impose` takes it; for cards ask for the edition `cards`. */
  readonly impose?: 'booklet' | '2up';
  /** Printed on both sides: margins and feet mirrored on left-hand pages. */
  readonly duplex?: boolean;
  /** Rooms to write and blanks are fields to type in on a screen. */
  readonly fillable?: boolean;
  /** Names of sections, as `--sections` takes them. */
  readonly sections?: string;
  /** Sources by name, such as `partials/cover.hbs`, in place of the built-in ones. */
  readonly templates?: Readonly<Record<string, string>>;
  /** The date that the PDF says it was made on; the first day of 2000 without it. */
  readonly created?: Date;
  readonly report?: Report;
}

/**
 * Makes the study guide of an article, in any kind of file that README.md names under "What it reads".
 *
 * @throws StudyGuideError where the bytes hold no article; UsageError for options that there are not
 */
export async function makeGuide(
  article: string | Uint8Array,
  options: ArticleOptions = {},
): Promise<StudyGuide> {
  refuseNoArticle(article);
  refuseWrongOptions(options);
  const { file = 'article', pack, edits, report = silent, ...details } = options;
  const bytes = typeof article === 'string' ? new TextEncoder().encode(article) : article;
  const choice = choosePack(pack && shippedId(pack), report);
  const { guide } = await makeStudy({ bytes, file }, { details, choice }, toolsOf(report));
  if (edits === undefined) return guide;
  const { layOver, readEdits } = await import('./edits/index.js');
  return layOver(guide, readEdits(edits, 'edits'), { file: 'edits', report });
}

/**
 * One edition of a guide as a PDF, proved to hold every word and every quotation of it.
 *
 * @throws StudyGuideError where the guide is not valid, a template is not, or the proof fails
 */
export async function renderPdf(guide: StudyGuide, options: PrintOptions = {}): Promise<Uint8Array> {
  refuseWrongOptions(options);
  const { edition = 'student', created = new Date(Date.UTC(2000, 0, 1)), report = silent } = options;
  const tools = toolsOf(report);
  const { drawn, packet } = await print(guide, options, tools);
  const { byline } = guide.article;
  const about = { ...(byline && { author: byline }), subject: 'Study guide', created };
  const pdf = await makePdf(drawn.pages, about, tools);
  if (await checkPdf(pdf, { ...drawn, quotes: quotesOf(packet, edition) }, tools)) return pdf;
  throw new Fatal({
    code: 'api/proof',
    message: 'the PDF does not hold all that the guide says',
    file: 'guide',
    hint: 'look at the templates that were given first; else please report it with the article',
  });
}

/**
 * One edition of a guide as one page of HTML that needs no other file.
 *
 * @throws StudyGuideError where the guide is not valid, or a template is not
 */
export async function renderHtml(guide: StudyGuide, options: PrintOptions = {}): Promise<string> {
  refuseWrongOptions(options);
  const tools = toolsOf(options.report ?? silent);
  const { html, pages } = (await print(guide, options, tools)).drawn;
  return makeHtmlFile(html, pages, tools);
}

/** A pack by its name alone: the library reads no files of the caller. */
function shippedId(pack: string): string {
  if (/^[\w-]+$/.test(pack)) return pack;
  throw new WrongUsage('pack must be the id of a shipped pack');
}

async function print(
  given: StudyGuide,
  { edition = 'student', length = 'short', templates: own = {}, ...rest }: PrintOptions,
  tools: Tools,
) {
  const { validateGuide } = await import('./study/index.js');
  const guide = validateGuide(given, 'guide');
  const setting = { file: 'guide.html', templates: withOwn(own, tools.report), options: { ...rest, length } };
  const { packet }: Fitted = await fitPacket({ ...setting, guide }, tools);
  const drawn = await draw(packet, { ...setting, edition }, tools);
  drawn.messages.forEach(tools.report);
  return { drawn, packet };
}

function withOwn(own: Readonly<Record<string, string>>, report: Report): Templates {
  const laid = Object.entries(own).map(([file, source]) => [file, { file, source }] as const);
  return new Map([...loadTemplates(undefined, report), ...laid]);
}

const toolsOf = (report: Report): Tools => ({ resources: openResources(), report });

/** Nobody listens. */
const silent: Report = () => {};
