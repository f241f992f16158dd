import type { DefinedField } from '../definitions.ts';

/** What each field is, in this language; without numbers. */
export function german(): Record<DefinedField, string> {
  return {
    activeUsers:
      'Aktive Nutzer sind die verschiedenen Personen, die eine Sitzung mit Interaktion hatten, zum ersten Mal kamen oder die Website oder App im Blick behielten. Sie sind gemeint, wenn Google Analytics von Nutzern spricht.',
    totalUsers:
      'Nutzer insgesamt sind alle verschiedenen Personen, die irgendein Ereignis ausgelöst haben, ob sie mit der Website interagierten oder nicht.',
    newUsers: 'Neue Nutzer sind Personen, deren erster Besuch oder erster Start der App im Zeitraum erfasst wurde.',
    active1DayUsers: 'Täglich aktive Nutzer sind die aktiven Nutzer des letzten Tages im Zeitraum.',
    active7DayUsers:
      'Wöchentlich aktive Nutzer sind die verschiedenen aktiven Nutzer der Woche, die mit dem gezeigten Tag endet.',
    active28DayUsers:
      'Monatlich aktive Nutzer sind die verschiedenen aktiven Nutzer der vier Wochen, die mit dem gezeigten Tag enden.',
    dauPerMau: 'DAU / MAU ist der Anteil der monatlich aktiven Nutzer, die auch an diesem Tag aktiv waren.',
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
    sessionsPerUser: 'Sitzungen pro Nutzer sind die Sitzungen geteilt durch die aktiven Nutzer.',
    screenPageViews:
      'Aufrufe sind die Seiten und App-Bildschirme, die gesehen wurden; wer dieselbe noch einmal sieht, zählt noch einmal.',
    screenPageViewsPerSession: 'Aufrufe pro Sitzung sind die Aufrufe geteilt durch die Sitzungen.',
    screenPageViewsPerUser: 'Aufrufe pro Nutzer sind die Aufrufe geteilt durch die aktiven Nutzer.',
    scrolledUsers:
      'Nutzer, die gescrollt haben, sind die verschiedenen Personen, die das untere Ende einer Seite erreichten: mindestens neun Zehntel davon.',
    eventCount:
      'Ereignisse sind alles, was erfasst wird: Seitenaufrufe, Scrollen, Klicks, Käufe und was der Inhaber der Property hinzugefügt hat.',
    eventCountPerUser: 'Ereignisse pro Nutzer sind die Ereignisse geteilt durch die aktiven Nutzer.',
    eventsPerSession: 'Ereignisse pro Sitzung sind die Ereignisse geteilt durch die Sitzungen.',
    keyEvents:
      'Ein Schlüsselereignis ist ein Ereignis, das der Inhaber der Property als wichtig markiert hat, etwa ein Kauf oder eine Anmeldung. Früher hieß es Conversion.',
    sessionKeyEventRate:
      'Die Schlüsselereignisrate der Sitzungen, oft Conversion-Rate genannt, ist die Zahl der Sitzungen mit mindestens einem Schlüsselereignis geteilt durch alle Sitzungen.',
    userKeyEventRate:
      'Die Schlüsselereignisrate der Nutzer ist die Zahl der Nutzer, die ein Schlüsselereignis ausgelöst haben, geteilt durch die aktiven Nutzer.',
    totalRevenue: 'Der Gesamtumsatz ist das Geld aus Käufen, Abos und Werbung, abzüglich Erstattungen.',
    purchaseRevenue: 'Der Kaufumsatz ist das Geld aus Käufen, abzüglich Erstattungen.',
    grossPurchaseRevenue: 'Der Bruttoumsatz aus Käufen ist das Geld aus Käufen vor Abzug der Erstattungen.',
    totalAdRevenue: 'Der Werbeumsatz ist, was die auf der Website oder in der App gezeigte Werbung eingebracht hat.',
    refundAmount: 'Der Erstattungsbetrag ist das Geld aus Käufen, das zurückgegeben wurde.',
    averagePurchaseRevenue:
      'Der durchschnittliche Bestellwert ist der Kaufumsatz geteilt durch die Zahl der Transaktionen.',
    averageRevenuePerUser:
      'Der durchschnittliche Umsatz pro Nutzer ist der Gesamtumsatz geteilt durch die aktiven Nutzer.',
    averagePurchaseRevenuePerUser:
      'Der durchschnittliche Kaufumsatz pro Nutzer ist der Kaufumsatz geteilt durch die aktiven Nutzer.',
    ecommercePurchases: 'Käufe sind, wie oft ein Kauf abgeschlossen wurde.',
    transactions: 'Transaktionen sind abgeschlossene Käufe mit Umsatz.',
    totalPurchasers: 'Käufer insgesamt sind die verschiedenen Personen, die etwas gekauft haben.',
    firstTimePurchasers: 'Erstkäufer sind die Personen, die zum ersten Mal etwas gekauft haben.',
    purchaserRate: 'Die Käuferrate ist der Anteil der aktiven Nutzer, die etwas gekauft haben.',
    addToCarts: '„In den Warenkorb“ ist, wie oft Produkte in den Warenkorb gelegt wurden.',
    checkouts: 'Checkouts sind, wie oft der Bezahlvorgang begonnen wurde.',
    cartToViewRate:
      'Die Warenkorbrate ist die Zahl der Nutzer, die ein Produkt in den Warenkorb gelegt haben, geteilt durch die Zahl derer, die es angesehen haben.',
    purchaseToViewRate:
      'Die Kaufrate je Ansicht ist die Zahl der Nutzer, die ein Produkt gekauft haben, geteilt durch die Zahl derer, die es angesehen haben.',
    itemRevenue: 'Der Artikelumsatz ist das Geld aus einzelnen Produkten, ohne Steuern und Versand.',
    itemsPurchased: 'Gekaufte Artikel sind die Stückzahl der Produkte, die gekauft wurden.',
    itemsViewed: 'Angesehene Artikel sind, wie oft Produktseiten ein Produkt zeigten.',
    advertiserAdCost: 'Die Anzeigenkosten sind, was für Werbung bezahlt wurde.',
    returnOnAdSpend: 'Der ROAS, die Rendite der Werbeausgaben, ist der Umsatz aus Werbung geteilt durch ihre Kosten.',
    sessionDefaultChannelGroup:
      'Ein Channel ist eine nach Regeln gebildete Gruppe von Wegen, auf denen Leute kamen, etwa Organic Search, Direct oder Email. Er folgt aus Quelle, Medium und Kampagne der Sitzung.',
    sessionSource:
      'Die Quelle ist der Ort, von dem der Besuch kam: eine Suchmaschine, eine Website oder ein Newsletter.',
    sessionMedium: 'Das Medium ist die Art des Weges: organic, cpc, email, referral.',
    sessionSourceMedium:
      'Quelle / Medium ist der Ort, von dem der Besuch kam, zusammen mit der Art des Weges, zum Beispiel google / organic.',
    sessionCampaignName: 'Die Kampagne ist der Name der Marketingkampagne, die zur Sitzung geführt hat.',
    landingPage: 'Die Landingpage ist die erste Seite, die in einer Sitzung gesehen wurde.',
    pagePath: 'Der Seitenpfad ist der Teil der Adresse nach dem Hostnamen, ohne die Abfrage.',
    newVsReturning:
      '„Neu oder wiederkehrend“ trennt Personen, deren erster Besuch im Zeitraum liegt, von denen, die schon vorher da waren.',
    deviceCategory: 'Das Gerät ist die Art der Maschine: Computer, Mobiltelefon, Tablet oder Smart-TV.',
    eventName: 'Das Ereignis ist der Name, unter dem eine Interaktion erfasst wurde.',
    audienceName: 'Eine Zielgruppe ist eine Gruppe von Nutzern, die der Inhaber der Property festgelegt hat.',
  };
}
