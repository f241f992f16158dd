import { Show, createSignal } from 'solid-js';
import type { Me } from '../../worker/routes/v1/schemas.ts';
import './reader-picture.css';

/** The picture that Google has of somebody, or the first letter of their name. */
export function ReaderPicture(props: { user: Pick<Me['user'], 'name' | 'picture'> }) {
  const [hasPicture, setHasPicture] = createSignal(true);
  return (
    <Show
      when={hasPicture() && props.user.picture}
      fallback={
        <span class="reader-picture" aria-hidden="true">
          {[...props.user.name.trim()][0]?.toLocaleUpperCase() ?? ''}
        </span>
      }
    >
      {(picture) => (
        <img
          class="reader-picture"
          src={picture()}
          alt=""
          width="28"
          height="28"
          referrerpolicy="no-referrer"
          onError={() => setHasPicture(false)}
        />
      )}
    </Show>
  );
}
