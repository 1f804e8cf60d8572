#!/usr/bin/env node
/**
 * How full the pages of PDFs are: for each file its pages, and for each page how far down its last ink is, as a share of the
 * room between the top of the text and the foot line. Needs pdftoppm (Poppler).
 *
 *   node scripts/page-fill.mjs output/*.pdf
 */

import { spawnSync } from 'node:child_process';

const DOTS_PER_INCH = 36;
/** A grey below this is ink. */
const INK = 200;
/** Millimetres at the foot of a page where the page number stands, and above the text. */
const FOOT = 17;
const HEAD = 16;
/** Pages below this share are told. */
const HALF = 0.5;

const files = process.argv.slice(2).filter((name) => name.endsWith('.pdf'));
if (files.length === 0) {
  console.error('page-fill: name the PDFs to look at');
  process.exit(2);
}
const filled = files.map((file) => ({ file, shares: pictures(file).map(shareFilled) }));
for (const { file, shares } of filled) {
  const percents = shares.map((share) => Math.round(share * 100)).join(' ');
  console.log(`${file}: ${shares.length} pages: ${percents}`);
}
const pages = filled.flatMap(({ shares }) => shares);
const inner = filled.flatMap(({ shares }) => shares.slice(0, -1));
const last = filled.map(({ shares }) => shares.at(-1));
console.log(
  `${pages.length} pages in ${files.length} files; ${inner.filter((share) => share < HALF).length} of ${inner.length} pages before the last less than half full, ` +
    `${last.filter((share) => share < HALF / 2).length} last pages less than a quarter; ${Math.round((100 * pages.reduce((sum, share) => sum + share, 0)) / pages.length)}% filled in all`,
);

/** The pages of a PDF as grey pictures. */
function pictures(file) {
  const made = spawnSync('pdftoppm', ['-gray', '-r', String(DOTS_PER_INCH), file], { maxBuffer: 2 ** 30 });
  if (made.error || made.status !== 0) {
    console.error(`page-fill: ${file} cannot be drawn; is Poppler (pdftoppm) installed?`);
    process.exit(1);
  }
  return readPictures(made.stdout);
}

/** Portable grey maps, one behind the other. */
function readPictures(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length; ) {
    const [head, width, height] = /^P5\s(\d+)\s(\d+)\s\d+\s/.exec(bytes.toString('latin1', at, at + 40));
    const from = at + head.length;
    at = from + Number(width) * Number(height);
    found.push({ width: Number(width), height: Number(height), dots: bytes.subarray(from, at) });
  }
  return found;
}

function shareFilled({ width, height, dots }) {
  const dotsPerMm = DOTS_PER_INCH / 25.4;
  const top = Math.round(HEAD * dotsPerMm);
  const bottom = Math.round(height - FOOT * dotsPerMm);
  let row = bottom - 1;
  while (row > top && !dots.subarray(row * width, (row + 1) * width).some((dot) => dot < INK)) row--;
  return (row - top + 1) / (bottom - top);
}
