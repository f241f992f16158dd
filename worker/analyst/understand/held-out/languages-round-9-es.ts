import type { HeldOutRow } from './held-out-row.ts';

/**
 * Spanish as people type it: eight questions, then thirty and twenty, each worded with its plan before it was run. At their
 * first runs 3 of 8, 26 of 30 and 12 of 20 were as expected; two more were right, and the expectation was mended.
 */
export const languagesRound9Es: HeldOutRow[] = [
  ['cuantas visitas tuvimos el finde pasado', 'kpi sessions 2026-11-21..2026-11-22 vs 2026-11-14..2026-11-15'],
  [
    '¿Qué campañas nos dejaron más de 1.000 € en el tercer trimestre?',
    'breakdown totalRevenue by sessionCampaignName 2026-07-01..2026-09-30 | totalRevenue greater_than 1000',
  ],
  [
    'oye, a qué hora del día compra más la gente? mirando octubre',
    'top desc 10 ecommercePurchases by hour 2026-10-01..2026-10-31',
  ],
  [
    'Ventas y pedidos del 1/11 al 15/11 frente al mismo periodo del año pasado',
    'comparison purchaseRevenue,ecommercePurchases 2026-11-01..2026-11-15 vs 2025-11-01..2025-11-15',
  ],
  ['q es eso de sesiones con interacción? no lo pillo', 'explain engagedSessions'],
  [
    'Échale un ojo a las sesiones de la semana pasada, ¿hubo algún día raro?',
    'anomaly sessions 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22',
  ],
  [
    'Porcentaje de rebote: iOS contra Android',
    'breakdown bounceRate by operatingSystem 2026-10-26..2026-11-22 | operatingSystem in_list iOS/Android',
  ],
  ['¿Cuántos paquetes llegaron tarde este mes por culpa de la mensajería?', 'clarify'],
  ['cuanta gente entró ayer a la tienda?', 'kpi activeUsers 2026-11-22 vs 2026-11-21'],
  [
    '¿Cuánto facturamos en octubre comparado con septiembre?',
    'comparison totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  [
    'pásame las 10 páginas más leídas de la semana pasada',
    'top desc 10 screenPageViews by pagePath 2026-11-16..2026-11-22',
  ],
  ['ingresos x canal mes pasado', 'breakdown totalRevenue by sessionDefaultChannelGroup 2026-10-01..2026-10-31'],
  [
    '¿Por qué se desplomaron las conversiones la semana pasada?',
    'why keyEvents by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    '¿Cuáles son las 5 ciudades de España que más compran?',
    'top desc 5 ecommercePurchases by city 2026-10-26..2026-11-22 | country exact Spain',
  ],
  [
    'sesiones desde el móvil en México la semana pasada',
    'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | deviceCategory exact mobile; country exact Mexico',
  ],
  [
    'tasa de rebote por dispositivo en octubre, quitando las tabletas',
    'breakdown bounceRate by deviceCategory 2026-10-01..2026-10-31 | not deviceCategory exact tablet',
  ],
  [
    '¿Cuánto tiempo pasa la gente en la web de media?',
    'kpi averageSessionDuration 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
  ],
  ['visitas por semana desde principios de septiembre', 'trend week sessions 2026-09-01..2026-11-23'],
  [
    '¿Cuántos pedidos hubo entre el 1 y el 10 de noviembre?',
    'kpi ecommercePurchases 2026-11-01..2026-11-10 vs 2026-10-22..2026-10-31',
  ],
  [
    'páginas con menos de 50 visitas en octubre',
    'breakdown sessions,screenPageViews by pagePath 2026-10-01..2026-10-31 | sessions less_than 50',
  ],
  ['ticket medio por país el último trimestre', 'breakdown averagePurchaseRevenue by country 2026-07-01..2026-09-30'],
  [
    '¿Qué navegador usa la mayoría de nuestros visitantes?',
    'top desc 10 activeUsers by browser 2026-10-26..2026-11-22',
  ],
  ['¿Hay alguien en la web ahora mismo?', 'realtime activeUsers'],
  ['¿Cuánto vamos a vender en diciembre?', 'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22'],
  [
    '¿en qué paso del checkout se nos va la gente?',
    'funnel add_to_cart > begin_checkout > purchase 2026-10-26..2026-11-22',
  ],
  ['explícame qué es la tasa de interacción', 'explain engagementRate'],
  ['dame los correos de los clientes que compraron ayer', 'refuse'],
  [
    '¿Qué tal fue el finde?',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-21..2026-11-22 vs 2026-11-14..2026-11-15',
  ],
  [
    '¿Crecieron los usuarios nuevos este mes respecto al mes pasado?',
    'comparison newUsers 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  [
    '¿Algo raro en los ingresos de este mes?',
    'anomaly totalRevenue 2026-11-01..2026-11-22 from 2026-08-02..2026-11-22',
  ],
  [
    'pedidos e ingresos por campaña en octubre, solo las que superan los 500 €',
    'breakdown ecommercePurchases,totalRevenue by sessionCampaignName 2026-10-01..2026-10-31 | totalRevenue greater_than 500',
  ],
  ['¿Cuántas veces se añadió algo al carrito ayer?', 'kpi addToCarts 2026-11-22 vs 2026-11-21'],
  ['evolución diaria del gasto en publicidad en octubre', 'trend day advertiserAdCost 2026-10-01..2026-10-31'],
  ['¿qué porcentaje de las sesiones viene del móvil?', 'breakdown sessions by deviceCategory 2026-10-26..2026-11-22'],
  [
    'las 3 peores páginas de destino por tasa de conversión el mes pasado',
    'top asc 3 sessionKeyEventRate by landingPage 2026-10-01..2026-10-31',
  ],
  [
    'usuarios de Francia y Alemania en octubre',
    'kpi activeUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | country in_list France/Germany',
  ],
  [
    '¿Cómo evolucionó el tráfico orgánico en los últimos 3 meses?',
    'trend week sessions 2026-08-23..2026-11-22 | sessionDefaultChannelGroup exact Organic Search',
  ],
  [
    '¿A qué se debe que bajaran los pedidos en octubre?',
    'why ecommercePurchases by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  [
    '¿Qué tal van las ventas hoy comparadas con ayer?',
    'comparison purchaseRevenue,ecommercePurchases 2026-11-23 vs 2026-11-22',
  ],
  ['quiero ver los ingresos mes a mes de este año', 'trend month totalRevenue 2026-01-01..2026-11-23'],
  ['¿Cuál fue el día con más pedidos en octubre?', 'top desc 10 ecommercePurchases by date 2026-10-01..2026-10-31'],
  [
    '¿De qué redes sociales nos llegan más visitas?',
    'top desc 10 sessions by sessionSource 2026-10-26..2026-11-22 | sessionDefaultChannelGroup in_list Organic Social/Paid Social',
  ],
  [
    'usuarios por franja de edad y sexo el mes pasado',
    'breakdown activeUsers by userAgeBracket,userGender 2026-10-01..2026-10-31',
  ],
  [
    '¿Cuántas descargas de archivos hubo la semana pasada?',
    'kpi eventCount 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | eventName exact file_download',
  ],
  [
    'tasa de conversión de los usuarios recurrentes en octubre',
    'kpi userKeyEventRate 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | newVsReturning exact returning',
  ],
  [
    '¿Compran más los hombres o las mujeres?',
    'top desc 10 ecommercePurchases by userGender 2026-10-26..2026-11-22 | userGender in_list male/female',
  ],
  [
    'Ojo, que han caído las sesiones desde Google. ¿Por qué?',
    'why sessions by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionSource exact google',
  ],
  [
    'los 20 productos menos vendidos del último trimestre',
    'top asc 20 itemsPurchased by itemName 2026-07-01..2026-09-30',
  ],
  ['¿Cuál es el margen de beneficio de nuestros productos?', 'refuse'],
  [
    'páginas que empiezan por /ofertas con más de 200 vistas en octubre',
    'breakdown screenPageViews by pagePath 2026-10-01..2026-10-31 | pagePath begins_with /ofertas; screenPageViews greater_than 200',
  ],
  ['¿Cuántas personas siguen volviendo después de una semana?', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
  ['¿Cuántos usuarios hay conectados ahora por país?', 'realtime activeUsers by country'],
  ['sesiones del 24 de diciembre al 6 de enero', 'kpi sessions 2025-12-24..2026-01-06 vs 2025-12-10..2025-12-23'],
  [
    'dime los ingresos por dispositivo de la semana pasada ordenados de menor a mayor',
    'top asc 10 totalRevenue by deviceCategory 2026-11-16..2026-11-22',
  ],
  ['¿Qué diferencia hay entre usuarios y sesiones?', 'explain activeUsers,sessions'],
  ['¿Cómo cerraremos el mes en ingresos?', 'forecast totalRevenue 2026-11-23..2026-11-30 from 2026-05-25..2026-11-22'],
  [
    '¿La newsletter nos trae ventas? Dame los ingresos por email de octubre',
    'kpi totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionDefaultChannelGroup exact Email',
  ],
  [
    'sesiones y rebote de las landing de la campaña black_friday',
    'breakdown sessions,bounceRate by landingPage 2026-10-26..2026-11-22 | sessionCampaignName exact black_friday',
  ],
];
