import { For } from 'solid-js';
import { webhookWords as words } from '../../i18n/webhook-words.ts';
import type { Webhook } from '../../../worker/routes/v1/webhook-schemas.ts';

type Kind = Webhook['kinds'][number];
const KINDS: readonly Kind[] = [
  'report.ready',
  'anomaly.found',
  'anomaly.resolved',
  'sync.failed',
  'grant.reconnect_needed',
];

/** Which events a webhook is told of. */
export function KindTicks(props: { chosen: readonly Kind[]; onChange(kinds: Kind[]): void }) {
  const tick = (kind: Kind, isTicked: boolean) =>
    props.onChange(KINDS.filter((each) => (each === kind ? isTicked : props.chosen.includes(each))));
  return (
    <fieldset>
      <legend>{words.kinds}</legend>
      <For each={KINDS}>
        {(kind) => (
          <label>
            <input
              type="checkbox"
              checked={props.chosen.includes(kind)}
              onChange={(event) => tick(kind, event.currentTarget.checked)}
            />
            {words.kind[kind]} <code class="key-prefix">{kind}</code>
          </label>
        )}
      </For>
    </fieldset>
  );
}
