import { For, Show, createSignal, untrack } from 'solid-js';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import type { Cadence } from '../../../worker/routes/v1/schedule-schemas.ts';

type Every = Cadence['every'];
const EVERY = Object.keys(words.everyOption) as Every[];

/** How often and at what time, beginning with `cadence`; `readCadence` reads them. */
export function WhenFields(props: { cadence: Cadence | undefined }) {
  const initial = untrack(() => props.cadence);
  const [every, setEvery] = createSignal<Every>(initial?.every ?? 'week');
  const weekday = initial?.every === 'week' ? initial.weekday : 1;
  const monthDay = initial?.every === 'month' ? initial.month_day : 1;
  const time = initial ? `${twoDigits(initial.hour)}:${twoDigits(initial.minute)}` : '08:00';

  return (
    <div class="schedule-when">
      <label class="field">
        <span>{words.every}</span>
        <select name="every" onChange={(event) => setEvery(event.currentTarget.value as Every)}>
          <For each={EVERY}>
            {(each) => (
              <option value={each} selected={each === every()}>
                {words.everyOption[each]}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={every() === 'week'}>
        <label class="field">
          <span>{words.weekday}</span>
          <select name="weekday">
            <For each={words.weekdays}>
              {(name, index) => (
                <option value={index() + 1} selected={index() + 1 === weekday}>
                  {name}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
      <Show when={every() === 'month'}>
        <label class="field">
          <span>{words.monthDay}</span>
          <select name="month_day">
            <For each={Array.from({ length: 31 }, (_, index) => index + 1)}>
              {(day) => (
                <option value={day} selected={day === monthDay}>
                  {day === 31 ? words.lastDay : day}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
      <label class="field">
        <span>{words.time}</span>
        <input type="time" name="time" required value={time} />
      </label>
    </div>
  );
}

export function readCadence(fields: FormData): Cadence {
  const text = (name: string) => `${(fields.get(name) as string | null) ?? ''}`;
  const [hour = 8, minute = 0] = text('time').split(':').map(Number);
  const at = { hour, minute };
  const cadences: Record<Every, Cadence> = {
    day: { every: 'day', ...at },
    weekday: { every: 'weekday', ...at },
    week: { every: 'week', weekday: Number(text('weekday')), ...at },
    month: { every: 'month', month_day: Number(text('month_day')), ...at },
  };
  // Of the options above.
  return cadences[text('every') as Every];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
