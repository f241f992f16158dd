import { toVerdict, type Verdict } from '../../analyst/proof/to-verdict.ts';
import type { Report } from '../../analyst/report.ts';
import type { Ctx } from '../../context.ts';

/** Whether a report adds up, wherever it comes from: only itself is read, no property and nothing that is stored. */
export async function verifyReport(ctx: Ctx, report: Report): Promise<Verdict> {
  await ctx.batch([]);
  return toVerdict(report);
}
