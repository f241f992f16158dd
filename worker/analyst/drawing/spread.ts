/**
 * Moves labels apart until none is nearer than `gap` to the next, each as near to where it belongs as its neighbours
 * allow, in the same order and between `top` and `bottom`. Undefined when there is no room for all.
 */
export function spread(wanted: number[], gap: number, [top, bottom]: [number, number]): number[] | undefined {
  if ((wanted.length - 1) * gap > bottom - top) return undefined;
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed: number[] = [];
  let least = top;
  for (const index of order) {
    placed[index] = Math.max(wanted[index] ?? 0, least);
    least = (placed[index] ?? 0) + gap;
  }
  let most = bottom;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, most);
    most = (placed[index] ?? 0) - gap;
  }
  return placed;
}
