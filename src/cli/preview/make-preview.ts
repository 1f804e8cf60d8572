/**
 * From an article, or from a guide of one, to the bytes of its PDF, with every step kept: another style sheet lays out anew, another article reads
 * anew. What a packet holds is decided by laying it out several times; after a change the packet keeps what it held, and
 * `settlePreview` looks whether it should hold something else.
 */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Diagnostic } from '../../base/diagnostics.js';
import type { Resources } from '../../base/resources.js';
import { checkSheets, type Kept, makePdf, makeStudy, type Tools } from '../../pipeline.js';
import type { StudyGuide } from '../../study/guide.js';
import { fillPacket, type Packet, type Plan, versionOf } from '../../template/index.js';
import { type Drawn, draw } from '../draw.js';
import { editsPath, stillHolds, withEditsBeside } from '../edits-file.js';
import { readInput, readTextFile, stemOf } from '../files.js';
import { type FitJob, fitPacket } from '../fit-packet.js';
import { isGuideFile, parseGuide } from '../guide-file.js';
import { reportIdleThemes } from '../idle-themes.js';
import { editionsOf } from '../options.js';
import { reportOwnLeftOut } from '../printed-items.js';
import { readVersions } from '../read-versions.js';
import { openResources } from '../resources.js';
import { settle } from '../settle.js';
import { choosePack } from '../shipped.js';
import type { PreviewOptions, SettledPreview } from './options.js';

/** What was made of an article, and what was said on the way. */
export interface Made {
  readonly settled: SettledPreview;
  readonly guide: StudyGuide;
  readonly packet: Packet;
  readonly plan: Plan;
  readonly drawn: Drawn;
  readonly pdf: Uint8Array;
  readonly messages: readonly Diagnostic[];
}

/** Where the steps are kept from one change to the next. */
export interface Shelf {
  readonly file: string;
  readonly steps: Map<string, Step<unknown>>;
  readonly resources: Resources;
  /** What one study leaves for the next. */
  readonly kept: Kept;
}

interface Step<T> {
  readonly key: string;
  readonly value: T;
  readonly messages: readonly Diagnostic[];
}

export const openShelf = (file: string): Shelf => ({
  file,
  steps: new Map(),
  resources: openResources(),
  kept: {},
});

/** @throws Fatal where there is no guide to be made. */
export async function makePreview(given: PreviewOptions, shelf: Shelf): Promise<Made> {
  const job = await prepare(given, shelf);
  const { value } = await step(shelf, { name: 'pages', key: job.key }, (tools) =>
    drawAgain(job, shelf, tools),
  );
  return value;
}

/**
 * Where words of the article changed and its paragraphs are as many as they were: the pages with those words, and
 * otherwise what they held, for the time that the article is studied anew.
 */
export async function patchPreview(made: Made, shelf: Shelf): Promise<Made | undefined> {
  const { settled, guide, plan } = made;
  if (isGuideFile(shelf.file)) return undefined;
  const { article } = guide;
  const texts = await readParagraphs(settled, shelf);
  const isOther = article.paragraphs.some(({ text }, i) => text !== texts[i]);
  if (!isOther || texts.length !== article.paragraphs.length) return undefined;
  const paragraphs = article.paragraphs.map((one, i) => ({ ...one, text: texts[i]! }));
  const patched = { ...guide, article: { ...article, paragraphs } };
  const kept = shelf.steps.get('fonts')?.value as Kept;
  const tools = { resources: shelf.resources, report: () => {}, kept, fonts: settled.fonts };
  const templates = shelf.steps.get('templates')?.value as Job['templates'];
  const job = { ...settingOf(settled, shelf), templates, guide: patched };
  return { ...made, guide: patched, ...(await press(job, plan, tools)) };
}

async function readParagraphs({ options }: SettledPreview, { file }: Shelf): Promise<string[]> {
  const { readArticle } = await import('../../read/index.js');
  const bytes = await readInput(file, process.stdin);
  const { text, paragraphs } = await readArticle({ bytes, file }, options, () => {});
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

/** Made again when the packet may hold more or less than it did; the same when it holds the same. */
export async function settlePreview(made: Made, given: PreviewOptions, shelf: Shelf): Promise<Made> {
  const job = await prepare(given, shelf);
  const { value: plan } = await step(
    shelf,
    { name: 'fit', key: job.key },
    async (tools) => (await fitPacket(job, { ...tools, kept: job.kept, fonts: job.settled.fonts })).plan,
  );
  if (JSON.stringify(plan) === JSON.stringify(made.plan)) return made;
  keep(shelf, 'plan', { key: planKey(job.settled), value: plan, messages: [] });
  shelf.steps.delete('pages');
  return makePreview(given, shelf);
}

/** Everything that decides the pages, and one text that tells it from others. */
interface Job extends FitJob {
  readonly settled: SettledPreview;
  readonly version: string;
  readonly key: string;
  readonly kept: Kept;
  readonly messages: readonly Diagnostic[];
}

async function prepare(given: PreviewOptions, shelf: Shelf): Promise<Job> {
  const said: Diagnostic[] = [];
  const settled = settleOn(given, shelf.file, (message) => void said.push(message));
  const guide = await editedGuide(settled, shelf);
  const { options, house, fonts } = settled;
  const files = JSON.stringify([...settled.templates]);
  const { value: templates } = await step(
    shelf,
    { name: 'templates', key: files },
    async () => settled.templates,
  );
  const fontKey = fonts.map(({ file, bytes }) => `${file} ${bytes.length}`).join();
  const sheets = JSON.stringify([settled.ownSheets, fontKey]);
  const checked = await step(shelf, { name: 'sheets', key: sheets }, (tools) =>
    checkSheets(settled.ownSheets, { ...tools, fonts }),
  );
  const { value: kept } = await step<Kept>(shelf, { name: 'fonts', key: fontKey }, async () => ({}));
  return {
    ...settingOf(settled, shelf),
    templates,
    guide: guide.value,
    key: JSON.stringify([guide.key, options, files, house, checked.key]),
    kept,
    messages: [...guide.messages, ...said, ...checked.messages],
  };
}

/** What decides the pages beside the guide. */
const settingOf = (settled: SettledPreview, { file }: Shelf) => ({
  settled,
  file: `${stemOf(file)}.html`,
  options: settled.options,
  version: readVersions(settled.options.versions)[0] ?? '',
  templates: settled.templates,
  house: settled.house,
});

/** The settings may ask for several editions; one is looked at. */
function settleOn(given: PreviewOptions, file: string, report: Tools['report']): SettledPreview {
  const { edition, ...typed } = given;
  const settled = settle({ ...typed, ...(edition && { edition }) }, file, report);
  const [first = 'student'] = editionsOf(settled.options);
  return { ...settled, options: { ...settled.options, edition: first } };
}

async function editedGuide(settled: SettledPreview, shelf: Shelf): Promise<Step<StudyGuide>> {
  const study = await readStudy(settled, shelf);
  const path = editsPath(shelf.file);
  const text = existsSync(path) ? readTextFile(path) : '';
  // A guide that was saved has the words of its school.
  const words = isGuideFile(shelf.file) ? {} : settled.house.words;
  const key = `${study.key}\n${JSON.stringify(words)}\n${text}`;
  const edited = await step(shelf, { name: 'edits', key }, ({ report }) =>
    withEditsBeside(study.value, { article: shelf.file, words }, report),
  );
  const messages = study.messages.filter((message) => stillHolds(message, edited.value));
  return { ...edited, messages: [...messages, ...edited.messages] };
}

async function readStudy({ options }: SettledPreview, shelf: Shelf): Promise<Step<StudyGuide>> {
  const { file } = shelf;
  const bytes = await readInput(file, process.stdin);
  if (isGuideFile(file)) {
    const key = Buffer.from(bytes).toString('base64');
    return step(shelf, { name: 'study', key }, () => parseGuide(bytes, file));
  }
  const { pack, title, byline, source, date, chapter, from, encoding, type, language } = options;
  const details = [title, byline, source, date, chapter, from, encoding, type, language];
  const packText = pack !== undefined && existsSync(pack) ? readTextFile(pack) : '';
  const packKey = JSON.stringify([pack, packText]);
  const { value: choice, messages } = await step(shelf, { name: 'pack', key: packKey }, async ({ report }) =>
    choosePack(pack, report),
  );
  const key = `${Buffer.from(bytes).toString('base64')}\n${packKey}\n${JSON.stringify(details)}`;
  return step(shelf, { name: 'study', key }, async (tools) => {
    messages.forEach(tools.report);
    const asked = { details: options, choice };
    const { guide, sorting } = await makeStudy({ bytes, file }, asked, { ...tools, kept: shelf.kept });
    if (choice.kind === 'pack') reportIdleThemes(choice.pack, { sorting, file }, tools.report);
    return guide;
  });
}

/** The packet keeps what it held, unless length or paper are others. */
async function drawAgain(job: Job, shelf: Shelf, tools: Tools): Promise<Made> {
  const { guide, settled, messages, kept, version } = job;
  const all: Tools = { ...tools, kept, fonts: settled.fonts };
  const key = planKey(settled);
  const known = shelf.steps.get('plan') as Step<Plan> | undefined;
  const plan = known?.key === key ? known.value : (await fitPacket(job, all)).plan;
  keep(shelf, 'plan', { key, value: plan, messages: [] });
  const pressed = await press(job, plan, all);
  const said: Diagnostic[] = [];
  reportOwnLeftOut(
    { guide: versionOf(guide, version), packet: pressed.packet, file: shelf.file },
    (message) => void said.push(message),
  );
  return {
    settled,
    guide,
    plan,
    ...pressed,
    messages: [...messages, ...said, ...pressed.drawn.messages],
  };
}

type Pressable = Pick<Job, 'guide' | 'version' | 'settled' | 'file' | 'templates' | 'house' | 'options'>;

/** What a plan holds of a guide, on pages. */
async function press(
  job: Pressable,
  plan: Plan,
  tools: Tools,
): Promise<Pick<Made, 'packet' | 'drawn' | 'pdf'>> {
  const packet = fillPacket(versionOf(job.guide, job.version), plan, job.version);
  const drawn = await draw(packet, { ...job, edition: job.settled.options.edition }, tools);
  const about = { subject: 'Study guide', created: new Date(Date.UTC(2000, 0, 1)) };
  return { packet, drawn, pdf: await makePdf(drawn.pages, about, tools) };
}

/** What makes another packet at once, and not only when it is looked into. */
const planKey = ({ options }: SettledPreview): string => {
  const { length, pages, sections, paper, print, template, versions, impose, duplex, fillable } = options;
  return JSON.stringify([
    length,
    pages,
    sections,
    paper,
    print,
    template,
    versions,
    impose,
    duplex,
    fillable,
  ]);
};

/** A step's value: the one that is kept while its key is the same, else made anew. */
async function step<T>(
  shelf: Shelf,
  { name, key }: { readonly name: string; readonly key: string },
  make: (tools: Tools) => Promise<T>,
): Promise<Step<T>> {
  const hash = createHash('sha256').update(key).digest('base64');
  const known = shelf.steps.get(name);
  if (known?.key === hash) return known as Step<T>;
  const messages: Diagnostic[] = [];
  const tools = { resources: shelf.resources, report: (message: Diagnostic) => void messages.push(message) };
  return keep(shelf, name, { key: hash, value: await make(tools), messages });
}

function keep<T>({ steps }: Shelf, name: string, made: Step<T>): Step<T> {
  steps.set(name, made);
  return made;
}
