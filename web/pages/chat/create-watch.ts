import { onCleanup } from 'solid-js';
import type { Chat } from '../../chat/create-chat.ts';

const LOOK_EVERY_MILLISECONDS = 4_000;

/** Sees what others ask in a chat of several people, as long as the page is in sight; an answer that is on its way streams. */
export function createWatch(chat: () => Chat): void {
  const timer = setInterval(() => {
    if (chat().state.visibility === 'team' && !document.hidden) void chat().catchUp();
  }, LOOK_EVERY_MILLISECONDS);
  onCleanup(() => clearInterval(timer));
}
