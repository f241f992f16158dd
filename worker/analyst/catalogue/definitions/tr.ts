import type { DefinedField } from '../definitions.ts';

/** What each field is, in this language; without numbers. */
export function turkish(): Record<DefinedField, string> {
  return {
    activeUsers:
      'Etkin kullanıcılar, etkileşimli bir oturumu olan, ilk kez gelen ya da siteyi veya uygulamayı ekranda tutan farklı kişilerdir. Google Analytics kullanıcı derken onları kasteder.',
    totalUsers:
      'Toplam kullanıcılar, etkileşimde bulunsun ya da bulunmasın, herhangi bir etkinliği tetikleyen tüm farklı kişilerdir.',
    newUsers: 'Yeni kullanıcılar, ilk ziyareti ya da uygulamayı ilk açışı bu dönemde kaydedilen kişilerdir.',
    active1DayUsers: 'Günlük etkin kullanıcılar, dönemin son gününün etkin kullanıcılarıdır.',
    active7DayUsers:
      'Haftalık etkin kullanıcılar, gösterilen günle biten haftanın birbirinden farklı etkin kullanıcılarıdır.',
    active28DayUsers:
      'Aylık etkin kullanıcılar, gösterilen günle biten dört haftanın birbirinden farklı etkin kullanıcılarıdır.',
    dauPerMau: 'DAU / MAU, aylık etkin kullanıcıların o gün de etkin olan payıdır.',
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
    sessionsPerUser: 'Kullanıcı başına oturum, oturumların etkin kullanıcılara bölümüdür.',
    screenPageViews:
      'Görüntülemeler, insanların gördüğü sayfalar ve uygulama ekranlarıdır; aynısını yeniden görmek yeniden sayılır.',
    screenPageViewsPerSession: 'Oturum başına görüntüleme, görüntülemelerin oturumlara bölümüdür.',
    screenPageViewsPerUser: 'Kullanıcı başına görüntüleme, görüntülemelerin etkin kullanıcılara bölümüdür.',
    scrolledUsers: 'Sayfayı kaydıran kullanıcılar, bir sayfanın sonuna, en az onda dokuzuna ulaşan farklı kişilerdir.',
    eventCount:
      'Etkinlikler kaydedilen her şeydir: sayfa görüntülemeleri, kaydırmalar, tıklamalar, satın almalar ve mülk sahibinin ekledikleri.',
    eventCountPerUser: 'Kullanıcı başına etkinlik, etkinliklerin etkin kullanıcılara bölümüdür.',
    eventsPerSession: 'Oturum başına etkinlik, etkinliklerin oturumlara bölümüdür.',
    keyEvents:
      'Önemli etkinlik, mülk sahibinin önemli diye işaretlediği etkinliktir, örneğin satın alma ya da kayıt. Eskiden dönüşüm denirdi.',
    sessionKeyEventRate:
      'Çoğu zaman dönüşüm oranı denen oturum önemli etkinlik oranı, en az bir önemli etkinliği olan oturumların tüm oturumlara bölümüdür.',
    userKeyEventRate:
      'Kullanıcı önemli etkinlik oranı, önemli etkinlik tetikleyen kullanıcıların etkin kullanıcılara bölümüdür.',
    totalRevenue: 'Toplam gelir, satın alma, abonelik ve reklamdan gelen paradan iadeler düşülünce kalandır.',
    purchaseRevenue: 'Satın alma geliri, satın almalardan gelen paradan iadeler düşülünce kalandır.',
    grossPurchaseRevenue: 'Brüt satın alma geliri, iadeler düşülmeden önce satın alma işlemlerinden gelen paradır.',
    totalAdRevenue: 'Reklam geliri, sitede veya uygulamada gösterilen reklamların kazandırdığı paradır.',
    refundAmount: 'İade tutarı, satın almalardan geri verilen paradır.',
    averagePurchaseRevenue: 'Ortalama sipariş tutarı, satın alma gelirinin işlem sayısına bölümüdür.',
    averageRevenuePerUser: 'Kullanıcı başına ortalama gelir, toplam gelirin etkin kullanıcılara bölümüdür.',
    averagePurchaseRevenuePerUser:
      'Kullanıcı başına ortalama satın alma geliri, satın alma gelirinin etkin kullanıcılara bölümüdür.',
    ecommercePurchases: 'Satın almalar, bir satın almanın kaç kez tamamlandığıdır.',
    transactions: 'İşlemler, geliri olan tamamlanmış satın almalardır.',
    totalPurchasers: 'Satın alanlar, bir şey satın alan farklı kişilerdir.',
    firstTimePurchasers: 'İlk kez satın alanlar, ilk defa bir şey satın alan kişilerdir.',
    purchaserRate: 'Satın alan oranı, etkin kullanıcıların bir şey satın alan payıdır.',
    addToCarts: 'Sepete eklemeler, ürünlerin kaç kez sepete konduğudur.',
    checkouts: 'Ödeme başlatma, ödeme işlemine kaç kez başlandığıdır.',
    cartToViewRate:
      'Görüntüleme başına sepete ekleme oranı, bir ürünü sepete koyan kullanıcıların onu görüntüleyenlere bölümüdür.',
    purchaseToViewRate:
      'Görüntüleme başına satın alma oranı, bir ürünü satın alan kullanıcıların onu görüntüleyenlere bölümüdür.',
    itemRevenue: 'Ürün geliri, vergi ve kargo hariç tek tek ürünlerden gelen paradır.',
    itemsPurchased: 'Satın alınan ürünler, satın alınan ürün adedidir.',
    itemsViewed: 'Görüntülenen ürünler, ürün sayfalarının bir ürünü kaç kez gösterdiğidir.',
    advertiserAdCost: 'Reklam maliyeti, reklamlar için ödenen paradır.',
    returnOnAdSpend:
      'Reklam harcamasının getirisi (ROAS), reklamlardan gelen gelirin reklamların maliyetine bölümüdür.',
    sessionDefaultChannelGroup:
      'Kanal, insanların geldiği yolların kurallarla oluşturulmuş bir grubudur: Organic Search, Direct ya da Email gibi. Oturumun kaynağından, ortamından ve kampanyasından çıkar.',
    sessionSource: 'Kaynak, ziyareti gönderen yerdir: bir arama motoru, bir site ya da bir bülten.',
    sessionMedium: 'Ortam, yolun türüdür: organic, cpc, email, referral.',
    sessionSourceMedium:
      'Kaynak / araç, ziyareti gönderen yeri ve yolun türünü birlikte verir, örneğin google / organic.',
    sessionCampaignName: 'Kampanya, oturuma yol açan pazarlama kampanyasının adıdır.',
    landingPage: 'Açılış sayfası, bir oturumda görülen ilk sayfadır.',
    pagePath: 'Sayfa yolu, adresin ana makine adından sonra gelen, sorgu dışındaki bölümüdür.',
    newVsReturning: 'Yeni ya da geri gelen, ilk ziyareti bu dönemde olanları daha önce gelmiş olanlardan ayırır.',
    deviceCategory: 'Cihaz, makinenin türüdür: masaüstü, mobil, tablet veya akıllı TV.',
    eventName: 'Etkinlik, bir etkileşimin kaydedildiği addır.',
    audienceName: 'Kitle, mülk sahibinin tanımladığı bir kullanıcı grubudur.',
  };
}
