import type { HeldOutRow } from './held-out-row.ts';

/**
 * Idiomatic Hindi, some of it in Latin letters, in three parts, each run once before anything was changed for it. Read exactly, and without a wrong
 * plan: 4 and 8 of the first 8, 26 and 27 of the next 30, 20 and 20 of the last 20.
 */
export const hindiRound9: HeldOutRow[] = [
  ['aaj ab tak kitni sale hui?', 'kpi purchaseRevenue,ecommercePurchases 2026-11-23'],
  ['इस महीने का रोज़ का ट्रैफिक दिखाओ ना', 'trend day sessions 2026-11-01..2026-11-23'],
  ['कौन से ब्राउज़र में बाउंस रेट सबसे ज्यादा है', 'top desc 10 bounceRate by browser 2026-10-26..2026-11-22'],
  [
    'google / cpc से अक्टूबर में कितनी कमाई हुई?',
    'kpi totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionSourceMedium exact google / cpc',
  ],
  [
    'दिवाली वाले हफ्ते, मतलब 2 से 8 नवंबर, की बिक्री उससे पहले वाले हफ्ते से कितनी ज्यादा रही',
    'comparison purchaseRevenue,ecommercePurchases 2026-11-02..2026-11-08 vs 2026-10-26..2026-11-01',
  ],
  ['हमारी वेबसाइट खुलने में कितने सेकंड लेती है?', 'refuse'],
  [
    'sign up kahan se aa rahe hain, channel wise bata do',
    'breakdown eventCount by sessionDefaultChannelGroup 2026-10-26..2026-11-22 | eventName exact sign_up',
  ],
  [
    '25-34 साल वालों में महिलाएं कितनी हैं और पुरुष कितने?',
    'breakdown activeUsers by userGender 2026-10-26..2026-11-22 | userAgeBracket exact 25-34',
  ],
  ['कल कितने लोग हमारी साइट पर आए', 'kpi activeUsers 2026-11-22 vs 2026-11-21'],
  ['pichle hafte ki kamai kitni rahi', 'kpi totalRevenue 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  [
    'sabse zyada order kis channel se aaye october me',
    'top desc 10 ecommercePurchases by sessionDefaultChannelGroup 2026-10-01..2026-10-31',
  ],
  [
    'पिछले हफ्ते ट्रैफिक क्यों गिर गया?',
    'why sessions by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  ['revenue month wise dikhao is saal ka', 'trend month totalRevenue 2026-01-01..2026-11-23'],
  [
    'मोबाइल को छोड़कर बाकी डिवाइस का बाउंस रेट बताओ',
    'breakdown bounceRate by deviceCategory 2026-10-26..2026-11-22 | not deviceCategory exact mobile',
  ],
  [
    'सबसे ज्यादा बिकने वाले 5 प्रोडक्ट कौन से हैं पिछले 30 दिनों में',
    'top desc 5 itemsPurchased by itemName 2026-10-24..2026-11-22',
  ],
  [
    'दिल्ली और मुंबई से कितने यूजर आए पिछले महीने',
    'kpi activeUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | city in_list Delhi/Mumbai',
  ],
  [
    'is mahine aur pichle mahine ke sessions compare karo',
    'comparison sessions 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  ['abhi site par kitne log hain', 'realtime activeUsers'],
  ['engagement rate ka matlab kya hai', 'explain engagementRate'],
  ['अगले महीने कितनी कमाई होगी', 'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22'],
  [
    'कार्ट में डालने वालों में से कितनों ने चेकआउट किया और कितनों ने खरीदा',
    'funnel add_to_cart > begin_checkout > purchase 2026-10-26..2026-11-22',
  ],
  [
    '100 se zyada order wale desh',
    'breakdown ecommercePurchases by country 2026-10-26..2026-11-22 | ecommercePurchases greater_than 100',
  ],
  ['क्या इस हफ्ते कुछ अजीब हुआ', 'clarify'],
  [
    'instagram se kitne sessions aaye pichle mahine',
    'kpi sessions 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionSource contains instagram',
  ],
  ['विज्ञापन पर पिछले महीने कितना खर्च किया', 'kpi advertiserAdCost 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
  ['औसत ऑर्डर वैल्यू डिवाइस के हिसाब से', 'breakdown averagePurchaseRevenue by deviceCategory 2026-10-26..2026-11-22'],
  ['naye vs purane users is mahine', 'breakdown activeUsers by newVsReturning 2026-11-01..2026-11-23'],
  ['ग्राहकों के फोन नंबर दो', 'refuse'],
  ['hamare competitor ka traffic kitna hai', 'refuse'],
  ['1 से 15 नवंबर तक कितने नए यूजर मिले', 'kpi newUsers 2026-11-01..2026-11-15 vs 2026-10-17..2026-10-31'],
  ['हफ्ते दर हफ्ते ऑर्डर सितंबर से', 'trend week ecommercePurchases 2026-09-01..2026-11-23'],
  [
    'kis din sabse zyada bikri hoti hai',
    'top desc 10 purchaseRevenue,ecommercePurchases by date 2026-10-26..2026-11-22',
  ],
  [
    '/blog के पेजों में सबसे कम देखे गए 10 कौन से हैं',
    'top asc 10 screenPageViews by pagePath 2026-10-26..2026-11-22 | pagePath begins_with /blog',
  ],
  [
    'क्या इस साल अक्टूबर में बिक्री पिछले साल से बढ़ी',
    'comparison purchaseRevenue,ecommercePurchases 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31',
  ],
  [
    'is mahine kaisa chal raha hai',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  [
    'महिलाओं की उम्र के हिसाब से कितने यूजर हैं',
    'breakdown activeUsers by userAgeBracket 2026-10-26..2026-11-22 | userGender exact female',
  ],
  [
    'conversion rate sirf mobile ka last week',
    'kpi sessionKeyEventRate 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | deviceCategory exact mobile',
  ],
  [
    'ऑर्गेनिक सर्च से आने वाले सेशन रोज के हिसाब से इस महीने',
    'trend day sessions 2026-11-01..2026-11-23 | sessionDefaultChannelGroup exact Organic Search',
  ],
  ['pichle mahine kitne order mile', 'kpi ecommercePurchases 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
  ['इस साल सबसे ज्यादा कमाई वाले 10 प्रोडक्ट', 'top desc 10 itemRevenue by itemName 2026-01-01..2026-11-23'],
  ['किस ब्राउज़र में कन्वर्जन रेट सबसे कम है', 'top asc 10 sessionKeyEventRate by browser 2026-10-26..2026-11-22'],
  [
    'ईमेल से कमाई अक्टूबर में सितंबर के मुकाबले कितनी बदली',
    'comparison totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionDefaultChannelGroup exact Email',
  ],
  ['last 3 months ke users weekly dikhao', 'trend week activeUsers 2026-08-23..2026-11-22'],
  ['कल दिल्ली और पुणे से कितने ऑर्डर आए', 'kpi ecommercePurchases 2026-11-22 vs 2026-11-21 | city in_list Delhi/Pune'],
  [
    'november me bikri kyun giri',
    'why purchaseRevenue by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  ['हर डिवाइस पर औसत सेशन अवधि', 'breakdown averageSessionDuration by deviceCategory 2026-10-26..2026-11-22'],
  ['पिछले हफ्ते कितने प्रतिशत यूजर मोबाइल से थे', 'breakdown activeUsers by deviceCategory 2026-11-16..2026-11-22'],
  [
    'india ko chhodkar desh ke hisaab se users',
    'breakdown activeUsers by country 2026-10-26..2026-11-22 | not country exact India',
  ],
  ['अगले हफ्ते कितने सेशन होंगे', 'forecast sessions 2026-11-30..2026-12-06 from 2026-05-25..2026-11-22'],
  ['पेज व्यू क्या होता है', 'explain screenPageViews'],
  ['अभी कितने लोग ऑनलाइन हैं', 'realtime activeUsers'],
  [
    'october ke best 5 campaign revenue ke hisaab se',
    'top desc 5 totalRevenue by sessionCampaignName 2026-10-01..2026-10-31',
  ],
  [
    '60% से ज्यादा बाउंस रेट वाले लैंडिंग पेज',
    'breakdown bounceRate by landingPage 2026-10-26..2026-11-22 | bounceRate greater_than 0.6',
  ],
  ['कर्मचारियों की सैलरी बताओ', 'refuse'],
  ['पिछली तिमाही में प्रति यूजर राजस्व', 'kpi averageRevenuePerUser 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30'],
  ['kal ke sessions ghante ke hisaab se', 'breakdown sessions by hour 2026-11-22'],
  ['checkout me log kahan chhod rahe hain', 'funnel add_to_cart > begin_checkout > purchase 2026-10-26..2026-11-22'],
  [
    'अक्टूबर और सितंबर के ऑर्डर और राजस्व की तुलना करो',
    'comparison ecommercePurchases,totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
];
