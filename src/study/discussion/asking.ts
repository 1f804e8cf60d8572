/** Makes a question about a claim: what it quotes, what its answer may use, where it belongs. */

import type { Slot } from '../clauses.js';
import type { Level } from '../guide.js';
import type { Claim } from './claims.js';
import type { Asked } from './frame.js';
import type { Scene } from './scene.js';
import { contextOf } from './support.js';

interface Parts {
  readonly prompt: string;
  readonly variants?: readonly string[];
  /** The substance of an answer; what the text has round the claim is added. */
  readonly lookFor: string;
  readonly level?: Level;
  readonly sure?: number;
  readonly theme?: string;
  /** Further words that the question quotes. */
  readonly beside?: readonly Slot[];
  readonly sentences?: readonly number[];
  readonly names?: readonly string[];
}

/** A question about a claim; a claim that is cut, or long, carries it less well. */
export function ask(scene: Scene, claim: Claim, parts: Parts): Asked {
  const sentences = [...claim.sentences, ...(parts.sentences ?? [])];
  // With two quotations it holds as much as can be taken in.
  const isFull = (parts.lookFor.match(/” \(¶\d/gu)?.length ?? 0) >= 2;
  const context = isFull ? { text: '', slots: [] } : contextOf(scene, claim, parts.sentences);
  const quoted = [claim.slot, ...(parts.beside ?? [])];
  return {
    prompt: parts.prompt,
    ...(parts.variants && { variants: parts.variants }),
    lookFor: parts.lookFor + context.text,
    level: parts.level ?? 'evaluate',
    sure: (parts.sure ?? 0.9) - (claim.slot.cut ? 0.1 : 0) + (context.slots.length > 0 ? 0.05 : 0),
    theme: parts.theme ?? claim.passage.theme,
    evidence: [...quoted, ...context.slots].map(({ extract }) => extract),
    sentences,
    names: parts.names ?? (claim.owner.kind === 'author' ? [] : [claim.owner.name]),
  };
}
