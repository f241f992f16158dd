/**
 * One SQLite file a data directory. Events are clustered by property and day, which is how reports read them.
 * Days are `YYYYMMDD` numbers and seconds are of the wall clock, both in the property's time zone; `at` is epoch seconds.
 */
export const SCHEMA = `
  create table if not exists meta (key text primary key, value text not null);

  create table if not exists days (
    day integer primary key,       -- 20260131
    number integer not null,       -- days since 1970-01-01
    year integer not null,
    month integer not null,
    date integer not null,
    weekday integer not null,      -- 0 = Sunday
    week integer not null,         -- 1 January is in week 1, weeks begin on Sunday
    iso_year integer not null,
    iso_week integer not null
  );
  create table if not exists pages (
    id integer primary key,
    host text not null,
    path text not null,
    query text not null,           -- with its question mark, or ''
    title text not null,
    content_group text not null
  );
  create table if not exists traffic (
    id integer primary key,
    source text not null,
    medium text not null,
    campaign text not null,
    channel_group text not null
  );
  create table if not exists devices (
    id integer primary key,
    category text not null,
    browser text not null,
    operating_system text not null,
    operating_system_version text not null,
    brand text not null,
    screen_resolution text not null
  );
  create table if not exists places (
    id integer primary key,
    city text not null,
    region text not null,
    country text not null,
    country_id text not null,
    continent text not null,
    language text not null,
    language_code text not null
  );
  create table if not exists items (
    id integer primary key,
    sku text not null,
    name text not null,
    brand text not null,
    category text not null,
    category2 text not null,
    price real not null
  );
  create table if not exists users (
    id integer primary key,
    property_id integer not null,
    first_at integer not null,     -- epoch seconds of the first visit, which may lie before the first day held
    first_day integer not null,
    first_traffic_id integer not null,
    age_bracket text not null,
    gender text not null,
    properties text                -- JSON of user properties, e.g. {"membership":"subscriber"}
  );
  create table if not exists sessions (
    id integer primary key,
    property_id integer not null,
    user_id integer not null,
    number integer not null,       -- 1 for the user's first session ever
    day integer not null,          -- of its first event
    started_at integer not null,
    duration_s integer not null,   -- from the first to the last event
    engaged integer not null,      -- 10 s of engagement, 2 page views, or a key event
    traffic_id integer not null,
    device_id integer not null,
    place_id integer not null,
    landing_page_id integer        -- null: a session without a page view
  );
  create table if not exists events (
    property_id integer not null,
    day integer not null,
    id integer not null,
    session_id integer not null,
    at integer not null,
    second integer not null,       -- of the day, wall clock
    name text not null,
    page_id integer,
    engagement_ms integer not null,
    is_key_event integer not null,
    value real not null,
    revenue real not null,         -- of a purchase, in the property's currency
    transaction_id text,
    is_first_purchase integer not null,
    parameters text,               -- JSON of custom event parameters, e.g. {"plan":"team","seats":5}
    primary key (property_id, day, id)
  ) without rowid;
  create table if not exists event_items (
    event_id integer not null,
    position integer not null,
    item_id integer not null,
    quantity integer not null,
    price real not null,
    primary key (event_id, position)
  ) without rowid;
`;

/** Raised when generation changes, so that an older file is thrown away instead of mixed with new days. */
export const DATA_VERSION = '1';
