import { Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { webhookWords as words } from '../../i18n/webhook-words.ts';
import type { WebhookDelivery } from '../../../worker/routes/v1/webhook-schemas.ts';

interface DeliveryRowProps {
  delivery: WebhookDelivery;
  /** Whether its webhook is: otherwise nothing can be sent. */
  isOn: boolean;
  onReplay(): Promise<void>;
}

/** An event on its way: what it says, how far it came, and why not further. */
export function DeliveryRow(props: DeliveryRowProps) {
  const { date } = useI18n();
  const at = (time: string) => date(time, { dateStyle: 'medium', timeStyle: 'short' });
  const kind = () => words.kind[props.delivery.kind];
  const state = () => {
    const { status, attempts, next_at: nextAt } = props.delivery;
    if (status === 'delivered') return words.delivered(attempts);
    if (status === 'failed') return words.failed(attempts);
    if (!props.isOn) return words.held;
    return attempts === 0 || nextAt === null ? words.waitingFirst : words.waiting(attempts, at(nextAt));
  };
  const why = () => {
    const { last_error: error, last_status: status } = props.delivery;
    return error === null ? undefined : words.error[error](status);
  };
  const tone = () => {
    if (props.delivery.status === 'failed') return 'negative';
    return why() ? 'warning' : 'neutral';
  };

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">{kind()}</p>
        <p class="setting-fact">{at(props.delivery.created_at)}</p>
      </div>
      <div>
        <p class="setting-fact" data-tone={tone()}>
          {state()}
        </p>
        <Show when={why()}>{(reason) => <p class="setting-fact">{reason()}</p>}</Show>
      </div>
      <button
        type="button"
        class="button"
        aria-label={words.replayNamed(kind(), at(props.delivery.created_at))}
        disabled={!props.isOn}
        onClick={() => void props.onReplay()}
      >
        {words.replay}
      </button>
    </li>
  );
}
