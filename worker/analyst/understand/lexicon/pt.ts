import { ordinaryWords } from './ordinary-words.ts';
import type { Words } from './from-words.ts';

const last = '(último|última|passado|passada|anterior)';
const user = '(usuário|usuária|utilizador|visitante|user)';
const visit = '(sessão|visita|session|acesso)';
const view = '(visualização de página|visualização|página vista|pageview|vista|exibição de página)';
const the = '[o|a|os|as|no|na|nos|nas|do|da|dos|das|de]';
const conv = '(conversão|conversion)';

/** Portuguese, as in Brazil and in Portugal. */
export const portuguese = (): Words => ({
  language: 'pt',
  decimalComma: true,
  slashes: 'day',
  endings: [
    ['oes', 'ao'],
    ['ais', 'al'],
    ['eis', 'el'],
    ['ores', 'or'],
    ['ades', 'ad'],
    ['ade', 'ad'],
    ['ies', 'y'],
    ['ns', 'm'],
    ['s', ''],
  ],
  wholeWords: 'mais|mas|os|as|mes|nos|dos|das|nas|tres|dois|seis|sem|vs',
  numbers: {
    zero: 0,
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    doze: 12,
    quinze: 15,
    vinte: 20,
    trinta: 30,
    cinquenta: 50,
    cem: 100,
    mil: 1000,
    onze: 11,
    treze: 13,
    quatorze: 14,
    catorze: 14,
    dezesseis: 16,
    quarenta: 40,
    sessenta: 60,
    setenta: 70,
    oitenta: 80,
    noventa: 90,
    duzentos: 200,
    duzentas: 200,
    trezentos: 300,
    quinhentos: 500,
    quinhentas: 500,
  },
  ordinals: {
    primeiro: 1,
    primeira: 1,
    segundo: 2,
    terceiro: 3,
    terceira: 3,
    quarto: 4,
    quarta: 4,
    segunda: 2,
    quinto: 5,
    sexto: 6,
  },
  ordinalSuffixes: ['o', 'a'],
  durations: { segundo: 1, minuto: 60, min: 60, hora: 3600 },
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'março|marco',
    'abril|abr',
    'maio',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  weekdays: [
    'segunda feira|segundafeira|segunda',
    'terça feira|terçafeira|terça',
    'quarta feira|quartafeira|quarta',
    'quinta feira|quintafeira|quinta',
    'sexta feira|sextafeira|sexta',
    'sábado',
    'domingo',
  ],
  doubtfulDates: 'dez|set|out|mar|segunda|quarta|quinta|sexta',
  dateCues: 'em|de|desde|até|do|para|este|último|e|na|da|a|à|última|nesta|nessa|esta|essa|cada|toda',
  units: {
    day: 'dia|dias',
    week: 'semana|semanas',
    month: 'mês|meses',
    quarter: 'trimestre|trimestres',
    year: 'ano|anos',
  },
  entire: { before: 'todo|toda', after: 'inteiro|inteira|completo|completa' },
  partOf: 'de|do|da',
  dates: {
    between_years: '[entre|de|do] [o] natal (e|a|ao|até) [o] (ano novo|réveillon|reveillon|fim de ano)',
    today:
      'hoje|hoje até agora|esta manhã|hj|no dia de hoje|hoje até (o momento|agora|aqui)|(até agora|até o momento) hoje|neste dia',
    yesterday: 'ontem|ontem mesmo|ontem à noite|(no|do) dia de ontem|noite de ontem',
    day_before_yesterday: 'anteontem|antes de ontem|antesdontem|anteontem mesmo',
    tomorrow: 'amanhã',
    days_ago: '(há|faz) {n} dias|{n} dias atrás|de {n} dias atrás|tem {n} dias',
    this_unit:
      '(este|esta|neste|nesta|deste|desta|desse|nesse) {unit}|{unit} (atual|corrente|em curso)|desde o (início|começo) (do|da|deste|desta) {unit}|(este|esta|neste|nesta|deste|desta|nesse|nessa|desse|dessa) {unit} (até agora|até hoje|até o momento|até aqui)|(o|a|no|na|do|da) {unit} (até agora|até hoje|até o momento|que corre|vigente|presente)|desde (que começou|que iniciou) (o|a|este|esta) {unit}|desde o (início|começo|princípio) (de|do|da|desse|dessa|deste|desta) {unit}|(até|para|pro|no) [o] (fim|final) (de|do|da|desse|dessa|deste|desta) {unit}|no decorrer (do|da|deste|desta) {unit}|ao longo (deste|desta|desse|dessa) {unit}|acumulado (do|da|deste|desta) {unit}',
    year_to_date:
      'desde o início do ano|no acumulado do ano|acumulado do ano|desde janeiro|desde que o ano começou|acumulado (deste ano|anual)|no ano até agora',
    last_unit: `${the} {unit} ${last}|${the} ${last} {unit}|(o|a|no|na|do|da) {unit} que (passou|acabou|terminou|acabou de terminar|acabou de passar|fechou)|${the} {unit} (recém terminado|recém encerrado|encerrado|encerrada)`,
    unit_before_last: `${the} (penúltimo|penúltima) {unit}|{unit} retrasado|{unit} retrasada`,
    units_ago: '(há|faz) (um|uma|{n}) {unit}|{n} {unit} atrás',
    rolling: `${the} ${last} {n} {unit}|${the} {n} ${last} {unit}|(durante|em|nesses|nestes|nessas|nestas|dos|das|desses|destes) [os|as] ${last} {n} {unit}|${the} {n} {unit} mais recentes|(nesses|nestes|nessas|nestas) {n} {unit}|de {n} {unit} pra cá`,
    fortnight: `${the} última quinzena|${the} últimas duas semanas|${the} últimos 15 dias|${the} últimos (quinze|catorze|quatorze) dias|${the} últimas semanas duas|quinzena passada|última quinzena`,
    last_hours: '[nas] últimas {n} horas|[nas|das] {n} últimas horas|últimas {n} h',
    few_days:
      '[nos|nestes] últimos dias|[nesses|nestes|dos|nos|esses|estes] últimos (poucos|) dias|há (alguns|uns|poucos) dias|uns dias atrás|(esses|estes|nesses|nestes) dias [recentes]',
    few_weeks:
      '[nas|nestas] últimas semanas|há (algumas|umas|poucas) semanas|[nessas|nestas|das] últimas semanas|umas semanas atrás',
    few_months:
      '[nos|nestes] últimos meses|há (alguns|uns|poucos) meses|[nesses|nestes|dos] últimos meses|uns meses atrás',
    next_unit:
      '(próximo|próxima) {unit}|{unit} (que vem|seguinte)|(o|a|no|na|do|da|pro|pra|para o|para a) {unit} que vem|{unit} (vindouro|próximo|próxima|entrante)|que vem {unit}',
    next_units:
      '[os|nos] (próximos|próximas) {n} {unit}|daqui a {n} {unit}|(os|as|nos|nas|pros|para os|para as|pelos|pelas) {n} (próximos|próximas) {unit}|em {n} {unit}|(os|as|nos|nas) {n} {unit} seguintes|(os|as|nos|nas|dos|das|para os|para as|pros) (próximos|próximas) {n} {unit}|daqui {n} {unit}',
    day_month:
      '[o|no|em|dia|no dia] {day} (de|) {month}|[em|o] {nth} de {month}|[o|no|em|do|ao] dia {day} [de] {month}|[o|no|na|do|da|em] {weekday} [,] [dia] {day} [de] {month}|{day} de {month}',
    day_month_year:
      '[o|no|em|dia|no dia] {day} (de|) {month} (de|do|) {year}|[em|o] {nth} de {month} de {year}|[o|no|em|do|ao] dia {day} [de] {month} [de|do] {year}|[na|no] {weekday} [,] {day} [de] {month} [de] {year}',
    day_range:
      '[de|do dia|do|entre] {day} (a|ao|até|e) {day2} de {month}|[de] {nth} (a|até) {day2} de {month}|[de|do|desde|entre|desde o|entre o|entre os] [dia|dias] {day} (a|ao|até|até o|e|e o|-) [dia] {day2} (de|do mês de) {month}',
    day_range_year:
      '[de|do dia|do|entre] {day} (a|ao|até|e) {day2} de {month} de {year}|[de] {nth} (a|até) {day2} de {month} de {year}|[de|do|desde|entre] [dia|dias] {day} (a|ao|até|até o|e|-) [dia] {day2} de {month} [de|do] {year}',
    month_range:
      '[de|desde] {month} (a|até) {month2}|entre {month} e {month2}|(de|desde) [o mês de|início de|começo de] {month} (a|até|ao|até o fim de|até o final de) [mês de] {month2}',
    month_range_year: '[de|desde] {month} (a|até) {month2} de {year}|entre {month} e {month2} de {year}',
    month: `[no|o|do] mês de {month}|{month} ${last}|[no] ${last} {month}|[no|o|do|em] (último|passado) mês de {month}|(todo|durante|em todo|durante todo) [o mês de] {month}|{month} (inteiro|completo|todo|passado)|(no|neste|último|passado) {month}`,
    month_year: '{month} (de|do) [ano] {year}',
    month_this_year: '{month} (deste ano|este ano)|{month} deste mesmo ano',
    month_last_year:
      '{month} do ano (passado|anterior)|{month} (de|) (um ano atrás|há um ano)|{month} (no|em) ano (passado|anterior)|{month} (passado) do ano (anterior)',
    week_of_day:
      '[na] semana de {day} de {month}|[a|na|da] semana (que começou|que começa|que iniciou|iniciada|começando|a partir) [em|no|do|no dia|de|dia] {day} [de] {month}|[a|na|da] semana do dia {day} [de] {month}',
    first_days:
      '[os|nos] primeiros {n} dias de {month}|[os|nos|dos] {n} primeiros dias de {month}|[os|nos|dos] primeiros {n} dias de {month}',
    last_days: '[os|nos] últimos {n} dias de {month}|[os|nos|dos] {n} últimos dias de {month}',
    quarter:
      't {quarter}|{nth} trimestre|{quarter} trimestre|trimestre {quarter}|(o|no|do) {nth} trimestre|{nth} tri|{quarter} tri|tri {quarter}|(o|no|do) {quarter} o trimestre',
    quarter_year:
      't {quarter} [de] {year}|{nth} trimestre de {year}|{quarter} trimestre de {year}|q {quarter} de {year}',
    half: '{nth} semestre|{nth} metade do ano',
    half_of_year: '{nth} semestre de {year}',
    summer: '(este|o|no) verão|verão|verão passado|último verão',
    winter: '(este|o|no) inverno|inverno|inverno passado|último inverno',
    spring: '(esta|a|na) primavera|primavera|primavera passada|última primavera',
    autumn: '(este|o|no) outono|outono|outono passado|último outono',
    iso_week: 'semana {week}|(sem|a semana|na semana|semana número|semana n) {week}',
    iso_week_year: 'semana {week} de {year}',
    year: '[em|no|o|do] ano [de] {year}|todo [o ano de] {year}|(durante|em) [todo] [o ano de] {year}|{year} (inteiro|completo|todo)|(o|no) {year}',
    weekday: `[no|na] {weekday} ${last}|(no|na) {weekday}|[na|no|em] {weekday} (passada|passado|última|último)|(na|no|da|do|a|o) [última|último] {weekday} [passada|passado]|(última|último) {weekday}|(nesta|neste|nessa|nesse) {weekday}`,
    this_weekend:
      '(este|neste) (fim|final) de semana|(este|neste|esse|nesse|deste) (fds|fim de semana|final de semana)',
    last_weekend:
      '[no|o] (fim|final) de semana [passado]|[no] último (fim|final) de semana|[no|o|do] (fds|fim de semana|final de semana) [passado|último|anterior]|[no|o|do] último (fds|fim de semana|final de semana)',
    christmas: 'natal|[o|no|do] natal [passado]|festas (de natal|natalinas)',
    all_time:
      'desde (sempre|o início|o começo|o lançamento)|de todos os tempos|histórico completo|desde que (começamos|existimos|temos dados|abrimos|lançamos|o site existe|o site abriu)|em toda a história|da história|desde o (primeiro dia|princípio|dia um)|desde os primórdios|todo o histórico',
    recently:
      'recentemente|ultimamente|atualmente|nos últimos tempos|de uns tempos pra cá|(nesses|nestes|esses) dias|hoje em dia|atualmente|(nos|os) dias de hoje|nos tempos recentes',
    period_before: `na anterior|à anterior|a anterior|no anterior|o anterior|${the} período (anterior|prévio)|antes disso|${the} {n} {unit} anteriores|retrasada|retrasado|(a|o|na|no) (anterior|de antes)|antes (dessa|desta|desse)|(fim|final) de semana (anterior|de antes)|(o|a|os|as|do|da|no|na|ao|à) {n} {unit} (de antes|prévios|precedentes)|(o|do|no|ao) período (de antes|precedente|imediatamente anterior)|(os|as|dos|das|aos|às) (anteriores|de antes|{n} anteriores)|(os|nos) mesmos dias (anteriores|de antes)|que (a|o) anterior|do que (na|no|a|o) (anterior|de antes)`,
    weekday_before:
      'mesmo dia da semana (anterior|passada)|[a|na|da|à] {weekday} (anterior|de antes|da semana anterior)',
    week_before_span:
      'semana anterior|semana (antes dessa|de antes|antes)|(a|na|da|à|que a) semana (anterior|de antes|precedente|prévia)',
    month_before_span: 'mês anterior|(o|no|do|ao|que o) mês (anterior|de antes|precedente|prévio)',
    quarter_before_span: 'trimestre anterior|(o|no|do|ao) trimestre (anterior|de antes|precedente)',
    unit_before:
      '(na|no|e na|e no) {unit} (anterior|prévio)|[ao|à|o|a|do|da] {unit} (anterior|prévio)|{unit} a {unit}|{unit} contra {unit}|[o|a|no|na|do|da|ao|à] {unit} (de antes|precedente|prévia|antes)|{unit} sobre {unit}',
    unit_year_before:
      '[o|a|ao|no] (mesmo|mesma) {unit} do ano (passado|anterior)|[o|a|no|na|do|da|ao|à|com o|com a] (mesmo|mesma) {unit} (de|) (um ano atrás|há um ano|ano passado|um ano antes|no ano passado|do ano anterior)',
    year_before:
      '[o|a|ao|à|no|na|os|aos] (mesmo|mesma|mesmos) (período|data|datas|época|dias) (do ano (passado|anterior)|há um ano|no ano (passado|anterior))|(o|ao|do) ano anterior|ano anterior|há um ano|um ano (antes|atrás)|ano (a|contra|sobre) ano|(nessa|nesta|por essa|por esta|na mesma) (época|altura|data) (do|no) ano (passado|anterior)|(o|no|do|ao|que o|que no) ano passado (nessa|nesta|na mesma) (época|altura)|(igual|mesmo) período (do ano anterior|do ano passado|de um ano atrás|um ano antes)|(de|com) um ano atrás|(1|um) ano (antes|atrás)|(mesmas|mesma) (datas|semanas|época) (do|no) ano (passado|anterior)|ano a ano|ano sobre ano|homólogo|período homólogo',
    month_to_date: 'acumulado (do|deste) mês|desde o início do mês',
    rest_of_unit:
      '(o que resta|o que falta|o resto|restante) (do|da|deste|desta) {unit}|(no|pelo) resto (do|da|deste|desta) {unit}|(fecharemos|vamos fechar|terminaremos|vamos terminar|vai fechar|vai terminar|a gente fecha|a gente vai fechar|fechará|fechamos) (o|a|este|esta|esse|essa) {unit}',
    rest_of_month: '(o que resta|o resto|restante) de {month}',
    daily_report: '(relatório|resumo|balanço) (diário|do dia)',
    weekly_report: '(relatório|resumo|balanço) semanal',
    monthly_report: '(relatório|resumo|balanço) mensal',
    quarterly_report: '(relatório|resumo|balanço) trimestral',
    yearly_report: '(relatório|resumo|balanço) anual',
    whole_units: `${the} ${last} {n} {unit} (completo|completa|inteiro|inteira|fechado|fechada)|${the} {n} ${last} {unit} (completo|completa|inteiro|inteira)`,
    half_year: `${the} último meio ano`,
    day_month_last_year: '[o|no|em|do] [dia] {day} [de] {month} do ano (passado|anterior)',
    week_of_month: '[a|na|da] {nth} semana (de|do mês de) {month}',
    week_of_month_year: '[a|na] {nth} semana de {month} de {year}',
    last_week_of_month: '[a|na|da] última semana (de|do mês de) {month}',
    half_of_month: '[a|na|da] {nth} (quinzena|metade) (de|do mês de) {month}',
    half_of_month_year: '[a|na] {nth} (quinzena|metade) de {month} de {year}',
    quarter_this_year: '(t|q) {quarter} (deste|desse) ano|{nth} trimestre (deste|desse|do) ano',
    quarter_last_year: '(t|q) {quarter} do ano (passado|anterior)|{nth} trimestre do ano (passado|anterior)',
    half_this_year: '{nth} (semestre|metade) (deste|desse|do) ano',
    half_last_year: '{nth} (semestre|metade) do ano (passado|anterior)',
    summer_year: 'verão (de|) {year}',
    winter_year: 'inverno (de|) {year}',
    spring_year: 'primavera (de|) {year}',
    autumn_year: 'outono (de|) {year}',
    weekday_last_week: '(a|na|da|) {weekday} da semana (passada|anterior)',
    weekday_this_week: '(a|na|da|) {weekday} desta semana',
    weekend_before_last: '[no|o|do] (fds|fim de semana|final de semana) retrasado',
    black_friday: '[a|na|da|última] black friday [passada]|[na] sexta feira negra',
    black_friday_year: 'black friday (de|) {year}',
    black_friday_last_year: 'black friday (do|no) ano (passado|anterior)',
    black_weekend: '[o|no] (fim|final) de semana (da|de) black friday',
    black_week: '(a|na|da|) semana (da|de) black friday|a black week|na black week',
    cyber_monday_year: 'cyber monday (de|) {year}',
    christmas_year: 'natal (de|) {year}',
    christmas_eve: 'véspera de natal',
    new_years_eve: 'réveillon|reveillon|véspera de ano novo',
    new_years_day: 'ano novo|dia de ano novo',
    valentines_day: 'dia dos namorados',
    halloween: 'halloween|dia das bruxas',
    thanksgiving: 'dia de ação de graças',
    singles_day: 'dia dos solteiros',
    good_friday: 'sexta feira santa|sexta santa',
    easter_sunday: 'domingo de páscoa',
    easter: '[a|na] páscoa',
    easter_year: 'páscoa (de|) {year}',
    day_before_span: '(o|no|do|ao|que o) dia (anterior|de antes)',
  },
  metrics: {
    active28DayUsers: 'usuários ativos mensais|mau|usuários ativos (por mês|do mês)',
    active7DayUsers: 'usuários ativos semanais|wau|usuários ativos (por semana|da semana)',
    active1DayUsers: 'usuários ativos (diários|por dia)|dau|usuários ativos do dia',
    users: `${user}|${user} único|número de ${user}|público|audiência|(pessoa|gente) (distinta|única|diferente)|internauta|alcance|quantos (nos visitaram|entraram|acessaram)|(usuário|visitante|utilizador) (distinto|diferente|que tivemos)|usuarios`,
    activeUsers: `${user} ativo|${user} ativos|ativos totais`,
    totalUsers: `${user} totais|total de ${user}`,
    newUsers: `(novo|nova) ${user}|${user} (novo|nova)|(usuário|visitante|utilizador) (de primeira viagem|de primeira vez|pela primeira vez|estreante|recém chegado|inédito)|recém chegados|(gente|pessoal|público|pessoa|audiência) (novo|nova)|(novo|nova) (gente|pessoa|público|audiência)|primeira visita|primeiros acessos|estreantes|(usuário|utilizador|visitante) (adquirido|captado|conquistado)|captação de ${user}|${user} que (vieram|chegaram|entraram|acessaram|visitaram) pela primeira vez`,
    traffic:
      'tráfego|traffic|tráfico|volume de (tráfego|visitas|acessos)|tráfego (do site|total)|movimento (do site|no site)|audiência do site',
    sessions: `${visit}|número de ${visit}|quantidade de ${visit}|entrada no site|${visit} (totais|ao site|à loja|no site)|total de ${visit}|volume de ${visit}|visitação`,
    engagedSessions: `${visit} (engajada|engajadas|com engajamento)|${visit} (com interação|com envolvimento|envolvida|engajadas|interativas|de qualidade)`,
    engagementRate:
      '(taxa|índice) de (engajamento|envolvimento|interação)|(taxa|índice|percentual|nível|porcentagem|percentagem) de (engajamento|envolvimento|interação|participação)|engagement rate',
    engagement: 'engajamento|envolvimento|interação|participação dos usuários',
    bounceRate:
      '(taxa|índice) de (rejeição|rejeições)|rejeição|bounce rate|rejeições|(percentual|porcentagem|percentagem|nível) de (rejeição|rejeições)|(taxa|índice) de (bounce|saída imediata|abandono imediato)|rejeita|rejeitam|bounce',
    averageSessionDuration: `quanto tempo [em média] [os|nossos] (visitantes|usuários|clientes) (ficam|passam|permanecem) [em média] [no (site|nosso site)]|duração [média] (da|das|de|por) ${visit}|tempo médio (de|por|da|na|no) (${visit}|site)|duração média das ${visit}|quanto tempo (ficam|passam|os usuários ficam|os usuários passam) [no site]|tempo no site|(sessões|visitas) mais (longas|curtas|demoradas)|(tempo|duração|permanência) (médio|média) (de|da|das|por|em|no|na|dos|do) (${visit}|site|loja|permanência|navegação|visita)|quanto (tempo|) (dura|duram|durou|duraram) [em média] [cada|uma|a|as|nossas] [${visit}]|tempo de (permanência|sessão|visita|navegação)|permanência [média] [no (site)]|quanto tempo (a pessoa|as pessoas|o pessoal|a galera|o usuário|os usuários|a gente|os visitantes|o visitante|eles|os clientes) (fica|ficam|passa|passam|permanece|permanecem|gasta|gastam) [em média] [no (site|nosso site|app)|na (loja|página|nossa loja)]`,
    userEngagementDuration:
      'tempo de (engajamento|envolvimento)|tempo (total|) de (engajamento|envolvimento|interação|leitura|uso)',
    engagement_time_per_session: 'tempo [médio] de (engajamento|envolvimento) [médio] por (sessão|visita)',
    average_engagement_time:
      'tempo médio de (engajamento|envolvimento|leitura)|tempo [médio] na página|tempo médio (de interação|na página|por página|nas páginas|por usuário|em cada página)|(quanto tempo) (leem|se lê|passam lendo)|tempo [médio] por (página|usuário|artigo)|permanência [média] na página|[onde|em que|nas quais|que] (as pessoas|os usuários|os visitantes|o pessoal|a galera|a gente|se) (passa|passam|fica|ficam|gasta|gastam|passaram) [mais|menos] tempo|(retêm|prendem) (mais|menos)',
    sessionsPerUser: `${visit} por ${user}|${visit} (a|de|por cada|por) ${user}|média de ${visit} por ${user}|frequência de visita|quantas ${visit} (faz|fazem) [cada|em média] [${user}]|(sessões|visitas) por (cabeça|pessoa)`,
    screenPageViews: `${view}|número de ${view}|páginas vistas|visualizações de páginas|visualização|view|views|impressão de página|(página|conteúdo) (vista|visto|visitada|visualizada|acessada|aberta)|quantas páginas (foram|são|eram) (vistas|visualizadas|abertas|acessadas)|quantas páginas (viram|visualizaram|abriram)|leitura|quantas vezes (foi vista|foram vistas|viram|foi lido|foi acessada)|pv|hits|(visita|acesso) (à|às|a|em) página`,
    screenPageViewsPerSession: `(${view}|página) por ${visit}|quantas páginas (veem|vê|viram|visitam|visita) [em média] (por|em cada|a cada) ${visit}|profundidade (de visita|da sessão)|média de páginas por ${visit}|páginas vistas por ${visit}`,
    screenPageViewsPerUser: `(${view}|página) por ${user}|páginas [vistas] por (usuário|visitante|pessoa)|média de páginas por ${user}`,
    eventCount: 'evento|eventos|número de eventos|interações|contagem de eventos|total de eventos|eventos disparados',
    conversions: `${conv}|meta|metas|objetivo|objetivos|objetivos (atingidos|concluídos|alcançados)|metas (atingidas|concluídas|batidas)|número de ${conv}`,
    keyEvents:
      'evento principal|eventos principais|evento-chave|eventos chave|evento chave|eventos (chave|principais|importantes)',
    conversion_rate: `(taxa|índice|percentual) de ${conv}|taxa conversão|(taxa|índice|percentual|porcentagem|percentagem|nível|ratio) (de|da|das|) (${conv}|conversões|converter)|cr|conversão (média|em porcentagem)|% de ${conv}|(quão bem|como) (converte|convertem|está convertendo|estão convertendo|convertemos)|tx de ${conv}|tx ${conv}`,
    revenue:
      'receita|receitas|faturamento|faturação|faturado|quanto (dinheiro|) (faturamos|ganhamos|arrecadamos|fizemos)|quanto dinheiro|faturamos|rendimento|rendimentos|dinheiro|grana|verba recebida|ganho total|faturamentos|ganhos|arrecadação|arrecadado|volume de negócios|volume de vendas em dinheiro|valor (total|vendido|faturado) [das vendas]|montante (vendido|faturado)|total (faturado|vendido|arrecadado)|caixa|(quanto|qto|qnto|qt) [dinheiro|grana] (faturamos|faturou|fatura|faturaram|vendemos|vendeu|vende|venderam|ganhamos|ganhou|arrecadamos|arrecadou|entrou|entraram|entrou no caixa|fizemos|fez|tiramos|tirou|rendeu|renderam|recebemos|geramos|gerou|foi faturado|foi vendido|foi arrecadado|já faturamos|já vendemos|temos faturado|a gente faturou|a gente vendeu|a gente ganhou|a gente fez|a loja faturou|a loja vendeu|a loja fez|o site faturou|o site vendeu|veio|trouxe|trouxeram|deixou|deixaram) [em vendas|de grana|em dinheiro|de dinheiro|em reais]|faturou|faturamos|faturaram|fatura|faturam|faturar|faturando|arrecadou|arrecadamos|quanta grana|(rendeu|renderam|rende|rendem|entrou|gerou|deu|trouxe|trouxeram) quanto [pra gente|para nós]|vendas em (reais|dinheiro|valor|euros)|valor (das|de|em) vendas|(dinheiro|grana) que (entrou|fizemos|ganhamos|gerou|geraram|trouxe|trouxeram)|(quanto|qto) (vamos faturar|vamos vender|vamos ganhar|faturaremos|venderemos|ganharemos|a gente vai faturar|a gente vai vender|vai faturar|devemos faturar|devemos vender|vamos fazer)',
    purchaseRevenue:
      'receita de (compras|e commerce|vendas)|receita (da|de) (compra|pedido|loja|loja online|loja virtual|ecommerce|e commerce|vendas)',
    sales: 'venda|vendas',
    refundAmount:
      'reembolso|reembolsos|devoluções|estorno|estornos|(valor|dinheiro|total|quantia) (reembolsado|devolvido|estornado|de reembolsos|em reembolsos|de devoluções)|devolução|reembolsado|(quanto|qto) (reembolsamos|devolvemos|estornamos|foi reembolsado|foi devolvido|foi estornado|a gente reembolsou)|reembolsamos|devolvemos',
    averagePurchaseRevenue:
      '(valor|ticket) médio (do pedido|dos pedidos|de pedido|por pedido|da compra|das compras|da encomenda|do carrinho|)|ticket médio|(pedido|carrinho) médio|(valor|ticket|gasto|montante) médio (do|da|de|por|dos|das|de cada|por cada) (pedido|compra|encomenda|carrinho|transação|venda|ordem|cesta)|tíquete médio|ticket|(pedido|carrinho|compra|encomenda|cesta) médio|(média|valor) (por|do|dos|de cada) (pedido|compra|carrinho|encomenda)|quanto (gasta|gastam|se gasta|gastaram) [em média] [os clientes|o pessoal] (por|em cada|a cada|cada) (pedido|compra)|receita por (pedido|compra|transação)|aov|ticket medio',
    averageRevenuePerUser: `receita [média] por ${user}|(receita|gasto|faturamento|valor|ganho) [médio|média] (por|de cada|por cada) (usuário|utilizador|visitante|pessoa)|quanto (gasta|gastam|rende|gera|deixa|traz) [em média] (cada|um|o|os|nossos|por) (usuário|utilizador|visitante|pessoa) [em média|médio]|quanto (cada|um|o|por) (usuário|utilizador|visitante|pessoa) [médio] (gasta|gastou|rende|rendeu|gera|gerou|deixa|traz|gastam) [em média]|arpu`,
    ecommercePurchases:
      'compra|compras|pedido|pedidos|encomenda|encomendas|compra (realizada|feita|concluída|fechada)|pedido (realizado|feito|recebido|fechado|concluído)|vendas fechadas|quantas vendas|número de vendas|qtd de (pedidos|compras|vendas)|quantidade de vendas|quantas vezes (compraram|foi comprado)|ordens|ordem de compra',
    transactions: 'transação|transações|número de transações',
    totalPurchasers:
      'comprador|compradores|(usuário|visitante|pessoa|gente|cliente|utilizador) que (comprou|compraram|compra|compram|pagou|pagaram|fez pedido|fizeram pedido|fizeram um pedido|fez uma compra|fizeram uma compra|fizeram compras)|quantos (compraram|pagaram)|quantas pessoas (compraram|pagaram|fizeram pedido|fizeram uma compra)|quanta gente (comprou|pagou)|compradores (únicos|distintos)',
    firstTimePurchasers:
      '(novos|novas) (clientes|compradores)|(cliente|comprador) (novo|nova|de primeira vez|de primeira viagem|pela primeira vez)|(compraram|compram) pela primeira vez|primeira compra|primeiras compras',
    customers: 'cliente|clientes',
    purchase_rate:
      'taxa de compra|(taxa|índice|percentual) de (compra|compras|pedidos)|conversão (em|para) (compra|venda|pedido)|taxa de conversão (em|de|para) (compra|compras|venda|vendas)',
    addToCarts:
      '(adicionado|adicionados|adições|adição) ao carrinho|add to cart|(adicionou|adicionaram|adicionam|adicionar|colocou|colocaram|colocam|puseram|pôs|botaram) [algo|produtos|itens] (ao|no) carrinho|(adicionam|adicionar|adicionou|adicionaram|adicionado|adicionados|adicionadas|colocam|colocar|colocou|colocaram|colocado|colocados|puseram|põem|põe|pôr|botam|botar|botou|botaram|jogam|jogaram|incluem|incluíram|incluir|inseriram|inserem|vão|vai|foi|foram|foram parar|param|entram|entraram|mandaram) [algo|coisas|alguma coisa|produto|produtos|itens|um produto|o produto] (ao|no|pro|para o|para|pra|em) (carrinho|sacola|cesta|carrinho de compras)|(adições|inclusões) (ao|no) carrinho|carrinhos (criados|iniciados)|sacola de compras',
    checkouts:
      '(funil|processo) de pagamento|início de checkout|checkouts|finalizações iniciadas|checkout iniciado|(funil|processo) de (checkout|finalização)|(inícios|início) (de|do) (checkout|pagamento|finalização)|(iniciam|iniciaram|iniciou|iniciar|começam|começaram|começou|começar) (o|a|a) (checkout|pagamento|pagar|finalização|finalizar|compra)|(chegam|chegaram|chegou|chegar|vão|foram|passam|passaram|entram|entraram) (ao|no|pro|até o|até a|pelo|para o|na|à) (checkout|pagamento|caixa|finalização|tela de pagamento)',
    cart_abandonment:
      'abandono (de|do) carrinho|carrinhos abandonados|taxa de abandono|(abandono|abandonam|abandonaram|abandona|abandonar|largam|largaram|deixam|deixaram) [de|do|o|no|os|seu] (carrinho|carrinhos|sacola) [abandonado|pela metade|sem comprar]|(carrinho|sacola) (abandonado|abandonada|largado|largada)|abandono de compra',
    itemsPurchased:
      '(itens|produtos|unidades|artigos) (vendidos|vendidas|comprados)|(unidade|peça|artigo|item|produto) (vendida|vendido|comprada|comprado|pedido)|quantos (produtos|itens|artigos) (vendemos|foram vendidos|compraram)|quantas (unidades|peças) (vendemos|foram vendidas)|unidades|qtd vendida|quantidade vendida',
    itemsViewed:
      '(itens|produtos) (vistos|visualizados)|(artigo|produto|item) (visto|visualizado|acessado|consultado)|(visualização|vista) de (produto|artigo)|(ver|vê|veem|viram|visualizaram|visualizam|visitam) (um|o|os|algum) (produto|produtos|artigo|item)',
    advertiserAdCost:
      '(custo|gasto|investimento) (de|com|em) (anúncios|publicidade|mídia|ads|google ads)|custo|custos|gasto|gastos|(verba|orçamento|dinheiro|grana|investimento|investimentos|gasto|custo) (gasto|gasta|investido|investida|em|de|com|da|das|do|dos|para) [a|os] (publicidade|anúncio|marketing|campanha|ads|google ads|google|adwords|mídia|mídia paga|tráfego pago)|(quanto|qto) (gastamos|gastou|investimos|investiu|pagamos|foi gasto|foi investido|a gente gastou|a gente investiu|já gastamos) [em|com|por|no|na|nos|nas] [publicidade|anúncios|marketing|campanhas|campanha|ads|google ads|google|mídia|tráfego pago]|(quanto|qto) (custou|custaram|custam|nos custou|nos custaram) (a publicidade|os anúncios|as campanhas|a campanha)|investimento publicitário',
    advertiserAdClicks:
      'cliques (em|nos) anúncios|cliques (publicitários|pagos|no google ads|do google ads|de anúncio|de campanha)|cliques (nos|em|dos) [nossos] anúncios',
    advertiserAdCostPerClick:
      'custo por clique|(custo|preço|valor) (por|de cada|do|médio por) clique|cpc|quanto (custa|custou|pagamos por) (cada|um|o|por) clique',
    returnOnAdSpend:
      'roas|retorno do investimento em anúncios|retorno (sobre|do|de|dos) [o|os] (investimento em anúncios|investimento em publicidade|gasto com anúncios|gasto publicitário|anúncios)',
    clicks: 'clique|cliques',
    click_rate: 'taxa de cliques|ctr',
    impressions: 'impressão|impressões',
    organicGoogleSearchAveragePosition: 'posição média',
    stickiness: 'stickiness|dau mau',
    eventCountPerUser: `evento por ${user}`,
    eventsPerSession: `evento por ${visit}`,
    sessionKeyEventRate: `taxa de ${conv} (por sessão|das sessões)`,
    userKeyEventRate: `taxa de ${conv} (por usuário|dos usuários)`,
    grossPurchaseRevenue: 'receita bruta [de compras]',
    ecommerce:
      '(dados|métricas|números|relatório|desempenho|resumo) (de|do) (ecommerce|e commerce|comércio eletrônico)',
    totalAdRevenue: 'receita (de|com) (anúncios|publicidade)|receita publicitária',
    taxAmount: 'imposto',
    shippingAmount: 'frete|(custo|valor|taxa) de (frete|envio|entrega)',
    averagePurchaseRevenuePerPayingUser:
      '(receita|gasto) [médio|média] por (comprador|cliente)|(gasto|ticket|receita) (médio|média) (por|de cada|do|dos) (cliente|comprador)|quanto (gasta|gastam) [em média] (cada|um|o|os|nossos) (cliente|comprador) [em média|médio]|quanto (cada|um|o) (cliente|comprador) [médio] (gasta|gastou) [em média]',
    purchaserRate:
      '(taxa|percentual|porcentagem|proporção) de compradores|(percentual|porcentagem|proporção) de (usuários|visitantes) que (compram|compraram)',
    items_per_order: '(item|produto|unidade|artigo) por (pedido|compra|carrinho|encomenda)',
    itemsAddedToCart: '(produto|item|artigo) (adicionado|colocado) (ao|no) (carrinho|sacola)',
    itemRevenue: '(receita|faturamento) (por|de|do) (produto|item)',
    advertiserAdImpressions: 'impressão (de|dos|em) (anúncio|anúncios|publicidade|google ads)',
    advertiserAdCostPerKeyEvent: 'custo (por|de) (conversão|aquisição|lead|ação|meta|cadastro)|cpa|cpl',
    organicGoogleSearchClicks:
      'cliques (no|do|da|na) (google|busca|busca orgânica|pesquisa|search console|resultados de pesquisa)|cliques orgânicos',
    organicGoogleSearchImpressions:
      'impressões (no|do|da|na) (google|busca|busca orgânica|pesquisa|search console)|impressões orgânicas',
  },
  weakMetrics: {
    users: 'quantas pessoas|quanta gente|quantos (acessaram|entraram|visitantes)|qtas pessoas',
    people: 'gente|pessoa|pessoas|leitor|leitores|galera|povo|turma|pessoal|internautas|todo mundo|malta',
    screenPageViews:
      'visto|vista|vistos|vistas|visitada|visitadas|lido|lida|lidos|lidas|acessada|acessadas|popular|populares|visualizadas|visualizada|sendo (vistas|vistos|visualizadas|visualizados|acessadas|acessados|lidas)|vê|veem|viu|viram|lê|leem|leu|leram|ler|acessa|acessam|acessado|acessados|visualizam|visualizou|visualizaram|abre|abrem|abriu|abriram|aberta|abertas|aberto|abertos|clicada|clicadas|visitado|visitados|consultadas|consultados',
    sessions:
      'acessaram|acessou|chegaram|vieram|visitaram|entraram|visitam|acessam|acessa|acesso|visita|visitou|visitam o site|chegar|chegam|chega|chegou|entra|entram|entrou|entrar|vir|vêm|veio|vinda|vindas de|passaram por',
    ecommercePurchases:
      'compraram|comprado|comprou|compram|comprar|compraram|compra alguém|pagaram|finalizaram|compra|comprando|compre|comprem|encomendam|encomendaram|pedem|pediram|pediu|pedir|paga|pagam|pagou|pagar|pagando|adquirem|adquiriram',
    itemsPurchased:
      'vendido|vendidos|vendem|venderam|vendidas|vende|vendeu|vender|vendemos|vendendo|campeões de venda|campeão de vendas|best seller|best sellers|bestseller|saíram|saem',
    conversions: 'convertem|converteram|converteu|converter|convertido|converte|convertendo',
    conversion_rate:
      'convertem (melhor|pior|mais|menos)|converte (melhor|pior|mais)|(convertem|converte|converteu|converteram|converter|convertendo) [muito|bem] (melhor|pior|mais|menos|bem|mal)|(melhor|pior|mais|menos) (convertem|converte|converteu|converteram)',
    revenue:
      'ganho|ganhamos|faturado|geram dinheiro|ganhar|ganha|ganham|ganhou|ganharam|ganhando|(nos|me) (deixa|deixam|deixou|deixaram|rende|rendem|rendeu|renderam|dá|dão|deu|deram|traz|trazem|trouxe|trouxeram)|rentável|rentáveis|lucrativo|lucrativa|lucrativos|lucrativas|rende|rendem|rendeu|renderam|valioso|valiosa|valiosos|valiosas|compensa|vale a pena',
    advertiserAdCost:
      'gastamos|gasta|gastam|gastou|gastaram|gastar|investimos|investido|investir|investiu|custa|custam|custou|custaram',
    purchase_rate: '(mais|menos) (provável|chance|propensos) (de|a|que) (comprem|comprar|compra)',
    bounceRate: '(saem|vão embora|somem|fogem) (na hora|logo de cara|logo|sem fazer nada|imediatamente|de cara)',
    addToCarts: 'carrinho|sacola',
  },
  events: {
    sign_up:
      'cadastro|cadastros|registro|registros|inscrição|inscrições|registo|registos|cadastrado|cadastrados|(se|) (cadastrou|cadastraram|cadastra|cadastram|cadastrar|inscreveu|inscreveram|inscrevem|registrou|registraram)|novos (cadastros|registros|inscritos)|novo cadastro|conta (criada|nova)|contas (criadas|novas)|criaram [uma] conta|criação de conta|inscrito|inscritos|assinatura|assinaturas|criar conta',
    login: 'login|logins|(fizeram|fazem|fez|fazer) login|logou|logaram|logam|entraram na conta',
    generate_lead:
      'lead|leads|(lead|contato) (gerado|novo|captado|qualificado)|contatos (gerados|novos|comerciais)|solicitação de (orçamento|contato)|solicitações|pedidos de orçamento|clientes potenciais',
    file_download:
      'download|downloads|(baixou|baixaram|baixam|baixa|baixar|baixado|baixados) [um|o|os|algum] (arquivo|pdf|documento|ficheiro)|arquivo baixado|downloads de (arquivos|pdf)|descarga|descargas|transferências de ficheiros',
    form_submit:
      'formulário enviado|formulários enviados|envios de formulário|(enviaram|enviam|enviar|enviou|preencheram|preenchem|preencher|preencheu|mandaram) [um|o|os|nosso|algum] (formulário|form)|formulário (enviado|preenchido|recebido)|envio de formulário|formulários preenchidos',
    form_start: '(começaram|iniciaram|começar) (o|um) formulário|formulário iniciado',
    video_start:
      'vídeo (assistido|visto|reproduzido|iniciado)|reprodução de vídeo|reproduções|(assistiram|assistem|assistir|viram|veem) (um|o|os|algum) vídeo|visualização de vídeo',
    video_complete:
      'vídeo (completo|concluído|assistido até o fim|terminado)|(assistiram|viram) (o|um) vídeo (inteiro|até o fim|completo)',
    scroll: 'scroll|rolagem|rolagens',
    click: 'clique (de saída|externo|em links externos)|cliques (de saída|externos)',
    view_search_results:
      '(busca|pesquisa) (interna|no site|na loja)|(buscas|pesquisas) (internas|no site|feitas no site|na loja)|(usaram|usam) a busca|(buscaram|pesquisaram) no site',
    add_to_wishlist: 'lista de desejos|favoritos|adicionados aos favoritos',
    add_payment_info: '(dados|informações) de pagamento',
    add_shipping_info: '(dados|informações) de (entrega|envio)',
    remove_from_cart: '(removido|removidos|removeram|retirado|retirados|tiraram|remoções) (do|da) (carrinho|sacola)',
    view_cart: '(veem|viram|ver|visualização|visualizaram) (o|do) carrinho',
    share: 'compartilhamentos|conteúdo compartilhado|compartilharam',
    first_open: 'instalação|instalações|(instalaram|instalam) o app|primeira abertura',
    app_remove: 'desinstalação|desinstalações|desinstalaram',
  },
  dimensions: {
    channel:
      'canal|canais|canal de (marketing|aquisição)|grupo de canais|aquisição|tipo de tráfego|de onde vem [o|nosso] tráfego|por qual canal|via de entrada|canal (de entrada|de venda|de tráfego|de aquisição)|por onde (entram|entra|chegam|chega|vêm|vem|nos encontram) [as pessoas|os usuários|os visitantes|os clientes|o tráfego|o pessoal|a galera]|fonte de aquisição|de quais canais|que canais',
    source:
      'origem|origens|fonte|fontes|origem do tráfego|fonte de tráfego|fontes de tráfego|procedência|proveniência|(qual|quais) (site|sites) (nos|) (manda|mandam|envia|enviam|traz|trazem)|de onde (vem|veio) cada',
    medium: 'mídia|médium|meio|mídia de tráfego',
    source_medium: '(origem|fonte) [e|/] (mídia|meio|médium)|(origem|fonte) (e|/|-) (mídia|meio|médium)|origem mídia',
    campaign: 'campanha|campanhas|campanha (de marketing|publicitária|de anúncios|do google ads)|ação promocional',
    referrer:
      'site de referência|sites de referência|referenciador|(site|sites|página|páginas|domínio|domínios) (que nos linkam|que nos indicam|de indicação|que apontam pra gente|que nos mandam tráfego|que mandam tráfego|que nos enviam tráfego|externos que nos trazem|referenciadores)|referenciadores|referrer|referrers',
    keyword: 'palavra chave|palavras chave|keyword|keywords|palavra chave paga',
    page: 'página|páginas|url|urls|artigo|artigos|conteúdo|conteúdos|post|posts|endereço (da página)|publicação|publicações|postagem|postagens|matéria|matérias|notícia|notícias|seções do site|parte do site',
    page_title: 'título da página|títulos de página|título|títulos|manchete|manchetes|nome da página',
    landing_page:
      'página de (destino|entrada|chegada)|páginas de (destino|entrada|chegada)|landing|landing page|landing pages|(página|páginas) (por onde|em que|onde|pela qual|pelas quais|que) (entram|entra|chegam|chega|aterrissam|caem|entraram|chegaram) [os usuários|as pessoas|os visitantes]|porta de entrada|portas de entrada|primeira página [vista|visitada|acessada]|página de aterrissagem|páginas de aterrissagem|página de aterragem|landing pages',
    search_term:
      'termo de (busca|pesquisa)|termos de (busca|pesquisa)|buscas internas|(palavra|palavras|termo|termos) (buscado|buscada|buscados|buscadas|pesquisado|pesquisada|pesquisados|pesquisadas|da busca interna|que buscam|que pesquisam)|(o que|que) (buscam|pesquisam|procuram|buscaram|pesquisaram|o pessoal busca|as pessoas buscam|os usuários buscam|os clientes procuram) [no site|na busca|na loja|na busca do site]',
    event: 'nome do evento|tipo de evento|(qual|quais|que) (evento|eventos)|nomes de eventos',
    country: 'país|países|mercado|mercados|nação|nações|nacionalidade|de quais países|de que país|território',
    region: 'região|regiões|estado|estados|uf|província|províncias|distrito|distritos|estados brasileiros|zona|zonas',
    city: 'cidade|cidades|município|municípios|localidade|localidades|concelho|concelhos',
    continent: 'continente|continentes',
    language: 'idioma|idiomas|língua|língua|idioma do navegador|em que idioma',
    device:
      'dispositivo|dispositivos|tipo de dispositivo|categoria de dispositivo|aparelho|aparelhos|device|aparelho usado|tipo de aparelho|equipamento|plataforma de acesso|de qual (dispositivo|aparelho)',
    operating_system:
      'sistema operacional|sistemas operacionais|sistema operativo|sistema operacional|so do aparelho|sistema (android ou ios)|android ou ios|ios ou android',
    browser: 'navegador|navegadores|browser|navegadores de internet',
    screen_resolution: 'resolução de tela|resolução de ecrã|(tamanho|resolução) (de|da) (tela|ecrã)|tamanhos de tela',
    new_or_returning: `(novo|novos) (vs|e|ou|contra) (recorrente|recorrentes) [${user}]|${user} novos (vs|e|ou|contra) recorrentes|tipo de usuário|(novo|nova) (vs|e|ou|contra|versus|x|/|frente a) (recorrente|antigo|que voltam|que retornam|de retorno|habitual) [${user}]|${user} (novo|nova) (vs|e|ou|contra|versus|x|/) (recorrente|antigo|que voltam|que retornam|os que voltam|os recorrentes|de retorno)`,
    age: 'idade|faixa etária|faixas etárias|faixa de idade|grupo etário|grupos etários|quantos anos (têm|tem)|faixas de idade',
    gender:
      'sexo|gênero|género|homens e mulheres|homens (ou|vs|versus|x|contra) mulheres|mulheres (e|ou|vs|x) homens|masculino (e|ou|x) feminino',
    product:
      'produto|produtos|nome do produto|item|itens|artigo da loja|mercadoria|mercadorias|o que (mais|menos) (vende|vendeu|se vende|sai|saiu)|(o que|que) (vendemos|vendeu|compram|compraram) (mais|menos|melhor)',
    product_category:
      'categoria|categorias|categoria de produto|departamento da loja|linha de produto|linhas de produtos|família de produtos|categorias de produtos',
    product_brand: 'marca|marcas|fabricante|fabricantes',
    coupon:
      'cupom|cupons|cupão|código de desconto|código promocional|códigos promocionais|cupom de desconto|cupons de desconto|códigos de desconto|vale desconto',
    hour: 'hora|horas|hora do dia|horário|horário de pico|horários|(que|qual|quais) (hora|horas|horário|horários)|a que horas|em que horário|faixa horária|hora a hora|hora por hora|hora do pico|que horas',
    weekday:
      'dia da semana|dias da semana|(que|qual|quais) dia da semana|(de|) segunda a domingo|(que|qual) dia entre segunda e domingo',
    date: 'que dia|qual dia|melhor dia|pior dia|quais dias|em que dia|em qual dia|em que data|(que|qual|quais) (data|datas|foi o dia|foram os dias)|(o|os) dia (com mais|com menos|que mais|que menos|de maior|de mais)|melhores dias|piores dias|dia (recorde|de pico)',
    week: 'qual semana|que semana|melhor semana|em que semana|em qual semana|(a|as) semana (com mais|com menos|que mais|que menos)|melhores semanas|pior semana|semana recorde',
    month:
      'qual mês|que mês|melhor mês|pior mês|em que mês|em qual mês|(o|os) mês (com mais|com menos|que mais|que menos)|melhores meses|piores meses|mês recorde',
    year: 'por ano|cada ano|ano a ano|por anos|anualmente',
    social_network: '(qual|quais|cada|por|que) (rede social|redes sociais)',
    ad_group: 'grupo de anúncios|conjunto de anúncios',
    ad_content: '(conteúdo|criativo|criativos) (do|de|dos) anúncio|criativo|criativos',
    host: 'domínio|domínios|subdomínio|subdomínios|hostname',
    link_url: 'link clicado|url do link',
    link_domain: 'domínio do link',
    file: '(arquivo|ficheiro|documento|pdf) (baixado|mais baixado)|nome do arquivo|(qual|quais|que) (arquivo|arquivos|ficheiros|documentos|pdfs)',
    video: '(qual|quais|que) (vídeo|vídeos)|título do vídeo',
    key_event: '(qual|cada) (conversão|evento principal)|tipo de conversão',
    sub_continent: 'subcontinente',
    device_model: 'modelo (de celular|de telemóvel|do aparelho|de dispositivo)|(qual|quais) (modelos|modelo)',
    device_brand: 'marca (de celular|do celular|de telemóvel|do aparelho|do dispositivo)',
    os_version: 'versão (do sistema|do android|do ios|do windows|do sistema operacional)',
    platform: 'web ou app|app ou web',
    app_version: 'versão do app',
    interest: 'interesses|hobbies|gostos',
    audience: 'públicos alvo|segmento de público',
    product_variant: 'variante|variantes|tamanho do produto|cor do produto',
    product_id: 'sku|id do produto|código do produto',
    promotion: 'promoção|promoções|promo|promos',
    transaction: 'id (da transação|do pedido)|número do pedido',
  },
  values: {
    mobile:
      'celular|celulares|telemóvel|telemóveis|móvel|móveis|mobile|smartphone|dispositivo móvel|dispositivos móveis|telefone|cel|celus|smartphones|aparelho móvel|aparelhos móveis|pelo celular|no celular|telefones|telemovel|fone|versão mobile',
    desktop:
      'computador|computadores|desktop|pc|computador de mesa|notebook|notebooks|laptop|laptops|pcs|computador pessoal|micro|portátil',
    tablet: 'tablet|tablets',
    organic_search:
      '(busca|pesquisa) orgânica|seo|buscadores|motores de (busca|pesquisa)|buscas orgânicas|(tráfego|busca|buscas|pesquisa|pesquisas|resultados|visitas|acessos) (orgânico|orgânica|orgânicos|orgânicas|natural|naturais)|(buscador|mecanismo de busca|mecanismos de busca|motor de busca|motor de pesquisa)|google orgânico|organic|busca gratuita',
    organic: 'orgânico|orgânica|orgânicos|orgânicas',
    paid_search:
      '(busca|pesquisa) paga|sem pago|links patrocinados|(busca|buscas|pesquisa|pesquisas) (paga|pagas|patrocinada|patrocinadas)|anúncios (de|na|em) (busca|pesquisa)|ppc|rede de pesquisa',
    paid: 'pago|paga|pagos|pagas|publicidade|anúncios|anúncio|(canal|canais|mídia|tráfego|campanhas|visitas|mídias) (pago|paga|pagos|pagas)|patrocinado|patrocinados|ads|pago',
    direct:
      'direto|direta|acesso direto|directo|(tráfego|visitas|entrada|acesso|acessos) (direto|direta|diretos|diretas)|digitando (a url|o endereço)|diretos|diretas',
    referral:
      'referência|referências|indicação|(outros|outro) (sites|site|páginas)|sites (externos|parceiros|de terceiros)|links externos|(tráfego|visitas) de (referência|indicação)|indicações|referral',
    email:
      'e mail|email|correio eletrônico|emails|e mails|mail|mails|mailing|email marketing|e mail marketing|disparo de email|disparos de e mail|correio eletrónico',
    newsletter: 'newsletter|boletim|a newsletter|boletim (informativo|de notícias)|news letter',
    social:
      'redes sociais|social|mídias sociais|rede social|redes|mídia social|midias sociais|redes sociais|social media|canais sociais',
    organic_social:
      'social orgânico|(redes|social|redes sociais|mídias sociais) (orgânicas|orgânico|orgânica|não pagas)',
    paid_social:
      'social pago|(redes|social|redes sociais|mídias sociais) (pagas|pago|paga)|(anúncios|publicidade|ads) (em|nas|de) (redes|redes sociais|mídias sociais)|social ads',
    ai_assistants:
      'ia|assistentes de ia|inteligência artificial|(chatbot|chatbots|assistente|assistentes|ferramentas|buscadores) (de ia|de inteligência artificial|ia)|ias|llm|llms|chats de ia|chatbots|as ia',
    returning_visitors:
      'recorrente|recorrentes|que voltam|(usuário|visitante|cliente|pessoa|utilizador) (recorrente|habitual|fiel|antigo|de retorno|que (volta|voltam|voltou|voltaram|retorna|retornam|já conhecia))|recorrentes|de retorno|(os|as) que (voltam|retornam|voltaram)|habituais|antigos',
    male: 'homem|homens|masculino|rapaz|rapazes|masculina|público masculino|eles|senhores',
    female: 'mulher|mulheres|feminino|moça|moças|feminina|público feminino|raparigas|senhoras',
    home_page: 'página inicial|home|página principal|a home|página de início|capa do site|tela inicial|homepage|início',
    blog: 'blog|o blog|nosso blog|blogs|seção do blog',
    europe: 'europa|europeu|europeus|europeia',
    asia: 'ásia|asiático|asiática|asiáticos',
    africa: 'áfrica|africano|africana',
    south_america: 'américa do sul|sul americano|sul americana|américa latina do sul',
    north_america: 'américa do norte|norte americano|américa do norte',
    european_union: 'ue|união europeia|países da ue|união européia',
    weekends:
      'fins de semana|finais de semana|(nos|aos|só|durante os) (fins|finais) de semana|fds todos|sábados e domingos',
    working_days: 'dias úteis|dias de semana|dias (de trabalho|comerciais)|de segunda a sexta|segunda a sexta|dia útil',
    smart_tv: 'tv|televisão|televisor|smart tv',
    sms: 'sms|mensagens de texto',
    display: 'display|banner|banners|rede de display|anúncios gráficos',
    affiliates: 'afiliado|afiliados|programa de afiliados',
    push: 'notificação push|notificações push|push',
    unassigned: 'não atribuído|não atribuídos|sem canal|sem atribuição',
    search: 'buscas|busca|pesquisas|pesquisa',
    google_organic: 'google (orgânico|natural|gratuito)|busca orgânica do google|busca do google',
    google_ads: '(anúncios|publicidade|campanhas) (do|no) google|google pago|adwords',
    facebook: 'face|fb',
    instagram: 'insta|ig',
    chatgpt: 'chat gpt|chatgpt',
    new_visitors: '(dos|das|por|entre|para) (novos|novas)|(são|eram|foram) (novos|novas)|vieram pela primeira vez',
    age_18_24: '[de|entre] [os] 18 (a|e|-) [os] 24 [anos]',
    age_25_34: '[de|entre] [os] 25 (a|e|-) [os] 34 [anos]',
    age_35_44: '[de|entre] [os] 35 (a|e|-) [os] 44 [anos]',
    age_45_54: '[de|entre] [os] 45 (a|e|-) [os] 54 [anos]',
    age_55_64: '[de|entre] [os] 55 (a|e|-) [os] 64 [anos]',
    age_65_plus: '(maiores|acima|mais) de 65 [anos]|65 (anos|) ou mais [anos]|idosos|terceira idade',
    speaks_english: '(falam|fala|falantes de|idioma|em) inglês|de língua inglesa|navegador em inglês',
    speaks_spanish: '(falam|fala|falantes de|idioma) espanhol|hispanofalantes|de língua espanhola',
    speaks_portuguese: '(falam|fala|falantes de|idioma) português|lusófonos|de língua portuguesa',
    speaks_german: '(falam|fala|falantes de|idioma) alemão|de língua alemã',
    speaks_french: '(falam|fala|falantes de|idioma) francês|de língua francesa',
    not_found: '(página|páginas|erro|erros) (404|não encontrada|não encontradas)|páginas de erro|404',
    americas: 'américas|as américas',
    oceania: 'oceania',
    dach: 'países de língua alemã',
    nordics: 'países nórdicos|nórdicos',
    scandinavia: 'escandinávia',
    monday: 'às segundas|segundas feiras|segundas',
    tuesday: 'às terças|terças feiras|terças',
    wednesday: 'às quartas|quartas feiras|quartas',
    thursday: 'às quintas|quintas feiras|quintas',
    friday: 'às sextas|sextas feiras|sextas',
    saturday: 'aos sábados|sábados',
    sunday: 'aos domingos|domingos',
  },
  countries: {
    Germany: 'alemão|alemã|alemanha|alemães|alemãs',
    Brazil: 'brasileiro|brasileiros|brasileira|brasileiras|brasil',
    Portugal: 'português|portugueses|portuguesa|portuguesas',
    'United States': 'estados unidos|eua|usa|americanos|americano|eua|estados unidos|norte americanos',
    'United Kingdom': 'reino unido|inglaterra|britânico|britânicos|ingleses|uk|grã bretanha',
    Netherlands: 'holanda|países baixos|holandeses|holandês',
    Türkiye: 'turquia',
    Turkey: 'turquia',
    Spain: 'espanhol|espanhóis|espanha|espanhola',
    France: 'francês|franceses|frança',
    Italy: 'italiano|italianos|itália',
    Austria: 'austríaco|austríacos|áustria',
    Switzerland: 'suíço|suíços|suíça',
    Argentina: 'argentino|argentinos',
    Mexico: 'mexicano|mexicanos|méxico',
    Japan: 'japonês|japoneses|japão',
  },
  cities: {
    London: 'londres',
    Lisbon: 'lisboa',
    Porto: 'porto',
    'Sao Paulo': 'são paulo|sampa|sp capital',
    'Rio de Janeiro': 'rio de janeiro|rio',
    Rome: 'roma',
    Paris: 'paris',
    'New York': 'nova york|nova iorque',
    Berlin: 'berlim',
    Munich: 'munique',
    Vienna: 'viena',
    Madrid: 'madri|madrid',
    Milan: 'milão',
    Brasilia: 'brasília',
    Curitiba: 'curitiba',
    'Belo Horizonte': 'bh',
    'Porto Alegre': 'poa',
  },
  signals: {
    first_part: '(primeiros|primeiras) {n} {unit}|{n} (primeiros|primeiras) {unit}|{nth} metade|{nth} {unit}',
    open_funnel: 'funil aberto|em qualquer ordem|entrando em qualquer etapa',
    sorted: '(ordenado|ordenados|ordenada|ordenadas|classificado|classificados) por',
    length: 'ficam|permanecem|quanto tempo|(quanto) (dura|duram|durou)|tempo de permanência',
    now: 'agora|atualmente|no momento|neste instante|agorinha|neste exato instante|nesse momento|nesse instante',
    pair: 'os dois|as duas|ambos|ambas',
    minutely: 'por minuto|minuto a minuto|a cada minuto',
    originates:
      'vem|vêm|veio|vieram|provém|chega|chegam|provêm|entra|entram|entrou|entraram|sai|saem|saiu|vinha|vinham|são',
    where: 'de onde|onde|por onde|de que lugar|de que site|aonde',
    each: '(por|em|de|para) cada|cada|(a|por|em|de|para) cada (um|uma) (de|dos|das)|cada (um|uma) (dos|das)',
    by: '(ordenado|ordenados|ordenada|ordenadas|classificado|classificados) por|por|segundo|conforme|de acordo com|divisão (por|das|dos|de|entre)|divisão|divididos por|divididas por|dividido por|detalhamento por|distribuição (por|das|dos|de|entre|pelos)|distribuição|agrupado por|agrupadas por|separado por|por cada|cada|todos os|todas as|diferentes|ordenado por|em função (de|do|da)|x|quebrado por|quebra (por|de)|quebre por|(divide|divida|dividir|dividido|dividida|divididos|divididas) (por|em|entre|pelos|pelas)|(separa|separe|separado|separada|separados|separadas) (por|em)|(agrupa|agrupe|agrupado|agrupada|agrupados|agrupadas) (por|em)|(segmenta|segmente|segmentado|segmentada|segmentados|segmentadas) (por)|segmentação (por|de)|(classifica|classificado|classificada) por|repartição (por|de|das|dos)|repartido (por|entre)|(detalha|detalhe|detalhado|detalhada|detalhados) (por)|(distribuído|distribuída|distribuídos|distribuídas) (por|entre)|discriminado por|discriminados por|discriminada por|dependendo (de|do|da)|com base (em|no|na)|baseado (em|no|na)|a nível de|em nível de|por tipo de|de cada|os diferentes|as diferentes|vários|várias|abertura por|aberto por|aberta por|abre por|lista de|pelos|pelas',
    which:
      'qual|quais|quais são|que|quais foram|quais os|quais as|quem|que tipo de|qual dos|qual das|quais dos|quais das|quais eram|qual era|qual foi|o quê',
    highest:
      'mais|com mais|os mais|as mais|maior|maiores|{n} (principal|principais|maior|maiores|primeiros|primeiras)|principal|principais|mais (alto|alta|altos|altas)|máximo|com maior|mais (buscado|buscada|buscados|buscadas|usado|usada|usados|usadas|importante|importantes|forte|fortes|rentável|rentáveis|lucrativo|lucrativos|lucrativa|ativo|ativos|ativa|ativas|popular|populares|frequente|frequentes|comum|comuns|longas|longos|procurado|procurados|bombado|bombados|movimentado|movimentada|valioso|valiosos)|{n} mais (usado|usada|importantes|populares|ativos)|{n} (que|com) mais|que mais|a maior parte|a maioria|(o|a|os|as) (de|com) (maior|maiores|mais)|maior (volume|quantidade|número) (de|)|do maior (ao|para o|pro) menor|em ordem decrescente|decrescente|ordem decrescente|campeões de venda|campeão de vendas|best seller|best sellers|bestseller|campeão|campeões|campeã|líder|líderes|que (lideram|bombaram|bombam|dominam|mandam|arrasaram)|lidera|bombou|bombaram|bomba|bombando|pico|recorde|top de|o top|ranking|ranking de|rank|máxima|máximos|elevado|elevada|mais elevado|mais elevada|altíssimo|(vende|vendem|vendeu|venderam) (mais|melhor)|saíram mais|saem mais|primeiros|primeiras|(o|os|a|as) (dia|semana|mês|hora) (com mais|de mais|que mais|com maior|com maiores|de maior)|(dia|semana|mês|horário) (recorde|de pico)|[onde|em que|nas quais|que] (as pessoas|os usuários|os visitantes|o pessoal|a galera|a gente|se) (passa|passam|fica|ficam|gasta|gastam|passaram) mais tempo',
    lowest:
      'menos|com menos|menor|menores|{n} (menor|menores)|mais (baixo|baixa|baixos|baixas)|mínimo|com menor|mais (baixos|pequeno|pequena|pequenos|fraco|fraca|fracos|fracas|curtas|curtos)|menos (usado|usada|popular|populares|rentáveis|ativos)|{n} menos (usado|usada|populares)|{n} (que|com) menos|que menos|(o|a|os|as) (de|com) (menor|menores|menos)|menor (volume|quantidade|número) (de|)|do menor (ao|para o|pro) maior|em ordem crescente|ordem crescente|mínima|mínimos|fraco|fraca|fracos|fracas|(vende|vendem|vendeu|venderam) menos|que (ninguém|quase ninguém) (visita|vê|lê|compra|usa|acessa)|(ninguém|quase ninguém) (visita|vê|lê|compra|usa|acessa)|escasso|(o|os|a|as) (dia|semana|mês|hora) (com menos|de menos|que menos|com menor|com menores|de menor)|[onde|em que|nas quais|que] (as pessoas|os usuários|os visitantes|o pessoal|a galera|a gente|se) (passa|passam|fica|ficam|gasta|gastam|passaram) menos tempo',
    best: 'melhor|melhores|{n} melhores|melhores {n}|com melhor desempenho|(convertem|converte|converteram|converteu) (melhor|mais|bem)|(melhor|mais) (convertem|converte|converteram|converteu)|(funcionam|funciona|funcionaram|funcionou|rendem|rende|renderam|vão|vai|foram|foi|saem|saiu|performam|performou|performaram) [muito] (melhor|bem)|que mais (funcionam|rendem|convertem)|melhor (desempenho|resultado|resultados|performance)|com (o melhor|a melhor|os melhores|as melhores|melhor|melhores)|mais (eficaz|eficazes|eficiente|eficientes|efetivo|efetivos)|(vencedor|vencedores|estrela)|do melhor (ao|para o) pior|(melhor|melhores) (dia|semana|mês|hora|horário)',
    worst:
      'pior|piores|{n} piores|piores {n}|com pior desempenho|com a pior|(convertem|converte|converteram|converteu) (pior|menos|mal)|(pior|menos) (convertem|converte|converteram|converteu)|(funcionam|funciona|funcionaram|funcionou|rendem|rende|vão|vai|foram|foi|saem|saiu|performam|performou) [muito] (pior|mal)|que menos (funcionam|rendem|convertem)|pior (desempenho|resultado|resultados|performance)|com (o pior|os piores|as piores|pior|piores)|menos (eficaz|eficazes|eficiente|eficientes)|do pior (ao|para o) melhor|problemático|problemáticos|problemática|problemáticas|ruim|ruins|péssimo|péssima|fraquinho|(pior|piores) (dia|semana|mês|hora|horário)',
    first_n:
      '(primeiros|primeiras) {n}|{n} (primeiros|primeiras)|só {n}|apenas {n}|mostre {n}|(os|as) {n} de cima|{n} (no máximo|apenas|só)|(só|somente|apenas) (os|as) {n}|(limita|limite|limitado) a {n}|(máximo|no máximo|até) {n} (resultados|linhas)|(me vê|me dê|me manda|me mostra|mostra|me passa|lista|liste|quero|dê|dá) [aí] [os|as] {n}',
    versus:
      'vs|versus|contra|frente (a|ao|à)|comparado (com|ao|a|à)|comparada (com|ao|a|à)|comparados (com|ao)|comparadas (com|ao)|em comparação (com|ao|a|à|com o|com a)|em relação (a|ao|à)|do que|que o|comparando com|ante [o]|relativamente ao|frente|x|comparando (o|a|os|as|) [dados] com|comparada (ao|à)|comparados (a|aos|às|com)|comparadas (a|aos|às|com)|comparado (aos|às)|ao lado de|em contraste com|ao contrário de|em vez de|que na|que no|do que (na|no|em|o|a)|acima (do|da)|abaixo (do|da)|superior (a|ao|à)|inferior (a|ao|à)|perante|face (a|ao|à)|em face (de|do|da)|contra (o|a|os|as)|relativamente (a|ao|à)|em confronto com|versus o|versus a',
    compare:
      'compare|comparar|comparação|comparativo|diferença|diferenças|compara|comparando|comparada|comparado|comparados|comparem|me compara|contraste|contrastar|confronte|confronto|lado a lado|(melhor|pior) ou (pior|melhor)|(mais|menos) ou (menos|mais)|(como) (se comparam|se compara|compara)|diferem|difere|diferente',
    change:
      'mudança|mudou|mudaram|variação|variou|variaram|crescimento|cresceu|cresceram|crescido|aumento|aumentou|aumentaram|subiu|subiram|caiu|caíram|queda|diminuiu|diminuíram|redução|reduziu|baixou|baixaram|desceu|desceram|melhorou|piorou|perdeu|mais ou menos|caíssem|caísse|subissem|subisse|crescessem|crescesse|aumentassem|tenham (caído|subido|crescido|aumentado)|tenha (caído|subido|crescido|aumentado)|(muda|mudam|mudar|mudando|mudanças|varia|variam|variando|variado|variações|cresce|crescem|crescer|crescendo|aumenta|aumentam|aumentar|aumentando|aumentos|incremento|sobe|sobem|subir|subindo|subida|subidas|subido|alta|disparou|dispararam|disparada|disparando|saltou|saltaram|salto|melhora|melhoram|melhorar|melhoraram|melhorando|melhorado|melhoria|avançou|avanço|decolou|decolaram|deslanchou|dobrou|dobraram|dobro|triplicou|triplicaram|multiplicou|recupera|recuperou|recuperaram|recuperação|recuperando|cai|caem|cair|caindo|caído|quedas|despencou|despencaram|despencando|despenca|desabou|desabaram|desabando|tombo|tombou|afundou|afundaram|colapso|colapsou|derreteu|derreteram|desce|descem|descer|descendo|descida|descidas|diminui|diminuem|diminuir|diminuindo|diminuição|decresceu|decresceram|decréscimo|reduz|reduzem|reduzir|reduziram|reduzido|reduções|encolheu|encolheram|recuou|recuo|recuaram|retrocedeu|retração|baixa|baixam|baixar|baixaram|baixando|piora|pioram|piorar|pioraram|piorando|deteriorou|perde|perdem|perder|perdemos|perderam|perda|perdas|perdendo|ganhou terreno|estagnou|estagnaram|estagnado|estagnada|estagnação|estabilizou|freou|desacelerou|acelerou|desaceleração|pico|picos|oscilou|oscilaram|oscilação|flutuou|flutuação|mexeu|mexeram|movimentou)|(vai|vão|foi|foram|indo|está indo|tá indo) (para cima|para baixo|pra cima|pra baixo|ladeira abaixo)|para cima ou para baixo|(mais|menos) que antes|delta|variação percentual',
    trend:
      'evolução|evoluiu|evoluíram|evolui|tendência|tendências|ao longo (do tempo|de|do|dos)|com o tempo|gráfico|curva|histórico|desenvolvimento|evoluem|evoluir|evoluindo|evoluções|progressão|progresso|trajetória|linha (do tempo|de tempo|de tendência)|série (temporal|histórica)|(como) (tem|têm|vem|vêm|foi|foram|vinha|vai|vão) (evoluindo|mudando|variando|se comportando|andado|progredindo)|gráfico (de linha|de linhas|de evolução|com a evolução)|em (um|) gráfico|num gráfico|plota|plote|desenha|comportamento|comportou|comportaram|se comportou|se comportaram|comportado|no decorrer (do tempo|de|do|da|dos|das)|com o passar (do tempo|dos dias|das semanas|dos meses)|ao passar do tempo|historicamente|curso|andamento',
    daily:
      'dia a dia|(por|cada|ao|a cada) dia|diário|diária|diários|diárias|diariamente|dia a dia|dia (por|a) dia|de cada dia|em cada dia|por dias|por data|dia após dia|todo dia|todos os dias|base diária|x dia|no dia a dia',
    weekly:
      '(por|cada|a cada) semana|semanal|semanais|semanalmente|semana a semana|por semanas|de cada semana|em cada semana|toda semana|todas as semanas|semana após semana|base semanal|x semana|semana por semana',
    monthly:
      '(por|cada|ao|a cada) mês|mensal|mensais|mensalmente|mês a mês|por meses|de cada mês|em cada mês|todo mês|todos os meses|mês após mês|base mensal|x mês|mês por mês',
    quarterly:
      '(por|cada) trimestre|trimestral|por trimestres|de cada trimestre|trimestrais|trimestralmente|a cada trimestre',
    overview:
      'como (estamos|vamos|vai|estão as coisas|está|foi|anda|estamos indo|estamos nos saindo|nos saímos) [indo|a loja|o site|o negócio]|resumo|resuma|visão geral|panorama|indicadores|métricas principais|desempenho|performance|relatório|estatísticas|resultados|números|algo (incomum|estranho|novo)|anomalias|situação|como (que|) (estamos|vamos|vai|vão|está|estão|foi|foram|anda|andam|andamos|andou|ficou|ficaram|fechamos|fechou|terminamos|terminou|tá|tão|tem ido|têm ido|correu|correram|está correndo|nos saímos|a gente foi|a gente tá|a gente está|a gente anda|se saiu) [indo|tudo|as coisas|a loja|o site|o negócio|os números|nossos números|a página|nosso site|nossa loja]|me atualiza|atualize me|resumir|resumão|me dá um resumo|resumo (geral|executivo)|raio x|visão (global|de conjunto)|balanço|novidade|novidades|o que há de novo|quais as novidades|o que (temos|tem) de novo|números (chave|principais|gerais)|o mais importante|o essencial|destaques|dados principais|métricas (chave|gerais|importantes)|painel|saúde do site|situação (atual|geral)|apanhado|panorama geral|dashboard|como vão as coisas',
    why: 'a que se (deve|devem|deveu|deveram)|ao que se (deve|deveu)|o que (está|esteve) por trás|o que (provocou|motivou|levou a)|como se explica|por que|porque|por quê|porquê|qual (é|foi) (o motivo|a razão|a causa)|motivo|razão|causa|causas|o que (causou|explica)|explique|explica|pq|pk|pq que|por q|por que razão|por que motivo|por causa de (que|quê|quem)|devido a (que|quê)|graças a (que|quê)|de onde (vem|veio) (esse|essa|este|esta|o|a) (aumento|queda|subida|pico|alta|baixa|crescimento|salto)|o que (há|está|tem|teve|esteve|tá|houve) por trás (do|da|de|disso)|o que (causa|causaram|está causando|provocaram|provoca|fez|fez com que|faz com que|gerou esse|gerou essa|impulsionou|puxou|derrubou|influenciou|justifica|aconteceu com|houve com|tá acontecendo com|está acontecendo com|levou|explicaria|pode ter causado)|motivos|razões|origem (da|do|desse|dessa) (queda|aumento|alta|pico)|(me explica|me explique|explicar|explicação|explicações) (o|a|por que|esse|essa|para|da|do)|se deve|se devem|se deveu|deve se a|devido a|culpado|culpa|responsável (por|pelo|pela)|fator|fatores|como você explica|como (explicar|explicaria)',
    share:
      'porcentagem|percentagem|percentual|proporção|que (parte|porcentagem|percentagem)|qual (a|o|é a) (porcentagem|percentagem|percentual|proporção|participação|fatia)|participação|fatia|parcela|quota|qual (o peso|a fração|a proporção|o percentual|a parte)|que (fração|fatia|parcela|percentual|proporção)|peso|peso (de|do|da|relativo)|fração|(contribuição) (de|do|da|dos|das)|quanto (representa|representam|pesa|pesam|corresponde)|(maioria|maior parte|metade|um terço) (de|do|da|dos|das)|do total|sobre o total|em relação ao total|em %|em percentual|por cento|representa|representam|pesa|pesam',
    average: 'média|em média|médio|na média|em termos médios|médias|médios|típico|normalmente|geralmente|medio|media',
    quantity:
      'quantos|quantas|quanto|quanta|número de|quantidade de|o número de|total de|qto|qtos|qta|qtas|qnt|qnts|qts|qt|quanto de|quantidade|qtd|qtde|qual (o|é o|foi o) (número|total|volume) de|volume de|soma de',
    times: 'quantas vezes|com que frequência|quantas vezes no total|de quanto em quanto tempo|número de vezes',
    total:
      'total|totais|no total|ao todo|geral|somando tudo|somado|soma|todos juntos|globais|global|acumulado|acumulada|tudo junto',
    rate: 'taxa|índice|percentual|ratio|razão|tx',
    and: 'e|assim como|mais|além de|junto com|ou|e (por|de|o|a|os)|também|junto a|e também|e além disso|incluindo|e com|e seu|e sua|bem como|e mais',
    or: 'ou|ou em|ou de|ou na|ou no|ou então',
    rest: 'o resto|os outros|as outras|todo o resto|demais|o restante|(o|os|as) (demais|restante|restantes|outros|outras)|o resto (dos|das|do|da) (canais|países|dispositivos|páginas|campanhas|cidades|produtos|site|mundo)|todos os outros|todas as outras|(os|as) (outros|outras) (canais|países|dispositivos|páginas|campanhas)',
    not: 'nunca|sem|exceto|excluindo|sem contar|não|menos|fora|tirando|salvo|com exceção (de|do|da)|diferente de|excluído|excluída|excluídos|excetuando|sem (incluir|considerar|levar em conta)|exceto (de|do|da|dos|das|o|a|os|as)|menos (o|a|os|as|do|da)|tira|tirar|tire|tirando (o|a|os|as)|exclua|excluir|exclui|excluindo (o|a|os|as)|descontando|descarta|descarte|descartando|deixando (de fora|de lado)|deixa fora|deixe de fora|fora (o|a|os|as|do|da)|ignora|ignore|ignorando|desconsidera|desconsidere|desconsiderando|omitindo|omite|que não (seja|sejam|é|são|vem|vêm|venha|venham|veio|vieram|era|eram)|não (é|são|seja|sejam|inclua|conte|contando|incluindo|considerando|vem|vêm|vieram)|à exceção (de|do|da)|a exceção (de|do|da)|diferente (do|da|dos)|diferentes (de|do|da)|nem|nada de|jamais|que não (são|é) (de|do|da)|sem ser|além (de|do|da)',
    only: 'só|apenas|somente|unicamente|filtrado por|limitado a|exclusivamente|só (o|a|os|as|para|em|do|da|no|na|de|pelo)|apenas (o|a|os|as|para|em|do|da|no|na|de)|somente (o|a|os|as|para|em|do|da|no|na|de)|filtra (por|só)|filtrando por|filtrar por|filtre por|filtrado (a|por|para)|filtrada por|limitando a|limita a|restrito a|restringe a|em particular|especialmente|mas só|mas apenas|focado em|foca em',
    in: 'em|no|na|nos|nas|com|para|durante|dentro de|através de|via|do|da|dos|das|de|sobre|ao|cujo|cuja|com origem em|no que diz respeito a|quanto aos|quanto às|a respeito de|referente a|localizado em|localizados em|usando|utilizando|que usam|que usaram|que utilizam|que têm|que tem|que tiveram|que teve|com um|com uma|por parte de|desde o|pelo|pela|aos|às|cujos|cujas|para o|para a|para os|para as|pro|pra|em nosso|na nossa|no nosso|que navegam (pelo|no|na|com|em)|que acessam (pelo|pela|do|de|no|na|com|por)|que acessaram (pelo|pela|do|de|no|na|com|por)|que entram (pelo|pela|do|de|no|na|com|por)|(feito|feita|feitos|feitas|realizado|realizada|realizados|realizadas) (em|no|na|pelo|pela|por|com|via|através de)',
    from: 'de|da|do|dos|das|desde|vindo de|vindos (de|da|do)|vindas (de|da|do)|provenientes (de|da|do)|que vieram (de|da|do)|que vêm (de|da|do)|pelo|pela|por|através (de|da|do)|via|a partir (de|do|da)|vinda (de|da|do)|oriundas (de|da|do)|proveniente (de|do|da)|procedente (de|do|da)|procedentes (de|do|da)|vinda (do|da)|vindos|que (vem|vêm|veio|vieram|vinha|vinham|chega|chegou|chegam|chegaram|entra|entrou|entram|entraram) (de|do|da|dos|das|pelo|pela|por|através de|via|com|em)|residentes em|que (vivem|moram|estão|residem) (em|no|na)|graças a|atribuído a|atribuídos a|gerado (por|pelo|pela)|gerados (por|pelo|pela)|geradas (por|pelo|pela)|trazido (por|pelo|pela)|trazidos (por|pelo|pela)|trazidas (por|pelo|pela)|enviado (por|pelo)|os de|as de|o de|a de|os do|as do|pelos|pelas|(veio|vieram|vem|vêm|chegou|chegaram|chega|chegam|entrou|entraram|entram) (de|do|da|dos|das|pelo|pela|por|através de|via)',
    to: 'a|ao|até|até o',
    between: 'entre|no período (entre|de)|no intervalo entre|compreendido entre|entre (o|os|as|a)',
    since:
      'desde|desde o|a partir (de|do)|depois (de|do)|desde (o|a) (início|começo|princípio|meio|meados|fim|final|dia|mês) (de|do|da|)|desde (a|os|as|inícios de|meados de|finais de|o dia|fim de|final de|início de|começo de)|a partir|a contar (de|do|da)|começando (em|no|na|por|de)|já desde|de (início|começo|meados|fim) de',
    until:
      'até|até o|antes (de|do)|até (o|a) (fim|final|início|começo|meio|dia|mês) (de|do|da|)|até (a|os|as|fim de|final de|meados de|início de)|antes (da)|terminando em',
    around: 'antes e depois (de|do|da)',
    onwards:
      'em diante|até (hoje|agora)|desde então|pra cá|para cá|pra frente|para frente|em diante|até (o momento|o presente|o dia de hoje|os dias de hoje|aqui)|a hoje|daí em diante',
    before: 'antes (de|do)|antes (da|dos|das)|anterior (a|ao|à)|anteriores (a|ao|à)|prévio a',
    after: 'desde|desde o|depois (de|do)|após|após (o|a)|depois (da|dos|das)|posterior (a|ao|à)|posteriores (a|ao|à)',
    landed:
      '(chegaram|entraram|caíram) (em|na|no|pela)|(aterrissaram|aterrissam|começaram|entram|chegam|caem|entraram|chegaram) [primeiro|direto] (em|na|no|pela|pelo|à)',
    is: 'é|são|era|eram|seja|foi|igual a|sejam|estava|estavam|esteve|corresponde a',
    equals:
      'igual a|chamado|chamada|denominado|chamados|chamadas|com nome|de nome|que se chama|que se chamam|intitulado|cujo nome é',
    contains:
      'contém|contêm|contendo|que contém|que contêm|inclui|com|contenha|contenham|que contenham|que contenha|que (inclui|incluem|tenha|tenham|tem|têm) [na url|a palavra|o texto]|com a palavra|com o texto|cuja url (contém|contenha)|cujo (nome|título) (contém|contenha)',
    begins_with:
      'começa (com|por)|começam (com|por)|sob|dentro de|na pasta|na seção|no diretório|abaixo de|que começam com|que (comece|comecem|começa|inicia|iniciam) (com|por|em)|dentro (da|do)|embaixo de|da seção|da pasta|do diretório|debaixo de|iniciando com|começando com',
    ends_with:
      'termina (em|com)|terminam (em|com)|(terminado|terminada|terminados|acabam|acaba|termine|terminem) (em|com|por)',
    section: 'seção|secção|pasta|diretório|páginas|subpasta|área do site|subdiretório',
    more_than:
      'mais de {n}|mais do que {n}|(acima de|superior a|superiores a|maior que|passaram de|passou de|ultrapassaram|superaram) {n}|(acima|além) (de|do|da|dos|das) {n}|(maior|maiores|superior|superiores) (a|que|do que|ao|à|aos|às) {n}|mais (de|do que|que) [os|as|uns|umas] {n}|(que|) (passam|passa|passem|passe|passou|passaram|superam|supera|superem|superou|superaram|ultrapassam|ultrapassa|ultrapassou|ultrapassaram|excedem|excede|excederam) [de|dos|das|os|as|a] {n}|{n} pra cima',
    at_least:
      '(pelo menos|ao menos|no mínimo|mínimo de) {n}|{n} ou mais|(pelo menos|ao menos|no mínimo|mínimo|um mínimo de|a partir de|não menos de|nunca menos de) [uns|umas|os|as] {n}|{n} (no mínimo|pelo menos|ou superior|ou superiores|para cima|pra cima|pra mais|para mais|em diante|ou acima)|(chegam a|chegaram a|atingem|atingiram|alcançam|alcançaram) [os|as|uns] {n}',
    less_than:
      'menos de {n}|menos do que {n}|(abaixo de|inferior a|inferiores a|menor que) {n}|(abaixo|aquém) (de|do|da|dos|das) {n}|(menor|menores|inferior|inferiores) (a|que|do que|ao|à) {n}|menos (de|do que|que) [os|as|uns|umas] {n}|não (chegam a|chegaram a|chega a|chegou a|atingem|atingiram|passam de|passaram de|superam) [os|as|uns] {n}|nem {n}',
    at_most:
      '(no máximo|até) {n}|{n} ou menos|(no máximo|um máximo de|máximo de|não mais de|não mais que|até no máximo|quando muito) {n}|{n} (no máximo|ou inferior|ou abaixo|pra baixo|ou menores)',
    exactly: 'exatamente {n}|igual a {n}|(justo|precisamente|exatos) {n}|{n} (exatamente|exatos)',
    in_range:
      'entre {n} e {n2}|de {n} a {n2}|[de] entre {n} e [os|as] {n2}|(desde|de) {n} (a|até|e) {n2}|{n} (a|até) {n2}',
    follow_up:
      '(divida|detalhe|separe|quebre|divide) (isso|isto|por)|desdobre isso|e|e no|e em|e para|e por|e (o|a|os|as)|e quanto (a|ao|à)|o mesmo|a mesma coisa|igual|agora|e agora|também|só|mas|isso|e com|e na|(divida|detalhe|separe|quebre|divide|quebra|separa|agrupa|ordena|filtra|compara|mostra|repete|repita|faz|faça) (isso|isto|o mesmo|de novo)|e (agora|quanto|quantos|quantas|qual|quais|como|quem|onde|se|do|da|de|pelo|pela|pro|pra|só|apenas|desde)|e o mesmo|o mesmo (para|pra|por|mas)|desses|dessas|deles|delas|agora (por|em|só|com)|mas (só|apenas|em|por|no|na|para)|só (para|em|no|na)|de novo|outra vez|idem|igual mas|beleza e|ok e|tá e|e aí',
    instead: 'em vez disso|em vez|quis dizer|quero dizer|em lugar disso|na verdade quis|não isso|troca por|melhor por',
    yes: 'sim|sim por favor|claro|a primeira|o primeiro|sim claro|isso|isso mesmo|ok|beleza|pode ser|com certeza|exato|correto|manda ver|opção um|primeira opção',
    hello:
      'olá|oi|bom dia|boa tarde|boa noite|obrigado|obrigada|tchau|teste|legal|ótimo|e aí|tudo bem|tudo bom|fala|opa|oi tudo bem|até mais|até logo|falou|valeu|boas|testando|show',
    help: 'ajuda|me ajude|o que você (faz|pode fazer)|o que posso perguntar|como funciona|quem é você|exemplos|socorro|o que (vc|você|tu) (sabe|consegue|faz) [fazer]|como te uso|como usar|para que serve|que perguntas posso fazer|me dá ideias|sugestões|por onde começo',
    comparative: 'mais|menos|melhor|pior|maior|menor|superior|inferior',
    happened: 'o que (aconteceu|houve|ocorreu|rolou|está acontecendo|tá acontecendo|deu errado)|que (aconteceu|houve)',
    refers: '(desses|dessas|destes|destas|deles|delas)|(foi|é|era|são|eram) (isso|isto)',
    beside: '(e|com|junto com|além de) (seu|sua|seus|suas)',
    adds: 'adiciona|adicione|acrescenta|acrescente|inclui também|inclua|inclua também|some|soma',
    proceeds:
      '(acabam|acaba|acabou|acabaram|terminam|termina|terminaram|chegam|chega|chegou|chegaram|passam|passa|passou|passaram|conseguem|seguem|avançam|avançaram|vão) [realmente|de fato|mesmo|no fim|depois] [a|até|para|ao|por|de]|depois|no fim|finalmente|realmente|de fato|mesmo',
    unset: '(sem|não) (definir|definido|definida|atribuído|informado|configurado)|vazio|vazia|em branco',
    none: '(com|tem|têm|teve|tiveram|gerou|geraram) (zero|0|nenhum|nenhuma)|sem (nenhum|nenhuma|um único|uma única|qualquer)|nem (um|uma) [único|única|só]|não (tem|têm|teve|tiveram|recebeu|receberam|gerou|geraram|trouxe|trouxeram) (nenhum|nenhuma|nem um|nem uma)',
    last_part: '(últimos|últimas) {n} {unit}|{n} (últimos|últimas) {unit}',
    part_of_day:
      '(à|a|de|da|na|nas|durante a|pela) (manhã|manhãs|tarde|tardes|noite|noites|madrugada|madrugadas)|ao meio dia|de noite|de manhã',
  },
  topics: {
    lifetime_value:
      'lifetime value|ltv|clv|valor do tempo de vida|valor vitalício|(valor|receita) (vitalício|vitalícia|do ciclo de vida|ao longo da vida) (do|dos|de cada) (cliente|clientes)',
    origin:
      'de onde (vêm|vieram|são|chegam) [os|nossos|os nossos|as|meus] (usuários|visitantes|clientes|pessoas|utilizadores)|de onde (vem|vêm|vieram|veio|são|chegam|chega|saem|entram) [a maioria de|a maioria dos|todos] [os|nossos|os nossos|as|meus|nosso|novos|o|a] (usuários|visitantes|clientes|pessoas|utilizadores|pessoal|galera|público|gente|compradores)',
    about_property: 'fuso horário|qual (moeda|a moeda)',
    definitions:
      'o que (significa|é uma|é um|é a taxa)|definição|como é calculada|como é calculado|diferença entre (sessão|sessões) e',
    personal_data:
      '(nome|nomes) (do|dos|da|das) [nossos|nosso|nossas] [melhores|melhor|maiores|principais] (clientes|cliente|usuários|visitantes)|como se chamam|(email|emails|e mail|e mails) (dos|de|das) [nossos|meus|nossas] (clientes|usuários|compradores|visitantes)|(endereço|endereços) (de e mail|de email|ip|postal)|e mails dos (usuários|clientes)|emails dos (usuários|clientes)|(telefone|telefones) (de|dos)|(nome|nomes) dos (usuários|clientes|visitantes|compradores)|dados pessoais|dados de contato|quais empresas|(nomes|nome|emails|email|e mails|telefones|telefone|endereços|dados) (de|do|dos|da|das|de quem) [os|nossos|meus|últimos|melhores|principais|{n}] [últimos|melhores|principais|{n}] (usuários|clientes|visitantes|compradores|assinantes|leads|comprou|pessoas que)|(lista|listagem) de (clientes|usuários|emails|e mails|contatos) [com (nome|email|telefone)|por nome]|nome e (sobrenome|email|telefone)|sobrenome|sobrenomes|número de telefone|cpf|cnpj|cartão de crédito|data de nascimento|(qual|quais|que) empresas|ips|endereço ip|(emails|email|e mails|nomes|telefones|endereços|nome|contatos) (dos|das|de|dos nossos) (clientes|usuários|visitantes|compradores|pessoas) que (compraram|compram|visitaram|pediram|fizeram)',
    single_visitors:
      'quem (comprou|visitou|é|foi|exatamente)|qual (usuário|cliente) (comprou|visitou)|quem (comprou|visitou|entrou|se cadastrou|pagou|está comprando|são|é|acessou)|(qual|que) (usuário|cliente|pessoa|visitante) (comprou|visitou|gastou|entrou|é|foi)|(usuário|cliente|visitante) (individual|específico|em particular)|gravação de (sessão|tela)|gravações de sessão|id de usuário|user id',
    competitors:
      'concorrente|concorrentes|concorrência|participação de mercado|média do setor|outros sites|concorrente|a concorrência|outras empresas|outras lojas|rivais|rival|(média|benchmark|referência) (do|da|do nosso) (setor|mercado|indústria|segmento)|benchmark|benchmarks|nosso setor|similarweb|comparado com (outros|o mercado|o setor)',
    speed:
      '(para|a|em) carregar|(demora|demoram) [para|a] [carregar]|carregam|carregamento|lento|lenta|lentas|tempo de carregamento|velocidade (do site|de carregamento|da página)|core web vitals|web vitals|erros do servidor|(está|tá|é|carrega|fica) [muito|o site|a página|a loja] (lenta|lento|rápida|rápido|lentos|lentas)|(site|página|loja) (lento|lenta|rápido|rápida)|quanto (demora|demoram|tempo demora|tempo leva) [pra|para|a] [carregar|abrir]|velocidade|pagespeed|lighthouse|lcp|cls|inp|tempo de resposta|latência|(erros|erro) (de javascript|do servidor|500)|links quebrados',
    salary:
      'salário|salários|funcionário|funcionários|colaboradores|folha de pagamento|funcionários|equipe contratada|empregado|empregados|rh|recursos humanos|folha',
    weather:
      'previsão do tempo|como está o tempo|tempo amanhã|clima|temperatura|chuva|clima|vai chover|chove|previsão do clima|meteorologia|(faz|fazendo|vai fazer) (sol|frio|calor)',
    profit:
      'lucro|lucros|margem|margens|rentabilidade|roi|lucro líquido|lucro bruto|lucramos|lucrou|lucratividade|margem (bruta|líquida|de lucro)|ebitda|custo de aquisição de cliente|cac|mrr|arr|fluxo de caixa|retorno (do|sobre o) investimento',
    exit_pages:
      'páginas (as pessoas|os usuários|os visitantes|eles) (saem|abandonam|deixam)|páginas (saem|abandonam)|página de saída|páginas de saída|taxa de saída|saem do site|abandonam o site|(de|em|por) (que|qual|quais) (página|páginas) (saem|sai|abandonam|abandona|vão embora|deixam|somem) [as pessoas|os usuários|o pessoal|a galera]|(em|de|por) (que|qual|quais) (página|páginas) (as pessoas|os usuários|os visitantes|o pessoal|a galera|a gente) (saem|sai|abandonam|abandona|vão embora|vai embora|deixam)|última página|por onde (saem|vão embora)|(saídas|saída) (do|de) (site|página)|páginas com mais (saídas|abandonos)',
    heatmap: 'mapa de calor|heatmap|mapas de calor|mapa de cliques|movimento do mouse|rastreamento ocular',
    forecast:
      'previsão|prever|preveja|projeção|quantos teremos|teremos|(previsões|predição|predições|preve|prevê|previ|projeções|projeta|projetar|projete|estima|estimar|estime|estimativa|estimativas|extrapola|extrapolar|prognóstico)|(venderemos|faturaremos|receberemos|ganharemos|fecharemos|terminaremos|chegaremos|alcançaremos)|vamos (vender|faturar|ter|fechar|terminar|receber|fazer|chegar|ganhar|atingir)|(a gente|) vai (vender|faturar|ter|fechar|terminar|receber|fazer|chegar|ganhar|ser|haver|entrar|vir|subir|cair|crescer)|devemos (ter|esperar|vender|faturar|receber|fechar|chegar)|(quanto|qto) (vamos faturar|vamos vender|vamos ganhar|faturaremos|venderemos|ganharemos|a gente vai faturar|a gente vai vender|vai faturar|devemos faturar|devemos vender|vamos fazer)|como (fecharemos|vamos fechar|vai fechar|vai ser|será|serão|vai ficar|vai terminar) (o|a|este|esta|esse|essa) |(nesse|neste) ritmo|se (continuar|continuarmos|tudo continuar) (assim|nesse ritmo|neste ritmo)|perspectiva|perspectivas|futuro|se espera|espera se|esperado|dá pra esperar|podemos esperar|haverá|teremos|será o|chegará',
    realtime:
      '(está|estão) (no|na) (site|app|loja) [agora]|(no|na) (site|loja|app) agora|agora (no|na) (site|loja|app)|online agora|agora mesmo|neste exato momento|estão online|está online|tempo real|agora mesmo|neste momento|ao vivo|(quem|quantas pessoas|quanta gente|quantos|alguém|tem gente|tem alguém) (está|estão|tá|tão|tem|navegando|online|conectado|conectados) [online|conectado|conectados|navegando|vendo] [no|na] [site|loja|app|página] (agora|agora mesmo|neste momento|nesse momento|no momento|neste instante)|agorinha|neste exato (momento|instante)|nesse exato momento|nesse momento|(neste|nesse) (instante|segundo|minuto)|últimos {n} (minutos|min)|última meia hora|última hora|(usuários|visitantes|pessoas|gente) (conectados|conectadas|online|ativos agora|ao vivo|navegando)|acontecendo agora|ativos agora|on line agora|(tem|há|estão|está) (agora|neste momento)|live|conectados',
    funnel:
      '(funil|processo) de pagamento|onde (perdemos|desistem|abandonam|saem)|processo de compra|funil|funnel|jornada do (cliente|usuário)|(funil|funis) (de|do) (compra|compras|conversão|venda|vendas|checkout|pagamento|cadastro)|(em|a) (que|qual) (etapa|etapas|passo|passos|ponto|fase|momento) (do|da|se|perdemos|abandonam|desistem|as|os|a)|onde (perdemos|a gente perde|as pessoas|os clientes|os usuários|o pessoal|a galera|se perdem|desiste|desistem|abandonam|abandona|saem|caem|param|largam|travam) [desistem|desiste|abandonam|abandona|saem|caem|param|largam|travam|perdemos|perdem|as pessoas|os clientes|os usuários|clientes|gente] [em|no|na|do|da|durante|antes de|o|a] [processo|checkout|compra|comprar|caminho|funil|pagamento]|(passo a passo|por etapas|etapa por etapa) (da|do|até|de) [a] (compra|conversão|checkout)|(jornada|caminho|percurso|trajeto|fluxo) (da|do|de|até|para) [a|o] (compra|cliente|usuário|comprador|checkout|carrinho)|processo de (compra|pagamento|checkout|conversão|cadastro)|etapas (da|do|até a|até o|de) (compra|checkout|processo|pagamento|conversão|funil)|queda entre (etapas|passos)',
    retention:
      'retenção|coorte|coortes|churn|voltam|volta ao site|voltar|voltaram|retornam|retornaram|taxa de (retorno|retenção|recorrência)|fidelização|recorrência|fidelidade|(retém|retemos|reter|retidos|fideliza|fidelizamos|fiéis|fiel|lealdade)|(quantos|quantas|que percentual|qual percentual|quanta gente) (volta|voltam|voltou|voltaram|retorna|retornam|retornaram|continuam ativos)|análise de coorte|(volta|voltam|voltaram|retornam|retornaram) (depois de|após|em|dentro de|na|no|nas|nos) [uma|um|{n}] (semana|mês|dia)|deixam de (vir|voltar|acessar)|taxa de (churn|cancelamento|fidelização)|coorte|voltando|retornando|(continuam|seguem) (voltando|vindo|acessando)',
    satisfaction:
      'satisfação|satisfeitos|pesquisa de opinião|opinião|nps|avaliações|contentes|felizes|pesquisas|avaliação|avaliações|resenhas|(o que) (acham|acha|pensam|pensa) [os clientes|os usuários|as pessoas] (do|da|de|sobre)|reclamações|reclamação|sentimento|gostam (do|da|de)|reconhecimento de marca',
    stock:
      'estoque|stock|inventário|prazo de entrega|esgotado|esgotados|sem estoque|depósito|armazém|em estoque|fornecedores|prazos de entrega|tempo de entrega',
    social_media:
      'seguidor|seguidores|curtidas|likes|comentários|seguidores (no|do|de)|followers|quantas curtidas|tweets|alcance (no|do) instagram|menções|inscritos do youtube',
    email_sending:
      'taxa de abertura|e mails enviados|emails enviados|taxa de (aberturas|descadastro|cancelamento de inscrição)|(e mails|emails|newsletters) (abertos|abertas|enviados|enviadas|entregues)|(abriram|abrem|abriu) (o|a|os|nosso|nossa) (e mail|email|newsletter)|aberturas (do|da|de) (e mail|email|newsletter)|descadastros|assinantes da newsletter|lista de email',
    search_rankings:
      'posicionamento no google|ranking no google|backlinks|(posição|posicionamento|ranking|rankeamento|colocação) (no|do|em|para|na) (google|buscadores|palavra|busca)|(em que|qual) (posição|lugar) (estamos|aparecemos|ficamos) [no google]|rankeamos|rankeia|links recebidos|autoridade de domínio|volume de busca|serp',
    secrets:
      'senha|senhas|chave de api|suas instruções|ignore [todas] [as|suas] instruções|prompt do sistema|código fonte|banco de dados|api key|token de (acesso|api)|credenciais|prompt|instruções (internas|do sistema)|esqueça [todas|as|suas] [suas|as] instruções',
    changes:
      'apague|exclua|crie (um|uma)|envie (um|me um) (e mail|email)|agende|lembre me|escreva (um|uma|me um) (poema|história|piada)|piada|poema|receita de bolo|traduza|(apaga|apagar|exclui|excluir|deleta|deletar|remove|muda|altera|configura|configure|cria|crie|adiciona|ativa|desativa|renomeia) (a|o|as|os|um|uma|nossa|nosso|minha|meu|essa|esse|esta|este) (propriedade|conta|usuário|evento|público|campanha|meta|conversão|filtro|tag|página|site|relatório|dado|dados|alerta|segmento|painel|permissão)|(manda|mande|envia|envie|me envia|me manda) [o|um|este|esse] [relatório|resumo] (por|pro|para o|no) (email|e mail|meu email|meu chefe)|publica|publique|(pausa|pausar|pause|para|pare) (a|as) (campanha|campanhas)|escreva|redija|poema|conto|traduzir|tradução|me conta uma piada',
    targets:
      '(acima|abaixo|perto|longe|dentro) (da|do) [nossa|nosso] (meta|objetivo|orçamento|plano)|(batemos|bateu|bater|cumprimos|atingimos|alcançamos|vamos bater|vamos atingir|chegamos na|chegamos à) (a|o|as|os|nossa|nosso) (meta|metas|objetivo|objetivos|orçamento|cota)|(versus|vs|contra|comparado com|em relação) [a|à|ao|o] (meta|orçamento|plano)|meta de (vendas|receita|faturamento|tráfego)|nossa meta',
    other_properties:
      '(nosso|nossos|meu|meus|o|os) (outro|outros) (site|sites|domínio|blog)|(nossa|minha) (outra|outras) (loja|lojas|propriedade|página)|(todos|ambos) os (nossos|) sites|os dois sites|as duas lojas',
    other_figures:
      'mediana|percentil|desvio padrão|visualizações únicas|tempo até (a compra|comprar|a conversão)|(número|quantidade) de (páginas|cidades|países|produtos) (distintas|distintos|diferentes|únicos|únicas)|quantas (páginas|cidades|campanhas) (distintas|diferentes)|quantos (países|produtos) (distintos|diferentes)',
    repeat_purchases:
      '(compra|compras|comprador|compradores|cliente|clientes) (repetida|repetidas|recorrente|recorrentes)|recompra|recompras|recompram|(compram|compraram|comprou|voltam a comprar|voltaram a comprar) (mais de uma vez|várias vezes|de novo|outra vez|duas vezes|só uma vez|apenas uma vez|novamente)|(tempo|dias) entre (compras|pedidos)|segunda compra|frequência de compra',
    app_stores: '(downloads|avaliações|ranking) (na|no|da|do) (app store|google play|play store)|app store|play store',
    causes_outside:
      'greve|(afetou|afetaram|influenciou) (o clima|a chuva|a concorrência|a inflação|as notícias|a greve)',
  },
  studies: {
    definitions: [
      '{term} (o que é|o que significa|significa o quê|é o que|é o quê|quer dizer o quê|o que era)',
      '(o que|que|oq|q|oque) (é|são|seria|significa) (esse|essa|esses|essas|isso|esse negócio|esse tal|essa tal|esse lance|essa coisa) [de|do|da] {term}',
      '(o que é|que é|o que seria|oq é|o que vem a ser|em que consiste) [o|a|os|as] (tal|tal de|tal do|tal da|conceito de) {term}',
      '(o que mede|como se interpreta|como interpretar|como eu interpreto|como devo interpretar|o que conta como) [o|a|os|as|um|uma] {term}',
      '(não sei|não entendo|não entendi|quero saber|queria saber|gostaria de saber|sabe|me diz|me diga) (o que é|o que são|o que significa|o que quer dizer) [o|a|os|as|um|uma|esse|essa] {term}',
      '(me explica|explica|explique|me explique|explicar) [o que é|o que são|o que significa|esse negócio de|direito] [o|a|os|as|um|uma|esse|essa] {term}',
      '(como) (o google|o analytics|o google analytics|o ga4) (calcula|mede|define|conta) [o|a|os|as|um|uma] {term}',
      '(o que se entende por|a que se refere) [o|a|os|as] {term}',
      '(me explique|pode me explicar|pode explicar) [o|a|os|as|o que é] {term}',
      '(o que significa|o que significam|o que quer dizer|define|defina|explica|explique|me explica) [o|a|os|as|um|uma|o que é] {term}',
      '(o que|que) (é|são) (um|uma|uns|umas) {term}',
      'como (é calculada|é calculado|se calcula|é medida|é medido|é definida|é definido|calcula) [o|a|os|as] {term}',
      '(definição|significado) (de|da|do) {term}',
      '(qual a|qual é a|a) diferença entre [o|a|os|as|um|uma] {term} e [o|a|os|as|um|uma] {term}',
    ],
    doubtfulDefinitions: ['(o que|que) (é|são) [o|a|os|as] {term}'],
    owners: ['nossa', 'nosso', 'nossas', 'minha', 'meu', 'atual', 'hoje'],
    courtesies: [
      'e',
      'por favor',
      'me diz',
      'oi',
      'olá',
      'uma dúvida',
      'desculpa',
      'me diga',
      'pode me dizer',
      'afinal',
    ],
    definitionTails: [
      'no ga4',
      'no google analytics',
      'no analytics',
      '(não entendi|não entendo|não entendi direito|mesmo|exatamente|por favor|afinal)',
      'e como (se calcula|é calculado|é calculada)',
    ],
    stepJoints: ['até', 'para', 'a', 'ao', 'pro', 'pra', 'depois', 'e', 'e depois', 'e daí para'],
    anomaly:
      '(algum|alguma|um|uma|uns|umas|alguns|algumas|qualquer|teve|tem|houve) (dia|dias|pico|picos|queda|quedas|dado|dados|valor|valores|coisa|coisas|salto|semana|movimento|comportamento|número) (estranho|estranha|estranhos|estranhas|incomum|incomuns|anormal|anormais|suspeito|suspeita|atípico|atípica|esquisito|esquisita|esquisitos|inesperado|inesperada|fora do normal|fora da curva|fora do padrão|que chame atenção)|(algo|nada|tudo) (normal|fora do lugar|que chame a atenção|que chame atenção|fora do padrão|errado)|fora do padrão|anormais|incomuns|estranhos|estranhas|esquisito|esquisita|suspeito|suspeita|outlier|outliers|irregularidade|irregularidades|ponto fora da curva|pontos fora da curva|(algo (estranho|incomum|fora do comum|anormal|suspeito|diferente|esquisito)|incomum|anomalia|anomalias|atípico|atípica|estranho|estranha|anormal|fora do normal|fora do comum|fora da curva)',
  },
  ordinary: ordinaryWords.pt,
  filler:
    'inteiro|inteira|completo|completa|falam|fala|faladas|vem|vêm|veio|vieram|faz|faça|me faz|desistem|agora|aconteceu|houve|algo|o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|em|no|na|nos|nas|e|ou|é|são|foi|foram|era|eram|está|estão|estava|ser|estar|ter|tem|têm|temos|teve|tivemos|tiveram|tinha|tínhamos|há|houve|havia|eu|você|me|meu|minha|meus|minhas|nosso|nossa|nossos|nossas|seu|sua|seus|suas|se|te|lhe|eles|elas|que|quem|como|quando|onde|quanto|qual|este|esta|isto|isso|estes|estas|esse|essa|aquele|com|por|para|pra|pelo|pela|pelos|pelas|sobre|entre|desde|durante|até|se|muito|também|já|ainda|todo|toda|todos|todas|cada|dê|dá|diga|mostre|mostra|mostrar|me mostre|me diga|me dê|liste|lista|listar|ver|saber|quero|queria|gostaria|preciso|pode|poderia|por favor|favor|obrigado|olá|agora|então|depois|aproximadamente|exatamente|só|apenas|recebemos|recebeu|recebido|recebidas|receberam|obtivemos|obteve|gerou|geraram|gerado|geram|registrou|registrado|conseguimos|fizemos|fez|fizeram|fazer|feito|trouxe|trouxeram|trazem|usaram|usam|site|website|página|loja|loja virtual|loja online|empresa|negócio|período|data|datas|dados|valor|valores|número|tabela|euros|euro|reais|mundo|total|geral|nível|detalhe|detalhes|análise|informação|informações|equipe|chefe|nosso site|aí|lá|eu|os meus|mas|porém|nada|gente aqui|ao|à|às|aos|num|numa|sendo|gera|gerar|deixou|deixaram|rendeu|renderam|traz|trazer|registra|registram|consegue|conseguiram|puxa|puxe|passa|passe|conta|conte|exibe|exiba|exibir|gostaríamos|queríamos|queremos|precisamos|dava|daria|saberia|realmente|mais ou menos|quanto a|quanto à|né|tá|tô|pra mim|alguma|algum|ambos|ambas|aquela|aqui|daqui|nisso|disso|deles|delas|separa|separe|divida|divide|quebra|quebre|detalha|alguém|algo de|ocorreu|havido|tenha|será|serão|teremos|vamos|vai ser|vai|vão|faremos|fará|vamos ter|esperar|esperamos|coisa|coisas|esperada|esperado|esperadas|esperados|prevista|previsto|estimada|estimado|podemos|podem|poderemos|dividem|distribuem|até o momento|oi|olha|olhando|olhar|olhe|dá uma olhada|dá uma olhada em|dá uma olhadinha|dê uma olhada|me vê|me vê aí|me ve|vê|vê aí|me manda|manda|manda aí|me traz|me passa|passa aí|me mostra|me mostra aí|me fala|fala|me conta|conta pra mim|me tira|tira|me puxa|me ajuda|me explica o|bora|cara|galera aí|mano|gente boa|vei|pfv|pfvr|pf|plz|por gentileza|vc|vcs|você|vocês|cê|q|oq|oque|p|pro|pros|pras|prá|pela|tb|tbm|tmb|mt|mto|muita|muitos|muitas|pouco|pouca|poucos|poucas|bem|bastante|demais|tanto|tanta|tantos|tantas|blz|beleza|ok|valeu|vlw|obg|hein|hem|uai|ué|poxa|eita|enfim|tipo|tipo assim|assim|né não|sabe|sabe dizer|sabem|sabemos|saberia dizer|será que|será|queria saber|queria ver|queria a|gostaria de saber|gostaria de ver|preciso saber|preciso ver|preciso de|precisava|precisava de|precisaria|quero saber|quero ver|dá pra|dá para|dá pra ver|tem como|consegue me|conseguiria|pode me|poderia me|podia|podes|pode ser|rapidinho|rápido|rapidamente|simplesmente|basicamente|especificamente|precisamente|justamente|aliás|de fato|na verdade|no fim|no final|no fim das contas|finalmente|afinal|parece|parece que|acho|acho que|creio|penso|imagino|segundo o|de acordo|no analytics|no ga|do analytics|hoje em|tenham|tivessem|tivesse|haviam|houveram|ficou|ficaram|ficado|alcançamos|alcançado|alcançou|alcançaram|atingimos|atingiu|atingiram|obter|obtém|recebe|recebem|receber|recebi|receberam os|produziu|produzem|deu|deram|dão|dando|dado|apresenta|apresentam|apresentou|representou|mostram|mostrou|corresponde|contamos|contar|contabilizou|contabilizaram|contabilizados|realizou|realizaram|realizado|realizados|realizada|realizadas|realizadas em|efetuado|efetuados|efetuadas|feitos|feita|feitas|registradas|registrados|registrada|geral do|nossa loja|meu site|minha loja|a loja|o site|nossa página|portal|plataforma|nossa plataforma|ecommerce|e commerce|comércio|diretor|diretora|diretoria|reunião|apresentação|relatório de|os dados de|dados de|os números de|números de|números do|uma lista|uma tabela|lista de|tabela de|tabela com|em tabela|numa tabela|o dado|dado|detalhamento|coluna|colunas|linha|linhas|desde já|saudações|abraço|abraços|bom|boa|urgente|muito obrigado|igual a|aprox|mais ou menos uns|cerca de|em torno de|por volta de|só isso|somente isso|essas|esses|aquelas|aqueles|dito|dita|mesmo|mesma|mesmos|mesmas|próprio|própria|próprios|próprias|tipo de|tipos|parte|partes|lado|caso|casos|nós|gente que|o que|os que|as que|que é|que foi|daquele|daquela|daqueles|continua|continuam|continuou|segue|seguem|seguimos|anda|andam|andaram|andou|estávamos|estivemos|estivesse|estive|estado|sido|vai ter|ir|indo|fomos|ia|iam|se vê|vejo|vemos|viu|pode se ver|perante|sob|mediante|inclusive|além disso|ou seja|quer dizer|isto é|por exemplo|exemplo|nossos dados|toda a|todo o|tudo|entre todos|em geral|no geral|de modo geral|de forma geral|cada um|cada uma|nela|nele|neles|nelas|dela|dele|daí|ali|acolá|comigo|conosco|consigo|para nós|pra nós|pra gente|para a gente|a gente|da gente|para mim|dos nossos|das nossas|pelos nossos|no nosso|na nossa|nos nossos|nas nossas|acabou|terminou|pessoal|equipa|malta|fixe|se faz favor|sff|faz favor|faça favor|percebo|não percebo|não entendo|não entendi|não tô entendendo|esse negócio de|esse tal de|essa tal de|esse lance de|negócio de|lance|coisa de|tal de|é isso|qual é a|ordenado|ordenada|ordene|ordena|ordenar|ordenando',
});
