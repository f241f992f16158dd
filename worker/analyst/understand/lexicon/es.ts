import { ordinaryWords } from './ordinary-words.ts';
import type { Words } from './from-words.ts';

const last = '(último|última|ultimo|ultima|pasado|pasada|anterior)';
const user = '(usuario|usuaria|visitante|user)';
const visit = '(sesión|visita|session)';
const view = '(página vista|vista de página|vista|visualización|pageview|vistas de páginas|visualización de página)';
const the = '[el|la|los|las|del|de la|de los|de las|de]';
const conv = '(conversión|conversion)';

/** Spanish. */
export const spanish = (): Words => ({
  language: 'es',
  decimalComma: true,
  slashes: 'day',
  endings: [
    ['iones', 'ion'],
    ['ales', 'al'],
    ['ores', 'or'],
    ['ades', 'ad'],
    ['ies', 'y'],
    ['s', ''],
  ],
  wholeWords: 'mas|los|las|mes|tres|dos|nos|sus|mis|gracias|ingresos',
  numbers: {
    cero: 0,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cincuenta: 50,
    cien: 100,
    mil: 1000,
    once: 11,
    trece: 13,
    catorce: 14,
    dieciséis: 16,
    veinticinco: 25,
    cuarenta: 40,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    quinientos: 500,
    quinientas: 500,
  },
  ordinals: {
    primer: 1,
    primero: 1,
    primera: 1,
    segundo: 2,
    segunda: 2,
    tercer: 3,
    tercero: 3,
    tercera: 3,
    cuarto: 4,
    cuarta: 4,
    quinto: 5,
    quinta: 5,
    sexto: 6,
    sexta: 6,
  },
  ordinalSuffixes: ['o', 'a', 'er'],
  durations: { segundo: 1, minuto: 60, min: 60, hora: 3600 },
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo',
    'abril|abr',
    'mayo',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|setiembre|sept|sep',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  units: {
    day: 'día|días',
    week: 'semana|semanas',
    month: 'mes|meses',
    quarter: 'trimestre|trimestres',
    year: 'año|años|ano',
  },
  entire: { before: 'todo|toda', after: 'entero|entera|completo|completa' },
  partOf: 'de|del',
  dates: {
    black_friday: 'viernes negro|[el|del|este|último] black friday|[el] [último|pasado] viernes negro',
    between_years: '[entre|de|desde] [la] navidad (y|a|hasta) [el] (año nuevo|nochevieja|fin de año)',
    today:
      'hoy|el día de hoy|esta mañana|en el día de hoy|hasta ahora hoy|hoy hasta ahora|hoy hasta el momento|en lo que va (de|del) día|en lo que llevamos de día|lo que llevamos hoy|hoy día',
    yesterday: 'ayer|el día de ayer|anoche|ayer mismo|el día anterior a hoy|la jornada de ayer',
    day_before_yesterday: 'anteayer|antes de ayer|antier|ante ayer|antes de ayer|antesdeayer|antiayer',
    tomorrow: 'mañana',
    days_ago: 'hace {n} días|{n} días atrás|de hace {n} días',
    this_unit:
      '(este|esta) {unit}|{unit} (actual|en curso|corriente)|(en|durante) lo que va (de|del) [este|esta] {unit}|lo que va (de|del) [este] {unit}|desde (el comienzo|el inicio|principios|inicio) (de|del|de la) [este] {unit}|[en] lo que llevamos (de|del|de este|de esta) {unit}|desde (primeros|comienzos|principio|comienzo|que empezó|que comenzó|que arrancó) (de|del|el|la|este|esta) [este|esta] {unit}|(este|esta) {unit} (hasta ahora|hasta hoy|hasta la fecha|hasta el momento)|este mismo {unit}|(el|la) {unit} (hasta ahora|hasta hoy|hasta la fecha|que corre|presente)|(el|la) presente {unit}|a lo largo (de|del) (este|esta) {unit}|lo (de|del) (este|esta) {unit}|(a|para|hasta) (fin|final|finales|el final|el cierre) (de|del|de la) [este|esta] {unit}|(al|hasta el|para el|antes del) (final|fin|cierre) (de|del|de la) [este|esta] {unit}|de aquí a (fin|final|finales) (de|del) [este|esta] {unit}',
    year_to_date:
      'desde principios de año|en lo que va de año|desde (enero|que empezó el año|año nuevo)|en lo que llevamos (de|del) año|lo que va del año|acumulado (del año|anual|de este año)',
    last_unit: `${the} {unit} ${last}|${the} ${last} {unit}|(el|la|del|de la|en el|en la) {unit} que (pasó|acabó|terminó|acaba de terminar|acaba de pasar|se fue|cerró)|(el|la|del|de la) recién (terminado|terminada|pasado|pasada|cerrado|cerrada) {unit}|${the} {unit} (previo|previa) al actual|la {unit} pasada entera`,
    unit_before_last: `${the} (penúltimo|penúltima) {unit}|el {unit} antepasado`,
    units_ago: 'hace (un|una|{n}) {unit}|{n} {unit} atrás|de hace (un|una|{n}) {unit}',
    rolling: `${the} ${last} {n} {unit}|${the} {n} ${last} {unit}|[durante] los {n} {unit} (pasados|anteriores)|${the} {n} {unit} más recientes|en {n} {unit} hacia atrás|(durante|en) ${the} ${last} {n} {unit}|(estos|estas) {n} ${last} {unit}|(estos|estas) ${last} {n} {unit}|(los|las) {n} {unit} (previo|previa) a hoy`,
    fortnight: `la ${last} quincena|[las] ${last} dos semanas|[los] ${last} 15 días|${the} ${last} par de semanas|[los] ${last} catorce días|dos últimas semanas|esta quincena`,
    last_hours: '[las] últimas {n} horas|[las|en las] {n} últimas horas|[las] últimas {n} h',
    few_days:
      '[los|estos] últimos días|[estos|los] días (pasados|recientes)|hace unos días|[los|en los|estos] últimos (pocos|par de) días',
    few_weeks:
      '[las|estas] últimas semanas|hace unas semanas|(estas|las) semanas (pasadas|recientes)|[las] últimas (pocas|cuantas) semanas',
    few_months:
      '[los|estos] últimos meses|hace unos meses|(estos|los) meses (pasados|recientes)|[los|en los] últimos (pocos|cuantos) meses',
    next_unit:
      '(próximo|próxima) {unit}|{unit} (que viene|próximo|próxima|siguiente)|{unit} (entrante|venidero|venidera|que entra|que llega)|(el|la) {unit} (próximo|próxima)',
    next_units:
      '[los|las] (próximos|próximas) {n} {unit}|dentro de {n} {unit}|en {n} {unit}|(los|las|en los|en las|durante los|durante las) {n} {unit} (que vienen|siguientes|próximos|próximas)|(los|las) siguientes {n} {unit}|en los {n} próximos {unit}|(los|las) {n} (próximos|próximas) {unit}',
    day_month:
      '[el|del|al] {day} [de] {month}|{weekday} {day} de {month}|[el] {nth} de {month}|[el|del|al] día {day} [de] {month}|{weekday} [,] [el] {day} [de] {month}|[el|del|al] {weekday} [,] {day} [de] {month}',
    day_month_year:
      '[el|del|al] {day} [de] {month} [de|del] {year}|{weekday} {day} de {month} [de|del] {year}|[el|del|al] día {day} [de] {month} [de|del|,] {year}|[el|del|al] {weekday} [,] {day} [de] {month} [de|del] {year}',
    day_range:
      '[del|entre el|desde el] {day} (al|a|y el|hasta el) {day2} de {month}|[entre|de|desde|del|entre el|desde el] [el] [día|días] {day} (a|al|y|y el|hasta|hasta el|-) [día] {day2} (de|del mes de) {month}',
    day_range_year:
      '[del|entre el|desde el] {day} (al|a|y el|hasta el) {day2} de {month} [de|del] {year}|[entre|de|desde|del|entre el|desde el] [el] [día|días] {day} (a|al|y|y el|hasta|hasta el|-) [día] {day2} de {month} [de|del] {year}',
    month_range:
      '[de|desde] {month} (a|hasta) {month2}|entre {month} y {month2}|(desde|de) [el mes de|principios de|inicios de] {month} (hasta|a) [finales de|fin de|fines de|el mes de] {month2}',
    month_range_year: '[de|desde] {month} (a|hasta) {month2} [de|del] {year}|entre {month} y {month2} [de|del] {year}',
    month: `[el] mes de {month}|{month} ${last}|[el] ${last} {month}|todo {month}|[el|en el|del] ${last} mes de {month}|[en] [el] pasado {month}|(durante|en) todo {month}|{month} (entero|completo)|[todo] el mes de {month}`,
    month_year: '{month} (de|del) [año] {year}',
    month_this_year: '{month} (de este año|este año)|{month} de este mismo año|(este|el presente) {month}',
    month_last_year:
      '{month} (del|de|) [el] año (pasado|anterior)|{month} del año pasado|{month} de hace un año|{month} de un año (antes|atrás)|{month} del (anterior|pasado)',
    week_of_day:
      '[la] semana del {day} de {month}|[la|en la|de la] semana (que empezó|que empieza|que comenzó|que comienza|que inicia|que arranca|iniciada) [el] [lunes] {day} [de] {month}|semana del [lunes] {day} [de] {month}',
    first_days:
      '[los] primeros {n} días de {month}|[los|en los|de los] {n} primeros días de {month}|[los|en los] primeros {n} días de {month}',
    last_days: '[los] últimos {n} días de {month}|[los|en los] {n} últimos días de {month}',
    quarter:
      't {quarter}|{nth} trimestre|{quarter} trimestre|trimestre {quarter}|(el|del|en el) {nth} trimestre|trim {quarter}|{nth} trim',
    quarter_year: 't {quarter} [de] {year}|{nth} trimestre (de|del) {year}|q {quarter} de {year}',
    half: '{nth} semestre|{nth} mitad (del|de) año',
    half_of_year: '{nth} semestre (de|del) {year}',
    summer: '(este|el) verano|verano|[el|en el|del] verano (pasado|último)|en verano',
    winter: '(este|el) invierno|invierno|[el|en el|del] invierno (pasado|último)|en invierno',
    spring: '(esta|la) primavera|primavera|[la|en la|de la] primavera (pasada|última)|en primavera',
    autumn: '(este|el) otoño|otoño|[el|en el|del] otoño (pasado|último)|en otoño',
    summer_year: 'verano (de|) {year}|verano (del|de|) {year}',
    iso_week: 'semana {week}|(sem|la semana|semana número|semana n|semana no) {week}',
    iso_week_year: 'semana {week} [de] {year}',
    year: '[en|el|del] año {year}|[todo] {year}|(el|durante el|en el|de) {year}|(durante|en) todo [el] {year}|{year} (entero|completo)',
    weekday: `[el] {weekday} ${last}|el {weekday}|(este|el pasado|el último) {weekday}|{weekday} (último|pasado)`,
    this_weekend: 'este fin de semana|(este|el próximo) finde',
    last_weekend:
      '[el] [pasado] fin de semana [pasado]|[el] último fin de semana|[el] [pasado] finde [pasado]|[el|en el|del] fin de semana|[el|del|este] finde|(el|este|del) pasado fin de semana|[el] (último|pasado) finde|[el] finde (último|pasado|que pasó)',
    christmas:
      'navidad|navidades|[la|las|en|estas] (navidad|navidades) [pasada|pasadas]|[las] fiestas (navideñas|de navidad)',
    all_time:
      'desde (siempre|el principio|el inicio|el lanzamiento)|de todos los tiempos|histórico total|de la historia|en toda la historia|desde que (empezamos|existimos|tenemos datos|hay datos|abrimos|lanzamos|arrancamos|tenemos registros|tenemos web)|desde el (día uno|primer día|comienzo|arranque)|desde los inicios|todo el (tiempo|histórico)',
    recently:
      'recientemente|últimamente|actualmente|en la actualidad|en los últimos tiempos|de un tiempo a esta parte|(en|por) estos días|a día de hoy|hoy en día|hoy por hoy|en estos momentos|en las últimas fechas',
    period_before: `${the} (periodo|período) (anterior|previo)|antes de eso|${the} {n} {unit} (anteriores|previos|previas)|(la|el|las|los) (anterior|previa|previo|anteriores) [a (esa|ese|esta|este|eso)]|(la|el) de antes|(fin de semana|finde) (anterior|previo|de antes)|[los|las|el|la] {n} {unit} de antes|[los|las] {n} {unit} (precedentes|de antes)|(el|del|al|la|a la) (periodo|período|etapa) (precedente|de antes|previa|anterior)|(los|las) (de antes|anteriores)|(los|las) mismos días (de antes|anteriores|previos)|lo de antes|el de antes`,
    weekday_before:
      'mismo día de la semana (anterior|pasada|previa)|[el|al|del] {weekday} (anterior|previo|de antes|de la semana anterior)',
    week_before_span:
      'semana (anterior|previa)|semana de antes|semana (anterior|previa) a (esa|esta)|(la|a la|de la|que la) semana (de antes|precedente|previa|anterior)',
    month_before_span:
      'mes (anterior|previo)|mes de antes|(el|al|del|que el) mes (de antes|precedente|previo|anterior)',
    quarter_before_span:
      'trimestre (anterior|previo)|(el|al|del|que el) trimestre (de antes|precedente|previo|anterior)',
    unit_before: `${the} {unit} (anterior|previo|previa)|{unit} a {unit}|{unit} tras {unit}|[el|la|al|a la|del|de la|que el|que la] {unit} (de antes|precedente|de atrás)|{unit} sobre {unit}|{unit} contra {unit}`,
    unit_year_before:
      '[el|la|al] (mismo|misma) {unit} (del|de) [el] año (pasado|anterior)|[el|la|al|a la|del|de la] (mismo|misma) {unit} (de|) [hace] (un año|año pasado|un año atrás|un año antes)|(mismo|misma) {unit} (de|del|) [el] (año pasado|año anterior)',
    year_before:
      '[el|la|al|a la|los] (mismo|misma|mismos) (periodo|período|fecha|fechas|época|días) (del|de|) [el|hace] [un] año [pasado|anterior|previo]|(el|al|del) año (anterior|previo)|hace un año|un año (antes|atrás)|interanual|año (tras|contra) año|(por|en|a) (estas|las mismas|esas) (fechas|alturas) (de|del|) [el] año (pasado|anterior)|[el] año pasado (por|en|a) (estas|las mismas|esas) (fechas|alturas)|(las mismas|mismas) (fechas|semanas) (de|del|) [el|hace] [un] (año pasado|año anterior|año)|(de|con) hace un año|(un|1) año antes|[el] año (de antes|precedente)|año sobre año|(igual|mismo) (periodo|período) (del|de) [el] año (pasado|anterior)|[el|al|del] (mismo|igual) (periodo|período) (de|un|hace) [un] año (antes|atrás|previo|)',
    month_to_date: 'acumulado (del mes|mensual|de este mes)',
    rest_of_unit:
      '(lo que queda|lo que resta|el resto|lo que falta) (de|del|de la) [este|esta] {unit}|en lo que (queda|resta) (de|del) [este|esta] {unit}|(cerraremos|vamos a cerrar|terminaremos|acabaremos|cerraríamos|se cerrará|cerrará|acabará|terminará|cerramos) (el|la|este|esta) {unit}',
    rest_of_month: '(lo que queda|lo que resta|el resto) de {month}',
    daily_report: '(informe|reporte|resumen|parte|balance) (diario|del día)',
    weekly_report: '(informe|reporte|resumen|parte|balance) semanal',
    monthly_report: '(informe|reporte|resumen|balance) mensual',
    quarterly_report: '(informe|reporte|resumen|balance) trimestral',
    yearly_report: '(informe|reporte|resumen|balance) anual',
    whole_units: `${the} ${last} {n} {unit} (completo|completa|entero|entera|cerrado|cerrada|natural)|${the} {n} ${last} {unit} (completo|completa|entero|entera)`,
    half_year: `${the} ${last} medio año`,
    day_month_last_year: '[el|del|al] [día] {day} [de] {month} (de|del|) [el] año (pasado|anterior)',
    week_of_month: '[la|en la|de la] {nth} semana (de|del mes de) {month}',
    week_of_month_year: '[la] {nth} semana de {month} [de|del] {year}',
    last_week_of_month: '[la|en la|de la] última semana (de|del mes de) {month}',
    last_week_of_month_year: '[la] última semana de {month} [de|del] {year}',
    half_of_month: '[la|en la|de la] {nth} (quincena|mitad) (de|del mes de) {month}',
    half_of_month_year: '[la] {nth} (quincena|mitad) de {month} [de|del] {year}',
    first_days_year: '[los] primeros {n} días de {month} [de|del] {year}',
    quarter_this_year: '(t|q) {quarter} (de|del) [este] año|{nth} trimestre (de este|del presente|del) año',
    quarter_last_year:
      '(t|q) {quarter} (del|de|) [el] año (pasado|anterior)|{nth} trimestre (del|de|) [el] año (pasado|anterior)|{nth} trimestre de hace un año',
    half_this_year: '{nth} (semestre|mitad) (de este|del presente) año|{nth} semestre del año',
    half_last_year: '{nth} (semestre|mitad) (del|de|) [el] año (pasado|anterior)',
    winter_year: 'invierno (del|de|) {year}',
    spring_year: 'primavera (del|de|) {year}',
    autumn_year: 'otoño (del|de|) {year}',
    weekday_last_week: '(el|del|este|) {weekday} de la semana (pasada|anterior)',
    weekday_this_week: '(el|del|este|) {weekday} de esta semana',
    weekend_before_last: '[el] (penúltimo) (fin de semana|finde)|hace dos (fines de semana|findes)',
    black_friday_year: '(black friday|viernes negro) (de|del) {year}',
    black_friday_last_year: '(black friday|viernes negro) (de|del|) [el] año (pasado|anterior)',
    black_weekend: '[el] (fin de semana|finde) (de|del) [black friday|viernes negro]',
    black_week: 'semana (de|del) (black friday|viernes negro)',
    cyber_monday_year: '(cyber monday|ciberlunes) (de|del) {year}',
    cyber_monday: 'ciberlunes|ciber lunes',
    christmas_year: '[la|las] (navidad|navidades) (de|del|) {year}',
    christmas_eve: 'nochebuena',
    new_years_eve: 'nochevieja|noche vieja',
    new_years_day: 'año nuevo|[el] día de año nuevo',
    valentines_day: '[el|por|en] san valentín|[el] día de los enamorados',
    halloween: 'halloween|noche de brujas',
    thanksgiving: '[el] día de acción de gracias',
    singles_day: '[el] día del soltero',
    good_friday: 'viernes santo',
    easter_sunday: 'domingo de (pascua|resurrección)',
    easter_monday: 'lunes de pascua',
    easter: 'semana santa|[la] pascua',
    easter_year: '(semana santa|pascua) (de|del|) {year}',
    day_before_span: '[el|al|que el] día (anterior|previo|de antes)',
  },
  metrics: {
    active28DayUsers: 'usuarios activos mensuales|mau|usuarios activos (al mes|por mes|del mes)',
    active7DayUsers: 'usuarios activos semanales|wau|usuarios activos (a la semana|por semana|de la semana)',
    active1DayUsers: 'usuarios activos (diarios|al día|por día)|dau|usuarios activos (cada día|del día)',
    users: `${user}|${user} único|número de ${user}|audiencia|público|personas (distintas|únicas|que entraron|que visitaron|que nos visitaron|que pasaron)|(usuario|visitante) distinto|visitantes (que tuvimos|que recibimos)|alcance|internauta|gente (distinta|única)|cuántos (nos visitaron|entraron|pasaron por)`,
    activeUsers: `${user} activo|activos (totales|ahora)|${user} en activo`,
    totalUsers: `${user} totales|total de ${user}`,
    newUsers: `(nuevo|nueva) ${user}|${user} (nuevo|nueva)|(usuario|visitante) (por primera vez|primerizo|nuevecito|recién llegado)|recién llegados|(gente|personas|público|audiencia) (nuevo|nueva)|(nuevo|nueva) (gente|personas|público|audiencia)|primera visita|primeras visitas|primerizos|altas nuevas de usuarios|(captado|captada|captación de) ${user}|${user} (captados|adquiridos|ganados)|captación|${user} que (vienen|entran|llegan|vinieron|entraron|llegaron|nos visitan|nos visitaron) por primera vez`,
    traffic: 'tráfico|traffic|volumen de (tráfico|visitas)|afluencia|tráfico (web|total)|movimiento en la web',
    sessions: `${visit}|número de ${visit}|cantidad de ${visit}|entrada|${visit} (totales|web|a la web|al sitio|a la tienda)|total de ${visit}|volumen de ${visit}`,
    engagedSessions: `${visit} (con interacción|comprometidas)|${visit} (con engagement|con participación|con implicación|interactivas|implicadas|activas|comprometida|de calidad)`,
    engagementRate:
      '(tasa|porcentaje) de (interacción|engagement|participación)|(tasa|porcentaje|índice|ratio|nivel) de (interacción|engagement|participación|compromiso|implicación|interacciones)|engagement rate|er',
    engagement: 'engagement|interacción|participación de los usuarios|implicación|compromiso|enganche',
    bounceRate:
      '(tasa|porcentaje|índice) de rebote|rebote|rebotes|bounce rate|(ratio|cuota|nivel) de rebote|(rebote|rebotan|rebotar|rebotaron|rebota|rebotó)|tasa rebote|% de rebote',
    averageSessionDuration: `cuánto tiempo (se quedan|pasan|están|permanecen) [de media|en promedio] [los|nuestros] (usuarios|visitantes|clientes) [en (la web|el sitio|la tienda)]|duración [media|promedio] (de|de la|de las|por) ${visit}|duración media de ${visit}|tiempo (medio|promedio) (de|en|por) (${visit}|el sitio|la web)|cuánto tiempo (pasan|están|se quedan) [los] (usuarios|visitantes) [en la web|en el sitio]|tiempo en el sitio|(sesiones|visitas) más (largas|cortas)|cuánto (dura|duran|duró|duraron) [de media|en promedio|por término medio] [cada|una|la|las|nuestras|de media] [${visit}]|cuánto rato (se quedan|pasan|están)|cuánto tiempo (se queda|pasa|está|permanece|dedica|dedican) [de media|en promedio] [la gente|el usuario|un usuario|cada usuario|los usuarios|los visitantes|el visitante] [en (la web|el sitio|la tienda|nuestra web|la página)]|(duración|permanencia) (media|promedio)|tiempo de (permanencia|estancia|sesión|visita|navegación)|permanencia [media] [en (la web|el sitio)]|(media|promedio) de (duración|tiempo|permanencia) (de|por|en) (${visit}|la web|el sitio)|(duración|tiempo) (medio|media|promedio) (de|de la|de las|por) ${visit}|duración [media|promedio] de [cada|una|la|las|nuestras] ${visit}|tiempo (medio|promedio) [que] (pasa|pasan|se quedan) [los usuarios]`,
    userEngagementDuration:
      'tiempo de (interacción|engagement)|tiempo (total|) de (interacción|participación|lectura|engagement)|tiempo de (lectura|uso)',
    engagement_time_per_session:
      'tiempo [(medio|promedio)] de (interacción|participación|engagement) [(medio|promedio)] por (sesión|visita)',
    average_engagement_time:
      'tiempo (medio|promedio) de (interacción|engagement|lectura)|tiempo de (interacción|engagement) (medio|promedio)|tiempo [medio] en [la] página|tiempo (medio|promedio) (de|en) (participación|uso|la página|cada página|pantalla|las páginas)|cuánto tiempo (leen|se lee|pasan leyendo)|tiempo [medio|promedio] por (página|usuario|visitante|artículo)|(permanencia|tiempo) [medio|media|promedio] (en|por) página|[donde|en (las|los|la|el) que|que] [más] (la gente|los usuarios|los visitantes|los clientes|se) (pasa|pasan|está|están|queda|quedan|dedica|dedican|pasaron|pasó) [más|menos] tiempo|(retienen|enganchan) (más|menos)',
    sessionsPerUser: `${visit} por ${user}|${visit} (a|de|por cada|que hace cada|por) ${user}|(media|promedio) de ${visit} por ${user}|frecuencia de visita|cuántas ${visit} (hace|hacen|realiza) [cada|de media|en promedio] [${user}]|(sesiones|visitas) por (cabeza|persona)`,
    screenPageViews: `${view}|número de ${view}|páginas vistas|impresión de página|(páginas|contenidos) (vistas|visitadas|consultadas|abiertas)|cuántas páginas (se vieron|vieron|se han visto|han visto|se abrieron|se cargaron|fueron vistas)|lectura|lecturas|cuántas veces (se vio|se vieron|se visitó|se leyó|se ha visto|se abrió)|hits|vista de contenido|(visita|visitas) a [la|las|una|cada|esa] página|vistas`,
    screenPageViewsPerSession: `(${view}|página|páginas) por ${visit}|cuántas páginas (ven|se ven|ve|visitan|visita) [de media|en promedio|la gente|los usuarios] (por|en cada|cada) ${visit}|profundidad de (visita|sesión|navegación)|(media|promedio) de páginas por ${visit}|páginas vistas por ${visit}`,
    screenPageViewsPerUser: `(${view}|página|páginas) por ${user}|páginas [vistas] por (usuario|visitante|persona)|(media|promedio) de páginas por ${user}|cuántas páginas ve [cada|de media|en promedio] [un] ${user}`,
    eventCount:
      'evento|eventos|número de eventos|interacciones|recuento de eventos|total de eventos|evento (registrado|disparado)',
    conversions: `${conv}|objetivo|objetivos|objetivos cumplidos|meta|metas|logro|objetivos (conseguidos|alcanzados|completados)|acciones clave|número de ${conv}`,
    keyEvents: 'evento clave|eventos clave|eventos (clave|principales|importantes)',
    conversion_rate: `(tasa|ratio|porcentaje|índice) de ${conv}|tasa conversión|(tasa|ratio|porcentaje|índice|nivel|cuota) (de|) (${conv}|conversiones|convertir)|conversión (media|en porcentaje)|cr|conversion rate|% de ${conv}|qué tan bien (convierte|convierten|convertimos)|cómo (convierte|convierten|convertimos|está convirtiendo|están convirtiendo)`,
    revenue:
      'ingreso|ingresos|facturación|facturado|recaudación|cuánto (dinero|) (ganamos|hemos ganado|facturamos|hemos facturado|ingresamos|hicimos)|cuánto dinero|cuánto se facturó|facturamos|dinero|pasta|plata|lana|caja|facturaciones|recaudado|recaudaciones|volumen de negocio|cifra de negocio|monto (total|vendido|facturado)|importe (total|vendido|facturado|de ventas)|ingreso (total|bruto|global)|total (facturado|ingresado|vendido|recaudado)|cuánto (vendimos|hemos vendido|se vendió|se ha vendido|vendió|vende|vendemos|entró|ha entrado|entró en caja|ingresó|ingresó la tienda|ha ingresado|recaudamos|recaudó|hemos recaudado|facturó|factura|ha facturado|facturaron|facturan|se ha facturado|llevamos facturado|llevamos vendido|hemos hecho|hemos ingresado|sacamos|hemos sacado|generamos|hemos generado|generó|ganó|ha ganado|ganamos|nos ha entrado|nos entró|nos dejó|nos dejaron|nos ha dejado|nos han dejado|hicimos de caja|produjo|rindió) [la tienda|la web|el sitio|el negocio|en ventas|en total|de dinero]|(facturamos|facturó|facturaron|facturan|factura|facturando|facturar|hemos facturado|ha facturado)|(ingresamos|ingresó|recaudamos|recaudó)|ventas en (euros|dinero|pesos|dólares|valor)|valor de [las] ventas|(dinero|pasta|plata) (que) (hicimos|ganamos|entró|ingresamos|generó|generaron|nos dejó|nos dejaron|trajo|trajeron)|cuánta (pasta|plata|lana|facturación)|cuánto (venderemos|facturaremos|ingresaremos|ganaremos|sacaremos|vamos a vender|vamos a facturar|vamos a ingresar|vamos a ganar|vamos a sacar|se va a vender|se venderá)',
    purchaseRevenue:
      'ingresos (por|de) compras|ingresos de comercio electrónico|ingresos (de|por|procedentes de) (compra|pedido|la tienda|la tienda online|e commerce|ecommerce|tienda)',
    sales: 'venta|ventas|cifras de ventas|volumen de ventas|ventas online',
    refundAmount:
      'reembolso|reembolsos|devoluciones|(dinero|importe|monto|total) (devuelto|reembolsado|en devoluciones|de devoluciones|en reembolsos)|devolución|cuánto (devolvimos|hemos devuelto|reembolsamos|hemos reembolsado|se devolvió|se reembolsó)|reembolsado',
    averagePurchaseRevenue:
      '(valor|importe) (medio|promedio) (del|de los|de las|de|por) (pedido|pedidos|compra|compras|carrito)|ticket (medio|promedio)|(pedido|carrito) (medio|promedio)|(valor|importe|monto|gasto|coste) (medio|promedio) (por|de|del|de la|de cada|por cada) (pedido|compra|carrito|ticket|transacción|orden|cesta|venta|cada pedido|cada compra)|(ticket|pedido|carrito|cesta|compra|cesta de la compra) (medio|media|promedio)|(media|promedio) (por|de) (pedido|compra|ticket|cesta|carrito)|valor (del|de los|de cada|por|de) (pedido|pedidos|ticket|carrito|cesta)|cuánto (gastan|gasta|se gasta|se gastan|gastaron) [de media|en promedio] [los clientes] (por|en cada|cada) (pedido|compra)|ingreso por (pedido|compra|transacción)|aov|de cuánto (es|fue) (el|cada) (pedido|compra) [medio|media|promedio]',
    averageRevenuePerUser: `ingresos [medios] por ${user}|(ingreso|ingresos|gasto|facturación) (medio|medios|media|promedio) por (usuario|visitante|cliente|persona)|ingresos por (cada|persona)|(ingreso|gasto|facturación|valor|dinero) [medio|media|promedio] (por|de cada|por cada) (usuario|visitante|persona)|cuánto (gasta|se gasta|gastan|deja|dejan|genera|generan|aporta) [de media|en promedio] (cada|un|el|los|nuestros|por) (usuario|visitante|persona) [de media|en promedio|medio]|arpu`,
    ecommercePurchases:
      'compra|compras|pedido|pedidos|orden|órdenes|número de (pedidos|compras)|comprita|compritas|pedidos (realizados|recibidos|hechos|cerrados)|ventas cerradas|cuántas veces (compraron|se compró|han comprado)|cuántas ventas|número de ventas|cantidad de ventas|encargo|encargos|comanda|comandas',
    transactions: 'transacción|transacciones|transaccion|operación de compra|número de transacciones',
    totalPurchasers:
      'comprador|compradores|(usuario|visitante|gente|persona|cliente) que (compró|compraron|compra|compran|ha comprado|han comprado|pagó|pagaron|hizo un pedido|hicieron un pedido|hicieron alguna compra)|cuántos (compraron|han comprado|pagaron|acabaron comprando)|cuántas personas (compraron|han comprado|pagaron|distintas compraron)|cuánta gente (compró|ha comprado|pagó)|compradores (distintos|únicos)',
    firstTimePurchasers:
      '(nuevos|nuevas) (clientes|compradores)|(cliente|comprador) (nuevo|nueva|por primera vez|primerizo)|compradores primerizos|(compraron|compran|han comprado) por primera vez|primera compra|primeras compras',
    customers: 'cliente|clientes',
    purchase_rate:
      'tasa de compra|(tasa|ratio|porcentaje) de (compra|compras|pedidos)|conversión (a|en) (compra|venta|pedido)|tasa de conversión (a|de|en) (compra|compras|venta|ventas)',
    addToCarts:
      '(añadido|añadidos|añadidas|agregado|agregados) al carrito|adiciones al carrito|(añadió|añadieron|añaden|añadir|agregó|agregaron|agregan|agregar|metió|metieron|meten|pusieron|puso) [algo|productos|artículos] (al|en el|a la|en la) (carrito|carro|cesta)|(añadido|añadidos|agregado|agregados) (a la cesta|al carro)|(añaden|añadir|añadió|añadieron|añadido|añadidos|añadidas|agregan|agregar|agregó|agregaron|agregado|agregados|metidos|metido|meten|metió|metieron|meter|ponen|pone|poner|puso|pusieron|puesto|echan|echaron|echó|echar|suman|van|fue|fueron|acaban|acabaron|terminan|terminaron|llegan|mandan|mandaron) [algo|cosas|productos|artículos|el producto|un producto] (al|a el|en el|a la|en la|a|en) (carrito|carro|cesta|carro de compra|carrito de compra|cesta de la compra|bolsa)|(añadidos|agregados|adiciones|incorporaciones) (a la cesta|al carro|al carrito|a cesta|a carrito)|carrito de compra|carritos (creados|llenados|iniciados)|add to cart',
    checkouts:
      '(embudo|proceso) de [la] (pago|caja|checkout)|inicio de pago|inicios de pago|checkouts|pagos iniciados|(inicios|inicio) (de|del) (pago|checkout|proceso de pago|proceso de compra)|(empiezan|empezaron|empezó|empezar|inician|iniciaron|inició|iniciar|comienzan|comenzaron) (el|a) (pago|pagar|checkout|proceso de pago|proceso de compra|proceso de pago)|(llegan|llegaron|llega|llegó|llegar|pasan|pasaron|van|fueron|entran|entraron) (al|a|hasta el|hasta la|por) (pago|checkout|caja|la caja|pasarela de pago|la pasarela|proceso de pago)|checkout iniciado|begin checkout',
    cart_abandonment:
      'abandono (de|del) carrito|carritos abandonados|tasa de abandono|(abandono|abandonan|abandonaron|abandonar|abandona|dejan|dejaron|deja) [de] [del|el|el|al|los|su|en el] (carrito|carro|cesta|carritos) [abandonado|a medias|sin comprar]|(carrito|carro|cesta) (abandonado|abandonada|a medias|sin comprar)|abandono de compra',
    itemsPurchased:
      '(artículos|productos|unidades) (vendidos|vendidas|comprados)|(unidad|pieza|artículo|producto) (vendido|vendida|comprado|comprada|pedido)|cuánto se vendió de|cuántos (productos|artículos) (vendimos|hemos vendido|se vendieron|se han vendido|compraron)|cuántas unidades (vendimos|hemos vendido|se vendieron|se han vendido)|unidades|cantidad vendida|cantidades vendidas',
    itemsViewed:
      '(artículos|productos) (vistos|visualizados)|(artículo|producto|ficha) (visto|vista|visualizado|consultado|visitado)|vista de (producto|ficha|artículo)|vista de la ficha|visualización de (producto|artículo)|vieron (un|el|algún) producto|(ver|ven|vieron|visitan|visitaron|miran|miraron) (un|una|el|la|algún|los|las) (producto|ficha|artículo|ficha de producto)',
    advertiserAdCost:
      '(coste|costo|gasto|inversión) (publicitario|publicitaria|en publicidad|en anuncios|de anuncios|de google ads|en google ads)|coste|costo|gasto|gastos|(presupuesto|dinero|pasta|plata|inversión|inversiones) (gastado|gastada|invertido|invertida|en|de|para) [la] (publicidad|anuncio|marketing|campaña|ads|google ads|google|adwords)|cuánto (gastamos|hemos gastado|nos gastamos|nos hemos gastado|invertimos|hemos invertido|se gastó|pagamos|hemos pagado|llevamos gastado) [en|por] [la|los] [publicidad|anuncios|marketing|campañas|ads|google ads|google|adwords]|(gasto|coste|costo|inversión|gastos) (de|en|por) [la|las|los] (campaña|marketing|ads|medios|adwords|google)|inversión publicitaria|cuánto (costó|costaron|cuestan|nos costó|nos costaron|nos cuestan) (la publicidad|los anuncios|las campañas|la campaña)',
    advertiserAdClicks:
      'clics (en|de) (anuncios|los anuncios|publicidad)|clics (publicitarios|de pago|en google ads|de google ads|de la publicidad|de campaña)|clics en [nuestros|los|mis] anuncios',
    advertiserAdCostPerClick:
      '(coste|costo) por clic|(coste|costo|precio) (por|de cada|del|medio por) (clic|click)|cpc|cuánto (cuesta|costó|pagamos por|nos cuesta) (cada|un|el) (clic|click)',
    returnOnAdSpend:
      'roas|retorno de la inversión publicitaria|(retorno|rentabilidad|rendimiento) (de|del|de la|sobre|sobre la|por) (publicidad|inversión publicitaria|inversión en publicidad|inversión en anuncios|gasto publicitario|gasto en publicidad|anuncios)',
    clicks: 'clic|clics|click',
    click_rate: 'tasa de clics|ctr|(porcentaje|ratio|proporción) de clics',
    impressions: 'impresión|impresiones',
    organicGoogleSearchAveragePosition:
      'posición media|posición (media|promedio) [en (google|la búsqueda|los resultados)]',
    stickiness: 'stickiness|ratio (dau mau|dau sobre mau)|adherencia|recurrencia diaria',
    scrolledUsers: '(usuarios|gente|personas) (que hicieron|que hacen|con) scroll|usuarios con scroll',
    eventCountPerUser: `evento por ${user}`,
    eventsPerSession: `evento por ${visit}`,
    sessionKeyEventRate: `tasa de ${conv} (por sesión|de sesiones|de las sesiones)`,
    userKeyEventRate: `tasa de ${conv} (por usuario|de usuarios|de los usuarios)`,
    grossPurchaseRevenue: 'ingresos brutos [(de|por) compras]',
    ecommerce:
      '(datos|métricas|cifras|informe|rendimiento|resumen) (de|del) (ecommerce|e commerce|comercio electrónico|la tienda online)',
    totalAdRevenue: 'ingresos (publicitarios|por publicidad|de publicidad|por anuncios|de anuncios)',
    taxAmount: 'impuesto|iva',
    shippingAmount: '(gastos|costes|costos|importe) de envío|envío',
    averagePurchaseRevenuePerPayingUser:
      '(ingreso|gasto) [medio] por (comprador|cliente)|(gasto|ingreso) (medio|promedio) (por|de cada|de un|del) (cliente|comprador)|cuánto (gasta|se gasta|gastan) [de media|en promedio] (cada|un|el|los|nuestros) (cliente|comprador) [de media|en promedio|medio]',
    purchaserRate:
      '(tasa|porcentaje|proporción) de compradores|(porcentaje|proporción) de (usuarios|visitantes) que (compran|compraron|compra)',
    items_per_order:
      '(artículo|producto|unidad) por (pedido|compra|ticket|cesta|carrito)|tamaño (medio|) (de la cesta|del carrito|del pedido)',
    itemsAddedToCart: '(producto|artículo) (añadido|agregado|metido) (al|en el|a la) (carrito|carro|cesta)',
    itemRevenue: '(ingreso|facturación) (por|de) (producto|artículo)',
    itemDiscountAmount: '(importe|total) de descuento|descuento (aplicado|concedido)',
    advertiserAdImpressions:
      'impresión (de|de los|en) (anuncio|anuncios|publicidad|google ads)|impresiones publicitarias',
    advertiserAdCostPerKeyEvent: '(coste|costo) por (conversión|adquisición|lead|acción|objetivo|captación)|cpa|cpl',
    organicGoogleSearchClicks:
      'clics (en|de|desde) (google|la búsqueda|búsqueda orgánica|search console|resultados de búsqueda|los resultados)|clics orgánicos',
    organicGoogleSearchImpressions:
      'impresiones (en|de|desde) (google|la búsqueda|la búsqueda de google|búsqueda orgánica|search console|resultados)|impresiones orgánicas',
  },
  weakMetrics: {
    checkouts: 'pago|checkout|caja',
    users: 'cuánta gente|cuántas personas|cuántos (entraron|nos visitaron|vinieron|visitantes)|cuántas (almas|cabezas)',
    people:
      'gente|persona|personas|lector|lectores|lectores|público|peña|banda|cristiano|todo el mundo|navegantes|espectador|espectadores|audiencia',
    screenPageViews:
      'visto|vista|vistos|vistas|visitada|visitadas|leído|leída|leídos|leídas|popular|populares|consultadas|viendo|leyendo|visitando|consultando|ve|ven|vio|vieron|visita|leen|lee|leyó|leyeron|leer|consultan|consulta|consultado|consultada|mirado|mirada|mirados|miradas|miran|miró|miraron|mirar|abierto|abierta|abiertos|abiertas|clicado|clicada|visitado|visitados|accedida|accedidas|accedido',
    sessions:
      'entró|entraron|llegaron|llegan|llegó|visitaron|visitan|vienen|vinieron|visitó|visitaron|visitar|visitado|visitándonos|entrado|entrando|entrar|llegado|llegando|llegar|llegada|llegadas|vino|venido|viniendo|venir|pasaron por|pasa por|pasan por|acceden|accedieron|accedió|accede|aterrizan|aterrizaron|nos visitan|nos visitaron|nos llega|nos llegan|nos llegaron|nos entra|nos entran|conectan|conectaron',
    ecommercePurchases:
      'compraron|comprado|compró|compran|compra alguien|comprar|compramos|pagaron|compra|compró|comprando|compre|compren|compraba|compraban|comprarían|encargan|encargaron|piden|pidieron|pidió|pedir|pagan|paga|pagó|pagado|pagar|pagando|adquieren|adquirieron|adquirió',
    itemsPurchased:
      'vendido|vendidos|vende|venden|vendieron|vendida|vendidas|vendió|vender|vendimos|vendemos|vendiendo|superventas|top ventas|best seller|best sellers|bestseller|bestsellers',
    conversions: 'convierten|convirtieron|convirtió|convertir|convertido|convierte|convierta|convirtiendo|convertían',
    conversion_rate:
      'convierten (mejor|peor|más|menos)|convierte (mejor|peor|más)|(convierten|convierte|convirtieron|convirtió|convertir|convertido|convirtiendo) [mucho|bastante] (mejor|peor|más|menos|bien|mal|fatal)|(mejor|peor|más|menos) (convierten|convierte|convirtieron|convirtió)',
    revenue:
      'ganado|ganamos|generan dinero|facturado|ganar|gana|ganan|ganó|ganaron|ganando|nos (deja|dejan|dejó|dejaron|ha dejado|han dejado|reporta|reportan|reportó|reportaron|aporta|aportan|aportó|aportaron|da|dan|dio|dieron|trajo|trajeron|trae|traen|rinde|rinden|rindió|rindieron|genera|generan|generó|generaron|entró|entra)|rentable|rentables|lucrativo|lucrativa|lucrativos|lucrativas|rinde|rinden|rindió|rindieron|ha rendido|han rendido|valioso|valiosa|valiosos|valiosas|sale a cuenta|sale rentable|compensa',
    advertiserAdCost:
      'gastado|gastamos|gasta|gastan|gastó|gastaron|gastando|gastar|invertimos|invertido|invertir|cuesta|cuestan|costó|costaron',
    purchase_rate: '(más|menos) (probable|probabilidad|propensos) (de|a|que) (compren|comprar|compra)',
    bounceRate:
      'se (van|va|fueron|marchan|marcha|largan) (enseguida|al instante|nada más entrar|sin hacer nada|a la primera|corriendo|de inmediato|inmediatamente)|salen (enseguida|al instante|nada más entrar|sin hacer nada|de inmediato)',
    addToCarts: 'carrito|carro|cesta',
  },
  events: {
    sign_up:
      'registro|registros|registrado|registrados|altas|alta de usuario|registro nuevo|nuevos registros|nuevas altas|alta|cuenta (creada|nueva)|(cuentas|perfiles) (creadas|nuevas|creados)|(se) (registró|registraron|registra|registran|registrarse|dieron de alta|inscribieron|inscriben|dio de alta|dan de alta|apuntaron|apuntan)|registrarse|inscripción|inscripciones|inscrito|suscripción|suscripciones|suscripto|crearon [una|su] cuenta|creación de cuenta',
    login:
      'inicio de sesión|inicios de sesión|(iniciaron|inician|iniciar|inicia|inició) sesión|logins|logueo|logueos|(se) (loguearon|loguean|loguea)|acceso de usuario|accesos de usuarios',
    generate_lead:
      'lead|leads|contacto|contactos|lead (generado|nuevo|captado)|leads (generados|nuevos|captados)|contacto (comercial|nuevo)|solicitud|solicitudes|solicitudes de (contacto|información|presupuesto)|clientes potenciales',
    file_download:
      'descarga|descargas|descargaron|descargan|descargar|descarga|descargó|descargado|(bajaron|bajan) [un|el|los|algún] (archivo|pdf|documento|fichero)|archivo descargado|descargas de (archivos|pdf|documentos)|bajadas de archivos',
    form_submit:
      'formulario enviado|formularios enviados|envíos de formulario|(enviaron|envían|enviar|envió|envía|rellenaron|rellenan|rellenar|completaron|completan|mandaron|llenaron|llenan) [un|el|los|nuestro|algún] (formulario|form)|formulario (enviado|completado|rellenado|recibido)|envío de formulario|envíos del formulario|formulario de contacto',
    form_start: '(empezaron|iniciaron|comenzaron|empezar) (el|un) formulario|formulario (iniciado|empezado)',
    video_start:
      '(vídeo|video) (visto|visualizado|reproducido|iniciado)|reproducción de (vídeo|video)|reproducciones|reproducción|(vieron|ven|ver|reprodujeron|reproducen) (un|el|los|algún) (vídeo|video)|visualización de (vídeo|video)',
    video_complete:
      '(vídeo|video) (completado|terminado|visto entero|visto completo|hasta el final)|(vieron|terminaron|acabaron) (el|un) (vídeo|video) (entero|completo|hasta el final|)',
    scroll: 'scroll|scrolls|desplazamiento',
    click: 'clic (saliente|externo|en enlaces externos|de salida)|clics salientes|enlace saliente',
    view_search_results:
      'búsqueda (interna|en la web|en el sitio|en la tienda|en el buscador|hecha)|búsquedas (internas|en la web|en el sitio)|(usaron|usan|usar) el buscador|uso del buscador|(buscaron|buscan) en (la web|el sitio|la tienda)',
    add_to_wishlist:
      '(lista de deseos|favoritos)|(añadido|añadidos|agregado|agregados) a (favoritos|la lista de deseos)|guardado en favoritos',
    add_payment_info: '(datos|información|método) de pago [introducidos|añadida|añadidos]',
    add_shipping_info: '(datos|información) de envío [añadida|añadidos]',
    remove_from_cart:
      '(eliminado|eliminados|quitado|quitados|sacado|quitaron|eliminaron|eliminaciones|retirados) (del|de la|de el) (carrito|carro|cesta)',
    view_cart:
      '(ven|vieron|ver|visto|vista de) (el|del|de|su) (carrito|carro|cesta)|vista (del|de) (carrito|carro|cesta)|visualización del carrito',
    view_item: '(ver|ven|vieron|vista de|ver un) (producto|artículo) (detalle|en detalle)',
    share: 'contenido compartido|compartido en redes|compartieron|comparten',
    first_open: '(instalación|instalaciones) [de la app]|(instalaron|instalan) la app|primera apertura',
    app_remove: 'desinstalación|desinstalaciones|desinstalaron',
    app_exception: '(error|cierre inesperado|fallo) de la app|crash|crashes',
  },
  dimensions: {
    channel:
      'canal|canales|canal de (marketing|adquisición)|grupo de canales|adquisición|tipo de tráfico|de dónde viene [el|nuestro] tráfico|vía (de entrada|de llegada)|por qué (canal|vía)|canal (de entrada|de venta|de tráfico|de captación|por defecto)|vías|fuente de adquisición|por dónde (entra|entran|llega|llegan|vienen|viene|nos llega|nos llegan|nos encuentran) [la gente|los usuarios|los visitantes|los clientes|el tráfico]|de qué (canal|vía)',
    source:
      'fuente|fuentes|fuente de tráfico|fuentes de tráfico|origen|origen del tráfico|procedencia|de dónde procede|fuente (de procedencia|de visitas)|qué (web|webs|sitio|sitios) nos (manda|mandan|envía|envían|trae|traen)|plataforma de origen',
    medium: 'medio|medios|medio de (tráfico|adquisición)',
    source_medium: '(fuente|origen) [y|/] medio|(fuente|origen) (y|/|-) medio|fuente medio',
    campaign:
      'campaña|campañas|campaña (de marketing|publicitaria|de anuncios|de google ads)|campañas de marketing|acción promocional',
    referrer:
      'sitio de referencia|sitios de referencia|referente|web de referencia|(web|webs|sitio|sitios|página|páginas|dominio|dominios) (que nos enlazan|que nos enlaza|que nos refieren|de procedencia|referente|que nos mencionan|que nos mandan tráfico|que nos envían tráfico|externas que nos traen)|referidor|referidores|referrer',
    keyword: 'palabra clave|palabras clave|término de búsqueda de pago|keyword|keywords|términos de google ads',
    page: 'página|páginas|url|urls|artículo|artículos|contenido|contenidos|entrada del blog|dirección (web|de la página)|apartado|apartados|sección de la web|post|posts|publicación|publicaciones|nota|notas|noticia|noticias|reportaje|parte de la web',
    page_title: 'título de página|títulos de página|título|títulos|titular|titulares|nombre de la página',
    landing_page:
      'página de (destino|entrada|aterrizaje|llegada)|páginas de (destino|entrada|aterrizaje|llegada)|landing|landing page|landings|(página|páginas) (por la que|por las que|por donde|donde) (entran|entra|llegan|llega|aterrizan|aterriza|entraron|llegaron) [los usuarios|la gente|los visitantes]|puerta de entrada|puertas de entrada|página de inicio de sesión de entrada|primera página [vista|visitada]|página de aterrizajes|páginas de aterrizaje',
    search_term:
      'término de búsqueda|términos de búsqueda|búsquedas internas|qué busca la gente|(palabra|palabras|término|términos|cosa|cosas) (que buscan|buscada|buscadas|buscado|buscados|de búsqueda interna|del buscador|que más buscan)|qué (busca|buscan|buscaron|buscó) [la gente|los usuarios|los visitantes|los clientes] [en (la web|el sitio|la tienda|el buscador|nuestra web)]|(consulta|consultas) del buscador',
    event:
      'nombre (del|de) evento|tipo de evento|evento (concreto|específico)|qué eventos|cuáles eventos|nombres de eventos|acción|acciones',
    country: 'país|países|mercado|mercados|nación|naciones|nacionalidad|de qué países|territorio|lugar del mundo',
    region:
      'región|regiones|provincia|provincias|comunidad autónoma|estado|estados|departamento|departamentos|comunidad|comunidades|comunidades autónomas|zona|zonas',
    city: 'ciudad|ciudades|población|poblaciones|municipio|municipios|localidad|localidades|urbe',
    continent: 'continente|continentes',
    language: 'idioma|idiomas|lengua|lengua|idioma del navegador|en qué idioma',
    device:
      'dispositivo|dispositivos|tipo de dispositivo|categoría de dispositivo|device|aparato|aparatos|equipo usado|desde qué (dispositivo|aparato)|tipo de aparato',
    operating_system:
      'sistema operativo|sistemas operativos|sistema (android o ios)|android o ios|ios o android|android vs ios',
    browser: 'navegador|navegadores|navegadores web|explorador|browser',
    screen_resolution: 'resolución de pantalla|(tamaño|resolución) de [la] pantalla|tamaños de pantalla',
    new_or_returning: `(nuevo|nuevos) (vs|y|o|frente a) (recurrente|recurrentes) [${user}]|${user} nuevos (vs|y|o|frente a) recurrentes|tipo de usuario|(nuevo|nueva) (vs|y|o|u|frente a|contra|versus|x|/|e) (recurrente|habitual|antiguo|que vuelven|que repiten|de siempre|conocido|repetidor) [${user}]|${user} (nuevo|nueva) (vs|y|o|frente a|contra|versus|x|/|e) (recurrente|habitual|antiguo|que vuelven|los que vuelven|los que repiten)|(nuevo|nueva) o (recurrente|habitual|de vuelta)`,
    age: 'edad|rango de edad|grupo de edad|edades|franja de edad|rango de edades|tramo de edad|cuántos años (tienen|tiene)|grupo etario|grupos etarios',
    gender:
      'sexo|(por|según|de|cada|y|e) género|géneros|hombres y mujeres|hombres vs mujeres|hombres (o|versus|frente a|contra|e) mujeres|mujeres (y|o|vs|frente a) hombres|por sexos|género de los usuarios|masculino o femenino|ellos y ellas',
    product:
      'producto|productos|nombre del producto|artículo de la tienda|referencia|referencias de producto|ítem|item|ítems|modelo de producto|lo que (más|menos) se vende|qué (se vende|vendemos|se vendió|compran|compra la gente|compraron) [más|menos|mejor]|cosa vendida|mercancía',
    product_category:
      'categoría|categorías|categoría de producto|familia de producto|familias de productos|sección de la tienda|departamento de la tienda|categorías de productos|línea de producto|líneas de productos',
    product_brand: 'marca|marcas|fabricante|fabricantes|marca de producto|marcas de productos',
    coupon:
      'cupón|cupones|código de descuento|código promocional|códigos promocionales|cupón de descuento|vale|vales|códigos de descuento|cupones de descuento',
    hour: 'hora|horas|hora del día|franja horaria|hora (punta|a hora)|horario|horarios|franja (horaria|de hora)|a qué hora|a qué horas|tramo horario|tramos horarios|qué hora|qué horas|hora por hora|hora a hora|las horas',
    weekday:
      'día de la semana|días de la semana|qué día de la semana|día de la semana|días semanales|(qué|cuál) (día|días) entre lunes y domingo|lunes a domingo|de lunes a domingo',
    date: 'qué día|qué días|mejor día|peor día|en qué (día|fecha|fechas)|(qué|cuál|cuáles) (fue el día|es el día|fueron los días|día|días|fecha|fechas)|(día|fecha) (concreto|exacto|concreta|exacta)|(el|los) día (con más|con menos|de más|de menos|que más|que menos)|mejores días|peores días|día (récord|pico)',
    week: 'qué semana|mejor semana|en qué semana|cuál semana|(la|las) semana (con más|con menos|que más|que menos)|mejores semanas|peores semanas|peor semana|semana récord',
    month:
      'qué mes|mejor mes|peor mes|en qué mes|cuál mes|(el|los) mes (con más|con menos|que más|que menos)|mejores meses|peores meses|mes récord',
    year: 'por año|cada año|al año|año a año|por años|cada uno de los años|anualmente',
    social_network:
      '(red social|redes sociales) (concreta|específica)|(qué|cuál|cada|por) (red social|redes sociales)|red social',
    ad_group: 'grupo de anuncios|conjunto de anuncios',
    ad_content: '(contenido|creatividad|creatividades) (del|de los|de) anuncio|anuncio concreto|creatividad',
    host: 'dominio|dominios|subdominio|subdominios|hostname|nombre de host',
    link_url: 'enlace (clicado|saliente|pulsado)|url del enlace',
    link_domain: 'dominio del enlace|dominios salientes',
    file: '(archivo|archivos|fichero|documento|pdf) (descargado|más descargado)|nombre del archivo|(qué|cuáles) (archivos|ficheros|documentos|pdfs)|archivo|fichero',
    video: '(qué|cuáles) (vídeos|videos)|vídeo|título del (vídeo|video)',
    key_event: '(qué|cada) (conversión|evento clave)|tipo de conversión',
    sub_continent: 'subcontinente',
    device_model: 'modelo (de dispositivo|de móvil|de teléfono|de celular)|(qué|cuáles) (modelos|móviles)',
    device_brand: 'marca (de dispositivo|de móvil|de teléfono|de celular|del dispositivo|del móvil)',
    os_version: 'versión (del sistema|del sistema operativo|de android|de ios|de windows)',
    platform: 'plataforma (web o app)|web o app|app o web|app y web',
    app_version: 'versión de la app',
    interest: 'intereses|aficiones|gustos',
    audience: 'segmento de audiencia|audiencias|públicos',
    product_variant: 'variante|variantes|talla|tallas|color del producto',
    product_id: 'id de producto|sku|código de producto|referencia del producto',
    product_list: 'lista de productos',
    promotion: 'promoción|promociones|promo|promos',
    transaction: 'id de (transacción|pedido)|número de pedido|pedido individual',
  },
  values: {
    mobile:
      'móvil|móviles|celular|celulares|teléfono|teléfonos|smartphone|dispositivo móvil|dispositivos móviles|mobile|cel|celus|celu|teléfono móvil|teléfonos móviles|tfno|tlf|smartphones|versión móvil|desde el móvil|en móviles|celulares',
    desktop:
      'ordenador|ordenadores|computadora|computadoras|escritorio|pc|desktop|computador|ordenadores de (sobremesa|mesa|escritorio)|ordenador (de sobremesa|de mesa|portátil)|portátil|portátiles|laptop|computadores|computadora de escritorio|sobremesa|compu|compus|pcs|notebook',
    tablet: 'tableta|tabletas|tablet|tabletas|tablets',
    organic_search:
      'búsqueda (orgánica|natural)|seo|buscadores|búsquedas orgánicas|motores de búsqueda|(tráfico|búsqueda|búsquedas|resultados|visitas|posicionamiento) (orgánico|orgánica|orgánicos|orgánicas|natural|naturales)|(buscador|motor de búsqueda)|búsqueda no pagada|google orgánico|orgánico de google|organic|búsqueda gratuita',
    organic: 'orgánico|orgánica|orgánicos|orgánicas',
    paid_search:
      'búsqueda (de pago|pagada)|sem|anuncios de búsqueda|(búsqueda|búsquedas) (de pago|pagada|pagadas|patrocinada|patrocinadas)|anuncios (de|en) (búsqueda|buscadores)|publicidad en buscadores|ppc',
    paid: 'de pago|pagado|pagada|publicidad|anuncios|(canal|canales|medio|medios|tráfico|campañas|visitas) (de pago|pagado|pagados|pagada|pagadas)|pago por clic|pagos publicitarios|anuncio|publi|ads|publicitario',
    direct:
      'directo|directa|acceso directo|directos|(tráfico|visitas|entrada|entradas|acceso|accesos) (directo|directos|directa|directas)|escribiendo la url|tecleando la dirección|sin intermediarios',
    referral:
      'referencia|referencias|referido|referidos|enlace de otras webs|enlaces de otras webs|(otras|otros) (webs|sitios|páginas)|enlaces externos|sitios externos|webs de terceros|(tráfico|visitas) (de referencia|referido|referidas)|recomendaciones',
    email:
      'correo electrónico|correo|email|e mail|correos|correos electrónicos|emails|mails|mail|mailing|mailings|e mailing|email marketing|campañas de (correo|email)|correo electronico',
    newsletter: 'boletín|newsletter|boletines|la newsletter|boletín (electrónico|de noticias|informativo)',
    social:
      'redes sociales|social|redes|medios sociales|redes|rrss|rr ss|redes sociales|medios sociales|social media|canales sociales|las redes',
    organic_social: 'social orgánico|(redes|social|redes sociales|rrss) (orgánicas|orgánico|orgánica|no pagadas)',
    paid_social:
      'social de pago|(redes|social|redes sociales|rrss) (de pago|pagadas|pagado)|(anuncios|publicidad|ads) (en|de) (redes|redes sociales|rrss|social)|social ads',
    ai_assistants:
      'ia|asistentes de ia|inteligencia artificial|(chatbot|chatbots|asistente|asistentes|herramientas|buscadores) (de ia|de inteligencia artificial|ia)|ias|las ia|llm|llms|chats de ia|chatbots',
    returning_visitors:
      'recurrente|recurrentes|que vuelven|(usuario|visitante|cliente|persona|gente) (recurrente|habitual|fiel|repetidor|antiguo|conocido|que (vuelve|vuelven|repite|repiten|ya nos conocía|ya nos conocían|regresa|regresan))|repetidores|habituales|los de siempre|recurrentes|que ya (nos conocían|habían estado)|(los|las) que (vuelven|repiten|regresan|volvieron)',
    male: 'hombre|hombres|masculino|varón|varones|chico|chicos|señores|masculina|público masculino|ellos',
    female: 'mujer|mujeres|femenino|chica|chicas|señoras|femenina|público femenino',
    home_page:
      'página (de inicio|principal)|portada|inicio del sitio|home|la home|inicio|página de inicio|pantalla de inicio|página raíz|la portada|página principal|homepage',
    blog: 'blog|el blog|blogs|nuestro blog|sección de blog|la bitácora',
    europe: 'europa|europeo|europea|europeos|europeas',
    asia: 'asia|asiático|asiática|asiáticos',
    africa: 'áfrica|africano|africana',
    south_america: 'sudamérica|américa del sur|suramérica|américa del sur|sudamericano|sudamericana|suramericano',
    north_america: 'norteamérica|américa del norte|américa del norte|norteamericano|norteamericana',
    european_union: 'ue|unión europea|la ue|u e|países de la ue|unión europea',
    weekends:
      'los fines de semana|fines de semana|(en|durante|por|solo) (los|) fines de semana|los findes|findes|fin de semana y festivos|sábados y domingos',
    working_days:
      'días laborables|entre semana|días (hábiles|laborales|de trabajo|de diario)|de lunes a viernes|lunes a viernes|día (laborable|hábil)',
    smart_tv: 'televisor|televisión|televisores|tele|smart tv|smart tvs',
    sms: 'sms|mensajes de texto',
    display: 'display|banners|banner|publicidad gráfica|anuncios gráficos',
    affiliates: 'afiliado|afiliados|afiliación|programa de afiliados',
    push: 'notificación push|notificaciones push|notificaciones',
    unassigned: 'sin asignar|no asignado|no asignados|sin canal',
    search: 'búsquedas|búsqueda|(orgánica y de pago|de pago y orgánica)|buscadores (de pago y orgánico)',
    google_organic: 'google (orgánico|natural|gratis|seo)|búsqueda orgánica (de|en) google|búsqueda de google',
    google_ads: '(anuncios|publicidad|campañas) (de|en) google|google (de pago|anuncios)|adwords',
    facebook: 'face|feis',
    instagram: 'insta|ig',
    chatgpt: 'chat gpt|chatgpt|openai',
    new_visitors:
      '(de|por|entre|para) (los|las) (nuevos|nuevas)|(son|es|eran|fueron) (nuevo|nueva|nuevos|nuevas)|(vienen|vinieron|entran|llegan) por primera vez',
    age_18_24: '[de|entre] [los] 18 (a|y|-) [los] 24 [años]',
    age_25_34: '[de|entre] [los] 25 (a|y|-) [los] 34 [años]',
    age_35_44: '[de|entre] [los] 35 (a|y|-) [los] 44 [años]',
    age_45_54: '[de|entre] [los] 45 (a|y|-) [los] 54 [años]',
    age_55_64: '[de|entre] [los] 55 (a|y|-) [los] 64 [años]',
    age_65_plus: '(mayores|más) de 65 [años]|65 (años|) o más [años]|de 65 [años] en adelante|jubilados',
    speaks_english:
      '(hablan|habla|hablantes de|de habla|en|idioma) inglés|angloparlante|angloparlantes|de habla inglesa|navegador en inglés',
    speaks_spanish:
      '(hablan|habla|hablantes de|en|idioma) (español|castellano)|hispanohablante|hispanohablantes|de habla (hispana|española)',
    speaks_german: '(hablan|habla|hablantes de|idioma) alemán|germanohablante|germanoparlante|de habla alemana',
    speaks_french: '(hablan|habla|hablantes de|idioma) francés|francófono|francófonos|de habla francesa',
    speaks_italian: '(hablan|habla|hablantes de|idioma) italiano|de habla italiana',
    speaks_portuguese: '(hablan|habla|hablantes de|idioma) portugués|de habla portuguesa',
    not_found: '(página|páginas|error|errores) (404|no encontrada|no encontradas)|páginas de error|404',
    americas: 'américa|latinoamérica y norteamérica|las américas',
    oceania: 'oceanía',
    dach: '(países|zona|región) (de habla alemana|germanohablante)|dach',
    nordics: 'países nórdicos|nórdicos',
    scandinavia: 'escandinavia|países escandinavos',
    benelux: 'benelux',
    monday: 'los lunes',
    tuesday: 'los martes',
    wednesday: 'los miércoles',
    thursday: 'los jueves',
    friday: 'los viernes',
    saturday: 'los sábados',
    sunday: 'los domingos',
  },
  countries: {
    Germany: 'alemán|alemana|alemanes|alemania|alemanas|germano',
    Spain: 'español|española|españoles|españolas|territorio español',
    Mexico: 'mexicano|méjico|mexicana|mexicanos|mexicanas|méxico',
    'United States':
      'estados unidos|eeuu|ee uu|usa|us|estados unidos|ee uu|eeuu|norteamericanos|estadounidense|estadounidenses|e e u u|los estados unidos',
    'United Kingdom':
      'reino unido|inglaterra|gran bretaña|británico|británicos|británica|uk|inglés de inglaterra|ingleses',
    France: 'francés|francesa|franceses|francesas',
    Türkiye: 'turquía',
    Turkey: 'turquía',
    Netherlands: 'holanda|países bajos|holandés|holandeses',
    Argentina: 'argentino|argentina|argentinos|argentinas',
    Colombia: 'colombiano|colombianos|colombiana',
    Chile: 'chileno|chilenos|chilena',
    Peru: 'peruano|peruanos|perú',
    Italy: 'italianos|italiana|italia',
    Portugal: 'portugueses',
    Austria: 'austriaco|austriacos|austríaco',
    Switzerland: 'suizo|suizos|suiza',
    Brazil: 'brasileño|brasileños|brasil',
    Japan: 'japonés|japoneses|japón',
  },
  cities: {
    London: 'londres',
    'Mexico City': 'ciudad de méxico|cdmx',
    Lisbon: 'lisboa',
    Seville: 'sevilla',
    Zaragoza: 'zaragoza',
    Valencia: 'valencia',
    Rome: 'roma',
    Paris: 'parís',
    Milan: 'milán',
    'New York': 'nueva york',
    Berlin: 'berlín',
    Munich: 'múnich',
    Vienna: 'viena',
    Hamburg: 'hamburgo',
    Cologne: 'colonia',
    Florence: 'florencia',
    Bogota: 'bogotá',
    Barcelona: 'barna',
    Cordoba: 'córdoba',
    Malaga: 'málaga',
    Medellin: 'medellín',
  },
  signals: {
    first_part: '(primeros|primeras) {n} {unit}|{n} (primeros|primeras) {unit}|{nth} mitad|{nth} {unit}',
    open_funnel: 'embudo abierto|en cualquier orden|entrando en cualquier paso|sin importar el orden',
    part_of_day:
      '[(por|de|en)] (la|las) (mañana|mañanas|tarde|tardes|noche|noches)|a primera hora|de madrugada|[(por|de|en)] la madrugada|(por|en|durante|de) (la|las) (mañana|mañanas|tarde|tardes|noche|noches|madrugada|madrugadas)|al mediodía|a mediodía|de noche|de día|por la tarde noche',
    sorted: '(ordenado|ordenados|ordenada|ordenadas|ordena|clasificados) por',
    length: 'quedan|permanecen|cuánto tiempo|cuánto rato|cuánto (dura|duran|duró|duraron)|tiempo de permanencia',
    now: 'ahora|actualmente|en estos momentos|ahora mismito|en este preciso momento|ahorita|ahorita mismo|a esta hora|al momento',
    pair: 'los dos|las dos|ambos|ambas',
    minutely: 'por minuto|al minuto|minuto a minuto|cada minuto|en cada minuto|por minutos',
    originates:
      'viene|vienen|proviene|provienen|llega|llegan|sale|salen|procede|proceden|entra|entran|vino|vinieron|llegó|llegaron|procedía|procedían|salió|salieron|son|es',
    where: 'de dónde|dónde|por dónde|de qué sitio|de qué lugar|adónde|en dónde',
    each: '(por|en|de|para) cada|cada|(a|por|en|de|para|con) cada (uno|una) (de|de los|de las)|cada (uno|una) (de|de los|de las)|en cada uno de',
    by: '(ordenado|ordenados|ordenada|ordenadas|ordena|clasificados) por|por|según|desglose (por|según|de)|desglose|desglosado por|desglosadas por|distribución (por|de|según|entre)|distribución|dividido por|agrupado por|agrupadas por|separado por|por cada|cada|todos los|todas las|diferentes|distintos|distintas|ordenado por|clasificado por|reparto (por|de)|en función (de|del)|x|desglosado (en|según)|desglose (en|de)|(desglosa|desglósame|desglosar|desglósalo) (por|según|en)|(separa|separado|separada|separados|separadas|sepáralo) (por|según|en)|(agrupa|agrupado|agrupada|agrupados|agrupadas) (por|según|en)|(divide|dividido|dividida|divididos|divididas) (por|según|en|entre)|(segmenta|segmentado|segmentada|segmentados|segmentadas) (por|según)|segmentación (por|de)|(clasifica|clasificado|clasificada|clasificados|clasificadas) (por|según)|clasificación (por|de)|reparto|repartición|repartido (por|entre|según)|repartida (por|entre)|repartidos (por|entre)|distribuido (por|entre|según)|distribuidos (por|entre|según)|distribuidas (por|entre|según)|separado|separados|dependiendo (de|del|de la)|(en base|con base|basado) (a|en) |a nivel (de|del)|por tipo de|por tipos de|de cada|de cada uno|de cada una|en cada|los distintos|las distintas|los diferentes|las diferentes|varios|varias|listado (por|de)|lista de|detallado por|detalle (por|de)|partido por|troceado por|por los|por las',
    which:
      'qué|cuál|cuáles|cuáles son|cuál es|cuáles fueron|quién|quiénes|qué tipo de|cuál de|cuáles de|cuál ha sido|cuál fue|cuáles han sido|cuál era|qué otros|cual|cuales',
    highest:
      'más|con más|los más|las más|(mayor|mayores)|{n} (principal|principales|mayor|mayores|primeros|primeras)|principal|principales|más (alto|alta|altos|altas|grande|frecuente|popular)|máximo|mayor número (de|)|con mayor|los primeros|más (buscado|buscada|buscados|buscadas|usado|usada|usados|usadas|importantes|importante|fuerte|fuertes|rentable|rentables|activo|activos|activa|activas|populares|frecuentes|comunes|común|grandes|largas|largos|demandado|demandados|exitoso|exitosos|exitosa|exitosas|concurrido|concurrida|transitado|movido|productivo|productivos|valioso|valiosos|lucrativo|lucrativos)|{n} más (buscado|buscada|usado|usada|importantes|rentable|rentables|populares|activos|activas|grandes)|{n} (que|con) más|que más|la mayor parte|la mayoría|la mayor cantidad|(el|la|los|las) (de|con) (mayor|mayores|más)|(el|la|los|las) mayor|el mayor número|mayor (volumen|cantidad|número) (de|)|de mayor a menor|en orden descendente|descendente|orden descendente|primero (el|los|las|la) (mayor|mayores|más)|número uno|líder|líderes|a la cabeza|destacado|destacados|destacada|destacadas|que (lideran|destacan|mandan|encabezan|arrasan|triunfan|petan|dominan)|lidera|encabeza|manda|arrasa|triunfa|peta|pico|superventas|bestseller|bestsellers|best seller|best sellers|top ventas|récord|más que (nadie|ningún otro|ninguna otra)|gordo|gordos|gorda|potente|potentes|punteros|top de|el top|un top|ranking|ranking de|máxima|máximos|máximas|más elevado|más elevada|elevado|elevada|altísimo|altísima|(vende|venden|vendió|vendieron) (más|mejor)|primeros|primeras|(el|los|la|las) (día|semana|mes|hora) (con más|de más|que más|con mayor|con mayores)|(día|semana|mes|hora) (récord|pico|punta)|[donde|en (las|los|la|el) que|que] (la gente|los usuarios|los visitantes|los clientes|se) (pasa|pasan|está|están|queda|quedan|dedica|dedican|pasaron|pasó) más tiempo',
    lowest:
      'menos|con menos|los menos|las menos|menor|menores|{n} (menor|menores)|más (bajo|baja|bajos|bajas|pequeño)|mínimo|con menor|la más baja|las más bajas|más (bajos|bajas|pequeño|pequeña|pequeños|pequeñas|flojo|floja|flojos|flojas|corto|corta|cortas|débil|débiles)|menos (usado|usada|usados|usadas|popular|populares|rentable|rentables|activo|activos|buscados|buscado)|{n} menos (usado|usada|popular|populares|rentables)|{n} (que|con) menos|que menos|(el|la|los|las) (de|con) (menor|menores|menos)|menor (volumen|cantidad|número) (de|)|de menor a mayor|en orden ascendente|ascendente|orden ascendente|mínima|mínimos|mínimas|flojo|floja|flojos|flojas|a la cola|los últimos {n}|escaso|escasa|(vende|venden|vendió|vendieron) menos|que (nadie|casi nadie|apenas nadie) (visita|ve|lee|compra|usa|quiere)|(nadie|casi nadie|apenas nadie) (visita|ve|lee|compra|usa|quiere|mira)|cutre|cutres|(el|los|la|las) (día|semana|mes|hora) (con menos|de menos|que menos|con menor|con menores)|[donde|en (las|los|la|el) que|que] (la gente|los usuarios|los visitantes|los clientes|se) (pasa|pasan|está|están|queda|quedan|dedica|dedican|pasaron|pasó) menos tiempo',
    best: 'mejor|mejores|{n} mejores|mejores {n}|los mejores|mejor rendimiento|que mejor funcionan|(convierten|convierte|convirtieron|convirtió) (mejor|más|bien)|(mejor|más) (convierten|convierte|convirtieron|convirtió)|(funcionan|funciona|funcionaron|funcionó|rinden|rinde|rindieron|rindió|van|va|fueron|fue|salen|sale) [mucho] mejor|que más (funcionan|rinden|convierten)|mejor (rendimiento|resultado|resultados|desempeño|performance)|con (mejor|mejores|el mejor|la mejor|los mejores)|más (eficaces|eficaz|eficiente|eficientes|efectivo|efectiva|efectivos|efectivas|exitoso|exitosa)|(ganador|ganadora|ganadores|estrella|estrellas)|de mejor a peor|óptimo|(mejor|mejores) (día|semana|mes|hora)',
    worst:
      'peor|peores|{n} peores|peores {n}|los peores|peor rendimiento|que peor funcionan|con (peor|la peor|el peor)|(convierten|convierte|convirtieron|convirtió) (peor|menos|mal|fatal)|(peor|menos) (convierten|convierte|convirtieron|convirtió)|(funcionan|funciona|funcionaron|funcionó|rinden|rinde|rindieron|rindió|van|va|fueron|fue|salen|sale) [mucho] (peor|mal|fatal)|que menos (funcionan|rinden|convierten)|peor (rendimiento|resultado|resultados|desempeño|performance)|con (peores|el peor|la peor|los peores)|menos (eficaces|eficaz|eficiente|eficientes|efectivo|efectiva|efectivos|efectivas)|de peor a mejor|problemático|problemáticos|problemática|problemáticas|deficiente|deficientes|malo|mala|malos|malas|pésimo|pésima|pésimos|fatal|(peor|peores) (día|semana|mes|hora)',
    first_n:
      '(primeros|primeras) {n}|{n} (primeros|primeras)|solo {n}|dame {n}|muestra {n}|(las|los) {n} de arriba|{n} (como máximo|máximo|nada más|solamente)|(solo|sólo|únicamente|solamente|nada más) (los|las) {n}|(limita|limítalo|limitado) a {n}|(máximo|como mucho|hasta) {n} (resultados|filas|líneas)|(enseña|enséñame|dime|ponme|sácame|pásame|lista|saca|quiero) [los|las] {n}',
    versus:
      'vs|versus|contra|frente (a|al|a la)|comparado (con|al)|comparada (con|al)|comparadas con|comparados con|en comparación (con|al|a)|respecto (a|al|a la|del)|con respecto (a|al|a la)|que|en relación (con|al|a)|frente|comparándolo con|comparándolos con|comparándola con|comparando con|comparando (los|las|el|la|) [datos] con|(comparado|comparada|comparados|comparadas) (a|al|frente a|contra|con)|comparativamente con|al lado de|en contraste con|a diferencia (de|del)|en vez de|(enfrentado|enfrentada|enfrentados) (a|con)|versus|versus el|de lo que|que en|que el|que la|que los|que las|por encima (de|del|de la)|por debajo (de|del|de la)|superior (a|al|a la)|inferior (a|al|a la)|en lugar de|contra el|contra la|cara a cara|o en|o la|o el',
    compare:
      'compara|comparar|comparación|comparativa|diferencia|diferencias|comparado|compárame|comparando|compáralo|compárala|compáralos|compáralas|compárame|comparativo|comparado|contrasta|contraste|contrastar|contraponer|enfrenta|enfrentar|cara a cara|lado a lado|en paralelo|(mejor|peor) o (peor|mejor)|(más|menos) o (menos|más)|(cómo|qué tal) (se comparan|se compara|comparan|compara)|se diferencian|se diferencia|difieren|difiere|brecha',
    change:
      'cambio|cambió|cambiaron|cambiado|variación|variaron|varió|crecimiento|crecido|creció|crecieron|aumento|aumentó|aumentaron|aumentado|subió|subieron|subido|subida|bajó|bajaron|bajado|bajada|caída|cayó|cayeron|caído|disminución|disminuyó|disminuyeron|descenso|descendieron|mejoró|mejorado|empeoró|empeorado|perdió|perdido|más o menos|bajaran|bajara|subieran|subiera|cayeran|cayera|crecieran|creciera|aumentaran|aumentara|disminuyeran|disminuyera|hayan (bajado|subido|caído|crecido|aumentado)|haya (bajado|subido|caído|crecido|aumentado)|bajen|suban|caigan|crezcan|(cambia|cambian|cambiar|cambiando|cambios|variar|varía|varían|variando|variado|variaciones|crece|crecen|crecer|creciendo|crecimientos|aumenta|aumentan|aumentar|aumentando|aumentos|incremento|incrementos|incrementa|incrementó|incrementaron|incrementado|incrementar|sube|suben|subir|subiendo|subidas|subidón|repunte|repuntes|repuntó|repunta|repuntado|repuntaron|mejora|mejoran|mejorar|mejoraron|mejorando|mejorías|mejoría|progresó|avanzó|avance|despegó|despegue|despegado|disparó|dispararon|disparado|dispararse|se dispara|duplicó|duplicaron|duplicado|duplicamos|triplicó|triplicaron|triplicado|multiplicó|multiplicaron|multiplicado|recupera|recuperó|recuperaron|recuperado|recuperación|recuperando|remontó|remontada|remontado|bajan|baja|bajar|bajando|bajón|bajadas|bajones|bajaba|bajaban|cae|caen|caer|cayendo|caídas|caída|cayeron|caía|desplome|desplomes|desplomó|desplomaron|desplomado|desploma|desplomando|hundió|hundieron|hundido|hundimiento|hunde|se hunden|derrumbe|derrumbó|derrumbaron|derrumbado|colapso|colapsó|colapsaron|colapsado|desciende|descienden|descendió|descendido|descender|descensos|disminuye|disminuyen|disminuir|disminuido|disminuyendo|decrece|decreció|decrecieron|decremento|reduce|reducen|redujo|redujeron|reducido|reducción|reducciones|reducir|merma|mermó|mermado|retrocede|retrocedió|retroceso|retrocedieron|recortó|recorte|resintió|resentido|flojea|flojeó|flojeado|flaqueó|aflojó|aflojado|afloja|empeora|empeoran|empeorar|empeoraron|empeorando|empeoramiento|deterioro|deterioró|deteriorado|pierde|pierden|perder|perdemos|perdimos|perdieron|pérdida|pérdidas|perdiendo|gana terreno|estanca|estancó|estancado|estancaron|estancada|estancamiento|frena|frenó|frenado|frenazo|ralentizó|ralentizado|desaceleró|aceleró|acelerado|pico|picos|bache|baches|salto|saltó|saltaron|pegó un (salto|bajón|subidón)|dio un (salto|bajón)|vino (arriba|abajo)|(va|van|fue|fueron|ido|vamos|yendo|está yendo) (a más|a menos|para arriba|para abajo|hacia arriba|hacia abajo|a mejor|a peor)|(arriba o abajo)|(más|menos) que (antes)|diferencia (porcentual|en porcentaje)|delta|oscilación|fluctuación|fluctuó|fluctuaron|movió|movieron|movido)',
    trend:
      'evolución|evolucionado|evolucionaron|evolucionó|evoluciona|tendencia|tendencias|a lo largo (del tiempo|de|del)|con el tiempo|en el tiempo|gráfico|gráfica|curva|histórico|desarrollo|evolucionan|evolucionar|evolucionando|evoluciones|progresión|progreso|trayectoria|línea (temporal|de tiempo|de tendencia)|línea del tiempo|serie (temporal|histórica|de tiempo)|cronología|(cómo|qué tal) (ha ido|han ido|fue|fueron|viene|vienen|venía|va|van) (evolucionando|cambiando|variando|moviéndose|avanzando|progresando)|(gráfico|gráfica|diagrama) (de|con) (líneas|línea|evolución|la evolución)|en (una|un) (gráfica|gráfico)|pintame|píntame|dibuja|dibújame|grafica|grafícame|gráficamente|recorrido|comportamiento|comportado|comportaron|comportó|comporta|se ha comportado|se han comportado|conforme pasa el tiempo|con el paso (del tiempo|de los días|de las semanas|de los meses)|a través del tiempo|historial|históricamente|marcha|curso',
    daily:
      'día a día|(por|cada|al) día|diario|diaria|diarios|diarias|diariamente|día a día|día por día|de cada día|en cada día|por días|por fecha|por fechas|cotidiano|día tras día|todos los días|a diario|con detalle diario|x día|en base diaria|desglose diario|desglosado por día',
    weekly:
      '(por|cada|a la) semana|semanal|semanales|semanalmente|semana a semana|semana por semana|por semanas|de cada semana|en cada semana|x semana|todas las semanas|semana tras semana|desglose semanal|en base semanal|cada 7 días',
    monthly:
      '(por|cada|al) mes|mensual|mensuales|mensualmente|mes a mes|mes por mes|por meses|de cada mes|en cada mes|x mes|todos los meses|mes tras mes|desglose mensual|en base mensual',
    quarterly:
      '(por|cada) trimestre|trimestral|trimestralmente|por trimestres|al trimestre|trimestrales|de cada trimestre|x trimestre',
    overview:
      'cómo (vamos|va|van|estamos|nos va|nos fue|va todo|va la web|va el negocio|va la tienda|fue|estuvo|ha ido|le va) [la web|la tienda|el negocio|el sitio|las cosas]|resumen|resume|resúmeme|panorama|vista general|visión general|indicadores|métricas clave|rendimiento|informe|reporte|estado|estadísticas|resultados|qué tal (va|vamos|fue)|qué tal|números|datos principales|algo (raro|inusual|nuevo)|anomalías|(cómo|qué tal) (vamos|va|van|estamos|nos va|nos fue|nos ha ido|nos está yendo|va todo|va la cosa|va eso|va esto|fue|fueron|estuvo|estuvieron|ha ido|han ido|le va|le fue|pinta|pintan|anda|andan|andamos|andaba|marcha|marchan|marchó|salió|salieron|se portó|se ha portado|lo llevamos|vais|vemos|cerramos|acabó|acabamos|terminó|terminamos|fue todo|fue la cosa|viene|venimos|se presenta|se ve|lo ves|quedamos|queda) [todo|la cosa|la web|la tienda|el negocio|el sitio|las cosas|los números|nuestros números|la página|el ecommerce]|ponme al día|ponnos al día|al día|hazme un resumen|resumir|resumen (general|ejecutivo|global)|foto (general|global)|fotografía|visión (global|de conjunto)|vistazo|un vistazo general|balance|repaso|estado (general|de la web|de la tienda|de las cosas|del sitio)|situación|situación (actual|general)|novedad|novedades|qué hay de nuevo|qué (novedades|me cuentas)|cifras (clave|principales|generales)|lo más (importante|relevante|destacado)|lo (importante|destacado|esencial|básico)|puntos clave|datos clave|métricas (principales|importantes|generales)|cuadro de mando|panel|salud de la web|desempeño|números (clave|generales|principales)|dashboard',
    why: 'a qué (se deben|se debieron|atribuir|atribuimos|responde|obedece)|qué hay detrás [de]|qué (provocó|originó|motivó)|cómo se explican|por qué|porqué|a qué se debe|a qué se debió|cuál (es|fue) la (razón|causa)|razón|motivo|causa|causas|qué causó|qué explica|explica|cómo se explica|cómo es que|a qué viene|por qué motivo|cómo puede ser que|xq|xk|xke|porq|por q|pq|por qué razón|por qué causa|por culpa de (qué|quién)|debido a qué|a raíz de qué|a causa de qué|gracias a qué|de dónde (sale|viene|salió|vino) (esta|este|esa|ese|el|la) (subida|bajada|caída|pico|aumento|bajón|crecimiento|descenso|cambio)|(qué|que) (hay|había|hubo|está|estuvo|estaría|habrá) detrás (de|del|de la)|qué (causa|causaron|ha causado|está causando|ha provocado|provocaron|provoca|está provocando|generó este|hizo que|ha hecho que|hace que|impulsó|ha impulsado|disparó|tumbó|hundió|tiró|llevó a|influyó|explica|explicaría|justifica|pasó con|ha pasado con|ocurrió con|pasa con|le pasó|le ha pasado|le pasa|pudo causar)|motivos|razones|origen de (la|el|esta|este) (caída|subida|bajada|aumento|cambio)|(explícame|explicar|explicación|explicaciones|explicas|explique) (de|para|por qué|la|el|esta|este|a qué)|cómo (explicas|explicar|se explicaría)|se debe|se deben|se debió|se debieron|debido a|culpable|culpables|responsable (de|del|de la)|factor|factores|qué (lo|la|los|las) (provocó|causó|explica)',
    share:
      'porcentaje|proporción|qué (parte|porcentaje|proporción)|cuota|participación|parte de|qué tanto por ciento|por ciento|qué (peso|fracción|tanto por ciento|cuota|tajada|trozo|% )|peso|peso (de|del|relativo)|porción|fracción|qué parte|tanto por ciento|en porcentaje|porcentualmente|(contribución|aporte|aportación) (de|del|de la)|cuánto (representa|representan|supone|suponen|pesa|pesan|aporta del total)|qué tanto (representa|pesa|aporta)|(mayoría|mayor parte|mitad|tercio|cuarta parte) de|mix de|del total|sobre el total|respecto del total|respecto al total|en %|representa|representan',
    average:
      'promedio|media|en promedio|de media|medio|como media|por término medio|de promedio|promediando|media de|típico|típicamente|normalmente',
    quantity:
      'cuántos|cuántas|cuánto|cuánta|número de|cantidad de|[el] (número|total) de|la cantidad de|cuant|cto|cta|ctos|ctas|q tanto|qué tanto|qué cantidad de|qué número de|el volumen de|volumen de|suma de|cuán|cuántos son|cuántas son|cuantos|cuantas',
    times:
      'cuántas veces|con qué frecuencia|con cuánta frecuencia|cada cuánto|el número de veces|cuántas veces en total|qué tan seguido',
    total:
      'total|totales|en total|global|en conjunto|sumando todo|sumado|suma|todos juntos|todo junto|en global|globales|acumulado|acumulada|sumados',
    rate: 'tasa|ratio|porcentaje|índice|cuota|ratios',
    and: 'y|e|así como|más|además de|junto con|o|y (por|de|el|la|los)|con sus|también|junto a|y también|y además|al igual que|incluyendo|y con|y su|y sus|tanto',
    or: 'o|u|o bien|o en|o desde|o de',
    rest: 'el resto|los demás|las demás|todo lo demás|lo demás|los otros|las otras|(el|los|las) (demás|restante|restantes)|el resto de (canales|países|dispositivos|páginas|fuentes|campañas|ciudades|productos|navegadores)|resto|los otros (canales|países|dispositivos)|todos los demás|todas las demás',
    not: 'nunca|sin|excepto|salvo|excluyendo|sin contar|menos|no|que no|excluir|fuera de|quitando|distinto de|a excepción de|excluido|excluida|excluidos|excluidas|exceptuando|exceptuado|sin (incluir|considerar|tener en cuenta)|excepto|excepto (de|del|los|las|el|la)|exceptuando|a excepción (de|del)|con excepción (de|del)|con la excepción (de|del)|salvo|menos|quita|quitar|quítame|quitándole|quitando|descontando|descontado|descarta|descartando|descartar|excluye|excluyendo|excluir|exclúyeme|dejando fuera|dejando (aparte|de lado|a un lado)|deja fuera|fuera de|sin contar con|sin tener en cuenta|ignora|ignorando|obviando|omitiendo|omite|omitir|que no (sea|sean|vienen|venga|vengan|vienen de|son|es|fueran|fuese|proceda|procedan)|no (es|son|sea|sean|vienen|venga|proceden|proviene|incluyas|cuentes|contando|incluyendo)|distinto (a|al|de)|distinta (a|de)|distintos (a|de)|distintas (a|de)|diferente (a|de|del)|diferentes (a|de|del)|ni|nada de|prescindiendo de|aparte de|aparte del|tampoco|jamás|menos los|menos las|menos el|menos la|excluido el|excluida la|salvo los|salvo las|salvo el|salvo la',
    only: 'solo|sólo|solamente|únicamente|filtrado por|limitado a|filtra por|nada más|nomás|no más que|exclusivamente|tan solo|tan sólo|filtra (por|solo)|filtrando (por|solo)|filtrar por|filtrado (a|por|con)|filtrada por|filtradas por|filtrados por|limitándonos a|limitándolo a|limita a|restringido a|restringe a|en exclusiva|sólo para|solo para|únicamente para|específicamente|en particular|pero solo|solo los|solo las|solo el|solo la|centrado en|céntrate en|quédate con|quedándonos con',
    in: 'en|con|para|durante|dentro de|vía|a través de|del|de|al|sobre|entre|cuyo|cuya|desde el|en el|en la|dentro|con origen en|en lo relativo a|en cuanto a|respecto a|acerca de|referente a|relativo a|tocante a|ubicado en|ubicados en|situados en|usando|utilizando|que usan|que usaron|que utilizan|que utilizaron|que tienen|que tuvieron|con un|con una|por parte de|desde el|desde la|desde los|desde las|en los|en las|a los|a las|cuyos|cuyas|para el|para la|para los|para las|en nuestro|en nuestra|que navegan (con|desde|en)|que entran (con|desde|por)|(hecho|hecha|hechos|hechas|realizado|realizada|realizados|realizadas) (en|desde|con|por)|qué hay en',
    from: 'de|desde|del|procedentes de|provenientes de|que vienen (de|desde)|que llegan (de|desde)|por|a través de|mediante|a partir (de|del)|que vinieron de|proveniente (de|del)|procedente (de|del)|procedentes del|venido (de|del)|venidos (de|del)|venidas (de|del)|llegado (de|desde|del|por|a través de)|llegados (de|desde|del|por|a través de)|llegadas (de|desde|del|por|a través de)|que (viene|venía|venían|vino|llega|llegó|llegaron|llegaban|procede|proceden|proviene|provienen|entra|entran|entró|entraron) (de|desde|del|por|a través de|vía|con|en)|residentes en|que (viven|están|residen|se conectan) (en|desde)|gracias a|vía|con origen en|atribuido a|atribuidos a|atribuidas a|generado por|generados por|generadas por|traído por|traídos por|traídas por|enviado por|(por|a través) (de|del)|los de|las de|la de|el de|(entran|entraron|llegan|llegaron|vienen|vinieron|llega|viene) (por|desde|de|del|a través de)|x',
    to: 'a|al|hasta|hasta el',
    between:
      'entre|entre el|en el (periodo|período|intervalo) (entre|comprendido entre)|comprendido entre|comprendidos entre|de entre',
    since:
      'desde|desde el|a partir (de|del)|después (de|del)|desde (principios|primeros|comienzos|inicios|inicio|comienzo|finales|mediados|el inicio|el comienzo|el principio|el mes) (de|del)|desde (el día|la|los|las)|a partir|a contar (de|desde)|contando desde|contando (a partir|desde) (de|del|)|ya desde|después de|empezando (en|el|por|desde)|tras (el|la)|de (el|la) {unit}? hacia acá',
    until:
      'hasta|hasta el|antes (de|del)|hasta (finales|fin|fines|el final|el día|principios|mediados|el mes|la|los) (de|del)|hasta el día|antes (de|del|de que acabe)|terminando (en|el)|acabando (en|el)',
    around: 'antes y después (de|del)',
    onwards:
      'en adelante|hasta (hoy|ahora|la fecha)|desde entonces|(y|) en adelante|hasta (el día de hoy|el momento|el presente|nuestros días|hoy día|la actualidad|ayer inclusive)|a (hoy|la fecha|la actualidad|día de hoy)|para acá|hacia acá|hacia delante|a esta parte|desde ese momento',
    before: 'antes (de|del)|antes (de|del|de la)|previo a|previos a|anterior a|anteriores a|con anterioridad a',
    after:
      'desde|desde el|después (de|del)|tras|tras (el|la|los|las)|posterior a|posteriores a|con posterioridad a|luego de|luego del',
    landed:
      '(llegaron|entraron|aterrizaron|aterrizan) (a|en|por)|(aterrizaron|aterrizan|aterriza|entraron|entran|entró|empezaron|empiezan|comenzaron|llegaron|llegan|llegó) [primero|directamente] (en|por|a|a la|por la|en la)|que entraron por',
    is: 'es|son|era|eran|sea|fue|fueron|igual a|sea|sean|estaba|estaban|estuvo|sigue siendo|coincide con|corresponde a',
    equals:
      'igual a|llamado|llamada|denominado|denominada|llamados|llamadas|con nombre|de nombre|que se llama|que se llaman|cuyo nombre es|titulado|titulada',
    contains:
      'contiene|contienen|conteniendo|que contienen|que contiene|incluye|incluyen|con|que contengan|que contenga|contenga|contengan|que (incluye|incluyen|incluya|incluyan|tenga|tengan|lleve|lleven|llevan|lleva|tiene|tienen) [en la url|la palabra|el texto]|que lleven|con la palabra|con el texto|en cuyo (nombre|título)|cuya url (contiene|contenga|incluye|incluya)|cuyo (nombre|título) (contiene|contenga|incluye|incluya)',
    begins_with:
      'empieza por|empieza con|empiezan por|empiezan con|comienza con|comienzan con|que empiezan por|bajo|dentro de|en la carpeta|en la sección|en el directorio|debajo de|que (empiece|empiecen|empieza|comience|comiencen|comienzan|comienza|arrancan|arranca) (por|con|en)|dentro (de|del|de la)|bajo (el|la)|debajo de|que cuelgan de|colgando de|de la sección|de la carpeta|del directorio',
    ends_with:
      'termina en|terminan en|acaba en|(terminado|terminada|terminados|terminadas|acabado|acabada|acabados|acabadas|acaban|acabe|acaben|termine|terminen) (en|con|por)',
    section: 'sección|carpeta|directorio|páginas|apartado|subcarpeta|subdirectorio|rama|área|zona de la web',
    more_than:
      '(superior a|superiores a|mayor que|mayor de|por encima de) [el|al|del|la] {n}|(superior|superiores|mayor|mayores) al {n}|por encima del {n}|más de {n}|(superior a|superiores a|mayor que|mayor de|por encima de|superaron|superan|superó|supera) [las|los] {n}|(por encima de|más allá de|arriba de|mayor a|mayores a|mayores de|mayores que|más que|sobre) [los|las|el|la|un|una] {n}|más de [los|las|un|una|unos|unas] {n}|(que|) (superan|supere|superen|superaron|superaba|exceden|excede|exceda|excedan|excedió|pasan de|pasaron de|pasen de|pasa de|sobrepasan|sobrepasa|sobrepasaron|rebasan|rebasa|rebasaron) [los|las|el|la] {n}|{n} para arriba',
    at_least:
      '(al menos|por lo menos|mínimo|como mínimo) {n}|{n} o más|(al menos|por lo menos|mínimo|mínimo de|como mínimo|un mínimo de|como poco|a partir de|cuando menos|no menos de|desde) [un|una|unos|unas|los|las] {n}|{n} (como mínimo|o superior|o superiores|para arriba|mínimo|en adelante|o por encima|por lo menos|al menos|y más|para adelante)|(llegan a|llegaron a|alcanzan|alcanzaron|llegue a) [los|las] {n}|(tengan|tienen|tenga|tuvieron) (al menos|mínimo|como mínimo|por lo menos) {n}',
    less_than:
      'menos de {n}|(inferior a|inferiores a|menor que|menor de|por debajo de) {n}|(por debajo de|menor a|menores a|menores de|menores que|inferior al|inferiores al|debajo de|menos que|abajo de) [los|las|el|la|un|una] {n}|menos de [los|las|un|una|unos|unas] {n}|(no llegan a|no llegaron a|no llega a|no llegó a|no alcanzan|no alcanzaron|no superan|no superaron|ni siquiera) [los|las|al] {n}|por debajo del {n}',
    at_most:
      '(como máximo|máximo|no más de|hasta) {n}|{n} o menos|(como mucho|a lo sumo|un máximo de|máximo de|no más de|hasta un máximo de|no superior a|tope de) {n}|{n} (como mucho|como máximo|o inferior|o por debajo|máximo|a lo sumo|o menores)',
    exactly:
      'exactamente {n}|igual a {n}|(justo|exactos|exactamente|precisamente) {n}|{n} (exactamente|exactos|justos)',
    in_range:
      'entre {n} y {n2}|de {n} a {n2}|[de] entre {n} y [los|las] {n2}|(desde|de) {n} (a|hasta|y) {n2}|{n} (a|y|hasta) {n2}',
    follow_up:
      '(desglósalo|desglosa eso|desglósala|divídelo|divídela|sepáralo|desglósalos|desglósalas)|y|y en|y para|y por|y (el|la|los|las)|qué tal|y qué hay de|qué hay de|lo mismo|igual|ahora|y ahora|también|solo|pero|eso|esto|y con|(desglósalo|divídelo|sepáralo|pónmelo|dámelo|muéstralo|enséñalo|muéstramelo|enséñamelo|repítelo|repite|fíltralo|agrúpalo|ordénalo|compáralo|hazlo|lo mismo pero|y qué pasa con|y qué tal|y lo mismo|qué pasa con|y ahora|ahora por|y si|y cómo|y cuánto|y cuántos|y cuántas|y cuál|y qué|y quién|y dónde|de esos|de esas|de estos|de estas|de ellos|de ellas|ahora en|y eso|y eso por|vale y|ok y|pero solo|pero en|pero por|pero para|solo para|solo en|únicamente en|ídem|igual pero|mejor por|otra vez|de nuevo|y para|y por|y desde|y del|y de|y en el|y en la)',
    instead:
      'en su lugar|en vez de eso|mejor|quise decir|quiero decir|perdón|más bien|me refería a|no eso|en lugar de eso|cámbialo por',
    yes: 'sí|sí por favor|claro|la primera|el primero|sip|ok|vale|dale|sí claro|por supuesto|de acuerdo|correcto|exacto|eso es|hazlo|adelante|venga|opción uno|primera opción',
    hello:
      'hola|buenos días|buenas tardes|buenas noches|buenas|gracias|muchas gracias|adiós|prueba|genial|perfecto|qué hay|qué pasa|qué onda|holi|hey|saludos|buenas a todos|hasta luego|chao|chau|nos vemos|estupendo|fenomenal|guay|chévere|test|probando',
    help: 'ayuda|ayúdame|qué puedes hacer|qué puedo preguntar|cómo funciona esto|quién eres|ejemplos|socorro|qué sabes hacer|qué haces|qué me puedes (decir|contar|mostrar)|cómo te uso|cómo se usa|para qué sirves|qué preguntas puedo hacer|dame ideas|sugerencias|por dónde empiezo',
    comparative: 'más|menos|mejor|peor|mayor|menor|superior|inferior',
    happened:
      'qué (pasó|ha pasado|ocurrió|ha ocurrido|sucedió|ha sucedido|está pasando|pasa|paso)|qué demonios (pasó|pasa)|qué (fue mal|salió mal|falló)',
    refers: 'de (esos|esas|estos|estas|ellos|ellas)|(fue|es|era|son|eran|están|está) (eso|esto)',
    beside: '(y|con|junto con|además de|más) (su|sus)',
    adds: 'añade|agrega|suma|inclúyeme|incluye también|ponle|añádele|agrégale|súmale|añádeme|agrégame',
    proceeds:
      '(acaban|acaba|acabó|acabaron|terminan|termina|terminó|terminaron|llegan|llega|llegó|llegaron|pasan|pasa|pasó|pasaron|consiguen|logran|siguen|avanzan|avanzaron|continúan|continuaron) [realmente|finalmente|de verdad|de hecho|al final|luego|después] [por|hasta|a|al]|luego|después|al final|finalmente|de verdad|realmente',
    unset:
      '(sin|no) (definir|definido|definida|configurar|asignar|informar|especificar|establecido)|vacío|vacía|en blanco',
    none: '(con|tiene|tienen|tuvo|tuvieron|con exactamente|generó|generaron|registran|registró) (cero|0|ningún|ninguna)|sin (ningún|ninguna|una sola|un solo|apenas)|ni (una|un) [sola|solo]|(no) (tiene|tienen|tuvo|tuvieron|recibe|reciben|recibió|recibieron|genera|generan|generó|generaron|trajo|trajeron|tienen ni|tuvieron ni) (ninguna|ningún|ni una|ni un|nada de) [sola|solo]',
    last_part: '(últimos|últimas) {n} {unit}|{n} (últimos|últimas) {unit}',
  },
  topics: {
    lifetime_value:
      'lifetime value|ltv|clv|valor de vida [del|de los] (cliente|clientes)|valor de vida|(valor|ingresos) (de vida|del ciclo de vida|vitalicio) (del|de los|de cada|de un) (cliente|clientes|usuario|usuarios)|valor del tiempo de vida|valor (a largo plazo) (del|de los) (cliente|clientes)',
    origin:
      'de dónde (vienen|provienen|llegan|son) [nuestros|los|mis|todos] [nuestros|los] (usuarios|visitantes|clientes)|de dónde viene la gente|de dónde (nos|) (vienen|provienen|llegan|son|salen|proceden|viene|llega|sale|procede|entra|entran) [nuestros|los|mis|todos|la mayoría de|la] [nuestros|los|nuevos] (usuarios|visitantes|clientes|gente|compradores|público|personas|lectores)|(nuestros|los) (usuarios|visitantes|clientes) de dónde (vienen|son|llegan)',
    about_property: 'zona horaria|qué moneda|huso horario',
    definitions:
      'qué significa|definición|qué es [una|la|el|un] (sesión|tasa de rebote|conversión|tasa de conversión|evento clave)|cómo se calcula|diferencia entre (sesión|sesiones|una sesión) y|(en qué consiste|en qué consisten)',
    personal_data:
      'cómo se (llaman|llama)|(correo electrónico|correos electrónicos|correos|emails|e mails|mails|email) de [los|nuestros|mis|las|nuestras|cada] (usuarios|clientes|visitantes|compradores|cliente|usuario)|(dirección|direcciones) (de correo|de email|ip|postal)|correos de (los|nuestros|mis) (usuarios|clientes)|(teléfono|teléfonos|número de teléfono) de|(nombre|nombres) de (los|nuestros|mis) (usuarios|clientes|visitantes|compradores)|datos personales|datos de contacto|qué empresas|(cómo se llaman|nombres|nombre|emails|correos|mails|teléfonos|direcciones|datos) (de|de los|de las|de nuestros|de mis|de quienes|de las personas|de la gente) [nuestros|los|últimos|mejores|principales|10|5|{n}] (usuarios|clientes|visitantes|compradores|suscriptores|leads|compraron|personas que|que)|(lista|listado) de (clientes|usuarios|compradores|emails|correos|contactos) [con (nombre|email|correo|teléfono)|por nombre]|nombre y (apellido|apellidos|email|correo|teléfono)|apellido|apellidos|número de teléfono|números de teléfono|dirección (de casa|postal|ip|de ip)|direcciones (ip|postales)|dni|tarjeta de crédito|fecha de nacimiento|(qué|cuáles) (empresas|compañías)|ips|la ip|(emails|email|correos|mails|nombres|teléfonos|direcciones|nombre|contactos) (de los|de las|de nuestros|de) (clientes|usuarios|visitantes|compradores|personas) que (compraron|han comprado|compran|visitaron|pidieron|hicieron)',
    single_visitors:
      'quién (compró|visitó|es|fue|ha|exactamente)|quiénes (compraron|son|visitaron)|qué (usuario|cliente) (compró|visitó|ha)|quién (me|nos) (compró|visitó|ha comprado|ha visitado)|quién (compró|visitó|entró|se registró|pagó|está comprando)|quiénes (son|compraron|entraron|se registraron|están|visitan)|(qué|cuál) (usuario|cliente|persona|visitante) (compró|visitó|ha|gastó|entró|es|fue)|(usuario|cliente|visitante) (concreto|individual|específico|en particular)|grabación de (sesión|sesiones)|id de usuario|ids de usuarios|user id',
    competitors:
      'competidor|competidores|competencia|cuota de mercado|media del sector|promedio del sector|otras webs|competidoras|la competencia|otras empresas|otras tiendas|rivales|rival|cuota en el mercado|(media|promedio|referencia|benchmark) (del|de la|de nuestro) (sector|industria|mercado)|benchmark|benchmarks|nuestro sector|similarweb|comparado con (otros|otras|el mercado|el sector)',
    speed:
      '(en|al) cargar|(tarda|tardan) [en] [cargar]|cargan [lento|lenta|rápido]|carga [de] (página|páginas|la página|las páginas|web)|lento|lenta|lentas|tiempo de carga|velocidad (de carga|del sitio|de la web|de página)|core web vitals|web vitals|errores del servidor|(va|es|está|carga|funciona) [muy|demasiado|tan|la web|el sitio|la página] (lenta|lento|rápida|rápido|lentos|lentas)|(web|página|sitio|tienda) (lento|lenta|rápido|rápida)|cuánto (tarda|tardan) [en] [cargar|abrir|abrirse|cargarse]|rendimiento de carga|velocidad|pagespeed|lighthouse|lcp|cls|inp|caída del servidor|tiempo de respuesta|latencia|(errores|error) (de javascript|del servidor|500)|enlaces rotos',
    salary:
      'salario|salarios|sueldo|sueldos|empleado|empleados|nómina|nóminas|trabajador|trabajadores|plantilla|empleadas|personal contratado|recursos humanos|rrhh|subida de sueldo',
    weather:
      'qué tiempo (hace|hará)|clima|temperatura|lluvia|pronóstico del tiempo|el tiempo mañana|qué clima|pronóstico del clima|llover|lloverá|va a llover|hace (sol|frío|calor)|meteorología|el tiempo (hoy|que hace)',
    profit:
      'beneficio|beneficios|ganancia|ganancias|margen|márgenes|rentabilidad|utilidad neta|roi|beneficio neto|beneficios netos|ganancia neta|utilidad|utilidades|margen (bruto|neto|de beneficio)|rentabilidad (neta|del negocio)|ebitda|costes de producto|coste de adquisición de cliente|cac|mrr|arr|flujo de caja|retorno de la inversión|retorno de inversión',
    exit_pages:
      'páginas (abandona|abandonan|sale|salen|se va|se van|deja|dejan)|página de salida|páginas de salida|tasa de salida|(abandonan|salen) [los usuarios|del|el] [sitio]|(de|en|desde) qué (página|páginas) (se va|se van|salen|sale|abandonan|abandona|se marchan|se largan|se fugan) [la gente|los usuarios|los visitantes]|última página|por dónde (se van|salen|se marchan)|(salidas|salida) (de|del|de la) (web|sitio|página)|páginas con más (salidas|abandonos)|(se va|se van|salen|sale) [la gente|los usuarios] (de|del|desde) [la] (web|sitio|página)|dónde (sale|salen) [la gente|los usuarios]',
    heatmap:
      'mapa de calor|heatmap|mapas de calor|mapa de clics|movimiento(s) del ratón|movimientos del ratón|seguimiento ocular',
    forecast:
      'pronóstico|previsión|predicción|predice|proyección|cuántos tendremos|tendremos|(pronósticos|previsiones|predicciones|predecir|prevé|prever|pronostica|pronosticar|proyecciones|proyecta|proyectar|estima|estimar|estimación|estimaciones|extrapola|extrapolar|vaticina|augura)|recibiremos|vendrán|podemos esperar|deberíamos (tener|esperar|vender|facturar)|cuánto (venderemos|facturaremos|ingresaremos|ganaremos|sacaremos|vamos a vender|vamos a facturar|vamos a ingresar|vamos a ganar|vamos a sacar|se va a vender|se venderá)|(venderemos|facturaremos|ingresaremos|ganaremos|recibiremos|cerraremos|acabaremos|terminaremos|llegaremos|alcanzaremos|sacaremos|superaremos)|vamos a (vender|facturar|ingresar|tener|cerrar|acabar|terminar|recibir|hacer|llegar|ganar|sacar)|va a (ser|haber|entrar|venir|subir|bajar|crecer)|(cómo|qué tal|por dónde) (cerraremos|cerramos|acabaremos|terminaremos|irá|irán|será|serán|pintará|pinta) (el|la|este|esta|el próximo|la próxima)|a este (ritmo|paso)|si (seguimos|sigue|todo sigue) (así|igual|a este ritmo)|perspectiva|perspectivas|a futuro|futuro|se espera|se esperan|espera|esperable|habrá|habrán|serán|será el|llegará|llegarán|cabe esperar',
    realtime:
      '(hay|está|están) [ahora|ahora mismo|actualmente] (en la|en el|en nuestra|en nuestro) (web|sitio|página|tienda|app) [ahora|ahora mismo]|conectados|en línea ahora|ahora (en la|en el) (web|sitio|tienda)|ahora mismo|tiempo real|ahora mismo|en este momento|en vivo|en directo|(quién|quiénes|cuánta gente|cuántos|cuántas personas|alguien|gente) (hay|está|están|anda|andan|navega|navegan|navegando|conectado|conectados|conectada) [conectado|conectados|navegando|online|mirando|viendo] [ahora|ahora mismo|ahorita|en este momento|en vivo|online|en línea] (en|por|dentro de|) [la|el|nuestra|nuestro] [web|sitio|tienda|página|app] (ahora|ahora mismo|ahorita|en este momento|en este instante|en estos momentos)|ahorita mismo|ahorita|en este instante|en este preciso (momento|instante)|(en|) (estos|este) (instantes|segundo|minuto)|al minuto|últimos {n} (minutos|min)|última (media hora)|(última|pasada) hora|(último|últimos) (minuto|minutos)|(usuarios|visitantes|personas|gente) (conectados|conectada|conectadas|en línea|online|activos ahora|ahora mismo|en vivo|navegando)|está pasando ahora|en línea|conectada|conectado|activos ahora|(hay|está|están) ahora|live',
    funnel:
      '(embudo|proceso) de [la] (pago|caja|checkout)|dónde (perdemos|abandonan|se van|se pierden|caen|dejan)|proceso de|embudo|funnel|recorrido del cliente|ruta del usuario|(embudos|embudo) (de|del) (compra|compras|conversión|venta|ventas|checkout|pago|registro|adquisición)|(en|a) qué (paso|pasos|etapa|etapas|punto|momento|fase) (del|de|se|perdemos|abandonan|nos|dejan|caen)|(dónde|en dónde) (se nos|se|nos|los|perdemos|la gente|los clientes|los usuarios|abandona|abandonan|se cae|se caen|se va|se van|tiran|deja|dejan) [van|cae|caen|pierden|pierde|quedan|atascan|bajan|echan atrás|la gente|los clientes|los usuarios|abandona|abandonan|la compra|el proceso] [en|durante|el|la|del|de|antes de] [la|el] [compra|comprar|proceso|checkout|pago|camino|carrito|embudo]|(paso a paso|por pasos) (de|del|hasta) [la] (compra|conversión|pago)|(recorrido|camino|viaje|ruta|trayecto|flujo) (de|del|hacia|hasta) [la|el] (compra|cliente|usuario|comprador|checkout|pago|carrito)|proceso de (compra|pago|checkout|conversión|registro)|pasos (del|de la|hasta la|hacia la|de|para la) (compra|checkout|proceso|pago|conversión|embudo)|caída entre (pasos|etapas)|fuga|fugas',
    retention:
      'retención|cohorte|cohortes|churn|abandono de clientes|vuelven|vuelve|volver|volvieron|regresan|regresa|regresaron|retornan|tasa de (retorno|regreso|recurrencia|retención)|fidelización|recurrencia|(retiene|retienen|retenemos|retener|retenidos|fideliza|fidelizamos|fieles|fiel|lealtad)|(cuántos|cuántas|qué porcentaje|cuánta gente) (vuelve|vuelven|volvió|volvieron|regresa|regresan|regresaron|repite|repiten|repitieron|siguen activos)|análisis de cohortes|(vuelve|vuelven|volvieron|volviendo|regresando|regresan|regresaron|repiten|retornan|retornaron) [a] [visitarnos|entrar|la web|al sitio|a la web] [a] (la|al|tras|después|en|dentro|a) [de] [la|una|un|{n}] (semana|mes|día)|dejan de (venir|volver|entrar|visitarnos)|tasa de (fuga|abandono de clientes|cancelación|churn)|(han vuelto|vuelto)|se quedan con nosotros|volviendo|regresando|(siguen|sigue) (volviendo|viniendo|entrando|regresando)',
    satisfaction:
      'satisfacción|satisfechos|encuesta|opinión|opiniones|nps|contentos|contentas|felices|encuestas|valoración|valoraciones|reseñas|reseña|qué (opina|opinan|piensan|piensa) [la gente|los clientes|los usuarios] (de|del|sobre)|quejas|queja|reclamaciones|sentimiento|les gusta|notoriedad de marca|reconocimiento de marca',
    stock:
      'stock|inventario|existencias|tiempo de entrega|agotado|agotados|sin existencias|almacén|bodega|quedan en (stock|almacén)|proveedores|plazos de entrega|plazo de entrega|tiempos de envío|tiempo de envío',
    social_media:
      'seguidor|seguidores|me gusta|likes|comentarios|seguidores (de|en)|followers|cuántos (likes|me gusta)|retuits|tuits|tweets|alcance (de|en) instagram|menciones|impresiones de la publicación|suscriptores de youtube',
    email_sending:
      'tasa de apertura|correos enviados|bajas del boletín|tasa de (aperturas|bajas|cancelación de suscripción)|(correos|emails|mails|newsletters) (abiertos|enviados|entregados|rebotados)|(abrieron|abren|abrió|abierto) (el|la|los|nuestro|nuestra) (correo|email|newsletter|boletín|mail)|aperturas (del|de la|de) (correo|email|newsletter|boletín)|bajas de la (newsletter|lista)|suscriptores de la newsletter|lista de correo',
    search_rankings:
      'ranking en google|posicionamiento en google|backlinks|(posición|puesto|ranking|posicionamiento|posicionamos|posiciona|aparecemos|salimos|rankeamos|rankea) (en|de|para) (google|buscadores|la palabra|el buscador|las serp)|(en qué|qué) (posición|puesto|lugar) (estamos|salimos|aparecemos|ocupamos) [en google]|enlaces entrantes|autoridad de dominio|volumen de búsqueda|serp',
    secrets:
      'contraseña|contraseñas|clave api|tus instrucciones|ignora [todas|las|tus] [las] instrucciones|prompt del sistema|código fuente|base de datos|api key|token de (acceso|api)|credenciales|claves|prompt|instrucciones (internas|del sistema)|olvida [todas|las|tus] [tus|las] instrucciones',
    changes:
      'elimina|borra|crea (un|una)|envía (un|me un) (correo|email)|programa un|recuérdame|escribe (un|una|me un) (poema|cuento|chiste)|chiste|poema|receta|traduce|(eliminar|borrar|bórrame|elimíname|cambia|modifica|actualiza|configura|crea|créame|añade|activa|desactiva|renombra) (la|el|los|las|un|una|nuestro|nuestra|mi|esta|este) (propiedad|cuenta|usuario|evento|audiencia|campaña|objetivo|conversión|filtro|etiqueta|página|web|informe|dato|datos|alerta|segmento|panel|tag|permiso)|(manda|mándame|envíame|mándale|envíale|envía) [el|un|este|la|me|un informe] [informe|resumen|reporte] [por|al|a] (correo|email|mail|mi correo|mi jefe)|publica|publícalo|compra (un|el) dominio|sube la puja|(pausa|pausar|detén|para) (la|las) (campaña|campañas)|(escríbeme|redacta|escribe) (un|una)|cuento|traducir|traducción|cuéntame un chiste',
    targets:
      '(por encima|por debajo|cerca|lejos|dentro|encima|debajo) (del|de) [nuestro] (objetivo|presupuesto|plan|target|previsto)|(cumplimos|cumplido|hemos cumplido|alcanzamos|alcanzado|hemos alcanzado|llegamos a|llegaremos a|vamos a cumplir|cumpliremos) [con] (el|nuestro|los|la|nuestros) (objetivo|objetivos|meta|metas|presupuesto|plan|cuota) [de|del]|(frente|respecto|comparado|vs|contra) (al|a|con el|el|con) (objetivo|presupuesto|plan)|objetivo de (ventas|ingresos|facturación|tráfico)|(nuestro|el) (presupuesto|target)',
    other_properties:
      '(nuestra|nuestras|la|mi|mis|las) (otra|otras) (web|webs|tienda|tiendas|propiedad|propiedades|página)|(nuestro|nuestros|mi|el|los) (otro|otros) (sitio|sitios|dominio|blog)|(todas|ambas) (las|nuestras) (webs|propiedades|tiendas)|las dos (webs|tiendas|propiedades)',
    other_figures:
      'mediana|percentil|desviación (típica|estándar)|páginas vistas únicas|vistas únicas de página|tiempo hasta (la compra|la conversión|comprar)|(número|cantidad) de (páginas|ciudades|países|productos) (distintas|distintos|diferentes|únicos|únicas)|cuántas (páginas|ciudades|campañas) (distintas|diferentes)|cuántos (países|productos) (distintos|diferentes)|porcentaje de salidas',
    repeat_purchases:
      '(compra|compras|comprador|compradores|cliente|clientes) (repetida|repetidas|repetido|recurrente|recurrentes|repetidores)|(recompra|recompras|recompran|tasa de recompra)|(compran|compraron|han comprado|compró|vuelven a comprar|volvieron a comprar|repiten compra|repitieron compra|repiten|repetir compra) (más de una vez|varias veces|de nuevo|otra vez|dos veces|una sola vez|solo una vez)|(tiempo|días) entre (compras|pedidos)|segunda compra|frecuencia de compra',
    app_stores:
      '(descargas|reseñas|valoraciones|ranking) (en|de|del) (la app store|app store|google play|play store|la tienda de apps)|app store|play store',
    causes_outside:
      'huelga|por el (tiempo|clima|mundial|puente)|(afectó|afectaron|afecta|influyó|influyeron) (el clima|la lluvia|la competencia|la inflación|las noticias|la tele|la huelga)',
  },
  studies: {
    definitions: [
      '{term} (qué significa|qué es|qué quiere decir|qué era|qué narices es|q es)',
      '(qué|que|q) (es|son|era|eran|significa) (eso|esto|lo) (de|del|de la|de los|de las) {term}',
      '(qué es|qué era|qué viene a ser|qué viene siendo|en qué consiste|en qué consisten|q es) [el|la|los|las|eso de|lo de] {term}',
      '(qué mide|qué miden|qué cuenta|cómo se entiende|cómo se interpreta|cómo se interpretan|cómo debo interpretar) [el|la|los|las|un|una] {term}',
      '(no sé|no entiendo|no me queda claro|no tengo claro|quiero saber|quisiera saber|me gustaría saber|sabes|dime) (qué es|qué son|qué significa|qué quiere decir) [el|la|los|las|un|una|eso de|lo de] {term}',
      '(explícame|explica|explicarme|explicas|explicar|aclárame|acláramelo|cuéntame) [qué es|qué son|en qué consiste] [eso de|lo de|el|la|los|las|un|una] {term}',
      '(cómo|de qué manera) (calcula|mide|define|cuenta|calculan|miden) [google|analytics|google analytics|ga4] [el|la|los|las|un|una] {term}',
      '(en qué se diferencian|en qué se diferencia|cómo se diferencian) [el|la|los|las|un|una] {term} (y|de|del|de la) [el|la|los|las|un|una] {term}',
      '(a qué se refiere|qué se entiende por) [el|la|los|las] {term}',
      '(me explicas|puedes explicarme|explíqueme) [el|la|los|las|qué es] {term}',
      '(qué significa|qué significan|qué quiere decir|define|definir|explica|explícame) [el|la|los|las|un|una|qué es] {term}',
      'qué (es|son) (un|una|unos|unas) {term}',
      'cómo (se calcula|se calculan|se mide|se miden|se define|calculas) [el|la|los|las] {term}',
      '(definición|significado) de [el|la|los|las] {term}',
      '(cuál es la|qué|la) diferencia (hay entre|entre) [el|la|los|las|un|una] {term} y [el|la|los|las|un|una] {term}',
    ],
    doubtfulDefinitions: ['qué (es|son) [el|la|los|las] {term}'],
    owners: ['nuestra', 'nuestro', 'nuestras', 'mi', 'actual', 'hoy'],
    courtesies: [
      'y',
      'por favor',
      'dime',
      'oye',
      'hola',
      'a ver',
      'perdona',
      'una duda',
      'porfa',
      'me puedes decir',
      'puedes decirme',
    ],
    definitionTails: [
      'en ga4',
      'en google analytics',
      'en analytics',
      '(no lo pillo|no lo entiendo|no entiendo|no me queda claro|no me aclaro|exactamente|porfa|por favor)',
      'y cómo (se calcula|se calculan|se mide)',
    ],
    stepJoints: ['a', 'al', 'hasta', 'luego', 'después', 'y', 'y luego', 'y después', 'y de ahí a'],
    anomaly:
      '(algún|alguna|un|una|algunos|algunas|cualquier|hubo|hay) (día|días|pico|picos|bajón|bajones|dato|datos|valor|valores|cosa|cosas|caída|subida|salto|semana|movimiento|comportamiento|número|cifra) (raro|rara|raros|raras|extraño|extraña|extraños|inusual|inusuales|anormal|anormales|sospechoso|sospechosa|atípico|atípica|atípicos|anómalo|inesperado|inesperada|que no cuadre|que no cuadra|que llame la atención)|(algo|nada|todo) (normal|fuera de lugar|que no cuadre|que no cuadra|que llame la atención|que se salga de lo normal|que chirríe|sospechoso)|se sale de lo normal|fuera de lo (habitual|corriente)|anormal|anormales|sospechoso|sospechosa|valores atípicos|outlier|outliers|no cuadra|irregularidad|irregularidades|(algo (raro|extraño|inusual|anormal|fuera de lo normal|sospechoso|anómalo)|inusual|inusuales|anomalía|anomalías|atípico|atípicos|raro|rara|extraño|extraña|anómalo|anómala|fuera de lo normal|fuera de lo común)',
  },
  ordinary: ordinaryWords.es,
  filler:
    'entero|entera|completo|completa|hablan|habla|hablada|hazme|haz|hágame|entra|entran|entró|entraron|accede|acceden|navega|navegan|usa|usan|pasó|pasado algo|ocurrió|algo|hubo|el|la|los|las|lo|un|una|unos|unas|de|del|al|a|en|y|o|es|son|fue|fueron|era|eran|está|están|estuvo|ser|estar|ha|han|he|hemos|hay|hubo|había|tiene|tienen|tenemos|tuvo|tuvimos|tuvieron|tenía|teníamos|tener|yo|tú|me|mi|mis|nos|nuestro|nuestra|nuestros|nuestras|su|sus|se|te|le|les|ellos|que|qué|quién|cómo|cuándo|dónde|cuánto|cuál|este|esta|esto|estos|estas|ese|esa|eso|aquel|con|por|para|sobre|entre|desde|durante|hasta|como|si|muy|también|ya|aún|todavía|todo|toda|todos|todas|cada|dame|dime|muéstrame|muestra|muestrame|enséñame|ensename|lista|listado|ver|saber|quiero|quisiera|necesito|me gustaría|puedes|podrías|puede|por favor|favor|gracias|hola|ahora|entonces|luego|aproximadamente|exactamente|solo|sólo|recibimos|recibió|recibido|recibieron|obtuvimos|obtuvo|obtenido|obtuvieron|generó|generaron|generado|generan|registró|registraron|registrado|logramos|conseguimos|hicimos|hizo|hicieron|hacer|hecho|trajo|trajeron|traen|usaron|usan|llegó|sitio|sitio web|página web|web|tienda|tienda online|empresa|negocio|periodo|período|fecha|fechas|datos|valor|valores|cifra|cifras|número|tabla|euros|euro|dólares|mundo|total|general|nivel|detalle|detalles|análisis|información|equipo|jefe|mejor dicho|nuestro sitio|nuestra web|hemos tenido|mientras|pero|porque|sea|nada|más bien|genera|generar|deja|dejó|dejaron|dejan|aporta|aportan|aportó|aportaron|registra|registran|logró|lograron|consiguió|consiguieron|trae|traer|sacar|saca|sácame|indica|indícame|pásame|pasa|cuéntame|explícame los|ponme|listar|listado de|desearía|quisiéramos|querría|queremos|necesitamos|podrías decirme|dime por favor|realmente|más o menos|en cuanto|cuanto|respecto|ahí|aquí|pues|oye|mira|tal|alguna|algún|alguno|sendos|ambos|ambas|sepárame|separa|divide|divídeme|reparte|repárteme|desglosa|desglósame|detalla|detállame|habido|alguien|ninguna|sucedido|será|serán|tendremos|vamos a|va a|van a|haremos|hará|habrá|esperamos|esperar|cosa|cosas|esperado|esperada|esperados|esperadas|previsto|previstos|previstas|estimado|estimados|podemos|podríamos|pueden|podrán|reparten|distribuyen|dividen|llevamos|llevan|lleva|generó la|generó el|generó nuestra|generó nuestro|generó cada|oye|eh|ey|a ver|va|venga|vale|bueno|pues nada|mira a ver|mirando|mirar|mira|miremos|échale un ojo|échame un ojo|echa un vistazo|échale un vistazo|échame una mano|porfa|porfi|xfa|xfavor|plis|pls|plz|tío|tía|amigo|hermano|che|güey|q|qe|ke|k|d|tb|tmb|también|xa|pa|para mí|este de aquí|eso de|lo de|lo del|lo de la|lo pillo|no lo pillo|no entiendo|no lo entiendo|no me queda claro|no me aclaro|me puedes|me podrías|podrías pasarme|me pasas|me das|me dices|me sacas|me enseñas|me muestras|me haces|sácame|sacadme|sabes|sabrías|sabemos|sabéis|saben|tienes|tienen|tenéis|tienes idea de|alguna idea de|hazme un favor|necesitaría|necesitamos saber|me interesa|me interesan|nos interesa|interesa|interesaría|interesan|quería|querría saber|quería saber|quería ver|quería una|quiero ver|quiero saber|a nivel de|en términos de|tema|temas|asunto|cuestión|a modo de|en plan|rápido|rápidamente|rapidito|brevemente|corto|simple|simplemente|básicamente|en concreto|concretamente|específicamente|precisamente|justo|justamente|por cierto|de paso|de hecho|en realidad|en efecto|al final|finalmente|en fin|total que|resulta|resulta que|parece|parece que|creo|creo que|diría|pienso|supongo|imagino|según tú|según los datos|según analytics|según google|en analytics|en ga|hemos|hayan|haya|hayamos|hubieran|hubiera|habían|tuviste|tuvo la|tuvimos en|conseguido|logrado|alcanzado|alcanzamos|alcanzaron|alcanzó|obtener|obtiene|obtienen|recibir|recibe|reciben|recibió la|recibieron los|produce|producen|produjo|produjeron|producido|dio|dieron|da|dan|dando|dado|ofrece|ofrecen|presenta|presentan|presentó|presentaron|muestran|mostró|refleja|reflejan|representa|representan|supone|suponen|supuso|supusieron|corresponde|corresponden|contamos|cuenta|cuentan|contabilizan|contabilizó|se contabilizaron|se hicieron|se hizo|se realizaron|se realizó|se produjeron|se produjo|se registraron|se registró|se generaron|se generó|se dieron|se dio|realizado|realizados|realizadas|realizan|realizaron|realizó|efectuado|efectuados|efectuaron|hechos|hecha|hechas|totales de|global de|nuestra tienda|la tienda|el sitio|mi web|mi sitio|mi tienda|mi página|nuestra página|la página web|el portal|portal|plataforma|la plataforma|nuestra plataforma|el ecommerce|ecommerce|comercio|el comercio|sitio en general|cliente interno|dirección|director|directora|jefa|junta|reunión|presentación|informe de|los datos de|datos de|las cifras de|cifras de|números de|los números de|un listado|una lista|la lista de|una tabla|tabla de|tabla con|en una tabla|en forma de tabla|el dato|dato|el detalle|detalle de|el desglose|columna|columnas|fila|filas|gracias de antemano|mil gracias|saludos|un saludo|buen día|buenas|estimado equipo|hola equipo|hola a todos|cuanto antes|urgente|por dios|ojo|mucho|mucha|muchos|muchas|poco|poca|pocos|pocas|bastante|demasiado|demasiada|tanto|tanta|tantos|tantas|así|igual de|etc|etcétera|aprox|más o menos unos|alrededor de|unos cuantos|solito|nada más|nomás|tan solo|esas|esos|aquellas|aquellos|aquella|dicho|dicha|dichos|dichas|mismo|misma|mismos|mismas|propio|propia|propios|propias|otro tipo de|tipo|tipos|clase|clases|parte|partes|lado|caso|casos|vez|veces que|nosotros|nosotras|ustedes|vosotros|usted|os|él|ella|ellas|alguien sabe|quiénes|gente que|lo que|los que|las que|el que|la que|aquellos que|del que|en el que|a los que|de los que|con los que|cuales|la cual|el cual|los cuales|siguen|sigue|sigue siendo|siguiendo|seguimos|anda|andan|andamos|estamos|estábamos|estuvimos|estado|siendo|sido|vamos|van|ir|ido|fuimos|iba|iban|viene siendo|se ve|se ven|vemos|veo|vio|puede verse|hacia|ante|bajo la|tras la|según|mediante|incluso|inclusive|además|aparte de eso|mejor dicho|o sea|es decir|por ejemplo|ejemplo|nuestros datos|toda la|todo el|todos los datos|todo lo|entre todos|entre todas|en general|en conjunto|a grandes rasgos|ordenado|ordenada|ordénalo|ordénala|ordénalos|ordenar|ordenando',
});
