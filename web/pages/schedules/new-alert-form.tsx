import { For, Show, createResource, createSignal, untrack } from 'solid-js';
import { api } from '../../api.ts';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { MakeForm } from '../../parts/make-form.tsx';
import { useSession } from '../../parts/session.tsx';
import { createTell } from './create-tell.ts';
import { FilterFields, readFilters } from './filter-fields.tsx';
import { PropertyField } from './property-field.tsx';
import { TellFields } from './tell-fields.tsx';
import type { Alert } from '../../../worker/routes/v1/alert-schemas.ts';
import type { Fields } from '../../../worker/routes/v1/schemas.ts';

type Kind = Alert['condition']['kind'];
const KINDS = Object.keys(words.conditionOption) as Kind[];

/** A figure, what of it is out of the ordinary, and who is told. */
export function NewAlertForm(props: { onMade(): void; onCancel(): void }) {
  const session = useSession();
  const tell = createTell();
  const [propertyId, setPropertyId] = createSignal(untrack(() => session.me().properties[0]?.id ?? ''));
  const [kind, setKind] = createSignal<Kind>('anomaly');
  const [fields] = createResource(propertyId, (id) => api.get<Fields>(`/api/v1/properties/${id}/fields`));
  const metrics = () => (fields.error ? [] : (fields.latest?.metrics ?? []));
  const dimensions = () => (fields.error ? [] : (fields.latest?.dimensions ?? []));
  const isPart = () => kind() === 'falls' || kind() === 'rises';

  function make(form: HTMLFormElement): Promise<Alert> {
    const written = new FormData(form);
    const limit = Number(written.get('limit'));
    const threshold = isPart() ? limit / 100 : limit;
    return api.post<Alert>('/api/v1/alerts', {
      property_id: propertyId(),
      metric: written.get('metric'),
      filters: readFilters(written),
      condition: kind() === 'anomaly' ? { kind: 'anomaly' } : { kind: kind(), threshold },
      tell: tell.tell(),
    });
  }

  return (
    <MakeForm
      class="key-form"
      action={words.watch}
      make={make}
      onMade={() => props.onMade()}
      onCancel={() => props.onCancel()}
    >
      <PropertyField chosen={propertyId()} onChange={setPropertyId} />
      <label class="field">
        <span>{words.metric}</span>
        <select name="metric" required>
          <Show when={metrics().length > 0} fallback={<option value="">{words.metricReading}</option>}>
            <For each={metrics()}>
              {(metric) => (
                <option value={metric.api_name} selected={metric.api_name === 'sessions'}>
                  {metric.label}
                </option>
              )}
            </For>
          </Show>
        </select>
      </label>
      <div class="schedule-when">
        <label class="field">
          <span>{words.condition}</span>
          <select onChange={(event) => setKind(event.currentTarget.value as Kind)}>
            <For each={KINDS}>
              {(each) => (
                <option value={each} selected={each === kind()}>
                  {words.conditionOption[each]}
                </option>
              )}
            </For>
          </select>
        </label>
        <Show when={kind() !== 'anomaly'}>
          <label class="field">
            <span>{isPart() ? words.percent : words.limit}</span>
            <input type="number" name="limit" required min="0.01" step="any" value={isPart() ? '25' : ''} />
          </label>
        </Show>
      </div>
      <Show when={propertyId()} keyed>
        <FilterFields dimensions={dimensions()} />
      </Show>
      <TellFields of={tell} />
    </MakeForm>
  );
}
