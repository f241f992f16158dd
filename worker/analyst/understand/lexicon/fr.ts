import { ordinaryWords } from './ordinary-words.ts';
import type { Words } from './from-words.ts';

const last = '(dernier|dernière|derniere|passé|passée|précédent|précédente|écoulé)';
const user = '(utilisateur|utilisatrice|visiteur|internaute|user)';
const visit = '(session|visite)';
const view = '(page vue|vue de page|vue|page view|pageview|affichage de page|consultation)';
const the = "[le|la|les|l|l'|un|une|des|du|de la|de|d|d']";
const avg = '(moyen|moyenne)';
const conv = '(conversion|transformation)';

/** French. */
export const french = (): Words => ({
  language: 'fr',
  decimalComma: true,
  slashes: 'day',
  endings: [
    ['ies', 'y'],
    ['s', ''],
    ['x', ''],
  ],
  wholeWords: 'mars|mais|des|les|nous|vous|plus|pas|fois|dans',
  numbers: {
    zéro: 0,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    douze: 12,
    quinze: 15,
    vingt: 20,
    trente: 30,
    cinquante: 50,
    cent: 100,
    mille: 1000,
  },
  ordinals: { premier: 1, première: 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4 },
  ordinalSuffixes: ['er', 'ere', 'e', 'eme', 'nd'],
  durations: { seconde: 1, s: 1, minute: 60, min: 60, heure: 3600 },
  months: [
    'janvier|janv',
    'février|fevr|fev',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'août|aout',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'décembre|déc',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  doubtfulDates: 'sept',
  dateCues: 'en|de|depuis|fin|début|du|au|et',
  units: {
    day: 'jour|jours|journée|j',
    week: 'semaine|semaines|sem',
    month: 'mois',
    quarter: 'trimestre|trimestres',
    year: 'an|ans|année|années',
  },
  entire: { before: 'tout|toute|entier|complet', after: 'entier|entière|complet|complète' },
  partOf: 'du|de|d',
  dates: {
    between_years: "[entre|de] noël (et|à|au) [le|la] (nouvel an|jour de l'an|saint sylvestre|réveillon)",
    today: "aujourd'hui|aujourd hui|ce jour|depuis ce matin|ce matin|ajd|auj|ce jour même|depuis minuit|aujourdhui",
    yesterday: "hier|la veille|la journée d'hier|d'hier|hier déjà",
    day_before_yesterday: 'avant hier',
    tomorrow: 'demain',
    days_ago: 'il y a {n} jours',
    this_unit:
      "(ce|cet|cette) {unit} [ci]|{unit} (en cours|courant|courante)|depuis le début (du|de la|de l|de|de cette|de ce|de l'|d') {unit}|(ce|cet|cette) {unit} (jusqu'ici|jusqu'à présent|pour l'instant)|(d'ici|jusqu'à|avant) [la] fin (du|de la|de l|de cette|de ce) {unit}|depuis (début|le début) [de] {unit}|{unit} actuelle|{unit} actuel|au cours (du|de la|de cette|de ce) {unit}|cette {unit} là|(de|sur) (ce|cet|cette) {unit}",
    year_to_date:
      "depuis le début de l'année|depuis janvier|depuis début janvier|depuis le 1er janvier|cette année jusqu'ici|depuis début d'année|d'ici fin décembre|depuis le nouvel an",
    month_to_date:
      "depuis le début du mois|depuis début du mois|d'ici la fin du mois|d'ici fin du mois|ce mois ci jusqu'ici",
    last_unit: `${the} {unit} ${last}|${the} {unit} dernière|${the} ${last} {unit} [complet]|(sur|pour|pendant|durant|de|en) ${the} {unit} ${last}|${the} {unit} (passé|passée|écoulé|écoulée|révolu|révolue)|{unit} dernière`,
    last_year: "l'an dernier|l'an passé|an dernier|an passé|lan dernier|année dernière|l'année passée",
    unit_before_last: `${the} avant ${last} {unit}|[la|le|l'] avant dernier {unit}|[la|l'] avant dernière {unit}`,
    units_ago: 'il y a (un|une|{n}) {unit}',
    rolling: `${the} {n} ${last} {unit}|${the} ${last} {n} {unit}|[au cours des|sur les|ces] {n} ${last} {unit}|sur {n} {unit}|(sur|pendant|durant|dans|depuis|pour) ${the} {n} ${last} {unit}|${the} {n} {unit} (écoulés|écoulées|passés|passées)|(depuis|pendant|durant) {n} {unit}|{n} ${last} {unit}`,
    fortnight: `(la quinzaine|quinze ${last} jours|15 ${last} jours|les deux dernières semaines)|ces quinze derniers jours|ces deux dernières semaines|les 2 dernières semaines|dernière quinzaine|les quinze derniers jours|depuis quinze jours`,
    half_year: `[les] six ${last} mois|le semestre ${last}|les 6 derniers mois|ces six derniers mois|dernier semestre`,
    last_hours: `${the} {n} ${last} heures`,
    few_days:
      '[ces] quelques derniers jours|ces derniers jours|ces jours ci|les derniers jours|derniers jours|depuis quelques jours|les quelques derniers jours',
    few_weeks:
      'ces dernières semaines|les dernières semaines|dernières semaines|depuis quelques semaines|ces semaines ci',
    few_months: 'ces derniers mois|les derniers mois|derniers mois|depuis quelques mois',
    next_unit:
      "(prochain|prochaine) {unit}|{unit} (prochain|prochaine|suivant|à venir)|(la|le|l') {unit} (qui vient|à venir|suivante|suivant|d'après)|{unit} prochaine|prochaine {unit}",
    next_units: '[les] {n} (prochain|prochaine) {unit}|dans {n} {unit}',
    day_month:
      '[le] {day} {month}|{weekday} {day} {month}|[le] {nth} {month}|{weekday} [le] {day} {month}|{weekday} {nth} {month}',
    day_month_year: `[le] {day} {month} {year}|{weekday} {day} {month} {year}`,
    day_range:
      '[du|entre le] {day} (au|à|et le|-) {day2} {month}|du {day} {month} au {day2} {month}|[du|entre le|de|entre|le] {day} [{month}] (au|à|et le|et|-|–|jusqu au|jusqu’au) {day2} {month2}|[du|entre le] {nth} (au|à|et le|-) {day2} {month}|[du|entre le] {nth} {month} (au|à|et le|-) {day2} {month2}',
    day_range_year: '[du|entre le] {day} (au|à|et le|-) {day2} {month} {year}',
    month_range:
      "[de|d|d'] {month} à {month2}|entre {month} et {month2}|[de|d|d'|entre] [début] {month} (à|jusqu'à|jusqu'en|au|-|–) [fin] {month2}",
    month_range_year: "[de|d|d'] {month} à {month2} {year}|entre {month} et {month2} {year}",
    month: `[au|le|du] mois (de|d|d') {month}|{month} ${last}|[tout] le mois de {month}|tout {month}|en plein {month}|courant {month}|mois de {month} entier|sur {month}|du mois de {month}`,
    month_year: "{month} (de l|de l'|de) [année] {year}|mois (de|d) {month} {year}",
    month_this_year: '{month} (de cette année|cette année)|{month} de cette année|cette année en {month}',
    month_last_year:
      "{month} (de|) (l'an|l'année|l année) (dernier|dernière|passé|passée|précédente)|{month} l'an dernier|{month} de l'an dernier|{month} de l'année dernière|{month} il y a un an|{month} l'année d'avant|(l'an dernier|l'année dernière|l'an passé) en {month}|{month} (l'an passé|de l'an passé|n 1|n - 1)|{month} de l'année (dernière|passée|précédente)",
    week_of_day:
      '[la] semaine du {day} {month}|[la] semaine (commençant le|débutant le|qui commence le|du) {day} {month}',
    first_days:
      "[les] {n} premiers jours (de|d) {month}|[les] premiers {n} jours (de|d|d'|du mois de) {month}|[les] {n} premiers jours du mois de {month}",
    last_days: '[les] {n} derniers jours (de|d) {month}|[les] {n} derniers jours du mois de {month}',
    quarter:
      't {quarter}|{nth} trimestre|{quarter} trimestre|trimestre {quarter}|[au|le|du] {nth} trimestre|t {quarter} (de cette année|cette année)',
    quarter_year: 't {quarter} {year}|{nth} trimestre [de] {year}|trimestre {quarter} {year}',
    half: 's {half}|{nth} semestre',
    half_of_year: 's {half} {year}|{nth} semestre [de] {year}',
    spring: '[ce|le|au] printemps|printemps dernier',
    summer: "(cet|l) été|(cet|l') été|(l'|de l'|cet|pendant l') été|été dernier",
    autumn: "(cet|l) automne|(l'|cet) automne|automne dernier",
    winter: "(cet|l) hiver|(l'|cet) hiver|hiver dernier",
    summer_year: 'été {year}',
    iso_week: 'semaine {week}|(la|en) semaine {week}|sem {week}|s {week}|semaine (numéro|n) {week}',
    iso_week_year: 'semaine {week} [de|en] {year}|sem {week} {year}|s {week} {year}',
    year: "(année|l'année|en|an) {year}|l année {year}",
    weekday: `{weekday} ${last}|le {weekday}|(ce|le) {weekday} [dernier|passé]|{weekday} (dernier|passé)|la journée de {weekday}`,
    this_weekend: '(ce|ce) (week end|weekend)|ce week-end|ce we',
    last_weekend: `[le] (week end|weekend) ${last}|[le|au] (week end|weekend)|week end dernier|weekend dernier|le we|we dernier|le we dernier|ce dernier week end|week-end dernier|week end passé|weekend passé|we passé`,
    christmas: 'noël|à noël|pendant noël|la période de noël|les fêtes|période des fêtes|les fêtes de noël',
    christmas_year: 'noël {year}',
    all_time:
      "depuis (toujours|le début|le lancement|la création)|de tous les temps|historique complet|depuis l'ouverture|depuis qu'on existe|depuis qu'on a lancé [le site|la boutique]|depuis le tout début|depuis le jour un|depuis le démarrage|jusqu'à maintenant depuis le début|toutes périodes confondues",
    recently:
      'récemment|dernièrement|ces temps ci|en ce moment|actuellement|ces derniers temps|depuis peu|à l heure actuelle|récents|récentes',
    period_before: `${the} période (précédente|d'avant|antérieure)|période précédente|${the} {n} {unit} (précédents|précédentes|d'avant)|avant cela|(celle|celui|ceux|celles) (d'avant|précédente|précédent|précédents|précédentes)|d'avant|(week end|weekend|week-end) (précédent|d'avant)|[la|le|les] (période|même durée) (d'avant|antérieure|qui précède)|les {n} {unit} (d'avant|précédents|précédentes|antérieurs)|auparavant|précédemment`,
    weekday_before:
      "même jour [de] la semaine (d'avant|précédente|dernière|passée)|[le|du|au|celui du] {weekday} (d'avant|précédent|d'il y a une semaine|de la semaine d'avant|de la semaine précédente)|même jour la semaine (d'avant|précédente|dernière)|[le|au] même {weekday} [de] la semaine (d'avant|précédente)",
    week_before_span:
      "semaine d'avant|semaine précédente|semaine passée|semaine (d'avant|précédente)|sem d'avant|s 1|s - 1|semaine qui précède",
    month_before_span: "mois d'avant|mois précédent|mois passé|mois (d'avant|précédent)|m 1|m - 1|mois qui précède",
    quarter_before_span: "trimestre d'avant|trimestre précédent|trimestre (d'avant|précédent)|t 1 précédent",
    unit_before: `${the} {unit} (précédent|précédente|d'avant)|{unit} après {unit}|{unit} sur {unit}`,
    unit_year_before:
      "[le|la|au] même {unit} (de|) (l'an|l'année|l année) (dernier|dernière|passé|passée|précédente)|[le|la|l'|au|du] même {unit} (de|en|) (l'an dernier|l'année dernière|l'an passé|l'année passée|l'année précédente|n 1|n - 1|un an plus tôt|il y a un an|un an avant|l'année d'avant)|{unit} (il y a un an|un an plus tôt|de l'an dernier)",
    year_before:
      "[la|à la|au|les|aux] (même|mêmes) (période|moment|date|dates|époque|jours) [de|il y a|qu|que|en] (l'an|l'année|l année|lan|un an|année) [dernier|dernière|passé|passée|précédente]|[la] même période un an (plus tôt|avant)|(l'année|année|l année) (précédente|d'avant)|un an (plus tôt|avant|auparavant)|il y a un an|n - 1|n 1|d'une année sur l'autre|par rapport à n - 1|l'an dernier (à la même époque|à la même période|à la même date|même période)|à (la même époque|la même période|la même date|pareille époque) (l'an dernier|l'année dernière|l'an passé|l'année passée)|(la|les|aux) (même|mêmes) (période|dates|jours) (de l'an dernier|l'an dernier|de l'an passé|l'année d'avant|l'année précédente|de l'année précédente|de l'année dernière|en n 1|n 1)|vs n 1|vs n - 1|l'an d'avant|année n 1|année n - 1|yoy|l'année d'avant|d'une année à l'autre|un an en arrière",
    rest_of_unit: '[le] reste (du|de la|de l|de) [ce|cette|cet] {unit}',
    week_to_date: 'depuis lundi dernier matin|depuis début de semaine|depuis le début de semaine',
    quarter_to_date: 'depuis début de trimestre|depuis le début du trimestre',
    weekly_report: '(rapport|bilan|point|reporting|récap|résumé) (hebdo|hebdomadaire|de la semaine)',
    monthly_report: '(rapport|bilan|point|reporting|récap|résumé) (mensuel|du mois)',
    quarterly_report: '(rapport|bilan|point|reporting) (trimestriel|du trimestre)',
    yearly_report: '(rapport|bilan|point) (annuel|de l année)',
    daily_report: '(rapport|bilan|point) (quotidien|du jour|journalier)',
    last_month: 'mois dernier|mois passé',
    last_week: 'sem dernière|sem passée|semaine dernière',
    month_before_last: "avant dernier mois|le mois d'avant le mois dernier",
    day_month_last_year: "[le] {day} {month} (de l'an dernier|l'an dernier|de l'année dernière|l'an passé)",
    day_of_month: 'le {nth}',
    days_to_written: "[du|entre le|de|le] {day} (au|à|et le|-|–|jusqu'au) {written}",
    week_of_month: '[la] {nth} semaine (de|d|du mois de) {month}',
    last_week_of_month: '[la] dernière semaine (de|d|du mois de) {month}',
    half_of_month: "[la] {nth} (moitié|quinzaine) (de|d|d'|du mois de) {month}",
    quarter_last_year:
      "t {quarter} (de l'an dernier|l'an dernier|de l'année dernière|n 1|n - 1)|{nth} trimestre (de l'an dernier|de l'année dernière)|q {quarter} (de l'an dernier|l'an dernier|de l'année dernière)",
    winter_year: 'hiver {year}',
    autumn_year: 'automne {year}',
    spring_year: 'printemps {year}',
    weekday_last_week:
      '{weekday} (de la semaine dernière|la semaine dernière|de la semaine passée|il y a une semaine)|(la semaine dernière|semaine dernière) [le] {weekday}',
    weekday_this_week: '{weekday} (de cette semaine|cette semaine)',
    christmas_eve: 'réveillon de noël [{year}]|veille de noël [{year}]|24 décembre au soir',
    new_years_eve: 'saint sylvestre [{year}]|réveillon du nouvel an [{year}]',
    new_years_day: "jour de l'an [{year}]|nouvel an [{year}]",
    valentines_day: 'saint valentin [{year}]|la saint valentin [{year}]',
    halloween: 'halloween [{year}]',
    good_friday: 'vendredi saint [{year}]',
    easter_sunday: 'dimanche de pâques [{year}]',
    easter_monday: 'lundi de pâques [{year}]',
    easter: '[à|le|week end de|weekend de] pâques',
    easter_year: '[à|week end de] pâques {year}',
    singles_day: 'singles day [{year}]',
    thanksgiving: 'thanksgiving',
    thanksgiving_year: 'thanksgiving {year}',
    boxing_day: 'boxing day [{year}]',
    black_friday: '[le|au|du|pendant le|lors du] black friday|blackfriday|vendredi noir',
    black_friday_last_year:
      "black friday (de l'an dernier|l'an dernier|de l'année dernière|l'année dernière|n 1|précédent)",
    black_week: 'semaine du black friday',
    black_weekend: 'week end du black friday|weekend du black friday',
    fiscal_year: '(exercice|année fiscale) {year}',
    this_fiscal_year: '(cet exercice|exercice en cours|année fiscale en cours)',
    last_fiscal_year: '(exercice précédent|dernier exercice|exercice passé)',
    day_before_span: "[la] veille|jour (d'avant|précédent)|avant veille",
  },
  metrics: {
    active28DayUsers: 'utilisateurs actifs mensuels|mau|utilisateurs mensuels',
    active7DayUsers: 'utilisateurs actifs hebdomadaires|wau',
    users: `${user}|${user} unique|nombre (de|d|d') ${user}|audience|utilisateurs uniques|visiteurs uniques|vu|uu|internautes|nombre de personnes (sur|venues sur) le site|visiteurs distincts|usagers|usager|personnes uniques|fréquentation en visiteurs|visitorat`,
    activeUsers: `${user} actif|${user} active|personnes actives|actifs`,
    totalUsers: `${user} (total|totaux|au total)|total des ${user}|(total|totalité) (des|de|d') ${user}|nombre total (de|d'|d) ${user}|ensemble des ${user}|tous les ${user} confondus`,
    newUsers: `(nouveau|nouveaux|nouvelle) ${user}|primo visiteur|(nouvelle|nouvelles|nouveau|nouveaux) (personnes|têtes|arrivants|internautes|gens|lecteurs|utilisatrices|visiteuses)|premières visites|première visite|primo visiteurs|${user} (pour la première fois|jamais venus)|pour la première fois sur le site|nouveaux venus|nvx visiteurs|nouvx visiteurs`,
    active1DayUsers: `utilisateurs actifs (quotidiens|par jour|journaliers)|${user} actif (par jour|quotidien)|dau|utilisateurs quotidiens`,
    traffic:
      'trafic|traffic|fréquentation|affluence|trafic web|trafic du site|trafic site|fréquentation du site|affluence sur le site|passage',
    sessions: `${visit}|nombre de ${visit}|nb de ${visit}|nbre de ${visit}|visites sur (le|notre) site|visites du site|volume de ${visit}|sessions web|nombre de passages|fréquence de visites`,
    engagedSessions: `${visit} (engagé|engagée|avec engagement)|${visit} (engagées|actives)|sessions engagées`,
    engagementRate:
      "taux d'engagement|taux engagement|taux d engagement|tx d'engagement|taux d'interaction|pourcentage de sessions engagées",
    engagement: 'engagement',
    bounceRate:
      'taux de rebond|rebond|bounce rate|taux rebond|taux de rebonds|tx de rebond|rebonds|rebondissent|rebondi|repartent (aussitôt|tout de suite|direct|directement|immédiatement)|(partent|repartent|quittent) (aussitôt|tout de suite|direct|directement|immédiatement)',
    averageSessionDuration: `combien de temps [les|nos] (visiteurs|utilisateurs|gens|clients) (restent|passent|reste) [-] [ils] [en moyenne] [sur (le|notre) site]|durée (${avg}|) [des|de|de la|d'une] ${visit} [${avg}]|temps ${avg} (par|sur|passé sur|des) (${visit}|le site)|durée des visites|temps passé (sur le site|par session|par visite)|combien de temps (restent|passent) [les] (visiteurs|utilisateurs|gens) [sur le site]|durée de session|combien de temps [les|nos|un|en moyenne] [visiteurs|utilisateurs|gens|clients|visiteur|internautes] (restent|passent|reste|passe|restaient|passaient|dure|durent) [t] [-] [ils|elles|on|une] [en moyenne|session|visite] [sur (le|notre) site|chez nous]|durée (${avg}|) [des|de|de la|d'une|par] ${visit}|temps de (session|visite)|temps (passé|${avg}) (sur le site|sur notre site|chez nous)|temps sur (le|notre) site|longueur (des|de) ${visit}|temps par (session|visite)|durée des sessions|(combien de temps|quelle durée) dure (une|la) ${visit}`,
    userEngagementDuration:
      "temps d'engagement|durée d'engagement|temps d engagement|temps d'utilisation|temps total d'engagement|durée totale d'engagement|temps d'interaction",
    engagement_time_per_session: `(durée|temps) [(moyen|moyenne)] d'engagement [(moyen|moyenne)] par (session|visite)`,
    average_engagement_time:
      "(temps|durée) d'engagement moyen|(temps|durée) d'engagement moyenne|(temps|durée) moyen d'engagement|durée moyenne d'engagement|temps de lecture [moyen]|temps (moyen|) [passé] (par|sur la|sur les|sur une) page|(temps|durée) [moyen|moyenne] (passé|passée) [en moyenne] (par|sur) (page|pages|la page|les pages|l'article|les articles|article|utilisateur|visiteur)|temps de lecture|durée de lecture|temps moyen de lecture|temps d'engagement par (utilisateur|visiteur)",
    sessionsPerUser: `${visit} par ${user}|fréquence de visite|${visit} par (personne|tête|internaute)`,
    screenPageViews: `${view}|nombre de ${view}|nombre de pages vues|lectures|pv|pages lues|pages consultées|pages ouvertes|pages visitées|affichages|vues|vues de pages|pages affichées|hits|consultations de page|nb de pages vues|nombre de vues|combien de fois (a|ont|est|sont) [t] [-] [on|la|le|les|nos|cette] [page|pages|article|articles|blog] (été|) (consulté|consultée|consultés|consultées|vu|vue|vus|vues|lu|lue|lus|lues|visitée|visitées|ouverte|affichée)`,
    screenPageViewsPerSession: `(${view}|page) par ${visit}|pages par visite|(vues|pages vues|pages) par ${visit}|profondeur de (visite|session)|nombre de pages par (visite|session)`,
    screenPageViewsPerUser: `(${view}|page) par ${user}|(vues|pages vues|pages) par (personne|internaute)`,
    eventCount:
      "évènement|événement|nombre (d'évènements|d'événements)|interaction|nombre d'évènements|nb d'évènements|events|event|actions des utilisateurs|interactions",
    conversions: `${conv}|objectif|objectif atteint|nombre de ${conv}|conv|objectifs atteints|objectifs|objectifs réalisés|transformations|nb de conversions|réalisations d objectif`,
    keyEvents:
      'évènement clé|événement clé|évènements clés|événements clés|évènement important|évènements importants|événements importants|key events|évts clés',
    conversion_rate: `taux (de|) ${conv}|taux conv|tx de conversion|tx conversion|tx de transfo|taux de transfo|taux de transformation|tx transfo|${conv} en pourcentage|cr|cvr|comment (convertit|convertissent) [le|la|les|notre|nos] [site|boutique|visiteurs]|pourcentage de conversion|ratio de conversion`,
    revenue:
      "chiffre d'affaires|chiffre d affaires|chiffre daffaires|ca|revenu|revenus|recettes|combien [d'argent|d argent] (avons|a|ont) (nous|t on) (gagné|fait|encaissé)|combien on a gagné|combien a t on gagné|ventes en euros|argent gagné|combien d'argent|combien (d'argent|d argent|d'euros|de sous|de thune|de fric|) (a|avons|on|est ce qu on|qu'on) [t] [-] [on|nous] [a] (encaissé|gagné|fait|réalisé|engrangé|généré|rentré)|combien (on a|nous avons|a t on|avons nous) (gagné|encaissé|fait|engrangé|vendu pour|généré)|recette|chiffre|c a|ca total|ca réalisé|ca généré|ca du mois|chiffre daffaire|chiffre d'affaire|chiffre affaires|chiffres d'affaires|rentrées d'argent|rentrées|encaissements|encaissement|revenus générés|revenu total|revenus totaux|revenu généré|montant des ventes|argent encaissé|l'argent|de l'argent|gains|thune|fric|sous",
    purchaseRevenue:
      "revenu des achats|chiffre d'affaires e commerce|ca e commerce|revenus d'achat|ca (des achats|des commandes|de la boutique|en ligne|online|ecom)|ca boutique|revenus (des commandes|de la boutique|en ligne|e commerce|ecommerce)|revenus d'achats|chiffre d'affaires (en ligne|boutique|ecommerce|de la boutique|des commandes)",
    sales:
      'vente|ventes|sales|volume de ventes|volume des ventes|chiffres de vente|chiffres des ventes|ventes en ligne|ventes réalisées',
    totalAdRevenue:
      'revenus publicitaires|revenu publicitaire|revenus pub|revenus de la pub|revenus de la publicité|recettes publicitaires|revenus adsense',
    refundAmount:
      'remboursé|remboursés|remboursée|remboursements|remboursement|remboursements|montant (remboursé|des remboursements)|remboursées|rembourser|sommes remboursées|avoirs|argent rendu',
    averagePurchaseRevenue: `(panier|valeur de commande|montant de commande) ${avg}|valeur ${avg} (des|de|d'une) (commande|commandes|achats|paniers)|panier moyen|revenu par (commande|achat)|pm|paniers moyens|valeur (${avg}|) (du|de|d'un) panier|montant (${avg}|) (du|des|d'un|d'une|par|de) (panier|paniers|commande|commandes|achat|achats)|ticket moyen|commande moyenne|achat moyen|(combien|que) (dépensent|dépense|dépensaient) [les|nos|un|en moyenne] [clients|client|gens] [en moyenne] par (commande|achat)|valeur (d'une|par|des) (commande|commandes|achat)|aov|ca par (commande|achat)|dépense (${avg}|) par (commande|achat)`,
    averageRevenuePerUser: `(revenu|chiffre d'affaires) [${avg}] par ${user}|(revenu|ca|chiffre d'affaires|revenus|valeur|recette) (${avg}|) par (utilisateur|visiteur|personne|internaute|tête)|arpu`,
    ecommercePurchases:
      "achat|achats|commande|commandes|nombre de commandes|nombre d achats|commandes passées|commandes validées|commandes effectuées|achats effectués|achats réalisés|volume de commandes|nb de commandes|nb d'achats|nombre d'achats|nombre d'achat|orders|cdes|cmd|cmds|combien de fois (a|ont) [t] [-] [on] (acheté|commandé)|bons de commande",
    transactions: 'transaction|transactions|nombre de transactions|nb de transactions',
    totalPurchasers:
      "acheteur|acheteurs|(utilisateurs|personnes) (ayant|qui ont) acheté|combien de (gens|personnes|clients) ont acheté|(personnes|gens|clients|visiteurs|utilisateurs|internautes) (qui|ayant|qui nous) [ont] (acheté|commandé|achètent|commandent) [quelque chose]|combien de (personnes|gens|clients|visiteurs|utilisateurs|monde) (achètent|commandent|ont commandé|ont passé commande|a acheté|ont acheté)|clients payants|utilisateurs payants|nombre d'acheteurs|acheteuses|acheteurs uniques",
    firstTimePurchasers:
      '(nouveau|nouveaux) (client|acheteur)|(nouvelle|nouvelles|nouveaux|nouveau) (cliente|clientes|clients|acheteurs|acheteuses)|premiers achats|premier achat|primo acheteurs|primo acheteur|premières commandes|première commande|clients (pour la première fois)|acheté pour la première fois|nvx clients',
    customers: 'client|clients|clientèle|nombre de clients|cliente|clientes|nb de clients',
    purchase_rate:
      "taux d'achat|taux d achat|tx d'achat|taux de commande|taux de conversion (achat|e commerce|ecommerce|en achat|des achats)|taux d'acheteur|taux de passage à l'achat",
    addToCarts:
      "ajout au panier|ajouts au panier|mise au panier|mises au panier|ajouts panier|(ajouté|ajoutés|ajoutée|ajoutées|ajouter|ajoutent|ajoutant|mis|mettent|mettre|placé) [des|un|quelque chose|articles|produits] (au|dans le|dans leur) panier|mises en panier|mise en panier|ajouts en panier|(mis|mettent|mettre|ajouté|ajoutés|ajoutent|ajouter|glissé|placé) [des|un|quelque chose|articles|produits|article|produit] (en|dans le|dans leur|dans un|au) panier|ajouts|ajout panier|add to cart|paniers créés|paniers remplis|produits ajoutés au panier|nombre d'ajouts au panier",
    checkouts:
      'paiement commencé|début de paiement|passage en caisse|checkouts|paiements commencés|paiements initiés|début de commande|débuts de commande|débuts de paiement|passages en caisse|commandes commencées|(commencé|entamé|démarré|débuté|initié|initier|commencer) [le|leur|un|une] (paiement|commande|checkout)|(arrivent|arrivés|arrivé|passent|passés|passé) (à|en|au) (caisse|paiement|la caisse)|checkout|tunnel de paiement commencé',
    cart_abandonment:
      "abandon de panier|abandons de panier|taux d'abandon [de panier]|paniers abandonnés|abandon panier|paniers (abandonnés|délaissés|non finalisés|laissés)|(abandonné|abandonnent|abandonner|laissé|délaissent) [le|leur|leurs|les|un] (panier|paniers)|abandons|abandons panier|taux d'abandons|taux d'abandon panier|abandon du panier|commandes abandonnées|achats abandonnés|abandon de commande|panier abandonné",
    itemRevenue:
      "revenu des (articles|produits)|chiffre des produits|ca (par|des) (produit|produits|article|articles)|chiffre d'affaires (par|des) (produit|produits|article|articles)|revenus? (des|par) (articles|produits)",
    itemsPurchased:
      "(articles|produits) (vendus|achetés)|quantité vendue|unités vendues|(articles|produits|unités|pièces|exemplaires) (vendus|vendues|achetés|achetées|écoulés|écoulées|commandés|commandées)|quantités vendues|quantités|nombre (d'articles|de produits|d'unités|de pièces) (vendus|vendues|achetés)|combien (d'articles|de produits|de pièces|d'unités) (a|ont|avons|avez|on a) [t] [-] [on|nous|été|a] (vendu|vendus|vendues|écoulé|écoulés|achetés)|volumes vendus|ventes en volume|ventes en quantité|unités",
    itemsViewed:
      '(articles|produits) (vus|consultés)|vues de produit|fiches produit (vues|consultées|visitées)|vues de (fiche|fiches) produit|vues produit|produits regardés|consultations de (produits|fiches)|vues des produits|(produits|fiches) consultés',
    advertiserAdCost:
      'coût (publicitaire|des publicités|des annonces|des campagnes|google ads)|dépense publicitaire|dépenses publicitaires|budget (pub|publicitaire)|coût|dépenses|coût pub|budget google ads|budget ads|budget marketing|dépenses (google ads|ads|pub|marketing|publicitaires|en pub|en publicité)|coûts (publicitaires|pub|des campagnes|google ads|ads|marketing)|coûts|frais publicitaires|investissement publicitaire|investissements publicitaires|(dépensé|dépensons|dépense|investi|mis|claqué) [-] [t] [on|nous] (en|dans la|dans les|pour les|pour la|sur|dans|pour) (pub|publicité|publicités|ads|google ads|campagnes|annonces|marketing)|combien (coûtent|coûte|ont coûté|a coûté|nous coûtent) [nous] [les|la|nos|notre] (campagnes|pub|publicités|annonces|ads|google ads)|spend|adspend',
    advertiserAdClicks:
      'clics (sur les|) (annonces|publicités|pubs|ads|publicitaires)|clics (pub|ads|google ads|publicitaires|publicitaire)|clics sur (nos|les) (annonces|pubs|publicités|ads)',
    advertiserAdCostPerClick:
      "coût par clic|cpc moyen|cpc|coût (du|d'un) clic|prix (du|par|d'un) clic|combien (coûte|coûtait|a coûté) [nous] un clic|combien nous coûte un clic",
    returnOnAdSpend:
      'roas|retour sur dépenses publicitaires|retour sur investissement (publicitaire|pub|des campagnes)|rentabilité (des campagnes|de la pub|des publicités|publicitaire)|retour sur dépenses [publicitaires|pub]|(la pub|la publicité|nos campagnes) (rapporte|rapportent)',
    clicks: 'clic|clics|nombre de clics|nb de clics',
    click_rate: 'taux de clic|ctr|taux de clics|tx de clic|taux clic',
    impressions: 'impression|impressions|affichages publicitaires',
    organicGoogleSearchClicks:
      'clics (depuis|dans|de) (google|la recherche google|search console)|clics (organiques|seo|naturels|google|search console|depuis google)|clics sur google',
    organicGoogleSearchImpressions:
      'impressions (dans|de) (la recherche google|google search|search console)|impressions (organiques|seo|google|search console|sur google)',
    organicGoogleSearchAveragePosition:
      'position moyenne|position (moyenne|) (sur|dans) google|position google|position seo',
    eventCountPerUser: `(évènements|événements) par ${user}`,
    eventsPerSession: `(évènements|événements) par ${visit}`,
    eventValue: "valeur (de l'évènement|des évènements|de l'événement|des événements)",
    sessionKeyEventRate: 'taux de conversion (par|des) (session|sessions|visite)',
    userKeyEventRate: `taux de conversion (par|des) ${user}`,
    taxAmount: 'tva|taxes|taxe',
    shippingAmount: "frais de port|frais de livraison|frais d expédition|frais d'expédition",
    averagePurchaseRevenuePerPayingUser: `(revenu|ca|chiffre d'affaires|revenus|dépense|dépenses) (${avg}|) par (client|acheteur)|(combien|que) (dépense|dépensent) (un|les|nos|chaque) (client|clients|acheteur|acheteurs) [en moyenne]|arppu`,
    purchaserRate: "taux d'acheteurs|part d'acheteurs|pourcentage d'acheteurs",
    transactionsPerPurchaser:
      "(commandes|achats|transactions) par (client|acheteur)|fréquence d'achat|fréquence de commande",
    items_per_order: '(articles|produits|pièces) par (commande|panier|achat)',
    checkout_completion: "(du|de) (checkout|paiement) (à|au|jusqu'à) (l'achat|achat)",
    cart_completion: "(du|de) panier (à|au|jusqu'à) (l'achat|achat|la commande)",
    itemsAddedToCart: '(produits|articles) (ajoutés au panier|mis en panier|mis au panier)',
    advertiserAdImpressions:
      'impressions (publicitaires|pub|ads|google ads|des annonces|des publicités|de nos annonces)',
    advertiserAdCostPerKeyEvent:
      "coût par (conversion|acquisition|lead|achat|commande|client)|cpa|cpl|coût d'acquisition",
    organicGoogleSearchClickThroughRate:
      '(taux de clic|ctr) (organique|seo|google|sur google|dans google|dans la recherche)',
    ecommerce:
      'chiffres e commerce|chiffres de la boutique|chiffres ecommerce|e commerce|ecommerce|résultats e commerce|perf e commerce',
    scrolledUsers: '(utilisateurs|visiteurs|gens) qui (scrollent|ont scrollé|défilent)',
  },
  weakMetrics: {
    checkouts: 'paiement|caisse',
    users:
      "combien de (gens|personnes|monde)|combien (d'internautes|de monde|de gens|de personnes) [distinctes|différentes|différents]|combien on est|combien sont|nombre (de gens|de personnes)",
    people:
      'gens|personne|personnes|lecteur|lecteurs|public|monde|internaute|lectorat|lectrices|gars|mec|quelqu un|chacun|fans|public cible|ils',
    screenPageViews:
      'consulté|consultée|vu|vue|lu|lue|visité|visitée|regardé|regardée|populaire|consultées|lus|consultés|consulte|consultent|lit|lisent|lire|regardés|regardées|regardent|regarde|vus|vues|visités|visitées|affichées|affichés|ouverts|ouvertes|cliqué|cliquées|cliqués|cliquent|lues|intéressent',
    sessions:
      'venu|venus|viennent|arrivent|arrivé|arrivés|visitent|vient|venir|venues|arrivée|arrivées|arrivaient|atterrissent|atterri|atterris|débarquent|débarqué|débarqués|passent nous voir|trouvent|tombent|tombés|tombé|visitaient|visite le site|entrent|entrés|venaient|venait',
    ecommercePurchases:
      'acheté|achètent|commandé|acheter|acheter|achètent|achetaient|commander|commandent|payé|achetés|achetées|achète|commandés|commandées|commandaient|payer|paient|payent|passé commande|passent commande|passer commande',
    itemsPurchased:
      'vendu|vendus|vend|se vendent|vendent|meilleures ventes|best seller|vendre|vendues|vendue|vendent le (mieux|moins|plus)|se vend|se vendent le (mieux|moins)|best sellers|bestseller|bestsellers|meilleure vente|écoulé|écoulés|partent|part le mieux|partent le mieux|marche le mieux en magasin|tops ventes|top ventes|invendus',
    conversions:
      'convertissent|converti|convertit|convertir|convertissaient|convertis|transforment|transforme|transformé',
    conversion_rate:
      'convertissent le (mieux|moins)|convertit le (mieux|moins)|convertit (mieux|moins|bien|mal|le plus|le mieux|le moins)|convertissent (mieux|moins|bien|mal|le plus)|transforment (le mieux|le moins|le plus|mieux)|transforme (le mieux|le moins|le plus|mieux)|qui convertissent',
    revenue:
      "gagné|rapporté|rapportent|rapporte|encaissé|généré de l'argent|gagner|gagne|gagnons|rapporter|rapportait|rapportés|rapportées|rapportaient|encaisser|rentable|lucratif|rémunérateur|(rapporte|rapportent|rapporté|génère|génèrent|apporte|apportent) [nous] le plus [d'argent]|(rapporte|rapportent) de l'argent|valoir le coup|valent le coup",
    advertiserAdCost: 'dépensé|dépenser|dépensons|dépense|coûté|coûte|coûtent|claqué|investi',
    bounceRate: 'repartent|repartis|repart|partent tout de suite',
    addToCarts: 'panier|paniers',
    itemsViewed: 'fiche produit|fiches produit|fiches produits|page produit|pages produit|pages produits',
    purchase_rate: "plus (enclins|susceptibles) d'acheter",
  },
  events: {
    sign_up:
      "inscription|inscriptions|inscrit|inscrits|création de compte|comptes créés|s'inscrivent|s'inscrire|inscrites|inscrite|nouvelles inscriptions|nouveaux inscrits|comptes ouverts|ouvertures de compte|créations de compte|créé un compte|créent un compte|ouvert un compte|enregistrements de compte|nouveaux comptes|signups|signup|création de comptes",
    login:
      'connexion|connexions|connecté|se connecter|se connectent|connectés au compte|connectés à leur compte|identifications|logins|login|connectée',
    generate_lead:
      'lead|leads|prospect|prospects|demande de contact|demandes de contact|demandes de devis|demande de devis|contacts générés|leads générés|génération de leads|prises de contact',
    file_download:
      'téléchargement|téléchargements|téléchargé|télécharger|téléchargés|téléchargées|téléchargent|fichiers téléchargés|pdf téléchargés|téléchargements de fichiers',
    form_submit:
      'formulaire envoyé|formulaires envoyés|envoi de formulaire|(formulaire|formulaires) (rempli|remplis|soumis|envoyés|complété|complétés|validé|validés|transmis)|soumissions de formulaire|(rempli|envoyé|soumis|complété|remplissent|remplir) (le|un|notre|les) formulaire [de contact]|formulaires de contact|formulaire de contact|envois de formulaires',
    click: 'clics sortants|clic sortant|clics vers l extérieur|clics externes|liens sortants cliqués',
    view_search_results:
      'recherches internes|recherche interne|recherches sur le site|recherches effectuées|recherches dans la boutique|utilisations de la recherche|recherche sur le site|moteur interne',
    scroll: 'défilement|défilements|scrolls|scroll',
    form_start: '(formulaire|formulaires) (commencé|commencés|débutés)',
    video_start:
      '(vidéo|vidéos) (lancée|lancées|regardée|regardées|vue|vues|lue|lues|jouées|visionnées|démarrées)|lectures de vidéo|lectures vidéo|vues de vidéo|visionnages|(regardé|lancé|visionné) (la|une|les|des|nos) (vidéo|vidéos)',
    video_complete:
      "(vidéo|vidéos) (terminées|terminée|vues jusqu'au bout|regardées jusqu'au bout|vues en entier|complètes)",
    add_to_wishlist:
      "(ajouts|ajouté|ajoutés|mis) (à la|en|dans la|aux) (liste de souhaits|liste d'envies|wishlist|favoris)|wishlist|liste d'envies|liste de souhaits",
    add_payment_info:
      '(infos|informations|coordonnées|moyen|moyens) (de paiement|bancaires) (ajoutées|saisies|renseignées|ajouté|choisi)|ajout (des|du) (infos|informations|moyen) de paiement',
    add_shipping_info: '(infos|informations|adresse|mode) de livraison (ajoutées|saisies|saisie|renseignée|choisi)',
    remove_from_cart: '(retiré|retirés|retirer|enlevé|enlevés|supprimé|supprimés|retraits) du panier',
    view_cart:
      '(vu|vus|vue|vues|consulté|consultés|consultations) (du|le|leur|de) panier|panier (vu|consulté|affiché)|vues du panier',
    view_item: '(fiche|fiches|page|pages) produit|vue produit|consultation de produit',
  },
  keyEvents: {
    count: '(conversions|évènements|événements) {event}',
    rate: 'taux de conversion (de|pour|) {event}|taux {event}',
  },
  dimensions: {
    channel:
      "canal|canaux|canal (marketing|d'acquisition|d acquisition)|canaux d'acquisition|groupe de canaux|channel|levier|leviers|acquisition|type de trafic|d'où (vient|provient) le trafic|comment (les gens|les visiteurs|ils) nous trouvent|canal marketing|canaux marketing|leviers marketing|levier d'acquisition|leviers d'acquisition|chaîne d'acquisition|types de trafic|mix marketing|mix de canaux|canal de trafic|canaux de trafic|(par|via) (quel|quels) (canal|canaux|biais|moyen)|comment (arrivent|viennent|trouvent|découvrent|arrivaient) [ils|les|nos|les gens] [visiteurs|clients|gens|utilisateurs|internautes] (sur le site|sur notre site|chez nous|le site|notre site|nous)|comment (les|nos) (visiteurs|clients|gens|utilisateurs|internautes) (arrivent|viennent|nous trouvent|nous découvrent|trouvent le site) [sur le site|chez nous|sur notre site]|d'où (vient|provient|viennent|proviennent) (le|notre|tout ce|les|nos) (trafic|sessions|visites)",
    source:
      "source|sources|source [de|du] trafic|sources de trafic|provenance|origine du trafic|sources du trafic|source d'acquisition|utm source|utm_source|provenances|origines du trafic|origine",
    medium: 'support|supports|medium|médium|utm medium|utm_medium|médiums|type de support',
    source_medium:
      'source [et|/] (support|medium|médium)|sources et supports|source et support|sources et (médiums|mediums)|source support|couple source support',
    campaign:
      'campagne|campagnes|campagne (marketing|publicitaire|pub)|campagnes (pub|publicitaires|marketing|google ads|ads)|nom de campagne|noms de campagne|utm campaign|utm_campaign|opération marketing|campagne google ads|opés|opérations',
    referrer:
      'site référent|sites référents|referrer|référent|sites qui nous citent|sites (référents|qui (nous|renvoient|envoient|pointent) [citent|envoient|vers nous|du trafic])|sites partenaires|liens entrants|backlinks|domaines référents|référents|sites qui nous envoient (du trafic|des visiteurs|du monde)|sites d où viennent',
    social_network:
      'réseau social|réseaux sociaux par source|plateforme sociale|quel réseau social|quels réseaux sociaux|plateformes sociales|plateforme social|par réseau social|chaque réseau social|réseaux',
    keyword: 'mot clé|mots clés|mot clef|mots clefs|keywords|mots-clés',
    ad_group: "groupe d'annonces|groupes d'annonces|groupe d'annonce|groupes d'annonce",
    page: 'page|pages|url|urls|article|articles|contenu|contenus|chemin de page|billet|page web|page du site|pages du site|pages web|articles de blog|article de blog|billets|billet de blog|posts|post|contenu du site|chemin|chemins|adresse de page|adresses de pages|fiche|rubriques du site',
    page_title:
      "titre de page|titres de page|titre|titres|titres d'articles|titre d'article|titre des pages|nom de page|noms de pages|intitulé de page",
    landing_page:
      "page (de destination|d'entrée|d entrée|d'arrivée|d'atterrissage|de renvoi)|pages (de destination|d'entrée|d entrée|d'arrivée|d'atterrissage)|landing page|landing|page atterrissage|pages d'arrivée|page d'entrée|pages d'atterrissage|porte d'entrée|portes d'entrée|première page|premières pages|pages d'entrées|(sur|par) (quelle|quelles) (page|pages) (arrivent|atterrissent|entrent|débarquent|arrivaient) [ils] [les|nos] [gens|visiteurs|utilisateurs]|landing pages|landings|lp|page d'accueil des sessions",
    search_term:
      "terme de recherche|termes de recherche|recherches des visiteurs|ce que cherchent (les visiteurs|les gens|les utilisateurs)|(ce que|qu'est ce que|que) (cherchent|recherchent|tapent|cherchaient) [les|nos] [visiteurs|gens|utilisateurs|clients|ils] [sur le site|dans la barre de recherche|dans la recherche]|mots recherchés|mots tapés|termes recherchés|recherches tapées|requête|requêtes|expressions recherchées|terme recherché|que recherchent (les|nos) (gens|visiteurs|clients|utilisateurs)|que cherchent (les|nos) (gens|visiteurs|clients|utilisateurs)",
    host: "nom d'hôte|domaine|sous domaine|nom de domaine|domaines|sous domaines|hôte",
    event:
      "nom d'évènement|nom d'événement|nom de l'événement|noms d'évènements|noms d'événements|type d'évènement|type d'événement|types d'évènements|types d'événements|quels évènements|quels événements",
    country:
      "pays|marché|marchés|nation|localisation|où (vivent|sont|habitent) (nos|les) (visiteurs|clients|utilisateurs)|pays d'origine|nations|nationalité|nationalités|zone géographique|zones géographiques|géographie|pays de provenance|localisations|dans quels pays|de quel pays|de quels pays|depuis quels pays|depuis quel pays|quel pays|quels pays|(où|dans quels pays) (habitent|vivent|sont|se trouvent) [ils] [les|nos] [clients|visiteurs|utilisateurs|acheteurs]|géo|géographique",
    region: 'région|régions|département|province|départements|provinces|cantons|canton|régional|états|land',
    city: 'ville|villes|commune|communes|agglomération|agglomérations|métropole|métropoles',
    continent: 'continent|continents',
    language: 'langue|langues|langue du navigateur|langues parlées|quelle langue|quelles langues|langue des visiteurs',
    device:
      "appareil|appareils|type d'appareil|types d'appareils|type d appareil|catégorie d'appareil|terminal|terminaux|device|devices|support utilisé|types d'appareil|type de terminal|types de terminaux|type de device|catégories d'appareil|catégories d'appareils|supports utilisés|équipement|équipements|matériel|sur quel appareil|quels appareils|quel appareil|type de matériel|appareils utilisés|mobile ou ordinateur|ordi ou mobile|mobile ou desktop",
    device_model:
      "modèle d'appareil|modèle de téléphone|modèles d'appareil|modèles d'appareils|modèle de smartphone|modèles de smartphone|modèles de smartphones|modèles de téléphone|modèles de téléphones|modèle|modèles|quel téléphone|quels téléphones",
    device_brand:
      "marque d'appareil|marque de téléphone|marques d'appareil|marques d'appareils|marque de smartphone|marques de smartphones|marques de smartphone|marques de téléphone|marques de téléphones|fabricant de téléphone|constructeur|constructeurs|marque du téléphone|fabricant du téléphone",
    operating_system:
      "système d'exploitation|systèmes d'exploitation|système d exploitation|os|systèmes|système|sys d'exploitation|ios ou android|android ou ios|ios (vs|contre|et|versus) android|android (vs|contre|et|versus) ios|iphone ou android",
    browser: 'navigateur|navigateurs|browser|navigateur web|navigateurs web|browsers|quel navigateur',
    screen_resolution:
      "résolution d'écran|résolution|taille d'écran|résolutions d'écran|résolutions|tailles d'écran|définition d'écran|taille écran",
    new_or_returning: `(nouveau|nouveaux) (vs|et|ou|contre|par rapport aux) (récurrent|récurrents|connus|anciens|fidèles) [${user}]|(nouveau|nouveaux) ${user} (vs|et|ou|contre) ${user} (récurrents|connus|anciens)|type (de visiteur|d'utilisateur)|nouveaux (ou|vs|et|contre|versus|face aux) (anciens|récurrents|habitués|fidèles|connus|revenants|réguliers) [${user}|clients]|(récurrents|anciens|habitués|fidèles|réguliers) (vs|et|ou|contre|versus) (nouveaux|nouveau) [${user}|clients]|nouveaux ${user} (vs|et|ou|contre|versus|face aux|par rapport aux) [${user}] (récurrents|anciens|fidèles|habitués|connus|réguliers)|${user} (nouveaux|récurrents|anciens|fidèles) (vs|et|ou|contre|versus) (nouveaux|récurrents|anciens|fidèles)|${user} récurrents (vs|et|ou|contre|versus) nouveaux [${user}]|type de visiteurs|types de visiteurs|nouveaux vs [.] récurrents`,
    age: "âge|tranche d'âge|tranches d'âge|âge des visiteurs|tranche âge|catégorie d'âge|catégories d'âge|classe d'âge|classes d'âge|quel âge|âges|démographie|données démographiques|groupe d'âge|groupes d'âge|quel âge ont",
    gender:
      'sexe|genre|hommes et femmes|hommes vs femmes|femmes et hommes|femmes ou hommes|hommes ou femmes|hommes contre femmes|femmes vs hommes|hommes versus femmes|répartition hommes femmes|hommes femmes|genres',
    product:
      "produit|produits|article vendu|nom du produit|nom de produit|noms de produits|nom d'article|noms d'articles|articles vendus|références|référence|articles de la boutique|marchandise|marchandises|quels articles|quel article|quel produit|quels produits|best sellers|bestsellers|top ventes|meilleures ventes|invendus",
    product_category:
      "catégorie|catégories|catégorie de produit|catégories de produits|type de produit|types de produits|types de produit|famille de produits|familles de produits|gamme|gammes|gamme de produits|catégories de produit|catégorie d'articles|catégories d'articles|rayon|rayons|univers produit",
    product_brand: 'marque|marques|marque de produit|marques de produits|fabricant|fabricants|marque produit',
    coupon:
      "code promo|codes promo|coupon|coupons|bon de réduction|codes de réduction|code de réduction|code réduc|codes réduc|code avantage|codes avantage|bons de réduction|bon d'achat|bons d'achat|code coupon|codes coupons|vouchers|voucher|code de promo|codes de promo",
    hour: 'heure|heures|heure de la journée|horaire|tranche horaire|à quelle heure|à quelles heures|quelle heure|quelles heures|par heure|heure par heure|moment de la journée|moments de la journée|heures de pointe|heure de pointe|tranches horaires|créneau horaire|créneaux horaires|créneau|créneaux|au cours de la journée|dans la journée|horaires|horairement|plage horaire|plages horaires',
    weekday:
      'jour de la semaine|jours de la semaine|jour de semaine|jours de semaine|quel jour de la semaine|quels jours de la semaine|par jour de la semaine|jour de la sem|jours de la sem|selon le jour de la semaine|semaine ou week end|semaine vs week end|en semaine ou le week end|week end (vs|ou|contre) semaine',
    date: 'quel jour|quels jours|meilleur jour|pire jour|jour le plus|(le|les|quel|quels) (jour|jours) (avec|où) (le plus|le moins|on a|nous avons|il y a|la plus|le meilleur) [eu] [le plus|le moins]|jour record|jours record|meilleurs jours|pires jours|jours les plus|plus gros jour|jour de pic|date|à quelle date|quelle date|plus grosse journée|meilleure journée|meilleures journées|pire journée|quelle journée',
    week: 'quelle semaine|meilleure semaine|(la|les|quelle|quelles) (semaine|semaines) (avec|où) (le plus|le moins)|quelles semaines|pire semaine|meilleures semaines|plus grosse semaine',
    month:
      'quel mois|meilleur mois|pire mois|mois le plus|(le|les|quel|quels) mois (avec|où) (le plus|le moins)|quels mois|meilleurs mois|pires mois|plus gros mois',
    year: 'par an|par année|chaque année|quelle année|année par année|annuellement|par exercice|d année en année',
    ad_content: "contenu d'annonce|contenu publicitaire|créa|créas|visuel publicitaire",
    key_event: 'type de conversion|types de conversion|types de conversions|quelles conversions',
    os_version: "version de l'os|version os|versions d'os|version d'ios|version android",
    platform: 'plateforme|plateformes|web ou app|app ou web|app ou site',
    interest: "centre d'intérêt|centres d'intérêt|centres d'intérêts|intérêts|affinités",
    audience: "nom d'audience|audiences|segment d'audience",
    product_id: 'sku|code produit|codes produits|identifiant produit|référence produit|références produits',
    product_variant: 'variante|variantes|couleur|couleurs|déclinaison|déclinaisons|pointure|pointures',
    product_list: 'liste de produits|listes de produits',
    promotion: 'promotion|promotions|opération promo|promo interne|promos',
    transaction:
      'numéro de commande|numéros de commande|identifiant de transaction|id de transaction|chaque commande|numéro de transaction',
    file: 'fichier|fichiers|document|documents|pdf|pdfs|nom de fichier|noms de fichiers',
    video: 'vidéo|vidéos|titre de vidéo',
    link_url: 'lien|liens externes|liens sortants|lien sortant',
    scroll_depth: 'profondeur de défilement|profondeur de scroll',
    signed_in:
      '(connectés|connecté|identifiés) (vs|ou|et|contre|versus) (non connectés|déconnectés|anonymes|invités|non identifiés)|statut de connexion|état de connexion',
    app_version: "version de l'app|versions de l'app|version de l'appli|version de l'application",
    content_group: 'groupe de contenu|groupes de contenu|groupe de contenus',
    screen: "nom d'écran|écran de l'app",
    first_channel: 'premier canal|canal de première visite|canal du premier contact',
    first_source: 'première source|source de la première visite',
  },
  values: {
    mobile:
      'mobile|mobiles|téléphone|téléphones|smartphone|smartphones|portable|appareils mobiles|sur mobile|mobinautes|tél|tel|téléphone portable|téléphones portables|sur téléphone|sur smartphone|sur portable|depuis un mobile|depuis un téléphone|depuis leur téléphone|par mobile|via mobile|utilisateurs mobiles|visiteurs mobiles|mobile uniquement|gsm|natel',
    desktop:
      'ordinateur|ordinateurs|desktop|pc|ordi|bureau|poste fixe|sur ordinateur|sur pc|ordis|pcs|laptop|laptops|ordinateur de bureau|ordinateurs de bureau|ordinateur portable|ordinateurs portables|postes fixes|sur desktop|poste de travail',
    tablet: 'tablette|tablettes|sur tablette|tablettes tactiles|ipads',
    organic_search:
      'recherche (organique|naturelle)|référencement naturel|référencement|seo|moteurs de recherche|moteur de recherche|recherche naturelle|search organique|trafic seo|recherches organiques|recherches naturelles|résultats naturels|résultats organiques|search naturel|organic search|le seo|ref naturel|référencement organique|recherche non payante|canal organique|moteurs de recherches',
    organic: 'organique|naturel|naturelle|organiques|naturels|naturelles|non payant|gratuit|non payants',
    paid_search:
      'recherche payante|référencement payant|sea|liens sponsorisés|search payant|recherches payantes|liens commerciaux|sem|search ads|annonces search|paid search|ref payant|adwords search|publicité sur les moteurs|canal sea',
    paid: 'payant|payante|publicité|publicités|pub|annonces|payants|payantes|pubs|annonce|publicitaire|publicitaires|trafic payant|canaux payants|ads|la pub|les pubs|paid',
    direct:
      "direct|directe|accès direct|accès directs|trafic direct|directement|visites directes|le direct|en direct sur l'url|directes|directs",
    referral:
      "referral|sites référents|liens|trafic référent|référents|autres sites|d'autres sites|sites tiers|site tiers|recommandation|recommandations|sites externes|trafic de parrainage|renvois",
    email:
      'e mail|email|mail|emailing|courriel|e mailing|e mails|emails|mails|courriels|mailing|mailings|campagnes email|campagne email|email marketing|marketing par email|canal email|canal e mail|emailings|le mail|campagnes mail',
    newsletter:
      "newsletter|newsletters|infolettre|lettre d'information|lettres d'information|la newsletter|notre newsletter|nl|infolettres",
    social:
      'réseaux sociaux|social|médias sociaux|réseau sociaux|les réseaux|les réseaux sociaux|réseau social|rs|socials|les rs|social media',
    organic_social:
      'social organique|réseaux sociaux organiques|réseaux sociaux (naturels|gratuits)|organic social|social non payant|social naturel',
    paid_social:
      'social payant|social ads|réseaux sociaux payants|pub (sur les réseaux|sur les réseaux sociaux|facebook|sociale)|publicités? sur les réseaux sociaux|paid social|annonces sociales',
    display: 'display|bannière|bannières|bannières publicitaires|bannière pub|pub display|publicité display|bandeaux',
    google_organic:
      'google organique|recherche google|google naturel|google seo|google en organique|recherche google naturelle|recherche organique google|organique google|google organic',
    google_ads:
      'google ads|adwords|pub google|pubs google|annonces google|publicité google|publicités google|google adwords|la pub google|ads google',
    ai_assistants:
      "ia|assistants ia|outils ia|chatbots|intelligence artificielle|les ia|outils d'ia|chatbots ia|assistants d'ia|moteurs ia|llm|llms|ia génératives|ia générative|assistant ia|moteur ia|les assistants ia|robots conversationnels",
    returning_visitors:
      'récurrent|récurrents|fidèle|fidèles|connus|qui reviennent|habitués|habitué|réguliers|visiteurs (récurrents|réguliers|fidèles|connus|existants|revenus)|utilisateurs (récurrents|réguliers|fidèles|existants)|anciens (visiteurs|utilisateurs|clients)|(visiteurs|utilisateurs|gens|personnes|ceux) qui (reviennent|sont revenus|reviennent nous voir|étaient déjà venus)|déjà venus|revenants',
    male: 'homme|hommes|masculin|masculins|messieurs|garçons',
    female: 'femme|femmes|féminin|féminins|féminine|dames|filles',
    home_page:
      "page d'accueil|accueil|page daccueil|homepage|la home|home|home page|la page d'accueil|notre page d'accueil|page accueil|l'accueil",
    blog: 'blog|le blog|notre blog|blogs|pages du blog|section blog|partie blog|articles du blog',
    europe: "europe|européen|européens|l'europe|européenne|européennes",
    asia: "asie|l'asie|asiatique|asiatiques",
    africa: "afrique|l'afrique|africain|africaine|africains",
    north_america: "amérique du nord|l'amérique du nord|nord américain",
    south_america: "amérique du sud|l'amérique du sud|amérique latine|sud américain",
    european_union: "ue|union européenne|l'ue|l'union européenne|pays de l'ue",
    weekends:
      'les week ends|week ends|weekends|le week end en général|les weekends|week ends uniquement|samedi et dimanche|samedis et dimanches|les we|chaque week end',
    working_days:
      'jours ouvrés|jours ouvrables|en semaine|jours de semaine seulement|du lundi au vendredi|jours de travail|les jours ouvrés',
    smart_tv: 'télé connectée|tv connectée|smart tv|télévision|télé',
    ios: 'appareils apple|utilisateurs ios|sous ios',
    android: 'appareils android|sous android|utilisateurs android|téléphones android',
    iphone: 'sur iphone|iphones|utilisateurs iphone',
    windows: 'sous windows|utilisateurs windows',
    mac: 'sous mac|sur mac|utilisateurs mac',
    affiliates: 'affiliation|affiliés|affilié|partenaires affiliés|programme d affiliation',
    paid_shopping: 'google shopping|annonces shopping|shopping payant',
    cross_network: 'performance max|pmax|multi réseaux|cross network',
    push: 'notifications push|notification push|push|push mobile',
    sms: 'sms|textos|texto',
    unassigned: 'non attribué|non attribués|non assigné|non affecté|unassigned|non affectés',
    facebook: 'fb',
    instagram: 'insta',
    linkedin: 'linked in',
    youtube: 'yt',
    twitter: 'twitter|x com',
    chatgpt: 'chat gpt',
    new_visitors: 'que les nouveaux|seulement les nouveaux|uniquement les nouveaux',
    age_18_24: '(18|de 18) (à|-) 24 [ans]',
    age_25_34: '(25|de 25) (à|-) 34 [ans]',
    age_35_44: '(35|de 35) (à|-) 44 [ans]',
    age_45_54: '(45|de 45) (à|-) 54 [ans]',
    age_55_64: '(55|de 55) (à|-) 64 [ans]',
    age_65_plus: '65 ans et plus|plus de 65 ans|65 et plus|65 +|les seniors|seniors',
    speaks_english: 'anglophone|anglophones|en anglais',
    speaks_german: 'germanophone|germanophones|en allemand',
    speaks_french: 'francophone|francophones|en français',
    speaks_spanish: 'hispanophone|hispanophones|en espagnol',
    speaks_italian: 'italophone|italophones|en italien',
    speaks_dutch: 'néerlandophone|néerlandophones|en néerlandais',
    speaks_arabic: 'arabophones|en arabe',
    speaks_portuguese: 'lusophones|en portugais',
    not_found:
      "(page|pages|erreur|erreurs) 404|404|pages? introuvables?|page d'erreur|pages d'erreur|page non trouvée|pages non trouvées",
    brand_campaigns: '(campagne|campagnes) (de marque|marque|brand)',
    oceania: 'océanie',
    americas: 'les amériques|amériques',
    dach: 'dach|zone dach|pays germanophones|région dach',
    nordics: 'pays nordiques|nordiques',
    scandinavia: 'scandinavie|scandinave|pays scandinaves',
    benelux: 'le benelux|bénélux|benelux',
    baltics: 'pays baltes',
    monday: 'les lundis|lundis|tous les lundis',
    tuesday: 'les mardis|mardis',
    wednesday: 'les mercredis|mercredis',
    thursday: 'les jeudis|jeudis',
    friday: 'les vendredis|vendredis',
    saturday: 'les samedis|samedis',
    sunday: 'les dimanches|dimanches',
  },
  countries: {
    Germany: "allemand|allemande|allemands|allemandes|l'allemagne|outre rhin",
    France: 'français|française|françaises|la france|hexagone|métropole française',
    'United States':
      "usa|us|états unis|etats unis|américain|amérique|américains|américaine|américaines|les usa|aux us|états-unis|les états unis|aux états unis|etats unis d'amérique",
    'United Kingdom':
      'royaume uni|angleterre|grande bretagne|uk|britannique|anglais|anglaise|britanniques|gb|le royaume uni|au royaume uni|outre manche',
    Spain: "espagnol|espagnole|espagnols|espagnoles|l'espagne",
    Italy: "italien|italienne|italiens|italiennes|l'italie",
    Belgium: 'belge|belges|la belgique|outre quiévrain',
    Switzerland: 'suisse|suisses|la suisse|helvètes|helvétique',
    Canada: 'canadien|canadienne|canadiens|canadiennes|québécois',
    Netherlands: 'hollande|néerlandais|néerlandaise|hollandais|les pays bas|pays bas|la hollande',
    Türkiye: 'turquie',
    Turkey: 'turquie',
    Portugal: 'portugais|portugaise',
    Poland: 'polonais|polonaise',
    Luxembourg: 'luxembourgeois|luxembourgeoise',
    Morocco: 'marocain|marocains|maroc',
    Algeria: 'algérien|algériens|algérie',
    Tunisia: 'tunisien|tunisiens|tunisie',
    China: 'chinois|chinoise',
    Japan: 'japonais|japonaise',
    Austria: "autrichien|autrichiens|l'autriche",
    Denmark: 'danois|danoise',
    Sweden: 'suédois|suédoise',
    Russia: 'russes|russe',
    Brazil: 'brésilien|brésiliens',
    Ireland: 'irlandais',
  },
  cities: {
    London: 'londres',
    Brussels: 'bruxelles',
    Geneva: 'genève',
    Lisbon: 'lisbonne',
    Rome: 'rome',
    Milan: 'milan',
    Vienna: 'vienne',
    Barcelona: 'barcelone',
    Marseille: 'marseille',
    Lyon: 'lyon',
    Toulouse: 'toulouse',
    Bordeaux: 'bordeaux',
    Lille: 'lille',
    Nantes: 'nantes',
    Montreal: 'montréal',
    Paris: 'paname',
    Nice: 'nice',
    Strasbourg: 'strasbourg',
    Rennes: 'rennes',
    Montpellier: 'montpellier',
    Antwerp: 'anvers',
    Ghent: 'gand',
    'The Hague': 'la haye',
    Berlin: 'berlin',
    Munich: 'munich',
    Cologne: 'cologne',
    Hamburg: 'hambourg',
    Madrid: 'madrid',
    Venice: 'venise',
    Liège: 'liège',
  },
  signals: {
    first_part: '(premiers|premières) {n} {unit}|{n} (premiers|premières) {unit}|{nth} moitié|{nth} {unit}',
    open_funnel: "(entonnoir|tunnel) ouvert|dans n importe quel ordre|dans n'importe quel ordre|peu importe l'ordre",
    sorted:
      '(trié|triés|triées|triée|classé|classés|classées|classée|ordonné|ordonnés|ordonnées) par|(trier|trie|triez|classe|classer|classez|ordonne|rangé|rangés|classement|trié du plus grand au plus petit) (par|selon)|en ordre de|par ordre (de|décroissant de|croissant de)|mesuré en|en termes (de|d)|en terme de',
    length:
      'restent|reste|restés|combien de temps|dure|durent|duraient|durait|passent|passe|temps passé|resté|restaient',
    now: "maintenant|actuellement|en ce moment|à présent|présentement|là maintenant|là|tout de suite|à cet instant|à l'heure qu'il est|à l'heure actuelle|actuel|à la minute|en ce moment précis",
    pair: 'les deux|les deux (périodes|mois|semaines)|ces deux là',
    minutely: 'par minute|minute par minute|chaque minute|à la minute près',
    originates:
      'vient|viennent|provient|proviennent|venait|arrive|arrivent|originaire|originaires|sont issus|venaient|provenait|provenaient|arrivaient|arrivait|débarquent|sont venus|est venu',
    where: "d'où|d où|où|de où|depuis où|par où|ou|dou",
    each: '(pour|dans|par|de|sur) chaque|chaque|(chacun|chacune) (des|de)|(pour|dans|par|de|sur|à) chaque',
    by: "(trié|triés|triées|triée|classé|classés|classées|classée|ordonné|ordonnés|ordonnées) par|par|selon|en fonction (du|de|des|de la)|suivant|répartition (par|selon|des|du|de|entre|sur)|répartition|ventilé par|ventilation par|ventilation|réparti par|répartis par|détaillé par|découpé par|groupé par|pour chaque|par type de|chaque|tous les|toutes les|différents|différentes|trié par|triés par|classé par|au niveau (du|des|de la)|en les séparant par|séparé par|séparés par|séparément|éclaté par|éclatés par|éclatée par|segmenté par|segmentés par|splitté par|splittés par|split par|décomposé par|décomposés par|décomposition par|regroupé par|regroupés par|ventilés par|selon (le|la|les|l')|en fonction de l|par type|répartition des|distribution par|distribution (selon|des|du)|détail par|découpage par|divisé par|divisés par|pour chacun des|pour chacune des|entre les différents|entre les différentes|à travers les|toutes nos|tous nos|l'ensemble des|diverses|divers|au niveau de|côté",
    which:
      "quel|quelle|quels|quelles|lequel|lesquels|quels sont|quelles sont|c'est quoi (le|la|les|nos|notre)|quel est (le|la|notre|l)|quelle est (la|notre|l)|quels étaient (les|nos)|quelles étaient (les|nos)|quel était (le|notre)|quelle était (la|notre)|qui sont (les|nos)|quel genre de|quel type de|quels types de",
    highest:
      "le plus [de|d|d']|les plus|la plus|{n} (plus grand|plus gros|principal|principale|principaux|premier|première)|principal|principale|principaux|principales|plus (grand|gros|élevé|haut|forte|fort)|le plus (élevé|haut|souvent|grand)|maximum|max|populaire|populaires|dominant|en tête|numéro un|n 1 des|top [-] {n} des|{n} top|podium|palmarès|classement des|hit parade|plus (important|importante|importants|importantes)|(le|la|les) plus (gros|grosse|grosses|grand|grande|grands|grandes|élevé|élevée|élevés|élevées|fort|forte|forts|fortes|haut|haute|long|longue)|plus souvent|le plus souvent|surtout|majoritairement|principalement|premiers|domine|dominent|ordre décroissant|décroissant|du plus grand au plus petit|record|majeurs|majeures|le plus grand nombre (de|d)|leader|leaders|phares|phare|incontournables",
    lowest:
      "le moins [de|d|d']|les moins|la moins|moins (bon|bonne)|{n} (moins|plus faible|plus bas|plus basse)|plus (bas|basse|faible|petit)|le plus (bas|faible)|la plus (basse|faible)|les plus (bas|faibles|basses)|minimum|flop {n}|flop|en queue|lanterne rouge|dernier du classement|(le|la|les) plus (petit|petite|petits|petites|bas|basse|faible|faibles|court|courte|courtes)|le moins souvent|ordre croissant|croissant|du plus petit au plus grand|à peine|rarement|peu (visitées|visités|lus|lues|vus|vues|consultées|vendus)|presque pas|(personne|aucun client) (n'achète|ne lit|ne visite|ne veut|ne regarde|n achète)|flops|le plus petit nombre",
    best: "meilleur|meilleure|{n} (meilleur|meilleure)|le mieux|performe le mieux|marche le mieux|les plus performants|les plus performantes|meilleurs|meilleures|qui (marche|marchent|marchait|fonctionne|fonctionnent|performe|performent|cartonne|cartonnent) [le mieux|bien]|(marche|marchent|marchait|marchaient|fonctionne|fonctionnent|performent|tourne|tournent|tire|tirent) le mieux|s'en sort le mieux|s'en sortent le mieux|plus (performant|performante|performants|performantes|efficace|efficaces|rentable|rentables)|(le|la|les) plus (performant|performante|performants|performantes|efficace|efficaces|rentable|rentables)|gagnant|gagnants|cartonnent|cartonne|cartonné|au top|bons|bonnes",
    worst:
      "pire|pires|le pire|{n} pire|moins bon|moins bonne|le moins bien|mauvais|mauvaise|les moins performants|les moins performantes|le plus mauvais|(marche|marchent|fonctionne|fonctionnent|performe|performent) le (moins bien|moins|plus mal)|s'en sort le moins bien|s'en sortent le moins bien|(le|la|les) moins (performant|performante|performants|performantes|efficace|efficaces|rentable|rentables|bien|bon|bonne)|moins (performant|performante|performants|performantes)|plus mauvais|plus mauvaise|plus mauvaises|mauvaises|perdants|perdant|à la traîne|à la peine|ne marche pas|ne marchent pas|qui (rament|galèrent)",
    first_n:
      '{n} (premier|première)|(premier|première) {n}|seulement {n}|limité à {n}|donne [moi] {n}|montre [moi] {n}|{n} (suffisent|suffit|seulement|max|maximum|lignes|résultats|stp|svp)|(limite|limiter|max|maximum) [à] {n}|liste [moi] {n}|cite [moi] {n}|quels {n}',
    versus:
      'vs|versus|contre|face à|par rapport (à|au|aux|à la|à l)|comparé (à|au|aux)|comparée (à|au)|comparés (à|au)|en comparaison (avec|de|du)|que|à comparer (à|avec)|comparaison avec|avec [le|la|celui de|celle de]|vs [.]|comparativement (à|au|aux)|comparé (à la|aux)|comparées (à|au|aux)|comparés aux|en comparaison|par rapport|face (à la|au|aux)|contrairement à|à côté de|au lieu de|contre celui|rapporté à|opposé à|face à face|rapport à',
    compare:
      'compare|comparer|comparez|comparaison|comparatif|différence|différences|écart|comparé|compares|comparons|en comparaison|confronte|mets en parallèle|mettre en parallèle|met en regard|face à face|mieux ou moins bien|diffère|diffèrent|écarts|comparée|comparées|côte à côte',
    change:
      "évolution en pourcentage|changé|changement|variation|varié|croissance|augmenté|augmentation|augmente|augmentent|hausse|progressé|progression|baissé|baisse|baissent|diminué|diminution|chute|chuté|chutent|recul|reculé|plus ou moins|gagné ou perdu|perdu|amélioré|amélioration|détérioré|mieux|meilleur ou pire|monté|descendu|en hausse|en baisse|explosé|moins|change|changent|changeait|varie|varient|variations|augmentaient|augmentées|augmentés|augmentée|hausses|grimpé|grimpe|grimpent|grimper|bondi|bond|bondit|bondissent|explose|explosent|décollé|décolle|décollent|envolé|envolée|s'envole|s'est envolé|se sont envolées|flambé|flambée|doublé|triplé|doublent|progresse|progressent|progresser|croît|croissent|crû|croître|gagné du terrain|gagner|gagné|perte|pertes|perd|perdent|perdre|baisser|baissait|baissaient|baissées|baissés|baisses|diminue|diminuent|diminuer|diminuait|réduit|réduite|réduction|chuter|chute libre|chutes|chutait|plongé|plonge|plongent|plongeon|plonger|effondré|effondrée|effondrés|effondrement|s'effondre|s'est effondré|se sont effondrées|se sont effondrés|s'effondrent|dégringolé|dégringole|dégringolent|dégringolade|tombé en flèche|dévissé|dévisse|décroché|décroche|reculent|recule|reculer|reculs|fléchi|fléchit|fléchissement|régressé|régresse|régression|ralenti|ralentit|ralentissement|stagné|stagne|stagnent|stagnation|stable|plafonne|plafonné|rebondi sur les ventes|redressé|redressement|repris|reprise|remonté|remontée|remonte|remontent|montent|monte|montée|monter|descend|descendent|descente|descendre|dégradé|dégradée|dégradation|dégrade|empiré|empire|détérioration|détériore|améliore|améliorent|améliorée|améliorés|mieux ou moins bien|à la hausse|à la baisse|en croissance|en recul|en chute|en chute libre|plus haut|plus bas|plus bas que|plus haut que|gain|gains ou pertes|pic|pics|creux|trou d'air|coup de mou|dip|effrité|effritement|rattrapé|plus que|moins que|mieux que|moins bien que|moins bien|plus nombreux|moins nombreux|fluctué|fluctuation|fluctuations|évolution par rapport",
    trend:
      'évolution|évolué|évoluent|évolue|évoluer|tendance|tendances|au fil du temps|dans le temps|courbe|graphique|historique|au cours du temps|sous forme de graphique|progression dans le temps|évolutions|évoluait|évolués|évolution (de|du|des|sur)|progression (de|du|des)|cours|trajectoire|courbes|graph|graphe|graphiques|diagramme|chronologie|chronologique|chronologiquement|historiques|sur la durée|au fil (des|du|de)|au fil des (mois|semaines|jours)|au fil du (mois|temps|trimestre)|trace|tracer|en courbe|sous forme de courbe|dynamique|visualise|comment (a|ont) évolué',
    daily:
      '(par|chaque|tous les) (jour|jours)|quotidien|quotidienne|quotidiennement|journalier|jour par jour|au jour le jour|au quotidien|à la journée|au jour par jour|jour après jour|chaque jour|tous les jours|à la maille jour|maille jour|par date|au niveau jour|jours par jours|journalière|journaliers|journalières|quotidiens|quotidiennes|/ jour',
    weekly:
      "(par|chaque|toutes les) (semaine|semaines)|hebdomadaire|hebdo|semaine par semaine|à la semaine|semaine après semaine|chaque semaine|toutes les semaines|maille semaine|à la maille semaine|par sem|hebdomadaires|hebdomadairement|/ semaine|d'une semaine à l'autre",
    monthly:
      "(par|chaque|tous les) mois|mensuel|mensuelle|mensuellement|mois par mois|au mois|mois après mois|chaque mois|tous les mois|maille mois|à la maille mois|mensuels|mensuelles|/ mois|d'un mois à l'autre",
    quarterly:
      '(par|chaque) trimestre|trimestriel|trimestriellement|trimestre par trimestre|trimestre après trimestre|trimestriels|trimestrielle|chaque trimestre',
    overview:
      "comment (ça|cela) (a marché|s'est passé|s'est passée|se passe|marche|va)|comment (ça va|ca va|ça se passe|se porte [le|la|notre] [site|boutique|activité]|allons nous|va [le|la|notre] [site|boutique|activité|business]|vont les affaires|s'est (passé|passée))|où en sommes nous|où en est on|bilan|résumé|résume|synthèse|aperçu|vue d'ensemble|vue ensemble|chiffres clés|indicateurs|indicateurs clés|performance|performances|rapport|tableau de bord|état des lieux|résultats|statistiques|stats|quoi de neuf|point sur|comment s'est (passée|passé)|chiffres|comment s'est (portée|porté|comporté|comportée) (la|le|notre) (boutique|site|activité|business)|ça donne quoi|ca donne quoi|ça dit quoi|ça va comment|comment ça tourne|ça tourne comment|comment (tourne|tournent|marche|marchent|va|se portent|vont) [le|la|les|nos|notre] [site|boutique|affaires|activité|business|shop]|comment (s'est|c'est) (déroulé|déroulée|passé|passée)|comment était|état du site|santé du site|un point|petit point|le point|fais moi un point|faire le point|fais le point|récap|récapitulatif|topo|un topo|recap|les grandes lignes|grandes tendances|les chiffres (clés|clefs|importants|du site|de la boutique)|chiffres clefs|kpis|kpi principaux|principaux (indicateurs|chiffres|kpi|kpis)|principales métriques|métriques clés|métriques|tableau récapitulatif|dashboard|reporting|compte rendu|en bref|en gros|en résumé|global du site|situation|est ce que ça marche|ça marche bien|comment on s'en sort|on s'en sort comment|comment on se porte|que se passe t il|qu'est ce qui se passe|des nouvelles|du nouveau|faits marquants|points forts|update|mise à jour des chiffres|mets moi à jour|les perfs|perfs|perf",
    why: "à quoi (est|sont|était|étaient) (dû|due|dus|dues|liée|lié)|à quoi (tient|attribuer|attribue t on)|à quoi doit on|qu'est ce qui (se cache|a provoqué|a entraîné)|comment s'explique|comment s explique|pourquoi|comment (expliquer|explique|expliquez|se fait il)|à quoi est (dû|due)|qu'est ce qui (explique|a causé|cause)|raison|raisons|cause|causes|la raison (de|du)|explique|comment ça se fait|comment se fait il|comment cela se fait|d'où vient (la|le|cette|ce|l'|notre) (baisse|hausse|chute|augmentation|recul|pic|creux|écart|progression|effondrement)|(qu'est ce qui|qui) (explique|expliquerait|a fait|fait|cause|provoque|a provoqué|justifie|a causé) [que|la|le|cette|chuter|baisser|monter|grimper]|expliquer|explication|explications|comment expliquer|explique moi|pour quelle raison|pour quelles raisons|quelles raisons|les raisons|à cause de quoi|cause de|causes de|causé|causée|dû à quoi|due à quoi|la faute à|responsable de|responsable|facteurs|facteur|origine de (la|cette)|l'origine de|origine de|derrière (la|cette|ce|le)|pk|pq|pkoi|pourkoi|il s'est passé quoi avec",
    share:
      'part|parts|pourcentage|proportion|quelle part|quel pourcentage|part (de|du|des)|en pourcentage|pourcent|quel %|quelle proportion|quelle fraction|part en pourcentage|part que représente|poids|poids de|le poids (de|du|des)|quel est le poids (de|du|des)|% de|combien de %|en %|contribution|contribution (de|du|des)|combien représente|que représente|que représentent|représentent quelle part|représente quelle part|quote part|ratio de|proportions|pourcentages|combien pour cent|pour cent',
    average: 'moyenne|moyen|en moyenne|moyens|moyennes|en moy|moy',
    quantity:
      "combien|combien (de|d|d')|nombre (de|d|d')|le nombre (de|d|d')|quel nombre de|quantité de|volume de|combien (d|y a t il de|avons nous|a t on|de|d')|nb de|nbre de|nb d'|nbre d'|nombre total de|cb de|cb|cmb|combien y a t il de|quel est le nombre (de|d'|des)|quel nombre (de|d')|volume d'|quel volume de|quantité d'|total de|total d'",
    times: 'combien de fois|à quelle fréquence|nombre de fois|à combien de reprises|quelle fréquence',
    total:
      "total|totale|au total|en tout|globalement|dans l'ensemble|au global|en cumulé|cumulé|cumul|somme|la somme de|confondus|confondues|tout confondu|tous confondus|ensemble|montant total",
    rate: 'taux|taux de conversion|tx|ratio|taux de',
    and: 'et|ainsi que|plus|avec|ou|et (de|du|des|les|la|le)|mais aussi|et aussi|et par (jour|semaine|mois)|puis|et également|également|plus le|et en plus|avec en plus|&',
    or: 'ou|ou bien|ou encore|ou alors|soit',
    rest: 'le reste|les autres|tout le reste|tous les autres|le restant|les autres pays|les autres canaux|les autres appareils|toutes les autres|le reste du monde|autres (canaux|pays|appareils|sources)',
    not: "jamais|sans|hors|sauf|excepté|à l'exception (de|du|des)|à l exception de|excluant|en excluant|exclure|pas|ne pas|hormis|non|autre que|en dehors (de|du)|exclu|exclue|exclus|exclues|excepté|exceptée|non (compris|comprise|comptés|compté)|sans (compter|inclure|prendre en compte)|sans le|sans la|sans les|hors (de|du|des)|à part|mis à part|excepté le|excepté la|exception faite (de|du|des)|à l'exclusion (de|du|des)|excluez|exclut|en enlevant|enlève|enlevez|retire|retirez|en retirant|retirer|ignore|ignorez|en ignorant|ôte|ne venant pas (de|du|des|d')|pas (de|du|des|d'|sur|en|depuis|via)|autres que|tout sauf|sauf (le|la|les)|pas compris|non inclus|en dehors|ni|n'incluant pas|différent de|différents de|moins les|aucun|aucune",
    only: 'seulement|uniquement|que|juste|exclusivement|filtré sur|filtre sur|limité à|rien que|juste (le|la|les|sur|pour)|seulement (le|la|les|sur|pour)|uniquement (le|la|les|sur|pour|depuis)|strictement|spécifiquement|en particulier|spécialement|filtre|filtré|filtrée|filtrez|en filtrant sur|restreint à|restreint (au|aux)|limité (au|aux)|only|seul|seule|seuls|seules|que (sur|pour|depuis)',
    in: "dans|en|sur|au|aux|à|avec|pour|chez|pendant|durant|via|du|des|de|d|d'|de la|dont|où|parmi|concernant|sur le|sur la|sur les|au cours (de|du|des)|à l'intérieur (de|du)|au sein (de|du|des)|côté|grâce (à|au|aux)|à travers|sous|au moyen de|en ce qui concerne|quant à|pour ce qui est|à propos de|lors (de|du|des)|auprès de|sur nos|pour les|pour le|pour la|dans les|dans le|dans la|chez les|en termes de|issus de",
    from: "de|d|d'|depuis|du|des|venant (de|du|d|d'|des)|provenant (de|du|d|d'|des)|venus (de|du|d|d'|des)|issu (de|du|des)|issus (de|du|des)|en provenance (de|du|d|d'|des)|via|par|à partir (du|de)|venues de|originaires (de|du|d'|des)|habitant (en|au|à|aux)|résidant (en|au|à|aux)|basés (en|au|à|aux)|qui (viennent|proviennent|arrivent|venaient) (de|du|des|d'|par|via)|(arrivé|arrivés|arrivant|venu|venus|venues|venant) (par|via|depuis|de|du|des|d')|passés par|passant par|généré par|générés par|générées par|apporté par|apportés par|en venant de|depuis (le|la|les|un|une)|grâce à|attribuées? à|au départ de",
    to: "à|au|jusqu'à|jusqu'au|jusqu au|jusque|jusqu'en",
    between: 'entre|entre le|dans la période entre|compris entre|comprise entre',
    since:
      "depuis|depuis le|dès|à partir (du|de)|à compter du|depuis la|depuis l|depuis début|depuis le début (de|d|du mois de)|depuis fin|à partir (du|de|d'|de la)|dès le|à dater du|depuis mi",
    until: "jusqu'à|jusqu'au|jusqu au|avant|jusqu'à fin|jusqu'en|jusque fin|jusqu'à la fin",
    around: 'avant et après|avant et après le|avant après|avant / après|avant vs après',
    onwards:
      "jusqu'à (maintenant|aujourd'hui|présent)|depuis lors|jusqu'à (ce jour|hier|date)|jusqu'à maintenant|jusqu'à présent|et après|à ce jour",
    before: 'avant|avant le|avant la|antérieur à|antérieure à',
    after: 'après|depuis|depuis le|après le|après la|à la suite de|postérieur à|suite à',
    landed:
      '(arrivé|arrivés|arrivent|entré|entrés) (sur|par)|(commencé|commençant) (sur|par)|(tombé|tombés|tombent|atterri|atterris|atterrissent|atterrissant|débarqué|débarqués|débarquent|arrivant|arrivées|entrant) (sur|par|via)',
    is: 'est|sont|était|étaient|égal à',
    equals:
      "égal à|nommé|nommée|appelé|appelée|intitulé|intitulée|dont le nom est|qui s'appelle|appelés|nommés|exactement égal à|dont le titre est",
    contains:
      "contient|contenant|contiennent|comportant|comprenant|avec|avec le mot|contenant le mot|dont l'url contient|dont le nom contient|incluant|inclut|incluent|comprend|comprennent|comportent|qui contiennent|qui contient|dans l'url",
    begins_with:
      "commence par|commençant par|commencent par|débute par|sous|dans le dossier|dans le répertoire|dans la rubrique|dans la section|débutant par|commence avec|sous le dossier|dans le chemin|dans la catégorie|qui commencent par|qui commence par|à l'intérieur de|situées sous|en dessous de",
    ends_with:
      'finit par|finissant par|se termine par|terminant par|se terminant par|qui finissent par|qui se terminent par',
    section: 'section|dossier|répertoire|rubrique|pages|sous dossier|partie|chemin|sous répertoire|rubriques|sections',
    more_than:
      "(plus|davantage) (de|d|d'|que) {n}|(au dessus de|supérieur à|supérieure à|supérieurs à|supérieures à|dépassant|dépassent|dépassé|dépasse) [les] {n}|ont dépassé [les] {n}|(au delà|au dessus) (de|des|d') [les] {n}|(supérieur|supérieure|supérieurs|supérieures) (à|aux) {n}|(dépasse|dépassent|dépassant|dépassé|excède|excédant|excèdent|franchi|franchissent) [les|la barre des|ont] {n}|sup à {n}|> à {n}|+ de {n}",
    at_least:
      '(au moins|minimum) {n}|{n} (ou plus|minimum|et plus)|à partir de {n}|(au moins|minimum|au minimum|à minima|dès) {n}|{n} (au moins|et au dessus|et au delà|au minimum|ou davantage)|minimum de {n}|un minimum de {n}|supérieur ou égal à {n}|pas moins de {n}',
    less_than:
      "moins (de|d|d'|que) {n}|(en dessous de|inférieur à|inférieure à|inférieurs à|sous) {n}|(sous|en dessous de) (les|la barre des) {n}|moins de {n}|(moins|en deçà|inf) (de|d|d'|que|à) {n}|(inférieur|inférieure|inférieurs|inférieures) (à|aux) {n}|(en dessous|au dessous) (de|des) {n}|même pas {n}|- de {n}|n'atteignent pas {n}|n'atteint pas {n}",
    at_most:
      "(au plus|au maximum|maximum) {n}|{n} (ou moins|maximum)|pas plus de {n}|(au plus|au maximum|maximum|max|tout au plus|jusqu'à) {n}|{n} (au plus|au maximum|max|ou en dessous)|inférieur ou égal à {n}",
    exactly: 'exactement {n}|égal à {n}|pile {n}|précisément {n}',
    in_range: 'entre {n} et {n2}|de {n} à {n2}|(entre|de) {n} (et|à|-) {n2}',
    follow_up:
      "(décompose|décomposer|ventile|découpe|répartis|détaille|divise|sépare) (ça|cela|le|les|la)|et|et pour|et sur|et en|et par|et (le|la|les)|qu'en est il (de|du|des)|même chose|la même chose|pareil|idem|maintenant|et maintenant|aussi|seulement|mais|ça|cela|et si|détaille|encore|et alors|et (du|de la|des)|et ça donne quoi|et qu'en est il|et pour (les|le|la)|et (sur|en|pour|sans|avec)|et combien|et quel|et quels|et si on|quid (de|du|des|d')|pareil (pour|avec|mais|sur|en)|la même (pour|mais|chose pour|avec|en)|même question (pour|mais|avec|sur)|la même|refais|recommence|à nouveau|de nouveau|rebelote|ok et|d'accord et|bien et|sous forme de tableau|en tableau|en liste|zoome|zoom|plus en détail|plus de détails|comme avant|comme tout à l'heure|comme précédemment|répartis ça|ventile ça|compare ça|filtre ça|fais le|fais pareil|de ceux ci|parmi eux|parmi elles|parmi ceux là",
    instead:
      'plutôt|à la place|je voulais dire|je veux dire|au lieu de ça|non|pas ça|je voulais|je parlais|en fait|finalement|remplace',
    yes: "oui|oui merci|la première|le premier|volontiers|ouais|yes|ok|d'accord|vas y|bien sûr|parfait|exactement|c'est ça|s'il te plait oui|option 1|le 1|la 1",
    hello:
      'bonjour|salut|bonsoir|coucou|merci|merci beaucoup|au revoir|test|super|génial|hello|slt|cc|hey|hi|yo|bjr|bonne journée|bonne soirée|bien le bonjour|salutations|mci|mrc|thx|thanks|merci bcp|parfait merci|nickel|top|bravo|bien joué|à plus|ciao|bye|à bientôt|enchanté|ça va',
    help: "aide|aide moi|que peux tu faire|qu'est ce que tu peux faire|que puis je demander|comment ça marche|qui es tu|exemples|que sais tu faire|qu'est ce que je peux (te|) demander|je peux te demander quoi|tu sais faire quoi|tu peux faire quoi|comment t'utiliser|comment utiliser|mode d'emploi|c'est quoi ce truc|t'es qui|tu es qui|exemple|des exemples|des idées|idées de questions|suggestions|peux tu m'aider|tu peux m'aider|aidez moi",
    comparative: 'plus|moins|mieux|moins bien|pire|supérieur|inférieur',
    happened:
      "que s'est il passé|qu'est ce qui s'est passé|il s'est passé quoi|s'est passé quoi|qu'est ce qui ne va pas|qu'est ce qui a cloché|c'est quoi le problème",
    adds: 'ajoute|ajouter|rajoute|rajouter|en plus|inclus|inclure|également|complète avec|avec aussi',
    unset: 'non (défini|définie|renseigné|renseignée)|vide|manquant|inconnu|inconnue',
    none: "(avec|et|mais|ont|a|avaient|avait|n'ont|n'a|n'avaient|généré|générant|sans|qui n'ont|qui n'a) [eu|fait|généré|apporté|reçu] (aucun|aucune|zéro|pas un seul|pas une seule|0)|sans (une seule|un seul|la moindre|le moindre)|aucune (vente|commande|conversion)|n'ont (eu|fait|généré) aucun|n'ont (eu|fait|généré) aucune",
    last_part: '(dernier|dernière|derniers|dernières) [{n}] {unit}',
    proceeds: "(vont|va|aller|arrivent|passent|passe|continuent|poursuivent) (jusqu'au bout|jusqu'à|plus loin)",
    matches: 'correspond à la regex|regex',
    part_of_day:
      "(le|ce|hier|chaque) (matin|soir)|(en|dans la) (matinée|soirée|après midi|nuit)|cette nuit|la nuit|l'après midi|cet après midi|hier soir|hier matin|le midi",
  },
  topics: {
    lifetime_value:
      'lifetime value|ltv|clv|valeur (vie|à vie) [du|des] client|valeur vie client|valeur à vie|customer lifetime value|cltv',
    origin:
      "d'où (viennent|proviennent|arrivent) (nos|les|mes) [nouveaux] (visiteurs|utilisateurs|clients|gens)|d où viennent (nos|les) (visiteurs|utilisateurs|clients)|(d'où|d où|dou) (viennent|proviennent|arrivent|venaient|sortent|débarquent) [ils|tous|donc] [nos|les|mes|ces|tous les|tous nos] [nouveaux] (visiteurs|utilisateurs|clients|gens|internautes|acheteurs)|(nos|les) (visiteurs|utilisateurs|clients|gens) (viennent|arrivent|proviennent) (d'où|d où|dou)",
    about_property:
      'fuseau horaire|quelle devise|quelle monnaie|identifiant de la propriété|id de propriété|quelle propriété|property id|id de mesure|id de suivi|dans quelle devise|quel fuseau|devise',
    definitions:
      "que (signifie|veut dire)|définition|qu'est ce qu (un|une) (session|rebond|conversion)|qu'est ce que le (taux de rebond|taux de conversion|taux d'engagement)|comment est calculé|différence entre (session|sessions|une session) et|ça signifie quoi|ça veut dire quoi|que désigne|que signifie|signification|définition de|c'est quoi la définition|comment calculez vous|comment google calcule|comment ga calcule",
    personal_data:
      "(comment|quels) (s'appellent|se nomment|sont les noms) [de|des]|adresse (e mail|email|mail|ip|postale)|adresses (email|mail|e mail|ip)|numéro de téléphone|numéros de téléphone|(nom|noms) (des|de nos) (visiteurs|clients|utilisateurs)|données personnelles|coordonnées|quelles (entreprises|sociétés)|mails (des|de nos) (clients|visiteurs|utilisateurs|acheteurs)|emails (des|de nos|de mes) (clients|visiteurs|utilisateurs|acheteurs)|l'adresse (mail|email|e mail|ip)|liste (nominative|des clients|de nos clients|de mes clients)|(nom|noms|prénom|prénoms) [et] [prénom|prénoms|adresses|mails|adresse|mail] (des|de nos|de mes|de tous les|de chaque|du|de ceux|de) [derniers|meilleurs|nouveaux|dernier] (visiteurs|clients|utilisateurs|acheteurs|visiteur|client|inscrits|abonnés|leads)|téléphone (des|de nos|du) (clients|client)|date de naissance|dates de naissance|carte bancaire|cartes bancaires|carte de crédit|numéro de carte|infos personnelles|informations personnelles|rgpd|adresses? ip|fichier client|identité|quelle (entreprise|société|boîte)|quelles (boîtes|sociétés|entreprises)|comment s'appellent|nominativement",
    single_visitors:
      'qui (a|ont|est|sont|exactement)|quel (utilisateur|client|visiteur) (a|est)|un utilisateur précis|qui (a|ont|est|sont|exactement|sont ceux qui) (acheté|commandé|visité|cliqué|regardé|venu|venus|connecté|exactement|ce|passé)|qui est ce qui|quelle (personne|cliente) (a|est)|quels (clients|utilisateurs|visiteurs) (ont|sont)|un visiteur (précis|en particulier|individuel)|utilisateur individuel|visiteur individuel|enregistrement de session|enregistrements de session|user id|client id',
    competitors:
      "concurrent|concurrents|concurrence|part de marché|moyenne du secteur|benchmark|autres sites|nos concurrents|mes concurrents|concurrente|concurrentes|moyenne du marché|moyenne sectorielle|du secteur|de notre secteur|dans notre secteur|secteur d'activité|autres boutiques|autres marques|parts de marché|leader du marché|similarweb|la concurrence",
    speed:
      "(à|de|se) (charger|chargement)|se (charge|chargent)|chargent|(charge|chargement) (des pages|de la page|du site)|rapide|rapides|temps de chargement|vitesse (du site|de chargement|des pages)|core web vitals|web vitals|performance technique|lenteur|lent|lente|lentement|erreurs serveur|(site|boutique|page|pages) (est il|est elle|est|trop|si|) (lent|lente|lentes|rapide)|lents|lentes|rame|ramer|rament|(met|mettent) (du|trop de|longtemps|combien de) temps (à charger|à s'afficher)|temps (de réponse|d'affichage|de chargement)|charger|se charger|pagespeed|page speed|lcp|cls|inp|ttfb|vitesse d'affichage|indisponibilité|panne|pannes|disponibilité|uptime|downtime|erreurs javascript|lighthouse|liens cassés|liens morts|hors ligne",
    salary:
      'salaire|salaires|employé|employés|collègue|collègues|personnel|paie|paye des employés|rémunération|effectif|effectifs|rh|masse salariale|augmentation de salaire|congés',
    weather:
      "météo|température|pluie|neige|quel temps (fait|fera|fera t|fait il)|le temps qu'il fait|pleut|il pleut|pleuvra|pleuvoir|beau temps|soleil|neiger|orage|canicule|degrés",
    profit:
      "bénéfice|bénéfices|marge|marges|profit|profits|rentabilité|résultat net|roi|marge brute|marge nette|résultat d'exploitation|ebitda|trésorerie|cash flow|coût de revient|prix de revient|prix d'achat|gain net|bénef|benef|impôts|impôt|cac|mrr|arr|cours de bourse|retour sur investissement",
    exit_pages:
      "page de sortie|pages de sortie|taux de sortie|(quittent|sortent) [les] [visiteurs|utilisateurs|gens] [le site]|quittent le site|(où|par où|sur quelles pages|sur quelle page|de quelle page|depuis quelle page) (quittent|sortent|partent|s'en vont) [ils] [les|nos] [gens|visiteurs|utilisateurs|clients] [le site|notre site]|sorties|dernière page|pages de sorties|sortent du site|sort du site|page où les gens (partent|quittent|sortent)",
    heatmap:
      'heatmap|carte de chaleur|mouvements de souris|carte thermique|heatmaps|cartes de chaleur|scrollmap|rage clicks',
    forecast:
      "prévision|prévisions|prévoir|prédiction|prédire|projection|aurons nous|va t on|(va|vont|allons|devrait|devrions|devraient|pourrait|pourrions) [t] [on|nous|il|ils|elle] (faire|vendre|avoir|atteindre|gagner|encaisser|réaliser|finir|recevoir|obtenir)|(on|nous) (va|allons|devrait|devrions) (faire|vendre|avoir|atteindre|gagner|encaisser|réaliser|finir|recevoir)|prévisionnel|prévoyez|prévois|prédis|prédit|prévoit on|projections|projette|estimation|estime|estimer|estimez|anticiper|anticipe|attendre|s'attendre|peut on attendre|à quoi s'attendre|on peut espérer|espérer|à venir|futur|future|futurs|avenir|extrapole|extrapoler|où va t on|où en serons nous|combien (aurons|ferons|vendrons|recevrons) nous|combien (fera|aura|vendra|va) t on|serons nous|ferons nous|vendrons nous|sera t on|fera t on|aura t on|finirons nous|atterrissage|forecast|se dirige t on|va t il|vont ils|atteindra t on|atteindrons nous",
    realtime:
      "en ce moment sur (le|notre) site|(sont|est|a t on) [actuellement] (sur le|sur notre|dans la) (site|boutique) [en ce moment|maintenant|actuellement]|sur le site (en ce moment|maintenant|actuellement)|en ligne (maintenant|en ce moment|actuellement)|(visiteurs|utilisateurs|gens|personnes) (en ligne|connectés)|à l'instant|là maintenant|en direct|temps réel|en direct|en ce moment même|actuellement sur le site|connectés maintenant|(connecté|connectés|connectée|connectées) [là] (maintenant|actuellement|en ce moment|à l'instant)|connectés là|(combien|y a) [a|t|il] [de|combien] (monde|gens|personnes|visiteurs|internautes) [sont|y a t il|a t on|est ce qu il y a] [sur|dans] [le|notre|la] [site|boutique|app] (là|maintenant|tout de suite|actuellement|en ce moment|à l'instant)|sur le site (là|tout de suite|à l'instant|à cet instant|présentement)|(là|maintenant|actuellement|en ce moment|à l'instant|tout de suite) sur (le|notre) (site|app|boutique)|(là|maintenant|actuellement|en ce moment) (en ligne|connectés|actifs|présents)|tout de suite|là tout de suite|à cet instant|à cette minute|à la seconde|en live|live|données en direct|chiffres en direct|(visiteurs|utilisateurs|gens|personnes|monde) (actifs|présents|en ligne|là) (maintenant|en ce moment|actuellement|là|à l'instant)|{n} dernières minutes|dernières {n} minutes|dernière heure|dernière demi heure|(se passe t il|se passe) (en ce moment|maintenant|là)|connectés (en ce moment|actuellement|là|à l'instant)|en temps réel|qui est (en ligne|connecté|là)",
    funnel:
      "où (perd|perdons|perdent|abandonnent|décrochent|quittent|partent) [on|nous]|tunnel|processus (d'achat|de commande)|entonnoir|tunnel de conversion|tunnel d'achat|funnel|parcours (utilisateur|client|d'achat)|où (est ce qu|) [on|nous|en|les] [clients|gens|visiteurs|acheteurs|utilisateurs] (perd|perdons|perdent|abandonnent|décrochent|quittent|partent|lâchent|bloquent|coincent) [on|nous|ils|les|nos|des] [clients|gens|visiteurs|acheteurs]|à quelle étape|à quelles étapes|quelle étape|quelles étapes|étape par étape|(abandon|abandons) (à chaque|par) étape|(décrochage|déperdition|déperditions|décrochages|fuite|fuites)|décrochent|entonnoir de (vente|conversion|achat)|entonnoirs|tunnels|parcours client|parcours d'achats|chemin d'achat|combien (vont|arrivent|passent|poursuivent) (jusqu'au|jusqu'à|au|à)|funnel de (conversion|vente)|étapes (du|de la|de l|jusqu'à)|taux de passage|drop off",
    retention:
      "rétention|cohorte|cohortes|fidélisation|churn|attrition|reviennent|revient|revenir|revenus voir|taux de (retour|fidélité|rétention)|fidélité|retour des (visiteurs|utilisateurs|clients)|(reviennent|revient|revenaient|reviendront|reviendra) [ils] [nous voir|sur le site|après|au bout de]|fidèles dans le temps|fidéliser|fidélisé|fidélisés|retention|restent fidèles|taux de (réachat|revisite|rétention|fidélisation|churn|attrition)|analyse de cohorte|analyse de cohortes|analyse par cohorte|par cohorte|(après|au bout de|dans les) {n} {unit} (reviennent|revenus|toujours actifs|encore là)|reviennent ils|désaffection|perte d'utilisateurs",
    satisfaction:
      'satisfaction|satisfait|satisfaits|avis clients|nps|sondage|opinion|satisfaction client|mécontents|mécontentement|plaintes|réclamations|avis|avis des clients|notes des clients|commentaires clients|notoriété|image de marque|pensent de nous|contents|heureux|feedback',
    stock:
      'stock|stocks|inventaire|délai de livraison|fournisseur|rupture|ruptures|en rupture|rupture de stock|en stock|stock restant|réassort|fournisseurs|livraison|délais de livraison|entrepôt',
    social_media:
      "abonné|abonnés|followers|likes|commentaires|nombre d'abonnés|mentions j'aime|j'aime|retweets|partages|vues de story|portée instagram|portée facebook|commentaire",
    email_sending:
      "taux d'ouverture|emails envoyés|désabonnement|désabonnements|(emails|mails|newsletters|newsletter|email|mail) (ouverts|ouvert|ouverte|envoyées|envoyée|délivrés|envoyé|envoyés)|ouvertures (d'emails|de mails|de newsletter|de la newsletter)|taux d'ouvertures|tx d'ouverture|désinscriptions|désinscription|taux de désinscription|délivrabilité|abonnés (à la|de la) newsletter|destinataires",
    search_rankings:
      'classement google|positionnement google|backlinks|volume de recherche|positions sur google|positionnement sur google|classement sur google|rang sur google|position dans les résultats|mots clés positionnés|volumes de recherche|autorité de domaine|pagerank|première page de google|ranking|rankings',
    secrets:
      "mot de passe|mots de passe|clé api|tes instructions|ignore (toutes|les|tes) [les] instructions|prompt système|code source|base de données|mdp|clé d'api|clef api|token|jeton|tes consignes|tes règles|ton prompt|prompt|instructions système|oublie (tes|toutes|les) (instructions|consignes|règles)|identifiants de connexion|sql|drop table|admin|variables d'environnement|autre compte|secret|secrets",
    changes:
      'supprime|crée (un|une)|envoie (un|moi un) (mail|email)|programme|rappelle moi|écris [moi] (un|une) (poème|histoire|blague)|blague|poème|recette|traduis|supprimer|efface|effacer|crée (moi|nous) (un|une)|créer (un|une) (objectif|segment|audience|propriété|évènement|événement|alerte)|envoie (le|la|les|ça|ce|moi ça|moi le|moi par) [rapport] [par] (mail|email|rapport)|envoyer (un|le|par) (mail|email|rapport)|planifie|programmer|préviens moi|alerte moi|notifie moi|avertis moi|mets en pause|met en pause|pause la campagne|augmente le budget|baisse le budget|modifie (le|la|les) (budget|paramètre|paramètres|réglages)|installe|réserve|commande moi|écris (moi|un|une|du)|rédige|raconte (moi|) (une|une bonne) (blague|histoire)|traduire|ajoute un utilisateur',
    targets:
      "(nos|notre|mes|mon|l'|les) (objectif|objectifs|cible|cibles) (de ca|de chiffre|de vente|de ventes|mensuel|mensuels|annuel|annuels|trimestriel|de revenus|du mois|de l'année|du trimestre|commercial|commerciaux)|(objectif|objectifs|budget|quota) (atteint|atteints|dépassé|manqué|raté|tenu|rempli)|(atteint|dépassé|tenu|rempli|manqué|raté) (l'|les|nos|notre|mes|mon) (objectif|objectifs|quota)|en ligne avec (l'|les) objectif|prévisionnel vs réel|réel vs (budget|prévisionnel)|okr|quotas",
    other_properties:
      "(notre|nos|mon|mes) (autre|autres|deuxième|second|seconde) (site|sites|propriété|propriétés|boutique|boutiques|app|domaine|blog)|(tous|toutes|les deux|l'ensemble de) (nos|mes|les|de nos) (sites|propriétés|boutiques|domaines)|autre propriété",
    other_figures:
      "médiane|médian|percentile|écart type|(pages vues|vues|clics) uniques|(temps|délai|durée|jours) (avant|jusqu'au|jusqu'à) (l'achat|le premier achat|achat|la conversion|la première commande)|taux de retour (produit|produits|des produits|articles)",
    repeat_purchases:
      "(réachat|réachats|rachat|rachats|achats répétés|achat répété|deuxième achat|second achat|seconds achats|deuxièmes achats|deuxième commande|seconde commande|clients récurrents|client récurrent|acheteurs récurrents|recommande|recommandes)|(acheté|achètent|commandé|commandent|acheter|commander|racheté|rachètent|recommandent|recommandé) (plusieurs fois|plus d'une fois|deux fois|à nouveau|de nouveau|encore|une deuxième fois|une seconde fois)|rachètent|racheté|(temps|délai) entre deux (achats|commandes)|(acheté|commandé) (une seule fois|qu'une fois)",
    app_stores:
      "(app store|play store|google play) (téléchargements|notes|avis|installations)|installations de l'app|téléchargements de l'app|note de l'app",
    causes_outside:
      'mise à jour google|mise à jour de google|algorithme de google|core update|spot tv|publicité tv|significativité|statistiquement significatif|test a b|test ab',
  },
  studies: {
    definitions: [
      "(ça veut dire quoi|que signifient|qu entend on par|qu'entend on par) [le|la|les|un|une] {term}",
      "{term} (c'est quoi|ça veut dire quoi|ça signifie quoi)",
      '(peux tu|pouvez vous) (expliquer|m expliquer) [le|la|les|un|une] {term}',
      "(que signifie|que veut dire|qu est ce qu|qu'est ce qu|qu'est-ce qu|c'est quoi|définis|définir|explique|explique moi|explique-moi) [un|une|le|la|les] {term}",
      "(qu'est ce qu'un|qu'est-ce qu'un|qu'est ce qu'une|qu'est-ce qu'une) {term}",
      'comment (est calculé|est calculée|est défini|est définie|se calcule|calcule-t-on|mesure-t-on) [le|la|les|un|une] {term}',
      '(définition|signification) (de|du|d) [la|le|l] {term}',
      "(c'est quoi|quelle est) [exactement|au juste] la différence entre [un|une|le|la|les] {term} et [un|une|le|la|les] {term}",
      "c'est quoi [exactement|au juste|un|une] {term}",
      'comment (google|ga) (calcule|mesure|définit) [t il|] [un|une|le|la|les] {term}',
      'que désigne [le|la|les|un|une] {term}',
      '(quelle est la|la|une) différence entre [un|une|le|la|les] {term} et [un|une|le|la|les] {term}',
    ],
    doubtfulDefinitions: ["(qu'est ce que|qu'est-ce que|c'est quoi) [le|la|les] {term}"],
    owners: ['notre', 'nos', 'mon', 'ma', 'actuel', 'actuelle', "aujourd'hui"],
    courtesies: ['et', 'svp', 'dis moi'],
    definitionTails: ['dans ga4', 'dans google analytics'],
    stepJoints: ['à', 'vers', 'puis', 'et', 'et puis', 'jusqu’à'],
    anomaly:
      "(inhabituel|inhabituelle|inhabituels|anormal|anormale|anormales|anomalie|anomalies|bizarre|bizarres|étrange|étranges|suspect|aberrant|aberrante|sort de l'ordinaire|sortant de l'ordinaire|hors norme|pic inattendu|baisse inattendue)",
  },
  ordinary: ordinaryWords.fr,
  filler:
    "entier|entière|parlent|parle|parlées|perd|perdons|quelque chose|chose|le|la|les|l|un|une|des|de|du|d|au|aux|à|en|et|ou|est|sont|était|étaient|a|ont|avons|avait|avaient|as|ai|eu|été|être|avoir|il|elle|ils|elles|on|nous|vous|je|tu|j|me|m|moi|mon|ma|mes|notre|nos|votre|vos|son|sa|ses|leur|leurs|ce|cet|cette|ces|c|cela|ça|qui|que|qu|quoi|dont|où|quand|comment|combien|y|t|s|se|n|ne|est ce|est ce que|qu'est ce que|qu'est ce|y a t il|il y a|y a|avez|avez vous|peux tu|pouvez vous|peux|pouvez|pourrais|donne|donnez|donne moi|montre|montrez|montre moi|affiche|affichez|liste|lister|dis|dites|dis moi|voir|savoir|connaître|je veux|je voudrais|voudrais|veux|j'aimerais|aimerais|besoin|s'il te plaît|s'il vous plaît|svp|stp|merci|bonjour|salut|pour|par|sur|sous|dans|avec|chez|vers|entre|depuis|pendant|durant|lors|plus|très|bien|aussi|encore|déjà|tout|tous|toute|toutes|environ|exactement|précisément|juste|seulement|alors|donc|puis|enfin|obtenu|obtenus|eus|eues|reçu|reçus|reçue|enregistré|enregistrés|généré|générés|générée|réalisé|réalisés|fait|faits|faites|faire|font|fais|apporté|apportent|amené|amènent|utilisé|utilisent|sites|site|site web|site internet|boutique|boutique en ligne|entreprise|période|date|dates|données|valeur|chiffre|nombre|tableau|euros|euro|monde|mondial|total|global|si|comme|même|autre|dernier|possible|détail|détails|analyse|info|infos|informations|aperçu de|notre site|chaque|ayant|eu lieu|mais|car|afin|niveau|compte|comptes|celle|celles|celui|ceux|rapporte|rapportent|rapporté|génère|génèrent|générer|obtient|obtiennent|obtenir|enregistre|enregistrent|apporte|apporter|souhaite|souhaiterais|souhaitons|souhaiterions|veux savoir|aimerait|faudrait|faut|peut|pourriez|auriez|indique|indiquez|indiquer|précise|précisez|sors|sortez|fournis|fournir|ressort|concerne|concernant|s'agit|vraiment|plutôt bien|en fait|au juste|exact|exacte|petit|petite|ici|dis donc|y compris|quant|passés|passées|passé|passée|n'ont|n'a|n'est|n'avons|n'avait|n'y|qu'il|qu'on|qu'ont|j'ai|d'un|d'une|l'on|c'est|s'est|m'a|l'ont|ont ils|avons nous|a t on|ayons|ayez|eut|eût|eussions|présents|présent|présentes|découpe|sépare|répartis|ventile|détaille|décompose|découper|répartir|ventiler|quelconque|quelque|quelques|y avait il|eu quelque chose|là|sera|seront|aurons|ferons|fera|va|vont|allons|attendus|attendu|attendue|attendues|ventilé|ventilés|ventilée|ventilées|détaillé|détaillés|détaillées|découpées|réparties|groupées|truc|trucs|machin|prévu|prévus|prévue|prévues|estimé|estimée|estimés|pouvons|peut on|pourrons|répartissent|se répartissent|jusqu'ici|ça engage|ça marche|ça donne|ça fait|ça nous|ça représente|ca donne|ca fait|ca marche|ben|bah|euh|hein|bref|dites moi|hop|allez|tiens|voilà|voici|ok|d'accord|oui|non|ah|oh|eh|vite|vite fait|rapidement|rapido|en vitesse|simplement|stp merci|s'il te plait|s'il vous plait|sil te plait|sil vous plait|please|merci d'avance|merci de|je cherche|je souhaite|j'ai besoin|j'ai besoin de|j'aurais besoin|il me faut|il me faudrait|il nous faut|on a besoin|on voudrait|on veut|on aimerait|je me demande|je me demandais|me demandais|je veux savoir|je veux voir|j'aimerais savoir|j'aimerais voir|j'aimerais avoir|j'aimerais connaître|je voudrais savoir|je voudrais connaître|on peut|puis je|pourrait on|pourrais tu|pourriez vous|tu peux|tu pourrais|vous pouvez|est il possible|possible de|possible d'avoir|serait il possible|est ce possible|sais|savez|sait|savoir si|regarde|regarder|regardes|vérifie|vérifier|check|checker|trouve|trouver|trouves|cherche|chercher|calcule|calculer|calculez|calcul|compter|comptez|extrais|extraire|sortir|ressors|présente|présenter|présentez|communique|communiquer|fournissez|fournis moi|envoyer ici|partage moi|file moi|balance|balance moi|passe moi|cite|citer|nomme|nommer|énumère|listes|listing|récupère|récupérer|obtenues|obtenait|avoir eu|eue|avaient eu|on a|on a eu|on avait|on fait|on a fait|on en|on en a|on est|on était|ont eu|il y avait|y avait|y'a|ya|ya t il|y a eu|y a t'il|a eu|a eu lieu|sommes|étions|étaient ils|serait|seraient|soit|soient|fut|furent|suis|es|êtes|étais|étant|aura|auront|aurait|auraient|avions|aviez|ait|aient|fait on|faisons|faisait|faisaient|ferait|font ils|mis|mise|met|mettons|met on|marche|marchent|marché|marchait|fonctionne|fonctionnent|fonctionné|tourne|tournent|engage|engagent|engagé|engager|toujours|toujours autant|autant|tellement|tant|assez|trop|peu|beaucoup|bcp|un peu|légèrement|fortement|nettement|clairement|sensiblement|franchement|carrément|brutalement|soudainement|soudain|subitement|subite|autour|près|presque|quasi|quasiment|approximativement|à peu près|grosso modo|en gros|en général|généralement|globale|globaux|habituellement|d'habitude|souvent|parfois|actuelle|actuels|récent|récente|différents|plusieurs|certains|certaines|certain|certaine|tel|telle|tels|telles|aucune idée|mêmes|ainsi|or|puisque|parce que|lorsque|tandis que|alors que|pendant que|dès que|quoique|cependant|pourtant|toutefois|néanmoins|d'ailleurs|par ailleurs|également|aussi bien|notamment|surtout|par exemple|p ex|ex|etc|c'est à dire|c à d|càd|à savoir|autrement dit|à propos|au sujet de|à ce sujet|en matière de|au niveau|côté|vis à vis|niveau des|question|questions|petite question|une question|demande|réponse|répondre|réponds|curieux|curieuse|intéresse|intéressé|intéresserait|m'intéresse|nous intéresse|intéressant|intéressante|présentation|réunion|comité|codir|direction|patron|boss|chef|équipe|collègue curieux|client final|slide|slides|powerpoint|excel|fichier excel|marketing|équipe marketing|ecommerce site|magasin|shop|eshop|e shop|e boutique|plateforme du site|portail|chez nous|nous autres|de chez nous|chez eux|nôtre|nôtres|lui|eux|elle même|soi|moi même|toi|te|ton|ta|tes|ceci|celle ci|celui ci|ceux ci|celles ci|celle là|ceux là|lequel|laquelle|auquel|auxquels|duquel|desquels|desquelles|dans lequel|dans lesquels|quiconque|tous ceux|toutes celles|l'un|l'une|les uns|les unes|d'entre eux|d'entre elles|en question|suivants|suivantes|ci dessous|ci dessus|façon|manière|sorte|genre|espèce|cas|fois|coup|moment|instant|bout|côté de|part ailleurs|mettre|prend|prendre|prenons|pris|tient|tenir|tenu|représente|représentent|représenté|représentaient|constitue|constituent|correspond|correspondent|atteint|atteignent|atteindre|totalise|totalisent|totalisé|comptabilisé|comptabilisés|comptabilisées|comptabilise|mesuré|mesurée|mesurés|relevé|relevés|constaté|constatés|observé|observés|observe|recensé|recensés|effectué|effectués|effectuée|effectuées|effectuent|passe|passent|passer|réalisée|réalisées|réalise|réalisent|produit par le site|produisent|conclu|conclus|conclues|signé|rentré|rentrés|rentrent|entrant|entrants|tombe|tombent|tombé|tombés|tombées|débarquent|ramené|ramène|ramènent|amenés|attiré|attire|attirent|attirer|drainé|draine|drainent|drainer|contribué|contribuent|contribue|contribuer|profité|aidé|poussé|joué|joue|servi|servent|employé|employés pour|utilisés|utilisées|utilisée|utilise|utiliser|naviguent|navigue|naviguer|surfent|surfe|se trouvent|se trouve|se situent|situe|situés|habitent|vivent|reste à|restant|suffit|suffisent|suffira|compris|inclus|net|brut|ht|ttc|€|dollars|k euros|k€|keuros|bon|bonne|bien sûr|beau|belle|gros|grosse|grand|grande|petits|petites|élevé|élevée|élevés|haut|haute|fort|forte|faible|faibles|long|longue|court|courte|nouvelle fois|première fois|dernière fois|premièrement|d'abord|ensuite|après coup|finalement|au final|au bout du compte|en tout cas|en vrai|en réalité|vrai|vraie|en détail|détaillé ici|en un mot|s'agissait|il s'agit|se fait|se font|se sont|s'étaient|s'être|s'y|n'y a|y en a|en a|en ont|en avons|l'a|l'as|l'avons|qu'elle|qu'elles|qu'ils|qu'un|qu'une|jusque là|jusqu'alors|jusqu'à quand|dessus|dedans|dehors|ailleurs|partout|nulle part|monde entier|à l'international|international|local|ensemble du site|tout le site|site entier|du site|de notre site|sur le site|sur notre site|de la boutique|sur la boutique|dans la boutique",
});
