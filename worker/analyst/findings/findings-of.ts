import type { ReportRequest } from '../ga4-types.ts';
import { isStudy, type DataPlan, type IsoDate, type StudyPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { computeFindings, type Answered, type Findings } from './compute-findings.ts';
import type { ReportAnnotation } from '../report.ts';
import type { Earlier } from '../similar/earlier-of-why.ts';
import type { Language } from '../language.ts';
import { studyFindings } from './studies/study-findings.ts';

/** @throws ReplyMismatch when a reply does not answer its request. */
export function findingsOf(input: {
  question: string;
  plan: DataPlan | StudyPlan;
  property: PropertyProfile;
  language: Language;
  replies: Answered[];
  annotations?: ReportAnnotation[] | undefined;
  earlier?: Earlier | undefined;
  today: IsoDate;
}): Findings {
  const { plan, replies } = input;
  if (isStudy(plan)) return studyFindings({ ...input, plan });
  return computeFindings({ ...input, plan, replies: replies.filter(isOfRanges) });
}

function isOfRanges(answered: Answered): answered is Answered<ReportRequest> {
  return answered.request.method === 'runReport' && 'dateRanges' in answered.request.body;
}
