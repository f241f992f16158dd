import type { LanguageModelUsage, TextStreamPart, ToolSet } from 'ai';
import { ModelFailed } from './model-failed.ts';
import type { Deadline } from './start-deadline.ts';

/** Far more than a plan or an answer needs: a model that goes on talking is stopped, and its connection closed. */
const longestText = 20_000;

export type ReportedUsage = Pick<LanguageModelUsage, 'inputTokens' | 'outputTokens'>;

/** The text of a reply that is complete and wanted; anything else throws. */
export async function* readParts(
  stream: AsyncIterable<TextStreamPart<ToolSet>>,
  deadline: Deadline,
  onUsage: (usage: ReportedUsage) => void,
): AsyncGenerator<string, void, undefined> {
  let length = 0;
  let finished = false;
  for await (const part of stream) {
    if (part.type === 'error') throw part.error;
    if (part.type === 'abort') break;
    if (part.type === 'raw' && isRefusal(part.rawValue)) throw new ModelFailed('refused');
    if (part.type === 'finish') {
      onUsage(part.totalUsage);
      requireDone(part.finishReason);
      finished = true;
    }
    if (part.type !== 'text-delta' || part.text === '') continue;
    deadline.extend();
    length += part.text.length;
    if (length > longestText) throw new ModelFailed('invalid');
    yield part.text;
  }
  deadline.throwIfOver();
  if (!finished) throw new ModelFailed('cut_off');
  if (length === 0) throw new ModelFailed('invalid');
}

type FinishReason = Extract<TextStreamPart<ToolSet>, { type: 'finish' }>['finishReason'];

function requireDone(reason: FinishReason): void {
  // `other`: a compatible server's own word for being done.
  if (reason === 'stop' || reason === 'other') return;
  if (reason === 'content-filter') throw new ModelFailed('refused');
  if (reason === 'length' || reason === 'interrupted') throw new ModelFailed('cut_off');
  throw new ModelFailed('invalid');
}

/** A chat completion chunk whose `choices[0].delta.refusal` speaks. */
function isRefusal(chunk: unknown): boolean {
  const [choice] = asList(read(chunk, 'choices'));
  const refusal = read(read(choice, 'delta'), 'refusal');
  return typeof refusal === 'string' && refusal !== '';
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
