import { createEffect, createSignal, on } from 'solid-js';
import { forThisTab } from '../parts/storage.ts';

/** What is written but not sent; it survives a reload of this tab. `key` names the chat it belongs to. */
export function createDraft(key: () => string) {
  const [text, setText] = createSignal('');
  createEffect(on(key, (name) => setText(forThisTab.read(`draft.${name}`) ?? '')));

  return {
    text,
    write(written: string): void {
      setText(written);
      forThisTab.write(`draft.${key()}`, written);
    },
  };
}
