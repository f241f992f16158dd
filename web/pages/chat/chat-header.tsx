import { For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Menu } from '../../parts/menu.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import type { JSX } from 'solid-js';
import type { Property } from '../../../worker/routes/v1/schemas.ts';
import './chat-header.css';

interface ChatHeaderProps {
  /** Who sees the chat, and the way to change it. */
  children: JSX.Element;
  property: Property | undefined;
  /** Whether a choice leaves the chat that is open. */
  hasChat: boolean;
  onChoose(property: Property): void;
}

/** What is being asked about: the property, its time zone and its currency. */
export function ChatHeader(props: ChatHeaderProps) {
  const { t } = useI18n();
  const session = useSession();
  const name = () => props.property?.display_name ?? t('chat.no_property');

  return (
    <header class="chat-header">
      <button
        type="button"
        class="icon-button sidebar-opener"
        popovertarget="sidebar"
        aria-label={t('chats.open_list')}
      >
        <Icon name="menu" />
      </button>
      <h1 class="visually-hidden">{name()}</h1>
      <Menu
        class="quiet-button property-switch"
        label={t('chat.switch_property', { name: name() })}
        button={
          <>
            <bdi>{name()}</bdi>
            <Icon name="down" />
          </>
        }
      >
        <For each={session.me().properties}>
          {(property) => (
            <button
              type="button"
              class="property-option"
              aria-current={property.id === props.property?.id ? 'true' : undefined}
              onClick={() => props.onChoose(property)}
            >
              <Icon name="check" />
              <span>
                <bdi class="property-option-name">{property.display_name}</bdi>
                <span class="property-option-facts">
                  <bdi>{property.account_name}</bdi> · {property.time_zone} · {property.currency}
                </span>
              </span>
            </button>
          )}
        </For>
        <Show when={props.hasChat && session.me().properties.length > 1}>
          <p>{t('chat.switch_starts_new')}</p>
        </Show>
        <Show
          when={isAtLeast(session.me().tenant.role, 'member')}
          fallback={<p>{t('settings.connect_not_allowed')}</p>}
        >
          <hr />
          <a href="/connect">
            <Icon name="plus" />
            {t('chat.link_another')}
          </a>
        </Show>
      </Menu>
      <Show when={props.property}>
        {(property) => (
          <ul class="property-facts">
            <li title={t('chat.time_zone')}>{property().time_zone}</li>
            <li title={t('chat.currency')}>{property().currency}</li>
          </ul>
        )}
      </Show>
      {props.children}
    </header>
  );
}
