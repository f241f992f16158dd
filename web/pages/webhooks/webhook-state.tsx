import { useI18n } from '../../i18n/i18n.tsx';
import { webhookWords as words } from '../../i18n/webhook-words.ts';
import type { Webhook } from '../../../worker/routes/v1/webhook-schemas.ts';

/** Whether it is on, and why not. */
export function WebhookState(props: { webhook: Webhook }) {
  const { date } = useI18n();
  const at = (time: string | null) => (time === null ? '' : date(time, { dateStyle: 'medium', timeStyle: 'short' }));
  const state = () => {
    const { disabled_reason: reason, disabled_at: disabledAt, failing_since: failingSince } = props.webhook;
    if (reason !== null) return words.off[reason](at(disabledAt));
    return failingSince === null ? words.on : words.failingSince(at(failingSince));
  };
  return (
    <p class="setting-fact" data-tone={state() === words.on ? 'neutral' : 'warning'}>
      {state()}
    </p>
  );
}
