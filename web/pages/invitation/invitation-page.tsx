import { useNavigate } from '@solidjs/router';
import { Match, Show, Switch, createSignal, onMount } from 'solid-js';
import { ApiError } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { startSignIn, takeSignInMark } from '../../parts/google-start.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { RequestId } from '../../parts/request-id.tsx';
import { createMe } from '../../parts/session.tsx';
import { useToast } from '../../parts/toasts.tsx';
import { createInvitation } from './create-invitation.ts';
import type { Me } from '../../../worker/routes/v1/schemas.ts';
import type { InvitationPreview } from '../../../worker/routes/v1/team-schemas.ts';
import './invitation-page.css';

/** Where the link of an invitation leads: who invites whom to what, and the way in, for whoever holds it. */
export default function InvitationPage() {
  const { t } = useI18n();
  const { me, error, refresh } = createMe();
  const invitation = createInvitation();
  takeSignInMark();
  onMount(() => invitation.isWhole && void invitation.read());

  /** Nobody is signed in, or it is known who is. */
  const isKnown = () => me() !== undefined || error()?.status === 401;
  const failure = () => invitation.failure() ?? (error()?.status === 401 ? undefined : error());

  function retry() {
    void invitation.read();
    void refresh();
  }

  return (
    <main class="lone-page invitation-page">
      <p class="wordmark">{t('app.name')}</p>
      <Switch fallback={<p class="invitation-reading">{t('invitation.reading')}</p>}>
        <Match when={!invitation.isWhole}>
          <Ending title={t('invitation.incomplete')} text={t('invitation.incomplete_text')} />
        </Match>
        <Match when={failure()?.code === 'invitation_gone'}>
          <Ending title={t('invitation.gone')} text={t('invitation.gone_text')} />
        </Match>
        <Match when={failure()}>
          {(what) => (
            <section class="invitation">
              <PageHeading text={t('invitation.failed')} />
              <p>{what().message}</p>
              <RequestId id={what().requestId} />
              <button type="button" class="button" onClick={retry}>
                {t('action.try_again')}
              </button>
            </section>
          )}
        </Match>
        <Match when={isKnown() && invitation.preview()}>
          {(preview) => <Offer preview={preview()} me={me()} accept={invitation.accept} decline={invitation.decline} />}
        </Match>
      </Switch>
    </main>
  );
}

interface OfferProps {
  preview: InvitationPreview;
  /** Nobody: not signed in. */
  me: Me | undefined;
  accept(): Promise<void>;
  decline(): Promise<void>;
}

function Offer(props: OfferProps) {
  const { t, date } = useI18n();
  const toast = useToast();
  const navigate = useNavigate();
  const [refusal, setRefusal] = createSignal('');
  const [isRunning, setRunning] = createSignal(false);
  const [isAsking, setAsking] = createSignal(false);
  const [hasDeclined, setDeclined] = createSignal(false);
  const words = () => ({
    team: props.preview.team,
    name: props.preview.invited_by,
    role: t(`role.${props.preview.role}.as`),
    email: props.preview.email,
    own: props.me?.user.email ?? '',
    date: date(props.preview.expires_at, { dateStyle: 'long' }),
  });
  const isForAnother = () => props.me && props.me.user.email.toLowerCase() !== props.preview.email.toLowerCase();

  async function attempt(work: () => Promise<void>, then: () => void) {
    if (isRunning()) return;
    setRunning(true);
    setRefusal('');
    try {
      await work();
      then();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefusal(error.message);
    }
    setRunning(false);
  }

  function join() {
    const said = t('invitation.joined', words());
    void attempt(props.accept, () => {
      toast(said);
      navigate('/', { replace: true });
    });
  }

  return (
    <Switch
      fallback={
        <section class="invitation">
          <PageHeading text={t('invitation.headline', words())} />
          <p>{t('invitation.sentence', words())}</p>
          <p class="invitation-fact">{t(`role.${props.preview.role}.effect`)}</p>
          <Switch
            fallback={
              <>
                <div class="invitation-actions">
                  <button type="button" class="button" data-tone="accent" disabled={isRunning()} onClick={join}>
                    {t('invitation.accept')}
                  </button>
                  <button type="button" class="button" disabled={isRunning()} onClick={() => setAsking(true)}>
                    {t('invitation.decline')}
                  </button>
                </div>
                <p class="invitation-refusal" role="alert">
                  {refusal()}
                </p>
              </>
            }
          >
            <Match when={!props.me}>
              <p>{t('invitation.sign_in_text', words())}</p>
              <button type="button" class="button" data-tone="accent" onClick={() => startSignIn('/invitation')}>
                {t('invitation.sign_in')}
              </button>
            </Match>
            <Match when={isForAnother()}>
              <p>{t('invitation.other_text', words())}</p>
              <div class="invitation-actions">
                <button
                  type="button"
                  class="button"
                  data-tone="accent"
                  onClick={() => startSignIn('/invitation', 'another_account')}
                >
                  {t('invitation.other_account')}
                </button>
                <a class="button" href="/">
                  {t('invitation.home')}
                </a>
              </div>
            </Match>
          </Switch>
          <p class="invitation-fact">{t('invitation.for', words())}</p>
          <Show when={isAsking()}>
            <ConfirmDialog
              title={t('invitation.decline_title')}
              text={t('invitation.decline_text', words())}
              action={t('invitation.decline')}
              onConfirm={() => void attempt(props.decline, () => setDeclined(true))}
              onClose={() => setAsking(false)}
            />
          </Show>
        </section>
      }
    >
      <Match when={hasDeclined()}>
        <Ending title={t('invitation.declined')} text={t('invitation.declined_text', words())} />
      </Match>
      <Match when={props.preview.is_expired}>
        <Ending title={t('invitation.expired')} text={t('invitation.expired_text', words())} />
      </Match>
    </Switch>
  );
}

function Ending(props: { title: string; text: string }) {
  const { t } = useI18n();
  return (
    <section class="invitation">
      <PageHeading text={props.title} />
      <p>{props.text}</p>
      <a class="button" href="/">
        {t('invitation.home')}
      </a>
    </section>
  );
}
