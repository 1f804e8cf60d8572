/**
 * Breaks a paragraph into lines so that the whole of it looks best: D. E. Knuth and M. F. Plass, "Breaking
 * Paragraphs into Lines", Software: Practice and Experience 11 (1981), 1119-1184. A pure algorithm over widths; it
 * knows nothing of fonts or text.
 */

/** A place where a line may end. Totals run from the start of the paragraph, in any unit. */
export interface Breakpoint {
  /** Totals up to the end of a line that ends here: without the spaces there, with the hyphen if it has one. */
  readonly end: Totals;
  /** Totals before the first thing on a line that starts here. */
  readonly start: Totals;
  /** What it costs to break here. */
  readonly penalty: number;
  /** The break shows a hyphen. */
  readonly hyphen: boolean;
  /** A line must end here: a forced break, or the paragraph's end. */
  readonly forced: boolean;
}

export interface Totals {
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
  /** How many places between words there are. */
  readonly gaps: number;
}

/** The shape of the lines and what is thought ugly; demerits are those of the paper. */
export interface Measure {
  readonly width: number;
  /** Of the first line: less the indent. */
  readonly firstWidth: number;
  /** Stretch of the white space at the end of a ragged line, whose spaces keep their width; 0 for justified lines. */
  readonly raggedStretch: number;
  /** The greatest badness a line may have. With Infinity there is always an answer. */
  readonly tolerance: number;
  readonly linePenalty: number;
  readonly doubleHyphenDemerits: number;
  readonly finalHyphenDemerits: number;
  /** For neighbouring lines of very different tightness. */
  readonly unevenDemerits: number;
  /** For a last line of one short word. */
  readonly lonelyWordDemerits: number;
}

/** Indices of the breakpoints to take; undefined if no way of breaking stays within the tolerance. */
export function breakOptimally(points: readonly Breakpoint[], measure: Measure): number[] | undefined {
  let active: Node[] = [START];
  for (const [index, point] of points.entries()) {
    const trial = { index, point, points, measure };
    const { best, open, closed } = searchLines(active, trial);
    const nodes = best.filter((node) => node !== undefined);
    if (nodes.length === 0 && open.length === 0) {
      if (measure.tolerance !== Number.POSITIVE_INFINITY) return undefined;
      nodes.push(overfullNode(closed!, trial));
    }
    if (point.forced && nodes.length === 0) return undefined;
    active = point.forced ? [cheapest(nodes)] : withNodes(open, nodes, measure);
  }
  return traceBack(active[0]!);
}

/** A breakpoint that is being tried as the end of lines. */
interface Trial {
  readonly index: number;
  readonly point: Breakpoint;
  readonly points: readonly Breakpoint[];
  readonly measure: Measure;
}

/** A line end reached in the best way, and how. */
interface Node {
  /** Index of the breakpoint; -1 for the start of the paragraph. */
  readonly index: number;
  readonly tightness: number;
  readonly demerits: number;
  readonly previous: Node | undefined;
}

const ZERO: Totals = { width: 0, stretch: 0, shrink: 0, gaps: 0 };
const START: Node = { index: -1, tightness: 1, demerits: 0, previous: undefined };
const TIGHTNESS_CLASSES = 4;

interface Search {
  /** The cheapest way to end a line here, for each class of tightness. */
  readonly best: (Node | undefined)[];
  /** Line starts from which a longer line may still fit. */
  readonly open: Node[];
  /** The latest line start from which even this line is too long. */
  readonly closed: Node | undefined;
}

function searchLines(active: readonly Node[], trial: Trial): Search {
  const { index, measure } = trial;
  const best: (Node | undefined)[] = new Array(TIGHTNESS_CLASSES).fill(undefined);
  const open: Node[] = [];
  let closed: Node | undefined;
  for (const node of active) {
    const ratio = fitRatio(node, trial);
    if (ratio < -1 && isPast(node, trial)) closed = node;
    else open.push(node);
    if (ratio < -1 || badnessOf(ratio) > measure.tolerance) continue;
    const tightness = tightnessOf(ratio);
    const demerits = node.demerits + demeritsOf(node, ratio, trial);
    const known = best[tightness];
    if (!known || demerits < known.demerits) best[tightness] = { index, tightness, demerits, previous: node };
  }
  return { best, open, closed };
}

/** Whether a longer line cannot fit either. A hyphen may be too wide where the rest of the word is not. */
function isPast(node: Node, { point, points, measure }: Trial): boolean {
  const { hyphen, start, end } = point;
  if (!hyphen) return true;
  const from = node.index < 0 ? ZERO : points[node.index]!.start;
  const available = node.index < 0 ? measure.firstWidth : measure.width;
  return start.width - from.width - (end.shrink - from.shrink) > available;
}

/** Rounding must not make a line too long that fits exactly. */
const EPSILON = 1e-6;

/** How far the spaces must stretch (above 0) or shrink (below), as a share of what they can; below -1 nothing fits. */
function fitRatio(node: Node, { point, points, measure }: Trial): number {
  const from = node.index < 0 ? ZERO : points[node.index]!.start;
  const { end, forced } = point;
  const available = node.index < 0 ? measure.firstWidth : measure.width;
  const slack = available - (end.width - from.width);
  if (Math.abs(slack) < EPSILON || (slack > 0 && forced)) return 0;
  const ragged = measure.raggedStretch > 0;
  const stretch = ragged ? measure.raggedStretch : end.stretch - from.stretch;
  const shrink = ragged ? 0 : end.shrink - from.shrink;
  const give = slack > 0 ? stretch : shrink;
  return give > EPSILON ? slack / give : slack * Number.POSITIVE_INFINITY;
}

/** A badness that still lets a worse line be told from a bad one when demerits are summed. */
const WORST = 1e6;

const badnessOf = (ratio: number): number => Math.min(100 * Math.abs(ratio) ** 3, WORST);

function tightnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

function demeritsOf(node: Node, ratio: number, { point, points, measure }: Trial): number {
  const previous = points[node.index];
  let demerits = (measure.linePenalty + badnessOf(ratio)) ** 2 + point.penalty ** 2;
  if (previous?.hyphen && point.hyphen) demerits += measure.doubleHyphenDemerits;
  if (previous && Math.abs(node.tightness - tightnessOf(ratio)) > 1) demerits += measure.unevenDemerits;
  if (previous && !previous.forced && point.forced) demerits += lastLineDemerits(previous, point, measure);
  return demerits;
}

/** Judgement: one word on the last line is lonely when it fills less than a third of it. */
const LONELY_SHARE = 1 / 3;

function lastLineDemerits(previous: Breakpoint, point: Breakpoint, measure: Measure): number {
  const hyphen = previous.hyphen ? measure.finalHyphenDemerits : 0;
  const oneWord = point.end.gaps <= previous.start.gaps;
  const short = point.end.width - previous.start.width < measure.width * LONELY_SHARE;
  return hyphen + (oneWord && short ? measure.lonelyWordDemerits : 0);
}

/** When nothing fits, the line starts as late as it can: it holds one piece that is wider than the line. */
function overfullNode(from: Node, trial: Trial): Node {
  const demerits = from.demerits + demeritsOf(from, Number.NEGATIVE_INFINITY, trial);
  return { index: trial.index, tightness: 0, demerits, previous: from };
}

/** A class of tightness is kept only if it may still win over the cheapest. */
function withNodes(open: Node[], nodes: Node[], measure: Measure): Node[] {
  if (nodes.length === 0) return open;
  const limit = cheapest(nodes).demerits + measure.unevenDemerits;
  for (const node of nodes) if (node.demerits <= limit) open.push(node);
  return open;
}

const cheapest = (nodes: readonly Node[]): Node =>
  nodes.reduce((best, node) => (node.demerits < best.demerits ? node : best));

function traceBack(last: Node): number[] {
  const indices: number[] = [];
  for (let node: Node | undefined = last; node && node.index >= 0; node = node.previous)
    indices.push(node.index);
  return indices.reverse();
}
