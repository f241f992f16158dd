import { Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import type { AuditEntry } from '../../../worker/routes/v1/schemas.ts';

/** Who did what, on what, when. */
export function ActRow(props: { act: AuditEntry }) {
  const { t, date } = useI18n();
  const who = () => props.act.user_name ?? (props.act.user_id === null ? t('audit.nobody') : t('audit.former_member'));
  const details = () =>
    Object.entries(props.act.details)
      .map(([name, value]) => `${name.replaceAll('_', ' ')}: ${value}`)
      .join(', ');

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">{t(`act.${props.act.action}`)}</p>
        <p class="setting-fact">
          <bdi>{who()}</bdi> ·{' '}
          <time dateTime={props.act.created_at}>
            {date(props.act.created_at, { dateStyle: 'medium', timeStyle: 'medium' })}
          </time>
        </p>
        <Show when={props.act.subject ?? (details() !== '' && details())}>
          <p class="setting-fact audit-subject">
            {[props.act.subject, details()].filter((text) => text !== null && text !== '').join(' · ')}
          </p>
        </Show>
      </div>
      <span class="audit-seq" title={t('audit.number')}>
        {props.act.seq}
      </span>
    </li>
  );
}
