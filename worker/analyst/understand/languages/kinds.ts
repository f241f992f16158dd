/** A kind of question: the plan it asks for on Monday 23 November 2026 of the shop, and how people put it in each language. */
export interface Kind {
  plan: string;
  /** Of several questions the last, after the others were answered. */
  asked: Record<string, (string | string[])[]>;
}

/** Ways to ask the same, one after the other formal, casual and short. */
export const kinds: Record<string, Kind> = {
  weekday_before: {
    plan: 'comparison totalRevenue 2026-11-22 vs 2026-11-15',
    asked: {
      de: [
        'Umsatz gestern verglichen mit demselben Tag der Vorwoche',
        'Umsatz gestern vs. gleicher Wochentag letzte Woche',
        'Wie war der Umsatz gestern im Vergleich zum selben Tag in der Woche davor?',
      ],
      fr: [
        "chiffre d'affaires d'hier comparé au même jour de la semaine précédente",
        'CA hier vs même jour la semaine dernière',
        "comment était le chiffre d'affaires hier par rapport au même jour de la semaine d'avant ?",
      ],
      es: [
        'ingresos de ayer comparados con el mismo día de la semana anterior',
        'ingresos ayer vs mismo día de la semana pasada',
        '¿cómo fueron los ingresos de ayer frente al mismo día de la semana previa?',
      ],
      pt: [
        'receita de ontem comparada com o mesmo dia da semana anterior',
        'receita ontem vs mesmo dia da semana passada',
        'como foi a receita de ontem em relação ao mesmo dia da semana anterior?',
      ],
      it: [
        'fatturato di ieri confrontato con lo stesso giorno della settimana precedente',
        'fatturato ieri vs stesso giorno della settimana scorsa',
        "com'è stato il fatturato di ieri rispetto allo stesso giorno della settimana prima?",
      ],
      nl: [
        'omzet gisteren vergeleken met dezelfde dag de week ervoor',
        'omzet gisteren vs dezelfde dag vorige week',
        'hoe was de omzet gisteren ten opzichte van dezelfde weekdag een week eerder?',
      ],
      ja: [
        '昨日の売上を前週の同じ曜日と比較',
        '昨日の売上 先週の同じ曜日比',
        '昨日の売上は先週の同じ曜日と比べてどうだった？',
      ],
      zh: ['昨天的收入与上周同一天相比', '昨天的收入跟上周同期比怎么样', '昨天的收入和前一周的同一天对比'],
      ko: [
        '어제 매출을 지난주 같은 요일과 비교',
        '어제 매출 전주 동일 요일 대비',
        '어제 매출은 지난주 같은 요일과 비교하면 어때?',
      ],
      tr: [
        'dünkü geliri önceki haftanın aynı günüyle karşılaştır',
        'dün gelir, geçen haftanın aynı günü ile karşılaştırma',
        'dünkü gelir geçen haftaki aynı güne göre nasıldı?',
      ],
      ar: [
        'إيرادات أمس مقارنة بنفس اليوم من الأسبوع السابق',
        'قارن إيرادات أمس بنفس اليوم من الأسبوع الماضي',
        'كيف كانت إيرادات أمس مقارنة باليوم نفسه من الأسبوع الذي قبله؟',
      ],
      hi: [
        'कल के राजस्व की तुलना पिछले हफ्ते के उसी दिन से',
        'कल का राजस्व बनाम पिछले हफ्ते का वही दिन',
        'कल का राजस्व पिछले सप्ताह के उसी दिन के मुकाबले कैसा रहा?',
      ],
    },
  },
  week_before: {
    plan: 'kpi sessions 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08',
    asked: {
      de: [
        ['Sitzungen letzte Woche', 'und in der Woche davor?'],
        ['Sitzungen letzte Woche', 'und die Vorwoche?'],
        ['Sitzungen letzte Woche', 'wie war es eine Woche vorher?'],
      ],
      fr: [
        ['sessions la semaine dernière', "et celle d'avant ?"],
        ['sessions la semaine dernière', "et la semaine d'avant ?"],
        ['sessions la semaine dernière', 'qu’en est-il de la semaine précédente ?'],
      ],
      es: [
        ['sesiones la semana pasada', '¿y la anterior a esa?'],
        ['sesiones la semana pasada', '¿y la semana de antes?'],
        ['sesiones la semana pasada', '¿qué tal la semana anterior?'],
      ],
      pt: [
        ['sessões na semana passada', 'e a semana antes dessa?'],
        ['sessões na semana passada', 'e na retrasada?'],
        ['sessões na semana passada', 'e como foi a semana anterior?'],
      ],
      it: [
        ['sessioni la settimana scorsa', 'e quella prima?'],
        ['sessioni la settimana scorsa', 'e quella precedente?'],
        ['sessioni la settimana scorsa', 'e la settimana prima ancora?'],
      ],
      nl: [
        ['sessies vorige week', 'en de week ervoor?'],
        ['sessies vorige week', 'en die daarvoor?'],
        ['sessies vorige week', 'hoe zat het de week daarvoor?'],
      ],
      ja: [
        ['先週のセッション数', 'その前の週はどう？'],
        ['先週のセッション数', '先々週は？'],
        ['先週のセッション数', 'さらに前の週は？'],
      ],
      zh: [
        ['上周的会话数', '那再上一周呢？'],
        ['上周的会话数', '上上周呢？'],
        ['上周的会话数', '那之前的一周呢？'],
      ],
      ko: [
        ['지난주 세션 수', '그 전 주는?'],
        ['지난주 세션 수', '지지난주는?'],
        ['지난주 세션 수', '그럼 그 이전 주는 어땠어?'],
      ],
      tr: [
        ['geçen hafta oturum sayısı', 'peki ondan önceki hafta?'],
        ['geçen hafta oturum sayısı', 'ya bir önceki hafta?'],
        ['geçen hafta oturum sayısı', 'ondan önceki hafta nasıldı?'],
      ],
      ar: [
        ['عدد الجلسات الأسبوع الماضي', 'والأسبوع الذي سبقه؟'],
        ['عدد الجلسات الأسبوع الماضي', 'وماذا عن الأسبوع الذي قبله؟'],
        ['عدد الجلسات الأسبوع الماضي', 'والأسبوع السابق؟'],
      ],
      hi: [
        ['पिछले हफ्ते के सेशन', 'और उससे पिछले हफ्ते?'],
        ['पिछले हफ्ते के सेशन', 'और उसके पहले के हफ्ते में?'],
        ['पिछले हफ्ते के सेशन', 'उससे पहले वाले सप्ताह का क्या?'],
      ],
    },
  },
  abandoned: {
    plan: 'funnel add_to_cart > purchase 2026-10-01..2026-10-31',
    asked: {
      de: [
        'Wie viele haben letzten Monat etwas in den Warenkorb gelegt, aber nicht gekauft?',
        'Nutzer, die letzten Monat in den Warenkorb gelegt haben, aber nicht gekauft haben',
      ],
      fr: [
        "combien de personnes ont ajouté au panier mais n'ont pas acheté le mois dernier ?",
        'utilisateurs ayant ajouté au panier sans acheter le mois dernier',
      ],
      es: [
        '¿cuántas personas añadieron al carrito pero no compraron el mes pasado?',
        'usuarios que añadieron al carrito sin comprar el mes pasado',
      ],
      pt: [
        'quantas pessoas adicionaram ao carrinho mas não compraram no mês passado?',
        'usuários que colocaram no carrinho e não compraram no mês passado',
      ],
      it: [
        'quante persone hanno aggiunto al carrello ma non hanno acquistato il mese scorso?',
        'utenti che hanno messo nel carrello senza acquistare il mese scorso',
      ],
      nl: [
        'hoeveel mensen hebben vorige maand iets in de winkelwagen gelegd maar niet gekocht?',
        'gebruikers die vorige maand aan de winkelwagen toevoegden maar niet kochten',
      ],
      ja: ['先月カートに入れたけど購入しなかった人は何人？', '先月、カートに追加したが購入しなかったユーザー'],
      zh: ['上个月有多少人加入购物车但没有购买？', '上个月加购但没买的用户有多少'],
      ko: [
        '지난달 장바구니에 담았지만 구매하지 않은 사람은 몇 명이야?',
        '지난달 장바구니에 추가하고 구매하지 않은 사용자',
      ],
      tr: ['geçen ay sepete ekleyip satın almayan kaç kişi var?', 'geçen ay kaç kişi sepete ekledi ama satın almadı?'],
      ar: [
        'كم شخصًا أضاف إلى السلة ولم يشترِ الشهر الماضي؟',
        'المستخدمون الذين أضافوا إلى السلة لكن لم يشتروا الشهر الماضي',
      ],
      hi: ['पिछले महीने कितने लोगों ने कार्ट में जोड़ा लेकिन खरीदा नहीं?'],
    },
  },
  retention: {
    plan: 'cohort 6 x week from 2026-10-11..2026-10-17 to 5',
    asked: {
      de: ['Wie viele Nutzer kommen wieder?', 'Wie hoch ist unsere Wiederkehrrate?', 'Nutzerbindung'],
      fr: [
        'combien d’utilisateurs reviennent ?',
        'quel est notre taux de retour des visiteurs ?',
        'rétention des utilisateurs',
      ],
      es: ['¿cuántos usuarios vuelven?', '¿cuál es nuestra tasa de retorno de usuarios?', 'retención de usuarios'],
      pt: ['quantos usuários voltam?', 'qual é a nossa taxa de retorno de usuários?', 'retenção de usuários'],
      it: [
        'quanti utenti ritornano?',
        'qual è il nostro tasso di ritorno degli utenti?',
        'fidelizzazione degli utenti',
      ],
      nl: ['hoeveel gebruikers komen terug?', 'wat is ons terugkeerpercentage?', 'retentie van gebruikers'],
      ja: ['また戻ってくるユーザーはどのくらい？', 'ユーザーの再訪率は？', 'ユーザー維持率'],
      zh: ['有多少用户会再回来？', '我们的回访率是多少？', '用户留存'],
      ko: ['다시 돌아오는 사용자는 얼마나 돼?', '재방문율이 얼마야?', '사용자 유지율'],
      tr: ['kaç kullanıcı geri dönüyor?', 'geri dönüş oranımız ne?', 'kullanıcı elde tutma'],
      ar: ['كم مستخدمًا يعود إلينا؟', 'ما معدل العودة لدينا؟', 'الاحتفاظ بالمستخدمين'],
      hi: ['कितने उपयोगकर्ता वापस आते हैं?', 'हमारी वापसी दर क्या है?', 'उपयोगकर्ता रिटेंशन'],
    },
  },
  black_friday: {
    plan: 'kpi totalRevenue 2025-11-28 vs 2024-11-29',
    asked: {
      de: ['Umsatz am Black Friday des letzten Jahres', 'wie viel Umsatz hatten wir letztes Jahr am Black Friday'],
      fr: ["chiffre d'affaires du Black Friday l'an dernier", "combien de CA au Black Friday de l'an passé ?"],
      es: ['ingresos en el Black Friday del año anterior', '¿cuánto ingresamos el año pasado en el Black Friday?'],
      pt: ['receita da Black Friday no ano passado', 'quanto foi a receita no ano passado na Black Friday?'],
      it: ['fatturato al Black Friday lo scorso anno', "quanto abbiamo fatturato l'anno scorso al Black Friday?"],
      nl: ['omzet met Black Friday vorig jaar', 'hoeveel omzet hadden we vorig jaar op Black Friday?'],
      ja: ['去年のブラックフライデーの売上', '昨年ブラックフライデーの売上はいくら？'],
      zh: ['去年黑五的收入', '去年黑色星期五那天收入多少', '去年黑色星期五的營收'],
      ko: ['지난해 블랙프라이데이 매출', '작년 블랙 프라이데이에 매출이 얼마였어?'],
      tr: ["geçen yılki Black Friday'de gelir", "geçen sene Kara Cuma'da gelir ne kadardı?"],
      ar: ['الإيرادات في الجمعة السوداء من العام الماضي', 'كم كانت إيرادات البلاك فرايداي السنة الماضية؟'],
      hi: ['पिछले साल के ब्लैक फ्राइडे पर राजस्व', 'पिछले वर्ष ब्लैक फ्राइडे को कितना राजस्व हुआ?'],
    },
  },
  anomaly: {
    plan: 'anomaly totalRevenue 2026-10-01..2026-10-31 from 2026-07-02..2026-10-31',
    asked: {
      de: [
        'Gab es im letzten Monat Auffälligkeiten beim Umsatz?',
        'Irgendwas Komisches beim Umsatz letzten Monat?',
        'Ausreißer beim Umsatz im letzten Monat',
      ],
      fr: [
        "des anomalies dans le chiffre d'affaires le mois dernier ?",
        "quelque chose d'inhabituel dans les revenus le mois dernier ?",
        'y a-t-il eu un truc bizarre sur le CA le mois dernier ?',
      ],
      es: [
        '¿hubo anomalías en los ingresos el mes pasado?',
        '¿algo inusual en los ingresos el mes pasado?',
        '¿pasó algo extraño con los ingresos el mes pasado?',
      ],
      pt: [
        'houve anomalias na receita no mês passado?',
        'algo fora do comum na receita no mês passado?',
        'alguma coisa incomum na receita do mês passado?',
      ],
      it: [
        'ci sono state anomalie nel fatturato il mese scorso?',
        'qualcosa di insolito nel fatturato il mese scorso?',
        'il mese scorso c’è stato qualcosa di anomalo nel fatturato?',
      ],
      nl: [
        'waren er vorige maand afwijkingen in de omzet?',
        'iets vreemds in de omzet vorige maand?',
        'was er vorige maand iets ongewoons aan de omzet?',
        'uitschieters in de omzet vorige maand',
      ],
      ja: [
        '先月の売上に異常値はある？',
        '先月の売上でおかしいところはありますか',
        '先月の売上にいつもと違う動きはあった？',
      ],
      zh: ['上个月收入有没有异常？', '上个月的收入有什么不正常的地方吗', '上個月營收有沒有異常？'],
      ko: ['지난달 매출에 이상 징후가 있었나요?', '지난달 매출에 특이사항 있어?', '지난달 매출에 이상치가 있니?'],
      tr: [
        'geçen ay gelirde anormallik var mı?',
        'geçen ay gelirde tuhaf bir şey oldu mu?',
        'geçen ayki gelirde sıra dışı bir şey var mıydı?',
      ],
      ar: [
        'هل توجد حالات شاذة في الإيرادات الشهر الماضي؟',
        'هل حدث شيء غريب في الإيرادات الشهر الماضي؟',
        'أي شيء غير معتاد في إيرادات الشهر الماضي؟',
      ],
      hi: [
        'क्या पिछले महीने राजस्व में कोई असामान्यता थी?',
        'पिछले महीने राजस्व में कुछ अजीब था क्या?',
        'पिछले महीने राजस्व में कोई विसंगति?',
      ],
    },
  },
  forecast: {
    plan: 'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22',
    asked: {
      de: [
        'Wie viel Umsatz machen wir voraussichtlich nächsten Monat?',
        'Umsatzprognose für nächsten Monat',
        'Umsatz im kommenden Monat',
      ],
      fr: [
        "combien de chiffre d'affaires ferons-nous le mois prochain ?",
        "prévision du chiffre d'affaires pour le mois prochain",
        'revenus attendus le mois prochain',
      ],
      es: [
        '¿cuántos ingresos tendremos el próximo mes?',
        'previsión de ingresos para el mes que viene',
        'ingresos esperados el próximo mes',
      ],
      pt: [
        'quanta receita vamos ter no mês que vem?',
        'previsão de receita para o próximo mês',
        'receita esperada para o mês que vem',
      ],
      it: [
        'quanto fatturato faremo il prossimo mese?',
        'previsione del fatturato per il mese prossimo',
        'fatturato previsto per il mese prossimo',
      ],
      nl: [
        'hoeveel omzet gaan we volgende maand draaien?',
        'omzetprognose voor volgende maand',
        'verwachte omzet komende maand',
      ],
      ja: ['来月の売上はどれくらいになりそう？', '来月の売上予測', '来月の売上見込みを教えて'],
      zh: ['下个月收入会是多少？', '预测下个月的收入', '下個月的營收預測', '下月收入预计多少'],
      ko: ['다음 달 매출은 얼마일까요?', '다음 달 매출 예측', '다음달 예상 매출'],
      tr: ['gelecek ay ne kadar gelir elde edeceğiz?', 'önümüzdeki ay gelir tahmini', 'gelecek ay için beklenen gelir'],
      ar: ['كم ستكون الإيرادات الشهر القادم؟', 'توقع الإيرادات للشهر المقبل', 'الإيرادات المتوقعة الشهر القادم'],
      hi: ['अगले महीने राजस्व कितना होगा?', 'अगले महीने के राजस्व का पूर्वानुमान', 'अगले महीने का अनुमानित राजस्व'],
    },
  },
  weekend: {
    plan: 'comparison sessions 2026-11-21..2026-11-22 vs 2026-11-14..2026-11-15',
    asked: {
      de: [
        'Sitzungen am letzten Wochenende im Vergleich zum Wochenende davor',
        'Sitzungen letztes Wochenende vs. vorletztes Wochenende',
      ],
      fr: [
        'sessions le week-end dernier par rapport au week-end précédent',
        "sessions du week-end dernier vs celui d'avant",
      ],
      es: [
        'sesiones del fin de semana pasado frente al fin de semana anterior',
        'sesiones el último fin de semana vs el anterior',
      ],
      pt: [
        'sessões no último fim de semana em relação ao fim de semana anterior',
        'sessões do fim de semana passado vs o anterior',
      ],
      it: [
        'sessioni dello scorso weekend rispetto al weekend precedente',
        'sessioni del fine settimana scorso vs quello prima',
      ],
      nl: [
        'sessies afgelopen weekend vergeleken met het weekend ervoor',
        'sessies vorig weekend vs het weekend daarvoor',
      ],
      ja: ['先週末のセッション数をその前の週末と比較', '先週末と先々週末のセッション数を比較'],
      zh: ['上周末的会话数与前一个周末相比', '上个周末和上上个周末的会话数对比'],
      ko: ['지난 주말 세션 수를 그 전 주말과 비교', '지난 주말 세션 수 전 주말 대비'],
      tr: [
        'geçen hafta sonu oturumlar önceki hafta sonuna göre',
        'geçen hafta sonu oturumları bir önceki hafta sonuyla karşılaştır',
      ],
      ar: [
        'الجلسات في عطلة نهاية الأسبوع الماضية مقارنة بعطلة نهاية الأسبوع السابقة',
        'قارن جلسات نهاية الأسبوع الماضي بنهاية الأسبوع التي قبلها',
      ],
      hi: ['पिछले सप्ताहांत के सेशन उससे पहले के सप्ताहांत की तुलना में', 'पिछले वीकेंड बनाम उससे पहले वाले वीकेंड के सेशन'],
    },
  },
  realtime: {
    plan: 'realtime activeUsers',
    asked: {
      de: [
        'Wie viele Leute sind gerade auf der Website?',
        'aktuell aktive Besucher',
        'Wer ist gerade online, wie viele?',
        'Nutzer in diesem Moment',
      ],
      fr: [
        'combien de personnes sont sur le site en ce moment ?',
        'visiteurs en temps réel',
        'combien de gens sont connectés là maintenant ?',
      ],
      es: [
        '¿cuánta gente hay en la web ahora mismo?',
        'visitantes en tiempo real',
        '¿cuántos usuarios están conectados en este momento?',
      ],
      pt: [
        'quantas pessoas estão no site agora?',
        'visitantes em tempo real',
        'quantos usuários estão online neste momento?',
      ],
      it: [
        'quante persone sono sul sito adesso?',
        'visitatori in tempo reale',
        'quanti utenti sono online in questo momento?',
      ],
      nl: [
        'hoeveel mensen zijn er nu op de site?',
        'realtime bezoekers',
        'hoeveel gebruikers zijn er op dit moment online?',
      ],
      ja: [
        '今サイトに何人いますか？',
        'リアルタイムのユーザー数',
        'いま見ている人は何人？',
        'たった今アクセスしている人数',
      ],
      zh: ['现在网站上有多少人？', '实时用户数', '此刻有几个人在线', '現在網站上有多少人？'],
      ko: ['지금 사이트에 몇 명이 있나요?', '실시간 사용자 수', '현재 접속 중인 사람은 몇 명?'],
      tr: ['şu anda sitede kaç kişi var?', 'anlık ziyaretçi sayısı', 'şu an çevrimiçi kaç kullanıcı var?'],
      ar: ['كم شخصًا على الموقع الآن؟', 'الزوار في الوقت الفعلي', 'كم عدد المستخدمين المتصلين حاليًا؟'],
      hi: ['अभी साइट पर कितने लोग हैं?', 'रीयल टाइम उपयोगकर्ता', 'इस समय कितने उपयोगकर्ता ऑनलाइन हैं?'],
    },
  },
  realtime_pages: {
    plan: 'realtime activeUsers by unifiedScreenName',
    asked: {
      de: ['Welche Seiten werden gerade angesehen?', 'Auf welchen Seiten sind die Nutzer im Moment?'],
      fr: ['quelles pages sont consultées en ce moment ?', 'sur quelles pages sont les visiteurs actuellement ?'],
      es: ['¿qué páginas se están viendo ahora mismo?', '¿en qué páginas están los usuarios en este momento?'],
      pt: ['quais páginas estão sendo vistas agora?', 'em que páginas estão os usuários neste momento?'],
      it: ['quali pagine vengono viste in questo momento?', 'su quali pagine sono gli utenti adesso?'],
      nl: ["welke pagina's worden nu bekeken?", "op welke pagina's zitten mensen op dit moment?"],
      ja: ['今見られているページは？', '現在どのページが見られていますか'],
      zh: ['现在大家在看哪些页面？', '目前用户在哪些页面上？'],
      ko: ['지금 사람들이 보고 있는 페이지는?', '현재 어떤 페이지를 보고 있나요?'],
      tr: ['şu anda hangi sayfalar görüntüleniyor?', 'kullanıcılar şu an hangi sayfalarda?'],
      ar: ['ما الصفحات التي يشاهدها الناس الآن؟', 'في أي صفحات يوجد المستخدمون الآن؟'],
      hi: ['लोग अभी कौन से पेज देख रहे हैं?', 'इस समय उपयोगकर्ता किन पेजों पर हैं?'],
    },
  },
  below: {
    plan: 'breakdown screenPageViews by pagePath 2026-10-01..2026-10-31 | screenPageViews less_than 10',
    asked: {
      de: [
        'Seiten mit weniger als 10 Aufrufen letzten Monat',
        'Welche Seiten wurden letzten Monat weniger als 10 Mal aufgerufen?',
        'Seiten unter 10 Aufrufen im Vormonat',
      ],
      fr: [
        'pages avec moins de 10 vues le mois dernier',
        'quelles pages ont eu moins de 10 vues le mois dernier ?',
        'pages sous les 10 vues le mois dernier',
      ],
      es: [
        'páginas con menos de 10 vistas el mes pasado',
        '¿qué páginas tuvieron menos de 10 vistas el mes pasado?',
        'páginas por debajo de 10 vistas el mes pasado',
      ],
      pt: [
        'páginas com menos de 10 visualizações no mês passado',
        'quais páginas tiveram menos de 10 visualizações no mês passado?',
        'páginas abaixo de 10 visualizações no mês passado',
      ],
      it: [
        'pagine con meno di 10 visualizzazioni il mese scorso',
        'quali pagine hanno avuto meno di 10 visualizzazioni il mese scorso?',
        'pagine sotto le 10 visualizzazioni il mese scorso',
      ],
      nl: [
        "pagina's met minder dan 10 weergaven vorige maand",
        "welke pagina's hadden vorige maand minder dan 10 weergaven?",
        "pagina's onder de 10 weergaven vorige maand",
      ],
      ja: [
        '先月の表示回数が10回未満のページ',
        '先月、閲覧が10回に満たなかったページは？',
        '先月PVが10未満のページ一覧',
      ],
      zh: ['上个月浏览量少于10的页面', '上個月瀏覽量低於10的頁面'],
      ko: [
        '지난달 조회수 10회 미만 페이지',
        '지난달 조회수가 10보다 적은 페이지는?',
        '지난달 조회수가 10 미만인 페이지 목록',
      ],
      tr: [
        "geçen ay 10'dan az görüntülenen sayfalar",
        "geçen ay görüntüleme sayısı 10'un altında olan sayfalar",
        "hangi sayfalar geçen ay 10'dan az görüntüleme aldı?",
      ],
      ar: [
        'الصفحات التي لديها أقل من 10 مشاهدات الشهر الماضي',
        'ما الصفحات التي قلت مشاهداتها عن 10 الشهر الماضي؟',
        'صفحات بأقل من ١٠ مشاهدات الشهر الماضي',
      ],
      hi: ['पिछले महीने 10 से कम व्यू वाले पेज', 'पिछले महीने किन पेजों के व्यू 10 से कम थे?', 'पिछले महीने १० से कम व्यू वाले पेज'],
    },
  },
  contains: {
    plan: 'breakdown sessions by landingPage 2026-10-01..2026-10-31 | landingPage contains /shop',
    asked: {
      de: [
        'Sitzungen nach Landingpages, die /shop enthalten, letzten Monat',
        'Sitzungen letzten Monat je Einstiegsseite mit /shop in der URL',
      ],
      fr: [
        'sessions par page de destination contenant /shop le mois dernier',
        "sessions par page d'entrée qui contient /shop le mois dernier",
      ],
      es: [
        'sesiones por página de destino que contiene /shop el mes pasado',
        'sesiones por página de destino con /shop en la url el mes pasado',
      ],
      pt: [
        'sessões por página de destino que contém /shop no mês passado',
        'sessões por página de destino contendo /shop no mês passado',
      ],
      it: [
        'sessioni per pagina di destinazione che contiene /shop il mese scorso',
        'sessioni per pagina di destinazione contenente /shop il mese scorso',
      ],
      nl: [
        'sessies per landingspagina die /shop bevat vorige maand',
        'sessies per landingspagina met /shop in de url vorige maand',
      ],
      ja: [
        '先月の「/shop」を含むランディングページ別セッション数',
        '先月、/shop を含むランディングページごとのセッション',
      ],
      zh: ['上个月包含 /shop 的着陆页的会话数', '上个月各着陆页（包含/shop）的会话数'],
      ko: ['지난달 /shop 이 포함된 랜딩 페이지별 세션 수', '지난달 /shop을 포함하는 랜딩 페이지별 세션'],
      tr: [
        'geçen ay /shop içeren açılış sayfalarına göre oturumlar',
        'geçen ay adresinde /shop geçen açılış sayfalarına göre oturumlar',
      ],
      ar: [
        'الجلسات حسب صفحات الهبوط التي تحتوي على /shop الشهر الماضي',
        'جلسات الشهر الماضي لكل صفحة هبوط تتضمن /shop',
      ],
      hi: ['पिछले महीने /shop शामिल करने वाले लैंडिंग पेज के हिसाब से सेशन'],
    },
  },
  without: {
    plan: 'breakdown activeUsers by country 2026-10-01..2026-10-31 | not country exact Germany',
    asked: {
      de: [
        'Nutzer nach Land letzten Monat, außer Deutschland',
        'Nutzer je Land ohne Deutschland im letzten Monat',
        'letzten Monat Nutzer nach Ländern, Deutschland ausgenommen',
      ],
      fr: [
        "utilisateurs par pays le mois dernier, sauf l'Allemagne",
        'utilisateurs par pays hors Allemagne le mois dernier',
        "utilisateurs par pays le mois dernier en excluant l'Allemagne",
      ],
      es: [
        'usuarios por país el mes pasado excepto Alemania',
        'usuarios por país sin Alemania el mes pasado',
        'usuarios por país el mes pasado, excluyendo Alemania',
      ],
      pt: [
        'usuários por país no mês passado, exceto Alemanha',
        'usuários por país sem a Alemanha no mês passado',
        'usuários por país no mês passado, excluindo a Alemanha',
      ],
      it: [
        'utenti per paese il mese scorso, esclusa la Germania',
        'utenti per paese tranne la Germania il mese scorso',
        'utenti per paese senza Germania il mese scorso',
      ],
      nl: [
        'gebruikers per land vorige maand, behalve Duitsland',
        'gebruikers per land zonder Duitsland vorige maand',
        'gebruikers per land vorige maand exclusief Duitsland',
      ],
      ja: [
        '先月のドイツを除く国別ユーザー数',
        '先月の国別ユーザー数（ドイツ以外）',
        '先月の国別のユーザー、ドイツは除いて',
      ],
      zh: ['上个月除德国外各国的用户数', '上个月按国家的用户数，不包括德国', '上個月各國使用者，排除德國'],
      ko: [
        '지난달 독일을 제외한 국가별 사용자 수',
        '지난달 국가별 사용자, 독일 빼고',
        '독일 제외 지난달 국가별 사용자 수',
      ],
      tr: [
        'geçen ay Almanya hariç ülkelere göre kullanıcılar',
        'geçen ay ülkeye göre kullanıcılar, Almanya dışında',
        'Almanya olmadan geçen ay ülke bazında kullanıcılar',
      ],
      ar: [
        'المستخدمون حسب البلد الشهر الماضي باستثناء ألمانيا',
        'مستخدمو الشهر الماضي حسب الدولة ما عدا ألمانيا',
        'المستخدمون حسب البلد بدون ألمانيا الشهر الماضي',
      ],
      hi: [
        'पिछले महीने जर्मनी को छोड़कर देश के अनुसार उपयोगकर्ता',
        'पिछले महीने देशवार उपयोगकर्ता, जर्मनी के बिना',
        'जर्मनी के अलावा पिछले महीने देश के हिसाब से उपयोगकर्ता',
      ],
    },
  },
  share: {
    plan: 'breakdown sessions by deviceCategory 2026-10-01..2026-10-31',
    asked: {
      de: [
        'Welcher Anteil der Sitzungen kam letzten Monat vom Handy?',
        'Wie viel Prozent der Sitzungen waren letzten Monat mobil?',
        'Mobilanteil an den Sitzungen letzten Monat',
      ],
      fr: [
        'quelle part des sessions venait du mobile le mois dernier ?',
        'quel pourcentage des sessions sur mobile le mois dernier ?',
        'part du mobile dans les sessions le mois dernier',
      ],
      es: [
        '¿qué porcentaje de las sesiones fue desde móvil el mes pasado?',
        'proporción de sesiones móviles el mes pasado',
        'cuota del móvil en las sesiones el mes pasado',
      ],
      pt: [
        'qual porcentagem das sessões veio do celular no mês passado?',
        'proporção de sessões móveis no mês passado',
        'participação do celular nas sessões do mês passado',
      ],
      it: [
        'che percentuale di sessioni proveniva da mobile il mese scorso?',
        'quota di sessioni mobile il mese scorso',
        'che quota delle sessioni era da mobile il mese scorso?',
      ],
      nl: [
        'welk deel van de sessies kwam vorige maand van mobiel?',
        'hoeveel procent van de sessies was vorige maand mobiel?',
        'aandeel mobiel in de sessies vorige maand',
      ],
      ja: [
        '先月のセッションのうちモバイルの割合は？',
        '先月、セッションの何％がモバイルでしたか',
        '先月のセッションに占めるモバイルの比率',
      ],
      zh: ['上个月移动端占会话数的比例是多少？', '上个月会话中手机占百分之几', '上个月移动端会话占比'],
      ko: ['지난달 세션 중 모바일 비율은?', '지난달 세션의 몇 퍼센트가 모바일이었나요?', '지난달 모바일 세션 비중'],
      tr: [
        'geçen ay oturumların yüzde kaçı mobildendi?',
        'geçen ay oturumlarda mobilin payı',
        'geçen ay mobil oturumların oranı ne kadardı?',
      ],
      ar: [
        'ما نسبة الجلسات من الجوال الشهر الماضي؟',
        'كم بالمئة من الجلسات كانت عبر الجوال الشهر الماضي؟',
        'حصة الجوال من الجلسات الشهر الماضي',
      ],
      hi: [
        'पिछले महीने कितने प्रतिशत सेशन मोबाइल से आए?',
        'पिछले महीने सेशन में मोबाइल का हिस्सा',
        'पिछले महीने मोबाइल सेशन का अनुपात क्या था?',
      ],
    },
  },
  ratio: {
    plan: 'kpi averageRevenuePerUser 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
    asked: {
      de: ['Umsatz pro Nutzer letzten Monat', 'Umsatz je Besucher im letzten Monat'],
      fr: ["chiffre d'affaires par utilisateur le mois dernier", 'revenu moyen par utilisateur le mois dernier'],
      es: [
        'ingresos por usuario el mes pasado',
        'ingreso medio por usuario el mes pasado',
        '¿cuánto ingreso dejó cada usuario de media el mes pasado?',
      ],
      pt: [
        'receita por usuário no mês passado',
        'receita média por usuário no mês passado',
        'quanto de receita cada usuário gerou em média no mês passado?',
      ],
      it: [
        'fatturato per utente il mese scorso',
        'ricavo medio per utente il mese scorso',
        'entrate medie per utente del mese scorso',
      ],
      nl: [
        'omzet per gebruiker vorige maand',
        'gemiddelde omzet per gebruiker vorige maand',
        'wat was de omzet per bezoeker vorige maand?',
      ],
      ja: ['先月のユーザーあたりの売上', '先月の1人あたりの売上', '先月のユーザー1人当たり平均売上'],
      zh: ['上个月每个用户的平均收入', '上个月人均收入', '上個月每位使用者的營收'],
      ko: ['지난달 사용자당 매출', '지난달 1인당 매출', '지난달 사용자 한 명당 평균 매출'],
      tr: [
        'geçen ay kullanıcı başına gelir',
        'geçen ay kişi başı gelir',
        'geçen ay kullanıcı başına düşen ortalama gelir',
      ],
      ar: [
        'الإيرادات لكل مستخدم الشهر الماضي',
        'متوسط الإيراد لكل مستخدم الشهر الماضي',
        'متوسط إيرادات المستخدم الواحد الشهر الماضي',
      ],
      hi: ['पिछले महीने प्रति उपयोगकर्ता राजस्व', 'पिछले महीने प्रति यूज़र औसत राजस्व', 'पिछले महीने हर उपयोगकर्ता पर औसत राजस्व'],
    },
  },
  two_dimensions: {
    plan: 'breakdown sessions by country,deviceCategory 2026-10-01..2026-10-31',
    asked: {
      de: [
        'Sitzungen nach Land und Gerät letzten Monat',
        'Sitzungen letzten Monat aufgeschlüsselt nach Ländern und Geräten',
        'letzter Monat: Besuche pro Land und pro Gerätetyp',
      ],
      fr: [
        'sessions par pays et par appareil le mois dernier',
        'sessions du mois dernier ventilées par pays et appareil',
        'visites selon le pays et le type d’appareil le mois dernier',
      ],
      es: [
        'sesiones por país y dispositivo el mes pasado',
        'sesiones del mes pasado desglosadas por país y por dispositivo',
        'visitas según país y tipo de dispositivo el mes pasado',
      ],
      pt: [
        'sessões por país e dispositivo no mês passado',
        'sessões do mês passado divididas por país e por dispositivo',
        'visitas por país e tipo de dispositivo no mês passado',
      ],
      it: [
        'sessioni per paese e dispositivo il mese scorso',
        'sessioni del mese scorso suddivise per paese e per dispositivo',
        'visite per paese e tipo di dispositivo il mese scorso',
      ],
      nl: [
        'sessies per land en apparaat vorige maand',
        'sessies van vorige maand uitgesplitst naar land en apparaat',
        'bezoeken per land en per type apparaat vorige maand',
      ],
      ja: [
        '先月の国別・デバイス別セッション数',
        '先月のセッションを国とデバイスごとに',
        '先月のセッション数を国別、デバイス別に分けて',
      ],
      zh: ['上个月按国家和设备的会话数', '上个月各国各设备的会话数', '上個月依國家與裝置劃分的工作階段'],
      ko: ['지난달 국가 및 기기별 세션 수', '지난달 세션을 국가별, 기기별로', '지난달 국가와 기기별로 세션 보여줘'],
      tr: [
        'geçen ay ülkeye ve cihaza göre oturumlar',
        'geçen ay oturumların ülke ve cihaz dağılımı',
        'ülke ve cihaz bazında geçen ayki oturumlar',
      ],
      ar: [
        'الجلسات حسب البلد والجهاز الشهر الماضي',
        'جلسات الشهر الماضي مقسمة حسب الدولة ونوع الجهاز',
        'توزيع الجلسات حسب البلد والجهاز للشهر الماضي',
      ],
      hi: [
        'पिछले महीने देश और डिवाइस के अनुसार सेशन',
        'पिछले महीने के सेशन देश और डिवाइस के हिसाब से',
        'देश तथा डिवाइस के आधार पर पिछले महीने के सेशन',
      ],
    },
  },
  several: {
    plan: 'kpi activeUsers,sessions,bounceRate 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
    asked: {
      de: [
        'Nutzer, Sitzungen und Absprungrate letzte Woche',
        'Zeig mir Nutzer, Sitzungen sowie die Absprungrate der letzten Woche',
      ],
      fr: [
        'utilisateurs, sessions et taux de rebond la semaine dernière',
        'montre-moi les utilisateurs, les sessions ainsi que le taux de rebond de la semaine dernière',
      ],
      es: [
        'usuarios, sesiones y tasa de rebote la semana pasada',
        'muéstrame usuarios, sesiones y también la tasa de rebote de la semana pasada',
      ],
      pt: [
        'usuários, sessões e taxa de rejeição na semana passada',
        'me mostra usuários, sessões e também a taxa de rejeição da semana passada',
      ],
      it: [
        'utenti, sessioni e frequenza di rimbalzo la settimana scorsa',
        'mostrami utenti, sessioni e anche la frequenza di rimbalzo della settimana scorsa',
      ],
      nl: [
        'gebruikers, sessies en bouncepercentage vorige week',
        'laat gebruikers, sessies en ook het bouncepercentage van vorige week zien',
      ],
      ja: ['先週のユーザー数、セッション数、直帰率', '先週のユーザー数とセッション数と直帰率を教えてください'],
      zh: ['上周的用户数、会话数和跳出率', '上周用户数、会话数以及跳出率分别是多少', '上週的使用者、工作階段和跳出率'],
      ko: ['지난주 사용자, 세션, 이탈률', '지난주 사용자 수와 세션 수, 그리고 이탈률을 알려줘'],
      tr: [
        'geçen hafta kullanıcılar, oturumlar ve hemen çıkma oranı',
        'geçen haftanın kullanıcı, oturum ve hemen çıkma oranını göster',
      ],
      ar: ['المستخدمون والجلسات ومعدل الارتداد الأسبوع الماضي', 'اعرض المستخدمين والجلسات ومعدّل الارتداد للأسبوع الماضي'],
      hi: ['पिछले हफ्ते के उपयोगकर्ता, सेशन और बाउंस दर', 'पिछले हफ्ते के यूज़र, सेशन तथा बाउंस रेट दिखाओ'],
    },
  },
  bottom: {
    plan: 'top asc 3 totalRevenue by sessionCampaignName 2026-10-01..2026-10-31',
    asked: {
      de: [
        'Die drei Kampagnen mit dem geringsten Umsatz im Oktober',
        'die 3 schlechtesten Kampagnen nach Umsatz im Oktober',
        'Welche 3 Kampagnen brachten im Oktober am wenigsten Umsatz?',
      ],
      fr: [
        "les trois campagnes avec le plus faible chiffre d'affaires en octobre",
        'les 3 pires campagnes par revenu en octobre',
        'quelles 3 campagnes ont rapporté le moins de revenus en octobre ?',
      ],
      es: [
        'las tres campañas con menores ingresos en octubre',
        'las 3 peores campañas por ingresos en octubre',
        '¿qué 3 campañas generaron menos ingresos en octubre?',
      ],
      pt: [
        'as três campanhas com menor receita em outubro',
        'as 3 piores campanhas por receita em outubro',
        'quais 3 campanhas trouxeram menos receita em outubro?',
      ],
      it: [
        'le tre campagne con il fatturato più basso a ottobre',
        'le 3 peggiori campagne per fatturato a ottobre',
        'quali 3 campagne hanno portato meno fatturato a ottobre?',
      ],
      nl: [
        'de drie campagnes met de laagste omzet in oktober',
        'de 3 slechtste campagnes op omzet in oktober',
        'welke 3 campagnes leverden in oktober de minste omzet op?',
      ],
      ja: [
        '10月の売上が低いキャンペーン3つ',
        '10月に売上が最も少なかったキャンペーンを3つ',
        '10月の売上ワースト3のキャンペーン',
      ],
      zh: ['10月收入最低的3个广告系列', '十月份收入最少的三个广告系列', '10月营收倒数3名的活动'],
      ko: ['10월 매출이 가장 적은 캠페인 3개', '10월 매출 하위 3개 캠페인', '10월에 매출이 제일 낮았던 캠페인 세 개'],
      tr: [
        "Ekim'de en düşük gelirli 3 kampanya",
        'ekim ayında en az gelir getiren üç kampanya',
        'ekimde gelire göre en kötü 3 kampanya',
      ],
      ar: [
        'الحملات الثلاث الأقل إيرادًا في أكتوبر',
        'أقل 3 حملات إيرادات في أكتوبر',
        'أسوأ ٣ حملات من حيث الإيرادات في أكتوبر',
      ],
      hi: [
        'अक्टूबर में सबसे कम राजस्व वाले 3 अभियान',
        'अक्टूबर में राजस्व के हिसाब से सबसे खराब तीन अभियान',
        'किन 3 अभियानों ने अक्टूबर में सबसे कम राजस्व दिया?',
      ],
    },
  },
  trend: {
    plan: 'trend week sessionKeyEventRate 2026-07-01..2026-09-30',
    asked: {
      de: [
        'Wie hat sich die Conversion-Rate im dritten Quartal Woche für Woche entwickelt?',
        'wöchentlicher Verlauf der Conversion-Rate im 3. Quartal',
      ],
      fr: [
        'comment le taux de conversion a-t-il évolué semaine par semaine au troisième trimestre ?',
        'évolution hebdomadaire du taux de conversion au T3',
      ],
      es: [
        '¿cómo evolucionó la tasa de conversión semana a semana en el tercer trimestre?',
        'evolución semanal de la tasa de conversión en el tercer trimestre',
      ],
      pt: [
        'como evoluiu a taxa de conversão semana a semana no terceiro trimestre?',
        'evolução semanal da taxa de conversão no terceiro trimestre',
      ],
      it: [
        "com'è cambiato il tasso di conversione settimana per settimana nel terzo trimestre?",
        'andamento settimanale del tasso di conversione nel terzo trimestre',
      ],
      nl: [
        'hoe ontwikkelde de conversieratio zich week na week in het derde kwartaal?',
        'wekelijks verloop van de conversieratio in Q3',
      ],
      ja: ['第3四半期のコンバージョン率の週ごとの推移', '第3四半期のコンバージョン率を週次で'],
      zh: ['第三季度转化率每周的变化趋势', '第三季度的转化率周走势'],
      ko: ['3분기 전환율의 주간 추이', '3분기 전환율이 주별로 어떻게 변했나요?'],
      tr: [
        'üçüncü çeyrekte dönüşüm oranı haftadan haftaya nasıl gelişti?',
        'üçüncü çeyrekte haftalık dönüşüm oranı seyri',
      ],
      ar: ['كيف تطور معدل التحويل أسبوعيًا في الربع الثالث؟', 'تطور معدل التحويل أسبوعًا بأسبوع في الربع الثالث'],
      hi: ['तीसरी तिमाही में कन्वर्जन रेट सप्ताह दर सप्ताह कैसे बदला?', 'तीसरी तिमाही में कन्वर्जन रेट का साप्ताहिक रुझान'],
    },
  },
  last_year: {
    plan: 'comparison totalRevenue 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31',
    asked: {
      de: [
        'Umsatz im Oktober verglichen mit Oktober letzten Jahres',
        'Umsatz Oktober gegenüber dem Vorjahresmonat',
        'Wie steht der Umsatz im Oktober zum Oktober des Vorjahres?',
      ],
      fr: [
        "chiffre d'affaires d'octobre comparé à octobre de l'année dernière",
        "chiffre d'affaires en octobre vs octobre l'an passé",
        "CA d'octobre par rapport au même mois de l'an dernier",
      ],
      es: [
        'ingresos de octubre comparados con octubre del año pasado',
        'ingresos de octubre vs octubre del año anterior',
        'ingresos de octubre frente al mismo mes del año pasado',
      ],
      pt: [
        'receita de outubro comparada com outubro do ano passado',
        'receita de outubro vs outubro do ano anterior',
        'receita de outubro frente ao mesmo mês do ano passado',
      ],
      it: [
        "fatturato di ottobre confrontato con ottobre dell'anno scorso",
        "fatturato di ottobre vs ottobre dell'anno precedente",
        "fatturato di ottobre rispetto allo stesso mese dell'anno scorso",
      ],
      nl: [
        'omzet in oktober vergeleken met oktober vorig jaar',
        'omzet oktober vs oktober vorig jaar',
        'omzet in oktober ten opzichte van dezelfde maand vorig jaar',
      ],
      ja: ['10月の売上を昨年10月と比較', '10月の売上の前年同月比', '10月の売上は去年の10月と比べてどう？'],
      zh: ['10月收入与去年10月相比', '10月的收入同比如何', '十月收入和去年同月比较'],
      ko: ['10월 매출을 작년 10월과 비교', '10월 매출 전년 동월 대비', '10월 매출이 작년 같은 달에 비해 어때?'],
      tr: [
        'ekim gelirini geçen yılın ekim ayıyla karşılaştır',
        'ekim geliri geçen yılın aynı ayına göre',
        'ekimdeki gelir geçen yıl ekime kıyasla nasıl?',
      ],
      ar: [
        'إيرادات أكتوبر مقارنة بأكتوبر من العام الماضي',
        'قارن إيرادات أكتوبر بنفس الشهر من السنة الماضية',
        'إيرادات أكتوبر مقابل أكتوبر العام الماضي',
      ],
      hi: [
        'अक्टूबर के राजस्व की तुलना पिछले साल के अक्टूबर से',
        'अक्टूबर का राजस्व पिछले साल के इसी महीने की तुलना में',
        'अक्टूबर का राजस्व बनाम पिछले साल अक्टूबर',
      ],
    },
  },
  ranges: {
    plan: 'comparison sessions 2026-11-08..2026-11-14 vs 2026-11-01..2026-11-07',
    asked: {
      de: [
        'Vergleiche die Sitzungen vom 1. bis 7. November mit dem 8. bis 14. November',
        'Sitzungen 1.–7. November vs. 8.–14. November',
      ],
      fr: [
        'compare les sessions du 1er au 7 novembre avec celles du 8 au 14 novembre',
        'sessions du 1 au 7 novembre vs du 8 au 14 novembre',
      ],
      es: [
        'compara las sesiones del 1 al 7 de noviembre con las del 8 al 14 de noviembre',
        'sesiones del 1 al 7 de noviembre vs del 8 al 14 de noviembre',
      ],
      pt: [
        'compare as sessões de 1 a 7 de novembro com as de 8 a 14 de novembro',
        'sessões de 1 a 7 de novembro vs 8 a 14 de novembro',
      ],
      it: [
        "confronta le sessioni dall'1 al 7 novembre con quelle dall'8 al 14 novembre",
        "sessioni dal 1 al 7 novembre vs dall'8 al 14 novembre",
      ],
      nl: [
        'vergelijk de sessies van 1 tot 7 november met die van 8 tot 14 november',
        'sessies 1 t/m 7 november vs 8 t/m 14 november',
      ],
      ja: ['11月1日から7日と11月8日から14日のセッション数を比較', '11月1日〜7日のセッション数を11月8日〜14日と比べて'],
      zh: ['比较11月1日至7日与11月8日至14日的会话数', '11月1日到7日的会话数对比11月8日到14日'],
      ko: ['11월 1일부터 7일까지와 11월 8일부터 14일까지의 세션 수를 비교', '11월 1일~7일 세션 수 vs 11월 8일~14일'],
      tr: [
        '1-7 Kasım oturumlarını 8-14 Kasım ile karşılaştır',
        '1-7 Kasım ile 8-14 Kasım arasındaki oturumları karşılaştır',
      ],
      ar: ['قارن الجلسات من 1 إلى 7 نوفمبر مع 8 إلى 14 نوفمبر', 'الجلسات من ١ إلى ٧ نوفمبر مقابل ٨ إلى ١٤ نوفمبر'],
      hi: ['1 से 7 नवंबर के सेशन की तुलना 8 से 14 नवंबर से करें', '1 से 7 नवंबर बनाम 8 से 14 नवंबर सेशन'],
    },
  },
  refuse: {
    plan: 'refuse',
    asked: {
      de: [
        'Wie viel Gewinn haben wir letzten Monat gemacht?',
        'Was machen unsere Mitbewerber?',
        'Wie zufrieden sind unsere Kunden?',
        'Wie viele Follower haben wir auf Instagram?',
      ],
      fr: [
        'quel bénéfice avons-nous fait le mois dernier ?',
        'que font nos concurrents ?',
        'nos clients sont-ils satisfaits ?',
        'combien de followers avons-nous sur Instagram ?',
      ],
      es: [
        '¿cuánto beneficio tuvimos el mes pasado?',
        '¿qué hacen nuestros competidores?',
        '¿están satisfechos nuestros clientes?',
        '¿cuántos seguidores tenemos en Instagram?',
      ],
      pt: [
        'quanto lucro tivemos no mês passado?',
        'o que os nossos concorrentes estão fazendo?',
        'nossos clientes estão satisfeitos?',
        'quantos seguidores temos no Instagram?',
      ],
      it: [
        'quanto profitto abbiamo fatto il mese scorso?',
        'cosa fanno i nostri concorrenti?',
        'i nostri clienti sono soddisfatti?',
        'quanti follower abbiamo su Instagram?',
      ],
      nl: [
        'hoeveel winst maakten we vorige maand?',
        'wat doen onze concurrenten?',
        'zijn onze klanten tevreden?',
        'hoeveel volgers hebben we op Instagram?',
      ],
      ja: [
        '先月の利益はいくら？',
        '競合他社は何をしていますか',
        'お客様は満足していますか？',
        'Instagramのフォロワー数は？',
      ],
      zh: ['上个月我们的利润是多少？', '我们的竞争对手在做什么？', '客户满意吗？', '我们的Instagram有多少粉丝？'],
      ko: ['지난달 이익이 얼마야?', '경쟁사는 뭐 하고 있어?', '고객들이 만족하나요?', '인스타그램 팔로워가 몇 명이야?'],
      tr: [
        'geçen ay ne kadar kâr ettik?',
        'rakiplerimiz ne yapıyor?',
        'müşterilerimiz memnun mu?',
        "Instagram'da kaç takipçimiz var?",
      ],
      ar: [
        'كم كان ربحنا الصافي الشهر الماضي؟',
        'ماذا يفعل منافسونا؟',
        'هل عملاؤنا راضون؟',
        'كم عدد متابعينا على إنستغرام؟',
      ],
      hi: [
        'पिछले महीने हमें कितना मुनाफा हुआ?',
        'हमारे प्रतिस्पर्धी क्या कर रहे हैं?',
        'क्या हमारे ग्राहक संतुष्ट हैं?',
        'इंस्टाग्राम पर हमारे कितने फॉलोअर्स हैं?',
      ],
    },
  },
  why: {
    plan: 'why keyEvents by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
    asked: {
      de: [
        'Warum sind die Conversions letzten Monat eingebrochen?',
        'Wieso hatten wir letzten Monat weniger Conversions?',
        'Was ist der Grund für den Rückgang der Conversions im letzten Monat?',
      ],
      fr: [
        'pourquoi les conversions ont-elles chuté le mois dernier ?',
        'pourquoi a-t-on eu moins de conversions le mois dernier ?',
        'quelle est la raison de la baisse des conversions le mois dernier ?',
      ],
      es: [
        '¿por qué cayeron las conversiones el mes pasado?',
        '¿por qué tuvimos menos conversiones el mes pasado?',
        '¿a qué se debe la caída de conversiones del mes pasado?',
      ],
      pt: [
        'por que as conversões caíram no mês passado?',
        'por que tivemos menos conversões no mês passado?',
        'qual o motivo da queda nas conversões no mês passado?',
      ],
      it: [
        'perché le conversioni sono crollate il mese scorso?',
        'come mai abbiamo avuto meno conversioni il mese scorso?',
        'a cosa è dovuto il calo delle conversioni del mese scorso?',
      ],
      nl: [
        'waarom zijn de conversies vorige maand gekelderd?',
        'waarom hadden we vorige maand minder conversies?',
        'wat is de reden van de daling van de conversies vorige maand?',
      ],
      ja: [
        '先月コンバージョンが減ったのはなぜ？',
        'どうして先月コンバージョンが落ち込んだの？',
        '先月のコンバージョン減少の原因は何ですか',
      ],
      zh: ['上个月转化为什么下降了？', '为什么上个月转化次数变少了？', '上个月转化下滑的原因是什么'],
      ko: ['지난달 전환이 왜 줄었어?', '지난달 전환수가 감소한 이유는?', '왜 지난달에 전환이 하락했나요?'],
      tr: [
        'geçen ay dönüşümler neden düştü?',
        'geçen ay neden daha az dönüşüm aldık?',
        'geçen ay dönüşümlerdeki düşüşün sebebi ne?',
      ],
      ar: [
        'لماذا انخفضت التحويلات الشهر الماضي؟',
        'ما سبب تراجع التحويلات الشهر الماضي؟',
        'لماذا كانت التحويلات أقل الشهر الماضي؟',
      ],
      hi: ['पिछले महीने कन्वर्जन क्यों गिरे?', 'पिछले महीने कन्वर्जन कम क्यों हुए?', 'पिछले महीने कन्वर्जन में गिरावट का कारण क्या था?'],
    },
  },
  overview: {
    plan: 'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
    asked: {
      de: [
        'Gib mir eine Zusammenfassung des letzten Monats',
        'Wie war der letzte Monat so?',
        'Was war letzten Monat los auf der Website?',
      ],
      fr: ['fais-moi un résumé du mois dernier', 'comment s’est passé le mois dernier ?', 'le bilan du mois dernier'],
      es: ['dame un resumen del mes pasado', '¿qué tal el mes pasado?', '¿cómo ha ido el mes pasado?'],
      pt: ['me dá um resumo do mês passado', 'como foi o mês passado?', 'como nos saímos no mês passado?'],
      it: ['fammi un riepilogo del mese scorso', "com'è andato il mese scorso?", 'dammi una sintesi del mese scorso'],
      nl: ['geef me een samenvatting van vorige maand', 'hoe was vorige maand?', 'hoe deden we het vorige maand?'],
      ja: ['先月のまとめをお願いします', '先月の状況を教えて', '先月の調子はどうでしたか'],
      zh: ['给我一份上个月的总结', '上个月整体表现如何？', '上個月的狀況如何'],
      ko: ['지난달 요약해줘', '지난달 성과가 어땠나요?', '지난달 전반적인 현황 알려줘'],
      tr: ['bana geçen ayın özetini ver', 'geçen ay genel durum nasıldı?', 'geçen ay nasıl bir performans gösterdik?'],
      ar: ['أعطني ملخصًا للشهر الماضي', 'كيف كان الشهر الماضي؟', 'ما نظرة عامة على الشهر الماضي؟'],
      hi: ['पिछले महीने का सारांश दो', 'पिछला महीना कैसा रहा?', 'पिछले महीने का प्रदर्शन कैसा था?'],
    },
  },
  follow_place: {
    plan: 'kpi sessions 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | country exact France',
    asked: {
      de: [
        ['Sitzungen letzten Monat', 'und aus Frankreich?'],
        ['Sitzungen letzten Monat', 'wie sieht es in Frankreich aus?'],
        ['Sitzungen letzten Monat', 'nur Frankreich bitte'],
      ],
      fr: [
        ['sessions le mois dernier', 'et depuis la France ?'],
        ['sessions le mois dernier', 'qu’en est-il de la France ?'],
        ['sessions le mois dernier', 'seulement la France svp'],
      ],
      es: [
        ['sesiones el mes pasado', '¿y desde Francia?'],
        ['sesiones el mes pasado', '¿y qué hay de Francia?'],
        ['sesiones el mes pasado', 'solo Francia, por favor'],
      ],
      pt: [
        ['sessões no mês passado', 'e da França?'],
        ['sessões no mês passado', 'e quanto à França?'],
        ['sessões no mês passado', 'só a França, por favor'],
      ],
      it: [
        ['sessioni il mese scorso', 'e dalla Francia?'],
        ['sessioni il mese scorso', 'e per quanto riguarda la Francia?'],
        ['sessioni il mese scorso', 'solo la Francia per favore'],
      ],
      nl: [
        ['sessies vorige maand', 'en uit Frankrijk?'],
        ['sessies vorige maand', 'en hoe zit het met Frankrijk?'],
        ['sessies vorige maand', 'alleen Frankrijk graag'],
      ],
      ja: [
        ['先月のセッション数', 'フランスからは？'],
        ['先月のセッション数', 'フランスだとどう？'],
        ['先月のセッション数', 'フランスだけでお願いします'],
      ],
      zh: [
        ['上个月的会话数', '那法国呢？'],
        ['上个月的会话数', '来自法国的呢？'],
        ['上个月的会话数', '只看法国'],
      ],
      ko: [
        ['지난달 세션 수', '프랑스는?'],
        ['지난달 세션 수', '프랑스에서는 어때?'],
        ['지난달 세션 수', '프랑스만 보여줘'],
      ],
      tr: [
        ['geçen ay oturum sayısı', "peki Fransa'dan?"],
        ['geçen ay oturum sayısı', 'ya Fransa?'],
        ['geçen ay oturum sayısı', 'sadece Fransa lütfen'],
      ],
      ar: [
        ['عدد الجلسات الشهر الماضي', 'ومن فرنسا؟'],
        ['عدد الجلسات الشهر الماضي', 'وماذا عن فرنسا؟'],
        ['عدد الجلسات الشهر الماضي', 'فرنسا فقط من فضلك'],
      ],
      hi: [
        ['पिछले महीने के सेशन', 'और फ्रांस से?'],
        ['पिछले महीने के सेशन', 'फ्रांस का क्या?'],
        ['पिछले महीने के सेशन', 'सिर्फ फ्रांस दिखाओ'],
      ],
    },
  },
  top_source: {
    plan: 'top desc 5 sessions by sessionSource 2026-10-01..2026-10-31',
    asked: {
      de: ['Welche 5 Quellen brachten im Oktober die meisten Sitzungen?', 'Top-5-Quellen nach Sitzungen im Oktober'],
      fr: [
        'quelles sont les 5 sources qui ont apporté le plus de sessions en octobre ?',
        'top 5 des sources par sessions en octobre',
      ],
      es: ['¿qué 5 fuentes trajeron más sesiones en octubre?', 'top 5 fuentes por sesiones en octubre'],
      pt: ['quais 5 origens trouxeram mais sessões em outubro?', 'top 5 origens por sessões em outubro'],
      it: ['quali 5 sorgenti hanno portato più sessioni a ottobre?', 'top 5 sorgenti per sessioni a ottobre'],
      nl: ['welke 5 bronnen brachten in oktober de meeste sessies?', 'top 5 bronnen op sessies in oktober'],
      ja: ['10月にセッションが多かった参照元トップ5は？', '10月の参照元別セッション数の上位5件'],
      zh: ['10月带来会话最多的5个来源是哪些？', '10月会话数前5的来源'],
      ko: ['10월에 세션이 가장 많은 소스 5개는?', '10월 세션 상위 5개 소스'],
      tr: ['ekimde en çok oturum getiren 5 kaynak hangisi?', 'ekimde oturuma göre ilk 5 kaynak'],
      ar: ['ما المصادر الخمسة التي جلبت أكثر الجلسات في أكتوبر؟', 'أعلى 5 مصادر من حيث الجلسات في أكتوبر'],
      hi: ['अक्टूबर में सबसे ज्यादा सेशन लाने वाले 5 स्रोत कौन से हैं?', 'अक्टूबर में सेशन के हिसाब से शीर्ष 5 स्रोत'],
    },
  },
  hour: {
    plan: 'top desc 10 activeUsers by hour 2026-10-01..2026-10-31',
    asked: {
      de: [
        'Zu welcher Uhrzeit hatten wir im Oktober die meisten Nutzer?',
        'Um wie viel Uhr waren im Oktober die meisten Nutzer da?',
      ],
      fr: ["à quelle heure avons-nous eu le plus d'utilisateurs en octobre ?"],
      es: ['¿a qué hora tuvimos más usuarios en octubre?'],
      pt: ['em que horário tivemos mais usuários em outubro?', 'a que horas tivemos mais usuários em outubro?'],
      it: ['a che ora abbiamo avuto più utenti a ottobre?'],
      nl: ['op welk uur hadden we in oktober de meeste gebruikers?'],
      ja: ['10月にユーザーが最も多かった時間帯は？'],
      zh: ['10月哪个时段用户最多？'],
      ko: ['10월에 사용자가 가장 많은 시간대는?'],
      tr: ['ekimde hangi saatte en çok kullanıcı vardı?'],
      ar: ['في أي ساعة كان لدينا أكبر عدد من المستخدمين في أكتوبر؟'],
      hi: ['अक्टूबर में किस समय सबसे ज्यादा उपयोगकर्ता थे?', 'अक्टूबर में किस घंटे में सबसे ज्यादा उपयोगकर्ता थे?'],
    },
  },
  campaign: {
    plan: 'kpi totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionCampaignName exact spring_sale',
    asked: {
      de: [
        'Umsatz der Kampagne spring_sale im Oktober',
        'Was hat die Kampagne „spring_sale“ im Oktober an Umsatz gebracht?',
      ],
      fr: [
        "chiffre d'affaires de la campagne spring_sale en octobre",
        'combien de revenus la campagne « spring_sale » a-t-elle générés en octobre ?',
      ],
      es: [
        'ingresos de la campaña spring_sale en octubre',
        '¿cuántos ingresos generó la campaña «spring_sale» en octubre?',
      ],
      pt: ['receita da campanha spring_sale em outubro', 'quanta receita a campanha “spring_sale” gerou em outubro?'],
      it: [
        'fatturato della campagna spring_sale a ottobre',
        'quanto fatturato ha generato la campagna «spring_sale» a ottobre?',
      ],
      nl: [
        'omzet van campagne spring_sale in oktober',
        'hoeveel omzet leverde de campagne "spring_sale" in oktober op?',
      ],
      ja: ['10月のキャンペーン「spring_sale」の売上'],
      zh: ['10月广告系列“spring_sale”的收入'],
      ko: ['10월 캠페인 "spring_sale" 매출'],
      tr: ['ekimde "spring_sale" kampanyasının geliri'],
      ar: ['إيرادات حملة "spring_sale" في أكتوبر'],
    },
  },
  three_days: {
    plan: 'kpi sessions 2026-11-20..2026-11-22 vs 2026-11-17..2026-11-19',
    asked: {
      de: ['Wie viele Sitzungen in den letzten drei Tagen?'],
      fr: ['combien de sessions ces trois derniers jours ?'],
      es: ['¿cuántas sesiones en los últimos tres días?'],
      pt: ['quantas sessões nos últimos três dias?'],
      it: ['quante sessioni negli ultimi tre giorni?'],
      nl: ['hoeveel sessies in de afgelopen drie dagen?'],
      ja: ['過去3日間のセッション数は？', '直近三日間のセッション数'],
      zh: ['最近三天有多少会话？', '過去三天的工作階段數'],
      ko: ['최근 3일 동안 세션이 몇 개야?'],
      tr: ['son üç günde kaç oturum oldu?'],
      ar: ['كم عدد الجلسات في آخر ثلاثة أيام؟'],
      hi: ['पिछले तीन दिनों में कितने सेशन हुए?'],
    },
  },
  before_last: {
    plan: 'kpi totalRevenue 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31',
    asked: {
      de: ['Umsatz im vorletzten Monat', 'Umsatz vor zwei Monaten'],
      fr: ["chiffre d'affaires de l'avant-dernier mois", "chiffre d'affaires il y a deux mois"],
      es: ['ingresos del penúltimo mes', 'ingresos de hace dos meses'],
      pt: ['receita do mês retrasado', 'receita de dois meses atrás'],
      it: ['fatturato del penultimo mese', 'fatturato di due mesi fa'],
      nl: ['omzet van twee maanden geleden'],
      ja: ['先々月の売上', '2か月前の売上'],
      zh: ['上上个月的收入', '两个月前的收入'],
      ko: ['지지난달 매출', '두 달 전 매출'],
      tr: ['iki ay önceki gelir', 'evvelki ay gelir'],
      ar: ['إيرادات الشهر قبل الماضي', 'الإيرادات قبل شهرين'],
      hi: ['दो महीने पहले का राजस्व'],
    },
  },
  channel_value: {
    plan: 'kpi keyEvents 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | sessionDefaultChannelGroup exact Email',
    asked: {
      de: ['Conversions über E-Mail letzte Woche', 'Wie viele Conversions kamen letzte Woche per Mail?'],
      fr: [
        'conversions par e-mail la semaine dernière',
        "combien de conversions sont venues de l'email la semaine dernière ?",
      ],
      es: [
        'conversiones por correo electrónico la semana pasada',
        '¿cuántas conversiones vinieron del email la semana pasada?',
      ],
      pt: ['conversões por e-mail na semana passada', 'quantas conversões vieram do e-mail na semana passada?'],
      it: [
        'conversioni da email la settimana scorsa',
        'quante conversioni sono arrivate dalle email la settimana scorsa?',
      ],
      nl: ['conversies via e-mail vorige week', 'hoeveel conversies kwamen vorige week uit e-mail?'],
      ja: ['先週のメール経由のコンバージョン数', '先週メールから何件コンバージョンした？'],
      zh: ['上周来自电子邮件的转化次数', '上周邮件带来多少转化？'],
      ko: ['지난주 이메일을 통한 전환 수', '지난주 이메일에서 전환이 몇 건 나왔어?'],
      tr: ['geçen hafta e-postadan gelen dönüşümler', 'geçen hafta e-posta ile kaç dönüşüm geldi?'],
      ar: ['التحويلات عبر البريد الإلكتروني الأسبوع الماضي', 'كم تحويلًا جاء من البريد الإلكتروني الأسبوع الماضي؟'],
      hi: ['पिछले हफ्ते ईमेल से आए कन्वर्जन', 'पिछले हफ्ते ईमेल के जरिए कितने कन्वर्जन हुए?'],
    },
  },
  not_known: {
    plan: 'clarify',
    asked: {
      de: [
        'Umsatz ohne Stornos letzte Woche',
        'Sitzungen von Stammkunden der Filiale',
        'Umsatz gestern Vormittag',
        'Nutzer, die den Newsletter lesen',
        'Sitzungen bis auf die aus dem Büro',
      ],
      fr: ['sessions hier matin', "chiffre d'affaires hors promotions la semaine dernière"],
      es: ['ingresos sin promociones la semana pasada', 'sesiones de los socios premium la semana pasada'],
      pt: [
        'sessões ontem de manhã',
        'receita sem promoções na semana passada',
        'sessões dos assinantes premium na semana passada',
      ],
      it: [
        'sessioni ieri mattina',
        'fatturato senza promozioni la settimana scorsa',
        'sessioni degli abbonati premium la settimana scorsa',
      ],
      nl: ['sessies gisterochtend', 'omzet zonder promoties vorige week', 'sessies van premium leden vorige week'],
      ja: ['昨日の午前中のセッション数', '先週のセール品を除いた売上', '先週のプレミアム会員のセッション数'],
      zh: ['昨天上午的会话数', '上周不含促销的收入', '上周高级会员的会话数'],
      ko: ['어제 오전 세션 수', '지난주 프로모션을 뺀 매출', '지난주 프리미엄 회원의 세션 수'],
      tr: ['dün sabah oturumlar', 'geçen hafta promosyonlar hariç gelir', 'geçen hafta premium üyelerin oturumları'],
      ar: ['الجلسات صباح أمس', 'الإيرادات دون العروض الأسبوع الماضي', 'جلسات الأعضاء المميزين الأسبوع الماضي'],
      hi: ['कल सुबह के सेशन', 'पिछले हफ्ते ऑफ़र के बिना राजस्व', 'पिछले हफ्ते प्रीमियम सदस्यों के सेशन'],
    },
  },
};
