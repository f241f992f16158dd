import { Show } from 'solid-js';
import { api } from '../../../api.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { createAttempt } from '../../../parts/create-attempt.ts';
import { RemovalButton } from '../removal-button.tsx';
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
  const email = () => props.invitation.email;

  /** Only the hash of a link is kept, so what can be copied is a new one. */
  async function makeAgain() {
    props.onMade(await api.post<NewInvitation>(props.path, { email: email(), role: props.invitation.role }));
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
        onClick={() => void run(makeAgain())}
      >
        {t('invitations.again')}
      </button>
      <RemovalButton
        action={t('invitations.revoke')}
        label={t('invitations.revoke_for', { email: email() })}
        title={t('invitations.revoke_title', { email: email() })}
        text={t('invitations.revoke_text')}
        done={t('invitations.revoked', { email: email() })}
        remove={() => api.delete(`${props.path}/${props.invitation.id}`)}
        onChange={() => props.onChange()}
      />
    </li>
  );
}
