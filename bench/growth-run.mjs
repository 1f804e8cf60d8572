/** In a process of its own: node bench/growth-run.mjs FILE.html */

import { readFileSync } from 'node:fs';
import { openResources } from '../node_modules/.cache/stages/cli/resources.js';
import { layOut } from '../node_modules/.cache/stages/layout/index.js';
import { makePdf, makeStyles } from '../node_modules/.cache/stages/pipeline.js';
import { openFonts } from '../node_modules/.cache/stages/text/index.js';
import { handBack } from './child.mjs';
import { time } from './clock.mjs';

const [file] = process.argv.slice(2);
const html = readFileSync(file, 'utf8');
const tools = { resources: openResources(), report: () => {} };
let [document, paged, pdf] = [];
const styles = await time(async () => {
  document = await makeStyles({ html, file }, tools);
});
const layout = await time(() => {
  paged = layOut(document, openFonts(tools.resources), {}, tools.report);
});
const paint = await time(async () => {
  pdf = await makePdf(paged, { created: new Date(0) }, tools);
});
handBack({ styles, layout, paint, pages: paged.pages.length, bytes: pdf.length });
