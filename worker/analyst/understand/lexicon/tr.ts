import type { Words } from './from-words.ts';

const user = '(kullanıcı|ziyaretçi|kişi|user)';
const visit = '(oturum|ziyaret|session)';
const count = '[sayısı|adedi|adet]';
const view = '(görüntüleme|görüntülenme|sayfa görüntüleme|sayfa görüntülenme|pageview)';
const last = '(geçen|geçtiğimiz|önceki|son)';
const conv = '(dönüşüm|conversion)';

/** Turkish. */
export const turkish = (): Words => ({
  language: 'tr',
  postpositions: true,
  decimalComma: true,
  slashes: 'day',
  agglutinates: true,
  endings: [
    ['ydi', ''],
    ['ydu', ''],
    ['li', ''],
    ['lu', ''],
    ['yla', ''],
    ['yle', ''],
    ['dendi', ''],
    ['dandi', ''],
    ['ların', ''],
    ['lerin', ''],
    ['ları', ''],
    ['leri', ''],
    ['lara', ''],
    ['lere', ''],
    ['larda', ''],
    ['lerde', ''],
    ['lardan', ''],
    ['lerden', ''],
    ['larin', ''],
    ['lari', ''],
    ['lar', ''],
    ['ler', ''],
    ['imizin', ''],
    ['umuzun', ''],
    ['imiz', ''],
    ['umuz', ''],
    ['sinin', ''],
    ['sunun', ''],
    ['sinda', ''],
    ['sinde', ''],
    ['sundan', ''],
    ['sindan', ''],
    ['sinden', ''],
    ['sina', ''],
    ['sine', ''],
    ['sini', ''],
    ['sunu', ''],
    ['undaki', ''],
    ['indeki', ''],
    ['daki', ''],
    ['deki', ''],
    ['taki', ''],
    ['teki', ''],
    ['inda', ''],
    ['inde', ''],
    ['unda', ''],
    ['indan', ''],
    ['inden', ''],
    ['undan', ''],
    ['nda', ''],
    ['nde', ''],
    ['ndan', ''],
    ['nden', ''],
    ['dan', ''],
    ['den', ''],
    ['tan', ''],
    ['ten', ''],
    ['da', ''],
    ['de', ''],
    ['ta', ''],
    ['te', ''],
    ['nin', ''],
    ['nun', ''],
    ['in', ''],
    ['un', ''],
    ['si', ''],
    ['su', ''],
    ['ya', ''],
    ['ye', ''],
    ['yi', ''],
    ['yu', ''],
    ['a', ''],
    ['e', ''],
    ['i', ''],
    ['u', ''],
    ['s', ''],
  ],
  spellings: [
    ["'", ''],
    ['g', 'g'],
  ],
  wholeWords:
    'kadari|kadarini|yazi|para|paris|kanada|canada|canli|kanali|kent|kenya|cinsiyet|cinsiyete|cinsinden|sili|india|austria|australia|mali|malta|nijer|nijerya|kisi|kaynakli|son|gun|kadar|ile|icin|ne|hangi|kac|once|sonra|gore|beri|daha|fazla|az|cok|en|ve|veya|bu|su|o|mi|mu|var|yok|ayda|ayi|ayinda|haftasi|ara|hata|satis|satin|alma|neden|nerede|nereden|diger|kasim|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|aralik|dun|bugun|yarin|gecen|gecti|oran|degil|haric|disinda|ay|yil|hafta|tane|adet|alti|yedi|sekiz|dokuz|bes|dort|uc|iki|bir|on|yirmi|sifir|yuz|bin|elli|otuz|kirk|site|liste|sure|suresi|sira|sehir|ulke|dil|yas|isim|tarih|saat|cihaz|kanal|sayfa|kaynak|gelir|deger|trend|mobil|tablet|masaustu|organik|ucretli|dogrudan',
  numbers: {
    doksan: 90,
    seksen: 80,
    yetmiş: 70,
    altmış: 60,
    sıfır: 0,
    bir: 1,
    iki: 2,
    üç: 3,
    dört: 4,
    beş: 5,
    altı: 6,
    yedi: 7,
    sekiz: 8,
    dokuz: 9,
    on: 10,
    yirmi: 20,
    otuz: 30,
    kırk: 40,
    elli: 50,
    yüz: 100,
    bin: 1000,
  },
  ordinals: { beşinci: 5, birinci: 1, ikinci: 2, üçüncü: 3, dördüncü: 4, ilk: 1 },
  ordinalSuffixes: ['inci', 'nci', 'uncu'],
  durations: { saniye: 1, dakika: 60, dk: 60, saat: 3600 },
  months: [
    'ocak|ocakla|ocakta|ocağın',
    'şubat|şubatla|şubatta',
    'mart|martla|martta',
    'nisan|nisanla|nisanda',
    'mayıs|mayısla|mayısta',
    'haziran|haziranla|haziranda',
    'temmuz|temmuzla|temmuzda',
    'ağustos|ağustosla|ağustosta',
    'eylül|eylülde|eylülle',
    'ekim|ekimle|ekimde|ekimi',
    'kasım|kasımla|kasımda|kasımdan',
    'aralık|aralıkla|aralıkta',
  ],
  weekdays: ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar günü'],
  units: {
    day: 'gün|günü|günde|günün|günlerde|günü|gündür',
    week: 'hafta|haftanın|haftada|haftaya|haftaki|haftadır|haftayı|haftanın|haftalar',
    month: 'ay|ayda|ayın|ayı|aydan|aya|ayki|aydır|ayının|aylar',
    quarter: 'çeyrek|çeyreğin|çeyrekte|çeyreği',
    year: 'yıl|yılın|yılda|sene|senenin|yıla|yılki|yıldır|senedir|seneyi|seneki|yıllar',
  },
  entire: { before: 'tüm|bütün|tam', after: '' },
  dates: {
    black_friday: 'kara cuma|efsane cuma',
    christmas: 'noel',
    between_years: '(noel|christmas) (ile|ve|-|den|dan) (yılbaşı|yeni yıl) [na|a|arası|arasında|arasındaki] [kadar]',
    last_year: 'geçen (yılla|yılki|seneki|seneyle|yıla)|bir önceki yıl|önceki (yılla|yıl)',
    today: 'bugün|bugünkü|bu gün|bugünün|bu günkü|bugün şu ana kadar|bugün şimdiye kadar',
    yesterday: 'dün|dünkü|dünün|dünkü gün',
    day_before_yesterday: 'evvelsi gün|önceki gün|evvelki gün|dünden önceki gün',
    tomorrow: 'yarın',
    days_ago: '{n} gün önce',
    this_unit:
      '(bu|içinde bulunduğumuz|mevcut) {unit} [şimdiye kadar]|bu {unit} başından beri|{unit} başından beri|bu {unit} (içinde|boyunca|itibarıyla|itibariyle)|{unit} başından (bu yana|itibaren)|şu anki {unit}|içinde olduğumuz {unit}|bu {unit} (şu ana|bugüne) kadar',
    year_to_date:
      'yıl başından beri|yılbaşından beri|bu yıl|(sene|yıl) başından (beri|bu yana|itibaren)|yılbaşından (bu yana|itibaren)|senenin başından beri|yılın başından (beri|bu yana|itibaren)|bu sene',
    last_unit: `${last} {unit}|bir önceki {unit}|son tam {unit}|geçen {unit} (içinde|boyunca|içerisinde)|geçtiğimiz {unit} (içinde|boyunca)`,
    unit_before_last: '(evvelki|iki önceki) {unit}|geçen {unit} önceki {unit}|evvelsi {unit}',
    units_ago: '(bir|{n}) {unit} önce|(bir|{n}) {unit} (önceki|evvelki|öncesi)',
    rolling: `${last} {n} {unit} [içinde|boyunca]|{n} {unit} içinde|son {n} {unit} (zarfında|süresince|içerisinde|için)|{n} {unit} (beri|boyunca|bu yana)`,
    fortnight: 'son iki hafta|son 15 gün',
    half_year: 'son yarım yıl|son altı ay',
    few_days: 'son birkaç gün|son günlerde|geçtiğimiz günlerde|birkaç günden beri|birkaç gündür|şu son günlerde',
    few_weeks: 'son birkaç hafta|son haftalarda|birkaç haftadır|geçtiğimiz haftalarda',
    few_months: 'son birkaç ay|son aylarda|birkaç aydır|geçtiğimiz aylarda',
    next_unit: '(gelecek|önümüzdeki) {unit}|seneye|(bir sonraki|sonraki|önümüzdeki) {unit}',
    next_units: '(gelecek|önümüzdeki) {n} {unit}|(sonraki|önümüzdeki) {n} {unit} [içinde|boyunca]',
    day_month: '{day} {month} [da|de|ta|te]',
    day_month_year: '{day} {month} {year} [da|de|ta|te]',
    day_range:
      '{day} (-|–|ile|ila) {day2} {month} [arası|arasında|arasındaki]|{day} {month} (-|–|ile|ila|den|dan|ten|tan|) {day2} {month2} [arası|arasında|kadar|arasındaki]|{day} {day2} {month} (arası|arasında|arasındaki)',
    day_range_year: '{day} (-|–|ile|ila) {day2} {month} {year} [arası|arasında|arasındaki]',
    month_range:
      '{month} (-|–|ile|ila) {month2} [arası|arasında|arasındaki]|{month} (den|dan|ten|tan) {month2} [kadar]|{month} {month2} (arası|arasında|arasındaki)|{month} {month2} kadar',
    month_range_year: '{month} (-|–|ile|ila) {month2} {year} [arası|arasında]|{year} {month} {month2} arası',
    month: '{month} (ayı|ayında|ayındaki|ayının|ayı boyunca|ay)|geçen {month}',
    month_year: '{year} {month} [ayı|ayında]|{month} {year} [ayı|ayında|da|de|ta|te]|{year} yılı {month} [ayı|ayında]',
    month_this_year: 'bu {month} [ayı|ayında]|bu yıl {month}|bu yılın {month} [ayı|ayında]',
    month_last_year: 'geçen yıl {month}|geçen yılın {month} [ayı|ayında]|geçen sene {month}',
    quarter:
      '{nth} çeyrek|{quarter} [.] çeyrek|ç {quarter}|{nth} (çeyreği|çeyreğe|çeyreğin)|{quarter} [.] (çeyreği|çeyreğe)',
    quarter_year:
      '{year} {nth} çeyrek|{year} [yılının|yılı|ün|nin] {quarter} [.] çeyrek|{year} [yılının] {nth} çeyreği|{quarter} [.] çeyrek {year}|{year} ç {quarter}',
    spring: '[bu] ilkbahar',
    summer: '[bu|geçen] yaz',
    autumn: '[bu] sonbahar',
    winter: '[bu|geçen] kış',
    iso_week: '{week} [.] hafta',
    iso_week_year: '{year} {week} [.] hafta',
    year: '{year} (yılı|yılında|yılındaki|senesi|senesinde|de|da|te|ta)',
    weekday: `${last} {weekday}|{weekday} günü`,
    this_weekend: 'bu hafta sonu|bu haftasonu',
    last_weekend: '[geçen] hafta sonu|[geçen] haftasonu',
    all_time:
      'tüm zamanlar|bugüne kadar tüm|açılıştan beri|en başından beri|ilk günden beri|site açıldığından beri|kurulduğundan beri|şimdiye kadarki tüm',
    recently: 'son zamanlarda|yakın zamanda|bu aralar|şu sıralar|bugünlerde|bu günlerde|son dönemde|son zamanlar',
    period_before:
      '(önceki|bir önceki|evvelki) (dönem|dönemle|döneme)|ondan önceki|önceki {n} {unit}|ondan (önceki|evvelki) [hafta|ay|gün|yıl|dönem|çeyrek]|(bir|daha) önceki|önceki hafta sonu|bir önceki hafta sonu|(öncesine|evveline|öncesiyle|öncekiyle|öncekine) [göre|kıyasla|nazaran]|bir öncekine [göre|kıyasla]',
    weekday_before:
      '(geçen|önceki|bir önceki) haftanın aynı (günü|gün|günüyle)|(geçen|önceki|bir önceki|geçen haftaki|önceki haftaki) [haftanın|haftaki] aynı (gün|güne|günü|günle)|bir hafta önceki aynı gün',
    week_before_span: 'bir önceki hafta|önceki hafta',
    month_before_span: 'bir önceki ay|önceki ay|önceki aya',
    quarter_before_span: 'bir önceki çeyrek|önceki çeyrek',
    unit_before:
      'bir önceki {unit}|bir önceki {unit} [göre]|(geçen|önceki|geçtiğimiz) {unit} göre|{unit} öncesi|ondan bir önceki {unit}|bir evvelki {unit}|(geçen|önceki|geçtiğimiz|bir önceki) {unit} (kıyasla|nazaran|oranla)',
    unit_year_before:
      '(geçen|önceki) yıl aynı {unit}|geçen yılın aynı {unit}|(geçen|önceki|bir önceki) (yıl|yılın|sene|senenin) aynı {unit}',
    year_before:
      '(geçen|önceki|bir önceki|geçtiğimiz) (yıl|yılın|sene|senenin|yıla) aynı (dönem|dönemi|dönemine|dönemiyle|zaman|zamanı|tarih|tarihler) [göre]|(bir önceki|önceki) yıl|yıllık bazda|bir yıl önce|yıldan yıla|(geçen|önceki) (sene|yıl) (bu|aynı) (zamanlar|dönem|zaman|vakitler|tarihler)|geçen seneye [göre|kıyasla|nazaran|oranla]|geçen yıla (göre|kıyasla|nazaran|oranla)|seneden seneye',
    last_hours: 'son {n} saat|geçen {n} saat',
    day_of_month: 'ayın {day} [i|ı|u|ü|si|sı|inde|ında|unda|ünde|sinde|sında]',
    first_days: '{month} [ayının] ilk {n} (gün|günü|gününde)',
    last_days: '{month} [ayının] son {n} (gün|günü|gününde)',
    week_of_month: '{month} [ayının] {nth} (haftası|hafta|haftasında)',
    last_week_of_month: '{month} [ayının] son (haftası|hafta|haftasında)',
    half_of_month: '{month} [ayının] {nth} (yarısı|yarısında|yarı)',
    half: '[yılın] {nth} (yarı|yarısı|yarısında|yarıyıl)|yılın {nth} altı ayı',
    half_this_year: 'bu (yılın|senenin) {nth} (yarısı|yarısında)',
    half_last_year: 'geçen (yılın|senenin) {nth} (yarısı|yarısında)',
    half_of_year: '{year} [yılının|ün|nin|un] {nth} (yarısı|yarısında|yarı)',
    quarter_this_year: 'bu (yılın|senenin) {nth} (çeyreği|çeyrek)',
    quarter_last_year: 'geçen (yılın|senenin) {nth} (çeyreği|çeyrek)|geçen (yıl|sene) {nth} çeyrek',
    weekday_last_week: 'geçen hafta {weekday} [günü]|geçen haftanın {weekday}',
    weekday_this_week: 'bu hafta {weekday} [günü]|bu {weekday}',
    weekend_before_last: 'evvelki hafta sonu',
  },
  metrics: {
    active28DayUsers: 'aylık aktif (kullanıcı|kullanıcılar)',
    active7DayUsers: 'haftalık aktif (kullanıcı|kullanıcılar)',
    active1DayUsers: 'günlük aktif (kullanıcı|kullanıcılar)',
    users: `${user} ${count}|tekil ${user} ${count}|tekil ziyaretçi|(farklı|tekil|benzersiz|eşsiz|unique) (kullanıcı|ziyaretçi|kişi) [sayısı]|kitle|(siteye|sitemize|mağazaya|mağazamıza|bize|siteyi|sitemizi) (giren|gelen|uğrayan|ziyaret eden|bakan|kullanan) (kullanıcı|ziyaretçi|kişi|insan|müşteri|user) [sayısı]|kaç (kullanıcı|ziyaretçi|kişi|insan|müşteri|user) (girdi|girmiş|geldi|gelmiş|giriyor|geliyor|uğradı|uğramış|ziyaret etti|ziyaret etmiş|gezdi|gezmiş) [siteye|sitemize|siteyi|sitemizi]|kaç (kullanıcı|ziyaretçi|kişi|insan|müşteri|user) (siteye|sitemize|bize|siteyi|sitemizi) (girdi|girmiş|geldi|gelmiş|giriyor|geliyor|uğradı|uğramış|ziyaret etti|ziyaret etmiş|gezdi|gezmiş)|ziyaretçi trafiği`,
    activeUsers: `(aktif|etkin) ${user} ${count}`,
    totalUsers: `toplam ${user} ${count}`,
    newUsers: `yeni ${user} ${count}|ilk (defa|kez|kere|kez olarak) (gelen|giren|ziyaret eden|uğrayan) [(kullanıcı|ziyaretçi|kişi|insan|müşteri|user)] [sayısı]|yeni (gelenler|gelen (kullanıcı|ziyaretçi|kişi|insan|müşteri|user)|kişi|insan|kitle|kazanılan kullanıcı)|ilk kez gelenler|yeni kullanıcılar`,
    traffic: 'trafik|site trafiği|ziyaretçi akışı|site yoğunluğu',
    sessions: `${visit} ${count}|site ziyareti|ziyaretler|oturumlar|siteye giriş [sayısı]|siteye girişler`,
    engagedSessions: `etkileşimli ${visit} ${count}`,
    engagementRate:
      'etkileşim oranı|engagement oranı|etkileşim oranını|etkileşim oranının|etkileşim yüzdesi|etkileşimli oturum oranı|etkileşim oranımız',
    engagement: 'etkileşim',
    bounceRate:
      'hemen çıkma oranı|hemen çıkma|bounce rate|bounce oranı|sıçrama oranı|hemen çıkma oranını|hemen çıkma oranının|hemen (çıkış|çıkanlar) [oranı]|hemen çıkma yüzdesi|(sekme|zıplama) oranı|tek sayfa (çıkış|görüp çıkma) [oranı]|hemen terk [etme] [oranı]|anında çıkma [oranı]|bounce',
    averageSessionDuration: `(ziyaretçiler|kullanıcılar) [sitede] [ortalama] ne kadar (kalıyor|kalır|vakit geçiriyor)|[ortalama] (oturum süresi|ziyaret süresi|kalma süresi|sitede kalma süresi|oturum uzunluğu)|sitede geçirilen [ortalama] süre|[ortalama] kalış [süresi]|[ortalama] (ziyaret|oturum) (zamanı|uzunluğu|müddeti)|sitede ne kadar (kalınıyor|kalıyorlar|kalmış|kaldı|kalıyor|zaman geçiriyorlar|vakit geçiriliyor|vakit geçiriyorlar|zaman geçiriliyor|duruyorlar|takılıyorlar)|(kullanıcı|ziyaretçi|kişi|insan|müşteri|user) [ortalama] ne kadar (kalmış|kaldı|zaman geçiriyor|vakit geçirdi|takılıyor|duruyor)|sitede geçirilen [ortalama] (zaman|vakit)|(kullanıcı|ziyaretçi|kişi|insan|müşteri|user) sitede [ortalama] ne kadar (süre|zaman|vakit) (kalıyor|geçiriyor|geçirdi|kaldı|kalmış)`,
    userEngagementDuration: 'etkileşim süresi',
    engagement_time_per_session: 'oturum başına [ortalama] etkileşim süresi',
    average_engagement_time:
      'ortalama etkileşim süresi|sayfada (kalma|geçirilen) süre|ortalama okuma süresi|ortalama etkileşim zamanı|[ortalama] okunma süresi|sayfada ortalama kalma süresi|sayfada geçirilen [ortalama] (süre|zaman|vakit)|kullanıcı başına etkileşim süresi',
    sessionsPerUser: `kullanıcı başına ${visit} ${count}|(kişi|ziyaretçi|kullanıcı) (başına|başı) (oturum|ziyaret) [sayısı]`,
    screenPageViews: `${view} ${count}|sayfa görüntülemeleri|sayfa (gösterimi|izlenme|izlenmesi|hiti|açılma|bakılma|okunması) [sayısı]|okunma [sayısı]|izlenme [sayısı]|görüntülemeler|görüntülenmeler|pv|hit|kaç (sayfa|makale|yazı|içerik) (görüntülendi|okundu|gezildi|bakıldı|görüntülenmiş|okunmuş)|kaç (kez|kere|defa) (görüntülendi|okundu|izlendi|bakıldı|görüntülenmiş|okunmuş|açıldı)`,
    screenPageViewsPerSession: `oturum başına (sayfa|görüntüleme|sayfa görüntüleme) ${count}|(ziyaret|oturum) başına [kaç|ortalama] sayfa [sayısı|görüntülüyorlar|geziyorlar]|bir (oturumda|ziyarette) kaç sayfa [geziliyor|görüntüleniyor|bakılıyor]`,
    screenPageViewsPerUser: `kullanıcı başına (sayfa|görüntüleme|sayfa görüntüleme) ${count}`,
    eventCount: `(etkinlik|olay) ${count}|etkinlikler|olaylar|event [sayısı]`,
    conversions: `${conv} ${count}|hedef|hedef tamamlama [sayısı]|dönüşümler|hedefler`,
    keyEvents: `(önemli|anahtar) (etkinlik|olay) ${count}`,
    conversion_rate: `${conv} oranı|dönüşüm oran|${conv} oran|dönüşüm oranını|dönüşüm oranının|dönüşme oranı|çevrim oranı|dönüşüm yüzdesi|dönüşüm oranımız|dönüştürme oranı|conversion rate|cr`,
    revenue:
      'gelir|ciro|toplam gelir|kazanç|hasılat|ne kadar (kazandık|para kazandık|ciro yaptık|gelir elde ettik)|ne kadar para kazandık|para|kazancımız|gelirimiz|gelirler|cirolar|ciromuz|ciro miktarı|ne kadar (gelir|ciro|para|kazanç) (geldi|gelmiş|yaptık|yapmışız|getirdi|getirmiş|girdi|elde ettik|elde etmişiz|kazandık|kazanmışız|kazandı|kazandırdı|var|etti|ettik)|kaç (lira|tl|para|euro|dolar) (kazandık|kazanmışız|girdi|geldi|ciro yaptık|gelir elde ettik|yaptık)|kaç (liralık|euroluk|dolarlık) satış [yaptık|yapıldı|yapmışız|oldu]|ne kadarlık satış [yaptık|yapıldı|yapmışız|oldu]|satış (tutarı|geliri|cirosu|hacmi)|kasaya (ne|ne kadar) [para] (girdi|girmiş)|elde edilen (gelir|para)|parasal (getirisi|değer)',
    purchaseRevenue: 'satın alma geliri|e ticaret geliri',
    sales: 'satış|satış rakamları|satışlar|satışımız|satışlarımız|satışı',
    refundAmount:
      'iade|iade tutarı|para iadesi|iadeler|iade edilen [tutar|para]|geri (ödeme|ödenen|ödemeler) [tutarı]|iade (miktarı|toplamı|bedeli)|ne kadar iade (ettik|edildi|yaptık|yapıldı|var)',
    averagePurchaseRevenue:
      'ortalama (sipariş|sepet|satın alma|alışveriş) (tutarı|değeri)|ortalama sepet|sipariş ortalaması|ortalama sepet (büyüklüğü|tutarımız|ortalaması)|sepet (tutarı|değeri|ortalaması|büyüklüğü)|(sipariş|sepet|alışveriş) başına [ortalama] (gelir|tutar|ciro|kazanç|harcama)|ortalama (sipariş|fiş|alışveriş)|aov|(sipariş|alışveriş) (değeri|tutarı) [ortalaması]',
    averageRevenuePerUser:
      'kullanıcı başına [ortalama] gelir|(kullanıcı|ziyaretçi|kişi) (başına|başı) [düşen] [ortalama] gelir|(ziyaretçi|kullanıcı|kişi|müşteri) (başına|başı) [düşen] [ortalama] (ciro|kazanç|harcama|gelirimiz)|arpu',
    ecommercePurchases: `(satın alma|sipariş|alışveriş|satın alım) ${count}|satın (almadı|almayan|almamış|almıyor)|sipariş (vermeyen|vermedi)|siparişler|alışverişler|verilen sipariş [sayısı]|satın alımlar|satın almalar|alınan sipariş [sayısı]|sipariş adetleri`,
    transactions: `işlem ${count}`,
    totalPurchasers: `(alıcı|satın alan) ${count}|kaç (kullanıcı|ziyaretçi|kişi|insan|müşteri|user) (satın aldı|satın almış|alışveriş yaptı|alışveriş yapmış|sipariş verdi|sipariş vermiş|bir şey aldı|ürün aldı)|(alışveriş yapan|satın alan|sipariş veren) (kullanıcı|ziyaretçi|kişi|insan|müşteri|user) [sayısı]|alışveriş yapanlar|satın alanlar|sipariş verenler|alıcılar`,
    firstTimePurchasers:
      'yeni (müşteri|alıcı)|ilk (defa|kez) (alışveriş yapan|satın alan|sipariş veren) [kişi|kullanıcı|müşteri] [sayısı]|yeni müşteri sayısı',
    customers: `müşteri ${count}|müşteriler|müşterilerimiz`,
    purchase_rate:
      'satın alma oranı|(satışa|alışverişe|siparişe) (dönme|dönüşme|dönüşüm) [oranı]|(alışveriş|sipariş|satın alma dönüşüm|satış dönüşüm) oranı',
    addToCarts: `sepete ekleme ${count}|sepete eklenen|sepete (ekledi|ekleyip|ekleyen|ekleyenler|eklemiş|eklenen|koyan|koydu|atan|attı|ekliyor) [ürün]|sepete [bir] (ürün|şey|bir şey|ürünler) (ekledi|eklemiş|attı|atmış|koydu|koymuş|ekleyen|atan|koyan|eklendi|ekliyor)|sepete (atma|atılan|atılma|koyulan|konulan|koyma|atanlar|atıyor|atmış|koymuş|eklenme|eklemeler|atıldı|eklendi|atılmış|eklenmiş|koyuyor|atmalar) [ürün|oranı] [sayısı]`,
    checkouts: `(ödeme başlatma|ödemeye geçme|ödeme adımı) ${count}|ödemeye (geçen|geçti|geçmiş|başlayan|başladı|geçenler|giden|gelen|geçme) [sayısı]|ödeme (sayfasına|adımına|ekranına|aşamasına) (gelen|ulaşan|geçen|geldi|ulaştı|geçti|gelenler)|ödeme (başlatan|başlatılan|başlatıldı)|kasaya (giden|gelen|geçen|geçme)|checkout`,
    cart_abandonment:
      'sepet terk oranı|sepet terk|terk edilen sepet|sepeti terk etme|(sepeti|sepetini|sepetlerini|sepet) (terk|bırakma|bırakan|terk eden|terk etti|yarıda bırakan|terk etme|bırakıp giden) [oranı|sayısı]|terk edilmiş sepet|yarım kalan sepet|sepet terki|sepette (kalan|bırakılan)',
    itemsPurchased:
      'satılan (ürün|adet)|satış adedi|satın alınan ürün|(satılan|satın alınan) (ürün|adet|kalem) [sayısı|adedi]|kaç (tane|adet|ürün|adet ürün|tane ürün|parça) (sattık|satıldı|satılmış|satmışız)|satılan ürün adedi|ürün satışı|ürün satışları|satış adetleri',
    itemsViewed: 'görüntülenen ürün|ürün görüntüleme',
    advertiserAdCost:
      'reklam (maliyeti|harcaması|gideri|bütçesi)|maliyet|harcama|reklam (masrafı|giderleri|maliyetleri|harcamaları|harcamamız|parası|masrafları)|(reklama|reklamlara|googlea|google adse) [ne kadar|kaç] [para|lira|tl|euro] (harcadık|harcamışız|verdik|ödedik|gitti|yatırdık|harcıyoruz|harcanan|harcadığımız|ne kadar harcadık|ne kadar verdik|ne kadar ödedik|ne kadar harcamışız|ödedik|yatırdık|ne kadar para gitti|ne kadar gitti) [para|tutar]|harcamalar|maliyetler|giderler',
    advertiserAdClicks:
      'reklam tıklaması|reklam tıklamaları|reklam tıklamaları|reklama tıklama|reklamlara tıklama|reklam tıklanma',
    advertiserAdCostPerClick:
      'tıklama başına maliyet|tbm|(tık|tıklama) başına [ortalama] (ücret|maliyet|harcama)|(tıklama|tık) maliyeti|cpc',
    returnOnAdSpend:
      'roas|reklam harcaması getirisi|reklam (getirisi|geri dönüşü|yatırım getirisi)|reklam harcamasının getirisi',
    clicks: `tıklama ${count}|tıklanma [sayısı]|tıklamalar|tık sayısı`,
    click_rate: 'tıklama oranı|ctr|tıklanma oranı|tıklama yüzdesi',
    impressions: `gösterim ${count}|gösterimler|gösterilme [sayısı]`,
    organicGoogleSearchAveragePosition: 'ortalama konum|google ortalama (konum|sıra|pozisyon)|ortalama pozisyon',
    itemRevenue: 'ürün (geliri|cirosu|gelirleri)|ürünlerden gelen gelir',
    advertiserAdCostPerKeyEvent: '(dönüşüm|edinme|kayıt|müşteri) başına (maliyet|ücret)|edinme maliyeti|ebm|cpa',
    items_per_order: '(sipariş|sepet) başına [ortalama] ürün [sayısı|adedi]',
    stickiness: 'yapışkanlık|dau mau',
    totalAdRevenue: 'reklam (geliri|gelirleri|gelirlerimiz)|adsense (geliri|kazancı)',
    shippingAmount: 'kargo (geliri|ücreti|ücretleri|bedeli)',
    taxAmount: 'vergi [tutarı]|kdv [tutarı]',
    organicGoogleSearchClicks: '(organik|google) arama tıklamaları|search console tıklamaları',
    organicGoogleSearchImpressions: '(organik|google) arama gösterimleri|search console gösterimleri',
  },
  weakMetrics: {
    checkouts: 'ödeme',
    users: 'kaç kişi|kaç insan|kaç kullanıcı|kaç ziyaretçi',
    people: 'insan|okuyucu|herkes|kişiler|millet|halk|insanlar|ziyaretçilerimiz',
    screenPageViews:
      'görüntülendi|görüntülenen|okunan|okundu|izlenen|popüler|bakılan|ziyaret edilen|gezilen|görüntüleniyor|okunuyor|bakılıyor|okunmuş|görüntülenmiş|izlendi|izleniyor|bakıldı|bakılmış|baktı|bakıyor|ilgi gören|ilgi görüyor|ilgi çeken|gezildi|ziyaret ediliyor|ziyaret edildi|tıklanan|gördü|okuyor|okudu|popülerdi',
    sessions:
      'geldi|gelen ziyaretçiler|ziyaret etti|girdi|giriş yapan|girmiş|giriyor|giren|girenler|gelmişler|uğradı|uğrayan|uğramış|ziyaret ediyor|ziyaret etmiş|ziyaret eden|trafik getiren|geliş',
    ecommercePurchases:
      'satın alınıyor|satın alınmış|satın aldı|sipariş verdi|satın alındı|alışveriş (yaptı|yapan|yapmış|yapıyor|yapılmış|yapıldı)|satın (almış|alan|alıyor|alınan|aldılar)|sipariş (veren|vermiş|veriyor|verdiler|verildi|geçti|edildi|edilen|edilmiş)|sattık|satmışız',
    itemsPurchased:
      'en çok satan|en çok satılan|en iyi satan|satıldı|satılan|satan|çok satan|satılmış|satılıyor|satıyor|satmış|alıcı buldu|tutulan|en çok tercih edilen|kapış kapış',
    revenue:
      'kazandık|kazandıran|kazandırdı|kazandırıyor|kazandırmış|kazanmışız|kazanıyoruz|para getiren|para getirdi|gelir getiren|gelir getirdi|kazanç sağlayan|para kazandıran|kârlı',
    advertiserAdCost: 'harcadık|harcadığımız|harcamışız|harcanan|harcandı',
    conversions: 'dönüşüm (yapan|getiren|sağlayan|yaptı|getirdi|alan|aldı)|dönüşen|dönüştü|dönüştüren',
    addToCarts: 'sepet|sepete',
  },
  events: {
    sign_up: `(kayıt|üyelik|üye kaydı) ${count}|kaydoldu|üye (olan|olanlar|oldu|olmuş|kaydı|kayıtları|sayısı|olma)|kayıt (olan|oldu|olmuş|yaptıran|olanlar)|yeni (üye|kayıt|üyelik)|kaydolan|kaydolma|kaydolmuş|üyelikler|üye olan kişi`,
    login: 'giriş sayısı|oturum açma|giriş yapma|oturum açan|oturum açanlar|login|giriş yapanlar',
    file_download: `indirme ${count}|(dosya|pdf) indirme|indirmeler|indirilme [sayısı]|indirilen dosya sayısı`,
    generate_lead: 'lead|potansiyel müşteri|müşteri adayı|potansiyel müşteriler',
    form_submit:
      'form gönderimi|gönderilen form|form (doldurma|dolduran|gönderme|gönderen|doldurdu|gönderdi|gönderimleri)|doldurulan form [sayısı]|iletişim formu',
  },
  dimensions: {
    channel:
      'kanal|kanallar|pazarlama kanalı|edinme kanalı|kanal grubu|trafik kanalı|kanala|kanallara|kanalı|kanal kanal|trafik kanalları|hangi kanaldan|hangi kanallardan|trafik (türü|tipi)|edinim kanalı|edinme kanalları|bizi nasıl (buluyor|buluyorlar|buldu|bulmuş)|bizi nereden (buluyor|buluyorlar|buldu|bulmuş)',
    source:
      'kaynak|kaynağa|kaynağı|trafik kaynağı|trafik kaynakları|kaynaklar|kaynak kaynak|geliş kaynağı|hangi kaynaktan|hangi kaynaklardan|hangi siteden|hangi sitelerden',
    medium: 'ortam|araç|trafik ortamı',
    source_medium: '(kaynak|kaynağa) [ve|/] (ortam|araç|ortama|araca)',
    campaign:
      'kampanya|kampanyalar|kampanya kampanya|kampanya adı|reklam kampanyası|reklam kampanyaları|hangi kampanyadan',
    referrer: 'yönlendiren (site|sayfa)|yönlendiren (siteler|sayfalar|alan adı)|bize link veren site|referans site',
    keyword: 'anahtar kelime|anahtar kelimeler|arama kelimeleri|hedeflenen kelime',
    page: 'sayfa|sayfalar|url|makale|yazı|içerik|sayfaya|sayfası|sayfa sayfa|yazılar|yazıları|yazılardan|haber|haberler|makaleler|post|postlar|içerikler|sayfalardan|sayfa adresi|gönderi',
    page_title: 'sayfa başlığı|başlık|başlıklar|sayfa (adı|ismi|başlıkları)|haber başlığı|makale başlığı',
    landing_page:
      '(açılış|giriş|karşılama|iniş) (sayfası|sayfa|sayfaları|sayfasına)|landing page|landing|(giriş yapılan|ilk girilen|ilk açılan|ilk görülen|ilk|varış|hedef) (sayfa|sayfalar|sayfası|sayfaları)|giriş sayfaları|hangi sayfadan (giriyor|giriyorlar|girmiş|girdi)|siteye giriş sayfası',
    search_term:
      '(arama terimi|arama terimleri|site içi arama)|(aranan|arattıkları|arattığı) (kelime|kelimeler|terim|terimler|şey|şeyler)|site içi (aramalar|arama kelimeleri|arama terimleri)|arama (kelimesi|sorgusu|sorguları)|(sitede|site içinde) [en çok] ne (arıyor|aranıyor|aradılar|arıyorlar|aranmış)',
    event: '(etkinlik|olay) adı|(etkinlik|olay|event) (türü|ismi|adları|adlarına)',
    country:
      'ülke|ülkeye|ülkeler|ülkelere|pazarlar|ülke ülke|ülkelerden|ülkeden|ülkeler bazında|lokasyon|coğrafya|coğrafi dağılım|memleket',
    region: 'bölge|bölgeye|il|bölgeler|bölgelere|iller|illere|eyalet|il il',
    city: 'şehir|şehre|şehirler|şehirlere|kent|şehir şehir|kentler|kente|kentlere|şehirlerden|şehirden|ilçe',
    continent: 'kıta',
    language: 'dil|dile|diller|dil dil|dillere|tarayıcı dili',
    device:
      'cihaz|cihaza|cihazlar|cihaz türü|cihaz kategorisi|cihaz tipi|aygıt|cihaz cihaz|cihazlara|cihaz bazlı|cihazlardan|(telefon|mobil|cep|telefondan|mobilden) (mu|mi|mı) [daha çok] [,] [yoksa] (bilgisayar|masaüstü|pc|bilgisayardan|masaüstünden) (mu|mı|mi)|(bilgisayar|masaüstü|pc|bilgisayardan) (mu|mı|mi) [,] [yoksa] (telefon|mobil|cep|telefondan|mobilden) (mu|mi|mı)|hangi cihaz|hangi cihazdan|hangi cihazla',
    operating_system: 'işletim sistemi|işletim sistemine|işletim sistemleri|işletim sistemlerine|hangi işletim sistemi',
    browser: 'tarayıcı|tarayıcıya|tarayıcılar|tarayıcılara|hangi tarayıcı|browser',
    screen_resolution: 'ekran çözünürlüğü|ekran (boyutu|boyutları|çözünürlükleri)',
    new_or_returning:
      'yeni (ve|vs|ile|veya) (geri gelen|geri dönen) [kullanıcı|kullanıcılar|ziyaretçi|ziyaretçiler]|yeni (ve|vs|ile|veya) (geri dönen|dönen|tekrar gelen) [kullanıcı|kullanıcılar]|yeni kullanıcılar ve geri dönen kullanıcılar|yeni mi (eski|geri gelen|geri dönen) mi|yeni (ve|vs|ile|veya|-) (eski|mevcut|sadık) [kullanıcı|kullanıcılar|ziyaretçi|ziyaretçiler|müşteri|müşteriler]|kullanıcı (tipi|türü)|ziyaretçi (tipi|türü)',
    age: 'yaş|yaş grubu|yaş aralığı|yaşa|yaş grupları|yaş gruplarına|yaş dağılımı|yaş aralıkları|hangi yaş|yaşlara',
    gender:
      'cinsiyet|cinsiyete|kadın ve erkek|(kadın|erkek) (erkek|kadın) [dağılımı|oranı]|kadın mı erkek mi|erkek mi kadın mı|cinsiyetlere|kadınlar (ve|ile|mı) erkekler [mi]|erkekler (ve|ile) kadınlar|erkek kadın dağılımı',
    product: 'ürün|ürünler|ürüne|ürün adı|ürün ürün|hangi ürün|ürünlerimiz|ürünlerden|kalemler|sku|ürünü',
    product_category:
      'kategori|kategoriye|ürün kategorisi|kategoriler|kategorilere|ürün (grubu|grupları|kategorileri)|kategori kategori',
    product_brand: 'marka|markaya|markalar|markalara',
    coupon: 'kupon|kupon kodu|indirim kodu|kuponlar|kupon kodları|indirim kuponu|promosyon kodu',
    hour: 'saat|saate|günün saati|saat dilimi|saat saat|saatlere|saatlik|hangi saat|hangi saatte|hangi saatler|hangi saatlerde|günün hangi saati|günün hangi saatinde|saat kaçta|saat bazında|saat aralığı',
    weekday:
      'haftanın (hangi günü|hangi gününde|günü|günleri|hangi günleri)|haftanın günü|haftanın günleri|haftanın günlerine|haftanın hangi günlerinde|hafta günleri|hafta günlerine|gün adı',
    date: 'hangi gün|hangi günler|hangi gününde|hangi günde|hangi tarihte|hangi tarih',
    week: 'hangi hafta|hangi haftada|hangi haftalar',
    month: 'hangi ay|hangi ayda|hangi aylar|hangi aylarda',
    year: 'yıllara göre|her yıl',
    social_network:
      '(sosyal medya|sosyal) (kanalı|kanalları|platformu|platformları|ağı|ağları|hesabı|mecrası)|sosyal ağ|hangi sosyal (medya|ağ)',
    device_model: '(telefon|cihaz) (modeli|modelleri)|hangi telefon',
    device_brand: '(telefon|cihaz) (markası|markaları)',
    file: '(indirilen|hangi) (dosya|dosyalar|pdf)|dosya adı|dosya',
    video: 'video|videolar|video başlığı',
    host: 'alan adı|domain|host',
    content_group: 'içerik grubu',
    platform: 'platform',
    audience: 'kitle adı|hedef kitle',
    ad_group: 'reklam grubu',
  },
  values: {
    mobile:
      'mobil|mobilden|mobilde|telefon|telefondan|cep telefonu|akıllı telefon|mobil cihaz|mobile|mobildi|mobildendi|cepten|telefonla|telefonlar|cepten giren|mobil cihazlar|mobil cihazlardan|telefon kullanıcıları',
    desktop:
      'masaüstü|bilgisayar|bilgisayardan|masaüstünden|pc|masa üstü|laptop|dizüstü|bilgisayarla|bilgisayarlar|pcden|masaüstü bilgisayar',
    tablet: 'tablet|tabletten',
    organic_search:
      'organik arama|organik aramadan|arama motoru|arama motorları|seo|organik (aramalar|google)|doğal arama|arama (motorundan|motorlarından|sonuçları|sonuçlarından)',
    organic: 'organik|organikten',
    paid_search:
      'ücretli arama|arama reklamları|ücretli aramalar|arama ağı reklamları|google (reklamları|reklamlarından)|ücretli arama reklamları',
    paid: 'ücretli|reklam|reklamlar|reklamlardan|reklamdan|ücretli (kanal|kanallar)|ücretli reklam',
    direct: 'doğrudan|direkt|direk|(direkt|direk|doğrudan) (gelen|gelenler|giren)',
    referral: 'yönlendirme|referans|(başka|diğer) sitelerden [gelen]|yönlendirmeler',
    email: 'e posta|eposta|email|mail|e mail|mailing|e posta kampanyası|e postadan|eposta pazarlama|maillerden',
    newsletter: 'bülten|e bülten|haber bülteni|bültenden',
    social:
      'sosyal medya|sosyal|sosyal medyadan|sosyal ağlar|sosyal (mecralar|platformlar|kanallar|ağlardan)|sosyal medya kanalları',
    organic_social: 'organik sosyal',
    paid_social: 'ücretli sosyal',
    ai_assistants:
      'yapay zeka|yapay zeka araçları|yapay zekadan|yapay zeka (asistanları|botları|araçlarından|sohbet botları)|ai araçları',
    returning_visitors:
      'geri dönen|tekrar gelen|(eski|tekrar eden|yeniden gelen|sadık|mevcut) (ziyaretçi|ziyaretçiler|kullanıcı|kullanıcılar|müşteri|müşteriler)|geri gelen|geri gelenler|geri dönenler',
    male: 'erkek|erkekler|erkek kullanıcılar|erkek ziyaretçiler|baylar',
    female: 'kadın|kadınlar|bayan|bayanlar|hanımlar|kadın kullanıcılar|kadın ziyaretçiler',
    home_page: 'ana sayfa|anasayfa|ana sayfamız|anasayfamız|homepage',
    blog: 'blog|blogda|blogumuz|blog bölümü|blog sayfaları|bloğumuz|blogdaki',
    europe: 'avrupa',
    asia: 'asya',
    north_america: 'kuzey amerika',
    south_america: 'güney amerika',
    weekends: 'hafta sonları|haftasonları|hafta sonlarında|haftasonlarında',
    working_days: 'hafta içi|haftaiçi|hafta içi günler|iş günleri|iş günlerinde|hafta içi günlerde',
    smart_tv: 'akıllı (tv|televizyon)',
    instagram: 'insta|instadan',
    facebook: 'feysbuk|face|facebooktan',
    youtube: 'yutup|youtubedan',
    google: 'googledan',
    chatgpt: 'chatgptden|çet ci pi ti',
    africa: 'afrika',
    oceania: 'okyanusya',
    european_union: 'avrupa birliği|ab ülkeleri',
    nordics: 'iskandinavya',
    scandinavia: 'iskandinavya ülkeleri',
  },
  countries: {
    Germany: 'alman|almanya|almanyadan',
    Türkiye: 'türkiye|türk',
    Turkey: 'türkiye',
    'United States': 'abd|amerika|amerikan|amerika birleşik devletleri|usa',
    'United Kingdom': 'birleşik krallık|ingiltere|britanya|büyük britanya|uk',
    France: 'fransa',
    Netherlands: 'hollanda',
    Austria: 'avusturya',
    Switzerland: 'isviçre',
    Italy: 'italya',
    Spain: 'ispanya',
    Russia: 'rusya',
    Greece: 'yunanistan',
    Azerbaijan: 'azerbaycan',
    'Saudi Arabia': 'suudi arabistan|suudi',
    'United Arab Emirates': 'bae|birleşik arap emirlikleri',
    Poland: 'polonya',
    Belgium: 'belçika',
    Japan: 'japonya',
    China: 'çin',
    India: 'hindistan',
    Egypt: 'mısır',
    Cyprus: 'kıbrıs',
    Sweden: 'isveç',
    Norway: 'norveç',
  },
  cities: {
    Baku: 'bakü',
    Amsterdam: 'amsterdam',
    Brussels: 'brüksel',
    Athens: 'atina',
    Hamburg: 'hamburg',
    Frankfurt: 'frankfurt',
    Cologne: 'köln',
    'New York': 'new york',
    Rome: 'roma',
    Moscow: 'moskova',
    Gaziantep: 'gaziantep|antep',
    Konya: 'konya',
    Adana: 'adana',
    Antalya: 'antalya',
    Bursa: 'bursa',
    Vienna: 'viyana',
    Munich: 'münih',
    Berlin: 'berlin',
    Istanbul: 'istanbul|istanbuldan',
    Ankara: 'ankara',
    Izmir: 'izmir',
    London: 'londra',
    Paris: 'paris',
  },
  signals: {
    first_part: 'ilk {n} {unit}|ilk {unit}',
    length: 'ne kadar (süre|zaman|uzun)|ne kadar kalıyor|kaç dakika|kaç saniye|ne kadar kalıyorlar',
    now: 'şimdi|halihazırda|şu sıralar|şu an itibarıyla|hâlihazırda|şuan|şuanda',
    pair: 'ikisini|ikisi|her ikisini|her ikisi|her ikisinin|ikisinin|iki dönemi|iki dönem',
    minutely: 'dakika (başına|başı|bazında)|dakikada|her dakika',
    by: 'göre|bazında|başına|bazlı|dağılımı|dağılım|kırılımı|kırılımında|için ayrı ayrı|tüm|her|her bir|farklı|a göre|e göre|göre dağılım|göre dağılımı|göre sırala|ayrı ayrı|kırılımıyla|özelinde|kırılımlı|kırılımda|itibarıyla|itibariyle|ayrımında|ayrımıyla|detayında|düzeyinde|cinsinden|bazlı olarak|bakımından|açısından|kategorisinde|arasında dağılımı|dağılımını|kırılımını|tek tek|ayrı',
    which:
      'hangi|hangileri|ne tür|hangisi|hangilerinden|hangilerinde|hangisinde|hangisinden|hangisiydi|hangileriydi|neler|nereler|hangilerini',
    highest:
      'en (çok|fazla|yüksek|büyük|popüler|sık|çok ziyaret edilen|çok görüntülenen|çok okunan|çok satan|çok gezilen|iyi satan) [olan]|en çok [gelen]|ilk {n}|ilk|top {n}|en yüksek {n}|en çok {n}|başlıca|popüler|en çok satan|en çok (ilgi gören|tercih edilen|kullanılan|alan|yapan|getiren|gören|beğenilen) [{n}]|en çok getirisi olan|en üstteki|en tepedeki|zirvedeki|rekor|en gözde|en kalabalık|en yoğun|en yüksekten|en uzun|lider|en çok hangi|en fazla {n}|en büyük {n}|en popüler {n}|çoktan aza|büyükten küçüğe|yüksekten düşüğe|en yukarıdaki|en aktif|en önemli|en bol|maksimum',
    lowest:
      'en (az|düşük|küçük) [olan]|en az|en düşük {n}|son {n} sıradaki|en az (ilgi gören|kullanılan|getiren|alan|yapan) [{n}]|azdan çoğa|küçükten büyüğe|düşükten yükseğe|en sönük|en durgun|en kısa|en tenha|en az {n}|en sakin|en alttaki|minimum|dipteki',
    best: 'en iyi|en iyi {n}|en başarılı|en iyi performans gösteren|en verimli|en karlı|en etkili|en güçlü|en iyi (giden|olan|çalışan|satan|performanslı|sonuç veren|dönüşen|dönüşüm yapan)|en faydalı|en gözde',
    worst:
      'en kötü|en kötü {n}|en başarısız|en zayıf|en kötü (giden|olan|performans gösteren|performanslı)|en verimsiz|en etkisiz|en düşük performanslı',
    first_n: 'ilk {n}|sadece {n}|{n} tane|{n} tanesi|{n} tanesini|{n} adet',
    versus:
      'vs|karşı|kıyasla|oranla|ile karşılaştır|karşılaştırıldığında|ile kıyasla|nazaran|ile karşılaştırıldığında|ile karşılaştırmalı|karşılaştırınca|karşılaştırırsak|kıyaslayınca|karşısında|kıyasla|yanında|mukayeseyle|oranlarsak|kıyaslandığında|kıyaslarsak|e karşı|a karşı|kıyasen',
    compare:
      'karşılaştır|karşılaştırma|karşılaştırması|kıyasla|kıyaslama|fark|karşılaştırır mısın|yan yana|kıyas|mukayese|mukayese et|karşılaştırmalı|farkı|arasındaki fark|karşılaştırmasını|karşılaştırabilir misin|karşılaştıralım|kıyaslar mısın|kıyaslayalım|kıyaslaması|aradaki fark',
    change:
      'daha (fazla|az|çok|iyi|kötü|yüksek|düşük)|fazla|değişim|değişti|değişiklik|arttı|artış|artmış|artıyor|azaldı|azalma|azaldığı|düştü|düşüş|düşmüş|düşüyor|yükseldi|yükseliş|geriledi|büyüme|büyüdü|iyileşti|kötüleşti|kaybetti|değişmiş|arttığı|düşüşü|azdı|fazlaydı|çoktu|düşüktü|yüksekti|azaldı|iyiydi|kötüydü|daha mı|daha mi|iyi mi|kötü mü|artar|artmış|artırdı|artan|artma|artışı|çıktı|çıkmış|çıkıyor|yükselmiş|yükseliyor|yükselme|yükseldik|yükselişte|azalmış|azalıyor|azalış|azalan|azaldık|düşüyoruz|düştük|düşme|düşmesi|düşmesinin|düştüğü|düşüşte|düşer|düşen|gerilemiş|geriliyor|gerileme|geriledik|büyümüş|büyüyor|büyüdük|büyüyoruz|büyümesi|küçüldü|küçülme|küçülmüş|çöktü|çökmüş|çöküş|çöküyor|çökmesi|patladı|patlama|patlamış|fırladı|fırlamış|tavan yaptı|tavan yapmış|dibe vurdu|dip yaptı|zıpladı|katlandı|katlanmış|ikiye katlandı|yarıya (indi|düştü)|yarılandı|eridi|erimiş|toparlandı|toparlanıyor|toparladı|inişte|indi|inmiş|iniyor|kaybettik|sıçradı|sıçrama|sıçramış|dalgalanma|dalgalandı|oynadı|iyileşme|iyileşmiş|iyileşiyor|kötüleşme|kötüleşmiş|kötüleşiyor|durgunlaştı|yavaşladı|hızlandı|değişiyor|değişen|eksildi|azalması|azalmasının|artması|artmasının|artışın|düşüşün|fark etti|düşüş var|artış var|ilerleme|ilerledi|fazla mı|az mı|çöküntü|gelişme|kaybetmiş|düşüşe geçti|yükselişe geçti|bozuldu|tepetaklak|uçtu|uçmuş|coştu|çakıldı|çakılmış',
    trend:
      'trend|eğilim|gelişim|gelişimi|seyri|seyir|zaman içinde|zamanla|grafik|grafiği|nasıl (gelişti|seyretti|ilerledi)|gelişti|eğri|gidişat|gidişatı|seyrini|seyretti|seyretmiş|seyrediyor|çizgi (grafik|grafiği)|grafikte|zaman içindeki|zamana göre|zaman içerisinde|gelişimini|trendi|eğilimi|grafik olarak|grafikle|çizelge|eğrisi|nasıl (seyrediyor|ilerliyor|evrildi|seyretmiş)',
    daily:
      'günlük|günlere göre|(güne|gün) göre|gün bazında|günbegün|her gün|gün gün|günlük bazda|gün başına|günden güne|günlük olarak|gün be gün|günlere|günler bazında|gün gün nasıl|her günkü|günü gününe',
    weekly:
      'haftalık|haftalara göre|hafta bazında|her hafta|hafta hafta|haftaya göre|haftadan haftaya|haftalık olarak|haftalık bazda|haftalara|haftası haftasına|hafta hafta nasıl (gidiyor|gitti|geçti)|haftalar bazında',
    monthly:
      'aylık|aylara göre|aya göre|ay bazında|her ay|ay ay|aylık bazda|aydan aya|aylık olarak|aylara|aylar bazında|ayı ayına|ay ay nasıl (gidiyor|gitti|geçti)',
    quarterly: 'çeyreklik|çeyreklere göre|üç aylık|çeyrek bazında|çeyrek çeyrek|çeyreğe göre',
    overview:
      'özet|genel bakış|genel durum|durum|performans|rapor|nasıl gidiyor|nasıl gidiyoruz|nasıl geçti|işler nasıl|durumumuz nasıl|göstergeler|temel metrikler|istatistikler|sonuçlar|rakamlar|olağandışı|anormal|anormallik|nasıldı|ne durumdayız|ne alemde|nasıl ilerliyor|nasıl gitti|genel tablo|özetle|özetler misin|özet geç|brifing|durumu|durumlar|gidişat nasıl|işler nasıl gidiyor|genel gidişat|karne|özeti|raporu|nasıl geçiyor|nasıl gidiyoruz|nasıl gitmiş|nasıl geçmiş|ana metrikler|temel rakamlar|ne durumda|genel görünüm|öne çıkanlar',
    why: 'neden kaynaklanıyor|neden kaynaklandı|neye bağlı|neye bağlanabilir|ne sebep oldu|neden oldu|arkasında ne var|nedir sebebi|neden|niye|niçin|sebebi|nedeni|sebep|neden dolayı|sebebi ne|nedeni ne|ne oldu da|nedendir|nasıl oldu da|sebebi nedir|nedeni nedir|neden böyle|ne yüzünden|niye böyle|sebepleri|nedenleri|nedenlerini|sebeplerini|açıklaması ne|nereden kaynaklanıyor|nerden kaynaklanıyor|nereden kaynaklandı|sebebini|nedenini|hangi sebeple|neye borçluyuz|ne sebeple|kaynağı ne|açıkla neden|ne yaptı da|niçin böyle|hangi nedenle|neden ötürü',
    share:
      'payı|pay|yüzde|yüzdesi|yüzde kaç|yüzde kaçı|oranı ne|oran olarak|ne kadarı|yüzdelik|yüzdelik olarak|yüzdesel|kaçta kaçı|payını|ne kadarlık kısmı|yüzdesini|oransal|kısmı|ağırlığı|payı ne kadar',
    average: 'ortalama|ortalaması|ortalama olarak|ort',
    quantity: 'kaç|kaç tane|ne kadar|sayısı|sayı|adet|miktarı|kaç adet|miktar|kaçar|kaç kişi|kaçıydı|adedi',
    times: 'kaç kez|kaç kere|kaç defa|ne sıklıkla|kaç sefer|kaçar kere',
    total: 'toplam|toplamda|genel toplam|tümü|topyekün|hepsi birden|toplamı|toplamda|genel olarak toplam',
    rate: 'oran|oranı',
    and: 've|ile|ayrıca|artı|veya|ya da|hem|artı|bir de|ile birlikte|hem de|yanı sıra',
    or: 'veya|ya da|yahut|yoksa|veyahut',
    rest: 'diğerleri|geri kalan|kalan|diğer tüm|gerisi|kalanlar|ötekiler|geriye kalan',
    not: 'hiç|hariç|dışında|olmadan|haricinde|değil|dışındaki|olmayan|çıkarılmış|saymazsak|saymadan|hesaba katmadan|hesaba katmazsak|dahil değil|dahil etmeden|dahil olmadan|çıkarırsak|çıkararak|çıkarınca|çıkartarak|hariç tutarak|hariç tut|hariç tutarsak|katmadan|haricindeki|dışındakiler|dışarıda bırakarak|olmaksızın|dışarıda|hariç olmak üzere|hariçinde|eleyerek|göz ardı ederek',
    only: 'sadece|yalnızca|yalnız|sırf|bir tek|yanlızca|sadece şu|salt',
    in: 'üzerinde|içinde|olan|için|hakkında|üzerinden|da|de|olarak|boyunca|arasında|ait|yönelik|dair|itibarıyla|ilişkin|içerisinde|dahil|üstünde|altındaki',
    from: 'dan|den|tan|ten|ndan|nden|gelen|kaynaklı|üzerinden|üzerinden gelen|aracılığıyla|itibaren|yoluyla|kaynaklanan|geçiş yapan|tarafından|vasıtasıyla|sayesinde|yolu ile|kanalıyla',
    to: '(ya|ye|a|e|na|ne) kadar|kadar|e kadar|a kadar|dek',
    between: 'arasında',
    since:
      'beri|itibaren|bu yana|den beri|dan beri|den itibaren|dan itibaren|sonra|başından (bugüne|bugüne kadar|şimdiye kadar)|başından beri|başından bu yana|başından itibaren|başlangıcından beri|ayından beri|ayından itibaren|ayından bu yana|ten beri|tan beri|ten itibaren|tan itibaren|den bu yana|dan bu yana|günden beri|başlayarak|sonrası|sonrasında',
    after: 'beri|itibaren|bu yana|den beri|dan beri|sonra|den bu yana',
    until: 'kadar|e kadar|sonuna kadar|sonuna dek|ya kadar|ye kadar|a dek|e dek|dek|değin|başına kadar|öncesine kadar',
    onwards:
      'bugüne kadar|şimdiye kadar|şu ana kadar|bu güne kadar|günümüze kadar|bugüne dek|o zamandan beri|bugüne değin',
    is: 'olan|ise',
    equals: 'eşit|adlı|isimli|adındaki|isminde|olarak etiketlenmiş|adlı',
    contains: 'içeren|geçen|barındıran|geçen sayfalar|içerenler|kelimesi geçen|içinde geçen',
    begins_with:
      'ile başlayan|altındaki|altında|altındaki tüm|dizinindeki|klasöründeki|bölümündeki|başlayan|ile başlayanlar|altında yer alan|altında bulunan|altındakiler|dizini altındaki|içindeki sayfalar|klasörü altındaki',
    ends_with: 'ile biten',
    section:
      'bölümü|klasörü|dizini|altındaki sayfalar|bölümündeki|altındaki (yazılar|yazılardan|makaleler|makalelerden|içerikler|içeriklerden|sayfalardan|sayfaların)|kısmı|bölümünün|kategorisi altındaki|sayfaları',
    more_than:
      '[%] {n} (in|ın|un|ün|nin|nın|den|dan|ten|tan|) (üzerinde|üstünde|üzeri|fazla|yüksek|büyük)|{n} (den|dan|ten|tan|) (fazla|çok|yüksek|büyük)|{n} üzeri|{n} üzerinde|{n} üstü|{n} üstünde|{n} (i|ı|u|ü|yi|yı) (aşan|geçen)|{n} (lira|tl|euro|avro|dolar|adet|tane|kişi|saniye|dakika) (üzeri|üstü|üzerinde|üstünde|fazla)|{n} (liradan|eurodan|avrodan|dolardan|adetten|taneden|kişiden|saniyeden|dakikadan) (fazla|çok|yüksek|uzun)|{n} (geçen|aşan|aşanlar|geçenler|aşmış|üstüne çıkan|üzerine çıkan)|{n} (i|ı|u|ü|yi|yı|nı|ni|nu|nü|ü) (aşanlar|geçenler|aşmış|geçmiş|aştı|geçti|bulan)',
    at_least:
      'en az {n}|{n} ve üzeri|minimum {n}|en azından {n}|{n} (ve|veya|ya da) (üstü|üzeri|üstünde|daha fazla|yukarı|yukarısı|fazlası|daha fazlası)|asgari {n}|minimum {n}|{n} az olmayan',
    less_than:
      '{n} (den|dan|ten|tan|) (az|düşük|küçük)|{n} altı|{n} altında|{n} (in|un|ün|ın|nin|nun|den|dan|ten|tan|) (altı|altında|altındaki|altına)|{n} (lira|tl|euro|avro|dolar|adet|tane|kişi|saniye|dakika) (altı|altında|az)|{n} (liradan|eurodan|avrodan|dolardan|adetten|taneden|kişiden|saniyeden|dakikadan) (az|düşük|kısa)|{n} (bile) (ulaşmayan|bulmayan)|{n} (altındaki|altındakiler|altına düşen|altında kalan)',
    at_most:
      'en fazla {n}|{n} ve altı|maksimum {n}|azami {n}|en çok {n} olan|{n} (veya|ya da|ve) (altı|daha az|altında|azı)|{n} fazla olmayan',
    exactly: 'tam {n}|tam olarak {n}|tamı tamına {n}',
    in_range:
      '{n} ile {n2} arası|{n} - {n2}|{n} {n2} (arası|arasında|arasındaki)|{n} (ile|ve|ila) {n2} (arasında|arasındaki|arası)',
    follow_up:
      '(bunu|onu|bunları|şunu)|(böl|ayır|kır)|ve|peki|peki ya|ya|aynısı|aynı şekilde|aynı şey|şimdi|bu|onlar|ayrıca|sadece|ama|bir de|peki ya bu|aynısını|bunların|onların|bunlardan|onlardan|bunlar|bir de bunu|peki şimdi',
    instead: 'yerine|onun yerine|demek istedim|yok yok|aslında|onun yerine de|demek istediğim|kastım',
    yes: 'evet|tamam|olur|lütfen evet|birincisi|aynen|tabii|tabi|hayhay|evet lütfen|olsun|hıhı',
    hello:
      'merhaba|selam|günaydın|iyi günler|iyi akşamlar|teşekkürler|teşekkür ederim|sağ ol|hoşça kal|deneme|süper|naber|nasılsın|selamlar|kolay gelsin|iyi çalışmalar|teşekkür|eyvallah|sağol|görüşürüz|iyi geceler|hey',
    help: 'yardım|yardım et|neler yapabilirsin|ne sorabilirim|nasıl çalışıyor|kimsin|örnekler|yardımcı ol|ne yapabilirsin|nasıl kullanılır|neler sorabilirim|nasıl kullanırım|ne işe yararsın',
    comparative: 'daha (fazla|az|çok|iyi|kötü|yüksek|düşük)',
  },
  topics: {
    lifetime_value:
      'yaşam boyu değer|yaşam boyu değeri|ltv|clv|(müşteri|kullanıcı) yaşam boyu [değeri]|ömür boyu değer',
    origin:
      '(kullanıcılar|ziyaretçiler|müşteriler|kullanıcılarımız|ziyaretçilerimiz|müşterilerimiz|insanlar) nereden (geliyor|geldi|gelmiş)|((kullanıcı|ziyaretçi|kişi|insan|müşteri|user)|trafik|trafiğimiz|ziyaretçilerimiz|müşterilerimiz|kullanıcılarımız) (nerden|nereden|nerelerden) (geliyor|geldi|gelmiş|geliyorlar|gelmişler)',
    about_property:
      'saat dilimi ne|zaman dilimi|para birimi ne|hangi para birimi|hangi saat dilimi|mülk (adı|kimliği)|ölçüm kimliği|hangi mülk|para birimi',
    definitions:
      'ne demek|nedir|tanımı|nasıl hesaplanır|nasıl hesaplanıyor|arasındaki fark nedir|ne manaya geliyor|neye denir',
    personal_data:
      '(müşterilerimizin|müşterilerin|kullanıcıların|ziyaretçilerin) (adı|adları|ismi|isimleri) [ne|neler]|e posta adresi|e posta adresleri|email adresleri|telefon numarası|telefon numaraları|ip adresi|ip adresleri|kişisel veri|(kullanıcıların|müşterilerin|ziyaretçilerin) (isimleri|adları)|iletişim bilgileri|hangi şirketler|(müşteri|kullanıcı|ziyaretçi|üye) (isimleri|adları|listesi|telefonları|e postaları|mailleri|bilgileri)|(mail|e mail) (adresi|adresleri)|isim listesi|kimlik bilgileri|adres bilgileri|kredi kartı|isim soyisim|ad soyad|telefon numaralarını',
    single_visitors:
      'kim (satın aldı|ziyaret etti|geldi)|kimler|kim|tek bir kullanıcı|kim (aldı|satın almış|girdi|girmiş|sipariş verdi|üye oldu)|kimler (aldı|girdi)|hangi (kullanıcı|müşteri|kişi) (aldı|satın aldı|girdi)',
    competitors:
      'rakip|rakipler|rekabet|pazar payı|sektör ortalaması|rakiplerimiz|rakiplerimizin|sektör|sektörde|sektördeki|piyasa|benchmark|rakiplere|rakiplerle',
    speed:
      '(yükleniyor|yüklenir|yüklenme|yükleme|açılıyor|yavaş)|yüklenme süresi|yükleme süresi|site hızı|sayfa hızı|core web vitals|sunucu hatası|açılış (hızı|süresi)|kaç (saniyede|sn de) (açılıyor|yükleniyor|açılır)|hız testi|geç açılıyor|site (çöktü|kapandı)|ne kadar hızlı|hızlı mı|sayfa yüklenme|yüklenme hızı|yavaşlık|lighthouse',
    salary: 'maaş|çalışan|personel|maaşlar|maaşları|çalışanlar|çalışanların|bordro|işçi|eleman',
    weather: 'hava|hava durumu|hava nasıl|yağmur|sıcaklık|yağmurlu|kar yağışı|derece',
    profit:
      'kâr|kar marjı|kâr marjı|net kâr|marj|kârlılık|roi|kar ettik|kârımız|kârlılığı|zarar|zarar ettik|net kazanç|kâr oranı|kar oranı|brüt kâr|yatırım getirisi',
    exit_pages:
      'çıkış sayfası|çıkış sayfaları|çıkış oranı|siteden (ayrılıyor|çıkıyor)|hangi sayfadan (çıkıyor|ayrılıyor|çıkıyorlar|çıkmış)|çıkış yapılan sayfa|çıkış yapılan sayfalar|son (baktıkları|görülen) sayfa|(terk ettikleri|ayrıldıkları) sayfa',
    heatmap: 'ısı haritası|heatmap|fare hareketleri|tıklama haritası|oturum kaydı',
    forecast:
      'tahmin|tahmini|öngörü|öngör|gelecekte|tahmin (et|eder misin|edebilir misin|ediyorsun|yap|edin)|projeksiyon|öngörüsü|tahminin|tahminleri|tahminiz|ne kadar olacak|kaç olacak|olması bekleniyor|bekleniyor|(ulaşır|yapar|yakalar|geçer|bulur) (mıyız|miyiz|mı|mi)|ne bekliyoruz|beklentimiz|beklenti|nasıl olacak|gelecek tahmini|kaç kişi gelecek|gelir mi|olur mu tahminen|yapacağız|kazanırız|ne kadar kazanacağız|satacağız|nereye gidiyor',
    realtime:
      'gerçek zamanlı|şu anda|şu an|anlık|canlı|şu anki|şimdiki|şuan|şuanda|şu (dakika|saniye|dakikada|saniyede)|tam şu an|canlı olarak|an itibarıyla|an itibariyle|şimdi sitede|sitede şimdi|son yarım saat|son {n} (dakika|dk|dakikada)|anlık (ziyaretçi|kullanıcı)|canlı (ziyaretçi|kullanıcı|veri|takip)|online kaç|kaç kişi online|içeride kaç kişi|aktif şu an|gerçek zaman',
    funnel:
      'huni|dönüşüm hunisi|kullanıcı yolculuğu|funnel|satın (almadı|almayan|almamış|almıyor)|sipariş (vermeyen|vermedi)|satın alma (yolculuğu|süreci|akışı|yolu)|adım adım|hangi (adımda|aşamada|basamakta)|aşama aşama|huni analizi|(nerede|nerde) (kaybediyoruz|kopuyor|kopuyorlar|vazgeçiyor|vazgeçiyorlar|bırakıyorlar|kaçırıyoruz)|müşteri yolculuğu|vazgeçme noktası|(ekleyenlerin|atanların|başlayanların|görenlerin|geçenlerin|koyanların|gelenlerin|bakanların|ekleyenlerden|atanlardan|görenlerden|girenlerin) (kaçı|kaç tanesi|ne kadarı|yüzde kaçı)|dönüşüm yolu',
    retention:
      'elde tutma|kohort|churn|kayıp oranı|geri (dönüyor|geliyor|dönen|gelen) [kullanıcı|ziyaretçi] oranı|geri (dönüyor|geliyor|döndü|geldi)|(geri dönüş|geri dönme|tekrar gelme|elde tutma|sadakat) [oranı]|tekrar geliyor|sadık (mı|kullanıcı oranı)|müşteri kaybı|geri dönüş oranı|tutundurma|(tutma|bağlılık|sadakat) oranı|bağlılık|kohort analizi|kaçı (geri geldi|geri döndü|tekrar geldi|geri gelmiş|tekrar gelmiş|yeniden geldi)|yeniden (geliyor|geldi)|tekrar (ziyaret ediyor|ziyaret eden|geldi|gelmiş|dönüyor)|geri (dönmüş|gelmiş|gelme|dönüş)|elde tutuyoruz|elde tutma oranı',
    satisfaction:
      'memnuniyet|memnun|anket|nps|yorumlar|mutlu mu|mutlular mı|şikayet|şikayetler|müşteri puanı|yıldız puanı|değerlendirmeleri|geri bildirim|seviyorlar mı|beğeniyorlar mı',
    stock: 'stok|teslimat süresi|envanter|stokta|stoklarda|tükendi|tükenen|kargo süresi|depoda|depo|stoklar',
    social_media:
      'takipçi|takipçiler|beğeni|yorum sayısı|takipçilerimiz|beğeniler|beğenisi|retweet|paylaşım sayısı|instagram takipçi|abone sayısı',
    email_sending:
      'açılma oranı|gönderilen e posta|abonelikten çıkma|mail açılma|gönderilen mail|açılma oranları|kaç mail (gönderdik|attık|gitti)|abonelikten çıkan|spama düşen',
    search_rankings:
      'google sıralaması|sıralamamız|backlink|(googleda|google da) kaçıncı (sıradayız|sırada)|kaçıncı sıradayız|arama sıralaması|domain otoritesi|arama hacmi',
    secrets:
      'şifre|parola|api anahtarı|talimatları yok say|sistem istemi|kaynak kod|veritabanı|şifreler|parolalar|şifreleri|gizli anahtar|önceki talimatları|admin paneli|kaynak kodu|veri tabanı',
    changes:
      'sil|oluştur bana|e posta gönder|hatırlat|şiir yaz|fıkra|çevir|tarif|silebilir misin|siler misin|hedef oluştur|alarm kur|kampanyayı durdur|bütçeyi artır|mail at|mail gönder|raporu gönder|hikaye yaz|kod yaz|fıkra anlat|kullanıcı ekle',
    repeat_purchases:
      'tekrar (satın alan|alışveriş yapan|sipariş veren) [müşteri|kişi] [oranı|sayısı]|(birden fazla|iki kez|iki kere) (alışveriş yapan|satın alan|sipariş veren|alışveriş yaptı|satın aldı|sipariş verdi)|tekrar (satın aldı|sipariş verdi|alışveriş yaptı)',
    targets:
      'hedefin (altında|üstünde|üzerinde|neresinde)|hedefe (ulaştık|göre|yaklaştık|ulaşabildik|vardık)|hedefi (tutturduk|yakaladık|geçtik)|kotamız|bütçe hedefi',
  },
  studies: {
    definitions: [
      '{term} (ne anlama geliyor|ne oluyor|neyi ifade eder|neyi ifade ediyor|nedir açıkla)',
      '{term} (ne demek|ne demektir|ne anlama gelir|ne anlama geliyor|nasıl hesaplanır|nasıl hesaplanıyor|nasıl ölçülür|nasıl tanımlanır|tanımı|tanımı nedir|anlamı)',
      '{term} (ile|ve) {term} arasındaki fark [nedir] ',
      '(tanımla|açıkla) {term}',
    ],
    doubtfulDefinitions: ['{term} nedir'],
    owners: ['bizim', 'şu', 'bugün', 'güncel'],
    courtesies: ['peki', 'lütfen'],
    definitionTails: ['acaba'],
    stepJoints: ['ve', 'sonra', 'ardından', 'den', 'dan'],
    anomaly:
      '(olağandışı|olağan dışı|anormal|anormallik|anormallikler|anomali|anomaliler|tuhaf|garip|sıra dışı|sıradışı|alışılmadık|beklenmedik|aykırı [değer])',
  },
  filler:
    'olduğunu|konuşuyor|konuşuyorlar|konuşuluyor|konuşur|olduğumuzu|bilmek|istiyorum|böl|ayır|bir|bu|şu|o|ve|ile|da|de|mi|mı|mu|mü|ne|nasıl|nedir|neydi|kaç|kaçtı|kaçtır|kadar|olan|olarak|oldu|olmuş|oluyor|olmuştu|var|vardı|yok|var mı|idi|ise|için|bana|bize|biz|ben|sen|siz|bizim|benim|sizin|göster|gösterir misin|gösterin|ver|verir misin|söyle|listele|liste|listesi|getir|çıkar|bul|hesapla|bakalım|görmek|istiyorum|ister|isterim|bilmek|öğrenmek|lütfen|teşekkürler|merhaba|aldık|alındı|aldı|yaptık|yapıldı|yapan|elde|ettik|etti|eden|edilen|ediyor|etmiş|gelen|getiren|getirdi|sağlayan|geldi|gelmiş|gelir misin|site|sitemiz|sitemizde|sitede|sitenin|web sitesi|websitemiz|mağaza|mağazamız|şirket|işletme|dönem|dönemi|tarih|tarihinde|tarihi|tarihleri|veri|veriler|değer|değerler|tane|adet|tablo|tl|lira|dünya|genel|toplam|detay|detaylı|analiz|bilgi|ekip|patron|ama|fakat|hem|gibi|daha|çok|en|tüm|bütün|arasında|arası|içinde|sırasında|ayı|ayında|yılı|yılında|günü|haftası|gün|şekilde|şey|durumda|miyiz|misiniz|neler|hepsi|sonra|önce|son durumda|şimdi|ya|ki|artık|hala|henüz|yaklaşık|tam|tamamı|sayfada|kullanarak|gerçekleşen|gerçekleşti|kadardı|kadardır|gösterdik|gösterdi|gösteriyor|geliyor|geliyorlar|gelmektedir|adresinde|düşen|ulaştı|ulaştık|ulaşan|gerçekleştirdi|gerçekleştirildi|bulunan|bulunuyor|sahip|edildi|edilmiş|çekti|çeken|sağladı|sağlıyor|öğrenebilir|öğrenebilir miyim|söyler|söyler misin|verebilir|verebilir misin|gösterebilir|gösterebilir misin|lazım|gerekiyor|gerek|merak|merak ediyorum|acaba|işte|yani|şöyle|böyle|yaklaşık olarak|aşağı yukarı|tahminen|birlikte|beraber|toplamda|başlıca|bizdeki|bizde|sizde|hakkında|ilgili|konusunda|alan|alanlar|aldığı|tanesi|olanlar|olanı|kalan|kaldı|mıydı|miydi|muydu|müydü|beklenen|olacak|olur|olacağız|nerede|kaybediyoruz|kaybediyor|bırakıyor|terk ediyor|olur mu|edeceğiz|olacağını|bekliyoruz|elde edeceğiz|kazanacağız|çevrimiçi|online|olası|öngörülen|bir şeyler|bekleyebiliriz|beklenir|bekliyor|dağılıyor|dağıldı|verdiği|yaptığı|yapılan|oluşan|görebilir miyim|görebilir|göreyim|görelim|görsek|görmek isterim|görmem lazım|gösterebilir|koyar mısın|koy|koyar|koyabilir misin|getirir misin|getirir|getirebilir misin|çıkarır mısın|çıkarır|çıkart|çıkartır mısın|hazırla|hazırlar mısın|paylaş|paylaşır mısın|anlat|anlatır mısın|yazar mısın|döker misin|dök|sıralar mısın|sırala|sıralama|ilet|yolla|yap|yapar mısın|yapalım|bakar mısın|bakabilir miyiz|bakabilir misin|bak|bakayım|bakmak|bakmak istiyorum|bakıver|verin|verir|verebilir miyiz|söylesene|söyleyin|söyleyebilir misin|desene|der misin|göstersene|versene|listeler misin|sayar mısın|öğrenebilir miyiz|öğrenmek istiyorum|öğrenelim|bilelim|bilmek isterim|bilgi ver|bilgi alabilir miyim|alabilir miyim|alabilir miyiz|alayım|rica etsem|rica ederim|zahmet olmazsa|mümkünse|mümkün mü|bi|bişey|bir şey|biraz|hani|valla|abi|hocam|arkadaşlar|dostum|canım|kardeş|kanka|hocam|ee|eee|hmm|tamam|peki|ok|hadi|haydi|kolay gelsin|selam|selamlar|merhabalar|iyi günler|günaydın|lütfen|lutfen|pls|tşk|teşekkür ederim|sağol|sadece şunu|şunu|şunları|bunları|onları|şunların|bunun|onun|onlar|bunda|şunda|kendi|bizimki|sitemizin|sitemizi|sitemizden|sitemden|sitem|siteyi|siteye|siteden|sayfamız|sayfamızı|mağazamızda|mağazamızın|mağazadan|dükkan|dükkanımız|e ticaret sitemiz|webde|internet sitesi|internet sitemiz|internetten|uygulama|portal|platformumuz|markamız|firma|firmamız|müdür|patrona|toplantı için|sunum için|rapora|raporda|rapor için|müşteriye|ekibe|yönetim|yönetime|yöneticim|düzeyde|seviyede|seviyesi|miktarda|konuda|konu|açıdan|tarafta|tarafı|tarafında|kısmında|noktada|anda|zaman|vakit|dönemde|döneminde|dönemine|dönemin|süreçte|tarihten|tarihler|günde|günlerde|ayda|haftada|yılda|kere|kez|defa|sefer|olsun|olmuştur|olmuşlar|olduk|oldular|olunca|olması|olacak mı|olduğu|olup|oluyor mu|oldu mu|ettiler|edenler|eder|ederiz|edelim|ederim|edilmiştir|edildiği|edebilir|etmişiz|etmişler|etmemiz|ediyoruz|ediyorlar|yapmış|yapmışız|yapıyor|yapıyoruz|yapılmış|yapılıyor|yaptıklarını|yapar|yapmak|yapılır|aldığımız|almışız|alıyoruz|alıyor|alınmış|alınan|alındığı|almak|alanları|gelmişti|gelen kişi|geliyordu|gelenler|gelmesi|geliyoruz|getiriyor|getirmiş|getirenler|getirdiği|getirdiğini|getirmesi|sağlamış|sağladığı|sunan|veren|verdik|vermiş|veriyor|verildi|çekiyor|çekmiş|düştüğünü|düşmüştü|gördük|görüyor|görüyoruz|görülen|görülüyor|görünüyor|görünen|görmüş|gören|yer alan|bulunuyoruz|durumdayız|durumda|kullanılan|kullanan|kullanıyor|kullanıyorlar|kullanmış|kullandı|giden|gidiyor|gitti|gitmiş|girdiği|girişi|tercih ediyor|tercih ediyorlar|tercih edilen|fiilen|gerçekten|sahiden|hakikaten|genelde|genellikle|çoğunlukla|özellikle|bilhassa|tam anlamıyla|aslında|esasen|net olarak|net|kesin|acil|acilen|hızlıca|çabuk|kısaca|özetçe|basitçe|detaylıca|ayrıntılı|ayrıntı|detayı|olayı|tablo halinde|tablo olarak|liste halinde|liste olarak|grafiksel|excel|csv|ekran|sonuç|sonucu|sonuç olarak|rakam|rakamı|rakamlara|sayılar|sayıları|sayımız|sayımızı|değeri|değeriyle|adetleri|oranımız|oranları|miktarı|toplamları|başarılı|başarısı|durumu nedir|nedir durum|ne kadar ki|nasıldır|neydi ki|nelerdir|nelerdi|neredeyiz|kaçıncı|kaçar tane|kimse|herhangi|herhangi bir|hiçbir|birkaç|bazı|çoğu|çoğunu|her şey|herşey|hepsini|tamamını|tümünü|bütünü|mevzu|iş|işler|işlem|üzere|halinde|hakkındaki|dolayı|diye|demek|derken|yine|gene|tekrar bak|hala|hâlâ|halen|henüz mü|şu ana|bugüne|itibarı|ilk bakışta|tabii ki|elbette|galiba|sanırım|herhalde|belki|merakımdan|merak ettim|merak ettiğim|sorum|sorum şu|soracaktım|sorsam|sormak istiyorum|lazımdı|ihtiyacım var|gerekli|isterdim|istiyoruz|istiyorum ki|isteriz|istemiştim|istenen|yoksa|ise de|iken|yken|çünkü|eğer|ancak|lakin|yalnız bir|hatta|mesela|örneğin|nerde|nereden|nerden|nereye|orada|burada|buradan|bakınca|bakarsak|bakıldığında|baktığımızda|göz at|göz atalım|gözükmek|gözüküyor|gözüken|çıkan|çıkanlar|çıkarsa|isimli|adlı sayfa|euro|avro|dolar|türk lirası|bin lira|diyelim|varmış|varsa|olsa|olursa|oldukça|kullanıcıların|edinilen|alınma|bekleyen|topluca|özellikli|geçtik|geçmiş|geçtiği|geldiği|geldiğini|geldiklerini|aradaki|daha çok|daha fazla|daha az|mi acaba|mı acaba|ulaşmış|ulaşıyor|ulaşıyoruz|dolaylarında|civarı|civarında|falan|filan',
});
