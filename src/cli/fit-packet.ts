/** The packet of a guide, no longer than the pages it may have: laid out, counted, shortened, until it fits. */

import type { Tools } from '../pipeline.js';
import type { StudyGuide } from '../study/guide.js';
import type { Packet, Plan } from '../template/index.js';
import { type Drawn, draw, type Setting } from './draw.js';
import { reportEmpty } from './empty-sections.js';
import { PAPERS, type PageOptions, type Print } from './options.js';
import { shareFilled } from './page-share.js';
import { readSections } from './read-sections.js';
import { WrongUsage } from './wrong-usage.js';

/** What decides how long a packet is. */
export type PacketOptions = Pick<
  PageOptions,
  | 'length'
  | 'template'
  | 'has'
  | 'pages'
  | 'sections'
  | 'versions'
  | 'paper'
  | 'print'
  | 'impose'
  | 'duplex'
  | 'fillable'
>;

export interface FitJob extends Setting {
  readonly guide: StudyGuide;
  /** A letter, where there are several versions. */
  readonly version?: string;
  readonly options: PacketOptions;
}

export interface Fitted {
  readonly packet: Packet;
  readonly plan: Plan;
  /** What went so that it fits, for people. */
  readonly leftOut: readonly string[];
  /** What it has, for people. */
  readonly holds: readonly string[];
  /** The student edition, which was laid out to count its pages. */
  readonly student: Drawn;
  /** The pages it should have had, where it has more, and by how much the least there can be is too long. */
  readonly missed?: { readonly pages: number; readonly centimetres: number };
}

export async function fitPacket(asked: FitJob, tools: Tools): Promise<Fitted> {
  const { checkTemplates, entryOf, leftOut, pagesOf, planPacket, versionOf } = await import(
    '../template/index.js'
  );
  const job = { ...asked, guide: versionOf(asked.guide, asked.version ?? '') };
  const { guide, options, templates } = job;
  const { length } = options;
  const sections = readSections(options.sections, templates);
  const { template } = countedBy(options);
  const entry = entryOf({ edition: 'student', ...(template !== undefined && { template }) });
  const isOwn = template !== undefined && templates.has(entry);
  const fields = isOwn ? checkTemplates(templates, entry, sections) : undefined;
  const whole = planPacket(guide, { length, sections, ...(fields && { fields }) });
  if (whole.sections.length === 0)
    throw new WrongUsage(
      '--sections leaves nothing to print\n  hint: name what is wanted, as in --sections words,text',
    );
  if (!fields)
    await reportEmpty(whole, { guide, named: sections, file: job.file.replace(/\.html$/, '') }, tools.report);
  const target = options.pages ?? onPaper(pagesOf(length, guide.article.words), options);
  const room = PAGE_ROOM / pagesForOne(options);
  const fit = { whole, target, room, lay: (plan: Plan) => layOut(plan, job, tools), guide };
  const short = await shortenTo(fit);
  // What does not fit fills the pages that it takes.
  const { packet, student, plan } = await evenOut(short, { ...fit, target: Math.max(target, short.pages) });
  const holds = leftOut(plan, { ...plan, counts: {} });
  return {
    packet,
    plan,
    student,
    holds,
    leftOut: leftOut(whole, plan),
    ...(short.pages > target && { missed: { pages: target, centimetres: overlong(short, target) } }),
  };
}

/** What a search for a plan needs. */
interface Fit {
  /** The plan that has all that is wanted. */
  readonly whole: Plan;
  readonly target: number;
  /** What a page holds, in the millimetres that the table has for costs. */
  readonly room: number;
  readonly lay: (plan: Plan) => Promise<Laid>;
  readonly guide: StudyGuide;
}

/** A plan laid out. */
interface Laid {
  readonly plan: Plan;
  readonly packet: Packet;
  readonly student: Drawn;
  readonly pages: number;
  /** How much of the last page is filled. */
  readonly last: number;
  /** Millimetres of a ruled line. */
  readonly ruled: number;
  /** How many of them the long writing task can do without. */
  readonly spare: number;
}

async function layOut(plan: Plan, job: FitJob, tools: Tools): Promise<Laid> {
  const { fillPacket } = await import('../template/index.js');
  const packet = fillPacket(job.guide, plan, job.version);
  const student = await draw(packet, { ...job, edition: 'student', options: countedBy(job.options) }, tools);
  const { length: pages } = student.pages.pages;
  const ruled = RULED_LINE[job.options.print ?? 'usual'];
  const spare = pagesForOne(job.options) > 1 ? 0 : FEWER_LINES;
  return { plan, packet, student, pages, last: shareFilled(student, pages - 1), ruled, spare };
}

/** A template that students do not get goes with their packet, and has what that has. */
const countedBy = ({ template, ...rest }: PacketOptions): PacketOptions =>
  template !== undefined && (rest.has?.includes('student') ?? true) ? { ...rest, template } : rest;

/** Each try is one layout; the costs of the table are good enough for two or three. From judgement. */
const MOST_TRIES = 12;

async function shortenTo({ whole, target, room, lay, guide }: Fit): Promise<Laid> {
  const { shorten } = await import('../template/index.js');
  let laid = await lay(whole);
  for (let tries = 1; laid.pages > target && tries < MOST_TRIES; tries++) {
    const shorter = shorten(laid.plan, guide, excess(laid.student, { target, room }));
    if (shorter === laid.plan) break;
    laid = await lay(shorter);
  }
  return laid;
}

/** What has to go, in millimetres of an A4 page; at least a line, so that every try gets on. */
function excess(student: Drawn, { target, room }: Pick<Fit, 'target' | 'room'>): number {
  const pages = [...student.pages.pages.keys()].slice(target);
  const over = pages.reduce((sum, page) => sum + shareFilled(student, page), 0);
  return Math.max(6, over * room * 0.9);
}

/** In centimetres. The last page is never nearly empty, so that one cannot see it there. */
function overlong({ student }: Laid, target: number): number {
  const { pages } = student.pages;
  const { top, bottom } = student.styled.pages.right.margin;
  const filled = pages.reduce((sum, _, page) => sum + shareFilled(student, page), 0);
  return Math.max(1, Math.ceil(((filled - target) * (pages[0]!.height - top - bottom) * 2.54) / 72));
}

/** Millimetres of text on an A4 page. */
const PAGE_ROOM = 262;

/** Millimetres of one ruled line, as the style sheets have it. */
const RULED_LINE: Readonly<Record<Print | 'usual', number>> = { usual: 8, large: 11, dyslexia: 9 };

/** Room that is left is given to what went, and then to writing. */
async function evenOut(short: Laid, { whole, target, room, lay, guide }: Fit): Promise<Laid> {
  const { refill } = await import('../template/index.js');
  const unlessOver = async (plan: Plan, known: Laid, most: number): Promise<Laid> => {
    if (plan === known.plan) return known;
    const laid = await lay(plan);
    return laid.pages <= most ? laid : known;
  };
  let best = short;
  for (const share of short.plan === whole ? [] : REFILLS) {
    const millimetres = share * (target - best.pages + 1 - best.last) * room;
    best = await unlessOver(refill(best.plan, whole, { guide, millimetres }), best, target);
  }
  const saving = await unlessOver(withFewerLines(best), best, best.pages - 1);
  if (saving !== best) return saving;
  const fuller = async (plan: Plan, known: Laid): Promise<Laid> => {
    const laid = await unlessOver(plan, known, known.pages);
    return laid.last >= known.last ? laid : known;
  };
  best = await fuller(withLines(best, linesFree(best)), best);
  return fuller(withTicketLines(best), best);
}

/** How much of the room that is left is filled again: nearly all, and where that was too much, less. */
const REFILLS = [0.9, 0.7, 0.5, 0.3];

/** The long writing task, where a line is not short, and the exit ticket may have so many ruled lines fewer, to save a page. From judgement. */
const FEWER_LINES = 5;
const FEWER_TICKET_LINES = 1;
/** And so many more, to fill the last. */
const MORE_LINES = 6;
/** And so many more on a last page with next to nothing else. */
const MOST_LINES = 10;

/** So many ruled lines fewer as empty the last page, where they are few. */
function withFewerLines(laid: Laid): Plan {
  const { plan, last, spare } = laid;
  const filled = Math.ceil(last * linesOnPage(laid));
  const ofTicket = (plan.counts['ticket'] ?? 0) > 0 ? Math.max(0, filled - spare) : 0;
  if (filled - ofTicket > spare || ofTicket > FEWER_TICKET_LINES) return plan;
  const fewer = withLines(laid, ofTicket - filled);
  return fewer === plan || ofTicket === 0 ? fewer : { ...fewer, ticketLines: -ofTicket };
}

function linesFree(laid: Laid): number {
  const free = Math.floor((1 - laid.last) * linesOnPage(laid)) - 1;
  return Math.min(laid.last < 0.2 ? MOST_LINES : MORE_LINES, Math.max(0, free));
}

/** The ruled lines that a page has room for. */
function linesOnPage({ student, ruled }: Laid): number {
  const { top, bottom } = student.styled.pages.right.margin;
  return ((student.pages.pages[0]!.height - top - bottom) * 25.4) / 72 / ruled;
}

const withLines = ({ plan }: Laid, extraLines: number): Plan =>
  extraLines === 0 || (plan.counts['task'] ?? 0) === 0 ? plan : { ...plan, extraLines };

/** Where the last page is still less than half full, the exit ticket has so many lines more as fill the half; in the teacher edition others come after it. */
function withTicketLines(laid: Laid): Plan {
  const { plan, last } = laid;
  const lacking = Math.ceil((0.5 - last) * linesOnPage(laid));
  return lacking > 0 && (plan.counts['ticket'] ?? 0) > 0
    ? { ...plan, ticketLines: Math.min(MORE_LINES, lacking) }
    : plan;
}

const A4_AREA = PAPERS.a4.width * PAPERS.a4.height;

/** How many times the room that the usual type takes. Measured: with it nothing is left out that the usual type prints. */
const ROOM_OF_PRINT: Readonly<Record<Print, number>> = { large: 3, dyslexia: 1.7 };

/** Pages of A4 as pages of smaller paper, or of larger type. */
const onPaper = (pages: number, options: PacketOptions): number => Math.ceil(pages * pagesForOne(options));

function pagesForOne({ paper, print }: PacketOptions): number {
  const { width, height } = PAPERS[paper ?? 'a4'];
  const times = (A4_AREA / (width * height)) * (print ? ROOM_OF_PRINT[print] : 1);
  return times > 1.2 ? times : 1;
}
