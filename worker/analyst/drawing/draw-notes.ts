import { pixel } from './shapes.ts';
import type { ChartData } from './chart-data.ts';
import type { Frame } from './frame.ts';
import type { Stroke } from './shapes.ts';

/** A light line with a flag at each place for which something was noted. */
export function drawNotes({ notes = [] }: ChartData, { top, bottom }: Frame, x: (place: number) => number): Stroke[] {
  return [...new Set(notes.map(({ place }) => place))].flatMap((place) => {
    const at = pixel(x(place));
    return [
      { look: 'chart-note-line', d: `M${at} ${pixel(top)}V${pixel(bottom)}` },
      { look: 'chart-note', d: `M${at} ${pixel(top - 4)}l4 4l-4 4l-4-4Z` },
    ];
  });
}
