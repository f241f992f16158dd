import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Hears of every request that this process sends, by whatever code: `POST http://127.0.0.1:4711/v1/chat/completions`. */
export function watchRequests(): { sent: string[]; end(): void } {
  const sent: string[] = [];
  const hear = (message: unknown) => {
    const { request } = message as { request: { method: string; origin: string | URL; path: string } };
    sent.push(`${request.method} ${String(request.origin).replace(/\/$/, '')}${request.path}`);
  };
  subscribe('undici:request:create', hear);
  return { sent, end: () => void unsubscribe('undici:request:create', hear) };
}
