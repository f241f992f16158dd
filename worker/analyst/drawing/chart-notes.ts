import { toDay } from './dates.ts';
import type { ReportAnnotation } from '../report.ts';
import type { DateStep } from './dates.ts';

/** Something that was noted for a day that a chart shows. */
export interface ChartNote extends ReportAnnotation {
  /** The place that has its day: the day itself, or its week or month. */
  place: number;
}

const longest = { day: 1, week: 7, month: 31 };

/** The notes of the days that a time axis shows, in their order; none elsewhere. */
export function notesOf(
  annotations: ReportAnnotation[],
  { places, step }: { places: string[]; step: DateStep | undefined },
): ChartNote[] {
  if (!step) return [];
  return annotations
    .flatMap((annotation) => {
      const place = places.findLastIndex((first) => first <= annotation.day);
      const isShown = place >= 0 && toDay(annotation.day) - toDay(places[place] ?? '') < longest[step];
      return isShown ? [{ ...annotation, place }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
