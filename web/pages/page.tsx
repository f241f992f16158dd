import { Show } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import type { JSX } from 'solid-js';
import './page.css';

/** A page beside the chats, with the way back to them. */
export function Page(props: {
  title: string;
  /** What the page is for, where its title does not say it. */
  lead?: string | undefined;
  class?: string;
  children: JSX.Element;
}) {
  const { t } = useI18n();
  return (
    <div class={`page ${props.class ?? ''}`}>
      <header>
        <a class="quiet-button page-back" href="/">
          <Icon name="back" />
          {t('action.back_to_chats')}
        </a>
      </header>
      <main>
        <PageHeading text={props.title} />
        <Show when={props.lead}>
          <p class="page-lead">{props.lead}</p>
        </Show>
        {props.children}
      </main>
    </div>
  );
}
