import type { Language } from '../../language.ts';

interface AnnotationWords {
  /** Sentences on a note; `{day}`, `{after}` and `{before}` are values. */
  supported: string;
  refuted: string;
  untested: string;
  /** What the values are. */
  day: string;
  after: string;
  before: string;
}

/** Sentences on what somebody noted for a day, apart from those on what Google counted. */
export function annotationWordsOf(language: Language): AnnotationWords {
  return written[language]();
}

const written: Record<Language, () => AnnotationWords> = {
  en: () => ({
    supported:
      'The note “{title}” of {day} fits: it was {after} from then on, against {before} on the same weekdays a week earlier, a step that few other days show.',
    refuted:
      'The note “{title}” of {day} does not explain it: it was {after} from then on, against {before} on the same weekdays a week earlier.',
    untested:
      'The note “{title}”[ of {day}] could not be tested here: the figure does not add up over days, or there are too few of them.',
    day: 'the noted day',
    after: 'from the noted day on',
    before: 'on the same weekdays a week earlier',
  }),
  de: () => ({
    supported:
      'Die Notiz „{title}“ vom {day} passt dazu: von da an waren es {after}, an denselben Wochentagen eine Woche zuvor {before}; einen solchen Sprung zeigen nur wenige andere Tage.',
    refuted:
      'Die Notiz „{title}“ vom {day} erklärt es nicht: von da an waren es {after}, an denselben Wochentagen eine Woche zuvor {before}.',
    untested:
      'Die Notiz „{title}“[ vom {day}] ließ sich hier nicht prüfen: die Zahl lässt sich nicht über Tage summieren, oder es gibt zu wenige Tage.',
    day: 'der notierte Tag',
    after: 'ab dem notierten Tag',
    before: 'an denselben Wochentagen eine Woche zuvor',
  }),
  fr: () => ({
    supported:
      'La note « {title} » du {day} concorde : {after} à partir de ce jour, contre {before} les mêmes jours une semaine plus tôt, un saut que peu d’autres jours présentent.',
    refuted:
      'La note « {title} » du {day} ne l’explique pas : {after} à partir de ce jour, contre {before} les mêmes jours une semaine plus tôt.',
    untested:
      'La note « {title} »[ du {day}] n’a pas pu être vérifiée ici : ce chiffre ne s’additionne pas d’un jour à l’autre, ou il y a trop peu de jours.',
    day: 'le jour noté',
    after: 'à partir du jour noté',
    before: 'les mêmes jours une semaine plus tôt',
  }),
  es: () => ({
    supported:
      'La nota «{title}» del {day} encaja: {after} desde entonces, frente a {before} en los mismos días una semana antes, un salto que muestran pocos otros días.',
    refuted:
      'La nota «{title}» del {day} no lo explica: {after} desde entonces, frente a {before} en los mismos días una semana antes.',
    untested:
      'La nota «{title}»[ del {day}] no se pudo comprobar aquí: la cifra no se suma de un día a otro, o hay muy pocos días.',
    day: 'el día anotado',
    after: 'desde el día anotado',
    before: 'en los mismos días una semana antes',
  }),
  it: () => ({
    supported:
      'La nota «{title}» del {day} è compatibile: {after} da allora, contro {before} negli stessi giorni una settimana prima, un salto che pochi altri giorni mostrano.',
    refuted:
      'La nota «{title}» del {day} non lo spiega: {after} da allora, contro {before} negli stessi giorni una settimana prima.',
    untested:
      'La nota «{title}»[ del {day}] non si è potuta verificare qui: la cifra non si somma da un giorno all’altro, o ci sono troppo pochi giorni.',
    day: 'il giorno annotato',
    after: 'dal giorno annotato in poi',
    before: 'negli stessi giorni una settimana prima',
  }),
  pt: () => ({
    supported:
      'A nota “{title}” de {day} condiz: {after} desde então, contra {before} nos mesmos dias uma semana antes, um salto que poucos outros dias mostram.',
    refuted:
      'A nota “{title}” de {day} não o explica: {after} desde então, contra {before} nos mesmos dias uma semana antes.',
    untested:
      'A nota “{title}”[ de {day}] não pôde ser testada aqui: o valor não se soma de um dia para outro, ou há poucos dias.',
    day: 'o dia anotado',
    after: 'a partir do dia anotado',
    before: 'nos mesmos dias uma semana antes',
  }),
  nl: () => ({
    supported:
      'De notitie “{title}” van {day} past erbij: vanaf toen {after}, tegen {before} op dezelfde weekdagen een week eerder, een sprong die weinig andere dagen laten zien.',
    refuted:
      'De notitie “{title}” van {day} verklaart het niet: vanaf toen {after}, tegen {before} op dezelfde weekdagen een week eerder.',
    untested:
      'De notitie “{title}”[ van {day}] kon hier niet worden getoetst: het cijfer telt niet op over dagen, of er zijn te weinig dagen.',
    day: 'de genoteerde dag',
    after: 'vanaf de genoteerde dag',
    before: 'op dezelfde weekdagen een week eerder',
  }),
  ja: () => ({
    supported:
      '{day}のメモ「{title}」は一致します。その日以降は{after}、前の週の同じ曜日は{before}で、これほどの段差がある日はほかにほとんどありません。',
    refuted: '{day}のメモ「{title}」では説明できません。その日以降は{after}、前の週の同じ曜日は{before}です。',
    untested: '[{day}の]メモ「{title}」はここでは検証できませんでした。日ごとに合計できない数値か、日数が足りません。',
    day: 'メモの日',
    after: 'メモの日以降',
    before: '前の週の同じ曜日',
  }),
  zh: () => ({
    supported:
      '{day}的备注“{title}”与此相符：此后为{after}，前一周的相同星期几为{before}，其他日子很少出现这样的跳变。',
    refuted: '{day}的备注“{title}”不能解释这一变化：此后为{after}，前一周的相同星期几为{before}。',
    untested: '[{day}的]备注“{title}”在此无法检验：该数值不能按天相加，或天数太少。',
    day: '备注的日期',
    after: '自备注之日起',
    before: '前一周的相同星期几',
  }),
  ko: () => ({
    supported:
      '{day}의 메모 “{title}”이(가) 들어맞습니다. 그날부터 {after}, 전주 같은 요일에는 {before}였고, 이만한 변화가 있는 다른 날은 거의 없습니다.',
    refuted: '{day}의 메모 “{title}”(으)로는 설명되지 않습니다. 그날부터 {after}, 전주 같은 요일에는 {before}였습니다.',
    untested:
      '[{day}의 ]메모 “{title}”은(는) 여기서 검증할 수 없었습니다. 날짜별로 더할 수 없는 수치이거나 날이 너무 적습니다.',
    day: '메모한 날',
    after: '메모한 날부터',
    before: '전주 같은 요일',
  }),
  tr: () => ({
    supported:
      '{day} tarihli “{title}” notu buna uyuyor: o günden itibaren {after}, bir hafta önceki aynı günlerde {before}; böyle bir sıçrama başka az günde var.',
    refuted:
      '{day} tarihli “{title}” notu bunu açıklamıyor: o günden itibaren {after}, bir hafta önceki aynı günlerde {before}.',
    untested:
      '[{day} tarihli ]“{title}” notu burada sınanamadı: bu sayı günler boyunca toplanamaz ya da çok az gün var.',
    day: 'not edilen gün',
    after: 'not edilen günden itibaren',
    before: 'bir hafta önceki aynı günlerde',
  }),
  ar: () => ({
    supported:
      'الملاحظة «{title}» بتاريخ {day} متوافقة مع ذلك: {after} منذ ذلك اليوم، مقابل {before} في الأيام نفسها قبل أسبوع، وهي قفزة نادرة في الأيام الأخرى.',
    refuted:
      'الملاحظة «{title}» بتاريخ {day} لا تفسّر ذلك: {after} منذ ذلك اليوم، مقابل {before} في الأيام نفسها قبل أسبوع.',
    untested: 'تعذّر اختبار الملاحظة «{title}»[ بتاريخ {day}] هنا: هذا الرقم لا يُجمع عبر الأيام، أو أن الأيام قليلة جدًا.',
    day: 'يوم الملاحظة',
    after: 'منذ يوم الملاحظة',
    before: 'في الأيام نفسها قبل أسبوع',
  }),
  hi: () => ({
    supported:
      '{day} का नोट “{title}” इससे मेल खाता है: उस दिन से {after}, एक सप्ताह पहले के उन्हीं दिनों में {before}; ऐसा उछाल कम ही दूसरे दिनों में दिखता है।',
    refuted: '{day} का नोट “{title}” इसे नहीं समझाता: उस दिन से {after}, एक सप्ताह पहले के उन्हीं दिनों में {before}।',
    untested: '[{day} का ]नोट “{title}” यहाँ जाँचा नहीं जा सका: यह आँकड़ा दिनों में जोड़ा नहीं जा सकता, या दिन बहुत कम हैं।',
    day: 'नोट का दिन',
    after: 'नोट के दिन से',
    before: 'एक सप्ताह पहले के उन्हीं दिनों में',
  }),
};
