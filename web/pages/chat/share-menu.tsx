import { Show } from 'solid-js';
import { ApiError } from '../../api.ts';
import { createCopy } from '../../chat/create-copy.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Menu } from '../../parts/menu.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { useToast } from '../../parts/toasts.tsx';
import type { Chat, ChatState } from '../../chat/create-chat.ts';

/** Who sees the chat, in plain words, and the way to change it, which can be undone. */
export function ShareMenu(props: { chat: Chat; onChange(): void }) {
  const { t } = useI18n();
  const session = useSession();
  const toast = useToast();
  const copy = createCopy();

  const isShown = () => props.chat.state.visibility === 'team';
  const isOwn = () => props.chat.state.begunBy?.id === session.me().user.id;
  const isAllowed = (least: 'member' | 'admin') => isAtLeast(session.me().tenant.role, least);
  const team = () => session.me().tenant.name;
  const who = () => t(isShown() ? 'share.team' : 'share.private');
  const text = () => {
    if (!isShown()) return t('share.private_text');
    if (isOwn()) return t('share.team_text', { team: team() });
    return t('share.by_text', { name: props.chat.state.begunBy?.name ?? '', team: team() });
  };

  async function change(visibility: NonNullable<ChatState['visibility']>) {
    const undone = visibility === 'team' ? 'private' : 'team';
    // What is another's cannot be shown again by who took it back.
    const undo = isOwn() ? { label: t('share.undo'), run: () => void change(undone) } : undefined;
    try {
      await props.chat.setVisibility(visibility);
      toast(t(visibility === 'team' ? 'share.shown' : 'share.taken_back'), undo);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(t('share.failed'));
    }
    props.onChange();
    if (!isOwn()) await props.chat.catchUp();
  }

  return (
    <Menu
      class="quiet-button share-menu"
      label={t('share.button', { who: who() })}
      button={
        <>
          <Icon name={isShown() ? 'people' : 'lock'} />
          <span class="share-who">{who()}</span>
        </>
      }
    >
      <p>{text()}</p>
      <Show when={isOwn() && !isShown() && isAllowed('member')}>
        <button type="button" onClick={() => void change('team')}>
          <Icon name="people" />
          {t('share.show')}
        </button>
      </Show>
      <Show when={isShown()}>
        <button type="button" onClick={() => void copy(location.href, t('share.copied_link'))}>
          <Icon name="copy" />
          {t('share.copy_link')}
        </button>
      </Show>
      <Show when={isShown() && isAllowed(isOwn() ? 'member' : 'admin')}>
        <button type="button" onClick={() => void change('private')}>
          <Icon name="lock" />
          {t('share.take_back')}
        </button>
      </Show>
    </Menu>
  );
}
