import type { IsoDate } from '../../plan.ts';
import type { OccasionName } from '../../proof/series/occasion-name.ts';
import { occasionsOn } from '../../proof/series/occasions.ts';

/** Of time zones that lie in one country; of others only what is known nearly everywhere is said. */
const countries: Record<string, string> = {
  'Europe/Berlin': 'DE',
  'Europe/Vienna': 'AT',
  'Europe/Zurich': 'CH',
  'Europe/Paris': 'FR',
  'Europe/Madrid': 'ES',
  'Europe/Rome': 'IT',
  'Europe/Amsterdam': 'NL',
  'Europe/Brussels': 'BE',
  'Europe/Lisbon': 'PT',
  'Europe/London': 'GB',
  'Europe/Dublin': 'IE',
  'America/New_York': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Phoenix': 'US',
  'America/Los_Angeles': 'US',
  'America/Toronto': 'CA',
  'America/Vancouver': 'CA',
  'America/Sao_Paulo': 'BR',
  'Asia/Tokyo': 'JP',
};

/** What the day is where the property is, its own country's before that of all. */
export function occasionOf(day: IsoDate, timeZone: string): OccasionName | undefined {
  const here = Object.hasOwn(countries, timeZone) ? countries[timeZone] : undefined;
  const all = occasionsOn(Date.parse(day) / 86_400_000);
  const own = all.find((occasion) => here !== undefined && occasion.countries?.includes(here));
  return (own ?? all.find((occasion) => occasion.countries === undefined))?.name;
}
