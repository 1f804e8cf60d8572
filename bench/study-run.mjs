/**
 * In a process of its own: node bench/study-run.mjs ours|wink|compromise ARTICLE COPIES. The first run loads what it
 * needs; the compiler of the language goes on for some runs more, which are not timed either.
 */

import { readFileSync } from 'node:fs';
import { handBack } from './child.mjs';
import { takeTurns, time } from './clock.mjs';

const [work, path, copies] = process.argv.slice(2);
const text = Array.from({ length: Number(copies) }, () => readFileSync(path, 'utf8')).join('\n\n');
const report = () => {};

const OPEN = { ours: openStudy, wink: openWink, compromise: openCompromise };
const UNTIMED_RUNS = 10;

let again;
const cold = await time(async () => {
  again = await OPEN[work]();
  await again();
});
for (let run = 0; run < UNTIMED_RUNS; run++) await again();
const { warm } = await takeTurns({ warm: again }, 7);
handBack({ cold, warm });

async function openStudy() {
  const { makeStudy } = await import('../node_modules/.cache/stages/pipeline.js');
  const { openResources } = await import('../node_modules/.cache/stages/cli/resources.js');
  const { choosePack } = await import('../node_modules/.cache/stages/cli/shipped.js');
  const tools = { resources: openResources(), report };
  const choice = choosePack(undefined, report);
  const bytes = new TextEncoder().encode(text);
  return () => makeStudy({ bytes, file: path }, { details: {}, choice }, tools);
}

async function openWink() {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return () => {
    const doc = nlp.readDoc(text);
    doc.sentences().out();
    doc.tokens().out(nlp.its.pos);
    doc.tokens().out(nlp.its.lemma);
  };
}

async function openCompromise() {
  const { default: nlp } = await import('compromise');
  return () => {
    const doc = nlp(text);
    doc.sentences().out('array');
    doc.compute('root');
    doc.json({ terms: { tags: true } });
  };
}
