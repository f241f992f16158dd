import type { FromFrame, Hello, ToFrame } from '../messages.ts';

/** The page that shows this one. */
export interface Host {
  /** As the browser told it. */
  origin: string;
  options: Hello;
  tell(message: FromFrame): void;
}

/**
 * Waits for the loader: its first message has to come from the page around this one, with the nonce of this frame's
 * address. The origin is then known, and what follows comes by the port that came with it.
 */
export function meetHost(hear: (message: ToFrame) => void): Promise<Host> {
  const nonce = location.hash.slice(1);
  return new Promise((resolve) => {
    addEventListener('message', function meet({ source, origin, data, ports: [port] }: MessageEvent<unknown>) {
      // A page without an origin, a file for one, is on nobody's list.
      if (source !== parent || origin === 'null' || !port || !isHello(data) || data.nonce !== nonce || !nonce) return;
      removeEventListener('message', meet);
      resolve({ origin, options: data, tell: (message) => port.postMessage(message) });
      port.onmessage = (event: MessageEvent<unknown>) => {
        if (isToFrame(event.data)) hear(event.data);
      };
    });
  });
}

function isHello(data: unknown): data is Hello {
  return isRecord(data) && Object.values(data).every((value) => typeof value === 'string');
}

function isToFrame(data: unknown): data is ToFrame {
  if (!isRecord(data)) return false;
  return typeof data['shown'] === 'boolean' || isText(data['identity']) || isText(data['ask']);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= 8_000;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
