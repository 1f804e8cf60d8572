/** Other engines that turn HTML into a PDF, where they are installed; they get the same faces as the program. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand, versionOf } from './command.mjs';

const require = createRequire(import.meta.url);
const FONT_PACKAGES = [
  '@expo-google-fonts/source-serif-4',
  '@expo-google-fonts/atkinson-hyperlegible-next',
  'dejavu-fonts-ttf',
];

/** `{ name, version, print }` of each, or `{ name, absent }`. */
export function findEngines(folder) {
  const env = { ...process.env, FONTCONFIG_FILE: writeFontSettings(folder) };
  return [
    findWeasyPrint(env),
    findChromium(folder, env),
    { name: 'pdfmake', absent: 'not among the dependencies' },
  ];
}

function findWeasyPrint(env) {
  const version = versionOf('weasyprint');
  if (!version) return { name: 'WeasyPrint', absent: 'not installed' };
  return {
    name: 'WeasyPrint',
    version,
    print: (html, pdf) => runCommand('weasyprint', ['-q', html, pdf], env),
  };
}

function findChromium(folder, env) {
  const command = ['chromium', 'chromium-browser', 'google-chrome'].find(versionOf);
  if (!command) return { name: 'Chromium', absent: 'not installed' };
  const flags = [
    ...['headless', 'no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-sync'],
    ...['disable-background-networking', 'disable-component-update', 'no-pdf-header-footer'],
    `user-data-dir=${join(folder, 'chromium')}`,
  ].map((flag) => `--${flag}`);
  const print = (html, pdf) =>
    runCommand(command, [...flags, `--print-to-pdf=${pdf}`, pathToFileURL(html).href], env);
  return { name: 'Chromium', version: versionOf(command), print };
}

/** The machine's own fonts and those of the packages, with a cache that lasts as long as the folder. */
function writeFontSettings(folder) {
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
