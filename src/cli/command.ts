/** The shape of a command: how yargs announces it, and what it does. */

import type { Argv } from 'yargs';
import type { Streams } from './streams.js';

export interface Command<Options> {
  readonly name: string;
  readonly summary: string;
  readonly options: (parser: Argv) => Argv;
  /** Resolves to the exit code. */
  readonly run: (options: Options, streams: Streams) => Promise<number>;
}
