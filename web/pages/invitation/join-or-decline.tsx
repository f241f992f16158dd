import { useNavigate } from '@solidjs/router';
import { Show, createSignal } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useToast } from '../../parts/toasts.tsx';
import type { InvitationPreview } from '../../../worker/routes/v1/team-schemas.ts';

interface JoinOrDeclineProps {
  invitation: InvitationPreview;
  token: string;
  onJoined(): void;
  onDeclined(): void;
}

export function JoinOrDecline(props: JoinOrDeclineProps) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const toast = useToast();
  const [isRunning, setRunning] = createSignal(false);
  const [isAsking, setAsking] = createSignal(false);
  const [refusal, setRefusal] = createSignal<ApiError>();

  async function join() {
    const { team } = props.invitation;
    if (!(await send('accept'))) return;
    props.onJoined();
    toast(t('invitation.joined', { team }));
    navigate('/', { replace: true });
  }

  async function decline() {
    if (await send('decline')) props.onDeclined();
  }

  /** Whether it worked. */
  async function send(answer: 'accept' | 'decline'): Promise<boolean> {
    setRunning(true);
    setRefusal(undefined);
    try {
      await api.post(`/api/v1/invitations/${answer}`, { token: props.token });
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefusal(error);
      return false;
    } finally {
      setRunning(false);
    }
  }

  return (
    <>
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
        <button type="button" class="button" data-tone="accent" disabled={isRunning()} onClick={() => void join()}>
          {t('invitation.accept')}
        </button>
        <button type="button" class="button" disabled={isRunning()} onClick={() => setAsking(true)}>
          {t('invitation.decline')}
        </button>
      </div>
      <Show when={isAsking()}>
        <ConfirmDialog
          title={t('invitation.decline_title')}
          text={t('invitation.decline_text', { name: props.invitation.invited_by })}
          action={t('invitation.decline')}
          onConfirm={() => void decline()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </>
  );
}
