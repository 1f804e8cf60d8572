/**
 * wink-nlp's English engine as it is before it has read anything.
 *
 * The engine keeps each word that its lexicon lacks, and takes no kept word apart: "sister's" is two tokens, but only one
 * after "his sister's," has been read. So what it has read must not outlive a text. To unpack the lexicon takes a fifth of
 * a second, so it is unpacked once, and what a text has added to it is taken out; the rest of an engine takes some
 * milliseconds and is made anew. Within a text what it keeps stays: after "sister's," each later "sister's" is one token too.
 */

import { createRequire } from 'node:module';
import type { Model, WinkMethods } from 'wink-nlp';

/** An engine for one text; the one that was made before it must not be used any more. */
export function freshEngine(): WinkMethods {
  unpacked ??= unpack();
  for (const feature of unpacked.features) forget(feature);
  return unpacked.make();
}

interface Unpacked {
  readonly features: readonly GrowingFeature[];
  readonly make: () => WinkMethods;
}

/** Values by their place and places by their value; those from `intrinsicSize` on come from texts. */
interface GrowingFeature {
  readonly list: string[];
  readonly hash: Record<string, number>;
  readonly intrinsicSize: number;
  index: number;
}

interface Core {
  readonly features: Readonly<Record<string, Partial<GrowingFeature>>>;
}

type WinkNLP = (model: Model, annotations: string[]) => WinkMethods;

const require = createRequire(import.meta.url);

let unpacked: Unpacked | undefined;

/** At first use: a run that analyses nothing does not pay the quarter of a second. */
function unpack(): Unpacked {
  const winkNLP = require('wink-nlp') as WinkNLP;
  const packed = require('wink-eng-lite-web-model') as Model & Record<'core' | 'metaCER', () => unknown>;
  const core = packed.core() as Core;
  // Each call of the package's own `metaCER` quotes once more what it gave before.
  const meta = packed.metaCER();
  const model: Model = { ...packed, core: () => core, metaCER: () => meta };
  return {
    features: Object.values(core.features).filter(isGrowing),
    make: () => winkNLP(model, ['sbd', 'pos']),
  };
}

const isGrowing = (feature: Partial<GrowingFeature>): feature is GrowingFeature =>
  feature.hash !== undefined && feature.intrinsicSize !== undefined;

function forget(feature: GrowingFeature): void {
  for (const value of feature.list.splice(feature.intrinsicSize)) delete feature.hash[value];
  feature.index = feature.intrinsicSize;
}
