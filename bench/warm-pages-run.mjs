/** In a process of its own: node bench/warm-pages-run.mjs FILE.html */

import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { openResources } from '../node_modules/.cache/stages/cli/resources.js';
import { computeStyles } from '../node_modules/.cache/stages/css/index.js';
import { parseHtml } from '../node_modules/.cache/stages/html/index.js';
import { layOut } from '../node_modules/.cache/stages/layout/index.js';
import { paintPdf } from '../node_modules/.cache/stages/pdf/index.js';
import { openFonts } from '../node_modules/.cache/stages/text/index.js';
import { handBack } from './child.mjs';
import { takeTurns } from './clock.mjs';

const html = readFileSync(process.argv[2], 'utf8');
const report = () => {};
const fonts = openFonts(openResources());
const styled = () => computeStyles(parseHtml(html, 'guide.html', report), {}, report);
const paint = (paged) => paintPdf(paged, { created: new Date(0) }, report);

const document = styled();
const paged = layOut(document, fonts, {}, report);
const paragraphs = paragraphsOf(paged);
const kept = new Map();

const works = {
  both: () => paint(layOut(document, fonts, {}, report)),
  layout: () => layOut(document, fonts, {}, report),
  paint: () => paint(paged),
  styles: () => styled(),
  pdfkit: () => pdfkitText((face) => face.bytes),
  pdfkitKept: () => pdfkitText((face) => kept.get(face) ?? face.bytes),
};
await takeTurns(works, 3);
handBack({ pages: paged.pages.length, times: await takeTurns(works, 9) });

/** The words of each structure element with the face and size of its first run. */
function paragraphsOf({ pages }) {
  const made = new Map();
  for (const item of pages.flatMap((page) => page.items)) {
    if (item.kind !== 'text' || typeof item.owner !== 'number') continue;
    const paragraph = made.get(item.owner) ?? { face: item.run.face, size: item.run.size, text: '' };
    paragraph.text += (item.actualText ?? item.run.text) + (item.spaceAfter ? ' ' : '');
    made.set(item.owner, paragraph);
  }
  return [...made.values()];
}

/** The same words down the pages as PDFKit itself sets them: one call of text() for each paragraph. */
function pdfkitText(fontOf) {
  return new Promise((resolve) => {
    const doc = new PDFDocument({ size: 'A4', margin: 60 });
    doc.on('data', () => {});
    doc.on('end', resolve);
    for (const { face, size, text } of paragraphs) {
      doc.font(fontOf(face)).fontSize(size).text(text);
      kept.set(face, doc._font.font);
    }
    doc.end();
  });
}
