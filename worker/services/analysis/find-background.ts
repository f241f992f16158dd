import { annotationsBetween } from '../../../db/queries/annotations.ts';
import { listDailyValues } from '../../../db/queries/search.ts';
import { type Actor, scopeTo } from '../../../db/scope.ts';
import { annotatedRanges } from '../../analyst/compile/studies/annotation-requests.ts';
import type { Plan } from '../../analyst/plan.ts';
import { plainText } from '../../analyst/proof/plain-text.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import type { ReportAnnotation } from '../../analyst/report.ts';
import { pastMetricOf } from '../../analyst/similar/earlier-of-why.ts';
import type { DailyValue } from '../../analyst/similar/find-similar.ts';
import type { Dependencies } from '../../context.ts';

/** What is known beside Google's replies. */
export interface Background {
  /** What the team noted for the days of a plan, in their order; of very many the latest. */
  annotations: ReportAnnotation[];
  /** The figure of a question why on all days that were read, with the fact that has it. */
  past: (DailyValue & { id: string })[];
}

const most = 50;

/** One round trip, or none. */
export async function findBackground(
  { db }: Pick<Dependencies, 'db'>,
  actor: Pick<Actor, 'tenantId' | 'userId'>,
  { property, plan }: { property: PropertyProfile; plan: Plan },
): Promise<Background> {
  const ranges = annotatedRanges(plan);
  if (ranges.length === 0) return { annotations: [], past: [] };
  const metric = pastMetricOf(plan, property);
  const noted = annotationsBetween(db, { property: property.property, ranges, limit: most });
  const [rows, past] = await scopeTo(
    db,
    actor,
    metric === undefined ? [noted] : [noted, listDailyValues(db, { property: property.property, metric })],
  );
  const annotations = rows.map(({ id, day, title }) => ({ id, day, title: plainText(title) })).toReversed();
  return { annotations, past: past?.rows ?? [] };
}
