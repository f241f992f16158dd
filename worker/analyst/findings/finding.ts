import type { DataPlan, IsoDate } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import type { DataGap } from './data-gap.ts';
import type { Ledger } from './ledger.ts';
import type { Sources } from './sources.ts';

/** What every rule of this folder is given: the question's plan, the tables, and where values are collected. */
export interface Finding {
  plan: DataPlan;
  property: PropertyProfile;
  sources: Sources;
  ledger: Ledger;
  /** In the property's time zone. */
  today: IsoDate;
  /** Days at the beginning of the comparison for which the property has no data: then nothing is compared. */
  gap: DataGap | undefined;
}
