/** A bar from the zero line to its value, rounded at that end only. */
export function barPath(
  { from, to, side, thickness }: { from: number; to: number; side: number; thickness: number },
  direction: 'across' | 'up',
): string {
  const length = to - from;
  const round = Math.min(2.5, Math.abs(length), thickness / 2) * Math.sign(length);
  const curve = Math.abs(round);
  return direction === 'across'
    ? `M${from} ${side}H${to - round}q${round} 0 ${round} ${curve}v${thickness - 2 * curve}q0 ${curve} ${-round} ${curve}H${from}Z`
    : `M${side} ${from}V${to - round}q0 ${round} ${curve} ${round}h${thickness - 2 * curve}q${curve} 0 ${curve} ${-round}V${from}Z`;
}
