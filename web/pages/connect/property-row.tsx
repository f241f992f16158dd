import { Show, createSignal } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSession } from '../../parts/session.tsx';
import { lasting } from '../../parts/storage.ts';
import { useToast } from '../../parts/toasts.tsx';
import type { AvailableProperty, Property } from '../../../worker/routes/v1/schemas.ts';

/** A property to link; once linked, with the time zone and currency that its numbers are in. */
export function PropertyRow(props: { property: AvailableProperty; connectionId: string }) {
  const { t } = useI18n();
  const session = useSession();
  const toast = useToast();
  const [isLinking, setLinking] = createSignal(false);
  const linked = (): Property | undefined =>
    session.me().properties.find(({ property }) => property === props.property.property);

  async function link() {
    setLinking(true);
    try {
      const property = await api.post<Property>('/api/v1/properties', {
        connection_id: props.connectionId,
        property: props.property.property,
      });
      lasting.write('property', property.id);
      await session.refresh();
      toast(t('connect.linked_toast', { name: property.display_name }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(error.message);
    } finally {
      setLinking(false);
    }
  }

  return (
    <li class="property-row">
      <div>
        <p class="property-name">
          <bdi>{props.property.display_name}</bdi>
        </p>
        <p class="property-account">
          <bdi>{props.property.account_name}</bdi> · {props.property.property.replace('properties/', '')}
          <Show when={linked()}>
            {(property) => (
              <>
                {' '}
                · {property().time_zone} · {property().currency}
              </>
            )}
          </Show>
        </p>
      </div>
      <Show
        when={linked()}
        fallback={
          <button
            type="button"
            class="button"
            disabled={isLinking()}
            aria-label={t('connect.link_property', { name: props.property.display_name })}
            onClick={() => void link()}
          >
            {isLinking() ? t('connect.linking') : t('connect.link')}
          </button>
        }
      >
        {(property) => (
          <div class="property-linked">
            <span class="property-state">
              <Icon name="check" />
              {t('connect.linked')}
            </span>
            <a class="button" data-tone="accent" href="/" onClick={() => lasting.write('property', property().id)}>
              {t('connect.ask')}
            </a>
          </div>
        )}
      </Show>
    </li>
  );
}
