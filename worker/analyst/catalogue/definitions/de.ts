/** What the fields most asked about are, in this language; without numbers. */
export function german(): Record<string, string> {
  return {
    activeUsers:
      'Aktive Nutzer sind die verschiedenen Personen, die eine Sitzung mit Interaktion hatten, zum ersten Mal kamen oder die Website oder App im Blick behielten. Sie sind gemeint, wenn Google Analytics von Nutzern spricht.',
    totalUsers:
      'Nutzer insgesamt sind alle verschiedenen Personen, die irgendein Ereignis ausgelöst haben, ob sie mit der Website interagierten oder nicht.',
    newUsers: 'Neue Nutzer sind Personen, deren erster Besuch oder erster Start der App im Zeitraum erfasst wurde.',
    sessions:
      'Eine Sitzung ist ein Besuch: Sie beginnt, wenn jemand die Website oder App öffnet, und endet nach einer halben Stunde ohne Aktivität. Mitternacht beendet sie nicht.',
    engagedSessions:
      'Eine Sitzung mit Interaktion dauerte länger als zehn Sekunden, hatte ein Schlüsselereignis oder mindestens zwei Seiten- oder Bildschirmaufrufe.',
    engagementRate:
      'Die Interaktionsrate ist die Zahl der Sitzungen mit Interaktion geteilt durch alle Sitzungen. Interaktion heißt: länger als zehn Sekunden, ein Schlüsselereignis oder mindestens zwei Seiten- oder Bildschirmaufrufe.',
    bounceRate:
      'Die Absprungrate ist der Anteil der Sitzungen ohne Interaktion: was der Interaktionsrate zum Ganzen fehlt. Sie ist nicht der Anteil der Besuche mit nur einer Seite, wie in Universal Analytics.',
    averageSessionDuration:
      'Die durchschnittliche Sitzungsdauer ist die Zeit vom ersten bis zum letzten Ereignis aller Sitzungen, geteilt durch die Zahl der Sitzungen.',
    userEngagementDuration:
      'Die Interaktionsdauer ist, wie lange die Website im Vordergrund des Browsers oder die App auf dem Bildschirm war, über alle Nutzer summiert.',
    screenPageViews:
      'Aufrufe sind die Seiten und App-Bildschirme, die gesehen wurden; wer dieselbe noch einmal sieht, zählt noch einmal.',
    eventCount:
      'Ereignisse sind alles, was erfasst wird: Seitenaufrufe, Scrollen, Klicks, Käufe und was der Inhaber der Property hinzugefügt hat.',
    keyEvents:
      'Ein Schlüsselereignis ist ein Ereignis, das der Inhaber der Property als wichtig markiert hat, etwa ein Kauf oder eine Anmeldung. Früher hieß es Conversion.',
    sessionKeyEventRate:
      'Die Schlüsselereignisrate der Sitzungen, oft Conversion-Rate genannt, ist die Zahl der Sitzungen mit mindestens einem Schlüsselereignis geteilt durch alle Sitzungen.',
    userKeyEventRate:
      'Die Schlüsselereignisrate der Nutzer ist die Zahl der Nutzer, die ein Schlüsselereignis ausgelöst haben, geteilt durch die aktiven Nutzer.',
    totalRevenue: 'Der Gesamtumsatz ist das Geld aus Käufen, Abos und Werbung, abzüglich Erstattungen.',
    purchaseRevenue: 'Der Kaufumsatz ist das Geld aus Käufen, abzüglich Erstattungen.',
    averagePurchaseRevenue:
      'Der durchschnittliche Bestellwert ist der Kaufumsatz geteilt durch die Zahl der Transaktionen.',
    ecommercePurchases: 'Käufe sind, wie oft ein Kauf abgeschlossen wurde.',
    transactions: 'Transaktionen sind abgeschlossene Käufe mit Umsatz.',
    addToCarts: '„In den Warenkorb“ ist, wie oft Produkte in den Warenkorb gelegt wurden.',
    sessionDefaultChannelGroup:
      'Ein Channel ist eine nach Regeln gebildete Gruppe von Wegen, auf denen Leute kamen, etwa Organic Search, Direct oder Email. Er folgt aus Quelle, Medium und Kampagne der Sitzung.',
    sessionSource:
      'Die Quelle ist der Ort, von dem der Besuch kam: eine Suchmaschine, eine Website oder ein Newsletter.',
    sessionMedium: 'Das Medium ist die Art des Weges: organic, cpc, email, referral.',
    landingPage: 'Die Landingpage ist die erste Seite, die in einer Sitzung gesehen wurde.',
    newVsReturning:
      '„Neu oder wiederkehrend“ trennt Personen, deren erster Besuch im Zeitraum liegt, von denen, die schon vorher da waren.',
  };
}
