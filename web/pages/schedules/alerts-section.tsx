import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { useToast } from '../../parts/toasts.tsx';
import { createList } from '../settings/create-list.ts';
import { SettingList } from '../settings/setting-list.tsx';
import { AlertForm } from './alert-form.tsx';
import { AlertRow } from './alert-row.tsx';
import { NewPart } from './new-part.tsx';
import type { Alert } from '../../../worker/routes/v1/alert-schemas.ts';

/** `onChange`: with an alert its incidents go. */
export function AlertsSection(props: { onChange(): Promise<void> }) {
  const toast = useToast();
  const list = createList<Alert>('/api/v1/alerts');
  const refresh = () => Promise.all([list.refresh(), props.onChange()]).then(() => undefined);
  return (
    <section aria-labelledby="alert-list">
      <h2 id="alert-list">{words.alerts}</h2>
      <SettingList list={list} reading={words.alertsReading} none={words.alertsNone}>
        {(alert) => <AlertRow alert={alert} onChange={refresh} />}
      </SettingList>
      <NewPart action={words.newAlert}>
        {(close) => (
          <AlertForm
            onMade={() => {
              close();
              toast(words.watched);
              void list.refresh();
            }}
            onCancel={close}
          />
        )}
      </NewPart>
    </section>
  );
}
