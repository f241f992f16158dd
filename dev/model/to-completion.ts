import type { ChatRequest } from './parse-chat-request.ts';
import type { Reply } from './reply-script.ts';

/** https://platform.openai.com/docs/api-reference/chat/object */
export function toCompletion(request: ChatRequest, reply: Reply, text: string) {
  const refused = reply.refusal !== undefined;
  return {
    id,
    object: 'chat.completion',
    created: now(),
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: refused ? null : text, refusal: refused ? text : null },
        logprobs: null,
        finish_reason: reply.finish_reason === undefined ? 'stop' : reply.finish_reason,
      },
    ],
    usage: toUsage(request, text),
  };
}

/** https://platform.openai.com/docs/api-reference/chat-streaming/streaming */
export function toChunk(request: ChatRequest, delta: Record<string, unknown>, finishReason: string | null) {
  const choices = [{ index: 0, delta, logprobs: null, finish_reason: finishReason }];
  return { id, object: 'chat.completion.chunk', created: now(), model: request.model, choices };
}

/** The last event of a stream that was asked to count. */
export function toUsageChunk(request: ChatRequest, text: string) {
  return { ...toChunk(request, {}, null), choices: [], usage: toUsage(request, text) };
}

const id = 'chatcmpl-stand-in';

function now(): number {
  return Math.floor(Date.now() / 1_000);
}

/** Four characters a token: near enough for a number nobody pays for. */
function toUsage(request: ChatRequest, text: string) {
  const promptTokens = Math.ceil(JSON.stringify(request.messages).length / 4);
  const completionTokens = Math.ceil(text.length / 4);
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
  };
}
