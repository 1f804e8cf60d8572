/** In a process of its own: node bench/study-run.mjs ours|wink ARTICLE COPIES. The first run loads what it needs. */

import { readFileSync } from 'node:fs';
import { handBack } from './child.mjs';
import { takeTurns, time } from './clock.mjs';

const [work, path, copies] = process.argv.slice(2);
const text = Array.from({ length: Number(copies) }, () => readFileSync(path, 'utf8')).join('\n\n');
const report = () => {};

let again;
const cold = await time(async () => {
  again = work === 'wink' ? await openWink() : await openStudy();
  await again();
});
await again();
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
