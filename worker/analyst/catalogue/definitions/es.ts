/** What the fields most asked about are, in this language; without numbers. */
export function spanish(): Record<string, string> {
  return {
    activeUsers:
      'Los usuarios activos son las personas distintas que tuvieron una sesión con interacción, vinieron por primera vez o mantuvieron a la vista el sitio o la aplicación. A ellos se refiere Google Analytics cuando dice usuarios.',
    totalUsers:
      'Los usuarios totales son todas las personas distintas que activaron algún evento, interactuaran o no con el sitio.',
    newUsers:
      'Los usuarios nuevos son las personas cuya primera visita o primera apertura de la aplicación se registró en el periodo.',
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
    screenPageViews: 'Las vistas son las páginas y pantallas que la gente vio; ver otra vez la misma cuenta de nuevo.',
    eventCount:
      'Los eventos son todo lo que se registra: páginas vistas, desplazamientos, clics, compras y lo que añadió el propietario.',
    keyEvents:
      'Un evento clave es un evento que el propietario marcó como importante, como una compra o un registro. Antes se llamaba conversión.',
    sessionKeyEventRate:
      'La tasa de eventos clave por sesión, a menudo llamada tasa de conversión, son las sesiones con al menos un evento clave divididas entre todas las sesiones.',
    userKeyEventRate:
      'La tasa de eventos clave por usuario son los usuarios que activaron un evento clave divididos entre los usuarios activos.',
    totalRevenue: 'Los ingresos totales son el dinero de compras, suscripciones y publicidad, menos los reembolsos.',
    purchaseRevenue: 'Los ingresos por compras son el dinero de las compras, menos los reembolsos.',
    averagePurchaseRevenue:
      'El valor medio del pedido son los ingresos por compras divididos entre el número de transacciones.',
    ecommercePurchases: 'Las compras son las veces que se completó una compra.',
    transactions: 'Las transacciones son compras completadas que llevan ingresos.',
    addToCarts: 'Los añadidos al carrito son las veces que se pusieron productos en el carrito.',
    sessionDefaultChannelGroup:
      'Un canal es un grupo, hecho por reglas, de las vías por las que vino la gente, como Organic Search, Direct o Email. Se deduce de la fuente, el medio y la campaña de la sesión.',
    sessionSource: 'La fuente es el lugar que envió la visita: un buscador, un sitio o un boletín.',
    sessionMedium: 'El medio es el tipo de vía: organic, cpc, email, referral.',
    landingPage: 'La página de destino es la primera página vista en una sesión.',
    newVsReturning:
      'Nuevo o recurrente separa a las personas cuya primera visita está en el periodo de las que ya habían venido.',
  };
}
