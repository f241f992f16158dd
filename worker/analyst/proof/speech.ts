/** How a language writes numbers, lengths of time and dates. Lists are parted by `|`; `{n}` and the like are slots. */
export interface Speech {
  decimal: string;
  /** What parts thousands. */
  group: string;
  /** Numbers with fewer whole digits are not parted. */
  leastParted?: number;
  /** Beyond the thousands, every two digits are parted: "12,34,567". */
  byHundreds?: true;
  percent: string;
  points: string;
  /** Seconds; minutes and seconds; hours and minutes. */
  lengths: string;
  /** January to December. */
  months: string;
  shortMonths: string;
  /** Sunday to Saturday. */
  weekdays: string;
  shortWeekdays: string;
  /** `{w}` short weekday, `{d}` day, `{m}` short month, `{M}` month, `{y}` year, `{day}` a whole day. */
  date: string;
  /** A short date without its weekday. */
  shortDay: string;
  day: string;
  month: string;
  /** A week by its first day, as a figure's date and as a group. */
  theWeek: string;
  week: string;
  /** What stands between a day and a time of day. */
  at: string;
  empty: string;
}

/** Of a BCP 47 tag, whose region does not matter; English for a language that is not known. */
export function speechOf(tag: string): Speech {
  const [language = ''] = tag.split('-');
  return (Object.hasOwn(speeches, language) ? speeches[language] : undefined) ?? english;
}

/** The template with its slots filled. */
export function said(template: string, slots: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => `${slots[name] ?? ''}`);
}

const english: Speech = {
  decimal: '.',
  group: ',',
  percent: '{n} %',
  points: '{n} pp',
  lengths: '{s} s|{m} min {s} s|{h} h {m} min',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  shortMonths: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
  weekdays: 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
  shortWeekdays: 'Sun|Mon|Tue|Wed|Thu|Fri|Sat',
  date: '{w} {day}',
  shortDay: '{d} {m} {y}',
  day: '{d} {M} {y}',
  month: '{M} {y}',
  theWeek: 'the week of {day}',
  week: 'week of {day}',
  at: ', ',
  empty: '(empty)',
};

const comma = { decimal: ',', group: '.' };
const numbered = '1|2|3|4|5|6|7|8|9|10|11|12';

const speeches: Record<string, Speech> = {
  en: english,
  de: {
    ...english,
    ...comma,
    points: '{n} PP',
    lengths: '{s} Sek.|{m} Min. {s} Sek.|{h} Std. {m} Min.',
    months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    shortMonths: 'Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.',
    weekdays: 'Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag',
    shortWeekdays: 'So|Mo|Di|Mi|Do|Fr|Sa',
    date: '{w}., {day}',
    shortDay: '{d}. {m} {y}',
    day: '{d}. {M} {y}',
    theWeek: 'Woche ab {day}',
    week: 'Woche ab {day}',
    empty: '(leer)',
  },
  fr: {
    ...english,
    decimal: ',',
    group: '\u202f',
    points: '{n} pt',
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    shortMonths: 'janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.',
    weekdays: 'dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi',
    shortWeekdays: 'dim.|lun.|mar.|mer.|jeu.|ven.|sam.',
    theWeek: 'semaine du {day}',
    week: 'semaine du {day}',
    empty: '(vide)',
  },
  es: {
    ...english,
    ...comma,
    leastParted: 5,
    points: '{n} p. p.',
    months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    shortMonths: 'ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic',
    weekdays: 'domingo|lunes|martes|miércoles|jueves|viernes|sábado',
    shortWeekdays: 'dom|lun|mar|mié|jue|vie|sáb',
    date: '{w}, {day}',
    day: '{d} de {M} de {y}',
    month: '{M} de {y}',
    theWeek: 'semana del {day}',
    week: 'semana del {day}',
    empty: '(vacío)',
  },
  it: {
    ...english,
    ...comma,
    leastParted: 5,
    percent: '{n}%',
    points: '{n} p.p.',
    months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
    shortMonths: 'gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic',
    weekdays: 'domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato',
    shortWeekdays: 'dom|lun|mar|mer|gio|ven|sab',
    theWeek: 'settimana del {day}',
    week: 'settimana del {day}',
    empty: '(vuoto)',
  },
  pt: {
    ...english,
    ...comma,
    percent: '{n}%',
    points: '{n} p.p.',
    months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
    shortMonths: 'jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.',
    weekdays: 'domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado',
    shortWeekdays: 'dom.|seg.|ter.|qua.|qui.|sex.|sáb.',
    date: '{w}, {day}',
    shortDay: '{d} de {m} de {y}',
    day: '{d} de {M} de {y}',
    month: '{M} de {y}',
    theWeek: 'semana de {day}',
    week: 'semana de {day}',
    empty: '(vazio)',
  },
  nl: {
    ...english,
    ...comma,
    percent: '{n}%',
    points: '{n} pp',
    lengths: '{s} s|{m} min {s} s|{h} u {m} min',
    months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    shortMonths: 'jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec',
    weekdays: 'zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag',
    shortWeekdays: 'zo|ma|di|wo|do|vr|za',
    theWeek: 'week van {day}',
    week: 'week van {day}',
    empty: '(leeg)',
  },
  ja: {
    ...english,
    percent: '{n}%',
    points: '{n}ポイント',
    lengths: '{s}秒|{m}分{s}秒|{h}時間{m}分',
    months: numbered,
    shortMonths: numbered,
    weekdays: '日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日',
    shortWeekdays: '日|月|火|水|木|金|土',
    date: '{day}({w})',
    shortDay: '{y}年{m}月{d}日',
    day: '{y}年{M}月{d}日',
    month: '{y}年{M}月',
    theWeek: '{day}の週',
    week: '{day}の週',
    at: ' ',
    empty: '(空)',
  },
  zh: {
    ...english,
    percent: '{n}%',
    points: '{n} 个百分点',
    lengths: '{s} 秒|{m} 分 {s} 秒|{h} 小时 {m} 分',
    months: numbered,
    shortMonths: numbered,
    weekdays: '星期日|星期一|星期二|星期三|星期四|星期五|星期六',
    shortWeekdays: '周日|周一|周二|周三|周四|周五|周六',
    date: '{day}{w}',
    shortDay: '{y}年{m}月{d}日',
    day: '{y}年{M}月{d}日',
    month: '{y}年{M}月',
    theWeek: '{day}当周',
    week: '{day}当周',
    at: ' ',
    empty: '(空)',
  },
  ko: {
    ...english,
    percent: '{n}%',
    points: '{n}%p',
    lengths: '{s}초|{m}분 {s}초|{h}시간 {m}분',
    months: numbered,
    shortMonths: numbered,
    weekdays: '일요일|월요일|화요일|수요일|목요일|금요일|토요일',
    shortWeekdays: '일|월|화|수|목|금|토',
    date: '{day} ({w})',
    shortDay: '{y}년 {m}월 {d}일',
    day: '{y}년 {M}월 {d}일',
    month: '{y}년 {M}월',
    theWeek: '{day} 주',
    week: '{day} 주',
    at: ' ',
    empty: '(비어 있음)',
  },
  tr: {
    ...english,
    ...comma,
    percent: '%{n}',
    points: '{n} puan',
    lengths: '{s} sn|{m} dk {s} sn|{h} sa {m} dk',
    months: 'Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık',
    shortMonths: 'Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara',
    weekdays: 'Pazar|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi',
    shortWeekdays: 'Paz|Pzt|Sal|Çar|Per|Cum|Cmt',
    date: '{day} {w}',
    theWeek: '{day} haftası',
    week: '{day} haftası',
    empty: '(boş)',
  },
  ar: {
    ...english,
    percent: '{n}%',
    points: '{n} نقطة مئوية',
    lengths: '{s} ث|{m} د {s} ث|{h} س {m} د',
    months: 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
    shortMonths: 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
    weekdays: 'الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت',
    shortWeekdays: 'الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت',
    date: '{w}، {day}',
    theWeek: 'أسبوع {day}',
    week: 'أسبوع {day}',
    at: '، ',
    empty: '(فارغ)',
  },
  hi: {
    ...english,
    byHundreds: true,
    percent: '{n}%',
    points: '{n} प्रतिशत अंक',
    lengths: '{s} से॰|{m} मि॰ {s} से॰|{h} घं॰ {m} मि॰',
    months: 'जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर',
    shortMonths: 'जन॰|फ़र॰|मार्च|अप्रैल|मई|जून|जुल॰|अग॰|सित॰|अक्टू॰|नव॰|दिस॰',
    weekdays: 'रविवार|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार',
    shortWeekdays: 'रवि|सोम|मंगल|बुध|गुरु|शुक्र|शनि',
    date: '{w}, {day}',
    theWeek: '{day} का सप्ताह',
    week: '{day} का सप्ताह',
    empty: '(खाली)',
  },
};
