import type { AnalyticsProperty } from '../accounts/analytics-properties.ts';
import type { Day } from './calendar.ts';
import type { Random } from './random.ts';
import type { Tape } from './tape.ts';
import type { Device, Item, Page, Place, Traffic } from './rows.ts';

/** A made-up website: who comes, when, from where, and what they do. Pure: the same day gives the same people. */
export interface Site {
  /** 1, 2, 3: the leading digit of this site's ids. */
  index: number;
  property: AnalyticsProperty;
  pages: Page[];
  /** Pages that come into being on a day, such as articles. */
  pagesOf(day: Day): Page[];
  traffic: Traffic[];
  devices: Device[];
  places: Place[];
  items: Item[];
  /** How many people come for the first time on this day, on average. */
  newPeople(day: Day): number;
  /** Share of the usual returning visits that take place on this day, 0..1. */
  returning(day: Day): number;
  /** Weights of the 24 hours. */
  hours(day: Day): readonly number[];
  /** Traits of somebody who comes for the first time. */
  meet(random: Random, day: Day): Person;
  /** Days between this visit and the next, or undefined when there is no next. */
  nextVisit(random: Random, person: Person, visit: Visit): number | undefined;
  /** Whether this visit reaches the site's main goal; known before its events are made. */
  converts(random: Random, person: Person, visit: Visit): boolean;
  /** What brought a returning visitor. */
  returnTraffic(random: Random, person: Person, day: Day): Traffic;
  /** Plays the visit. */
  browse(tape: Tape, random: Random, person: Person, visit: Visit): void;
}

export interface Person {
  /** Unique over all sites. */
  id: number;
  device: Device;
  place: Place;
  firstTraffic: Traffic;
  ageBracket: string;
  gender: string;
  /** User properties. */
  properties: Record<string, string> | null;
}

export interface Visit {
  day: Day;
  /** 1 for the first ever. */
  number: number;
  converts: boolean;
  /** How many earlier visits reached the goal. */
  earlierGoals: number;
}
