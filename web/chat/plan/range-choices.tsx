import { For, createSignal, untrack } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { toSpan } from '../to-days.ts';
import { presetDays, presets, type Days } from './days.ts';

interface RangeChoicesProps {
  range: Days;
  /** In the property's time zone. */
  today: string;
  onChoose(days: Days, words: string): void;
}

/** The usual days, and any others by their first and last. */
export function RangeChoices(props: RangeChoicesProps) {
  const { t, locale } = useI18n();
  // What the form begins with.
  const initial = untrack(() => props.range);
  const [start, setStart] = createSignal(initial.start);
  const [end, setEnd] = createSignal(initial.end);
  const isPossible = () => start() !== '' && end() !== '' && start() <= end() && end() <= props.today;
  const isCurrent = (days: Days) => days.start === props.range.start && days.end === props.range.end;

  return (
    <>
      <For each={presets}>
        {(preset) => (
          <button
            type="button"
            aria-current={isCurrent(presetDays(preset, props.today)) ? 'true' : undefined}
            onClick={() => props.onChoose(presetDays(preset, props.today), t(`plan.range.${preset}`))}
          >
            {t(`plan.range.${preset}`)}
          </button>
        )}
      </For>
      <hr />
      <div class="plan-form">
        <label>
          {t('plan.from')}
          <input
            type="date"
            value={start()}
            max={props.today}
            onInput={(event) => setStart(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('plan.to')}
          <input type="date" value={end()} max={props.today} onInput={(event) => setEnd(event.currentTarget.value)} />
        </label>
        <button
          type="button"
          class="plan-apply"
          disabled={!isPossible()}
          onClick={() => props.onChoose({ start: start(), end: end() }, toSpan(start(), end(), locale))}
        >
          {t('plan.apply')}
        </button>
      </div>
    </>
  );
}
