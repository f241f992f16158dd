import { standApart, toLabel, writeTicks } from './date-ticks.ts';
import { toDay } from './dates.ts';
import { fitText, isolate } from './text-size.ts';
import type { ChartData } from './chart-data.ts';
import type { AxisLabel } from './date-ticks.ts';
import type { Space } from './drawing.ts';

/** A label under every place, or under every second, third ... so that they stand apart. */
export function bandLabels({ places, step }: ChartData, at: (index: number) => number, space: Space): AxisLabel[] {
  const unit = step === 'month' ? 'month' : 'day';
  // Labels are wider than they are high: nearer than that, none need be written to see that they touch.
  for (let stride = Math.ceil((places.length * space.type.size) / space.width); ; stride++) {
    const shown = places.flatMap((place, index) => (index % stride === 0 ? [{ place, index }] : []));
    const lines = step
      ? writeTicks(
          shown.map(({ place }) => toDay(place)),
          unit,
          space.locale,
        )
      : shown.map(({ place }) => [isolate(fitText(place, space.width / 3, space.type))]);
    const labels = lines.map((each, order) => toLabel(each, at(shown[order]?.index ?? 0), space));
    if (shown.length === 1 || standApart(labels, space.type, 1)) return labels;
  }
}
