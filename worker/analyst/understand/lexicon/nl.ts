import { ordinaryWords } from './ordinary-words.ts';
import type { Words } from './from-words.ts';

const last = '(vorige|afgelopen|laatste|voorbije|vorig|afgelopene)';
const user = '(gebruiker|bezoeker|user)';
const visit = '(sessie|bezoek|session)';
const view = '(paginaweergave|weergave|pageview|pagina weergave|paginaview|view)';
const the = '[de|het|van de|van het|in de|in het]';
const conv = '(conversie|conversion)';
const avg = '(gemiddelde|gemiddeld)';

/** Dutch. */
export const dutch = (): Words => ({
  language: 'nl',
  decimalComma: true,
  slashes: 'day',
  compounds: true,
  endings: [
    ['es', ''],
    ['en', ''],
    ['e', ''],
    ['s', ''],
  ],
  wholeWords: 'deze|alle|mei|wens|ons|was|als|dit|heeft|hebben|dagen|weken|maanden|jaren',
  numbers: {
    nul: 0,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    twaalf: 12,
    vijftien: 15,
    twintig: 20,
    dertig: 30,
    vijftig: 50,
    honderd: 100,
    duizend: 1000,
  },
  ordinals: { eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5 },
  ordinalSuffixes: ['e', 'de', 'ste'],
  durations: { seconde: 1, minuut: 60, minuten: 60, min: 60, uur: 3600, uren: 3600 },
  months: [
    'januari|jan',
    'februari|feb',
    'maart|mrt',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  units: {
    day: 'dag|dagen',
    week: 'week|weken',
    month: 'maand|maanden',
    quarter: 'kwartaal|kwartalen',
    year: 'jaar|jaren',
  },
  entire: { before: 'hele|gehele|volle|volledige', after: '' },
  partOf: 'van',
  dates: {
    weekend_before_last: '[het] voorlaatste weekend',
    between_years: '[tussen|van] (kerst|kerstmis) (en|tot) (oud en nieuw|nieuwjaar|oudjaar|oud nieuw)',
    today: 'vandaag|vandaag tot nu toe|vanochtend|vandaag de dag tot nu|sinds middernacht|op de dag van vandaag',
    yesterday: 'gisteren|gister|gisteren nog|de dag van gisteren',
    day_before_yesterday: 'eergisteren',
    tomorrow: 'morgen',
    days_ago: '{n} dagen geleden|{n} dag geleden|{n} dagen terug',
    this_unit:
      '(deze|dit|huidige|lopende) {unit} [tot nu toe]|sinds (het begin|begin) van (deze|dit|de|het) {unit}|tot nu toe (deze|dit) {unit}|(tot|tot aan|voor) het (einde|eind) van (de|het|deze|dit) {unit}|tot (eind|einde) (deze|dit|van de|van het) {unit}|in de loop van (de|het|deze|dit) {unit}|(deze|dit) {unit} (tot en met vandaag|tot vandaag|tot nu|al|so far)|(sinds|vanaf) [het] begin [van] (de|het|deze|dit) {unit}|(in|binnen) (deze|dit) {unit}|tot dusver (deze|dit) {unit}|van (deze|dit) {unit}',
    year_to_date:
      'sinds begin dit jaar|sinds het begin van het jaar|sinds begin van het jaar|sinds het nieuwe jaar|sinds nieuwjaar|tot het einde van het jaar|vanaf begin dit jaar|vanaf begin van het jaar|dit jaar tot nu toe',
    last_unit: `${the} ${last} {unit}|${the} ${last} (volle|hele) {unit}|(verleden|vorige|vorig|afgelopen|voorbije) {unit}|${last} (volledige|complete|gehele) {unit}|de (vorige|afgelopen) {unit}|verleden {unit}`,
    unit_before_last: `${the} (voorlaatste|eervorige) {unit}|[de|het] {unit} daarvoor nog`,
    units_ago: '(een|{n}) {unit} geleden',
    rolling: `${the} ${last} {n} {unit}|[in|over|gedurende] ${the} ${last} {n} {unit}|(sinds|gedurende|over|in) {n} {unit}`,
    fortnight: `${the} ${last} twee weken|${the} ${last} 14 dagen|de afgelopen 2 weken|laatste 2 weken|twee weken lang`,
    half_year: `${the} ${last} half jaar|${the} ${last} halfjaar|het afgelopen halfjaar|afgelopen halfjaar|laatste halfjaar|half jaar`,
    last_hours: `${the} ${last} {n} uur`,
    few_days: `${the} ${last} paar dagen|de (afgelopen|laatste) dagen|(afgelopen|laatste) dagen`,
    few_weeks: `${the} ${last} paar weken|de (afgelopen|laatste) weken|(afgelopen|laatste) weken`,
    few_months: `${the} ${last} paar maanden|de (afgelopen|laatste) maanden|(afgelopen|laatste) maanden`,
    next_unit:
      '(volgende|komende) {unit}|volgend jaar|(aankomende|komend|komende|volgend|volgende|eerstvolgende) {unit}',
    next_units: '(volgende|komende) {n} {unit}|over {n} {unit}|(aankomende|volgende|komende) paar {unit}',
    day_month: '[op|van] {day} {month}|{weekday} {day} {month}|[op] [de] {nth} {month}',
    day_month_year: '[op|van] {day} {month} {year}|{weekday} {day} {month} {year}',
    day_range:
      '[van|tussen] {day} (tot|tot en met|t m|tm|en|-) {day2} {month}|[van|tussen] {day} [{month}] (tot|tot en met|t / m|t m|tm|en|-|–) {day2} {month2}|[van|tussen] {day} {month} (tot|tot en met|t / m|t m|tm|en|-|–) {day2} {month2}|[van|tussen] {day} (tot|tot en met|t / m|t m|tm|en|-|–) {day2} {month}',
    day_range_year:
      '[van|tussen] {day} (tot|tot en met|t m|tm|en|-) {day2} {month} {year}|[van|tussen] {day} (t / m|–) {day2} {month} {year}',
    month_range:
      '[van] {month} (tot|tot en met|t m|tm) {month2}|tussen {month} en {month2}|[van] {month} (tot|tot en met|t / m|t m|tm|-|–) [eind] {month2}|van begin {month} tot eind {month2}',
    month_range_year:
      '[van] {month} (tot|tot en met|t m|tm) {month2} {year}|tussen {month} en {month2} {year}|[van] {month} (t / m|-) {month2} {year}',
    month: `[de] maand {month}|${last} {month}|heel {month}|de hele maand {month}|in heel {month}|hele {month}|gehele maand {month}|volledige maand {month}`,
    month_year: '{month} (van|in) {year}',
    month_this_year: '{month} (dit jaar|van dit jaar)|deze {month}|(dit jaar|van dit jaar) [in] {month}',
    month_last_year:
      '{month} [van] (vorig|afgelopen) jaar|{month} een jaar geleden|{month} (verleden|voorbije|het vorige) jaar|(vorig|afgelopen|verleden) jaar [in] {month}|{month} het jaar ervoor',
    week_of_day: '[de] week van {day} {month}|[de] week (vanaf|die begon op|beginnend op) {day} {month}',
    first_days:
      '[de] eerste {n} dagen van {month}|[de] {n} eerste dagen (van|in) {month}|[de] eerste {n} dagen in {month}',
    last_days:
      '[de] laatste {n} dagen van {month}|[de] {n} laatste dagen (van|in) {month}|[de] laatste {n} dagen in {month}',
    quarter:
      'k {quarter}|{nth} kwartaal|{quarter} kwartaal|kwartaal {quarter}|{quarter} e kwartaal|[het] {nth} kwartaal|kwartaal nr {quarter}',
    quarter_year:
      'k {quarter} {year}|{nth} kwartaal [van] {year}|kwartaal {quarter} {year}|{quarter} e kwartaal [van] {year}|{nth} kwartaal in {year}',
    half: '{nth} helft van het jaar|{nth} halfjaar',
    half_of_year: '{nth} helft van {year}|{nth} halfjaar {year}',
    summer: '(deze|afgelopen) zomer|(de|van de|in de|deze|dit|vorige) zomer',
    winter: '(deze|afgelopen) winter|(de|in de|vorige) winter',
    spring: '(deze|dit|afgelopen) (lente|voorjaar)|(de|het|in de|in het|vorige) (lente|voorjaar)',
    autumn: '(deze|dit|afgelopen) (herfst|najaar)|(de|het|in de|in het|vorige|vorig) (herfst|najaar)',
    iso_week: 'week {week}|weeknummer {week}|in week {week}|kalenderweek {week}|wk {week}|weeknr {week}|w {week}',
    iso_week_year: 'week {week} (van|) {year}|(week|wk|weeknr) {week} (van|in|/) {year}',
    year: '[het|in] [hele] jaar {year}|heel {year}',
    weekday: `${last} {weekday}|op {weekday}|(deze|vorige|afgelopen|voorbije|laatste|verleden) {weekday}|[op] {weekday} jongstleden`,
    this_weekend: 'dit weekend|komend weekend',
    last_weekend: `[het] ${last} weekend|weekend|in het weekend|(vorig|afgelopen|voorbije|het vorige) weekend|afgelopen weekeinde|weekeinde`,
    christmas: 'kerst|kerstmis|kerstdagen|met kerst|tijdens kerst|rond kerst|kerstperiode|rond de kerst|met de kerst',
    all_time:
      'aller tijden|ooit|sinds (het begin|de start|de lancering)|hele periode|vanaf het begin|sinds we begonnen|sinds de opening|sinds dag een|in totaal ooit|alle tijd|sinds de oprichting|al die tijd|van alle tijden',
    recently:
      'recent|onlangs|de laatste tijd|momenteel|tegenwoordig|laatst|laatste tijd|sinds kort|recentelijk|op dit ogenblik|kortgeleden|de afgelopen tijd|afgelopen tijd|actueel|actuele',
    period_before:
      '[de] (vorige|voorgaande|voorafgaande) periode|daarvoor|[de] {n} {unit} (daarvoor|ervoor)|[de] voorgaande {n} {unit}|die (daarvoor|ervoor)|weekend (ervoor|daarvoor|eerder)|(vorige|voorgaande) weekend|voordien|ervoor|[de] (vorige|voorgaande|voorafgaande|eerdere) (periode|tijdvak)|periode (ervoor|daarvoor|eerder)|[de] (vorige|voorgaande|voorafgaande) {n} {unit}|[de] {n} {unit} eerder',
    weekday_before:
      '(zelfde|dezelfde) dag [van] [de|een] (vorige week|week ervoor|week eerder|week daarvoor)|(zelfde|dezelfde|hetzelfde) (dag|weekdag) [van|in] [de|een] (vorige week|afgelopen week|week (ervoor|eerder|daarvoor|geleden))|[de|die] {weekday} (ervoor|daarvoor|eerder|van tevoren)|[de] (voorgaande|voorafgaande) {weekday}|[de] {weekday} [van] (de week ervoor|een week eerder|de week daarvoor|vorige week)|(dezelfde|zelfde) {weekday} [van] de week ervoor',
    week_before_span: 'week (ervoor|daarvoor|eerder)|vorige week|week terug|voorgaande week',
    month_before_span: 'maand (ervoor|daarvoor|eerder)|maand terug|vorige maand|voorgaande maand',
    quarter_before_span: 'kwartaal (ervoor|daarvoor|eerder)|vorig kwartaal|voorgaand kwartaal',
    unit_before:
      '[de|het] (voorgaande|voorafgaande) {unit}|{unit} (ervoor|daarvoor|eerder)|{unit} op {unit}|(een|1) {unit} (ervoor|daarvoor|eerder|terug)|[het] {unit} daarvoor|(vorig|voorgaand) {unit}',
    unit_year_before:
      '[de|het] zelfde {unit} (vorig jaar|van vorig jaar|een jaar eerder)|dezelfde {unit} (vorig jaar|van vorig jaar)|hetzelfde {unit} [van|in|een] (vorig jaar|jaar eerder)|(dezelfde|hetzelfde|zelfde|diezelfde) {unit} [in] (het jaar ervoor|het jaar daarvoor|een jaar geleden|een jaar eerder|vorig jaar|een jaar terug|verleden jaar)|(dezelfde|hetzelfde|zelfde|diezelfde) {unit} (in|van) (vorig|het vorige|het voorgaande|verleden) jaar',
    year_before:
      '(dezelfde|zelfde|diezelfde) (periode|dagen|tijd) [van|in|een] (vorig jaar|jaar eerder|afgelopen jaar|jaar geleden)|[het] jaar (ervoor|daarvoor|eerder)|een jaar (geleden|eerder|terug)|jaar op jaar|het voorgaande jaar|een jaar (daarvoor|ervoor)|vorig jaar (rond deze tijd|om deze tijd|dezelfde periode)|(rond|om) dezelfde tijd vorig jaar|(dezelfde|zelfde|diezelfde) (periode|dagen|tijd|tijdvak|moment) (in|van) (het jaar ervoor|het jaar daarvoor|het vorige jaar)|yoy|jaar over jaar|(dezelfde|zelfde|diezelfde) (periode|dagen|tijd) (vorig jaar|verleden jaar|een jaar terug|een jaar geleden|het jaar ervoor|het jaar daarvoor)|in (het jaar|een jaar) (ervoor|daarvoor|eerder)|jaar geleden',
    rest_of_unit: '[de|het] rest van (de|het|deze|dit) {unit}|(resterende|overige) {unit}',
    rest_of_month: 'rest van {month}',
    month_to_date:
      'sinds begin van de maand|sinds het begin van de maand|sinds begin deze maand|maand tot nu toe|tot eind van de maand|vanaf begin van de maand',
    week_to_date: 'sinds begin van de week|sinds begin deze week|week tot nu toe',
    quarter_to_date: 'sinds begin van het kwartaal|kwartaal tot nu toe|sinds begin dit kwartaal',
    weekly_report:
      'weekrapport|weekrapportage|weekoverzicht|weekcijfers|wekelijkse (rapport|rapportage|cijfers|overzicht)',
    monthly_report:
      'maandrapport|maandrapportage|maandoverzicht|maandcijfers|maandelijkse (rapport|rapportage|cijfers|overzicht)',
    quarterly_report: 'kwartaalrapport|kwartaalcijfers|kwartaalrapportage',
    yearly_report: 'jaarrapport|jaarcijfers|jaaroverzicht',
    daily_report: 'dagrapport|dagcijfers|dagoverzicht',
    whole_units: `${the} ${last} {n} (volle|hele|volledige|complete) {unit}`,
    day_month_last_year: '[op] {day} {month} [van] (vorig|afgelopen) jaar',
    day_of_month: 'op de {nth}',
    days_to_written: '[van|tussen] {day} (tot|tot en met|t / m|t m|tm|en|-|–) {written}',
    days_by_numbers: '[van|tussen] {day} - {n} (tot|tot en met|t / m|t m|tm|en) {day2} - {n2}',
    week_of_month: '[de] {nth} week (van|in) {month}',
    last_week_of_month: '[de] (laatste) week (van|in) {month}',
    half_of_month: '[de] {nth} helft van {month}',
    quarter_this_year: '(k|q) {quarter} [van] dit jaar|{nth} kwartaal [van] dit jaar',
    quarter_last_year: '(k|q) {quarter} [van] (vorig|afgelopen) jaar|{nth} kwartaal [van] (vorig|afgelopen) jaar',
    half_last_year: '{nth} (halfjaar|helft) [van] (vorig|afgelopen) jaar',
    summer_year: 'zomer [van] {year}',
    winter_year: 'winter [van] {year}',
    spring_year: '(lente|voorjaar) [van] {year}',
    autumn_year: '(herfst|najaar) [van] {year}',
    weekday_this_week: '{weekday} (deze week|van deze week)|deze week [op] {weekday}',
    weekday_last_week:
      '{weekday} (vorige week|van vorige week|afgelopen week|een week geleden)|vorige week [op] {weekday}',
    christmas_year: '(kerst|kerstmis|kerstdagen) {year}',
    christmas_eve: 'kerstavond [{year}]',
    new_years_eve: 'oudejaarsavond [{year}]|oudjaar [{year}]|oud en nieuw [{year}]|oudejaarsdag [{year}]',
    new_years_day: 'nieuwjaar [{year}]|nieuwjaarsdag [{year}]',
    valentines_day: 'valentijn [{year}]|valentijnsdag [{year}]',
    halloween: 'halloween [{year}]',
    good_friday: 'goede vrijdag [{year}]',
    easter_sunday: '(eerste paasdag|paaszondag) [{year}]',
    easter_monday: '(tweede paasdag|paasmaandag) [{year}]',
    easter: '[met|tijdens|rond] (pasen|paasweekend|paasdagen)',
    easter_year: '[met|tijdens] (pasen|paasweekend|paasdagen) {year}',
    boxing_day: 'tweede kerstdag [{year}]',
    singles_day: 'singles day [{year}]',
    thanksgiving: 'thanksgiving',
    thanksgiving_year: 'thanksgiving {year}',
    black_friday: '[op|met|tijdens|afgelopen] black friday|blackfriday',
    black_friday_last_year: 'black friday [van] (vorig|afgelopen|verleden) jaar|black friday een jaar geleden',
    black_week: 'black friday week|week van black friday|cyberweek',
    black_weekend: 'black friday weekend',
    fiscal_year: 'boekjaar {year}',
    this_fiscal_year: '(dit|huidige|lopende) boekjaar',
    last_fiscal_year: '(vorig|afgelopen) boekjaar',
    day_before_span: 'dag (ervoor|daarvoor|eerder)|vorige dag|de dag ervoor',
  },
  metrics: {
    active28DayUsers: '(maandelijks|maandelijkse) actieve gebruikers|mau',
    active7DayUsers: '(wekelijks|wekelijkse) actieve gebruikers|wau',
    active1DayUsers: '(dagelijks|dagelijkse) actieve gebruikers|dau|daily active users|actieve gebruikers per dag',
    users: `${user}|unieke ${user}|aantal ${user}|gebruikersaantallen|bezoekersaantallen|bereik|uniques|unieken|visitors|unieke bezoekers|gebruikersaantal|bezoekersaantal|bezoekerscijfers|aantal mensen op (de|onze) (site|website)|surfers|sitebezoekers|websitebezoekers|sitegebruikers|hoeveelheid (bezoekers|gebruikers)`,
    activeUsers: `actieve ${user}|actieve (mensen|personen|bezoekers)`,
    totalUsers: `totale ${user}|totaal ${user}|totaal aantal ${user}|totaal aan ${user}|alle ${user} samen|${user} in totaal|totale aantal ${user}|gebruikers totaal`,
    newUsers: `nieuwe ${user}|nieuwe (mensen|personen|lezers|gezichten|bezoekjes|aanwas)|nieuwkomers|eerste keer (hier|op de site)|${user} voor het eerst|voor het eerst (langs|op de site|bezochten)|eerste bezoeken|eerste bezoek|newbies|nieuwe (bezoekers|gebruikers)`,
    traffic:
      'verkeer|traffic|websiteverkeer|bezoekersstroom|siteverkeer|webverkeer|webtraffic|bezoekersverkeer|toeloop|aanloop|drukte|bezoekvolume|verkeersvolume',
    sessions: `${visit}|aantal ${visit}|websitebezoek|websitebezoeken|bezoekjes|visits|sessieaantallen|bezoekaantallen|bezoekcijfers|sessies|bezoeken aan (de|onze) (site|website|winkel|webshop)|sitebezoek|sitebezoeken|webshopbezoeken|aantal keer bezocht|hoeveelheid (bezoeken|sessies)`,
    engagedSessions: `betrokken ${visit}|(actieve|geëngageerde|engaged) ${visit}|sessies met (betrokkenheid|interactie)`,
    engagementRate:
      'betrokkenheidspercentage|engagement rate|engagementpercentage|betrokkenheidsratio|interactiepercentage|engagementratio|interactieratio|betrokkenheidsgraad|percentage betrokken sessies|betrokkenheid percentage|engagement percentage',
    engagement: 'engagement|betrokkenheid',
    bounceRate:
      'bouncepercentage|bounce percentage|bounceratio|bounce rate|bounces|weigeringspercentage|bouncecijfer|bouncegraad|afhaakpercentage|wegklikpercentage|bouncet|bouncen|bounce|bouncepercentages|direct (weer weg|weggaan|weggegaan|vertrekken|weg)|meteen (weer weg|weggaan|weggegaan|vertrekken|weg)|klikken (direct|meteen) weg',
    averageSessionDuration: `[${avg}] (sessieduur|bezoekduur|bezoekduren|duur van (een|de) ${visit}|verblijfsduur|tijd op de site)|hoe lang (blijven|bleven) [de] (bezoekers|gebruikers|mensen)|(sessieduur|bezoekduur|sessielengte|bezoeklengte|bezoektijd|sessietijd|verblijfstijd)|(duur|lengte) van (de|onze|een|het) ${visit}|hoe lang (blijven|bleven|duurt|duurde|duren|duurden|blijft|bleef|zijn|waren|hangen|zitten) [een|de|onze|het] [gemiddelde] [bezoekers|gebruikers|mensen|klanten|bezoeker|gebruiker|bezoek|sessie|sessies|bezoeken] [gemiddeld] [rond] [hangen] [op (de|onze) (site|website)|in de webshop|bij ons]|(tijd|tijdsduur) (op de website|op onze site|op onze website|in de webshop|per sessie|per bezoek)|tijd op site|hoeveel tijd (brengen|spenderen|besteden) [de|onze] (bezoekers|gebruikers|mensen|klanten) [door] [op (de|onze) (site|website)]|(langste|kortste) ${visit}`,
    userEngagementDuration:
      'engagementtijd|betrokkenheidstijd|interactietijd|totale (engagementtijd|betrokkenheidstijd|interactietijd)|engagementduur|gebruikstijd',
    engagement_time_per_session: `[${avg}] (engagementtijd|betrokkenheidstijd|interactietijd) per (sessie|bezoek)`,
    average_engagement_time: `${avg} (engagementtijd|betrokkenheidstijd|interactietijd|leestijd)|tijd op [de] pagina|leestijd|${avg} (engagementduur|tijd|leesduur|gebruikstijd) [op|per] [de|een] (pagina|artikel|gebruiker|bezoeker)|(engagementtijd|leestijd|tijd) per (pagina|artikel|gebruiker|bezoeker)|leesduur|hoe lang lezen [de|onze] (mensen|lezers|bezoekers)`,
    sessionsPerUser: `${visit} per ${user}|bezoekfrequentie|${visit} per (persoon|hoofd)`,
    screenPageViews: `${view}|aantal ${view}|paginaweergaven|pagina's bekeken|pagina's (weergegeven|geopend|geladen)|paginahits|hits|pageviews|paginabezoeken|paginabezoek|paginaviews|bekeken (pagina's|paginas)|(pagina's|paginas|artikelen) bekeken|views|opgevraagde pagina's|hoe vaak (is|zijn|werd|werden|wordt|worden) [de|het|onze] (pagina|pagina's|paginas|artikelen|artikel|blog|homepage) (bekeken|bezocht|gelezen|geopend)|weergaven van (de|onze) (pagina|pagina's|site)`,
    screenPageViewsPerSession: `(${view}|pagina|pagina's) per ${visit}|(pagina's|paginas|views) per (bezoek|sessie|visit)|bezoekdiepte`,
    screenPageViewsPerUser: `(${view}|pagina|pagina's) per ${user}|(pagina's|paginas|views) per (persoon|hoofd)`,
    eventCount:
      'gebeurtenis|gebeurtenissen|event|events|aantal gebeurtenissen|aantal events|interacties|interactie|acties op de site|gebeurtenisaantal',
    conversions: `${conv}|doel|doelen|doelvoltooiingen|conversieaantal|conversies|doelrealisaties|behaalde doelen|aantal ${conv}|doelconversies|convs`,
    keyEvents:
      'belangrijke gebeurtenis|belangrijke gebeurtenissen|key events|sleutelgebeurtenis|key event|sleutelgebeurtenissen|sleutelevents|belangrijkste gebeurtenissen',
    conversion_rate: `conversieratio|conversiepercentage|conversie ratio|conversie percentage|conversion rate|conversiegraad|conversieratios|conversiecijfer|conversiegraden|conversiepercentages|${conv} (ratio|percentage|graad|rate)|conversionrate|cr|cvr|hoe (goed|slecht) (converteert|converteren|converteerde) [de|het|onze] [site|webshop|website|bezoekers]`,
    revenue:
      'omzet|inkomsten|opbrengst|opbrengsten|hoeveel (geld|) (hebben we|hebben wij|heeft de shop) (verdiend|omgezet|binnengehaald)|geld verdiend|totale omzet|hoeveel hebben we (verdiend|omgezet)|hoeveel (geld|omzet|) (hebben|heeft|is|kwam) [we|wij|de shop|de webshop|er] [vandaag|gisteren|in totaal] (binnengekregen|opgehaald|binnengehaald|verdiend|omgezet|gemaakt|gedraaid|binnengekomen)|hoeveel geld|geld (binnen|binnengekomen)|omzetcijfers|omzetten|verdiensten|totaalomzet|brutoomzet|bruto omzet|netto omzet|dagomzet|weekomzet|maandomzet|jaaromzet|kwartaalomzet|poen|centen|baten|hoeveel hebben we (binnengehaald|gemaakt|gedraaid|opgehaald)|inkomst|totale inkomsten',
    purchaseRevenue:
      'aankoopomzet|omzet uit (aankopen|bestellingen)|webshopomzet|omzet (van|met|door) (aankopen|bestellingen|orders)|webwinkelomzet|shopomzet|verkoopomzet|online omzet|onlineomzet|e commerce omzet|ecommerce omzet|orderomzet',
    sales: 'verkoop|verkopen|verkoopcijfers|sales|afzet|verkoopaantallen|verkoopresultaten|verkocht bedrag',
    refundAmount:
      'terugbetaald|terugbetalingen|terugbetaling|terugbetaling|terugbetalingen|retouren|terugstorting|terugstortingen|teruggestort|teruggestorte|terugbetaalde|terugbetalen|terugbetaalden|refunds|refund|geretourneerd bedrag|restituties|restitutie|gerestitueerd|retourbedrag|retourwaarde|geld terug',
    averagePurchaseRevenue: `${avg} (orderwaarde|bestelwaarde|bestelbedrag|winkelwagenwaarde|aankoopwaarde|bestelling|orderbedrag)|omzet per (bestelling|order)|orderwaarde|[${avg}] (orderwaarde|bestelwaarde|bestelbedrag|orderbedrag|aankoopbedrag|mandwaarde|winkelmandwaarde|bonwaarde|bonbedrag|ordergrootte|winkelwagenbedrag|transactiewaarde)|gemiddelde (order|aankoop|transactie|mand|besteding|winkelmand|winkelwagen|uitgave)|(bedrag|waarde|besteding) per (bestelling|order|aankoop|transactie)|aov|omzet per (aankoop|transactie)|hoeveel (geven|besteden|spenderen|geeft|besteedt) [de|onze|een] (klanten|mensen|klant|bezoekers) [gemiddeld] [uit] per (bestelling|order|aankoop)|hoe (groot|hoog) is [een|de] gemiddelde (bestelling|order|aankoop)`,
    averageRevenuePerUser: `omzet per ${user}|arpu|(opbrengst|inkomsten) per ${user}|waarde per ${user}|omzet per (persoon|hoofd|bezoek)`,
    ecommercePurchases:
      'aankoop|aankopen|bestelling|bestellingen|order|orders|aantal (bestellingen|orders|aankopen)|geplaatste (bestellingen|orders)|orderaantal|orderaantallen|bestelaantallen|bestelvolume|voltooide (aankopen|bestellingen)|afgeronde (aankopen|bestellingen)|webshopbestellingen|besteld aantal|orderintake',
    transactions: 'transactie|transacties|transactieaantal|aantal transacties',
    totalPurchasers:
      'koper|kopers|aantal kopers|betalende (klanten|gebruikers|bezoekers)|shoppers|(mensen|bezoekers|klanten|gebruikers|personen) [,] die (iets|wat|bij ons|) (kochten|hebben gekocht|kopen|bestelden|hebben besteld)|hoeveel (mensen|klanten|bezoekers|gebruikers|personen) hebben [er|iets|wat|bij ons] (gekocht|besteld)|hoeveel (mensen|klanten|bezoekers|gebruikers|personen) (kochten|bestelden|kopen)|bestellers',
    firstTimePurchasers:
      'nieuwe (klanten|kopers)|nieuwe (klant|koper|kopers|klanten|bestellers)|eerste aankopen|kopers voor het eerst|klanten voor het eerst|eerste keer (gekocht|besteld)|voor het eerst (gekocht|kochten|besteld|bestelden)|nieuwe klanten|klantenaanwas',
    customers: 'klant|klanten|klantenaantal|aantal klanten|klandizie|klantenbestand aantal',
    purchase_rate:
      'aankooppercentage|aankoopratio|aankoop (ratio|percentage)|koopratio|kooppercentage|aankoopconversie|aankoopconversieratio|conversie naar aankoop|bestelratio',
    addToCarts:
      '(toegevoegd|toevoegingen) aan [het|de] (winkelwagen|winkelmandje|winkelwagentje)|in het winkelmandje|in de winkelwagen|(in|aan) [de|hun|het|een] (winkelwagen|winkelmandje|winkelwagentje|mandje) [gelegd|gedaan|geplaatst|gestopt|toegevoegd|toevoegden|toevoegen|toevoegt]|(in|aan) [de|hun|het|een] (winkelwagen|winkelmandje|winkelwagentje|mandje|winkelmand|mand|kar|karretje) (gelegd|gedaan|geplaatst|gestopt|toegevoegd|leggen|stoppen|doen|gezet|legden|stopten)|add to cart|add to carts|(toevoegingen|toevoeging) (aan|in) [de|het] (winkelwagen|winkelmandje|winkelmand|mandje)|winkelwagentoevoegingen|winkelmandtoevoegingen|winkelwagens gevuld|toegevoegd aan winkelmand|in winkelwagen|in de (winkelmand|mand)',
    checkouts:
      'afrekenen|checkout|checkouts|gestarte checkouts|naar de kassa|afrekening|afrekeningen|begonnen met afrekenen|(checkout|afrekenen|bestelproces) (gestart|begonnen)|gestarte (afrekeningen|bestellingen)|kassa|kassas|begonnen checkouts|afgerekend',
    cart_abandonment:
      'verlaten (winkelwagens|winkelmandjes)|winkelwagenverlating|afhaakpercentage checkout|(achtergelaten|verlaten|afgebroken|niet afgerekende) (winkelwagens|winkelmandjes|winkelwagentjes|winkelmanden|mandjes|karretjes)|(winkelwagens|winkelmandjes|winkelwagentjes|winkelmanden|mandjes) (verlaten|achtergelaten|afgebroken)|winkelwagenverlaters|winkelwagenverlatingspercentage|afgebroken (aankopen|bestellingen)|winkelmandverlating|afgehaakte kopers|cart abandonment',
    itemsPurchased:
      '(verkochte|gekochte) (producten|artikelen|stuks)|(verkochte|gekochte|bestelde|afgezette) (items|eenheden|aantallen|spullen|producten|artikelen|stuks)|aantal (verkochte|verkocht)|verkochte aantallen|stuks verkocht|verkoopaantal|(producten|artikelen|stuks|items) verkocht|hoeveel (producten|artikelen|stuks|items) (hebben|zijn|werden|gingen) [we|er] [verkocht|over de toonbank]|over de toonbank|stukverkoop|eenheden',
    itemsViewed:
      "bekeken (producten|artikelen)|(bekeken|bezochte) (items|productpagina's)|productweergaven|productviews|(producten|artikelen) bekeken|productpagina weergaven",
    advertiserAdCost:
      'advertentiekosten|advertentie uitgaven|advertentieuitgaven|kosten|uitgaven|kosten van (advertenties|google ads)|mediabudget|advertentiebudget|adspend|ad spend|advertentiespend|mediakosten|marketingkosten|marketinguitgaven|marketingbudget|google ads kosten|google ads uitgaven|ads kosten|advertentiebestedingen|campagnekosten|reclamekosten|reclamebudget|(kosten|uitgaven) (aan|voor|van) (advertenties|reclame|ads|google ads|marketing|campagnes|de campagnes)|(aan|voor|in) (advertenties|reclame|ads|google ads|marketing|campagnes) (uitgegeven|besteed|gestoken|betaald|kwijt|geïnvesteerd|gespendeerd)|(geven|gaven) we [uit] aan (advertenties|ads|google ads|reclame) [uit]|(kosten|kostte|kostten) [de|onze] (advertenties|campagnes|ads|google ads) [ons]',
    advertiserAdClicks:
      'advertentieklikken|klikken op (advertenties|ads)|klikken op (onze advertenties|de advertenties|google ads|reclame)|advertentieklik|advertentiekliks|ads klikken|kliks op advertenties',
    advertiserAdCostPerClick:
      'kosten per klik|klikprijs|prijs per klik|cpc|wat kost [ons] een klik|wat kostte [ons] een klik|klikkosten',
    returnOnAdSpend:
      'roas|rendement op advertentie uitgaven|advertentierendement|return on ad spend|rendement (van|op) (de|onze|) (advertenties|ads|campagnes)|(loont|renderen|rendeert) [de|onze] (advertenties|ads|campagnes)',
    clicks: 'klik|klikken|kliks|aantal klikken|clicks',
    click_rate: 'klikpercentage|ctr|doorklikratio|click through rate|klikratio|doorklikpercentage|doorkliks',
    impressions: 'impressie|impressies|vertoningen|vertoning|weergavefrequentie',
    organicGoogleSearchAveragePosition:
      'gemiddelde positie|gemiddelde (google positie|zoekpositie|positie in google)|positie in google',
    eventCountPerUser: `(gebeurtenissen|events) per ${user}`,
    eventsPerSession: `(gebeurtenissen|events) per ${visit}`,
    eventValue: 'gebeurteniswaarde|eventwaarde|waarde van (gebeurtenissen|events)',
    sessionKeyEventRate: 'conversieratio per (sessie|bezoek)',
    userKeyEventRate: `conversieratio per ${user}`,
    grossPurchaseRevenue: 'bruto aankoopomzet',
    totalAdRevenue:
      'advertentie inkomsten|advertentieinkomsten|advertentieomzet|reclame inkomsten|inkomsten uit advertenties|omzet uit advertenties',
    taxAmount: 'btw|btw bedrag|belastingbedrag',
    shippingAmount: 'verzendkosten|verzendinkomsten|portokosten',
    averagePurchaseRevenuePerPayingUser:
      'omzet per (klant|koper)|besteding per (klant|koper)|arppu|hoeveel (geeft|besteedt) een [gemiddelde] klant [gemiddeld] uit|uitgaven per klant',
    purchaserRate: 'koperspercentage|percentage kopers|aandeel kopers',
    transactionsPerPurchaser:
      '(bestellingen|aankopen|orders|transacties) per (klant|koper)|aankoopfrequentie|bestelfrequentie',
    items_per_order: '(artikelen|producten|stuks) per (bestelling|order|aankoop)',
    checkout_completion: 'checkout (conversie|voltooiing)|(van) checkout (naar|tot) (aankoop|bestelling)',
    cart_to_checkout: '(van) (winkelwagen|winkelmandje|winkelmand) (naar|tot) (checkout|kassa|afrekenen)',
    cart_completion: '(van) (winkelwagen|winkelmandje|winkelmand) (naar|tot) (aankoop|bestelling)',
    itemRevenue: 'productomzet|artikelomzet|omzet (per|van) (product|artikel|producten|artikelen)',
    itemsAddedToCart:
      '(producten|artikelen|items) (in de winkelwagen|in het winkelmandje|in de winkelmand|in winkelwagen)',
    advertiserAdImpressions:
      'advertentievertoningen|advertentie impressies|advertentieimpressies|vertoningen van (advertenties|onze advertenties)',
    advertiserAdCostPerKeyEvent: 'kosten per (conversie|lead|acquisitie|aankoop|bestelling|klant)|cpa|cpl',
    organicGoogleSearchClicks:
      'klikken (uit|vanuit|via|in) (google|google zoeken|search console|zoekresultaten)|organische klikken|search console klikken',
    organicGoogleSearchImpressions:
      'impressies (in|uit) (google|search console|zoekresultaten)|vertoningen in google|organische vertoningen',
    organicGoogleSearchClickThroughRate:
      '(ctr|klikpercentage) in (google|de zoekresultaten|search console)|organische ctr',
    ecommerce: 'e commerce|ecommerce|webshopcijfers|e commerce cijfers|webshopprestaties|winkelcijfers',
    scrolledUsers: '(gebruikers|bezoekers|mensen) die (scrollen|scrolden)|hoeveel (mensen|bezoekers) scrollen',
    stickiness: 'stickiness',
  },
  weakMetrics: {
    users:
      'hoeveel (mensen|personen)|hoeveel (volk|man|bezoek|lui)|aantal (mensen|personen)|hoeveel (verschillende|unieke) (mensen|personen)',
    people:
      'mensen|persoon|personen|lezer|lezers|publiek|volk|iedereen|man en paard|lui|kijkers|fans|lezerspubliek|doelgroep|gasten|gebruiken onze site|gebruiken|mens',
    screenPageViews:
      'bekeken|gelezen|bezochte|bezocht|gezien|populair|populaire|meest bekeken|geopend|kijken|keken|kijkt|lezen|lazen|leest|las|geklikt|aangeklikt|opgevraagd|interessant|geraadpleegd|veelgelezen|veelbekeken|bekijken|bekeek|bekijkt',
    sessions:
      'kwamen|komen|gekomen|bezochten|bezoeken ons|binnengekomen|langsgekomen|langskomen|langs|langskwamen|belanden|belandden|beland|arriveren|aankomen|aankwamen|bezoekt|bezocht ons|op bezoek|vinden ons|vonden ons|binnenkomen|binnen|kwam binnen|kwamen binnen|gevonden',
    ecommercePurchases:
      'gekocht|kochten|besteld|bestelden|kopen|koopt|bestellen|betaalden|betaald|kocht|bestelt|bestelde|aangeschaft|aanschaffen|geshopt|shoppen|afgenomen producten|koop|kopende',
    itemsPurchased:
      'best (verkochte|verkopende)|verkocht|verkochte|verkopen zich|best verkocht|bestverkochte|bestseller|verkopen|verkoopt|verkochten|bestsellers|hardlopers|hardloper|winkeldochters|topverkoper|topverkopers|bestverkopende|bestverkocht|meest verkocht|meest verkochte|meestverkochte|slechtst verkocht|slechtst verkochte|over de toonbank',
    conversions: 'converteren|converteerden|geconverteerd|converteert|converteerde|omgezet in klanten',
    conversion_rate:
      'converteren het (best|beste|slechtst|slechtste)|converteert het (best|beste|slechtst)|(converteert|converteren|converteerde|converteerden) (beter|slechter|goed|slecht|het beste|het slechtst|het slechtste|het best)|best converterende|slechtst converterende|converterende',
    revenue:
      'verdiend|verdienden|omgezet|opgeleverd|opleverden|verdienen|verdient|verdiende|opleveren|oplevert|levert op|leveren op|leverde op|leverden op|binnengehaald|binnenhalen|binnengekregen|winstgevende|lucratief|rendabel|waardevol|(brengen|brengt|bracht|brachten|leveren|levert|leverde|leverden) [ons] [het] (meest|meeste) [geld] [op|binnen]|draaiden|gedraaid',
    advertiserAdCost: 'uitgegeven|uitgeven|gaven uit|besteed|besteden|gespendeerd|gekost|kost|kostte|kwijt',
    bounceRate: 'haken direct af|meteen weg|direct weg|wegklikken|gebounced',
    addToCarts: 'winkelwagen|winkelmandje|winkelmand|winkelwagentje|mandje',
    itemsViewed: "productpagina|productpagina's",
    purchase_rate: '(kopen|bestellen) het (eerst|snelst)',
  },
  events: {
    sign_up:
      'registratie|registraties|aanmelding|aanmeldingen|inschrijving|inschrijvingen|aangemeld|aanmelden|ingeschreven|inschrijven|registreren|geregistreerde accounts|account aangemaakt|accounts aangemaakt|aangemaakte accounts|nieuwe accounts|nieuwe registraties|nieuwe inschrijvingen|sign ups|signups|signup|nieuwe aanmeldingen',
    login: 'login|logins|ingelogd|inloggen|logden in|loggen in|ingelogde|inlogpogingen|inlog|inlogs|aangelogd',
    generate_lead:
      'lead|leads|aanvraag|aanvragen|leadaantallen|contactaanvragen|contactaanvraag|offerteaanvraag|offerteaanvragen|offertes aangevraagd',
    file_download:
      'download|downloads|gedownload|downloaden|bestanden gedownload|downloadaantallen|gedownloade bestanden',
    form_submit:
      'formulier verzonden|verzonden formulieren|formulierinzendingen|formulieren (verstuurd|ingevuld|verzonden|ingediend|ingestuurd)|formulier (verstuurd|ingevuld|ingediend|ingestuurd)|ingevulde formulieren|contactformulier (ingevuld|verstuurd|verzonden)|contactformulieren|verstuurde formulieren|formulierverzendingen|formulieren',
    scroll: 'scrolls|gescrold|scrollen',
    click: 'uitgaande klikken|klikken naar buiten|externe klikken',
    form_start: 'formulier (gestart|begonnen)|gestarte formulieren',
    video_start:
      "video's (gestart|bekeken|afgespeeld)|video (gestart|bekeken|afgespeeld)|videostarts|videoweergaven|bekeken video's|afgespeelde video's",
    video_complete: "video's (uitgekeken|helemaal bekeken|afgekeken)|voltooide video's",
    view_search_results:
      'zoekopdrachten (op de site|in de shop|op de website)|intern zoeken|interne zoekopdrachten|site zoekopdrachten|zoekacties|zoekfunctie gebruikt',
    add_to_wishlist:
      '(op|aan) [de|het|hun] (verlanglijst|verlanglijstje|wishlist) [gezet|toegevoegd]|verlanglijstje|verlanglijst',
    add_payment_info: 'betaalgegevens (ingevuld|ingevoerd|toegevoegd)|betaalmethode (gekozen|geselecteerd|toegevoegd)',
    add_shipping_info: 'verzendgegevens (ingevuld|toegevoegd)|bezorgadres ingevuld|verzendmethode gekozen',
    remove_from_cart: 'uit [de|het|hun] (winkelwagen|winkelmandje|winkelmand) (verwijderd|gehaald)',
    view_cart: '(winkelwagen|winkelmandje|winkelmand) (bekeken|geopend)',
    view_item: 'product (bekeken|geopend)|productdetailpagina bekeken',
  },
  dimensions: {
    channel:
      'kanaal|kanalen|[marketing|acquisitie|verkeers] kanaal|marketingkanaal|marketingkanalen|acquisitiekanaal|kanaalgroep|acquisitie|waar komt [het|ons] verkeer vandaan|(marketing|acquisitie|verkeers) (kanaal|kanalen)|verkeerskanaal|verkeerskanalen|acquisitiekanalen|kanaaltype|kanaalgroepen|kanaalgroepering|channel|channels|verkeerstype|type verkeer|soort verkeer|verkeersmix|kanalenmix|hoe (vinden|vonden|komen|kwamen) (mensen|bezoekers|klanten|ze|gebruikers) (ons|bij ons|op onze site|op de site|op de website)|(langs|via) welke weg|waar (komt|kwam|komen|kwamen) [het|ons|de|onze|al het|al ons] (verkeer|traffic|sessies|bezoeken) vandaan|verkoopkanaal|verkoopkanalen',
    source:
      'bron|bronnen|verkeersbron|verkeersbronnen|traffic bron|herkomst|utm source|utm_source|herkomstbron|bron van (het|ons) verkeer|herkomst van (het|ons) verkeer',
    medium: 'medium|media|utm medium|utm_medium|mediums',
    source_medium: 'bron [en|/] medium|bronnen en (media|mediums)|bron en medium|source medium|bron medium',
    campaign:
      'campagne|campagnes|campagnenaam|campagnenamen|marketingcampagne|marketingcampagnes|advertentiecampagne|advertentiecampagnes|utm campaign|reclamecampagne|reclamecampagnes|google ads campagnes',
    referrer:
      'verwijzende (site|website|sites|websites)|verwijzer|verwijzers|referrer|verwijzende (pagina|domeinen|websites|site)|sites die (naar ons|ons) (verwijzen|linken|doorsturen)|websites die (naar ons|ons) (verwijzen|linken|doorsturen)|andere sites die|linkende sites|backlinks|verwijzingsbron|verwijzingssites|verwijssites',
    keyword: 'zoekwoord|zoekwoorden|trefwoord|trefwoorden|keywords|keyword',
    page: "pagina|pagina's|paginas|url|urls|artikel|artikelen|artikels|blogpost|content|inhoud|webpagina|webpagina's|webpaginas|subpagina|subpagina's|blogposts|blogartikel|blogartikelen|blogbericht|blogberichten|bericht|berichten|artikeltjes|stukken|contentpagina|contentpagina's|teksten|posts|post|pad|paden|nieuwsbericht|nieuwsberichten|verhalen|pages",
    page_title:
      'paginatitel|paginatitels|titel|titels|kop|koppen|titel van de pagina|paginanaam|paginanamen|artikeltitel|artikeltitels',
    landing_page:
      "landingspagina|landingspagina's|landingspaginas|bestemmingspagina|bestemmingspagina's|instappagina|instappagina's|landing page|landingpage|entreepagina|entreepagina's|startpagina's|binnenkomstpagina|binnenkomstpagina's|ingangspagina|ingangspagina's|instap pagina|eerste pagina|landingspages|landingpages|landing pages|op welke (pagina|pagina's|paginas) (komen|kwamen|belanden) [de|onze] [mensen|bezoekers|gebruikers] [binnen]|waar (belanden|komen) [de|onze] (mensen|bezoekers|gebruikers) [binnen]",
    search_term:
      'zoekterm|zoektermen|waar zoeken (mensen|bezoekers|gebruikers) (naar|op)|(waarop|waarnaar|waar|wat|op wat|naar wat) (zoeken|zochten|zoekt|zocht|wordt|werd) [de|onze] [mensen|bezoekers|gebruikers|klanten|men|er] [naar|op] [gezocht] [op (de|onze) (site|website)|in de shop]|zoekopdracht|zoekopdrachten|gezochte (termen|woorden)|zoekzin|zoekzinnen|gezocht|zoekvraag|zoekvragen|interne zoektermen|interne zoekterm',
    event:
      'gebeurtenisnaam|eventnaam|gebeurtenistype|eventtype|soort gebeurtenis|soorten gebeurtenissen|eventnamen|welke (events|gebeurtenissen)',
    country:
      'land|landen|markt|markten|herkomstland|herkomstlanden|naties|natie|geografie|locatie|locaties|afzetmarkt|afzetmarkten|uit welk land|uit welke landen|waar (wonen|zitten|leven|zijn) (de|onze) (klanten|bezoekers|gebruikers|kopers)|nationaliteit|nationaliteiten|buitenland',
    region:
      "regio|regios|provincie|provincies|regio's|provinciën|deelstaat|deelstaten|streek|streken|gewest|gewesten|gebied|gebieden",
    city: 'stad|steden|plaats|plaatsen|gemeente|gemeenten|gemeentes|woonplaats|woonplaatsen|grote steden|stadsnaam',
    continent: 'continent|continenten|werelddeel|werelddelen',
    language: 'taal|talen|browsertaal|taalinstelling|welke taal|welke talen|voertaal|moedertaal',
    device:
      'apparaat|apparaten|apparaattype|apparaatcategorie|toestel|toestellen|device|devices|type apparaat|apparaattypes|apparaatsoort|apparaatsoorten|apparaatcategorieën|soort apparaat|soorten apparaten|type toestel|devicetype|devicetypes|apparaatgroep|toesteltype|typen apparaten',
    operating_system:
      'besturingssysteem|besturingssystemen|os|besturingsysteem|ios (of|vs|versus|en|tegenover) android|android (of|vs|versus|en|tegenover) (ios|iphone)',
    browser: 'browser|browsers|webbrowser|webbrowsers|browsertype',
    screen_resolution:
      'schermresolutie|resolutie|schermresoluties|resoluties|schermgrootte|schermgroottes|schermformaat|schermafmeting|beeldschermresolutie',
    new_or_returning: `nieuwe (vs|en|of|versus|tegenover) terugkerende [${user}]|nieuwe ${user} (vs|en|of|versus|tegenover) terugkerende [${user}]|type gebruiker|nieuw (vs|en|of|versus|tegenover|tegen) terugkerend|nieuw (vs|versus) [.] terugkerend|terugkerende (vs|en|of|versus|tegenover|tegen) nieuwe [${user}|klanten|mensen]|terugkerende ${user} (vs|en|of|versus|tegenover|tegen) nieuwe [${user}]|nieuwe (vs|en|of|versus|tegenover|tegen) (bestaande|oude|vaste|terugkerende) [${user}|klanten|mensen]|verhouding (tussen|) nieuwe (en|tot) terugkerende [${user}]|nieuwe bezoekers (of|versus|vs|en|tegenover|tegen) (oude|bestaande|vaste) [bezoekers]|type bezoeker|soort bezoeker`,
    age: 'hoe oud (zijn|is)|hoe oud|leeftijd|leeftijdsgroep|leeftijdsgroepen|leeftijdscategorie|leeftijden|leeftijdsklasse|leeftijdscategorieën|leeftijdsopbouw|leeftijdsverdeling|demografie|demografische gegevens|welke leeftijd',
    gender:
      'geslacht|mannen en vrouwen|vrouwen en mannen|mannen of vrouwen|vrouwen of mannen|mannen (vs|versus|tegenover) vrouwen|vrouwen (vs|versus|tegenover) mannen|man of vrouw|geslachten|gender|man vrouw verdeling|man en vrouw',
    product:
      'product|producten|productnaam|artikelnaam|artikelnamen|productnamen|waren|spullen|welke spullen|items|item|assortiment|bestsellers|hardlopers|topverkopers|winkeldochters',
    product_category:
      'categorie|categorieën|categorieen|productcategorie|productcategorieën|productgroep|productgroepen|productcategorieen|artikelgroep|artikelgroepen|artikelcategorie|artikelcategorieën|productsoort|productsoorten|producttype|productlijn|afdeling|afdelingen|assortimentsgroep',
    product_brand: 'merk|merken|productmerk|productmerken|merknaam|merknamen|fabrikant|fabrikanten|brand|brands',
    coupon:
      'kortingscode|kortingscodes|coupon|coupons|bon|couponcode|couponcodes|vouchers|voucher|vouchercode|kortingsbon|kortingsbonnen|actiecode|actiecodes|promotiecode|promotiecodes|promocode|promocodes|kortings code|waardebon',
    hour: 'uur|uur van de dag|tijdstip|tijdstippen|tijd van de dag|uren|per uur|uur per uur|op welk tijdstip|op welke tijdstippen|hoe laat|om hoe laat|op welk uur|op welke uren|welk uur|welke uren|drukste uur|drukste uren|piekuur|piekuren|piekmoment|piekmomenten|op welk moment van de dag|moment van de dag|over de dag [verdeeld]|gedurende de dag|dagdeel|dagdelen|spitsuur|welk tijdstip|uurlijks',
    weekday:
      'dag van de week|weekdag|weekdagen|dagen van de week|op welke (weekdag|weekdagen|dag van de week|dagen van de week)|welke weekdag|welke weekdagen|per weekdag|over de week verdeeld|dag in de week|dagen in de week|weekend (vs|versus|of|tegenover) (doordeweeks|werkdagen|weekdagen)|doordeweeks (vs|versus|of|tegenover) [het|in het] weekend',
    date: 'op welke dag|welke dag|welke dagen|beste dag|slechtste dag|drukste dag|op welke dagen|dag met (de|het) (meeste|minste|hoogste|laagste|beste|grootste)|beste dagen|slechtste dagen|drukste dagen|rustigste dag|rustigste dagen|topdag|topdagen|piekdag|piekdagen|sterkste dag|sterkste dagen|zwakste dag|recorddag|datum|wanneer precies',
    week: 'welke week|beste week|in welke week|welke weken|slechtste week|drukste week|sterkste week|week met (de|het) (meeste|minste|hoogste|laagste|beste)',
    month:
      'welke maand|beste maand|slechtste maand|in welke maand|welke maanden|in welke maanden|drukste maand|sterkste maand|zwakste maand|maand met (de|het) (meeste|minste|hoogste|laagste|beste)|beste maanden|rustigste maand',
    year: 'per jaar|elk jaar|jaarlijks|welk jaar|in welk jaar|jaar voor jaar|ieder jaar',
    social_network:
      'sociaal netwerk|sociale netwerk|social netwerk|social platform|social platforms|social kanaal|social kanalen|social media kanaal|social media kanalen|social media platform|sociale platformen|sociale kanalen',
    ad_group: 'advertentiegroep|advertentiegroepen',
    ad_content: 'advertentietekst|advertentie inhoud|creative|creatives',
    host: 'hostnaam|domein|domeinen|subdomein|subdomeinen|domeinnaam',
    key_event: 'type conversie|soort conversie|conversietype|conversietypes',
    sub_continent: 'subcontinent|subcontinenten',
    device_model:
      'telefoonmodel|telefoonmodellen|toestelmodel|welke telefoon|welke telefoons|model|modellen|apparaatmodel|apparaatmodellen|smartphonemodel|smartphonemodellen',
    device_brand:
      'telefoonmerk|telefoonmerken|apparaatmerk|apparaatmerken|smartphonemerk|smartphonemerken|merk telefoon|merk van (de|het) (telefoon|toestel|apparaat)|toestelmerk',
    os_version: 'os versie|ios versie|android versie|versie van het besturingssysteem',
    platform: 'platform|platformen|platforms|app of web|web of app|app vs web',
    interest: 'interesse|interesses|interessegebieden',
    audience: 'doelgroepnaam|doelgroepen|audience|audiences',
    product_id: 'artikelnummer|artikelnummers|productnummer|product id|sku',
    product_variant: 'variant|varianten|productvariant|productvarianten|kleur|kleuren|maat|maten',
    product_list: 'productlijst|productlijsten',
    promotion: 'promotie|promoties|actiebanner|kortingsactie|kortingsacties|interne promotie|aanbieding|aanbiedingen',
    transaction:
      'bestelnummer|bestelnummers|ordernummer|ordernummers|transactie id|afzonderlijke bestellingen|losse bestellingen',
    file: 'bestand|bestanden|bestandsnaam|bestandsnamen|document|documenten|pdf|pdfs',
    video: "video|video's|videos|videotitel",
    link_url: 'link|links|uitgaande links|externe links',
    scroll_depth: 'scrolldiepte|hoe ver (scrollen|wordt gescrold)',
    signed_in:
      'ingelogd (vs|versus|of|en|tegenover) (uitgelogd|niet ingelogd|anoniem|gast|gasten)|inlogstatus|loginstatus',
    app_version: 'appversie|app versie|app versies',
    content_group: 'contentgroep|contentgroepen|inhoudsgroep|siteonderdeel|siteonderdelen',
    screen: 'schermnaam|app scherm',
    first_channel: 'eerste kanaal|kanaal van het eerste bezoek',
    first_source: 'eerste bron|bron van het eerste bezoek',
  },
  values: {
    mobile:
      'mobiel|mobiele|mobieltje|mobiele apparaten|telefoon|telefoons|smartphone|smartphones|gsm|mobile|mobieltjes|mobielen|mobiele telefoon|mobiele telefoons|mobiele gebruikers|mobiele bezoekers|smartphonegebruikers|mobiele apparaat|op mobiel|op de telefoon|per telefoon|via de telefoon|via mobiel|telefoongebruikers|mobiele site|gsms|gsm toestellen|foon|mobieltjesgebruikers|mobiele toestellen',
    desktop:
      'desktop|computer|computers|pc|laptop|desktops|laptops|pcs|vaste computer|desktopgebruikers|desktopcomputer|bureaucomputer|notebook|op de computer|op de pc',
    tablet: 'tablet|tablets|tabletgebruikers|tabletjes',
    organic_search:
      'organisch zoeken|organische zoekresultaten|organisch zoekverkeer|seo|zoekmachine|zoekmachines|organische zoekopdrachten|organisch zoek|organische zoek|organic search|organische zoekkanaal|zoekmachineoptimalisatie|seo verkeer|onbetaald zoeken|natuurlijke zoekresultaten|organische search|zoekmachineverkeer|via zoekmachines|organische google|organisch google verkeer',
    organic: 'organisch|organische|onbetaald|onbetaalde|niet betaald|niet betaalde',
    paid_search:
      'betaald zoeken|betaalde zoekresultaten|sea|betaalde zoekadvertenties|betaald zoek|betaalde zoek|betaalde zoekopdrachten|betaald zoekverkeer|sem|zoekadvertenties|zoekadverteren|betaald search|paid search',
    paid: 'betaald|betaalde|advertenties|advertentie|reclame|betaalde kanalen|betaald verkeer|ads|reclames|betaalde advertenties|betaalde reclame|betaalde campagnes|adverteren|paid',
    direct:
      'direct|directe|rechtstreeks|direct verkeer|directe bezoeken|directe bezoekers|rechtstreekse|rechtstreeks verkeer|direct ingetypt|direct bezoek',
    referral:
      'verwijzing|verwijzingen|referral|verwijzend|verwijzende|verwijzingsverkeer|andere websites|andere sites|referrals|doorverwijzing|doorverwijzingen|linkjes',
    email:
      'e mail|email|mail|mailing|mails|emails|e mails|mailings|e mailmarketing|email marketing|e mail marketing|mailcampagne|mailcampagnes|mailtjes|mailtje|e mailcampagnes|emailcampagnes',
    newsletter: 'nieuwsbrief|nieuwsbrieven|nieuwsbriefje|nieuwsmail|nieuwsbriefcampagne|onze nieuwsbrief|newsletter',
    social:
      'social media|sociale media|social|sociale netwerken|socials|sociale kanalen|socialmedia|social kanalen|social netwerken|social media kanalen',
    organic_social: 'organisch social|organische social|onbetaald social|organische social media|organic social',
    paid_social:
      'betaald social|betaalde social|betaalde social media|social ads|social media advertenties|paid social|betaald social media|social advertenties',
    ai_assistants:
      'ai tools|ai assistenten|chatbots|ai|ai chatbots|kunstmatige intelligentie|llms|ai chat|ai assistent|ai zoekmachines|ai bots|ai diensten',
    returning_visitors:
      'terugkerende|terugkerend|terugkomende|terugkerende (bezoekers|gebruikers|mensen)|bestaande (bezoekers|gebruikers|klanten)|vaste (bezoekers|klanten|gebruikers|gasten)|trouwe (bezoekers|klanten)|(bezoekers|gebruikers|mensen) die (terugkomen|terugkwamen|terugkeren)|oude bekenden|terugkeerders',
    male: 'man|mannen|mannelijk|heren|mannelijke|mannetjes',
    female: 'vrouw|vrouwen|vrouwelijk|dames|vrouwelijke',
    home_page: "startpagina|homepage|homepagina|hoofdpagina|home page|voorpagina|beginpagina|homepagina's|frontpage",
    blog: "blog|de blog|onze blog|blogs|blogsectie|weblog|blogpagina's|op de blog",
    europe: 'europa|europees|europese',
    asia: 'azië|aziatisch|aziatische',
    africa: 'afrika|afrikaans|afrikaanse',
    south_america: 'zuid amerika|zuid amerikaanse|latijns amerika',
    north_america: 'noord amerika|noord amerikaanse',
    european_union: 'eu|europese unie|de eu|eu landen|europese landen',
    weekends:
      'in de weekenden|weekenden|weekend dagen|weekenddagen|in het weekend altijd|zaterdag en zondag|elk weekend',
    working_days:
      'werkdagen|doordeweeks|op werkdagen|door de week|doordeweekse dagen|weekdagen|maandag tot en met vrijdag|maandag t / m vrijdag|werkdag',
    smart_tv: 'smart tv|tv|televisie|televisies',
    ios: 'apple apparaten|ios gebruikers|ios toestellen|apple gebruikers',
    android: 'android toestellen|android telefoons|androids|android gebruikers|android apparaten',
    iphone: 'iphone gebruikers|iphonegebruikers',
    windows: 'windows gebruikers|windows computers',
    mac: 'mac gebruikers|macs',
    display: 'display|banners|banner|displayadvertenties|display advertenties|banneradvertenties',
    affiliates: 'affiliate|affiliates|affiliatepartners|affiliate marketing|partnerprogramma',
    google: 'google',
    google_organic: 'google organisch|organisch google|google zoeken|via google zoeken|organisch via google',
    google_ads: 'google ads|google advertenties|adwords|googleads|advertenties op google',
    paid_shopping: 'google shopping|shopping advertenties|betaald shopping',
    cross_network: 'performance max|pmax|cross network',
    push: 'pushmeldingen|pushberichten|push notificaties|push',
    sms: 'sms|sms berichten|smsjes',
    unassigned: 'niet toegewezen|niet toegekend|unassigned|onbekend kanaal',
    facebook: 'fb',
    instagram: 'insta',
    youtube: 'yt',
    chatgpt: 'chat gpt',
    new_visitors: 'alleen nieuwe',
    age_18_24: '18 (tot|-|tot en met|t / m) 24 [jarigen|jaar]',
    age_25_34: '25 (tot|-|tot en met|t / m) 34 [jarigen|jaar]',
    age_35_44: '35 (tot|-|tot en met|t / m) 44 [jarigen|jaar]',
    age_45_54: '45 (tot|-|tot en met|t / m) 54 [jarigen|jaar]',
    age_55_64: '55 (tot|-|tot en met|t / m) 64 [jarigen|jaar]',
    age_65_plus: '65 plus|65 +|65 plussers|ouderen|(boven|ouder dan) [de] 65|senioren',
    speaks_english: 'engelstalige|engelstaligen|engelstalig|in het engels',
    speaks_german: 'duitstalige|duitstaligen|in het duits',
    speaks_french: 'franstalige|franstaligen|in het frans',
    speaks_dutch: 'nederlandstalige|nederlandstaligen|in het nederlands|nederlandstalig',
    speaks_spanish: 'spaanstalige|spaanstaligen',
    not_found: "404 (pagina|pagina's|fouten|fout)|foutpagina|foutpagina's|pagina niet gevonden|niet gevonden pagina's",
    brand_campaigns: '(merkcampagne|merkcampagnes|brand campagnes)',
    oceania: 'oceanië',
    dach: 'dach|dach regio|dach landen',
    nordics: 'noordse landen|noord europa',
    scandinavia: 'scandinavië|scandinavische|scandinavische landen',
    benelux: 'de benelux|benelux landen',
    baltics: 'baltische staten',
    monday: 'maandagen|op maandagen',
    tuesday: 'dinsdagen',
    wednesday: 'woensdagen',
    thursday: 'donderdagen',
    friday: 'vrijdagen',
    saturday: 'zaterdagen',
    sunday: 'zondagen',
  },
  countries: {
    Germany: 'duitse|duitsers|duits|duitsland|uit duitsland|oosterburen',
    Netherlands: 'nederland|nederlandse|nederlands|nederlanders|nl|holland|hollandse|in nl',
    Belgium: 'belgische|belgië|belg|belgen|be|vlaanderen en wallonië|belgisch|zuiderburen',
    'United States':
      'verenigde staten|vs amerika|usa|amerika|amerikaans|amerikaanse|amerikanen|us|de vs|de verenigde staten|de usa',
    'United Kingdom':
      'verenigd koninkrijk|engeland|groot brittannië|vk|brits|britse|britten|engels|engelse|engelsen|uk|gb',
    Türkiye: 'turkije',
    Turkey: 'turkije',
    France: 'frans|franse|fransen|frankrijk',
    Spain: 'spaans|spaanse|spanjaarden',
    Italy: 'italiaans|italiaanse|italianen',
    Poland: 'pools|poolse|polen',
    Denmark: 'deens|deense|denen',
    Sweden: 'zweeds|zweedse|zweden',
    Switzerland: 'zwitserse|zwitsers|zwitserland',
    Austria: 'oostenrijkse|oostenrijkers|oostenrijk',
    Luxembourg: 'luxemburgse|luxemburg',
    Portugal: 'portugese|portugezen',
    China: 'chinese|chinezen',
    Japan: 'japanse|japanners',
    Canada: 'canadese|canadezen',
    Czechia: 'tsjechië|tsjechische',
    Norway: 'noorse|noren',
    Ireland: 'ierse|ieren|ierland',
  },
  cities: {
    Brussels: 'brussel',
    Antwerp: 'antwerpen',
    Ghent: 'gent',
    'The Hague': 'den haag',
    London: 'londen',
    Paris: 'parijs',
    Berlin: 'berlijn',
    Cologne: 'keulen',
    Lille: 'rijsel',
    Amsterdam: 'amsterdam|adam',
    Rotterdam: 'rotterdam',
    Utrecht: 'utrecht',
    Eindhoven: 'eindhoven',
    Groningen: 'groningen',
    Rome: 'rome',
    Milan: 'milaan',
    Vienna: 'wenen',
    Lisbon: 'lissabon',
    Prague: 'praag',
    Copenhagen: 'kopenhagen',
    Leuven: 'leuven',
    Bruges: 'brugge',
    Munich: 'münchen',
  },
  signals: {
    first_part: 'eerste {n} {unit}|{nth} helft|{nth} {unit}',
    open_funnel: 'open (funnel|trechter)|in (willekeurige|elke) volgorde|instap bij elke stap',
    part_of_day:
      "[in] de (morgen|ochtend|middag|avond|nacht)|'s (morgens|ochtends|middags|avonds|nachts)|s (morgens|ochtends|middags|avonds|nachts)|elke (morgen|ochtend|avond)|(vanochtend|vanmorgen|vanmiddag|vanavond|vannacht|gisteravond|gisterochtend|gistermiddag)|in de (avonduren|ochtenduren|namiddag|vooravond)|overdag",
    sorted:
      '(gesorteerd|geordend) op|(gesorteerd|geordend|sorteer|sorteren|gerangschikt|rangschik|geranked|aflopend gesorteerd|oplopend gesorteerd) (op|naar|volgens) [de|het]|graag op|ranglijst op|gemeten naar|gemeten in|afgemeten aan',
    length: 'blijven|bleven|hoe lang|duurt|duren|duurde|duurden|verblijven|verbleven|hangen rond',
    now: 'nu|momenteel|op het moment|op dit ogenblik|op dit moment|thans|nu net|zojuist|net nu|huidig',
    pair: 'de twee|beide|die twee|allebei|beide (periodes|maanden|weken)',
    minutely: 'per minuut|elke minuut|minuut voor minuut|minuut na minuut',
    originates: 'vandaan|komt|komen|kwam|kwamen|stammen|stamt|afkomstig|komen vandaan',
    where: 'waar|waarvandaan|waarvan|vanwaar|van waar',
    each: 'per|(in|voor|van|op) (elk|elke|ieder|iedere)|(in|voor|van|op|bij) (elk|elke|ieder|iedere) (afzonderlijk|afzonderlijke)|elk apart|apart|los van elkaar|afzonderlijk',
    by: '(gesorteerd|geordend) op|per|naar|op basis van|volgens|uitgesplitst (naar|per)|opgesplitst (naar|per)|uitsplitsing (naar|per|van)|uitsplitsing|verdeling (naar|per|over|van|over de)|verdeling|verdeeld over [de]|gegroepeerd per|ingedeeld naar|voor elk|voor elke|elk|elke|ieder|iedere|alle|verschillende|gesorteerd op|over de|uitgesplitst over|uitgesplitst op|opgedeeld (naar|per|in)|ingedeeld per|onderverdeeld (naar|per|in)|gesplitst (naar|per|op)|gesegmenteerd (naar|op)|per afzonderlijke|per afzonderlijk|afhankelijk van|los van elkaar|per type|opdeling (naar|per|in)|opsplitsing (naar|per|in|van)|splits (naar|per|op)|verdeeld (over|naar|per)|naar gelang|onderscheiden naar|apart (per|voor)|afzonderlijk (per|voor)|uiteengezet (naar|per)|groepeer (per|op|naar)|gegroepeerd (op|naar)|al onze|al de|elk van|voor alle|voor de verschillende|afzonderlijke|diverse|spreiding (over|naar)|split|breakdown per|over alle',
    which:
      'welke|welk|wat voor|wat zijn (de|onze)|wat waren (de|onze)|wat is (de|het|onze|ons)|wat was (de|het|onze|ons)|wie zijn (de|onze)|welk soort|welke soort|welke soorten|wat voor soort',
    highest:
      'best (verkochte|verkopende|gelezen|bekeken)|bestverkochte|meeste|de meeste|het meest|meest|{n} (meest|meeste|grootste|hoogste|populairste|belangrijkste|best bezochte)|hoogste|grootste|belangrijkste|populairste|meestbezochte|drukste|hoogst|maximaal|bovenaan|koploper|koplopers|aan kop|toppers|topper|top [-] {n} van|{n} top|ranglijst|hitlijst|meestbekeken|meestgelezen|meestgekochte|meestverkochte|meestbestelde|meestgebruikte|meestgezochte|vaakst|het vaakst|het hoogst|het grootst|de grootste|de hoogste|met (de|het) (meeste|hoogste|grootste)|populairst|het populairst|veel gelezen|langste|het langst|domineert|maximum|maximale|aflopend|grootste eerst|hoogste eerst|record|vooral|voornamelijk|voornaamste|waardevolste|sterkste|gewildste|{n} (drukste|sterkste|voornaamste|waardevolste)|leidend|omzetsterkste|winnaars',
    lowest:
      'minste|de minste|het minst|minst|laagste|kleinste|laagst|{n} (laagste|minste|kleinste)|minimaal|onderaan|hekkensluiter|hekkensluiters|flop {n}|flops|flop|met (de|het) (minste|laagste|kleinste)|het laagst|het kleinst|het zeldzaamst|zeldzaamst|kortste|het kortst|minimum|minimale|oplopend|laagste eerst|kleinste eerst|nauwelijks|amper|bijna niet|zelden|rustigste|impopulairste|bodem {n}|(niemand|geen hond|geen mens) (koopt|leest|bekijkt|bezoekt|wil)|zwakste',
    best: 'beste|{n} beste|beste {n}|het best|best presterende|best|loopt het best|lopen het best|liep het best|liepen het best|lopen het beste|loopt het beste|liepen het beste|liep het beste|doet het [het] best|doen het [het] best|deed het [het] best|deden het [het] best|doet het [het] beste|doen het [het] beste|deed het [het] beste|deden het [het] beste|werkt het best|werken het best|werkt het beste|werken het beste|werkte het beste|werkten het beste|presteert het best|presteren het best|presteerde het best|presteerden het best|presteert het beste|presteren het beste|presteerden het beste|presteerde het beste|scoort het best|scoren het best|scoort het beste|scoren het beste|scoorde het beste|scoorden het beste|goed (lopen|loopt|liep|liepen|doen|scoren|scoort|presteren|presteert)|goedlopende|best lopende|bestlopende|best scorende|succesvolste|succesvol|effectiefst|effectiefste|effectieve|het effectiefst|het succesvolst|topprestaties|winnaar',
    worst:
      'slechtste|{n} slechtste|slechtste {n}|het slechtst|slechtst presterende|zwakste|loopt het slechtst|lopen het slechtst|liep het slechtst|liepen het slechtst|loopt het slechtste|lopen het slechtste|doet het [het] slechtst|doen het [het] slechtst|deed het [het] slechtst|deden het [het] slechtst|doen het [het] slechtste|doet het [het] slechtste|werkt het slechtst|werken het slechtst|presteert het slechtst|presteren het slechtst|presteerde het slechtst|presteerden het slechtst|presteert het slechtste|presteren het slechtste|scoort het slechtst|scoren het slechtst|scoren het slechtste|scoort het slechtste|het slechtste|slechtst|slecht (lopen|loopt|liep|liepen|scoren|scoort|presteren|presteert)|slechtlopende|slechtst lopende|verliezer|verliezers|minst goed|zorgenkind|zorgenkindjes|floppen|matig',
    first_n:
      'eerste {n}|slechts {n}|alleen {n}|toon {n}|geef [me] {n}|{n} (is genoeg|volstaat|graag|regels|rijen|resultaten|ervan)|(hooguit|beperkt tot|maximaal|max [.]) {n} [regels|rijen|resultaten]|noem [me] {n}|welke {n}',
    versus:
      'vs|versus|tegenover|tegen|vergeleken (met|met de|met het)|in vergelijking (met|tot|met de)|ten opzichte van|t o v|tov|dan|in verhouding tot|tegenover (de|het)|vgl|vgl [.]|t [.] o [.] v [.]|ten opzichte|vergeleken|in vergelijking met (de|het)|naast|versus de|vs de|afgezet tegen|anders dan|gerelateerd aan|in plaats van|i v m|in verhouding',
    compare:
      'vergelijk|vergelijken|vergelijking|verschil|verschillen|vergelijk eens|vergeleken|zet naast elkaar|zet af tegen|naast elkaar|verhoudt zich|verhouden zich|contrast|onderscheid|beter of slechter|verschilt|verschilden|verschilde|afwijking van',
    change:
      'meer|minder|hoger|lager|beter|slechter|verandering|veranderd|veranderde|veranderden|groei|gegroeid|groeide|groeiden|gestegen|steeg|stegen|stijging|toename|toegenomen|gedaald|daalde|daalden|daling|afgenomen|afname|gezakt|zakte|zakten|verbeterd|verslechterd|verloren|meer of minder|gekelderd|kelderde|kelderden|ingezakt|gekrompen|gestagneerd|verandert|veranderen|wijziging|gewijzigd|groeit|groeien|groeiend|groeiende|stijgt|stijgen|stijgend|stijgende|toeneemt|toenemen|neemt toe|nam toe|namen toe|nemen toe|nam af|neemt af|namen af|nemen af|afneemt|afnemen|daalt|dalen|dalend|dalende|terugloop|teruggelopen|teruglopen|liep terug|liepen terug|loopt terug|lopen terug|terugval|teruggevallen|viel terug|vielen terug|ingestort|stortte in|stortten in|instorting|zakt|zakken|inzakken|zakte in|zakten in|inzakte|weggezakt|kelderen|keldert|kelder|duikvlucht|gekelderde|klimt|klommen|geklommen|omhoog|omhooggeschoten|omhoog gegaan|omlaag|omlaag gegaan|naar beneden|naar boven|gegaan omhoog|explodeerde|geëxplodeerd|verdubbeld|verdubbelde|verdrievoudigd|gehalveerd|halveerde|verminderd|vermindering|verminderde|verminderen|vermeerderd|verhoogd|verlaagd|verbetering|verbeterde|verbeterden|verbeteren|verslechtering|verslechterde|verslechterden|hersteld|herstelde|herstel|op en neer|plus of min|in de plus|in de min|stagneert|stagneren|stagneerde|gelijk gebleven|verliezen|verliest|gewonnen|piek|piekte|gepiekt|dip|dipje|sprong|schommelt|schommelen|schommelingen|schommeling|krimpt|krimpen|kromp|krompen|krimp|inzinking|beter dan|slechter dan|meer dan|minder dan|hoger dan|lager dan|vooruitgang|achteruit|achteruitgang|achteruitgegaan|vooruitgegaan|vooruit|plots gedaald|weggevallen|uitval|afgezwakt|aangetrokken|trok aan|trekt aan|op zijn gat|onderuit|gekelder',
    trend:
      'ontwikkeling|ontwikkeld|ontwikkelden|ontwikkelde|verloop|trend|trends|door de tijd|in de tijd|in de loop (van|van de tijd)|grafiek|curve|historie|verlopen|ontwikkelen|ontwikkelingen|verliep|verliepen|verloopt|trendlijn|trendgrafiek|lijngrafiek|lijn|als grafiek|in een grafiek|grafieken|tijdlijn|tijdreeks|chronologisch|historisch|geschiedenis|over de tijd|door de tijd heen|doorheen de tijd|in de loop van de (tijd|maanden|weken|dagen)|over de (maanden|weken|dagen) heen|evolutie|evolueert|evolueerde|evolueerden|evolueren|geëvolueerd|teken een|plot|visualiseer|hoe verging het',
    daily:
      '(per|elke|iedere|op) dag|dagelijks|dagelijkse|dag voor dag|dag (per|na|op) dag|dag per dag|op dagbasis|op dagniveau|per kalenderdag|dagniveau|dagbasis|naar dag|elke afzonderlijke dag|dagelijks verloop|van dag tot dag|iedere dag',
    weekly:
      '(per|elke|iedere) week|wekelijks|wekelijkse|week voor week|week (per|na) week|week per week|op weekbasis|op weekniveau|weekniveau|weekbasis|naar week|van week tot week|iedere week',
    monthly:
      '(per|elke|iedere) maand|maandelijks|maandelijkse|maand voor maand|maand (per|na) maand|maand per maand|op maandbasis|op maandniveau|maandniveau|maandbasis|naar maand|van maand tot maand|iedere maand',
    quarterly:
      '(per|elk) kwartaal|kwartaalbasis|kwartaal per kwartaal|op kwartaalbasis|op kwartaalniveau|elk kwartaal|ieder kwartaal|kwartaal voor kwartaal',
    overview:
      "hoe (gaat het|ging het|gaan de zaken|doen we het|deden we het|staan we ervoor|loopt het|liep het|presteren we|presteert de [site|website|webshop]|gaat het met de (site|shop|website|webshop))|overzicht|samenvatting|vat samen|kerncijfers|prestaties|rapport|rapportage|statistieken|resultaten|cijfers|iets nieuws|stand van zaken|hoe (staan|stonden|lopen|liepen|draait|draaide|draaien|gaat|ging) [de|het|onze] [zaken|site|shop|webshop|website|winkel|cijfers] [ervoor|erbij]|hoe staat het (ervoor|met de site|met de shop)|hoe staan de zaken|hoe was|hoe waren|hoe deed de (site|shop|website|webshop) het|hoe doet de (site|shop|website|webshop) het|hoe presteerde (de|onze) (site|shop|website|webshop)|hoe presteert (de|onze) (site|shop|website|webshop)|hoe presteerden we|praat me bij|breng me op de hoogte|geef een update|update|kort overzicht|belangrijkste (cijfers|kpi's|kpis|getallen)|de belangrijkste cijfers|hoofdlijnen|highlights|terugblik|recap|samengevat|kort samengevat|in een oogopslag|in het kort|globaal beeld|algemeen beeld|totaalbeeld|wat gebeurt er|wat speelt er|wat is er gaande|wat is er gebeurd|is er (nieuws|iets bijzonders)|nieuws|kpi's|kpis|dashboard|rapporteer|gezondheid van de site|hoe hebben we het gedaan|hoe hebben we gepresteerd|wat moet ik weten|bedrijfsresultaten|situatie",
    why: 'waar (ligt|lag) [het aan]|waaraan (ligt|lag) [het]|wat zit er achter|wat (veroorzaakte|veroorzaakt)|te wijten|waaraan is|waarom|hoe komt het [dat]|hoe kwam het|wat is de (reden|oorzaak)|waardoor|reden|oorzaak|oorzaken|wat verklaart|verklaar|leg uit|hoe kan (dat|het)|hoe komt|hoe kwam|hoe verklaar je|hoe valt [het|de|dat] [te verklaren]|hoe is [het|de|dat] te verklaren|te verklaren|verklaring voor|verklaring|aan wie ligt het|waar ligt het aan|waar lag het aan|waaraan lag het|waaraan ligt|waar komt (de|het|die|dat) [plotselinge] (daling|stijging|dip|piek|groei|terugval|toename|afname) vandaan|wat (is|was) er de oorzaak van|wat zat er achter|wat zit hierachter|wat (heeft|had) [de|het] (veroorzaakt|geleid tot)|wat leidde tot|veroorzaakt door|oorzaak van|redenen|reden voor|reden van|om welke reden|wat maakt dat|wat maakte dat|wat drijft|wat dreef|drijfveer|schuld|verantwoordelijk voor|verantwoordelijk|aanleiding|aanleiding voor|achtergrond van|hoezo|wegens wat',
    share:
      'aandeel|percentage|hoeveel procent|welk (deel|aandeel|percentage)|welk percentage (van|)|wat is het aandeel|procent|verhouding|welk aandeel|hoe groot is (het|dat) (aandeel|deel)|aandeel van|aandelen|percentueel|percentage van|welk deel van|hoeveel % van|hoeveel %|hoeveel procent van|procentueel|verhouding tussen|in procenten|deel van het totaal|welk gedeelte|bijdrage van|bijdrage',
    average: 'gemiddeld|gemiddelde|gemiddelden|doorsnee|in doorsnee|gem|gem [.]|mediaan niet',
    quantity:
      'hoeveel|aantal|[het] aantal|hoeveelheid|hoeveel stuks|hoe veel|hoe hoog (is|was|waren) [het] aantal|de hoeveelheid|aantallen|het totale aantal|hvl',
    times: 'hoe vaak|hoeveel keer|hoe dikwijls|hoeveel maal|aantal keer|aantal keren|hoe regelmatig',
    total:
      'totaal|totale|in totaal|bij elkaar|alles bij elkaar|alles samen|samen|opgeteld|som van|totaalbedrag|totalen|al met al|bij mekaar',
    rate: 'ratio|percentage|graad|ratios',
    and: 'en|evenals|plus|alsook|samen met|of|en (de|het|per)|alsmede|inclusief|incl [.]|en ook|en daarnaast|met daarbij|met daarnaast|plus ook|en dan ook|bovendien|&',
    or: 'of|of uit|of van|dan wel',
    rest: 'de rest|alle andere|al het andere|overige|de overige|alle overige|de andere|alle anderen|de resterende|rest van de wereld|andere (kanalen|landen|apparaten)',
    not: 'nooit|zonder|behalve|exclusief|niet|uitgezonderd|geen|anders dan|buiten|uitgesloten|niet meegerekend|niet (meegeteld|meegerekend|inbegrepen)|zonder mee te tellen|nergens|niet via|niet uit|niet van|niet op|zonder de|zonder het|excl [.]|met uitzondering van|uitzondering|uitsluiten|sluit uit|laat weg|weglaten|weggelaten|haal weg|afgezien van|negeer|negeren|buiten beschouwing|behoudens|ongelijk aan|noch|niet meetellen|niet meegenomen',
    only: 'alleen|enkel|uitsluitend|slechts|gefilterd op|beperkt tot|enkel en alleen|alleen maar|louter|puur|specifiek|alleen voor|enkel voor|alleen via|alleen uit|alleen van|filter op|gefilterd|beperk tot|specifiek voor|zuiver',
    in: 'in|op|bij|met|voor|tijdens|binnen|onder|van|via|aan|over|waar|waarvan|gedurende|omtrent|rond|bij ons in|met behulp van|dankzij|binnen de|op de|op het|in de|in het|voor de|voor het|te|betreffende|wat betreft|van de|van het|van onze',
    from: 'uit|van|vanuit|vanaf|via|afkomstig (uit|van)|komend (uit|van)|die (komen|kwamen) (uit|van|via)|door|afkomstig|komende uit|die via|die uit|die van|komen uit|komen via|kwamen uit|kwamen via|komt uit|komt via|gekomen via|gekomen uit|binnengekomen via|wonend in|woonachtig in|gevestigd in|gegenereerd door|gegenereerd via|doorgestuurd door|aangebracht door',
    to: 'tot|tot en met|t m|tm|naar|t / m|tot aan|richting',
    between: 'tussen|in de periode tussen|ergens tussen',
    since:
      'sinds|vanaf|sedert|na|met ingang van|vanaf begin|sinds begin|sinds het begin van|sinds eind|beginnend op|te beginnen bij',
    until: 'tot|tot aan|voor eind|tot eind|tot begin|tot halverwege|t / m|voor het einde van',
    around: 'voor en na|voor en na de|voor versus na|voor vs na',
    onwards:
      'tot (nu|vandaag|heden)|sindsdien|vanaf dan|vanaf toen|sinds dan|en later|tot op heden|tot op vandaag|tot nu toe',
    before: 'voor|voordat|eerder dan|voorafgaand aan',
    after: 'na|vanaf|later dan|volgend op|nadat',
    landed:
      '(geland|binnengekomen|binnenkomen|begonnen) (op|via)|(gekomen|terechtgekomen|belandden|beland|startten|gestart|binnenkwamen|binnenkomen|aangekomen) (op|via)',
    is: 'is|zijn|was|waren|gelijk aan',
    equals: 'gelijk aan|genaamd|met de naam|heet|geheten|met naam|met de titel|exact gelijk aan',
    contains: 'bevat|bevatten|met|waarin|bevattend|met daarin|met het woord|met in de naam|in de naam|in de url',
    begins_with:
      'begint met|beginnen met|onder|in de map|in de sectie|binnen|die beginnen met|beginnend met|startend met|start met|in het pad|onder het pad|in de rubriek|in de categorie|in de folder|onder de map',
    ends_with: 'eindigt (op|met)|eindigen (op|met)|eindigend (op|met)',
    section: "sectie|map|directory|onderdeel|pagina's|rubriek|mapje|folder|submap|subpagina's|gedeelte",
    more_than:
      '(meer|groter|hoger|langer) dan {n}|(boven|over) [de] {n}|(meer|groter|hoger|langer|beter|vaker) dan [de] {n}|(boven|over|voorbij) [de] {n}|(overschrijden|overschrijdt|overstijgt|overstijgen|overtreffen|overtreft) [de] {n}|{n} overschrijden|> {n}',
    at_least:
      '(minstens|minimaal|ten minste|tenminste) {n}|{n} of meer|(minstens|minimaal|ten minste|tenminste|op zijn minst|min [.]|vanaf) {n}|{n} (of hoger|en meer|en hoger|of daarboven|plus)|niet minder dan {n}',
    less_than:
      '(minder|kleiner|lager|korter) dan {n}|(onder) [de] {n}|(minder|kleiner|lager|korter|slechter) dan [de] {n}|(onder|beneden) [de] {n}|nog geen {n}|niet eens {n}',
    at_most:
      '(hooguit|maximaal|hoogstens) {n}|{n} of minder|niet meer dan {n}|(hooguit|maximaal|hoogstens|ten hoogste|op zijn hoogst|max [.]|tot) {n}|{n} (of lager|of daaronder)|niet boven de {n}',
    exactly: '(precies|exact) {n}|(precies|exact|juist) {n}',
    in_range: 'tussen {n} en {n2}|van {n} tot {n2}|(tussen|van) {n} (en|tot|-) {n2}',
    follow_up:
      '(splits|deel|splits) (dat|dit|het) (uit|op)|(splits|deel|verdeel) (dat|dit|het)|en|en op|en voor|en in|en per|en (de|het)|hoe zit het met|en hoe zit het met|hetzelfde|idem|nu|en nu|ook|alleen|maar|dat|en bij|en via|en wat is|hoe zit het (dan|) met|en hoe zit het|en dan|en hoeveel|en wat|wat als|doe dat|doe hetzelfde|doe dit|hetzelfde (voor|maar|per|met)|zelfde (voor|maar|per|met|vraag)|nogmaals|nog een keer|nog eens|opnieuw|als tabel|in een tabel|in tabelvorm|zoom in|gedetailleerder|filter dat|vergelijk dat|zoals hiervoor|zoals net|zoals eerder|en zonder|ok en|oké en|goed en|dan nu|toon dat|toon dit|laat dat zien|daarvan',
    instead: 'in plaats daarvan|liever|ik bedoel|ik bedoelde|nee|niet dat|i p v|in de plaats|eerder',
    yes: 'ja|ja graag|graag|prima|de eerste|jep|yes|jawel|zeker|doe maar|oké|ok graag|klopt|juist|precies die|de eerste graag|optie 1|ja doe maar',
    hello:
      'hallo|hoi|hey|goedemorgen|goedemiddag|goedenavond|dag allemaal|bedankt|dank je|dankjewel|dank u|doei|test|mooi|top gedaan|hé|hee|heej|hallootjes|goeiemorgen|goeiemiddag|goeienavond|goeie morgen|goedendag|goede morgen|beste|yo|hoi hoi|bedankt hoor|dankje|thanks|thx|super|top|perfect|geweldig|fijn|tot ziens|groetjes|groeten|mvg|prachtig',
    help: 'help|hulp|wat kun je|wat kan ik vragen|hoe werkt dit|wie ben je|voorbeelden|wat kan je|wat kun je (doen|allemaal)|wat kan ik (je|allemaal) vragen|hoe gebruik ik (dit|je)|hoe werk je|wat ben je|voorbeeldvragen|voorbeeld|ideeën|suggesties|kun je [me|mij] helpen|help me',
    comparative: 'meer|minder|hoger|lager|beter|slechter|groter|kleiner|langer|korter|vaker',
    happened: 'wat is er (gebeurd|misgegaan|aan de hand|mis|gaande)|wat ging er mis|wat gebeurde er',
    adds: 'voeg toe|toevoegen|erbij|daarbij|ook nog|daarnaast|bovendien|doe er bij',
    refers: '(was|is|waren|zijn) (het|dat|ze)|daarvan|ervan',
    unset: 'niet (ingesteld|ingevuld|bekend)|leeg|ontbreekt|onbekend',
    none: '(met|en|maar|hebben|hadden|heeft|had|leverden|leveren|kregen|krijgen|haalden|leverde) [ons|er] [helemaal] (geen|nul|geen enkele|0)|zonder (een|enige|ook maar een|één)|geen enkele|niet één|niet een',
    last_part: '(laatste) [{n}] {unit}',
    proceeds:
      '(doorgaan|gaan door|gaan verder|doorgaat|gaat door|gingen door|komen verder|halen het|haalt het|door naar|verder naar)',
    matches: 'voldoet aan regex|regex',
  },
  topics: {
    lifetime_value:
      'lifetime value|ltv|clv|klantwaarde|levenslange waarde|customer lifetime value|levensduurwaarde|klantlevenswaarde|cltv',
    origin:
      'waar komen [onze|de|al onze] (bezoekers|gebruikers|klanten|mensen) vandaan|waar kwamen [onze|de] (bezoekers|gebruikers|klanten) vandaan|waar (komen|kwamen|komt) [onze|de|al onze|alle|mijn|al mijn] [nieuwe] (bezoekers|gebruikers|klanten|mensen|lezers|kopers|bezoek) [allemaal|eigenlijk|toch] vandaan|vanwaar komen (onze|de) (bezoekers|gebruikers|klanten)',
    about_property:
      'tijdzone|welke valuta|in welke tijdzone|welke property|property id|in welke valuta|valuta|meet id|tracking id',
    definitions:
      'wat betekent|definitie|wat is een (sessie|bounce|conversie|gebeurtenis)|hoe wordt [de|het] (bouncepercentage|conversieratio) berekend|verschil tussen (sessies|een sessie|sessie) en|wat wordt verstaan onder|wat versta je onder|wat meet|wat bedoel je met|wat bedoelen jullie met|definieer',
    personal_data:
      'hoe (heten|heet)|(e mailadres|e mailadressen|emailadres|emailadressen|mailadressen)|telefoonnummer|telefoonnummers|namen van (de|onze) (bezoekers|klanten|gebruikers)|ip adres|ip adressen|persoonsgegevens|contactgegevens|welke bedrijven|mailadres|e mails van|namen (en adressen|en mailadressen)|(naam|namen) van [al|alle|de|onze|mijn] [laatste|beste|grootste|nieuwe] (bezoekers|klanten|gebruikers|kopers|leads|mensen|abonnees)|adres van (de|onze)|adressen van (de|onze) (klanten|bezoekers|gebruikers)|adresgegevens|mobiele nummers|06 nummers|telefoonnr|geboortedatum|geboortedata|creditcard|creditcardgegevens|klantenlijst|klantgegevens|lijst met (klanten|namen)|klantnamen|ip nummers|persoonlijke gegevens|voor en achternaam|achternaam|achternamen|voornamen|identiteit|van welke (bedrijven|firmas)|welke (bedrijven|firmas|firma|bedrijf)',
    single_visitors:
      'wie (heeft|hebben|is|was|precies)|welke (gebruiker|klant) (heeft|kocht)|wie (kocht|bezocht|bestelde|bestelden|klikte|zijn|waren|was|is|heeft|hebben|precies) [er|precies|gisteren|vandaag|allemaal]|welke (persoon|personen|klant|klanten|bezoeker|gebruiker) (heeft|hebben|kocht|kochten|was|bestelde)|individuele (bezoeker|gebruiker|klant|bezoekers|gebruikers|klanten)|sessieopname|sessieopnames|user id|client id',
    competitors:
      'concurrent|concurrenten|concurrentie|marktaandeel|branchegemiddelde|andere sites|concurrerende|concurrentieanalyse|branche|branchegenoten|sectorgemiddelde|in de branche|onze branche|in onze sector|de markt|andere bedrijven|andere webshops|andere winkels|benchmark|marktleider|marktgemiddelde|similarweb',
    speed:
      "(hoe) (lang|snel|traag) (laden|laadt|duurt)|(laden|laadt) [onze|de|het] (pagina|paginas|site|website|shop)|traag|langzaam|laadtijd|laadtijden|laadsnelheid|paginasnelheid|snelheid van de (site|website)|core web vitals|web vitals|serverfouten|(site|website|webshop|shop|pagina|pagina's) (zo|te|heel|is|was|) (traag|langzaam|sloom)|(traag|langzaam|snel) (laden|laadt|geladen)|(laden|laadt) (traag|langzaam|snel)|sloom|pagespeed|page speed|responstijd|reactietijd|lcp|cls|inp|ttfb|storing|storingen|uptime|downtime|offline|foutmeldingen|javascript fouten|lighthouse|kapotte links|dode links|snelheid van (de|onze) (site|website|webshop|pagina)|hoe snel is (de|onze)",
    salary:
      'salaris|salarissen|medewerker|medewerkers|personeel|loon|lonen|personeelskosten|loonkosten|werknemer|werknemers|collega verdient|opslag',
    weather:
      'weer morgen|het weer|weersverwachting|temperatuur|regen|regent|regende|sneeuw|sneeuwt|zonnig|weerbericht|weer wordt|zon schijnt|graden buiten',
    profit:
      'winst|winsten|marge|marges|winstgevendheid|roi|winstmarge|winstmarges|brutowinst|nettowinst|brutomarge|nettomarge|rentabiliteit|rendement bedrijf|kostprijs|inkoopprijs|ebitda|cashflow|winst gemaakt|verlies gemaakt|belasting|belastingen|return on investment|cac|mrr|arr',
    exit_pages:
      "uitstappagina|uitstappagina's|exitpagina|uitstappercentage|verlaten [de] (bezoekers|mensen) de site|waar (verlaten|verlieten) [de|onze] (mensen|bezoekers|gebruikers|klanten) [ons|de site|de website|de webshop]|op welke (pagina|pagina's) (verlaten|vertrekken|stappen|gaan)|uitstap|exits|exitpagina's|exitpercentage|exit rate|laatste pagina|vertrekpagina|vertrekpagina's|van welke pagina (vertrekken|gaan)",
    heatmap: 'heatmap|warmtekaart|heatmaps|muisbeweging|muisbewegingen|klikmap|klikkaart|rage clicks|scrollmap',
    forecast:
      'verwachten we|verwacht|verwachte|te verwachten|voorspelling|voorspel|voorspellen|prognose|verwachting|zullen we|voorspelde|voorspeld|voorspellingen|prognoses|geprognosticeerd|verwachtingen|verwachten|naar verwachting|kunnen we verwachten|mogen we verwachten|valt te verwachten|gaan we (halen|verkopen|krijgen|draaien|maken|hebben)|gaat (het|de|er) [omzet] (worden|zijn|uitkomen)|zal (het|de|er)|zullen er|waar komen we (uit|op uit)|komen we uit|eindigen we|waar eindigen we|schatting|schat|inschatting|raming|vooruitzicht|vooruitzichten|toekomst|toekomstig|toekomstige|forecast|extrapoleer|doorgetrokken|waarschijnlijk (halen|worden|krijgen)|halen we (de|het)|wordt verwacht',
    realtime:
      '(nu|momenteel) op (de|onze) (site|website|webshop|app)|op (de|onze) (site|website|webshop) nu|(nu|momenteel) (online|actief|aanwezig)|er nu|(zitten|zijn) (er|nu) (nu|op)|op dit moment|realtime|op dit moment|nu live|live|nu op de site|(zitten|zijn|surfen|lopen) [er] [nu|momenteel|op dit moment|op dit ogenblik|net] [mensen|bezoekers|gebruikers] [nu|momenteel|op dit moment] (op de site|op onze site|op de website|online|in de shop|in de webshop|actief|rond)|wie is (er|nu) (online|op de site)|(nu|momenteel|op dit moment|thans) (op de site|op onze site|op de website|op onze website|in de webshop|in de shop|bezig|hier|rond|actief|online|live)|live (bezoekers|gebruikers|cijfers|weergave|data|verkeer)|livecijfers|livebezoekers|livedata|real time|in realtime|in real time|op dit eigenste moment|wat gebeurt er nu|laatste {n} minuten|afgelopen {n} minuten|laatste half uur|afgelopen half uur|afgelopen uur|laatste uur|er op dit moment|zijn er nu|zitten er nu|nu bezoekers|nu mensen|actuele bezoekers|huidige bezoekers',
    funnel:
      'waar (haken|verliezen|vallen|stoppen) [we|klanten|bezoekers|mensen]|afhaken|(aankoopproces|bestelproces|koopproces)|funnel|trechter|klantreis|conversietrechter|waar (haken|haakten|verliezen|verloren|vallen|vielen|stoppen|stopten|breken|gaan|lopen|klikken) [we|klanten|bezoekers|mensen|gebruikers|kopers|de klanten|de mensen|de bezoekers|de meeste|onze klanten|onze bezoekers] [mensen|klanten|bezoekers|kopers] [af|weg|uit|vast|verloren]|(in|bij|op|na) welke stap|welke stap|welke stappen|afhakers|afgehaakt|haken (af|mensen af)|haakten af|haakt af|uitval (per|in|bij)|uitvallers|drop off|dropoff|checkoutproces|afrekenproces|betaalproces|koopproces|koopfunnel|verkooptrechter|aankooptrechter|aankooppad|klantpad|customer journey|klikpad|stap voor stap|per stap|trechteranalyse|funnelanalyse|funnel analyse|hoeveel (halen|komen|gaan) (tot|door|verder)|stappen (van|naar|tot)',
    retention:
      'retentie|cohort|cohorten|churn|komen [er] terug|keren [er] terug|terugkomen|terugkeren|komt terug|terugkeerpercentage|terugkeerratio|retentiepercentage|klantbehoud|klantentrouw|terug|terugkomt|terugkwam|terugkwamen|teruggekomen|kwamen [er] terug|kwam terug|keert terug|keerden terug|keren terug|teruggekeerd|terugkeert|komen (ze|nieuwe|de|onze) [nieuwe] [bezoekers|gebruikers|klanten|mensen] [nog|weer|later] terug|blijven (trouw|terugkomen|hangen)|trouw|loyaliteit|loyaal|loyale|terugkeergedrag|retentiegraad|retentieratio|retentiecijfer|retentie rate|retention|cohortanalyse|cohort analyse|verloop van klanten|klantverloop|gebruikersbehoud|bezoekersbehoud|behoud van (klanten|bezoekers|gebruikers)|(na|binnen) {n} {unit} (terug|terugkomen|teruggekomen|nog actief|weer terug|nog)',
    satisfaction:
      'tevredenheid|tevreden|enquête|reviews|nps|mening|klanttevredenheid|klanttevredenheidsscore|ontevreden|klachten|klacht|beoordeling|beoordelingen|recensies|recensie|mening van klanten|meningen|feedback|merkbekendheid|naamsbekendheid|wat vinden (klanten|mensen|bezoekers)|net promoter score',
    stock:
      'voorraad|levertijd|levertijden|magazijn|uitverkocht|op voorraad|voorraden|leverancier|leveranciers|bijbestellen|magazijnvoorraad|verzendtijd|levering|leverbaar|inventaris',
    social_media:
      'volger|volgers|likes|reacties|volgeraantal|volgersaantal|aantal volgers|retweets|vind ik leuks|abonnees|subscribers|story views|bereik op (instagram|facebook|tiktok)|comments',
    email_sending:
      'openingspercentage|open rate|verzonden mails|uitschrijvingen|(mails|nieuwsbrieven|e mails|mailings|nieuwsbrief) (geopend|verstuurd|verzonden|afgeleverd|openen)|opens|openratio|nieuwsbrief openratio|afmeldingen|afmeldpercentage|uitschrijfpercentage|nieuwsbriefabonnees|mailinglijst|ontvangers van de nieuwsbrief|unsubscribes',
    search_rankings:
      'google positie|ranking|rankings|backlinks|rankt|ranken|ranken we|positie op google|plek in google|domain authority|zoekvolume|vindbaarheid|pagerank|eerste pagina van google',
    secrets:
      'wachtwoord|wachtwoorden|api sleutel|je instructies|negeer [alle] [vorige|eerdere] instructies|systeemprompt|broncode|database|api key|apikey|token|geheim|geheimen|je prompt|jouw instructies|systeeminstructies|vergeet (alle|je|alles) [eerdere|vorige] [instructies|regels|wat]|negeer (al|alle|je) [vorige|eerdere] (instructies|regels)|inloggegevens|admin|sql|drop table|omgevingsvariabelen|andere account',
    changes:
      'verwijder|maak een (doel|doelgroep|gebeurtenis)|stuur een (mail|e mail|email)|plan een|herinner me|schrijf een (gedicht|verhaal|grap)|grap|gedicht|recept|vertaal|wis|verwijderen|maak (een|nieuwe) (segment|conversie|property|campagne)|stel [een] (doel|melding|alarm) in|instellen|stuur (het|dit|dat|me|mij|deze|hem) [rapport] (per mail|via mail|naar|door|per e mail)|mail (me|mij|dit|het|naar)|verstuur|verzend|waarschuw me|alarmeer me|herinner mij|stuur me een (melding|herinnering)|pauzeer|stop de (campagne|advertenties)|verhoog het budget|verlaag het budget|pas (het|de) (budget|instellingen) aan|installeer|boek|bestel (een|me)|schrijf (me|een) [een] (gedicht|verhaal|grap|mail|tekst|code|blog)|vertel (me|) een (grap|mop)|mop|programmeer',
    targets:
      '(onze|ons|mijn|de|het) [maand|omzet|jaar|kwartaal] (target|targets|doelstelling|doelstellingen|quota|begroting|streefcijfer|streefcijfers)|omzetdoel|omzetdoelen|omzetdoelstelling|maanddoel|jaardoel|kwartaaldoel|target|targets|doelstelling|doelstellingen|begroot|op schema|okr|(doel|target) (gehaald|gemist|bereikt)',
    other_properties:
      '(onze|mijn) (andere|tweede) (site|website|property|shop|webshop|winkel|app|domein|blog)|ons (andere|tweede) (domein)|(al|alle|beide) [onze|mijn] (sites|websites|properties|shops|webshops|winkels|domeinen)|andere property',
    other_figures:
      'mediaan|percentiel|standaarddeviatie|standaardafwijking|unieke (paginaweergaven|weergaven|pageviews|klikken)|(tijd|dagen) tot [de] [eerste] (aankoop|conversie|bestelling)|retourpercentage|retourratio',
    repeat_purchases:
      '(herhaalaankoop|herhaalaankopen|herhalingsaankoop|herhalingsaankopen|vervolgaankoop|vervolgaankopen|herhaalkopers|herhaalklanten|tweede aankoop|tweede aankopen|tweede bestelling)|(opnieuw|nogmaals|meerdere keren|meermaals|vaker|nog eens|twee keer|meer dan een keer|vaker dan een keer|voor de tweede keer|weer) (gekocht|besteld|kopen|bestellen|kochten|bestelden)|(kopen|bestellen|kochten|bestelden) (opnieuw|nogmaals|meerdere keren|meermaals|vaker|nog eens|twee keer|meer dan een keer|weer)|maar (een keer|eenmalig|één keer) (gekocht|besteld)|tijd tussen (twee|de) (aankopen|bestellingen)',
    app_stores:
      '(app store|play store|google play) (downloads|beoordeling|beoordelingen|installaties|reviews)|app downloads|app installaties',
    causes_outside:
      'google update|algoritme update|core update|tv spot|tv reclame|statistisch significant|statistische significantie|ab test|a b test',
  },
  studies: {
    definitions: [
      '{term} (wat is dat|wat betekent dat|wat houdt dat in)',
      'wat houdt [de|het|een] {term} in',
      '(kun je|kunt u) [de|het|een] {term} uitleggen',
      'wat (betekent|betekenen) [de|het|een] {term}',
      'wat wordt bedoeld met [de|het|een] {term}',
      'wat (is|zijn) (een) {term}',
      'hoe (wordt|worden) [de|het|een] {term} (berekend|gemeten|bepaald|gedefinieerd|geteld)',
      '(definitie|betekenis) van [de|het|een] {term}',
      '(definieer|leg uit) [wat|de|het|een] {term}',
      '(wat is het|het) verschil tussen [de|het|een] {term} en [de|het|een] {term}',
      'wat is [nou|nu|eigenlijk] [precies|eigenlijk|exact] het verschil tussen [de|het|een] {term} en [de|het|een] {term}',
      'wat (betekent|betekenen) [nou|nu|eigenlijk] [precies|eigenlijk|exact] [de|het|een] {term}',
      'wat (is|zijn) [nou|nu|eigenlijk] [precies|eigenlijk|exact] een {term}',
      'waarin (verschilt|verschillen) [de|het|een] {term} van [de|het|een] {term}',
      'hoe (berekent|meet|definieert) (ga|google|google analytics) [de|het|een] {term}',
    ],
    doubtfulDefinitions: ['wat (is|zijn) [de|het] {term}'],
    owners: ['onze', 'ons', 'mijn', 'huidige', 'vandaag'],
    courtesies: ['en', 'graag', 'kun je'],
    definitionTails: ['in ga4', 'in google analytics', 'precies'],
    stepJoints: ['naar', 'tot', 'dan', 'en', 'en dan', 'daarna'],
    anomaly:
      '(ongewoon|ongewone|ongewoons|ongebruikelijk|ongebruikelijks|opvallend|opvallends|opvallende|vreemd|vreemds|vreemde|raar|rare|gekke|geks|raars|afwijkend|afwijkends|afwijking|afwijkingen|anomalie|anomalieën|uitschieter|uitschieters|verdacht|verdachts|abnormaal)|iets (bijzonders|opvallends|vreemds|raars|geks|ongewoons)|afwijking|afwijkingen|uitschieter|uitschieters',
  },
  ordinary: ordinaryWords.nl,
  filler:
    "hele|gehele|volle|volledige|spreken|spreekt|gesproken|vandaan|zit|zitten|haken|af|iets|waren er|de|het|een|van|in|op|aan|bij|met|voor|door|om|te|tot|uit|en|of|is|zijn|was|waren|wordt|worden|werd|werden|geworden|ben|hebben|hebben|heeft|had|hadden|gehad|er|we|wij|ons|onze|ik|mij|me|mijn|je|jij|jouw|jullie|hij|zij|ze|hun|die|dat|deze|dit|wat|wie|waar|wanneer|hoe|hoog|hoeveel|welke|als|dan|nog|al|ook|heel|zeer|ongeveer|precies|exact|alleen|maar|dus|toch|eens|even|graag|alsjeblieft|alstublieft|aub|bedankt|hallo|hoi|toon|laat|laat zien|laat me zien|geef|geef me|noem|vertel|vertel me|lijst|lijstje|zien|weten|wil|willen|wilde|zou|kan|kun|kunt|kun je|kan je|nodig|krijgen|kregen|gekregen|ontvangen|ontvingen|behaald|behaalde|gegenereerd|genereren|gemaakt|gedaan|deden|doen|doet|doe|bracht|brachten|brengen|gebracht|gebruikt|gebruiken|kwam|komt|ging|gingen|gaan|gaat|site|website|webshop|webwinkel|winkel|bedrijf|zaak|periode|datum|data|gegevens|waarde|waarden|getal|tabel|euro|wereld|wereldwijd|totaal|niveau|detail|details|analyse|informatie|info|team|baas|elkaar|nu|toen|daar|hier|geregistreerd|ziet|eruit|zo|via|over|per stuk|uitzien|worden er|zich|zat|zaten|leverden|levert|leveren|leverde|opleveren|opgeleverd|geleverd|oplevert|gesteld|verkregen|binnengekomen|binnenkwamen|ontstaan|zou willen|zouden|willen we|wilden|benieuwd|opvragen|ophalen|tonen|getoond|noemen|opsommen|geeft|echt|eigenlijk|ongeveer hoeveel|zo ongeveer|best wel|gewoon|trouwens|mag|mogen|moet|moeten|betreft|wat betreft|qua|rondom|stuks|beetje|enkele|haalden|haalde|halen|haalt|kregen er|daarop|hierop|splits|splitst|opsplitsen|uitsplitsen|verdeel|deel|iemand|ergens|enige|gebeurd|gebeurde|voorgedaan|zullen|zal|gaan we|verwachten|verwachte|verwacht|draaien|uitgesplitst|opgesplitst|geschat|geschatte|dingen|ding|kunnen|konden|verdelen|tot nog toe|lopen|loopt|liep|liepen|gelopen|bij ons|nou|nou eens|nou precies|ooit eens|effe|ff|effetjes|eventjes|snel|snel even|vlug|kort|kortweg|simpel|gewoonweg|eens even|hoor|zeg|zeg maar|hm|hmm|ehm|eh|tja|ach|nu eens|hé|toch wel|wel|wel eens|misschien|wellicht|mogelijk|waarschijnlijk|blijkbaar|kennelijk|natuurlijk|uiteraard|zeker|overigens|verder|tevens|eveneens|namelijk|immers|daarom|daardoor|daarmee|daarna|daarbij|daarin|daarover|daarvoor ook|erin|erop|ermee|erover|erbij|eraan|hierbij|hiermee|hiervan|hiervoor|hierover|hierin|waarin|waarmee|waarbij|waarover|waarop|waarvoor|waaruit|waaronder|wiens|wier|dergelijke|zulke|zo een|zoiets|zo veel|zoveel|zodat|omdat|doordat|aangezien|indien|tenzij|hoewel|ofschoon|terwijl|zolang|volgens|ondanks|vanwege|wegens|dankzij|gezien|in principe|in feite|feitelijk|daadwerkelijk|werkelijk|sowieso|hoe dan ook|in het algemeen|over het algemeen|algemeen|algemene|globaal|grofweg|ruwweg|circa|ca [.]|plusminus|omstreeks|zowat|bijna|haast|vrijwel|nagenoeg|slechts|pas|reeds|alvast|weer|telkens|steeds|steeds meer|altijd|soms|vaak|dikwijls|meestal|doorgaans|nogal|tamelijk|redelijk|behoorlijk|flink|sterk|erg|heel erg|enorm|ontzettend|extreem|duidelijk|licht|lichtjes|een beetje|iets meer over|beide|beiden|anderen|andere|ander|enkel|sommige|meerdere|veel|vele|weinig|bepaalde|zeker een|iedereen|niemand|alles|allemaal|alle|ieder|elke|elk|eigen|hem|haar|hen|u|uw|jou|jouwe|onszelf|zichzelf|mezelf|men|dien|diens|degene|degenen|hetgeen|datgene|ie|m'n|z'n|'t|'n|t|ik wil|ik wil weten|ik wil graag|ik zou graag|ik moet|ik heb|heb|heb je|heb jij|had ik|hebt|hebt u|hebben jullie|zag|zagen|kijk|kijk eens|bekijk|check|checken|zoek|zoek op|zoeken op|vind|vinden|vindt|opzoeken|uitzoeken|zoek uit|reken uit|bereken|berekenen|bepaal|bepalen|tel|tellen|telt|geteld|presenteer|lever|stel|stel samen|samenstellen|weergeven|weergegeven|geef weer|aangeven|aangegeven|aantonen|uitdraaien|draai uit|overzichtje|rijtje|lijst met|lijst van|tabelletje|tabelvorm|excel|csv|graag even|graag een|graag de|svp|s v p|pls|plz|please|aub graag|als het kan|als dat kan|indien mogelijk|zo mogelijk|mag ik|kan ik|kunnen we|kunnen jullie|kan jij|kun jij|zou je|zou jij|zouden jullie|wil je|wil jij|weet je|weet jij|weet|wist|wisten|vraag|vraagje|vraag me af|vroeg me af|vragen|gevraagd|antwoord|nieuwsgierig|interesseert|geïnteresseerd|geïnteresseerd in|het gaat om|gaat het om|ging het om|gaat om|betekent dat|dat wil zeggen|d w z|oftewel|ofwel|bijv [.]|bijvoorbeeld|bv [.]|enz [.]|enzovoort|etc [.]|o a [.]|m b t|met betrekking tot|omtrent|inzake|t a v|nl [.] namelijk|presentatie|presentaties|vergadering|meeting|overleg|directie|directeur|manager|collega|collega's|klant vraagt|marketing|marketingteam|afdeling vraagt|bestuur|deck|slide|slides|business|zaken|bedrijfje|shop|shopje|sitetje|online winkel|onlineshop|e shop|pagina van ons|platform van ons|onze zaak|thuis|land uit|draait|draaide|draaien we|gedraaid|presteren|presteert|presteerde|presteerden|gepresteerd|scoren|scoort|scoorde|scoorden|gescoord|werken|werkt|werkte|werkten|gewerkt|functioneren|functioneert|doen het|doet het|deed het|deden het|deed|bleek|blijkt|blijken|gebleken|blijven|bleven|blijft|gebleven|zorgen voor|zorgt voor|zorgde voor|zorgden voor|gezorgd|dragen bij|draagt bij|droeg bij|droegen bij|bijgedragen|bijdragen|maken uit|maakt uit|maakte|maakten|maken|maakt|uitmaken|bedragen|bedraagt|bedroeg|bedroegen|bereiken|bereikt|bereikte|bereikten|resulteren|resulteerde|geresulteerd|leiden tot|leidde|leidden|trekken|trekt|trok|trokken|aangetrokken bezoekers|aantrekken|aantrekt|genereert|genereerde|genereerden|produceren|produceert|realiseren|gerealiseerd|gerealiseerde|realiseerden|realiseerde|plaatsen|plaatst|plaatsten|geplaatst|geplaatste|verricht|uitgevoerd|voltooid|afgerond|ontvang|ontvangt|ontving|vandaan gekomen|binnen|binnenkomt|binnenkwam|erbij gekomen|bijgekomen|gevallen|vielen|plaatsgevonden|plaatsvinden|plaatsvond|plaatsvonden|vond plaats|vonden plaats|opgetreden|optreden|stonden|staan|staat|stond|gestaan|liggen|ligt|lag|lagen|wonen|woont|woonden|leven|leeft|bevinden|bevindt|bevonden|surfen|surft|surften|internetten|gesurft|hoog is|hoog was|hoge|lage|laag|groot|grote|klein|kleine|lang|lange|jaar lang|op een rij|op een rijtje|op rij|achter elkaar|achtereen|uitgedrukt|in euro's|euros|eur|€|dollar|bedrag|sommetje|cijfer|cijfertjes|cijfers van|cijfers over|getallen|waardes|stand|standen|kpi|metriek|metrics|ga4|van ons|aan ons|door ons|voor ons|over ons|naar ons|bij hen|met ons|tegen ons|gezamenlijk|tezamen|los|verschil maakt|welke er|welke daarvan|een paar|paar|een aantal keer|eerst|eerste keer|ten eerste|tot slot|uiteindelijk|ten slotte|onder andere|met name|in het bijzonder|bovenstaande|volgende|genoemde|betreffende|respectievelijk|per saldo|kant|nieuws over|mooie|leuke|interessante|goeie|goede|goed|rapporteren|gerapporteerd|gemeten|meten|meet|bijgehouden|opgenomen|vastgelegd|gelogd|net|netjes|zojuist|recente|graag gezien",
});
