/** What the fields most asked about are, in this language; without numbers. */
export function italian(): Record<string, string> {
  return {
    activeUsers:
      'Gli utenti attivi sono le persone distinte che hanno avuto una sessione con coinvolgimento, sono venute per la prima volta o hanno tenuto in vista il sito o l’app. È a loro che Google Analytics si riferisce quando dice utenti.',
    totalUsers:
      'Gli utenti totali sono tutte le persone distinte che hanno attivato un evento qualsiasi, con o senza coinvolgimento.',
    newUsers:
      'I nuovi utenti sono le persone la cui prima visita o prima apertura dell’app è stata registrata nel periodo.',
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
    screenPageViews: 'Le visualizzazioni sono le pagine e le schermate viste; rivedere la stessa conta di nuovo.',
    eventCount:
      'Gli eventi sono tutto ciò che viene registrato: pagine viste, scorrimenti, clic, acquisti e ciò che il proprietario ha aggiunto.',
    keyEvents:
      'Un evento chiave è un evento che il proprietario ha segnato come importante, per esempio un acquisto o un’iscrizione. Prima si chiamava conversione.',
    sessionKeyEventRate:
      'Il tasso di eventi chiave per sessione, spesso detto tasso di conversione, sono le sessioni con almeno un evento chiave divise per tutte le sessioni.',
    userKeyEventRate:
      'Il tasso di eventi chiave per utente sono gli utenti che hanno attivato un evento chiave divisi per gli utenti attivi.',
    totalRevenue: 'Le entrate totali sono il denaro di acquisti, abbonamenti e pubblicità, meno i rimborsi.',
    purchaseRevenue: 'Le entrate da acquisti sono il denaro degli acquisti, meno i rimborsi.',
    averagePurchaseRevenue:
      'Il valore medio dell’ordine sono le entrate da acquisti divise per il numero di transazioni.',
    ecommercePurchases: 'Gli acquisti sono quante volte un acquisto è stato completato.',
    transactions: 'Le transazioni sono acquisti completati che portano entrate.',
    addToCarts: 'Le aggiunte al carrello sono quante volte dei prodotti sono stati messi nel carrello.',
    sessionDefaultChannelGroup:
      'Un canale è un gruppo, fatto per regole, delle vie per cui le persone sono arrivate, come Organic Search, Direct o Email. Si ricava da sorgente, mezzo e campagna della sessione.',
    sessionSource: 'La sorgente è il luogo che ha mandato la visita: un motore di ricerca, un sito o una newsletter.',
    sessionMedium: 'Il mezzo è il tipo di via: organic, cpc, email, referral.',
    landingPage: 'La pagina di destinazione è la prima pagina vista in una sessione.',
    newVsReturning:
      'Nuovo o di ritorno separa le persone la cui prima visita è nel periodo da quelle che erano già venute.',
  };
}
