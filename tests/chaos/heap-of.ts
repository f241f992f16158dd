import type { Miniflare } from 'miniflare';

interface Reply {
  id?: number;
  result?: { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number };
}

/**
 * Bytes that a Worker's isolate holds, its buffers included: what Cloudflare's limit of 128 MB counts.
 * https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-getHeapUsage
 */
export async function heapOf(runtime: Miniflare, worker: string): Promise<number> {
  const { host } = await runtime.getInspectorURL();
  const response = await fetch(`http://${host}/json`);
  const targets = (await response.json()) as { id: string; webSocketDebuggerUrl: string }[];
  const target = targets.find(({ id }) => id.endsWith(worker));
  if (!target) throw new Error(`No inspector of ${worker} among ${targets.map(({ id }) => id).join(', ')}.`);
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  try {
    return await new Promise<number>((resolve, reject) => {
      socket.addEventListener('error', () => reject(new Error('The inspector did not answer.')));
      socket.addEventListener('open', () => {
        socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
        socket.send(JSON.stringify({ id: 2, method: 'Runtime.getHeapUsage' }));
      });
      socket.addEventListener('message', ({ data }) => {
        const { id, result } = JSON.parse(String(data)) as Reply;
        if (id !== 2 || !result) return;
        resolve(result.usedSize + (result.embedderHeapUsedSize ?? 0) + (result.backingStorageSize ?? 0));
      });
    });
  } finally {
    socket.close();
  }
}
