import { Show } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { createList } from './create-list.ts';
import { RemovalButton } from './removal-button.tsx';
import { DeviceRow } from './device-row.tsx';
import { SettingList } from './setting-list.tsx';
import type { Session } from '../../../worker/routes/v1/schemas.ts';

const PATH = '/api/v1/sessions';

/** The browsers in which the reader is signed in. */
export function DevicesSection() {
  const { t } = useI18n();
  const list = createList<Session>(PATH);
  const others = () => list.items()?.filter(({ current }) => !current).length ?? 0;

  return (
    <section>
      <h2>{t('devices.title')}</h2>
      <SettingList list={list} reading={t('devices.reading')} none={t('devices.none')}>
        {(device) => <DeviceRow device={device} onChange={() => list.refresh()} />}
      </SettingList>
      <Show when={others() > 0}>
        <RemovalButton
          action={t('devices.sign_out_others')}
          title={t('devices.others_title')}
          text={t('devices.others_text')}
          done={t('devices.others_signed_out')}
          remove={() => api.post(`${PATH}/revoke-others`)}
          onChange={() => list.refresh()}
        />
      </Show>
    </section>
  );
}
