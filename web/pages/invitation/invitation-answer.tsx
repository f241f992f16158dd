import { Match, Switch } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { startSignIn } from '../../parts/google-start.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { GoogleMark } from '../sign-in/google-mark.tsx';
import { JoinOrDecline } from './join-or-decline.tsx';
import type { Me } from '../../../worker/routes/v1/schemas.ts';
import type { InvitationPreview } from '../../../worker/routes/v1/team-schemas.ts';

interface InvitationAnswerProps {
  invitation: InvitationPreview;
  token: string;
  /** Undefined for somebody who is not signed in. */
  reader: Me | undefined;
  onJoined(): void;
  onDeclined(): void;
}

/** What is offered, and what this reader can do about it. */
export function InvitationAnswer(props: InvitationAnswerProps) {
  const { t, date } = useI18n();
  const words = () => ({
    team: props.invitation.team,
    name: props.invitation.invited_by,
    email: props.invitation.email,
    role: t(`role.${props.invitation.role}.as`),
    date: date(props.invitation.expires_at, { dateStyle: 'long' }),
    own: props.reader?.user.email ?? '',
  });
  const isForAnother = () => props.reader && props.reader.user.email.toLowerCase() !== props.invitation.email;
  const signIn = () => startSignIn('/invitation');

  return (
    <>
      <PageHeading text={t('invitation.headline', words())} />
      <p>{t('invitation.sentence', words())}</p>
      <p class="invitation-fact">
        {t(`role.${props.invitation.role}.effect`)} {t('invitation.for', words())}
      </p>
      <Switch>
        <Match when={!props.reader}>
          <p>{t('invitation.sign_in_text', words())}</p>
          <div class="invitation-actions">
            <button type="button" class="button google-button" onClick={signIn}>
              <GoogleMark />
              {t('invitation.sign_in')}
            </button>
          </div>
        </Match>
        <Match when={isForAnother()}>
          <h2>{t('invitation.other')}</h2>
          <p>{t('invitation.other_text', words())}</p>
          <div class="invitation-actions">
            <button type="button" class="button google-button" onClick={signIn}>
              <GoogleMark />
              {t('invitation.other_account')}
            </button>
            <a class="button" href="/">
              {t('invitation.home')}
            </a>
          </div>
        </Match>
        <Match when={props.reader}>
          <JoinOrDecline
            invitation={props.invitation}
            token={props.token}
            onJoined={props.onJoined}
            onDeclined={props.onDeclined}
          />
        </Match>
      </Switch>
    </>
  );
}
