import { For, Show } from 'solid-js';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { type createFilters, type FilterRow, MOST_FILTERS, SENSES } from './create-filters.ts';
import type { Filter } from '../../../worker/analyst/plan.ts';
import type { Fields } from '../../../worker/routes/v1/schemas.ts';

interface FilterFieldsProps {
  of: ReturnType<typeof createFilters>;
  dimensions: Fields['dimensions'];
}

/** Which visits are counted: as many filters as wanted. */
export function FilterFields(props: FilterFieldsProps) {
  const count = () => props.of.rows.length;
  return (
    <fieldset>
      <legend>{words.filters}</legend>
      <For each={props.of.rows}>
        {(row, index) => (
          <Show
            when={'kept' in row ? undefined : row}
            fallback={<p class="setting-fact">{words.filter((row as { kept: Filter }).kept)}</p>}
          >
            {(shown) => <OneFilter row={shown()} place={index()} {...props} />}
          </Show>
        )}
      </For>
      <div class="form-actions">
        <button
          type="button"
          class="button"
          disabled={count() === MOST_FILTERS || props.dimensions.length === 0}
          onClick={() => props.of.add()}
        >
          {words.addFilter}
        </button>
        <button type="button" class="button" disabled={count() === 0} onClick={() => props.of.drop()}>
          {words.dropFilter}
        </button>
      </div>
    </fieldset>
  );
}

function OneFilter(props: FilterFieldsProps & { row: Exclude<FilterRow, { kept: Filter }>; place: number }) {
  const change = (change: Parameters<typeof props.of.change>[1]) => props.of.change(props.place, change);
  /** The one that is chosen stands there too where the property does not list it, or does not yet. */
  const dimensions = () => {
    const { field } = props.row;
    const isListed = props.dimensions.some(({ api_name }) => api_name === field);
    return isListed ? props.dimensions : [{ api_name: field, label: words.fieldName(field) }, ...props.dimensions];
  };
  return (
    <div class="schedule-when">
      <label class="field">
        <span>{words.filterField(props.place + 1)}</span>
        <select onChange={(event) => change({ field: event.currentTarget.value })}>
          <For each={dimensions()}>
            {({ api_name, label }) => (
              <option value={api_name} selected={api_name === props.row.field}>
                {label}
              </option>
            )}
          </For>
        </select>
      </label>
      <label class="field">
        <span>{words.filterSense(props.place + 1)}</span>
        <select onChange={(event) => change({ sense: SENSES[event.currentTarget.selectedIndex] ?? 'is' })}>
          <For each={SENSES}>
            {(each) => <option selected={each === props.row.sense}>{words.filterSenses[each]}</option>}
          </For>
        </select>
      </label>
      <label class="field">
        <span>{words.filterValue(props.place + 1)}</span>
        <input
          type="text"
          required
          maxlength={500}
          pattern=".*\S.*"
          autocomplete="off"
          value={props.row.value}
          onInput={(event) => change({ value: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
