/** Other engines that turn HTML into a PDF, where they are installed; they get the same faces as the program. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const FONT_PACKAGES = ['@expo-google-fonts/source-serif-4', '@expo-google-fonts/atkinson-hyperlegible-next', 'dejavu-fonts-ttf'];

/** `{ name, version, print }` of each, or `{ name, absent }`. */
export function findEngines(folder) {
  const env = { ...process.env, FONTCONFIG_FILE: fontSettings(folder) };
  return [findWeasyPrint(env), findChromium(folder, env), findPdfmake()];
}

function findWeasyPrint(env) {
  const version = versionOf('weasyprint');
  if (!version) return { name: 'WeasyPrint', absent: 'not installed' };
  const print = (html, pdf) => execute('weasyprint', ['-q', html, pdf], env);
  return { name: 'WeasyPrint', version, print };
}

function findChromium(folder, env) {
  const command = ['chromium', 'chromium-browser', 'google-chrome'].find(versionOf);
  if (!command) return { name: 'Chromium', absent: 'not installed' };
  const flags = [
    ...['headless', 'no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-sync'],
    ...['disable-background-networking', 'disable-component-update', 'no-pdf-header-footer'],
    `user-data-dir=${join(folder, 'chromium')}`,
  ].map((flag) => `--${flag}`);
  const print = (html, pdf) => execute(command, [...flags, `--print-to-pdf=${pdf}`, pathToFileURL(html).href], env);
  return { name: 'Chromium', version: versionOf(command), print };
}

/** It takes a document of its own kind, not HTML; it is named so that nobody misses it. */
function findPdfmake() {
  return { name: 'pdfmake', absent: 'not among the dependencies' };
}

function versionOf(command) {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return status === 0 ? /[\d.]+/.exec(stdout)?.[0] : undefined;
}

function execute(command, options, env) {
  const { status, stderr } = spawnSync(command, options, { env, encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stderr}`);
}

/** The machine's own fonts and those of the packages, with a cache that lasts as long as the folder. */
function fontSettings(folder) {
  const fonts = FONT_PACKAGES.map((name) => `<dir>${dirname(require.resolve(`${name}/package.json`))}</dir>`);
  const path = join(folder, 'fonts.conf');
  mkdirSync(join(folder, 'font-cache'));
  writeFileSync(
    path,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n` +
      `<cachedir>${join(folder, 'font-cache')}</cachedir>\n${fonts.join('\n')}\n` +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>\n</fontconfig>\n`,
  );
  return path;
}
