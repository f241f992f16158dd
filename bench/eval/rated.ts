import { personaSchema, type Plan } from '../../worker/analyst/plan.ts';
import { languageOfTag } from '../../worker/analyst/language.ts';
import { planLine } from '../../worker/analyst/understand/test-plan-line.ts';
import { shop } from '../../worker/analyst/understand/test-properties.ts';
import { understand } from '../../worker/analyst/understand/understand.ts';

/** One answer of `GET /api/v1/feedback`. */
export interface Rated {
  question: string;
  persona: string;
  language: string;
  plan: Plan;
  rating: 'right' | 'wrong';
  reason: string | null;
  created_at: string;
}

export interface Reread extends Rated {
  before: string;
  now: string;
  isSame: boolean;
}

/** Rated questions as they are read now, on the day on which they were asked. Fields of one property alone are not known here. */
export function reread(rated: Rated[]): Reread[] {
  return rated.map((each) => {
    const language = languageOfTag(each.language);
    const persona = personaSchema.parse(each.persona);
    const today = each.created_at.slice(0, 10);
    const plan = understand({
      question: each.question,
      persona,
      property: shop,
      today,
      ...(language ? { language } : {}),
    });
    const [before, now] = [planLine(each.plan), planLine(plan)];
    return { ...each, before, now, isSame: before === now };
  });
}

/** What was right and is read otherwise now, then what was wrong and still is read the same. */
export function printRated(rated: Rated[]): void {
  const all = reread(rated);
  const lost = all.filter(({ rating, isSame }) => rating === 'right' && !isSame);
  const stuck = all.filter(({ rating, isSame }) => rating === 'wrong' && isSame);
  console.log(`\nRated answers: ${all.length}. Right, and read otherwise now: ${lost.length}`);
  for (const { question, before, now } of lost) console.log(`${question}\n  was    ${before}\n  now    ${now}`);
  console.log(`Wrong, and read the same: ${stuck.length}`);
  for (const { question, now, reason } of stuck)
    console.log(`${question}\n  plan   ${now}\n  reason ${reason ?? 'none given'}`);
}
