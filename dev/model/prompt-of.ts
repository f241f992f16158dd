import type { RecordedRequest } from './start-model.ts';

/** Every word the model was given in one request. */
export function promptOf(request: RecordedRequest | undefined): string {
  const body = request?.body as { messages?: { content: string }[] } | undefined;
  return (body?.messages ?? []).map((message) => message.content).join('\n');
}
