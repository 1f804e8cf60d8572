/** What the search by coverage gives its inputs to, each with what it begins from. A target throws where the program is at fault. */

import { Fatal } from '../../src/base/diagnostics.js';
import { loadTemplates } from '../../src/cli/shipped.js';
import { makeHtml, makeStyles } from '../../src/pipeline.js';
import { readArticle } from '../../src/read/index.js';
import type { StudyGuide } from '../../src/study/guide.js';
import { validateGuide } from '../../src/study/index.js';
import { fillPacket, planPacket } from '../../src/template/index.js';
import { makeArticle } from './article-maker.js';
import { makeGuide } from './guide-maker.js';
import { makeSheet } from './page-maker.js';
import { Chance } from './random.js';

const silent = (): void => {};
const templates = loadTemplates(undefined, silent);

/** What each target begins with. */
export const SEEDS: Readonly<Record<string, (seed: number) => string>> = {
  text: (seed) => makeArticle(new Chance(seed)),
  sheet: (seed) => makeSheet(new Chance(seed)),
  guide: (seed) => makeGuide(new Chance(seed)),
};

/** The targets, each under the name of its seeds. */
export const text = refusing(readText);
export const sheet = refusing(readSheet);
export const guide = refusing(readGuide);

/** What the program refuses with a hint is refused well. */
function refusing(run: (input: string) => Promise<void>): (bytes: Uint8Array) => Promise<void> {
  return async (bytes) => {
    try {
      await run(new TextDecoder().decode(bytes));
    } catch (error) {
      if (!(error instanceof Fatal) || !error.diagnostic.hint) throw error;
    }
  };
}

/** Every paragraph stands in the text, after the one before. */
async function readText(input: string): Promise<void> {
  const source = { bytes: new TextEncoder().encode(input), file: 'a.txt' };
  const { text, paragraphs } = await readArticle(source, {}, silent);
  let from = 0;
  for (const { start, end } of paragraphs) {
    if (start < from || end <= start || end > text.length) throw new Error(`a span from ${start} to ${end}`);
    from = end;
  }
}

const PAGE =
  '<p class=a id=a>a<b style="--a:1pt">b</b><ul><li>c<li lang=de>d</ul><table><tr><td>e</table><h2>f</h2><img alt=g>';

/** Whatever a sheet says, layout gets numbers. */
async function readSheet(input: string): Promise<void> {
  const html = `<style>${input.replaceAll('</', '')}</style>${PAGE}`;
  const styled = await makeStyles({ html, file: 'a.html' }, { resources: NONE, report: silent });
  JSON.stringify(styled, (key, value) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
    return value;
  });
}

/** No files are asked for. */
const NONE = { bytes: () => new Uint8Array() };

/** A guide that is accepted can be printed. */
async function readGuide(input: string): Promise<void> {
  const accepted = validateGuide(parsed(input), 'a.guide.json');
  const packet = fillPacket(accepted, planPacket(accepted, { length: 'full' }));
  for (const edition of ['student', 'teacher'] as const) await makeHtml(packet, { edition }, templates);
}

function parsed(input: string): StudyGuide | undefined {
  try {
    return JSON.parse(input);
  } catch {
    return undefined;
  }
}
