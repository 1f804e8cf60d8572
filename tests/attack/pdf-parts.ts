/** A PDF of ours taken apart into its objects, to be changed and put together again. */

import { deflateSync, inflateSync } from 'node:zlib';

export interface PdfParts {
  /** Bytes as letters of Latin-1, without `obj` and `endobj`. */
  readonly objects: ReadonlyMap<number, string>;
  readonly trailer: string;
}

export function takeApart(pdf: Uint8Array): PdfParts {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = new Map<number, string>();
  let trailer = '';
  for (const [, number, body] of text.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj(?=\n)/g)) {
    if (body!.startsWith('<< /Type /XRef')) trailer = `<< ${/\/Size[^[]*\/ID \[[^\]]*\]/.exec(body!)![0]} >>`;
    else if (body!.startsWith('<< /Type /ObjStm'))
      for (const [inner, object] of packedIn(body!)) objects.set(inner, object);
    else objects.set(Number(number), body!);
  }
  return { objects, trailer };
}

function packedIn(stream: string): [number, string][] {
  const content = contentOf(stream);
  const first = Number(/\/First (\d+)/.exec(stream)![1]);
  const heads = [...content.slice(0, first).matchAll(/(\d+) (\d+) /g)].map(([, number, at]) => ({
    number: Number(number),
    at: first + Number(at),
  }));
  return heads.map(({ number, at }, index) => [number, content.slice(at, heads[index + 1]?.at).trim()]);
}

export function putTogether({ objects, trailer }: PdfParts): Uint8Array {
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  const size = numbers.at(-1)! + 1;
  let text = '%PDF-1.7\n';
  const rows = Array.from({ length: size }, () => '0000000000 65535 f \n');
  for (const number of numbers) {
    rows[number] = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${objects.get(number)}\nendobj\n`;
  }
  const end = trailer.replace(/\/Size \d+/, `/Size ${size}`);
  const whole = `${text}xref\n0 ${size}\n${rows.join('')}trailer\n${end}\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(whole, 'latin1');
}

/** The object with another dictionary or another text in place of what is there. */
export function changed(parts: PdfParts, number: number, change: (object: string) => string): PdfParts {
  const before = parts.objects.get(number) ?? '';
  const after = change(before);
  if (after === before) throw new Error(`object ${number} stays as it is`);
  return { ...parts, objects: new Map([...parts.objects, [number, after]]) };
}

/** A further object, with its number. */
export function added(
  parts: PdfParts,
  object: string,
): { readonly parts: PdfParts; readonly number: number } {
  const number = Math.max(...parts.objects.keys()) + 1;
  return { parts: { ...parts, objects: new Map([...parts.objects, [number, object]]) }, number };
}

/** What a stream holds, unpacked. */
export function contentOf(object: string): string {
  const data = object.slice(object.indexOf('stream\n') + 7, object.lastIndexOf('\nendstream'));
  return object.includes('/FlateDecode') ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data;
}

/** The stream with another content. */
export function withContent(object: string, content: string): string {
  const data = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  const dictionary = object
    .slice(0, object.indexOf('stream\n'))
    .replace(/\/(?:Length|Filter) \S+\n?/g, '')
    .replace('<<', `<<\n/Length ${data.length}\n/Filter /FlateDecode\n`);
  return `${dictionary}stream\n${data}\nendstream`;
}

/** The numbers that stand after a key: one or a list of references. */
export function references(object: string, key: string): number[] {
  const [, list = ''] = new RegExp(`/${key}\\s*(\\[[^\\]]*\\]|\\d+ 0 R)`).exec(object) ?? [];
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}
