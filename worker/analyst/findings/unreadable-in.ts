import type { RunReportReply } from '../ga4-types.ts';

/**
 * Metrics of a reply with a value that is no number, or one too large to be kept to the unit. Without one of its rows a
 * column says something else, so that all of it is withheld.
 */
export function unreadableIn({ metricHeaders, rows }: RunReportReply): string[] {
  return metricHeaders.flatMap(({ name }, column) =>
    rows.some(({ metricValues }) => !isReadable(metricValues[column]?.value ?? '')) ? [name] : [],
  );
}

/** As Google writes numbers: `12`, `0.5`, `1.2E-4`. `Number` alone would also read `0x10`, blanks and nothing at all. */
function isReadable(text: string): boolean {
  return /^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text) && Math.abs(Number(text)) <= Number.MAX_SAFE_INTEGER;
}
