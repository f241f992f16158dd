import type { Random } from '../random.ts';
import type { Page } from '../rows.ts';
import type { Person, Visit } from '../site.ts';
import type { Tape } from '../tape.ts';
import { ASAHI_HOST, getLeadArticle, pickArticle } from './asahi-articles.ts';
import { isStrictPaywall, isViral } from './asahi-calendar.ts';
import { createPages } from './vocabulary.ts';

export const asahiPages = createPages(30_000_001, ASAHI_HOST, [
  ['/', 'アサヒリーダー｜今日のニュース', 'Front'],
  ['/subscribe', '購読プラン｜アサヒリーダー', 'Subscribe'],
  ['/subscribe/complete', 'ご購読ありがとうございます', 'Subscribe'],
  ['/login', 'ログイン', 'Account'],
  ['/newsletter', 'ニュースレター「朝の5分」', 'Newsletter'],
]);
const [front, subscribePage, completePage, loginPage, newsletterPage] = asahiPages as [Page, Page, Page, Page, Page];

/** What a reader does: open articles, meet the paywall, and perhaps subscribe. */
export function visitReader(tape: Tape, random: Random, person: Person, visit: Visit): void {
  if (isRobot(person)) {
    tape.open(front);
    return;
  }
  const member = person.properties?.['membership'] !== 'anonymous';
  const viralReader = isViral(visit.day) && visit.number === 1;
  const startsAtFront = !viralReader && random.chance(member ? 0.6 : 0.26);
  if (startsAtFront) {
    tape.open(front);
    tape.read(4 + random.exponential(20), random.next());
  }
  if (member && random.chance(0.12)) {
    tape.open(loginPage);
    tape.mark('login', { parameters: { method: 'email' } });
  }
  const first = viralReader ? getLeadArticle(visit.day) : pickArticle(random, visit.day);
  if (!member && !visit.converts && random.chance(0.44)) {
    tape.open(first);
    if (random.chance(0.3)) tape.read(random.exponential(5), 0.3);
    return;
  }
  readArticle(tape, random, first);
  const more = viralReader ? 0 : Math.min(9, Math.floor(random.exponential(member ? 2 : 0.9)));
  for (let count = 0; count < more; count++) readArticle(tape, random, pickArticle(random, visit.day));
  const limit = isStrictPaywall(visit.day) ? 2 : 3;
  const walled = !member && visit.earlierGoals === 0 && more + 1 >= limit;
  if (walled) tape.mark('paywall_view', { parameters: { limit } });
  if (random.chance(member ? 0.004 : 0.011)) subscribeToNewsletter(tape, random);
  if (visit.converts) subscribe(tape, random, visit);
}

function readArticle(tape: Tape, random: Random, article: Page): void {
  tape.open(article);
  if (random.chance(0.27)) {
    if (random.chance(0.5)) tape.read(random.exponential(7), 0.3);
    return;
  }
  const depth = random.next();
  tape.read(8 + random.exponential(75), depth < 0.55 ? 1 : depth);
  if (random.chance(0.02)) tape.mark('share', { parameters: { method: random.chance(0.6) ? 'x' : 'line' } });
}

function subscribeToNewsletter(tape: Tape, random: Random): void {
  tape.open(newsletterPage);
  tape.read(random.exponential(12), 0.5);
  tape.mark('sign_up', { keyEvent: true, parameters: { method: 'newsletter' } });
}

function subscribe(tape: Tape, random: Random, visit: Visit): void {
  const yearly = random.chance(0.28);
  const price = yearly ? 9800 : 980;
  const plan = yearly ? 'yearly' : 'monthly';
  tape.open(subscribePage);
  tape.read(20 + random.exponential(50), 1);
  tape.mark('begin_checkout', { value: price, parameters: { plan } });
  tape.wait(30 + random.exponential(40));
  tape.open(completePage);
  tape.mark('purchase', {
    keyEvent: true,
    value: price,
    revenue: price,
    transactionId: `AR${visit.day.key}${random.between(100_000, 999_999)}`,
    parameters: { plan },
  });
}

export function isRobot(person: Person): boolean {
  return person.firstTraffic.source === 'traffic-boost.example';
}
