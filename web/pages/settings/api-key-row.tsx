import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { RemovalButton } from './removal-button.tsx';
import type { ApiKey } from '../../../worker/routes/v1/schemas.ts';

export function ApiKeyRow(props: { apiKey: ApiKey; onChange(): Promise<void> }) {
  const { t, date } = useI18n();
  const day = (time: string) => date(time, { dateStyle: 'medium' });
  const name = () => props.apiKey.name;
  const scopes = () => props.apiKey.scopes.map((scope) => t(`keys.scope_${scope}`)).join(', ');
  const hasEnded = () => props.apiKey.expires_at !== null && Date.parse(props.apiKey.expires_at) <= Date.now();
  const end = () => {
    const time = props.apiKey.expires_at;
    if (!time) return t('keys.no_end');
    return t(hasEnded() ? 'keys.ended' : 'keys.ends', { date: day(time) });
  };

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">
          <bdi>{name()}</bdi> <code class="key-prefix">{props.apiKey.prefix}…</code>
        </p>
        <p class="setting-fact">{scopes()}</p>
        <p class="setting-fact" data-tone={hasEnded() ? 'warning' : 'neutral'}>
          {props.apiKey.used_at ? t('keys.used', { date: day(props.apiKey.used_at) }) : t('keys.unused')} · {end()}
        </p>
      </div>
      <RemovalButton
        action={t('keys.delete')}
        label={t('keys.delete_named', { name: name() })}
        title={t('keys.delete_title', { name: name() })}
        text={t('keys.delete_text')}
        done={t('keys.deleted', { name: name() })}
        remove={() => api.delete(`/api/v1/api-keys/${props.apiKey.id}`)}
        onChange={() => props.onChange()}
      />
    </li>
  );
}
