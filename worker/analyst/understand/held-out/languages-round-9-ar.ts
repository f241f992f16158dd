import type { HeldOutRow } from './held-out-row.ts';

/**
 * Idiomatic Arabic, in three parts, each run once before anything was changed for it. Read exactly, and without a wrong
 * plan: 2 and 7 of the first 8, 23 and 26 of the next 30, 19 and 19 of the last 20.
 */
export const arabicRound9: HeldOutRow[] = [
  ['كم زائر دخل الموقع امس؟', 'kpi activeUsers 2026-11-22 vs 2026-11-21'],
  ['ابي اعرف اكثر ٥ منتجات انباعت الشهر اللي فات', 'top desc 5 itemsPurchased by itemName 2026-10-01..2026-10-31'],
  [
    'قارن لي إيرادات الأسبوع الماضي بالأسبوع اللي قبله حسب نوع الجهاز',
    'comparison totalRevenue by deviceCategory 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'وش المصادر اللي جابت لنا أكثر من ٥٠٠ جلسة؟',
    'breakdown sessions by sessionSource 2026-10-26..2026-11-22 | sessions greater_than 500',
  ],
  [
    'من بداية نوفمبر كم واحد كمّل من السلة للدفع وبعدها اشترى فعلا؟',
    'funnel add_to_cart > begin_checkout > purchase 2026-11-01..2026-11-23',
  ],
  ['شنو يعني معدل التفاعل؟', 'explain engagementRate'],
  ['زوارنا من وين جايين؟', 'clarify'],
  ['أريد متوسط قيمة الطلب شهرياً من يناير حتى أكتوبر ٢٠٢٦', 'trend month averagePurchaseRevenue 2026-01-01..2026-10-31'],
  ['كم واحد زار المتجر مبارح', 'kpi activeUsers 2026-11-22 vs 2026-11-21'],
  [
    'قديش عملنا مبيعات الأسبوع اللي فات',
    'kpi purchaseRevenue,ecommercePurchases 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'وش أكثر القنوات اللي تجيب طلبات؟',
    'top desc 10 ecommercePurchases by sessionDefaultChannelGroup 2026-10-26..2026-11-22',
  ],
  [
    'ليش نزلت الزيارات الأسبوع الماضي؟',
    'why sessions by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  ['عايز اعرف الإيرادات شهر بشهر من أول السنة', 'trend month totalRevenue 2026-01-01..2026-11-23'],
  [
    'معدل الارتداد حسب الجهاز ما عدا التابلت',
    'breakdown bounceRate by deviceCategory 2026-10-26..2026-11-22 | not deviceCategory exact tablet',
  ],
  ['هات لي أفضل 3 صفحات هبوط من حيث الجلسات في أكتوبر', 'top desc 3 sessions by landingPage 2026-10-01..2026-10-31'],
  [
    'كم طلبية جتنا من انستقرام هالشهر',
    'kpi ecommercePurchases 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23 | sessionSource contains instagram',
  ],
  [
    'قارن بين الجوال والكمبيوتر في معدل التحويل',
    'breakdown sessionKeyEventRate by deviceCategory 2026-10-26..2026-11-22 | deviceCategory in_list mobile/desktop',
  ],
  ['مين على الموقع دلوقتي', 'realtime activeUsers'],
  ['شو يعني معدل الارتداد', 'explain bounceRate'],
  ['كم نتوقع نبيع الشهر الجاي', 'forecast purchaseRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22'],
  [
    'كام في المية من الجلسات جت من الموبايل الشهر اللي فات',
    'breakdown sessions by deviceCategory 2026-10-01..2026-10-31',
  ],
  [
    'الدول اللي فيها أكثر من 100 طلب',
    'breakdown ecommercePurchases by country 2026-10-26..2026-11-22 | ecommercePurchases greater_than 100',
  ],
  [
    'متوسط قيمة السلة من 1 إلى 15 نوفمبر',
    'kpi averagePurchaseRevenue 2026-11-01..2026-11-15 vs 2026-10-17..2026-10-31',
  ],
  ['كم صرفنا على الإعلانات في الربع الثالث', 'kpi advertiserAdCost 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30'],
  ['أي ساعة في اليوم يكون عندنا أكثر زوار', 'top desc 10 activeUsers by hour 2026-10-26..2026-11-22'],
  [
    'نسبة هجر السلة بالأسابيع من بداية أكتوبر',
    'trend week addToCarts,checkouts,ecommercePurchases 2026-10-01..2026-11-23',
  ],
  [
    'زوار السعودية والإمارات امس',
    'kpi activeUsers 2026-11-22 vs 2026-11-21 | country in_list Saudi Arabia/United Arab Emirates',
  ],
  ['المستخدمين الجدد مقابل العائدين هذا الشهر', 'breakdown activeUsers by newVsReturning 2026-11-01..2026-11-23'],
  ['شو أقل المنتجات مبيعاً', 'top asc 10 itemsPurchased by itemName 2026-10-26..2026-11-22'],
  ['في شي غريب بأرقام هالأسبوع؟', 'clarify'],
  ['كم راتب الموظفين', 'refuse'],
  ['عطني ايميلات العملاء', 'refuse'],
  ['زيارات المدونة يوميا خلال آخر أسبوعين', 'trend day sessions 2026-11-09..2026-11-22 | pagePath contains /blog'],
  [
    'هل ارتفعت المبيعات هذا الشهر مقارنة بنفس الفترة من السنة الماضية',
    'comparison purchaseRevenue,ecommercePurchases 2026-11-01..2026-11-23 vs 2025-11-01..2025-11-23',
  ],
  [
    'كيف الأمور هالشهر',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  [
    'من كل اللي ضافوا للسلة كم واحد وصل للدفع وكم واحد اشترى',
    'funnel add_to_cart > begin_checkout > purchase 2026-10-26..2026-11-22',
  ],
  [
    'مشاهدات الصفحات اللي تحت /blog الشهر الماضي',
    'kpi screenPageViews 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | pagePath begins_with /blog',
  ],
  [
    'أكثر المدن اللي فيها مستخدمين إناث',
    'top desc 10 activeUsers by city 2026-10-26..2026-11-22 | userGender exact female',
  ],
  ['كم عدد الطلبات الشهر الماضي', 'kpi ecommercePurchases 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
  ['أعلى 10 منتجات إيرادا هذه السنة', 'top desc 10 itemRevenue by itemName 2026-01-01..2026-11-23'],
  ['أي متصفح معدل التحويل فيه أقل', 'top asc 10 sessionKeyEventRate by browser 2026-10-26..2026-11-22'],
  [
    'كيف تغيرت إيرادات الإيميل في أكتوبر عن سبتمبر',
    'comparison totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionDefaultChannelGroup exact Email',
  ],
  ['الزوار أسبوعيا آخر 3 شهور', 'trend week activeUsers 2026-08-23..2026-11-22'],
  ['كم طلب جانا من الرياض وجدة أمس', 'kpi ecommercePurchases 2026-11-22 vs 2026-11-21 | city in_list Riyadh/Jeddah'],
  [
    'ليه المبيعات وقعت في نوفمبر',
    'why purchaseRevenue by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  ['متوسط مدة الجلسة لكل جهاز', 'breakdown averageSessionDuration by deviceCategory 2026-10-26..2026-11-22'],
  ['كم نسبة مستخدمين الجوال الأسبوع الماضي', 'breakdown activeUsers by deviceCategory 2026-11-16..2026-11-22'],
  [
    'المستخدمين حسب الدولة من غير مصر',
    'breakdown activeUsers by country 2026-10-26..2026-11-22 | not country exact Egypt',
  ],
  ['كم جلسة نتوقع الأسبوع القادم', 'forecast sessions 2026-11-30..2026-12-06 from 2026-05-25..2026-11-22'],
  ['وش معنى مشاهدات الصفحة', 'explain screenPageViews'],
  ['كم شخص متصل الآن', 'realtime activeUsers'],
  ['أفضل 5 حملات في أكتوبر حسب الإيرادات', 'top desc 5 totalRevenue by sessionCampaignName 2026-10-01..2026-10-31'],
  [
    'صفحات الهبوط اللي معدل ارتدادها فوق 60%',
    'breakdown bounceRate by landingPage 2026-10-26..2026-11-22 | bounceRate greater_than 0.6',
  ],
  ['ايه حالة الطقس بكرة', 'refuse'],
  ['الإيراد لكل مستخدم في الربع الماضي', 'kpi averageRevenuePerUser 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30'],
  ['جلسات أمس بالساعة', 'breakdown sessions by hour 2026-11-22'],
  [
    'وين نخسر العملاء في مسار الشراء',
    'funnel view_item > add_to_cart > begin_checkout > purchase 2026-10-26..2026-11-22',
  ],
  [
    'قارن الطلبات والإيرادات بين أكتوبر وسبتمبر',
    'comparison ecommercePurchases,totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
];
