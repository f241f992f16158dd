import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };

/** A page of somebody's with this in its body; `/peer/` is a folder, and other paths answer with JSON. */
export async function servePage(page: { body: string; folder?: string; replies?: Record<string, unknown> }) {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(
      ({ type, content }) => {
        response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-store' });
        response.end(gzipSync(content, { level: 9 }));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close(): void {
      server.close();
      server.closeAllConnections();
    },
  };

  async function answer(url: string): Promise<{ type: string; content: string | Buffer }> {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/') {
      const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>';
      return { type: 'text/html', content: `<!doctype html>${head}<body><h1>Page</h1>${page.body}</body>` };
    }
    const type = types[extname(pathname)];
    if (page.folder && type && pathname.startsWith('/peer/')) {
      const path = join(page.folder, normalize(pathname.slice('/peer'.length)));
      return { type: `${type}; charset=utf-8`, content: await readFile(path) };
    }
    const [, reply = {}] = Object.entries(page.replies ?? {}).find(([end]) => pathname.endsWith(end)) ?? [];
    return { type: 'application/json', content: JSON.stringify(reply) };
  }
}
