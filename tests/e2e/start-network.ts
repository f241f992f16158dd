import { createServer, request as send } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * An HTTP proxy as a browser's only way out, which can be cut: what is on its way breaks off, and nothing new gets
 * through. A browser that is told to be offline goes on reading what it is reading.
 */
export async function startNetwork() {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((incoming, outgoing) => {
    const { url = '', method, headers } = incoming;
    const passed = send(url, { method, headers, agent: false }, (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  server.on('connection', (socket) => {
    if (isCut) return void socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const breakOff = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut(): void {
      isCut = true;
      breakOff();
    },
    restore(): void {
      isCut = false;
    },
    close(): void {
      server.close();
      breakOff();
    },
  };
}
