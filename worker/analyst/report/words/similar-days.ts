import type { Language } from '../../language.ts';

interface SimilarDaysWords {
  /** `{days}` are those asked about, `{from}` and `{to}` the first and the last of those that ran alike. */
  found: string;
  sure: string;
  perhaps: string;
  others: string;
  other: string;
  /** Why nothing is named: nothing is alike, too little is known, days are missing, nothing changed. */
  none: string;
  few: string;
  unknown: string;
  still: string;
  caveat: string;
  /** What the values are. */
  likeness: string;
  firstDay: string;
  lastDay: string;
  atThatTime: string;
}

/** Sentences on when a figure last ran from day to day as in some days. */
export function similarDaysWordsOf(language: Language): SimilarDaysWords {
  return written[language]();
}

const written: Record<Language, () => SimilarDaysWords> = {
  en: () => ({
    found:
      '{Metric}{limits} last ran like {days} from {from} to {to}: up and down alike from day to day, with {likeness} of the course in common[; {now} in all, against {before} then].',
    sure: 'Chance hardly ever makes two so alike.',
    perhaps: 'Chance makes two so alike now and then.',
    others: 'Alike, too: {list}.',
    other: '{from} to {to} ({likeness})',
    none: 'No earlier days ran like {days}: none had {metric}{limits} go up and down alike by more than chance makes some.',
    few: 'Too few earlier days are known to tell whether any ran like {days}.',
    unknown: 'Not each of these days has data, so {days} cannot be compared with earlier ones.',
    still: '{Metric}{limits} did not change from day to day, so no earlier days can be called alike.',
    caveat:
      'Alike is how a figure goes up and down from day to day, apart from its height and from what each weekday usually does; not why.',
    likeness: '{Metric}: course in common',
    firstDay: 'the first of those days',
    lastDay: 'the last of those days',
    atThatTime: 'then',
  }),
  de: () => ({
    found:
      '{Metric}{limits}: zuletzt so wie {days} verlief es vom {from} bis {to}, von Tag zu Tag ebenso auf und ab, mit {likeness} gemeinsamem Verlauf[; insgesamt {now}, damals {before}].',
    sure: 'Durch Zufall sind sich zwei kaum je so ähnlich.',
    perhaps: 'Durch Zufall sind sich hin und wieder zwei so ähnlich.',
    others: 'Ebenfalls ähnlich: {list}.',
    other: '{from} bis {to} ({likeness})',
    none: '{Metric}{limits}: keine früheren Tage verliefen wie {days}, jedenfalls nicht ähnlicher, als Zufall es manche macht.',
    few: 'Es sind zu wenige frühere Tage bekannt, um zu sagen, ob welche wie {days} verliefen.',
    unknown: 'Nicht jeder dieser Tage hat Daten, daher lässt sich {days} nicht mit früheren vergleichen.',
    still: '{Metric}{limits}: von Tag zu Tag unverändert, daher lassen sich keine früheren Tage ähnlich nennen.',
    caveat:
      'Ähnlich ist das Auf und Ab von Tag zu Tag, unabhängig von der Höhe und von dem, was jeder Wochentag üblicherweise tut; nicht der Grund.',
    likeness: '{Metric}: gemeinsamer Verlauf',
    firstDay: 'der erste jener Tage',
    lastDay: 'der letzte jener Tage',
    atThatTime: 'damals',
  }),
  fr: () => ({
    found:
      '{Metric}{limits} : la dernière allure semblable ({days}) va du {from} au {to}, avec les mêmes hausses et baisses d’un jour à l’autre et {likeness} d’allure commune[ ; {now} au total, contre {before} alors].',
    sure: 'Le hasard n’en rend presque jamais deux aussi semblables.',
    perhaps: 'Le hasard en rend parfois deux aussi semblables.',
    others: 'Semblables aussi : {list}.',
    other: 'du {from} au {to} ({likeness})',
    none: '{Metric}{limits} : aucun jour antérieur n’a eu cette allure ({days}), pas plus que le hasard ne le fait.',
    few: 'Trop peu de jours antérieurs sont connus pour dire si certains ont eu cette allure ({days}).',
    unknown: 'Tous ces jours ({days}) n’ont pas de données : ils ne peuvent pas être comparés à d’autres.',
    still:
      '{Metric}{limits} : rien n’a changé d’un jour à l’autre, aucun jour antérieur ne peut donc être dit semblable.',
    caveat:
      'Est semblable la façon de monter et de descendre d’un jour à l’autre, hors du niveau et de ce que fait d’ordinaire chaque jour de la semaine ; pas la raison.',
    likeness: '{Metric} : allure commune',
    firstDay: 'le premier de ces jours',
    lastDay: 'le dernier de ces jours',
    atThatTime: 'alors',
  }),
  es: () => ({
    found:
      '{Metric}{limits}: la última vez que fue así ({days}) fue del {from} al {to}, con las mismas subidas y bajadas de un día a otro y {likeness} del curso en común[; {now} en total, frente a {before} entonces].',
    sure: 'El azar casi nunca hace dos tan parecidos.',
    perhaps: 'El azar hace dos tan parecidos de vez en cuando.',
    others: 'También parecidos: {list}.',
    other: 'del {from} al {to} ({likeness})',
    none: '{Metric}{limits}: ningún día anterior fue así ({days}), no más de lo que hace el azar.',
    few: 'Se conocen muy pocos días anteriores para saber si algunos fueron así ({days}).',
    unknown: 'No todos estos días ({days}) tienen datos, así que no se pueden comparar con otros.',
    still: '{Metric}{limits}: sin cambios de un día a otro, así que ningún día anterior puede llamarse parecido.',
    caveat:
      'Parecido es cómo sube y baja de un día a otro, aparte de su altura y de lo que suele hacer cada día de la semana; no el porqué.',
    likeness: '{Metric}: curso en común',
    firstDay: 'el primero de esos días',
    lastDay: 'el último de esos días',
    atThatTime: 'entonces',
  }),
  it: () => ({
    found:
      '{Metric}{limits}: l’ultima volta così ({days}) fu dal {from} al {to}, con gli stessi alti e bassi da un giorno all’altro e {likeness} di andamento in comune[; {now} in tutto, contro {before} allora].',
    sure: 'Il caso quasi mai ne rende due così simili.',
    perhaps: 'Il caso ne rende due così simili di tanto in tanto.',
    others: 'Simili anche: {list}.',
    other: 'dal {from} al {to} ({likeness})',
    none: '{Metric}{limits}: nessun giorno precedente è andato così ({days}), non più di quanto faccia il caso.',
    few: 'Si conoscono troppo pochi giorni precedenti per dire se alcuni siano andati così ({days}).',
    unknown: 'Non tutti questi giorni ({days}) hanno dati, quindi non si possono confrontare con altri.',
    still:
      '{Metric}{limits}: nessun cambiamento da un giorno all’altro, quindi nessun giorno precedente può dirsi simile.',
    caveat:
      'Simile è il modo di salire e scendere da un giorno all’altro, a parte il livello e ciò che fa di solito ogni giorno della settimana; non il perché.',
    likeness: '{Metric}: andamento in comune',
    firstDay: 'il primo di quei giorni',
    lastDay: 'l’ultimo di quei giorni',
    atThatTime: 'allora',
  }),
  pt: () => ({
    found:
      '{Metric}{limits}: a última vez assim ({days}) foi de {from} a {to}, com as mesmas subidas e descidas de um dia para outro e {likeness} do curso em comum[; {now} ao todo, contra {before} então].',
    sure: 'O acaso quase nunca faz dois tão parecidos.',
    perhaps: 'O acaso faz dois tão parecidos de vez em quando.',
    others: 'Também parecidos: {list}.',
    other: 'de {from} a {to} ({likeness})',
    none: '{Metric}{limits}: nenhuns dias anteriores foram assim ({days}), não mais do que o acaso faz.',
    few: 'Conhecem-se poucos dias anteriores para dizer se alguns foram assim ({days}).',
    unknown: 'Nem todos estes dias ({days}) têm dados, por isso não podem ser comparados com outros.',
    still:
      '{Metric}{limits}: sem mudança de um dia para outro, por isso nenhum dia anterior pode ser chamado parecido.',
    caveat:
      'Parecido é como sobe e desce de um dia para outro, à parte da altura e do que cada dia da semana costuma fazer; não o porquê.',
    likeness: '{Metric}: curso em comum',
    firstDay: 'o primeiro desses dias',
    lastDay: 'o último desses dias',
    atThatTime: 'então',
  }),
  nl: () => ({
    found:
      '{Metric}{limits}: het laatst zoals {days} was het van {from} tot en met {to}, van dag tot dag net zo op en neer, met {likeness} van het verloop gemeen[; {now} in totaal, tegen {before} toen].',
    sure: 'Toeval maakt er bijna nooit twee zo gelijk.',
    perhaps: 'Toeval maakt er af en toe twee zo gelijk.',
    others: 'Ook gelijk: {list}.',
    other: '{from} tot en met {to} ({likeness})',
    none: '{Metric}{limits}: geen eerdere dagen verliepen zoals {days}, niet meer dan toeval er soms maakt.',
    few: 'Er zijn te weinig eerdere dagen bekend om te zeggen of er verliepen zoals {days}.',
    unknown: 'Niet elk van deze dagen heeft gegevens, dus {days} is niet met eerdere te vergelijken.',
    still: '{Metric}{limits}: van dag tot dag onveranderd, dus geen eerdere dagen zijn gelijk te noemen.',
    caveat:
      'Gelijk is hoe een cijfer van dag tot dag op en neer gaat, los van de hoogte en van wat elke weekdag meestal doet; niet waarom.',
    likeness: '{Metric}: verloop gemeen',
    firstDay: 'de eerste van die dagen',
    lastDay: 'de laatste van die dagen',
    atThatTime: 'toen',
  }),
  ja: () => ({
    found:
      '{metric}{limits}が{days}と同じような動きをしたのは、最近では{from}から{to}です。日ごとの上がり下がりが似ていて、動きの{likeness}が共通しています[（合計は{now}、当時は{before}）]。',
    sure: '偶然でここまで似ることはほとんどありません。',
    perhaps: '偶然でここまで似ることもときどきあります。',
    others: 'ほかに似ているのは{list}です。',
    other: '{from}から{to}（{likeness}）',
    none: '{metric}{limits}が{days}と偶然以上に似た動きをした過去の日はありません。',
    few: '{days}に似た動きがあったかを言うには、分かっている過去の日が足りません。',
    unknown: '{days}のすべての日にデータがあるわけではないため、過去と比べられません。',
    still: '{metric}{limits}は日ごとに変わっていないため、似た日を挙げられません。',
    caveat:
      '似ているとは、水準や曜日ごとのいつもの動きを除いた、日ごとの上がり下がりのことです。理由のことではありません。',
    likeness: '{Metric}：共通する動き',
    firstDay: 'その最初の日',
    lastDay: 'その最後の日',
    atThatTime: '当時',
  }),
  zh: () => ({
    found:
      '{metric}{limits}上次像{days}这样，是{from}至{to}：逐日的起落相似，走势有{likeness}相同[；合计{now}，当时为{before}]。',
    sure: '偶然几乎不会让两段如此相似。',
    perhaps: '偶然有时也会让两段如此相似。',
    others: '同样相似的还有：{list}。',
    other: '{from}至{to}（{likeness}）',
    none: '{metric}{limits}以前没有哪段时间像{days}这样起落，超出偶然的没有。',
    few: '已知的以前的日子太少，无法判断是否有像{days}的时候。',
    unknown: '{days}并非每天都有数据，因此无法与以前比较。',
    still: '{metric}{limits}每天都没有变化，因此谈不上与以前相似。',
    caveat: '相似指的是逐日的起落，不看高低，也去掉了每个星期几惯常的起伏；不说明原因。',
    likeness: '{Metric}：相同的走势',
    firstDay: '那段时间的第一天',
    lastDay: '那段时间的最后一天',
    atThatTime: '当时',
  }),
  ko: () => ({
    found:
      '{metric}{limits}: 마지막으로 {days}처럼 움직인 때는 {from}부터 {to}까지입니다. 날마다 오르내림이 비슷하고 흐름의 {likeness}가 같습니다[. 합계는 {now}, 당시는 {before}].',
    sure: '우연히 이렇게 비슷한 경우는 거의 없습니다.',
    perhaps: '우연히 이렇게 비슷한 경우도 가끔 있습니다.',
    others: '그 밖에 비슷한 때: {list}.',
    other: '{from}부터 {to}까지({likeness})',
    none: '{metric}{limits}: 우연 이상으로 {days}처럼 움직인 이전 날은 없습니다.',
    few: '{days}처럼 움직인 때가 있었는지 말하기에는 알려진 이전 날이 너무 적습니다.',
    unknown: '{days}의 모든 날에 데이터가 있지는 않아 이전과 비교할 수 없습니다.',
    still: '{metric}{limits}: 날마다 변화가 없어 비슷한 날을 말할 수 없습니다.',
    caveat: '비슷하다는 것은 높이나 요일별 평소 움직임을 뺀 날마다의 오르내림을 말하며, 이유를 말하지 않습니다.',
    likeness: '{Metric}: 같은 흐름',
    firstDay: '그 첫날',
    lastDay: '그 마지막 날',
    atThatTime: '당시',
  }),
  tr: () => ({
    found:
      '{Metric}{limits}: en son {from} ile {to} arasında böyle ({days}) seyretti; günden güne iniş çıkışlar benzer, seyrin {likeness} kadarı ortak[; toplam {now}, o zaman {before}].',
    sure: 'Rastlantı iki dönemi neredeyse hiç bu kadar benzetmez.',
    perhaps: 'Rastlantı ara sıra iki dönemi bu kadar benzetir.',
    others: 'Benzer olanlar ayrıca: {list}.',
    other: '{from} ile {to} arası ({likeness})',
    none: '{Metric}{limits}: daha önce böyle ({days}) seyreden gün yok, rastlantının yaptığından fazla benzeyen olmadı.',
    few: 'Böyle ({days}) seyreden günler olup olmadığını söylemek için bilinen eski gün sayısı çok az.',
    unknown: 'Bu günlerin ({days}) her birinde veri yok, bu yüzden eskilerle karşılaştırılamaz.',
    still: '{Metric}{limits}: günden güne değişmedi, bu yüzden hiçbir eski gün benzer sayılamaz.',
    caveat:
      'Benzer olan, düzeyinden ve haftanın her gününün olağan hareketinden ayrı olarak günden güne iniş çıkıştır; nedeni değil.',
    likeness: '{Metric}: ortak seyir',
    firstDay: 'o günlerin ilki',
    lastDay: 'o günlerin sonuncusu',
    atThatTime: 'o zaman',
  }),
  ar: () => ({
    found:
      '{Metric}{limits}: آخر مرة سار فيها الأمر هكذا ({days}) كانت من {from} إلى {to}، بصعود وهبوط متشابهين من يوم إلى آخر وبنسبة {likeness} من المسار المشترك[؛ {now} إجمالًا، مقابل {before} حينها].',
    sure: 'نادرًا ما تجعل المصادفة مدتين متشابهتين إلى هذا الحد.',
    perhaps: 'تجعل المصادفة أحيانًا مدتين متشابهتين إلى هذا الحد.',
    others: 'ومتشابهة كذلك: {list}.',
    other: 'من {from} إلى {to} ({likeness})',
    none: '{Metric}{limits}: لم تسر أيام سابقة هكذا ({days}) بأكثر مما تفعله المصادفة.',
    few: 'الأيام السابقة المعروفة أقل من أن يُعرف هل سار بعضها هكذا ({days}).',
    unknown: 'ليست لكل هذه الأيام ({days}) بيانات، لذا لا تمكن مقارنتها بما سبق.',
    still: '{Metric}{limits}: لم يتغير شيء من يوم إلى آخر، لذا لا يمكن وصف أيام سابقة بأنها مشابهة.',
    caveat:
      'التشابه هو في الصعود والهبوط من يوم إلى آخر، بمعزل عن المستوى وعما يفعله كل يوم من أيام الأسبوع عادة؛ لا في السبب.',
    likeness: '{Metric}: المسار المشترك',
    firstDay: 'أول تلك الأيام',
    lastDay: 'آخر تلك الأيام',
    atThatTime: 'حينها',
  }),
  hi: () => ({
    found:
      '{Metric}{limits}: पिछली बार ऐसा ({days}) {from} से {to} तक चला था; दिन-प्रतिदिन का उतार-चढ़ाव मिलता-जुलता है और {likeness} क्रम एक जैसा है[; कुल {now}, तब {before}]।',
    sure: 'संयोग से दो अवधियाँ शायद ही कभी इतनी मिलती हैं।',
    perhaps: 'संयोग से दो अवधियाँ कभी-कभी इतनी मिलती हैं।',
    others: 'मिलते-जुलते और भी: {list}।',
    other: '{from} से {to} तक ({likeness})',
    none: '{Metric}{limits}: पहले के कोई दिन ऐसे ({days}) नहीं चले, संयोग से अधिक कोई नहीं मिलता।',
    few: 'यह कहने के लिए कि पहले के कोई दिन ऐसे ({days}) चले या नहीं, बहुत कम दिन ज्ञात हैं।',
    unknown: 'इन दिनों ({days}) में से हर एक का डेटा नहीं है, इसलिए पहले के दिनों से तुलना नहीं हो सकती।',
    still: '{Metric}{limits}: दिन-प्रतिदिन कोई बदलाव नहीं हुआ, इसलिए पहले के किसी दिन को मिलता-जुलता नहीं कहा जा सकता।',
    caveat: 'मिलता-जुलता का अर्थ है दिन-प्रतिदिन का उतार-चढ़ाव, स्तर और हर वार की सामान्य चाल से अलग; कारण नहीं।',
    likeness: '{Metric}: समान क्रम',
    firstDay: 'उन दिनों में पहला',
    lastDay: 'उन दिनों में अंतिम',
    atThatTime: 'तब',
  }),
};
