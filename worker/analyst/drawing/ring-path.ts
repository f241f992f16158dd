interface Ring {
  centre: [x: number, y: number];
  radius: number;
  /** The radius of its hole. */
  hole: number;
}

/** A part of a ring, in radians from noon, clockwise. */
export interface Slice {
  from: number;
  to: number;
}

/** The slices of a whole, one after the other. */
export function toSlices(values: number[], total: number): Slice[] {
  let angle = 0;
  return values.map((value) => {
    const from = angle;
    angle += total ? (value / total) * 2 * Math.PI : 0;
    return { from, to: angle };
  });
}

/** The pixel at an angle and a distance from the centre. */
export function onRing([x, y]: Ring['centre'], angle: number, distance: number): [x: number, y: number] {
  return [x + Math.sin(angle) * distance, y - Math.cos(angle) * distance];
}

export function slicePath({ from, to }: Slice, { centre, radius, hole }: Ring): string {
  // An arc cannot end where it began.
  const end = Math.min(to, from + 2 * Math.PI - 1e-3);
  const large = end - from > Math.PI ? 1 : 0;
  const at = (angle: number, distance: number) =>
    onRing(centre, angle, distance)
      .map((part) => part.toFixed(2))
      .join(' ');
  const outer = `M${at(from, radius)}A${radius} ${radius} 0 ${large} 1 ${at(end, radius)}`;
  return `${outer}L${at(end, hole)}A${hole} ${hole} 0 ${large} 0 ${at(from, hole)}Z`;
}
