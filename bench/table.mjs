/** Tables for a terminal: the first column to the left, the others to the right. */

export const printTitle = (title) => console.log(`\n${title}\n${'='.repeat(title.length)}`);

export const printNote = (note) => console.log(`  ${note}`);

/** Rows of text under a heading; all rows have as many cells as there are columns. */
export function printTable(title, columns, rows) {
  const lines = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  printTitle(title);
  for (const line of lines) {
    const cells = line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])));
    console.log(`  ${cells.join('   ')}`.trimEnd());
  }
}

/** `1.23 s (1.20-1.31)` or `12.3 ms (11-14)`, from sorted milliseconds. */
export function spread(times) {
  const middle = times[Math.floor(times.length / 2)];
  const [unit, size, digits] = middle < 1000 ? ['ms', 1, middle < 100 ? 1 : 0] : ['s', 1000, 2];
  const show = (value) => (value / size).toFixed(digits);
  return `${show(middle)} ${unit} (${show(times[0])}-${show(times.at(-1))})`;
}

export const ratio = (value, other) => `${(value / other).toFixed(2)} x`;

export const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
