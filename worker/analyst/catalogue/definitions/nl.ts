/** What the fields most asked about are, in this language; without numbers. */
export function dutch(): Record<string, string> {
  return {
    activeUsers:
      'Actieve gebruikers zijn de verschillende mensen die een betrokken sessie hadden, voor het eerst kwamen of de site of app in beeld hielden. Google Analytics bedoelt hen als het gebruikers zegt.',
    totalUsers:
      'Het totaal aantal gebruikers telt alle verschillende mensen die een of andere gebeurtenis activeerden, betrokken of niet.',
    newUsers:
      'Nieuwe gebruikers zijn mensen van wie het eerste bezoek of de eerste start van de app in de periode is vastgelegd.',
    sessions:
      'Een sessie is een bezoek: ze begint als iemand de site of app opent en eindigt na een half uur zonder activiteit. Middernacht beëindigt haar niet.',
    engagedSessions:
      'Een betrokken sessie duurde langer dan tien seconden, had een belangrijke gebeurtenis of minstens twee bekeken pagina’s of schermen.',
    engagementRate:
      'Het betrokkenheidspercentage is het aantal betrokken sessies gedeeld door alle sessies. Betrokken is: langer dan tien seconden, een belangrijke gebeurtenis of minstens twee bekeken pagina’s of schermen.',
    bounceRate:
      'Het bouncepercentage is het deel van de niet-betrokken sessies: wat het betrokkenheidspercentage aan het geheel ontbreekt. Het is niet het deel van bezoeken met één pagina, zoals in Universal Analytics.',
    averageSessionDuration:
      'De gemiddelde sessieduur is de tijd van de eerste tot de laatste gebeurtenis van alle sessies, gedeeld door hun aantal.',
    userEngagementDuration:
      'De betrokkenheidstijd is hoe lang de site op de voorgrond van de browser stond, of de app op het scherm, opgeteld over alle gebruikers.',
    screenPageViews: 'Weergaven zijn de pagina’s en appschermen die mensen zagen; dezelfde nog eens zien telt opnieuw.',
    eventCount:
      'Gebeurtenissen zijn alles wat wordt vastgelegd: paginaweergaven, scrollen, klikken, aankopen en wat de eigenaar heeft toegevoegd.',
    keyEvents:
      'Een belangrijke gebeurtenis is een gebeurtenis die de eigenaar als belangrijk heeft gemarkeerd, zoals een aankoop of een aanmelding. Vroeger heette dat een conversie.',
    sessionKeyEventRate:
      'Het percentage belangrijke gebeurtenissen per sessie, vaak conversieratio genoemd, is het aantal sessies met minstens één belangrijke gebeurtenis gedeeld door alle sessies.',
    userKeyEventRate:
      'Het percentage belangrijke gebeurtenissen per gebruiker is het aantal gebruikers dat er een activeerde, gedeeld door de actieve gebruikers.',
    totalRevenue: 'De totale omzet is het geld uit aankopen, abonnementen en advertenties, min terugbetalingen.',
    purchaseRevenue: 'De aankoopomzet is het geld uit aankopen, min terugbetalingen.',
    averagePurchaseRevenue: 'De gemiddelde bestelwaarde is de aankoopomzet gedeeld door het aantal transacties.',
    ecommercePurchases: 'Aankopen is hoe vaak een aankoop werd voltooid.',
    transactions: 'Transacties zijn voltooide aankopen met omzet.',
    addToCarts: 'Toevoegingen aan de winkelwagen is hoe vaak producten in de winkelwagen werden gelegd.',
    sessionDefaultChannelGroup:
      'Een kanaal is een door regels gemaakte groep van wegen waarlangs mensen kwamen, zoals Organic Search, Direct of Email. Het volgt uit bron, medium en campagne van de sessie.',
    sessionSource: 'De bron is de plek die het bezoek stuurde: een zoekmachine, een site of een nieuwsbrief.',
    sessionMedium: 'Het medium is het soort weg: organic, cpc, email, referral.',
    landingPage: 'De landingspagina is de eerste pagina die in een sessie werd gezien.',
    newVsReturning:
      'Nieuw of terugkerend scheidt mensen van wie het eerste bezoek in de periode valt van wie er al eerder was.',
  };
}
