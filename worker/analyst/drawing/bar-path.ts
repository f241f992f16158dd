import { pixel } from './shapes.ts';

interface Bar {
  /** Where zero is, and where the value is. */
  from: number;
  to: number;
  /** Its upper or left side. */
  side: number;
  thickness: number;
}

/** A bar from the zero line to its value, rounded at that end only. */
export function barPath(bar: Bar, direction: 'across' | 'up'): string {
  const [from, to, side, thickness] = [bar.from, bar.to, bar.side, bar.thickness].map(pixel) as [
    number,
    number,
    number,
    number,
  ];
  const curve = pixel(Math.min(2.5, Math.abs(to - from), thickness / 2));
  const round = to < from ? -curve : curve;
  const flat = pixel(thickness - 2 * curve);
  return direction === 'across'
    ? `M${from} ${side}H${pixel(to - round)}q${round} 0 ${round} ${curve}v${flat}q0 ${curve} ${-round} ${curve}H${from}Z`
    : `M${side} ${from}V${pixel(to - round)}q0 ${round} ${curve} ${round}h${flat}q${curve} 0 ${curve} ${-round}V${from}Z`;
}
