import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import type { StoredMetadata } from '../schema/ga4.ts';
import { widgets } from '../schema/widgets.ts';
import { currentTenant } from '../scope.ts';
import { recordAct } from './audit.ts';

/** What somebody says of a widget. */
export interface WidgetValues {
  name: string;
  propertyId: string;
  hosts: string[];
  mode: 'identified' | 'public';
  publicMetrics: string[];
  publicDimensions: string[];
  publicKinds: string[];
  visitorBudget: number;
  siteBudget: number;
  settings: Record<string, unknown>;
}

export function listWidgets(db: Database) {
  return db
    .select()
    .from(widgets)
    .where(eq(widgets.tenantId, currentTenant))
    .orderBy(asc(widgets.createdAt), asc(widgets.id));
}

export function findWidget(db: Database, id: string) {
  return db.select().from(widgets).where(isWidget(id));
}

/** Before `insertWidget`, in its batch; nothing when the property is none of the team's. */
export function recordWidgetMade(db: Database, id: string, { propertyId, mode }: WidgetValues) {
  return recordAct(db, { action: 'widget.made', subject: id, details: { mode }, when: isLinked(propertyId) });
}

/** Nothing when the property is none of the team's. */
export function insertWidget(db: Database, id: string, values: WidgetValues) {
  return db.execute(sql`
    insert into widgets (tenant_id, id, name, property_id, hosts, mode, public_metrics, public_dimensions, public_kinds,
      visitor_budget, site_budget, settings)
    select ${currentTenant}, ${id}::uuid, ${values.name}::text, ${values.propertyId}::uuid, ${toArray(values.hosts)}, ${values.mode}::text,
      ${toArray(values.publicMetrics)}, ${toArray(values.publicDimensions)}, ${toArray(values.publicKinds)},
      ${values.visitorBudget}::integer, ${values.siteBudget}::integer, ${JSON.stringify(values.settings)}::jsonb
    where ${isLinked(values.propertyId)}`);
}

/** Nothing when there is no such widget, or the property it is to be about is none of the team's. */
export function updateWidget(
  db: Database,
  id: string,
  { paused, settings, ...change }: Partial<WidgetValues> & { paused?: boolean | undefined },
) {
  return db
    .update(widgets)
    .set({
      ...change,
      // One setting said anew leaves the others as they are.
      ...(settings && { settings: sql`${widgets.settings} || ${JSON.stringify(settings)}::jsonb` }),
      ...(paused !== undefined && { pausedAt: paused ? sql`coalesce(${widgets.pausedAt}, now())` : null }),
      updatedAt: sql`now()`,
    })
    .where(and(isWidget(id), change.propertyId === undefined ? undefined : isLinked(change.propertyId)))
    .returning();
}

/** From now on another secret signs; the one before does so too for as long as is said. */
export function rotateWidgetSecret(db: Database, id: string, previousHours: number) {
  return db
    .update(widgets)
    .set({
      secretVersion: sql`${widgets.secretVersion} + 1`,
      previousSecretUntil: previousHours === 0 ? null : sql`now() + make_interval(hours => ${previousHours}::integer)`,
    })
    .where(isWidget(id))
    .returning();
}

export function deleteWidget(db: Database, id: string) {
  return db.delete(widgets).where(isWidget(id)).returning({ id: widgets.id });
}

/** Before what it records, in its batch; nothing when that will do nothing. */
export function recordWidgetAct(
  db: Database,
  id: string,
  act: { action: 'widget.changed' | 'widget.secret_rotated' | 'widget.deleted'; details?: Record<string, string> },
  propertyId?: string,
) {
  const widget = sql`exists (select from widgets w where w.tenant_id = ${currentTenant} and w.id = ${id})`;
  const when = propertyId === undefined ? widget : sql`${widget} and ${isLinked(propertyId)}`;
  return recordAct(db, { ...act, subject: id, when });
}

/** What `doors.find_widget` shows of a team to whoever names one of its widgets. */
export interface WidgetSite {
  tenant_id: string;
  name: string;
  hosts: string[];
  mode: 'identified' | 'public';
  public_metrics: string[];
  public_dimensions: string[];
  public_kinds: string[];
  visitor_budget: number;
  site_budget: number;
  settings: Record<string, unknown>;
  secret_version: number;
  previous_secret_until: string | null;
  property: string;
  display_name: string;
  time_zone: string;
  currency: string;
  week_start: 'monday' | 'sunday';
  /** Null unless its fields were asked for. */
  metadata: StoredMetadata | null;
  credential_id: string;
  credential_status: 'active' | 'needs_reconnect';
}

/** A door, for a visitor is nobody that the team knows. No row: there is none that is open. */
export function findWidgetSite(db: Database, id: string, options: { withFields: boolean }) {
  return db.execute<WidgetSite & Record<string, unknown>>(
    sql`select * from doors.find_widget(${id}::uuid, ${options.withFields}::boolean)`,
  );
}

function isWidget(id: string) {
  return and(eq(widgets.tenantId, currentTenant), eq(widgets.id, id));
}

function isLinked(propertyId: string): SQL {
  return sql`exists (select from ga4_properties p where p.tenant_id = ${currentTenant} and p.id = ${propertyId}::uuid)`;
}

function toArray(texts: string[]): SQL {
  return sql`array(select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb))`;
}
