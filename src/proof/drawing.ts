/**
 * What a PDF draws, told so that two files can be held side by side: each page's operators with the fonts and pictures they
 * use, its size, its links; and what belongs to the file as a whole. Numbers of objects, dates, and the program that wrote
 * the file are taken out: any tool that saves it may change them. What is not seen and not heard (spare objects) does not count.
 */

import { createHash } from 'node:crypto';
import { type PdfDocument, type PdfPage, withWholePdf } from '../pdf-file/index.js';
import { actsIn } from './acts.js';
import { readAloud } from './read-aloud.js';

export interface Drawing {
  readonly pages: readonly DrawnPage[];
  /** Outline, forms, scripts, attachments and layers. */
  readonly file: string;
  /** Title and author, and what is said in place of letters. */
  readonly heard: string;
  /** The program that wrote it. */
  readonly producer: string;
}

export interface DrawnPage {
  /** In the order of painting. */
  readonly steps: readonly DrawnStep[];
  /** Size, turn, links and other annotations, tags. */
  readonly around: string;
}

interface DrawnStep {
  readonly what: string;
  /** The letters it shows. */
  readonly text: string;
}

export const readDrawing = (pdf: Uint8Array): Promise<Drawing> =>
  withWholePdf(pdf, async (document) => {
    const opened: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) opened.push(await document.getPage(number));
    const tell = teller(new Map(opened.map(({ ref }, index) => [ref?.num ?? -1, index])));
    const pages: DrawnPage[] = [];
    for (const page of opened) {
      pages.push({ steps: await stepsOf(page), around: tell(await aroundOf(page)) });
      page.cleanup();
    }
    const { info, metadata } = await document.getMetadata();
    const said = [...Object.entries(info), ...(metadata ?? [])].filter(([name]) => !OF_ANY_TOOL.test(name));
    return {
      pages,
      file: `${tell(await fileOf(document))} ${actsIn(pdf)}`,
      heard: `${JSON.stringify(said.sort())} ${readAloud(pdf)}`,
      producer: String(info['Producer'] ?? ''),
    };
  });

const OF_ANY_TOOL = /date|producer|creator|version|linear|^Is|^pdfaid|^xmpmm|^Encrypt|^Custom$/i;

async function stepsOf(page: PdfPage): Promise<DrawnStep[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const resources = await resourcesOf(page, argsArray);
  return fnArray.map((operator, index) => {
    const told = JSON.stringify(argsArray[index], (_, value) =>
      typeof value === 'string' && RESOURCE.test(value) ? (resources.get(value) ?? 'nothing') : value,
    );
    return { what: `${operator} ${told}`, text: lettersIn(argsArray[index]) };
  });
}

/** PDF.js counts documents, fonts and pictures, and names the last two by the counts. */
const RESOURCE = /^(?:g_d\d+_|img_)/;

/** Fonts and pictures told by what is in them. Pictures come some time after the operators that name them. */
async function resourcesOf(page: PdfPage, args: readonly unknown[]): Promise<ReadonlyMap<string, string>> {
  const named = args.flat().filter((one) => typeof one === 'string' && RESOURCE.test(one)) as string[];
  const told = new Map<string, string>();
  for (const name of new Set(named)) {
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
    // Null where PDF.js cannot read it.
    const resource = await new Promise<object | null>((resolve) => objects.get(name, resolve));
    told.set(name, digest(contentOf(resource ?? {})));
  }
  return told;
}

/** Glyphs are in `data`, the whole font as PDF.js would give it to a browser; pictures have their pixels under the same name. */
function contentOf(resource: object): string {
  const { data } = resource as { readonly data?: Uint8Array };
  const rest = JSON.stringify(resource, (key, value) => (UNTOLD.has(key) ? undefined : value));
  return `${data ? digest(data) : 'no data'} ${rest}`;
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Told by their digest, names that count, and what PDF.js fills in as it goes. */
const UNTOLD = new Set(['data', 'loadedName', 'compiledGlyphs', 'ref', 'dataLen', 'bitmap', 'attached']);

function lettersIn(args: unknown): string {
  const [glyphs] = (Array.isArray(args) ? args : []) as unknown[];
  if (!Array.isArray(glyphs)) return '';
  return glyphs.map((glyph) => (glyph as { readonly unicode?: string } | null)?.unicode ?? '').join('');
}

const aroundOf = async (page: PdfPage) => ({
  view: page.view,
  rotate: page.rotate,
  userUnit: page.userUnit,
  annotations: await page.getAnnotations(),
  scripts: await page.getJSActions(),
  tags: await page.getStructTree(),
});

const fileOf = async (document: PdfDocument) => ({
  outline: await document.getOutline(),
  fields: await document.getFieldObjects(),
  scripts: await document.getJSActions(),
  opened: await document.getOpenAction(),
  attachments: await document.getAttachments(),
  labels: await document.getPageLabels(),
});

/** As JSON, with each number of an object told as the page it is, and ids left out. */
function teller(pageOf: ReadonlyMap<number, number>): (value: unknown) => string {
  const plain = (key: string, value: unknown): unknown => {
    if (key === 'id' && typeof value === 'string') return value.replace(/\d+R/, '');
    if (key === 'structParent' || key === 'modificationDate') return undefined;
    const { num } = (value ?? {}) as { readonly num?: unknown };
    return typeof num === 'number' ? { page: pageOf.get(num) ?? 'none' } : value;
  };
  return (value) => JSON.stringify(value, plain);
}
