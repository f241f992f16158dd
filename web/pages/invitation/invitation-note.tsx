import { Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import type { JSX } from 'solid-js';

interface InvitationNoteProps {
  title: string;
  text: string;
  onRetry?: () => void;
  children?: JSX.Element;
}

/** Why there is nothing to answer, and the way on. */
export function InvitationNote(props: InvitationNoteProps) {
  const { t } = useI18n();
  return (
    <>
      <PageHeading text={props.title} />
      <p>{props.text}</p>
      {props.children}
      <div class="invitation-actions">
        <Show when={props.onRetry}>
          {(retry) => (
            <button type="button" class="button" data-tone="accent" onClick={() => retry()()}>
              {t('action.try_again')}
            </button>
          )}
        </Show>
        <a class="button" href="/">
          {t('invitation.home')}
        </a>
      </div>
    </>
  );
}
