import type { HeldOutRow } from './held-out-row.ts';

/**
 * Italian as people type it: eight questions, then thirty and twenty, each worded with its plan before it was run. At their
 * first runs 4 of 8, 26 of 30 and 12 of 20 were as expected; four more were right, and the expectation was mended.
 */
export const languagesRound9It: HeldOutRow[] = [
  [
    "allora, com'è andata la settimana scorsa?",
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'quali pagine di atterraggio convertono peggio? solo quelle con almeno 200 sessioni',
    'top asc 10 sessionKeyEventRate,sessions by landingPage 2026-10-26..2026-11-22 | sessions greater_than_or_equal 200',
  ],
  ['fatturato mese per mese del 2026', 'trend month totalRevenue 2026-01-01..2026-11-23'],
  [
    'da quali città comprano di più? le prime 8, Berlino esclusa',
    'top desc 8 ecommercePurchases by city 2026-10-26..2026-11-22 | not city exact Berlin',
  ],
  [
    'di quelli che mettono roba nel carrello quanti arrivano davvero a pagare?',
    'funnel add_to_cart > purchase 2026-10-26..2026-11-22',
  ],
  [
    'Mi confronti ottobre con settembre? utenti, sessioni, pagine per sessione',
    'comparison activeUsers,sessions,screenPageViewsPerSession 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  ["Da 1 a 10, quanto sono contenti i clienti dell'assistenza?", 'refuse'],
  [
    'il traffico da chatgpt sta crescendo o è una mia impressione? x settimana da inizio ottobre',
    'trend week sessions 2026-10-01..2026-11-23 | sessionSource contains chatgpt',
  ],
  ['quanta gente è entrata ieri sul sito?', 'kpi activeUsers 2026-11-22 vs 2026-11-21'],
  [
    'Quanto abbiamo fatturato a ottobre rispetto a settembre?',
    'comparison totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  [
    'fammi vedere le 10 pagine più lette della settimana scorsa',
    'top desc 10 screenPageViews by pagePath 2026-11-16..2026-11-22',
  ],
  ['fatturato x canale mese scorso', 'breakdown totalRevenue by sessionDefaultChannelGroup 2026-10-01..2026-10-31'],
  [
    'Come mai le conversioni sono crollate la settimana scorsa?',
    'why keyEvents by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'Quali sono le 5 città italiane che comprano di più?',
    'top desc 5 ecommercePurchases by city 2026-10-26..2026-11-22 | country exact Italy',
  ],
  [
    'sessioni da cellulare in Svizzera la settimana scorsa',
    'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | deviceCategory exact mobile; country exact Switzerland',
  ],
  [
    'frequenza di rimbalzo per dispositivo a ottobre, esclusi i tablet',
    'breakdown bounceRate by deviceCategory 2026-10-01..2026-10-31 | not deviceCategory exact tablet',
  ],
  [
    'Quanto tempo passa in media la gente sul sito?',
    'kpi averageSessionDuration 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
  ],
  ["visite per settimana dall'inizio di settembre", 'trend week sessions 2026-09-01..2026-11-23'],
  [
    'Quanti ordini ci sono stati tra il 1 e il 10 novembre?',
    'kpi ecommercePurchases 2026-11-01..2026-11-10 vs 2026-10-22..2026-10-31',
  ],
  [
    'campagne con almeno 20 conversioni a ottobre',
    'breakdown keyEvents by sessionCampaignName 2026-10-01..2026-10-31 | keyEvents greater_than_or_equal 20',
  ],
  [
    "scontrino medio per paese nell'ultimo trimestre",
    'breakdown averagePurchaseRevenue by country 2026-07-01..2026-09-30',
  ],
  ['Quale browser usano di più i nostri visitatori?', 'top desc 10 activeUsers by browser 2026-10-26..2026-11-22'],
  ["C'è qualcuno sul sito in questo momento?", 'realtime activeUsers'],
  ['Quanto incasseremo a dicembre?', 'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22'],
  [
    'in quale fase del checkout perdiamo i clienti?',
    'funnel add_to_cart > begin_checkout > purchase 2026-10-26..2026-11-22',
  ],
  ["mi spieghi cos'è il tasso di coinvolgimento?", 'explain engagementRate'],
  ['dammi le email dei clienti che hanno comprato ieri', 'refuse'],
  [
    "Com'è andato il weekend?",
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-21..2026-11-22 vs 2026-11-14..2026-11-15',
  ],
  [
    'Gli utenti nuovi sono cresciuti questo mese rispetto al mese scorso?',
    'comparison newUsers 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  [
    "C'è qualcosa di strano nel fatturato di questo mese?",
    'anomaly totalRevenue 2026-11-01..2026-11-22 from 2026-08-02..2026-11-22',
  ],
  ['Quante volte è stato aggiunto qualcosa al carrello ieri?', 'kpi addToCarts 2026-11-22 vs 2026-11-21'],
  ['andamento giornaliero della spesa pubblicitaria a ottobre', 'trend day advertiserAdCost 2026-10-01..2026-10-31'],
  ['che percentuale delle sessioni arriva da mobile?', 'breakdown sessions by deviceCategory 2026-10-26..2026-11-22'],
  [
    'le 3 peggiori pagine di destinazione per tasso di conversione il mese scorso',
    'top asc 3 sessionKeyEventRate by landingPage 2026-10-01..2026-10-31',
  ],
  [
    'utenti di Francia e Germania a ottobre',
    'kpi activeUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | country in_list France/Germany',
  ],
  [
    'Come si è evoluto il traffico organico negli ultimi 3 mesi?',
    'trend week sessions 2026-08-23..2026-11-22 | sessionDefaultChannelGroup exact Organic Search',
  ],
  ['ordini di venerdì scorso', 'kpi ecommercePurchases 2026-11-20 vs 2026-11-13'],
  [
    'pagine il cui url contiene saldi: visualizzazioni della settimana scorsa',
    'breakdown screenPageViews by pagePath 2026-11-16..2026-11-22 | pagePath contains saldi',
  ],
  [
    'Come vanno le vendite oggi rispetto a ieri?',
    'comparison purchaseRevenue,ecommercePurchases 2026-11-23 vs 2026-11-22',
  ],
  ["vorrei vedere il fatturato mese per mese di quest'anno", 'trend month totalRevenue 2026-01-01..2026-11-23'],
  ['Qual è stato il giorno con più ordini a ottobre?', 'top desc 10 ecommercePurchases by date 2026-10-01..2026-10-31'],
  [
    'Da quali social ci arrivano più visite?',
    'top desc 10 sessions by sessionSource 2026-10-26..2026-11-22 | sessionDefaultChannelGroup in_list Organic Social/Paid Social',
  ],
  [
    "utenti per fascia d'età e sesso il mese scorso",
    'breakdown activeUsers by userAgeBracket,userGender 2026-10-01..2026-10-31',
  ],
  [
    'Quanti download di file ci sono stati la settimana scorsa?',
    'kpi eventCount 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | eventName exact file_download',
  ],
  [
    'tasso di conversione degli utenti di ritorno a ottobre',
    'kpi userKeyEventRate 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | newVsReturning exact returning',
  ],
  [
    'Comprano di più gli uomini o le donne?',
    'top desc 10 ecommercePurchases by userGender 2026-10-26..2026-11-22 | userGender in_list male/female',
  ],
  [
    'Le sessioni da Google sono calate. Perché?',
    'why sessions by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionSource exact google',
  ],
  ["i 20 prodotti meno venduti dell'ultimo trimestre", 'top asc 20 itemsPurchased by itemName 2026-07-01..2026-09-30'],
  ['Qual è il margine di profitto dei nostri prodotti?', 'refuse'],
  [
    'pagine che iniziano con /offerte con più di 200 visualizzazioni a ottobre',
    'breakdown screenPageViews by pagePath 2026-10-01..2026-10-31 | pagePath begins_with /offerte; screenPageViews greater_than 200',
  ],
  ['Quante persone tornano dopo una settimana?', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
  ['Quanti utenti ci sono adesso sul sito per paese?', 'realtime activeUsers by country'],
  ['sessioni dal 24 dicembre al 6 gennaio', 'kpi sessions 2025-12-24..2026-01-06 vs 2025-12-10..2025-12-23'],
  ["Che differenza c'è tra utenti e sessioni?", 'explain activeUsers,sessions'],
  [
    'Come chiuderemo il mese a livello di fatturato?',
    'forecast totalRevenue 2026-11-23..2026-11-30 from 2026-05-25..2026-11-22',
  ],
  [
    'qnte sessioni da insta il mese scorso',
    'kpi sessions 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionSource contains instagram',
  ],
  [
    'La newsletter porta vendite? Dammi il fatturato da email di ottobre',
    'kpi totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionDefaultChannelGroup exact Email',
  ],
  [
    'visite degli ultimi 7 giorni senza contare il traffico diretto',
    'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | not sessionDefaultChannelGroup exact Direct',
  ],
];
