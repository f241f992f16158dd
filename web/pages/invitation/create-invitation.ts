import { createSignal } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import { forThisTab } from '../../parts/storage.ts';
import type { InvitationPreview } from '../../../worker/routes/v1/team-schemas.ts';

const STORED_AS = 'invitation';

/**
 * The invitation that this tab was opened with. Its token leaves the address bar at once, so that no history has it, and
 * waits in the tab while its reader signs in at Google.
 */
export function createInvitation() {
  const fromAddress = location.hash.slice(1);
  if (fromAddress !== '') {
    forThisTab.write(STORED_AS, fromAddress);
    history.replaceState(history.state, '', location.pathname);
  }
  const token = fromAddress || (forThisTab.read(STORED_AS) ?? '');
  const isWhole = /^[\w-]{43}$/.test(token);
  const [preview, setPreview] = createSignal<InvitationPreview>();
  const [failure, setFailure] = createSignal<ApiError>();

  async function read(): Promise<void> {
    setFailure(undefined);
    try {
      setPreview(await api.post<InvitationPreview>('/api/v1/invitations/preview', { token }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(error);
    }
  }

  async function say(answer: 'accept' | 'decline'): Promise<void> {
    await api.post(`/api/v1/invitations/${answer}`, { token });
    forThisTab.write(STORED_AS, undefined);
  }

  return { isWhole, preview, failure, read, accept: () => say('accept'), decline: () => say('decline') };
}
