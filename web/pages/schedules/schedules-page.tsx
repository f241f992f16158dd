import { useSearchParams } from '@solidjs/router';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { useSession } from '../../parts/session.tsx';
import { Page } from '../page.tsx';
import { createList } from '../settings/create-list.ts';
import { AlertsSection } from './alerts-section.tsx';
import { FeedSection } from './feed-section.tsx';
import { IncidentsSection } from './incidents-section.tsx';
import { SchedulesSection } from './schedules-section.tsx';
import type { Incident } from '../../../worker/routes/v1/alert-schemas.ts';
import '../settings/settings-page.css';
import './schedules-page.css';

/** What is asked by the clock and watched day by day. `?question=…&about=properties/1` begins a schedule from an answer. */
export default function SchedulesPage() {
  const session = useSession();
  const incidents = createList<Incident>('/api/v1/incidents');
  const [query] = useSearchParams();
  const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
  const propertyId = () => session.me().properties.find(({ property }) => property === text(query['about']))?.id;
  return (
    <Page title={words.title} class="settings schedules" lead={words.lead}>
      <SchedulesSection question={text(query['question'])} propertyId={propertyId()} />
      <AlertsSection onChange={() => incidents.refresh()} />
      <IncidentsSection list={incidents} />
      <FeedSection />
    </Page>
  );
}
