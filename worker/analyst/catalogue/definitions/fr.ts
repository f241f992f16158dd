import type { DefinedField } from '../definitions.ts';

/** What each field is, in this language; without numbers. */
export function french(): Record<DefinedField, string> {
  return {
    activeUsers:
      'Les utilisateurs actifs sont les personnes distinctes qui ont eu une session avec engagement, sont venues pour la première fois ou ont gardé le site ou l’application à l’écran. C’est d’eux que parle Google Analytics en disant « utilisateurs ».',
    totalUsers:
      'Le total des utilisateurs compte toutes les personnes distinctes qui ont déclenché un événement quelconque, avec ou sans engagement.',
    newUsers:
      'Les nouveaux utilisateurs sont les personnes dont la première visite ou la première ouverture de l’application a été enregistrée pendant la période.',
    active1DayUsers: 'Les utilisateurs actifs quotidiens sont les utilisateurs actifs du dernier jour de la période.',
    active7DayUsers:
      'Les utilisateurs actifs hebdomadaires sont les utilisateurs actifs distincts de la semaine qui se termine au jour affiché.',
    active28DayUsers:
      'Les utilisateurs actifs mensuels sont les utilisateurs actifs distincts des quatre semaines qui se terminent au jour affiché.',
    dauPerMau: 'DAU / MAU est la part des utilisateurs actifs mensuels qui ont aussi été actifs ce jour-là.',
    sessions:
      'Une session est une visite : elle commence quand quelqu’un ouvre le site ou l’application et se termine après une demi-heure sans activité. Minuit n’y met pas fin.',
    engagedSessions:
      'Une session avec engagement a duré plus de dix secondes, a eu un événement clé ou au moins deux pages ou écrans vus.',
    engagementRate:
      'Le taux d’engagement est le nombre de sessions avec engagement divisé par toutes les sessions. Engagement veut dire : plus de dix secondes, un événement clé ou au moins deux pages ou écrans vus.',
    bounceRate:
      'Le taux de rebond est la part des sessions sans engagement : ce qui manque au taux d’engagement pour faire le tout. Ce n’est pas la part des visites d’une seule page, comme dans Universal Analytics.',
    averageSessionDuration:
      'La durée moyenne des sessions est le temps du premier au dernier événement de toutes les sessions, divisé par leur nombre.',
    userEngagementDuration:
      'Le temps d’engagement est la durée pendant laquelle le site était au premier plan du navigateur, ou l’application à l’écran, additionnée sur tous les utilisateurs.',
    sessionsPerUser: 'Les sessions par utilisateur sont les sessions divisées par les utilisateurs actifs.',
    screenPageViews:
      'Les vues sont les pages et écrans d’application que les gens ont vus ; revoir le même compte à nouveau.',
    screenPageViewsPerSession: 'Les vues par session sont les vues divisées par les sessions.',
    screenPageViewsPerUser: 'Les vues par utilisateur sont les vues divisées par les utilisateurs actifs.',
    scrolledUsers:
      'Les utilisateurs qui ont fait défiler sont les personnes distinctes qui ont atteint le bas d’une page : au moins neuf dixièmes de celle-ci.',
    eventCount:
      'Les événements sont tout ce qui est enregistré : pages vues, défilements, clics, achats et ce que le propriétaire a ajouté.',
    eventCountPerUser: 'Les événements par utilisateur sont les événements divisés par les utilisateurs actifs.',
    eventsPerSession: 'Les événements par session sont les événements divisés par les sessions.',
    keyEvents:
      'Un événement clé est un événement que le propriétaire a marqué comme important, par exemple un achat ou une inscription. On l’appelait auparavant conversion.',
    sessionKeyEventRate:
      'Le taux d’événements clés par session, souvent appelé taux de conversion, est le nombre de sessions avec au moins un événement clé divisé par toutes les sessions.',
    userKeyEventRate:
      'Le taux d’événements clés par utilisateur est le nombre d’utilisateurs qui ont déclenché un événement clé divisé par les utilisateurs actifs.',
    totalRevenue:
      'Le chiffre d’affaires est l’argent des achats, des abonnements et de la publicité, moins les remboursements.',
    purchaseRevenue: 'Le revenu des achats est l’argent des achats, moins les remboursements.',
    grossPurchaseRevenue: 'Le revenu brut des achats est l’argent des achats avant les remboursements.',
    totalAdRevenue:
      'Le revenu publicitaire est ce qu’ont rapporté les annonces affichées sur le site ou dans l’application.',
    refundAmount: 'Le montant des remboursements est l’argent des achats qui a été rendu.',
    averagePurchaseRevenue: 'Le panier moyen est le revenu des achats divisé par le nombre de transactions.',
    averageRevenuePerUser:
      'Le revenu moyen par utilisateur est le chiffre d’affaires divisé par les utilisateurs actifs.',
    averagePurchaseRevenuePerUser:
      'Le revenu moyen des achats par utilisateur est le revenu des achats divisé par les utilisateurs actifs.',
    ecommercePurchases: 'Les achats sont le nombre de fois où un achat a été terminé.',
    transactions: 'Les transactions sont des achats terminés qui portent un revenu.',
    totalPurchasers: 'Les acheteurs sont les personnes distinctes qui ont acheté quelque chose.',
    firstTimePurchasers: 'Les primo-acheteurs sont les personnes qui ont acheté quelque chose pour la première fois.',
    purchaserRate: 'Le taux d’acheteurs est la part des utilisateurs actifs qui ont acheté quelque chose.',
    addToCarts: 'Les ajouts au panier sont le nombre de fois où des produits ont été mis dans le panier.',
    checkouts: 'Les passages en caisse sont le nombre de fois où le paiement a été commencé.',
    cartToViewRate:
      'Le taux d’ajout au panier par vue est le nombre d’utilisateurs qui ont mis un produit dans le panier divisé par ceux qui l’ont vu.',
    purchaseToViewRate:
      'Le taux d’achat par vue est le nombre d’utilisateurs qui ont acheté un produit divisé par ceux qui l’ont vu.',
    itemRevenue: 'Le revenu des articles est l’argent de chaque produit, hors taxes et livraison.',
    itemsPurchased: 'Les articles achetés sont le nombre d’unités de produits achetées.',
    itemsViewed: 'Les articles vus sont le nombre de fois où des pages de produit ont montré un produit.',
    advertiserAdCost: 'Le coût des annonces est ce qui a été payé pour la publicité.',
    returnOnAdSpend:
      'Le retour sur les dépenses publicitaires (ROAS) est le revenu de la publicité divisé par ce qu’elle a coûté.',
    sessionDefaultChannelGroup:
      'Un canal est un groupe, formé par des règles, des chemins par lesquels les gens sont venus, comme Organic Search, Direct ou Email. Il se déduit de la source, du support et de la campagne de la session.',
    sessionSource:
      'La source est l’endroit qui a envoyé la visite : un moteur de recherche, un site ou une newsletter.',
    sessionMedium: 'Le support est le genre de chemin : organic, cpc, email, referral.',
    sessionSourceMedium:
      'Source / support est l’endroit qui a envoyé la visite avec le genre de chemin, par exemple google / organic.',
    sessionCampaignName: 'La campagne est le nom de la campagne marketing qui a mené à la session.',
    landingPage: 'La page de destination est la première page vue dans une session.',
    pagePath: 'Le chemin de la page est la partie de l’adresse après le nom d’hôte, sans la requête.',
    newVsReturning:
      '« Nouveau ou connu » sépare les personnes dont la première visite est dans la période de celles qui étaient déjà venues.',
    deviceCategory: 'L’appareil est le genre de machine : ordinateur, mobile, tablette ou téléviseur connecté.',
    eventName: 'L’événement est le nom sous lequel une interaction a été enregistrée.',
    audienceName: 'Une audience est un groupe d’utilisateurs que le propriétaire de la propriété a défini.',
  };
}
