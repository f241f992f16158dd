import { createPicker, type Random } from '../random.ts';
import type { Page } from '../rows.ts';
import type { Person, Visit } from '../site.ts';
import type { Tape } from '../tape.ts';
import { isLaunch, isSignUpBroken } from './northwind-calendar.ts';
import { getPage, northwindPages } from './northwind-pages.ts';

const PLANS = { starter: 19, team: 59, business: 149, enterprise: 490 } as const;
type Plan = keyof typeof PLANS;
const pickPlan = createPicker<Plan>([
  ['starter', 46],
  ['team', 34],
  ['business', 16],
  ['enterprise', 4],
]);
const pickDemoPlan = createPicker<Plan>([
  ['business', 60],
  ['enterprise', 40],
]);

const PLAN_OF: Plan[] = ['starter', 'team', 'starter', 'business', 'team', 'starter', 'team', 'enterprise', 'starter'];

/** What somebody does at Northwind: look around and perhaps sign up, or work in the app once they have. */
export function visitNorthwind(tape: Tape, random: Random, person: Person, visit: Visit): void {
  if (visit.earlierGoals > 0 && random.chance(0.9)) useApp(tape, random, person, visit);
  else lookAround(tape, random, person, visit);
}

function lookAround(tape: Tape, random: Random, person: Person, visit: Visit): void {
  tape.open(pickLanding(random, visit));
  if (!visit.converts && random.chance(0.38)) {
    if (random.chance(0.4)) tape.read(random.exponential(8), random.next());
    return;
  }
  tape.read(5 + random.exponential(28), random.next());
  const more = Math.min(7, Math.floor(random.exponential(1.9)));
  for (let count = 0; count < more; count++) {
    tape.open(random.of(northwindPages.slice(1, 12)));
    tape.read(5 + random.exponential(40), random.next());
  }
  if (random.chance(0.02)) requestDemo(tape, random);
  if (visit.converts) signUp(tape, random);
  else if (random.chance(isSignUpBroken(visit.day, person.device) ? 0.1 : 0.05)) abandonSignUp(tape, random);
}

function pickLanding(random: Random, visit: Visit): Page {
  if (isLaunch(visit.day) && random.chance(0.45)) return getPage('/launch');
  const roll = random.next();
  if (roll < 0.42) return getPage('/');
  if (roll < 0.54) return getPage('/pricing');
  if (roll < 0.66) return random.of(northwindPages.slice(2, 5));
  if (roll < 0.84) return random.of(northwindPages.slice(6, 9));
  return random.of(northwindPages.slice(9, 12));
}

function requestDemo(tape: Tape, random: Random): void {
  tape.open(getPage('/demo'));
  tape.read(20 + random.exponential(30), 1);
  tape.mark('generate_lead', { keyEvent: true, value: 120, parameters: { plan: pickDemoPlan(random) } });
}

function signUp(tape: Tape, random: Random): void {
  const plan = pickPlan(random);
  tape.open(getPage('/pricing'));
  tape.mark('select_plan', { parameters: { plan } });
  tape.read(10 + random.exponential(30), 1);
  tape.open(getPage('/signup'));
  tape.mark('form_start', { parameters: { plan } });
  tape.read(25 + random.exponential(45), 0.8);
  const method = random.chance(0.55) ? 'google' : 'email';
  tape.mark('sign_up', { keyEvent: true, parameters: { plan, method } });
  if (random.chance(0.3)) subscribe(tape, random, plan);
}

function abandonSignUp(tape: Tape, random: Random): void {
  tape.open(getPage('/signup'));
  tape.mark('form_start', { parameters: { plan: pickPlan(random) } });
  tape.read(8 + random.exponential(20), 0.4);
}

function subscribe(tape: Tape, random: Random, plan: Plan): void {
  const seats = plan === 'starter' ? 1 : random.between(2, plan === 'enterprise' ? 60 : 14);
  const revenue = PLANS[plan] * seats;
  tape.open(getPage('/settings/billing'));
  tape.mark('purchase', {
    keyEvent: true,
    value: revenue,
    revenue,
    transactionId: `NW-${random.between(10_000_000, 99_999_999)}`,
    parameters: { plan, seats },
  });
}

function useApp(tape: Tape, random: Random, person: Person, visit: Visit): void {
  // The same customer stays on the same plan, so it is drawn from who they are.
  const plan = PLAN_OF[person.id % PLAN_OF.length] ?? 'starter';
  if (random.chance(0.4)) {
    tape.open(getPage('/login'));
    tape.mark('login', { parameters: { method: random.chance(0.55) ? 'google' : 'email', plan } });
  }
  tape.open(getPage('/dashboard'));
  tape.read(10 + random.exponential(60), random.next());
  const rounds = Math.min(6, Math.floor(random.exponential(1.6)));
  for (let round = 0; round < rounds; round++) {
    tape.open(getPage('/reports'));
    tape.read(10 + random.exponential(80), random.next());
    if (random.chance(0.5)) {
      tape.open(getPage('/reports/new'));
      tape.read(20 + random.exponential(90), 0.7);
      tape.mark('create_report', { parameters: { plan, rows: random.between(10, 5000) } });
    }
  }
  if (random.chance(0.05)) {
    tape.open(getPage('/settings/team'));
    tape.mark('invite_teammate', { parameters: { plan } });
    tape.read(random.exponential(30), 0.5);
  }
  // Renewal, or the first payment after a trial.
  if (visit.number % 9 === 0 && random.chance(0.5)) subscribe(tape, random, plan);
}
