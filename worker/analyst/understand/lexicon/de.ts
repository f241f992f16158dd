import { ordinaryWords } from './ordinary-words.ts';
import type { Words } from './from-words.ts';

const last = '(letzte|letzter|vergangene|vergangener|vorige|voriger|zurückliegende)';
const art = '[der|die|das|den|dem|des]';
const user = '(nutzer|user|besucher|benutzer|nutzerin|anwender)';
const visit = '(sitzung|session|besuch|visit)';
const view = '(seitenaufruf|seitenansicht|aufruf|pageview|page view|klick auf seite)';
const avg = '(durchschnittliche|durchschnittlicher|mittlere|ø|durchschnitt)';
const conv = '(conversion|konversion|konvertierung)';

/** German. */
export const german = (): Words => ({
  language: 'de',
  decimalComma: true,
  slashes: 'day',
  compounds: true,
  endings: [
    ['ies', 'y'],
    ['ionen', 'io'],
    ['ions', 'io'],
    ['ion', 'io'],
    ['es', ''],
    ['en', ''],
    ['em', ''],
    ['e', ''],
    ['n', ''],
    ['s', ''],
  ],
  wholeWords: 'wien|wie|seit|dies|uns|das|des|man|mai|als|aus|was',
  spellings: [
    ['ae', 'a'],
    ['oe', 'o'],
    ['ue', 'u'],
  ],
  numbers: {
    null: 0,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
    fünfzig: 50,
    hundert: 100,
    tausend: 1000,
  },
  ordinals: { erste: 1, erster: 1, zweite: 2, zweiter: 2, dritte: 3, dritter: 3, vierte: 4, vierter: 4, fünfte: 5 },
  ordinalSuffixes: ['ten', 'te', 'ter'],
  durations: { sekunde: 1, sek: 1, s: 1, minute: 60, min: 60, stunde: 3600 },
  months: [
    'januar|jan|jänner',
    'februar|feb',
    'märz|mrz|maerz',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'dezember|dez',
  ],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
  units: {
    day: 'tag|tage',
    week: 'woche|wochen|kw',
    month: 'monat|monate',
    quarter: 'quartal|quartale',
    year: 'jahr|jahre',
  },
  entire: { before: 'ganze|ganzen|ganzer|gesamte|gesamten|volle|vollen|komplette|kompletten', after: 'komplett' },
  partOf: 'des|vom|von|der',
  dates: {
    weekend_before_last: '[am] (vorletzte|vorletztes|vorletzter) wochenende',
    between_years: '[zwischen|von] weihnachten (und|bis) (neujahr|silvester|zum jahreswechsel)|zwischen den jahren',
    today:
      'heute|[am] heutigen tag|heute bisher|bisher heute|seit heute früh|am heutigen (tag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|seit mitternacht|heut',
    yesterday: 'gestern|[am] gestrigen tag|vortag|gestrige|gestriger|gestriges|gestern noch',
    day_before_yesterday: 'vorgestern|vorgestrige|vorgestriger',
    tomorrow: 'morgen',
    days_ago: 'vor {n} tagen|vor {n} tag',
    this_unit: `(diese|dieser|laufende|laufender|aktuelle|aktueller) {unit} [bisher]|bisher (diese|dieser) {unit}|seit (anfang|beginn) ${art} (diese|dieser|laufende|aktuelle) {unit}|seit (anfang|beginn) ${art} {unit}|seit (jahresbeginn|jahresanfang)|bis (ende|zum ende|zum schluss|schluss) ${art} [diese|dieser|dieses|laufende|laufenden] {unit}|(in|im|über|während|innerhalb) ${art} (diese|dieser|laufende|aktuelle) {unit}|im (laufe|verlauf) ${art} {unit}|(diese|dieser) {unit} (bis jetzt|bis dato|bis heute|bislang|schon)|(bislang|bis jetzt|bis heute|schon) (in|im|) (diese|dieser|diesem) {unit}|seit {unit} (beginn|anfang|start)|im (jetzige|jetziger|derzeitige) {unit}`,
    year_to_date:
      'seit jahresbeginn|seit jahresanfang|heuer|bisher in diesem jahr|bis jahresende|bis ende dieses jahres|bis zum jahresende|dieses jahr bisher|seit anfang des jahres|seit anfang jahr|seit jahresstart|seit neujahr|seit beginn des jahres|in diesem jahr|aufgelaufen',
    month_to_date:
      'seit monatsbeginn|seit monatsanfang|bis monatsende|bis zum monatsende|seit monatsstart|seit anfang des monats|seit anfang monat|seit dem ersten|monat bisher|bisher im monat',
    last_unit: `${art} ${last} {unit}|${last} (volle|ganze|abgelaufene|komplette) {unit}|${last} kalenderwoche|(in|im|aus|von|vom) ${art} ${last} {unit}|${last} {unit} (insgesamt|komplett)|(abgelaufene|abgelaufener|abgeschlossene|abgeschlossener) {unit}`,
    last_week: 'vorwoche|letzte kw|letzter kw|vergangene kw|vorige kw|kw davor',
    last_month: 'vormonat|letzter monat|abgelaufener monat',
    last_quarter: 'vorquartal',
    last_year: 'vorjahr|voriges jahr|letztes jahr|im vorjahr|vergangenes jahr',
    unit_before_last: `${art} (vorletzte|vorletzter) {unit}|${art} vorvorige {unit}|${art} vorvoriger {unit}`,
    month_before_last: 'vorvormonat',
    units_ago: 'vor (einer|einem|{n}) {unit}',
    rolling: `${art} ${last} {n} {unit}|innerhalb ${art} ${last} {n} {unit}|[in|über|während|seit] ${art} {n} ${last} {unit}|(seit|über|für|in) {n} {unit}|rollierend {n} {unit}|(jüngste|jüngsten) {n} {unit}`,
    fortnight: `${art} ${last} (zwei wochen|14 tage)|(letzte|vergangene) beiden wochen|in den letzten vierzehn tagen|seit zwei wochen|letzte 2 wochen`,
    half_year: `${art} ${last} halbe jahr|${art} ${last} halbjahr|letztes halbes jahr|im letzten halben jahr|seit einem halben jahr|halbes jahr`,
    last_hours: `${art} ${last} {n} stunden`,
    few_days: `${art} ${last} (paar|einige) tage|vor ein paar tagen|in den (letzten|vergangenen) (tagen|paar tagen)|(letzte|vergangene) tage|seit (ein paar|einigen) tagen|dieser tage|die tage`,
    few_weeks: `${art} ${last} (paar|einige) wochen|in den (letzten|vergangenen) wochen|seit (ein paar|einigen) wochen|(letzte|vergangene) wochen`,
    few_months: `${art} ${last} (paar|einige) monate|in den (letzten|vergangenen) monaten|seit (ein paar|einigen) monaten|(letzte|vergangene) monate`,
    next_unit:
      '(nächste|nächster|kommende|kommender) {unit}|(nächste|nächstes|kommende|kommendes|folgende|folgender|anstehende) {unit}',
    next_units: '(nächste|kommende) {n} {unit}|in {n} {unit}|(nächste|kommende|folgende) paar {unit}',
    day_month: `[am|vom|zum] ${art} {day} [.] {month}|{weekday} [,] ${art} {day} [.] {month}|${art} {nth} {month}`,
    day_month_year: `[am|vom|zum] ${art} {day} [.] {month} [,] {year}|{weekday} [,] ${art} {day} [.] {month} {year}`,
    day_range: `[vom|von|zwischen] ${art} {day} [.] (-|–|bis|bis zum|und) ${art} {day2} [.] {month}|[vom|von|zwischen] ${art} {day} [.] [{month}] (-|–|bis|bis zum|bis einschließlich|und|und dem) ${art} {day2} [.] {month2}|[vom|von|zwischen] ${art} {day} [.] {month} (-|–|bis|bis zum|bis einschließlich|und|und dem) ${art} {day2} [.] {month2}`,
    day_range_year: `[vom|von|zwischen] ${art} {day} [.] (-|–|bis|bis zum|und) ${art} {day2} [.] {month} {year}`,
    month_range:
      '[von] {month} bis [einschließlich] {month2}|zwischen {month} und {month2}|[von] [anfang] {month} (bis|bis zum|bis ende|-|–) [ende] {month2}|{month} (und|,) {month2} zusammen',
    month_range_year: '[von] {month} bis [einschließlich] {month2} {year}|zwischen {month} und {month2} {year}',
    month: `[im] ${last} {month}|im monat {month}|[im] ganzen {month}|monat {month}|[im] gesamten {month}|den ganzen {month}|der {month}|{month} komplett`,
    month_year: '{month} [im|des] [jahr|jahres] {year}|{month} [.] {year}',
    month_this_year:
      '(diese|dieser) {month}|{month} (diesen|dieses) jahres|{month} in diesem jahr|(heuer|dieses jahr) [im] {month}',
    month_last_year: `{month} [des|im] ${last} jahres|{month} [im] (vorjahr|vorjahres)|{month} letzten jahres|{month} (des|im|vom|aus dem) (vorjahr|vorjahres)|(letztes|voriges|vergangenes) jahr [im] {month}|im (letzten|vorigen|vergangenen) jahr [im] {month}|{month} (letztes|voriges|vergangenes) jahr|{month} im (letzten|vorigen|vergangenen) jahr|{month} vor einem jahr|vorjahres {month}`,
    week_of_day: `[in] ${art} woche (vom|ab|ab dem) {day} [.] {month}|[in] ${art} woche (vom|ab|ab dem|des|um den|seit|mit dem) ${art} {day} [.] {month}`,
    week_of_month: `${art} {nth} [.] woche (im|des) {month}|${art} {nth} [.] {month} woche`,
    first_days: `${art} erste {n} tage (im|des) {month}|[in] ${art} {n} erste tage (im|des|vom|von) {month}|[in] ${art} erste {n} tage (im|des|vom|von) {month}`,
    last_days: `${art} letzte {n} tage (im|des) {month}|[in] ${art} {n} letzte tage (im|des|vom|von) {month}|[in] ${art} letzte {n} tage (im|des|vom|von) {month}`,
    half_of_month: `${art} {nth} [.] hälfte (im|des|vom) {month}`,
    quarter:
      '{quarter} [.] quartal|{nth} [.] quartal|quartal {quarter}|q {quarter} diesen jahres|[im] {nth} [.] quartal|[im] {quarter} [.] quartal [diesen jahres|dieses jahr]|quartal [nr] {quarter}',
    quarter_year: '{quarter} [.] quartal {year}|{nth} [.] quartal {year}|quartal {quarter} {year}',
    quarter_last_year: `q {quarter} (vorjahr|${last} jahr)|{quarter} [.] quartal (vorjahr|${last} jahres)|q {quarter} (letztes|voriges|vergangenes) jahr|q {quarter} (letzten|vorigen|vergangenen) jahres|q {quarter} im vorjahr|{nth} [.] quartal (letzten|vorigen) jahres|{nth} [.] quartal im vorjahr`,
    half: '{half} [.] halbjahr|{nth} [.] halbjahr|erstes halbjahr|[im] {nth} halbjahr|{nth} jahreshälfte',
    half_of_year: '{half} [.] halbjahr {year}|{nth} [.] halbjahr {year}',
    spring: '[diesen|dieses|letzten] (frühling|frühjahr)|im frühling|im frühjahr',
    summer: '[diesen|letzten] sommer|im sommer',
    autumn: '[diesen|letzten] herbst|im herbst',
    winter: '[diesen|letzten] winter|im winter',
    spring_year: '(frühling|frühjahr) {year}',
    summer_year: 'sommer {year}',
    autumn_year: 'herbst {year}',
    winter_year: 'winter {year}',
    iso_week:
      '(kw|kalenderwoche|woche) {week}|{week} [.] (kw|kalenderwoche)|(in|aus|von) (kw|kalenderwoche) {week}|w {week}',
    iso_week_year: '(kw|kalenderwoche|woche) {week} [/] {year}|{week} [.] (kw|kalenderwoche) {year}',
    year: '[im|des] [ganzen|gesamten] jahr {year}|jahres {year}',
    weekday: `${last} {weekday}|am {weekday}|(diesen|dieser|diesem) {weekday}|den {weekday}|am (letzten|vergangenen|vorigen) {weekday}|vom {weekday}`,
    this_weekend: '(diesem|dieses) wochenende|am (jetzigen|kommenden) wochenende|dies wochenende',
    last_weekend: `[am] ${last} wochenende|wochenende|am wochenende|übers wochenende|über das wochenende|(vergangenes|voriges|letztes) wochenende`,
    christmas:
      'weihnachten|an weihnachten|zu weihnachten|über weihnachten|weihnachtszeit|weihnachtsgeschäft|weihnachtsfeiertage|in der weihnachtszeit',
    christmas_year: 'weihnachten {year}',
    new_years_eve: 'silvester|an silvester [{year}]|silvester {year}',
    all_time:
      'jemals|insgesamt bisher|seit (beginn|start)|gesamter zeitraum|über die gesamte zeit|gesamte laufzeit|von anfang an|seit es (uns|den shop|die seite) gibt|seit bestehen|seit launch|seit der gründung|aller zeiten|insgesamt jemals|bisher überhaupt|seit eröffnung|schon immer',
    recently:
      'in letzter zeit|zuletzt|kürzlich|neulich|derzeit|momentan|aktuell|gegenwärtig|zur zeit|zurzeit|neuerdings|seit kurzem|in jüngster zeit|jüngst|heutzutage|grad|grade',
    period_before:
      '(vorperiode|vorzeitraum)|[der|dem|zum|zur] (vorherige|vorheriger|vorangegangene|vorangegangener|vorige) (zeitraum|periode)|davor|zeitraum davor|[die|den|der] {n} {unit} davor|[den|die|der] vorherigen {n} {unit}|wochenende (davor|zuvor|vorher)|(vorherige|vorheriges|vorangegangene|vorangegangenes) wochenende|(die|der|das) (davor|zuvor|vorher)|als (im|in der|am) (letzten|vorigen|vergangenen)|(die|der|das|den|dem) {n} {unit} (zuvor|vorher)|{n} {unit} (zuvor|vorher|davor)|(zeit|phase|periode|zeitraum) (davor|zuvor|vorher)|vorhergehende (periode|zeitraum|phase)|(vorhergehender|vorausgegangener) zeitraum|vorher|zuvor',
    weekday_before: `(gleichen|selben|gleiche|selbe|demselben|derselbe) (tag|wochentag) der (vorwoche|vorigen woche|letzten woche|woche davor)|(gleichen|selben) tag (eine woche zuvor|vor einer woche)|(gleicher|gleiche|selbe|selber|demselben|derselbe|dasselbe) (tag|wochentag) [in|aus|von] ([der] vorwoche|[der] ${last} woche|der woche (davor|zuvor|vorher)|eine woche (zuvor|davor|vorher|früher)|vor einer woche)|[der|dem|den] {weekday} (davor|zuvor|vorher|vorwoche|der vorwoche)|[der|dem|den] (vorherige|vorheriger|vorherigen|vorige|voriger) {weekday}|{weekday} eine woche (davor|zuvor|vorher|früher)`,
    week_before_span:
      'vorwoche|woche davor|woche zuvor|(vorherige|vorige) woche|woche über woche|vorwochen|kw davor|eine woche (davor|zuvor|vorher|früher)|vorherige kw',
    month_before_span:
      'vormonat|monat davor|monat zuvor|(vorheriger|voriger) monat|vormonatszeitraum|einen monat (davor|zuvor|vorher|früher)|monat für monat vergleich',
    quarter_before_span: 'vorquartal|quartal davor|quartal zuvor',
    unit_before:
      '[der|dem|zur|zum] (vorherige|vorheriger|vorangegangene|vorangegangener) {unit}|{unit} (davor|zuvor|vorher)|{unit} zu {unit}|(ein|eine|einen) {unit} (davor|zuvor|vorher|früher)|(vorhergehende|vorhergehender|vorausgegangene) {unit}',
    unit_year_before: `(gleiche|gleicher|selbe) {unit} (im vorjahr|des vorjahres|${last} jahres|im ${last} jahr|ein jahr zuvor)|vorjahresmonat|vorjahreswoche|vorjahresquartal|(gleiche|gleicher|gleichen|selbe|selben|selber|dieselbe|derselbe|demselben|dasselbe) {unit} (letztes|letzten|voriges|vergangenes) (jahr|jahres)|(gleiche|gleicher|gleichen|selbe|selben|selber|dieselbe|derselbe|demselben|dasselbe) {unit} (vor einem jahr|ein jahr davor|ein jahr vorher|ein jahr früher|im jahr davor|vom vorjahr|vorjahr)`,
    year_before: `vorjahr|vorjahreszeitraum|vorjahresmonat|vorjahreswert|(gleicher|gleiche|selber|selbe|gleichen) (zeitraum|periode|zeit|tag|tage) [im|in|des|vom] (vorjahr|vorjahres|${last} jahr|${last} jahres)|ein jahr (zuvor|davor|vorher)|vor einem jahr|jahr davor|jahr zuvor|im jahresvergleich|jahresvergleich|vorjahreszeitraums|zum vorjahr|gegenüber vorjahr|(im|zum) jahr davor|letztes jahr um diese zeit|um diese zeit letztes jahr|zur (gleichen|selben) zeit (letztes jahr|im vorjahr|vor einem jahr)|zur (gleichen|selben) zeit (letzten|vorigen) jahres|jahr für jahr vergleich|ein jahr früher|vorjahresperiode|vj|yoy|im vorjahresvergleich|vorjahresvergleich|(selbe|selben|gleiche|gleichen|denselben|dieselben|derselbe|demselben) (zeitraum|tage|tagen|zeit|periode) (letztes|voriges|vergangenes|letzten|vorigen) (jahr|jahres)|(selbe|selben|gleiche|gleichen|denselben|dieselben|demselben) (zeitraum|tage|tagen|zeit|periode) (vor einem jahr|ein jahr davor|ein jahr zuvor|im jahr davor)`,
    rest_of_unit: `(rest|restliche|restlicher|verbleibende|verbleibender) ${art} [diese|dieser|dieses|laufende] {unit}`,
    rest_of_month: 'rest (des|vom|im) {month}',
    week_to_date:
      'seit wochenbeginn|seit wochenanfang|seit wochenstart|woche bisher|bis wochenende|bis ende der woche|bis zum wochenende',
    quarter_to_date:
      'seit quartalsbeginn|seit quartalsanfang|seit quartalsstart|quartal bisher|bis quartalsende|bis zum quartalsende',
    weekly_report: 'wochenbericht|wochenreport|wochenrückblick|wöchentlicher (bericht|report)',
    monthly_report: 'monatsbericht|monatsreport|monatsrückblick|monatszahlen|monatlicher (bericht|report)',
    quarterly_report: 'quartalsbericht|quartalsreport|quartalszahlen',
    yearly_report: 'jahresbericht|jahresrückblick|jahresreport',
    daily_report: 'tagesbericht|tagesreport|tageszahlen',
    whole_units: `${art} ${last} {n} (volle|ganze|komplette|abgeschlossene|vollständige) {unit}`,
    day_month_last_year: `[am|vom] ${art} {day} [.] {month} (letzten jahres|vorigen jahres|des vorjahres|im vorjahr|letztes jahr|im letzten jahr)`,
    day_of_month: 'am {day} .|am {nth}',
    days_to_written: `[vom|von|zwischen] ${art} {day} [.] (-|–|bis|bis zum|bis einschließlich|und|und dem) ${art} {written}`,
    last_week_of_month: `[in] ${art} letzte woche (im|des|vom|von) {month}`,
    quarter_this_year: 'q {quarter} (dieses|diesen) jahres|q {quarter} dieses jahr|q {quarter} heuer',
    half_last_year: '{nth} [.] halbjahr (letzten|vorigen) jahres|h {half} (letztes jahr|vorjahr)',
    weekday_this_week: '{weekday} diese woche|diese woche [am] {weekday}|{weekday} dieser woche',
    weekday_last_week:
      '{weekday} (letzte|letzter|vergangene|vergangener|vorige|voriger) woche|{weekday} der (letzten|vorigen|vor) woche|{weekday} (in der vorwoche|der vorwoche|vor einer woche|vorwoche)|(letzte|vergangene|vorige) woche [am] {weekday}',
    christmas_eve: 'heiligabend [{year}]|heilig abend [{year}]',
    new_years_day: 'neujahr [{year}]|neujahrstag [{year}]|an neujahr',
    valentines_day: '[am|zum] valentinstag [{year}]',
    halloween: '[an|zu] halloween [{year}]',
    good_friday: '[am] karfreitag [{year}]',
    easter_sunday: '[am] ostersonntag [{year}]',
    easter_monday: '[am] ostermontag [{year}]',
    easter: '[an|zu|über] ostern|osterwochenende|ostertage|osterfeiertage|osterferien',
    easter_year: '[an|zu|über] ostern {year}',
    boxing_day: '(zweiter|2 .|zweiten) weihnachtstag [{year}]|(zweiter|2 .|zweiten) weihnachtsfeiertag [{year}]',
    singles_day: 'singles day [{year}]|single day',
    thanksgiving: 'thanksgiving',
    thanksgiving_year: 'thanksgiving {year}',
    black_friday: '[am|zum|letzten|diesjährige|diesjähriger] black friday|blackfriday|schwarzer freitag',
    black_friday_last_year:
      'black friday (letztes jahr|voriges jahr|im vorjahr|im letzten jahr|letzten jahres|vorjahr)|(letztjährige|letztjähriger|vorjährige) black friday|black friday (vor einem jahr|des vorjahres)',
    black_week: 'black friday woche|blackweek|black week [{year}]|cyberweek',
    black_weekend: 'black friday wochenende',
    fiscal_year: '(geschäftsjahr|gj|wirtschaftsjahr|fiskaljahr) {year}',
    this_fiscal_year: '(dieses|laufende|laufendes|aktuelle|aktuelles) (geschäftsjahr|wirtschaftsjahr)|geschäftsjahr',
    last_fiscal_year: '(letzte|letztes|voriges|vergangenes) (geschäftsjahr|wirtschaftsjahr)',
    day_before_span: 'vortag|tag (davor|zuvor|vorher)|vortages',
  },
  metrics: {
    users: `${user}|nutzerzahl|nutzerzahlen|besucherzahl|besucherzahlen|eindeutige ${user}|userzahl|userzahlen|reichweite|besucherinnen|nutzende|leute auf der seite|menge an ${user}|menge der ${user}|seitenbesucher|websitebesucher|shopbesucher|webseitenbesucher|onlinebesucher|uniques|unique visitors|unique ${user}|einzelne ${user} insgesamt|unterschiedliche ${user}|verschiedene ${user}|visitors|gäste|surfer`,
    activeUsers: `aktive ${user}|aktiver ${user}|aktive (leute|personen|menschen)|${user} (sind|waren) aktiv|aktivnutzer`,
    totalUsers: `gesamte ${user}|${user} gesamt|${user} insgesamt|gesamtnutzer|gesamtbesucher|gesamtzahl (der|an|aller) ${user}|${user} in summe|sämtliche ${user}|alle ${user} zusammen|nutzer total|gesamtzahl ${user}`,
    newUsers: `neue ${user}|neuer ${user}|neunutzer|erstbesucher|neubesucher|erstmalige ${user}|neukunden gewonnen|neue (leute|personen|menschen|gesichter|interessenten|leser|gäste|visitors)|erstnutzer|neu (hinzugekommene|gewonnene|dazugekommene) ${user}|neue nutzerinnen|newuser|zum ersten mal (da|hier|besucht)|erstbesuche|erstbesuch|neubesuche|${user} (zum ersten mal|erstmalig|erstmals)|zum ersten mal (auf|bei) [unserer|der|uns] [seite|website]|neuzugänge`,
    active1DayUsers: `täglich aktive ${user}|dau|tägliche ${user}|täglich aktive (leute|personen)|daily active users`,
    active7DayUsers: `wöchentlich aktive ${user}|wau|wöchentliche ${user}|weekly active users`,
    active28DayUsers: `monatlich aktive ${user}|mau|monatliche ${user}|monthly active users`,
    traffic:
      'traffic|verkehr|besucherverkehr|webseitenverkehr|besucherstrom|webtraffic|websitetraffic|seitentraffic|websiteverkehr|seitenverkehr|andrang|besucheraufkommen|aufkommen|zulauf|besuchervolumen|trafficvolumen|shoptraffic',
    sessions: `${visit}|sitzungszahl|sitzungszahlen|besuchszahl|besuchszahlen|anzahl ${visit}|seitenbesuch|websitebesuch|sessionzahl|sessionzahlen|besuchsanzahl|sitzungsanzahl|sitzungsvolumen|visits|seitenbesuche|websitebesuche|webseitenbesuche|shopbesuche|menge (der|an) ${visit}|zahl der ${visit}|einstiege|besuche auf (der|unserer) (seite|website|webseite)`,
    engagedSessions: `(aktive|engagierte|interagierende) ${visit}|${visit} mit interaktion|(intensive|beteiligte|engaged) ${visit}|sitzungen mit engagement|engaged sessions`,
    engagementRate:
      'engagement rate|engagementrate|interaktionsrate|engagement quote|interaktionsquote|rate der interaktionen|beteiligungsrate|interaktionsraten|engagementquote',
    engagement: 'engagement',
    bounceRate:
      'absprungrate|absprungquote|bounce rate|bouncerate|bounces|absprünge|absprung|abspringen|abspringer|absprungsrate|abspringrate|absprungraten|absprungquoten|bounce quote|bouncequote|rate der absprünge|(sofort|gleich|direkt) wieder (weg|abspringen|abhauen|gehen|gegangen)|hauen (sofort|gleich|direkt) (wieder|) ab|bounce',
    averageSessionDuration: `[${avg}] (sitzungsdauer|besuchsdauer|verweildauer|aufenthaltsdauer|sessiondauer|dauer [einer|der] ${visit}|länge [einer|der] ${visit})|wie lange (bleiben|blieben|sind|waren|dauert|dauern) [die|unsere|eine] [${user}|leute|${visit}] [im schnitt|durchschnittlich] [auf (der|unserer) (seite|website|webseite)]|zeit pro ${visit}|wie lange (bleiben|blieben|verweilen|verweilten|verbringen|verbrachten|halten sich) [die|unsere|eine|unser] [${user}|leute|kunden|menschen|${visit}] [so|denn|eigentlich] [im schnitt|im durchschnitt|durchschnittlich|im mittel] [bei uns|auf (der|unserer) (seite|website|webseite)|im shop]|(zeit|verweilzeit|aufenthaltszeit) (auf der website|auf der webseite|im shop|pro sitzung|pro besuch|je sitzung|je besuch)|verweilzeit|aufenthaltszeit|sitzungslänge|besuchslänge|dauer (der|unserer|pro|je|von) ${visit}|${visit} (dauer|länge)|(längste|kürzeste) ${visit}|wie lange (dauert|dauerte|dauern|dauerten|war|ist) [ein|eine|die|der|unsere] ${visit} [im schnitt|im durchschnitt|durchschnittlich]|wie viel zeit (verbringen|verbrachten) [die|unsere] [${user}|leute|kunden] [auf (der|unserer) (seite|website|webseite)|im shop|bei uns]`,
    userEngagementDuration:
      'interaktionszeit|engagement zeit|interaktionsdauer|nutzungsdauer|engagement time|gesamte (interaktionszeit|interaktionsdauer|nutzungszeit)|nutzungszeit|verbrachte zeit|lesezeit gesamt|engagementdauer|engagementzeit',
    engagement_time_per_session: `[${avg}] (interaktionszeit|interaktionsdauer|engagement zeit|engagement time|engagementzeit) (pro|je) (sitzung|besuch|session)`,
    average_engagement_time: `${avg} (interaktionszeit|interaktionsdauer|engagement zeit|engagement time|lesezeit|nutzungsdauer)|(interaktionszeit|engagement zeit) pro ${user}|${avg} zeit (auf der|pro) seite|lesedauer|zeit auf der seite|${avg} (lesedauer|nutzungszeit|verweildauer|verweilzeit|engagementzeit|zeit) [auf|pro|je] [der|den|einer] (seite|seiten|artikel|beitrag)|(zeit|verweildauer|verweilzeit|lesezeit|lesedauer) (pro|je|auf einer|auf den|auf) (seite|seiten|artikel|beitrag|nutzer|besucher|user)|wie lange (lesen|lasen) [die|unsere] (leute|leser|nutzer|besucher)|interaktionszeit (pro|je) ${user}|${avg} (interaktionszeit|engagementzeit) (pro|je) ${user}`,
    sessionsPerUser: `${visit} (pro|je) ${user}|besuchsfrequenz|besuchshäufigkeit|wie oft kommt ein ${user}|${visit} (pro|je) (kopf|person|nase)`,
    screenPageViews: `${view}|seitenzugriff|zugriff|impressionen der seiten|pis|page impressions|pageimpressions|seitenimpressionen|views|klicks auf (die|unsere) (seite|seiten)|seitenabrufe|abrufe|seitenaufrufzahlen|aufrufzahlen|seitenzugriffe|wie oft (wurde|wurden|wird|werden) [die|der|das|unsere|unser] (seite|seiten|artikel|beiträge|beitrag|blog|startseite) (aufgerufen|angesehen|gelesen|angeklickt|besucht|geöffnet|angeschaut)|gesehene seiten|aufgerufene seiten`,
    screenPageViewsPerSession: `(${view}|seite) (pro|je) ${visit}|(${view}|seite|views) (pro|je|in einer|per) ${visit}|besuchstiefe|seitentiefe|wie viele seiten (sieht|sehen|schaut|schauen|liest|lesen|besucht|besuchen) [ein|die|unsere] [${user}|leute] (pro|je) ${visit}`,
    screenPageViewsPerUser: `(${view}|seite) (pro|je) ${user}|(${view}|seite|views) (pro|je) (kopf|person)|wie viele seiten (sieht|schaut|liest|besucht) [sich] (ein|jeder) ${user}`,
    eventCount:
      'ereignis|ereignisse|event|anzahl [der] ereignisse|ereignisanzahl|interaktion|eventzahl|eventanzahl|ereigniszahl|ereigniszahlen|anzahl der events|events insgesamt|nutzeraktionen|interaktionen',
    eventCountPerUser: `(ereignis|event) (pro|je) ${user}`,
    eventsPerSession: `(ereignis|event) (pro|je) ${visit}`,
    conversions: `${conv}|abschluss|abschlüsse|zielvorhaben|zielerreichung|zielabschluss|zielabschlüsse|ziele|konvertierungen|konversionen|convs|conv|anzahl (der|) ${conv}|leadabschlüsse|erreichte ziele`,
    keyEvents:
      'schlüsselereignis|schlüsselereignisse|key event|wichtiges ereignis|wichtige ereignisse|key events|keyevents|wichtigste ereignisse',
    conversion_rate: `${conv} rate|conversionrate|konversionsrate|konvertierungsrate|conversionquote|cr|abschlussquote|abschlussrate|umwandlungsrate|convrate|conversion quote|konversionsquote|konvertierungsquote|${conv} (quote|raten|ratio)|umwandlungsquote|umwandlungsraten|wie (gut|schlecht) (konvertieren|konvertiert|konvertierte|konvertierten) [die|der|das|unsere|unser] [seite|shop|website|besucher]|abschlussraten|cvr|prozent (der|aller) ${visit} (konvertieren|konvertiert)`,
    revenue:
      'umsatz|umsätze|gesamtumsatz|erlös|einnahme|einnahmen|wie viel geld (haben|hat) (wir|der shop) (verdient|eingenommen|gemacht)|geld verdient|erlöse|umsatzzahlen|wie viel (geld|) (haben|hat|hatten) [wir|der shop] [heute|gestern|da|so|bisher|insgesamt] (verdient|eingenommen|gemacht|umgesetzt|erwirtschaftet|erlöst)|wie viel (geld|kohle|asche|knete) [haben|hat] [wir]|kohle|knete|geld (kam|kommt|ist) [rein|reingekommen]|geld reingekommen|wie viel geld|einkünfte|ertrag|erträge|gesamterlös|gesamteinnahmen|umsatzvolumen|umsatzsumme|gesamte einnahmen|gesamtumsätze|umsätzen|tagesumsatz|wochenumsatz|monatsumsatz|jahresumsatz|quartalsumsatz|bruttoumsatz|nettoumsatz|geldeingang|verdienst',
    purchaseRevenue:
      'kaufumsatz|bestellumsatz|shop umsatz|onlineumsatz|e commerce umsatz|umsatz aus (käufen|bestellungen)|warenumsatz|umsatz (mit|durch) (käufen|bestellungen)|bestellerlöse|verkaufserlöse|verkaufsumsatz|e commerce erlöse|umsatz im (shop|onlineshop|webshop)|shopumsatz|webshopumsatz|onlineshopumsatz|ecommerceumsatz',
    sales: 'verkauf|verkäufe|verkaufszahlen|absatz|sales|abverkauf|abverkäufe|verkaufszahl|absatzzahlen|absätze',
    totalAdRevenue:
      'werbeeinnahmen|anzeigenumsatz|werbeumsatz|werbeerlöse|umsatz (aus|durch|mit) (werbung|anzeigen)|adsense (einnahmen|umsatz)|erlöse aus werbung|einnahmen aus werbung|einnahmen durch werbung',
    refundAmount:
      '[geld] (erstattet|zurückerstattet|rückerstattet)|rückerstattungen|erstattungen|erstattung|erstattungen|rückerstattung|rückerstattungen|retourenwert|rückzahlung|rückzahlungen|erstattet|erstattete|erstatten|erstatteten|zurückgezahlt|zurückgezahlte|erstattungsbetrag|erstattungssumme|rückerstattete|rückerstattet|zurückerstattet|zurückerstattete|gutschriften|refunds|geld zurück|(verlieren|verloren) durch (rückerstattungen|erstattungen|retouren)',
    averagePurchaseRevenue: `[${avg}] (warenkorbwert|bestellwert|warenkorb|bestellsumme|bonwert|kaufwert|auftragswert)|umsatz (pro|je) (bestellung|kauf|transaktion)|aov|warenkorbhöhe|(wie groß|wie hoch|wie teuer) (ist|war) [ein|eine|der|die|unser|unsere] [${avg}] (warenkorb|bestellung|einkauf|kauf|order)|${avg} (kauf|einkauf|order|auftrag|bestellungswert|transaktion|bestellung|bestellhöhe|transaktionswert|einkaufswert|korb)|(wie viel|was) (geben|gibt|gaben) [die|unsere|ein|der] [kunden|leute|kunde|käufer] (pro|je) (bestellung|kauf|einkauf) [aus]|(wert|höhe|betrag) (pro|je|einer|der) (bestellung|order|kauf|transaktion)|umsatz (pro|je) (order|einkauf|auftrag)|durchschnittsbon|durchschnittsbestellung|durchschnittswarenkorb|durchschnittlicher bestellungswert|bestellwerte|warenkorbwerte|warenkorbgröße`,
    averageRevenuePerUser: `[${avg}] umsatz (pro|je) ${user}|arpu|umsatz (pro|je) (kopf|besucher|person|visitor)|erlös (pro|je) ${user}|wert (pro|je|eines) ${user}|was bringt (ein|uns ein) ${user}|einnahmen (pro|je) ${user}`,
    averagePurchaseRevenuePerPayingUser:
      'umsatz (pro|je) (käufer|kunde|kunden)|umsatz (pro|je) (zahlender|zahlendem) (nutzer|kunde|kunden)|(wie viel|was) (gibt|geben|gab|gaben) (ein|die|unsere|der) (kunde|kunden|käufer) [im schnitt|durchschnittlich] aus|arppu|erlös (pro|je) (kunde|käufer)|ausgaben (pro|je) (kunde|käufer|kopf)',
    ecommercePurchases:
      'kauf|käufe|bestellung|bestellungen|order|orders|einkauf|einkäufe|bestellzahl|bestellzahlen|auftrag|aufträge|bestellmenge|bestellmengen|bestellanzahl|anzahl (der|an) (bestellungen|käufe|aufträge|orders)|kaufabschluss|kaufabschlüsse|kaufabschlüssen|bestelleingang|bestelleingänge|auftragseingang|auftragseingänge|auftragszahlen|shopbestellungen|onlinebestellungen|kaufzahlen|abgeschlossene (käufe|bestellungen)|orderzahlen|shop bestellungen|wie oft (wurde|wird) (gekauft|bestellt|eingekauft)',
    transactions: 'transaktion|transaktionen|transaktionszahl|transaktionszahlen|kauftransaktionen',
    totalPurchasers:
      'käufer|käufern|zahlende kunden|wie viele (leute|kunden|nutzer|personen) haben (gekauft|bestellt)|einkäufer|besteller|käuferzahl|käuferzahlen|(leute|kunden|nutzer|besucher|personen|user) [,] [die] [haben] [etwas|was|bei uns] (gekauft|bestellt|eingekauft) [haben|hatten]|wie viele (leute|kunden|nutzer|personen|besucher|user) (kauften|bestellten|kaufen|bestellen) [etwas|was|bei uns|ein]|kaufende (nutzer|kunden|besucher)|zahlende (nutzer|besucher|user)|wie viele haben (gekauft|bestellt)',
    firstTimePurchasers:
      'neukunde|neukunden|erstkäufer|erstbesteller|erstkunden|neue (kunden|käufer|kundinnen|besteller)|neukundenzahl|neukundschaft|erstkäuferinnen|erstmalige (käufer|kunden)|zum ersten mal (gekauft|bestellt|kaufen)|neukundengewinnung|erstkauf|erstkäufe',
    customers: 'kunde|kunden|kundinnen|kundschaft|kundenzahl|kundenzahlen|anzahl (der|) kunden|kundin|kundenanzahl',
    purchaserRate:
      'käuferrate|käuferquote|käuferanteil|anteil der käufer|(anteil|prozent|prozentsatz) der (nutzer|besucher) [,] die (kaufen|gekauft haben|bestellen)',
    purchase_rate:
      'kaufrate|bestellrate|kaufquote|kauf conversion rate|kauf (rate|quote)|bestellquote|kaufwahrscheinlichkeit|kaufkonversion|shop conversion rate|e commerce (conversion rate|conversionrate)|ecommerce (conversion rate|conversionrate)|kaufraten|conversion rate (beim kauf|der käufe|zum kauf)',
    addToCarts:
      'wie viele (warenkorb|warenkörbe)|in den warenkorb [gelegt]|warenkorb hinzufügungen|add to cart|in den einkaufswagen|warenkorbeinlagen|warenkorb events|(in|im) [den|ihren|die|ihre] (warenkorb|warenkörbe|einkaufswagen|korb|wagen) (gelegt|gepackt|getan|gelandet|legen|legten|packen|packten|gelegte|hinzugefügt)|warenkorbzugänge|warenkorb zugänge|warenkorbaktionen|add to carts|warenkörbe|warenkorbhinzufügungen|hinzufügungen zum warenkorb|zum warenkorb hinzugefügt|in den korb gelegt|warenkorb adds|warenkorbhinzufügung',
    checkouts:
      'checkout|checkouts|kasse|kassenvorgänge|bezahlvorgang|bezahlvorgänge|checkout starts|zur kasse [gegangen|gehen|gingen]|kassengänge|kassengang|gestartete checkouts|begonnene checkouts|checkoutstarts|bestellvorgänge gestartet|(bezahlvorgang|checkout|bestellvorgang) (gestartet|begonnen|angefangen|starten|beginnen|begannen)|begonnene (bezahlvorgänge|bestellvorgänge|käufe)',
    cart_abandonment:
      '(warenkorb|kaufabbruch|checkout) abbruch|warenkorbabbrüche|warenkorbabbruch|warenkorbabbruchrate|kaufabbrüche|abbruchrate|abgebrochene warenkörbe|abbruchquote|(warenkorb|warenkörbe|korb) (abgebrochen|stehen gelassen|stehengelassen|liegen gelassen|liegengelassen|verlassen|zurückgelassen)|(abgebrochene|verlassene|stehengelassene|liegengebliebene|aufgegebene) (warenkörbe|warenkorb|einkaufswagen|körbe)|warenkorb (abbruchrate|abbruchquote|abbrecherquote)|kaufabbruchrate|kaufabbruchquote|kaufabbruch|kaufabbrecher|warenkorbabbrecher|abbrecherquote|abgebrochene (käufe|bestellungen|einkäufe)|bestellabbrüche|bestellabbruch|warenkorbabbruchquote',
    itemRevenue:
      'produktumsatz|artikelumsatz|umsatz (pro|je) (produkt|artikel)|umsatz mit (produkten|artikeln)|produktumsätze|artikelumsätze|umsatz (der|von) (produkte|artikel|produkten|artikeln)|warenwert',
    itemsPurchased:
      '(verkaufte|gekaufte) (produkte|artikel|stück)|stückzahl|stückzahlen|verkaufte einheiten|produktverkäufe|artikelverkäufe|(verkaufte|gekaufte|bestellte|abgesetzte) (produkte|artikel|stück|stücke|teile|einheiten|mengen|stückzahl|stückzahlen|waren|ware)|verkaufsmenge|verkaufsmengen|absatzmenge|absatzmengen|abverkaufsmenge|menge (der|an) verkauften|wie viele (produkte|artikel|stück|teile|einheiten) (haben|hat|wurden|gingen|sind) [wir] [verkauft|abgesetzt|weg|über den ladentisch]|über den ladentisch|über die theke|stück verkauft|stück|einheiten|produkte verkauft|artikel verkauft|verkaufte',
    itemsViewed:
      '(angesehene|betrachtete) (produkte|artikel)|produktaufrufe|produktansichten|(angesehen|angeschaut|angeklickt|angeschaute|angeklickte|aufgerufene|gesehene) (produkte|artikel)|aufrufe (der|von|unserer) (produkte|produktseiten|artikelseiten|produktdetailseiten)|produktseitenaufrufe|produktdetailaufrufe|produktviews|artikelaufrufe|artikelansichten|produktdetailansichten|produktklicks',
    itemsAddedToCart:
      '(produkte|artikel) in den warenkorb|(produkte|artikel|stück) (im|in den) (warenkorb|einkaufswagen|korb) (gelegt|gepackt|gelandet)|(produkte|artikel) im warenkorb',
    advertiserAdCost:
      'werbekosten|werbeausgaben|anzeigenkosten|kampagnenkosten|ausgaben für (werbung|anzeigen|ads|google ads)|kosten für (werbung|anzeigen|ads)|werbebudget|mediakosten|google ads kosten|kosten|ausgaben|adspend|ad spend|google ads (ausgaben|budget|spend|kosten)|ads (kosten|ausgaben|budget)|kosten (der|unserer|von) (werbung|anzeigen|kampagnen|kampagne|google ads|ads)|(wie viel|was) (kostet|kosten|kostete|kosteten) [wir|uns] [die|unsere] (werbung|anzeigen|google ads|ads|kampagnen|kampagne)|marketingkosten|marketingausgaben|werbeetat|werbespendings|mediaausgaben|(für|in) (werbung|ads|anzeigen|google ads|marketing|kampagnen) (ausgegeben|gesteckt|investiert|bezahlt|verbraten|gezahlt)|geben wir für (werbung|ads|anzeigen|google ads|kampagnen) aus|werbeaufwand|werbegeld|werbegelder|anzeigenbudget|anzeigenausgaben',
    advertiserAdClicks:
      '(anzeigen|werbe|ads) klicks|anzeigenklicks|klicks auf (anzeigen|werbung|ads)|klicks auf (die|unsere) (werbung|anzeigen|ads|google ads)|ads klicks|google ads klicks|werbeklicks|klicks aus (anzeigen|werbung|google ads)',
    advertiserAdImpressions:
      'anzeigenimpressionen|werbeeinblendungen|ads impressionen|impressionen (der|unserer|von) (anzeigen|werbung|ads)|google ads impressionen|werbeimpressionen|anzeigeneinblendungen|einblendungen (der|unserer) (anzeigen|werbung)',
    advertiserAdCostPerClick:
      'klickpreis|kosten pro klick|cpc kosten|kosten je klick|cpc|(preis|kosten) (pro|je|für einen|eines) (klick|klicks)|klickpreise|klickkosten|was kostet (uns|) [ein] klick|was kostete (uns|) [ein] klick',
    advertiserAdCostPerKeyEvent: `kosten (pro|je) ${conv}|cpa|cpl|kosten (pro|je) (lead|abschluss|akquisition|bestellung|neukunde|kauf|aktion)`,
    returnOnAdSpend:
      'roas|werberendite|return on ad spend|werbeertrag|rendite (der|unserer) (werbung|anzeigen|ads|kampagnen)|(lohnt|lohnen|rechnet|rechnen) sich [die|unsere] (werbung|anzeigen|google ads|ads)',
    clicks: 'klick|klicks|klickzahl|klickzahlen|clicks',
    click_rate: 'klickrate|ctr|klickraten|klickquote|klick rate|click through rate|durchklickrate',
    impressions: 'impression|impressionen|einblendungen|impressionszahlen|sichtkontakte|ad impressions',
    organicGoogleSearchClicks:
      'klicks (aus|in) der (google suche|suche)|suchklicks|search console klicks|google klicks|klicks aus google|klicks (von|über) google|klicks in der search console|organische klicks|seo klicks|gsc klicks',
    organicGoogleSearchImpressions:
      'impressionen (aus|in) der (google suche|suche)|search console impressionen|google impressionen|impressionen (in|bei|auf) google|organische impressionen|seo impressionen|impressionen in den suchergebnissen',
    organicGoogleSearchAveragePosition:
      '[durchschnittliche] position in [der] (google|google suche|suche)|durchschnittliche position|(google|seo|search console) position|durchschnittsposition|mittlere position|position (in|bei) google',
    ecommerce:
      'e commerce|ecommerce|onlineshop zahlen|shopzahlen|e commerce zahlen|ecommerce zahlen|shop performance|shop kennzahlen|onlineshop kennzahlen|e commerce kennzahlen|onlinehandel',
    eventValue: 'ereigniswert|eventwert|wert der (ereignisse|events)',
    sessionKeyEventRate: `${conv} rate (pro|je) ${visit}|sitzungs ${conv} rate`,
    userKeyEventRate: `${conv} rate (pro|je|der) ${user}|nutzer ${conv} rate`,
    grossPurchaseRevenue: 'bruttokaufumsatz|brutto kaufumsatz',
    taxAmount: 'steuerbetrag|mehrwertsteuer|mwst|umsatzsteuer',
    shippingAmount: 'versandkosten|versandeinnahmen|versandgebühren|porto|versandumsatz',
    transactionsPerPurchaser:
      '(bestellungen|käufe|transaktionen|orders) (pro|je) (kunde|käufer|kunden|käufern)|kauffrequenz|kaufhäufigkeit|bestellhäufigkeit|bestellfrequenz',
    items_per_order: '(artikel|produkte|stück|teile) (pro|je) (bestellung|kauf|order|einkauf|warenkorb)',
    checkout_completion:
      'checkout (conversion|abschlussrate|abschlussquote|completion)|(von|vom) checkout (zum|bis zum) (kauf|abschluss)|checkout abbruchrate|checkoutabbruchrate',
    cart_to_checkout: '(von|vom) warenkorb (zum|zur|bis zum|bis zur) (checkout|kasse)',
    cart_completion: '(von|vom) warenkorb (zum|bis zum|zur|bis zur) (kauf|bestellung|abschluss)',
    organicGoogleSearchClickThroughRate:
      '(google|organische|seo|search console) (ctr|klickrate)|ctr (in|bei) google|klickrate (in|bei) (google|der google suche|der suche)',
    scrolledUsers:
      '(nutzer|besucher|leute) [,] [die] (gescrollt|scrollen|runterscrollen)|wie viele (leute|nutzer|besucher) scrollen',
    stickiness: 'stickiness|dau mau|dau zu mau',
  },
  weakMetrics: {
    users:
      'wie viele (leute|menschen|personen|unterschiedliche)|wie viele (verschiedene|einzelne) (leute|menschen|personen)|anzahl (der|an) (leute|menschen|personen)|wie viel (leute|besuch|betrieb)|wie viele nutzen|wie viele besuchen|was los',
    people:
      'leute|menschen|person|personen|zielgruppe|publikum|leser|nutzen unsere seite|jemand|leuten|mensch|besucherschaft|leserschaft|leserinnen|jeder|alle leute|typen|interessenten|fans|community|nutzen unseren shop|nutzt|nutzen|surfen bei uns|nutzte|nutzten',
    screenPageViews:
      'aufgerufen|angesehen|gelesen|angeschaut|gesehen|angeklickt|geöffnet|meistgelesen|meistbesucht|meistgesehen|meistaufgerufen|beliebt|angeguckt|aufrufen|ansehen|anschauen|(lesen|lasen) (die|unsere) (leute|leser|besucher|nutzer|kunden)|gelesene|gelesenen|meistgeklickt|geklickt|klicken|angesehene|aufgerufene|betrachtet|gucken|geguckt|schauen sich|interessant|konsumiert|sehen sich',
    sessions:
      'besucht|gekommen|kamen|kommen|landeten|landen|unterwegs|gelandet|landet|landete|reinkommen|reinkamen|rein|reingekommen|vorbeigeschaut|vorbeikommen|vorbei|vorbeigekommen|besuchen|besuchten|besucht uns|zu uns|gefunden|hergekommen|finden uns|fanden uns|aufschlagen|eintrudeln|aufgeschlagen',
    ecommercePurchases:
      'gekauft|bestellt|kaufen|bestellen|eingekauft|kauft|kaufte|kauften|bestellte|bestellten|shoppen|geshoppt|zugeschlagen|einkaufen|zuschlagen|geordert|orderten',
    itemsPurchased:
      'verkauft|verkaufen|meistverkauft|bestseller|am besten verkauft|verkauften sich|verkaufte|verkauften|verkauft sich|verkaufen sich|topseller|renner|kassenschlager|ladenhüter|bestverkauft|bestverkaufte|bestverkauften|abgesetzt|gehen weg|weggegangen|verkaufsschlager|absatzstark|absatzstärkste',
    conversions:
      'konvertieren|konvertiert|konvertierten|abgeschlossen|konvertierte|konvertierend|zum abschluss (kommen|gekommen)|abschließen|abschlossen|umgewandelt',
    conversion_rate:
      '(konvertiert|konvertieren|konvertierten) am (besten|schlechtesten)|am (besten|schlechtesten) (konvertiert|konvertieren)|konvertiert (besser|schlechter|gut|schlecht|am besten|am schlechtesten)|konvertieren (besser|schlechter|gut|schlecht)|konvertierten (besser|schlechter)|konvertierungsstark|konversionsstark|konversionsstärkste|(höchste|beste|niedrigste|schlechteste) konvertierung',
    bounceRate:
      'sofort wieder weg|springen ab|abgesprungen|springen (sofort|gleich|direkt) ab|hauen ab|gleich wieder weg|direkt wieder weg|abhauen|abspringt|abgehauen|springt ab|sprangen ab|sofort wieder gehen',
    revenue:
      'verdient|verdienen|eingenommen|eingebracht|bringen geld|umgesetzt|verdienten|verdiente|einnehmen|nahmen ein|eingespielt|einspielen|erwirtschaftet|erwirtschaften|erlöst|umsetzen|setzen um|bringen [uns] [am meisten] (ein|geld)|bringt (geld|ein)|lukrativ|rentabel|ertragreich|wertvoll|spülen geld|zahlt sich aus|zahlen sich aus|(bringen|bringt|brachte|brachten|macht|machen|machten|machte) [uns] [am] (meisten|meiste) (geld|kohle)',
    advertiserAdCost: 'ausgegeben|ausgeben|gaben aus|gekostet|kostet|kosten uns|verbraten|investiert|reingesteckt',
    userEngagementDuration: 'beschäftigt|engagiert',
    purchase_rate: '(kaufen|bestellen) [am] (wahrscheinlichsten|ehesten)',
    addToCarts: 'warenkorb|einkaufswagen',
    itemsViewed: 'produktseite|produktseiten|artikelseite|produktdetailseite',
  },
  events: {
    sign_up:
      'registrierung|registrierungen|anmeldung|neuanmeldung|registriert|neuregistrierungen|signups|registrieren|registrierte|registrierten|anmelden|angemeldet|anmeldungen|kontoerstellung|kontoerstellungen|accounts angelegt|account erstellt|konto erstellt|konto angelegt|neue accounts|neue konten|kontoeröffnungen|neuregistrierung|neuanmeldungen|sign ups|signup|registrierungszahlen',
    login:
      'login|logins|eingeloggt|einloggen|einloggten|einlogge|loggen sich ein|loggten sich ein|eingeloggte|anmeldevorgänge|log ins|login zahlen',
    generate_lead:
      'lead|leads|anfrage|anfragen|kontaktanfragen|leadzahlen|kontaktanfrage|angebotsanfragen|angebotsanfrage|interessentenanfragen|leadgenerierung',
    file_download:
      'download|downloads|heruntergeladen|dateidownloads|dateidownload|downloadzahlen|pdf downloads|herunterladen|runtergeladen|runterladen|herunterladungen',
    scroll: 'scrolls|gescrollt|scrollen|scrollten|scroll events',
    click:
      'ausgehende klicks|klicks auf externe links|externe klicks|outbound klicks|klicks nach außen|ausgehende (links|linkklicks)',
    form_submit:
      'formular abgesendet|formulareinsendungen|abgeschickte formulare|formularabsendungen|formular (ausgefüllt|abgeschickt|gesendet|eingereicht|ausfüllen|abschicken)|kontaktformular (ausgefüllt|abgeschickt|gesendet|abgesendet)|abgesendete formulare|ausgefüllte formulare|kontaktformulare|formulare|formularabsendung|formularabschlüsse|formulareinsendung',
    video_start:
      'video starts|videostarts|videos gestartet|gestartete videos|video (angesehen|abgespielt|geschaut|gestartet)|videos (angesehen|abgespielt|geschaut)|videoaufrufe|videowiedergaben|videoviews|abgespielte videos',
    view_search_results:
      'interne suchen|suchen auf der website|seitensuchen|suchvorgänge|suchen im shop|interne suche|seitensuche|sitesearch|shopsuche|shopsuchen|suchfunktion|suchnutzung',
    form_start: 'formular (begonnen|angefangen|gestartet)|formularstarts|begonnene formulare',
    video_complete:
      'videos (zu ende|bis zum ende|komplett) (geschaut|gesehen|angesehen)|vollständige videowiedergaben|video (beendet|abgeschlossen)|abgeschlossene videos',
    add_to_wishlist:
      'auf die (wunschliste|merkliste|merkzettel) [gesetzt|gelegt]|merklistenzugänge|wunschliste|merkliste|merkzettel|wunschzettel',
    add_payment_info:
      'zahlungsdaten (eingegeben|eingetragen|hinterlegt|angegeben)|zahlungsart (gewählt|ausgewählt|eingegeben)|zahlungsinformationen (eingegeben|angegeben)',
    add_shipping_info:
      'versanddaten (eingegeben|angegeben)|lieferadresse (eingegeben|angegeben)|versandart (gewählt|ausgewählt)',
    remove_from_cart:
      '(aus dem|aus ihrem) (warenkorb|einkaufswagen) (entfernt|gelöscht|genommen|rausgenommen)|warenkorb entfernungen',
    view_cart:
      'warenkorb (angesehen|angeschaut|aufgerufen|ansicht|ansichten|geöffnet)|warenkorbansichten|warenkorbaufrufe',
    view_item:
      'produktansicht|produktdetailansicht|produktseite (angesehen|aufgerufen|besucht)|produkt (angesehen|angeschaut|aufgerufen)',
    share: 'geteilte inhalte|inhalte geteilt|shares',
  },
  keyEvents: {
    count: `{event} (schlüsselereignisse|${conv}|ereignisse|events)|(schlüsselereignisse|${conv}|ereignisse|events) (für|von) {event}`,
    rate: `{event} (rate|quote|conversion rate)|(conversion rate|rate|quote) (für|von) {event}`,
  },
  dimensions: {
    channel:
      '[marketing|akquisitions|traffic|standard] (kanal|kanäle|channel|channelgruppe|kanalgruppe|kanalgruppierung)|marketingkanal|akquisitionskanal|trafficart|besucherkanal|zugriffsart|akquisition|woher (kommt|kam|kommen) [der|unser] traffic|wie (finden|fanden) [uns] (die leute|nutzer|besucher|kunden) [uns|zu uns|unsere seite]|(marketing|traffic|akquise|werbe) (kanäle|kanal|kanälen)|kanälen|kanals|channels|besucherkanäle|akquisekanal|akquisekanäle|zugangsweg|zugangswege|zugangskanal|herkunftskanal|kanalmix|traffickanal|traffickanäle|vertriebskanal|vertriebskanäle|werbekanal|werbekanäle|onlinekanal|onlinekanäle|art des traffics|trafficmix|wie (finden|fanden|kommen|kamen|gelangen|gelangten) [die|unsere] (leute|nutzer|besucher|kunden|sie|käufer) (zu uns|uns|auf unsere seite|auf die seite|in den shop|auf die website)|(über|auf) welchen weg|über welche wege|auf welchem weg|akquisitionskanäle|marketingkanäle|woher (kommt|kam|kommen|stammt) [der|unser|die|unsere] [ganze] (traffic|sitzungen|besuche|verkehr)|woher (kommt|kam) (der|unser) verkehr',
    source:
      '[traffic|besucher] quelle|trafficquelle|besucherquelle|zugriffsquelle|herkunftsquelle|quellen|trafficquellen|besucherquellen|zugriffsquellen|traffic quelle|utm source|utm_source|herkunftsseite|herkunft des traffics|verweisquelle|quellenangabe|referrer quelle',
    medium: 'medium|medien|utm medium|utm_medium|trafficmedium|mediums',
    source_medium:
      'quelle / medium|quellen / medien|quelle medium|quellen medien|quellen und medien|quelle [und|/] medium|quelle und medium|quellen und medium|quelle sowie medium|source medium|quelle medium kombination',
    campaign:
      'kampagne|kampagnen|werbekampagne|marketingkampagne|campaign|werbekampagnen|marketingkampagnen|kampagnenname|kampagnennamen|utm campaign|utm_campaign|google ads kampagnen|anzeigenkampagne|anzeigenkampagnen|ads kampagnen|promokampagnen|campaigns|kampange|kampangen',
    referrer:
      'verweisende (website|seite|domain)|verweis|referrer|verlinkende seiten|backlinks|verweisende (websites|seiten|domains)|verweisseiten|verweisquellen|verlinkende (websites|seite|domains)|(welche|andere) (seiten|websites) (verlinken|verweisen) [auf uns]|fremde (seiten|websites)|referrers|partnerseiten|verlinkungen|backlink',
    social_network:
      'soziale netzwerke|social media kanal|social media kanäle|soziales netzwerk|social media plattform|soziale plattform|soziale plattformen|social plattform|social plattformen|social media netzwerk|social network|social kanal|social kanäle|sozialen kanäle|social media kanälen',
    keyword: 'keyword|suchwort|schlüsselwort|keywords|suchwörter|schlüsselwörter|google ads keywords|bezahlte keywords',
    ad_group: 'anzeigengruppe|anzeigengruppen|ad group|adgroup|ad groups|anzeigengruppenname',
    page: 'seite|seiten|unterseite|unterseiten|url|urls|webseite|artikel|beitrag|beiträge|blogartikel|blogbeitrag|blogbeiträge|inhalt|inhalte|seitenpfad|pfad|content|seitenurl|seitenadresse|url pfad|pfade|blogposts|blogpost|blogeintrag|blogeinträge|post|posts|beitrags|beiträgen|texte|inhalten|contents|newsartikel|ratgeber|ratgeberartikel|webseiten|content seiten|contentseiten',
    page_title:
      'seitentitel|titel|überschrift|überschriften|artikeltitel|seitentiteln|titeln|seitenname|seitennamen|seitenüberschrift|titel der (seite|seiten)|headlines|headline',
    landing_page:
      'landingpage|landing page|zielseite|zielseiten|einstiegsseite|einstiegsseiten|startseiten der sitzungen|landeseite|landingpages|landing pages|einstiegs url|einstiegspunkt|einstiegspunkte|eingangsseite|eingangsseiten|startseiten|erste seite|landeseiten|ankunftsseite|auf welcher seite (landen|landeten) [die] [leute|nutzer|besucher]|auf welchen seiten (landen|landeten) [die] [leute|nutzer|besucher]|(auf welchen seiten|auf welcher seite|wo) (steigen|stiegen) [die|unsere] [leute|nutzer|besucher] ein|wo (landen|landeten) [die|unsere] (leute|nutzer|besucher) [zuerst]',
    search_term:
      'suchbegriff|suchbegriffe|interne suchbegriffe|wonach (suchen|suchten) (leute|nutzer|besucher|die nutzer)|suchanfrage|suchanfragen|(wonach|nach was|was) (suchen|suchten|sucht|wird|wurde) [die|unsere|unser] [leute|nutzer|besucher|kunden|man] [auf (der|unserer) (seite|website)|im shop] [gesucht]|suchwort|suchwörtern|suchphrasen|suchphrase|gesuchte begriffe|suchbegriffen|gesucht',
    host: 'hostname|domain|domains|subdomain|domainname|hostnamen|domäne|domänen|subdomains',
    event:
      'ereignisname|eventname|ereignisse nach namen|ereignisarten|ereignisart|eventarten|eventart|eventnamen|ereignisnamen|eventtyp|ereignistyp|welche (events|ereignisse)',
    key_event: 'art [der] conversion|conversion art|schlüsselereignis name',
    country:
      'land|länder|ländern|herkunftsland|markt|märkte|staat|staaten|wo (sitzen|leben|wohnen|sind) (unsere|die) (nutzer|besucher|kunden)|standort|geografie|herkunftsländer|nation|nationen|länder der (nutzer|besucher)|landes|geo|ursprungsland|nationalität|nationalitäten|absatzmärkte|zielländer|wo (wohnen|leben|sitzen|sind|kommen) [die|unsere] (kunden|nutzer|besucher|käufer|leute) [her]|aus welchem land|aus welchen ländern|standorte|märkten|lieferländer',
    region:
      'region|regionen|bundesland|bundesländer|kanton|kantone|bundesländern|provinz|provinzen|kantonen|landesteil|landesteile|gebiet|gebiete',
    city: 'stadt|städte|städten|ort|orte|ortschaft|ortschaften|großstadt|großstädte|wohnort|wohnorte|stadtnamen',
    continent: 'kontinent|kontinente|erdteil|kontinenten|erdteile|weltregion',
    language:
      'sprache|sprachen|browsersprache|spracheinstellung|browsersprachen|nutzersprache|welche sprache|welche sprachen|muttersprache',
    device:
      'gerät|geräte|geräteart|gerätekategorie|gerätetyp|gerätetypen|gerätekategorien|endgerät|endgeräte|device|devices|endgeräten|geräten|gerätearten|geräteklasse|geräteklassen|gerätegruppe|gerätesorte|art des geräts|womit (surfen|kommen|bestellen|kaufen) [die|unsere] (leute|nutzer|besucher|kunden)',
    device_model:
      'gerätemodell|handymodell|smartphone modell|handymodelle|gerätemodelle|smartphonemodelle|smartphonemodell|smartphone modelle|telefonmodelle|welche handys|welches handy|modelle|modell',
    device_brand:
      'gerätemarke|gerätehersteller|handymarke|gerätemarken|handymarken|handyhersteller|smartphonemarken|smartphonehersteller|smartphone marke|smartphone hersteller|handy marke|handy hersteller',
    operating_system:
      'betriebssystem|betriebssysteme|os|betriebssystemen|betriebsystem|betriebsysteme|ios (vs|versus|oder|gegen|und) android|android (vs|versus|oder|gegen|und) (ios|iphone)|iphone (vs|versus|oder|gegen) android',
    browser: 'browser|browsern|webbrowser|webbrowsern|browsers|browsertyp|browsertypen|internetbrowser',
    screen_resolution:
      'bildschirmauflösung|auflösung|bildschirmgröße|bildschirmauflösungen|auflösungen|bildschirmgrößen|displaygröße|displaygrößen|displayauflösung|monitorgröße',
    new_or_returning: `neue (vs|versus|gegen) [.] (wiederkehrende|zurückkehrende|bestehende) [nutzer|besucher|kunden|user]|neue (vs|versus|und|oder|gegen|gegenüber|im vergleich zu) (wiederkehrende|zurückkehrende|bestehende) [${user}]|neue ${user} (vs|versus|und|oder|gegen|gegenüber|im vergleich zu) (wiederkehrende|zurückkehrende|bestehende) [${user}]|nutzertyp|besuchertyp|neue oder (wiederkehrende|alte|bestehende|bekannte) [nutzer|besucher|kunden|user]|neu (vs|versus|gegen|oder|und) (wiederkehrend|wiederkehrende|bestehend|zurückkehrend|alt)|(wiederkehrende|zurückkehrende|bestehende) (vs|versus|und|oder|gegen|gegenüber) neue [nutzer|besucher|kunden|user]|(wiederkehrende|zurückkehrende|bestehende) (nutzer|besucher|kunden|user) (vs|versus|und|oder|gegen|gegenüber) neue [nutzer|besucher|kunden|user]|neu oder wiederkehrend|neue und alte (nutzer|besucher|kunden)|(verhältnis|anteil) (von|der) neuen (zu|und) (wiederkehrenden|alten) [nutzern|besuchern|kunden|nutzer|besucher]|stammgäste (vs|versus|und|oder) neue|neu vs [.] wiederkehrend|erstbesucher (vs|versus|und|oder|gegen) (wiederkehrer|stammbesucher|wiederkehrende)|neubesucher (vs|versus|und|oder|gegen) (wiederkehrer|stammbesucher|wiederkehrende)|neukunden (vs|versus|und|oder|gegen) (bestandskunden|stammkunden)`,
    age: 'wie alt (sind|ist)|wie alt|alter|altersgruppe|altersgruppen|altersklasse|wie alt|altersklassen|altersverteilung|altersstruktur|altersbereich|jahrgang|welches alter|welchem alter|welcher altersgruppe|demografie|demographie|demografische daten|demografisch',
    gender:
      'geschlecht|geschlechter|männer und frauen|männer vs frauen|männlich und weiblich|männer oder frauen|frauen und männer|frauen oder männer|frauen (vs|versus|gegen) männer|männer (versus|gegen|gegenüber) frauen|männlich oder weiblich|weiblich oder männlich|geschlechtern|geschlechterverteilung|weiblich und männlich|gender',
    audience: 'zielgruppen name|audience|zielgruppen|zielgruppenname|zielgruppensegment|audiences',
    product:
      'produkt|produkte|artikelname|produktname|produkten|produkts|produktnamen|artikelnamen|verkaufsartikel|welche (teile|sachen)|bestseller|topseller|verkaufsschlager|ladenhüter|sortiment',
    product_category:
      'kategorie|kategorien|produktkategorie|produktkategorien|warengruppe|warengruppen|produktgruppe|artikelkategorie|artikelkategorien|artikelgruppe|artikelgruppen|produktgruppen|produktart|produktarten|produkttyp|produktlinie|sortimentsbereich|warenkategorie|warenkategorien|shopkategorien|abteilung',
    product_brand:
      'marke|marken|produktmarke|hersteller|produktmarken|markennamen|markenname|herstellern|welche marke|welche marken|brands',
    product_id:
      'artikelnummer|produkt id|sku|artikelnummern|artikel id|produktnummer|produktnummern|produkt ids|artikelids|skus',
    coupon:
      'gutschein|gutscheine|gutscheincode|rabattcode|coupon|couponcode|gutscheincodes|rabattcodes|coupons|couponcodes|aktionscode|aktionscodes|promocode|promocodes|promo code|voucher|vouchers|rabattgutschein|rabattgutscheine|rabatt code|gutschein code|gutschein codes',
    hour: 'uhrzeit|uhrzeiten|stunde|tageszeit|tageszeiten|stündlich|um wie viel uhr|stunden|stundenweise|pro stunde|je stunde|nach stunden|tagesstunde|stunde des tages|um welche uhrzeit|zu welcher (uhrzeit|stunde|tageszeit|zeit)|zu welchen (uhrzeiten|zeiten|tageszeiten)|wann am tag|über den tag [verteilt]|im tagesverlauf|tagesverlauf|stoßzeit|stoßzeiten|hauptzeit|primetime|welche uhrzeit|wieviel uhr|wie viel uhr|um welche zeit',
    weekday:
      'wochentag|wochentage|tag der woche|wochentagen|wochentags|nach wochentagen|an welchem wochentag|welcher wochentag|welche wochentage|pro wochentag|über die woche verteilt|wochentag für wochentag|montags bis sonntags|welchem wochentag|an welchen wochentagen|unter der woche (vs|oder|gegen|versus) [am] wochenende|wochenende (vs|oder|gegen|versus) (werktage|wochentage|unter der woche)',
    date: 'an welchem tag|welcher tag|welche tage|stärkster tag|bester tag|schwächster tag|an welchen tagen|welchem tag|welchen tagen|tag mit (dem|den|der) (meisten|höchsten|wenigsten|besten|niedrigsten|größten|geringsten|stärksten)|stärkste tage|beste tage|schwächste tage|schlechtester tag|schlechteste tage|umsatzstärkster tag|umsatzstärkste tage|besucherstärkster tag|datum|spitzentag|spitzentage|rekordtag|rekordtage|wann genau|größter tag',
    week: 'welche woche|in welcher woche|beste woche|stärkste woche|welche wochen|in welchen wochen|woche mit (den|dem|der) (meisten|höchsten|wenigsten|niedrigsten|besten)|schwächste woche|schlechteste woche|umsatzstärkste woche|welche kw|welche kalenderwoche|in welcher kw',
    month:
      'welcher monat|in welchem monat|bester monat|stärkster monat|schwächster monat|welche monate|in welchen monaten|monat mit (den|dem|der) (meisten|höchsten|wenigsten|niedrigsten|besten)|schlechtester monat|umsatzstärkster monat|beste monate|welchem monat|welchen monaten|stärkste monate|schwächste monate',
    year: '(nach|pro|je) jahr|jährlich|jahr für jahr|welches jahr|in welchem jahr|pro kalenderjahr|bestes jahr|jahresweise',
    ad_content: 'anzeigeninhalt|anzeigentext|werbemittel|creatives|creative|utm content',
    sub_continent: 'subkontinent|subkontinente',
    os_version: 'betriebssystemversion|betriebssystemversionen|os version|ios version|android version',
    platform: 'plattform|plattformen|app oder web|web oder app|app vs web|web vs app|app und web',
    interest: 'interessen|interessengebiete|interessenkategorien|affinität|affinitäten',
    product_variant:
      'variante|varianten|produktvariante|produktvarianten|artikelvariante|farbe|farben|größe|größen|ausführung|ausführungen',
    product_list: 'produktliste|produktlisten|artikelliste',
    promotion:
      'promotion|promotions|aktionsbanner|interne promotion|werbeaktion|werbeaktionen|rabattaktion|rabattaktionen',
    transaction:
      'bestellnummer|bestellnummern|transaktions id|transaktionsnummer|einzelne bestellungen|jede einzelne bestellung|bestell id|auftragsnummer',
    file: 'datei|dateien|dokument|dokumente|dateiname|dateinamen|pdf|pdfs|welche downloads',
    video: 'video|videos|videotitel',
    link_url: 'link|links|ausgehende links|externe links|angeklickte links|geklickte links',
    link_domain: 'externe domain|externe domains|ausgehende domains|link domain',
    scroll_depth: 'scrolltiefe|scroll tiefe|wie weit (scrollen|wird gescrollt)',
    signed_in:
      'eingeloggt (vs|versus|oder|und|gegen) (ausgeloggt|nicht eingeloggt|gäste|anonym)|angemeldet (vs|versus|oder|und|gegen) (abgemeldet|nicht angemeldet|gäste|anonym)|login status|anmeldestatus',
    app_version: 'app version|app versionen|appversion',
    content_group: 'contentgruppe|inhaltsgruppe|inhaltsgruppen|content gruppe|seitenbereich|seitenbereiche',
    screen: 'bildschirmname|screen name|app bildschirm|appscreens',
    first_channel:
      'erster kanal|erster nutzerkanal|erstkanal|kanal der ersten sitzung|kanal des ersten besuchs|first user channel',
    first_source: 'erste quelle|quelle der ersten sitzung|quelle des ersten besuchs|erstquelle',
  },
  values: {
    mobile:
      'mobil|mobile|mobiler|handy|handys|smartphone|smartphones|mobilgerät|mobilgeräte|mobiltelefon|mobilfunk|mobile endgeräte|mobile geräte|mobile nutzung|mobilen|mobiles|mobilem|handynutzer|handybesucher|smartphonenutzer|mobilnutzer|mobilgeräten|handy nutzer|mobile nutzer|mobile besucher|am handy|auf dem handy|per handy|mit dem handy|übers handy|vom handy|telefon|telefone|mobilseite|mobile seite|mobile website|mobilbesucher|mobiltelefone|unterwegs am handy|mobil unterwegs|handytraffic|phone',
    desktop:
      'desktop|computer|rechner|pc|laptop|am rechner|desktopgeräte|desktops|desktoprechner|desktopnutzer|desktopbesucher|computern|pcs|laptops|notebook|notebooks|am pc|am computer|am desktop|rechnern|desktop computer|desktop nutzer|desktop pc|am laptop|tower|stationär',
    tablet: 'tablet|tablets|tabletnutzer|tabletts|tablett|tablet pc|tablet nutzer',
    organic_search:
      'organische suche|organischen suche|unbezahlte suche|seo|seo traffic|natürliche suche|suchmaschine|suchmaschinen|organischer suche|organisches suchen|suchmaschinenoptimierung|unbezahlter suche|natürlicher suche|organischer suchtraffic|organischem suchtraffic|seo besucher|seo besuche|google suchergebnisse|über die suche|organic search|organische suchergebnisse|organische suchen|seo kanal|organischen suchergebnissen|organische suchzugriffe',
    organic:
      'organisch|organische|organischer|organischen|organisches|organischem|unbezahlt|unbezahlte|unbezahlten|nicht bezahlte|nicht bezahlten',
    paid_search:
      'bezahlte suche|bezahlten suche|suchanzeigen|sea|suchmaschinenwerbung|paid search|bezahlter suche|bezahlte suchanzeigen|suchmaschinenanzeigen|bezahlte suchergebnisse|sem|ppc|bezahlte suchen|suchwerbung|paid search kanal|google suchanzeigen',
    paid: 'bezahlt|bezahlte|bezahlter|werbung|anzeigen|ads|bezahlten|bezahltes|bezahltem|kostenpflichtig|kostenpflichtige|werbeanzeigen|bezahlte werbung|bezahlte kanäle|bezahlten kanäle|werbeanzeige|anzeige|paid|bezahlter traffic|onlinewerbung|bezahlte anzeigen',
    direct:
      'direkt|direkte|direkter|direktzugriff|direktzugriffe|direkteingabe|direct|direkten|direktes|direktem|direkttraffic|direkt eingegeben|direkte zugriffe|direktbesuche|direktbesucher|direktaufrufe|direkt traffic|direkteingaben|direkter zugriff',
    referral:
      'verweise|verweisen|referral|andere websites|verweis traffic|verweistraffic|referrals|anderen websites|andere seiten|anderen seiten|fremde websites|verweiszugriffe|verlinkungen|empfehlungen|verweis websites',
    email:
      'e mail|email|mail|mailing|mailings|emails|e mails|e mail marketing|emailmarketing|mails|mailkampagne|mailkampagnen|e mail kampagnen|e mail kanal|mailverkehr|e mailing|mailversand',
    newsletter:
      'newsletter|newslettern|rundmail|newsletters|newslettermails|rundmails|newsletterversand|newsletter mailing',
    social:
      'social media|soziale medien|sozialen medien|soziale netzwerke|sozialen netzwerken|social|social media kanälen|social kanäle|sozialen netzwerke|sozialer medien|sozialer netzwerke|soziale kanäle|sozialen kanälen|social networks|socials|sozialmedien|soziale plattformen',
    organic_social:
      'organisches social media|organic social|unbezahltes social media|organisch social|organisches social',
    paid_social:
      'bezahltes social media|social ads|paid social|bezahlte social media|bezahlte soziale medien|social media werbung|social media anzeigen|bezahltes social|facebook werbung|social media ads|social werbung',
    display:
      'display|display werbung|bannerwerbung|banner|displaywerbung|bannern|display anzeigen|displayanzeigen|banner werbung|displaynetzwerk|display netzwerk|display kampagnen',
    google_organic:
      'google suche|organische google suche|google organisch|google organische suche|aus der google suche|über die google suche|organisch über google|organisch von google|google seo|google suchtraffic|googlesuche',
    google_ads:
      'google ads|google anzeigen|adwords|google werbung|googleads|adwords kampagnen|anzeigen bei google|google adwords|werbung bei google',
    ai_assistants:
      'ki|ki assistenten|ki tools|ki suche|ki chatbots|chatbots|ki chatbot|ki suchmaschinen|künstliche intelligenz|ki systeme|llms|ai tools|ki anbieter|ki assistent|ki bots|ki dienste|ki plattformen|sprachmodelle',
    returning_visitors:
      'wiederkehrende|wiederkehrender|zurückkehrende|bestandsnutzer|stammbesucher|wiederkehrend|wiederkehrenden|wiederkehrer|zurückkehrenden|zurückkehrend|stammnutzer|stammkunden|stammkundschaft|stammgäste|bestandskunden|bestehende (nutzer|besucher|kunden)|bekannte (nutzer|besucher)|stammleser|(nutzer|besucher|leute|kunden) [,] die (wiederkommen|wiederkamen|zurückkommen|zurückkamen|wiedergekommen sind|schon mal da waren)|alte (nutzer|besucher|hasen)',
    new_visitors: 'nur neue',
    male: 'männer|männlich|männliche|mann|herren|männern|männliches|männer nur|männlichen',
    female: 'frauen|weiblich|weibliche|frau|damen|weiblichen|weibliches',
    home_page:
      'startseite|homepage|hauptseite|startseiten|frontpage|homepages|hauptseiten|eingangsseite der website|home seite',
    blog: 'blog|im blog|unser blog|blogbereich|blogseiten|blogs|im blogbereich|blog artikel|blog seiten|blog beiträge',
    europe: 'europa|europäisch|europäische|europäer|europas|europäischen|europäischer',
    asia: 'asien|asiatisch|asiatische|asiatischen',
    africa: 'afrika|afrikanisch|afrikanische',
    north_america: 'nordamerika|nordamerikanisch|nordamerikanische',
    south_america: 'südamerika|südamerikanisch|südamerikanische|lateinamerika',
    european_union:
      'eu|europäische union|eu länder|der eu|europäischen union|eu ausland|eu raum|eu staaten|eu mitgliedsstaaten',
    dach: 'dach|dach raum|dach region|deutschsprachiger raum|deutschsprachigen raum|dach ländern|dach länder|d a ch|dachraum|deutschsprachige länder|deutschsprachigen ländern|deutschsprachige raum|deutschland österreich schweiz',
    weekends:
      'an wochenenden|wochenenden|am wochenende immer|wochenends|samstag und sonntag|samstags und sonntags|an den wochenenden|wochenendtage',
    working_days:
      'werktage|werktags|an werktagen|werktag|werktagen|unter der woche|wochentags|arbeitstage|arbeitstagen|montag bis freitag|montags bis freitags|an arbeitstagen',
    smart_tv: 'smart tv|fernseher|fernsehgeräte|smarttv',
    ios: 'apple geräte|ios geräte|ios nutzer|apple nutzer',
    android: 'android geräte|android nutzer|android handys|androiden',
    iphone: 'iphone nutzer|iphonenutzer|iphone besitzer',
    windows: 'windows rechner|windows nutzer|windows pcs',
    mac: 'mac nutzer|macs|macbooks|apple rechner|mac rechner',
    affiliates:
      'affiliate|affiliates|affiliate partner|partnerprogramm|partnerprogramme|affiliate marketing|affiliatepartner|affiliate kanal|partnernetzwerk',
    search: '(organische und bezahlte|bezahlte und organische) suche',
    google: 'von google|googles',
    paid_shopping: 'google shopping|shopping anzeigen|bezahltes shopping|shopping ads',
    cross_network: 'performance max|pmax|cross network|netzwerkübergreifend',
    push: 'push|pushnachrichten|push nachrichten|push benachrichtigungen|pushbenachrichtigungen',
    sms: 'sms|textnachricht',
    unassigned: 'nicht zugeordnet|nicht zugewiesen|nicht zuordenbar|unzugeordnet|ohne zuordnung',
    facebook: 'fb|facebook seite',
    instagram: 'insta|ig',
    linkedin: 'linked in',
    twitter: 'twitter|x com',
    youtube: 'yt|you tube',
    chatgpt: 'chat gpt',
    age_18_24: '(18 - 24|18 bis 24) [jährige|jährigen|jahre|jahren|jährigen]|18 (bis|-|–) 24 jährige',
    age_25_34: '25 (bis|-|–) 34 [jährige|jährigen|jahre|jahren|jahre alt]',
    age_35_44: '35 (bis|-|–) 44 [jährige|jahre|jahren|jahre alt]',
    age_45_54: '45 (bis|-|–) 54 [jährige|jahre|jahren|jahre alt]',
    age_55_64: '55 (bis|-|–) 64 [jährige|jahre|jahren|jahre alt]',
    age_65_plus: '(über|ab) 65 [jährige|jahre|jahren]|65 +|65 plus|65 und älter|senioren|rentner',
    speaks_english: 'englischsprachige|englischsprachigen|englischsprachiger|englisch|auf englisch|englischsprechende',
    speaks_german: 'deutschsprachige|deutschsprachigen|deutschsprachiger|auf deutsch|deutschsprechende',
    speaks_french: 'französischsprachige|französischsprachigen|auf französisch|französisch|frankophone',
    speaks_spanish: 'spanischsprachige|spanischsprachigen|auf spanisch',
    speaks_italian: 'italienischsprachige|auf italienisch',
    speaks_dutch: 'niederländischsprachige|auf niederländisch',
    speaks_polish: 'polnischsprachige|auf polnisch',
    speaks_turkish: 'türkischsprachige|auf türkisch',
    not_found:
      '404 (seite|seiten|fehler|fehlerseite|fehlerseiten)|fehlerseite|fehlerseiten|nicht gefundene seiten|seite nicht gefunden|404er',
    brand_campaigns: 'brand (kampagne|kampagnen)|markenkampagne|markenkampagnen',
    oceania: 'ozeanien',
    americas: 'nord und südamerika|amerikas',
    nordics: 'nordische länder|nordische ländern|nordeuropa',
    scandinavia: 'skandinavien|skandinavische|skandinavischen',
    benelux: 'benelux|benelux länder|beneluxstaaten|beneluxländer',
    baltics: 'baltikum|baltische staaten|baltische länder',
    monday: 'montags',
    tuesday: 'dienstags',
    wednesday: 'mittwochs',
    thursday: 'donnerstags',
    friday: 'freitags',
    saturday: 'samstags|sonnabends',
    sunday: 'sonntags',
  },
  countries: {
    Germany:
      'deutsche|deutscher|brd|deutschen|deutsches|deutschem|innerhalb deutschlands|deutschlands|inland|im inland',
    Austria:
      'österreichische|österreicher|österreicherinnen|österreichischen|österreichischer|oesterreich|ösi|österreichs',
    Switzerland: 'schweizer|schweizerinnen|schweizerische|schweizerischen|schweizern',
    France: 'französische|franzosen|französischen|französischer|franzose',
    'United States':
      'usa|us|amerika|amerikanische|vereinigte staaten von amerika|us amerikanische|amerikanischen|amerikanischer|amis|amerikaner|den staaten|den usa|vereinigten staaten|us bürger',
    'United Kingdom':
      'großbritannien|england|uk|vereinigtes königreich|britische|britischen|britischer|briten|engländer|englische|vereinigten königreich|vereinigtem königreich',
    Italy: 'italienische|italienischen|italiener',
    Spain: 'spanische|spanischen|spanier',
    Netherlands:
      'holland|niederlande|holländer|holländische|niederländer|niederländische|niederländischen|den niederlanden',
    Türkiye: 'türkei',
    Turkey: 'türkei',
    Poland: 'polnische|polnischen|polen',
    Belgium: 'belgische|belgischen|belgier',
    Denmark: 'dänische|dänen|dänischen',
    Sweden: 'schwedische|schweden|schwedischen',
    Czechia: 'tschechien|tschechische|tschechische republik',
    China: 'chinesische|chinesen',
    Japan: 'japanische|japaner',
    Portugal: 'portugiesische|portugiesen',
    Greece: 'griechische|griechen',
    Russia: 'russische|russen|russland',
    Brazil: 'brasilianische|brasilianer',
    India: 'indische|inder',
    Canada: 'kanadische|kanadier',
    Luxembourg: 'luxemburger|luxemburgische',
    Liechtenstein: 'liechtensteiner',
    Ireland: 'irische|iren',
    Norway: 'norwegische|norweger',
    Finland: 'finnische|finnen',
    Hungary: 'ungarische|ungarn',
  },
  cities: {
    Munich: 'münchen',
    Cologne: 'köln',
    Vienna: 'wien',
    Zurich: 'zürich',
    Geneva: 'genf',
    Nuremberg: 'nürnberg',
    Hanover: 'hannover',
    Rome: 'rom',
    Milan: 'mailand',
    Warsaw: 'warschau',
    Prague: 'prag',
    Brussels: 'brüssel',
    Lisbon: 'lissabon',
    Düsseldorf: 'düsseldorf',
    Frankfurt: 'frankfurt',
    Stuttgart: 'stuttgart',
    Leipzig: 'leipzig',
    Dresden: 'dresden',
    Bremen: 'bremen',
    Hamburg: 'hamburg',
    Berlin: 'berlin',
  },
  signals: {
    first_part: '(ersten|erste) {n} {unit}|{n} ersten {unit}|{nth} hälfte|{nth} {unit}',
    open_funnel:
      '(offener|offenen) (funnel|trichter)|in (beliebiger|jeder) reihenfolge|einstieg (bei|in) jedem schritt|unabhängig von der reihenfolge|egal (in welcher reihenfolge|wo sie einsteigen)|reihenfolge egal|beliebige reihenfolge|mit einstieg an jeder stelle',
    part_of_day:
      'am (morgen|vormittag|nachmittag|abend)|morgens|(jeden|heute) morgen|vormittags|nachmittags|abends|nachts|in der nacht|am frühen (morgen|abend)|spätabends|frühmorgens|über nacht|mittags|am mittag|in den (abendstunden|morgenstunden)|tagsüber|zur mittagszeit|nach feierabend',
    sorted:
      '(sortiert|geordnet) nach|nach der reihenfolge der|(sortiert|geordnet|sortiere|sortier|ordne|gerankt|absteigend sortiert|aufsteigend sortiert) (nach|anhand) [der|dem|den]|nach (größe|höhe) (der|des)|rangfolge nach|ranking nach|gemessen an|gemessen am|bezogen auf den|bezogen auf die',
    length:
      'bleiben|bleibt|blieben|wie lange|wie lang|verweilen|verweilten|verbringen|verbrachten|verbracht|wie viel zeit|dauert|dauern|dauerte|dauerten',
    now: 'jetzt|gerade|momentan|derzeit|zurzeit|zur zeit|im moment|aktuell|grad|grade|just|im augenblick|in diesem moment|jetzt gerade|zur stunde|aktuell gerade|derzeitig|momentan gerade',
    pair: 'die (beiden|zwei)|beide|beide (zeiträume|monate|wochen)|die beiden (zeiträume|monate|wochen)',
    minutely: '(pro|je|per) minute|minütlich|minute für minute|minutenweise|je minute|jede minute|minutengenau',
    originates:
      'kommt|kommen|kam|kamen|stammt|stammen|her|entstammen|entstammt|herkommen|herkommt|herstammen|rührt|rühren|kämen',
    where: 'woher|wo|von wo|wo denn|wohin|von woher',
    each: 'pro|je|per|(für|in|auf|bei) (jede|jeden|jedes|jedem|jeder)|(für|in|auf|bei|von|aus) jeder einzelnen|(jede|jeder|jedes|jeden|jedem) [einzelne|einzelnen|einzelner|einzelnes]|jeweilige|pro jeder',
    by: '(sortiert|geordnet) nach|nach der reihenfolge der|nach|pro|je|per|für jede|für jeden|aufgeteilt nach|aufgeschlüsselt nach|aufgesplittet nach|gruppiert nach|gegliedert nach|unterteilt nach|verteilung [nach|auf|über|auf die|über die]|aufteilung [nach|auf|auf die]|aufschlüsselung [nach]|sortiert nach|getrennt nach|je nach|auf (die|unsere|einzelne)|alle|sämtliche|verschiedene|unterschiedliche|einzelne|über alle|abhängig von|in abhängigkeit (von|vom)|untergliedert nach|differenziert nach|unterschieden nach|segmentiert nach|aufgegliedert nach|separat (nach|für)|einzeln (nach|für)|getrennt (für|in)|aufgeteilt (auf|in|über|zwischen)|verteilt (auf|über|nach)|zerlegt nach|sortier nach|in (verschiedenen|unterschiedlichen)|nach jeweiligem|gestaffelt nach|geclustert nach|eingeteilt nach|split nach|gesplittet nach|split|breakdown nach|heruntergebrochen (auf|nach)|runtergebrochen (auf|nach)|gruppiere nach|gruppier nach|aufschlüsseln nach|gruppieren nach|aufteilen nach|verteilen sich auf|verteilt sich auf|nach den einzelnen|nach einzelnen|in den einzelnen|in den verschiedenen|die einzelnen|sämtlicher|alle unsere|all unsere|aller|jeweils nach|jeweils für|je einzelne|je einzelner|für alle|pro einzelner|pro einzelne|zwischen den (verschiedenen|einzelnen|unterschiedlichen)',
    which:
      'welche|welcher|welches|welchen|welchem|was für|welch|was für ein|was für eine|was sind (die|unsere)|was waren (die|unsere)|was ist (der|die|das|unser|unsere)|was war (der|die|das|unser|unsere)|wer sind (die|unsere)',
    highest:
      'am besten (verkauft|verkaufen)|{n} (meiste|größte|höchste|beliebteste|meistbesuchte|meistgelesene|wichtigste|stärkste|erfolgreichste|umsatzstärkste)|die meiste|meiste|am meisten|größte|höchste|höchster|größter|am höchsten|beliebteste|am beliebtesten|am häufigsten|häufigste|wichtigste|stärkste|stärkster|meistbesucht|meistbesuchte|meistgelesen|meistgelesene|meistgesehene|meistgenutzte|meistverkaufte|umsatzstärkste|umsatzstärksten|führend|beliebt|top|maximal|am stärksten|ganz oben|ganz vorn|ganz vorne|vorn|vorne|spitzenreiter|spitze|an der spitze|führende|führenden|die {n} top|top [-] {n} der|{n} top|hitliste|rangliste|bestenliste|meistbesuchten|meistgelesenen|meistverkauften|meistgeklickt|meistgeklickte|meistgekaufte|meistgekauften|meistbestellte|meistbestellten|meistaufgerufene|meistaufgerufenen|meistgesuchte|meistgenutzt|die meisten|das meiste|den meisten|mit den meisten|mit (dem|der|den) (höchsten|größten|meisten)|das größte|der größte|der höchste|längste|am längsten|gefragteste|gefragtesten|gefragt|populärste|populär|populärsten|populärster|besucherstärkste|besucherstärksten|dominiert|dominieren|überwiegt|maximum|maximale|maximaler|maximales|absteigend|größte zuerst|höchste zuerst|rekord|hauptsächlich|vor allem|vorwiegend|in erster linie|haupt|wertvollste|wertvollsten|meistbietend|{n} (umsatzstärksten|besucherstärksten|beliebtesten|wichtigsten|stärksten|größten|höchsten)|tops',
    lowest:
      '{n} (wenigste|niedrigste|geringste|kleinste)|die wenigste|wenigste|am wenigsten|niedrigste|niedrigster|am niedrigsten|geringste|geringster|kleinste|seltenste|am seltensten|unbeliebteste|schwächste am|minimal|flop {n}|flop|umsatzschwächste|umsatzschwächsten|ganz unten|schlusslicht|schlusslichter|{n} (am wenigsten|schwächste|unbeliebteste)|mit (dem|der|den) (niedrigsten|wenigsten|geringsten|kleinsten)|die wenigsten|das wenigste|den wenigsten|am geringsten|am kleinsten|am kürzesten|kürzeste|minimum|minimale|aufsteigend|kaum|so gut wie nie|hinten|selten|wenigsten|unten|unpopulär|unpopulärste|umsatzschwach|besucherschwächste|(niemand|keiner|kein mensch) (kauft|liest|besucht|anschaut|ansieht|will|braucht)|{n} (umsatzschwächsten|schwächsten|niedrigsten|geringsten|kleinsten)|flops|kleinste zuerst|niedrigste zuerst',
    best: 'beste|bester|{n} beste|beste {n}|am besten|erfolgreichste|erfolgreichster|am erfolgreichsten|performt am besten|läuft am besten|laufen am besten|besser als andere|gut laufende|lief am besten|liefen am besten|funktioniert am besten|funktionieren am besten|funktionierten am besten|geht am besten|gehen am besten|ging am besten|gingen am besten|schnitt am besten ab|schneidet am besten ab|schneiden am besten ab|schnitten am besten ab|performen am besten|performten am besten|performte am besten|bestes|effektivste|effektivsten|am effektivsten|effizienteste|effizientesten|leistungsstärkste|leistungsstärksten|topperformer|top performer|gewinner|sieger|gut (läuft|laufen|lief|liefen|performt|performen)|ziehen am besten|zieht am besten|zog am besten|kommen am besten an|kommt am besten an|kam am besten an|ankommen|gut an|am besten gelaufen|am besten funktioniert|am besten performt',
    worst:
      'schlechteste|schlechtester|{n} schlechteste|schlechteste {n}|am schlechtesten|schwächste|schwächster|am schwächsten|läuft am schlechtesten|laufen am schlechtesten|problematisch|lief am schlechtesten|liefen am schlechtesten|funktioniert am schlechtesten|funktionieren am schlechtesten|geht am schlechtesten|gehen am schlechtesten|ging am schlechtesten|gingen am schlechtesten|schnitt am schlechtesten ab|schneidet am schlechtesten ab|schneiden am schlechtesten ab|schnitten am schlechtesten ab|performen am schlechtesten|performt am schlechtesten|schlechtestes|schlecht (läuft|laufen|lief|liefen|performt|performen)|verlierer|sorgenkind|sorgenkinder|am miesesten|mieseste|miesesten|mies|gar nicht gut|schwächeln|schwächelt|am schlechtesten gelaufen|am schlechtesten performt|floppen|floppt|floppten',
    first_n:
      'erste {n}|nur {n}|zeig [mir] {n}|maximal {n}|nenn [mir] [die] {n}|{n} (bitte|davon|stück davon|zeilen|ergebnisse|einträge|reichen|reicht|genügen)|(höchstens|begrenzt auf|limitiert auf|beschränkt auf|limit) {n} [zeilen|einträge|ergebnisse]|welche {n}',
    versus:
      'gegen|gegenüber|verglichen mit|im vergleich (zu|zum|zur|mit|mit dem|mit der)|vergleich (zu|zum|zur|mit)|verglichen (zu|zum|zur|mit)|vergleiche mit|versus|als|zum|zur vorwoche|ggü [.]|vgl [.]|ggü|gegenüber (dem|der|den)|vgl|im verhältnis (zu|zum|zur)|verglichen mit (dem|der|den)|im gegensatz (zu|zum|zur)|gemessen an|relativ (zu|zum|zur)|vergleichend mit|gegenübergestellt|gegenüberstellen|im vgl (zu|zum|zur|mit)|i v z|im unterschied (zu|zum|zur)|verglichen|wie (im|in der|am|letzte|letzten|letztes|vorige|voriges)|vs der|vs den',
    compare:
      'vergleiche|vergleichen|vergleich|verglichen|unterschied|unterschiede|gegenüberstellung|besser oder schlechter|vergleichsweise|vergleiche mal|stell gegenüber|stelle gegenüber|gegenübergestellt|gegenüberstellen|differenz|abweichung|abstand|kontrast|besser oder schlechter als|unterscheiden sich|unterscheidet sich|unterscheiden|wie unterscheiden sich|schneidet im vergleich ab|schlägt sich|schlagen sich',
    change:
      'veränderung|verändert|veränderten|änderung|geändert|wachstum|gewachsen|gestiegen|steigt|stieg|stiegen|steigen|gesunken|sank|sanken|sinkt|sinken|gefallen|fiel|fielen|fallen|rückgang|zurückgegangen|zuwachs|zunahme|zugenommen|abgenommen|abnahme|mehr oder weniger|gewonnen|verloren|eingebrochen|einbruch|anstieg|verbessert|verschlechtert|besser|schlechter|mehr|weniger|höher|niedriger|rauf oder runter|runter|rauf|gewinner und verlierer|veränderte|verändern|verändert sich|änderten|änderte|ändern|wandel|wächst|wuchs|wuchsen|wachsen|wachsend|schrumpft|schrumpfen|schrumpfte|geschrumpft|stiegen an|stieg an|steigt an|ansteigen|angestiegen|gestiegene|steigend|steigende|steigerung|gesteigert|hochgegangen|hoch gegangen|hochgeschossen|geklettert|kletterte|kletterten|klettern|explodiert|explodierte|explodieren|verdoppelt|verdreifacht|halbiert|verdoppelte|halbierte|zugelegt|zulegen|zulegte|legte zu|legten zu|nahm zu|nahmen zu|nimmt zu|nahm ab|nahmen ab|nimmt ab|nehmen ab|nehmen zu|abnehmen|zunehmen|sinkend|sinkende|absinken|abgesunken|gesunkene|abgefallen|abfallen|abfall|runtergegangen|runter gegangen|zurückgehen|zurückging|ging zurück|gingen zurück|geht zurück|gehen zurück|rückläufig|rückgängig|rückgänge|bricht ein|brechen ein|brach ein|brachen ein|eingebrochene|einbrüche|abgestürzt|absturz|abstürzen|stürzte ab|stürzten ab|abgesackt|sackte ab|absacken|abgeschmiert|schmierte ab|weggebrochen|brach weg|nachgelassen|lässt nach|nachlassen|ließ nach|ließen nach|abgeflacht|abgeflaut|flaut ab|verringert|reduziert|vermehrt|vermehrte|erhöht|erhöhte|erhöhen|erhöhung|verbesserung|verbesserte|verbessern|verschlechterung|verschlechterte|verschlechtern|erholt|erholen|erholte|erholung|plus oder minus|hoch oder runter|rauf und runter|auf und ab|im plus|im minus|stagniert|stagnieren|stagnierte|gleich geblieben|stabil geblieben|verlieren|verlor|gewinnen|gewann|gewannen|dazugewonnen|sprung|gesprungen|sprunghaft|peak|delle|knick|ausschlag|zu und abnahme|aufwärts|abwärts|bergauf|bergab|in den keller|im keller|den bach runter|schwankung|schwankungen|geschwankt|schwankt|schwanken|schlechter als|besser als|mehr als|weniger als|höher als|niedriger als|deutlich (mehr|weniger|höher|niedriger|besser|schlechter)|getoppt',
    trend:
      'entwicklung|entwickelt|entwickelten|entwickeln|entwickelte|verlauf|zeitverlauf|im zeitverlauf|über die zeit|im laufe der zeit|im laufe|verläuft|trend|kurve|liniendiagramm|als diagramm|als graph|historie|zeitreihe|grafik|diagramm|entwickle|entwicklungen|entwicklungsverlauf|verlaufskurve|verlaufs|verlaufen|verlief|verliefen|trends|trendlinie|trendkurve|trendverlauf|zeitlicher verlauf|zeitlich|zeitliche entwicklung|chronologisch|über (den|die) (zeitraum|monate|wochen|jahre|tage) [hinweg]|im zeitlichen verlauf|linie|als linie|als kurve|als chart|chart|graph|graphen|plot|plotte|als liniendiagramm|grafisch|visualisiere|visualisiert|historisch|historische entwicklung|historischer verlauf|werdegang|fortschritt|verhält sich|verhielt sich|pendelt|wie ging es weiter',
    daily:
      'täglich|tägliche|tageweise|(pro|je|nach|per) (tag|tagen|datum)|tag für tag|jeden tag|am tag|auf tagesbasis|tagesbasis|pro einzelnem tag|tagesgenau|auf tagesebene|tagesebene|an jedem tag|pro tag und|je einzelnem tag|für jeden tag|für jeden einzelnen tag|nach tagen|tag um tag|einzelne tage|tagesaktuell|tageswerte|täglicher|tägliches|jeden einzelnen tag|pro kalendertag',
    weekly:
      'wöchentlich|wöchentliche|wochenweise|(pro|je|nach|per) (woche|wochen|kalenderwoche|kw)|woche für woche|jede woche|auf wochenbasis|auf wochenebene|wochenebene|für jede woche|nach wochen|nach kalenderwochen|pro kalenderwoche|wochenbasis|wochenwerte|wöchentlicher|wöchentliches|woche um woche|jede einzelne woche',
    monthly:
      'monatlich|monatliche|monatsweise|(pro|je|nach|per) (monat|monaten)|monat für monat|jeden monat|auf monatsbasis|auf monatsebene|monatsebene|für jeden monat|nach monaten|pro kalendermonat|monatsbasis|monatswerte|monatlicher|monatliches|monat um monat|jeden einzelnen monat|in den einzelnen monaten',
    quarterly:
      'quartalsweise|(pro|je|nach) quartal|vierteljährlich|auf quartalsebene|quartalsbasis|für jedes quartal|nach quartalen|quartal für quartal|jedes quartal|quartalsweises|per quartal',
    overview:
      'wie läuft es|wie läufts|wie läuft [der|unser|die|unsere] [shop|seite|website|webseite|laden|geschäft|business]|wie lief es|wie liefs|wie (ist|war) die lage|wie lief [der|die|das|unser|unsere] [shop|seite|website|webseite|monat|woche|quartal|jahr|geschäft]|wie (stehen|standen) wir [da]|wie (haben wir uns|hat sich die seite) geschlagen|überblick|übersicht|zusammenfassung|zusammenfassen|kennzahl|kennzahlen|zahlen|leistung|performance|bericht|report|wochenbericht|monatsbericht|status|statistik|statistiken|wichtigste (zahlen|kennzahlen|kpis)|gibt es (was|etwas) (neues|besonderes|auffälliges)|ergebnisse|lage|was ist passiert|wie geht es (dem|unserem) (shop|laden|geschäft)|los|wie siehts aus|wie sieht es aus|wie sieht es gerade aus|wie schauts aus|wie schaut es aus|wie gehts (dem|unserem) (shop|laden)|wie gehts der (seite|website)|wie läuft das geschäft|wie läuft der laden|wie läuft unser (shop|laden)|wie liefen die geschäfte|wie (laufen|liefen) die (geschäfte|dinge)|wie war (die|der|das|unser|unsere) (woche|monat|quartal|jahr|tag|wochenende)|wie lief (die|der|das) (letzte|letzter|vergangene|vorige) (woche|monat|quartal|jahr)|wie performt (die|der|das|unser|unsere) (seite|shop|website|webseite|laden)|wie performen wir|wie performten wir|wie performte (der|die|das|unser|unsere) (shop|seite|website)|wie stehts|wie steht es um (den|die|unseren|unsere) (shop|seite|website|laden)|bring mich auf den (neuesten|aktuellen) stand|auf den (neuesten|aktuellen) stand bringen|stand der dinge|update|statusupdate|kurzes update|lagebericht|gesamtüberblick|gesamtbild|wichtigsten (zahlen|kennzahlen|kpis|werte)|die wichtigsten zahlen|wichtigste kennzahlen|eckdaten|kerndaten|kernzahlen|hauptkennzahlen|schlüsselzahlen|kennziffern|rückblick|resümee|fazit|kurzfassung|kurzbericht|dashboard|auf einen blick|gesundheit der website|performanceüberblick|überblicks|reporting|was gibt es neues|was gibts neues|was gibts|was ist los|was war los|alles im grünen bereich|gesamtsituation|highlights|insights|fass zusammen|fasse zusammen|fass mal zusammen|übersichtlich|wie haben wir (abgeschnitten|performt)|wie schneiden wir ab|wie schnitten wir ab|abgeschnitten|was muss ich wissen|was sollte ich wissen|geschäftslage|geschäftszahlen',
    why: 'worauf (ist|sind|war|waren|geht|ging) [es]|zurückzuführen|was (steckt|steckte|steht) (hinter|dahinter)|was (war|ist) der auslöser|woher kommt (der|die|das)|womit hängt|warum|wieso|weshalb|weswegen|woran (liegt|lag) [es] [,] [dass]|was ist der grund|grund für|gründe für|ursache für|ursache|ursachen für|wodurch|wie kommt es|wie kam es|erkläre|erklär [mir]|wie lässt sich [das|der|die|dieser|diese] [erklären]|wie erklärst du [dir]|wie erklären sie|wie kann (es|das) (sein|angehen)|wie kanns sein|wie kommts|weshalb denn|wieso denn|warum denn|was hat [den|die|das|zu|zum|zur] (verursacht|ausgelöst|bewirkt|geführt)|was (verursachte|verursacht|löste|bewirkte|bewirkt|führte|führt|treibt|trieb|bremst|bremste) [zu|zum|zur]|was ist (schuld|dran schuld|verantwortlich|die ursache|die ursache für)|schuld an|schuld|verantwortlich für|verantwortlich|auslöser|auslöser für|hintergrund|hintergründe|hintergrund für|treiber|treiber für|aus welchem grund|aus welchen gründen|begründung|begründe|erklärung für|erklärung|woran (könnte|kann|mag|hat|hing|hängt) [es|das] [liegen|gelegen]|woran es (liegt|lag)|woran (liegts|lags)|an was (liegt|lag)|an was liegts|woher kommt [der|die|das|dieser|diese] (rückgang|anstieg|einbruch|zuwachs|sprung|absturz|peak|ausschlag|plus|minus)|woher (rührt|stammt) (der|die|das|dieser|diese)|gründe|grund|wie ist (der|die|das) zu erklären|zu erklären|was steckt|dahintersteckt|dahinter|dahinter steckt|wegen was|was ist mit (dem|der|den) los',
    share:
      'anteil|anteile|wie viel prozent|prozentual|prozent|prozentualer anteil|in prozent|wie hoch ist der anteil|welcher (anteil|teil)|quote von|wie groß ist der anteil|welchen anteil|anteil (von|an|am|der|des)|prozentanteil|prozentsatz|prozentuell|prozentuale|prozentualen|wieviel prozent|wie viele prozent|prozente|% anteil|anteilig|anteilsmäßig|welcher prozentsatz|zu wie viel prozent|verhältnis|gewichtung|zusammensetzung|wie groß ist der (teil|prozentsatz)|marktanteile nach|welchen beitrag|beitrag von|beitrag der|wie setzt sich|setzt sich zusammen|machen wie viel prozent',
    average:
      'durchschnittlich|durchschnittliche|im durchschnitt|im schnitt|durchschnitt|mittlere|im mittel|mittelwert|durchschnittswert|durchschnittswerte|durchschnittlicher|durchschnittliches|durchschnittlichen|im mittelwert|gemittelt|typischerweise|üblicherweise|ø|im ø|schnitt|avg',
    quantity:
      'wie viele|wie viel|wieviel|wieviele|anzahl|[die] (anzahl|zahl|menge|summe) (der|von|an|unserer)|wie viel an|wie viele an|wie hoch (ist|war|waren|sind) [die] (anzahl|zahl|menge)|die menge an|wv|gesamtzahl (der|von|an)|anzahl an|wievielte|wie viele male|wie viele von',
    times: 'wie oft|wie häufig|wie viele male|wieviele male|wie viel mal|wieviel mal|wieoft',
    total:
      'gesamt|insgesamt|gesamte|gesamtzahl|in summe|summe|total|alles zusammen|alles in allem|alle zusammen|zusammengerechnet|zusammengenommen|aufsummiert|summiert|gesamten|gesamtes|gesamter|gesamtsumme|gesamtwert|überall zusammen|unterm strich',
    rate: 'rate|quote|conversion rate|raten|quoten|ratio',
    and: 'und|sowie|plus|außerdem|auch|oder|samt|inklusive|inkl [.]|und [nach|pro] (tag|woche|monat)|bzw [.]|wie auch|nebst|zuzüglich|zzgl [.]|sowie auch|und auch|und außerdem|ebenso|zusammen mit|mitsamt|einschließlich|einschl [.]|und dazu|u [.]|&',
    or: 'oder|oder von|oder aus|beziehungsweise',
    rest: '[der] rest|alle (anderen|übrigen)|alles andere|übrige|alle restlichen|restliche|restlichen|die anderen|den anderen|der übrigen|die übrigen|sonstige|sonstigen|alles übrige|rest der welt|alle weiteren|andere (kanäle|länder|geräte)',
    not: 'nie|niemals|nicht|ohne|außer|ausgenommen|exklusive|exkl [.]|abgesehen von|kein|keine|nicht über|nicht aus|nicht von|abzüglich|nicht (mitgezählt|mitgerechnet|eingerechnet|berücksichtigt|enthalten|inbegriffen)|bis auf|abgesehen|ausgeschlossen|ausschließlich der|unter ausschluss (von|der|des)|ausschluss|unter ausnahme|mit ausnahme (von|der|des)|ausnahme|exkl|excl|außerhalb (von|der|des)|außerhalb|jenseits von|ignorier|ignoriere|ignorieren|lass weg|lass raus|lasse weg|weglassen|rauslassen|rausgerechnet|rausrechnen|rausnehmen|herausrechnen|herausgerechnet|ausklammern|ausblenden|ausschließen|filter raus|filtere heraus|rausgefiltert|herausgefiltert|keinen|keinem|keiner|keines|ungleich|nicht (auf|in|von|aus|über|per|via|durch|mobil|organisch|direkt)|nicht mitzählen|nicht einbeziehen|nicht einrechnen|ohne (die|den|das|dabei)|ausgenommen (von|die|der|den)|anders als',
    only: 'nur|ausschließlich|lediglich|gefiltert (nach|auf)|filter|beschränkt auf|begrenzt auf|nur für|nur aus|nur von|nur die|nur auf|nur über|allein|alleine|bloß|einzig|rein|speziell|speziell für|insbesondere|konkret|gefiltert|eingeschränkt auf|reduziert auf|schränke ein auf|filtere (nach|auf)|filter auf|filter nach|begrenze auf|nix als|nichts als',
    in: 'der|des|in|im|auf|bei|mit|für|an|am|über|via|zu|innerhalb|während|unter|mittels|per|bezüglich|in den|in der|auf dem|auf der|bei uns in|innerhalb von|innerhalb der|im bereich|im land|mithilfe|mit hilfe|dank|beim|übers|aufs|ins|auf den|auf die|in die|bei den|bei der|bei dem|mit der|mit dem|mit den|für den|für die|für das|von der|zum|rund um|im rahmen (von|der|des)|anhand|seitens|unter den|von unseren|hinsichtlich',
    from: 'aus|von|vom|ab|über|kommen aus|kommend|durch|aus der|aus dem|aus den|von der|kommend aus|kommend von|stammend aus|stammt aus|stammen aus|kamen aus|kommen von|kamen von|kamen über|kommen über|gekommen (über|aus|von|durch)|die (aus|von|über|via)|welche (aus|von|über)|ausgehend von|ausgelöst durch|durch die|durch den|über die|über den|über das|mittels|vermittelt durch|generiert (durch|über|von)|via|per|ursprung|her|mit ursprung|wohnhaft in|ansässig in',
    to: 'bis|bis zum|bis zu|bis einschließlich|bis und mit|bis inklusive|bis inkl [.]|bis hin zu',
    between: 'zwischen|in der zeit zwischen|im zeitraum zwischen|irgendwann zwischen',
    since:
      'seit|ab|seit dem|seit der|ab dem|nach dem|seitdem|angefangen (bei|mit|am)|beginnend (mit|am|ab)|seit anfang|seit beginn|seit mitte|seit ende|seit dem start',
    until: 'bis|bis zum|bis ende|bis anfang|bis mitte|bis einschließlich|bis inklusive|bis zum ende|bis ende des',
    around: 'vor und nach|vor und nach dem|vor und nach der|vorher und nachher|vorher nachher|vorher vs nachher',
    onwards:
      'seitdem|seither|bis heute|bis jetzt|bis dato|bis (jetzt|heute|dato|gestern)|ab dann|von da an|von dort an',
    before: 'vor dem|vor|bevor|früher als|vor der|vor den',
    after: 'nach dem|nach|ab|ab dem|nachdem|später als|im anschluss an',
    landed:
      '(gelandet|landen|landeten) auf|(eingestiegen|begonnen|gestartet) (auf|über)|(ankamen|ankommen|angekommen|ankommend|einstiegen|einsteigen|eingestiegen|starteten|starten|gelandete|aufgeschlagen|gestoßen) (auf|über|bei)|(landeten|landen|gelandet) (bei|in)',
    is: 'ist|sind|war|waren|gleich|lautet|lauten|entspricht|entsprechen|heißen|beträgt|liegt bei|betrug|betragen',
    equals:
      'gleich|namens|mit [dem] namen|heißt|genannt|genau gleich|mit dem (namen|titel)|mit namen|heißen|benannt|betitelt|gesetzt auf',
    unset: 'nicht gesetzt|leer|not set|nicht angegeben|unbekannt|fehlt|fehlend|leeren',
    contains:
      'enthält|enthalten|beinhaltet|beinhalten|mit|wo .* enthält|die .* enthalten|beinhaltend|enthaltend|enthielt|vorkommt|vorkommen|mit dem wort|mit dem text|im namen|in der url|umfasst|umfassen|drin',
    begins_with:
      'beginnt mit|beginnen mit|fängt an mit|unter|unterhalb von|startet mit|starten mit|im ordner|im verzeichnis|im bereich|beginnend mit|anfangend mit|anfangen mit|startend mit|unter dem pfad|unter dem verzeichnis|im pfad|in der rubrik|in dem ordner|innerhalb von|in der kategorie',
    ends_with: 'endet (mit|auf)|enden (mit|auf)|endend (auf|mit)|aufhören mit',
    section:
      'bereich|ordner|verzeichnis|rubrik|seiten|sektion|pfad|unterordner|unterverzeichnis|unterseiten|seitenbereich|abschnitt|bereichs',
    more_than:
      '(mehr|größer|höher|länger|besser) als {n}|(über|oberhalb von) {n}|> {n}|überschreitet {n}|(mehr|größer|höher|länger|besser|häufiger|öfter) als {n}|(über|oberhalb|oberhalb von|jenseits von) {n}|{n} übersteigt|{n} übersteigen|(überschreiten|überschritten|übersteigt|übersteigen|übertreffen|übertrifft|knacken|geknackt) [die|der] {n}|die {n} (knacken|überschreiten|geknackt|übertreffen|überschritten)|mit mehr als {n}|größer {n}',
    at_least:
      '(mindestens|wenigstens|ab) {n}|{n} oder mehr|nicht weniger als {n}|(mindestens|wenigstens|zumindest|min [.]|mind [.]|minimum|ab) {n}|{n} (und mehr|aufwärts|oder höher|oder darüber|plus|+)|nicht unter {n}|ab {n} aufwärts|minimal {n}',
    less_than:
      '(weniger|kleiner|niedriger|kürzer|geringer) als {n}|(unter|unterhalb von) {n}|(weniger|kleiner|niedriger|kürzer|geringer|seltener|schlechter) als {n}|(unter|unterhalb|unterhalb von) {n}|nicht mal {n}|nicht einmal {n}|keine {n}|{n} unterschreiten|unterschreitet {n}|kleiner {n}',
    at_most:
      '(höchstens|maximal|bis zu) {n}|{n} oder weniger|nicht mehr als {n}|(höchstens|maximal|max [.]|bis zu|allenfalls) {n}|{n} (oder darunter|oder geringer|oder niedriger)|nicht über {n}',
    exactly: '(genau|exakt) {n}|(genau|exakt|gleich) {n}',
    in_range: 'zwischen {n} und {n2}|von {n} bis {n2}|{n} bis {n2}|(zwischen|von) {n} (und|bis|-) {n2}',
    follow_up:
      '(schlüssel|schlüssle|teil|teile|brich|splitte|gliedere|gliedre|unterteile) (das|es|dies|sie|die) [auf|herunter|runter] [nach]|(auf|herunter|runter) nach|und|und was ist mit|was ist mit|wie sieht es (aus|mit) [mit|bei|für]|und wie sieht es aus|dasselbe|das gleiche|das selbe|gleiches|jetzt|und jetzt|auch|nur|nochmal|davon|dieselbe|und für|und bei|und auf|und im|zeig das|das|diese|aufgeteilt|mach das|aber|als tabelle|aufschlüsseln|und wie (sieht|schaut|war|ist|lief) [es|das|die|der]|wie siehts [denn] (aus|mit|bei)|und wie siehts (aus|mit|bei)|was ist (denn|) mit|wie wärs mit|wie wäre es mit|und wie viele|und wie viel|und zwar nur|das ganze|das gleiche (für|bei|mit|nach|nochmal)|dasselbe (für|bei|mit|nach)|genauso für|ebenso für|noch mal|noch einmal|nun|und nun|okay und|ok und|gut und|jetzt bitte|und bitte|bitte nur|nur noch|zeig mir das|als liste|in tabellenform|tabellarisch|als tabelle bitte|zoom|detaillierter|genauer|filter das|filtere das|vergleich das|vergleiche das|wiederhole|wie eben|wie vorher|wie vorhin|wie oben|brich das|und ohne',
    instead:
      'stattdessen|lieber|sondern|ich meinte|ich meine|eher|anstatt|an stelle|anstelle|nicht das|nee|nein lieber|ich wollte|eigentlich meinte ich|korrektur|umgekehrt',
    yes: 'ja|ja bitte|gern|gerne|genau|die erste|das erste|jo|jup|jap|klar|na klar|sicher|mach|mach mal|mach das|passt|okay|in ordnung|bitte ja|ja genau|genau das|erste option|option eins|die 1|gerne ja|jawohl|stimmt',
    hello:
      'hallo|hi|hey|guten (morgen|tag|abend)|moin|servus|grüß gott|danke|vielen dank|dankeschön|tschüss|super|klasse|toll|test|hallöchen|hallo zusammen|hi du|huhu|guten tag|mahlzeit|grüezi|grüß dich|grüße|liebe grüße|lg|mfg|tschau|ciao|bis dann|dank dir|danke dir|danke schön|merci|thx|dankesehr|perfekt|prima|spitze gemacht|sehr gut|gut gemacht|cool|wunderbar|alles klar|nice|servas|yo',
    help: 'hilfe|hilf mir|was kannst du|was kann ich (dich|) fragen|wie funktioniert das|wer bist du|beispiele|was kannst du (alles|eigentlich|denn)|was weißt du|was kann man (dich|hier) fragen|was könnte ich fragen|was soll ich fragen|wie benutze ich (das|dich)|wie geht das hier|wer oder was bist du|beispielfragen|beispiel|ideen|vorschläge|womit kannst du [mir] helfen|wie kannst du [mir] helfen|kannst du [mir] helfen|was sind deine funktionen',
    comparative: 'mehr|weniger|höher|niedriger|besser|schlechter|größer|kleiner|länger|kürzer|häufiger|seltener',
    happened:
      'was ist passiert|was ist (da|hier|denn|gestern|letzte woche) (passiert|los|los gewesen|geschehen)|was ist schiefgelaufen|was lief schief|was ging schief|was ist da los|was war da los',
    adds: 'füge hinzu|füg hinzu|hinzufügen|ergänze|ergänz|dazu noch|zusätzlich|außerdem noch|nimm dazu|und dazu|obendrein|auch noch|pack dazu|mit rein|noch dazu',
    refers: '(war|ist|sind|waren) (es|sie)|davon|deren',
    none: '(mit|und|aber|haben|hatten|hat|hatte|bringen|brachten|bringt|brachte|machen|machten|erzielten|erzielt) [bisher|überhaupt|dabei|uns] (keine|keinen|keinerlei|null|gar keine|gar keinen|nicht einen|nicht eine|0)|ohne (eine|einen|einzige|einzigen|jede|jeden|jegliche)|ohne eine einzige|ohne einen einzigen|keine einzige|keinen einzigen|kein einziger',
    last_part: '(letzte|letzter|letztes|letzten|finale) [{n}] {unit}',
    proceeds:
      '(weiter|weiterkommen|weiterkamen|gehen weiter|kommen weiter|weitergehen|schaffen es|schafft es|schafften es|durchkommen|gelangen|gelangten|übergehen|wechseln|schließen ab)',
    matches: 'entspricht dem regex|passt auf regex|regex',
  },
  topics: {
    origin:
      'woher (kommen|kamen|stammen) [unsere|die|meine|all|alle] [neuen] (nutzer|besucher|user|kunden|leute|sie)|wo (kommen|kamen) [unsere|die] (nutzer|besucher|user|kunden|leute) her',
    about_property:
      'zeitzone|welche währung|property id|name der property|welche property|welcher property|welche property id|property name|mess id|tracking id|measurement id|datenstream id|in welcher zeitzone|in welcher währung|währung',
    definitions:
      'was (bedeutet|bedeuten|heißt)|definition|was ist [eine|ein|die|der] (absprungrate|sitzung|conversion|key event|conversion rate|engagement rate)|wie wird [die|der|eine] (absprungrate|sitzung|conversion rate|engagement rate) (berechnet|definiert|gemessen)|unterschied zwischen (sitzung|sitzungen|nutzer|nutzern) und|erkläre den begriff|was genau bedeutet|wofür steht|was sagt [mir] (die|der|das)|was versteht man unter|wie definiert (ga|google|google analytics)|was misst|definiere|begriffserklärung',
    personal_data:
      '(e mail|email|mail) adresse|email adressen|telefonnummer|telefonnummern|namen (der|von|unserer) (nutzer|besucher|kunden|user|käufer)|ip adresse|ip adressen|personenbezogene daten|kontaktdaten|adressen der kunden|welche (firma|firmen|unternehmen)|wie heißen|mailadressen|mailadresse|e mails (der|unserer|von) (kunden|nutzer|besucher|käufer)|handynummer|handynummern|anschrift|anschriften|adresse (der|des|von|unserer)|adressen (der|von|unserer)|(name|namen) [und adresse] (meiner|aller|sämtlicher|unserer|der|von) [letzten|besten|größten|neuen|neuesten] (nutzer|besucher|kunden|user|käufer|leads|abonnenten|leute)|kundennamen|nutzernamen|vor und nachname|vorname|nachname|geburtsdatum|kreditkarte|kreditkartendaten|kreditkartennummer|kundenliste|kundendaten|liste der kunden|liste aller (kunden|nutzer|käufer) mit|ips|ip adressen der|persönliche daten|identität|wie hießen|namentlich|wessen|bei welchen firmen|aus welchen (firmen|unternehmen)|von welchen (firmen|unternehmen)',
    single_visitors:
      'wer (hat|ist|war|waren|genau)|welcher (nutzer|kunde|besucher) (hat|ist)|einzelne (nutzer|besucher|kunden)|wer (hat|hatte|kaufte|bestellte|besuchte|klickte|ist|war|sind|waren|genau|alles) [gestern|heute|genau|alles|denn]|welche (person|personen|kunden|nutzer|leute) (hat|haben|ist|sind|war|waren|kaufte|kauften) (genau|gestern|heute|)|welcher (kunde|nutzer|besucher|user) (kaufte|bestellte|hat|war)|einzelner (nutzer|besucher|kunde)|einzelnen (nutzer|besucher|kunden)|bestimmter (nutzer|besucher|kunde)|nutzer id|user id|client id|session recording|sitzungsaufzeichnung|sitzungsaufzeichnungen|aufzeichnung der (sitzung|sitzungen)',
    competitors:
      'konkurrenz|konkurrent|konkurrenten|wettbewerber|wettbewerb|mitbewerber|marktanteil|branchendurchschnitt|branchenvergleich|benchmark|andere shops|andere firmen|konkurrierende|mitbewerbern|wettbewerbern|marktführer|branchenschnitt|branchendurchschnitten|branchenüblich|in der branche|unsere branche|unserer branche|andere anbieter|anderen anbietern|andere händler|anderen shops|andere onlineshops|vergleich mit der konkurrenz|similarweb|marktvergleich',
    speed:
      'wie (lang|lange|langsam|schnell) (lädt|laden|brauchen|braucht|dauert)|(lädt|laden) [unsere|die|der|das] (seite|seiten|website|shop)|(zum|beim) laden|langsam|ladezeit|ladezeiten|ladegeschwindigkeit|seitengeschwindigkeit|core web vitals|web vitals|pagespeed|wie schnell (ist|lädt|laden)|serverfehler|performance score|uptime|(lädt|laden|lud|geladen) (so|zu|sehr|ziemlich|) (langsam|lange|schnell|lahm)|(seite|website|shop|webseite) [so|zu|sehr|ist|war] (langsam|lahm|down|offline)|lahm|page speed|performance der website technisch|antwortzeit|antwortzeiten|serverantwortzeit|reaktionszeit|lcp|cls|inp|ttfb|ausfallzeit|ausfallzeiten|ausfall|ausfälle|downtime|verfügbarkeit|fehlerrate|javascript fehler|lighthouse|ladegeschwindigkeiten|ladedauer|seitenladezeit|broken links|defekte links|tote links',
    salary:
      'gehalt|gehälter|lohn|löhne|mitarbeiter|personal|angestellte|kollegen|gehaltserhöhung|personalkosten|verdienen die mitarbeiter|mitarbeiterzahl|belegschaft|lohnkosten|urlaubstage',
    weather:
      'wetter|temperatur|regen|schnee|klima|wettervorhersage|regnet|regnen|schneit|sonnig|sonne scheint|gewitter|grad draußen|scheint die sonne',
    profit:
      'gewinn|gewinne|profit|marge|gewinnmarge|deckungsbeitrag|rentabilität|gewinn und verlust|reingewinn|steuern|aktienkurs|roi|profite|margen|rohertrag|rohgewinn|nettogewinn|bruttogewinn|rendite|gewinnspanne|handelsspanne|betriebsergebnis|ebit|ebitda|cashflow|liquidität|einkaufspreis|wareneinsatz|selbstkosten|profitabel|profitabilität|akquisekosten|cac|mrr|arr|wirtschaftlichkeit|steuer|break even|gewinn gemacht|verlust gemacht|rote zahlen|schwarze zahlen|rentieren',
    exit_pages:
      'ausstiegsseite|ausstiegsseiten|ausstiegsrate|ausstiege|(verlassen|verließen) [die] (nutzer|besucher|leute) [die] (seite|website)|wo steigen [die] (nutzer|besucher|leute) aus|auf welchen seiten (verlassen|steigen)|letzte seite|wo (verlassen|verließen) [uns] [die|unsere] (leute|nutzer|besucher|kunden) [uns|die seite|die website|den shop]|auf welcher seite (verlassen|steigen|springen|gehen)|absprungseite|absprungseiten|ausstiegspunkt|ausstiegspunkte|letzte seite vor|wo gehen [die] (leute|nutzer|besucher) (raus|weg)|wo (steigen|stiegen) [die|unsere] (leute|nutzer|besucher|kunden) aus|exit seiten|exitseiten|exit page|exit rate|exits|von welcher seite (gehen|verschwinden)',
    heatmap:
      'heatmap|heatmaps|mausbewegung|mausbewegungen|klickkarte|mauszeiger|mausverlauf|rage clicks|wutklicks|klickheatmap|scrollmap|eyetracking|blickverlauf|cursor',
    forecast:
      'werden wir|machen wir voraussichtlich|erwarten wir|zu erwarten|rechnen wir|erwarteter|erwartete|prognose|vorhersage|prognostiziere|hochrechnung|werden wir (haben|machen|erreichen)|ausblick|vorhersagen|voraussichtlich|wie viele werden|prognosen|prognostiziert|prognostizieren|prognostizierte|vorhergesagt|sag voraus|sage voraus|hochrechnen|hochgerechnet|rechne hoch|schätzung|schätze|schätz|schätzen|schätzungsweise|mit wie (viel|vielen|viele)|wo landen wir|wo werden wir landen|landen wir (ende|am ende|bis ende)|wo stehen wir (ende|am ende)|wohin geht die reise|wie geht es weiter|wie wird sich [der|die|das]|wie werden sich|wird (der|die|das|es|sich) [nächste|nächsten|kommende|kommenden] [umsatz|zahl] (sein|entwickeln|werden|ausfallen|liegen)|werden (erwartet|wir bekommen|wir verkaufen|es sein|es werden|kommen)|wird erwartet|erwartbar|erwartende|erwarteten|zukunft|zukünftig|künftig|künftige|forecast|vorausschau|aussicht|aussichten|können wir (erwarten|rechnen)|kann ich (erwarten|rechnen)|womit (können|kann|müssen|dürfen) (wir|ich|man) [nächste|nächsten] rechnen|rechnen mit|wahrscheinlich (erreichen|schaffen|machen)|schaffen wir (die|den|das|es)|schaffen wir|extrapolier|extrapoliere|trend fortschreiben|voraussage|voraussagen|werden wir wohl|dürften wir|dürften es',
    realtime:
      '(sind|ist) gerade|gerade mobil|gerade jetzt|jetzt gerade|in diesem augenblick|gerade (auf|im|in) (der|unserer|dem|unserem) (seite|website|webseite|shop|app)|momentan auf der (seite|website|webseite)|jetzt (online|auf der seite|aktiv)|gerade (aktiv|da|hier)|im augenblick|aktuell (online|auf der seite|auf der website)|echtzeit|gerade online|jetzt gerade|gerade auf der (seite|website)|live|im moment online|in diesem moment|letzten {n} minuten|(aktuell|derzeit|momentan|gerade|jetzt) aktive (nutzer|besucher|user)|gerade [so] (los|unterwegs|drauf|online|da|aktiv|live)|(sind|ist|surfen|tummeln sich) (gerade|aktuell|derzeit|momentan|grad|grade|jetzt|jetzt gerade|im moment|im augenblick) [noch|so|eigentlich|denn|alle|leute|user|nutzer|besucher] (auf|im|in|bei|online|da|drauf|unterwegs|aktiv)|grad (online|da|aktiv|auf der seite|auf der website|drauf|im shop|live)|grade (online|da|aktiv|auf der seite|auf der website|drauf|im shop|live)|(wie viele|wieviele|wie viel) (leute|nutzer|besucher|user|menschen|personen) (sind|haben wir) (gerade|grad|grade|jetzt|aktuell|momentan|derzeit|im moment) [da|online|drauf|auf der seite|auf unserer seite|auf der website|im shop|aktiv]|wer ist (gerade|jetzt|aktuell) (online|da|auf der seite)|was passiert gerade|was ist gerade los|was geht gerade|live zahlen|livezahlen|live besucher|livebesucher|live ansicht|liveansicht|live daten|livedaten|echtzeitdaten|echtzeitbericht|echtzeitansicht|real time|realtime|in echtzeit|just in diesem moment|jetzt in diesem moment|jetzt im moment|im moment (auf der|auf unserer|im|da|aktiv|drauf)|letzte {n} minuten|letzte halbe stunde|letzten halben stunde|letzte stunde|in der letzten stunde|vor {n} minuten|innerhalb der letzten minuten|in den letzten minuten|aktuell (da|im shop|drauf|aktiv)|derzeit (da|im shop|drauf|aktiv|online)|momentan (da|im shop|drauf|aktiv|online)|jetzt (da|im shop|drauf|live|hier)',
    funnel:
      'wo (springen|brechen|verlieren|gehen|bleiben) [wir|uns]|abbruch im (checkout|kaufprozess|bestellprozess)|(checkout|kaufprozess|bestellprozess) (abbruch|abbrüche)|kaufprozess|bestellprozess|aussteigen im|funnel|trichter|kauftrichter|conversion funnel|nutzerpfad|nutzerpfade|customer journey|klickpfad|wo brechen (nutzer|kunden|leute|die leute) ab|wo (steigen|stiegen|springen|sprangen|brechen|brachen|verlieren|verloren|gehen|gingen|bleiben|blieben|hängen|scheitern|hören) [wir|uns] [die|unsere] [meisten|leute|kunden|nutzer|besucher|käufer] [aus|ab|verloren|hängen|auf] (im|beim|in|auf dem weg|zwischen)|(in|bei|nach|an|auf) welchem (schritt|schritten)|welcher schritt|abbrechen (im|beim|in)|abbruchpunkt|abbruchpunkte|abbruchstelle|abbrüche (im|beim|pro schritt|je schritt|zwischen)|kaufreise|kundenreise|verkaufstrichter|sales funnel|verkaufsfunnel|konversionstrichter|konversionspfad|conversion pfad|conversiontrichter|conversionfunnel|kaufstrecke|bestellstrecke|kaufpfad|schritt für schritt|schritte (bis|zum|zur|vom|von|im)|drop off|dropoff|drop offs|wie viele (kommen|schaffen|gehen) (bis|weiter|durch)|wie weit kommen|trichteranalyse|funnelanalyse|kaufvorgang|bestellvorgang|nutzerfluss|nutzerweg|nutzerreise',
    retention:
      'kommen (wieder|zurück)|wiederkommen|zurückkommen|kehren zurück|retention|kohorte|kohorten|kohortenanalyse|kundenbindung|wiederkehrrate|churn|abwanderung|nutzerbindung|besucherbindung|rückkehrrate|rückkehrquote|wiederkehrquote|rückkehr|kommen [die|unsere] (nutzer|besucher|kunden) (wieder|zurück)|kehren [die|unsere] (nutzer|besucher|kunden) [wieder|zurück]|kommen (die|unsere|sie|neue|viele|die neuen|die leute|die besucher|die nutzer|die kunden) [neuen|neue|alle] [leute|nutzer|besucher|kunden|user] [auch|noch|nochmal|jemals|überhaupt|danach|später] (wieder|zurück)|(wieder|zurück) kommen|kamen (wieder|zurück)|(kommt|kam) (wieder|zurück)|wiedergekommen|zurückgekommen|zurückgekehrt|wiederkommt|zurückkehren|kehren (wieder|zurück)|kehrten zurück|kehrt zurück|bleiben (treu|uns treu|dabei|uns erhalten)|treue|loyal|loyalität|kundentreue|nutzertreue|wiederkaufsrate|wiederkehrer rate|wiederkehrerquote|wiederbesuchsrate|abwanderungsrate|abwanderungsquote|churnrate|churn rate|retentionrate|retention rate|retentionanalyse|kohortenauswertung|kohortenbericht|bindung|bindungsrate|rückkehrer|rückkehrerquote|nach {n} {unit} (noch|wieder) (da|aktiv|dabei)|(nach|innerhalb) [von] {n} {unit} (wieder|zurück|zurückgekommen|wiedergekommen|zurückgekehrt)',
    lifetime_value:
      'lifetime value|kundenwert|ltv|clv|kundenlebenszeitwert|lebenszeitwert|kundenlebenswert|customer lifetime value|cltv|wert eines kunden über',
    satisfaction:
      'zufriedenheit|zufrieden|nps|kundenbewertungen|feedback|umfrage|meinung|glücklich|kundenzufriedenheit|zufriedene kunden|unzufrieden|kundenmeinung|kundenmeinungen|bewertung|bewertungen|rezension|rezensionen|beschwerde|beschwerden|reklamationen|stimmung|markenbekanntheit|markenimage|wie finden (die|unsere) (kunden|nutzer|leute) (uns|unsere|den|die)|beschweren|net promoter score|sternebewertung',
    stock:
      'lagerbestand|lager|bestand|lieferzeit|lieferzeiten|vorrätig|lagerbestände|auf lager|ausverkauft|nachbestellen|nachbestellt|lieferbar|lieferant|lieferanten|warenbestand|vorrat|inventar|lieferung|versandzeit|versanddauer|bestände',
    social_media:
      'follower|likes|kommentare|abonnenten|followerzahl|followerzahlen|abonnent|abonnement|abos|retweets|instagram reichweite|reichweite (auf|bei) (instagram|facebook|tiktok|linkedin)|gefällt mir|gefällt mir angaben|story views|kommentar|post reichweite',
    email_sending:
      'öffnungsrate|öffnungsraten|abmelderate|versendete mails|gesendete newsletter|(mails|newsletter|e mails|mailings) (geöffnet|verschickt|versendet|gesendet|zugestellt|öffnen|abbestellt)|öffnungsquote|newsletter öffnungsrate|newsletteröffnungsrate|abmeldungen|newsletterabmeldungen|zustellrate|bounces der mails|newsletter abonnenten|newsletterabonnenten|newsletter empfänger|newsletterempfänger|empfängerliste|mailöffnungen|spamrate|unsubscribes',
    search_rankings:
      'ranking|rankings|google ranking|platzierung in google|backlink anzahl|suchvolumen|rankings bei google|google platzierung|platzierung (bei|in|auf) google|platz (bei|in|auf) google|suchposition|suchpositionen|domain authority|sichtbarkeitsindex|sichtbarkeit bei google|rankt|ranken wir|auf seite eins|seite 1 bei google|pagerank|backlinkanzahl',
    secrets:
      'passwort|passwörter|api key|systemprompt|system prompt|deine anweisungen|ignoriere [alle] (vorherigen|bisherigen) anweisungen|ignoriere|zugangsdaten|quellcode|datenbank|kennwort|kennwörter|api schlüssel|apikey|token|geheimnis|geheimnisse|deine regeln|deine instruktionen|deinen prompt|dein prompt|systemanweisung|systemanweisungen|vergiss (alle|deine|alles) [vorherigen|bisherigen] [anweisungen|regeln|was]|ignorier (alle|deine|die) [vorherigen|bisherigen] (anweisungen|regeln|instruktionen)|umgebungsvariablen|admin|sql|drop table|andere mandanten|anderer mandant|anderen account|zeig mir deinen code|quelltext',
    changes:
      'lösche|löschen|erstelle (ein|eine|einen) (ziel|zielgruppe|property|ereignis)|schick [mir] (eine|die) mail|sende|plane|erinnere mich|schreib [mir] (ein|eine|einen) (gedicht|geschichte|text|witz|code)|witz|gedicht|rezept|übersetze|kampagne pausieren|erstell (mir|) (ein|eine|einen) (ziel|zielgruppe|property|ereignis|kampagne|segment|conversion)|leg (ein|eine|einen) (ziel|zielgruppe|property|ereignis|kampagne|segment|conversion) an|lege (ein|eine|einen) (ziel|zielgruppe|property|ereignis|kampagne|segment|conversion) an|richte (ein|eine|einen)|einrichten|anlegen|verschicke|verschick|schicke (mir|das|es|den|die|eine)|schick (es|das|den bericht|mir das|mir den) [bericht] (per|an|als)|per mail (schicken|senden|zuschicken)|mail (an|mir)|maile|benachrichtige mich|benachrichtigung|alarmiere mich|warne mich|erinner mich|pausiere|pausier|stoppe (die|unsere) (kampagne|anzeigen)|erhöhe das budget|budget erhöhen|senke das budget|ändere (die|das|den) (einstellung|einstellungen|budget|passwort)|installiere|buche|buch mir|bestell mir|verfasse|schreib mir|schreibe (ein|eine|einen|mir)|erzähl (mir|) (einen|ein) witz|übersetz|koche|füge (einen|eine) (nutzer|benutzer) hinzu|programmiere',
    targets:
      '(unser|unsere|unseren|das|dem|mein|zum|vom|vom|die) [monats|jahres|quartals|umsatz|wochen] (umsatzziel|ziel|zielwert|zielvorgabe|zielvorgaben|monatsziel|jahresziel|quartalsziel|wochenziel|vorgabe|planzahl|planzahlen|zielumsatz)|soll ist|soll ist vergleich|plan ist|umsatzziel|umsatzziele|monatsziel|jahresziel|quartalsziel|zielerreichungsgrad|okr|okrs|im plan|über plan|unter plan|hinter plan|planwert|planwerte|budgetziel|(ziel|plan|soll) (erreicht|verfehlt|geschafft|erfüllt|übertroffen)',
    other_properties:
      '(unsere|unserer|meine|meiner) (andere|anderen|zweite|zweiten) (seite|website|property|shop|app|domain|webseite|onlineshop)|(unser|mein|der) (anderer|anderen|zweiter|zweiten) (shop|onlineshop|blog)|(alle|allen|beide|beiden) [unsere|unseren|meine|meinen] (websites|properties|shops|domains|webseiten|onlineshops)|andere property|anderen property',
    other_figures:
      'median|perzentil|standardabweichung|varianz|eindeutige (seitenaufrufe|seitenansichten|aufrufe|klicks|ereignisse)|unique pageviews|(zeit|tage|dauer) bis (zum|zur) (kauf|bestellung|conversion|ersten kauf)|wie lange (dauert|dauerte|brauchen|braucht) es bis zum kauf|retourenquote|retourenrate|rücksendequote',
    repeat_purchases:
      '(zweitkauf|zweitkäufe|wiederkauf|wiederkäufe|wiederkaufsrate|wiederkäufer|wiederholungskäufer|wiederholungskäufe|wiederholungskauf|folgekauf|folgekäufe|mehrfachkäufer|mehrfachbesteller|stammkäufer)|(mehrmals|mehrfach|zweimal|erneut|ein zweites mal|mehr als einmal|nochmal|wiederholt|noch einmal|zum zweiten mal|wieder) (gekauft|bestellt|kaufen|bestellen|kauften|bestellten|einkaufen|eingekauft)|(kaufen|bestellen|kauften|bestellten) (mehrmals|mehrfach|zweimal|erneut|nochmal|wiederholt|ein zweites mal|zum zweiten mal|öfter)|nur einmal (gekauft|bestellt|kaufen|bestellen)|zeit zwischen (zwei|den) (käufen|bestellungen)',
    app_stores:
      '(app store|play store|google play) (downloads|bewertung|bewertungen|installationen|ranking|rezensionen)|app downloads|app bewertungen|app installationen|app bewertung',
    causes_outside:
      'google update|algorithmus update|core update|tv spot|tv werbung|pressebericht|presseberichte|feiertagseffekt|statistisch signifikant|statistische signifikanz|signifikanz|a b test ergebnis|ab test',
  },
  studies: {
    definitions: [
      '{term} (was ist das|was heißt das|was bedeutet das)',
      '(kannst du|können sie) [mir] [die|den|das|eine|einen] {term} erklären',
      'was (genau ist|ist genau) [eine|ein] {term}',
      'was (bedeutet|bedeuten|heißt|heißen|meint) [eigentlich|genau] [der|die|das|eine|ein|einer] {term}',
      'was (ist|sind) [eigentlich|genau] [eine|ein|mit] {term} [gemeint]',
      'wie (wird|werden) [die|der|das|eine|ein] {term} (berechnet|definiert|gemessen|ermittelt|gezählt|bestimmt)',
      'was versteht man unter [der|einer|dem|einem|die] {term}',
      'definition (von|der|des|für) [die|der|eine|einer] {term}',
      'worin (unterscheiden|unterscheidet) sich [die|der|das|eine|ein] {term} (und|von) [der|dem|den|die|einer] {term}',
      'was ist [denn|eigentlich|nun] [genau] der unterschied zwischen [der|einer|dem|den] {term} und [der|einer|dem|den] {term}',
      'was (heißt|bedeutet) denn [eigentlich|genau] [der|die|das|eine|ein] {term}',
      'wie (berechnet|misst|definiert|zählt) (ga|google|google analytics) [die|den|das|eine|einen] {term}',
      '(erklär|erkläre|erklären) [mir|sie] [die|den|das|eine|einen|was] {term}',
      '(was ist der|der) unterschied zwischen [der|einer|dem|den] {term} und [der|einer|dem|den] {term}',
      '{term} (definition|erklärung|bedeutung)',
    ],
    doubtfulDefinitions: ['was (ist|sind) [eigentlich|genau|nochmal|noch mal|nochmals|gleich] (der|die|das) {term}'],
    owners: ['unsere', 'unser', 'unserer', 'meine', 'mein', 'wir', 'aktuelle', 'heute', 'gerade'],
    courtesies: ['bitte', 'sag mal', 'und', 'kannst du mir', 'kurz'],
    definitionTails: ['in ga4', 'bei google analytics', 'genau', 'eigentlich'],
    stepJoints: ['zu', 'bis', 'dann', 'und', 'und dann', 'nach', 'in'],
    anomaly:
      '(ungewöhnlich|ungewöhnliche|ungewöhnliches|auffällig|auffällige|auffälliges|auffälligkeit|auffälligkeiten|anomalie|anomalien|ausreißer|ausreisser|seltsam|seltsames|komisch|komisches|merkwürdig|merkwürdiges|unüblich|unregelmäßigkeit|unregelmäßigkeiten|unnormal|aus der reihe|verdächtig)',
  },
  ordinary: ordinaryWords.de,
  filler:
    'sprechen|spricht|gesprochen|auf der seite|auf unserer seite|auf die seite|geld|gerade|augenblick|springen|unterwegs|surfen|ab|der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|wie|hoch|viel|viele|war|waren|ist|sind|sein|wird|werden|wurde|wurden|worden|hat|haben|hatte|hatten|gibt|gab|es|er|sie|ihr|wir|uns|unser|unsere|unserer|unseren|unserem|unseres|ich|mir|mich|mein|meine|du|dir|man|sich|was|wo|wer|wann|so|da|dort|hier|denn|doch|mal|bitte|zeig|zeige|zeigen|gib|gebt|nenn|nenne|sag|sage|liste|listen|kannst|könntest|kann|könnte|möchte|will|würde|brauche|hätte gern|gerne|gern|wissen|sehen|schauen|in|im|an|am|auf|aus|bei|mit|von|vom|zu|zum|zur|für|über|durch|um|nach|vor|bis|als|dass|ob|weil|wenn|aber|dann|noch|schon|nur|auch|sehr|etwa|ungefähr|circa|ca|rund|genau|ganz|ganze|gesamte|einmal|mal eben|kurz|schnell|danke|hallo|hey|bekommen|bekamen|erhalten|erhielten|erzielt|erzielen|erzielten|generiert|generieren|gemacht|machen|macht|machten|brachten|bringt|bringen|gebracht|lief|laufen|läuft|gelaufen|aussehen|sieht|aussieht|sah|sahen|dafür|davon|dazu|jeweils|jeweilige|jeweiligen|zeitraum|daten|wert|werte|zahl|tabelle|in euro|euro|website|webseite|internetseite|onlineshop|online shop|laden|firma|unternehmen|unserem shop|seitens|insgesamt|waren es|meisten|denn so|eigentlich|übersicht über|analyse|auswertung|statistik|info|infos|informationen|details|hinsichtlich|pro|je|dieser|diese|dieses|diesen|diesem|verzeichnen|verzeichnet|verzeichneten|gemessen|gezählt|besitzen|stehen|steht|kam|kamen|kommen|kommt|gekommen|ging|gingen|geht|weltweit|global|liegt|lag|lagen|leute bei uns|die so|und zwar|team|chef|präsentation|meeting|liefern|lieferten|geliefert|haben wir|hatten wir|niedrig|übrigens|halt|eben|wirklich|tatsächlich|bloß|überhaupt|bisschen|grob|würden|wäre|wären|könnten|dürfte|soll|sollen|sollte|müssen|muss|interessiert|interessieren|angezeigt|anzeigen|auflisten|darstellen|ausgeben|herausfinden|verrate|verrat|erzähl|erzähle|registriert|erfasst|verbucht|angefallen|zusammengekommen|reingekommen|eingegangen|kriegen|kriegten|gekriegt|beigetragen|beitragen|tun|getan|tat|gesehen|jetzt mal|eigentlich mal|bezogen|betreffend|kamen auf|auf über|gerne mal|haben sich|schlüssel|schlüssle|teil|teile|gliedere|unterteile|brich|splitte|herunter|beim|irgendwas|irgendetwas|etwas|irgendwelche|irgendwie|irgendwo|wohl|jetzt|wird es|erwartet|erwarten|rechnen|kommen auf|voraussichtliche|aufgeschlüsselt|aufgeteilt|gruppiert|erwarteten|geschätzt|geschätzte|voraussichtlichen|sache|sachen|können|dürfen|verteilen|verteilt|bisher|bislang|gehen|geht es|gegangen|grad|grade|reicht|reichen|reichte|genügt|genügen|bräuchte|bräuchten|brauch|brauchen|braucht|bräucht|benötige|benötigen|wüsste|wüsst|weiß|weißt|wissen wir|guck|gucken|guckt|schau|schaut|schaue|check|checke|checken|hol|hole|holen|rechne|rechnen aus|ermittle|ermitteln|ermittelt|berechne|berechnen|bestimme|bestimmen|zähl|zähle|zählen|zählt|liefere|liefer|liefert|lieferst|stell|stelle|stellst|darstelle|dargestellt|präsentiere|zusammenstellen|zusammenstellung|aufzeigen|aufzeige|aufzählen|nennen|nennst|auswerten|ausgewertet|werte aus|analysiere|analysieren|analysier|filtern|sortieren|übermitteln|mitteilen|teil mit|lass|lasse|lassen|lassen sich|lässt|lässt sich|finde|finden|fand|fanden|findet|findest|suche|such|helfen|hilf|würdest|würd|würde gern|könnt|kannste|könntest du|kannst du|könnt ihr|könnten sie|magst|mag|mögen|möchten|wollen|wollte|wollten|will wissen|wüsste gern|interessiere|interessierte|neugierig|gespannt|keine ahnung|ahnung|nochmals|erneut|mal bitte|mal kurz|mal schnell|rasch|fix|einfach|nun|also|na ja|tja|ach|ach ja|ähm|äh|hm|hmm|eh|halt mal|doch mal|doch bitte|bittschön|büdde|pls|plz|sorry|entschuldigung|übersichtlich|sozusagen|quasi|im prinzip|prinzipiell|im grunde|grundsätzlich|generell|allgemein|im allgemeinen|insgesamt gesehen|gesamt gesehen|konkret|exakt|präzise|tatsächlichen|echt|ehrlich|ehrlich gesagt|offenbar|anscheinend|scheinbar|vermutlich|wahrscheinlich|eventuell|evtl [.]|vielleicht|gegebenenfalls|ggf [.]|ggfs [.]|möglichst|bestenfalls|hauptsache|mir reicht|mir genügt|mir geht es um|es geht [mir] um|geht es um|ging es um|geht um|dreht sich um|sprich|d h [.]|das heißt|z b [.]|zb|zum beispiel|beispielsweise|usw [.]|etc [.]|u a [.]|insb [.]|bzgl [.]|bez [.]|betr [.]|inkl|ca [.]|zirka|knapp|grob gesagt|über den daumen|ungefähr so|in etwa|annähernd|sowas|so was|so viel|so viele|solche|solcher|solches|derartige|jene|jener|jenes|welche davon|irgendein|irgendeine|irgendwer|beide|beiden|beides|anders|andere|anderen|anderer|weitere|weiteren|einige|manche|mehrere|mehreren|vielen|wenige|bestimmte|gewisse|einzelne|einzelnen|gesamt|ganzer|ganzen|ganzes|komplett|komplette|kompletten|voll|völlig|total|bereits|längst|immer|immer noch|noch immer|weiterhin|nach wie vor|wieder|wiederum|immer wieder|jemals|erst|erstmal|zunächst|zuerst|danach|anschließend|schließlich|am ende|letztlich|letztendlich|im endeffekt|unterm|überwiegend|meistens|oft|öfter|häufig|manchmal|sonst|ansonsten|allerdings|jedoch|dennoch|trotzdem|dabei|dadurch|damit|daran|darauf|darin|darüber|darum|darunter|daraus|daher|deshalb|deswegen|dementsprechend|entsprechend|entsprechende|entsprechenden|hierbei|hierfür|hiervon|hierzu|hierzulande|wobei|wofür|womit|wonach|woran|worauf|woraus|worin|wovon|wozu|wodurch|inwiefern|inwieweit|ob es|ob wir|wie es|wie das|laut|gemäß|zufolge|seitdem wir|trotz|wegen|aufgrund|anlässlich|zwecks|samt|nebenbei|ich brauche|ich bräuchte|ich möchte|ich hätte gern|ich will|ich würde gern|hätte|hätten|hättest|hast|hast du|habt|habe|hab|haste|gehabt|bin|bist|seid|sei|gewesen|wars|wäre es|gäbe|gegeben|gäbs|gabs|gibts|gibt es|gab es|geben|gib mal|nimm|nehmen|nehme|nimmt|genommen|tu|tut|tun wir|mach|mache|machst|machte|mach mal|schaffen|schafft|schaffte|geschafft|passieren|passiert|passierte|geschieht|geschah|geschehen|stattgefunden|stattfinden|stattfand|stattfanden|vorgekommen|vorkommt|auftreten|aufgetreten|traten auf|trat auf|entstehen|entstanden|entstand|entfallen|entfällt|entfiel|entfielen|entfallen auf|fallen auf|fällt auf|machen aus|macht aus|ausmachen|ausmacht|betragen|beträgt|betrug|betrugen|belaufen|beläuft|belief|bewegt|bewegen|bewegte|erreichen|erreicht|erreichte|erreichten|hervorgegangen|resultieren|resultiert|resultierte|resultierten|führen|führt|führte|führten|geführt|sorgen|sorgt|sorgte|sorgten|gesorgt|tragen bei|trägt bei|trugen bei|trug bei|beigesteuert|steuern bei|steuert bei|steuerte bei|entscheiden|funktionieren|funktioniert|funktionierte|funktionierten|zustande|zustande gekommen|zusammen|zusammenkommen|kamen zusammen|kommt zusammen|hereingekommen|reinkam|eintreffen|eingetroffen|trafen ein|abgegeben|aufgegeben|getätigt|getätigte|getätigten|tätigen|tätigten|tätigt|abgewickelt|durchgeführt|ausgeführt|ausgelöst|auslösen|verwendet|verwenden|verwendeten|verwendete|verwendung|benutzt|benutzen|benutzten|nutzung|genutzt|einsetzen|eingesetzt|zugreifen|zugegriffen|greifen zu|sitzen|sitzt|saßen|saß|leben|lebt|lebten|wohnen|wohnt|befinden|befindet|befanden|sich befinden|hocken|hängen|hängt|tummeln|treiben sich|rumtreiben|stammen|stammt|stammten|her|hin|rein|raus|rüber|online gerade|shop|shops|webshop|lädchen|bude|seite|auftritt|webauftritt|internetauftritt|internetpräsenz|onlineauftritt|portal|plattform uns|business|geschäft|geschäfts|marketing|marketingteam|vertrieb|abteilung uns|kollege|chefin|chefs|geschäftsführung|geschäftsführer|vorstand|gf|kunde will|kundentermin|termin|besprechung|call|meetings|präsi|ppt|excel|folie|folien|deck|bericht über|quartalsgespräch|monatsgespräch|jour fixe|zum reporting|gesucht wird|gefragt|frage|fragen|fragt|ne frage|eine frage|mal ne frage|kurze frage|antwort|antworte|ergebnis|ergebnis von|resultat|auflistung|aufstellung|liste mit|tabellenform|tabellarisch|grafik dazu|stand|stände|zahlen für|zahlen zu|zahlen von|werte für|daten von|daten zu|daten für|datensatz|kennzahl für|angabe|angaben|angegeben|ausgegeben werden|hoch waren|hoch war|hoch ist|wie hoch|wie groß|groß|klein|hohe|hohen|hoher|niedrige|gering|ganz schön|ziemlich|recht|relativ|extrem|enorm|stark|deutlich|massiv|leicht|ein bisschen|ein wenig|nen|ne|n|ner|nem|nix|ham|hamma|hamwa|ham wir|haben wa|wa|wat|dat|dit|ick|isch|mer|ma|moi|bidde|gerne bitte|los|dran|drin|drauf|dahin|dorthin|über den|bei uns|für uns|von uns|an uns|uns denn|unter uns|zu hause|seht|siehst|sieh|sehe|sieht man|sieht es|erkennen|erkennbar|ersichtlich|auffällt|auffallen|herausfinde|rausfinden|find raus|finde heraus|rauskriegen|euren|eure|euer|euch|ihnen|ihre|ihren|ihrem|ihres|seine|seinen|seiner|deine|deinen|deiner|dich|ihm|ihn|jemanden|jemandem|keiner weiß|derer|denen|dessen|deren|welchem|solchen|diejenigen|derjenigen|die meisten davon|alles|alle|allem|allen|aller|sämtliche|überall|nirgends|gesamte seite|die ganze|das ganze|uhr|tag bisher|genauer gesagt|ab sofort|für heute|für morgen|erwähnt|genannt|genannte|besagte|folgende|folgenden|folgendes|obige|obigen|dargestellten|pro stück|netto|brutto|€|eur|dollar|usd|chf|franken',
});
