import { useSearchParams } from '@solidjs/router';
import { For, Match, Show, Switch, createSignal } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { noteWords as words } from '../../i18n/note-words.ts';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { useToast } from '../../parts/toasts.tsx';
import { Page } from '../page.tsx';
import { createNotes } from './create-notes.ts';
import { HooksSection } from './hooks-section.tsx';
import { NoteForm } from './note-form.tsx';
import { NoteRow } from './note-row.tsx';
import '../settings/settings-page.css';
import './notes-page.css';

/** What happened on which days. With `?day=` a note on that day is begun, as from a chart. */
export default function NotesPage() {
  const { t } = useI18n();
  const session = useSession();
  const toast = useToast();
  const [query, setQuery] = useSearchParams<{ day?: string; property_id?: string }>();
  const list = createNotes();
  const [isWriting, setWriting] = createSignal(query.day !== undefined);
  const mayWrite = () => isAtLeast(session.me().tenant.role, 'member');
  const today = () => new Date().toLocaleDateString('sv-SE');
  let addButton: HTMLButtonElement | undefined;

  function close() {
    setWriting(false);
    setQuery({ day: undefined, property_id: undefined }, { replace: true });
    addButton?.focus();
  }

  return (
    <Page title={words.title} class="settings notes">
      <p class="page-lead">{words.lead}</p>
      <section aria-label={words.title}>
        <Show when={mayWrite()} fallback={<p class="setting-fact">{words.readOnly}</p>}>
          <Show
            when={isWriting()}
            fallback={
              <button ref={addButton} type="button" class="button" data-tone="accent" onClick={() => setWriting(true)}>
                <Icon name="plus" />
                {words.add}
              </button>
            }
          >
            <NoteForm
              day={query.day ?? today()}
              propertyId={query.property_id}
              onSaved={() => {
                toast(words.saved);
                close();
                void list.readAgain();
              }}
              onCancel={close}
            />
          </Show>
        </Show>
        <Show when={list.notes() ?? !list.error()}>
          <ol class="setting-rows" aria-busy={list.isReading()}>
            <Switch
              fallback={<For each={list.notes()}>{(note) => <NoteRow note={note} onChange={list.readAgain} />}</For>}
            >
              <Match when={!list.notes()}>
                <li class="setting-row setting-fact">{words.reading}</li>
              </Match>
              <Match when={list.notes()?.length === 0}>
                <li class="setting-row">
                  <div>
                    <p class="setting-name">{words.none}</p>
                    <p class="setting-fact">{words.noneText}</p>
                  </div>
                </li>
              </Match>
            </Switch>
          </ol>
        </Show>
        <Show when={list.error()}>
          {(error) => (
            <Notice
              title={t('settings.list_failed')}
              text={error().message}
              tone="negative"
              requestId={error().requestId}
            >
              <button type="button" class="button" onClick={() => void list.readAgain()}>
                {t('action.try_again')}
              </button>
            </Notice>
          )}
        </Show>
        <Show when={list.hasMore()}>
          <button type="button" class="button" disabled={list.isReading()} onClick={() => void list.readMore()}>
            {t('action.show_more')}
          </button>
        </Show>
      </section>
      <HooksSection />
    </Page>
  );
}
