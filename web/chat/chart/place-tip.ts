import { clamp } from '../../../worker/analyst/drawing/scales.ts';

interface Size {
  width: number;
  height: number;
}

/** The top left of a readout: right of its spot, else left of it, else above or below; always inside the bounds. */
export function placeTip(spot: { x: number; y: number }, size: Size, bounds: Size): { x: number; y: number } {
  const most = { x: Math.max(0, bounds.width - size.width), y: Math.max(0, bounds.height - size.height) };
  const right = spot.x + gap;
  const left = spot.x - gap - size.width;
  if (right <= most.x || left >= 0) {
    return { x: right <= most.x ? right : left, y: clamp(spot.y - size.height / 2, 0, most.y) };
  }
  const above = spot.y - gap - size.height;
  return { x: clamp(spot.x - size.width / 2, 0, most.x), y: above >= 0 ? above : clamp(spot.y + gap, 0, most.y) };
}

const gap = 14;
