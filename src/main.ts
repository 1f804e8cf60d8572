#!/usr/bin/env node
/** Arguments and streams in, exit code out. */

import { runCommandLine } from './cli/index.js';

// A reader that has seen enough (`study-guide inspect ... | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCommandLine(process.argv.slice(2), process);
