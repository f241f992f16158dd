import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';

export interface PoisonedGoogle {
  url: string;
  /** What strangers sent as page titles, campaigns, sources and names from now on: one to a row, in turn. */
  poisons: string[];
  /** Paths that were asked for. */
  paths: string[];
  close(): Promise<void>;
}

/** The stand-in's Data API for a property whose texts all come from strangers; numbers, dates and fields are as they were. */
export async function startPoisonedGoogle(): Promise<PoisonedGoogle> {
  const state = { poisons: [''], paths: [] as string[] };
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      state.paths.push(request.url ?? '');
      const reply = await fetch(new URL(request.url ?? '', inject('standIns').google), {
        method: request.method ?? 'GET',
        headers: { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' },
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      const body = (await reply.json()) as Record<string, unknown>;
      response.writeHead(reply.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(reply.ok ? poisoned(body, state.poisons) : body));
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

interface Named {
  apiName: string;
  uiName?: string;
  customDefinition?: boolean;
  type?: string;
}
interface ReportReply {
  dimensionHeaders?: { name: string }[];
  rows?: { dimensionValues?: { value: string }[] }[];
}

function poisoned(body: Record<string, unknown>, poisons: string[]): Record<string, unknown> {
  if (Array.isArray(body['metrics']))
    return poisonedMetadata(body as { metrics: Named[]; dimensions: Named[] }, poisons[0] ?? '');
  for (const report of (body['reports'] ?? []) as ReportReply[]) {
    for (const [place, row] of (report.rows ?? []).entries()) {
      const poison = poisons[place % poisons.length] ?? '';
      for (const [index, header] of (report.dimensionHeaders ?? []).entries()) {
        const cell = row.dimensionValues?.[index];
        if (!cell || /date|week|month|year|hour|minute|nthday/i.test(header.name)) continue;
        // Groups stay apart from each other.
        cell.value = place < poisons.length ? poison : `${cell.value} ${poison}`;
      }
    }
  }
  return body;
}

/** Two fields of its own, and the name of a field that everybody asks for. */
function poisonedMetadata({ metrics, dimensions }: { metrics: Named[]; dimensions: Named[] }, uiName: string) {
  const renamed = metrics.map((metric) => (metric.apiName === 'sessions' ? { ...metric, uiName } : metric));
  const custom = { uiName, customDefinition: true };
  return {
    metrics: [...renamed, { apiName: 'customEvent:score', type: 'TYPE_INTEGER', ...custom }],
    dimensions: [...dimensions, { apiName: 'customEvent:note', ...custom }],
  };
}
