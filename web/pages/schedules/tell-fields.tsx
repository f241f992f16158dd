import { For, Show } from 'solid-js';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import type { createTell } from './create-tell.ts';

/** Ticks for each way to be told. Where mail is not set up it says so instead. */
export function TellFields(props: { of: ReturnType<typeof createTell> }) {
  const tick = (id: string, isTicked: boolean) => {
    const others = props.of.tell().members.filter((member) => member !== id);
    props.of.change({ members: isTicked ? [...others, id] : others });
  };
  const mail = () => (props.of.options.error ? undefined : props.of.options.latest);

  return (
    <fieldset>
      <legend>{words.tell}</legend>
      <label>
        <input
          type="checkbox"
          checked={props.of.tell().feed}
          onChange={(event) => props.of.change({ feed: event.currentTarget.checked })}
        />
        {words.tellFeed}
      </label>
      <label>
        <input
          type="checkbox"
          checked={props.of.tell().webhooks}
          onChange={(event) => props.of.change({ webhooks: event.currentTarget.checked })}
        />
        {words.tellWebhooks}
      </label>
      <Show when={mail()}>
        {(options) => (
          <Show when={options().email.available} fallback={<p class="setting-fact">{options().email.reason}</p>}>
            <For each={options().members}>
              {(member) => (
                <label>
                  <input
                    type="checkbox"
                    checked={props.of.tell().members.includes(member.id)}
                    onChange={(event) => tick(member.id, event.currentTarget.checked)}
                  />
                  {words.tellMembers}: <bdi>{member.email}</bdi>
                </label>
              )}
            </For>
          </Show>
        )}
      </Show>
    </fieldset>
  );
}
