import { createSignal, onCleanup } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { ApiError, api } from '../../api.ts';
import { onWindow } from '../../parts/on-window.ts';
import type { Chat, Page } from '../../../worker/routes/v1/schemas.ts';

const TYPING_PAUSE_MILLISECONDS = 200;
/** Of what others show, so that the reader's own stay in sight below. */
const SHARED_AT_ONCE = '5';

/**
 * The reader's chats, or those that others show to the team: searched by the server, read again whenever the tab comes
 * back to the front.
 */
export function createChatList(whose: 'mine' | 'team') {
  // By id, so that a row whose menu is open outlives a new reading of the list.
  const [state, setState] = createStore<{ chats?: Chat[] }>({});
  const setChats = (chats: Chat[]) => setState('chats', reconcile(chats, { key: 'id' }));
  const [query, setQuery] = createSignal('');
  const [nextCursor, setNextCursor] = createSignal<string | null>(null);
  const [hasFailed, setFailed] = createSignal(false);
  let reading = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;

  void refresh();
  onWindow('focus', () => void refresh());
  onCleanup(() => {
    clearTimeout(pause);
    reading.abort();
  });

  async function refresh(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const page = await read(reading.signal);
    if (!page) return;
    setChats(page.data);
    setNextCursor(page.next_cursor);
  }

  async function showMore(): Promise<void> {
    const page = await read(reading.signal, nextCursor());
    if (!page) return;
    setChats([...(state.chats ?? []), ...page.data]);
    setNextCursor(page.next_cursor);
  }

  /** Undefined when a newer reading has begun, or when this one failed. */
  async function read(signal: AbortSignal, cursor?: string | null): Promise<Page<Chat> | undefined> {
    const search = new URLSearchParams({ whose });
    if (whose === 'team') search.set('limit', SHARED_AT_ONCE);
    if (query()) search.set('q', query());
    if (cursor) search.set('cursor', cursor);
    try {
      const page = await api.get<Page<Chat>>(`/api/v1/chats?${search}`, signal);
      setFailed(false);
      return page;
    } catch (error) {
      if (signal.aborted) return undefined;
      if (!(error instanceof ApiError)) throw error;
      setFailed(true);
      return undefined;
    }
  }

  function put(chat: Chat): void {
    setChats([chat, ...(state.chats ?? []).filter(({ id }) => id !== chat.id)]);
  }

  return {
    chats: () => state.chats,
    query,
    nextCursor,
    hasFailed,
    refresh,
    showMore,
    put,
    search(text: string): void {
      setQuery(text);
      clearTimeout(pause);
      pause = setTimeout(() => void refresh(), TYPING_PAUSE_MILLISECONDS);
    },
    async rename(chat: Chat, title: string): Promise<void> {
      const renamed = { ...chat, title };
      setChats((state.chats ?? []).map((each) => (each.id === chat.id ? renamed : each)));
      await api.patch(`/api/v1/chats/${chat.id}`, { title }).finally(() => void refresh());
    },
    async remove(chat: Chat): Promise<void> {
      await api.delete(`/api/v1/chats/${chat.id}`);
      setChats((state.chats ?? []).filter(({ id }) => id !== chat.id));
    },
  };
}

export type ChatList = ReturnType<typeof createChatList>;
