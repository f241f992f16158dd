import type { CalendarUnit } from '../../dates/calendar.ts';
import type { NoteKey } from '../../meaning/notes.ts';
import type { StudyNote } from '../../meaning/study-notes.ts';
import type { ClarifyKey, Phrasing, RefuseKey } from '../phrasing.ts';

/**
 * How a language other than English words what understanding has to say, as templates (see `report/words/fill.ts`).
 * Names of days stand by themselves, in brackets or after a comma, so that they need no preposition and no case; so do
 * questions, which are read back as what they were made from.
 */
export interface Spoken {
  /**
   * Of each unit, parted by `|`: this one so far, the last, a rolling one up to yesterday, the last `{n}`; the one
   * before, `{n}` before; the next, the next `{n}`, the running one.
   */
  units: Record<CalendarUnit, string>;
  /** Days of one month: `{d}`, `{d2}`, `{M}`, `{y}`; whole months of one year: `{M}`, `{M2}`, or the days `{start}`, `{end}`. */
  days: string;
  months: string;
  /** Any other days: `{start}`, `{end}`. */
  range: string;
  yesterday: string;
  tomorrow: string;
  sameDaysLastYear: string;
  weekend: string;
  allTime: string;
  /** A field's name inside a question. */
  inside: (label: string) => string;
  plurals: Record<string, string>;
  and: string;
  or: string;
  /** `{figures}`, `{by}`, `{when}`, `{versus}`, `{limits}`, `{n}`, `{step}`. */
  question: Record<'plain' | 'top' | 'bottom' | 'trend', string>;
  steps: Record<'day' | 'week' | 'month', string>;
  overview: string;
  why: string;
  filters: Record<
    | 'is'
    | 'isNot'
    | 'contains'
    | 'containsNot'
    | 'begins'
    | 'beginsNot'
    | 'ends'
    | 'endsNot'
    | 'matches'
    | 'matchesNot',
    string
  >;
  conditions: Record<'equal' | 'below' | 'atMost' | 'above' | 'atLeast', string>;
  decimalComma?: true;
  metricNames: Record<string, string>;
  dimensionNames?: Record<string, string>;
  keyEvent: Phrasing['keyEvent'];
  events: Record<string, string>;
  aboutProperty: string;
  notes: Record<NoteKey, string>;
  readAs: string;
  notUsed: string;
  onlyWithout: string;
  readAsPath: string;
  clarify: Record<ClarifyKey, string>;
  unknown: Record<'figure' | 'group' | 'filter', string>;
  options: Record<
    | 'channels'
    | 'sources'
    | 'countries'
    | 'pages'
    | 'adImpressions'
    | 'searchImpressions'
    | 'adClicks'
    | 'searchClicks'
    | 'outbound',
    string
  >;
  unknownFilters: Record<'source' | 'campaign' | 'page' | 'city', string>;
  leaveOut: string;
  refuse: Phrasing['refuse'];
  refuseOther: Record<RefuseKey, string>;
  studyNotes: Record<StudyNote, string>;
  realtimeField: string;
}
