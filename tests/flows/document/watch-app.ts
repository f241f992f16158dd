import type { createApp } from '../../../worker/app.ts';
import { type Checker, createChecker } from './check-answers.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { OpenApi } from './openapi.ts';

type App = ReturnType<typeof createApp>;

const faults: string[] = [];
let checker: Promise<Checker> | undefined;

/** What the answers since the last call had that the document does not promise. */
export function takeFaults(): string[] {
  return faults.splice(0);
}

/** The same app, each of whose answers is compared with the document: status, type, body, events. */
export function watchApp(app: App): App {
  const { fetch } = app;
  checker ??= readDocument((path) => fetch(new Request(`http://parley.test${path}`)));
  app.fetch = async (request, ...rest) => {
    const response = await fetch(request, ...rest);
    return request.method === 'OPTIONS' ? response : watch(await checker!, request, response);
  };
  return app;
}

async function readDocument(get: (path: string) => Response | Promise<Response>): Promise<Checker> {
  const response = await get('/api/v1/openapi.json');
  return createChecker((await response.json()) as OpenApi);
}

async function watch(check: Checker, request: Request, response: Response): Promise<Response> {
  const note = (fault: string | undefined) => {
    if (fault) faults.push(`${request.method} ${new URL(request.url).pathname}: ${response.status} ${fault}`);
  };
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const isFile = response.headers.has('content-disposition');
  if (!isStream && !isFile) note(await judgeAnswer(check, request, response.clone()));
  // Of MCP's events the protocol's own runner is the judge (mcp-conformance.test.ts).
  const isMcp = new URL(request.url).pathname === '/mcp';
  return isStream && !isMcp ? observe(response, (text) => note(check.faultOfStream(text))) : response;
}

/** Lets a stream pass to its reader, who may leave at any time, and sees it whole when it ends. */
function observe(response: Response, onEnd: (text: string) => void): Response {
  const decoder = new TextDecoder();
  let text = '';
  const passage = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      text += decoder.decode(chunk, { stream: true });
      controller.enqueue(chunk);
    },
    flush: () => onEnd(text),
  });
  return new Response(response.body!.pipeThrough(passage), response);
}
