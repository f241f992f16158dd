import { Show, untrack } from 'solid-js';
import { api } from '../../api.ts';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { MakeForm } from '../../parts/make-form.tsx';
import { createTell } from './create-tell.ts';
import { TellFields } from './tell-fields.tsx';
import type { Alert, AlertChange } from '../../../worker/routes/v1/alert-schemas.ts';

/** What of an alert can be changed; another figure or condition is another alert. */
export function AlertChangeForm(props: { alert: Alert; onMade(): void; onCancel(): void }) {
  const tell = createTell(untrack(() => props.alert.tell));
  const isPart = () => ['falls', 'rises'].includes(props.alert.condition.kind);
  const limit = () => {
    const { condition } = props.alert;
    if (condition.kind === 'anomaly') return undefined;
    return isPart() ? Number((condition.threshold * 100).toPrecision(12)) : condition.threshold;
  };

  function send(form: HTMLFormElement): Promise<Alert> {
    const fields = new FormData(form);
    const number = (name: string) => Number(fields.get(name));
    const change: AlertChange = {
      open_after: number('open_after'),
      close_after: number('close_after'),
      tell: tell.tell(),
      ...(limit() !== undefined && { threshold: isPart() ? number('limit') / 100 : number('limit') }),
    };
    return api.patch<Alert>(`/api/v1/alerts/${props.alert.id}`, change);
  }

  return (
    <MakeForm
      class="key-form"
      action={words.save}
      make={send}
      onMade={() => props.onMade()}
      onCancel={() => props.onCancel()}
    >
      <div class="schedule-when">
        <Show when={limit()}>
          {(value) => (
            <label class="field">
              <span>{isPart() ? words.percent : words.limit}</span>
              <input type="number" name="limit" required min="0.01" step="any" value={value()} />
            </label>
          )}
        </Show>
        <label class="field">
          <span>{words.openAfter}</span>
          <input type="number" name="open_after" required min="1" max="14" value={props.alert.open_after} />
        </label>
        <label class="field">
          <span>{words.closeAfter}</span>
          <input type="number" name="close_after" required min="1" max="14" value={props.alert.close_after} />
        </label>
      </div>
      <TellFields of={tell} />
    </MakeForm>
  );
}
