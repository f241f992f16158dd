import { streamText, type OutputInterface } from 'ai';
import type { Allowance } from './allowance.ts';
import type { Model } from './create-model.ts';
import { ModelFailed } from './model-failed.ts';
import { isUncharged, toModelUsage, type ModelUsage } from './model-usage.ts';
import { readParts, type ReportedUsage } from './read-parts.ts';
import { startDeadline, type Deadline } from './start-deadline.ts';
import { toModelFailed } from './to-model-failed.ts';
import { toRetryDelay } from './to-retry-delay.ts';

export interface ModelRequest {
  /** The same for every question, so that providers can cache it. */
  instructions: string;
  /** The question and its data. */
  prompt: string;
  /** Structured output. */
  output?: OutputInterface;
}

export interface ModelCallOptions {
  /** The reader left, or pressed stop. */
  signal: AbortSignal;
  /** Told once for each request that cost something, also when it failed. */
  onUsage?(usage: ModelUsage): void;
  /** The question's; without it a request stands alone. */
  allowance?: Allowance | undefined;
}

/**
 * The model's text as it arrives. Tries once more after 429 or 5xx.
 * @throws {ModelFailed} for every fault of the model; the caller's own abort reason when its signal aborts
 */
export async function* streamFromModel(
  model: Model,
  request: ModelRequest,
  options: ModelCallOptions,
): AsyncGenerator<string, void, undefined> {
  options.signal.throwIfAborted();
  const { deadlines } = model;
  const wholeMs = Math.min(deadlines.wholeMs, options.allowance?.left() ?? Infinity);
  const deadline = startDeadline({ ...deadlines, wholeMs }, options.signal);
  try {
    yield* readWithRetry(model, request, deadline, options);
  } finally {
    deadline.end();
  }
}

async function* readWithRetry(model: Model, request: ModelRequest, deadline: Deadline, options: ModelCallOptions) {
  for (let attempt = 1; ; attempt += 1) {
    const input = `${request.instructions}\n${request.prompt}`;
    const maxOutputTokens = options.allowance?.take();
    let output = '';
    let reported: ReportedUsage | undefined;
    let charged = true;
    try {
      const parts = (await start(model, { ...request, maxOutputTokens }, deadline.signal)).stream;
      for await (const piece of readParts(parts, deadline, (usage) => (reported = usage))) {
        output += piece;
        yield piece;
      }
      return;
    } catch (error) {
      charged = !isUncharged(error);
      deadline.throwIfOver();
      const delay = attempt === 1 ? toRetryDelay(error) : undefined;
      if (delay === undefined) throw toModelFailed(error);
      await wait(delay, deadline);
    } finally {
      const usage = toModelUsage(model.name, { input, output }, reported);
      if (charged) options.onUsage?.(usage);
      if (charged) options.allowance?.spend(usage);
    }
  }
}

async function start(
  model: Model,
  request: ModelRequest & { maxOutputTokens: number | undefined },
  signal: AbortSignal,
) {
  return streamText({
    model: await model.open(),
    instructions: request.instructions,
    prompt: request.prompt,
    ...(request.output && { output: request.output }),
    ...(request.maxOutputTokens !== undefined && { maxOutputTokens: request.maxOutputTokens }),
    abortSignal: signal,
    maxRetries: 0,
    telemetry: { isEnabled: false },
    // Raw chunks tell a refusal from content, which the SDK's text parts do not.
    include: { rawChunks: true },
    // The SDK's default prints the error, prompt included; readParts sees the same error in the stream.
    onError: () => undefined,
  });
}

function wait(milliseconds: number, deadline: Deadline): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      try {
        deadline.throwIfOver();
        reject(new ModelFailed('timeout'));
      } catch (error) {
        reject(error);
      }
    };
    const timer = setTimeout(() => {
      deadline.signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    deadline.signal.addEventListener('abort', stop, { once: true });
  });
}
