/** A bar that stands for something is never too low to be seen. */
const LOWEST = 0.06;

/**
 * Height of a bar, 0–1 of its strip, to a thousandth: by the square root, so that beside one great month the others still
 * differ. The larger count has the higher bar; the number itself stands in the label. (25, 100) → 0.5
 */
export function barHeight(count: number, highest: number): number {
  return count === 0 ? 0 : Math.max(LOWEST, Math.round(1000 * Math.sqrt(count / highest)) / 1000);
}
