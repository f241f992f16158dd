import type { Report } from '../../analyst/report.ts';
import { AppError, isErrorCode } from '../../errors.ts';
import type { StreamEvent } from '../analysis/stream-events.ts';

/**
 * The whole report at the end of an answer's stream, for a client that does not follow it.
 * @throws AppError what the answer ended with
 */
export async function reportInStream(stream: Response): Promise<Report> {
  const ends: StreamEvent[] = [];
  for (const [, data = ''] of (await stream.text()).matchAll(/^data: (\{"type":"data-(?:report|error)".*)$/gm)) {
    ends.push(toEvent(data));
  }
  for (const event of ends) {
    if (event.type === 'data-report') return event.data;
    if (event.type !== 'data-error') continue;
    const { code, message, action } = event.data;
    throw new AppError(isErrorCode(code) ? code : 'internal', message, action ? { action } : {});
  }
  throw new AppError('internal', 'The answer was stopped before it was finished.');
}

/** As the chat's object wrote it. */
function toEvent(data: string): StreamEvent {
  return JSON.parse(data) as StreamEvent;
}
