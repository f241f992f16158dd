import { api } from '../../api.ts';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { createAttempt } from '../../parts/create-attempt.ts';
import { RemovalButton } from '../settings/removal-button.tsx';
import type { JSX } from 'solid-js';

interface RowActionsProps {
  /** What the buttons act on, for whoever does not see the row. */
  name: string;
  path: string;
  isPaused: boolean;
  removal: { title: string; text: string };
  onChange(): Promise<void>;
  isEditing: boolean;
  /** Given the button, where the focus belongs when the form is closed. */
  onEdit(button: HTMLButtonElement): void;
  children?: JSX.Element;
}

/** Change, pause or resume, and delete: of a schedule as of an alert. */
export function RowActions(props: RowActionsProps) {
  const { isRunning, run } = createAttempt();
  const verb = () => (props.isPaused ? words.resume : words.pause);

  async function toggle() {
    if (await run(api.patch(props.path, { paused: !props.isPaused }))) await props.onChange();
  }

  return (
    <div class="form-actions">
      {props.children}
      <button
        type="button"
        class="button"
        aria-label={words.named(words.edit, props.name)}
        aria-expanded={props.isEditing}
        onClick={(event) => props.onEdit(event.currentTarget)}
      >
        {words.edit}
      </button>
      <button
        type="button"
        class="button"
        aria-label={words.named(verb(), props.name)}
        disabled={isRunning()}
        onClick={() => void toggle()}
      >
        {verb()}
      </button>
      <RemovalButton
        action={words.remove}
        label={words.named(words.remove, props.name)}
        title={props.removal.title}
        text={props.removal.text}
        done={words.removed}
        remove={() => api.delete(props.path)}
        onChange={props.onChange}
      />
    </div>
  );
}
