import type { DefinedField } from '../definitions.ts';

/** What each field is, in this language; without numbers. */
export function spanish(): Record<DefinedField, string> {
  return {
    activeUsers:
      'Los usuarios activos son las personas distintas que tuvieron una sesión con interacción, vinieron por primera vez o mantuvieron a la vista el sitio o la aplicación. A ellos se refiere Google Analytics cuando dice usuarios.',
    totalUsers:
      'Los usuarios totales son todas las personas distintas que activaron algún evento, interactuaran o no con el sitio.',
    newUsers:
      'Los usuarios nuevos son las personas cuya primera visita o primera apertura de la aplicación se registró en el periodo.',
    active1DayUsers: 'Los usuarios activos diarios son los usuarios activos del último día del periodo.',
    active7DayUsers:
      'Los usuarios activos semanales son los usuarios activos distintos de la semana que termina en el día mostrado.',
    active28DayUsers:
      'Los usuarios activos mensuales son los usuarios activos distintos de las cuatro semanas que terminan en el día mostrado.',
    dauPerMau: 'DAU / MAU es la parte de los usuarios activos mensuales que también estuvo activa ese día.',
    sessions:
      'Una sesión es una visita: empieza cuando alguien abre el sitio o la aplicación y termina tras media hora sin actividad. La medianoche no la termina.',
    engagedSessions:
      'Una sesión con interacción duró más de diez segundos, tuvo un evento clave o al menos dos páginas o pantallas vistas.',
    engagementRate:
      'La tasa de interacción son las sesiones con interacción divididas entre todas las sesiones. Hay interacción si la sesión dura más de diez segundos, tiene un evento clave o al menos dos páginas o pantallas vistas.',
    bounceRate:
      'La tasa de rebote es la parte de las sesiones sin interacción: lo que le falta a la tasa de interacción para el todo. No es la parte de visitas de una sola página, como en Universal Analytics.',
    averageSessionDuration:
      'La duración media de la sesión es el tiempo del primer al último evento de todas las sesiones, dividido entre su número.',
    userEngagementDuration:
      'El tiempo de interacción es cuánto estuvo el sitio en primer plano en el navegador, o la aplicación en la pantalla, sumado entre todos los usuarios.',
    sessionsPerUser: 'Las sesiones por usuario son las sesiones divididas entre los usuarios activos.',
    screenPageViews: 'Las vistas son las páginas y pantallas que la gente vio; ver otra vez la misma cuenta de nuevo.',
    screenPageViewsPerSession: 'Las vistas por sesión son las vistas divididas entre las sesiones.',
    screenPageViewsPerUser: 'Las vistas por usuario son las vistas divididas entre los usuarios activos.',
    scrolledUsers:
      'Los usuarios que se desplazaron son las personas distintas que llegaron al final de una página: al menos nueve décimas partes de ella.',
    eventCount:
      'Los eventos son todo lo que se registra: páginas vistas, desplazamientos, clics, compras y lo que añadió el propietario.',
    eventCountPerUser: 'Los eventos por usuario son los eventos divididos entre los usuarios activos.',
    eventsPerSession: 'Los eventos por sesión son los eventos divididos entre las sesiones.',
    keyEvents:
      'Un evento clave es un evento que el propietario marcó como importante, como una compra o un registro. Antes se llamaba conversión.',
    sessionKeyEventRate:
      'La tasa de eventos clave por sesión, a menudo llamada tasa de conversión, son las sesiones con al menos un evento clave divididas entre todas las sesiones.',
    userKeyEventRate:
      'La tasa de eventos clave por usuario son los usuarios que activaron un evento clave divididos entre los usuarios activos.',
    totalRevenue: 'Los ingresos totales son el dinero de compras, suscripciones y publicidad, menos los reembolsos.',
    purchaseRevenue: 'Los ingresos por compras son el dinero de las compras, menos los reembolsos.',
    grossPurchaseRevenue: 'Los ingresos brutos por compras son el dinero de las compras antes de los reembolsos.',
    totalAdRevenue: 'Los ingresos publicitarios son lo que dieron los anuncios mostrados en el sitio o la aplicación.',
    refundAmount: 'El importe reembolsado es el dinero de compras que se devolvió.',
    averagePurchaseRevenue:
      'El valor medio del pedido son los ingresos por compras divididos entre el número de transacciones.',
    averageRevenuePerUser:
      'El ingreso medio por usuario son los ingresos totales divididos entre los usuarios activos.',
    averagePurchaseRevenuePerUser:
      'El ingreso medio de compras por usuario son los ingresos por compras divididos entre los usuarios activos.',
    ecommercePurchases: 'Las compras son las veces que se completó una compra.',
    transactions: 'Las transacciones son compras completadas que llevan ingresos.',
    totalPurchasers: 'Los compradores son las personas distintas que compraron algo.',
    firstTimePurchasers: 'Los compradores por primera vez son las personas que compraron algo por primera vez.',
    purchaserRate: 'La tasa de compradores es la parte de los usuarios activos que compró algo.',
    addToCarts: 'Los añadidos al carrito son las veces que se pusieron productos en el carrito.',
    checkouts: 'Los pagos iniciados son las veces que se empezó el proceso de pago.',
    cartToViewRate:
      'La tasa de carrito por vista son los usuarios que pusieron un producto en el carrito divididos entre los que lo vieron.',
    purchaseToViewRate:
      'La tasa de compra por vista son los usuarios que compraron un producto divididos entre los que lo vieron.',
    itemRevenue: 'Los ingresos por artículo son el dinero de cada producto, sin impuestos ni envío.',
    itemsPurchased: 'Los artículos comprados son el número de unidades de productos que se compraron.',
    itemsViewed: 'Los artículos vistos son las veces que una página de producto mostró un producto.',
    advertiserAdCost: 'El coste publicitario es lo que se pagó por los anuncios.',
    returnOnAdSpend:
      'El retorno de la inversión publicitaria (ROAS) son los ingresos de los anuncios divididos entre lo que costaron.',
    sessionDefaultChannelGroup:
      'Un canal es un grupo, hecho por reglas, de las vías por las que vino la gente, como Organic Search, Direct o Email. Se deduce de la fuente, el medio y la campaña de la sesión.',
    sessionSource: 'La fuente es el lugar que envió la visita: un buscador, un sitio o un boletín.',
    sessionMedium: 'El medio es el tipo de vía: organic, cpc, email, referral.',
    sessionSourceMedium:
      'Fuente / medio es el lugar que envió la visita junto con el tipo de vía, como google / organic.',
    sessionCampaignName: 'La campaña es el nombre de la campaña de marketing que llevó a la sesión.',
    landingPage: 'La página de destino es la primera página vista en una sesión.',
    pagePath: 'La ruta de la página es la parte de la dirección que sigue al nombre del servidor, sin la consulta.',
    newVsReturning:
      'Nuevo o recurrente separa a las personas cuya primera visita está en el periodo de las que ya habían venido.',
    deviceCategory: 'El dispositivo es el tipo de máquina: ordenador, móvil, tableta o televisor inteligente.',
    eventName: 'El evento es el nombre con el que se registró una interacción.',
    audienceName: 'Una audiencia es un grupo de usuarios que definió el propietario de la propiedad.',
  };
}
