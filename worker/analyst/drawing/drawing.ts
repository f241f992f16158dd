import type { Shape } from './shapes.ts';
import type { TextSize } from './text-size.ts';

/** A chart laid out for the space it has. */
export interface Drawing {
  height: number;
  shapes: Shape[];
  /** How many places it shows. */
  count: number;
  /** The place under a pixel. */
  nearest(x: number, y: number): number;
  /** Where the readout of a place points. */
  spot(index: number): { x: number; y: number };
  /** Marks the place that is being read. */
  highlight(index: number): Shape[];
}

/** What a chart is laid out for. */
export interface Space {
  /** Pixels. */
  width: number;
  type: TextSize;
  /** BCP 47. */
  locale: string;
}
