/** One line of JSON. Only these fields exist, so nothing else can be logged by accident. */
export interface LogLine {
  event: string;
  request_id?: string;
  method?: string;
  /** The route's pattern, never the path with its ids. */
  route?: string;
  status?: number;
  duration_ms?: number;
  code?: string;
  /** Class and SQLSTATE or HTTP status of the cause; never its message, which may quote data. */
  cause?: string;
}

export function log(line: LogLine): void {
  console.log(JSON.stringify(line));
}

/** The name, code and stack positions of a failure, without its message. */
export function describeCause(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  const at =
    error.stack
      ?.split('\n')
      .find((line) => line.trimStart().startsWith('at '))
      ?.trim() ?? '';
  const own = `${error.name}${typeof code === 'string' ? ` ${code}` : ''} ${at}`.trim();
  return error.cause === undefined ? own : `${own} <- ${describeCause(error.cause)}`;
}
