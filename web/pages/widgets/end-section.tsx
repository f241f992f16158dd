import { useNavigate } from '@solidjs/router';
import { api } from '../../api.ts';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { createAttempt } from '../../parts/create-attempt.ts';
import { RemovalButton } from '../settings/removal-button.tsx';
import type { Widget } from '../../../worker/routes/v1/widget-schemas.ts';

/** Shuts it for a while, or for good. */
export function EndSection(props: { widget: Widget; onChange(): Promise<void> }) {
  const { run, isRunning } = createAttempt();
  const navigate = useNavigate();
  const path = () => `/api/v1/widgets/${props.widget.id}`;

  async function pause(paused: boolean) {
    const done = paused ? words.pausedDone : words.resumedDone;
    if (await run(api.patch(path(), { paused }), done)) await props.onChange();
  }

  return (
    <section>
      <h2>{words.end}</h2>
      <p class="setting-fact">{words.endText}</p>
      <div class="form-actions">
        <button type="button" class="button" disabled={isRunning()} onClick={() => void pause(!props.widget.paused)}>
          {props.widget.paused ? words.resume : words.pause}
        </button>
        <RemovalButton
          action={words.delete}
          title={words.deleteTitle(props.widget.name)}
          text={words.deleteText}
          typed={{ word: props.widget.name, label: words.deleteTyped }}
          done={words.deleted(props.widget.name)}
          remove={() => api.delete(path())}
          onChange={() => Promise.resolve(navigate('/widgets'))}
        />
      </div>
    </section>
  );
}
