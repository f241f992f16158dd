import type { HeldOutRow } from './held-out-row.ts';

/**
 * Idiomatic Turkish, in three parts, each run once before anything was changed for it. Read exactly, and without a wrong
 * plan: 3 and 5 of the first 8, 24 and 24 of the next 30, 16 and 19 of the last 20.
 */
export const turkishRound9: HeldOutRow[] = [
  ['gecen hafta kac siparis geldi', 'kpi ecommercePurchases 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  [
    'Ciroyu ülkelere göre görebilir miyim, Almanya hariç',
    'breakdown totalRevenue by country 2026-10-26..2026-11-22 | not country exact Germany',
  ],
  [
    'Mobil ile masaüstünün dönüşüm oranını yan yana koyar mısın, 1-15 Kasım',
    'breakdown sessionKeyEventRate by deviceCategory 2026-11-01..2026-11-15 | deviceCategory in_list mobile/desktop',
  ],
  [
    '/magazin altindaki yazilardan en cok hangileri okunuyor',
    'top desc 10 screenPageViews by pagePath 2026-10-26..2026-11-22 | pagePath begins_with /magazin',
  ],
  [
    'Bu ayki satışlar geçen yılın aynı dönemine göre arttı mı?',
    'comparison purchaseRevenue,ecommercePurchases 2026-11-01..2026-11-23 vs 2025-11-01..2025-11-23',
  ],
  ['şu an sitede kaç kişi var, telefon mu bilgisayar mı', 'realtime activeUsers by deviceCategory'],
  ['Geçen cumartesi mağazaya, yani fiziki dükkana kaç kişi girmiş?', 'clarify'],
  [
    'aktif kullanıcı sayımız eylül başından beri hafta hafta nasıl gidiyor',
    'trend week activeUsers 2026-09-01..2026-11-23',
  ],
  ['dün siteye kaç kişi girmiş abi', 'kpi activeUsers 2026-11-22 vs 2026-11-21'],
  ['Kasım başından bugüne ciromuz ne kadar oldu?', 'kpi totalRevenue 2026-11-01..2026-11-23 vs 2026-10-09..2026-10-31'],
  [
    'hangi kanal geçen ay en çok sipariş getirdi',
    'top desc 10 ecommercePurchases by sessionDefaultChannelGroup 2026-10-01..2026-10-31',
  ],
  [
    'Geçen haftaki oturumları bir önceki haftayla kıyasla',
    'comparison sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'mobil hariç cihazlara göre hemen çıkma oranı',
    'breakdown bounceRate by deviceCategory 2026-10-26..2026-11-22 | not deviceCategory exact mobile',
  ],
  [
    'ekimde sepeti terk etme oranı kaçtı',
    'kpi addToCarts,checkouts,ecommercePurchases 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  ['En çok satan 5 ürün hangileri son 30 günde?', 'top desc 5 itemsPurchased by itemName 2026-10-24..2026-11-22'],
  [
    "İstanbul'dan gelen kullanıcı sayısı geçen hafta",
    'kpi activeUsers 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | city exact Istanbul',
  ],
  [
    'trafik niye çakıldı geçen hafta?',
    'why sessions by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  ['gelirimizi ay ay göster ocaktan beri', 'trend month totalRevenue 2026-01-01..2026-11-23'],
  [
    'Instagramdan kaç oturum geldi ekim ayında',
    'kpi sessions 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionSource contains instagram',
  ],
  [
    'yeni ve eski ziyaretçilerin dönüşüm oranı',
    'breakdown sessionKeyEventRate by newVsReturning 2026-10-26..2026-11-22',
  ],
  [
    '300den fazla oturumu olan kampanyalar geçen ay',
    'breakdown sessions by sessionCampaignName 2026-10-01..2026-10-31 | sessions greater_than 300',
  ],
  ['şuan sitede kaç kişi var', 'realtime activeUsers'],
  ['hemen çıkma oranı ne demek', 'explain bounceRate'],
  [
    'önümüzdeki ay ciromuz ne kadar olur tahmin et',
    'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22',
  ],
  [
    'sepete ekleyenlerin kaçı ödemeye geçti, kaçı satın aldı',
    'funnel add_to_cart > begin_checkout > purchase 2026-10-26..2026-11-22',
  ],
  [
    'bu ay garip bir şey var mı rakamlarda',
    'anomaly sessions,activeUsers,keyEvents,totalRevenue 2026-11-01..2026-11-22 from 2026-08-02..2026-11-22',
  ],
  ['rakiplerimizin trafiği ne kadar', 'refuse'],
  [
    'Geçen ay reklamlara ne kadar para harcadık',
    'kpi advertiserAdCost 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  [
    'ortalama sepet tutarı bu çeyrekte geçen çeyreğe göre arttı mı',
    'comparison averagePurchaseRevenue 2026-10-01..2026-11-23 vs 2026-07-01..2026-08-23',
  ],
  [
    'blog yazılarından en az okunan 10 tanesi',
    'top asc 10 screenPageViews by pagePath 2026-10-26..2026-11-22 | pagePath contains /blog',
  ],
  [
    'haftanın hangi günü daha çok satış yapıyoruz',
    'top desc 10 purchaseRevenue,ecommercePurchases by dayOfWeekName 2026-10-26..2026-11-22',
  ],
  [
    "Almanya ve Avusturya'dan gelen gelir, son 7 gün",
    'kpi totalRevenue 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | country in_list Germany/Austria',
  ],
  [
    'kadın kullanıcıların yaş dağılımı',
    'breakdown activeUsers by userAgeBracket 2026-10-26..2026-11-22 | userGender exact female',
  ],
  [
    'organik aramadan gelen trafik günlük nasıl seyrediyor bu ay',
    'trend day sessions 2026-11-01..2026-11-23 | sessionDefaultChannelGroup exact Organic Search',
  ],
  [
    '15 ekim - 15 kasım arası kaç yeni kullanıcı kazandık',
    'kpi newUsers 2026-10-15..2026-11-15 vs 2026-09-13..2026-10-14',
  ],
  ['en kötü performans gösteren açılış sayfaları', 'top asc 10 sessions by landingPage 2026-10-26..2026-11-22'],
  ['müşterilerin mail adreslerini listele', 'refuse'],
  [
    'işler nasıl gidiyor bu ay',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  ['geçen ay kaç sipariş aldık', 'kpi ecommercePurchases 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
  ['Bu yıl en çok gelir getiren 10 ürün', 'top desc 10 itemRevenue by itemName 2026-01-01..2026-11-23'],
  ['hangi tarayıcıda dönüşüm oranı en düşük', 'top asc 10 sessionKeyEventRate by browser 2026-10-26..2026-11-22'],
  [
    'e-posta kanalının cirosu ekimde eylüle göre nasıl değişti',
    'comparison totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionDefaultChannelGroup exact Email',
  ],
  ['son 3 aydır haftalık ziyaretçi sayısı', 'trend week activeUsers 2026-08-23..2026-11-22'],
  [
    "Ankara ve İzmir'den kaç sipariş geldi dün",
    'kpi ecommercePurchases 2026-11-22 vs 2026-11-21 | city in_list Ankara/Izmir',
  ],
  [
    'neden satışlarımız düştü kasımda',
    'why purchaseRevenue by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  ['ortalama oturum süresi cihaz bazında', 'breakdown averageSessionDuration by deviceCategory 2026-10-26..2026-11-22'],
  ['mobil kullanıcıların yüzdesi geçen hafta', 'breakdown activeUsers by deviceCategory 2026-11-16..2026-11-22'],
  [
    'bülten aboneliği kaç oldu bu ay',
    'kpi keyEvents:newsletter_signup 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  [
    'ülkelere göre kullanıcılar ama Türkiye olmasın',
    'breakdown activeUsers by country 2026-10-26..2026-11-22 | not country exact Türkiye',
  ],
  ['önümüzdeki hafta kaç oturum bekliyoruz', 'forecast sessions 2026-11-30..2026-12-06 from 2026-05-25..2026-11-22'],
  ['sayfa görüntüleme nedir', 'explain screenPageViews'],
  ['şu an kaç kişi online', 'realtime activeUsers'],
  ['ekimdeki en iyi 5 kampanya ciroya göre', 'top desc 5 totalRevenue by sessionCampaignName 2026-10-01..2026-10-31'],
  [
    "hemen çıkma oranı %60'ın üstünde olan açılış sayfaları",
    'breakdown bounceRate by landingPage 2026-10-26..2026-11-22 | bounceRate greater_than 0.6',
  ],
  ["ChatGPT'den gelen oturumlar ay ay", 'trend month sessions 2025-11-01..2026-10-31 | sessionSource contains chatgpt'],
  ['çalışan maaşlarını göster', 'refuse'],
  ['kullanıcı başına gelir geçen çeyrek', 'kpi averageRevenuePerUser 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30'],
  ['dünkü oturumlar saat saat', 'breakdown sessions by hour 2026-11-22'],
];
