import { isStudy, type DataPlan, type StudyPlan } from '../plan.ts';
import type { Part } from '../report.ts';
import { studyProse } from './studies/study-prose.ts';
import { writeProse, type ProseInput } from './write-prose.ts';

/** The built-in writer's words for any plan that has findings. */
export function proseOf(input: Omit<ProseInput, 'plan'> & { plan: DataPlan | StudyPlan }): Part[] {
  const { plan } = input;
  return isStudy(plan) ? studyProse({ ...input, plan }) : writeProse({ ...input, plan });
}
