// Made from the API’s own description by client/generate/index.ts. Not edited by hand.

export type Alert = {
  id: string;
  property_id: string | null;
  property_name: string | null;
  metric: string;
  metric_label: string;
  filters: (
    | {
        field: string;
        op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
        value: string;
        negate?: boolean;
      }
    | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
    | {
        field: string;
        op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
        value: number;
        negate?: boolean;
      }
  )[];
  condition: { kind: 'above' | 'below' | 'rises' | 'falls'; threshold: number } | { kind: 'anomaly' };
  open_after: number;
  close_after: number;
  language: string;
  tell: { members: string[]; webhooks: boolean; feed: boolean };
  state: 'active' | 'paused';
  pause_reason:
    | 'by_hand'
    | 'maker_left'
    | 'property_unlinked'
    | 'needs_reconnect'
    | 'property_access_lost'
    | 'analytics_scope_missing'
    | null;
  firing_since: string | null;
  incident_id: string | null;
  judged_day: string | null;
  days: JudgedDay[];
  error:
    | 'invalid_request'
    | 'unknown_version'
    | 'unauthenticated'
    | 'identity_required'
    | 'identity_refused'
    | 'token_expired'
    | 'forbidden'
    | 'cross_site_refused'
    | 'not_found'
    | 'not_acceptable'
    | 'unsupported_media_type'
    | 'too_large'
    | 'idempotency_in_progress'
    | 'idempotency_mismatch'
    | 'rate_limited'
    | 'too_many_streams'
    | 'budget_spent'
    | 'chat_busy'
    | 'answer_replaced'
    | 'event_ahead'
    | 'deletion_pending'
    | 'deletion_begun'
    | 'name_mismatch'
    | 'teams_without_owner'
    | 'last_owner'
    | 'no_seat_left'
    | 'already_member'
    | 'too_many_teams'
    | 'invitation_gone'
    | 'invitation_expired'
    | 'invitation_for_another'
    | 'share_gone'
    | 'password_needed'
    | 'password_wrong'
    | 'sharing_off'
    | 'too_many_links'
    | 'too_many_schedules'
    | 'too_many_webhooks'
    | 'webhook_off'
    | 'name_not_resolved'
    | 'letters_missing'
    | 'property_required'
    | 'needs_reconnect'
    | 'property_access_lost'
    | 'analytics_scope_missing'
    | 'analytics_api_disabled'
    | 'google_quota_spent'
    | 'google_unavailable'
    | 'google_refused'
    | 'plan_refused'
    | 'answer_not_proven'
    | 'took_too_long'
    | 'database_unavailable'
    | 'restarting'
    | 'internal'
    | null;
  made_by: { id: string; name: string } | null;
  may_change: boolean;
  created_at: string;
  updated_at: string;
};
export type Annotation = {
  id: string;
  property: string | null;
  property_id: string | null;
  day: string;
  title: string;
  description: string;
  source: 'person' | 'hook';
  author: string | null;
  created_at: string;
  updated_at: string;
};
export type AnnotationHook = {
  id: string;
  name: string;
  property: string | null;
  property_id: string | null;
  url: string;
  used_at: string | null;
  created_at: string;
};
export type AnomalyFoundEvent = {
  id: string;
  kind: 'anomaly.found';
  created_at: string;
  tenant_id: string;
  /** Where the API has more */ url: string;
  data: {
    property_id: string;
    alert_id: string;
    /** `GET /api/v1/incidents/{id}` has its days and why */ incident_id: string;
    /** GA4’s name */ metric: string;
    /** Which part of the figure is watched */ filters: (
      | {
          field: string;
          op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
          value: string;
          negate?: boolean;
        }
      | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
      | {
          field: string;
          op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
          value: number;
          negate?: boolean;
        }
    )[];
    /** In the property’s time zone */ day: string;
    /** In the unit of the metric */ value: number;
    /** What is not beyond; null: to that side there is no limit */ expected: {
      low: number | null;
      high: number | null;
    };
    /** The answer that shows it, where one was stored */ chat_id: string | null;
    message_id: string | null;
  };
};
export type AnomalyResolvedEvent = {
  id: string;
  kind: 'anomaly.resolved';
  created_at: string;
  tenant_id: string;
  /** Where the API has more */ url: string;
  data: {
    property_id: string;
    alert_id: string;
    /** `GET /api/v1/incidents/{id}` has its days and why */ incident_id: string;
    /** GA4’s name */ metric: string;
    /** Which part of the figure is watched */ filters: (
      | {
          field: string;
          op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
          value: string;
          negate?: boolean;
        }
      | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
      | {
          field: string;
          op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
          value: number;
          negate?: boolean;
        }
    )[];
    /** `back`: enough days were within the limit again. `withdrawn`: its days were judged anew and were not beyond the limit after all */ reason:
      | 'back'
      | 'withdrawn';
    /** The first day beyond, in the property’s time zone */ first_day: string;
    /** The latest day beyond */ last_day: string;
    /** Whose figure ended it; null of one that was withdrawn */ day: string | null;
    /** Of that day, in the unit of the metric */ value: number | null;
    /** What is not beyond; null: to that side there is no limit */ expected: {
      low: number | null;
      high: number | null;
    };
  };
};
export type ApiKey = {
  id: string;
  name: string;
  scopes: ('read' | 'ask' | 'manage')[];
  prefix: string;
  used_at: string | null;
  expires_at: string | null;
  created_at: string;
};
export type AskBatch = { data: ({ index: number; report: Report } | { index: number; problem: Problem })[] };
export type AuditEntry = {
  seq: number;
  id: string;
  user_id: string | null;
  user_name: string | null;
  action:
    | 'signed_in'
    | 'signed_out'
    | 'session.revoked'
    | 'connection.made'
    | 'connection.declined'
    | 'connection.expired'
    | 'connection.renewed'
    | 'connection.refused'
    | 'connection.ended'
    | 'connection.removed'
    | 'property.linked'
    | 'property.unlinked'
    | 'sync.paused'
    | 'sync.resumed'
    | 'sync.retried'
    | 'sync.language_changed'
    | 'api_key.made'
    | 'api_key.deleted'
    | 'app.connected'
    | 'app.disconnected'
    | 'chat.shared'
    | 'chat.taken_back'
    | 'chat.deleted'
    | 'share.made'
    | 'share.revoked'
    | 'sharing.changed'
    | 'annotation.deleted'
    | 'annotation_hook.made'
    | 'annotation_hook.rotated'
    | 'annotation_hook.deleted'
    | 'webhook.made'
    | 'webhook.changed'
    | 'webhook.secret_rotated'
    | 'webhook.disabled'
    | 'webhook.replayed'
    | 'webhook.deleted'
    | 'widget.made'
    | 'widget.changed'
    | 'widget.secret_rotated'
    | 'widget.deleted'
    | 'schedule.made'
    | 'schedule.changed'
    | 'schedule.deleted'
    | 'alert.made'
    | 'alert.changed'
    | 'alert.deleted'
    | 'feed.made'
    | 'feed.revoked'
    | 'team.made'
    | 'team.renamed'
    | 'member.joined'
    | 'member.left'
    | 'member.removed'
    | 'member.role_changed'
    | 'ownership.transferred'
    | 'invitation.made'
    | 'invitation.revoked'
    | 'invitation.declined'
    | 'budget.changed'
    | 'google.event'
    | 'audit.exported'
    | 'data.exported'
    | 'account.deletion_requested'
    | 'account.deletion_undone'
    | 'account.deleted'
    | 'team.deletion_requested'
    | 'team.deletion_undone';
  subject: string | null;
  details: Record<string, string>;
  created_at: string;
  prev_hash: string;
  hash: string;
};
export type AuthorizationServer = { issuer: string };
export type AvailableProperty = {
  property: string;
  display_name: string;
  account: string;
  account_name: string;
  linked: boolean;
};
export type Channel = {
  field: string;
  type: 'quantitative' | 'temporal' | 'nominal' | 'ordinal';
  title?: string;
  sort?: string[] | null;
};
export type Chart = {
  id: string;
  /** The table it draws. */ table: string;
  title: string;
  summary: string;
  spec: ChartSpec;
};
export type ChartSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  mark: { type: 'line' | 'bar' | 'area' | 'arc'; orient?: 'horizontal' | 'vertical' };
  data: { values: Record<string, string | number | null>[] };
  encoding: { x?: Channel; y?: Channel; color?: Channel; theta?: Channel };
  usermeta: {
    unit: Unit;
    currency?: string;
    provisional_from?: string;
    previous_series?: string;
    band?: string[];
    waterfall?: true;
  };
};
export type Chat = {
  id: string;
  title: string;
  persona: 'po' | 'ux' | 'mgr' | 'general';
  visibility: 'private' | 'team';
  begun_by: { id: string; name: string };
  property_id: string | null;
  created_at: string;
  updated_at: string;
};
export type ChatWithMessages = Chat & { messages: Message[] };
export type Citation = {
  /** The name of its table. */ id: string;
  method: 'runReport' | 'runRealtimeReport' | 'runFunnelReport';
  property: string;
  request: Ga4RequestBody;
  purpose: string;
  fetched_at: string;
  row_count: number;
};
export type ConnectedApp = { id: string; name: string; used_at: string | null; created_at: string };
export type Connection = { id: string; google_email: string; status: 'active' | 'needs_reconnect'; created_at: string };
export type Deletion = { erases_at: string };
export type DryRun = {
  type: 'dry_run';
  question: string;
  /** BCP 47, of the answer to come. */ language: string;
  /** GA4 resource name. */ property: string;
  plan: Plan;
  assumptions: string[];
  /** What Google would be asked; empty where the answer would be words alone. */ requests: {
    id: string;
    method: 'runReport' | 'runRealtimeReport' | 'runFunnelReport';
    request: Ga4RequestBody;
    purpose: string;
  }[];
  price: { /** Of the property’s quota at Google, estimated from what like requests cost. */ ga4_tokens: number };
};
export type ErrorAction = 'retry' | 'reconnect' | 'choose_property' | 'wait';
export type ErrorCode =
  | 'invalid_request'
  | 'unknown_version'
  | 'unauthenticated'
  | 'identity_required'
  | 'identity_refused'
  | 'token_expired'
  | 'forbidden'
  | 'cross_site_refused'
  | 'not_found'
  | 'not_acceptable'
  | 'unsupported_media_type'
  | 'too_large'
  | 'idempotency_in_progress'
  | 'idempotency_mismatch'
  | 'rate_limited'
  | 'too_many_streams'
  | 'budget_spent'
  | 'chat_busy'
  | 'answer_replaced'
  | 'event_ahead'
  | 'deletion_pending'
  | 'deletion_begun'
  | 'name_mismatch'
  | 'teams_without_owner'
  | 'last_owner'
  | 'no_seat_left'
  | 'already_member'
  | 'too_many_teams'
  | 'invitation_gone'
  | 'invitation_expired'
  | 'invitation_for_another'
  | 'share_gone'
  | 'password_needed'
  | 'password_wrong'
  | 'sharing_off'
  | 'too_many_links'
  | 'too_many_schedules'
  | 'too_many_webhooks'
  | 'webhook_off'
  | 'name_not_resolved'
  | 'letters_missing'
  | 'property_required'
  | 'needs_reconnect'
  | 'property_access_lost'
  | 'analytics_scope_missing'
  | 'analytics_api_disabled'
  | 'google_quota_spent'
  | 'google_unavailable'
  | 'google_refused'
  | 'plan_refused'
  | 'answer_not_proven'
  | 'took_too_long'
  | 'database_unavailable'
  | 'restarting'
  | 'internal';
export type Feed = { id: string; made_by: { id: string; name: string }; created_at: string };
export type Fields = {
  metrics: { api_name: string; label: string; unit: string }[];
  dimensions: { api_name: string; label: string }[];
};
export type FoundFact = {
  id: string;
  property_id: string;
  kind: string;
  day: string;
  dimension: string | null;
  text: string;
  confidence: { level: 'high' | 'medium' | 'none'; reason: string };
  report: Report;
};
export type Ga4RequestBody = Record<string, unknown>;
export type GrantReconnectNeededEvent = {
  id: string;
  kind: 'grant.reconnect_needed';
  created_at: string;
  tenant_id: string;
  /** Where the API has more */ url: string;
  data: { connection_id: string };
};
export type Health = {
  database: 'up' | 'down';
  sync?: {
    queue_waiting_seconds: number;
    lag_seconds: number;
    failed_days: number;
    last_error: { code: string; at: string } | null;
  };
  embedding?: { model: string; properties_waiting: number; last_error: { code: string; at: string } | null };
};
export type Incident = {
  id: string;
  alert_id: string;
  property_id: string | null;
  property_name: string | null;
  metric: string;
  metric_label: string;
  filters: (
    | {
        field: string;
        op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
        value: string;
        negate?: boolean;
      }
    | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
    | {
        field: string;
        op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
        value: number;
        negate?: boolean;
      }
  )[];
  condition: { kind: 'above' | 'below' | 'rises' | 'falls'; threshold: number } | { kind: 'anomaly' };
  state: 'open' | 'closed' | 'withdrawn';
  first_day: string;
  last_day: string;
  closed_day: string | null;
  ended_at: string | null;
  ended_by: 'back' | 'withdrawn' | 'changed' | null;
  days: JudgedDay[];
  report: Report | null;
  acknowledged: { at: string; by: string | null } | null;
  created_at: string;
  updated_at: string;
};
export type Invitation = {
  id: string;
  email: string;
  role: 'admin' | 'member' | 'viewer';
  invited_by: string;
  expires_at: string;
  is_expired: boolean;
  created_at: string;
};
export type InvitationPreview = {
  team: string;
  role: 'admin' | 'member' | 'viewer';
  email: string;
  invited_by: string;
  expires_at: string;
  is_expired: boolean;
};
export type JudgedDay = {
  day: string;
  value: number | null;
  against: number | null;
  low: number | null;
  high: number | null;
  verdict: 'beyond' | 'between' | 'back' | 'unknown';
};
export type Me = {
  user: { id: string; email: string; name: string; picture: string | null };
  tenant: Tenant;
  tenants: Tenant[];
  week_start: 'monday' | 'sunday';
  shares_links: boolean;
  connections: Connection[];
  properties: Property[];
  deletion: { of: 'account' | 'team'; erases_at: string } | null;
};
export type Member = {
  user_id: string;
  name: string;
  email: string;
  picture: string | null;
  role: 'owner' | 'admin' | 'member' | 'viewer';
  joined_at: string;
};
export type Members = { data: Member[]; next_cursor: string | null; seats: { used: number; limit: number } };
export type Message = {
  id: string;
  role: 'user' | 'assistant';
  status: 'pending' | 'streaming' | 'complete' | 'partial' | 'error';
  content: MessageContent | null;
  asked_by: { id: string; name: string } | null;
  rating: 'right' | 'wrong' | null;
  created_at: string;
};
export type MessageContent =
  | { type: 'text'; text: string }
  | Report
  | { type: 'error'; text?: string; code: string; message: string; action?: ErrorAction; request_id?: string }
  | { type: 'stopped'; text: string };
export type MetricCard = {
  label: string;
  ref: string;
  delta_ref?: string;
  previous_ref?: string;
  good: 'up' | 'down' | 'neutral';
};
export type NewAnnotationHook = AnnotationHook & {
  /** Of the Standard Webhooks specification; shown once */ secret: string;
};
export type NewApiKey = {
  id: string;
  name: string;
  scopes: ('read' | 'ask' | 'manage')[];
  key: string;
  expires_at: string | null;
  created_at: string;
};
export type NewFeed = { id: string; created_at: string; /** Shown once. Whoever has it reads the feed. */ url: string };
export type NewInvitation = {
  id: string;
  email: string;
  role: 'admin' | 'member' | 'viewer';
  url: string;
  expires_at: string;
};
export type NewShare = { id: string; url: string; has_password: boolean; expires_at: string; created_at: string };
export type NewWebhook = Webhook & { /** Of the Standard Webhooks specification; shown once */ secret: string };
export type NewWidget = Widget & { /** Signs who visitors are; shown once */ secret: string };
export type OAuthClient = { client_id: string };
export type OAuthRefusal = { error: string; error_description?: string };
export type OAuthTokens = { access_token?: string; token_type?: string };
export type OpenedShare = { report: Report; created_at: string; expires_at: string };
export type Operations = { checked_at: string; queue_waiting_seconds: number; properties: PropertySync[] };
export type Part = { text: string } | { /** A name in `values`. */ ref: string } | { label: string } | { break: true };
export type PendingConnection = {
  id: string;
  google_email: string;
  google_name: string | null;
  google_picture: string | null;
  tenant_name: string;
  expires_at: string;
};
export type Plan =
  | {
      kind: 'kpi';
      metrics: string[];
      range: { start: string; end: string; label: string };
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
      compare?: { start: string; end: string; label: string };
    }
  | {
      kind: 'trend';
      metrics: string[];
      range: { start: string; end: string; label: string };
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
      compare?: { start: string; end: string; label: string };
      granularity: 'day' | 'week' | 'month';
      week_start?: 'sunday';
    }
  | {
      kind: 'comparison';
      metrics: string[];
      range: { start: string; end: string; label: string };
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
      compare: { start: string; end: string; label: string };
      dimensions?: string[];
    }
  | {
      kind: 'breakdown';
      metrics: string[];
      range: { start: string; end: string; label: string };
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
      compare?: { start: string; end: string; label: string };
      dimensions: string[];
    }
  | {
      kind: 'top';
      metrics: string[];
      range: { start: string; end: string; label: string };
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
      compare?: { start: string; end: string; label: string };
      dimensions: string[];
      order: 'desc' | 'asc';
      limit: number;
      each?: string;
    }
  | {
      kind: 'overview';
      metrics: string[];
      range: { start: string; end: string; label: string };
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
      compare?: { start: string; end: string; label: string };
    }
  | {
      kind: 'realtime';
      metrics: string[];
      dimensions?: string[];
      minutes?: number;
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
    }
  | {
      kind: 'funnel';
      steps: { name: string; event: string }[];
      range: { start: string; end: string; label: string };
      dimension?: string;
      open?: true;
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
    }
  | {
      kind: 'cohort';
      granularity: 'day' | 'week' | 'month';
      cohorts: { start: string; end: string; label: string }[];
      periods: number;
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
    }
  | {
      kind: 'forecast';
      metrics: string[];
      range: { start: string; end: string; label: string };
      history: { start: string; end: string; label: string };
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
    }
  | {
      kind: 'anomaly';
      metrics: string[];
      range: { start: string; end: string; label: string };
      history: { start: string; end: string; label: string };
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
    }
  | {
      kind: 'similar';
      metrics: string[];
      range: { start: string; end: string; label: string };
      history: { start: string; end: string; label: string };
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
    }
  | {
      kind: 'why';
      metrics: string[];
      range: { start: string; end: string; label: string };
      compare: { start: string; end: string; label: string };
      dimensions: string[];
      assumptions: string[];
      filters: (
        | {
            field: string;
            op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
            value: string;
            negate?: boolean;
          }
        | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
        | {
            field: string;
            op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
            value: number;
            negate?: boolean;
          }
      )[];
    }
  | { kind: 'explain'; fields: string[] }
  | { kind: 'clarify'; reason: string; options: { label: string; question: string }[] }
  | { kind: 'refuse'; reason: string; nearest: string[] };
export type Problem = {
  /** A page that says what happened and what to do. */ type: string;
  title: string;
  status: number;
  /** A sentence for people: what happened, what to do. */ detail: string;
  code: ErrorCode;
  action?: ErrorAction;
  request_id: string;
};
export type Property = {
  id: string;
  property: string;
  display_name: string;
  account_name: string;
  time_zone: string;
  currency: string;
  connection_id: string;
  created_at: string;
};
export type PropertySync = {
  property_id: string;
  display_name: string;
  state: 'waiting' | 'reading' | 'up_to_date' | 'paused' | 'disconnected';
  language: string;
  first_day: string | null;
  newest_day: string | null;
  days: number;
  days_read: number;
  days_failed: number;
  seconds_left: number | null;
  facts: number;
  restated: number;
  last_synced_at: string | null;
  next_at: string | null;
  google: {
    sync_tokens: { used: number; limit: number; frees_at: string | null };
    last_day: { asked: number; shared: number; calls: number; tokens: number };
    quota:
      | {
          category: 'core' | 'realtime' | 'funnel';
          name: 'tokensPerDay' | 'tokensPerHour' | 'tokensPerProjectPerHour' | 'potentiallyThresholdedRequestsPerHour';
          remaining: number;
          frees_at: string;
        }[]
      | null;
  } | null;
  last_error: { code: string; at: string } | null;
  embedding: { model: string | null; last_error: { code: string; at: string } | null };
  failures: { day: string; code: string; since: string }[];
  left_out: { day: string; facts: number }[];
};
export type ProtectedResource = { resource: string };
export type Quality = {
  sampled?: { read: number; of: number };
  thresholded?: true;
  other_row?: true;
  truncated?: { shown: number; of: number };
  /** Google did not answer when it was asked, so some figures are what it answered then. */ stale_since?: string;
  /** Days that Google may still change. */ provisional_dates?: string[];
  blocked_metrics?: string[];
  left_out_metrics?: string[];
  unread_metrics?: string[];
  empty_reason?: string;
  missing_data?: { reason: string; from?: string };
  comparison_gap?: { from: string; until: string };
  time_zone: string;
  currency: string;
};
export type RatedAnswer = {
  question: string;
  persona: string;
  language: string;
  plan?: Record<string, unknown>;
  rating: 'right' | 'wrong';
  reason: string | null;
  created_at: string;
};
export type ReceivedAnnotation = { id: string };
export type RelatedFacts = {
  data: FoundFact[];
  confidence: { level: 'high' | 'medium' | 'none'; reason: string };
  similar_periods: { property_id: string; metric: string; from: string; to: string } | null;
};
export type Report = {
  type: 'report';
  version: 1;
  persona: 'po' | 'ux' | 'mgr' | 'general';
  question: string;
  /** BCP 47. */ language: string;
  /** The parts as plain text, for simple clients. */ answer: string;
  parts: Part[];
  values: Record<string, Value>;
  metrics: MetricCard[];
  charts: Chart[];
  /** Every row the answer rests on. */ tables: Record<string, Table>;
  citations: Citation[];
  quality: Quality;
  annotations?: ReportAnnotation[];
  plan: Plan;
  assumptions: string[];
  /** Whole questions, ready to send. */ follow_ups: string[];
  /** Where `status` is `clarify`: the readings to choose from. */ options?: { label: string; question: string }[];
  status: 'complete' | 'partial' | 'clarify' | 'refused';
  authors?: { plan: 'model' | 'analyst' | 'reader'; words: 'model' | 'analyst' | 'both' };
  notes?: string[];
  /** SHA-256 of all the rest; shows that a copy was changed. */ fingerprint?: string;
};
export type ReportAnnotation = { id: string; day: string; /** Somebody’s words, as plain text. */ title: string };
export type ReportItem = {
  id: string;
  chat_id: string;
  question: string;
  answer: string;
  persona: 'po' | 'ux' | 'mgr' | 'general';
  language: string;
  status: 'complete' | 'partial';
  property: string | null;
  asked_by: { id: string; name: string } | null;
  version_of: string | null;
  created_at: string;
};
export type ReportReadyEvent = {
  id: string;
  kind: 'report.ready';
  created_at: string;
  tenant_id: string;
  /** Where the API has more */ url: string;
  data: {
    chat_id: string;
    message_id: string;
    property_id: string | null;
    /** Which schedule asked, where no person did */ schedule_id: string | null;
  };
};
export type RevokedSessions = { revoked: number };
export type RotatedSecret = {
  /** Signs who visitors are; shown once */ secret: string;
  previous_secret_until: string | null;
};
export type Schedule = {
  id: string;
  property_id: string | null;
  property_name: string | null;
  time_zone: string;
  question: string;
  persona: 'po' | 'ux' | 'mgr' | 'general';
  language: string;
  has_plan: boolean;
  cadence:
    | { every: 'day' | 'weekday'; hour: number; minute: number }
    | { every: 'week'; weekday: number; hour: number; minute: number }
    | { every: 'month'; month_day: number; hour: number; minute: number };
  tell: { members: string[]; webhooks: boolean; feed: boolean };
  state: 'active' | 'paused';
  pause_reason:
    | 'by_hand'
    | 'maker_left'
    | 'property_unlinked'
    | 'needs_reconnect'
    | 'property_access_lost'
    | 'analytics_scope_missing'
    | null;
  next_at: string | null;
  made_by: { id: string; name: string } | null;
  may_change: boolean;
  last_run: {
    id: string;
    status: 'queued' | 'running' | 'done' | 'failed';
    error:
      | 'invalid_request'
      | 'unknown_version'
      | 'unauthenticated'
      | 'identity_required'
      | 'identity_refused'
      | 'token_expired'
      | 'forbidden'
      | 'cross_site_refused'
      | 'not_found'
      | 'not_acceptable'
      | 'unsupported_media_type'
      | 'too_large'
      | 'idempotency_in_progress'
      | 'idempotency_mismatch'
      | 'rate_limited'
      | 'too_many_streams'
      | 'budget_spent'
      | 'chat_busy'
      | 'answer_replaced'
      | 'event_ahead'
      | 'deletion_pending'
      | 'deletion_begun'
      | 'name_mismatch'
      | 'teams_without_owner'
      | 'last_owner'
      | 'no_seat_left'
      | 'already_member'
      | 'too_many_teams'
      | 'invitation_gone'
      | 'invitation_expired'
      | 'invitation_for_another'
      | 'share_gone'
      | 'password_needed'
      | 'password_wrong'
      | 'sharing_off'
      | 'too_many_links'
      | 'too_many_schedules'
      | 'too_many_webhooks'
      | 'webhook_off'
      | 'name_not_resolved'
      | 'letters_missing'
      | 'property_required'
      | 'needs_reconnect'
      | 'property_access_lost'
      | 'analytics_scope_missing'
      | 'analytics_api_disabled'
      | 'google_quota_spent'
      | 'google_unavailable'
      | 'google_refused'
      | 'plan_refused'
      | 'answer_not_proven'
      | 'took_too_long'
      | 'database_unavailable'
      | 'restarting'
      | 'internal'
      | 'by_hand'
      | 'maker_left'
      | 'property_unlinked'
      | null;
    at: string;
    answer: string | null;
  } | null;
  created_at: string;
  updated_at: string;
};
export type ScheduleRun = {
  id: string;
  schedule_id: string;
  question: string;
  day: string | null;
  status: 'queued' | 'running' | 'done' | 'failed';
  error:
    | 'invalid_request'
    | 'unknown_version'
    | 'unauthenticated'
    | 'identity_required'
    | 'identity_refused'
    | 'token_expired'
    | 'forbidden'
    | 'cross_site_refused'
    | 'not_found'
    | 'not_acceptable'
    | 'unsupported_media_type'
    | 'too_large'
    | 'idempotency_in_progress'
    | 'idempotency_mismatch'
    | 'rate_limited'
    | 'too_many_streams'
    | 'budget_spent'
    | 'chat_busy'
    | 'answer_replaced'
    | 'event_ahead'
    | 'deletion_pending'
    | 'deletion_begun'
    | 'name_mismatch'
    | 'teams_without_owner'
    | 'last_owner'
    | 'no_seat_left'
    | 'already_member'
    | 'too_many_teams'
    | 'invitation_gone'
    | 'invitation_expired'
    | 'invitation_for_another'
    | 'share_gone'
    | 'password_needed'
    | 'password_wrong'
    | 'sharing_off'
    | 'too_many_links'
    | 'too_many_schedules'
    | 'too_many_webhooks'
    | 'webhook_off'
    | 'name_not_resolved'
    | 'letters_missing'
    | 'property_required'
    | 'needs_reconnect'
    | 'property_access_lost'
    | 'analytics_scope_missing'
    | 'analytics_api_disabled'
    | 'google_quota_spent'
    | 'google_unavailable'
    | 'google_refused'
    | 'plan_refused'
    | 'answer_not_proven'
    | 'took_too_long'
    | 'database_unavailable'
    | 'restarting'
    | 'internal'
    | 'by_hand'
    | 'maker_left'
    | 'property_unlinked'
    | null;
  report: Report | null;
  created_at: string;
  finished_at: string | null;
};
export type SearchResult = {
  data: FoundFact[];
  confidence: { level: 'high' | 'medium' | 'none'; reason: string };
  searched: {
    facts: number;
    from: string | null;
    to: string | null;
    days: { from: string; to: string } | null;
    without_vector: number;
    embedder: string;
    by: 'words' | 'meaning';
  };
};
export type SecurityEventRefusal = { err: string; description: string };
export type Session = {
  id: string;
  device: string;
  current: boolean;
  created_at: string;
  used_at: string;
  expires_at: string;
};
export type Share = {
  id: string;
  report_id: string;
  question: string;
  made_by: { id: string; name: string };
  state: 'open' | 'expired' | 'revoked';
  has_password: boolean;
  views: number;
  viewed_at: string | null;
  expires_at: string;
  created_at: string;
};
export type ShareView = { at: string; client: 'computer' | 'phone' | 'tablet' | 'program' };
export type SimilarPeriods = {
  data: {
    from: string;
    to: string;
    confidence: { level: 'high' | 'medium' | 'none'; reason: string };
    report: Report;
  }[];
  confidence: { level: 'high' | 'medium' | 'none'; reason: string };
  of: { from: string; to: string } | null;
  compared: number;
  usual: number;
};
export type Step = 'understand' | 'plan' | 'fetch' | 'compute' | 'write' | 'verify';
export type StreamEvent =
  | { type: 'start'; messageId: string }
  | { type: 'data-status'; id: string; data: { step: Step; state: 'active' | 'done' | 'failed'; text: string } }
  | { type: 'data-plan'; id: string; data: { plan: Plan; assumptions: string[] } }
  | { type: 'data-citation'; id: string; data: Citation }
  | { type: 'data-quality'; id: string; data: Quality }
  | { type: 'text-start'; id: string }
  | { type: 'text-delta'; id: string; delta: string }
  | { type: 'text-end'; id: string }
  | { type: 'data-sentence'; id: string; data: { index: number; parts: Part[]; values: Record<string, Value> } }
  | { type: 'data-metric'; id: string; data: { card: MetricCard; values: Record<string, Value> } }
  | { type: 'data-chart'; id: string; data: Chart }
  | { type: 'data-report'; id: string; data: Report }
  | {
      type: 'data-error';
      id: string;
      data: { code: string; message: string; action?: ErrorAction; request_id?: string };
    }
  | { type: 'error'; errorText: string }
  | { type: 'abort'; reason: string }
  | { type: 'finish' };
export type SyncFailedEvent = {
  id: string;
  kind: 'sync.failed';
  created_at: string;
  tenant_id: string;
  /** Where the API has more */ url: string;
  data: { property_id: string; /** A code, as problems have */ error: string };
};
export type Table = {
  dimensions: { name: string; label: string }[];
  metrics: { name: string; label: string; type: string; unit: Unit }[];
  rows: { dimensions: string[]; metrics: number[] }[];
  /** Google's total, which may be more than the rows held here. */ row_count: number;
};
export type TellOptions = {
  email: { available: boolean; reason: string | null };
  members: { id: string; name: string; email: string }[];
};
export type Tenant = { id: string; name: string; role: 'owner' | 'admin' | 'member' | 'viewer' };
export type Unit = 'count' | 'fraction' | 'currency' | 'seconds' | 'ratio' | 'date' | 'percentage_points';
export type Usage = {
  date: string;
  resets_at: string;
  model_tokens: { used: number; reserved: number; limit: number; most: number };
  ga4_tokens: { used: number; reserved: number; limit: number; most: number };
  embedding_tokens: { used: number; reserved: number; limit: number; most: number } | null;
  days: { date: string; model_tokens: number; ga4_tokens: number; embedding_tokens: number }[];
};
export type Value = {
  /** Raw: fractions 0 to 1, seconds, currency units. */ value: number;
  unit: Unit;
  /** In the language of the report. */ formatted: string;
  /** Over cell ids; absent where the value is one cell. */ formula?: string;
  /** Cell ids, `<table>.r<row>.<metric>`. */ cells: string[];
  /** ISO 4217, where the unit is currency. */ currency?: string;
  /** What the number is, in words. */ label: string;
};
export type Verdict = {
  holds: boolean;
  values: Record<string, { holds: boolean; problem?: string }>;
  problems: { where: string; what: string }[];
};
export type VisitorToken = { token: string; expires_in_seconds: number; visitor_id: string; name?: string };
export type Webhook = {
  id: string;
  url: string;
  kinds: ('report.ready' | 'sync.failed' | 'grant.reconnect_needed' | 'anomaly.found' | 'anomaly.resolved')[];
  api_version: string;
  enabled: boolean;
  disabled_reason: 'person' | 'gone' | 'failing' | null;
  disabled_at: string | null;
  failing_since: string | null;
  previous_secret_until: string | null;
  created_at: string;
};
export type WebhookDelivery = {
  id: string;
  event_id: string;
  kind:
    | 'report.ready'
    | 'sync.failed'
    | 'grant.reconnect_needed'
    | 'anomaly.found'
    | 'anomaly.resolved'
    | 'webhook.test';
  status: 'waiting' | 'delivered' | 'failed';
  attempts: number;
  next_at: string | null;
  attempted_at: string | null;
  last_status: number | null;
  last_error: 'refused' | 'redirected' | 'timed_out' | 'unreachable' | 'name_unknown' | 'address_not_public' | null;
  created_at: string;
};
export type WebhookTestEvent = {
  id: string;
  kind: 'webhook.test';
  created_at: string;
  tenant_id: string;
  /** Where the API has more */ url: string;
  data: Record<string, unknown>;
};
export type WholeReport = ReportItem & { report: Report };
export type Widget = {
  id: string;
  site_key: string;
  name: string;
  property_id: string | null;
  hosts: string[];
  mode: 'identified' | 'public';
  public: {
    metrics: string[];
    dimensions: string[];
    kinds: (
      | 'kpi'
      | 'trend'
      | 'comparison'
      | 'breakdown'
      | 'top'
      | 'overview'
      | 'realtime'
      | 'funnel'
      | 'cohort'
      | 'forecast'
      | 'anomaly'
      | 'why'
    )[];
  };
  budgets: { visitor_per_day: number; site_per_day: number };
  look: {
    persona: 'po' | 'ux' | 'mgr' | 'general';
    language: 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'ja' | 'zh' | 'ko' | 'tr' | 'ar' | 'hi' | null;
    theme: 'auto' | 'light' | 'dark';
    accent: string | null;
    corner: 'end' | 'start';
    label: string;
    title: string;
    greeting: string;
    placeholder: string;
    suggested_questions: string[];
  };
  previous_secret_until: string | null;
  paused: boolean;
  created_at: string;
  updated_at: string;
};
export type WidgetPreview = { identity: string; expires_in_seconds: number };

/** Every route: what it takes, and what it answers. */
export interface Routes {
  /** Who is signed in, with teams, connections and properties */
  'GET /api/v1/me': { input: Record<string, never>; answer: Me };
  /** Delete the own account, with the teams that have nobody else; it can be undone for some days */
  'DELETE /api/v1/me': { input: { body: { name: string } }; answer: Deletion };
  /** Google accounts that were connected */
  'GET /api/v1/connections': {
    input: { query?: { cursor?: string; limit?: number } };
    answer: { data: Connection[]; next_cursor: string | null };
  };
  /** Revoke a connection at Google and forget it */
  'DELETE /api/v1/connections/{id}': { input: { path: { id: string } }; answer: undefined };
  /** GA4 properties that a connection can see */
  'GET /api/v1/connections/{id}/properties': {
    input: { path: { id: string }; query?: { q?: string; cursor?: string; limit?: number } };
    answer: { data: AvailableProperty[]; next_cursor: string | null };
  };
  /** A Google account that was connected and is not yet confirmed */
  'GET /api/v1/pending-connections/{id}': { input: { path: { id: string } }; answer: PendingConnection };
  /** Revoke it at Google and forget it */
  'DELETE /api/v1/pending-connections/{id}': { input: { path: { id: string } }; answer: undefined };
  /** Let the team use it */
  'POST /api/v1/pending-connections/{id}/confirm': { input: { path: { id: string } }; answer: undefined };
  /** Linked GA4 properties */
  'GET /api/v1/properties': {
    input: { query?: { cursor?: string; limit?: number } };
    answer: { data: Property[]; next_cursor: string | null };
  };
  /** Link a GA4 property that a connection can see */
  'POST /api/v1/properties': { input: { body: { connection_id: string; property: string } }; answer: Property };
  /** Unlink a property; its chats stay */
  'DELETE /api/v1/properties/{id}': { input: { path: { id: string } }; answer: undefined };
  /** The metrics and dimensions that can be asked for, by the names that GA4 and people use */
  'GET /api/v1/properties/{id}/fields': { input: { path: { id: string } }; answer: Fields };
  /** Questions to begin with */
  'GET /api/v1/properties/{id}/suggestions': {
    input: { path: { id: string }; query?: { persona?: 'po' | 'ux' | 'mgr' | 'general' } };
    answer: { data: string[] };
  };
  /** How the nightly reading of the properties goes */
  'GET /api/v1/operations': { input: Record<string, never>; answer: Operations };
  /** How far the days of each property have been read */
  'GET /api/v1/syncs': { input: Record<string, never>; answer: { data: PropertySync[]; next_cursor: string | null } };
  /** How far the days of a property have been read */
  'GET /api/v1/properties/{id}/sync': { input: { path: { id: string } }; answer: PropertySync };
  /** Pause or resume reading its days, read those that failed again, or write them in another language */
  'POST /api/v1/properties/{id}/sync': {
    input: {
      path: { id: string };
      body:
        | { action: 'pause' }
        | { action: 'resume' }
        | { action: 'retry' }
        | {
            action: 'rewrite';
            language: 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'ja' | 'zh' | 'ko' | 'tr' | 'ar' | 'hi';
          };
    };
    answer: PropertySync;
  };
  /** When a figure last ran like this: earlier days whose figure went up and down as that of some days */
  'GET /api/v1/properties/{id}/similar-periods': {
    input: {
      path: { id: string };
      query?: {
        metric?:
          | 'activeUsers'
          | 'newUsers'
          | 'sessions'
          | 'screenPageViews'
          | 'engagementRate'
          | 'averageSessionDuration'
          | 'keyEvents'
          | 'sessionKeyEventRate'
          | 'totalRevenue'
          | 'ecommercePurchases'
          | 'addToCarts'
          | 'bounceRate';
        from?: string;
        to?: string;
        limit?: number;
        fields?: string;
      };
    };
    answer: SimilarPeriods;
  };
  /** What is known of past days: facts that have to do with some words, each with its proof */
  'GET /api/v1/search': {
    input: {
      query: {
        q: string;
        property_id?: string;
        from?: string;
        to?: string;
        dimension?: string;
        limit?: number;
        fields?: string;
      };
    };
    answer: SearchResult;
  };
  /** Your chats, or those that others show to the team, newest first */
  'GET /api/v1/chats': {
    input: { query?: { whose?: 'mine' | 'team'; q?: string; cursor?: string; limit?: number } };
    answer: { data: Chat[]; next_cursor: string | null };
  };
  /** Begin a chat about a property */
  'POST /api/v1/chats': {
    input: { body: { property_id: string; persona?: 'po' | 'ux' | 'mgr' | 'general' } };
    answer: Chat;
  };
  /** A chat with its messages; 204 when nothing was asked or changed since `changed_since`, its `updated_at` */
  'GET /api/v1/chats/{id}': {
    input: { path: { id: string }; query?: { changed_since?: string; fields?: string } };
    answer: ChatWithMessages | undefined;
  };
  /** Rename a chat, change its persona, show it to the team or take it back */
  'PATCH /api/v1/chats/{id}': {
    input: {
      path: { id: string };
      body: { title?: string; persona?: 'po' | 'ux' | 'mgr' | 'general'; visibility?: 'private' | 'team' };
    };
    answer: Chat;
  };
  /** Delete a chat and its messages */
  'DELETE /api/v1/chats/{id}': { input: { path: { id: string } }; answer: undefined };
  /** Ask; the answer streams back, or comes whole when application/json is accepted rather. The same message id again shows the same answer */
  'POST /api/v1/chats/{id}/messages': {
    input: {
      path: { id: string };
      body: { id: string; text: string; persona?: 'po' | 'ux' | 'mgr' | 'general'; plan?: Plan; revises?: string };
    };
    answer: Report;
  };
  /** Say whether an answer is right; null takes it back */
  'PATCH /api/v1/chats/{id}/messages/{message_id}': {
    input: { path: { id: string; message_id: string }; body: { rating: 'right' | 'wrong' | null; reason?: string } };
    answer: undefined;
  };
  /** What else is known of the days of an answer, each with its proof; context, not causes */
  'GET /api/v1/chats/{id}/messages/{message_id}/related': {
    input: { path: { id: string; message_id: string }; query?: { limit?: number; fields?: string } };
    answer: RelatedFacts;
  };
  /** Your answers that you called right or wrong, the latest first */
  'GET /api/v1/feedback': {
    input: { query?: { cursor?: string; limit?: number } };
    answer: { data: RatedAnswer[]; next_cursor: string | null };
  };
  /** The running answer from the event after Last-Event-ID, or from its beginning */
  'GET /api/v1/chats/{id}/stream': { input: { path: { id: string } }; answer: Response | undefined };
  /** Stop the running answer; what was written stays */
  'POST /api/v1/chats/{id}/stop': { input: { path: { id: string } }; answer: undefined };
  /** Ask one question; a report as JSON, or its event stream when text/event-stream is accepted */
  'POST /api/v1/ask': {
    input: {
      query?: { fields?: string };
      body: {
        property_id?: string;
        question: string;
        persona?: 'po' | 'ux' | 'mgr' | 'general';
        language?: string;
        history?: { role: 'user' | 'assistant'; content: string }[];
        /** Only plan, requests and price; Google is asked nothing. */ dry_run?: boolean;
      };
    };
    answer: Report | DryRun;
  };
  /** Ask up to 20 questions, four at a time; each has its own report or problem */
  'POST /api/v1/ask/batch': {
    input: {
      query?: { fields?: string };
      body: {
        questions: {
          property_id?: string;
          question: string;
          persona?: 'po' | 'ux' | 'mgr' | 'general';
          language?: string;
        }[];
      };
    };
    answer: AskBatch;
  };
  /** Answer a plan rather than words: what `plan` of a report holds, changed as you like */
  'POST /api/v1/query': {
    input: {
      query?: { fields?: string };
      body: { property_id?: string; plan: Plan; question?: string; persona?: 'po' | 'ux' | 'mgr' | 'general' };
    };
    answer: Report;
  };
  /** Compute a report again from its own rows, and say which of its values hold */
  'POST /api/v1/reports/verify': { input: { body: Report }; answer: Verdict };
  /** Finished answers of your chats and of those shown to the team, newest first */
  'GET /api/v1/reports': {
    input: {
      query?: { cursor?: string; limit?: number; q?: string; property_id?: string; from?: string; to?: string };
    };
    answer: { data: ReportItem[]; next_cursor: string | null };
  };
  /** A finished answer with all that proves it; its id is that of its message */
  'GET /api/v1/reports/{id}': { input: { path: { id: string } }; answer: WholeReport };
  /** The answers to the same question, asked again or with a part of its plan changed, newest first */
  'GET /api/v1/reports/{id}/versions': {
    input: { path: { id: string }; query?: { cursor?: string; limit?: number } };
    answer: { data: ReportItem[]; next_cursor: string | null };
  };
  /** A report as a file: its rows (csv), a workbook (xlsx), itself with its proof (json), on paper (pdf), a chart (svg) */
  'GET /api/v1/reports/{id}/export': {
    input: {
      path: { id: string };
      query: { format: 'csv' | 'xlsx' | 'json' | 'pdf' | 'svg'; table?: string; chart?: string };
    };
    answer: string;
  };
  /** Make a link that shows a copy of a report to whoever has it; it is shown once */
  'POST /api/v1/reports/{id}/shares': {
    input: { path: { id: string }; body: { expires_in_days?: number; password?: string } };
    answer: NewShare;
  };
  /** Your links, or for admins those of the team, newest first */
  'GET /api/v1/shares': {
    input: { query?: { whose?: 'mine' | 'team'; report_id?: string; cursor?: string; limit?: number } };
    answer: { data: Share[]; next_cursor: string | null };
  };
  /** The latest times that a link was opened: when, and on what kind of device */
  'GET /api/v1/shares/{id}/views': {
    input: { path: { id: string } };
    answer: { data: ShareView[]; next_cursor: string | null };
  };
  /** Revoke a link: it opens no more */
  'DELETE /api/v1/shares/{id}': { input: { path: { id: string } }; answer: undefined };
  /** The report behind a link */
  'POST /api/v1/shared': { input: { body: { token: string; password?: string } }; answer: OpenedShare };
  /** What happened on which days, the latest first */
  'GET /api/v1/annotations': {
    input: { query?: { property_id?: string; from?: string; to?: string; cursor?: string; limit?: number } };
    answer: { data: Annotation[]; next_cursor: string | null };
  };
  /** Say what happened on a day */
  'POST /api/v1/annotations': {
    input: { body: { property_id?: string | null; day: string; title: string; description?: string } };
    answer: Annotation;
  };
  /** Change an annotation */
  'PATCH /api/v1/annotations/{id}': {
    input: { path: { id: string }; body: { day?: string; title?: string; description?: string } };
    answer: Annotation;
  };
  /** Delete an annotation */
  'DELETE /api/v1/annotations/{id}': { input: { path: { id: string } }; answer: undefined };
  /** Webhooks that write annotations, without their secrets */
  'GET /api/v1/annotation-hooks': {
    input: { query?: { cursor?: string; limit?: number } };
    answer: { data: AnnotationHook[]; next_cursor: string | null };
  };
  /** Make a webhook; its secret is shown once */
  'POST /api/v1/annotation-hooks': {
    input: { body: { name: string; property_id?: string | null } };
    answer: NewAnnotationHook;
  };
  /** Give a webhook another secret; the one before stops working at once */
  'POST /api/v1/annotation-hooks/{id}/rotate': { input: { path: { id: string } }; answer: NewAnnotationHook };
  /** Delete a webhook; what it wrote stays */
  'DELETE /api/v1/annotation-hooks/{id}': { input: { path: { id: string } }; answer: undefined };
  /** Write an annotation by a webhook, signed as the Standard Webhooks specification says */
  'POST /api/v1/hooks/annotations/{hook_id}': {
    input: { path: { hook_id: string }; body: { day: string; title: string; description?: string } };
    answer: ReceivedAnnotation;
  };
  /** The team’s scheduled questions, newest first */
  'GET /api/v1/schedules': { input: Record<string, never>; answer: { data: Schedule[]; next_cursor: string | null } };
  /** Ask a question by the clock of its property */
  'POST /api/v1/schedules': {
    input: {
      body: {
        property_id: string;
        question: string;
        persona?: 'po' | 'ux' | 'mgr' | 'general';
        language?: 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'ja' | 'zh' | 'ko' | 'tr' | 'ar' | 'hi';
        plan?:
          | {
              kind: 'kpi';
              metrics: string[];
              range: { start: string; end: string; label: string };
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
              compare?: { start: string; end: string; label: string };
            }
          | {
              kind: 'trend';
              metrics: string[];
              range: { start: string; end: string; label: string };
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
              compare?: { start: string; end: string; label: string };
              granularity: 'day' | 'week' | 'month';
              week_start?: 'sunday';
            }
          | {
              kind: 'comparison';
              metrics: string[];
              range: { start: string; end: string; label: string };
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
              compare: { start: string; end: string; label: string };
              dimensions?: string[];
            }
          | {
              kind: 'breakdown';
              metrics: string[];
              range: { start: string; end: string; label: string };
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
              compare?: { start: string; end: string; label: string };
              dimensions: string[];
            }
          | {
              kind: 'top';
              metrics: string[];
              range: { start: string; end: string; label: string };
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
              compare?: { start: string; end: string; label: string };
              dimensions: string[];
              order: 'desc' | 'asc';
              limit: number;
              each?: string;
            }
          | {
              kind: 'overview';
              metrics: string[];
              range: { start: string; end: string; label: string };
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
              compare?: { start: string; end: string; label: string };
            }
          | {
              kind: 'realtime';
              metrics: string[];
              dimensions?: string[];
              minutes?: number;
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
            }
          | {
              kind: 'funnel';
              steps: { name: string; event: string }[];
              range: { start: string; end: string; label: string };
              dimension?: string;
              open?: true;
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
            }
          | {
              kind: 'cohort';
              granularity: 'day' | 'week' | 'month';
              cohorts: { start: string; end: string; label: string }[];
              periods: number;
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
            }
          | {
              kind: 'forecast';
              metrics: string[];
              range: { start: string; end: string; label: string };
              history: { start: string; end: string; label: string };
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
            }
          | {
              kind: 'anomaly';
              metrics: string[];
              range: { start: string; end: string; label: string };
              history: { start: string; end: string; label: string };
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
            }
          | {
              kind: 'similar';
              metrics: string[];
              range: { start: string; end: string; label: string };
              history: { start: string; end: string; label: string };
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
            }
          | {
              kind: 'why';
              metrics: string[];
              range: { start: string; end: string; label: string };
              compare: { start: string; end: string; label: string };
              dimensions: string[];
              assumptions: string[];
              filters: (
                | {
                    field: string;
                    op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
                    value: string;
                    negate?: boolean;
                  }
                | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
                | {
                    field: string;
                    op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
                    value: number;
                    negate?: boolean;
                  }
              )[];
            }
          | { kind: 'explain'; fields: string[] }
          | { kind: 'clarify'; reason: string; options: { label: string; question: string }[] }
          | { kind: 'refuse'; reason: string; nearest: string[] };
        cadence:
          | { every: 'day' | 'weekday'; hour: number; minute?: number }
          | { every: 'week'; weekday: number; hour: number; minute?: number }
          | { every: 'month'; month_day: number; hour: number; minute?: number };
        tell?: { members?: string[]; webhooks?: boolean; feed?: boolean };
      };
    };
    answer: Schedule;
  };
  /** What schedules and alerts can tell: whether e-mail is set up, and to which members */
  'GET /api/v1/tell-options': { input: Record<string, never>; answer: TellOptions };
  /** Change a schedule, pause or resume it */
  'PATCH /api/v1/schedules/{id}': {
    input: {
      path: { id: string };
      body: {
        question?: string;
        persona?: 'po' | 'ux' | 'mgr' | 'general';
        language?: 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'ja' | 'zh' | 'ko' | 'tr' | 'ar' | 'hi';
        cadence?:
          | { every: 'day' | 'weekday'; hour: number; minute?: number }
          | { every: 'week'; weekday: number; hour: number; minute?: number }
          | { every: 'month'; month_day: number; hour: number; minute?: number };
        tell?: { members?: string[]; webhooks?: boolean; feed?: boolean };
        paused?: boolean;
      };
    };
    answer: Schedule;
  };
  /** Delete a schedule with its answers */
  'DELETE /api/v1/schedules/{id}': { input: { path: { id: string } }; answer: undefined };
  /** Run a schedule now, wait for its answer, and tell whom it tells */
  'POST /api/v1/schedules/{id}/run': { input: { path: { id: string } }; answer: ScheduleRun };
  /** The latest runs of a schedule, without their reports */
  'GET /api/v1/schedules/{id}/runs': {
    input: { path: { id: string } };
    answer: { data: ScheduleRun[]; next_cursor: string | null };
  };
  /** One run with its report */
  'GET /api/v1/schedule-runs/{id}': { input: { path: { id: string } }; answer: ScheduleRun };
  /** The team’s alerts, newest first */
  'GET /api/v1/alerts': { input: Record<string, never>; answer: { data: Alert[]; next_cursor: string | null } };
  /** Watch a figure: each complete day is judged once it has settled */
  'POST /api/v1/alerts': {
    input: {
      body: {
        property_id: string;
        metric: string;
        filters?: (
          | {
              field: string;
              op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
              value: string;
              negate?: boolean;
            }
          | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
          | {
              field: string;
              op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
              value: number;
              negate?: boolean;
            }
        )[];
        condition: { kind: 'above' | 'below' | 'rises' | 'falls'; threshold: number } | { kind: 'anomaly' };
        open_after?: number;
        close_after?: number;
        language?: 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'ja' | 'zh' | 'ko' | 'tr' | 'ar' | 'hi';
        tell?: { members?: string[]; webhooks?: boolean; feed?: boolean };
      };
    };
    answer: Alert;
  };
  /** Change an alert, pause or resume it */
  'PATCH /api/v1/alerts/{id}': {
    input: {
      path: { id: string };
      body: {
        metric?: string;
        filters?: (
          | {
              field: string;
              op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
              value: string;
              negate?: boolean;
            }
          | { field: string; op: 'in_list'; values: string[]; negate?: boolean }
          | {
              field: string;
              op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
              value: number;
              negate?: boolean;
            }
        )[];
        condition?: { kind: 'above' | 'below' | 'rises' | 'falls'; threshold: number } | { kind: 'anomaly' };
        threshold?: number;
        open_after?: number;
        close_after?: number;
        language?: 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'ja' | 'zh' | 'ko' | 'tr' | 'ar' | 'hi';
        tell?: { members?: string[]; webhooks?: boolean; feed?: boolean };
        paused?: boolean;
      };
    };
    answer: Alert;
  };
  /** Delete an alert with its incidents */
  'DELETE /api/v1/alerts/{id}': { input: { path: { id: string } }; answer: undefined };
  /** Incidents of all alerts or of one, the latest first, without their reports */
  'GET /api/v1/incidents': {
    input: { query?: { alert_id?: string; cursor?: string; limit?: number } };
    answer: { data: Incident[]; next_cursor: string | null };
  };
  /** One incident with its explanation */
  'GET /api/v1/incidents/{id}': { input: { path: { id: string } }; answer: Incident };
  /** Say that somebody has seen an incident, or take that back */
  'PATCH /api/v1/incidents/{id}': {
    input: { path: { id: string }; body: { acknowledged: boolean } };
    answer: Incident;
  };
  /** Addresses of the team’s feed, without their tokens */
  'GET /api/v1/feeds': { input: Record<string, never>; answer: { data: Feed[]; next_cursor: string | null } };
  /** Make an address of the team’s feed (Atom); it is shown once */
  'POST /api/v1/feeds': { input: Record<string, never>; answer: NewFeed };
  /** Revoke an address: it opens nothing more */
  'DELETE /api/v1/feeds/{id}': { input: { path: { id: string } }; answer: undefined };
  /** Teams that you belong to; for an API key, its own */
  'GET /api/v1/tenants': {
    input: { query?: { cursor?: string; limit?: number } };
    answer: { data: Tenant[]; next_cursor: string | null };
  };
  /** Make a team, own it, and work in it */
  'POST /api/v1/tenants': { input: { body: { name: string } }; answer: Tenant };
  /** Rename the team, say on which day its weeks begin, or whether links to its reports open */
  'PATCH /api/v1/tenants/{id}': {
    input: { path: { id: string }; body: { name?: string; week_start?: 'monday' | 'sunday'; shares_links?: boolean } };
    answer: Tenant;
  };
  /** Delete the team with everything in it; it can be undone for some days */
  'DELETE /api/v1/tenants/{id}': { input: { path: { id: string }; body: { name: string } }; answer: Deletion };
  /** Work in another of your teams, in this browser */
  'POST /api/v1/tenants/{id}/switch': { input: { path: { id: string } }; answer: Tenant };
  /** Leave the team, with your chats, keys and connections in it */
  'POST /api/v1/tenants/{id}/leave': { input: { path: { id: string } }; answer: undefined };
  /** Make another member the owner in your place; you stay as an admin */
  'POST /api/v1/tenants/{id}/transfer': {
    input: { path: { id: string }; body: { user_id: string } };
    answer: undefined;
  };
  /** Members of the team, and how many seats are taken */
  'GET /api/v1/tenants/{id}/members': {
    input: { path: { id: string }; query?: { cursor?: string; limit?: number } };
    answer: Members;
  };
  /** Change the role of a member, up to your own */
  'PATCH /api/v1/tenants/{id}/members/{user_id}': {
    input: { path: { id: string; user_id: string }; body: { role: 'owner' | 'admin' | 'member' | 'viewer' } };
    answer: Member;
  };
  /** Remove a member, with their chats, keys and connections in the team */
  'DELETE /api/v1/tenants/{id}/members/{user_id}': {
    input: { path: { id: string; user_id: string } };
    answer: undefined;
  };
  /** Invitations that nobody has accepted yet */
  'GET /api/v1/tenants/{id}/invitations': {
    input: { path: { id: string }; query?: { cursor?: string; limit?: number } };
    answer: { data: Invitation[]; next_cursor: string | null };
  };
  /** Make a link for one address; it is shown once and replaces an earlier one */
  'POST /api/v1/tenants/{id}/invitations': {
    input: { path: { id: string }; body: { email: string; role?: 'admin' | 'member' | 'viewer' } };
    answer: NewInvitation;
  };
  /** Take an invitation back */
  'DELETE /api/v1/tenants/{id}/invitations/{invitation_id}': {
    input: { path: { id: string; invitation_id: string } };
    answer: undefined;
  };
  /** What the holder of a link is asked to join */
  'POST /api/v1/invitations/preview': { input: { body: { token: string } }; answer: InvitationPreview };
  /** The team that this person joined by a link which is used up */
  'POST /api/v1/invitations/joined': { input: { body: { token: string } }; answer: Tenant };
  /** Join the team of a link, and work in it */
  'POST /api/v1/invitations/accept': { input: { body: { token: string } }; answer: Tenant };
  /** Decline an invitation */
  'POST /api/v1/invitations/decline': { input: { body: { token: string } }; answer: undefined };
  /** API keys of the team, without their secrets */
  'GET /api/v1/api-keys': {
    input: { query?: { cursor?: string; limit?: number } };
    answer: { data: ApiKey[]; next_cursor: string | null };
  };
  /** Make an API key; it is shown once */
  'POST /api/v1/api-keys': {
    input: { body: { name: string; scopes?: ('read' | 'ask' | 'manage')[]; expires_in_days?: number | null } };
    answer: NewApiKey;
  };
  /** Delete an API key; it stops working at once */
  'DELETE /api/v1/api-keys/{id}': { input: { path: { id: string } }; answer: undefined };
  /** Programs that you let ask for you, by OAuth */
  'GET /api/v1/connected-apps': {
    input: Record<string, never>;
    answer: { data: ConnectedApp[]; next_cursor: string | null };
  };
  /** Shut a program out, at once */
  'DELETE /api/v1/connected-apps/{id}': { input: { path: { id: string } }; answer: undefined };
  /** Today's use against the team's budget, and the 30 days before */
  'GET /api/v1/usage': { input: Record<string, never>; answer: Usage };
  /** Set lower limits a day than those of the installation; null takes one away */
  'PATCH /api/v1/usage': {
    input: {
      body: {
        model_tokens_per_day?: number | null;
        ga4_tokens_per_day?: number | null;
        embedding_tokens_per_day?: number | null;
      };
    };
    answer: undefined;
  };
  /** Webhooks, without their secrets */
  'GET /api/v1/webhooks': {
    input: { query?: { cursor?: string; limit?: number } };
    answer: { data: Webhook[]; next_cursor: string | null };
  };
  /** Make a webhook; its secret is shown once */
  'POST /api/v1/webhooks': {
    input: {
      body: {
        url: string;
        kinds: ('report.ready' | 'sync.failed' | 'grant.reconnect_needed' | 'anomaly.found' | 'anomaly.resolved')[];
      };
    };
    answer: NewWebhook;
  };
  /** Change a webhook, switch it off, or on again */
  'PATCH /api/v1/webhooks/{id}': {
    input: {
      path: { id: string };
      body: {
        url?: string;
        kinds?: ('report.ready' | 'sync.failed' | 'grant.reconnect_needed' | 'anomaly.found' | 'anomaly.resolved')[];
        enabled?: boolean;
      };
    };
    answer: Webhook;
  };
  /** Delete a webhook with its deliveries; nothing more is sent to it */
  'DELETE /api/v1/webhooks/{id}': { input: { path: { id: string } }; answer: undefined };
  /** Give a webhook another secret; for 24 hours the one before signs beside it */
  'POST /api/v1/webhooks/{id}/rotate': { input: { path: { id: string } }; answer: NewWebhook };
  /** Send a webhook an event that says nothing, `webhook.test` */
  'POST /api/v1/webhooks/{id}/test': { input: { path: { id: string } }; answer: WebhookDelivery };
  /** What was sent to a webhook in the last 30 days, or will be, newest first */
  'GET /api/v1/webhooks/{id}/deliveries': {
    input: { path: { id: string }; query?: { cursor?: string; limit?: number } };
    answer: { data: WebhookDelivery[]; next_cursor: string | null };
  };
  /** Send an event again, under the same `webhook-id` */
  'POST /api/v1/webhooks/{id}/deliveries/{delivery_id}/replay': {
    input: { path: { id: string; delivery_id: string } };
    answer: WebhookDelivery;
  };
  /** Widgets, without their secrets */
  'GET /api/v1/widgets': { input: Record<string, never>; answer: { data: Widget[]; next_cursor: string | null } };
  /** Make a widget; its secret is shown once */
  'POST /api/v1/widgets': {
    input: {
      body: {
        name: string;
        property_id: string;
        hosts: string[];
        mode?: 'identified' | 'public';
        public?: {
          metrics: string[];
          dimensions: string[];
          kinds: (
            | 'kpi'
            | 'trend'
            | 'comparison'
            | 'breakdown'
            | 'top'
            | 'overview'
            | 'realtime'
            | 'funnel'
            | 'cohort'
            | 'forecast'
            | 'anomaly'
            | 'why'
          )[];
        };
        budgets?: { visitor_per_day: number; site_per_day: number };
        look?: {
          persona?: 'po' | 'ux' | 'mgr' | 'general';
          language?: 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'ja' | 'zh' | 'ko' | 'tr' | 'ar' | 'hi' | null;
          theme?: 'auto' | 'light' | 'dark';
          accent?: string | null;
          corner?: 'end' | 'start';
          label?: string;
          title?: string;
          greeting?: string;
          placeholder?: string;
          suggested_questions?: string[];
        };
      };
    };
    answer: NewWidget;
  };
  /** A widget */
  'GET /api/v1/widgets/{id}': { input: { path: { id: string } }; answer: Widget };
  /** Change a widget, pause it, or go on with it */
  'PATCH /api/v1/widgets/{id}': {
    input: {
      path: { id: string };
      body: {
        name?: string;
        property_id?: string;
        hosts?: string[];
        mode?: 'identified' | 'public';
        public?: {
          metrics: string[];
          dimensions: string[];
          kinds: (
            | 'kpi'
            | 'trend'
            | 'comparison'
            | 'breakdown'
            | 'top'
            | 'overview'
            | 'realtime'
            | 'funnel'
            | 'cohort'
            | 'forecast'
            | 'anomaly'
            | 'why'
          )[];
        };
        budgets?: { visitor_per_day: number; site_per_day: number };
        look?: {
          persona?: 'po' | 'ux' | 'mgr' | 'general';
          language?: 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'ja' | 'zh' | 'ko' | 'tr' | 'ar' | 'hi' | null;
          theme?: 'auto' | 'light' | 'dark';
          accent?: string | null;
          corner?: 'end' | 'start';
          label?: string;
          title?: string;
          greeting?: string;
          placeholder?: string;
          suggested_questions?: string[];
        };
        paused?: boolean;
      };
    };
    answer: Widget;
  };
  /** Delete a widget; pages that show it show nothing */
  'DELETE /api/v1/widgets/{id}': { input: { path: { id: string } }; answer: undefined };
  /** Give a widget another secret; the one before goes on signing for a while */
  'POST /api/v1/widgets/{id}/rotate': {
    input: { path: { id: string }; body: { previous_hours?: number } };
    answer: RotatedSecret;
  };
  /** Ask in a widget from the app itself, as a visitor would */
  'POST /api/v1/widgets/{id}/preview': { input: { path: { id: string } }; answer: WidgetPreview };
  /** Browsers in which you are signed in */
  'GET /api/v1/sessions': {
    input: { query?: { cursor?: string; limit?: number } };
    answer: { data: Session[]; next_cursor: string | null };
  };
  /** Sign out everywhere but here */
  'POST /api/v1/sessions/revoke-others': { input: Record<string, never>; answer: RevokedSessions };
  /** Sign out one browser; its cookie stops working at once */
  'DELETE /api/v1/sessions/{id}': { input: { path: { id: string } }; answer: undefined };
  /** What was done in the team, newest first */
  'GET /api/v1/audit': {
    input: {
      query?: {
        action?:
          | 'signed_in'
          | 'signed_out'
          | 'session.revoked'
          | 'connection.made'
          | 'connection.declined'
          | 'connection.expired'
          | 'connection.renewed'
          | 'connection.refused'
          | 'connection.ended'
          | 'connection.removed'
          | 'property.linked'
          | 'property.unlinked'
          | 'sync.paused'
          | 'sync.resumed'
          | 'sync.retried'
          | 'sync.language_changed'
          | 'api_key.made'
          | 'api_key.deleted'
          | 'app.connected'
          | 'app.disconnected'
          | 'chat.shared'
          | 'chat.taken_back'
          | 'chat.deleted'
          | 'share.made'
          | 'share.revoked'
          | 'sharing.changed'
          | 'annotation.deleted'
          | 'annotation_hook.made'
          | 'annotation_hook.rotated'
          | 'annotation_hook.deleted'
          | 'webhook.made'
          | 'webhook.changed'
          | 'webhook.secret_rotated'
          | 'webhook.disabled'
          | 'webhook.replayed'
          | 'webhook.deleted'
          | 'widget.made'
          | 'widget.changed'
          | 'widget.secret_rotated'
          | 'widget.deleted'
          | 'schedule.made'
          | 'schedule.changed'
          | 'schedule.deleted'
          | 'alert.made'
          | 'alert.changed'
          | 'alert.deleted'
          | 'feed.made'
          | 'feed.revoked'
          | 'team.made'
          | 'team.renamed'
          | 'member.joined'
          | 'member.left'
          | 'member.removed'
          | 'member.role_changed'
          | 'ownership.transferred'
          | 'invitation.made'
          | 'invitation.revoked'
          | 'invitation.declined'
          | 'budget.changed'
          | 'google.event'
          | 'audit.exported'
          | 'data.exported'
          | 'account.deletion_requested'
          | 'account.deletion_undone'
          | 'account.deleted'
          | 'team.deletion_requested'
          | 'team.deletion_undone';
        user_id?: string;
        from?: string;
        to?: string;
        cursor?: string;
        limit?: number;
      };
    };
    answer: { data: AuditEntry[]; next_cursor: string | null };
  };
  /** Every act as lines of JSON, oldest first, with the hashes that chain them */
  'GET /api/v1/audit/export': { input: Record<string, never>; answer: Response };
  /** Keep the account that was to be deleted */
  'POST /api/v1/me/restore': { input: Record<string, never>; answer: undefined };
  /** Keep the team that was to be deleted */
  'POST /api/v1/tenants/{id}/restore': { input: { path: { id: string } }; answer: undefined };
  /** Everything that is held of the person, or of the team (owners), as one JSON document */
  'GET /api/v1/export': { input: { query?: { scope?: 'user' | 'tenant' } }; answer: string };
  /** This document */
  'GET /api/v1/openapi.json': { input: Record<string, never>; answer: Record<string, unknown> };
}
