/** Lets an evenly spread sample of the mutants through to the tests; Stryker takes it for one of its checkers. */

import { CheckStatus } from '@stryker-mutator/api/check';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

class Sample {
  static inject = tokens(commonTokens.options);

  constructor({ sample }) {
    this.size = sample;
  }

  async init() {}

  /** All in one group, so that `check` sees them all. */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const share = Math.min(1, this.size / mutants.length);
    const isChosen = (at) => Math.floor((at + 1) * share) > Math.floor(at * share);
    const chosen = { status: CheckStatus.Passed };
    const leftOut = { status: CheckStatus.CompileError, reason: 'not in the sample' };
    return Object.fromEntries(mutants.map(({ id }, at) => [id, isChosen(at) ? chosen : leftOut]));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
