import { Show } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { PropertyReading } from './property-reading.tsx';
import type { Readings } from './create-readings.ts';
import { RemovalButton } from './removal-button.tsx';
import type { Property } from '../../../worker/routes/v1/schemas.ts';

export function LinkedPropertyRow(props: { property: Property; readings: Readings }) {
  const { t } = useI18n();
  const session = useSession();
  const mayChange = () => isAtLeast(session.me().tenant.role, 'member');
  const name = () => props.property.display_name;

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">
          <bdi>{name()}</bdi>
        </p>
        <p class="setting-fact">
          <bdi>{props.property.account_name}</bdi> · {props.property.time_zone} · {props.property.currency}
        </p>
        <PropertyReading
          readings={props.readings}
          id={props.property.id}
          name={name()}
          mayChange={mayChange()}
          hasDetails={session.me().tenant.role === 'owner'}
        />
      </div>
      <Show when={mayChange()}>
        <RemovalButton
          action={t('settings.unlink')}
          title={t('settings.unlink_title', { name: name() })}
          text={t('settings.unlink_text')}
          typed={{ word: name(), label: t('settings.unlink_type', { name: name() }) }}
          done={t('settings.unlinked', { name: name() })}
          remove={() => api.delete(`/api/v1/properties/${props.property.id}`)}
        />
      </Show>
    </li>
  );
}
