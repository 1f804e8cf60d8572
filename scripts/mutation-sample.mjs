/** Lets a sample of the mutants, drawn by chance with a seed, through to the tests; Stryker takes it for one of its checkers. */

import { createHash } from 'node:crypto';
import { CheckStatus } from '@stryker-mutator/api/check';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

class Sample {
  static inject = tokens(commonTokens.options);

  constructor({ sample, seed }) {
    this.size = sample;
    this.seed = seed;
  }

  async init() {}

  /** All in one group, so that `check` sees them all. */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const ids = mutants.map(({ id }) => id);
    const lots = new Map(ids.map((id) => [lotOf(`${this.seed} ${id}`), id]));
    const drawn = new Set(
      [...lots.keys()]
        .sort()
        .slice(0, this.size)
        .map((lot) => lots.get(lot)),
    );
    const chosen = { status: CheckStatus.Passed };
    const leftOut = { status: CheckStatus.CompileError, reason: 'not in the sample' };
    return Object.fromEntries(ids.map((id) => [id, drawn.has(id) ? chosen : leftOut]));
  }
}

/** Looks like chance, and is always the same for the same text. */
const lotOf = (text) => createHash('sha256').update(text).digest('hex');

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
