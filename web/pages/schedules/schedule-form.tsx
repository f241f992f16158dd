import { For, Show, createSignal, onMount, untrack } from 'solid-js';
import { api } from '../../api.ts';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { MakeForm } from '../../parts/make-form.tsx';
import { useSession } from '../../parts/session.tsx';
import { createTell } from './create-tell.ts';
import { PropertyField } from './property-field.tsx';
import { TellFields } from './tell-fields.tsx';
import type { Cadence, Schedule } from '../../../worker/routes/v1/schedule-schemas.ts';

type Every = Cadence['every'];
const EVERY = Object.keys(words.everyOption) as Every[];

interface NewScheduleFormProps {
  question: string | undefined;
  propertyId: string | undefined;
  onMade(): void;
  onCancel(): void;
}

/** A question, when it is asked, and who is told. */
export function NewScheduleForm(props: NewScheduleFormProps) {
  const session = useSession();
  const tell = createTell();
  const [propertyId, setPropertyId] = createSignal(
    untrack(() => props.propertyId ?? session.me().properties[0]?.id ?? ''),
  );
  const [every, setEvery] = createSignal<Every>('week');
  const zone = () => session.me().properties.find(({ id }) => id === propertyId())?.time_zone ?? '';
  let first!: HTMLInputElement;
  onMount(() => first.focus());

  function make(form: HTMLFormElement): Promise<Schedule> {
    const fields = new FormData(form);
    const text = (name: string) => `${(fields.get(name) as string | null) ?? ''}`;
    const [hour = 8, minute = 0] = text('time').split(':').map(Number);
    const at = { hour, minute };
    const cadence: Record<Every, Cadence> = {
      day: { every: 'day', ...at },
      weekday: { every: 'weekday', ...at },
      week: { every: 'week', weekday: Number(text('weekday')), ...at },
      month: { every: 'month', month_day: Number(text('month_day')), ...at },
    };
    return api.post<Schedule>('/api/v1/schedules', {
      property_id: propertyId(),
      question: text('question').trim(),
      cadence: cadence[every()],
      tell: tell.tell(),
    });
  }

  return (
    <MakeForm
      class="key-form"
      action={words.scheduleIt}
      make={make}
      onMade={() => props.onMade()}
      onCancel={() => props.onCancel()}
    >
      <label class="field">
        <span>{words.question}</span>
        <input
          ref={first}
          type="text"
          name="question"
          required
          maxlength={2000}
          pattern=".*\S.*"
          placeholder={words.questionExample}
          autocomplete="off"
          value={props.question ?? ''}
        />
      </label>
      <PropertyField chosen={propertyId()} onChange={setPropertyId} />
      <div class="schedule-when">
        <label class="field">
          <span>{words.every}</span>
          <select onChange={(event) => setEvery(event.currentTarget.value as Every)}>
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
              <For each={words.weekdays}>{(name, index) => <option value={index() + 1}>{name}</option>}</For>
            </select>
          </label>
        </Show>
        <Show when={every() === 'month'}>
          <label class="field">
            <span>{words.monthDay}</span>
            <select name="month_day">
              <For each={Array.from({ length: 30 }, (_, index) => index + 1)}>
                {(day) => <option value={day}>{day}</option>}
              </For>
              <option value={31}>{words.lastDay}</option>
            </select>
          </label>
        </Show>
        <label class="field">
          <span>{words.time}</span>
          <input type="time" name="time" required value="08:00" />
        </label>
      </div>
      <p class="setting-fact">{words.inZone(zone())}</p>
      <TellFields of={tell} />
    </MakeForm>
  );
}
