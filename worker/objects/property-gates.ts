import { AppError } from '../errors.ts';
import type { PropertyGates } from '../services/property-gate/property-gates.ts';
import { callObject } from './call-object.ts';
import type { GateLine, PropertyGate } from './property-gate.ts';

/** The properties' Durable Objects, one a property and Google project. */
export function createPropertyGates(namespace: DurableObjectNamespace<PropertyGate>, clientId: string): PropertyGates {
  const gateOf = (property: string) => namespace.getByName(`${projectOf(clientId)}/${property}`);
  return {
    price: (input) => callObject(() => gateOf(input.property).price(input)),
    read: (input) => callObject(() => gateOf(input.property).read(input)),
    async ask(request, { signal, onNotice }) {
      const gate = gateOf(request.property);
      let last: GateLine | undefined;
      for await (const line of readLines(await gate.ask(request), signal)) {
        if (line.type === 'notice') onNotice?.(line.notice);
        last = line;
      }
      if (last?.type === 'replies') return last.replies;
      throw last?.type === 'refused' ? toError(last) : new Error('the gate fell silent');
    },
  };
}

/** The number of the Google Cloud project is what its clients' ids begin with. */
function projectOf(clientId: string): string {
  return clientId.split('-', 1)[0] ?? clientId;
}

async function* readLines(stream: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<GateLine> {
  const reader = stream.getReader();
  const stopped = Promise.withResolvers<never>();
  const stop = () => stopped.reject(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), stopped.promise]);
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line) as GateLine;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await reader.cancel().catch(() => undefined);
  }
}

function toError({ code, message, action, retryAfterSeconds }: GateLine & { type: 'refused' }): AppError {
  return new AppError(code, message, {
    ...(action && { action }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });
}
