import type { CohortRequest } from '../../ga4-types.ts';
import { languageOf } from '../../language.ts';
import type { StudyPlan } from '../../plan.ts';
import { plainText } from '../../proof/plain-text.ts';
import type { PropertyProfile } from '../../property.ts';
import { fillText } from '../../report/words/fill.ts';
import { wordsOf } from '../../report/words/words-of.ts';
import { daysOf } from '../date-ranges-of.ts';
import { dimensionFilterOf } from '../filters-of.ts';

/** What Google numbers the days, weeks or months since the first visit by. */
export const offsetDimensions = { day: 'cohortNthDay', week: 'cohortNthWeek', month: 'cohortNthMonth' };
const granularities = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' } as const;

/** Each group of people by when they first came, with all of them beside those who are back. */
export function cohortRequests(plan: StudyPlan & { kind: 'cohort' }, property: PropertyProfile): CohortRequest[] {
  const { cohorts, granularity, periods } = plan;
  const nth = offsetDimensions[granularity];
  const { purposes, steps: stepNames } = wordsOf(languageOf(property));
  return [
    {
      id: 't1',
      method: 'runReport',
      purpose: fillText(purposes.cohort, { step: stepNames[granularity] }),
      body: {
        dimensions: [{ name: 'cohort' }, { name: nth }],
        metrics: [{ name: 'cohortActiveUsers' }, { name: 'cohortTotalUsers' }],
        ...dimensionFilterOf(plan, property),
        cohortSpec: {
          cohorts: cohorts.map((cohort) => ({
            // Shown as it is; Google keeps `cohort_` and `RESERVED_` for its own names.
            name: plainText(cohort.label),
            dimension: 'firstSessionDate',
            dateRange: daysOf(cohort),
          })),
          cohortsRange: { granularity: granularities[granularity], startOffset: 0, endOffset: periods },
        },
        orderBys: [{ dimension: { dimensionName: 'cohort' } }, { dimension: { dimensionName: nth } }],
        limit: '10000',
      },
    },
  ];
}
