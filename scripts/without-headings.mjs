#!/usr/bin/env node
/** Writes a copy of an article without its headings: node scripts/without-headings.mjs GOLD.json ARTICLE OUT */

import { readFileSync, writeFileSync } from 'node:fs';

const [goldFile, article, out] = process.argv.slice(2);
const headings = new Set(JSON.parse(readFileSync(goldFile, 'utf8')).headings.map(({ text }) => text.trim()));
const kept = readFileSync(article, 'utf8')
  .split('\n')
  .filter((line) => !headings.has(line.replace(/^#+\s*/, '').trim()));
writeFileSync(out, kept.join('\n'));
