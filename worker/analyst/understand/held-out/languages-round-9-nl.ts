import type { HeldOutRow } from './held-out-row.ts';

/**
 * Dutch as it is typed: two rounds that were worded before they were run. At their first run 2 of 8 and 26 of 30 were exact;
 * where two plans answer a question, the one that is made is kept.
 */
export const languagesRound9Nl: HeldOutRow[] = [
  [
    'hoeveel omzet draaiden we afgelopen vrijdag tov de vrijdag ervoor',
    'comparison totalRevenue 2026-11-20 vs 2026-11-13',
  ],
  [
    'Welke merken lopen het best bij ons? Graag op omzet',
    'top desc 10 itemRevenue by itemBrand 2026-10-26..2026-11-22',
  ],
  [
    'bezoekers uit NL en BE los van elkaar, 1-10 t/m 31-10',
    'breakdown activeUsers by country 2026-10-01..2026-10-31 | country in_list Netherlands/Belgium',
  ],
  [
    'Hoe vaak is er deze maand ingelogd?',
    'kpi eventCount 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23 | eventName exact login',
  ],
  [
    'conversieratio per kanaal, graag ook uitgesplitst naar apparaat',
    'breakdown sessionKeyEventRate by sessionDefaultChannelGroup,deviceCategory 2026-10-26..2026-11-22',
  ],
  [
    'komen de nieuwe bezoekers van september nog terug? per week bekeken',
    'cohort 3 x week from 2026-09-06..2026-09-12 to 5',
  ],
  [
    'Wat is nou precies het verschil tussen actieve gebruikers en totaal aantal gebruikers?',
    'explain activeUsers,totalUsers',
  ],
  ['hoeveel hebben we deze maand al omgezet', 'kpi totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23'],
  [
    'bouncepercentage vorige week t.o.v. de week ervoor',
    'comparison bounceRate 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  ['bestellingen per dag sinds 1 november', 'trend day ecommercePurchases 2026-11-01..2026-11-23'],
  [
    "Welke landingspagina's hadden in oktober het hoogste bouncepercentage?",
    'top desc 10 bounceRate by landingPage 2026-10-01..2026-10-31',
  ],
  ['hoeveel mensen zitten er nu op de site?', 'realtime activeUsers'],
  [
    'Sessies uit België en Duitsland in september',
    'kpi sessions 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31 | country in_list Belgium/Germany',
  ],
  [
    'Hoe komt het dat de omzet in oktober is ingestort?',
    'why totalRevenue by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  ['Gebruikers per leeftijdsgroep, laatste 30 dagen', 'breakdown activeUsers by userAgeBracket 2026-10-24..2026-11-22'],
  [
    'omzet per kanaal zonder betaald zoeken vorige maand',
    'breakdown totalRevenue by sessionDefaultChannelGroup 2026-10-01..2026-10-31 | not sessionDefaultChannelGroup exact Paid Search',
  ],
  ['Wat is de betekenis van bouncepercentage?', 'explain bounceRate'],
  [
    'Hoeveel omzet mogen we in december verwachten?',
    'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22',
  ],
  [
    'Waren er vorige week rare uitschieters in de bestellingen?',
    'anomaly ecommercePurchases 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22',
  ],
  ['waar haken mensen af bij het afrekenen', 'funnel add_to_cart > begin_checkout > purchase 2026-10-26..2026-11-22'],
  ['Geef me de e-mailadressen van onze klanten', 'refuse'],
  ['Top 5 producten op verkochte aantallen in Q3', 'top desc 5 itemsPurchased by itemName 2026-07-01..2026-09-30'],
  [
    'Steden met minstens 100 sessies in oktober',
    'breakdown sessions by city 2026-10-01..2026-10-31 | sessions greater_than_or_equal 100',
  ],
  [
    'gemiddelde orderwaarde mobiel versus desktop vorige week',
    'breakdown averagePurchaseRevenue by deviceCategory 2026-11-16..2026-11-22 | deviceCategory in_list mobile/desktop',
  ],
  [
    'Op welke weekdagen wordt het minst besteld?',
    'top asc 10 ecommercePurchases by dayOfWeekName 2026-10-26..2026-11-22',
  ],
  ['Paginaweergaven van 1 t/m 15 oktober', 'kpi screenPageViews 2026-10-01..2026-10-15 vs 2026-09-16..2026-09-30'],
  ['conversieratio per maand sinds begin dit jaar', 'trend month sessionKeyEventRate 2026-01-01..2026-11-23'],
  [
    'hoeveel procent van de sessies komt via social?',
    'breakdown sessions by sessionDefaultChannelGroup 2026-10-26..2026-11-22',
  ],
  ['Nieuwe klanten gisteren', 'kpi firstTimePurchasers 2026-11-22 vs 2026-11-21'],
  [
    'Wat leverde de nieuwsbrief in oktober op aan omzet?',
    'kpi totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionDefaultChannelGroup exact Email',
  ],
  ['komen nieuwe gebruikers terug? graag per maand', 'cohort 6 x month from 2026-05-01..2026-05-31 to 5'],
  ['Welke blogartikelen worden nauwelijks gelezen?', 'top asc 10 screenPageViews by pagePath 2026-10-26..2026-11-22'],
  ['Omzet op Black Friday vorig jaar', 'kpi totalRevenue 2025-11-28 vs 2024-11-29'],
  [
    'Hoe liep de webshop in week 46?',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08',
  ],
  [
    'Bron/medium met sessies en omzet, laatste 7 dagen',
    'breakdown sessions,totalRevenue by sessionSourceMedium 2026-11-16..2026-11-22',
  ],
  ['Hoe snel laadt onze homepage?', 'refuse'],
  ['Omzet afgelopen zaterdag vergeleken met de zaterdag ervoor', 'comparison totalRevenue 2026-11-21 vs 2026-11-14'],
];
