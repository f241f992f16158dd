import { Show, createSignal } from 'solid-js';
import { ApiError } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { switchTeam } from '../../parts/switch-team.ts';
import type { Tenant } from '../../../worker/routes/v1/schemas.ts';

interface AlreadyMemberProps {
  team: Tenant;
  /** The team that this browser works in. */
  currentId: string | undefined;
  onOpen(): void;
}

/** For somebody who opens the link by which they joined: the way to the team, which needs no link any more. */
export function AlreadyMember(props: AlreadyMemberProps) {
  const { t } = useI18n();
  const [isRunning, setRunning] = createSignal(false);
  const [refusal, setRefusal] = createSignal<ApiError>();
  const words = () => ({ team: props.team.name, role: t(`role.${props.team.role}.as`) });

  async function open() {
    setRunning(true);
    setRefusal(undefined);
    try {
      if (props.team.id === props.currentId) location.assign('/');
      else await switchTeam(props.team.id);
      props.onOpen();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefusal(error);
    } finally {
      setRunning(false);
    }
  }

  return (
    <>
      <PageHeading text={t('invitation.already', words())} />
      <p>{t('invitation.already_text', words())}</p>
      <Show when={refusal()}>
        {(error) => (
          <Notice
            title={t('invitation.refused')}
            text={error().message}
            tone="negative"
            requestId={error().requestId}
          />
        )}
      </Show>
      <div class="invitation-actions">
        <button type="button" class="button" data-tone="accent" disabled={isRunning()} onClick={() => void open()}>
          {t('invitation.open_team', words())}
        </button>
        <Show when={props.team.id !== props.currentId}>
          <a class="button" href="/">
            {t('invitation.stay')}
          </a>
        </Show>
      </div>
    </>
  );
}
