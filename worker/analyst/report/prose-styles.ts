import type { Persona } from '../plan.ts';

/** How much each reader wants to be told. A manager is brief; who works on pages and devices sees more of them. */
export const proseStyles: Record<
  Persona,
  {
    /** Further metrics in a sentence each. */
    figures: number;
    /** Groups named in a listing. */
    groups: number;
    /** Groups that moved most: the rise and the fall. */
    movers: number;
    /** The highest and lowest point of a trend. */
    points: boolean;
  }
> = {
  po: { figures: 3, groups: 3, movers: 2, points: true },
  ux: { figures: 4, groups: 5, movers: 2, points: true },
  mgr: { figures: 2, groups: 2, movers: 1, points: false },
  general: { figures: 3, groups: 3, movers: 1, points: true },
};
