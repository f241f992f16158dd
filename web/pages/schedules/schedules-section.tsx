import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { useToast } from '../../parts/toasts.tsx';
import { createList } from '../settings/create-list.ts';
import { SettingList } from '../settings/setting-list.tsx';
import { NewPart } from './new-part.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import { ScheduleRow } from './schedule-row.tsx';
import type { Schedule } from '../../../worker/routes/v1/schedule-schemas.ts';

export function SchedulesSection(props: { question: string | undefined; propertyId: string | undefined }) {
  const toast = useToast();
  const list = createList<Schedule>('/api/v1/schedules');
  return (
    <section aria-labelledby="schedule-list">
      <h2 id="schedule-list">{words.schedules}</h2>
      <SettingList list={list} reading={words.schedulesReading} none={words.schedulesNone}>
        {(schedule) => <ScheduleRow schedule={schedule} onChange={() => list.refresh()} />}
      </SettingList>
      <NewPart action={words.newSchedule} isOpen={props.question !== undefined}>
        {(close) => (
          <ScheduleForm
            question={props.question}
            propertyId={props.propertyId}
            onMade={() => {
              close();
              toast(words.scheduled);
              void list.refresh();
            }}
            onCancel={close}
          />
        )}
      </NewPart>
    </section>
  );
}
