import { Show, createSignal } from 'solid-js';
import { api } from '../../../api.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { createAttempt } from '../../../parts/create-attempt.ts';
import { createRemoval } from '../create-removal.ts';
import type { Invitation, NewInvitation } from '../../../../worker/routes/v1/team-schemas.ts';

interface InvitationRowProps {
  invitation: Invitation;
  /** Where invitations are made and taken back. */
  path: string;
  onMade(link: NewInvitation): void;
  onChange(): Promise<void>;
}

export function InvitationRow(props: InvitationRowProps) {
  const { t, date } = useI18n();
  const { isRunning, run } = createAttempt();
  const [isAsking, setAsking] = createSignal(false);
  const email = () => props.invitation.email;
  const removal = createRemoval(
    () => api.delete(`${props.path}/${props.invitation.id}`),
    () => t('invitations.revoked', { email: email() }),
    () => props.onChange(),
  );

  /** Only the hash of a link is kept, so what can be copied is a new one. */
  async function makeAgain() {
    await run(async () => {
      props.onMade(await api.post<NewInvitation>(props.path, { email: email(), role: props.invitation.role }));
    });
  }

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">
          <bdi>{email()}</bdi>
        </p>
        <p class="setting-fact">
          {t(`role.${props.invitation.role}`)} ·{' '}
          <Show
            when={props.invitation.is_expired}
            fallback={t('invitations.until', { date: date(props.invitation.expires_at, { dateStyle: 'medium' }) })}
          >
            {t('invitations.expired')}
          </Show>{' '}
          · <bdi>{t('invitations.by', { name: props.invitation.invited_by })}</bdi>
        </p>
      </div>
      <button
        type="button"
        class="button"
        disabled={isRunning()}
        aria-label={t('invitations.again_for', { email: email() })}
        onClick={() => void makeAgain()}
      >
        {t('invitations.again')}
      </button>
      <button
        type="button"
        class="button"
        data-tone="negative"
        disabled={removal.isRunning()}
        aria-label={t('invitations.revoke_for', { email: email() })}
        onClick={() => setAsking(true)}
      >
        {t('invitations.revoke')}
      </button>
      <Show when={isAsking()}>
        <ConfirmDialog
          title={t('invitations.revoke_title', { email: email() })}
          text={t('invitations.revoke_text')}
          action={t('invitations.revoke')}
          onConfirm={() => void removal.run()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </li>
  );
}
