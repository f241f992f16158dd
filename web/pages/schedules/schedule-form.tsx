import { Show, createSignal, onMount, untrack } from 'solid-js';
import { api } from '../../api.ts';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { MakeForm } from '../../parts/make-form.tsx';
import { useSession } from '../../parts/session.tsx';
import { createTell } from './create-tell.ts';
import { PropertyField } from './property-field.tsx';
import { TellFields } from './tell-fields.tsx';
import { WhenFields, readCadence } from './when-fields.tsx';
import type { Schedule } from '../../../worker/routes/v1/schedule-schemas.ts';

interface ScheduleFormProps {
  /** The one that is changed; absent when one is made. */
  schedule?: Schedule;
  question?: string | undefined;
  propertyId?: string | undefined;
  onMade(): void;
  onCancel(): void;
}

/** A question, when it is asked, and who is told. */
export function ScheduleForm(props: ScheduleFormProps) {
  const session = useSession();
  const tell = createTell(untrack(() => props.schedule?.tell));
  const [propertyId, setPropertyId] = createSignal(
    untrack(() => props.propertyId ?? session.me().properties[0]?.id ?? ''),
  );
  const zone = () =>
    props.schedule?.time_zone ?? session.me().properties.find(({ id }) => id === propertyId())?.time_zone ?? '';
  let first!: HTMLInputElement;
  onMount(() => first.focus());

  function send(form: HTMLFormElement): Promise<Schedule> {
    const fields = new FormData(form);
    const written = {
      question: `${(fields.get('question') as string | null) ?? ''}`.trim(),
      cadence: readCadence(fields),
      tell: tell.tell(),
    };
    const { schedule } = props;
    return schedule
      ? api.patch<Schedule>(`/api/v1/schedules/${schedule.id}`, written)
      : api.post<Schedule>('/api/v1/schedules', { property_id: propertyId(), ...written });
  }

  return (
    <MakeForm
      class="key-form"
      action={props.schedule ? words.save : words.scheduleIt}
      make={send}
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
          value={props.schedule?.question ?? props.question ?? ''}
        />
      </label>
      <Show when={!props.schedule}>
        <PropertyField chosen={propertyId()} onChange={setPropertyId} />
      </Show>
      <WhenFields cadence={props.schedule?.cadence} />
      <p class="setting-fact">{words.inZone(zone())}</p>
      <TellFields of={tell} />
    </MakeForm>
  );
}
