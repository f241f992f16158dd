import { verifyWords } from '../../i18n/verify-words.ts';
import type { Report } from '../../../worker/analyst/report.ts';

/** Where a problem lies, as a reader would say it: `values.v3` is “Sessions, last week”. */
export function toPlace(where: string, { values, charts, metrics }: Report): string {
  const [kind = '', name = ''] = where.split('.');
  const { place } = verifyWords;
  switch (kind) {
    case 'values':
      return name ? `“${values[name]?.label ?? name}”` : place.values;
    case 'charts':
      return `${place.charts} “${charts.find(({ id }) => id === name)?.title ?? name}”`;
    case 'metrics':
      return `${place.metrics} “${metrics[Number(name)]?.label ?? name}”`;
    case 'tables':
      return `${place.tables} ${name}`;
    default:
      return place[kind as 'report' | 'answer' | 'parts'] ?? where;
  }
}
