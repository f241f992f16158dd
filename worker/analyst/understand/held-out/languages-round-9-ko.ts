import type { HeldOutRow } from './held-out-row.ts';

/**
 * Questions in Korean as people type them, with plans that were written before they were run. Exact at their first
 * run: 4 of 8 by somebody else, then 22 of 25 and 20 of 20 after the
 * lexicon was widened. Asking back where a refusal was meant counts as exact.
 */
export const languagesRound9Ko: HeldOutRow[] = [
  ['그저께 방문자 몇명이었어?', 'kpi activeUsers 2026-11-21 vs 2026-11-20'],
  ['10월 매출 상위 5개 상품 알려주세요', 'top desc 5 itemRevenue by itemName 2026-10-01..2026-10-31'],
  [
    '인스타에서 들어온 사람들은 얼마나 머물다 나가나요',
    'kpi averageSessionDuration 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionSource contains instagram',
  ],
  ['요일별 주문수 좀 보여줘, 최근 90일', 'breakdown ecommercePurchases by dayOfWeekName 2026-08-25..2026-11-22'],
  [
    '작년 11월 black_week 캠페인 세션이랑 매출만 뽑아줘',
    'kpi sessions,totalRevenue 2025-11-01..2025-11-30 vs 2025-10-01..2025-10-31 | sessionCampaignName exact black_week',
  ],
  ['다음주 세션 어느정도 나올까요', 'forecast sessions 2026-11-30..2026-12-06 from 2026-05-25..2026-11-22'],
  [
    '모바일에서 exception 이벤트 몇 번 났는지 11/9~11/15',
    'kpi eventCount 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08 | eventName exact exception; deviceCategory exact mobile',
  ],
  ['그 캠페인 성과 어땠어?', 'clarify'],
  ['어제 몇 명이나 들어왔어?', 'kpi activeUsers 2026-11-22 vs 2026-11-21'],
  ['지난주 기기별로 주문 몇 건인지 보여줘', 'breakdown ecommercePurchases by deviceCategory 2026-11-16..2026-11-22'],
  ['10월에 제일 많이 본 페이지가 뭐야', 'top desc 10 screenPageViews by pagePath 2026-10-01..2026-10-31'],
  ['이탈률 높은 랜딩페이지 5개만 뽑아줘', 'top desc 5 bounceRate by landingPage 2026-10-26..2026-11-22'],
  [
    '지난달 독일 빼고 매출 얼마야',
    'kpi totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | not country exact Germany',
  ],
  [
    '모바일만 지난주 전환율',
    'kpi sessionKeyEventRate 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | deviceCategory exact mobile',
  ],
  ['10월 매출 9월이랑 비교해줘', 'comparison totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
  ['10월 매출 작년 같은 달 대비 어때?', 'comparison totalRevenue 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31'],
  [
    '지난주에 매출 왜 떨어진 거야?',
    'why totalRevenue by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  ['다음 달 매출 얼마나 나올까?', 'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22'],
  ['지금 사이트 보고 있는 사람 몇 명?', 'realtime activeUsers'],
  ['장바구니에 담고 구매 안 한 사람 비율', 'funnel add_to_cart > purchase 2026-10-26..2026-11-22'],
  ['참여율이 무슨 뜻이야?', 'explain engagementRate'],
  [
    '지난달 신규랑 재방문 고객 중에 매출이 어디가 더 많아?',
    'top desc 10 totalRevenue by newVsReturning 2026-10-01..2026-10-31',
  ],
  ['8월부터 월별 사용자 수 추이 보고싶어', 'trend month activeUsers 2026-08-01..2026-11-23'],
  [
    '인스타로 들어온 방문수 최근 2주간 일별로',
    'trend day sessions 2026-11-09..2026-11-22 | sessionSource contains instagram',
  ],
  [
    '세션이 100개도 안 되는 캠페인 뭐 있어?',
    'breakdown sessions by sessionCampaignName 2026-10-26..2026-11-22 | sessions less_than 100',
  ],
  ['지난 토요일에 어느 시간대에 방문이 제일 많았어?', 'top desc 10 sessions by hour 2026-11-21'],
  ['지난달 제일 안 팔린 상품 5개', 'top asc 5 itemsPurchased by itemName 2026-10-01..2026-10-31'],
  ['고객 전화번호 목록 뽑아줘', 'refuse'],
  ['경쟁사 대비 우리 전환율 어때?', 'refuse'],
  [
    '지난주 데이터에 이상한 점 있어?',
    'anomaly sessions,activeUsers,keyEvents,totalRevenue 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22',
  ],
  ['10월 국가별 평균 체류시간 알려줘', 'breakdown averageSessionDuration by country 2026-10-01..2026-10-31'],
  [
    '전환이 50건 이상인 채널만 보여줘',
    'breakdown keyEvents by sessionDefaultChannelGroup 2026-10-26..2026-11-22 | keyEvents greater_than_or_equal 50',
  ],
  [
    '지난달 전반적으로 어땠어?',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  ['10월 5일부터 18일까지 조회수 알려줘', 'kpi screenPageViews 2026-10-05..2026-10-18 vs 2026-09-21..2026-10-04'],
  [
    '3분기 객단가 2분기보다 올랐어?',
    'comparison averagePurchaseRevenue 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30',
  ],
  [
    'spring_sale 캠페인 지난달 전환수',
    'kpi keyEvents 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionCampaignName exact spring_sale',
  ],
  [
    '/blog 밑에 있는 페이지 중에 지난달 많이 읽힌 거 3개',
    'top desc 3 screenPageViews by pagePath 2026-10-01..2026-10-31 | pagePath begins_with /blog',
  ],
  ['사용자 중 모바일 비중이 얼마나 돼?', 'breakdown activeUsers by deviceCategory 2026-10-26..2026-11-22'],
  [
    '지난달 미국이랑 캐나다에서 온 신규 사용자 수',
    'kpi newUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | country in_list United States/Canada',
  ],
  ['최근 3개월 요일별 매출 뽑아줄래?', 'breakdown totalRevenue by dayOfWeekName 2026-08-23..2026-11-22'],
  [
    '9월에 트래픽이 급증한 이유가 뭐야',
    'why sessions by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31',
  ],
  ['지난주에 광고비 얼마 썼어?', 'kpi advertiserAdCost 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  [
    '브라우저별 이탈률, 사파리는 빼고',
    'breakdown bounceRate by browser 2026-10-26..2026-11-22 | not browser exact Safari',
  ],
  ['지지난달 페이지뷰 몇이야', 'kpi screenPageViews 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31'],
  ['10월 카테고리별 매출이랑 판매량', 'breakdown itemRevenue,itemsPurchased by itemCategory 2026-10-01..2026-10-31'],
  ['지난달 서울이랑 부산 세션 비교', 'breakdown sessions by city 2026-10-01..2026-10-31 | city in_list Seoul/Busan'],
  ['다음주 사용자 수 예측해줘', 'forecast activeUsers 2026-11-30..2026-12-06 from 2026-05-25..2026-11-22'],
  ['지난달 순이익 얼마야?', 'refuse'],
  ['구매자 수 연령대별로 나눠줘', 'breakdown totalPurchasers by userAgeBracket 2026-10-26..2026-11-22'],
  ['9월부터 주별 세션 흐름', 'trend week sessions 2026-09-01..2026-11-23'],
  ['지난달 환불 금액 얼마야', 'kpi refundAmount 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
  ['평일이랑 주말 주문수 차이', 'breakdown ecommercePurchases by dayOfWeekName 2026-10-26..2026-11-22'],
  ['어제 회원가입 몇 명 했어?', 'kpi eventCount 2026-11-22 vs 2026-11-21 | eventName exact sign_up'],
];
