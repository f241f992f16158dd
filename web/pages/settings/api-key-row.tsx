import { Show, createSignal } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { createRemoval } from './create-removal.ts';
import type { ApiKey } from '../../../worker/routes/v1/schemas.ts';

export function ApiKeyRow(props: { apiKey: ApiKey; onChange(): Promise<void> }) {
  const { t, date } = useI18n();
  const [isAsking, setAsking] = createSignal(false);
  const day = (time: string) => date(time, { dateStyle: 'medium' });
  const name = () => props.apiKey.name;
  const scopes = () => props.apiKey.scopes.map((scope) => t(`keys.scope_${scope}`)).join(', ');
  const hasEnded = () => props.apiKey.expires_at !== null && Date.parse(props.apiKey.expires_at) <= Date.now();
  const end = () => {
    const time = props.apiKey.expires_at;
    if (!time) return t('keys.no_end');
    return t(hasEnded() ? 'keys.ended' : 'keys.ends', { date: day(time) });
  };
  const removal = createRemoval(
    () => api.delete(`/api/v1/api-keys/${props.apiKey.id}`),
    () => t('keys.deleted', { name: name() }),
    () => props.onChange(),
  );

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
      <button
        type="button"
        class="button"
        data-tone="negative"
        disabled={removal.isRunning()}
        aria-label={t('keys.delete_named', { name: name() })}
        onClick={() => setAsking(true)}
      >
        {t('keys.delete')}
      </button>
      <Show when={isAsking()}>
        <ConfirmDialog
          title={t('keys.delete_title', { name: name() })}
          text={t('keys.delete_text')}
          action={t('keys.delete')}
          onConfirm={() => void removal.run()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </li>
  );
}
