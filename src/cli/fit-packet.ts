/** The packet of a guide, no longer than the pages it may have: laid out, counted, shortened, until it fits. */

import type { Page, PagedDocument } from '../layout/page.js';
import type { Tools } from '../pipeline.js';
import type { StudyGuide } from '../study/guide.js';
import type { Packet, Plan } from '../template/index.js';
import { type Drawn, draw, type Setting } from './draw.js';
import { PAPERS, type PageOptions } from './options.js';
import { readSections } from './read-sections.js';

/** What decides how long a packet is. */
export type PacketOptions = Pick<PageOptions, 'length' | 'pages' | 'sections' | 'paper'>;

export interface FitJob extends Setting {
  readonly guide: StudyGuide;
  readonly options: PacketOptions;
}

export interface Fitted {
  readonly packet: Packet;
  /** What went so that it fits, for people. */
  readonly leftOut: readonly string[];
  /** The student edition, where it had to be laid out to count its pages. */
  readonly student?: Drawn;
  /** The pages it should have had, where it has more. */
  readonly missed?: number;
}

/** Each try is one layout; the costs of the table are good enough for two or three. From judgement. */
const MOST_TRIES = 12;

export async function fitPacket(job: FitJob, tools: Tools): Promise<Fitted> {
  const { fillPacket, leftOut, pagesOf, planPacket, refill, shorten } = await import('../template/index.js');
  const { guide, options, templates } = job;
  const { length } = options;
  const whole = planPacket(guide, { length, sections: readSections(options.sections, templates) });
  const target = options.pages ?? onPaper(pagesOf(length, guide.article.words), options.paper);
  if (target === undefined) return { packet: fillPacket(guide, whole), leftOut: [] };

  const lay = async (plan: Plan): Promise<Laid> => {
    const packet = fillPacket(guide, plan);
    const student = await draw(packet, { ...job, edition: 'student' }, tools);
    return { plan, packet, student, pages: student.pages.pages.length, last: lastShare(student.pages) };
  };
  /** The plan, where it is no longer than what is known to fit. */
  const unlessLonger = async (plan: Plan, known: Laid): Promise<Laid> => {
    if (plan === known.plan) return known;
    const laid = await lay(plan);
    return laid.pages <= Math.max(target, known.pages) ? laid : known;
  };

  let laid = await lay(whole);
  for (let tries = 1; laid.pages > target && tries < MOST_TRIES; tries++) {
    const shorter = shorten(laid.plan, guide, excess(laid.student.pages, target));
    if (shorter === laid.plan) break;
    laid = await lay(shorter);
  }
  if (laid.pages <= target) {
    for (const share of REFILLS) {
      const millimetres = share * (target - laid.pages + 1 - laid.last) * PAGE_ROOM;
      laid = await unlessLonger(refill(laid.plan, whole, { guide, millimetres }), laid);
    }
    laid = await unlessLonger(stretch(laid), laid);
  }
  const { packet, student, plan } = laid;
  return { packet, student, leftOut: leftOut(whole, plan), ...(laid.pages > target && { missed: target }) };
}

/** How much of the room that is left is filled again: all, and where that was too much, less. */
const REFILLS = [0.9, 0.7, 0.5, 0.3];

interface Laid {
  readonly plan: Plan;
  readonly packet: Packet;
  readonly student: Drawn;
  readonly pages: number;
  /** How much of the last page is filled. */
  readonly last: number;
}

/** Millimetres of text on an A4 page, and of one ruled line. */
const PAGE_ROOM = 262;
const RULED_LINE = 8;
/** The long writing task may have so many ruled lines fewer, to save a page, or more, to fill the last. From judgement. */
const FEWER_LINES = 5;
const MORE_LINES = 6;

/** A last page with next to nothing on it is saved by a few lines of writing room, another is filled with them. */
function stretch({ plan, last }: Laid): Plan {
  if ((plan.counts['task'] ?? 0) === 0) return plan;
  const filled = Math.ceil((last * PAGE_ROOM) / RULED_LINE);
  const free = Math.floor(((1 - last) * PAGE_ROOM) / RULED_LINE) - 1;
  const extraLines = filled <= FEWER_LINES ? -filled : Math.min(MORE_LINES, Math.max(0, free));
  return extraLines === 0 ? plan : { ...plan, extraLines };
}

const A4_AREA = PAPERS.a4.width * PAPERS.a4.height;

/** Pages of A4 as pages of smaller paper. */
function onPaper(pages: number | undefined, paper: PageOptions['paper']): number | undefined {
  if (pages === undefined || paper === undefined) return pages;
  const { width, height } = PAPERS[paper];
  const times = A4_AREA / (width * height);
  return times > 1.2 ? Math.ceil(pages * times) : pages;
}

/** What has to go, in millimetres of an A4 page; at least a line, so that every try gets on. */
function excess({ pages }: PagedDocument, target: number): number {
  const over = pages.slice(target).reduce((sum, page) => sum + shareFilled(page), 0);
  return Math.max(6, over * PAGE_ROOM * 0.9);
}

const lastShare = ({ pages }: PagedDocument): number => shareFilled(pages.at(-1)!);

/** How far down the lowest thing of the text is, as a share of what is between the margins. */
function shareFilled({ items, height }: Page): number {
  const own = items.filter(({ owner }) => owner !== 'pagination-artifact');
  const bottoms = own.map((item) =>
    'y2' in item ? item.y2 : 'height' in item ? item.y + item.height : item.y,
  );
  const margin = height * MARGIN;
  return Math.max(0, Math.min(1, (Math.max(margin, ...bottoms) - margin) / (height - 2 * margin)));
}

/** The margins above and below, as a share of a page. */
const MARGIN = 0.057;
