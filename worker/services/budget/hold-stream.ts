import type { Ctx } from '../../context.ts';

/** Gives the stream's place back when its reader has it all, or has left. */
export function holdStream(
  ctx: Pick<Ctx, 'gates' | 'defer'>,
  response: Response,
  place: { tenantId: string; streamId: string },
): Response {
  const close = () => ctx.gates.closeStream(place.tenantId, place.streamId);
  if (!response.body) {
    ctx.defer(close());
    return response;
  }
  const { readable, writable } = createPassage();
  // A reader that leaves breaks the passage, which cancels what flows into it.
  ctx.defer(response.body.pipeTo(writable).then(close, close));
  return new Response(readable, response);
}

/** Workerd moves bytes through its own kind of stream without JavaScript. */
function createPassage(): { readable: ReadableStream<Uint8Array>; writable: WritableStream<Uint8Array> } {
  const { IdentityTransformStream: Native } = globalThis as {
    IdentityTransformStream?: new () => TransformStream<Uint8Array, Uint8Array>;
  };
  return Native ? new Native() : new TransformStream<Uint8Array, Uint8Array>();
}
