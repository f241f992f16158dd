import { findChat } from '../../../db/queries/chats.ts';
import type { Ctx } from '../../context.ts';
import { toAppError } from '../../to-app-error.ts';

/** How long somebody who may no longer read goes on reading. */
const recheckMs = 30_000;

/**
 * Gives the stream's place back when its reader has it all, has left, or may no longer read it: their session or key
 * has ended, their role is too low by now, or the chat that it is of is not shown to them any more.
 */
export function holdStream(
  ctx: Pick<Ctx, 'batch' | 'gates' | 'defer' | 'db'>,
  response: Response,
  { chatId, ...place }: { tenantId: string; streamId: string; chatId?: string },
): Response {
  return holdWhile(ctx, response, { ...place, mayRead: () => mayRead(ctx, chatId) });
}

/** The same for a reader who is no actor. `mayRead` is asked twice a minute. */
export function holdWhile(
  ctx: Pick<Ctx, 'gates' | 'defer'>,
  response: Response,
  place: { tenantId: string; streamId: string; mayRead(): Promise<boolean> },
): Response {
  const close = () => ctx.gates.closeStream(place.tenantId, place.streamId);
  if (!response.body) {
    ctx.defer(close());
    return response;
  }
  const { readable, writable } = createPassage();
  const cut = new AbortController();
  const timer = setInterval(() => ctx.defer(place.mayRead().then((may) => may || cut.abort())), recheckMs);
  const end = () => {
    clearInterval(timer);
    return close();
  };
  ctx.defer(pass(response.body, writable, cut.signal).then(end, end));
  return new Response(readable, response);
}

/** Chunk by chunk, since workerd's own `pipeTo` takes no notice of a signal while it waits for the next one. */
async function pass(
  source: ReadableStream<Uint8Array>,
  sink: WritableStream<Uint8Array>,
  cut: AbortSignal,
): Promise<void> {
  const [reader, writer] = [source.getReader(), sink.getWriter()];
  const stop = () => Promise.allSettled([reader.cancel(cut.reason), writer.abort(cut.reason)]);
  cut.addEventListener('abort', () => void stop());
  // A reader that leaves breaks the passage.
  writer.closed.catch(() => void stop());
  for (let next = await reader.read(); !next.done; next = await reader.read()) await writer.write(next.value);
  await writer.close();
}

/** The door is asked what it was asked when the stream began. A database that is away cuts nobody off. */
async function mayRead(ctx: Pick<Ctx, 'batch' | 'db'>, chatId: string | undefined): Promise<boolean> {
  try {
    const { results } = await ctx.batch(chatId === undefined ? [] : [findChat(ctx.db, chatId)]);
    return chatId === undefined || results[0]?.length !== 0;
  } catch (error) {
    const { code } = toAppError(error);
    return code !== 'unauthenticated' && code !== 'forbidden' && code !== 'deletion_pending';
  }
}

/** Workerd moves bytes through its own kind of stream without JavaScript. */
function createPassage(): { readable: ReadableStream<Uint8Array>; writable: WritableStream<Uint8Array> } {
  const { IdentityTransformStream: Native } = globalThis as {
    IdentityTransformStream?: new () => TransformStream<Uint8Array, Uint8Array>;
  };
  return Native ? new Native() : new TransformStream<Uint8Array, Uint8Array>();
}
