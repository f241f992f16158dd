import { Show } from 'solid-js';
import { webhookWords as words } from '../../i18n/webhook-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import type { JSX } from 'solid-js';

/** What is for admins of the team; to others it says so. */
export function AdminsOnly(props: { children: JSX.Element }) {
  const session = useSession();
  return (
    <Show
      when={isAtLeast(session.me().tenant.role, 'admin')}
      fallback={<Notice title={words.notAllowed} text={words.notAllowedText} />}
    >
      {props.children}
    </Show>
  );
}
