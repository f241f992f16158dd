import { Match, Show, Switch, createSignal, onMount } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { startSignIn } from '../../parts/google-start.ts';
import { GoogleMark } from '../sign-in/google-mark.tsx';
import { AlreadyMember } from './already-member.tsx';
import { InvitationNote } from './invitation-note.tsx';
import type { Me, Tenant } from '../../../worker/routes/v1/schemas.ts';

interface UsedInvitationProps {
  token: string;
  /** Undefined for somebody who is not signed in. */
  reader: Me | undefined;
  onOpen(): void;
}

/** A link that no longer works: the way to its team for whoever joined by it, and the reason for everybody else. */
export function UsedInvitation(props: UsedInvitationProps) {
  const { t } = useI18n();
  const [team, setTeam] = createSignal<Tenant>();
  const [isReading, setReading] = createSignal(true);

  async function read() {
    try {
      if (props.reader) setTeam(await api.post<Tenant>('/api/v1/invitations/joined', { token: props.token }));
    } catch (error) {
      // They did not join by it, or that is not to be known now: the page for everybody else fits both.
      if (!(error instanceof ApiError)) throw error;
    } finally {
      setReading(false);
    }
  }
  onMount(() => void read());

  return (
    <Switch
      fallback={
        <InvitationNote title={t('invitation.gone')} text={t('invitation.gone_text')}>
          <Show when={!props.reader}>
            <p>{t('invitation.gone_member')}</p>
            <div class="invitation-actions">
              <button type="button" class="button google-button" onClick={() => startSignIn('/invitation')}>
                <GoogleMark />
                {t('sign_in.button')}
              </button>
            </div>
          </Show>
        </InvitationNote>
      }
    >
      <Match when={isReading()}>
        <p role="status">{t('invitation.reading')}</p>
      </Match>
      <Match when={team()}>
        {(known) => <AlreadyMember team={known()} currentId={props.reader?.tenant.id} onOpen={props.onOpen} />}
      </Match>
    </Switch>
  );
}
