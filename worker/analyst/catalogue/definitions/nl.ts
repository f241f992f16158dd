import type { DefinedField } from '../definitions.ts';

/** What each field is, in this language; without numbers. */
export function dutch(): Record<DefinedField, string> {
  return {
    activeUsers:
      'Actieve gebruikers zijn de verschillende mensen die een betrokken sessie hadden, voor het eerst kwamen of de site of app in beeld hielden. Google Analytics bedoelt hen als het gebruikers zegt.',
    totalUsers:
      'Het totaal aantal gebruikers telt alle verschillende mensen die een of andere gebeurtenis activeerden, betrokken of niet.',
    newUsers:
      'Nieuwe gebruikers zijn mensen van wie het eerste bezoek of de eerste start van de app in de periode is vastgelegd.',
    active1DayUsers: 'Dagelijks actieve gebruikers zijn de actieve gebruikers van de laatste dag van de periode.',
    active7DayUsers:
      'Wekelijks actieve gebruikers zijn de verschillende actieve gebruikers van de week die met de getoonde dag eindigt.',
    active28DayUsers:
      'Maandelijks actieve gebruikers zijn de verschillende actieve gebruikers van de vier weken die met de getoonde dag eindigen.',
    dauPerMau: 'DAU / MAU is het deel van de maandelijks actieve gebruikers dat ook op die dag actief was.',
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
    sessionsPerUser: 'Sessies per gebruiker zijn de sessies gedeeld door de actieve gebruikers.',
    screenPageViews: 'Weergaven zijn de pagina’s en appschermen die mensen zagen; dezelfde nog eens zien telt opnieuw.',
    screenPageViewsPerSession: 'Weergaven per sessie zijn de weergaven gedeeld door de sessies.',
    screenPageViewsPerUser: 'Weergaven per gebruiker zijn de weergaven gedeeld door de actieve gebruikers.',
    scrolledUsers:
      'Gebruikers die scrolden zijn de verschillende mensen die de onderkant van een pagina bereikten: ten minste negen tiende ervan.',
    eventCount:
      'Gebeurtenissen zijn alles wat wordt vastgelegd: paginaweergaven, scrollen, klikken, aankopen en wat de eigenaar heeft toegevoegd.',
    eventCountPerUser: 'Gebeurtenissen per gebruiker zijn de gebeurtenissen gedeeld door de actieve gebruikers.',
    eventsPerSession: 'Gebeurtenissen per sessie zijn de gebeurtenissen gedeeld door de sessies.',
    keyEvents:
      'Een belangrijke gebeurtenis is een gebeurtenis die de eigenaar als belangrijk heeft gemarkeerd, zoals een aankoop of een aanmelding. Vroeger heette dat een conversie.',
    sessionKeyEventRate:
      'Het percentage belangrijke gebeurtenissen per sessie, vaak conversieratio genoemd, is het aantal sessies met minstens één belangrijke gebeurtenis gedeeld door alle sessies.',
    userKeyEventRate:
      'Het percentage belangrijke gebeurtenissen per gebruiker is het aantal gebruikers dat er een activeerde, gedeeld door de actieve gebruikers.',
    totalRevenue: 'De totale omzet is het geld uit aankopen, abonnementen en advertenties, min terugbetalingen.',
    purchaseRevenue: 'De aankoopomzet is het geld uit aankopen, min terugbetalingen.',
    grossPurchaseRevenue: 'De bruto-omzet uit aankopen is het geld uit aankopen vóór terugbetalingen.',
    totalAdRevenue: 'De advertentie-omzet is wat de advertenties op de site of in de app opbrachten.',
    refundAmount: 'Het terugbetaalde bedrag is het geld van aankopen dat is teruggegeven.',
    averagePurchaseRevenue: 'De gemiddelde bestelwaarde is de aankoopomzet gedeeld door het aantal transacties.',
    averageRevenuePerUser: 'De gemiddelde omzet per gebruiker is de totale omzet gedeeld door de actieve gebruikers.',
    averagePurchaseRevenuePerUser:
      'De gemiddelde aankoopomzet per gebruiker is de omzet uit aankopen gedeeld door de actieve gebruikers.',
    ecommercePurchases: 'Aankopen is hoe vaak een aankoop werd voltooid.',
    transactions: 'Transacties zijn voltooide aankopen met omzet.',
    totalPurchasers: 'Kopers zijn de verschillende mensen die iets hebben gekocht.',
    firstTimePurchasers: 'Eerste kopers zijn de mensen die voor het eerst iets hebben gekocht.',
    purchaserRate: 'Het koperspercentage is het deel van de actieve gebruikers dat iets heeft gekocht.',
    addToCarts: 'Toevoegingen aan de winkelwagen is hoe vaak producten in de winkelwagen werden gelegd.',
    checkouts: 'Checkouts zijn hoe vaak met afrekenen is begonnen.',
    cartToViewRate:
      'Het winkelwagenpercentage per weergave is het aantal gebruikers dat een product in de winkelwagen legde, gedeeld door het aantal dat het bekeek.',
    purchaseToViewRate:
      'Het aankooppercentage per weergave is het aantal gebruikers dat een product kocht, gedeeld door het aantal dat het bekeek.',
    itemRevenue: 'De artikelomzet is het geld uit afzonderlijke producten, zonder belasting en verzending.',
    itemsPurchased: 'Gekochte artikelen zijn het aantal stuks van producten dat is gekocht.',
    itemsViewed: 'Bekeken artikelen zijn hoe vaak productpagina’s een product lieten zien.',
    advertiserAdCost: 'De advertentiekosten zijn wat voor advertenties is betaald.',
    returnOnAdSpend:
      'Het rendement op advertentie-uitgaven (ROAS) is de omzet uit advertenties gedeeld door wat ze kostten.',
    sessionDefaultChannelGroup:
      'Een kanaal is een door regels gemaakte groep van wegen waarlangs mensen kwamen, zoals Organic Search, Direct of Email. Het volgt uit bron, medium en campagne van de sessie.',
    sessionSource: 'De bron is de plek die het bezoek stuurde: een zoekmachine, een site of een nieuwsbrief.',
    sessionMedium: 'Het medium is het soort weg: organic, cpc, email, referral.',
    sessionSourceMedium:
      'Bron / medium is de plek die het bezoek stuurde samen met het soort weg, zoals google / organic.',
    sessionCampaignName: 'De campagne is de naam van de marketingcampagne die tot de sessie leidde.',
    landingPage: 'De landingspagina is de eerste pagina die in een sessie werd gezien.',
    pagePath: 'Het paginapad is het deel van het adres na de hostnaam, zonder de zoekopdracht.',
    newVsReturning:
      'Nieuw of terugkerend scheidt mensen van wie het eerste bezoek in de periode valt van wie er al eerder was.',
    deviceCategory: 'Het apparaat is het soort machine: computer, mobiel, tablet of smart-tv.',
    eventName: 'De gebeurtenis is de naam waaronder een interactie is vastgelegd.',
    audienceName: 'Een doelgroep is een groep gebruikers die de eigenaar van de property heeft bepaald.',
  };
}
