/**
 * Round numbers at equal distances, the first at or below `min` and the last at or above `max`: about `count` of them.
 * `whole` asks for whole numbers; `seconds` for quarters of a minute, minutes, hours and days.
 */
export function niceTicks(
  min: number,
  max: number,
  { count, whole = false, seconds = false }: { count: number; whole?: boolean; seconds?: boolean },
): number[] {
  if (!(max > min)) return [min];
  const rough = (max - min) / count;
  const step = Math.max(seconds ? clockStep(rough) : decimalStep(rough), whole ? 1 : 0);
  const first = Math.floor(min / step);
  const last = Math.ceil(max / step);
  // 3 * 0.1 is not 0.3; 3 / 10 is.
  const parts = step < 1 ? Math.round(1 / step) : 0;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const multiple = first + index;
    return parts ? multiple / parts : multiple * step;
  });
}

/** The smallest of 1, 2, 5, 10, 20, 50 ... and of 0.5, 0.2, 0.1 ... that is not below `rough`. */
function decimalStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.999999) ?? 10);
}

function clockStep(rough: number): number {
  if (rough < 5) return decimalStep(rough);
  return clock.find((step) => step >= rough) ?? day * decimalStep(rough / day);
}

const day = 86_400;
const clock = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, day];
