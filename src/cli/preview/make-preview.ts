/**
 * From an article to the bytes of its PDF, with every step kept: another style sheet lays out anew, another article reads
 * anew. What a packet holds is decided by laying it out several times; after a change the packet keeps what it held, and
 * `settlePreview` looks whether it should hold something else.
 */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Diagnostic } from '../../base/diagnostics.js';
import type { Resources } from '../../base/resources.js';
import { type Kept, makePdf, makeStudy } from '../../pipeline.js';
import type { StudyGuide } from '../../study/guide.js';
import { fillPacket, type Packet, type Plan } from '../../template/index.js';
import { type Drawn, draw } from '../draw.js';
import { editsPath, withEditsBeside } from '../edits-file.js';
import { readInput, readTextFile, stemOf } from '../files.js';
import { fitPacket } from '../fit-packet.js';
import { openResources } from '../resources.js';
import { choosePack, loadTemplates } from '../shipped.js';
import type { PreviewOptions } from './options.js';

/** What was made of an article, and what was said on the way. */
export interface Made {
  readonly guide: StudyGuide;
  readonly packet: Packet;
  readonly drawn: Drawn;
  readonly pdf: Uint8Array;
  readonly messages: readonly Diagnostic[];
  readonly plan: Plan;
}

/** Where the steps are kept from one change to the next. */
export interface Shelf {
  readonly file: string;
  readonly kept: Kept;
  readonly cache: Record<string, Step>;
  resources?: Resources;
}

interface Step {
  readonly key: string;
  readonly value: unknown;
  readonly messages: readonly Diagnostic[];
}

/** A step's value: the one that is kept while its key is the same, else made anew. */
async function step<T>(
  { cache }: Shelf,
  { name, key }: { readonly name: string; readonly key: string },
  make: (messages: Diagnostic[]) => Promise<T>,
): Promise<{ value: T; key: string; messages: readonly Diagnostic[] }> {
  const hash = createHash('sha256').update(key).digest('base64');
  if (cache[name]?.key !== hash) {
    const messages: Diagnostic[] = [];
    const value = await make(messages);
    cache[name] = { key: hash, value, messages };
  }
  return cache[name] as { value: T; key: string; messages: readonly Diagnostic[] };
}

/** @throws Fatal where there is no guide to be made. */
export async function makePreview(options: PreviewOptions, shelf: Shelf): Promise<Made> {
  return (await lastStep(options, shelf, (job, messages) => drawAgain(job, messages))).value;
}

/** What is made when the packet may hold more or less than it did. The same when it holds the same. */
export async function settlePreview(made: Made, options: PreviewOptions, shelf: Shelf): Promise<Made> {
  const { job, key } = await jobOf(options, shelf);
  const fitted = await step(shelf, { name: 'fit', key }, () => fitPacket(job, toolsOf(shelf, [])));
  if (JSON.stringify(fitted.value.plan) === JSON.stringify(made.plan)) return made;
  const { cache } = shelf;
  const { [DRAWN]: former } = cache;
  cache[DRAWN] = { ...former!, key: '' };
  cache['plan'] = { key: planKey(options), value: fitted.value.plan, messages: [] };
  return makePreview(options, shelf);
}

const DRAWN = 'drawn';

type Job = Parameters<typeof fitPacket>[0] & { readonly options: PreviewOptions; readonly file: string };

async function lastStep(
  options: PreviewOptions,
  shelf: Shelf,
  make: (job: Job & { readonly shelf: Shelf }, messages: Diagnostic[]) => Promise<Made>,
) {
  const { job, key, messages } = await jobOf(options, shelf);
  const drawn = await step(shelf, { name: DRAWN, key }, async (own) => {
    own.push(...messages);
    return make({ ...job, shelf }, own);
  });
  return drawn;
}

/** Everything that decides the pages: the guide, the templates, the options; and one text that tells it from others. */
async function jobOf(options: PreviewOptions, shelf: Shelf) {
  const { file } = shelf;
  const guide = await editedGuide(options, shelf);
  const said: Diagnostic[] = [];
  const templates = loadTemplates(options.templates, (message) => void said.push(message));
  const job: Job = { file: `${stemOf(file)}.html`, options, templates, guide: guide.value };
  const key = JSON.stringify([guide.key, options, [...templates]]);
  return { job, key, messages: [...guide.messages, ...said] };
}

async function editedGuide(options: PreviewOptions, shelf: Shelf) {
  const study = await readStudy(options, shelf);
  const path = editsPath(shelf.file);
  const text = existsSync(path) ? readTextFile(path) : '';
  return step(shelf, { name: 'edits', key: `${study.key}\n${text}` }, async (messages) => {
    messages.push(...study.messages);
    return withEditsBeside(study.value, shelf.file, (message) => void messages.push(message));
  });
}

async function readStudy(options: PreviewOptions, shelf: Shelf) {
  const { file } = shelf;
  const bytes = await readInput(file, process.stdin);
  const { pack, title, byline, source, date, chapter, from, encoding, type, language } = options;
  const details = { title, byline, source, date, chapter, from, encoding, type, language };
  const packText = pack !== undefined && existsSync(pack) ? readTextFile(pack) : '';
  const key = `${Buffer.from(bytes).toString('base64')}\n${JSON.stringify([pack, packText, details])}`;
  return step(shelf, { name: 'study', key }, async (messages) => {
    const tools = toolsOf(shelf, messages);
    const choice = choosePack(pack, tools.report);
    return (await makeStudy({ bytes, file }, { details: options, choice }, tools)).guide;
  });
}

async function drawAgain(
  { shelf, ...job }: Job & { readonly shelf: Shelf },
  messages: Diagnostic[],
): Promise<Made> {
  const { guide, options } = job;
  const tools = toolsOf(shelf, messages);
  const key = planKey(options);
  const known = shelf.cache['plan'];
  const plan = known?.key === key ? (known.value as Plan) : (await fitPacket(job, tools)).plan;
  shelf.cache['plan'] = { key, value: plan, messages: [] };
  const packet = fillPacket(guide, plan);
  const drawn = await draw(packet, { ...job, edition: options.edition }, tools);
  messages.push(...drawn.messages);
  const pdf = await makePdf(
    drawn.pages,
    { subject: 'Study guide', created: new Date(Date.UTC(2000, 0, 1)) },
    tools,
  );
  return { guide, packet, plan, drawn, pdf, messages };
}

/** What makes another packet at once, and not only when it is looked into. */
const planKey = ({ length, pages, sections, paper, print }: PreviewOptions): string =>
  JSON.stringify([length, pages, sections, paper, print]);

function toolsOf(shelf: Shelf, messages: Diagnostic[]) {
  shelf.resources ??= openResources();
  return {
    resources: shelf.resources,
    kept: shelf.kept,
    report: (message: Diagnostic) => void messages.push(message),
  };
}
