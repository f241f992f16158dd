import { For, Show, createSignal, createUniqueId, untrack } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { FieldList } from './field-list.tsx';
import { namedIn } from './filter-words.ts';
import type { Filter } from '../../../worker/analyst/plan.ts';
import type { Fields } from '../../../worker/routes/v1/schemas.ts';

interface FilterFormProps {
  /** Absent when one is added. */
  filter?: Filter;
  fields: Fields | undefined;
  labelOf(field: string): string;
  onApply(filter: Filter): void;
  onRemove?(): void;
}

const textOps = ['exact', 'contains', 'begins_with', 'ends_with'] as const;
const numberOps = ['greater_than', 'greater_than_or_equal', 'less_than', 'less_than_or_equal', 'equal'] as const;
type Op = (typeof textOps)[number] | (typeof numberOps)[number];

/** Which rows are counted: first what they are known by, then which of them. */
export function FilterForm(props: FilterFormProps) {
  const { t } = useI18n();
  const id = createUniqueId();
  // What the form begins with.
  const initial = untrack(() => props.filter);
  const named = initial && namedIn(initial);
  const [field, setField] = createSignal(initial?.field);
  const [op, setOp] = createSignal<Op>(named?.op ?? toOp(initial));
  const [isNegated, setNegated] = createSignal(initial?.negate === true);
  const [value, setValue] = createSignal(
    named?.values.join(', ') ??
      (initial ? ('values' in initial ? initial.values.join(', ') : String(initial.value)) : ''),
  );
  const isMetric = () => props.fields?.metrics.some(({ api_name }) => api_name === field()) ?? isNumberOp(op());
  const filter = (): Filter | undefined =>
    toFilter({ field: field(), op: op(), value: value(), negate: isNegated(), isList: named !== undefined });

  function choose(name: string) {
    setField(name);
    setOp(isMetric() ? 'greater_than' : 'exact');
    queueMicrotask(() => document.getElementById(id)?.focus());
  }

  return (
    <Show
      when={field()}
      fallback={
        <FieldList
          fields={props.fields && [...props.fields.dimensions, ...props.fields.metrics]}
          search={t('plan.find_field')}
          stays
          onChoose={({ api_name }) => choose(api_name)}
        />
      }
    >
      {(name) => (
        <div class="plan-form">
          <p class="plan-form-title">{props.labelOf(name())}</p>
          <label>
            {t('plan.how')}
            <select
              value={`${isNegated() ? 'not' : 'is'}.${op()}`}
              onChange={(event) => {
                const [sense, chosen] = event.currentTarget.value.split('.');
                setNegated(sense === 'not');
                setOp(chosen as Op);
              }}
            >
              <For each={isMetric() ? numberOps : textOps}>
                {(each) => <option value={`is.${each}`}>{t(`plan.op.is.${each}`)}</option>}
              </For>
              <Show when={!isMetric()}>
                <For each={textOps}>{(each) => <option value={`not.${each}`}>{t(`plan.op.not.${each}`)}</option>}</For>
              </Show>
            </select>
          </label>
          <label>
            {t('plan.value')}
            <input
              id={id}
              autofocus
              type={isMetric() ? 'number' : 'text'}
              step="any"
              maxlength="500"
              value={value()}
              onInput={(event) => setValue(event.currentTarget.value)}
            />
          </label>
          <div class="plan-form-actions">
            <Show when={props.onRemove}>
              <button type="button" class="plan-remove" onClick={() => props.onRemove?.()}>
                {t('plan.remove_filter')}
              </button>
            </Show>
            <button
              type="button"
              class="plan-apply"
              disabled={!filter()}
              onClick={() => {
                const chosen = filter();
                if (chosen) props.onApply(chosen);
              }}
            >
              {t('plan.apply')}
            </button>
          </div>
        </div>
      )}
    </Show>
  );
}

function isNumberOp(op: Op): op is (typeof numberOps)[number] {
  return numberOps.some((each) => each === op);
}

/** A list is edited as the names in it; a pattern is left as text that is contained. */
function toOp(filter: Filter | undefined): Op {
  if (!filter || filter.op === 'in_list') return 'exact';
  return filter.op === 'regexp' ? 'contains' : filter.op;
}

function toFilter(form: {
  field: string | undefined;
  op: Op;
  value: string;
  negate: boolean;
  isList: boolean;
}): Filter | undefined {
  const { field, op, negate, isList } = form;
  const text = form.value.trim();
  if (!field || text === '') return undefined;
  const sense = negate ? { negate } : {};
  if (isNumberOp(op)) {
    const number = Number(text);
    return Number.isFinite(number) ? { field, op, value: number } : undefined;
  }
  const several = text.split(',').map((each) => each.trim());
  if (op === 'exact' && several.length > 1 && several.every(Boolean)) {
    return { field, op: 'in_list', values: several.slice(0, 50), ...sense };
  }
  // Several texts, none of them whole, are one pattern.
  if (isList && several.length > 1 && several.every(Boolean)) {
    return { field, op: 'regexp', value: several.map((each) => patternOf(op, each)).join('|'), ...sense };
  }
  return { field, op, value: text, ...sense };
}

function patternOf(op: Op, text: string): string {
  const plain = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `${op === 'begins_with' ? '^' : ''}${plain}${op === 'ends_with' ? '$' : ''}`;
}
