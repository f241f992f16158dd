/** What the fields most asked about are, in this language; without numbers. */
export function turkish(): Record<string, string> {
  return {
    activeUsers:
      'Etkin kullanıcılar, etkileşimli bir oturumu olan, ilk kez gelen ya da siteyi veya uygulamayı ekranda tutan farklı kişilerdir. Google Analytics kullanıcı derken onları kasteder.',
    totalUsers:
      'Toplam kullanıcılar, etkileşimde bulunsun ya da bulunmasın, herhangi bir etkinliği tetikleyen tüm farklı kişilerdir.',
    newUsers: 'Yeni kullanıcılar, ilk ziyareti ya da uygulamayı ilk açışı bu dönemde kaydedilen kişilerdir.',
    sessions:
      'Oturum bir ziyarettir: biri siteyi ya da uygulamayı açınca başlar, yarım saat etkinlik olmayınca biter. Gece yarısı onu bitirmez.',
    engagedSessions:
      'Etkileşimli oturum on saniyeden uzun sürmüş, bir önemli etkinliği ya da en az iki sayfa veya ekran görüntülemesi olmuştur.',
    engagementRate:
      'Etkileşim oranı, etkileşimli oturumların tüm oturumlara bölümüdür. On saniyeden uzun süren, önemli etkinliği ya da en az iki sayfa veya ekran görüntülemesi olan oturum etkileşimlidir.',
    bounceRate:
      'Hemen çıkma oranı, etkileşimsiz oturumların payıdır: etkileşim oranının bütüne eksiği. Universal Analytics’teki gibi tek sayfalık ziyaretlerin payı değildir.',
    averageSessionDuration:
      'Ortalama oturum süresi, tüm oturumların ilk etkinliğinden sonuncusuna geçen sürenin oturum sayısına bölümüdür.',
    userEngagementDuration:
      'Etkileşim süresi, sitenin tarayıcıda önde ya da uygulamanın ekranda kaldığı sürenin tüm kullanıcılar için toplamıdır.',
    screenPageViews:
      'Görüntülemeler, insanların gördüğü sayfalar ve uygulama ekranlarıdır; aynısını yeniden görmek yeniden sayılır.',
    eventCount:
      'Etkinlikler kaydedilen her şeydir: sayfa görüntülemeleri, kaydırmalar, tıklamalar, satın almalar ve mülk sahibinin ekledikleri.',
    keyEvents:
      'Önemli etkinlik, mülk sahibinin önemli diye işaretlediği etkinliktir, örneğin satın alma ya da kayıt. Eskiden dönüşüm denirdi.',
    sessionKeyEventRate:
      'Çoğu zaman dönüşüm oranı denen oturum önemli etkinlik oranı, en az bir önemli etkinliği olan oturumların tüm oturumlara bölümüdür.',
    userKeyEventRate:
      'Kullanıcı önemli etkinlik oranı, önemli etkinlik tetikleyen kullanıcıların etkin kullanıcılara bölümüdür.',
    totalRevenue: 'Toplam gelir, satın alma, abonelik ve reklamdan gelen paradan iadeler düşülünce kalandır.',
    purchaseRevenue: 'Satın alma geliri, satın almalardan gelen paradan iadeler düşülünce kalandır.',
    averagePurchaseRevenue: 'Ortalama sipariş tutarı, satın alma gelirinin işlem sayısına bölümüdür.',
    ecommercePurchases: 'Satın almalar, bir satın almanın kaç kez tamamlandığıdır.',
    transactions: 'İşlemler, geliri olan tamamlanmış satın almalardır.',
    addToCarts: 'Sepete eklemeler, ürünlerin kaç kez sepete konduğudur.',
    sessionDefaultChannelGroup:
      'Kanal, insanların geldiği yolların kurallarla oluşturulmuş bir grubudur: Organic Search, Direct ya da Email gibi. Oturumun kaynağından, ortamından ve kampanyasından çıkar.',
    sessionSource: 'Kaynak, ziyareti gönderen yerdir: bir arama motoru, bir site ya da bir bülten.',
    sessionMedium: 'Ortam, yolun türüdür: organic, cpc, email, referral.',
    landingPage: 'Açılış sayfası, bir oturumda görülen ilk sayfadır.',
    newVsReturning: 'Yeni ya da geri gelen, ilk ziyareti bu dönemde olanları daha önce gelmiş olanlardan ayırır.',
  };
}
