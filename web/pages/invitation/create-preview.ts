import { createEffect, createSignal, on } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { InvitationPreview } from '../../../worker/routes/v1/team-schemas.ts';

export type Preview =
  | { kind: 'reading' }
  | { kind: 'failed'; error: ApiError }
  | ({ kind: 'read' } & InvitationPreview);

/** What the holder of a link is asked to join. */
export function createPreview(token: () => string | undefined) {
  const [preview, setPreview] = createSignal<Preview>({ kind: 'reading' });

  async function read(wanted: string | undefined): Promise<void> {
    if (!wanted) return;
    setPreview({ kind: 'reading' });
    const next = await ask(wanted);
    if (wanted === token()) setPreview(next);
  }

  createEffect(on(token, (wanted) => void read(wanted)));
  return { preview, readAgain: () => read(token()) };
}

async function ask(token: string): Promise<Preview> {
  try {
    return { kind: 'read', ...(await api.post<InvitationPreview>('/api/v1/invitations/preview', { token })) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: 'failed', error };
  }
}
