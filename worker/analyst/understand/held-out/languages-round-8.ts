import { days, only, type HeldOutRow } from './held-out-row.ts';

const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const toGermany = '| country exact Germany';
const byChannel = 'by sessionDefaultChannelGroup';

/**
 * Eight common kinds in each language: a figure, groups, a rank, a filter, a comparison, a line, a limit and why. Run
 * once before anything was changed for it: 94 of 96 exact, 95 safe.
 */
export const languagesRound8: Record<string, HeldOutRow[]> = {
  de: [
    [
      'Wie viele neue Nutzer kamen in den ersten zwei Wochen im Oktober?',
      'kpi newUsers 2026-10-01..2026-10-14 vs 2026-09-17..2026-09-30',
    ],
    [
      'Bestellungen und Umsatz je Gerätetyp im letzten Quartal',
      `breakdown ecommercePurchases,totalRevenue by deviceCategory ${only.quarter}`,
    ],
    [
      'Zeig mir die 7 meistbesuchten Einstiegsseiten der letzten Woche',
      `top desc 7 sessions by landingPage ${only.week}`,
    ],
    [
      'Seitenaufrufe aus Österreich ohne Mobilgeräte im Oktober',
      `kpi screenPageViews ${days.month} | country exact Austria; not deviceCategory exact mobile`,
    ],
    ['Absprungrate im Oktober im Vergleich zum September', `comparison bounceRate ${days.month}`],
    ['Entwicklung der Sitzungen pro Woche seit August', 'trend week sessions 2026-08-01..2026-11-23'],
    [
      'Kampagnen mit mehr als 50 Conversions letzten Monat',
      `breakdown keyEvents by sessionCampaignName ${only.month} | keyEvents greater_than 50`,
    ],
    [
      'Woran lag der Anstieg der Bestellungen im September?',
      `why ecommercePurchases ${causes} 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31`,
    ],
  ],
  fr: [
    [
      'Quel était le chiffre d’affaires du 1er au 15 octobre ?',
      'kpi totalRevenue 2026-10-01..2026-10-15 vs 2026-09-16..2026-09-30',
    ],
    ['Taux d’engagement par navigateur la semaine dernière', `breakdown engagementRate by browser ${only.week}`],
    ['Les 3 villes avec le plus de commandes en octobre', `top desc 3 ecommercePurchases by city ${only.month}`],
    [
      'Sessions sur tablette en Belgique le mois dernier',
      `kpi sessions ${days.month} | deviceCategory exact tablet; country exact Belgium`,
    ],
    [
      'Comparer les utilisateurs d’octobre avec ceux de septembre par canal',
      `comparison activeUsers ${byChannel} ${days.month}`,
    ],
    ['Évolution quotidienne des conversions en octobre', `trend day keyEvents ${only.month}`],
    [
      'Pages de destination avec un taux de rebond supérieur à 70 %',
      `breakdown bounceRate by landingPage ${only.last28} | bounceRate greater_than 0.7`,
    ],
    ['Pourquoi les commandes ont-elles baissé la semaine dernière ?', `why ecommercePurchases ${causes} ${days.week}`],
  ],
  es: [
    [
      '¿Cuántos pedidos recibimos entre el 5 y el 12 de octubre?',
      'kpi ecommercePurchases 2026-10-05..2026-10-12 vs 2026-09-27..2026-10-04',
    ],
    ['Tasa de rebote por sistema operativo el mes pasado', `breakdown bounceRate by operatingSystem ${only.month}`],
    ['Los 5 productos con más ingresos en octubre', `top desc 5 itemRevenue by itemName ${only.month}`],
    [
      'Usuarios nuevos de México en móvil la semana pasada',
      `kpi newUsers ${days.week} | country exact Mexico; deviceCategory exact mobile`,
    ],
    ['Comparar las conversiones de este mes con el mes pasado', `comparison keyEvents ${days.monthSoFar}`],
    ['Evolución mensual de los ingresos este año', `trend month totalRevenue ${only.year}`],
    [
      'Países con menos de 20 sesiones en octubre',
      `breakdown sessions,activeUsers by country ${only.month} | sessions less_than 20`,
    ],
    [
      '¿Por qué subió el tráfico en septiembre?',
      `why sessions ${causes} 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31`,
    ],
  ],
  pt: [
    ['Quantas visualizações de página tivemos ontem?', `kpi screenPageViews ${days.yesterday}`],
    [
      'Receita e pedidos por país no último trimestre',
      `breakdown totalRevenue,ecommercePurchases by country ${only.quarter}`,
    ],
    ['As 10 páginas menos vistas no mês passado', `top asc 10 screenPageViews by pagePath ${only.month}`],
    [
      'Sessões de busca orgânica em Portugal em outubro',
      `kpi sessions ${days.month} | sessionDefaultChannelGroup exact Organic Search; country exact Portugal`,
    ],
    [
      'Compare a taxa de conversão de outubro com a de outubro do ano passado',
      'comparison sessionKeyEventRate 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31',
    ],
    ['Usuários por semana desde setembro', 'trend week activeUsers 2026-09-01..2026-11-23'],
    [
      'Cidades com pelo menos 100 usuários no mês passado',
      `breakdown activeUsers by city ${only.month} | activeUsers greater_than_or_equal 100`,
    ],
    ['Por que a receita caiu na semana passada?', `why totalRevenue ${causes} ${days.week}`],
  ],
  it: [
    ['Quante sessioni coinvolte abbiamo avuto la settimana scorsa?', `kpi engagedSessions ${days.week}`],
    ['Utenti per età e genere il mese scorso', `breakdown activeUsers by userAgeBracket,userGender ${only.month}`],
    [
      'Le 5 campagne con il maggior numero di conversioni a ottobre',
      `top desc 5 keyEvents by sessionCampaignName ${only.month}`,
    ],
    [
      'Ricavi dalla Germania esclusi i dispositivi mobili a ottobre',
      `kpi totalRevenue ${days.month} ${toGermany}; not deviceCategory exact mobile`,
    ],
    ['Confronta le sessioni di ottobre e settembre', `comparison sessions ${days.month}`],
    [
      'Andamento giornaliero degli ordini nelle ultime due settimane',
      'trend day ecommercePurchases 2026-11-09..2026-11-22',
    ],
    [
      'Canali con un tasso di conversione superiore al 2%',
      `breakdown sessionKeyEventRate ${byChannel} ${only.last28} | sessionKeyEventRate greater_than 0.02`,
    ],
    [
      'Perché sono aumentati gli utenti a settembre?',
      `why activeUsers ${causes} 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31`,
    ],
  ],
  nl: [
    [
      'Hoeveel bestellingen hadden we van 1 tot en met 10 november?',
      'kpi ecommercePurchases 2026-11-01..2026-11-10 vs 2026-10-22..2026-10-31',
    ],
    ['Sessies en bouncepercentage per browser in oktober', `breakdown sessions,bounceRate by browser ${only.month}`],
    ['Top 3 landen op omzet vorige maand', `top desc 3 totalRevenue by country ${only.month}`],
    [
      'Gebruikers uit België of Nederland vorige week',
      `kpi activeUsers ${days.week} | country in_list Belgium/Netherlands`,
    ],
    [
      'Vergelijk de omzet van dit kwartaal met vorig kwartaal',
      'comparison totalRevenue 2026-10-01..2026-11-23 vs 2026-07-01..2026-08-23',
    ],
    ['Paginaweergaven per dag in de afgelopen 14 dagen', 'trend day screenPageViews 2026-11-09..2026-11-22'],
    [
      'Pagina’s met minder dan 10 weergaven vorige week',
      `breakdown screenPageViews by pagePath ${only.week} | screenPageViews less_than 10`,
    ],
    ['Waarom daalde het aantal conversies in oktober?', `why keyEvents ${causes} ${days.month}`],
  ],
  tr: [
    ['Geçen ay kaç sipariş aldık?', `kpi ecommercePurchases ${days.month}`],
    ['Geçen hafta cihaza göre hemen çıkma oranı', `breakdown bounceRate by deviceCategory ${only.week}`],
    ['Ekim ayında en çok gelir getiren 5 ülke', `top desc 5 totalRevenue by country ${only.month}`],
    [
      'Geçen hafta Almanya’dan gelen mobil oturumlar',
      `kpi sessions ${days.week} ${toGermany}; deviceCategory exact mobile`,
    ],
    ['Ekim ve eylül aylarının kullanıcılarını karşılaştır', `comparison activeUsers ${days.month}`],
    ['Bu yıl aylık gelir', `trend month totalRevenue ${only.year}`],
    ['100’den fazla oturumu olan şehirler', `breakdown sessions by city ${only.last28} | sessions greater_than 100`],
    ['Geçen hafta gelir neden düştü?', `why totalRevenue ${causes} ${days.week}`],
  ],
  ja: [
    ['10月1日から10日までの注文数は？', 'kpi ecommercePurchases 2026-10-01..2026-10-10 vs 2026-09-21..2026-09-30'],
    ['先月のブラウザ別エンゲージメント率', `breakdown engagementRate by browser ${only.month}`],
    ['先週閲覧数が多かったページ上位5件', `top desc 5 screenPageViews by pagePath ${only.week}`],
    [
      '先月のドイツからのモバイルのセッション数',
      `kpi sessions ${days.month} ${toGermany}; deviceCategory exact mobile`,
    ],
    ['10月と9月の売上を比較して', `comparison totalRevenue ${days.month}`],
    ['8月からの週別ユーザー数の推移', 'trend week activeUsers 2026-08-01..2026-11-23'],
    [
      '直帰率が60%を超えるランディングページ',
      `breakdown bounceRate by landingPage ${only.last28} | bounceRate greater_than 0.6`,
    ],
    ['先週コンバージョンが減ったのはなぜですか？', `why keyEvents ${causes} ${days.week}`],
  ],
  zh: [
    ['10月1日到10日有多少新用户？', 'kpi newUsers 2026-10-01..2026-10-10 vs 2026-09-21..2026-09-30'],
    ['上个月各国家的收入和订单数', `breakdown totalRevenue,ecommercePurchases by country ${only.month}`],
    ['上周浏览量最高的5个页面', `top desc 5 screenPageViews by pagePath ${only.week}`],
    ['上个月来自德国的移动端会话数', `kpi sessions ${days.month} ${toGermany}; deviceCategory exact mobile`],
    ['比较10月和9月的跳出率', `comparison bounceRate ${days.month}`],
    ['今年每月的用户数趋势', `trend month activeUsers ${only.year}`],
    ['会话数超过100的城市', `breakdown sessions by city ${only.last28} | sessions greater_than 100`],
    ['为什么上周订单减少了？', `why ecommercePurchases ${causes} ${days.week}`],
  ],
  ko: [
    ['지난달 신규 사용자 수는 몇 명인가요?', `kpi newUsers ${days.month}`],
    ['지난주 기기별 매출과 주문 수', `breakdown totalRevenue,ecommercePurchases by deviceCategory ${only.week}`],
    ['10월에 세션이 가장 많은 국가 5개', `top desc 5 sessions by country ${only.month}`],
    ['지난달 독일에서 온 모바일 세션 수', `kpi sessions ${days.month} ${toGermany}; deviceCategory exact mobile`],
    ['10월과 9월의 이탈률을 비교해 줘', `comparison bounceRate ${days.month}`],
    ['8월부터 주별 사용자 추이', 'trend week activeUsers 2026-08-01..2026-11-23'],
    [
      '전환이 50회 이상인 캠페인',
      `breakdown keyEvents by sessionCampaignName ${only.last28} | keyEvents greater_than_or_equal 50`,
    ],
    ['지난주에 매출이 왜 떨어졌나요?', `why totalRevenue ${causes} ${days.week}`],
  ],
  hi: [
    ['पिछले महीने कितने नए उपयोगकर्ता आए?', `kpi newUsers ${days.month}`],
    ['पिछले सप्ताह डिवाइस के अनुसार सत्र', `breakdown sessions by deviceCategory ${only.week}`],
    ['अक्टूबर में सबसे ज़्यादा राजस्व वाले 5 देश', `top desc 5 totalRevenue by country ${only.month}`],
    ['पिछले महीने जर्मनी से मोबाइल सत्र', `kpi sessions ${days.month} ${toGermany}; deviceCategory exact mobile`],
    ['अक्टूबर की तुलना सितंबर से करें: बाउंस दर', `comparison bounceRate ${days.month}`],
    ['इस साल हर महीने का राजस्व', `trend month totalRevenue ${only.year}`],
    ['100 से ज़्यादा सत्र वाले शहर', `breakdown sessions by city ${only.last28} | sessions greater_than 100`],
    ['पिछले सप्ताह ऑर्डर क्यों कम हुए?', `why ecommercePurchases ${causes} ${days.week}`],
  ],
  ar: [
    ['كم عدد المستخدمين الجدد الشهر الماضي؟', `kpi newUsers ${days.month}`],
    ['الإيرادات حسب الجهاز الأسبوع الماضي', `breakdown totalRevenue by deviceCategory ${only.week}`],
    ['أعلى 5 دول من حيث الجلسات في أكتوبر', `top desc 5 sessions by country ${only.month}`],
    [
      'الجلسات من ألمانيا على الجوال الشهر الماضي',
      `kpi sessions ${days.month} ${toGermany}; deviceCategory exact mobile`,
    ],
    ['قارن معدل الارتداد في أكتوبر مع سبتمبر', `comparison bounceRate ${days.month}`],
    ['الإيرادات شهريا هذا العام', `trend month totalRevenue ${only.year}`],
    ['المدن التي لديها أكثر من 100 جلسة', `breakdown sessions by city ${only.last28} | sessions greater_than 100`],
    ['لماذا انخفضت الطلبات الأسبوع الماضي؟', `why ecommercePurchases ${causes} ${days.week}`],
  ],
};
