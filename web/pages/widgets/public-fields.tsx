import { For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { createReading } from '../../parts/create-reading.ts';
import { Notice } from '../../parts/notice.tsx';
import { FieldTicks } from './field-ticks.tsx';
import type { DraftFields } from './where-fields.tsx';
import type { Fields } from '../../../worker/routes/v1/schemas.ts';
import type { Widget } from '../../../worker/routes/v1/widget-schemas.ts';

type Kind = Widget['public']['kinds'][number];
// In the order in which they are thought of.
const KINDS = Object.keys(words.kind) as Kind[];
/** What a kind looks at, whatever is asked. */
const NEEDS: Partial<Record<Kind, { of: 'metrics' | 'dimensions'; field: string }>> = {
  why: { of: 'metrics', field: 'eventCount' },
  funnel: { of: 'dimensions', field: 'eventName' },
};

/** What is open to whoever comes: figures, groups and kinds of questions. */
export function PublicFields(props: DraftFields) {
  const { t } = useI18n();
  const reading = createReading<Fields>(() =>
    props.draft.property_id === null ? undefined : `/api/v1/properties/${props.draft.property_id}/fields`,
  );
  const open = () => props.draft.public;
  const isShut = () => open().metrics.length === 0 || open().kinds.length === 0;
  const tickKind = (kind: Kind, isTicked: boolean) =>
    props.setDraft('public', 'kinds', [...open().kinds.filter((each) => each !== kind), ...(isTicked ? [kind] : [])]);
  /** The field that a ticked kind looks at and that is shut. */
  const lacks = (kind: Kind) => {
    const need = NEEDS[kind];
    return need && open().kinds.includes(kind) && !open()[need.of].includes(need.field) ? need : undefined;
  };
  const labelOf = (need: { of: 'metrics' | 'dimensions'; field: string }) =>
    reading.result()?.[need.of].find(({ api_name }) => api_name === need.field)?.label ?? need.field;

  return (
    <div class="widget-open">
      <Show when={isShut()}>
        <p class="setting-fact" data-tone="warning" role="status">
          {words.nothingOpen}
        </p>
      </Show>
      <Show when={reading.error()}>
        {(error) => (
          <Notice title={words.fieldsFailed} text={error().message} tone="negative" requestId={error().requestId}>
            <button type="button" class="button" onClick={() => void reading.readAgain()}>
              {t('action.try_again')}
            </button>
          </Notice>
        )}
      </Show>
      <FieldTicks
        title={words.metrics}
        fields={reading.result()?.metrics}
        ticked={open().metrics}
        onChange={(names) => props.setDraft('public', 'metrics', names)}
      />
      <FieldTicks
        title={words.dimensions}
        hint={words.dimensionsHint}
        fields={reading.result()?.dimensions}
        ticked={open().dimensions}
        onChange={(names) => props.setDraft('public', 'dimensions', names)}
      />
      <div class="widget-ticks" role="group" aria-label={words.kinds}>
        <p class="widget-ticks-title">{words.kinds}</p>
        <For each={KINDS}>
          {(kind) => (
            <>
              <label class="widget-choice">
                <input
                  type="checkbox"
                  checked={open().kinds.includes(kind)}
                  onChange={(event) => tickKind(kind, event.currentTarget.checked)}
                />
                <span>
                  <span>{words.kind[kind][0]}</span>
                  <span class="setting-fact">{words.kind[kind][1]}</span>
                </span>
              </label>
              <Show when={lacks(kind)}>
                {(need) => (
                  <p class="setting-fact" data-tone="warning">
                    {words.needs(words.kind[kind][0], labelOf(need()))}{' '}
                    <button
                      type="button"
                      class="quiet-button"
                      onClick={() => props.setDraft('public', need().of, (names) => [...names, need().field])}
                    >
                      {words.openToo}
                    </button>
                  </p>
                )}
              </Show>
            </>
          )}
        </For>
      </div>
    </div>
  );
}
