import { createPicker, type Random } from '../random.ts';
import type { Item, Page } from '../rows.ts';
import type { Person, Visit } from '../site.ts';
import type { Tape } from '../tape.ts';
import { isAfterMobileRebuild, isBlackWeek, isCheckoutFault, isSpringLaunch } from './kolibri-calendar.ts';
import { kolibriItems } from './kolibri-catalogue.ts';
import { categories, getCategoryPage, getItemPage, getPage, magazine } from './kolibri-pages.ts';

const pickItem = createPicker(
  kolibriItems.map((item) => [item, item.price > 400 ? 0.5 : item.price > 80 ? 1.4 : 3] as const),
);
/** What a visitor of the shop does: look, read, fill a basket, and perhaps pay. */
export function visitShop(tape: Tape, random: Random, person: Person, visit: Visit): void {
  const landing = pickLanding(random, person, visit);
  if (!landing) {
    // A tab left open from yesterday: the session begins without a page view.
    tape.mark('user_engagement');
    return;
  }
  tape.open(landing);
  const mobileFriction = person.device.category === 'desktop' || isAfterMobileRebuild(visit.day) ? 0.3 : 0.42;
  if (!visit.converts && random.chance(mobileFriction)) {
    if (random.chance(0.45)) tape.read(random.exponential(9), random.next());
    return;
  }
  tape.read(4 + random.exponential(22), random.next());
  const wanted: { item: Item; quantity: number }[] = [];
  const looks = (visit.converts ? 1 : 0) + Math.floor(random.exponential(1.5));
  for (let look = 0; look < Math.min(looks, 9); look++) wanted.push(...lookAtItem(tape, random, visit));
  if (random.chance(0.1)) readMagazine(tape, random);
  if (random.chance(0.06)) search(tape, random);
  if (random.chance(0.012)) tape.mark('sign_up', { keyEvent: true, parameters: { method: 'newsletter' } });
  if (person.properties?.['membership'] === 'club' && random.chance(0.4)) {
    tape.open(getPage('/konto'));
    tape.mark('login', { parameters: { method: random.chance(0.7) ? 'email' : 'google' } });
    tape.read(random.exponential(14), 0.5);
  }
  if (visit.converts && wanted.length === 0) wanted.push({ item: pickItem(random), quantity: 1 });
  if (wanted.length > 0) checkOut(tape, random, person, visit, wanted);
}

function pickLanding(random: Random, person: Person, visit: Visit): Page | undefined {
  if (random.chance(0.012)) return undefined;
  if (person.firstTraffic.campaign === 'gewinnspiel' && visit.number === 1) return getPage('/gewinnspiel');
  if (isBlackWeek(visit.day) && random.chance(0.35)) return getPage('/black-week');
  if (isSpringLaunch(visit.day) && random.chance(0.35)) return getPage('/fruehling');
  const roll = random.next();
  if (roll < 0.34) return getPage('/');
  if (roll < 0.37) return getPage('/?utm_source=newsletter');
  if (roll < 0.6) return getCategoryPage(random.of(categories));
  if (roll < 0.85) return getItemPage(pickItem(random));
  if (roll < 0.97) return random.of(magazine);
  return getPage('/versand');
}

/** The items put into the basket. */
function lookAtItem(tape: Tape, random: Random, visit: Visit): { item: Item; quantity: number }[] {
  const item = pickItem(random);
  if (random.chance(0.4)) {
    tape.open(getCategoryPage(item.category));
    tape.read(3 + random.exponential(12), random.next());
  }
  tape.open(getItemPage(item));
  tape.mark('view_item', { value: item.price, items: [{ item, quantity: 1 }] });
  tape.read(3 + random.exponential(26), random.next());
  const dear = item.price > 400 ? 0.35 : 1;
  if (!random.chance((visit.converts ? 0.75 : 0.13) * dear)) return [];
  const quantity = item.price < 30 && random.chance(0.25) ? 2 : 1;
  tape.mark('add_to_cart', { value: item.price * quantity, items: [{ item, quantity }] });
  return [{ item, quantity }];
}

function checkOut(
  tape: Tape,
  random: Random,
  person: Person,
  visit: Visit,
  wanted: { item: Item; quantity: number }[],
): void {
  const sum = Math.round(wanted.reduce((total, { item, quantity }) => total + item.price * quantity, 0) * 100) / 100;
  if (!visit.converts && random.chance(0.35)) return;
  tape.open(getPage('/warenkorb'));
  tape.read(random.exponential(16), 0.4);
  if (!visit.converts && random.chance(0.45)) return;
  tape.open(getPage('/kasse'));
  tape.mark('begin_checkout', { value: sum, items: wanted });
  const stuck = isCheckoutFault(visit.day) && person.device.category === 'mobile';
  tape.read((stuck ? 40 : 20) + random.exponential(60), 0.6);
  if (!visit.converts) {
    if (stuck) tape.mark('exception', { parameters: { description: 'PaymentSheet is not defined' } });
    return;
  }
  tape.mark('add_payment_info', { value: sum, items: wanted });
  tape.open(getPage('/kasse/danke'));
  tape.mark('purchase', {
    keyEvent: true,
    value: sum,
    revenue: sum,
    transactionId: `K${visit.day.key}-${String(random.between(0, 999_999)).padStart(6, '0')}`,
    items: wanted,
    parameters: { payment: random.chance(0.6) ? 'paypal' : 'card' },
  });
  tape.read(random.exponential(8), 0.5);
}

function readMagazine(tape: Tape, random: Random): void {
  tape.open(random.of(magazine));
  tape.read(15 + random.exponential(70), random.chance(0.5) ? 1 : 0.5);
}

function search(tape: Tape, random: Random): void {
  const hostile = random.chance(0.03);
  tape.open(getPage(hostile ? '/suche?q=%3Cscript%3E' : '/suche?q=espresso'));
  tape.mark('view_search_results', { parameters: { search_term: hostile ? '<script>' : 'espresso' } });
}
