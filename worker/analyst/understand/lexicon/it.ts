import { ordinaryWords } from './ordinary-words.ts';
import type { Words } from './from-words.ts';

const last = '(ultimo|ultima|scorso|scorsa|passato|passata|precedente)';
const user = '(utente|visitatore|user)';
const visit = '(sessione|visita|session)';
const view = '(visualizzazione di pagina|visualizzazione|pagina vista|pageview|vista)';
const the = "[il|lo|la|i|gli|le|l|l'|del|dello|della|dei|delle|degli|dell|nel|nella|nei|nelle|negli|nell|di]";
const conv = '(conversione|conversion)';

/** Italian. */
export const italian = (): Words => ({
  language: 'it',
  decimalComma: true,
  slashes: 'day',
  endings: [
    ['ies', 'y'],
    ['es', ''],
    ['chi', 'c'],
    ['che', 'c'],
    ['co', 'c'],
    ['ca', 'c'],
    ['s', ''],
    ['io', ''],
    ['a', ''],
    ['e', ''],
    ['i', ''],
    ['o', ''],
  ],
  wholeWords:
    'come|meno|mese|mesi|anno|anni|sono|ora|ore|dati|media|stati|state|stato|stata|meta|per|paese|paesi|altro|sale|cosa|cose|quando|quanti|quante|quanto|quanta|quale|quali|dalla|dalle|dallo|dai|della|delle|dello|nella|nelle|alla|alle|allo|sulla|sulle|casa|caso|parte|parti|party|note|noto|nota|pubblica|pubblico|marzo|marca|marche|marchi|marco|basso|bassa|bassi|basse|base|basi|solo|sole|corso|corsa|vista|viste|visto|visti|valore|valle|male|mali|mare|mari',
  numbers: {
    zero: 0,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    dodici: 12,
    quindici: 15,
    venti: 20,
    trenta: 30,
    cinquanta: 50,
    cento: 100,
    mille: 1000,
    undici: 11,
    tredici: 13,
    quattordici: 14,
    sedici: 16,
    venticinque: 25,
    quaranta: 40,
    sessanta: 60,
    settanta: 70,
    ottanta: 80,
    novanta: 90,
    duecento: 200,
    trecento: 300,
    cinquecento: 500,
  },
  ordinals: {
    primo: 1,
    secondo: 2,
    terzo: 3,
    quarto: 4,
    quinto: 5,
  },
  ordinalSuffixes: ['o', 'a'],
  durations: { secondo: 1, minuto: 60, min: 60, ora: 3600, ore: 3600 },
  months: [
    'gennaio|gen',
    'febbraio|feb',
    'marzo',
    'aprile|apr',
    'maggio|mag',
    'giugno|giu',
    'luglio|lug',
    'agosto|ago',
    'settembre|set',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  units: {
    day: 'giorno|giorni',
    week: 'settimana|settimane',
    month: 'mese|mesi',
    quarter: 'trimestre|trimestri',
    year: 'anno|anni',
  },
  entire: { before: 'tutto|tutta|intero|intera', after: 'intero|intera|completo|completa' },
  partOf: 'di|del|dello|della|dell',
  dates: {
    black_friday: 'venerdì nero|[il|del|al|lo scorso|ultimo] black friday [scorso]',
    between_years: '[tra|fra|da|dal] natale (e|a|al|fino a) [il] (capodanno|anno nuovo|san silvestro)',
    today:
      'oggi|oggi finora|stamattina|nella giornata di oggi|oggi fino (a ora|ad ora|adesso)|(finora|fino a ora) oggi|questa giornata|in giornata',
    yesterday: 'ieri|la giornata di ieri|nella giornata di ieri|ieri sera|di ieri|ieri stesso',
    day_before_yesterday:
      "l'altro ieri|altro ieri|l altroieri|altroieri|avantieri|ierlaltro|ier l'altro|ieri l'altro|l'altroieri",
    tomorrow: 'domani',
    days_ago: '{n} giorni fa|{n} giorni or sono|di {n} giorni fa',
    this_unit:
      "(questo|questa|quest|quest') {unit}|questanno|{unit} (corrente|in corso|attuale)|(dall|dall'|da) inizio {unit}|dall'inizio (del|della|dell|di) {unit}|dall inizio (del|della|dell) {unit}|(questo|questa|quest) {unit} (finora|fino a oggi|ad oggi|fino ad ora|fino adesso)|(il|la|nel|nella|del|della) {unit} (finora|in corso|fino a oggi|corrente|attuale)|(da|dall|dal) (inizio|principio|inizi) (di|del|della|dell) {unit}|da quando è (iniziato|iniziata|cominciato|cominciata) (il|la|questo|questa) {unit}|(entro|per|a|alla) (fine|la fine|il termine) (di|del|della|dell|questo|di questo|di questa) {unit}|entro fine {unit}|(nel corso|durante) (di|del|della) (questo|questa|quest) {unit}|in (questo|questa|quest) {unit}|(di|del) (questo|questa|quest) {unit}|a {unit} in corso",
    year_to_date:
      "quest'anno|da inizio anno|dall'inizio dell'anno|da gennaio [a oggi]|da quando è iniziato l anno|(nell|nel) anno (finora|in corso)|dall inizio anno",
    last_unit: `${the} {unit} ${last}|${the} ${last} {unit}|lo ${last} {unit}|la ${last} {unit}|lanno ${last}|l'anno ${last}|dell'anno ${last}|(il|la|nel|nella|del|della) {unit} (appena (passato|passata|trascorso|trascorsa|finito|finita|concluso|conclusa|chiuso)|che è (passato|passata|finito|finita)|trascorso|trascorsa)|${the} {unit} (scors|trascorso|trascorsa)`,
    unit_before_last: `${the} (penultimo|penultima) {unit}`,
    units_ago: '(un|una|{n}) {unit} fa|di (un|una|{n}) {unit} fa|{n} {unit} or sono',
    rolling: `${the} ${last} {n} {unit}|${the} {n} ${last} {unit}|[in] {n} {unit}|(negli|nelle|degli|delle|sugli|sulle|per gli|per le|durante gli|durante le|in|su) ${last} {n} {unit}|${the} {n} {unit} più recenti|(questi|queste) ${last} {n} {unit}|(questi|queste) {n} ${last} {unit}|da {n} {unit} (a questa parte|in qua)`,
    fortnight: `${the} ultime due settimane|${the} ultimi 15 giorni|${the} ultimi (quindici|quattordici) giorni|${the} ultima quindicina|scorse due settimane|due settimane scorse`,
    last_hours: `${the} ultime {n} ore|${the} {n} ultime ore`,
    few_days: `${the} ultimi giorni|questi giorni|qualche giorno fa|(negli|degli|gli|in questi) ultimi giorni|ultimi (pochi|due o tre) giorni|(alcuni|pochi) giorni fa`,
    few_weeks: `${the} ultime settimane|qualche settimana fa|(nelle|delle|le) ultime settimane|(alcune|poche) settimane fa`,
    few_months: `${the} ultimi mesi|qualche mese fa|(negli|degli|gli) ultimi mesi|(alcuni|pochi) mesi fa`,
    next_unit:
      '(prossimo|prossima) {unit}|{unit} (prossimo|prossima|che viene|seguente)|(il|la|nel|nella|per il|per la|del|della) (prossimo|prossima) {unit}|{unit} (entrante|venturo|ventura|successivo|successiva)|(il|la) {unit} (che viene|prossimo|prossima)',
    next_units: `${the} (prossimi|prossime) {n} {unit}|tra {n} {unit}|(nei|nelle|i|le|per i|per le|dei|delle) (prossimi|prossime) {n} {unit}|(nei|nelle|i|le|per i|per le) {n} {unit} (successivi|successive|a venire|che vengono)|fra {n} {unit}|(i|le|nei|nelle) {n} (prossimi|prossime) {unit}`,
    day_month:
      "[il|l|l'|del|al|nel] {day} {month}|{weekday} {day} {month}|[il] {nth} {month}|(il|del|dal|al|nel) giorno {day} [di] {month}|[il|del|di|lo] {weekday} [,] {day} [di] {month}|(l|all|dell|dall) {day} {month}|{day} di {month}",
    day_month_year:
      "[il|l|l'|del|al] {day} {month} {year}|{weekday} {day} {month} {year}|[il] {nth} {month} {year}|(il|del|dal|al) giorno {day} [di] {month} [del] {year}|[il|di] {weekday} [,] {day} {month} [del] {year}|{day} {month} del {year}",
    day_range:
      "(dal|dall|dall'|tra il|tra l|fra il) {day} (al|all|all'|e il|e l) {day2} {month}|{day} - {day2} {month}|(dal|dall|tra|tra il|tra l|fra|fra il|da) [giorno] {day} (al|all|a|e|e il|e l|fino al|fino all|-) {day2} [di] {month}",
    day_range_year:
      "(dal|dall|dall'|tra il|tra l|fra il) {day} (al|all|all'|e il|e l) {day2} {month} {year}|(dal|dall|tra|tra il|tra l|fra|fra il|da) {day} (al|all|a|e|e il|e l|fino al|-) {day2} [di] {month} [del] {year}",
    month_range:
      '[da] {month} a {month2}|(tra|fra) {month} e {month2}|(da|dal mese di|da inizio) {month} (a|fino a|a fine|ad) {month2}|(tra|fra) {month} ed {month2}|da {month} ad {month2}',
    month_range_year:
      '[da] {month} a {month2} {year}|(tra|fra) {month} e {month2} {year}|da {month} (a|ad|fino a) {month2} [del] {year}',
    month: `[il|nel|del] mese di {month}|{month} ${last}|[lo] ${last} {month}|tutto {month}|(lo|nello|dello|allo) scorso [mese di] {month}|(tutto|in tutto|per tutto) [il mese di] {month}|{month} (intero|completo|scorso|passato)|mese di {month}`,
    month_year: '{month} (del|dell anno) {year}',
    month_this_year:
      "{month} (di quest'anno|quest'anno|di quest anno)|{month} di quest'anno|{month} dell anno in corso",
    month_last_year:
      "{month} (dell'anno|dell anno|dell|dello) [anno] (scorso|precedente|passato)|{month} dell'anno scorso|{month} anno scorso|{month} (di un|un) anno fa|{month} (l|dell|dello|di) [anno] (scorso|passato|precedente|prima)|{month} (anno|l anno) (scorso|passato|precedente)|{month} dell'anno (prima|passato|precedente)",
    week_of_day:
      '[la|nella] settimana del {day} {month}|[la|nella|della] settimana (che inizia|che è iniziata|iniziata|che comincia|a partire|dal|da) [il|lunedì|dal] {day} [di] {month}|[la|nella] settimana (del|di|dell) [lunedì] {day} [di] {month}',
    first_days: `${the} primi {n} giorni di {month}|[i|nei|dei] primi {n} giorni di {month}|[i|nei|dei] {n} primi giorni di {month}`,
    last_days: `${the} ultimi {n} giorni di {month}|(gli|negli|degli) ultimi {n} giorni di {month}`,
    quarter:
      't {quarter}|{nth} trimestre|{quarter} trimestre|trimestre {quarter}|(il|nel|del) {nth} trimestre|{nth} trim|trim {quarter}',
    quarter_year: 't {quarter} [del] {year}|{nth} trimestre [del] {year}|q {quarter} del {year}',
    half: "{nth} semestre|{nth} metà (dell'anno|dell anno|anno)",
    half_of_year: '{nth} semestre [del] {year}',
    summer:
      "(questa|la|in) estate|(quest|l) estate|estate|estate scorsa|scorsa estate|quest'estate|(dell|nell|d) estate",
    winter: "(questo|in|l) inverno|inverno|inverno scorso|scorso inverno|quest'inverno",
    spring: '(questa|la|in) primavera|primavera|primavera scorsa|scorsa primavera',
    autumn: "(questo|in|l) autunno|autunno|autunno scorso|scorso autunno|quest'autunno",
    iso_week: 'settimana {week}|(sett|la settimana|settimana numero|settimana n) {week}',
    iso_week_year: 'settimana {week} [del] {year}',
    year: "(anno|l anno|nell anno|l'anno|nell'anno|nel|del) {year}|tutto il {year}|(nel|per il|durante il) {year}|(tutto|intero) [il] {year}|{year} (intero|completo)|(anno|dell'anno) {year}",
    weekday: `{weekday} ${last}|lo ${last} {weekday}|(lo|di|da|nello|questo) {weekday} [scorso|scorsa|passato|passata]|(scorso|scorsa) {weekday}|(questo|questa) {weekday}|ultimo {weekday}`,
    this_weekend:
      '(questo|nel) (fine settimana|weekend|week end)|(questo|nel|in questo|il prossimo) (weekend|week end|fine settimana)',
    last_weekend:
      '[lo] scorso (fine settimana|weekend|week end)|[nel|il] (fine settimana|weekend|week end) [scorso]|[il|nel|lo|dello|del|nello] (weekend|week end|fine settimana) [scorso|passato|ultimo]|[lo|nello|dello] (scorso|ultimo|passato) (weekend|week end|fine settimana)|ultimo (weekend|week end|fine settimana)',
    christmas:
      'natale|[a|di|il|lo scorso] natale [scorso]|(feste|festività|vacanze) (di natale|natalizie)|periodo natalizio',
    all_time:
      "da sempre|dall'inizio|dal lancio|di tutti i tempi|storico completo|da quando (esistiamo|esiste il sito|abbiamo dati|abbiamo i dati|ci sono dati|abbiamo aperto|siamo online|abbiamo iniziato)|in tutta la storia|della storia|dal primo giorno|dagli inizi|dagli albori|dal principio|in assoluto da sempre",
    recently:
      "recentemente|ultimamente|di recente|attualmente|negli ultimi tempi|ultimi tempi|in questi giorni|da un po' di tempo a questa parte|da un po di tempo|al giorno d'oggi|oggigiorno|in questo periodo|di questi tempi|al momento attuale",
    period_before: `${the} periodo (precedente|prima)|al periodo precedente|prima di allora|${the} {n} {unit} precedenti|(quella|quello|quelle|quelli) (prima|precedente|precedenti|di prima)|(weekend|fine settimana|week end) (precedente|prima)|(i|gli|le|nei|negli|nelle|ai|agli|alle) {n} {unit} (precedenti|prima|antecedenti)|(il|al|del|nel) periodo (precedente|prima|antecedente)|(i|le|gli|quelli|quelle) (precedenti|di prima)|(stessi|gli stessi) giorni (precedenti|prima)|(a|al|alla) (precedente|quella prima|quello prima)|(il|la) precedente|[a|di|che] (quella|quello) [di] prima`,
    weekday_before:
      'stesso giorno della settimana (precedente|scorsa|prima)|[il|al|del] {weekday} (precedente|prima|della settimana prima)',
    week_before_span:
      'settimana (precedente|prima)|settimana (prima|precedente) [ancora]|(la|alla|della|nella|che la) settimana (precedente|prima|antecedente|di prima)',
    month_before_span: 'mese (precedente|prima)|(il|al|del|nel) mese (precedente|prima|antecedente|di prima)',
    quarter_before_span: 'trimestre (precedente|prima)|(il|al|del|nel) trimestre (precedente|prima|di prima)',
    unit_before:
      '[al|alla|il|la|del|della] {unit} (precedente|prima)|{unit} su {unit}|[al|alla|il|la|del|della|nel|nella] {unit} (antecedente|di prima)|{unit} (contro|dopo) {unit}',
    unit_year_before:
      "[lo|la|allo|alla] (stesso|stessa) {unit} (dell'anno|dell anno|di) (scorso|precedente|un anno fa)|[lo|la|allo|alla|nello|nella|dello|della] (stesso|stessa) {unit} [(dell'anno|dell anno|di un anno|dello|di|un anno|anno|l'anno)] (scorso|precedente|passato|fa|prima)",
    year_before:
      "[lo|la|allo|alla|nello|nella|gli|agli] (stesso|stessa|stessi) (periodo|data|date|epoca|giorni) (dell'anno|dell anno|dello|di|un) [anno] (scorso|precedente|passato|fa|prima)|(l'anno|all'anno|dell'anno|l anno|all anno|anno) (precedente|prima)|un anno (fa|prima)|anno su anno|rispetto a un anno fa|(in|a|di) questo periodo (l'anno|dell'anno|l anno|dell anno) (scorso|passato)|(stesse|stessa|stesso|stessi) (date|settimane|giorni|periodo|epoca) (di|dell'anno|dell anno|l'anno|anno|dello) [un] [anno] (scorso|passato|precedente|fa|prima)|(con|di|a) un anno fa|(1|un) anno (prima|fa|addietro)|(l'anno|anno|l anno|all'anno|rispetto all'anno|dell'anno) (prima|precedente|di prima)|anno contro anno|(stesso periodo) (anno scorso|l'anno scorso|un anno prima)|su base annua|a livello annuo|yoy",
    month_to_date: "da inizio mese|dall'inizio mese",
    rest_of_unit:
      '(il resto|quel che resta|quello che resta|ciò che resta) (di|del|della|dell) [questo|questa] {unit}|(per il|nel) resto (del|della|dell) {unit}|(chiuderemo|finiremo|termineremo|si chiuderà|chiuderà|finirà|chiudiamo|stiamo per chiudere) (il|la|l|questo|questa|quest) {unit}',
    rest_of_month: '(il resto|quel che resta) di {month}',
    daily_report: '(report|rapporto|riepilogo|resoconto|bilancio) (giornaliero|quotidiano|del giorno)',
    weekly_report: '(report|rapporto|riepilogo|resoconto|bilancio) settimanale',
    monthly_report: '(report|rapporto|riepilogo|resoconto|bilancio) mensile',
    quarterly_report: '(report|rapporto|riepilogo|resoconto|bilancio) trimestrale',
    yearly_report: '(report|rapporto|riepilogo|resoconto|bilancio) annuale',
    whole_units: `${the} ${last} {n} {unit} (completo|completi|complete|interi|intere)|${the} {n} ${last} {unit} (completi|complete|interi|intere)`,
    half_year: `${the} ultimo mezzo anno|ultimo semestre mobile`,
    day_month_last_year:
      '[il|del|l|dell] {day} {month} (dell|dello|di) [anno] (scorso|passato|precedente)|[il] {day} {month} [di un] anno (scorso|passato|precedente|fa)',
    week_of_month: '[la|nella|della] {nth} settimana (di|del mese di) {month}',
    week_of_month_year: '[la|nella] {nth} settimana di {month} [del] {year}',
    last_week_of_month: '[l|la|nell|dell] ultima settimana (di|del mese di) {month}',
    half_of_month: '[la|nella|della] {nth} (quindicina|metà) (di|del mese di) {month}',
    half_of_month_year: '[la|nella] {nth} (quindicina|metà) di {month} [del] {year}',
    quarter_this_year:
      "(t|q) {quarter} di quest anno|{nth} trimestre (di quest|dell) anno [in corso]|{nth} trimestre di quest'anno",
    quarter_last_year:
      "(t|q) {quarter} (dell|dello|di|) [anno] (scorso|passato|precedente)|{nth} trimestre (dell|dello|di|) [anno] (scorso|passato|precedente)|(t|q) {quarter} (dell'anno|anno) (scorso|passato|precedente)|{nth} trimestre (dell'anno|anno) (scorso|passato|precedente)",
    half_this_year: "{nth} (semestre|metà) (di quest|dell) anno|{nth} (semestre|metà) di quest'anno",
    half_last_year: "{nth} (semestre|metà) (dell'anno|dell anno|anno) (scorso|passato|precedente)",
    summer_year: 'estate (del|) {year}',
    winter_year: 'inverno (del|) {year}',
    spring_year: 'primavera (del|) {year}',
    autumn_year: 'autunno (del|) {year}',
    weekday_last_week: '(il|di|) {weekday} (della|di) settimana (scorsa|passata|precedente)',
    weekday_this_week: '(il|di|) {weekday} di questa settimana',
    weekend_before_last: '[il] penultimo (weekend|week end|fine settimana)|due (weekend|week end|fine settimana) fa',
    black_friday_year: 'black friday (del|) {year}|venerdì nero (del|) {year}',
    black_friday_last_year:
      "(black friday|venerdì nero) (dell'anno|dell anno|anno|l'anno|dello) [anno] (scorso|passato|precedente)",
    black_weekend: '(weekend|fine settimana) (del|di) black friday',
    black_week: '(la|nella|) settimana (del|di) black friday|la black week|nella black week',
    cyber_monday_year: 'cyber monday (del|) {year}',
    christmas_year: 'natale (del|) {year}',
    christmas_eve: 'vigilia di natale',
    new_years_eve: "san silvestro|ultimo dell'anno|notte di capodanno",
    new_years_day: 'capodanno',
    valentines_day: 'san valentino',
    halloween: 'halloween',
    thanksgiving: '(giorno del ringraziamento|ringraziamento)',
    singles_day: 'giorno dei single|singles day',
    good_friday: 'venerdì santo',
    easter_sunday: 'domenica di pasqua',
    easter_monday: "lunedì di pasqua|pasquetta|lunedì dell'angelo",
    easter: '[a] pasqua|[la] settimana santa',
    easter_year: 'pasqua (del|) {year}',
    day_before_span: '(il|al|del|che il) giorno (prima|precedente)',
  },
  metrics: {
    active28DayUsers: 'utenti attivi mensili|mau',
    active7DayUsers: 'utenti attivi settimanali|wau',
    active1DayUsers: 'utenti attivi (giornalieri|al giorno)|dau',
    users: `${user}|${user} unico|${user} unici|numero di ${user}|pubblico|audience|(persona|utente|visitatore) (distinto|diverso|unico|che abbiamo avuto)|navigatore|internauta|copertura|quanti ci hanno visitato|utenza|bacino`,
    activeUsers: `${user} attivo|${user} attivi|attivi totali`,
    totalUsers: `${user} totali|totale ${user}|totale degli ${user}`,
    newUsers: `(nuovo|nuova|nuovi) ${user}|${user} nuovi|(utente|visitatore) (per la prima volta|alla prima visita|di prima visita|mai visto)|nuovi arrivati|nuovi arrivi|(gente|persona|pubblico) nuovo|(nuovo) (gente|persona|pubblico|volto)|prima visita|prime visite|(utente|visitatore) (acquisito|conquistato)|acquisizione di ${user}|${user} (arrivati|venuti|entrati) per la prima volta|${user} che (arrivano|vengono|entrano) per la prima volta`,
    traffic:
      'traffico|traffic|volume di (traffico|visite)|affluenza|traffico (web|totale|del sito|sul sito)|passaggio sul sito',
    sessions: `${visit}|numero di ${visit}|accesso|accessi|ingresso sul sito|${visit} (totali|al sito|sul sito|al negozio)|totale ${visit}|totale delle ${visit}|volume di ${visit}|visitine`,
    engagedSessions: `${visit} (con coinvolgimento|coinvolte)|${visit} (con interazione|coinvolgente|con engagement|interattive|di qualità|impegnate|engaged)`,
    engagementRate:
      '(tasso|percentuale) di (coinvolgimento|engagement|interazione)|(tasso|percentuale|indice|livello) (di|del|d) (coinvolgimento|engagement|interazione|partecipazione)|engagement rate',
    engagement: 'coinvolgimento|engagement|partecipazione degli utenti|interazione',
    bounceRate:
      '(tasso|percentuale|frequenza) di rimbalzo|rimbalzo|rimbalzi|bounce rate|(tasso|percentuale|frequenza|indice|livello) (di|dei|del) (rimbalzo|rimbalzi|abbandono immediato|bounce)|rimbalza|rimbalzano|bounce',
    averageSessionDuration: `durata [media] (di|della|delle|per) ${visit}|durata media (di|della|delle|per|) ${visit}|tempo medio (sul sito|per ${visit}|di ${visit})|quanto tempo (restano|rimangono|passano) [gli] [utenti] [sul sito]|tempo sul sito|(sessioni|visite) più (lunghe|brevi|corte)|quanto (dura|durano|è durata|sono durate) [in media|mediamente] [una|ogni|la|le|le nostre] [${visit}]|quanto tempo [in media] (resta|restano|rimane|rimangono|passa|passano|sta|stanno|trascorre|trascorrono|si fermano|si ferma|dedicano) [in media|mediamente] [gli utenti|l'utente|un utente|la gente|le persone|i visitatori|i clienti] [sul (sito|nostro sito)|nel negozio|in negozio]|(durata|permanenza|tempo) (medio|media) (di|della|delle|per|sul|sulle|in|nel) (${visit}|sito|navigazione|permanenza|negozio)|tempo di (permanenza|sessione|navigazione|visita)|permanenza [media] [sul sito]|durata media (visite|sessioni|visita|sessione)|lunghezza [media] (di|della|delle) ${visit}`,
    userEngagementDuration:
      'tempo di (coinvolgimento|engagement|interazione)|durata del coinvolgimento|tempo (totale|complessivo) di (coinvolgimento|interazione)|tempo di (lettura|utilizzo)',
    engagement_time_per_session:
      '(tempo|durata) [(medio|media)] (di|del) coinvolgimento [(medio|media)] per (sessione|visita)',
    average_engagement_time:
      'tempo medio di (coinvolgimento|engagement|interazione|lettura)|durata media del coinvolgimento|tempo [medio] sulla pagina|tempo medio (sulla pagina|sulle pagine|per pagina|per utente|di lettura|di utilizzo|in pagina)|quanto tempo (leggono|si legge)|tempo [medio] per (pagina|utente|articolo)|permanenza [media] (sulla|in|per) pagina|[dove|su cui|in cui|sulle quali|nelle quali|che] (la gente|le persone|gli utenti|i visitatori|si) (passa|passano|resta|restano|rimane|rimangono|sta|stanno|trascorre|trascorrono) [più|meno] tempo|(trattengono) (di più|di meno)',
    sessionsPerUser: `${visit} per ${user}|${visit} (a|per ogni|di ogni|per) ${user}|media di ${visit} per ${user}|frequenza di visita|quante ${visit} fa [in media] [ogni|un] ${user}|(sessioni|visite) a (testa|persona)`,
    screenPageViews: `${view}|numero di ${view}|pagine viste|visualizzazioni di pagine|visualizzazioni delle pagine|impression di pagina|view|views|(pagina|contenuto) (visto|visualizzato|visitato|aperto|consultato)|quante pagine (sono state viste|hanno visto|vengono viste|sono state visualizzate|hanno visualizzato|sono state aperte)|lettura|letture|quante volte (è stata vista|è stato letto|sono state viste|viene vista|hanno visto)|pageviews|(visita|accesso) (alla|alle) pagina`,
    screenPageViewsPerSession: `(${view}|pagina|pagine) per ${visit}|quante pagine (vedono|vede|visitano|visita|guardano) [in media|gli utenti] (per|a|in ogni|ad ogni|ogni) ${visit}|profondità (di|della) ${visit}|media di pagine per ${visit}|pagine [viste] (per|a) ${visit}`,
    screenPageViewsPerUser: `(${view}|pagina|pagine) per ${user}|pagine [viste] (per|a) (utente|visitatore|persona)|media di pagine per ${user}`,
    eventCount: 'evento|eventi|numero di eventi|conteggio [degli] eventi|totale eventi|eventi (totali|scattati)',
    conversions: `${conv}|obiettivo|obiettivi|traguardo|traguardi|obiettivi (raggiunti|completati)|numero di ${conv}`,
    keyEvents: 'evento chiave|eventi chiave|eventi (chiave|principali|importanti)',
    conversion_rate: `(tasso|percentuale) di ${conv}|tasso conversione|(tasso|percentuale|indice|livello|rapporto) (di|) (${conv}|conversioni|convertire)|cr|tasso conv|conversion rate|% di ${conv}|quanto (converte|convertono|convertiamo|sta convertendo) [bene]|come (converte|convertono|convertiamo|sta convertendo|stanno convertendo)`,
    revenue:
      "entrata|entrate|ricavo|ricavi|fatturato|incasso|incassi|quanto (abbiamo|si è|si e) (incassato|guadagnato|fatturato)|quanti soldi (abbiamo|si sono) (fatto|guadagnato|incassato|fatti)|quanto abbiamo incassato|introiti|soldo|denaro|quattrino|cassa|guadagno|fatturato|giro d'affari|giro di affari|volume d'affari|volume d affari|introito|incassato|(valore|importo|totale) (venduto|fatturato|incassato|delle vendite)|(quanto|qnt|quanti soldi|quanti euro) (abbiamo|ha|hanno|avete|si è|ho) (incassato|guadagnato|fatturato|venduto|fatto|fatto di fatturato|portato a casa|reso|portato|generato|tirato su|fruttato) [il sito|il negozio|il nostro sito|lo shop|di soldi|in vendite]|(quanto|quanti soldi) (incassiamo|guadagniamo|fatturiamo|vendiamo|incassa|fattura|frutta|rende|ci rende|facciamo|entra|è entrato|sono entrati|ci ha portato|ci hanno portato|ci ha reso|ci hanno reso|ci ha fruttato) [in cassa]|(fatturiamo|abbiamo fatturato|ha fatturato|hanno fatturato|abbiamo incassato|ha incassato|incassare|fatturare)|vendite in (euro|denaro|valore|soldi)|valore delle vendite|(soldi|denaro) (che) (abbiamo fatto|abbiamo guadagnato|sono entrati|hanno portato|ha portato)|quanto (incasseremo|fattureremo|guadagneremo|venderemo|faremo di fatturato|dovremmo incassare|dovremmo fatturare|pensi che incasseremo)",
    purchaseRevenue:
      'entrate (da acquisti|e commerce)|ricavi (da acquisti|e commerce)|(entrate|ricavi|fatturato) (da|dagli|degli|dell|del|di) (acquisti|ordini|ecommerce|e commerce|negozio online|negozio)',
    sales: 'vendita|vendite|volume di vendite|volume delle vendite',
    refundAmount:
      'rimborso|rimborsi|reso|resi|storno|(valore|importo|denaro|soldi|totale) (rimborsato|rimborsati|dei rimborsi|di rimborsi|in rimborsi|restituiti)|rimborsato|quanto (abbiamo rimborsato|è stato rimborsato|rimborsiamo|abbiamo restituito)',
    averagePurchaseRevenue:
      "(valore|importo) medio (degli ordini|dell'ordine|dell ordine|di ordine|per ordine|del carrello|ordine|degli acquisti)|scontrino medio|(carrello|ordine) medio|(valore|importo|scontrino|spesa|costo) (medio|media) (del|dell|dell'|degli|di|per|ad|a|d|dei|delle) (ordine|ordini|acquisto|acquisti|carrello|transazione|vendita|scontrino|ogni ordine)|(scontrino|carrello|ordine|acquisto|ticket) medio|(media|valore) (per|degli|di ogni) (ordine|acquisto|carrello)|quanto (spendono|spende|si spende) [in media|mediamente] [i clienti] (per|a|ad|in ogni|ogni) (ordine|acquisto)|(entrate|ricavo|fatturato) per (ordine|acquisto|transazione)|aov|valore medio ordine|valore medio ordini",
    averageRevenuePerUser: `(entrate|ricavi|ricavo) [medi] per ${user}|(ricavo|entrate|spesa|fatturato|valore) [medio|media] (per|di ogni|a) (utente|visitatore|persona)|quanto (spende|spendono|rende|vale|porta|frutta|genera) [in media|mediamente] (ogni|un|l'|l|il|gli|per|ciascun) (utente|visitatore|persona) [in media|medio]|arpu`,
    ecommercePurchases:
      'acquisto|acquisti|ordine|ordini|ordine (effettuato|fatto|ricevuto|concluso)|acquisto (effettuato|fatto|concluso)|vendite concluse|quante vendite|numero di vendite|quante volte (hanno comprato|hanno acquistato|si è comprato)|ordinazione|ordinativo|comande',
    transactions: 'transazione|transazioni|numero di transazioni',
    totalPurchasers:
      'acquirente|acquirenti|(utente|visitatore|persona|cliente|gente) che (ha|hanno) (comprato|acquistato|pagato|fatto un acquisto|fatto un ordine|ordinato|fatto acquisti)|(utente|persona|gente|visitatore) che (compra|comprano|acquista|acquistano)|quanti (hanno comprato|hanno acquistato|hanno pagato|comprano|acquistano)|quante persone (hanno comprato|hanno acquistato|hanno pagato|hanno ordinato)|quanta gente ha (comprato|acquistato)|acquirenti (unici|distinti)|compratore',
    firstTimePurchasers:
      '(nuovi|nuove) (clienti|acquirenti)|(cliente|acquirente) (nuovo|per la prima volta|alla prima esperienza)|(hanno comprato|hanno acquistato|comprano|acquistano) per la prima volta|primo acquisto|primi acquisti',
    customers: 'cliente|clienti',
    purchase_rate:
      "tasso d'acquisto|tasso di acquisto|(tasso|percentuale) (di|d) (acquisto|acquisti|ordini|vendita)|conversione (in|all) (acquisto|vendita|ordine)|tasso di conversione (in|all|di|a) (acquisto|acquisti|vendita|vendite)",
    addToCarts:
      '(aggiunto|aggiunti|aggiunte|aggiunta) al carrello|(aggiungono|aggiungere|messo|mettono|mettere|inserito|inseriscono) [prodotti|qualcosa|articoli] (al|nel) carrello|(aggiungono|aggiunge|aggiungere|aggiunto|aggiunti|aggiunte|messo|mettono|mette|mettere|messi|inserito|inserisce|inseriscono|inserire|inseriti|infilano|buttano|buttato|finisce|finiscono|finito|finiti|vanno|va|andati|arrivano|entrano) [prodotti|qualcosa|roba|cose|articoli|un prodotto|il prodotto|un articolo] (al|nel|a|in|dentro il|dentro al) (carrello)|aggiunte al carrello|add to cart|carrelli (creati|iniziati|riempiti)',
    checkouts:
      '(funnel|imbuto|processo) di pagamento|checkout|pagamenti iniziati|checkout iniziati|(funnel|imbuto|processo) (di|del) (checkout)|(avvii|avvio|inizio|inizi) (di|del|della) (checkout|pagamento|cassa|procedura di pagamento)|(iniziano|iniziato|inizia|iniziare|cominciano|cominciato|avviano|avviato) (il|la|a|i) (checkout|pagamento|pagare|procedura di pagamento|cassa|procedura di acquisto)|(arrivano|arrivato|arrivati|arriva|arrivare|vanno|andati|passano|passati|passare) (al|alla|fino al|fino alla|in|a) (checkout|pagamento|cassa)|cassa online|checkout (avviati|iniziati|avviato)',
    cart_abandonment:
      "abbandono (del|di) carrello|carrelli abbandonati|tasso di abbandono|abbandono carrello|(abbandono|abbandoni|abbandonano|abbandonato|abbandona|abbandonare|lasciano|lasciato|mollano|mollato) [il|i|un|del|di|dei|nel] (carrello|carrelli) [pieno|a metà|senza comprare]|(carrello) (abbandonato|lasciato|a metà)|tasso di abbandono (del|dei) carrello|abbandono d'acquisto",
    itemsPurchased:
      '(articoli|prodotti|unità) (venduti|acquistati|vendute)|(unità|pezzo|articolo|prodotto) (venduto|acquistato|comprato|ordinato)|quanti (prodotti|articoli|pezzi) (abbiamo venduto|sono stati venduti|hanno comprato|vendiamo|si vendono)|quante unità (abbiamo venduto|sono state vendute)|unità|quantità venduta|quantità vendute|pezzi',
    itemsViewed:
      '(articoli|prodotti) (visti|visualizzati)|(articolo|prodotto|scheda|scheda prodotto) (visto|visualizzato|consultato|visitato|guardato)|(vista|visualizzazione|vista della scheda|visualizzazioni) (di|del|dei|della) (prodotto|articolo|scheda|scheda prodotto|prodotti)|(vedono|visto|vede|guardano|guardato|visualizzato|vedere) (un|il|una|i|la|qualche) (prodotto|scheda|articolo|scheda prodotto)',
    advertiserAdCost:
      '(costo|spesa|costi) (pubblicitario|pubblicitaria|pubblicitari|degli annunci|della pubblicità|di google ads)|costo|costi|spesa|spese|(budget|soldi|investimento|investimenti|spesa|costo|denaro) (speso|spesi|investito|investiti|in|di|della|delle|del|dei|degli) [la|le|gli] (pubblicità|annuncio|marketing|campagna|ads|google ads|google|adwords|advertising)|(quanto|qnt|quanti soldi) (abbiamo|ha|hanno|avete) (speso|investito|pagato|buttato) [in|per|su|per la|per le|per gli|nelle|sulle|negli] [pubblicità|annunci|marketing|campagne|ads|google ads|google|advertising]|(quanto) (spendiamo|costano|è costata|sono costate|ci è costata|ci sono costate|ci costano) (la pubblicità|gli annunci|le campagne|la campagna)|investimento pubblicitario|spesa adv|spesa advertising',
    advertiserAdClicks:
      'clic (sugli annunci|su annunci)|clic (pubblicitari|a pagamento|su google ads|di google ads|della pubblicità|degli annunci)|clic (sui|sugli|sulle) [nostri] annunci',
    advertiserAdCostPerClick:
      'costo per clic|(costo|prezzo) (per|a|di ogni|medio per|del) (clic|click)|cpc|quanto (costa|paghiamo per|ci costa) (ogni|un|il) (clic|click)',
    returnOnAdSpend:
      'roas|ritorno sulla spesa pubblicitaria|(ritorno|rendimento) (sulla|della|sull|dell|sugli|degli) (pubblicità|investimento pubblicitario|spesa in annunci|investimenti pubblicitari|annunci)',
    clicks: 'clic|click',
    click_rate: 'percentuale di clic|ctr|tasso di clic',
    impressions: 'impressione|impressioni|impression',
    organicGoogleSearchAveragePosition: 'posizione media|posizione media [su google|nella ricerca]',
    stickiness: 'stickiness|dau mau',
    eventCountPerUser: `evento per ${user}`,
    eventsPerSession: `evento per ${visit}`,
    sessionKeyEventRate: `tasso di ${conv} (per sessione|delle sessioni)`,
    userKeyEventRate: `tasso di ${conv} (per utente|degli utenti)`,
    grossPurchaseRevenue: 'ricavi lordi [da acquisti]',
    ecommerce:
      '(dati|metriche|numeri|report|prestazioni|riepilogo) (dell|di|e|) (ecommerce|e commerce|commercio elettronico)',
    totalAdRevenue: '(entrate|ricavi) (pubblicitari|pubblicitarie|da pubblicità|da annunci|dalla pubblicità)',
    taxAmount: 'tassa|iva|imposta',
    shippingAmount: '(spese|costi|costo) di spedizione|spedizione',
    averagePurchaseRevenuePerPayingUser:
      '(ricavo|entrate|spesa) [medio|media] per (acquirente|cliente)|(spesa|ricavo) (media|medio) (per|di|del|dei|di ogni) (cliente|acquirente)|quanto (spende|spendono) [in media|mediamente] (ogni|un|il|i|i nostri) (cliente|acquirente) [in media|medio]',
    purchaserRate:
      '(tasso|percentuale|quota) di (acquirenti|compratori)|percentuale di (utenti|visitatori) che (acquista|acquistano|compra|comprano)',
    items_per_order: '(articolo|prodotto|pezzo|unità) per (ordine|acquisto|carrello)',
    itemsAddedToCart: '(prodotto|articolo) (aggiunto|messo|inserito) (al|nel) carrello',
    itemRevenue: '(ricavo|entrate|fatturato) (per|dei|di) (prodotto|articolo)',
    itemDiscountAmount: '(importo|totale) (degli|di) sconto|sconti applicati',
    advertiserAdImpressions:
      '(impressione|impression) (degli|di|dei) (annunci|annuncio|google ads|pubblicità)|impressioni pubblicitarie',
    advertiserAdCostPerKeyEvent: 'costo per (conversione|acquisizione|lead|azione|obiettivo|contatto)|cpa|cpl',
    organicGoogleSearchClicks:
      'clic (su|da|in|nella) (google|ricerca|ricerca google|ricerca organica|search console)|clic organici',
    organicGoogleSearchImpressions:
      '(impressioni|impression) (su|da|in|nella) (google|ricerca|ricerca google|ricerca organica|search console)|impressioni organiche',
  },
  weakMetrics: {
    users: 'quante persone|quanta gente|quanti (sono entrati|visitatori|ci visitano|sono venuti)|quante teste',
    people: 'gente|persona|persone|lettore|lettori|lettori|pubblico|tutti quanti|navigatori|spettatori|qualcuno',
    screenPageViews:
      'visto|vista|visti|viste|visitata|visitate|letto|letti|lette|popolare|popolari|visualizzate|consultate|visitati|vede|vedono|vedere|guarda|guardano|guardato|guardati|guardate|guardata|visitano|legge|leggono|leggere|consultano|consultato|consultati|aperto|aperti|aperte|aperta|aprono|cliccato|cliccati|cliccate|gettonata|gettonate|gettonati|gettonato',
    sessions:
      'arrivati|arrivano|visitato|visitano|venuti|vengono|entrati|visita|visitare|visitando|arrivato|arrivata|arrivate|arriva|arrivare|arrivando|arrivo|arrivi|viene|venuto|venuta|venire|entra|entrano|entrato|entrate sul|entrare|accede|accedono|acceduto|atterra|atterrano|atterrati|passano dal|passati dal|ci visitano|ci hanno visitato|(è|sono) (entrata|entrato|entrati|entrate)',
    ecommercePurchases:
      'si (compra|acquista)|comprano|acquistano|acquistato|comprato|comprano|acquistano|ordinato|acquistare|comprare|acquistando|pagato|compra|compri|comprando|acquista|acquisti|ordina|ordinano|ordinati|ordinare|paga|pagano|pagare|pagando|compravano|acquistavano|comprerebbero',
    itemsPurchased:
      'venduto|venduti|vendono|vende|venduta|vendute|vendere|vendiamo|vendendo|bestseller|best seller|va a ruba|vanno a ruba',
    conversions:
      'convertono|convertito|converte|convertire|convertiti|convertite|convertendo|convertivano|convertissero',
    conversion_rate:
      'convertono (meglio|peggio|di più|di meno)|converte (meglio|peggio)|(convertono|converte|convertito|convertire|convertendo) [molto] (meglio|peggio|di più|di meno|più|meno|bene|male)|(meglio|peggio|più|meno) (convertono|converte|convertito)',
    revenue:
      'guadagnato|incassato|fatturato di|guadagna|guadagnano|guadagnare|guadagniamo|incassa|incassano|(ci|) (ha|hanno) (portato|reso|fruttato|fatto guadagnare|fatto incassare)|(ci) (porta|portano|rende|rendono|frutta|fruttano|fa guadagnare|fanno guadagnare|ha portato|hanno portato|ha reso|hanno reso|ha fruttato|hanno fruttato|danno|dà)|redditizio|redditizia|redditizi|redditizie|remunerativo|lucroso|frutta|fruttano|fruttato|fruttati|rende di più|rendono di più|rende meglio|rendono meglio|hanno reso|ha reso|prezioso|preziosi|conviene|convengono',
    advertiserAdCost:
      'speso|spende|spendono|spesi|spendere|spendiamo|investito|investiamo|investire|costa|costano|costato|costate',
    purchase_rate:
      '(più|meno) (probabile|probabilità|propensi) (che|di|a|ad) (acquistino|comprino|comprare|acquistare|acquisto)',
    bounceRate:
      "(se ne vanno|scappano|escono|esce|se ne va) (subito|immediatamente|senza fare niente|senza fare nulla|all'istante)",
    addToCarts: 'carrello|carrelli',
  },
  events: {
    sign_up:
      'registrazione|registrazioni|iscrizione|iscrizioni|iscritti|registrato|registrati|iscritto|iscrivono|iscrive|iscriversi|iscrizione nuova|(si) (è registrato|sono registrati|registrano|registra|è iscritto|sono iscritti|iscrivono|iscrive)|nuove (registrazioni|iscrizioni)|nuovi (iscritti|registrati)|account (creato|creati|nuovi|nuovo)|(hanno creato|creano|creato) un account|creazione account|creazione di account|abbonamento|abbonamenti|adesione|adesioni',
    login:
      "login|accesso effettuato|(hanno fatto|fanno|fare|fatto) (il|) login|loggato|loggati|login effettuati|accesso all'account|accessi all'account",
    generate_lead:
      'lead|contatti generati|(lead|contatto) (generato|nuovo|acquisito|qualificato)|contatto commerciale|richiesta (di contatto|di preventivo|informazioni|di informazioni)|potenziali clienti|richieste',
    file_download:
      'download|scaricamenti|scaricato|scaricato|scaricati|scaricano|scarica|scaricare|scaricamento|(hanno scaricato|scaricano) [un|il|i|qualche] (file|pdf|documento)|file scaricati|download di (file|pdf)',
    form_submit:
      'modulo inviato|moduli inviati|invii di moduli|(inviato|inviano|inviare|invia|compilato|compilano|compilare|mandato|riempito) [un|il|i|il nostro|qualche] (modulo|form|formulario)|(modulo|form) (inviato|compilato|ricevuto|completato)|invio (del|di|dei) (modulo|form|moduli)|moduli compilati|form compilati|form inviati|compilazione (del|di) (modulo|form)|compilazioni',
    form_start: '(iniziato|iniziano|cominciato) (il|un) (modulo|form)|modulo iniziato',
    video_start:
      'video (visto|guardato|riprodotto|avviato|visualizzato)|riproduzione (di|del|dei) video|riproduzioni|(guardato|guardano|visto|vedono|riprodotto) (un|il|i|qualche) video|visualizzazione (di|del|dei) video',
    video_complete:
      'video (completato|finito|visto per intero|visto fino in fondo|visto fino alla fine)|(guardato|visto) (il|un) video (intero|fino alla fine|per intero|tutto)',
    scroll: 'scroll|scorrimento',
    click: 'clic (in uscita|esterno|su link esterni)|clic in uscita|link esterni cliccati',
    view_search_results:
      '(ricerca) (interna|sul sito|nel sito|nel negozio)|(usato|usano|usare) la ricerca|(hanno cercato|cercano|cercato) (sul|nel) sito|ricerche fatte sul sito',
    add_to_wishlist: 'lista dei desideri|wishlist|preferiti|aggiunto ai preferiti',
    add_payment_info: '(dati|informazioni) di pagamento',
    add_shipping_info: '(dati|informazioni) di spedizione',
    remove_from_cart: '(rimosso|rimossi|tolto|tolti|rimozione|rimozioni|eliminato|eliminati) (dal|dai) carrello',
    view_cart: '(vedono|visto|visualizzazione|visualizzano|guardano) (il|del) carrello|visualizzazioni carrello',
    share: 'condivisione|condivisioni|contenuto condiviso|condiviso',
    first_open: "installazione|installazioni|(installato|installano) l'app|prima apertura",
    app_remove: 'disinstallazione|disinstallazioni|disinstallato',
  },
  dimensions: {
    channel:
      'canale|canali|canale di (marketing|acquisizione)|gruppo di canali|acquisizione|tipo di traffico|da dove (viene|arriva) il traffico|da quale canale|via di ingresso|canale (di ingresso|di vendita|di traffico|di provenienza|di marketing)|da dove (entrano|entra|arriva|arrivano|ci trovano|passa|passano) [la gente|gli utenti|i visitatori|le visite|il traffico|le persone]|fonte di acquisizione|attraverso (quale|quali) (canale|canali)',
    source:
      'sorgente|sorgenti|fonte|fonti|sorgente di traffico|fonte di traffico|fonti di traffico|origine|provenienza|quali siti ci (mandano|portano|inviano)|piattaforma di origine|fonte di visite',
    medium: 'mezzo|mezzi|mezzo di traffico',
    source_medium: '(sorgente|fonte) [e|/] mezzo|(sorgente|fonte) (e|/|-) mezzo|sorgente mezzo|fonte mezzo',
    campaign: 'campagna|campagne|campagna (di marketing|pubblicitaria|di google ads|di annunci|adv)',
    referrer:
      'sito di riferimento|siti di riferimento|referrer|(sito|siti|pagina|dominio|domini|portale) (che ci linkano|che ci linka|che ci mandano traffico|che ci portano traffico|che ci menzionano|di provenienza|esterni che ci portano|che ci portano visite|che ci mandano visite|referenti)|referrer|referrers|siti referenti',
    keyword: 'parola chiave|parole chiave|keyword|keywords|parola chiave a pagamento',
    page: 'pagina|pagine|url|articolo|articoli|contenuto|contenuti|post|indirizzo (della pagina|web)|pubblicazione|notizia|notizie|news|testo|sezione del sito|sezioni del sito|parte del sito',
    page_title:
      'titolo della pagina|titoli delle pagine|titolo|titoli|titolo di pagina|nome della pagina|titoli delle notizie',
    landing_page:
      "pagina di (destinazione|ingresso|entrata|arrivo|atterraggio)|pagine di (destinazione|ingresso|entrata|arrivo|atterraggio)|landing page|landing|(pagina|pagine) (da cui|su cui|dove|in cui|dalla quale|dalle quali) (entrano|entra|arrivano|arriva|atterrano|atterra|iniziano) [gli utenti|le persone|i visitatori|la gente]|porta di ingresso|porte d'ingresso|prima pagina [vista|visitata]|pagina d'ingresso|pagine d'ingresso|pagina d'atterraggio|pagine d'atterraggio|pagina d ingresso|pagine d ingresso|pagina d'entrata|landing pages",
    search_term:
      'termine di ricerca|termini di ricerca|ricerche interne|(parola|parole|termine|termini|cosa|cose) (cercato|cercata|cercate|cercati|che cercano|che si cercano|di ricerca interna|ricercate|ricercati)|(cosa|che cosa|che) (cercano|cerca|hanno cercato|si cerca) [gli utenti|le persone|la gente|i clienti|i visitatori] [sul sito|nel sito|sul nostro sito|nel negozio]|(query|chiavi) di ricerca interna',
    event: "nome dell'evento|nome evento|tipo di evento|(quale|quali) (evento|eventi)|nomi degli eventi",
    country:
      'paese|paesi|nazione|nazioni|mercato|mercati|stato estero|nazionalità|da quali paesi|da che paese|territorio|stati esteri',
    region: 'regione|regioni|provincia|province|zona|zone|area geografica|regioni italiane',
    city: 'città|comune|comuni|località|cittadine|citta',
    continent: 'continente|continenti',
    language: 'lingua|lingue|lingua del browser|in che lingua',
    device:
      'dispositivo|dispositivi|tipo di dispositivo|categoria di dispositivo|device|apparecchio|apparecchi|tipo di apparecchio|da quale dispositivo|con quale dispositivo|supporto usato',
    operating_system: 'sistema operativo|sistemi operativi|sistema (android o ios)|android o ios|ios o android',
    browser: 'browser|navigatore web|navigatori web',
    screen_resolution:
      'risoluzione dello schermo|risoluzione|(dimensione|dimensioni|risoluzione|risoluzioni) (dello|di|degli) (schermo|schermi)',
    new_or_returning: `(nuovo|nuovi) (vs|e|o|contro|rispetto a) (di ritorno|abituali) [${user}]|${user} nuovi (vs|e|o|contro) (di ritorno|abituali)|tipo di utente|(nuovo) (vs|e|o|contro|versus|x|/|rispetto a|rispetto ai|rispetto agli) (di ritorno|abituale|ricorrente|fedele|che tornano|vecchio|già visti|esistente) [${user}]|${user} (nuovo) (vs|e|o|contro|versus|x|/|rispetto a) (di ritorno|abituale|ricorrente|quelli di ritorno|che tornano|quelli che tornano|vecchio)`,
    age: "quanti anni hanno|che età hanno|quanti anni ha|età|fascia d'età|fasce d'età|fascia di età|fascia d età|fasce di età|gruppo di età|gruppi d'età|fascia anagrafica|fasce d età",
    gender:
      'sesso|genere|uomini e donne|uomini (o|vs|contro|rispetto a|x) donne|donne (e|o|vs|contro) uomini|maschi (e|o|vs) femmine|maschile (o|e) femminile|maschi|femmine',
    product:
      'prodotto|prodotti|nome del prodotto|articolo del negozio|merce|referenza|cosa (si vende|vendiamo|comprano|hanno comprato|si compra) [di più|di meno|meglio|più|meno]|item',
    product_category:
      'categoria|categorie|categoria di prodotto|linea di prodotti|famiglia di prodotti|reparto|reparti|categorie di prodotti|tipologia di prodotto',
    product_brand: 'marca|marche|marchio|marchi|produttore|produttori|brand',
    coupon:
      'coupon|codice sconto|codici sconto|buono|codice promozionale|codici promozionali|codice promo|buono sconto|buoni sconto|voucher',
    hour: "ora del giorno|orario|orari|ora|ore|fascia oraria|ora di punta|ore di punta|a che ora|in che ora|(che|quale|quali) (ora|ore|orario|orari)|fasce orarie|ora per ora|momento della giornata|in quale orario|l'ora di (punta|picco)",
    weekday:
      'giorno della settimana|giorni della settimana|(che|quale|in che|in quale) giorno della settimana|dal lunedì alla domenica|da lunedì a domenica',
    date: 'quale giorno|quali giorni|in che giorno|giorno migliore|giorno peggiore|miglior giorno|in quale giorno|in che (giorno|data)|(che|quale|quali) (data|date|giorno|giorni|è stato il giorno|sono stati i giorni)|(il|i) giorno (con più|con meno|in cui|di maggior)|giorni (migliori|peggiori)|migliori giorni|peggiori giorni|peggior giorno|giorno (record|di picco)',
    week: 'quale settimana|miglior settimana|in quale settimana|in che settimana|(la) settimana (con più|con meno)|settimana (migliore|peggiore|record)|peggior settimana',
    month:
      'quale mese|in che mese|miglior mese|peggior mese|mese migliore|in quale mese|(il) mese (con più|con meno)|mese (migliore|peggiore|record)|mesi migliori',
    year: "per anno|ogni anno|all'anno|anno per anno|per anni|ogni anno",
    social_network: '(quale|quali|ogni|per|che) (social|social network|rete sociale|social media)',
    ad_group: 'gruppo di annunci|gruppi di annunci',
    ad_content: "(contenuto|creatività) (dell'annuncio|dell annuncio|degli annunci)|creatività",
    host: 'dominio|domini|sottodominio|sottodomini|hostname',
    link_url: 'link cliccato|url del link',
    link_domain: 'dominio del link',
    file: '(file|documento|pdf) (scaricato|più scaricato)|nome del file|(quale|quali) (file|documenti|pdf)',
    video: '(quale|quali) video|titolo del video',
    key_event: '(quale|ogni) (conversione|evento chiave)|tipo di conversione',
    sub_continent: 'subcontinente',
    device_model: 'modello (di cellulare|di telefono|di dispositivo|di smartphone)|(quale|quali) modello',
    device_brand:
      'marca (di cellulare|di telefono|di dispositivo|del dispositivo|dello smartphone)|marche di (cellulari|telefoni|smartphone)',
    os_version: 'versione (del sistema|di android|di ios|di windows|del sistema operativo)',
    platform: 'web o app|app o web',
    app_version: "versione dell'app",
    interest: 'interesse|interessi|passioni',
    audience: 'segmento di pubblico|segmenti di pubblico',
    product_variant: 'variante|varianti|taglia|taglie|colore del prodotto',
    product_id: 'sku|codice prodotto|id prodotto',
    promotion: 'promozione|promozioni|promo',
    transaction: "id (transazione|ordine|della transazione|dell'ordine)|numero d'ordine",
  },
  values: {
    mobile:
      'mobile|cellulare|cellulari|smartphone|telefono|telefoni|dispositivi mobili|dispositivo mobile|telefonino|da mobile|cell|da cellulare|da telefono|dal telefono|dal cellulare|da smartphone|dispositivi mobile|versione mobile|telefonini',
    desktop:
      'desktop|computer|pc|fisso|da computer|da pc|computer (fisso|portatile)|portatile|portatili|laptop|notebook|computer fissi|dal pc|da desktop',
    tablet: 'tablet|da tablet',
    organic_search:
      'ricerca organica|seo|motori di ricerca|motore di ricerca|ricerche organiche|(traffico|ricerca|ricerche|risultati|visite|posizionamento) (organico|organica|organici|organiche|naturale|naturali)|(motore|motori) di ricerca|google organico|organic|ricerca gratuita|ricerca naturale|ricerca non a pagamento',
    organic: 'organico|organica|organici|organiche',
    paid_search:
      'ricerca (a pagamento|sponsorizzata)|sea|(ricerca|ricerche|annunci di ricerca) (a pagamento|sponsorizzata|pagata)|annunci (sulla|nella|di) ricerca|ppc|rete di ricerca',
    paid: 'a pagamento|pagato|pubblicità|annunci|sponsorizzato|(canale|canali|traffico|media|campagne|visite) (a pagamento|pagato|pagati|sponsorizzati)|sponsorizzate|sponsorizzati|sponsorizzata|ads|adv|advertising|annuncio',
    direct:
      "diretto|diretta|traffico diretto|accesso diretto|(traffico|visite|accesso|accessi|ingressi) (diretto|diretti|diretta|dirette)|digitando (l'url|l'indirizzo)|dirette",
    referral:
      'referral|riferimento|riferimenti|(altri|altro) (siti|sito|pagine)|siti (esterni|partner|di terzi|terzi)|link (esterni|da altri siti)|(traffico|visite) (referral|di referral|da referral)',
    email: 'email|e mail|posta elettronica|mail|mailing|email marketing|campagne email|posta|dem|mail marketing|e-mail',
    newsletter: 'newsletter|la newsletter|nostra newsletter',
    social:
      'social|social media|social network|reti sociali|i social|dai social|social vari|reti social|canali social|social media',
    organic_social: 'social organico|(social|reti sociali) (organici|organiche|non a pagamento)',
    paid_social:
      'social a pagamento|(social|reti sociali) (a pagamento|sponsorizzati|paid)|(annunci|pubblicità|ads|sponsorizzate) (sui|su|nei) social|social ads',
    ai_assistants:
      'ia|intelligenza artificiale|assistenti ia|ai assistenti|(chatbot|assistente|assistenti|strumenti|motori) (di ia|ai|ia|di intelligenza artificiale|basati su ia)|llm|ai|le ia|chatbot',
    returning_visitors:
      'di ritorno|abituali|che ritornano|(utente|visitatore|cliente|persona) (di ritorno|abituale|ricorrente|fedele|vecchio|che (torna|tornano|ritorna|ritornano|è tornato|sono tornati|già ci conosceva))|ricorrenti|(quelli|chi) che (tornano|ritornano|sono tornati)|chi (torna|ritorna)|abituali|habitué',
    male: 'uomo|uomini|maschile|maschio|maschi|ragazzi|signori|pubblico maschile',
    female: 'donna|donne|femminile|femmina|femmine|ragazze|signore|pubblico femminile',
    home_page:
      "pagina iniziale|home page|homepage|home|pagina principale|la home|pagina d'inizio|pagina di apertura|schermata iniziale|pagina home",
    blog: 'blog|il blog|nostro blog|sezione blog',
    europe: 'europa|europeo|europei|europea',
    asia: 'asia|asiatico|asiatici',
    africa: 'africa|africano|africani',
    south_america: 'sud america|sudamerica|america del sud|sudamericano|sudamericani|sud america',
    north_america: 'nord america|nordamerica|america del nord|nordamericano|nordamericani',
    european_union: "ue|unione europea|paesi (ue|dell'ue|dell'unione europea)|l'ue|unione europea",
    weekends:
      'nei weekend|fine settimana tutti|(nei|durante i|solo i|i) (weekend|week end|fine settimana)|sabato e domenica|sabati e domeniche',
    working_days:
      'giorni feriali|giorni lavorativi|giorno (feriale|lavorativo)|giorni infrasettimanali|da lunedì a venerdì|dal lunedì al venerdì|infrasettimanale|durante la settimana lavorativa',
    smart_tv: 'tv|televisore|televisione|smart tv',
    sms: 'sms|messaggini',
    display: 'display|banner|annunci display|rete display',
    affiliates: 'affiliato|affiliati|affiliazione|affiliazioni|programma di affiliazione',
    push: 'notifica push|notifiche push|notifiche',
    unassigned: 'non assegnato|non assegnati|senza canale|non attribuito',
    search: 'ricerca|ricerche',
    google_organic: 'google (organico|naturale|gratuito)|ricerca organica (di|su) google|ricerca (di|su) google',
    google_ads: '(annunci|pubblicità|campagne) (di|su) google|google a pagamento|adwords',
    facebook: 'fb|feisbuc',
    instagram: 'insta|ig',
    chatgpt: 'chat gpt|chatgpt',
    new_visitors: '(dei|dai|per i|tra i|tra gli) nuovi|(sono|erano|sono stati) nuovi|arrivati per la prima volta',
    age_18_24: '[di|tra|fra|da] [i] 18 (a|e|-|ai|e i) 24 [anni]',
    age_25_34: '[di|tra|fra|da] [i] 25 (a|e|-|ai|e i) 34 [anni]',
    age_35_44: '[di|tra|fra|da] [i] 35 (a|e|-|ai|e i) 44 [anni]',
    age_45_54: '[di|tra|fra|da] [i] 45 (a|e|-|ai|e i) 54 [anni]',
    age_55_64: '[di|tra|fra|da] [i] 55 (a|e|-|ai|e i) 64 [anni]',
    age_65_plus: '(oltre|over|più di|sopra i) [i] 65 [anni]|65 (anni|) (e oltre|o più|in su)|pensionati|anziani',
    speaks_english: '(parlano|parla|di lingua|in lingua|lingua) inglese|anglofoni|browser in inglese',
    speaks_italian: '(parlano|parla|di lingua|in lingua|lingua) italiana|(parlano|parla) italiano|italofoni',
    speaks_spanish: '(parlano|parla|di lingua|lingua) (spagnolo|spagnola)|ispanofoni',
    speaks_german: '(parlano|parla|di lingua|lingua) (tedesco|tedesca)|germanofoni',
    speaks_french: '(parlano|parla|di lingua|lingua) (francese)|francofoni',
    not_found: '(pagina|pagine|errore|errori) (404|non trovata|non trovate)|pagine di errore|404',
    americas: 'americhe|le americhe',
    oceania: 'oceania',
    dach: 'paesi di lingua tedesca|area dach',
    nordics: 'paesi nordici|nordici',
    scandinavia: 'scandinavia|paesi scandinavi',
    monday: 'i lunedì|di lunedì|il lunedì',
    tuesday: 'i martedì|di martedì|il martedì',
    wednesday: 'i mercoledì|di mercoledì',
    thursday: 'i giovedì|di giovedì',
    friday: 'i venerdì|di venerdì',
    saturday: 'i sabati|di sabato|il sabato',
    sunday: 'le domeniche|di domenica|la domenica',
  },
  countries: {
    Germany: 'tedesco|tedeschi|germania|tedesca|tedesche',
    Italy: 'italiano|italiani|italia|italiana|italiane',
    'United States': 'stati uniti|usa|us|stati uniti|usa|americani|statunitensi|america stati uniti',
    'United Kingdom': 'regno unito|inghilterra|gran bretagna|uk|inglesi|britannici|gran bretagna',
    Netherlands: 'olanda|paesi bassi|olandesi',
    Türkiye: 'turchia',
    Turkey: 'turchia',
    Spain: 'spagna|spagnoli|spagnolo|spagnola',
    France: 'francia|francesi|francese',
    Austria: 'austriaci|austriaco|austria',
    Switzerland: 'svizzera|svizzeri|svizzero',
    Portugal: 'portoghesi|portogallo',
    Brazil: 'brasile|brasiliani',
    Japan: 'giappone|giapponesi',
    Belgium: 'belgio|belgi',
    Poland: 'polonia|polacchi',
  },
  cities: {
    Rome: 'roma',
    Milan: 'milano',
    Turin: 'torino',
    Naples: 'napoli',
    Florence: 'firenze',
    Venice: 'venezia',
    Bologna: 'bologna',
    London: 'londra',
    Paris: 'parigi',
    Lisbon: 'lisbona',
    Genoa: 'genova',
    Palermo: 'palermo',
    Padua: 'padova',
    Mantua: 'mantova',
    Verona: 'verona',
    Bari: 'bari',
    Trieste: 'trieste',
    'New York': 'new york',
    Berlin: 'berlino',
    Munich: 'monaco di baviera',
    Vienna: 'vienna',
    Barcelona: 'barcellona',
    Hamburg: 'amburgo',
    Cologne: 'colonia',
    Zurich: 'zurigo',
    Geneva: 'ginevra',
    Madrid: 'madrid',
  },
  signals: {
    first_part: '(primi|prime) {n} {unit}|{n} (primi|prime) {unit}|{nth} metà|{nth} {unit}',
    open_funnel: '(funnel|imbuto) aperto|in qualsiasi ordine|in qualunque ordine',
    sorted: '(ordinato|ordinati|ordinata|ordinate) per',
    length: 'restano|rimangono|[per] quanto tempo|[per] quanto (dura|durano|è durata)|durata della permanenza',
    now: "adesso|ora|attualmente|al momento|proprio adesso|in questo istante|in questo preciso momento|a quest'ora|attualmente",
    pair: 'i due|le due|entrambi|entrambe',
    minutely: 'al minuto|per minuto|ogni minuto|minuto per minuto',
    originates:
      'arriva|arrivano|viene|vengono|proviene|provengono|entra|entrano|derivano|deriva|giunge|giungono|sono arrivati|è arrivato|sono venuti|passano|passa',
    where: 'da dove|dove|da quale sito|da che parte|da quale parte',
    each: '(per|in|di) (ogni|ciascun|ciascuna|ciascuno)|ogni|ciascun|ciascuna|(a|per|in|di|da) (ciascuno|ciascuna|ogni singolo|ogni singola)|ogni singolo|ogni singola',
    by: '(ordinato|ordinati|ordinata|ordinate) per|per|secondo|in base (a|al|alla)|suddivisione (per|di|delle|dei|tra)|suddivisione|suddiviso per|suddivise per|suddivisi per|ripartizione (per|di|delle|dei|tra)|ripartizione|distribuzione (per|di|delle|dei|tra)|distribuzione|diviso per|divise per|divisi per|raggruppato per|raggruppate per|dettaglio per|per ogni|ogni|ciascun|ciascuna|tutti i|tutte le|diversi|diverse|ordinato per|a seconda (di|del|della)|x|raggruppa per|raggruppati per|raggruppata per|scomposto per|scomposti per|scomposta per|spezzato per|(suddividi|suddividere|dividi|dividere|dividilo|separa|separato|separati|separate|separata) (per|in|tra|fra)|(ripartito|ripartiti|ripartite|ripartita) (per|tra|fra)|(distribuito|distribuiti|distribuite|distribuita) (per|tra|fra|su)|(segmentato|segmentati|segmentate|segmenta|segmentazione) (per|di)|classificato per|classifica per|in funzione (di|del|della|dei)|dettagliato per|dettagli per|a livello di|per tipo di|per tipologia di|di ogni|in ogni|i diversi|le diverse|i vari|le varie|vari|varie|i singoli|le singole|spaccato per|spaccata per|lista di|elenco dei|elenco delle|split per|breakdown per',
    which:
      'quale|quali|che|quali sono|quali erano|qual è|qual|chi|che tipo di|quale dei|quali dei|quale delle|quali delle|qual era|qual è stato|qual è stata|quali sono stati|quali sono state',
    highest:
      "più|con più|il più|la più|i più|le più|maggiore|maggiori|{n} (principale|principali|maggiori|migliori per|primi|prime)|principale|principali|più (alto|alta|alti|alte)|massimo|con il maggior numero di|maggior numero di|con più alto|più (cercato|cercata|cercati|cercate|usato|usata|usati|usate|importante|importanti|forte|forti|redditizio|redditizi|redditizia|redditizie|attivo|attivi|attiva|attive|popolare|popolari|frequente|frequenti|comune|comuni|grande|grandi|lungo|lunghi|lunghe|richiesto|richiesti|gettonato|gettonati|gettonata|gettonate|trafficato|frequentato|proficuo|proficui)|{n} più (cercati|cercate|usati|usate|importanti|popolari|attivi|grandi|redditizi|gettonati|gettonate|redditizie)|{n} (che|con) più|che più|di più|di più (i|il|le|gli|la|lo|l)|la maggior parte|la maggioranza|(il|la|i|le) maggior (numero|quantità|volume)|maggior (numero|quantità|volume|parte) (di|)|con (il maggior|la maggior|maggior|maggiori)|più di tutti|più di tutte|dal più (alto|grande) al più (basso|piccolo)|in ordine decrescente|ordine decrescente|decrescente|in testa|leader|capolista|che (vanno|tirano|spopolano|dominano|guidano) [di più|per la maggiore]|vanno per la maggiore|spopola|spopolano|va forte|vanno forte|tira di più|tirano di più|picco|record|massima|massimi|elevato|elevata|più elevato|più elevata|altissimo|(vende|vendono) (di più|meglio|più)|bestseller|best seller|top|classifica|classifica dei|classifica delle|graduatoria|(il|i|la|le|l) (giorno|settimana|mese|ora) (con più|con il maggior|con maggior|con maggiori)|(giorno|settimana|mese|ora) (record|di picco|di punta)|[dove|su cui|in cui|sulle quali|nelle quali|che] (la gente|le persone|gli utenti|i visitatori|si) (passa|passano|resta|restano|rimane|rimangono|sta|stanno|trascorre|trascorrono) più tempo|l'ora di (punta|picco)|ora di (punta|picco)",
    lowest:
      'meno|con meno|il meno|la meno|minore|minori|più (basso|bassa|bassi|basse)|minimo|con il più basso|con la più bassa|il più basso|la più bassa|con minor|più (piccolo|piccola|piccoli|piccole|debole|deboli|breve|brevi|corta|corte|scarso|scarsi)|meno (usato|usata|usati|usate|popolare|popolari|redditizi|attivi)|{n} meno (usati|usate|popolari)|{n} (che|con) meno|che meno|di meno|minor (numero|quantità|volume) (di|)|con (il minor|la minor|minor|minori)|meno di tutti|dal più (basso|piccolo) al più (alto|grande)|in ordine crescente|ordine crescente|minima|minimi|fanalino di coda|in coda|scarso|scarsa|scarsi|scarse|(vende|vendono) (di meno|meno|peggio)|che (nessuno|quasi nessuno) (visita|vede|legge|compra|usa|guarda)|(nessuno|quasi nessuno) (visita|vede|legge|compra|usa|guarda)|ultime in classifica|(il|i|la|le|l) (giorno|settimana|mese|ora) (con meno|con il minor|con minor|con minori)|[dove|su cui|in cui|sulle quali|nelle quali|che] (la gente|le persone|gli utenti|i visitatori|si) (passa|passano|resta|restano|rimane|rimangono|sta|stanno|trascorre|trascorrono) meno tempo',
    best: 'migliore|migliori|miglior|{n} migliori|migliori {n}|meglio|più performanti|(convertono|converte|convertito) (meglio|di più|più|bene)|(meglio|più) (convertono|converte|convertito)|(funzionano|funziona|funzionato|rendono|rende|reso|vanno|va|andati|andate|performano|performa|performato) [molto] (meglio|bene|di più)|miglior (rendimento|risultato|performance|prestazione)|con (il miglior|la miglior|i migliori|le migliori|il migliore|miglior|migliori)|più (efficace|efficaci|efficiente|efficienti)|(vincitore|vincitori|vincente|vincenti|campione)|dal migliore al peggiore|top performer|(miglior|migliori|migliore) (giorno|settimana|mese|ora)|(giorno|settimana|mese) migliore',
    worst:
      'peggiore|peggiori|peggior|{n} peggiori|peggiori {n}|peggio|meno performanti|con il peggior|con la peggior|(convertono|converte|convertito) (peggio|di meno|meno|male)|(peggio|meno) (convertono|converte|convertito)|(funzionano|funziona|funzionato|rendono|rende|reso|vanno|va|andati|andate|performano|performa|performato) [molto] (peggio|male|di meno)|peggior (rendimento|risultato|performance|prestazione)|con (il peggior|la peggior|i peggiori|le peggiori|il peggiore|peggior|peggiori)|meno (efficace|efficaci|efficiente|efficienti)|dal peggiore al migliore|problematico|problematica|problematici|problematiche|pessimo|pessima|pessimi|scadente|scadenti|(peggior|peggiori|peggiore) (giorno|settimana|mese|ora)|(giorno|settimana|mese) peggiore',
    first_n:
      '(primi|prime) {n}|{n} (primi|prime)|solo {n}|mostra {n}|dammi {n}|(i|le) {n} (in cima|in alto)|{n} (al massimo|soltanto|solo)|(solo|soltanto|solamente) (i|le|gli) {n}|(limita|limitati|limitato) a {n}|(massimo|al massimo|fino a) {n} (risultati|righe)|(mostrami|dammi|dimmi|fammi vedere|elenca|elencami|tirami fuori|voglio|passami) [i|le|gli] {n}',
    versus:
      "vs|versus|contro|rispetto (a|al|allo|alla|alle|ai|all|all'|agli)|confrontato (con|al)|confrontata con|confrontate con|confrontati con|in confronto (a|al|alla|con)|a confronto con|paragonato (a|al)|che|in relazione (a|al)|rispetto|confrontandolo con|confrontandoli con|confrontandola con|confrontando con|confrontato (a|al|alla)|confrontata (a|al|alla|con)|confrontati (a|al|ai)|rispetto (a quello|a quella|a quelli|a quelle) (di|del|della|dello)|a fianco di|in contrasto con|a differenza (di|del|della)|invece (di|del|che)|contro (il|la|i|le|lo|gli)|di quanto|sopra (il|la)|sotto (il|la)|di quello (di|del|della)|di quella (di|del|della)|paragonata a|paragonati a|in rapporto (a|al|alla)|nei confronti (di|del|della)|x",
    compare:
      'confronta|confrontare|confronto|paragona|paragone|comparazione|differenza|differenze|confrontami|confrontando|confrontalo|confrontala|confrontali|confrontami|confrontato|comparativo|comparativa|comparare|compara|comparami|paragonare|paragonando|paragonami|contrapponi|a confronto|messo a confronto|messi a confronto|metti a confronto|mettimi a confronto|faccia a faccia|fianco a fianco|(meglio|peggio) o (peggio|meglio)|(migliore|peggiore) o (peggiore|migliore)|(più|meno) o (meno|più)|differiscono|differisce|scarto|divario',
    change:
      'cambiamento|cambiato|cambiata|cambiati|cambiate|variazione|variato|variate|crescita|cresciuto|cresciuti|cresciute|aumento|aumentato|aumentati|aumentate|salito|salite|saliti|calo|calato|calate|calati|sceso|scese|scesi|diminuito|diminuite|diminuiti|diminuzione|caduta|crollo|crollate|crollati|migliorato|peggiorato|perso|perse|più o meno|cambia|cambiano|cambiare|cambiando|cambio|varia|variano|variare|variando|cresce|crescono|crescere|crescendo|sta crescendo|stanno crescendo|aumenta|aumentano|aumentare|aumentando|incremento|incrementi|incrementato|incrementa|sale|salgono|salire|salendo|salita|rialzo|rialzi|impennata|impennate|impennato|impennati|si è impennato|schizzato|schizzati|schizzate|schizzata|balzo|balzi|balzato|migliora|migliorano|migliorare|migliorando|miglioramento|miglioramenti|progredito|avanzato|decollato|decollati|decollate|decolla|decollo|esploso|esplosi|esplosione|raddoppiato|raddoppiati|raddoppiate|raddoppio|triplicato|triplicati|moltiplicato|recupera|recuperato|recuperando|recupero|ripresa|ripreso|riprese|rimonta|rimbalzato|cala|calano|calare|calando|sta calando|cali|scende|scendono|scendere|scendendo|discesa|ribasso|ribassi|crolla|crollano|crollare|crollo|crolli|crollato|crollando|precipita|precipitato|precipitati|precipitate|precipitare|tracollo|tracolli|cade|cadono|caduto|caduti|cadute|cadere|tonfo|affondato|affondati|colato a picco|sprofondato|sprofondati|sprofondate|diminuisce|diminuiscono|diminuire|diminuendo|decresce|decresciuto|decremento|riduce|riducono|ridotto|ridotti|ridotte|riduzione|riduzioni|ridurre|contrazione|contratto|arretrato|arretrati|indietreggiato|flessione|flesso|peggiora|peggiorano|peggiorare|peggiorando|peggioramento|deteriorato|perde|perdono|perdere|perdita|perdite|perdendo|persi|abbiamo perso|stallo|stagna|stagnano|stagnante|fermo|fermi|fermato|rallentato|rallentati|rallenta|rallentano|rallentamento|frena|frenato|frenata|accelerato|accelera|picco|picchi|oscillazione|oscillato|fluttuazione|fluttuato|mosso|mossi|mosse|muove|muovono|(va|vanno|andato|andata|andati|andate|andando) (su|giù)|(è|sono|va|vanno|sta|stanno|stia|stiano|andato|andata|andati|andate|andando) (in su|in giù|in salita|in discesa|in crescita|in calo)|(in|) (crescita|calo|aumento|diminuzione|salita|discesa)|su o giù|(più|meno) (di|che) prima|scostamento|delta|variazione percentuale',
    trend:
      "andamento|evoluzione|evoluto|evoluti|sono andati|tendenza|tendenze|trend|nel tempo|nel corso (del tempo|di|del|degli)|grafico|curva|storico|sviluppo|evolve|evolvono|evolvendo|evolversi|si è evoluto|si sono evoluti|si è evoluta|si sono evolute|evoluta|evolute|progressione|progresso|progressi|traiettoria|linea (temporale|del tempo|di tendenza)|serie (temporale|storica)|come (sta|stanno|è|sono) (andando|cambiando|evolvendo|variando|andato|andata|andati|andate|cambiato|cambiata|cambiate|cambiati) [nel tempo]|grafico (a linee|a linea|dell'andamento|lineare)|in (un|) grafico|con un grafico|disegna|disegnami|traccia|comportamento|comportato|comportati|comportate|si è comportato|si sono comportati|si sono comportate|si sono mossi|con il passare (del tempo|dei giorni|delle settimane|dei mesi)|col tempo|col passare del tempo|storicamente|decorso|corso",
    daily:
      '(per|ogni|al) giorno|giornaliero|giornaliera|giornalieri|giornaliere|quotidiano|quotidiane|quotidiani|giorno per giorno|di ogni giorno|in ogni giorno|per giorni|per data|giorno dopo giorno|tutti i giorni|su base giornaliera|x giorno|giornalmente|quotidianamente|di giorno in giorno|giorno x giorno|a giorno',
    weekly:
      '(per|ogni|alla) settimana|settimanale|settimanali|settimana per settimana|per settimane|di ogni settimana|in ogni settimana|tutte le settimane|settimana dopo settimana|su base settimanale|x settimana|settimanalmente|di settimana in settimana|a settimana|sett per sett',
    monthly:
      '(per|ogni|al) mese|mensile|mensili|mese per mese|mensilmente|per mesi|di ogni mese|in ogni mese|tutti i mesi|mese dopo mese|su base mensile|x mese|di mese in mese|a mese|mese x mese',
    quarterly:
      '(per|ogni) trimestre|trimestrale|trimestrali|per trimestri|di ogni trimestre|trimestralmente|x trimestre|ogni tre mesi',
    overview:
      "come (va|vanno|stiamo andando|andiamo|sta andando|è andato|è andata|è andato|siamo andati|stiamo) [le cose|il sito|il negozio|gli affari]|riepilogo|riassunto|riassumi|sintesi|panoramica|indicatori|metriche principali|prestazioni|performance|rapporto|report|statistiche|risultati|numeri|qualcosa di (strano|insolito|nuovo)|anomalie|situazione|come (va|vanno|sta|stanno|stiamo|siamo|andiamo|è andata|è andato|sono andati|sono andate|procede|procedono|siamo messi|siamo andati|ce la caviamo|ci va|ci è andata|vi sembra|butta|si mette|siamo messi|abbiamo chiuso|ha chiuso|chiudiamo|è finita|è finito|com è andata|com'è andata|com è andato|stava) [andando|messi|messo|il sito|il negozio|le cose|gli affari|i numeri|i nostri numeri|lo shop|la baracca|il nostro sito|tutto|il business]|(com è|com'è) (andata|andato|andati|la situazione|messa|messo|il quadro) [la|il|lo] [sito|negozio]|come siamo messi|aggiornami|mettimi al corrente|fammi il punto|fammi un riassunto|fammi un riepilogo|fare il punto|il punto (della situazione|su)|punto della situazione|riassumere|riepilogare|riepiloga|riepilogami|quadro (generale|d'insieme|complessivo)|visione (d'insieme|generale)|colpo d'occhio|bilancio|novità|che (novità|c'è di nuovo)|cosa c'è di nuovo|cifre (chiave|principali)|dati (chiave|principali|salienti)|numeri (chiave|principali|generali)|le cose più importanti|punti salienti|highlights|in evidenza|cruscotto|pannello|dashboard|salute del sito|stato (del sito|di salute|generale|delle cose)|situazione (attuale|generale)|rendimento|resoconto|kpi principali|indicatori chiave",
    why: "a cosa (si deve|si devono|è imputabile|è attribuibile)|da cosa dipende|cosa c'è dietro|cosa c è dietro|cosa ha (provocato|determinato)|a che cosa è dovuto|a che cosa è dovuta|perché|perche|come mai|per quale motivo|qual è (il motivo|la causa)|a cosa è dovuto|a cosa è dovuta|motivo|causa|cause|cosa ha causato|spiega|come si spiega|com è che|come è possibile che|xké|xke|xchè|xché|xche|perke|perkè|x quale motivo|per quale ragione|per quale causa|per colpa (di|di chi|di cosa)|a causa (di|di che|di cosa)|grazie a cosa|da dove (viene|arriva|nasce) (questo|questa|il|la|questi) (calo|crescita|aumento|picco|crollo|salita|impennata)|cosa (c'è|c è|ci sta|sta|ci sarebbe|c'era) dietro (a|al|alla|allo|il|la|questo|questa)|(cosa|che cosa) (causa|sta causando|ha fatto|ha fatto sì che|provoca|ha portato a|ha spinto|ha trainato|ha affossato|ha influenzato|spiega|spiegherebbe|giustifica|è successo a|è successo al|è successo alla|è successo con|è capitato a|succede a)|motivi|ragione|ragioni|origine (del|della|di questo|di questa) (calo|crescita|crollo|aumento|picco|caduta)|(spiegami|spiegare|spiegazione|spiegazioni|spieghi|mi spieghi|spiegate) (il|la|lo|per|perché|del|della|questo|questa|come mai|a cosa)|come (spieghi|spiegare|si spiegherebbe|ti spieghi)|si deve|si devono|è dovuto|è dovuta|sono dovuti|dovuto a|dovuta a|colpa|colpevole|responsabile (di|del|della)|fattore|fattori|com'è che|come è che|da cosa (dipende|nasce|deriva)|che cosa ha causato",
    share:
      'percentuale|quota|proporzione|che (percentuale|parte|quota)|quale (percentuale|parte|quota)|qual è la (percentuale|quota)|parte di|fetta|che (peso|fetta|frazione|porzione|quota|parte|%)|quale (peso|fetta|frazione|porzione)|qual è (il peso|la fetta|la parte|la proporzione)|peso|peso (di|del|della|relativo)|frazione|porzione|fetta di|(contributo|apporto) (di|del|della|dei|delle)|quanto (pesa|pesano|rappresenta|rappresentano|incide|incidono|conta|contano)|(maggioranza|maggior parte|metà|un terzo) (di|del|della|dei|delle)|del totale|sul totale|rispetto al totale|in %|in percentuale|percentualmente',
    average:
      'media|in media|medio|mediamente|medie|medi|in media|di media|tipico|tipicamente|normalmente|di norma|generalmente',
    quantity:
      'quanti|quante|quanto|quanta|numero di|il numero di|quantità di|totale di|qnt|qnti|qnte|qnto|quant|che numero di|quale numero di|volume di|somma di|il totale di|quanti sono|quante sono|che quantità di|numero',
    times: 'quante volte|con quale frequenza|quante volte in tutto|ogni quanto|il numero di volte|con che frequenza',
    total:
      'totale|totali|in totale|complessivo|complessive|sommando tutto|sommato|somma|tutti insieme|tutto insieme|globale|globali|complessivi|complessivamente|cumulato|nel totale|in tutto|in complesso',
    rate: 'tasso|percentuale|rapporto|indice',
    and: 'e|ed|così come|più i|oltre a|insieme a|o|e (per|il|la|i|le)|anche|insieme al|e anche|e inoltre|nonché|compreso|compresi|inclusi|incluse|e con|e i loro|sia|e pure|pure',
    or: 'o|oppure|o in|o da|o su|ovvero',
    rest: 'il resto|gli altri|le altre|tutto il resto|il restante|(i|le|gli) (restante|restanti|rimanenti|altri|altre)|il resto (dei|delle|del|della) (canali|paesi|dispositivi|pagine|campagne|città|prodotti|sito|mondo)|tutti gli altri|tutte le altre|(gli|le) (altri|altre) (canali|paesi|dispositivi|pagine|campagne)',
    not: 'mai|senza|tranne|eccetto|escluso|escludendo|esclusi|esclusa|escluse|non|salvo|a parte|ad eccezione (di|del|dei)|diverso da|escluse|senza (contare|includere|considerare)|tranne (il|la|i|le|gli|lo|l|da|dal|dalla|che)|eccetto (il|la|i|le|gli|lo|l|da|dal)|eccettuato|eccettuati|meno (il|la|i|le|gli|lo)|togli|togliere|togliendo|tolto|tolti|tolta|tolte|leva|levando|escludi|escludere|esclude|esclusi i|esclusa la|escluso il|escluse le|al netto (di|del|della|dei|delle)|scarta|scartando|lasciando (fuori|da parte)|lascia (fuori|stare)|fuori (dal|dalla|da)|ignora|ignorando|trascurando|omettendo|ometti|che non (sia|siano|è|sono|viene|vengono|vengano|provengono|arrivano|arrivino|provenga)|non (è|sono|sia|siano|includere|contare|contando|includendo|considerando|provenienti|da)|ad esclusione (di|del|della|dei|delle)|a esclusione (di|del|della)|ad eccezione (delle|degli|dell)|fatta eccezione (per|di)|diverso (dal|dalla)|diversi (da|dal|dai)|diverse (da|dal|dalle)|né|ne|niente|mica|fuorché|salvo (il|la|i|le)|oltre a|senza (i|le|il|la|gli|lo|l)',
    only: "solo|soltanto|solamente|unicamente|filtrato per|limitato a|esclusivamente|solo (i|il|la|le|gli|lo|per|da|dal|su|in|quelli|quelle|nel)|soltanto (i|il|la|le|gli|per|da|su|in)|filtra per|filtra|filtrando per|filtrato (da|su|per|a)|filtrata per|filtrate per|filtrati per|limitando a|limitandoci a|limita a|ristretto a|restringi a|in particolare|nello specifico|ma solo|concentrati su|nient'altro che",
    in: 'in|a|ad|su|sul|sulla|sui|sulle|con|durante|entro|tramite|di|del|dello|della|dei|delle|degli|dell|nel|nello|nella|nei|nelle|nell|sotto la voce|tra|fra|al|alla|dove|il cui|la cui|per quanto riguarda|con origine in|per quanto concerne|riguardo (a|al|ai|alle|alla)|in merito a|relativo a|situati in|usando|utilizzando|che usano|che usa|che utilizzano|che hanno|che ha|che hanno avuto|con un|con una|da parte di|i cui|le cui|per il|per la|per i|per le|per lo|per gli|sul nostro|nel nostro|nella nostra|(che navigano|che entrano|che accedono|che arrivano) (da|con|su|in|dal)|(fatto|fatta|fatti|fatte|effettuato|effettuati|effettuate|realizzati|realizzate) (in|da|su|con|tramite|via|dal|dai|dalle)|tramite|via|sugli|sullo|negli|ai|agli|alle|allo',
    from: 'da|dal|dallo|dalla|dai|dalle|dagli|dall|provenienti (da|dal|dalla|dalle|dai|dall|dagli)|che arrivano (da|dal|dalla)|che vengono (da|dal|dalla)|arrivati (da|dal|dalla)|attraverso|tramite|via|di|a partire da|provenienza|proveniva|provenivano|proveniente|provenienti|provenienti (dagli|dallo)|proveniente (da|dal|dalla)|(arrivata|arrivate|arrivato|venuta|venute|venuto|venuti|giunti|giunte|entrati|entrate) (da|dal|dalla|dai|dalle|dagli|tramite|attraverso|via|con)|che (viene|vengono|è venuto|sono venuti|sono venute|arriva|arrivano|è arrivato|sono arrivati|sono arrivate|proviene|provengono|entra|entrano|è entrato|sono entrati) (da|dal|dalla|dai|dalle|dagli|dall|via|con|tramite|attraverso|in|su)|residenti in|che (vivono|abitano|stanno|risiedono) in|grazie (a|al|alla|ai|alle)|attribuito a|attribuiti a|attribuite a|generato (da|dal|dalla)|generati (da|dal|dalla|dai|dalle)|generate (da|dal|dalla|dai|dalle)|portato (da|dal|dalla)|portati (da|dal|dalla|dai|dalle)|portate (da|dal|dalla|dai|dalle)|inviati da|quelli (da|dal|dalla|di)|quelle (da|dal|dalla|di)|(arriva|arrivano|arrivato|arrivati|viene|vengono|venuti|entra|entrano) (da|dal|dalla|dai|dalle|dagli|dall|via|tramite)',
    to: 'a|al|fino a|fino al|all|sino a',
    between:
      "tra|fra|tra il|fra il|nel periodo (tra|fra|compreso tra)|nell'intervallo (tra|fra)|compreso (tra|fra)|compresi (tra|fra)|compresa (tra|fra)|tra l|fra l|tra i|fra i",
    since:
      "da|dal|dall|dall'|a partire (da|dal)|dopo il|dopo|(da|dall|dagli|dal|dalla) (inizio|inizi|metà|fine|principio|mese) (di|del|)|dall'inizio (di|del)|a partire (dall|dalla|dagli|dall'inizio di)|a contare (da|dal)|partendo (da|dal)|cominciando (da|dal)|iniziando (da|dal)|già (da|dal)|sin (da|dal|dall)|fin (da|dal|dall)|dopo (la|l|lo)",
    until:
      'fino a|fino al|entro|prima (di|del)|(fino|sino) (a|al|alla|all) (fine|metà|inizio|termine|mese) (di|del|)|(fino|sino) (alla|all|ai|agli|alle|allo|ad)|prima (della|dell)|entro (il|la|l|fine)|terminando (il|in)',
    around: 'prima e dopo',
    onwards:
      "in poi|fino (a oggi|ad oggi|ad ora|a ora)|da allora|in avanti|(fino|sino) (a|ad|al) (oggi|ora|adesso|giorno d'oggi|momento|presente|questo momento)|(a|ad) (oggi|ora)|a questa parte|da lì in poi|da quel momento|in qua",
    before: 'prima (di|del)|prima (della|dell|dei|delle)|precedente (a|al|alla)|precedenti (a|al|alla)|antecedente a',
    after:
      "dal|dall|dall'|dopo|dopo il|a partire (da|dal)|dopo (la|l|lo|i|le)|successivo (a|al|alla)|successivi (a|al|alla)|in seguito (a|al|alla)",
    landed:
      '(arrivati|entrati|atterrati) (su|sulla|da)|(atterrati|atterrano|arrivano|arrivati|entrano|entrati|iniziano|cominciano) (direttamente|prima) (su|sulla|da|dalla|in)',
    is: 'è|sono|era|erano|sia|uguale a|siano|fosse|fossero|stava|corrisponde a',
    equals:
      'uguale a|chiamato|chiamata|denominato|chiamati|chiamate|con nome|di nome|che si chiama|che si chiamano|intitolato|intitolata|il cui nome è',
    contains:
      "contiene|contengono|contenente|contenenti|che contengono|che contiene|include|con|contenga|contengano|che contenga|che contengano|che (include|includono|hanno|ha|abbiano|abbia) [nell'url|la parola|il testo]|con la parola|con il testo|il cui (url|titolo|nome) contiene|includono",
    begins_with:
      "inizia (con|per)|iniziano (con|per)|comincia con|cominciano con|sotto|nella cartella|nella sezione|nella directory|che iniziano con|che (inizi|inizino|inizia|comincia|comincino|cominciano|parte|partono) (con|per|da|in)|dentro (la|il|a|alla|al)|della sezione|della cartella|della directory|all'interno (di|della|del)",
    ends_with:
      'finisce (con|in|per)|finiscono (con|in|per)|termina (con|in)|(terminato|terminano|terminino|finiscano|finisca|termini) (con|in|per)',
    section: 'sezione|cartella|directory|pagine|sottocartella|area del sito|sottodirectory',
    more_than:
      '(superiore al|superiori al|oltre il|sopra il|maggiore del|più del) {n}|più di {n}|(superiore a|superiori a|maggiore di|maggiori di|oltre|sopra|hanno superato|supera|superano) [i|le|gli] {n}|(sopra|oltre|al di sopra|più) (di|dei|del|delle|degli|la|i|le|gli|il|ai|al|alle|) {n}|(superiore|superiori|maggiore|maggiori) (a|ai|al|alla|alle|agli|di|del|dei) {n}|(che|) (superano|superi|superino|supera|ha superato|hanno superato|superato|superati|eccedono|eccede|passano|passa|sforano) [i|le|gli|il|la] {n}|{n} in su',
    at_least:
      '(almeno|minimo|come minimo) {n}|{n} o più|(almeno|minimo|come minimo|un minimo di|a partire da|non meno di|perlomeno|quantomeno) [un|una|i|le|gli] {n}|{n} (almeno|come minimo|o superiore|o superiori|in su|e oltre|o oltre|minimo|e più)|(raggiungono|hanno raggiunto|raggiunge|arrivano a|arrivano almeno a|arriva a) [i|le|gli|almeno] {n}',
    less_than:
      'meno di {n}|(inferiore a|inferiori a|minore di|sotto) [i|le|gli] {n}|(sotto|al di sotto|meno) (di|dei|del|delle|degli|la|i|le|gli|il|ai|al|) {n}|(inferiore|inferiori|minore|minori) (a|ai|al|alla|alle|agli|di|del|dei) {n}|non (arrivano|arriva|sono arrivati|raggiungono|raggiunge|superano|supera) (a|ai|i|le|gli|alle|) {n}|(nemmeno|neanche) {n}',
    at_most:
      "(al massimo|massimo|non più di) {n}|{n} o meno|(al massimo|un massimo di|massimo di|non oltre|al più|tutt'al più|fino a un massimo di) {n}|{n} (al massimo|o inferiore|in giù|massimo|o minori)",
    exactly: 'esattamente {n}|uguale a {n}|(giusto|precisamente|esatti) {n}|{n} (esattamente|esatti|precisi)',
    in_range:
      'tra {n} e {n2}|da {n} a {n2}|(tra|fra) [i|le|gli] {n} (e|ed) [i|le|gli] {n2}|(da|dai|dalle) {n} (a|ai|alle|fino a) {n2}|{n} (a|e) {n2}',
    follow_up:
      "(suddividilo|suddividila|suddividili|dividilo|dividila|scomponilo|dettaglialo|separali)|e|e su|e per|e da|e (il|la|i|le)|e in|che mi dici (di|del|della)|e che dire di|lo stesso|la stessa cosa|uguale|ora|adesso|anche|solo|ma|questo|e con|e a|(suddividi|dividi|scomponi|dettaglia|separa|raggruppa|ordina|filtra|confronta|mostra|ripeti|rifai) (questo|quello|tutto|di nuovo)|e (adesso|ora|quanto|quanti|quante|quale|quali|come|chi|dove|se|dal|del|della|nel|nella|solo|dagli|dai)|e lo stesso|lo stesso (per|ma|con)|di questi|di queste|di quelli|di quelle|adesso per|ora per|ma (solo|per|in|da|con)|solo (per|in|da|su)|di nuovo|un'altra volta|idem|uguale ma|ok e|va bene e|raggruppali|ordinali|filtrali|confrontali|mostrameli",
    instead: 'invece|piuttosto|intendevo|volevo dire|al posto|anzi|scusa volevo|no aspetta|cambialo|meglio per',
    yes: "sì|sì grazie|certo|la prima|il primo|sì certo|esatto|giusto|ok|va bene|d'accordo|perfetto|fallo|vai|opzione uno|prima opzione",
    hello:
      'ciao|salve|buongiorno|buonasera|buon giorno|grazie|grazie mille|arrivederci|prova|bello|ottimo|ehi|hey|buondì|buona sera|buon pomeriggio|come va|come stai|tutto bene|a presto|addio|grandioso|fantastico|test',
    help: 'aiuto|aiutami|cosa (puoi|sai) fare|cosa posso chiedere|come funziona|chi sei|esempi|soccorso|cosa fai|che cosa sai fare|come ti uso|come si usa|a cosa servi|che domande posso fare|dammi qualche idea|suggerimenti|da dove comincio',
    comparative: 'più|meno|meglio|peggio|maggiore|minore|migliore|peggiore|superiore|inferiore',
    happened:
      '(cosa|che cosa|che) (è successo|è accaduto|è capitato|succede|sta succedendo|è andato storto|diavolo è successo)',
    refers: 'di (questi|queste|quelli|quelle|loro|essi)|(è|era|sono|erano) (questo|quello)',
    beside: '(e|con|insieme a|oltre a|più) (il loro|la loro|i loro|le loro|il suo|la sua)',
    adds: 'aggiungi|aggiungici|includi anche|mettici|mettici anche|somma',
    proceeds:
      '(finiscono|finisce|finito|arrivano|arriva|arrivati|arrivato|arrivare|passano|passa|passati|proseguono|prosegue|riescono|vanno avanti|procedono|continuano) [davvero|realmente|effettivamente|poi|alla fine|veramente] (a|per|fino a|fino all|fino al|al|alla|all|con)|poi|alla fine|infine|davvero|effettivamente|veramente|realmente',
    unset: '(non|senza) (impostato|impostata|definito|definita|assegnato|specificato)|vuoto|vuota',
    none: '(con|ha|hanno|avuto|che non hanno) (zero|0|nessun|nessuna|nessuno|alcun|alcuna)|senza (nessun|nessuna|alcun|alcuna|nemmeno un|nemmeno una|neanche una|una sola)|(nemmeno|neanche) (un|una)|non (ha|hanno) (avuto|generato|portato|ricevuto|registrato) (nessun|nessuna|alcuna|alcun|nemmeno una)|non (ha|hanno) (nessun|nessuna|alcun|alcuna)',
    last_part: '(ultimi|ultime) {n} {unit}|{n} (ultimi|ultime) {unit}',
    part_of_day:
      '(la|di|alla|in|nella|al|nel|della|del) (mattina|mattino|mattinata|sera|serata|notte|pomeriggio)|di notte|di sera|in serata|a mezzogiorno',
  },
  topics: {
    origin:
      'da dove (vengono|arrivano|provengono) [i|gli|nostri|i nostri|le] (utenti|visitatori|clienti|persone)|da dove (vengono|viene|arrivano|arriva|provengono|proviene|sono|entrano|saltano fuori) [tutti|la maggior parte di|la maggior parte dei] [i|gli|nostri|i nostri|le|la|nuovi|il nostro] (utenti|visitatori|clienti|persone|gente|pubblico|acquirenti)',
    about_property: 'fuso orario|quale valuta|che valuta',
    definitions:
      "cosa (significa|vuol dire)|che cosa (significa|vuol dire)|definizione|cos'è (una|un|il|la|l)|come (viene|è) (calcolato|calcolata)|differenza tra (sessione|sessioni) e",
    personal_data:
      'come si (chiamano|chiama)|(email|e mail|mail|indirizzi email) (dei|delle|di) [nostri|nostre|miei] (clienti|utenti|visitatori|acquirenti)|(indirizzo|indirizzi) (e mail|email|ip|postale|postali)|email (degli utenti|dei clienti)|(numero|numeri) di telefono|(nome|nomi) (degli|dei|delle) (utenti|clienti|visitatori|acquirenti)|dati personali|dati di contatto|quali aziende|(nomi|nome|email|mail|telefoni|telefono|indirizzi|dati) (di|dei|degli|delle|di chi) [tutti|i|gli|nostri|ultimi|migliori|principali|{n}] [migliori|ultimi|principali|{n}] (utenti|clienti|visitatori|acquirenti|iscritti|lead|ha comprato|ha acquistato|persone che)|(lista|elenco) (di|dei|delle|degli) (clienti|utenti|email|mail|contatti|acquirenti) [con (nome|email|telefono)|per nome]|nome e (cognome|email|telefono)|cognome|cognomi|codice fiscale|carta di credito|data di nascita|(quale|quali|che) (azienda|aziende|ditte|società)|indirizzo ip|indirizzi ip|numero di cellulare|(email|mail|nomi|telefoni|indirizzi|nome|contatti) (dei|degli|delle|di) [nostri|miei|tutti i] (clienti|utenti|visitatori|acquirenti|persone) che (hanno|ha) (comprato|acquistato|ordinato|visitato|fatto)',
    single_visitors:
      'chi (ha|è|sono|esattamente)|quale (utente|cliente) (ha|è)|chi (ha comprato|ha visitato|ha acquistato|si è registrato|si è iscritto|sta comprando|sta acquistando|ha pagato)|(quale|quali|che) (utente|cliente|persona|visitatore) (ha|hanno|è|era) [comprato|acquistato|visitato|speso]|(utente|cliente|visitatore) (singolo|specifico|in particolare)|registrazione (della|di) (sessione|schermo)|registrazioni delle sessioni|id utente|user id',
    competitors:
      'concorrente|concorrenti|concorrenza|quota di mercato|media del settore|altri siti|competitor|la concorrenza|altre aziende|altri negozi|rivali|rivale|(media|benchmark|riferimento) (del|di|del nostro) (settore|mercato)|benchmark|nostro settore|similarweb|rispetto (agli altri|al mercato|al settore)',
    speed:
      '(a|per) (caricarsi|caricare)|si (caricano|carica)|caricamento|lento|lenta|lente|tempo di caricamento|tempi di caricamento|velocità (del sito|di caricamento|della pagina|delle pagine)|core web vitals|web vitals|errori del server|(è|va|carica|sta) [molto|troppo|il sito|la pagina] (lento|lenta|veloce|lenti|lente)|(sito|pagina|negozio) (lento|lenta|veloce)|quanto (ci mette|ci mettono|impiega|tempo impiega|tempo ci mette) [a] [caricarsi|caricare|aprirsi]|velocità|pagespeed|lighthouse|lcp|cls|inp|tempo di risposta|latenza|(errori|errore) (javascript|del server|500)|link rotti',
    salary:
      'stipendio|stipendi|dipendente|dipendenti|salario|personale assunto|dipendenti|paga|paghe|buste paga|risorse umane',
    weather:
      "che tempo (fa|farà)|meteo|previsioni del tempo|temperatura|pioggia|che tempo c'è|piove|pioverà|nevicherà|previsioni meteo|clima|(c'è|fa) (sole|freddo|caldo)",
    profit:
      "profitto|profitti|utile|utili|margine|margini|guadagno netto|redditività|roi|utile netto|utili netti|utile lordo|margine (lordo|netto|di profitto)|redditività|ebitda|costo di acquisizione (cliente|clienti)|cac|mrr|arr|flusso di cassa|ritorno sull'investimento",
    exit_pages:
      'pagine (escono|abbandonano|lasciano|se ne vanno)|escono (le persone|gli utenti|i visitatori)|pagina di uscita|pagine di uscita|tasso di uscita|(lasciano|abbandonano) il sito|(da|su) (quale|quali|che) (pagina|pagine) (escono|esce|se ne vanno|se ne va|abbandonano|abbandona|lasciano|scappano) [gli utenti|la gente|le persone|i visitatori]|ultima pagina|da dove (escono|esce|se ne vanno|scappano)|(uscite|uscita) (dal|dai) (sito|siti)|pagine con più (uscite|abbandoni)',
    heatmap: 'mappa di calore|heatmap|mappe di calore|mappa dei clic|movimento del mouse|eye tracking',
    forecast:
      'previsione|previsioni|prevedi|prevedere|proiezione|quanti ne avremo|avremo|predizione|predizioni|predire|prevede|previsionale|proiezioni|proietta|proiettare|stima|stime|stimare|stimi|estrapola|pronostico|pronostica|venderemo|fattureremo|incasseremo|guadagneremo|riceveremo|chiuderemo|finiremo|arriveremo|raggiungeremo|quanto (incasseremo|fattureremo|guadagneremo|venderemo|faremo di fatturato|dovremmo incassare|dovremmo fatturare|pensi che incasseremo)|(dovremmo|potremmo) (avere|vendere|fatturare|incassare|ricevere|chiudere|aspettarci)|(ci|possiamo|dobbiamo) (aspettiamo|aspettare|aspettarci|attendiamo|attenderci)|come (chiuderemo|andrà|andranno|sarà|saranno|finirà) (il|la|questo|questa|i|le|lo) |(a|di) questo (ritmo|passo)|se (continua|continuiamo|va avanti) così|prospettiva|prospettive|futuro|in futuro|ci sarà|ci saranno|arriverà|verranno|andrà|andranno|attesa|attese|si prevede|si prevedono',
    realtime:
      "(adesso|ora) (sul|nel) (sito|negozio)|(sul|nel) (sito|negozio) (adesso|ora|in questo momento)|(adesso|ora) online|online (adesso|ora)|ci sono (adesso|ora)|sono (adesso|ora) (sul|nel)|connessi|tempo reale|in questo momento|proprio ora|dal vivo|(chi|quante persone|quanta gente|quanti|qualcuno|quanti utenti) (c'è|ci sono|c è|sta|stanno|è|sono) [online|connesso|connessi|collegati|navigando|guardando|collegato] [sul|nel|sulla|in] [sito|negozio|app|pagina] (adesso|ora|in questo momento|al momento|in questo istante|proprio ora|ora come ora)|ora come ora|in questo (preciso) (momento|istante)|in questo istante|(in questo|questo) (secondo|minuto)|ultimi {n} (minuti|min)|ultima mezz'ora|ultima ora|(utenti|visitatori|persone|gente) (connessi|connesse|collegati|collegate|online|attivi ora|in questo momento|live)|sta succedendo ora|attivi (ora|adesso)|real time|realtime|collegati|collegato|connesso|live|in diretta",
    funnel:
      "(funnel|imbuto|processo) di pagamento|dove (perdiamo|abbandonano|si perdono|lasciano|escono dal)|processo di acquisto|funnel|imbuto|percorso (utente|del cliente|d'acquisto)|(funnel|imbuto) (di|d|del|della|dell) (acquisto|conversione|vendita|checkout|pagamento|registrazione)|(in|a) (quale|che) (fase|passo|passaggio|step|punto|momento) (del|della|dell|di|si|perdiamo|abbandonano|li|gli|le|la)|dove (li|si|perdiamo|la gente|i clienti|gli utenti|le persone|abbandona|abbandonano|mollano|molla|si bloccano|si fermano|cadono|cascano) [perdiamo|perdono|abbandonano|mollano|si perdono|si bloccano|si fermano|la gente|i clienti|gli utenti|clienti|utenti] [in|nel|nella|durante|prima di|prima del|del|dell|il|l|lungo] [il|acquisto|comprare|processo|checkout|percorso|pagamento|carrello]|(passo per passo|passo passo|per fasi|per step|step by step) (dell|di|del|fino all|fino al) [acquisto|conversione|checkout]|(percorso|cammino|viaggio|flusso|tragitto|journey) (di|d|del|dell|dal|verso|fino all|fino al) (acquisto|cliente|utente|acquirente|checkout|carrello)|processo (di|d) (acquisto|pagamento|checkout|conversione|registrazione)|(fasi|step|passi|passaggi) (del|dell|della|verso l|fino all|fino al|di) (acquisto|checkout|processo|pagamento|conversione|funnel|imbuto)|caduta tra",
    retention:
      'fidelizzazione|retention|coorte|coorti|churn|ritornano|tornano|tornare|ritornare|tornati|tasso di (ritorno|fidelizzazione|retention|ritenzione)|ritenzione|fedeltà|trattiene|tratteniamo|trattenere|fidelizza|fidelizziamo|fedeli|fedele|lealtà|(quanti|quante|che percentuale|quanta gente|quante persone) (torna|tornano|ritorna|ritornano|è tornata|sono tornati|restano attivi)|analisi (di|delle) coorti|(torna|tornano|ritornano|tornati|tornate|tornato) (dopo|entro|in|nella|nel|a) [una|un|{n}] (settimana|mese|giorno)|smettono di (venire|tornare|visitarci)|tasso di (churn|cancellazione|abbandono dei clienti)|tornando|ritornando|continuano a (tornare|venire)',
    lifetime_value:
      'lifetime value|ltv|clv|valore (nel tempo|a vita) (del cliente|dei clienti)|(valore|ricavi) (del ciclo di vita|a vita|lungo la vita) (del|dei|di un|di ogni) (cliente|clienti)',
    satisfaction:
      'soddisfazione|soddisfatti|sondaggio|opinioni|recensioni|nps|contenti|felici|sondaggi|valutazione|valutazioni|recensione|(cosa) (pensano|pensa|dicono) [i clienti|gli utenti|la gente] (di|del|della|su)|lamentele|reclami|reclamo|sentiment|piace il nostro',
    stock:
      'magazzino|scorte|inventario|tempi di consegna|esaurito|esauriti|senza scorte|giacenza|giacenze|disponibilità a magazzino|fornitori|tempo di consegna|tempi di spedizione',
    social_media:
      'follower|mi piace|like|commenti|follower (su|di)|followers|quanti (like|mi piace)|tweet|copertura (su|di) instagram|menzioni|iscritti al canale',
    email_sending:
      'tasso di apertura|email inviate|disiscrizioni|tasso di (aperture|disiscrizione|cancellazione dalla newsletter)|(email|mail|newsletter) (aperte|aperta|inviate|inviata|consegnate|rimbalzate)|(aperto|aprono|apre) (la|le|l|il|la nostra) (email|mail|newsletter)|aperture (della|delle|di) (email|mail|newsletter)|disiscritti|iscritti alla newsletter|mailing list',
    search_rankings:
      'posizionamento su google|ranking|backlink|(posizione|posizionamento|ranking|posizionati|posizionamenti) (su|in|di|per|nella) (google|motori|parola|ricerca|serp)|(in che|che|quale) (posizione) (siamo|abbiamo|occupiamo) [su google]|link in entrata|autorità di dominio|volume di ricerca|serp',
    secrets:
      'password|chiave api|le tue istruzioni|ignora [tutte] [le] istruzioni|prompt di sistema|codice sorgente|database|api key|token (di accesso|api)|credenziali|prompt|istruzioni (interne|di sistema)|dimentica [tutte] [le] [tue] istruzioni',
    changes:
      'elimina|cancella|crea (un|una)|invia (una|un) (mail|email)|programma un|ricordami|scrivi (una|un|mi una) (poesia|storia|barzelletta)|barzelletta|poesia|ricetta|traduci|(eliminare|cancellare|cancellami|eliminami|rimuovi|modifica|cambia|aggiorna|configura|crea|creami|attiva|disattiva|rinomina) (la|il|lo|i|gli|le|un|una|l|nostra|nostro|questo|questa) (proprietà|account|utente|evento|pubblico|campagna|obiettivo|conversione|filtro|tag|pagina|sito|report|dato|dati|avviso|segmento|dashboard|permesso)|(manda|mandami|invia|inviami|spedisci|spediscimi) [il|un|questo|lo] [report|riepilogo] (via|per|al|alla) (email|mail|mio capo|capo)|pubblica|(metti in pausa|sospendi|ferma) (la|le) (campagna|campagne)|scrivimi|redigi|racconto|tradurre|traduzione|raccontami una barzelletta',
    targets:
      "(sopra|sotto|vicino|lontano|in linea) (al|il|dal|con il|con l|l|all) [nostro] (obiettivo|budget|target|piano)|(raggiunto|raggiungeremo|centrato|rispettato|superato|raggiungiamo|raggiungere|centreremo) (il|l|i|gli|l'|il nostro) (obiettivo|obiettivi|budget|target|piano|quota)|(rispetto|contro|vs|confrontato) (al|all|il|con il|a) (budget|target|piano|obiettivo)|obiettivo di (vendita|vendite|fatturato|traffico)|nostro (budget|target)",
    other_properties:
      '(nostro|nostri|mio|miei|l|gli) (altro|altri) (sito|siti|dominio|blog|negozio)|(nostra|mia) (altra|altre) (proprietà|pagina)|(tutti|entrambi) i (nostri|) siti|i due siti',
    other_figures:
      'mediana|percentile|deviazione standard|visualizzazioni uniche|tempo (fino all|prima dell|all) (acquisto|conversione)|(numero) di (pagine|città|paesi|prodotti) (diversi|diverse|distinti|distinte|unici|uniche)|quante (pagine|città|campagne) (diverse|distinte)|quanti (paesi|prodotti) (diversi|distinti)',
    repeat_purchases:
      "(acquisto|acquisti|acquirente|acquirenti|cliente|clienti) (ripetuto|ripetuti|ricorrente|ricorrenti)|riacquisto|riacquisti|riacquistano|(comprano|comprato|acquistano|acquistato|tornano a comprare|tornati a comprare) (più di una volta|più volte|di nuovo|due volte|una sola volta|solo una volta|ancora)|(tempo|giorni) tra (un acquisto e l'altro|gli acquisti|acquisti|ordini)|secondo acquisto|frequenza d'acquisto",
    app_stores:
      '(download|recensioni|classifica) (su|sull|dell|di) (app store|google play|play store)|app store|play store',
    causes_outside:
      "sciopero|(ha influito|hanno influito|influenzato) (il meteo|la pioggia|la concorrenza|l'inflazione|lo sciopero)",
  },
  studies: {
    definitions: [
      '(che cosa|cosa|che) (significa|vuol dire|si intende per|si intende con) [il|lo|la|i|gli|le|un|una] {term}',
      "{term} (cosa significa|che significa|cosa vuol dire|che cos è|cos'è|cosa sarebbe|che vuol dire|che roba è)",
      "(cos'è|cosa è|che cos'è|che cosa è|cosa sono|che roba è|cosa sarebbe|cosa sarebbero|in che consiste|in cosa consiste) [questa|questo|sta|sto|questa storia di|sta storia del|sta cosa del|la storia del|il concetto di] [il|lo|la|i|gli|le] {term}",
      '(cosa misura|cosa misurano|come si interpreta|come si interpretano|come va interpretato|come va interpretata|cosa conta come|come devo interpretare) [il|lo|la|i|gli|le|l|un|una] {term}',
      "(non so|non capisco|non ho capito|vorrei sapere|volevo sapere|sai|sapete|mi dici|dimmi) (cos'è|cosa è|cosa sono|che cos'è|cosa significa|che significa|cosa vuol dire|che vuol dire) [il|lo|la|i|gli|le|l|un|una] {term}",
      "(spiegami|spiega|mi spieghi|puoi spiegarmi|mi puoi spiegare|spiegarmi|spiegate) [cos'è|cosa è|cosa sono|meglio|bene] [il|lo|la|i|gli|le|l|un|una|questa|questo] {term}",
      'come (calcola|misura|definisce|conta) [google|analytics|google analytics|ga4] [il|lo|la|i|gli|le|l] {term}',
      '(mi spieghi|puoi spiegarmi|mi puoi spiegare) [il|lo|la|i|gli|le|un|una|cos è|che cos è] {term}',
      "(cosa significa|che significa|cosa vuol dire|che vuol dire|definisci|spiegami|spiega) [il|lo|la|i|gli|le|un|una|cos'è] {term}",
      "(cos'è|cosa è|che cos'è|che cosa è|cosa sono) (un|una|uno) {term}",
      'come (si calcola|si calcolano|viene calcolata|viene calcolato|si misura|si definisce) [il|lo|la|i|gli|le] {term}',
      '(definizione|significato) (di|della|del) {term}',
      "(qual è la|che|la) differenza (c'è tra|c'è fra|tra|fra|esiste tra|passa tra) [il|lo|la|i|gli|le|un|una] {term} e [il|lo|la|i|gli|le|un|una] {term}",
    ],
    doubtfulDefinitions: ["(cos'è|cosa è|che cos'è|che cosa è|cosa sono) [il|lo|la|i|gli|le] {term}"],
    owners: ['nostra', 'nostro', 'nostre', 'nostri', 'mio', 'mia', 'attuale', 'oggi'],
    courtesies: [
      'e',
      'ma',
      'per favore',
      'dimmi',
      'scusa',
      'senti',
      'ciao',
      'una domanda',
      'mi dici',
      'puoi dirmi',
      'allora',
    ],
    definitionTails: [
      'in ga4',
      'in google analytics',
      'in analytics',
      'su analytics',
      '(non ho capito|non capisco|esattamente|di preciso|per favore|di grazia)',
      'e come (si calcola|viene calcolato|viene calcolata)',
    ],
    stepJoints: ['a', 'al', 'alla', 'all', 'fino a', 'fino al', 'fino alla', 'poi', 'e', 'e poi'],
    anomaly:
      "(qualche|un|una|alcuni|alcune|dei|delle|c'è stato|ci sono stati|c'è stata) (giorno|giorni|picco|picchi|calo|cali|dato|dati|valore|valori|cosa|cose|crollo|balzo|settimana|movimento|comportamento|numero|numeri) (strano|strana|strani|strane|insolito|insolita|insoliti|anomalo|anomala|anomali|anomale|anormale|anormali|sospetto|sospetta|sospetti|inatteso|inattesa|inaspettato|inaspettata|fuori norma|fuori dal normale|fuori dalla norma|che non torna|che salta all'occhio)|(qualcosa|niente|nulla|tutto) (di normale|che non torna|che non quadra|fuori posto|che salta all'occhio|normale|di storto)|tutto (normale|regolare|nella norma)|non (torna|quadra)|fuori dalla norma|fuori dal normale|anormale|anormali|sospetto|sospetta|strane|insoliti|insolite|anomali|outlier|valori anomali|irregolarità|stranezza|stranezze|(qualcosa di (strano|insolito|anomalo|anormale|sospetto|inusuale)|insolito|insolita|anomalia|anomalie|anomalo|anomala|strano|strana|strani|inusuale|fuori dal comune|fuori norma|fuori dall’ordinario)",
  },
  ordinary: ordinaryWords.it,
  filler:
    "intero|intera|completo|completa|parlano|parla|parlate|portano|portato|porta|arriva|arrivano|vengono|proviene|perdiamo|adesso|stato|stata|successo|qualcosa di|il|lo|la|i|gli|le|l|un|uno|una|di|del|dello|della|dei|delle|degli|dell|d|a|al|allo|alla|ai|agli|alle|all|da|dal|dalla|in|nel|nella|nei|nelle|e|ed|o|è|sono|era|erano|stato|stata|stati|state|essere|avere|ha|hanno|abbiamo|avevamo|avuto|avuti|avute|ho|c|c'è|ci|ci sono|c'erano|c erano|ci siamo|noi|io|tu|mi|me|mio|mia|miei|mie|nostro|nostra|nostri|nostre|suo|sua|si|ti|vi|loro|che|chi|come|quando|dove|cosa|questo|questa|questi|queste|quello|quella|con|per|su|sul|sulla|sui|tra|fra|durante|se|molto|anche|già|ancora|tutto|tutta|tutti|tutte|ogni|dammi|dimmi|mostra|mostrami|fammi|fammi vedere|elenca|elenco|lista|vedere|sapere|voglio|vorrei|ho bisogno|puoi|potresti|per favore|per piacere|favore|grazie|ciao|ora|adesso|allora|poi|circa|esattamente|solo|ricevuto|ricevuti|ricevute|ottenuto|ottenuti|ottenute|generato|generati|generano|registrato|registrate|registrati|fatto|fatti|fatte|fare|fanno|portato|portano|usato|usano|sito|sito web|web|negozio|negozio online|azienda|attività|periodo|data|date|dati|valore|valori|numero|tabella|euro|mondo|totale|livello|dettaglio|dettagli|analisi|informazioni|informazione|team|capo|ma|però|non so|ne|quest|sia|siamo|andato|andata|andate|andati|va|vanno|genera|generare|riguarda|riguardo|portare|ottiene|ottengono|ottenere|registra|registrare|rende|rendono|reso|sapere quanto|volevo|volevamo|vorremmo|vogliamo|serve|servono|mi serve|potete|potresti dirmi|dicci|indica|indicami|elencami|tira fuori|estrai|realmente|davvero|più o meno|quindi|insomma|qui|là|lì|alcuni|alcune|qualche|entrambi|entrambe|ciascuno|vista|dividi|dividimi|suddividi|suddividimi|spezza|ripartisci|scomponi|dettaglia|qualcosa|qualcuno|ci sia|sia stato|c è stato|accaduto|faremo|avremo|sarà|saranno|farà|prevediamo|aspettarci|ci aspettiamo|previsto|prevista|previsti|previste|atteso|attesa|attesi|stimato|stimata|possiamo|possono|potremmo|potremo|dividono|dividere|distribuiscono|finora|allora|senti|senta|scusa|scusami|scusate|guarda|guardando|guardare|guardiamo|dai un'occhiata|dai un occhiata|dai un'occhiata a|da un occhiata|fai un salto|vediamo|vedi|vedo|vediamo un po|un po|mi dai|mi dici|mi fai|mi fai vedere|mi mostri|mi passi|mi tiri fuori|mi sai dire|sai dirmi|sapresti dirmi|puoi dirmi|puoi mostrarmi|puoi darmi|potresti darmi|potresti mostrarmi|mi puoi dare|mi puoi dire|mi puoi mostrare|mi serve sapere|mi servirebbe|mi servirebbero|mi interessa|mi interessano|ci interessa|ci serve|vorrei sapere|vorrei vedere|volevo sapere|volevo vedere|voglio sapere|voglio vedere|dovrei|devo|dobbiamo|devono|bisogno di|avrei bisogno di|ho bisogno di|avremmo|avessimo|abbia|abbiano|avesse|ebbe|ebbero|avevano|aveva|avevo|hai|avete|sai|sapete|sappiamo|sanno|so|dare|dai|da|dammi pure|passami|tirami|tirami fuori|butta|buttami|fammi sapere|fammi un favore|cortesemente|gentilmente|x favore|x fav|pls|plz|perfavore|grz|thx|cmq|comunque|tipo|tipo di|insomma|diciamo|ecco|beh|boh|mah|eh|ehi|hey|oh|ok|va bene|bene|veloce|velocemente|al volo|rapidamente|brevemente|semplicemente|in pratica|in sostanza|precisamente|proprio|giusto|infatti|in effetti|in realtà|di fatto|davvero|veramente|alla fine|alla fin fine|finalmente|infine|pare|sembra|credo|penso|direi|immagino|suppongo|secondo te|secondo i dati|su analytics|in analytics|su ga|o è una mia impressione|è una mia impressione|è solo una mia impressione|una mia impressione|mia impressione|mi sembra|mi pare|ho l'impressione|ho l impressione|impressione mia|o sbaglio|sbaglio|raggiunto|raggiunti|raggiunte|raggiunta|raggiungono|ottengo|riceve|ricevono|ricevere|riceviamo|prodotto da|produce|producono|dato da|danno|dando|presenta|presentano|mostrano|risulta|risultano|rappresentato|corrisponde|corrispondono|contiamo|conta|contano|contato|contati|conteggiati|effettuato|effettuati|effettuate|effettuata|realizzato|realizzati|realizzate|avvenuti|avvenute|avvenuto|verificati|verificate|verificato|fatto registrare|totalizzato|complessivo di|nostro sito|nostro negozio|il sito|il negozio|mio sito|mio negozio|portale|piattaforma|nostra piattaforma|ecommerce|e commerce|e-commerce|nostro ecommerce|nostro shop|direzione|direttore|direttrice|riunione|presentazione|i dati di|dati di|i numeri di|numeri di|numeri del|i numeri del|una lista|una tabella|lista di|elenco di|tabella di|tabella con|in tabella|in una tabella|il dato|dato|colonna|colonne|riga|righe|in anticipo|saluti|un saluto|cordiali saluti|buona giornata|buon lavoro|urgente|per cortesia|molto|molta|molti|molte|tanto|tanta|tanti|tante|poco|poca|pochi|poche|abbastanza|troppo|troppa|troppi|troppe|parecchio|parecchi|così|cosi|ecc|eccetera|circa un|all'incirca|all incirca|intorno a|grosso modo|più o meno circa|solo questo|nient'altro|niente altro|quei|quegli|quelle|quelli|detto|detta|detti|stesso|stessa|stessi|stesse|proprio il|proprio la|propri|proprie|parte di noi|lato|caso|casi|volta che|noi|voi|essi|lui|lei|egli|sé|gente che|ciò che|quello che|quelli che|quelle che|coloro che|coloro|il quale|la quale|i quali|le quali|del quale|di quelli|di quelle|tra quelli|fra quelli|continua|continuano|continuato|stiamo|stanno|sta|stavamo|stava|stavano|stai|state|siate|fosse|fossero|sarebbe|sarebbero|siano|venendo|vengo|andando|andare|vado|andiamo|andavano|andava|si vede|si vedono|verso|sotto il|presso|mediante|nonostante|inoltre|cioè|vale a dire|ossia|ovvero|ad esempio|per esempio|esempio|nostri dati|tutta la|tutto il|tutti i dati|tutto quanto|in generale|nel complesso|in linea di massima|a grandi linee|uno per uno|lo|li|gliele|glielo|me lo|me la|me li|me le|ce|ce ne|ve|ne abbiamo|quelli di|quella di|quello di|roba|robe|faccenda|questione|storia|discorso|questa storia di|sto|sta cosa|sto fatto|che cavolo|diamine|nn|x me|qst|qlc|qlcs|tt|anke|ke|k|ordinato|ordinata|ordina|ordinare|ordinando|ordinali|cui|su cui|in cui|da cui|nei quali|nelle quali|sulle quali|sui quali",
});
