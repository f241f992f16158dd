import { z } from 'zod';

const replySchema = z
  .strictObject({
    /** Only for requests of this kind; without it, for whichever comes next. */
    match: z.enum(['plan', 'prose']).optional(),
    /** What the model says: one of these four. */
    text: z.string().optional(),
    json: z.unknown().optional(),
    chunks: z.array(z.string()).min(1).optional(),
    /** Streamed in place of content, as when a model declines. */
    refusal: z.string().optional(),
    /** Said again and again, also to many at once. */
    repeat: z.literal(true).optional(),
    /** `null`: the stream ends cleanly but never says that the model was done. */
    finish_reason: z.enum(['stop', 'length', 'content_filter']).nullable().optional(),
    /** Before the first byte of the reply. */
    delay_ms: z.int().min(0).optional(),
    /** Between two pieces. */
    chunk_delay_ms: z.int().min(0).optional(),
    /** The connection breaks once this many pieces are out (when not streamed: in the middle of the body). */
    cut_after_chunks: z.int().min(0).optional(),
    /** The connection breaks once this many bytes of the streamed body are out. */
    cut_after_bytes: z.int().min(0).optional(),
    /** An error event arrives inside the stream once this many pieces are out. */
    error_after_chunks: z.int().min(0).optional(),
    /** Says nothing more and keeps the connection: at once, or after the given pieces. */
    hang: z.literal(true).optional(),
    /** Status 200 with a body that is not what the API promises. */
    malformed: z.literal(true).optional(),
    /** An HTTP failure in OpenAI's shape. */
    status: z.int().min(300).max(599).optional(),
    /** Beside `status`, e.g. `insufficient_quota`. */
    code: z.string().optional(),
    headers: z.record(z.string(), z.string()).optional(),
  })
  .refine((reply) => contentKinds(reply) <= 1, 'A reply says one of text, json, chunks, refusal.')
  .refine(
    (reply) => contentKinds(reply) === 1 || reply.hang || reply.malformed || reply.status !== undefined,
    'A reply needs something to say, or a way to fail.',
  );

/** One scripted reply of the model. */
export type Reply = z.infer<typeof replySchema>;
export const scriptSchema = z.array(replySchema);
/** A request for a plan asks for structured output; a request for prose does not. */
export type RequestKind = 'plan' | 'prose';

/** The next reply for a request of this kind, removed from the script unless it repeats; undefined when there is none. */
export function takeReply(script: Reply[], kind: RequestKind): Reply | undefined {
  const index = script.findIndex((reply) => reply.match === undefined || reply.match === kind);
  if (script[index]?.repeat) return script[index];
  return index < 0 ? undefined : script.splice(index, 1)[0];
}

/** The pieces a reply is streamed in. Text without pieces of its own is cut every 12 characters, which splits words and slots. */
export function toPieces(reply: Reply): string[] {
  if (reply.chunks) return reply.chunks;
  const text = reply.text ?? reply.refusal ?? (reply.json === undefined ? '' : JSON.stringify(reply.json));
  return text.match(/[^]{1,12}/gu) ?? [];
}

function contentKinds(reply: { text?: unknown; json?: unknown; chunks?: unknown; refusal?: unknown }): number {
  return [reply.text, reply.json, reply.chunks, reply.refusal].filter((kind) => kind !== undefined).length;
}
