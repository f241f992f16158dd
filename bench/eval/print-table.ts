/** The first column is words, the others are figures. */
export function printTable(title: string, head: string[], rows: string[][]): void {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row.map((text, column) => (column ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[0] ?? 0))).join('  ');
  console.log(`\n${title}\n${[head, ...rows].map(line).join('\n')}`);
}

/** A dash where there was nothing to count. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '-' : `${(share * 100).toFixed(1)} %`;
}
