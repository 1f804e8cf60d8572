/** Which face of a family answers a wish for weight and style: CSS Fonts 4, section 5.2. */

interface Matchable {
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

/** The closest face; style goes before weight. Slanting or emboldening by machine is not done. */
export function matchFace<F extends Matchable>(faces: readonly F[], wish: Matchable): F | undefined {
  const sameStyle = faces.filter((face) => face.style === wish.style);
  const candidates = sameStyle.length > 0 ? sameStyle : faces;
  return candidates.reduce<F | undefined>(
    (best, face) =>
      best && distance(best.weight, wish.weight) <= distance(face.weight, wish.weight) ? best : face,
    undefined,
  );
}

/**
 * Weights in the order in which CSS tries them. From 400 to 500: heavier up to 500, then lighter, then heavier
 * still; below 400 lighter first; above 500 heavier first. The wrong side counts as 1000 further away.
 */
function distance(weight: number, wish: number): number {
  const difference = weight - wish;
  if (wish >= 400 && wish <= 500) {
    if (difference >= 0) return weight <= 500 ? difference : 2000 + difference;
    return 1000 - difference;
  }
  const right = wish < 400 ? difference <= 0 : difference >= 0;
  return Math.abs(difference) + (right ? 0 : 1000);
}
