import { annotationsBetween } from '../../../db/queries/annotations.ts';
import { type Actor, scopeTo } from '../../../db/scope.ts';
import { annotatedRanges } from '../../analyst/compile/studies/annotation-requests.ts';
import type { Plan } from '../../analyst/plan.ts';
import { plainText } from '../../analyst/proof/plain-text.ts';
import type { ReportAnnotation } from '../../analyst/report.ts';
import type { Dependencies } from '../../context.ts';

const most = 50;

/** What the team noted for the days of a plan, in their order; of very many the latest. One round trip, or none. */
export async function findAnnotations(
  { db }: Pick<Dependencies, 'db'>,
  actor: Pick<Actor, 'tenantId' | 'userId'>,
  { property, plan }: { property: { property: string }; plan: Plan },
): Promise<ReportAnnotation[]> {
  const ranges = annotatedRanges(plan);
  if (ranges.length === 0) return [];
  const [rows] = await scopeTo(db, actor, [
    annotationsBetween(db, { property: property.property, ranges, limit: most }),
  ]);
  return rows.map(({ id, day, title }) => ({ id, day, title: plainText(title) })).toReversed();
}
