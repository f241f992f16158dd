import { For } from 'solid-js';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { useSession } from '../../parts/session.tsx';

export function PropertyField(props: { chosen: string; onChange(id: string): void }) {
  const session = useSession();
  return (
    <label class="field">
      <span>{words.property}</span>
      <select onChange={(event) => props.onChange(event.currentTarget.value)}>
        <For each={session.me().properties}>
          {(property) => (
            <option value={property.id} selected={property.id === props.chosen}>
              {property.display_name}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
