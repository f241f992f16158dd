import { catalogueRules, catalogueViews } from './catalogue-rules.ts';

/**
 * Finds holes in the wall between tenants; no rows means none. `kind` names the rule, `name` the object. Run at the
 * end of every migration, inside its transaction, and by a test.
 */
export const catalogueFaults = `
  with ${catalogueViews}
  ${Object.entries(catalogueRules)
    .map(([kind, query]) => `select '${kind}' as kind, name from (${query}) as fault (name)`)
    .join('\n  union all\n  ')}
  order by kind, name`;

/** Raises PA500, and so undoes its transaction, when there is any fault. */
export const refuseFaults = `
  do $guard$
  declare faults text;
  begin
    select string_agg(format('%s: %s', kind, name), '; ') into faults from (${catalogueFaults}) as found;
    if faults is not null then
      raise exception 'catalogue guard: %', faults using errcode = 'PA500';
    end if;
  end $guard$`;
