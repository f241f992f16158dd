import type { DimensionField, DimensionScope } from './field.ts';

type Row = [apiName: string, uiName: string, sql: string, description: string];

const DATE = `printf('%08d', e.day)`;
const HOUR = `printf('%02d', e.second / 3600)`;
const MINUTE = `printf('%02d', e.second / 60 % 60)`;
const WEEKDAYS = `case y.weekday when 0 then 'Sunday' when 1 then 'Monday' when 2 then 'Tuesday' when 3 then 'Wednesday' when 4 then 'Thursday' when 5 then 'Friday' else 'Saturday' end`;
/** Day number of the Sunday that begins the week of day number `x`: 1970-01-04 was a Sunday. */
const weekOf = (x: string) => `((${x} + 4) / 7)`;

/** Names, categories and descriptions follow the API's schema page. https://developers.google.com/analytics/devguides/reporting/data/v1/api-schema#dimensions */
export const dimensions: DimensionField[] = [
  ...group('Time', 'day', [
    ['date', 'Date', DATE, 'The date of the event, formatted as YYYYMMDD.'],
    ['day', 'Day of month', `printf('%02d', y.date)`, 'The day of the month, a two-digit number from 01 to 31.'],
    ['dayOfWeekName', 'Day of week name', WEEKDAYS, 'The day of the week in English, for example Sunday.'],
    [
      'isoWeek',
      'ISO week of the year',
      `printf('%02d', y.iso_week)`,
      'ISO week number, which begins on Monday, from 01 to 53.',
    ],
    ['isoYear', 'ISO year', `printf('%04d', y.iso_year)`, 'The ISO year of the event.'],
    [
      'isoYearIsoWeek',
      'ISO week of ISO year',
      `printf('%04d%02d', y.iso_year, y.iso_week)`,
      'The combined values of isoYear and isoWeek.',
    ],
    ['month', 'Month', `printf('%02d', y.month)`, 'The month of the event, a two-digit number from 01 to 12.'],
    [
      'nthDay',
      'Nth day',
      `printf('%04d', y.number - {start})`,
      'The number of days since the start of the date range.',
    ],
    [
      'nthMonth',
      'Nth month',
      `printf('%04d', y.year * 12 + y.month - {startMonth})`,
      'The number of months since the start of the date range.',
    ],
    [
      'nthWeek',
      'Nth week',
      `printf('%04d', ${weekOf('y.number')} - ${weekOf('{start}')})`,
      'The number of weeks since the start of the date range.',
    ],
    [
      'nthYear',
      'Nth year',
      `printf('%04d', y.year - {startYear})`,
      'The number of years since the start of the date range.',
    ],
    [
      'week',
      'Week',
      `printf('%02d', y.week)`,
      'The week of the event, a two-digit number from 01 to 53. Each week starts on Sunday.',
    ],
    ['year', 'Year', `printf('%04d', y.year)`, 'The four-digit year of the event.'],
    ['yearMonth', 'Year month', `printf('%04d%02d', y.year, y.month)`, 'The combined values of year and month.'],
    ['yearWeek', 'Year week', `printf('%04d%02d', y.year, y.week)`, 'The combined values of year and week.'],
  ]),
  {
    ...one('Time', 'day', [
      'dayOfWeek',
      'Day of week',
      `printf('%d', y.weekday)`,
      'The day of the week, from 0 (Sunday) to 6.',
    ]),
    deprecatedApiNames: ['dayOfWeekZero'],
  },
  ...group('Time', 'intraday', [
    ['dateHour', 'Date + hour (YYYYMMDDHH)', `${DATE} || ${HOUR}`, 'The combined values of date and hour.'],
    [
      'dateHourMinute',
      'Date hour and minute',
      `${DATE} || ${HOUR} || ${MINUTE}`,
      'The combined values of date, hour and minute.',
    ],
    ['hour', 'Hour', HOUR, 'The two-digit hour of the day of the event, from 00 to 23, in the property’s time zone.'],
    ['minute', 'Minute', MINUTE, 'The two-digit minute of the hour of the event, from 00 to 59.'],
    [
      'nthHour',
      'Nth hour',
      `printf('%04d', (y.number - {start}) * 24 + e.second / 3600)`,
      'The number of hours since the start of the date range.',
    ],
  ]),
  ...group('Geography', 'event', [
    ['city', 'City', 'g.city', 'The city from which the user activity originated.'],
    ['continent', 'Continent', 'g.continent', 'The continent from which the user activity originated.'],
    ['country', 'Country', 'g.country', 'The country from which the user activity originated.'],
    ['countryId', 'Country ID', 'g.country_id', 'The country’s ISO 3166-1 alpha-2 code.'],
    ['region', 'Region', 'g.region', 'The geographic region from which the user activity originated.'],
  ]),
  ...group('Platform / Device', 'event', [
    ['browser', 'Browser', 'd.browser', 'The browser used to view the website.'],
    ['deviceCategory', 'Device category', 'd.category', 'The type of device: desktop, tablet, mobile or smart tv.'],
    ['mobileDeviceBranding', 'Device brand', 'd.brand', 'Manufacturer or branded name.'],
    ['operatingSystem', 'Operating system', 'd.operating_system', 'The operating system used by visitors.'],
    ['operatingSystemVersion', 'OS version', 'd.operating_system_version', 'The version of the operating system.'],
    [
      'operatingSystemWithVersion',
      'Operating system with version',
      `d.operating_system || ' ' || d.operating_system_version`,
      'The operating system and version.',
    ],
    [
      'platformDeviceCategory',
      'Platform / device category',
      `'web / ' || d.category`,
      'The platform and type of device.',
    ],
    ['screenResolution', 'Screen resolution', 'd.screen_resolution', 'The screen resolution of the user’s monitor.'],
  ]),
  ...group('Platform / Device', 'event', [
    [
      'language',
      'Language',
      'g.language',
      'The language setting of the user’s browser or device, for example English.',
    ],
    [
      'languageCode',
      'Language code',
      'g.language_code',
      'The language setting of the browser in ISO 639, for example en-us.',
    ],
  ]),
  ...group('Platform / Device', 'event', [
    ['platform', 'Platform', `'web'`, 'The platform on which the website or app ran.'],
    ['streamName', 'Stream name', `'Website'`, 'The stream name of the website or app.'],
  ]),
  ...group('Page / Screen', 'event', [
    ['contentGroup', 'Content group', text('p.content_group'), 'A category that applies to the published content.'],
    [
      'fullPageUrl',
      'Full page URL',
      `iif(p.id is null, '(not set)', p.host || p.path || p.query)`,
      'The hostname, page path and query string of the page.',
    ],
    ['hostName', 'Hostname', text('p.host'), 'The subdomain and domain names of a URL.'],
    ['pagePath', 'Page path', text('p.path'), 'The portion of the URL between the hostname and query string.'],
    [
      'pagePathPlusQueryString',
      'Page path + query string',
      `iif(p.id is null, '(not set)', p.path || p.query)`,
      'The portion of the URL following the hostname.',
    ],
    ['pageTitle', 'Page title', text('p.title'), 'The web page titles used on the site.'],
    [
      'unifiedPagePathScreen',
      'Page path and screen class',
      text('p.path'),
      'The page path (web) or screen class (app).',
    ],
    [
      'unifiedScreenClass',
      'Page title and screen class',
      text('p.title'),
      'The page title (web) or screen class (app).',
    ],
    ['unifiedScreenName', 'Page title and screen name', text('p.title'), 'The page title (web) or screen name (app).'],
  ]),
  ...group('Page / Screen', 'session', [
    ['landingPage', 'Landing page', text('lp.path'), 'The page path of the first page view in a session.'],
    [
      'landingPagePlusQueryString',
      'Landing page + query string',
      `iif(lp.id is null, '(not set)', lp.path || lp.query)`,
      'The page path and query string of the first page view in a session.',
    ],
  ]),
  ...traffic('Session', 'session', 'session', 't', 'that led to the session'),
  {
    ...one('Traffic Source', 'session', [
      'sessionDefaultChannelGroup',
      'Session default channel group',
      't.channel_group',
      'The session’s default channel group is based primarily on source and medium.',
    ]),
    deprecatedApiNames: ['sessionDefaultChannelGrouping'],
  },
  ...group('Traffic Source', 'session', [
    [
      'sessionPrimaryChannelGroup',
      'Session primary channel group',
      't.channel_group',
      'The primary channel group that led to the session.',
    ],
  ]),
  ...traffic('First user', 'firstUser', 'user', 'ft', 'that first acquired the user'),
  {
    ...one('Traffic Source', 'user', [
      'firstUserDefaultChannelGroup',
      'First user default channel group',
      'ft.channel_group',
      'The default channel group that first acquired the user.',
    ]),
    deprecatedApiNames: ['firstUserDefaultChannelGrouping'],
  },
  ...group('Traffic Source', 'user', [
    [
      'firstUserPrimaryChannelGroup',
      'First user primary channel group',
      'ft.channel_group',
      'The primary channel group that first acquired the user.',
    ],
  ]),
  ...group('Attribution', 'attribution', [
    ['campaignName', 'Campaign', 't.campaign', 'The name of the marketing campaign attributed to the key event.'],
    ['defaultChannelGroup', 'Default channel group', 't.channel_group', 'The key event’s default channel group.'],
    ['medium', 'Medium', 't.medium', 'The medium attributed to the key event.'],
    [
      'primaryChannelGroup',
      'Primary channel group',
      't.channel_group',
      'The primary channel group attributed to the key event.',
    ],
    ['source', 'Source', 't.source', 'The source attributed to the key event.'],
    ['sourceMedium', 'Source / medium', `t.source || ' / ' || t.medium`, 'The combined values of source and medium.'],
  ]),
  ...group('Event', 'event', [
    ['eventName', 'Event name', 'e.name', 'The name of the event.'],
    [
      'isKeyEvent',
      'Is key event',
      `iif(e.is_key_event, 'true', 'false')`,
      'The string true if the event is a key event.',
    ],
  ]),
  ...group('User', 'session', [
    [
      'newVsReturning',
      'New / returning',
      `iif(s.number = 1, 'new', 'returning')`,
      'New users have 0 previous sessions, and returning users have 1 or more previous sessions.',
    ],
  ]),
  ...group('User Lifetime', 'user', [
    [
      'firstSessionDate',
      'First session date',
      `printf('%08d', u.first_day)`,
      'The date the user’s first session occurred, formatted as YYYYMMDD.',
    ],
  ]),
  ...group('Demographics', 'user', [
    ['userAgeBracket', 'Age', 'u.age_bracket', 'User age brackets.'],
    ['userGender', 'Gender', 'u.gender', 'User gender.'],
  ]),
  ...group('Ecommerce', 'event', [
    [
      'transactionId',
      'Transaction ID',
      `coalesce(e.transaction_id, '(not set)')`,
      'The ID of the ecommerce transaction.',
    ],
  ]),
  ...group('Ecommerce', 'item', [
    ['itemBrand', 'Item brand', 'it.brand', 'Brand name of the item.'],
    ['itemCategory', 'Item category', 'it.category', 'The hierarchical category in which the item is classified.'],
    ['itemCategory2', 'Item category 2', 'it.category2', 'The second level of the item’s category.'],
    ['itemId', 'Item ID', 'it.sku', 'The ID of the item.'],
    ['itemName', 'Item name', 'it.name', 'The name of the item.'],
  ]),
];

function traffic(label: string, prefix: string, scope: DimensionScope, alias: string, role: string): DimensionField[] {
  return group('Traffic Source', scope, [
    [`${prefix}CampaignName`, `${label} campaign`, `${alias}.campaign`, `The marketing campaign name ${role}.`],
    [`${prefix}Medium`, `${label} medium`, `${alias}.medium`, `The medium ${role}.`],
    [`${prefix}Source`, `${label} source`, `${alias}.source`, `The source ${role}.`],
    [
      `${prefix}SourceMedium`,
      `${label} source / medium`,
      `${alias}.source || ' / ' || ${alias}.medium`,
      `The combined values of source and medium ${role}.`,
    ],
  ]);
}

function group(category: string, scope: DimensionScope, rows: Row[]): DimensionField[] {
  return rows.map((row) => one(category, scope, row));
}

function one(category: string, scope: DimensionScope, [apiName, uiName, sql, description]: Row): DimensionField {
  return { apiName, uiName, description, category, scope, sql };
}

function text(column: string): string {
  return `coalesce(${column}, '(not set)')`;
}
