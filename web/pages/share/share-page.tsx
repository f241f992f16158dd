import { useLocation } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { linkWords as words } from '../../i18n/link-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { ReportActions } from '../../report/report-actions.tsx';
import { ReportView } from '../../report/report-view.tsx';
import { createShared, type Shared } from './create-shared.ts';
import { PasswordForm } from './password-form.tsx';
import '../page.css';

/** What a link to a report shows, to whoever has it: the report, whether it holds, and nothing else. */
export default function SharePage() {
  const location = useLocation();
  return (
    <Show when={location.hash.slice(1) || '-'} keyed>
      {(token) => <SharedReport token={token} />}
    </Show>
  );
}

function SharedReport(props: { token: string }) {
  const { t, date } = useI18n();
  // A page of another token is another page.
  // oxlint-disable-next-line solid/reactivity -- keyed by the token
  const { shared, isTrying, open } = createShared(props.token);
  const day = (time: string) => date(time, { dateStyle: 'long' });
  const is = <Kind extends Shared['kind']>(kind: Kind) => {
    const now = shared();
    return now.kind === kind ? (now as Extract<Shared, { kind: Kind }>) : undefined;
  };

  return (
    <div class="page">
      <header class="report-page-head">
        <a class="wordmark" href="/" title={words.home}>
          {t('app.name')}
        </a>
        <span>{words.shared}</span>
      </header>
      <main>
        <Switch>
          <Match when={is('reading')}>
            <p role="status">{words.reportReading}</p>
          </Match>
          <Match when={is('gone')}>
            <PageHeading text={words.gone} />
            <p class="page-lead">{words.goneText}</p>
          </Match>
          <Match when={is('locked')}>
            {(locked) => (
              <PasswordForm why={locked().why} isTrying={isTrying()} onPassword={(password) => void open(password)} />
            )}
          </Match>
          <Match when={is('failed')}>
            {(failed) => (
              <Notice
                title={words.failed}
                text={failed().error.message}
                tone="negative"
                requestId={failed().error.requestId}
              >
                <button type="button" class="button" onClick={() => void open()}>
                  {t('action.try_again')}
                </button>
              </Notice>
            )}
          </Match>
          <Match when={is('open')}>
            {(opened) => (
              <>
                <ReportView report={opened().report} actions={<ReportActions report={opened().report} />} />
                <p class="report-foot">{words.copyOf(day(opened().created_at), day(opened().expires_at))}</p>
              </>
            )}
          </Match>
        </Switch>
      </main>
    </div>
  );
}
