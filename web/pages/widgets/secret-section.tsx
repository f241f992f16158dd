import { Show, createSignal } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { createAttempt } from '../../parts/create-attempt.ts';
import { NewSecret } from './new-secret.tsx';
import type { RotatedSecret, Widget } from '../../../worker/routes/v1/widget-schemas.ts';

const HOURS = { gently: 24, at_once: 0 } as const;

/** Makes another secret, which is shown once. */
export function SecretSection(props: { widget: Widget; onChange(): Promise<void> }) {
  const { date } = useI18n();
  const { run, isRunning } = createAttempt();
  const [asked, setAsked] = createSignal<keyof typeof HOURS>();
  const [made, setMade] = createSignal<RotatedSecret>();
  const previousUntil = () => {
    const until = props.widget.previous_secret_until;
    return until !== null && Date.parse(until) > Date.now() ? until : undefined;
  };

  async function rotate(how: keyof typeof HOURS) {
    const body = { previous_hours: HOURS[how] };
    const rotating = api.post<RotatedSecret>(`/api/v1/widgets/${props.widget.id}/rotate`, body).then(setMade);
    if (await run(rotating)) await props.onChange();
  }

  return (
    <section>
      <h2>{words.secret}</h2>
      <p class="setting-fact">{words.secretText}</p>
      <Show when={previousUntil()}>
        {(until) => (
          <p class="setting-fact">{words.previousUntil(date(until(), { dateStyle: 'medium', timeStyle: 'short' }))}</p>
        )}
      </Show>
      <Show
        when={made()}
        fallback={
          <div class="form-actions">
            <button type="button" class="button" disabled={isRunning()} onClick={() => setAsked('gently')}>
              {words.rotate}
            </button>
            <button
              type="button"
              class="button"
              data-tone="negative"
              disabled={isRunning()}
              onClick={() => setAsked('at_once')}
            >
              {words.rotateNow}
            </button>
          </div>
        }
      >
        {(secret) => (
          <NewSecret
            title={words.rotated}
            text={words.rotatedText}
            secret={secret().secret}
            onClose={() => setMade(undefined)}
          />
        )}
      </Show>
      <Show when={asked()}>
        {(how) => (
          <ConfirmDialog
            title={how() === 'gently' ? words.rotateTitle : words.rotateNowTitle}
            text={how() === 'gently' ? words.rotateText : words.rotateNowText}
            action={how() === 'gently' ? words.rotate : words.rotateNow}
            onConfirm={() => void rotate(how())}
            onClose={() => setAsked(undefined)}
          />
        )}
      </Show>
    </section>
  );
}
