import { Show } from 'solid-js';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { Page } from '../page.tsx';
import type { JSX } from 'solid-js';
import '../settings/settings-page.css';
import './widgets-page.css';

/** A page for admins of the team; to others it says so. */
export function AdminsPage(props: { title: string; lead?: string; children: JSX.Element }) {
  const session = useSession();
  const isAdmin = () => isAtLeast(session.me().tenant.role, 'admin');
  return (
    <Page title={props.title} class="settings widgets" lead={isAdmin() ? props.lead : undefined}>
      <Show when={isAdmin()} fallback={<Notice title={words.notAllowed} text={words.notAllowedText} />}>
        {props.children}
      </Show>
    </Page>
  );
}
