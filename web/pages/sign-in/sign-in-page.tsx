import { useLocation } from '@solidjs/router';
import { ErrorBoundary, Show, Suspense, lazy } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { startSignIn, takeSignInMark } from '../../parts/google-start.ts';
import { Notice } from '../../parts/notice.tsx';
import { Title } from '../../parts/title.tsx';
import { GoogleMark } from './google-mark.tsx';
import './sign-in-page.css';

const Sample = lazy(() => import('./sample.tsx'));
const OUTCOMES = ['denied', 'failed', 'unavailable', 'unverified', 'expired', 'no_session', 'ended'] as const;

export default function SignInPage() {
  const { t } = useI18n();
  const location = useLocation();
  takeSignInMark();

  const outcome = (): (typeof OUTCOMES)[number] | 'cookies_off' | undefined => {
    if (!navigator.cookieEnabled) return 'cookies_off';
    return OUTCOMES.find((each) => each === location.query['sign_in']);
  };

  function signIn() {
    const returnTo = location.query['return_to'];
    startSignIn(typeof returnTo === 'string' && /^\/(?![/\\])/.test(returnTo) ? returnTo : '/');
  }

  return (
    <main class="sign-in">
      <Title text={t('sign_in.title')} />
      <div class="sign-in-words">
        <p class="wordmark">{t('app.name')}</p>
        <Show when={outcome()}>
          {(what) => (
            <Notice
              title={t(`sign_in.${what()}`)}
              text={t(`sign_in.${what()}_text`)}
              tone={what() === 'ended' || what() === 'denied' ? 'neutral' : 'warning'}
            />
          )}
        </Show>
        <h1>{t('sign_in.headline')}</h1>
        <p class="sign-in-sentence">{t('sign_in.sentence')}</p>
        <button type="button" class="button google-button" data-size="large" onClick={signIn}>
          <GoogleMark />
          {t('sign_in.button')}
        </button>
        <section class="sign-in-asked">
          <h2>{t('sign_in.asked_title')}</h2>
          <ul>
            <li>{t('sign_in.asked_now')}</li>
            <li>{t('sign_in.asked_later')}</li>
            <li>{t('sign_in.asked_undo')}</li>
          </ul>
        </section>
      </div>
      <ErrorBoundary fallback={null}>
        <figure class="sign-in-sample">
          <Suspense fallback={<SampleOutline />}>
            <Sample />
          </Suspense>
          <figcaption>{t('sign_in.sample')}</figcaption>
        </figure>
      </ErrorBoundary>
    </main>
  );
}

/** The shape of the sample until it is here. */
function SampleOutline() {
  return (
    <div class="sample-card sample-outline" aria-hidden="true">
      <span class="outline-question" />
      <span />
      <span />
      <span class="outline-short" />
      <hr />
      <span class="outline-figure" />
      <span class="outline-short" />
      <span class="outline-rows" />
    </div>
  );
}
