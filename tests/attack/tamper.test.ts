import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openResources } from '../../src/cli/resources.js';
import { checkPdf, makePages, makePdf, makeStyles, type Promised } from '../../src/pipeline.js';
import { run, SAMPLE, temporaryFolder } from '../cli/run.js';
import { Chance } from './random.js';
import { TAMPER_KINDS, type TamperKind, tampered } from './tamper.js';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** `node scripts/tamper.mjs` goes on from here. */
describe('a PDF that was changed after it was made', () => {
  const codes: string[] = [];
  const tools = { resources: openResources(), report: ({ code }: { code: string }) => void codes.push(code) };
  let pdf: Uint8Array;
  let promised: Promised;

  beforeAll(async () => {
    const page = (number: number) =>
      `<h2>Of ${number} rivers</h2><p>In 19${number}7 “the <b>keeper</b> of bridge ${number}” counted ${number}42 boats.</p>`;
    const picture = `<img alt="A boat" src="${PIXEL}">`;
    const table = '<table><tr><th colspan="2">Boats</th></tr><tr><td>3</td><td>5</td></tr></table>';
    const list = '<ol><li>The keeper</li><li>The bridge</li></ol>';
    const html = `<style>h2 { break-before: page }</style>${[3, 5, 8].map(page).join('')}${table}${list}${picture}`;
    const styled = await makeStyles({ html, file: 'a.html' }, tools);
    const pages = await makePages(styled, tools);
    pdf = await makePdf(pages, { created: new Date(0) }, tools);
    promised = { styled, pages, quotes: [], holds: 'pages', painted: pdf };
  });

  const check = async (kind?: TamperKind, seed = 1) => {
    codes.length = 0;
    return checkPdf(kind ? tampered(pdf, kind, new Chance(seed)) : pdf, promised, tools);
  };

  test('as it was made, it is proved', async () => expect(await check()).toBe(true));

  test('written again by another program, it is not said to be changed', async () => {
    const changed = Buffer.from(tampered(pdf, 'another title', new Chance(1))).toString('latin1');
    // As many letters as there were: nothing in the file moves.
    const other = changed.replace(
      /(?<=\/Producer )\d+ 0 R/,
      (reference) => `(${'x'.repeat(reference.length - 2)})`,
    );
    codes.length = 0;
    expect(await checkPdf(Buffer.from(other, 'latin1'), promised, tools)).toBe(false);
    expect(codes).toEqual(['proof/rewritten']);
  });

  test.each(TAMPER_KINDS)('%s is found', async (kind) => {
    expect(await check(kind)).toBe(false);
    expect(codes).not.toContain('proof/unreadable');
  });
});

test('check lays a guide out again and finds text that cannot be seen', async () => {
  const folder = temporaryFolder();
  const look = ['--template', 'text', '--edition', 'student'];
  for (const format of ['json', 'pdf'])
    await run(['build', SAMPLE, '--out', folder, ...look, '--format', format]);
  const file = join(folder, 'how-bread-rises.text.student.pdf');
  const check = () => run(['check', file, '--guide', join(folder, 'how-bread-rises.guide.json'), ...look]);
  expect((await check()).code).toBe(0);
  writeFileSync(file, tampered(readFileSync(file), 'invisible text', new Chance(1)));
  expect(await check()).toMatchObject({ code: 1, stderr: expect.stringContaining('drawn otherwise') });
});
