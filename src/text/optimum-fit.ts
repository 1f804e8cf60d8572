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
  /** Stretch of the white space at the end of a ragged line; 0 for justified lines. */
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
  for (let index = 0; index < points.length; index++) {
    const search = searchLines(active, points, index, measure);
    const nodes = search.best.filter((node) => node !== undefined);
    if (nodes.length === 0 && search.open.length === 0) {
      if (measure.tolerance !== Number.POSITIVE_INFINITY) return undefined;
      nodes.push(overfullNode(search.closed!, points, index, measure));
    }
    if (points[index]!.forced && nodes.length === 0) return undefined;
    active = points[index]!.forced ? [cheapest(nodes)] : withNodes(search.open, nodes, measure);
  }
  return traceBack(active[0]!);
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

function searchLines(active: Node[], points: readonly Breakpoint[], index: number, measure: Measure): Search {
  const best: (Node | undefined)[] = new Array(TIGHTNESS_CLASSES).fill(undefined);
  const open: Node[] = [];
  let closed: Node | undefined;
  for (const node of active) {
    const line = fitLine(node, points, index, measure);
    // A hyphen may not fit where the rest of the word would: a line start stays open for that.
    if (line.ratio < -1 && !points[index]!.hyphen) closed = node;
    else open.push(node);
    if (line.ratio < -1 || line.badness > measure.tolerance) continue;
    const demerits = node.demerits + demeritsOf(node, line, points, index, measure);
    const known = best[line.tightness];
    if (!known || demerits < known.demerits) {
      best[line.tightness] = { index, tightness: line.tightness, demerits, previous: node };
    }
  }
  return { best, open, closed };
}

interface FittedLine {
  /** How far the spaces must stretch (above 0) or shrink (below), as a share of what they can. */
  readonly ratio: number;
  readonly badness: number;
  readonly tightness: number;
}

/** Rounding must not make a line too long that fits exactly. */
const EPSILON = 1e-6;

function fitLine(node: Node, points: readonly Breakpoint[], index: number, measure: Measure): FittedLine {
  const from = node.index < 0 ? ZERO : points[node.index]!.start;
  const { end, forced } = points[index]!;
  const available = node.index < 0 ? measure.firstWidth : measure.width;
  const slack = available - (end.width - from.width);
  if (Math.abs(slack) < EPSILON || (slack > 0 && forced)) return { ratio: 0, badness: 0, tightness: 1 };
  const give = slack > 0 ? end.stretch - from.stretch + measure.raggedStretch : end.shrink - from.shrink;
  const ratio = give > EPSILON ? slack / give : slack * Number.POSITIVE_INFINITY;
  const badness = Math.min(100 * Math.abs(ratio) ** 3, WORST);
  return { ratio, badness, tightness: tightnessOf(ratio) };
}

/** A badness that still lets a worse line be told from a bad one when demerits are summed. */
const WORST = 1e6;

function tightnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

function demeritsOf(
  node: Node,
  line: FittedLine,
  points: readonly Breakpoint[],
  index: number,
  measure: Measure,
): number {
  const point = points[index]!;
  const previous = points[node.index];
  let demerits = (measure.linePenalty + line.badness) ** 2 + point.penalty ** 2;
  if (previous?.hyphen && point.hyphen) demerits += measure.doubleHyphenDemerits;
  if (previous && Math.abs(node.tightness - line.tightness) > 1) demerits += measure.unevenDemerits;
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
function overfullNode(from: Node, points: readonly Breakpoint[], index: number, measure: Measure): Node {
  const line = { ratio: -1, badness: WORST, tightness: 0 };
  const demerits = from.demerits + demeritsOf(from, line, points, index, measure);
  return { index, tightness: 0, demerits, previous: from };
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
