import { Show, createSignal } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { noteWords as words } from '../../i18n/note-words.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { createAttempt } from '../../parts/create-attempt.ts';
import { useSession } from '../../parts/session.tsx';
import { RemovalButton } from '../settings/removal-button.tsx';
import type { AnnotationHook, NewAnnotationHook } from '../../../worker/routes/v1/annotation-schemas.ts';

interface HookRowProps {
  hook: AnnotationHook;
  onRotated(hook: NewAnnotationHook): void;
  onChange(): Promise<void>;
}

export function HookRow(props: HookRowProps) {
  const { date } = useI18n();
  const session = useSession();
  const { isRunning, run } = createAttempt();
  const [isAsking, setAsking] = createSignal(false);
  const about = () => {
    const { property, property_id: id } = props.hook;
    const linked = session.me().properties.find((each) => each.id === id);
    return property === null ? words.everyProperty : (linked?.display_name ?? words.unlinked(property));
  };
  const rotate = () =>
    run(api.post<NewAnnotationHook>(`/api/v1/annotation-hooks/${props.hook.id}/rotate`).then(props.onRotated));

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">
          <bdi>{props.hook.name}</bdi>
        </p>
        <p class="setting-fact">
          <bdi>{about()}</bdi> ·{' '}
          {props.hook.used_at ? words.hookUsed(date(props.hook.used_at, { dateStyle: 'medium' })) : words.hookUnused}
        </p>
        <p class="setting-fact">
          <code>{props.hook.url}</code>
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={words.rotateNamed(props.hook.name)}
        disabled={isRunning()}
        onClick={() => setAsking(true)}
      >
        {words.rotate}
      </button>
      <RemovalButton
        action={words.hookRemove}
        label={words.hookRemoveNamed(props.hook.name)}
        title={words.hookRemoveTitle(props.hook.name)}
        text={words.hookRemoveText}
        done={words.hookRemoved(props.hook.name)}
        remove={() => api.delete(`/api/v1/annotation-hooks/${props.hook.id}`)}
        onChange={() => props.onChange()}
      />
      <Show when={isAsking()}>
        <ConfirmDialog
          title={words.rotateTitle(props.hook.name)}
          text={words.rotateText}
          action={words.rotate}
          onConfirm={() => void rotate()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </li>
  );
}
