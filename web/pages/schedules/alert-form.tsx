import { For, Show, createResource, createSignal, untrack } from 'solid-js';
import { api } from '../../api.ts';
import { answerLanguageOf } from '../../i18n/answer-languages.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { MakeForm } from '../../parts/make-form.tsx';
import { useSession } from '../../parts/session.tsx';
import { createFilters } from './create-filters.ts';
import { createTell } from './create-tell.ts';
import { FilterFields } from './filter-fields.tsx';
import { LanguageField } from './language-field.tsx';
import { PropertyField } from './property-field.tsx';
import { TellFields } from './tell-fields.tsx';
import type { Alert, AlertChange } from '../../../worker/routes/v1/alert-schemas.ts';
import type { Fields } from '../../../worker/routes/v1/schemas.ts';

type Kind = Alert['condition']['kind'];
const KINDS = Object.keys(words.conditionOption) as Kind[];
const isPart = (kind: Kind) => kind === 'falls' || kind === 'rises';

interface AlertFormProps {
  /** The one that is changed; absent when one is made. */
  alert?: Alert;
  onMade(): void;
  onCancel(): void;
}

/** A figure, what of it is out of the ordinary, and who is told. */
export function AlertForm(props: AlertFormProps) {
  const session = useSession();
  const { locale } = useI18n();
  const before = untrack(() => props.alert);
  const tell = createTell(before?.tell);
  const filters = createFilters(before?.filters ?? []);
  const filtersBefore = JSON.stringify(filters.read());
  const [propertyId, setPropertyId] = createSignal(before?.property_id ?? session.me().properties[0]?.id ?? '');
  const [kind, setKind] = createSignal<Kind>(before?.condition.kind ?? 'anomaly');
  const [metric, setMetric] = createSignal(before?.metric ?? 'sessions');
  const [fields] = createResource(propertyId, (id) => api.get<Fields>(`/api/v1/properties/${id}/fields`));
  const known = () => (fields.error ? undefined : fields.latest);
  /** That of the alert stands there too where the property does not list it, or does not yet. */
  const metrics = () => {
    const all = known()?.metrics ?? [];
    if (!before || all.some(({ api_name }) => api_name === before.metric)) return all;
    return [{ api_name: before.metric, label: before.metric_label }, ...all];
  };
  const limitBefore = () => {
    if (!before || before.condition.kind !== kind() || before.condition.kind === 'anomaly') return undefined;
    const { threshold } = before.condition;
    return isPart(kind()) ? Number((threshold * 100).toPrecision(12)) : threshold;
  };
  const watchesOther = () =>
    before !== undefined &&
    (metric() !== before.metric ||
      kind() !== before.condition.kind ||
      JSON.stringify(filters.read()) !== filtersBefore);

  function send(form: HTMLFormElement): Promise<Alert> {
    const written = new FormData(form);
    const number = (name: string) => Number(written.get(name));
    const threshold = isPart(kind()) ? number('limit') / 100 : number('limit');
    const chosen = kind();
    const alert = {
      metric: metric(),
      filters: filters.read(),
      condition: chosen === 'anomaly' ? { kind: chosen } : { kind: chosen, threshold },
      language: written.get('language') as NonNullable<AlertChange['language']>,
      tell: tell.tell(),
    };
    if (!before) return api.post<Alert>('/api/v1/alerts', { property_id: propertyId(), ...alert });
    const change = { ...alert, open_after: number('open_after'), close_after: number('close_after') };
    return api.patch<Alert>(`/api/v1/alerts/${before.id}`, change satisfies AlertChange);
  }

  return (
    <MakeForm
      class="key-form"
      action={before ? words.save : words.watch}
      make={send}
      onMade={() => props.onMade()}
      onCancel={() => props.onCancel()}
    >
      <Show when={!before}>
        <PropertyField chosen={propertyId()} onChange={setPropertyId} />
      </Show>
      <label class="field">
        <span>{words.metric}</span>
        <select required onChange={(event) => setMetric(event.currentTarget.value)}>
          <Show when={metrics().length > 0} fallback={<option value="">{words.metricReading}</option>}>
            <For each={metrics()}>
              {(each) => (
                <option value={each.api_name} selected={each.api_name === metric()}>
                  {each.label}
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
            <span>{isPart(kind()) ? words.percent : words.limit}</span>
            <input
              type="number"
              name="limit"
              required
              min="0.01"
              step="any"
              value={limitBefore() ?? (isPart(kind()) ? '25' : '')}
            />
          </label>
        </Show>
      </div>
      <Show when={before}>
        {(alert) => (
          <div class="schedule-when">
            <label class="field">
              <span>{words.openAfter}</span>
              <input type="number" name="open_after" required min="1" max="14" value={alert().open_after} />
            </label>
            <label class="field">
              <span>{words.closeAfter}</span>
              <input type="number" name="close_after" required min="1" max="14" value={alert().close_after} />
            </label>
          </div>
        )}
      </Show>
      <FilterFields of={filters} dimensions={known()?.dimensions ?? []} />
      <LanguageField chosen={before?.language ?? answerLanguageOf(locale)} />
      <TellFields of={tell} />
      <div class="setting-fact watch-note" data-tone="warning" role="status">
        <Show when={watchesOther()}>{before?.firing_since ? words.watchesOtherFiring : words.watchesOther}</Show>
      </div>
    </MakeForm>
  );
}
