import { Show, createSignal } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { createList } from './create-list.ts';
import { createRemoval } from './create-removal.ts';
import { DeviceRow } from './device-row.tsx';
import { SettingList } from './setting-list.tsx';
import type { Session } from '../../../worker/routes/v1/schemas.ts';

const PATH = '/api/v1/sessions';

/** The browsers in which the reader is signed in. */
export function DevicesSection() {
  const { t } = useI18n();
  const list = createList<Session>(PATH);
  const [isAsking, setAsking] = createSignal(false);
  const others = () => list.items()?.filter(({ current }) => !current).length ?? 0;
  const removal = createRemoval(
    () => api.post(`${PATH}/revoke-others`),
    () => t('devices.others_signed_out'),
    list.refresh,
  );

  return (
    <section>
      <h2>{t('devices.title')}</h2>
      <SettingList list={list} reading={t('devices.reading')} none={t('devices.none')}>
        {(device) => <DeviceRow device={device} onChange={() => list.refresh()} />}
      </SettingList>
      <Show when={others() > 0}>
        <button type="button" class="button" disabled={removal.isRunning()} onClick={() => setAsking(true)}>
          {t('devices.sign_out_others')}
        </button>
      </Show>
      <Show when={isAsking()}>
        <ConfirmDialog
          title={t('devices.others_title')}
          text={t('devices.others_text')}
          action={t('devices.sign_out_others')}
          onConfirm={() => void removal.run()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </section>
  );
}
