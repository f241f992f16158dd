import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import type { useI18n } from '../../i18n/i18n.tsx';
import type { Cadence } from '../../../worker/routes/v1/schedule-schemas.ts';

/** `Every Monday at 8:00 AM`: when a schedule asks, by the property's clock. */
export function cadenceWords(cadence: Cadence, date: ReturnType<typeof useI18n>['date']): string {
  const at = new Date(Date.UTC(2024, 0, 1, cadence.hour, cadence.minute)).toISOString();
  const time = date(at, { timeStyle: 'short', timeZone: 'UTC' });
  switch (cadence.every) {
    case 'week':
      return words.everyWeek(words.weekdays[cadence.weekday - 1] ?? '', time);
    case 'month':
      return words.everyMonth(cadence.month_day, time);
    default:
      return words.everyDay(words.everyOption[cadence.every], time);
  }
}
