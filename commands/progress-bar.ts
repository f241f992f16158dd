const width = 30;

/** A bar that is drawn over itself on a terminal; elsewhere a line for every tenth. */
export function createProgressBar(
  output: { isTTY?: boolean; write(text: string): unknown },
  label: string,
): (progress: { done: number; total: number }) => void {
  let shown = -1;
  return ({ done, total }) => {
    // Secrets that were added meanwhile count as well.
    const part = Math.min(1, done / Math.max(total, done, 1));
    const text = `${label} ${draw(part)} ${Math.floor(part * 100)} %  ${done} of ${Math.max(total, done)}`;
    if (output.isTTY) return void output.write(`\r${text}${part === 1 ? '\n' : ''}`);
    const tenth = Math.floor(part * 10);
    if (tenth === shown) return;
    shown = tenth;
    output.write(`${text}\n`);
  };
}

function draw(part: number): string {
  const full = Math.round(part * width);
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}]`;
}
