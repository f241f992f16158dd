import { Match, Switch, createSignal } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { createMe } from '../../parts/session.tsx';
import { createLinkToken } from './create-link-token.ts';
import { createPreview } from './create-preview.ts';
import { InvitationAnswer } from './invitation-answer.tsx';
import { InvitationNote } from './invitation-note.tsx';
import { UsedInvitation } from './used-invitation.tsx';
import type { InvitationPreview } from '../../../worker/routes/v1/team-schemas.ts';
import './invitation-page.css';

/** Where an invitation's link leads, signed in or not. */
export default function InvitationPage() {
  const { t } = useI18n();
  const link = createLinkToken();
  const { preview, readAgain } = createPreview(link.token);
  const { me, error: meError, refresh } = createMe();
  const [answered, setAnswered] = createSignal<{ token: string | undefined; was: InvitationPreview }>();

  const read = () => {
    const now = preview();
    return now.kind === 'read' ? now : undefined;
  };
  const failure = () => {
    const now = preview();
    return now.kind === 'failed' ? now.error : undefined;
  };
  const unknownFailure = () => (failure()?.code === 'invitation_gone' ? undefined : failure());
  // Another link may be opened in the same tab.
  const declined = () => (answered()?.token === link.token() ? answered()?.was : undefined);
  // To be signed out is no failure here.
  const unknownReader = () => (meError()?.status === 401 ? undefined : meError());
  const readerIsKnown = () => me() !== undefined || meError()?.status === 401;

  async function again() {
    await Promise.all([readAgain(), refresh()]);
  }

  return (
    <main class="lone-page">
      <section class="invitation">
        <p class="wordmark">{t('app.name')}</p>
        <Switch fallback={<p role="status">{t('invitation.reading')}</p>}>
          <Match when={!link.token()}>
            <InvitationNote title={t('invitation.incomplete')} text={t('invitation.incomplete_text')} />
          </Match>
          <Match when={declined()}>
            {(was) => (
              <InvitationNote
                title={t('invitation.declined')}
                text={t('invitation.declined_text', { team: was().team })}
              />
            )}
          </Match>
          <Match when={readerIsKnown() && failure()?.code === 'invitation_gone'}>
            <UsedInvitation token={link.token() ?? ''} reader={me()} onOpen={link.forget} />
          </Match>
          <Match when={unknownFailure() ?? unknownReader()}>
            {(error) => (
              <InvitationNote title={t('invitation.failed')} text={error().message} onRetry={() => void again()} />
            )}
          </Match>
          <Match when={read()?.is_expired && read()}>
            {(expired) => (
              <InvitationNote
                title={t('invitation.expired')}
                text={t('invitation.expired_text', { name: expired().invited_by, team: expired().team })}
              />
            )}
          </Match>
          <Match when={readerIsKnown() && read()}>
            {(invitation) => (
              <InvitationAnswer
                invitation={invitation()}
                token={link.token() ?? ''}
                reader={me()}
                onJoined={link.forget}
                onDeclined={() => {
                  link.forget();
                  setAnswered({ token: link.token(), was: invitation() });
                }}
              />
            )}
          </Match>
        </Switch>
      </section>
    </main>
  );
}
