import type { DefinedField } from '../definitions.ts';

/** What each field is, in this language; without numbers. */
export function italian(): Record<DefinedField, string> {
  return {
    activeUsers:
      'Gli utenti attivi sono le persone distinte che hanno avuto una sessione con coinvolgimento, sono venute per la prima volta o hanno tenuto in vista il sito o l’app. È a loro che Google Analytics si riferisce quando dice utenti.',
    totalUsers:
      'Gli utenti totali sono tutte le persone distinte che hanno attivato un evento qualsiasi, con o senza coinvolgimento.',
    newUsers:
      'I nuovi utenti sono le persone la cui prima visita o prima apertura dell’app è stata registrata nel periodo.',
    active1DayUsers: 'Gli utenti attivi giornalieri sono gli utenti attivi dell’ultimo giorno del periodo.',
    active7DayUsers:
      'Gli utenti attivi settimanali sono gli utenti attivi distinti della settimana che finisce con il giorno mostrato.',
    active28DayUsers:
      'Gli utenti attivi mensili sono gli utenti attivi distinti delle quattro settimane che finiscono con il giorno mostrato.',
    dauPerMau: 'DAU / MAU è la parte degli utenti attivi mensili che è stata attiva anche quel giorno.',
    sessions:
      'Una sessione è una visita: comincia quando qualcuno apre il sito o l’app e finisce dopo mezz’ora senza attività. La mezzanotte non la chiude.',
    engagedSessions:
      'Una sessione con coinvolgimento è durata più di dieci secondi, ha avuto un evento chiave o almeno due pagine o schermate viste.',
    engagementRate:
      'Il tasso di coinvolgimento sono le sessioni con coinvolgimento divise per tutte le sessioni. C’è coinvolgimento se la sessione dura più di dieci secondi, ha un evento chiave o almeno due pagine o schermate viste.',
    bounceRate:
      'La frequenza di rimbalzo è la parte delle sessioni senza coinvolgimento: ciò che manca al tasso di coinvolgimento per fare il tutto. Non è la parte delle visite di una sola pagina, come in Universal Analytics.',
    averageSessionDuration:
      'La durata media della sessione è il tempo dal primo all’ultimo evento di tutte le sessioni, diviso per il loro numero.',
    userEngagementDuration:
      'Il tempo di coinvolgimento è per quanto il sito è stato in primo piano nel browser, o l’app sullo schermo, sommato su tutti gli utenti.',
    sessionsPerUser: 'Le sessioni per utente sono le sessioni divise per gli utenti attivi.',
    screenPageViews: 'Le visualizzazioni sono le pagine e le schermate viste; rivedere la stessa conta di nuovo.',
    screenPageViewsPerSession: 'Le visualizzazioni per sessione sono le visualizzazioni divise per le sessioni.',
    screenPageViewsPerUser: 'Le visualizzazioni per utente sono le visualizzazioni divise per gli utenti attivi.',
    scrolledUsers:
      'Gli utenti che hanno fatto scorrere la pagina sono le persone distinte che ne hanno raggiunto il fondo: almeno nove decimi.',
    eventCount:
      'Gli eventi sono tutto ciò che viene registrato: pagine viste, scorrimenti, clic, acquisti e ciò che il proprietario ha aggiunto.',
    eventCountPerUser: 'Gli eventi per utente sono gli eventi divisi per gli utenti attivi.',
    eventsPerSession: 'Gli eventi per sessione sono gli eventi divisi per le sessioni.',
    keyEvents:
      'Un evento chiave è un evento che il proprietario ha segnato come importante, per esempio un acquisto o un’iscrizione. Prima si chiamava conversione.',
    sessionKeyEventRate:
      'Il tasso di eventi chiave per sessione, spesso detto tasso di conversione, sono le sessioni con almeno un evento chiave divise per tutte le sessioni.',
    userKeyEventRate:
      'Il tasso di eventi chiave per utente sono gli utenti che hanno attivato un evento chiave divisi per gli utenti attivi.',
    totalRevenue: 'Le entrate totali sono il denaro di acquisti, abbonamenti e pubblicità, meno i rimborsi.',
    purchaseRevenue: 'Le entrate da acquisti sono il denaro degli acquisti, meno i rimborsi.',
    grossPurchaseRevenue: 'Le entrate lorde da acquisti sono il denaro degli acquisti prima dei rimborsi.',
    totalAdRevenue: 'Le entrate pubblicitarie sono ciò che hanno reso gli annunci mostrati sul sito o nell’app.',
    refundAmount: 'L’importo rimborsato è il denaro degli acquisti che è stato restituito.',
    averagePurchaseRevenue:
      'Il valore medio dell’ordine sono le entrate da acquisti divise per il numero di transazioni.',
    averageRevenuePerUser: 'Le entrate medie per utente sono le entrate totali divise per gli utenti attivi.',
    averagePurchaseRevenuePerUser:
      'Le entrate medie da acquisti per utente sono le entrate da acquisti divise per gli utenti attivi.',
    ecommercePurchases: 'Gli acquisti sono quante volte un acquisto è stato completato.',
    transactions: 'Le transazioni sono acquisti completati che portano entrate.',
    totalPurchasers: 'Gli acquirenti sono le persone distinte che hanno comprato qualcosa.',
    firstTimePurchasers: 'I nuovi acquirenti sono le persone che hanno comprato qualcosa per la prima volta.',
    purchaserRate: 'Il tasso di acquirenti è la parte degli utenti attivi che ha comprato qualcosa.',
    addToCarts: 'Le aggiunte al carrello sono quante volte dei prodotti sono stati messi nel carrello.',
    checkouts: 'I checkout sono quante volte il pagamento è stato iniziato.',
    cartToViewRate:
      'Il tasso di carrello per visualizzazione sono gli utenti che hanno messo un prodotto nel carrello divisi per quelli che l’hanno visto.',
    purchaseToViewRate:
      'Il tasso di acquisto per visualizzazione sono gli utenti che hanno comprato un prodotto divisi per quelli che l’hanno visto.',
    itemRevenue: 'Le entrate degli articoli sono il denaro dei singoli prodotti, senza tasse e spedizione.',
    itemsPurchased: 'Gli articoli acquistati sono il numero di unità di prodotti comprate.',
    itemsViewed: 'Gli articoli visti sono quante volte le pagine di prodotto hanno mostrato un prodotto.',
    advertiserAdCost: 'Il costo degli annunci è ciò che è stato pagato per la pubblicità.',
    returnOnAdSpend:
      'Il ritorno sulla spesa pubblicitaria (ROAS) sono le entrate della pubblicità divise per quanto è costata.',
    sessionDefaultChannelGroup:
      'Un canale è un gruppo, fatto per regole, delle vie per cui le persone sono arrivate, come Organic Search, Direct o Email. Si ricava da sorgente, mezzo e campagna della sessione.',
    sessionSource: 'La sorgente è il luogo che ha mandato la visita: un motore di ricerca, un sito o una newsletter.',
    sessionMedium: 'Il mezzo è il tipo di via: organic, cpc, email, referral.',
    sessionSourceMedium:
      'Sorgente / mezzo è il luogo che ha mandato la visita insieme al tipo di via, per esempio google / organic.',
    sessionCampaignName: 'La campagna è il nome della campagna di marketing che ha portato alla sessione.',
    landingPage: 'La pagina di destinazione è la prima pagina vista in una sessione.',
    pagePath: 'Il percorso della pagina è la parte dell’indirizzo dopo il nome dell’host, senza la query.',
    newVsReturning:
      'Nuovo o di ritorno separa le persone la cui prima visita è nel periodo da quelle che erano già venute.',
    deviceCategory: 'Il dispositivo è il tipo di macchina: computer, cellulare, tablet o smart TV.',
    eventName: 'L’evento è il nome con cui un’interazione è stata registrata.',
    audienceName: 'Un segmento di pubblico è un gruppo di utenti che il proprietario della proprietà ha definito.',
  };
}
