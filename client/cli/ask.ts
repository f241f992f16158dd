import type { Report } from '../api-types.ts';
import type { Client, Question } from '../create-client.ts';
import { ParleyError } from '../parley-error.ts';

/** Asks, and says meanwhile what is being done. */
export async function ask(client: Client, question: Question, say: (sentence: string) => void): Promise<Report> {
  let report: Report | undefined;
  for await (const event of client.stream(question)) {
    if (event.type === 'data-status' && event.data.state === 'active') say(event.data.text);
    if (event.type === 'data-report') report = event.data;
    if (event.type === 'data-error') {
      const { message, code, action, request_id: requestId } = event.data;
      throw new ParleyError(message, { code, action, requestId });
    }
  }
  if (report) return report;
  throw new ParleyError('The answer ended before it was whole. Ask again.', { code: 'stream_cut' });
}
