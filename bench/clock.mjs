/**
 * Times, medians, and a loop that tells how fast the machine is at the moment. A time is `{ wall, cpu }` in
 * milliseconds: by the clock, and of the processors, which says more when the machine is busy with other things.
 */

/** Times a function, which may be asynchronous; it can return the `cpu` of a process that it ran. */
export async function time(work) {
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const child = await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall, cpu: child?.cpu ?? (user + system) / 1000 };
}

/**
 * Times each named piece of work `rounds` times, taking turns, so that a slow minute of the machine falls on all
 * alike.
 */
export async function takeTurns(works, rounds = 5) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) times[name].push(await time(work));
  }
  return times;
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The median of the clock's times, and of the processors'. */
export const wallOf = (times) => median(times.map(({ wall }) => wall));
export const cpuOf = (times) => median(times.map(({ cpu }) => cpu));

/** Milliseconds for a fixed amount of arithmetic, strings and maps; the best of three. */
export function calibrate() {
  const runs = [fixedWork, fixedWork, fixedWork].map((work) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

function fixedWork() {
  const counts = new Map();
  let state = 1;
  for (let i = 0; i < 1_000_000; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const word = (state >>> 16).toString(36);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts.size;
}
