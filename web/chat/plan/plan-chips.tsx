import { For, Show, createResource } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Menu } from '../../parts/menu.tsx';
import { todayIn } from './days.ts';
import {
  comparedOf,
  comparisonsOf,
  hasFreeRange,
  withCompared,
  withFilter,
  withMetric,
  withRange,
} from './edit-plan.ts';
import { FieldList } from './field-list.tsx';
import { FilterForm } from './filter-form.tsx';
import { describeFilter } from './filter-words.ts';
import { planTitle } from './plan-title.ts';
import { RangeChoices } from './range-choices.tsx';
import type { EditablePlan } from './edit-plan.ts';
import type { JSX } from 'solid-js';
import type { Table } from '../../../worker/analyst/report.ts';
import type { Fields, Property } from '../../../worker/routes/v1/schemas.ts';
import './plan-chips.css';

interface PlanChipsProps {
  plan: EditablePlan;
  /** The answer's: they call its fields by their names in its language. */
  tables: Record<string, Table>;
  propertyId: string;
  timeZone: string;
  isDisabled: boolean;
  /** Other properties that the same can be asked of. */
  others: Property[];
  onAskOther(property: Property): void;
  /** Asks the changed plan under a title of its own. */
  onAsk(title: string, plan: EditablePlan): void;
}

/** What was asked of Google Analytics, part by part: each part can be changed, and the question is asked again at once. */
export function PlanChips(props: PlanChipsProps) {
  const { t, locale } = useI18n();
  const [fields] = createResource(
    () => props.propertyId,
    (id) => readFields(id).catch(() => undefined),
  );
  const metrics = () => ('metrics' in props.plan ? props.plan.metrics : []);
  const labelOf = (name: string) =>
    Object.values(props.tables)
      .flatMap(({ metrics: figures, dimensions }) => [...figures, ...dimensions])
      .find((column) => column.name === name)?.label ??
    [...(fields()?.metrics ?? []), ...(fields()?.dimensions ?? [])].find(({ api_name }) => api_name === name)?.label ??
    fromApiName(name);

  const isRate = (field: string) =>
    Object.values(props.tables).some(({ metrics: figures }) =>
      figures.some(({ name, unit }) => name === field && unit === 'fraction'),
    );

  const ask = (plan: EditablePlan, range = plan.range.label) =>
    props.onAsk(planTitle(plan, { labelOf, range, locale, t }), plan);

  return (
    <div class="plan-chips" role="group" aria-label={t('plan.label')}>
      <Show when={metrics().length <= 3}>
        <For each={metrics()}>
          {(name, index) => (
            <Chip
              label={t('plan.change_metric', { name: labelOf(name) })}
              text={labelOf(name)}
              isDisabled={props.isDisabled}
            >
              <FieldList
                fields={fields()?.metrics}
                current={name}
                search={t('plan.find_metric')}
                onChoose={(field) => ask(withMetric(props.plan, index(), field.api_name))}
              />
            </Chip>
          )}
        </For>
      </Show>
      <Show when={hasFreeRange(props.plan)} fallback={<span class="plan-fixed">{props.plan.range.label}</span>}>
        <Chip
          label={t('plan.change_range', { range: props.plan.range.label })}
          text={props.plan.range.label}
          isDisabled={props.isDisabled}
        >
          <RangeChoices
            range={props.plan.range}
            today={todayIn(props.timeZone, new Date())}
            onChoose={(days, words) => ask(withRange(props.plan, days), words)}
          />
        </Chip>
      </Show>
      <Show when={comparisonsOf(props.plan).length > 0}>
        <Chip
          label={t('plan.change_compare', { range: comparedWith(props.plan) ?? t('plan.compare.none') })}
          text={comparedWith(props.plan) ?? t('plan.compare.none')}
          isDisabled={props.isDisabled}
        >
          <For each={comparisonsOf(props.plan)}>
            {(compared) => (
              <button
                type="button"
                aria-current={comparedOf(props.plan) === compared ? 'true' : undefined}
                onClick={() => ask(withCompared(props.plan, compared))}
              >
                {t(`plan.compare.${compared}`)}
              </button>
            )}
          </For>
        </Chip>
      </Show>
      <For each={props.plan.filters}>
        {(filter, index) => (
          <Chip
            label={t('plan.change_filter', { filter: describeFilter(filter, { labelOf, isRate, t, locale }) })}
            text={describeFilter(filter, { labelOf, isRate, t, locale })}
            isDisabled={props.isDisabled}
          >
            <FilterForm
              filter={filter}
              fields={fields()}
              labelOf={labelOf}
              onApply={(changed) => ask(withFilter(props.plan, index(), changed))}
              onRemove={() => ask(withFilter(props.plan, index(), undefined))}
            />
          </Chip>
        )}
      </For>
      <Show when={props.plan.filters.length < 10}>
        <Chip label={t('plan.add_filter')} text={t('plan.filter')} isDisabled={props.isDisabled} isNew>
          <FilterForm
            fields={fields()}
            labelOf={labelOf}
            onApply={(added) => ask(withFilter(props.plan, undefined, added))}
          />
        </Chip>
      </Show>
      <Show when={props.others.length > 0}>
        <Chip label={t('plan.other_property')} text={t('plan.property')} isDisabled={props.isDisabled}>
          <p>{t('plan.property_starts_new')}</p>
          <For each={props.others}>
            {(property) => (
              <button type="button" onClick={() => props.onAskOther(property)}>
                <bdi>{property.display_name}</bdi>
              </button>
            )}
          </For>
        </Chip>
      </Show>
    </div>
  );
}

/** Read once for each property: they change with its settings, not with its answers. */
const known = new Map<string, Promise<Fields>>();

function readFields(propertyId: string): Promise<Fields> {
  const fields = known.get(propertyId) ?? api.get<Fields>(`/api/v1/properties/${propertyId}/fields`);
  known.set(propertyId, fields);
  fields.catch(() => known.delete(propertyId));
  return fields;
}

interface ChipProps {
  label: string;
  text: string;
  isDisabled: boolean;
  isNew?: boolean;
  children: JSX.Element;
}

function Chip(props: ChipProps) {
  return (
    <Menu
      class="plan-chip"
      label={props.label}
      isDisabled={props.isDisabled}
      button={
        <>
          <Show when={props.isNew}>
            <Icon name="plus" />
          </Show>
          <bdi>{props.text}</bdi>
          <Show when={!props.isNew}>
            <Icon name="down" />
          </Show>
        </>
      }
    >
      {props.children}
    </Menu>
  );
}

function comparedWith(plan: EditablePlan): string | undefined {
  return 'compare' in plan ? plan.compare?.label : undefined;
}

/** "keyEvents:sign_up" as words, until the property's own are here. */
function fromApiName(name: string): string {
  const words = name
    .replace(/^\w+:/, '')
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
