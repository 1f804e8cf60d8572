#!/usr/bin/env node
/**
 * Turns the themes of a gold annotation into a theme pack, so that a guide can be sorted into them and scored.
 *
 *   node scripts/gold-to-pack.mjs article.gold.json > pack.yaml
 *
 * JSON is YAML, so the pack is printed as JSON.
 */

import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/gold-to-pack.mjs GOLD.json > PACK.yaml');
  process.exit(2);
}
const gold = JSON.parse(readFileSync(file, 'utf8'));
const themes = gold.themes.map(({ id, title, keywords }) => ({ id, title, words: keywords }));
console.log(JSON.stringify({ id: gold.id, title: gold.title, themes }, null, 1));
