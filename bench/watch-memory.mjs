/** Loaded before the program: writes the most memory the process has used, in MB, into a file when it ends. */

import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.STUDY_GUIDE_BENCH_PEAK, String(process.resourceUsage().maxRSS / 1024));
});
