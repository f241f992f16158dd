import { Show, createSignal } from 'solid-js';
import { answerPlace } from '../../chat/answer-place.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { reportWords as words } from '../../i18n/report-words.ts';
import { useSession } from '../../parts/session.tsx';
import { exportUrl } from '../../report/export-url.ts';
import { VersionList } from './version-list.tsx';
import type { ReportItem } from '../../../worker/routes/v1/report-schemas.ts';

/** One finished answer: its question, where it came from, and the ways to it, to its versions and to its files. */
export function ReportRow(props: { report: ReportItem }) {
  const { date } = useI18n();
  const session = useSession();
  const [showsVersions, setShowsVersions] = createSignal(false);
  const property = () =>
    session.me().properties.find((each) => each.property === props.report.property)?.display_name ??
    props.report.property;
  const facts = () => {
    const { asked_by: by, status, version_of: first, created_at: at } = props.report;
    return [
      date(at, { dateStyle: 'medium', timeStyle: 'short' }),
      property(),
      by && by.id !== session.me().user.id ? words.by(by.name) : null,
      status === 'partial' ? words.partial : null,
      first === null ? null : words.isVersion,
    ].filter((fact) => fact !== null);
  };

  return (
    <li class="setting-row report-row">
      <div>
        <p class="setting-name">
          <a href={`/reports/${props.report.id}`}>
            <bdi>{props.report.question}</bdi>
          </a>
        </p>
        <p class="report-answer">
          <bdi>{props.report.answer}</bdi>
        </p>
        <p class="setting-fact">
          <bdi>{facts().join(' · ')}</bdi>
        </p>
      </div>
      <div class="report-ways">
        <a
          class="quiet-button"
          href={`/chats/${props.report.chat_id}#${answerPlace(props.report.id)}`}
          aria-label={words.openChatOf(props.report.question)}
        >
          {words.openChat}
        </a>
        <button
          type="button"
          class="quiet-button"
          aria-expanded={showsVersions()}
          aria-label={words.versionsOf(props.report.question)}
          onClick={() => setShowsVersions((shows) => !shows)}
        >
          {words.versions}
        </button>
        <a
          class="quiet-button"
          href={exportUrl(props.report.id, 'xlsx')}
          download=""
          aria-label={words.saveOf(props.report.question, 'Excel')}
        >
          Excel
        </a>
        <a
          class="quiet-button"
          href={exportUrl(props.report.id, 'csv')}
          download=""
          aria-label={words.saveOf(props.report.question, 'CSV')}
        >
          CSV
        </a>
      </div>
      <Show when={showsVersions()}>
        <VersionList report={props.report} />
      </Show>
    </li>
  );
}
