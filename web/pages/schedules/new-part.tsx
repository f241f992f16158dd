import { Show, createSignal, untrack } from 'solid-js';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { Icon } from '../../parts/icon.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import type { JSX } from 'solid-js';

/** A button that opens a form, for whoever may make something; without a property there is the way to one. */
export function NewPart(props: { action: string; isOpen?: boolean; children(close: () => void): JSX.Element }) {
  const session = useSession();
  const [isOpen, setOpen] = createSignal(untrack(() => props.isOpen ?? false));
  const hasProperty = () => session.me().properties.length > 0;
  return (
    <Show when={isAtLeast(session.me().tenant.role, 'member')}>
      <Show
        when={hasProperty()}
        fallback={
          <p class="setting-fact">
            {words.noProperty} <a href="/connect">{words.connect}</a>
          </p>
        }
      >
        <Show
          when={isOpen()}
          fallback={
            <button type="button" class="button" onClick={() => setOpen(true)}>
              <Icon name="plus" />
              {props.action}
            </button>
          }
        >
          {props.children(() => setOpen(false))}
        </Show>
      </Show>
    </Show>
  );
}
