/** What the fields most asked about are, in this language; without numbers. */
export function french(): Record<string, string> {
  return {
    activeUsers:
      'Les utilisateurs actifs sont les personnes distinctes qui ont eu une session avec engagement, sont venues pour la première fois ou ont gardé le site ou l’application à l’écran. C’est d’eux que parle Google Analytics en disant « utilisateurs ».',
    totalUsers:
      'Le total des utilisateurs compte toutes les personnes distinctes qui ont déclenché un événement quelconque, avec ou sans engagement.',
    newUsers:
      'Les nouveaux utilisateurs sont les personnes dont la première visite ou la première ouverture de l’application a été enregistrée pendant la période.',
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
    screenPageViews:
      'Les vues sont les pages et écrans d’application que les gens ont vus ; revoir le même compte à nouveau.',
    eventCount:
      'Les événements sont tout ce qui est enregistré : pages vues, défilements, clics, achats et ce que le propriétaire a ajouté.',
    keyEvents:
      'Un événement clé est un événement que le propriétaire a marqué comme important, par exemple un achat ou une inscription. On l’appelait auparavant conversion.',
    sessionKeyEventRate:
      'Le taux d’événements clés par session, souvent appelé taux de conversion, est le nombre de sessions avec au moins un événement clé divisé par toutes les sessions.',
    userKeyEventRate:
      'Le taux d’événements clés par utilisateur est le nombre d’utilisateurs qui ont déclenché un événement clé divisé par les utilisateurs actifs.',
    totalRevenue:
      'Le chiffre d’affaires est l’argent des achats, des abonnements et de la publicité, moins les remboursements.',
    purchaseRevenue: 'Le revenu des achats est l’argent des achats, moins les remboursements.',
    averagePurchaseRevenue: 'Le panier moyen est le revenu des achats divisé par le nombre de transactions.',
    ecommercePurchases: 'Les achats sont le nombre de fois où un achat a été terminé.',
    transactions: 'Les transactions sont des achats terminés qui portent un revenu.',
    addToCarts: 'Les ajouts au panier sont le nombre de fois où des produits ont été mis dans le panier.',
    sessionDefaultChannelGroup:
      'Un canal est un groupe, formé par des règles, des chemins par lesquels les gens sont venus, comme Organic Search, Direct ou Email. Il se déduit de la source, du support et de la campagne de la session.',
    sessionSource:
      'La source est l’endroit qui a envoyé la visite : un moteur de recherche, un site ou une newsletter.',
    sessionMedium: 'Le support est le genre de chemin : organic, cpc, email, referral.',
    landingPage: 'La page de destination est la première page vue dans une session.',
    newVsReturning:
      '« Nouveau ou connu » sépare les personnes dont la première visite est dans la période de celles qui étaient déjà venues.',
  };
}
