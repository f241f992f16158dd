import type { Chart, Report } from '../report.ts';
import { pointReader } from './chart-points.ts';
import { specProblem } from './spec-problem.ts';
import type { Problem } from './verify.ts';

/** Every point of a chart follows from the rows, and is drawn as what it is. */
export function chartProblems(report: Report): Problem[] {
  const isPoint = pointReader(report);
  const problemOf = (chart: Chart) =>
    Object.hasOwn(report.tables, chart.table) && chart.spec.data.values.every((datum) => isPoint(datum, chart))
      ? specProblem(chart, report)
      : 'has a point that does not follow from its rows';
  return report.charts.flatMap((chart) => {
    const what = problemOf(chart);
    return what ? [{ where: `charts.${chart.id}`, what }] : [];
  });
}
