#!/usr/bin/env node
/** Arguments and streams in, exit code out. */

import { runCommandLine } from './cli/index.js';
import { openFile } from './cli/open-file.js';
import { openStdout } from './cli/stdout.js';

// Whoever does not listen to messages need not stop the work.
process.stderr.on('error', () => {});

const { stdin, stderr } = process;
process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdin,
  stderr,
  stdout: openStdout(),
  open: openFile,
});
