import type { HeldOutRow } from './held-out-row.ts';

/**
 * German as it is typed: two rounds that were worded before they were run. At their first run 4 of 8 and 24 of 30 were exact;
 * where two plans answer a question, the one that is made is kept.
 */
export const languagesRound9De: HeldOutRow[] = [
  [
    'wieviel umsatz in kw 46 im vgl zu kw 45?',
    'comparison totalRevenue 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08',
  ],
  [
    'Moin, welche 10 Artikel gehen grad am schlechtesten? Stückzahl reicht mir',
    'top asc 10 itemsPurchased by itemName 2026-10-26..2026-11-22',
  ],
  [
    'Über welche Kanäle sind im Oktober die Erstkäufer reingekommen?',
    'breakdown firstTimePurchasers by sessionDefaultChannelGroup 2026-10-01..2026-10-31',
  ],
  [
    'warum sind die bestellungen am handy vom 10.-12.11. so eingebrochen',
    'why ecommercePurchases by sessionDefaultChannelGroup,country,landingPage,newVsReturning 2026-11-10..2026-11-12 vs 2026-11-07..2026-11-09 | deviceCategory exact mobile',
  ],
  [
    'Absprungrate der Seiten unter /magazin, aufgeteilt nach Gerät, letzte 30 Tage',
    'breakdown bounceRate by deviceCategory 2026-10-24..2026-11-22 | pagePath begins_with /magazin',
  ],
  [
    'bräuchte mal die sitzungen je tag seit 1.11., bitte ohne direktzugriffe',
    'trend day sessions 2026-11-01..2026-11-23 | not sessionDefaultChannelGroup exact Direct',
  ],
  ['was ham wir diesen monat bisher umgesetzt', 'kpi totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23'],
  [
    'Bounce Rate letzte Woche vs Woche davor?',
    'comparison bounceRate 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  ['bestellungen pro tag seit anfang november', 'trend day ecommercePurchases 2026-11-01..2026-11-23'],
  [
    'Welche Landingpages hatten im Oktober die höchste Absprungrate?',
    'top desc 10 bounceRate by landingPage 2026-10-01..2026-10-31',
  ],
  ['wieviele leute sind grad auf der seite?', 'realtime activeUsers'],
  [
    'Sitzungen aus Österreich und der Schweiz im September',
    'kpi sessions 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31 | country in_list Austria/Switzerland',
  ],
  [
    'Wieso ist der Umsatz im Oktober abgestürzt?',
    'why totalRevenue by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  ['Nutzer nach Altersgruppe, letzte 30 Tage', 'breakdown activeUsers by userAgeBracket 2026-10-24..2026-11-22'],
  [
    'zeig mal umsatz je kanal ohne bezahlte suche letzten monat',
    'breakdown totalRevenue by sessionDefaultChannelGroup 2026-10-01..2026-10-31 | not sessionDefaultChannelGroup exact Paid Search',
  ],
  ['Was ist nochmal die Engagement-Rate?', 'explain engagementRate'],
  [
    'Mit wie viel Umsatz können wir im Dezember rechnen?',
    'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22',
  ],
  [
    'Gab es letzte Woche Ausreißer bei den Bestellungen?',
    'anomaly ecommercePurchases 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22',
  ],
  ['wo springen die leute beim checkout ab', 'funnel add_to_cart > begin_checkout > purchase 2026-10-26..2026-11-22'],
  ['Wie heißen unsere besten Kunden?', 'refuse'],
  ['Top 5 Produkte nach Stückzahl in Q3', 'top desc 5 itemsPurchased by itemName 2026-07-01..2026-09-30'],
  [
    'Städte mit mindestens 100 Sitzungen im Oktober',
    'breakdown sessions by city 2026-10-01..2026-10-31 | sessions greater_than_or_equal 100',
  ],
  [
    'durchschnittlicher Warenkorb am Handy und am Desktop letzte Woche',
    'breakdown averagePurchaseRevenue by deviceCategory 2026-11-16..2026-11-22 | deviceCategory in_list mobile/desktop',
  ],
  [
    'An welchen Wochentagen wird am wenigsten bestellt?',
    'top asc 10 ecommercePurchases by dayOfWeekName 2026-10-26..2026-11-22',
  ],
  ['Seitenaufrufe vom 1. bis 15. Oktober', 'kpi screenPageViews 2026-10-01..2026-10-15 vs 2026-09-16..2026-09-30'],
  ['Conversion Rate per Monat seit Jahresanfang', 'trend month sessionKeyEventRate 2026-01-01..2026-11-23'],
  [
    'wieviel % der sitzungen kommen über social media?',
    'breakdown sessions by sessionDefaultChannelGroup 2026-10-26..2026-11-22',
  ],
  ['Neukunden gestern', 'kpi firstTimePurchasers 2026-11-22 vs 2026-11-21'],
  [
    'Was bringt uns der Newsletter an Umsatz? Bitte Oktober',
    'kpi totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionDefaultChannelGroup exact Email',
  ],
  ['kommen unsere neuen nutzer wieder? monatlich bitte', 'cohort 6 x month from 2026-05-01..2026-05-31 to 5'],
  ['Welche Blogartikel werden kaum gelesen?', 'top asc 10 screenPageViews by pagePath 2026-10-26..2026-11-22'],
  ['Umsatz Black Friday letztes Jahr', 'kpi totalRevenue 2025-11-28 vs 2024-11-29'],
  [
    'Wie lief der Shop in KW 46?',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08',
  ],
  [
    'Quelle/Medium mit Sitzungen und Umsatz, letzte 7 Tage',
    'breakdown sessions,totalRevenue by sessionSourceMedium 2026-11-16..2026-11-22',
  ],
  ['Wie schnell lädt unsere Startseite?', 'refuse'],
  ['Umsatz am Samstag im Vergleich zum Samstag davor', 'comparison totalRevenue 2026-11-21 vs 2026-11-14'],
];
