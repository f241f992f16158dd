import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { ApiError, api } from '../api.ts';

/** What the API has under a path, anew whenever the path changes. Until the next is here the one before stays. */
export function createReading<Answer>(path: () => string | undefined) {
  const asked = createMemo(path);
  const [result, setResult] = createSignal<Answer>();
  const [error, setError] = createSignal<ApiError>();
  const [isReading, setReading] = createSignal(false);
  let reading = new AbortController();
  onCleanup(() => reading.abort());

  async function read(from = asked()): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    setError(undefined);
    if (from === undefined) {
      setResult(undefined);
      setReading(false);
      return;
    }
    setReading(true);
    try {
      const found = await api.get<Answer>(from, signal);
      if (signal.aborted) return;
      setResult(() => found);
    } catch (failure) {
      if (signal.aborted) return;
      if (!(failure instanceof ApiError)) throw failure;
      setResult(undefined);
      setError(failure);
    }
    setReading(false);
  }

  createEffect(on(asked, (from) => void read(from)));
  return { result, error, isReading, readAgain: () => read() };
}
