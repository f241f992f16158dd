import type { Checker } from './check-answers.ts';

/** What an answer has that the document does not promise; reads it whole. */
export async function judgeAnswer(check: Checker, request: Request, response: Response): Promise<string | undefined> {
  if (request.method === 'OPTIONS') return undefined;
  const { pathname, searchParams } = new URL(request.url);
  const operation = check.findOperation(request.method, pathname);
  const type = response.headers.get('content-type')?.split(';')[0]?.trim();
  const { media, fault } = check.mediaOf(operation, response.status, response.body ? type : undefined);
  const text = await response.text();
  if (request.method === 'HEAD' || fault || !media?.schema) return request.method === 'HEAD' ? undefined : fault;
  if (media['x-event-schema']) return check.faultOfStream(text);
  // Whoever names fields misses those that are always there.
  const isWhole = type?.endsWith('json') && !searchParams.has('fields') && !response.headers.has('content-disposition');
  return isWhole ? check.faultOf(media.schema, JSON.parse(text)) : undefined;
}
