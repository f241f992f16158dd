import type { IsoDate } from '../plan.ts';
import type { JudgedDay } from './judge-days.ts';

/** From the first day beyond the limit until enough days were back within it. */
export interface Episode {
  firstDay: IsoDate;
  /** The day whose figure opened it. */
  openedDay: IsoDate;
  /** The latest day beyond. */
  lastDay: IsoDate;
  /** The day whose figure closed it. */
  closedDay: IsoDate | null;
}

export interface Hysteresis {
  /** Days beyond, one after the other, that open an incident. */
  openAfter: number;
  /** Days back, one after the other, that close it. */
  closeAfter: number;
}

/**
 * Days as episodes. Days that say nothing neither end nor extend a row of days; a day between keeps an open episode open
 * and a closed one closed.
 */
export function findEpisodes(days: JudgedDay[], rule: Hysteresis): Episode[] {
  const episodes: Episode[] = [];
  let open: Episode | undefined;
  let beyond: IsoDate[] = [];
  let back = 0;
  for (const { day, verdict } of days) {
    if (verdict === 'unknown') continue;
    if (open) {
      back = verdict === 'back' ? back + 1 : 0;
      if (verdict === 'beyond') open = { ...open, lastDay: day };
      if (back < rule.closeAfter) continue;
      episodes.push({ ...open, closedDay: day });
      [open, beyond, back] = [undefined, [], 0];
      continue;
    }
    beyond = verdict === 'beyond' ? [...beyond, day] : [];
    if (beyond.length < rule.openAfter) continue;
    open = { firstDay: beyond[0] ?? day, openedDay: day, lastDay: day, closedDay: null };
    back = 0;
  }
  return open ? [...episodes, open] : episodes;
}
