import { Match, Show, Switch } from 'solid-js';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { createPreview } from './create-preview.ts';
import { type Draft, toLines } from './create-widget-draft.ts';
import { stateOf } from './widget-row.tsx';
import type { Widget } from '../../../worker/routes/v1/widget-schemas.ts';

/** The chat as visitors meet it, with what is not saved yet of its looks. */
export function WidgetPreview(props: { widget: Widget; draft: Draft }) {
  const preview = createPreview({
    widget: () => props.widget,
    look: () => ({ ...props.draft.look, suggested_questions: toLines(props.draft.suggested).slice(0, 6) }),
  });

  return (
    <section>
      <h2>{words.preview}</h2>
      <p class="setting-fact">{words.previewText}</p>
      <Switch>
        <Match when={stateOf(props.widget) === 'shut'}>
          <p class="widget-preview setting-fact">{words.previewShut}</p>
        </Match>
        <Match when={stateOf(props.widget) === 'paused'}>
          <p class="widget-preview setting-fact">{words.previewPaused}</p>
        </Match>
        <Match when={preview.error()}>
          {(error) => (
            <Notice title={words.previewFailed} text={error().message} tone="negative" requestId={error().requestId}>
              <button type="button" class="button" onClick={() => void preview.open()}>
                {words.tryAgain}
              </button>
            </Notice>
          )}
        </Match>
        <Match when={true}>
          <Show when={preview.address()} keyed fallback={<div class="widget-preview" aria-busy="true" />}>
            {(address) => (
              <iframe
                class="widget-preview"
                title={words.previewTitle(props.widget.name)}
                src={address}
                onLoad={(event) => preview.greet(event.currentTarget)}
              />
            )}
          </Show>
        </Match>
      </Switch>
    </section>
  );
}
