import { useNavigate } from '@solidjs/router';
import { Show, createSignal } from 'solid-js';
import { ApiError } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Menu } from '../../parts/menu.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { useToast } from '../../parts/toasts.tsx';
import type { ChatList } from './create-chat-list.ts';
import type { Chat } from '../../../worker/routes/v1/schemas.ts';

/** One chat of the list: the reader's own can be renamed and deleted, another's is opened. */
export function ChatRow(props: { chat: Chat; list: ChatList; isOpen: boolean }) {
  const { t } = useI18n();
  const toast = useToast();
  const navigate = useNavigate();
  const session = useSession();
  const [isRenaming, setRenaming] = createSignal(false);
  const [isDeleting, setDeleting] = createSignal(false);
  const title = () => props.chat.title || t('chats.untitled');
  const isOwn = () => props.chat.begun_by.id === session.me().user.id;

  /** Says what went wrong, where the server has a sentence for it. */
  async function attempt(work: Promise<void>, done?: string) {
    try {
      await work;
      if (done) toast(done);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(error.message);
    }
  }

  function rename(text: string) {
    if (!isRenaming()) return;
    setRenaming(false);
    const renamed = text.trim();
    if (renamed && renamed !== props.chat.title) void attempt(props.list.rename(props.chat, renamed));
  }

  async function remove() {
    await attempt(props.list.remove(props.chat), t('chats.deleted'));
    if (props.isOpen) navigate('/');
  }

  return (
    <li class="chat-row" data-open={props.isOpen || undefined}>
      <Show
        when={!isRenaming()}
        fallback={
          <input
            ref={(input) => queueMicrotask(() => input.select())}
            type="text"
            aria-label={t('chats.rename_label')}
            maxlength="120"
            value={props.chat.title}
            onBlur={(event) => rename(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') rename(event.currentTarget.value);
              if (event.key === 'Escape') {
                // The drawer would close as well.
                event.preventDefault();
                setRenaming(false);
              }
            }}
          />
        }
      >
        <a href={`/chats/${props.chat.id}`} aria-current={props.isOpen ? 'page' : undefined} dir="auto" title={title()}>
          <bdi class="chat-row-title">{title()}</bdi>
          <Show when={!isOwn()}>
            <span class="chat-row-by">{t('share.row_by', { name: props.chat.begun_by.name })}</span>
          </Show>
        </a>
        <Show when={isOwn() && props.chat.visibility === 'team'}>
          <span class="chat-row-shared" title={t('share.row')}>
            <Icon name="people" />
            <span class="visually-hidden">{t('share.row')}</span>
          </span>
        </Show>
        <Show when={isOwn() && isAtLeast(session.me().tenant.role, 'member')}>
          <Menu class="icon-button" label={t('chats.more', { title: title() })} button={<Icon name="more" />}>
            <button type="button" onClick={() => setRenaming(true)}>
              {t('chats.rename')}
            </button>
            <button type="button" data-tone="negative" onClick={() => setDeleting(true)}>
              {t('chats.delete')}
            </button>
          </Menu>
        </Show>
      </Show>
      <Show when={isDeleting()}>
        <ConfirmDialog
          title={t('chats.delete_title')}
          text={t('chats.delete_text', { title: title() })}
          action={t('chats.delete')}
          onConfirm={() => void remove()}
          onClose={() => setDeleting(false)}
        />
      </Show>
    </li>
  );
}
