import { useLocation } from '@solidjs/router';
import { For, Match, Show, Switch, createEffect, createMemo, on } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { AccountMenu } from '../../parts/account-menu.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ChatRow } from './chat-row.tsx';
import { groupByDay } from './group-by-day.ts';
import type { ChatList } from './create-chat-list.ts';
import type { DayGroup } from './group-by-day.ts';
import './sidebar.css';

/** Every chat of this reader, and those that the team sees. A column where there is room, a drawer (a popover) where there is not. */
export function Sidebar(props: { list: ChatList; shared: ChatList; openId: string | undefined }) {
  const { t, date } = useI18n();
  const location = useLocation();
  let drawer!: HTMLElement;

  createEffect(
    on(
      () => location.pathname,
      () => drawer.hidePopover(),
      { defer: true },
    ),
  );

  const readAgain = () => {
    void props.list.refresh();
    void props.shared.refresh();
  };
  const groups = createMemo(() => groupByDay(props.list.chats() ?? [], new Date()));
  const chatsOf = (group: DayGroup) => groups().find((each) => each.group === group)?.items ?? [];
  const groupName = (group: DayGroup) => {
    if (group === 'today' || group === 'yesterday' || group === 'this_week' || group === 'this_month') {
      return t(`chats.${group}`);
    }
    const [year = 0, month = 1] = group.split('-').map(Number);
    return date(new Date(year, month - 1, 1), { month: 'long', year: 'numeric' });
  };

  return (
    <nav ref={drawer} id="sidebar" class="sidebar" popover="auto" aria-label={t('chats.title')}>
      <div class="sidebar-top">
        <a class="wordmark" href="/">
          {t('app.name')}
        </a>
        <button
          type="button"
          class="icon-button sidebar-closer"
          popovertarget="sidebar"
          popovertargetaction="hide"
          aria-label={t('chats.close_list')}
        >
          <Icon name="close" />
        </button>
      </div>
      <a class="button new-chat" href="/">
        <Icon name="plus" />
        {t('chats.new')}
      </a>
      <label class="search-field">
        <Icon name="search" />
        <span class="visually-hidden">{t('chats.search')}</span>
        <input
          type="search"
          placeholder={t('chats.search')}
          value={props.list.query()}
          onInput={(event) => {
            props.list.search(event.currentTarget.value);
            props.shared.search(event.currentTarget.value);
          }}
        />
      </label>
      <div class="chat-groups">
        <Show when={props.shared.chats()?.length}>
          <section>
            <h2>{t('share.list')}</h2>
            <ul>
              <For each={props.shared.chats()}>
                {(chat) => <ChatRow chat={chat} list={props.shared} isOpen={chat.id === props.openId} />}
              </For>
            </ul>
            <Show when={props.shared.nextCursor()}>
              <button type="button" class="quiet-button" onClick={() => void props.shared.showMore()}>
                {t('action.show_more')}
              </button>
            </Show>
          </section>
        </Show>
        <For each={groups().map(({ group }) => group)}>
          {(group) => (
            <section>
              <h2>{groupName(group)}</h2>
              <ul>
                <For each={chatsOf(group)}>
                  {(chat) => <ChatRow chat={chat} list={props.list} isOpen={chat.id === props.openId} />}
                </For>
              </ul>
            </section>
          )}
        </For>
        <Switch>
          <Match when={props.list.hasFailed() || props.shared.hasFailed()}>
            <p class="sidebar-note">
              {t('chats.unreachable')}
              <button type="button" class="quiet-button" onClick={readAgain}>
                {t('action.try_again')}
              </button>
            </p>
          </Match>
          <Match when={props.list.chats()?.length === 0 && !(props.list.query() && props.shared.chats()?.length)}>
            <p class="sidebar-note">
              {props.list.query() ? t('chats.no_match', { query: props.list.query() }) : t('chats.empty')}
            </p>
          </Match>
          <Match when={props.list.nextCursor()}>
            <button type="button" class="quiet-button" onClick={() => void props.list.showMore()}>
              {t('action.show_more')}
            </button>
          </Match>
        </Switch>
      </div>
      <AccountMenu />
    </nav>
  );
}
