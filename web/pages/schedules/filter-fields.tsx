import { For, createSignal } from 'solid-js';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import type { Filter } from '../../../worker/analyst/plan.ts';
import type { Fields } from '../../../worker/routes/v1/schemas.ts';

const most = 10;

/** Which visits are counted: as many filters as wanted, none at first; `readFilters` reads them. */
export function FilterFields(props: { dimensions: Fields['dimensions'] }) {
  const [count, setCount] = createSignal(0);
  return (
    <fieldset>
      <legend>{words.filters}</legend>
      <For each={Array.from({ length: count() }, (_, index) => index + 1)}>
        {(place) => (
          <div class="schedule-when">
            <label class="field">
              <span>{words.filterField(place)}</span>
              <select name="filter_field">
                <For each={props.dimensions}>
                  {({ api_name, label }) => (
                    <option value={api_name} selected={api_name === 'country'}>
                      {label}
                    </option>
                  )}
                </For>
              </select>
            </label>
            <label class="field">
              <span>{words.filterValue(place)}</span>
              <input type="text" name="filter_value" required maxlength={500} pattern=".*\S.*" autocomplete="off" />
            </label>
          </div>
        )}
      </For>
      <div class="form-actions">
        <button
          type="button"
          class="button"
          disabled={count() === most || props.dimensions.length === 0}
          onClick={() => setCount((before) => before + 1)}
        >
          {words.addFilter}
        </button>
        <button type="button" class="button" disabled={count() === 0} onClick={() => setCount((before) => before - 1)}>
          {words.dropFilter}
        </button>
      </div>
    </fieldset>
  );
}

export function readFilters(fields: FormData): Filter[] {
  const values = fields.getAll('filter_value').map(String);
  return fields.getAll('filter_field').map((field, index) => ({
    ...{ field: String(field), op: 'exact' as const },
    value: (values[index] ?? '').trim(),
  }));
}
