import type { FactRequest, FactValues } from '../facts/day-fact.ts';
import type { Citation, Table } from '../report.ts';

/** A fact of a whole day that holds the figure. */
export interface DayOfFigure {
  day: string;
  values: FactValues;
  request: FactRequest;
}

/** What Google said of a day, and what it was asked, under a name of its own. */
export interface TableOfDay {
  id: string;
  table: Table;
  citation: Citation;
}

/** The table of a fact that has the figure of the whole day; undefined where the fact has no such figure. */
export function tableOfDay({ values, request }: DayOfFigure, metric: string, id: string): TableOfDay | undefined {
  const found = Object.entries(values.tables).find(
    ([, { dimensions, metrics, rows }]) =>
      dimensions.length === 0 && rows.length === 1 && metrics.some(({ name }) => name === metric),
  );
  const citation = request.citations.find((each) => each.id === found?.[0]);
  return found && citation ? { id, table: found[1], citation: { ...citation, id } } : undefined;
}
