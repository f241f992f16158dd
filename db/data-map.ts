/** Whose rows of a table are a person's: by a column, or by the row of another table that they hang on, or by `or`, a column beside it. */
export type PersonRule = { column: string } | { column: string; in: string; or?: string };

export interface TableRule {
  /** What it holds, and when that goes, in words: docs/data.md prints them. */
  what: string;
  until: string;
  /** `team`: rows have the tenant's id and go with it. `person`: they go with the account. `nobody`: names no one. */
  of: 'team' | 'person' | 'nobody';
  person?: PersonRule;
  /** In what order pages of it are read: the columns that tell its rows apart within the tenant, with their types. */
  key?: Record<string, 'uuid' | 'text' | 'integer'>;
  /** What an export shows, */
  exported: readonly string[];
  /** and what it does not, with the reason. */
  withheld?: Readonly<Record<string, string>>;
  /** Of `exported`, what a team's export shows; all where it does not say. */
  exportedToTeam?: readonly string[];
}

const hashOfSecret = 'the hash of a secret; nobody can be shown what it was';
const shared = ['created_at', 'updated_at'] as const;

/**
 * Every table and column there is: what is held, who may take it along, when it goes. A test compares it with the
 * database, so that a new column without a line here fails; exports are made from it, and docs/data.md.
 */
export const dataMap: Readonly<Record<string, TableRule>> = {
  users: {
    what: 'A person: Google’s id for them, address, name, picture',
    until: 'the account is deleted',
    of: 'person',
    exported: ['id', 'google_sub', 'email', 'name', 'picture', 'deletion_requested_at', ...shared],
  },
  sessions: {
    what: 'A browser that is signed in',
    until: 'sign-out; refused 30 days after sign-in and 7 days after the last use, and swept the night after',
    of: 'person',
    exported: [
      'id',
      'user_id',
      'tenant_id',
      'user_agent',
      'used_at',
      'expires_at',
      'rotated_at',
      'must_rotate',
      ...shared,
    ],
    withheld: { token_hash: hashOfSecret, earlier_token_hash: hashOfSecret },
  },
  tenants: {
    what: 'A team, or a person’s own space',
    until: 'deleted; takes all rows of the team along',
    of: 'team',
    exported: ['id', 'name', 'week_start', 'shares_links', 'seat_limit', 'deletion_requested_at', ...shared],
  },
  memberships: {
    what: 'Who belongs to a team, as what',
    until: 'the member leaves, is removed or deletes their account; takes their rows in the team along',
    of: 'team',
    person: { column: 'user_id' },
    key: { user_id: 'uuid' },
    exported: ['tenant_id', 'user_id', 'role', ...shared],
  },
  invitations: {
    what: 'An address that was invited',
    until: 'revoked or declined; refused after `expires_at`, and swept 30 days later',
    of: 'team',
    person: { column: 'invited_by' },
    key: { id: 'uuid' },
    exported: ['tenant_id', 'id', 'email', 'role', 'invited_by', 'accepted_at', 'expires_at', ...shared],
    withheld: { token_hash: hashOfSecret },
  },
  api_keys: {
    what: 'A key for the API: its public part, name, role, scopes',
    until: 'deleted; refused after `expires_at`',
    of: 'team',
    person: { column: 'user_id' },
    key: { id: 'uuid' },
    exported: [
      'tenant_id',
      'id',
      'user_id',
      'name',
      'client_id',
      'key_id',
      'role',
      'scopes',
      'used_at',
      'expires_at',
      ...shared,
    ],
    withheld: { secret_hash: hashOfSecret },
  },
  ga4_credentials: {
    what: 'A Google account that was connected',
    until: 'disconnected, which revokes it at Google first, or 15 minutes when nobody confirms it',
    of: 'team',
    person: { column: 'user_id' },
    key: { id: 'uuid' },
    exported: [
      'tenant_id',
      'id',
      'user_id',
      'google_sub',
      'google_email',
      'scopes',
      'status',
      'confirm_by',
      'google_name',
      'google_picture',
      ...shared,
    ],
    withheld: { token_identifiers: hashOfSecret },
  },
  'vault.secrets': {
    what: 'Google’s tokens of a connection, sealed twice where the server can',
    until: 'disconnected',
    of: 'team',
    person: { column: 'credential_id', in: 'ga4_credentials' },
    key: { credential_id: 'uuid' },
    exported: [],
    withheld: Object.fromEntries(
      ['tenant_id', 'credential_id', 'key_version', 'algorithm', 'server_key_id', 'nonce', 'ciphertext', ...shared].map(
        (column) => [column, 'secrets between Google and this installation, worth nothing elsewhere'],
      ),
    ),
  },
  ga4_properties: {
    what: 'A linked property: names, zone, currency, fields',
    until: 'unlinked or disconnected',
    of: 'team',
    person: { column: 'credential_id', in: 'ga4_credentials' },
    key: { id: 'uuid' },
    exported: [
      'tenant_id',
      'id',
      'credential_id',
      'property',
      'display_name',
      'account_name',
      'time_zone',
      'currency',
      'metadata',
      'metadata_fetched_at',
      ...shared,
    ],
  },
  ga4_facts: {
    what: 'Sentences about days of a property, each with its values and the GA4 request that proves it, and people’s notes',
    until: 'the property is unlinked',
    of: 'team',
    person: { column: 'property_id', in: 'ga4_properties' },
    key: { id: 'uuid' },
    exported: [
      'tenant_id',
      'id',
      'property_id',
      'kind',
      'day',
      'dimension',
      'text',
      'values',
      'request',
      'content_hash',
      ...shared,
    ],
    withheld: {
      about: 'computed from `dimension` and `values`; says nothing more',
      words: 'computed from `text`; says nothing more',
    },
  },
  fact_embeddings: {
    what: 'The vectors that find those sentences, by the model that made them',
    until: 'the sentence goes',
    of: 'team',
    person: { column: 'fact_id', in: 'ga4_facts' },
    key: { fact_id: 'uuid', model: 'text' },
    exported: ['tenant_id', 'fact_id', 'model', 'content_hash'],
    withheld: { embedding: 'computed from the sentence by `model`; says nothing more' },
  },
  outside_vectors: {
    what: 'Which of those vectors are kept in Vectorize, where one is bound',
    until: 'the vector is deleted there: within half an hour of the sentence, and before the team',
    of: 'team',
    key: { fact_id: 'uuid', model: 'text' },
    exported: ['tenant_id', 'fact_id', 'model', 'content_hash', 'gone_at'],
  },
  property_syncs: {
    what: 'How a property is read at night, and how far that is',
    until: 'the property is unlinked',
    of: 'team',
    person: { column: 'property_id', in: 'ga4_properties' },
    key: { property_id: 'uuid' },
    exported: [
      'tenant_id',
      'property_id',
      'language',
      'paused_at',
      'planned_at',
      'first_day',
      'next_at',
      'last_synced_at',
      'last_error',
      'last_error_at',
      'embedded_as',
      'embed_due_at',
      'embed_error',
      'embed_error_at',
      ...shared,
    ],
  },
  sync_runs: {
    what: 'Which days of a property were read',
    until: 'the property is unlinked',
    of: 'team',
    person: { column: 'property_id', in: 'ga4_properties' },
    key: { id: 'uuid' },
    exported: [
      'tenant_id',
      'id',
      'property_id',
      'day',
      'status',
      'attempts',
      'due_at',
      'leased_until',
      'lease_id',
      'synced_at',
      'restated',
      'left_out',
      'error',
      ...shared,
    ],
  },
  chat_sessions: {
    what: 'A person’s chat, and whether it is shown to the team',
    until: 'deleted; unlinking the property keeps it. Its log of events outside the database goes with it',
    of: 'team',
    person: { column: 'user_id' },
    key: { id: 'uuid' },
    exported: ['tenant_id', 'id', 'user_id', 'property_id', 'title', 'persona', 'visibility', ...shared],
  },
  chat_messages: {
    what: 'Questions and who asked, reports with the GA4 rows that prove them, and what those who asked think of them',
    until:
      'the chat is deleted. What a member asked in a colleague’s chat stays in it when they leave, without their name',
    of: 'team',
    person: { column: 'session_id', in: 'chat_sessions', or: 'asked_by' },
    key: { id: 'uuid' },
    exported: [
      'tenant_id',
      'id',
      'session_id',
      'role',
      'status',
      'reply_to',
      'content',
      'asked_by',
      'rating',
      'rating_reason',
      'version_of',
      ...shared,
    ],
  },
  share_links: {
    what: 'A public link to a report, with a copy of the report as it was',
    until:
      'its time is over (swept the night after), the chat is deleted, the property is unlinked, or whoever made it leaves. ' +
      'Refused once it is revoked',
    of: 'team',
    person: { column: 'user_id' },
    key: { id: 'uuid' },
    exported: [
      'tenant_id',
      'id',
      'user_id',
      'message_id',
      'property_id',
      'report',
      'tries',
      'tried_since',
      'views',
      'expires_at',
      'revoked_at',
      ...shared,
    ],
    withheld: { token_hash: hashOfSecret, password_salt: hashOfSecret, password_hash: hashOfSecret },
  },
  share_views: {
    what: 'When a link was opened the latest hundred times, and by what kind of device. No address, no cookie, nobody’s name',
    until: 'with the link',
    of: 'team',
    person: { column: 'link_id', in: 'share_links' },
    key: { id: 'uuid' },
    exported: ['tenant_id', 'id', 'link_id', 'client', 'created_at'],
  },
  widgets: {
    what:
      'A chat on somebody’s site: where it may be, what it may be asked, how it looks. The secret that signs who its visitors are is ' +
      'derived from `COOKIE_KEY` and stored nowhere; neither is what visitors ask. How often each asked today is counted outside the ' +
      'database, under a number that names nobody',
    until: 'deleted',
    of: 'team',
    key: { id: 'uuid' },
    exported: [
      'tenant_id',
      'id',
      'name',
      'property_id',
      'hosts',
      'mode',
      'public_metrics',
      'public_dimensions',
      'public_kinds',
      'visitor_budget',
      'site_budget',
      'settings',
      'secret_version',
      'previous_secret_until',
      'paused_at',
      ...shared,
    ],
  },
  annotations: {
    what: 'What happened on a day, as a person or a webhook noted it',
    until: 'deleted. Unlinking the property keeps it; of a member who left it keeps nothing',
    of: 'team',
    key: { id: 'uuid' },
    exported: [
      'tenant_id',
      'id',
      'property',
      'day',
      'title',
      'description',
      'source',
      'created_by',
      'hook_id',
      ...shared,
    ],
  },
  annotation_hooks: {
    what: 'A webhook that writes annotations. Its secret is derived from `COOKIE_KEY` and stored nowhere',
    until: 'deleted, or with the membership of whoever made it',
    of: 'team',
    person: { column: 'user_id' },
    key: { id: 'uuid' },
    exported: ['tenant_id', 'id', 'user_id', 'name', 'property', 'secret_version', 'used_at', ...shared],
  },
  annotation_events: {
    what: 'The ids of the messages that a webhook sent, so that none is acted on twice',
    until: '30 days, or until the webhook is deleted',
    of: 'team',
    person: { column: 'hook_id', in: 'annotation_hooks' },
    key: { hook_id: 'uuid', event_id: 'text' },
    exported: ['tenant_id', 'hook_id', 'event_id', 'annotation_id', 'created_at'],
  },
  usage_ledger: {
    what:
      'What each run spent: GA4 tokens as Google reports them, a model’s tokens as its provider does, or an estimate ' +
      'that says so. Written in the batch that saves the answer, once a run; the app cannot change or delete it',
    until: 'the team is deleted. Of a deleted account it keeps an id that names nobody any more',
    of: 'team',
    person: { column: 'user_id' },
    key: { id: 'uuid' },
    exported: [
      'tenant_id',
      'id',
      'user_id',
      'widget_id',
      'run_id',
      'entry',
      'kind',
      'subject',
      'amount',
      'estimated',
      ...shared,
    ],
  },
  audit_log: {
    what:
      'Acts: who (an id), what, on which id, never a name or an address. A trigger numbers the acts of a team and ' +
      'chains them by hash; the app cannot change or delete them',
    until: 'the team is deleted. Of a deleted account it keeps an id that names nobody any more',
    of: 'team',
    person: { column: 'user_id' },
    key: { id: 'uuid' },
    exported: ['tenant_id', 'id', 'seq', 'user_id', 'action', 'subject', 'details', 'created_at', 'prev_hash', 'hash'],
  },
  idempotency_keys: {
    what: 'That a request which carried a key of its own was made, and its answer, sealed by the Worker for who made it',
    until: 'a day (`expires_at`), and swept the night after',
    of: 'team',
    key: { route: 'text', key: 'text' },
    exported: ['tenant_id', 'route', 'key', 'status', 'expires_at', ...shared],
    withheld: {
      body_hash: 'the hash of a request; says nothing that `route` does not',
      response: 'sealed; what was made is exported where it is',
    },
  },
  erasure_ledger: {
    what: 'That something was asked to be deleted, and erased: the SHA-256 of its random id, when, how much',
    until: 'never, so that a restored backup can be cleaned. Undoing a deletion removes its line',
    of: 'nobody',
    exported: [],
    withheld: Object.fromEntries(
      ['id', 'kind', 'subject_hash', 'requested_at', 'erased_at', 'erased', 'attempts', 'leased_until'].map(
        (column) => [column, 'is about nobody who is still here'],
      ),
    ),
  },
  security_events: {
    what: 'Which of Google’s security events were acted on: their numbers',
    until: '60 days',
    of: 'nobody',
    exported: [],
    withheld: { jti: 'a number of Google’s that names nobody', created_at: 'when the event came' },
  },
  parley_migrations: {
    what: 'Which migrations were applied',
    until: 'never',
    of: 'nobody',
    exported: [],
    withheld: { name: 'the installation’s own', hash: 'the installation’s own', applied_at: 'the installation’s own' },
  },
};
