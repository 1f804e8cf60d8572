/** What no command line may do, whatever it is given. */

/** Every reason why an end is no good one. */
export function faultsOf(code: number, stderr: string): string[] {
  const faults: string[] = [];
  const lines = stderr.split('\n');
  if (code === 70 || lines.some((line) => /^\s+at /.test(line)))
    faults.push(`crash: ${stderr.slice(0, 600)}`);
  const errors = lines.filter((line) => / error: |^study-guide: /.test(line));
  if (code === 0 && errors.length > 0) faults.push(`exit 0 with an error: ${errors[0]}`);
  if (code !== 0 && errors.length === 0) faults.push(`exit ${code} without an error`);
  if (code !== 0 && !/hint:|Did you mean/.test(stderr)) faults.push(`no hint: ${stderr.slice(0, 300)}`);
  if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(stderr.replace(/\n/g, '')))
    faults.push(`a terminal is steered: ${JSON.stringify(stderr.slice(0, 300))}`);
  if (lines.length > 120) faults.push(`${lines.length} lines of messages`);
  if (/does not hold all that the guide says/.test(stderr))
    faults.push(`refused by the proof: ${errors.slice(0, 3).join(' | ')}`);
  return faults;
}
