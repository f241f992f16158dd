import { createSignal } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { OpenedShare } from '../../../worker/routes/v1/share-schemas.ts';

export type Shared =
  | { kind: 'reading' }
  | { kind: 'gone' }
  /** `why`: what the last password came to. */
  | { kind: 'locked'; why: string }
  | { kind: 'failed'; error: ApiError }
  | ({ kind: 'open' } & OpenedShare);

/** What is behind the link that this page was opened with. The token is behind its `#`, which no server sees. */
export function createShared(token: string) {
  const [shared, setShared] = createSignal<Shared>({ kind: 'reading' });
  const [isTrying, setTrying] = createSignal(false);

  async function open(password?: string): Promise<void> {
    setTrying(true);
    setShared(await ask({ token, ...(password !== undefined && { password }) }));
    setTrying(false);
  }

  void open();
  return { shared, isTrying, open };
}

async function ask(body: { token: string; password?: string }): Promise<Shared> {
  try {
    return { kind: 'open', ...(await api.post<OpenedShare>('/api/v1/shared', body)) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 'share_gone') return { kind: 'gone' };
    if (error.code === 'password_needed') return { kind: 'locked', why: '' };
    const isAboutPassword = error.code === 'password_wrong' || error.code === 'rate_limited';
    if (body.password !== undefined && isAboutPassword) return { kind: 'locked', why: error.message };
    return { kind: 'failed', error };
  }
}
