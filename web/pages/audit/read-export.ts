import { apiFetch } from '../../api.ts';
import type { ChainedAct } from '../../../worker/services/audit/chain/verify-chain.ts';

export interface ExportHead {
  tenant_id: string;
  head: { seq: number; hash: string };
}

/** The export as it comes: its head, then every act, none of them kept. */
export async function readExport(): Promise<{ head: ExportHead; acts: AsyncGenerator<ChainedAct> }> {
  const response = await apiFetch('/api/v1/audit/export', {});
  const lines = linesOf(response);
  const first = await lines.next();
  return { head: JSON.parse(first.value ?? '{}') as ExportHead, acts: parsed(lines) };
}

async function* parsed(lines: AsyncGenerator<string, void>): AsyncGenerator<ChainedAct> {
  for await (const line of lines) yield JSON.parse(line) as ChainedAct;
}

async function* linesOf(response: Response): AsyncGenerator<string, void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    const lines = (rest + chunk.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
