import { createEffect, createRoot, createSignal, on, onCleanup } from 'solid-js';
import { createChat } from '../../chat/create-chat.ts';
import type { Chat, ChatOptions } from '../../chat/create-chat.ts';

interface OpenChatOptions extends Omit<ChatOptions, 'chatId' | 'persona'> {
  /** From the address; undefined for a new chat. */
  chatId(): string | undefined;
  persona(): ChatOptions['persona'];
}

/**
 * The chat that the address names. A new chat gets its address with its first question, and stays the same chat: its
 * answer keeps streaming.
 */
export function createOpenChat(options: OpenChatOptions) {
  let dispose = () => {};
  const open = (chatId: string | undefined): Chat =>
    createRoot((disposeRoot) => {
      const chat = createChat({ ...options, persona: options.persona(), chatId });
      dispose = () => {
        chat.dispose();
        disposeRoot();
      };
      return chat;
    });

  const [chat, setChat] = createSignal(open(options.chatId()));
  createEffect(
    on(
      options.chatId,
      (chatId) => {
        if (chatId === chat().id()) return;
        dispose();
        setChat(open(chatId));
      },
      { defer: true },
    ),
  );
  onCleanup(() => dispose());
  return chat;
}
