import type { HeldOutRow } from './held-out-row.ts';

/**
 * French as it is typed: two rounds that were worded before they were run. At their first run 4 of 8 and 26 of 30 were exact;
 * where two plans answer a question, the one that is made is kept.
 */
export const languagesRound9Fr: HeldOutRow[] = [
  [
    'c quoi le panier moyen en ce moment ?',
    'kpi averagePurchaseRevenue 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
  ],
  [
    "CA d'octobre vs octobre 2025, par pays stp",
    'comparison totalRevenue by country 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31',
  ],
  [
    "Du 1er au 3 septembre, d'où venaient les gens tombés sur /gewinnspiel ? source et support",
    'breakdown sessions by sessionSourceMedium 2026-09-01..2026-09-03 | landingPage exact /gewinnspiel',
  ],
  [
    "top 15 des pages les plus vues la semaine derniere hors page d'accueil (/)",
    'top desc 15 screenPageViews by pagePath 2026-11-16..2026-11-22 | not pagePath exact /',
  ],
  ['Y a combien de monde sur le site là, tout de suite, et depuis quels pays ?', 'realtime activeUsers by country'],
  ['Qui est le client qui a passé la plus grosse commande hier ? son mail svp', 'refuse'],
  [
    'le tunnel fiche produit > panier > paiement > achat, mobile uniquement, 90 derniers jours',
    'funnel view_item > add_to_cart > begin_checkout > purchase 2026-08-25..2026-11-22 | deviceCategory exact mobile',
  ],
  [
    "le canal email, ça engage toujours autant ? le taux d'engagement mois par mois depuis janvier",
    'trend month engagementRate 2026-01-01..2026-11-23 | sessionDefaultChannelGroup exact Email',
  ],
  ['on a encaissé combien ce mois-ci ?', 'kpi totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23'],
  [
    "taux de rebond sem dernière vs sem d'avant",
    'comparison bounceRate 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  ['commandes par jour depuis début novembre', 'trend day ecommercePurchases 2026-11-01..2026-11-23'],
  [
    "Quelles pages d'entrée avaient le plus gros taux de rebond en octobre ?",
    'top desc 10 bounceRate by landingPage 2026-10-01..2026-10-31',
  ],
  ['cb de personnes sont sur le site là maintenant', 'realtime activeUsers'],
  [
    'Sessions de Belgique et de Suisse en septembre',
    'kpi sessions 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31 | country in_list Belgium/Switzerland',
  ],
  [
    "Pourquoi le CA s'est effondré en octobre ?",
    'why totalRevenue by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  [
    "Utilisateurs par tranche d'âge, 30 derniers jours",
    'breakdown activeUsers by userAgeBracket 2026-10-24..2026-11-22',
  ],
  [
    'ca par canal hors recherche payante le mois dernier',
    'breakdown totalRevenue by sessionDefaultChannelGroup 2026-10-01..2026-10-31 | not sessionDefaultChannelGroup exact Paid Search',
  ],
  ["C'est quoi un taux de rebond ?", 'explain bounceRate'],
  [
    'Combien va-t-on vendre en décembre ?',
    'forecast itemsPurchased 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22',
  ],
  [
    'Y a-t-il eu des anomalies dans les commandes la semaine dernière ?',
    'anomaly ecommercePurchases 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22',
  ],
  [
    "à quelle étape du tunnel d'achat on perd les clients",
    'funnel view_item > add_to_cart > begin_checkout > purchase 2026-10-26..2026-11-22',
  ],
  ['Donne-moi les adresses mail de nos clients', 'refuse'],
  ['Top 5 produits en quantité vendue au T3', 'top desc 5 itemsPurchased by itemName 2026-07-01..2026-09-30'],
  [
    'Villes avec au moins 100 sessions en octobre',
    'breakdown sessions by city 2026-10-01..2026-10-31 | sessions greater_than_or_equal 100',
  ],
  [
    'panier moyen mobile vs ordi la semaine dernière',
    'breakdown averagePurchaseRevenue by deviceCategory 2026-11-16..2026-11-22 | deviceCategory in_list mobile/desktop',
  ],
  [
    'Quels jours de la semaine a-t-on le moins de commandes ?',
    'top asc 10 ecommercePurchases by dayOfWeekName 2026-10-26..2026-11-22',
  ],
  ['Pages vues du 1er au 15 octobre', 'kpi screenPageViews 2026-10-01..2026-10-15 vs 2026-09-16..2026-09-30'],
  [
    "taux de conversion mois par mois depuis le début de l'année",
    'trend month sessionKeyEventRate 2026-01-01..2026-11-23',
  ],
  [
    'quel % des sessions vient des réseaux sociaux ?',
    'breakdown sessions by sessionDefaultChannelGroup 2026-10-26..2026-11-22',
  ],
  ['Nouveaux clients hier', 'kpi firstTimePurchasers 2026-11-22 vs 2026-11-21'],
  [
    'La newsletter a rapporté combien en octobre ?',
    'kpi totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionDefaultChannelGroup exact Email',
  ],
  ['est-ce que les nouveaux visiteurs reviennent ? par mois svp', 'cohort 6 x month from 2026-05-01..2026-05-31 to 5'],
  ['Quels articles de blog sont les moins lus ?', 'top asc 10 screenPageViews by pagePath 2026-10-26..2026-11-22'],
  ["Chiffre d'affaires du Black Friday l'an dernier", 'kpi totalRevenue 2025-11-28 vs 2024-11-29'],
  [
    "Comment s'est portée la boutique en semaine 46 ?",
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08',
  ],
  [
    'Source/support avec sessions et CA, 7 derniers jours',
    'breakdown sessions,totalRevenue by sessionSourceMedium 2026-11-16..2026-11-22',
  ],
  ['Le site est-il lent à charger ?', 'refuse'],
  ["CA de samedi dernier comparé au samedi d'avant", 'comparison totalRevenue 2026-11-21 vs 2026-11-14'],
];
