/** The likeliest sequence of states (Viterbi 1967): keeps neighbouring paragraphs together. */

/**
 * The state of each step. `scores[step][state]` and `change(step, from, to)` are logarithms up to a constant;
 * `change` weighs the way from the step before to `step`.
 */
export function likeliestPath(
  scores: readonly (readonly number[])[],
  change: (step: number, from: number, to: number) => number,
): number[] {
  const cameFrom: number[][] = [];
  let best = [...(scores[0] ?? [])];
  for (let step = 1; step < scores.length; step++) {
    const arrivals = scores[step]!.map((score, to) => {
      const [from, total] = bestOf(best, (before) => change(step, before, to));
      return { from, total: total + score };
    });
    cameFrom.push(arrivals.map((arrival) => arrival.from));
    best = arrivals.map((arrival) => arrival.total);
  }
  if (scores.length === 0) return [];
  const path = [bestOf(best, () => 0)[0]];
  for (const back of cameFrom.reverse()) path.push(back[path[path.length - 1]!]!);
  return path.reverse();
}

/** The first state with the highest score, and that score. */
function bestOf(scores: readonly number[], extra: (state: number) => number): [state: number, score: number] {
  let best: [number, number] = [0, -Infinity];
  scores.forEach((score, state) => {
    const total = score + extra(state);
    if (total > best[1]) best = [state, total];
  });
  return best;
}
