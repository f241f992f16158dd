import type { Lexicon } from '../lexicon.ts';
import * as dateWords from './dates.ts';
import { dimensions } from './dimensions.ts';
import { filler } from './filler.ts';
import { ordinary } from './ordinary.ts';
import { events, keyEvents, metrics, weakMetrics } from './metrics.ts';
import { phrasing } from './phrasing.ts';
import { places } from './places.ts';
import { signals } from './signals.ts';
import { studies } from './studies.ts';
import { topics } from './topics.ts';
import { values } from './values.ts';

/** What somebody does to us, whose country is not meant: "which campaigns are losing us money". */
const givesUs = [
  ...'give gives giving gave show shows showing showed tell tells telling told send sends sending sent'.split(' '),
  ...'bring brings bringing brought make makes making made cost costs costing earn earns earning earned'.split(' '),
  ...'lose loses losing lost get gets getting got let lets help helps helping helped buy buys buying bought'.split(' '),
];

export const english: Lexicon = {
  language: 'en',
  stem: singular,
  ...dateWords,
  metrics,
  weakMetrics,
  events,
  keyEvents,
  capitals: { US: 'usa' },
  doubtfulPlaces: ['us'],
  noPlaceAfter: [...'with to for on at about of over by than through'.split(' '), ...givesUs],
  deedEnding: 'ed',
  dimensions,
  values,
  places,
  signals,
  topics,
  studies,
  filler,
  ordinary,
  phrasing,
};

// "mondays" is every Monday and "monday" is one; "news" is not more than one new.
const unchanged = new Set(['news', 'this', 'does', 'was', 'has', 'weekends', 'weekdays', 'americas']);

/** Both "countries" and "country" become "country". Only has to be the same for both, not a real word. */
function singular(word: string): string {
  // "sign ups", "log ins"
  if (word === 'ups' || word === 'ins' || word === 'kpis') return word.slice(0, -1);
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is|days)$/.test(word) || unchanged.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
