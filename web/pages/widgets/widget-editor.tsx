import { useBeforeLeave } from '@solidjs/router';
import { Show, createSignal } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useToast } from '../../parts/toasts.tsx';
import { BudgetFields } from './budget-fields.tsx';
import { createWidgetDraft } from './create-widget-draft.ts';
import { EmbedSection } from './embed-section.tsx';
import { EndSection } from './end-section.tsx';
import { LookFields } from './look-fields.tsx';
import { SecretSection } from './secret-section.tsx';
import { WhereFields } from './where-fields.tsx';
import { WhoFields } from './who-fields.tsx';
import { WidgetPreview } from './widget-preview.tsx';
import type { BeforeLeaveEventArgs } from '@solidjs/router';
import type { Widget } from '../../../worker/routes/v1/widget-schemas.ts';

/** The settings of a widget as a form, and what it comes to. */
export function WidgetEditor(props: { widget: Widget; onChange(): Promise<void> }) {
  const toast = useToast();
  const { draft, setDraft, change, reset } = createWidgetDraft(() => props.widget);
  const [error, setError] = createSignal('');
  const [isSaving, setSaving] = createSignal(false);
  const [leaving, setLeaving] = createSignal<BeforeLeaveEventArgs>();

  useBeforeLeave((event) => {
    if (!change() || event.defaultPrevented) return;
    event.preventDefault();
    setLeaving(event);
  });

  async function save(event: SubmitEvent) {
    event.preventDefault();
    const wanted = change();
    if (!wanted || isSaving()) return;
    setSaving(true);
    setError('');
    try {
      const saved = await api.patch<Widget>(`/api/v1/widgets/${props.widget.id}`, wanted);
      reset(saved);
      toast(words.saved);
      await props.onChange();
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure.message);
    } finally {
      setSaving(false);
    }
  }

  return (
    <div class="widget-editor">
      <form class="widget-form" onInput={() => setError('')} onSubmit={(event) => void save(event)}>
        <WhereFields draft={draft} setDraft={setDraft} />
        <WhoFields draft={draft} setDraft={setDraft} />
        <LookFields draft={draft} setDraft={setDraft} />
        <BudgetFields draft={draft} setDraft={setDraft} />
        <Show when={change() ?? error()}>
          <div class="widget-save">
            <p class="setting-fact" data-tone={error() ? 'negative' : 'neutral'} role="status">
              {error() || words.unsaved}
            </p>
            <div class="form-actions">
              <button type="submit" class="button" data-tone="accent" disabled={isSaving()}>
                {words.save}
              </button>
              <button type="button" class="button" onClick={() => (reset(), setError(''))}>
                {words.undo}
              </button>
            </div>
          </div>
        </Show>
      </form>
      <div class="widget-outcome">
        <WidgetPreview widget={props.widget} draft={draft} />
        <EmbedSection widget={props.widget} />
        <SecretSection widget={props.widget} onChange={() => props.onChange()} />
        <EndSection widget={props.widget} onChange={() => props.onChange()} />
      </div>
      <Show when={leaving()}>
        {(event) => (
          <ConfirmDialog
            title={words.leaveTitle}
            text={words.leaveText}
            action={words.leave}
            onConfirm={() => event().retry(true)}
            onClose={() => setLeaving(undefined)}
          />
        )}
      </Show>
    </div>
  );
}
