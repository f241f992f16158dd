import { For } from 'solid-js';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import type { DraftFields } from './where-fields.tsx';

const BUDGETS = [
  ['visitor_per_day', words.perVisitor],
  ['site_per_day', words.perSite],
] as const;

export function BudgetFields(props: DraftFields) {
  return (
    <fieldset>
      <legend>{words.budgets}</legend>
      <For each={BUDGETS}>
        {([name, label]) => (
          <label class="field">
            <span>{label}</span>
            <input
              type="number"
              required
              min={1}
              max={1_000_000}
              step={1}
              inputmode="numeric"
              value={props.draft.budgets[name]}
              onInput={(event) => {
                const { valueAsNumber } = event.currentTarget;
                if (!Number.isNaN(valueAsNumber)) props.setDraft('budgets', name, valueAsNumber);
              }}
            />
          </label>
        )}
      </For>
      <p class="setting-fact">{words.budgetsHint}</p>
    </fieldset>
  );
}
