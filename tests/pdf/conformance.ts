/**
 * The parts of PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) that a machine can check without a validator. Every
 * fault is one line; a conforming file gives none.
 */

import { fontFaults } from './paint/faces-conform.js';
import {
  type Dictionary,
  nameOf,
  operatorsOf,
  type PdfFile,
  Ref,
  readPdf,
  type Value,
} from './pdf-reader.js';
import { structureFaults } from './tags/structure-conforms.js';

export function conformanceFaults(bytes: Uint8Array): string[] {
  const file = readPdf(bytes);
  const catalog = file.dictionary(file.trailer.Root);
  const pages = pagesOf(file);
  return [
    ...catalogFaults(file, catalog),
    ...metadataFaults(file, catalog),
    ...pages.flatMap((page, index) => [
      ...contentFaults(file, page).map((fault) => `page ${index + 1}: ${fault}`),
      ...fontFaults(file, page).map((fault) => `page ${index + 1}: ${fault}`),
    ]),
    ...structureFaults(file, pages),
    ...fieldFaults(file, catalog, pages),
  ];
}

export function pagesOf(file: PdfFile): Dictionary[] {
  const catalog = file.dictionary(file.trailer.Root);
  return file.list(file.dictionary(catalog.Pages).Kids).map((page) => file.dictionary(page));
}

function catalogFaults(file: PdfFile, catalog: Dictionary): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => holds || faults.push(fault);
  expect(typeof file.get(catalog.Lang) === 'string', 'no document language');
  expect(file.dictionary(catalog.MarkInfo).Marked === true, 'not marked as tagged');
  expect(file.dictionary(catalog.ViewerPreferences).DisplayDocTitle === true, 'the title is not displayed');
  const intent = file.dictionary(file.list(catalog.OutputIntents)[0]);
  expect(nameOf(intent.S) === 'GTS_PDFA1', 'no output intent');
  expect(file.list(file.trailer.ID).length === 2, 'no file ID');
  expect(file.trailer.Encrypt === undefined, 'encrypted');
  for (const key of ['OpenAction', 'AA', 'Collection', 'NeedsRendering']) {
    expect(catalog[key] === undefined, `the catalog has ${key}`);
  }
  return faults;
}

function metadataFaults(file: PdfFile, catalog: Dictionary): string[] {
  const metadata = file.dictionary(catalog.Metadata);
  const xmp = Buffer.from(metadata.stream as Uint8Array).toString('utf8');
  const info = file.dictionary(file.trailer.Info);
  const faults = xmlFaults(xmp).map((fault) => `XMP: ${fault}`);
  if (metadata.Filter !== undefined) faults.push('XMP: compressed');
  for (const needed of [
    '<pdfaid:part>2<',
    '<pdfaid:conformance>A<',
    '<pdfuaid:part>1<',
    '<pdfaSchema:prefix>pdfuaid<',
  ]) {
    if (!xmp.includes(needed)) faults.push(`XMP: no ${needed}`);
  }
  const pairs: [string, RegExp][] = [
    ['Title', /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s],
    ['Author', /<dc:creator>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s],
    ['Subject', /<dc:description>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s],
    ['Keywords', /<pdf:Keywords>(.*?)<\/pdf:Keywords>/s],
    ['Producer', /<pdf:Producer>(.*?)<\/pdf:Producer>/s],
  ];
  for (const [key, pattern] of pairs) {
    const there = pattern
      .exec(xmp)?.[1]
      ?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    if (there !== file.get(info[key])) faults.push(`XMP: ${key} is ${there}, not ${file.get(info[key])}`);
  }
  return faults;
}

/** Tags balanced, entities escaped. */
export function xmlFaults(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const parts = xml.split(/(<\?.*?\?>|<[^<>]*>)/s);
  for (const part of parts) {
    const tag = /^<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<&]*")*\s*(\/?)>$/s.exec(part);
    if (tag && !tag[1] && !tag[3]) open.push(tag[2]!);
    else if (tag?.[1] && open.pop() !== tag[2]) faults.push(`${part} closes something else`);
    else if (!tag && !/^<\?.*\?>$/s.test(part) && /<|>|&(?!#?\w+;)/.test(part))
      faults.push(`stray mark-up in ${part}`);
  }
  return open.length > 0 ? [...faults, `${open.join(' ')} left open`] : faults;
}

/** Paints something: text, a path, an image. */
const PAINTING = new Set(['TJ', 'Tj', 'S', 's', 'f', 'f*', 'F', 'B', 'B*', 'b', 'Do', 'sh']);
/** Colours that need no profile but sRGB, and nothing that is not in the standard. */
const ALLOWED = new Set([
  ...PAINTING,
  ...'BT ET Tf Tm Td Ts Tr q Q cm m l c h re W n w d J j M g G rg RG BMC BDC EMC'.split(' '),
]);

function contentFaults(file: PdfFile, page: Dictionary): string[] {
  const faults: string[] = [];
  const marks: ('artifact' | 'content' | 'other')[] = [];
  const seen = new Set<Value>();
  let [depth, inText] = [0, 0];
  for (const { operator, operands } of operatorsOf(file.dictionary(page.Contents).stream as Uint8Array)) {
    if (!ALLOWED.has(operator)) faults.push(`operator ${operator}`);
    if (operator === 'BDC' || operator === 'BMC') {
      const mcid = operator === 'BDC' ? (operands[1] as Dictionary).MCID : undefined;
      const kind = nameOf(operands[0]) === 'Artifact' ? 'artifact' : mcid === undefined ? 'other' : 'content';
      if (kind !== 'other' && marks.length > 0) faults.push('marked content inside marked content');
      if (mcid !== undefined && seen.has(mcid)) faults.push(`MCID ${mcid} twice`);
      if (mcid !== undefined) seen.add(mcid);
      marks.push(kind);
    }
    if (operator === 'EMC' && !marks.pop()) faults.push('EMC without a beginning');
    if (PAINTING.has(operator) && (marks[0] ?? 'other') === 'other')
      faults.push(`${operator} is neither content nor artifact`);
    if (operator === 'q' || operator === 'Q') depth += operator === 'q' ? 1 : -1;
    if (operator === 'BT' || operator === 'ET') inText += operator === 'BT' ? 1 : -1;
    if (depth < 0 || inText < 0 || inText > 1) faults.push(`${operator} out of place`);
  }
  if (marks.length > 0 || depth !== 0 || inText !== 0) faults.push('something is left open');
  if (nameOf(page.Tabs) !== 'S') faults.push('tabs do not follow the structure');
  if (page.Group !== undefined) faults.push('a transparency group');
  if (!(page.StructParents !== undefined && page.Parent instanceof Ref)) faults.push('no StructParents');
  return faults;
}

/** Fields that can be told, found and filled in without anything that is not in the file. */
function fieldFaults(file: PdfFile, catalog: Dictionary, pages: readonly Dictionary[]): string[] {
  const widgets = pages.flatMap((page) =>
    file.list(page.Annots).filter((one) => nameOf(file.dictionary(one).Subtype) === 'Widget'),
  );
  const form = file.dictionary(catalog.AcroForm);
  const names = widgets.map((one) => file.get(file.dictionary(one).T));
  const faults = widgets.flatMap((one) => widgetFaults(file, file.dictionary(one), form));
  if (new Set(names).size < names.length) faults.push('two fields of one name');
  if (file.list(form.Fields).length !== widgets.length) faults.push('a field that the catalog does not name');
  if (form.NeedAppearances !== undefined || form.XFA !== undefined)
    faults.push('fields that a viewer has to draw');
  return faults;
}

function widgetFaults(file: PdfFile, widget: Dictionary, form: Dictionary): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => holds || faults.push(`a field ${fault}`);
  const appearance = file.dictionary(file.dictionary(widget.AP).N);
  const [, name = ''] = /^\/(\S+) [\d.]+ Tf /.exec(String(file.get(widget.DA))) ?? [];
  const font = file.dictionary(file.dictionary(file.dictionary(form.DR).Font)[name]);
  const { FontFile2, FontFile3 } = file.dictionary(font.FontDescriptor);
  expect(typeof file.get(widget.TU) === 'string', 'without a tooltip');
  expect(nameOf(appearance.Subtype) === 'Form', 'without an appearance');
  expect(widget.F === 4 && widget.A === undefined && widget.AA === undefined, 'with flags or actions');
  expect(file.list(font.Widths).length === 224, 'without the widths of its face');
  expect((FontFile2 ?? FontFile3) !== undefined, 'in a face that is not embedded');
  return faults;
}
