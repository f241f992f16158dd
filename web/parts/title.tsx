import { createEffect } from 'solid-js';

/** The title of the document while it is rendered. */
export function Title(props: { text: string }) {
  createEffect(() => {
    document.title = props.text === 'Parley' ? props.text : `${props.text} · Parley`;
  });
  return null;
}
