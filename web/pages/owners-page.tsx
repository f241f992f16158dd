import { Show } from 'solid-js';
import { Notice } from '../parts/notice.tsx';
import { useSession } from '../parts/session.tsx';
import { Page } from './page.tsx';
import type { JSX } from 'solid-js';

/** A page for the owners of the team; to others it says so. */
export function OwnersPage(props: {
  title: string;
  lead: string;
  class: string;
  notAllowed: { title: string; text: string };
  children: JSX.Element;
}) {
  const session = useSession();
  const isOwner = () => session.me().tenant.role === 'owner';
  return (
    <Page title={props.title} class={props.class} lead={isOwner() ? props.lead : undefined}>
      <Show when={isOwner()} fallback={<Notice title={props.notAllowed.title} text={props.notAllowed.text} />}>
        {props.children}
      </Show>
    </Page>
  );
}
