/** The packet of a guide, no longer than the pages it may have: laid out, counted, shortened, until it fits. */

import { POINTS_PER_MM } from '../base/geometry.js';
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
  const { fillPacket, leftOut, pagesOf, planPacket, shorten } = await import('../template/index.js');
  const { guide, options, templates } = job;
  const { length } = options;
  const whole = planPacket(guide, { length, sections: readSections(options.sections, templates) });
  const target = options.pages ?? onPaper(pagesOf(length, guide.article.words), options.paper);
  if (target === undefined) return { packet: fillPacket(guide, whole), leftOut: [] };
  let plan: Plan = whole;
  for (let tries = 1; ; tries++) {
    const packet = fillPacket(guide, plan);
    const student = await draw(packet, { ...job, edition: 'student' }, tools);
    const fitted = { packet, student, leftOut: leftOut(whole, plan) };
    if (student.pages.pages.length <= target) return fitted;
    const shorter = shorten(plan, guide, excess(student.pages, target));
    if (shorter === plan || tries === MOST_TRIES) return { ...fitted, missed: target };
    plan = shorter;
  }
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
  const over = pages.slice(target).map((page) => inkBottom(page) / page.height);
  const a4 = PAPERS.a4.height / POINTS_PER_MM;
  return Math.max(6, over.reduce((sum, share) => sum + share, 0) * a4 * 0.8);
}

/** Where the lowest thing of the text ends. */
function inkBottom({ items }: Page): number {
  const own = items.filter(({ owner }) => owner !== 'pagination-artifact');
  return Math.max(0, ...own.map((item) => ('y2' in item ? item.y2 : 'height' in item ? item.y + item.height : item.y)));
}
