/** Runs the stages of each half over a text, for what comes of them on the way. */

import { openResources } from '../../src/cli/resources.js';
import { loadPacks } from '../../src/cli/shipped.js';
import { checkPdf, makePages, makePdf, makeStudy, makeStyles } from '../../src/pipeline.js';

const tools = { resources: openResources(), report: () => {} };
const packs = loadPacks(tools.report);

/** An article to its study guide. */
export async function study(text: string, kind: 'article' | 'markdown'): Promise<void> {
  const source = { bytes: new TextEncoder().encode(text), file: kind === 'markdown' ? 'a.md' : 'a.txt' };
  await makeStudy(source, { details: {}, choice: { kind: 'choose', packs } }, tools);
}

/** A page of HTML to its PDF, proved. */
export async function print(html: string): Promise<void> {
  const styled = await makeStyles({ html, file: 'a.html' }, tools);
  const pages = await makePages(styled, tools, { mostPages: Infinity });
  const pdf = await makePdf(pages, { created: new Date(0) }, tools);
  await checkPdf(pdf, { styled, pages, quotes: [] }, tools);
}
