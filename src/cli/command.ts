/** The shape of a command: how yargs announces it, and what it does. */

import type { Argv } from 'yargs';
import type { Reporter } from './reporter.js';
import type { Streams } from './streams.js';

export interface Command<Options> {
  readonly name: string;
  readonly summary: string;
  /** Prints its result alone: what it has to say besides is said only when something is wrong. */
  readonly quiet?: true;
  readonly options: (parser: Argv) => Argv;
  /** Commands under its name, as in `packs new`. */
  readonly subcommands?: readonly Command<never>[];
  /** Resolves to the exit code. */
  readonly run: (options: Options, streams: Streams, reporter: Reporter) => Promise<number>;
}
