/** Tables for a terminal: the first column to the left, the others to the right. */

import { cpuOf, wallOf } from './clock.mjs';

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

/** The cells of a time: `1.23 s (1.20-1.31)` by the clock, `1.02 s` of the processors. */
export function timeCells(times) {
  const walls = times.map(({ wall }) => wall);
  const show = inUnitOf(wallOf(times));
  const range = `${show(Math.min(...walls)).number}-${show(Math.max(...walls)).number}`;
  const middle = show(wallOf(times));
  return [`${middle.number} ${middle.unit} (${range})`, milliseconds(cpuOf(times))];
}

/** The cells of a ratio between two times: by the clock, of the processors. */
export const ratioCells = (times, others) => [
  ratio(wallOf(times), wallOf(others)),
  ratio(cpuOf(times), cpuOf(others)),
];

export function milliseconds(value) {
  const { number, unit } = inUnitOf(value)(value);
  return `${number} ${unit}`;
}

function inUnitOf(sample) {
  const [unit, size, digits] = sample < 1000 ? ['ms', 1, sample < 100 ? 1 : 0] : ['s', 1000, 2];
  return (value) => ({ number: (value / size).toFixed(digits), unit });
}

export const ratio = (value, other) => `${(value / other).toFixed(2)} x`;

export const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
