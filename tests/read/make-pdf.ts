/** Makes little PDFs: each page is a list of lines at places, counted in points from the top left. */

import PDFDocument from 'pdfkit';

export interface SetLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'Times-Roman' | 'Times-Bold' | 'Times-Italic';
}

/** PDFKit, as far as the program itself has no use for it. */
interface Writer {
  on(event: 'data' | 'end', listener: (chunk: Uint8Array) => void): void;
  addPage(options: object): void;
  font(name: string): Writer;
  fontSize(size: number): Writer;
  text(text: string, x: number, y: number, options: object): void;
  end(): void;
}
const Writer = PDFDocument as unknown as new (options: object) => Writer;

export interface PdfOptions {
  readonly userPassword?: string;
}

export async function makePdf(
  pages: readonly (readonly SetLine[])[],
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const document = new Writer({ autoFirstPage: false, size: 'A5', ...options });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<unknown>((resolve) => document.on('end', resolve));
  for (const lines of pages) {
    document.addPage({ size: 'A5', margin: 0 });
    for (const { text, x = 50, y, size = 10, font = 'Times-Roman' } of lines)
      document.font(font).fontSize(size).text(text, x, y, { lineBreak: false });
  }
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Lines one below the other, from `y` downwards. */
export const below = (
  y: number,
  texts: readonly string[],
  line: Omit<SetLine, 'text' | 'y'> = {},
): SetLine[] => texts.map((text, i) => ({ ...line, text, y: y + i * 1.3 * (line.size ?? 10) }));

/** A paragraph in lines of at most so many letters. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines;
}
