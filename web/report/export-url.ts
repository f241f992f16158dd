/** Where the server makes a file of a stored answer. */
export function exportUrl(reportId: string, format: 'csv' | 'xlsx'): string {
  return `/api/v1/reports/${reportId}/export?format=${format}`;
}
