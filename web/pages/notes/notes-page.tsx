import { useSearchParams } from '@solidjs/router';
import { Show, createSignal } from 'solid-js';
import { noteWords as words } from '../../i18n/note-words.ts';
import { createPages } from '../../parts/create-pages.ts';
import { Icon } from '../../parts/icon.tsx';
import { PagedRows } from '../../parts/paged-rows.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { useToast } from '../../parts/toasts.tsx';
import { Page } from '../page.tsx';
import { HooksSection } from './hooks-section.tsx';
import { NoteForm } from './note-form.tsx';
import { NoteRow } from './note-row.tsx';
import type { Annotation } from '../../../worker/routes/v1/annotation-schemas.ts';
import '../settings/settings-page.css';
import './notes-page.css';

/** What happened on which days. With `?day=` a note on that day is begun, as from a chart. */
export default function NotesPage() {
  const session = useSession();
  const toast = useToast();
  const [query, setQuery] = useSearchParams<{ day?: string; property_id?: string }>();
  const list = createPages<Annotation>('/api/v1/annotations');
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
    <Page title={words.title} lead={words.lead} class="settings notes">
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
        <PagedRows
          list={list}
          reading={words.reading}
          none={
            <li class="setting-row">
              <div>
                <p class="setting-name">{words.none}</p>
                <p class="setting-fact">{words.noneText}</p>
              </div>
            </li>
          }
        >
          {(note) => <NoteRow note={note} onChange={list.readAgain} />}
        </PagedRows>
      </section>
      <HooksSection />
    </Page>
  );
}
