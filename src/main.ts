#!/usr/bin/env node
/** Arguments and streams in, exit code out. */

import { runCommandLine } from './cli/index.js';

process.exitCode = await runCommandLine(process.argv.slice(2), process);
