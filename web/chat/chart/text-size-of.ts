import type { TextSize } from '../../../worker/analyst/drawing/text-size.ts';

/** Measures text in the font of an element, as the reader's settings have it. */
export function textSizeOf(element: Element): TextSize {
  const { fontSize, fontFamily } = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${fontSize} ${fontFamily}`;
  const size = Number.parseFloat(fontSize) || 12;
  return { size, width: (text) => context?.measureText(text).width ?? text.length * size * 0.55 };
}
