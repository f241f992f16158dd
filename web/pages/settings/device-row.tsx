import { Show } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { RemovalButton } from './removal-button.tsx';
import type { Session } from '../../../worker/routes/v1/schemas.ts';

const HOUR_MILLISECONDS = 3_600_000;

export function DeviceRow(props: { device: Session; onChange(): Promise<void> }) {
  const { t, date } = useI18n();
  const day = (time: string) => date(time, { dateStyle: 'medium' });
  // The server notes a use once an hour.
  const isActive = () => Date.now() - Date.parse(props.device.used_at) < HOUR_MILLISECONDS;

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">
          {props.device.device}{' '}
          <Show when={props.device.current}>
            <span class="badge">{t('devices.current')}</span>
          </Show>
        </p>
        <p class="setting-fact">
          {t('devices.since', { date: day(props.device.created_at) })} ·{' '}
          {isActive() ? t('devices.active') : t('devices.used', { date: day(props.device.used_at) })}
        </p>
      </div>
      <Show when={!props.device.current}>
        <RemovalButton
          action={t('settings.sign_out')}
          label={t('devices.sign_out_device', { device: props.device.device })}
          title={t('devices.sign_out_title', { device: props.device.device })}
          text={t('devices.sign_out_text')}
          done={t('devices.signed_out', { device: props.device.device })}
          remove={() => api.delete(`/api/v1/sessions/${props.device.id}`)}
          onChange={() => props.onChange()}
        />
      </Show>
    </li>
  );
}
