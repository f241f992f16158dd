import { Show, createSignal } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { createRemoval } from './create-removal.ts';
import type { Property } from '../../../worker/routes/v1/schemas.ts';

export function LinkedPropertyRow(props: { property: Property }) {
  const { t } = useI18n();
  const [isAsking, setAsking] = createSignal(false);
  const name = () => props.property.display_name;
  const removal = createRemoval(
    () => api.delete(`/api/v1/properties/${props.property.id}`),
    () => t('settings.unlinked', { name: name() }),
  );

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">
          <bdi>{name()}</bdi>
        </p>
        <p class="setting-fact">
          <bdi>{props.property.account_name}</bdi> · {props.property.time_zone} · {props.property.currency}
        </p>
      </div>
      <button
        type="button"
        class="button"
        data-tone="negative"
        disabled={removal.isRunning()}
        onClick={() => setAsking(true)}
      >
        {t('settings.unlink')}
      </button>
      <Show when={isAsking()}>
        <ConfirmDialog
          title={t('settings.unlink_title', { name: name() })}
          text={t('settings.unlink_text')}
          action={t('settings.unlink')}
          typed={{ word: name(), label: t('settings.unlink_type', { name: name() }) }}
          onConfirm={() => void removal.run()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </li>
  );
}
