import { Match, Show, Switch, createSignal } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { noteWords as words } from '../../i18n/note-words.ts';
import { createAttempt } from '../../parts/create-attempt.ts';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { NoteForm } from './note-form.tsx';
import type { Annotation } from '../../../worker/routes/v1/annotation-schemas.ts';

/** A note; changed and deleted in its place, where a deletion can be undone until the page is left. */
export function NoteRow(props: { note: Annotation; onChange(): Promise<void> }) {
  const { date } = useI18n();
  const session = useSession();
  const { isRunning, run } = createAttempt();
  const [state, setState] = createSignal<'shown' | 'edited' | 'deleted'>('shown');
  const mayWrite = () => isAtLeast(session.me().tenant.role, 'member');
  const about = () => {
    const { property, property_id: id } = props.note;
    const linked = session.me().properties.find((each) => each.id === id);
    return property === null ? words.everyProperty : (linked?.display_name ?? words.unlinked(property));
  };
  /** What is not linked now cannot be named again. */
  const canComeBack = () => props.note.property === null || props.note.property_id !== null;
  let undoButton: HTMLButtonElement | undefined;
  let editButton: HTMLButtonElement | undefined;

  async function remove() {
    if (!(await run(api.delete(`/api/v1/annotations/${props.note.id}`), words.removed(props.note.title)))) return;
    if (!canComeBack()) return props.onChange();
    setState('deleted');
    undoButton?.focus();
  }

  async function bringBack() {
    const { property_id, day, title, description } = props.note;
    const made = api.post('/api/v1/annotations', { property_id, day, title, description });
    if (!(await run(made, words.undone))) return;
    await props.onChange();
    document.getElementById('page-heading')?.focus();
  }

  function close() {
    setState('shown');
    editButton?.focus();
  }

  return (
    <li class="setting-row">
      <Switch>
        <Match when={state() === 'shown'}>
          <div>
            <p class="setting-name">
              <bdi>{props.note.title}</bdi>
            </p>
            <p class="setting-fact">
              <time datetime={props.note.day}>{date(props.note.day, { dateStyle: 'long', timeZone: 'UTC' })}</time> ·{' '}
              <bdi>{about()}</bdi>
              <Show when={props.note.author}>
                {(author) => <> · {props.note.source === 'hook' ? words.byHook(author()) : words.by(author())}</>}
              </Show>
            </p>
            <Show when={props.note.description}>
              <p class="setting-fact note-description">
                <bdi>{props.note.description}</bdi>
              </p>
            </Show>
          </div>
          <Show when={mayWrite()}>
            <button
              ref={editButton}
              type="button"
              class="button"
              aria-label={words.editNamed(props.note.title)}
              onClick={() => setState('edited')}
            >
              {words.edit}
            </button>
            <button
              type="button"
              class="button"
              data-tone="negative"
              aria-label={words.removeNamed(props.note.title)}
              disabled={isRunning()}
              onClick={() => void remove()}
            >
              {words.remove}
            </button>
          </Show>
        </Match>
        <Match when={state() === 'edited'}>
          <NoteForm note={props.note} onSaved={() => void props.onChange().then(close)} onCancel={close} />
        </Match>
        <Match when={state() === 'deleted'}>
          <div>
            <p class="setting-fact">{words.removed(props.note.title)}</p>
          </div>
          <button ref={undoButton} type="button" class="button" disabled={isRunning()} onClick={() => void bringBack()}>
            {words.undo}
          </button>
        </Match>
      </Switch>
    </li>
  );
}
