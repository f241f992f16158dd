import type { Condition } from '../alerts/judge-days.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { formatValue } from '../findings/format-value.ts';
import { languageOf } from '../language.ts';
import type { Filter, IsoDate } from '../plan.ts';
import { percentLabel } from '../proof/percent-label.ts';
import { timeWords } from '../proof/time-words.ts';
import type { PropertyProfile } from '../property.ts';
import { fillText } from '../report/words/fill.ts';
import { phrasingOf } from '../understand/lexicon/phrasing/phrasing-of.ts';
import { nameWatched } from './name-watched.ts';
import { noticeWordsOf } from './notice-words-of.ts';

/** An incident as it is by now. */
export interface NoticedIncident {
  metric: string;
  filters: Filter[];
  condition: Condition;
  firstDay: IsoDate;
  lastDay: IsoDate;
  closedDay: IsoDate | null;
  isWithdrawn: boolean;
}

export interface IncidentNotice {
  title: string;
  /** What is watched for. */
  condition: string;
  /** How long it took; undefined while it goes on. */
  over: string | undefined;
}

/** What a mail or the feed says of an incident, in the language that the property's fields are called in. */
export function sayIncident(incident: NoticedIncident, property: PropertyProfile): IncidentNotice {
  const language = languageOf(property);
  const words = noticeWordsOf(language);
  const { firstDay, lastDay, closedDay, isWithdrawn } = incident;
  const state = isWithdrawn ? 'withdrawn' : closedDay ? 'closed' : 'open';
  const since = closedDay && !isWithdrawn ? closedDay : firstDay;
  return {
    title: fillText(words.title[state], {
      what: nameWatched(incident, property),
      since: timeWords('date', since.replaceAll('-', ''), language),
    }),
    condition: sayCondition(incident, property),
    over:
      state === 'open'
        ? undefined
        : fillText(words.over[state], { days: phrasingOf(language).range(firstDay, lastDay) }),
  };
}

/** "below 1,000", "falls against a week before by more than 25 %". */
function sayCondition({ metric, condition }: NoticedIncident, property: PropertyProfile): string {
  const language = languageOf(property);
  const words = noticeWordsOf(language).condition;
  if (condition.kind === 'anomaly') return words.anomaly;
  const isPart = condition.kind === 'rises' || condition.kind === 'falls';
  const unit = isPart ? 'fraction' : describeMetric(metric, property).unit;
  const value = { value: condition.limit, unit, currency: property.currency, cells: [] };
  const limit = unit === 'fraction' ? percentLabel(value.value, language) : formatValue(value, language, false);
  return fillText(words[condition.kind], { limit });
}
