import type { Words } from './from-words.ts';

const user =
  '(user|visitor|यूजर|यूज़र|उपयोगकर्ता|विज़िटर|विजिटर|आगंतुक|उपयोगकर्ताओं|यूजर्स|यूज़र्स|विज़िटर्स|विजिटर्स|आगंतुकों|यूजरों|विज़िटरों)';
const visit = '(session|visit|सेशन|सत्र|विज़िट|विजिट|सेशन्स|सत्रों|विज़िट्स|सेशनों|विजिट्स)';
const view = '(view|page view|व्यू|पेज व्यू|पेजव्यू|व्यूज|व्यूज़|पेज व्यूज|पेज व्यूज़|पृष्ठ दृश्य|दृश्य)';
const last =
  '(पिछले|पिछला|पिछली|गत|बीते|बीता|लास्ट|pichhle|pichle|pichla|pichhla|pichli|pichhli|last|previous|beete|guzre)';
const conv = '(conversion|कन्वर्जन|रूपांतरण|कन्वर्ज़न|कनवर्जन|कन्वर्शन)';
const page = '(page|पेज|पेजों|पृष्ठ|पन्ना|पन्ने|पेजेस|पृष्ठों)';

/** Hindi, with the English words that stand in it. */
export const hindi = (): Words => ({
  language: 'hi',
  postpositions: true,
  slashes: 'day',
  endings: [
    ['ies', 'y'],
    ['s', ''],
  ],
  numbers: {
    lakh: 100000,
    hajar: 1000,
    hazar: 1000,
    hazaar: 1000,
    sau: 100,
    pachas: 50,
    tees: 30,
    bees: 20,
    das: 10,
    nau: 9,
    aath: 8,
    saat: 7,
    chhe: 6,
    panch: 5,
    paanch: 5,
    chaar: 4,
    char: 4,
    teen: 3,
    do: 2,
    ek: 1,
    छे: 6,
    छः: 6,
    लाख: 100000,
    दर्जन: 12,
    नब्बे: 90,
    साठ: 60,
    चालीस: 40,
    पन्द्रह: 15,
    पंद्रह: 15,
    बारह: 12,
    ग्यारह: 11,
    शून्य: 0,
    एक: 1,
    दो: 2,
    तीन: 3,
    चार: 4,
    पांच: 5,
    पाँच: 5,
    छह: 6,
    सात: 7,
    आठ: 8,
    नौ: 9,
    दस: 10,
    बीस: 20,
    तीस: 30,
    पचास: 50,
    सौ: 100,
    हजार: 1000,
    हज़ार: 1000,
  },
  ordinals: {
    fourth: 4,
    third: 3,
    second: 2,
    first: 1,
    chauthi: 4,
    chautha: 4,
    tisri: 3,
    teesre: 3,
    teesri: 3,
    teesra: 3,
    doosre: 2,
    doosri: 2,
    doosra: 2,
    dusre: 2,
    dusri: 2,
    dusra: 2,
    pahle: 1,
    pahli: 1,
    pahla: 1,
    pehle: 1,
    pehli: 1,
    pehla: 1,
    पहिला: 1,
    पहला: 1,
    पहली: 1,
    पहले: 1,
    दूसरा: 2,
    दूसरी: 2,
    दूसरे: 2,
    तीसरा: 3,
    तीसरी: 3,
    तीसरे: 3,
    चौथा: 4,
    चौथी: 4,
    चौथे: 4,
  },
  ordinalSuffixes: ['वां', 'वीं', 'री', 'रे'],
  durations: { ghante: 3600, घंटों: 3600, minute: 60, सेकण्ड: 1, सेकेंड: 1, सेकंड: 1, मिनट: 60, घंटे: 3600, घंटा: 3600 },
  months: [
    'january|jan|जनवरी',
    'february|feb|फरवरी|फ़रवरी',
    'march|मार्च',
    'april|apr|अप्रैल',
    'may|मई',
    'june|जून',
    'july|जुलाई',
    'august|aug|अगस्त',
    'september|sept|sep|सितंबर|सितम्बर',
    'october|oct|aktubar|अक्टूबर|अक्तूबर',
    'november|nov|नवंबर|नवम्बर',
    'december|dec|दिसंबर|दिसम्बर',
  ],
  weekdays: [
    'somvar|somwar|monday|सोमवार',
    'mangalvar|mangalwar|tuesday|मंगलवार',
    'budhvar|budhwar|wednesday|बुधवार',
    'guruvar|guruwar|thursday|गुरूवार|वीरवार|गुरुवार|बृहस्पतिवार',
    'shukravar|shukrawar|friday|शुक्रवार',
    'shanivar|shaniwar|saturday|शनिवार',
    'ravivar|raviwar|itvar|itwar|sunday|संडे|रविवार|इतवार',
  ],
  units: {
    day: 'दिन|दिनों|दिवस|दिनो|रोज|din|dino|dinon|day',
    week: 'हफ्ते|हफ्ता|सप्ताह|हफ़्ते|हफ़्ता|हफ्तों|सप्ताहों|वीक|हफ़्तों|hafta|hafte|hafto|hafton|week|saptah',
    month: 'महीने|महीना|माह|महीनों|महिने|महिना|मंथ|mahina|mahine|mahino|mahinon|maheene|month',
    quarter: 'तिमाही|क्वार्टर|तिमाहियों|timahi|quarter',
    year: 'साल|वर्ष|सालों|वर्षों|बरस|saal|saalo|saalon|sal|year|varsh',
  },
  entire: { before: 'पूरे|पूरा|पूरी|समूचे', after: 'पूरे|पूरा|पूरी' },
  dates: {
    black_friday: 'ब्लैक (फ्राइडे|फ्राइडै)|black friday',
    between_years: 'क्रिसमस (और|से) (नए साल|नये साल|न्यू ईयर|नववर्ष) [के बीच|तक] [के|की|का]',
    today: 'आज|आज तक|आज (के दिन|का|अब तक)|आज सुबह से|aaj|aaj tak|aaj ab tak|aaj ka|aaj ke din|today',
    yesterday: 'कल|बीते कल|कल के दिन|बीता कल|गुज़रे कल|गुजरे कल|kal|beete kal|kal ka|yesterday',
    day_before_yesterday: 'परसों|परसो|parso|parson',
    tomorrow: 'आने वाला कल|कल का मौसम|आने वाले कल',
    days_ago: '{n} दिन पहले|{n} (din|दिनों) (pehle|pahle|पहले|पूर्व)',
    this_unit:
      '(इस|मौजूदा|चालू|वर्तमान) {unit} [में अब तक|अब तक]|इस {unit} की शुरुआत से|(इस|मौजूदा|चालू|वर्तमान) {unit} (के|का|की) (अब तक|आज तक)|(is|iss|current|this) {unit} [me ab tak|ab tak|mein ab tak|me|mein]|इस {unit} के शुरू से|{unit} की शुरुआत से [अब तक]|{unit} के शुरू से',
    year_to_date:
      'साल की शुरुआत से|इस साल अब तक|साल के शुरू से|वर्ष की शुरुआत से|saal ki shuruaat se|saal ke shuru se|is saal ab tak',
    last_unit: `${last} {unit}|(पिछले|पिछला|पिछली|गत|बीते) {unit} (के दौरान|भर)|(पिछले|पिछली|पिछला) पूरे {unit}|गुज़रे {unit}|गुजरे {unit}`,
    unit_before_last:
      '(पिछले से पिछले) {unit}|पिछले के पिछले {unit}|(pichle se pichle|pichhle se pichhle) {unit}|पिछली से पिछली {unit}',
    units_ago: '{n} {unit} पहले|एक {unit} पहले|ek {unit} (pehle|pahle)|{n} {unit} (pehle|pahle|पूर्व)',
    rolling: `${last} {n} {unit}|(अंतिम|आखिरी) {n} {unit}|{n} ${last} {unit}|(आखरी|आख़िरी|लास्ट|अंतिम|aakhri|akhri) {n} {unit}|{n} {unit} (से|में) अब तक|बीते {n} {unit}`,
    few_days: `${last} कुछ दिनों|${last} कुछ दिन|(पिछले|बीते|इन) (कुछ|चंद) (दिनों|दिन)|(pichle|pichhle|last) (kuch|kuchh|few) (din|dino|dinon|day)|कुछ दिनों से`,
    few_weeks: `${last} कुछ (हफ्तों|हफ्ते)|(pichle|pichhle|last) (kuch|kuchh|few) (hafte|hafto|hafton|week)|कुछ हफ्तों से`,
    few_months: `${last} कुछ (महीनों|महीने)|(pichle|pichhle|last) (kuch|kuchh|few) (mahine|mahino|mahinon|month)|कुछ महीनों से`,
    next_unit: '(अगले|अगला|अगली|आने वाले) {unit}|(आगामी|आनेवाले|आने वाली|अगले|aane wale|agle|agla|agli|next) {unit}',
    next_units: '(अगले|आने वाले) {n} {unit}|(आगामी|अगले|aane wale|agle|next) {n} {unit}',
    day_month: '{day} {month}|{day} {month} (को|के दिन)|{month} {day}',
    day_month_year: '{day} {month} {year}',
    day_range:
      '{day} [से|-|–] {day2} {month} [तक]|{day} {month} से {day2} {month} [तक]|{day} (se|to|–|-) {day2} {month} [tak|ke beech]|{day} {month} (se|to|से|से लेकर|-) {day2} {month2} [tak|तक|के बीच|ke beech]|{day} से {day2} {month} (के बीच|तक)|{month} {day} (se|to|से|-) {day2} [तक|tak]',
    day_range_year:
      '{day} [से|-|–] {day2} {month} {year} [तक]|{day} {month} से {day2} {month} {year} [तक]|{day} (se|to) {day2} {month} {year} [tak]',
    month_range:
      '{month} से {month2} [तक]|{month} (se|to|से लेकर) {month2} [tak|तक|ke beech|के बीच]|{month} (aur|और) {month2} (ke beech|के बीच)',
    month_range_year: '{month} से {month2} {year} [तक]|{month} (se|to|से लेकर) {month2} {year} [tak|तक]',
    month:
      '{month} (महीने|माह)|पूरे {month}|{month} (mahine|month|maah)|(poore|pure|pichle|pichhle|पिछले|last) {month}|{month} [का] [पूरा] महीना',
    month_year: '{year} [के] {month}|{month} [के] {year}|{year} (ke|ka) {month}|{month} (ke|ka|सन) {year}',
    month_this_year: 'इस साल {month}|इस साल के {month}|is saal (ke|ka|) {month}|इस वर्ष [के] {month}',
    month_last_year: `(${last}) साल [के] {month}|(पिछले|गत|बीते) (साल|वर्ष) [के|की|का] {month}|(pichle|pichhle|last) (saal|sal|year) [ke|ki|ka] {month}`,
    quarter: '{nth} तिमाही|तिमाही {quarter}|{quarter} तिमाही|{nth} (क्वार्टर|timahi|quarter)',
    quarter_year: '{year} [की] {nth} तिमाही|{nth} तिमाही {year}|{year} की तिमाही {quarter}',
    summer: '[इस] (गर्मी|गर्मियों)|पिछली (गर्मी|गर्मियों)',
    winter: '[इस] (सर्दी|सर्दियों)|पिछली (सर्दी|सर्दियों)',
    iso_week: '(सप्ताह|हफ्ता) {week}',
    year: '(वर्ष|साल|सन) {year}|{year} के दौरान|साल {year}',
    weekday: `${last} {weekday}`,
    this_weekend: 'इस (वीकेंड|सप्ताहांत)|is weekend|इस सप्ताह के अंत',
    last_weekend: `[${last}] (वीकेंड|सप्ताहांत)|[pichle|pichhle|last] weekend|पिछले सप्ताह के अंत`,
    christmas: 'क्रिसमस|christmas',
    all_time:
      'अब तक का कुल|शुरुआत से|हमेशा से|अब तक के सारे|ab tak ka total|shuru se ab tak|जब से साइट|शुरू से अब तक|शुरू से|अब तक का सारा|आज तक का कुल',
    recently: 'हाल ही में|हाल में|इन दिनों|आजकल|haal hi me|haal me|aajkal|in dino|इन दिनो|हाल फिलहाल|पिछले कुछ समय|recently',
    period_before:
      '(पिछली|पिछले|उससे पहले की) अवधि|उससे पहले|(उससे|उसके|इससे|इसके) (पहले|पिछले|पूर्व) [का|के|की] [वाला|वाले|वाली] [हफ्ते|हफ्ता|सप्ताह|महीने|महीना|सप्ताहांत|वीकेंड|दिन|साल]|(usse|us se|isse|uske|iske) (pehle|pahle|pichle) [ka|ke|ki] [wala|wale|wali] [hafte|hafta|week|mahine|mahina|month|din|saal]|(उससे|उसके|इससे|इसके) (पहले|पिछले|पूर्व) [वाला|वाले|वाली] (तिमाही|वर्ष)|पिछली बार|pichli baar|उससे पूर्व',
    weekday_before:
      'पिछले (हफ्ते|सप्ताह) के उसी दिन|(पिछले|पिछली|उससे पहले के|उसके पहले के) (हफ्ते|सप्ताह|हफ़्ते) (के|का|की) (उसी|वही|इसी|समान) दिन',
    week_before_span: '(उससे पिछले|उससे पहले के|उसके पहले) (हफ्ते|सप्ताह)|(usse|us se) (pehle|pahle|pichle) (ke|wale|) hafte',
    month_before_span: '(उससे पिछले|उससे पहले के|उसके पहले) (महीने|माह)|(usse|us se) (pehle|pahle|pichle) (ke|wale|) mahine',
    quarter_before_span: '(उससे पिछली|उससे पहले की) तिमाही',
    unit_before:
      'उससे (पहले|पहला) [वाला|वाले|वाली] {unit}|(उससे पिछले|उससे पहले के) {unit}|(usse|us se|isse|uske) (pehle|pahle) [ke|ka|ki|wale|wala|wali] {unit}|(उससे|उसके|इससे|इसके) (पहले|पिछले|पूर्व) [के|का|की] [वाले|वाला|वाली] {unit}|(उससे पिछली|इससे पिछले|इससे पिछली) {unit}',
    unit_year_before: `पिछले साल (के|की) (उसी|इसी) {unit}|(${last}) साल (इसी|के इसी|के समान|उसी|की इसी) {unit}|पिछले (साल|वर्ष) (के|की|का) (उसी|इसी|समान|वही) {unit}|बीते (साल|वर्ष) के (उसी|इसी) {unit}|(पिछले|गत|pichle|last) (साल|वर्ष|saal|year) (के|की|ke|ki) (उसी|इसी|usi|isi|same) {unit}`,
    year_before: `(${last}) (साल|वर्ष) [की|के|का] (इसी|समान|उसी|इस) (अवधि|समय|दौरान|तारीख|अवधि के)|एक साल पहले|साल दर साल|पिछले साल की समान अवधि|(पिछले|pichle|pichhle) (साल|वर्ष|saal) (से|se) (बढ़ी|बढ़ा|बढ़े|घटी|घटा|घटे|ज्यादा|कम|बेहतर|अच्छी|अच्छा|badhi|badha|badhe|ghati|ghata|zyada|jyada|kam|behtar)|(पिछले|गत|बीते) (साल|वर्ष) (से|के) [इसी|उसी] (मुकाबले|तुलना में|समय)|(pichle|pichhle|last) (saal|sal|year) [ke|ki|ka] (isi|usi|same) (samay|time|period|dauran|avadhi|dino)|पिछले साल (इन्हीं|उन्हीं) दिनों|पिछले साल के (इन्हीं|उन्हीं) दिनों|saal dar saal|वर्ष दर वर्ष`,
    fortnight: '(पिछले|pichle|pichhle|last) (पखवाड़े|दो हफ्ते|दो हफ्तों|15 दिन)',
    half_year: '(पिछले|pichle|last) (छमाही|आधे साल|छह महीने|6 mahine)',
    last_hours: '(पिछले|बीते|आखिरी|pichle|pichhle|last) {n} (घंटे|घंटों|ghante|ghanto|hour)',
    first_days: '{month} (के|ke) (पहले|शुरुआती|pehle|pahle|first) {n} (दिन|दिनों|din|dino|day)',
    last_days: '{month} (के|ke) (आखिरी|अंतिम|आख़िरी|aakhri|last) {n} (दिन|दिनों|din|dino|day)',
    week_of_month: '{month} (के|का|ke|ka) {nth} (हफ्ते|हफ्ता|सप्ताह|week|hafte|hafta)',
    last_week_of_month: '{month} (के|का|ke|ka) (आखिरी|अंतिम|आख़िरी|aakhri|last) (हफ्ते|हफ्ता|सप्ताह|week|hafte|hafta)',
    half_of_month: '{month} (के|का|की|ke|ka) {nth} (आधे|पखवाड़े|आधा|half|हिस्से|छमाही)',
    half: '[साल की] {nth} छमाही|{nth} (chhamahi|half)',
    half_this_year: 'इस (साल|वर्ष) की {nth} छमाही',
    half_last_year: '(पिछले|गत) (साल|वर्ष) की {nth} छमाही',
    half_of_year: '{year} (की|के) {nth} (छमाही|आधे)',
    quarter_this_year: 'इस (साल|वर्ष) (की|के) {nth} (तिमाही|क्वार्टर)|is saal ki {nth} timahi',
    quarter_last_year: '(पिछले|गत) (साल|वर्ष) (की|के) {nth} (तिमाही|क्वार्टर)|pichle saal ki {nth} timahi',
    weekday_last_week: '(पिछले|पिछली|pichle|last) (हफ्ते|सप्ताह|hafte|week) (के|ke|) {weekday}',
    weekday_this_week: '(इस|is) (हफ्ते|सप्ताह|hafte|week) (के|ke|) {weekday}|(इस|is) {weekday}',
  },
  metrics: {
    active28DayUsers: 'मासिक सक्रिय (उपयोगकर्ता|यूजर|यूज़र)',
    active7DayUsers: 'साप्ताहिक सक्रिय (उपयोगकर्ता|यूजर|यूज़र)',
    active1DayUsers: 'दैनिक सक्रिय (उपयोगकर्ता|यूजर|यूज़र)',
    users: `${user} [की संख्या]|यूनिक ${user}|(कितने|कितनी|kitne|kitni) (लोग|लोगों|यूजर|यूज़र|यूजर्स|विजिटर|विज़िटर|विजिटर्स|आगंतुक|बंदे|ग्राहक|कस्टमर|log|logo|logon|user|visitor|bande|customer|people|grahak) (आए|आये|आते|आ रहे|पहुंचे|पधारे|घूमे|देखने आए|विजिट किए|विज़िट किए|विजिट किया|aaye|aae|aye|aate|aa rahe|visit kiye|visit kiya|pahunche) [है|हैं|थे|hai|hain|the]|(कितने|कितनी|kitne|kitni) (लोग|लोगों|यूजर|यूज़र|यूजर्स|विजिटर|विज़िटर|विजिटर्स|आगंतुक|बंदे|ग्राहक|कस्टमर|log|logo|logon|user|visitor|bande|customer|people|grahak) ने (विजिट|विज़िट) (किया|की)|(कितने|कितनी|kitne|kitni) (लोग|लोगों|यूजर|यूज़र|यूजर्स|विजिटर|विज़िटर|विजिटर्स|आगंतुक|बंदे|ग्राहक|कस्टमर|log|logo|logon|user|visitor|bande|customer|people|grahak) ne visit kiya|यूनीक (यूजर|यूज़र|विजिटर|विज़िटर|यूजर्स|विजिटर्स)|unique (visitor|user|log)|(अलग अलग|भिन्न) (लोग|लोगों|यूजर)|(लोग|लोगों|यूजर|यूज़र|यूजर्स|विजिटर|विज़िटर|विजिटर्स|आगंतुक|बंदे|ग्राहक|कस्टमर|log|logo|logon|user|visitor|bande|customer|people|grahak) ki (sankhya|ginti|count)|यूजर काउंट|आने वालों की (संख्या|गिनती)|दर्शक|दर्शकों|ऑडियंस|प्रयोक्ता|विज़िटर्ज|विजिटरों`,
    activeUsers: `(सक्रिय|एक्टिव) ${user}`,
    totalUsers: `कुल ${user}`,
    newUsers: `(नए|नये|नया|न्यू) ${user}|(नए|नये|नया|नई|न्यू|पहली बार (आने वाले|आए|आये)) (लोग|लोगों|विजिटर|विजिटर्स|यूजर|यूजर्स|आगंतुक|मेहमान|दर्शक)|(naye|nae|naya|new|nai) (user|log|logo|visitor|bande|people)|पहली बार (आने वाले|आए|आये|विजिट)|pehli baar aaye|pehli baar aane wale`,
    traffic: 'ट्रैफ़िक|ट्रैफिक|यातायात|traffic|आवाजाही|आवागमन',
    sessions: `${visit} [की संख्या]|कुल ${visit}|सेशंस|सेशन|विजिटें|दौरे|session|visit|विज़िटें|सेशनो`,
    engagedSessions: `(एंगेज्ड|एंगेज) ${visit}|एंगेज्ड (सेशन|सत्र|सेशन्स)`,
    engagementRate:
      '(एंगेजमेंट|सहभागिता|जुड़ाव) (रेट|दर)|एंगेजमेंट रेट|engagement rate|(एंगेजमेंट|सहभागिता|जुड़ाव|इंगेजमेंट) (रेट|दर|प्रतिशत)|इंगेजमेंट',
    engagement: 'एंगेजमेंट|सहभागिता|जुड़ाव',
    bounceRate:
      '(बाउंस|बाउन्स) (रेट|दर)|बाउंस|bounce rate|bounce|(बाउंस|बाउन्स|उछाल) (रेट|दर|प्रतिशत)|तुरंत (लौटने|छोड़ने|निकलने) (वालों की दर|की दर|वाले)|turant wapas|बाउंसरेट',
    averageSessionDuration:
      '(आगंतुक|उपयोगकर्ता|लोग|विज़िटर) [साइट पर] [औसतन] कितना समय (रुकते|रुकते हैं|बिताते|बिताते हैं)|[औसत] (सेशन|सत्र) (अवधि|समय|ड्यूरेशन|की अवधि|का समय)|साइट पर [औसत] समय|(लोग|यूजर|विजिटर|आगंतुक|उपयोगकर्ता|ग्राहक) [हमारी] [साइट पर|वेबसाइट पर] [औसतन|औसत] (कितनी देर|कितने समय|कितना समय|कितना टाइम|कितना वक्त) (रुकते|ठहरते|बिताते|रहते|टिकते|देते|गुजारते|रुके)|(log|user|visitor) [site par|site pe|website par|website pe] [average|ausatan] (kitni der|kitna time|kitna samay|kitne time) (rukte|ruke|bitate|rehte|spend karte|tikte|dete)|[average|avg|ausat] session (time|duration|length)|[औसत] (सेशन|सत्र|विजिट) (टाइम|लंबाई|ड्यूरेशन|की लंबाई|की औसत अवधि|की अवधि)|साइट पर (बिताया|बिताया गया|रुकने का|औसत) (समय|टाइम|औसत समय)|साइट पर औसत (समय|टाइम)',
    userEngagementDuration: '(एंगेजमेंट|सहभागिता) (समय|टाइम|अवधि)',
    engagement_time_per_session: 'प्रति (सेशन|सत्र) [औसत] (एंगेजमेंट|सहभागिता) (समय|टाइम|अवधि)',
    average_engagement_time:
      'औसत (एंगेजमेंट|सहभागिता) (समय|टाइम|अवधि)|(औसत|एवरेज) (इंगेजमेंट|एंगेजमेंट|जुड़ाव) (समय|टाइम)|पेज पर (बिताया|औसत) (समय|टाइम|गया समय)|average engagement time|पढ़ने का औसत समय',
    sessionsPerUser: `प्रति (यूजर|उपयोगकर्ता) ${visit}|(प्रति|हर) (विजिटर|व्यक्ति|यूजर|यूज़र) (सेशन|सत्र|विजिट)|session per user`,
    screenPageViews: `${view} [की संख्या]|देखे गए पेज|पेज कितनी बार देखे गए|पेज व्यूस|व्यूस|पृष्ठदृश्य|page view|pageview|view|व्यूज़|पेज (देखे|खुले|खोले) गए|कितने पेज (देखे|पढ़े|खोले) [गए|जाते]|(कितनी बार|kitni baar) (देखा|देखे|देखी|पढ़ा|पढ़े|खोला|खुला|dekha|dekhe|dekhi|padha|padhe) [गया|गए|गई|gaya|gaye|gayi]|हिट्स|हिट|kitne page (dekhe|padhe) gaye|पेज देखने की संख्या`,
    screenPageViewsPerSession: `प्रति (सेशन|सत्र) (${view}|पेज)|(प्रति|हर|एक) (विजिट|सेशन|सत्र) (में|) [औसतन] [कितने] (पेज|पृष्ठ|पेज व्यू)|page per session`,
    screenPageViewsPerUser: `प्रति (यूजर|उपयोगकर्ता) (${view}|पेज)`,
    eventCount: '(इवेंट|इवेंट्स|घटना|घटनाएं) [की संख्या]|event|इवेंट्स की गिनती',
    conversions: `${conv} [की संख्या]|लक्ष्य|conversion|कन्वर्जन्स|कन्वर्जनों|गोल|गोल पूरे|कन्वर्शन्स|लक्ष्य पूर्ति`,
    keyEvents: '(मुख्य|की|महत्वपूर्ण) (इवेंट|इवेंट्स|घटनाएं)|key event|की इवेंट्स|महत्वपूर्ण घटनाएं|अहम इवेंट',
    conversion_rate: `${conv} (रेट|दर)|रूपांतरण दर|conversion rate|(कन्वर्जन|कन्वर्ज़न|कनवर्जन|कन्वर्शन|रूपांतरण) (प्रतिशत|की दर|का रेट)|कन्वर्जन की दर`,
    revenue:
      '(राजस्व|आय|कमाई|रेवेन्यू|आमदनी|कुल राजस्व|रेवेन्यु|कुल कमाई)|कितने पैसे (कमाए|कमाये|कमाया)|कितना (कमाया|कमाई की|पैसा कमाया)|पैसे कमाए|(कमाई|आमदनी|पैसा|पैसे|रकम|इनकम|टर्नओवर|वसूली)|कितने (रुपये|रुपए|पैसे|यूरो) (कमाए|कमाये|आए|आये|बने|मिले|बनाए)|कितना (पैसा|पैसे|धन|रेवेन्यू) (आया|कमाया|बना|मिला|बनाया|हुआ)|कितना कमा (लिया|लिए)|कितनी (कमाई|आय|आमदनी|इनकम) (हुई|की|हो रही|आई)|kamai|kamayi|kamaai|kamaayi|aamdani|amdani|revenue|income|turnover|paisa|paise|kitna (kamaya|kamaaya|kamae|kamaye|paisa aaya|paisa kamaya|paisa bana|revenue aaya|revenue hua)|kitne paise (kamaye|kamae|aaye|bane|mile)|kitni (kamai|kamayi|kamaai|income) (hui|ki|ho rahi|aayi)|बिक्री (की|से) (रकम|राशि|आय|कमाई)|कुल (आमदनी|इनकम|रेवेन्यू)',
    purchaseRevenue: '(खरीद|ई कॉमर्स) (राजस्व|रेवेन्यू|से आय)|purchase revenue|(खरीदारी|ऑर्डर|ऑर्डरों) (राजस्व|रेवेन्यू|से कमाई|से आय)',
    sales: '(बिक्री|सेल्स|सेल)|(विक्रय|सेल)|bikri|bikree|sale|बिक्रियां',
    refundAmount:
      '(रिफंड|धनवापसी|वापसी)|refund|(रिफ़ंड|रिफंड्स|लौटाए गए पैसे|लौटाई गई रकम|रिटर्न राशि|पैसे वापस)|कितना (रिफंड|पैसा लौटाया)|paise wapas|kitna refund',
    averagePurchaseRevenue:
      'औसत (ऑर्डर|खरीद|ऑर्डर का|कार्ट) (मूल्य|वैल्यू|राशि|रकम)|औसत ऑर्डर वैल्यू|एओवी|(औसत|एवरेज) (ऑर्डर|खरीद|कार्ट|बास्केट|बिल|ऑर्डर की|खरीदारी) (मूल्य|वैल्यू|राशि|रकम|कीमत|साइज)|औसत (ऑर्डर|बिल|कार्ट)|प्रति ऑर्डर (राजस्व|कमाई|औसत|मूल्य|आय|रकम)|(average|avg|ausat) (order|basket|cart|bill) (value|size|amount)|(average|avg|ausat) order|aov|हर ऑर्डर (का|की) (औसत मूल्य|औसत|कीमत|औसत रकम)|ऑर्डर (की|का) औसत (मूल्य|वैल्यू|रकम|राशि|कीमत)',
    averageRevenuePerUser:
      'प्रति (यूजर|उपयोगकर्ता) (राजस्व|आय|औसत राजस्व|रेवेन्यू)|(प्रति|हर|प्रत्येक) (यूजर|यूज़र|उपयोगकर्ता|ग्राहक|व्यक्ति) [पर|का|की] [औसत] (राजस्व|आय|रेवेन्यू)|(प्रति|हर|प्रत्येक) (यूजर|यूज़र|उपयोगकर्ता|विजिटर|आगंतुक|ग्राहक) [से|की|का] [औसत] (कमाई|आमदनी|राजस्व|आय)|per (user|visitor|customer) (revenue|kamai|income)|revenue per user|एक (यूजर|ग्राहक) से [औसतन] कितनी (कमाई|आय)',
    ecommercePurchases:
      '(खरीदारी|खरीद|ऑर्डर|ऑर्डर्स|खरीदारियां|खरीददारी|ख़रीदारी|परचेज|ऑर्डरों) [की संख्या]|order|purchase|kharid|kharidi|kharidari|kharidaari|khareedari|ऑर्डर्स|आर्डर|आर्डर्स|ऑर्डरों|परचेज़|खरीदें|खरीदियां|खरीदारियों|(ऑर्डर|आर्डर) की गिनती',
    transactions: '(लेनदेन|ट्रांजैक्शन|लेन देन)|transaction|ट्रांजेक्शन|ट्रांज़ैक्शन|लेनदेनों',
    totalPurchasers:
      '(खरीदार|खरीदारों)|(कितने|कितनी|kitne|kitni) (लोग|लोगों|यूजर|यूज़र|यूजर्स|विजिटर|विज़िटर|विजिटर्स|आगंतुक|बंदे|ग्राहक|कस्टमर|log|logo|logon|user|visitor|bande|customer|people|grahak) ने (खरीदा|खरीदारी की|खरीद की|ऑर्डर किया|ऑर्डर दिया|ख़रीदा|सामान खरीदा|कुछ खरीदा)|(कितने|कितनी|kitne|kitni) (लोग|लोगों|यूजर|यूज़र|यूजर्स|विजिटर|विज़िटर|विजिटर्स|आगंतुक|बंदे|ग्राहक|कस्टमर|log|logo|logon|user|visitor|bande|customer|people|grahak) ne (kharida|khareeda|kharidari ki|order kiya|purchase kiya|buy kiya)|(खरीदने|ऑर्डर करने|खरीदारी करने) वाले [लोग|यूजर|ग्राहक] [की संख्या]|(खरीददार|ख़रीदार|बायर|बायर्स|buyer|kharidar|kharidaar)',
    firstTimePurchasers:
      'पहली बार (खरीदारी|खरीददारी|खरीदा|ख़रीदा|ऑर्डर|खरीद) [की|किया]|(नए|पहली बार के) (खरीदार|ग्राहक)|(नए|नये|पहली बार के|पहली बार) (कस्टमर|कस्टमर्स|खरीदने वाले|ग्राहक|ग्राहकों|खरीददार)|(naye|nae|new) (customer|grahak|buyer)',
    customers: '(ग्राहक|ग्राहकों|कस्टमर|कस्टमर्स)|customer|grahak|grahako|graahak|ग्राहकों की संख्या|क्लाइंट',
    purchase_rate: '(खरीद|खरीदारी) (दर|रेट)|(खरीदने|ऑर्डर) (की दर|का प्रतिशत|दर|रेट)|purchase rate|खरीद कन्वर्जन (रेट|दर)',
    addToCarts:
      'कार्ट में (जोड़ने|जोड़े|जोड़ा) [की संख्या]|(कार्ट में (जोड़े गए|डाले गए|जोड़ना|जोड़ा|ऐड)|ऐड टू कार्ट)|कार्ट में (डाला|डाले|डालने|रखा|रखे|डाली)|कार्ट में (जोड़ने|जोड़े|जोड़ी|जोड़ा|डाला|डाले|डाली|डालते|रखते|रखी|ऐड किया|ऐड किए|ऐड हुए|ऐड) [गए|गया|गई|जाने] [की संख्या|वाले]|(टोकरी|बास्केट) में (डाला|डाले|जोड़े|रखे|रखा) [गए|गया]|cart (me|mein) (dala|daala|daale|dale|add|add kiya|add kiye|add hue|joda|jode|rakha|rakhe) [gaya|gaye]|add to cart|ऐड टु कार्ट|कार्ट एडिशन|कार्ट में (सामान|प्रोडक्ट|कुछ) (डाला|डाले|जोड़ा|रखा)',
    checkouts:
      '(चेकआउट|चेकआउट की शुरुआत)|checkout|चेकआउट (शुरू|स्टार्ट|तक पहुंचे) [किया|किए|हुए]|भुगतान (शुरू|पेज) [किया|किए]|(चेक आउट|पेमेंट) [शुरू किया|तक पहुंचे]|पेमेंट पेज',
    cart_abandonment:
      '(कार्ट (छोड़ने की दर|एबैंडनमेंट|परित्याग|छोड़ने)|छोड़े गए कार्ट)|cart abandonment [rate]|कार्ट (छोड़ने वाले|छोड़ी|छोड़े|छोड़कर|अबैंडनमेंट|एबंडनमेंट) [रेट|दर|गए]|कार्ट (छोड़ने|परित्याग|एबैंडनमेंट|अबैंडनमेंट) (की दर|दर|रेट)|छोड़ी गई कार्ट|cart chhodne (ki dar|wale|ka rate)|टोकरी छोड़ने की दर',
    itemsPurchased:
      '(बेचे गए|बिके हुए|खरीदे गए) (उत्पाद|प्रोडक्ट|आइटम)|बिकी हुई मात्रा|(कितने|कितनी|kitne|kitni) (सामान|प्रोडक्ट|उत्पाद|आइटम|पीस|यूनिट|product|item|piece|unit|saman) (बिके|बिकी|बेचे|बिका|बेचे गए|बिक गए|bike|biki|beche|becha|bik gaye) [गए]|(बिके|बिकी|बिकने वाले|खरीदे गए|bike hue) (सामान|प्रोडक्ट|उत्पाद|आइटम|यूनिट)|बिकी यूनिट|यूनिट्स|units sold|बिके हुए सामान',
    itemsViewed: '(देखे गए) (उत्पाद|प्रोडक्ट|आइटम)|(देखे गए|देखे जाने वाले) (सामान|उत्पाद|प्रोडक्ट|आइटम) की संख्या|प्रोडक्ट व्यू',
    advertiserAdCost:
      '(विज्ञापन|ऐड|एड) (लागत|खर्च|खर्चा|का खर्च|बजट)|विज्ञापन पर खर्च|लागत|खर्च|(विज्ञापन|विज्ञापनों|ऐड|ऐड्स|एड|एड्स|इश्तहार|ad|ads) (पर|par|pe)|(विज्ञापन|विज्ञापनों|ऐड|ऐड्स|एड|एड्स|मार्केटिंग|गूगल ऐड्स|प्रचार) (पर|में|का|की) [कितना] (खर्च|खर्चा|लागत|पैसा लगा|पैसे लगे|पैसा खर्च|पैसे खर्च)|(ad|ads|advertising|marketing|google ads) (par|pe|me|ka) [kitna] (kharch|kharcha|paisa laga|paise lage|spend)|kharcha|kharch|ad (kharch|kharcha|spend|cost)|cost|spend|खर्चा|विज्ञापन (व्यय|का बजट|की लागत)|ऐड स्पेंड',
    advertiserAdClicks: 'विज्ञापन क्लिक|(विज्ञापनों|ऐड|ऐड्स) (पर|के) क्लिक|ऐड क्लिक|ad click',
    advertiserAdCostPerClick:
      'प्रति क्लिक (लागत|मूल्य)|(प्रति|हर|एक) क्लिक (लागत|खर्च|मूल्य|का खर्च|की लागत|पर खर्च|की कीमत)|cost per click|cpc|सीपीसी|per click (cost|kharcha)',
    returnOnAdSpend: 'roas|विज्ञापन (खर्च पर|पर) (रिटर्न|लाभ|वापसी)|रोआस|आरओएएस|return on ad spend',
    clicks: '(क्लिक|क्लिक्स)|click|क्लिकों',
    click_rate: '(क्लिक दर|क्लिक थ्रू रेट|ctr)|click rate|सीटीआर|क्लिक रेट|क्लिक थ्रू दर|क्लिक प्रतिशत',
    impressions: '(इंप्रेशन|इम्प्रेशन)|impression|इम्प्रेशन्स|इंप्रेशन्स|इम्प्रेशंस|दिखने की संख्या',
    organicGoogleSearchAveragePosition: 'औसत स्थिति',
    itemRevenue: '(प्रोडक्ट|उत्पाद|आइटम) (राजस्व|रेवेन्यू|से कमाई|की कमाई)|product revenue',
    advertiserAdCostPerKeyEvent: '(प्रति|हर) (कन्वर्जन|रूपांतरण|ग्राहक) (लागत|खर्च|की लागत)|cost per conversion|cpa|सीपीए',
    items_per_order: '(प्रति|हर) ऑर्डर (में|) [औसतन] [कितने] (आइटम|प्रोडक्ट|उत्पाद|सामान)|item per order',
    totalAdRevenue: '(विज्ञापनों|विज्ञापन|ऐड|ऐड्स|एडसेंस) से (कमाई|आय|राजस्व|आमदनी)|ad revenue',
    stickiness: 'stickiness|स्टिकीनेस',
    shippingAmount: '(शिपिंग|डिलीवरी) (शुल्क|चार्ज|खर्च)',
    taxAmount: '(टैक्स|कर|जीएसटी) [की राशि]',
  },
  weakMetrics: {
    users:
      '(कितने लोग|कितने लोगों|कितने व्यक्ति)|(कितने|कितनी) (बंदे|जन|आदमी|विजिटर|यूजर)|kitne (log|logo|bande|user|visitor|people)|कितने लोगों ने',
    people: '(लोग|लोगों|व्यक्ति|पाठक)|जनता|पब्लिक|यूजर्स लोग|log|logo|logon|bande|people|audience|पाठकों|दर्शकगण|बंदे',
    screenPageViews:
      '(देखे गए|देखा गया|देखी गई|पढ़े गए|पढ़ा गया|देखे जाने वाले|लोकप्रिय|देखे|देखे जाने)|देख रहे|देखे जा रहे|देखे जा|देख|देखा|देखी|देखते|देखे जाते|पढ़ते|पढ़ा|पढ़े|पढ़ी|पढ़ी गई|पढ़ी गईं|देखी गईं|देखी जाती|पढ़े जाते|पढ़े जा|पढ़ी जा|पढ़े जाने|खोले गए|देखे जाने वाला|लोकप्रिय|पॉपुलर|dekha|dekhe|dekhi|dekhe gaye|dekha gaya|dekha jata|dekhe jate|padha|padhe|padhi|padhe gaye|padha gaya|padhe jate|popular|view hue|व्यू हुए|खुला',
    sessions:
      '(आए|आये|आया|आई|विज़िट किया)|आते|आ रहे|आ रहा|आने वाले|पहुंचे|पहुँचे|घूमने आए|विजिट की|aaya|aaye|aayi|aate|aa rahe|aa raha|aane wale|visit kiye|visit kiya|ट्रैफिक आया|आएं',
    ecommercePurchases:
      '(खरीदा|खरीदे|खरीदा गया|ऑर्डर किया)|ख़रीदा|ख़रीदे|खरीदी|खरीदने|ख़रीदने|खरीदते|खरीद रहे|खरीदने वाले|खरीदा गया|ऑर्डर (किया|किए|दिया|दिए|आए|मिले|हुए)|बेचा|kharida|khareeda|kharide|kharidte|kharidne|order (kiya|kiye|diya|aaye|mile|hue)|buy kiya|buy|खरीदी गई|मंगाया|मंगाए',
    itemsPurchased:
      '(बिके|बिकने वाले|बिका|बेचे गए|बिकने)|बिकी|बिकता|बिकती|बिकते|बिक|बिकने वाला|बिकने वाली|बिक रहा|बिक रहे|बिक रही|बेचे|बेची|बेची गई|bika|bike|biki|bikta|bikte|bikti|bikne wale|bikne wala|bik|bik raha|bik rahe|sell hua|sell hue|sold|selling|बेस्टसेलर|bestseller|मांग वाले|चलने वाले',
    revenue:
      '(कमाया|कमाए|कमाई की)|कमाया|कमाई करने वाले|कमाकर|कमा|कमाने वाले|कमाई दी|कमाई लाए|पैसे दिलाए|kamaya|kamaaya|kamaye|kamae|kama|kamane wale|कमाऊ|फायदेमंद|मुनाफेदार',
    advertiserAdCost:
      '(खर्च किया|खर्च किए)|(विज्ञापन|विज्ञापनों|ऐड|ऐड्स|एड|एड्स|इश्तहार|ad|ads) (पर|par|pe)|खर्च हुआ|खर्च हुए|खर्चा हुआ|खर्च कर|kharch kiya|kharch hua|kharch kiye|spend kiya|लगाए पैसे|लगाया',
    conversions: 'कन्वर्ट|कन्वर्ट हुए|कन्वर्ट हुआ|convert|convert hue|convert hua|कन्वर्ट होते|कन्वर्ट करता|कन्वर्ट करते|कन्वर्ट करने वाले',
    addToCarts: 'कार्ट|cart|टोकरी|बास्केट',
  },
  events: {
    sign_up:
      '(साइनअप|साइन अप|पंजीकरण|रजिस्ट्रेशन|साइनअप्स)|(साइनअप|साइन अप|पंजीकरण|रजिस्ट्रेशन|रजिस्टर|खाता बनाया|नए अकाउंट|नए खाते|अकाउंट बने|अकाउंट बनाए|रजिस्टर किया|रजिस्टर हुए|साइन अप किया|पंजीकृत|रजिस्ट्रेशंस|रजिस्ट्रेशन्स|साइन अप्स|नए सदस्य|नए मेंबर|खाते बने)|signup|sign up|sign up kiya|register|registration|naye account',
    login: '(लॉगिन|लॉग इन)|(लॉगिन|लाग इन) (किया|किए|हुए)|login|log in|लॉगिन्स',
    file_download: '(डाउनलोड|डाउनलोड्स)|download|डाउनलोड (किया|किए|हुए|की गई)|फाइल डाउनलोड',
    generate_lead: '(लीड|लीड्स)|lead|पूछताछ|इन्क्वायरी|संभावित ग्राहक',
    form_submit:
      '(फॉर्म सबमिट|फॉर्म सबमिशन|भेजे गए फॉर्म)|form (submit|submission|bhara|bhare)|फॉर्म (भरे|भरा|जमा|सबमिट|भेजा|भेजे) [गए|किए|किया|हुए]',
  },
  dimensions: {
    channel:
      '(चैनल|चैनलों|मार्केटिंग चैनल|चैनल ग्रुप|अधिग्रहण चैनल|ट्रैफिक चैनल)|चैनलवार|channel|channelwise|चैनल वार|चैनल वाइज|मार्केटिंग के चैनल|लोग हमें कैसे (ढूंढते|पाते|खोजते)|ट्रैफिक (कहां|कहाँ) से (आता|आया|आ रहा)|traffic (kaha|kahan) se (aa raha|aaya|aata)|ट्रैफिक का प्रकार|अधिग्रहण',
    source:
      '(स्रोत|सोर्स|ट्रैफ़िक स्रोत|ट्रैफिक स्रोत|ट्रैफिक सोर्स|स्रोतों)|source|sourcewise|सोर्सेस|ट्रैफिक के (स्रोत|सोर्स)|स्रोतवार|सोर्सवार|srot|जरिए|जरिया|किस साइट|किस वेबसाइट',
    medium: '(माध्यम|मीडियम)|medium|madhyam',
    source_medium: '(स्रोत|सोर्स) [और|/|व] (माध्यम|मीडियम)|source medium|सोर्स मीडियम|स्रोत माध्यम',
    campaign:
      '(अभियान|कैंपेन|कैम्पेन|अभियानों)|campaign|campaignwise|कैंपेनों|कैम्पेनों|विज्ञापन (अभियान|कैंपेन|अभियानों)|मार्केटिंग (अभियान|कैंपेन)|अभियानवार|मुहिम|कैंपेन्स|कैम्पेन्स|abhiyan',
    referrer: '(रेफरर|रेफ़रल साइट|रेफरल साइट)|रेफर करने वाली (साइट|साइटें|वेबसाइट)|referrer',
    keyword: '(कीवर्ड|कीवर्ड्स)|keyword|कीवर्डों',
    page: `${page}|लेख|आर्टिकल|यूआरएल|कंटेंट|लेखों|page|pagewise|पेजवार|पोस्ट|ब्लॉग पोस्ट|आलेख|article|post|url|content|सामग्री|खबर|खबरें|आर्टिकल्स|पोस्ट्स|पन्नों|पेज़|लेखवार`,
    page_title:
      'पेज [का] शीर्षक|पेज टाइटल|(पेज टाइटल|पेज का शीर्षक|शीर्षक)|page title|title|टाइटल|(लेख|आर्टिकल|पोस्ट) का (शीर्षक|टाइटल)|शीर्षकों|हेडलाइन',
    landing_page: `(लैंडिंग|एंट्री|प्रवेश) ${page}|landing page|(लैंडिंग|लेंडिंग|एंट्री|प्रवेश|पहला|शुरुआती|लैन्डिंग) (पेज|पेजों|पृष्ठ|पेजेस|पन्ने)|किस पेज से (आते|शुरू|आए|प्रवेश)|जिस पेज (पर|से) (आते|उतरते)`,
    search_term:
      '(सर्च टर्म|खोज शब्द|साइट सर्च)|(साइट|वेबसाइट) (पर|में) (क्या|लोग क्या) (खोजते|खोजा|सर्च करते|ढूंढते|ढूंढा|सर्च किया)|लोग [साइट पर] क्या (खोज|ढूंढ|सर्च कर|खोजते|ढूंढते|सर्च करते) [रहे]|search (term|query)|सर्च (शब्द|क्वेरी|टर्म्स)|खोज (शब्दों|क्वेरी)|खोजे गए शब्द|आंतरिक खोज|log kya (search|dhundh) (kar rahe|karte|rahe)',
    event: '(इवेंट का नाम|इवेंट नाम)|event name|इवेंट (के नाम|का प्रकार|टाइप)',
    country: '(देश|देशों|मुल्क)|देशवार|country|countrywise|desh|desho|देश वार|देशों|कंट्री|राष्ट्र|मुल्कों|भौगोलिक|लोकेशन|location',
    region: '(राज्य|राज्यों|क्षेत्र|प्रांत)|state|statewise|rajya|प्रदेश|प्रदेशों|राज्यवार|स्टेट|प्रांतों|इलाका|इलाके|region',
    city: '(शहर|शहरों|नगर)|शहरवार|city|citywise|shehar|shahar|sheher|shahr|शहर वार|सिटी|नगरों|कस्बा|shehro',
    continent: '(महाद्वीप)',
    language: '(भाषा|भाषाओं)|language|bhasha|bhashaa|लैंग्वेज|भाषावार',
    device:
      '(डिवाइस|डिवाइसों|उपकरण|डिवाइस प्रकार|डिवाइस के प्रकार|डिवाइस टाइप|डिवाइस श्रेणी)|डिवाइसवार|device|devicewise|डिवाइस वार|डिवाइसेस|डिवाइस (का प्रकार|के हिसाब)|किस डिवाइस|(मोबाइल|फोन|mobile|phone) (या|ya|कि) (डेस्कटॉप|कंप्यूटर|लैपटॉप|desktop|computer|laptop)|(डेस्कटॉप|कंप्यूटर|desktop|computer) (या|ya|कि) (मोबाइल|फोन|mobile|phone)',
    operating_system: '(ऑपरेटिंग सिस्टम)|operating system|os|ओएस|ऑपरेटिंग सिस्टम्स|आपरेटिंग सिस्टम',
    browser: '(ब्राउज़र|ब्राउजर)|browser|browserwise|ब्राउज़रों|ब्राउजरों|ब्राउज़रवार|ब्राउज़र्स',
    screen_resolution: '(स्क्रीन रिज़ॉल्यूशन)|स्क्रीन (साइज|आकार|रिजॉल्यूशन|रेज़ोल्यूशन)',
    new_or_returning: `(नए और लौटने वाले|नए बनाम लौटने वाले|नए बनाम पुराने|नए और पुराने) [${user}]|(नए|नये|new|naye) (या|और|बनाम|vs|aur|ya|versus) (पुराने|वापस आने वाले|लौटने वाले|रिटर्निंग|दोबारा आने वाले|returning|purane) [यूजर|यूजर्स|विजिटर|विजिटर्स|उपयोगकर्ता|उपयोगकर्ताओं|ग्राहक|आगंतुक|user|visitor]|(नए|नये) (यूजर|यूजर्स|विजिटर|उपयोगकर्ता|आगंतुक) (और|बनाम|या) (पुराने|लौटने वाले|वापस आने वाले|रिटर्निंग) [यूजर|यूजर्स|विजिटर|उपयोगकर्ता|आगंतुक]|यूजर (टाइप|का प्रकार)`,
    age: '(आयु|उम्र|आयु वर्ग)|age|age group|umar|umr|उम्र (वर्ग|समूह)|आयु (समूह|वर्ग|सीमा)|एज ग्रुप|उम्रवार|किस उम्र|आयुवर्ग',
    gender:
      '(लिंग|जेंडर|पुरुष और महिला)|gender|ling|(महिला|महिलाएं|महिलाओं|औरत|औरतें|स्त्री|लड़कियां) [कितनी] [हैं] (और|या|बनाम|व) (पुरुष|पुरुषों|मर्द|आदमी|लड़के) [कितने] [हैं]|(पुरुष|पुरुषों|मर्द|आदमी|लड़के) [कितने] [हैं] (और|या|बनाम|व) (महिला|महिलाएं|महिलाओं|औरत|औरतें|लड़कियां) [कितनी] [हैं]|mahila aur purush|purush aur mahila|स्त्री पुरुष|पुरुष महिला|male female|male (aur|vs|or|and) female|लिंगवार',
    product:
      '(उत्पाद|उत्पादों|प्रोडक्ट|प्रोडक्ट्स|आइटम)|product|productwise|item|saman|samaan|सामान|वस्तु|वस्तुएं|चीज़|चीज़ें|चीजें|माल|प्रोडक्टवार|आइटम्स|उत्पादवार|utpad|प्रॉडक्ट|प्रॉडक्ट्स',
    product_category:
      '(श्रेणी|कैटेगरी|उत्पाद श्रेणी|श्रेणियों)|category|categorywise|कैटेगरीज|कैटगरी|श्रेणीवार|प्रोडक्ट (कैटेगरी|श्रेणी)|उत्पाद (श्रेणियों|वर्ग)|श्रेणियां|कैटेगरीवार|shreni',
    product_brand: '(ब्रांड|ब्रैंड)|brand|ब्रांड्स|ब्रांडों',
    coupon: '(कूपन|कूपन कोड)|coupon|coupon code|डिस्काउंट कोड|प्रोमो कोड|कूपनों|छूट कोड',
    hour: 'दिन के घंटे|दिन का घंटा|दिन के समय|(घंटा वार|घंटे के अनुसार|दिन के समय|किस समय|समय)|किस घंटे|घंटे|घंटा|hour|hourwise|ghante|घंटेवार|घंटे वार|किस घंटे|किस वक्त|किस टाइम|दिन के किस (समय|घंटे|वक्त)|कितने बजे|घंटों|kis time|kis samay|kitne baje|घंटे दर घंटे|समयवार',
    weekday:
      '(सप्ताह|हफ्ते) के किस दिन|सप्ताह के दिन|हफ्ते के दिन|(सप्ताह के दिन|हफ्ते के दिन|सप्ताह का दिन)|(सप्ताह|हफ्ते|week|hafte) (के|ke) (किस|कौन से|kis|kaunse|konse) (दिन|din)|हफ्ते के दिनों|सप्ताह के दिनों|वार के हिसाब|weekday|day of week|हफ्ते का कौन सा दिन|सप्ताह का कौन सा दिन',
    date: '(किस दिन|कौन सा दिन|कौन से दिन)|kis din|kaun sa din|kaunse din|konse din|किस तारीख|कौन सी तारीख|किन दिनों',
    week: '(किस हफ्ते|कौन सा हफ्ता)|किस सप्ताह|kis hafte|कौन से हफ्ते',
    month: '(किस महीने|कौन सा महीना)|kis mahine|कौन से महीने|किस माह|किन महीनों|kaun sa mahina',
    year: '(हर साल|सालाना|प्रति वर्ष)',
    social_network: '(सोशल|सोशल मीडिया) (नेटवर्क|प्लेटफॉर्म|चैनल|साइट|प्लेटफार्म)|social (network|platform)',
    device_model: '(फोन|मोबाइल|डिवाइस) मॉडल|कौन सा फोन',
    device_brand: '(फोन|मोबाइल|डिवाइस) (ब्रांड|कंपनी)',
    file: 'file|फाइल|फाइलें|पीडीएफ|दस्तावेज़',
    video: 'video|वीडियो',
    platform: 'platform|प्लेटफॉर्म|प्लेटफार्म',
    host: 'डोमेन|domain',
    audience: 'ऑडियंस सेगमेंट',
  },
  values: {
    mobile:
      '(मोबाइल|फोन|फ़ोन|स्मार्टफोन|मोबाइल फोन|मोबाइल डिवाइस)|mobile|phone|(मोबाईल|स्मार्टफ़ोन|फोनों|मोबाइल्स|सेलफोन|मोबाइलों)|mobile phone|smartphone',
    desktop: '(डेस्कटॉप|कंप्यूटर|लैपटॉप|कम्प्यूटर)|desktop|computer|laptop|pc|(पीसी|डेस्क टॉप|कम्प्यूटरों)',
    tablet: '(टैबलेट)|tablet|(टेबलेट|टैब|टेबलट)',
    organic_search:
      '(ऑर्गेनिक सर्च|ऑर्गेनिक खोज|जैविक खोज|सर्च इंजन|खोज इंजन|एसईओ)|organic search|(ऑर्गेनिक|आर्गेनिक|जैविक) (सर्च|खोज|गूगल)|गूगल सर्च|सर्च (नतीजे|नतीजों|रिजल्ट)|खोज परिणामों',
    organic: '(ऑर्गेनिक)|organic|(आर्गेनिक|जैविक)',
    paid_search: '(पेड सर्च|सशुल्क खोज)|paid search|(सर्च विज्ञापन|गूगल ऐड्स|गूगल एड्स|गूगल विज्ञापन|भुगतान खोज)',
    paid: '(पेड|सशुल्क|विज्ञापन|विज्ञापनों)|paid|ads|(ऐड्स|एड्स|ऐड|सशुल्क विज्ञापन|इश्तहार)',
    direct: '(डायरेक्ट|सीधे|प्रत्यक्ष)|direct|(सीधा|सीधे आने वाले|डाइरेक्ट)',
    referral: '(रेफरल|रेफ़रल)|referral|(दूसरी साइटों|अन्य साइटों|रेफरल्स|दूसरी वेबसाइटों)',
    email: '(ईमेल|ई मेल|मेल)|email|mail|(ई-मेल|ईमेल अभियान|मेलर|ईमेलों|ईमेल मार्केटिंग)',
    newsletter: '(न्यूज़लेटर|न्यूजलेटर)|newsletter|(न्यूज़ लेटर|न्यूज लेटर|समाचार पत्र)',
    social: '(सोशल मीडिया|सोशल)|social media|social|(सोशल नेटवर्क|सोशल मीडिया चैनल|सोशल साइटों|सोशल मिडिया)',
    organic_social: '(ऑर्गेनिक सोशल)',
    paid_social: '(पेड सोशल)',
    google: '(गूगल)|(गूगल सर्च इंजन|गुगल)',
    facebook: '(फेसबुक|फ़ेसबुक)|(एफबी|फेसबूक)',
    instagram: '(इंस्टाग्राम)|insta|(इंस्टा|इन्स्टाग्राम)',
    youtube: '(यूट्यूब)|(यू ट्यूब)',
    twitter: '(ट्विटर)',
    whatsapp: '(व्हाट्सएप|व्हाट्सऐप)|(वाट्सएप|व्हाट्स ऐप|वॉट्सऐप|वॉट्सएप)',
    ai_assistants: '(एआई|एआई टूल)|(एआई असिस्टेंट|एआई टूल्स|एआई चैटबॉट|चैटबॉट|कृत्रिम बुद्धिमत्ता|आर्टिफिशियल इंटेलिजेंस)|ai tools',
    returning_visitors:
      '(लौटने वाले|वापस आने वाले|पुराने)|(लौटकर आने वाले|दोबारा आने वाले|फिर से आने वाले|वापिस आने वाले|रिटर्निंग|रिपीट|पुराने (यूजर|यूजर्स|विजिटर|ग्राहक|उपयोगकर्ता))|returning|purane [user|visitor|customer]|repeat',
    male: '(पुरुष|पुरुषों)|(मर्द|मर्दों|आदमी|आदमियों|लड़के|लड़कों|नर|पुरूष)|purush|aadmi|male|men|mard',
    female:
      '(महिला|महिलाओं|महिलाएं)|(औरत|औरतें|औरतों|स्त्री|स्त्रियां|लड़की|लड़कियां|लड़कियों|महिलाऐं)|mahila|mahilayen|aurat|female|women',
    home_page: '(होमपेज|होम पेज|मुख्य पृष्ठ)|(मुख्य पेज|मुखपृष्ठ|होम पृष्ठ|मेन पेज)|home page|homepage',
    blog: '(ब्लॉग|हमारे ब्लॉग)|blog|(ब्लॉग सेक्शन|ब्लाग)',
    europe: '(यूरोप)',
    asia: '(एशिया)',
    weekends: '(सप्ताहांतों|वीकेंड्स)|weekends|(शनिवार रविवार|छुट्टी के दिन)',
    working_days: '(कार्य दिवस|कार्यदिवसों)|(सप्ताह के कामकाजी दिन|वर्किंग डेज|कामकाजी दिनों|वीकडेज|कार्यदिवस)',
    iphone: '(आईफोन|आईफ़ोन|आइफोन)',
    ipad: '(आईपैड)',
    android: '(एंड्रॉइड|एंड्रॉयड|एंड्राइड)',
    ios: '(आईओएस)',
    windows: '(विंडोज|विंडोज़)',
    chrome: '(क्रोम)',
    safari: '(सफारी)',
    firefox: '(फायरफॉक्स|फ़ायरफ़ॉक्स)',
    edge: '(एज ब्राउज़र)',
    samsung: '(सैमसंग)',
    tiktok: '(टिकटॉक|टिक टॉक)',
    linkedin: '(लिंक्डइन|लिंक्डिन)',
    pinterest: '(पिंटरेस्ट)',
    telegram: '(टेलीग्राम)',
    bing: '(बिंग)',
    chatgpt: '(चैटजीपीटी|चैट जीपीटी)',
    africa: '(अफ्रीका)',
    north_america: '(उत्तरी अमेरिका)',
    south_america: '(दक्षिण अमेरिका|दक्षिणी अमेरिका)',
    european_union: '(यूरोपीय संघ)',
  },
  countries: {
    India: 'इंडिया|हिंदुस्तान|भारतीय|भारत|bharat|india|हिन्दुस्तान|हिंदुस्तानी',
    'United States': 'अमेरिका|यूएसए|यूएस|अमरीका',
    'United Kingdom': 'ब्रिटेन|यूके|इंग्लैंड',
    Germany: 'जर्मन|जर्मनी',
    Japan: 'जापानी',
    Pakistan: 'पाकिस्तान',
    Nepal: 'नेपाल',
    Bangladesh: 'बांग्लादेश',
    China: 'चीन',
    Russia: 'रूस',
    Canada: 'कनाडा',
    Australia: 'ऑस्ट्रेलिया',
    'United Arab Emirates': 'यूएई|संयुक्त अरब अमीरात',
    'Saudi Arabia': 'सऊदी|सऊदी अरब',
    Austria: 'ऑस्ट्रिया',
    Switzerland: 'स्विट्जरलैंड|स्विट्ज़रलैंड',
    Italy: 'इटली',
    Spain: 'स्पेन',
    Netherlands: 'नीदरलैंड|हॉलैंड|नीदरलैंड्स',
    'Sri Lanka': 'श्रीलंका',
    Poland: 'पोलैंड',
    France: 'फ्रांस|फ़्रांस',
    Türkiye: 'तुर्की',
  },
  cities: {
    Delhi: 'दिल्ली',
    'New Delhi': 'नई दिल्ली',
    Mumbai: 'मुंबई',
    Bengaluru: 'बेंगलुरु|बैंगलोर',
    Kolkata: 'कोलकाता',
    Chennai: 'चेन्नई',
    Pune: 'पुणे',
    Hyderabad: 'हैदराबाद',
    London: 'लंदन',
    Berlin: 'बर्लिन',
    Munich: 'म्यूनिख',
    Hamburg: 'हैम्बर्ग',
    Frankfurt: 'फ्रैंकफर्ट',
    Vienna: 'वियना',
    Zurich: 'ज्यूरिख',
    Paris: 'पेरिस',
    Madrid: 'मैड्रिड',
    Rome: 'रोम',
    Milan: 'मिलान',
    Amsterdam: 'एम्स्टर्डम',
    Istanbul: 'इस्तांबुल',
    Moscow: 'मॉस्को',
    Tokyo: 'टोक्यो',
    Beijing: 'बीजिंग',
    Shanghai: 'शंघाई',
    Singapore: 'सिंगापुर',
    Dubai: 'दुबई',
    'New York': 'न्यूयॉर्क',
    'Los Angeles': 'लॉस एंजिल्स',
    Chicago: 'शिकागो',
    Toronto: 'टोरंटो',
    Sydney: 'सिडनी',
    Ahmedabad: 'अहमदाबाद',
    Jaipur: 'जयपुर',
    Lucknow: 'लखनऊ',
    Bhopal: 'भोपाल',
    Indore: 'इंदौर',
    Patna: 'पटना',
    Surat: 'सूरत',
    Nagpur: 'नागपुर',
    Kanpur: 'कानपुर',
    Chandigarh: 'चंडीगढ़',
    Noida: 'नोएडा',
    Gurugram: 'गुरुग्राम|गुड़गांव',
    Varanasi: 'वाराणसी|बनारस',
    Kochi: 'कोच्चि',
  },
  signals: {
    first_part: 'पहले {n} {unit}|pehle {n} {unit}|pahle {n} {unit}',
    length: 'रुकते|ठहरते|(कितनी देर|कितने समय|कितना समय)|kitni der|kitna time|kitna samay|टिकते|कितना टाइम|कितना वक्त',
    now: '(अभी|इस वक्त|फिलहाल|वर्तमान में)|अभी इस वक्त|इस घड़ी|इसी वक्त|इस क्षण|abhi|is waqt|filhal|filhaal|right now|फ़िलहाल',
    pair: 'दोनों|dono|दोनों का|दोनों की|दोनों को|both',
    minutely: '(प्रति मिनट|हर मिनट|मिनट के अनुसार|मिनट दर मिनट)|per minute|har minute',
    by: '(के अनुसार|के हिसाब से|वार|के आधार पर|अनुसार|द्वारा|के मुताबिक|प्रति|हर|सभी|प्रत्येक|अलग अलग|का वितरण|में बंटवारा|का ब्रेकडाउन|ब्रेकडाउन)|(के हिसाब|वाइज|वाइज़|के तौर पर|के क्रम में|प्रकार के अनुसार|के अनुरूप|अनुसार बांटकर|में बांटकर|के आधार|के बेसिस पर|का बंटवारा|का विभाजन|में से हर|में से प्रत्येक|के स्तर पर|हर एक|हरेक|एक एक)|ke hisaab se|ke hisab se|ke hisaab|wise|ke anusaar|ke anusar|ke mutabik|ke mutabiq|har|har ek|prati|per|sabhi|alag alag|ke basis par|ke base par|breakdown|by|me baant kar|split',
    which:
      '(कौन|कौन से|कौन सा|कौन सी|किन|किस|कौनसे|कौनसा|कौन-से)|(किनमें|किसमें|किसका|किसकी|किसके|किनका|किनसे|किससे|कौनसी|किन किन|कौन कौन से|क्या क्या)|kaun|kaun sa|kaun si|kaun se|kaunsa|kaunsi|kaunse|konsa|konsi|konse|kon sa|kon se|kon si|kis|kin|kisme|kisse|kiski|kiska|which',
    highest:
      '(सबसे) (ज्यादा|अधिक|ज़्यादा|लोकप्रिय|ऊंचे|ऊँचे|बड़े|बड़ा|उच्च) [वाले|वाला|देखे गए]|(टॉप|शीर्ष) {n}|टॉप|शीर्ष|सर्वाधिक|अधिकतम|लोकप्रिय|मुख्य|(सबसे) (ज्यादा|अधिक|ज़्यादा|बढ़कर|ऊपर|आगे|बड़ी|ऊंची|ऊँची|ऊंचा|लंबा|लंबी|व्यस्त|चर्चित|पसंदीदा|मशहूर|तेज) [वाले|वाला|वाली]|(टॉप|शीर्ष|चोटी के|अव्वल|सर्वाधिक) {n}|अव्वल|ऊपर के {n}|सबसे ज्यादा [किस]|sabse (zyada|jyada|jada|zada|jyaada|zyaada|bada|bade|badi|popular|upar|adhik|aage|lamba) [wala|wale|wali]|top|top {n}|most|highest|ज्यादा से कम|घटते क्रम [में]|अधिकतम|मैक्सिमम|पॉपुलर|नंबर वन',
    lowest:
      '(सबसे) (कम|छोटे|निचले) [वाले|वाला]|न्यूनतम|निचले {n}|बॉटम {n}|(सबसे) (कम|छोटे|निचले|नीचे|पीछे|छोटा|छोटी|निम्न|सुस्त) [वाले|वाला|वाली]|sabse (kam|chhota|chota|chhoti|niche|neeche|pichhe|low) [wala|wale|wali]|bottom {n}|bottom|lowest|least|कम से ज्यादा|बढ़ते क्रम [में]|मिनिमम|आखिरी {n}',
    best: '(सबसे) (अच्छे|अच्छा|अच्छी|बेहतर) [वाले]|सर्वश्रेष्ठ|बेहतरीन|सर्वोत्तम|(सबसे) (बढ़िया|कामयाब|सफल|अच्छा|उम्दा|कारगर|असरदार|बेस्ट) [वाले|वाला|वाली|प्रदर्शन]|बेस्ट|बेस्ट {n}|सबसे अच्छा प्रदर्शन [करने वाले]|sabse (achha|accha|acha|achhe|ache|acche|achhi|acchi|badhiya|best|safal|behtar) [wala|wale|wali]|best|best {n}|best performing|सर्वश्रेष्ठ {n}',
    worst:
      '(सबसे) (खराब|बुरे|बुरा|ख़राब|बुरी) [वाले]|बदतर|(सबसे) (घटिया|बेकार|कमजोर|कमज़ोर|नाकाम|ढीला|ढीले|फिसड्डी) [वाले|वाला|वाली|प्रदर्शन]|sabse (kharab|bura|bekar|bekaar|ghatiya|bure|kamzor) [wala|wale|wali]|worst|worst {n}|सबसे खराब {n}',
    first_n:
      'पहले {n}|केवल {n}|सिर्फ {n}|{n} (दिखाओ|दिखाइए|बताओ)|{n} (कौन|कौन से|कौनसे|konse|kaun se)|pehle {n}|pahle {n}|sirf {n}|keval {n}|{n} (dikhao|batao|chahiye|चाहिए|बताइए|दिखाएं)|बस {n}|bas {n}',
    versus:
      '(की तुलना में|से तुलना|बनाम|के मुकाबले|की अपेक्षा|के विरुद्ध|के साथ तुलना|से तुलना करें|की तुलना|vs|के मुक़ाबले)|से (करें|करो|कीजिए|करके|करना|करिए)|से तुलना|(के सामने|से तुलना करके|की बजाय|के बनिस्बत|के बदले|की तुलना से|के मुकाबले में|से ज्यादा|से कम|से बेहतर|से अधिक|वर्सेस)|ke mukable|ke muqable|ke mukabale|ke muqabale|ki tulna me|ki tulna mein|se compare|se compare karke|ke comparison me|ke against|ke comparison mein|se zyada|se jyada|se kam|than|versus',
    compare:
      '(तुलना|तुलना करें|तुलना करो|तुलना कीजिए|अंतर|फर्क)|(तुलनात्मक|मुकाबला|कंपेयर|कम्पेयर|भेद|फ़र्क|आमने सामने|साथ साथ रखकर|साथ साथ)|tulna|compare|comparison|antar|farak|fark|difference|mukabla|तुलना (करके|कर|करिए|करें)|कितना (फर्क|अंतर)',
    change:
      '(बदलाव|परिवर्तन|बदला|बदले|बदली|बढ़े|बढ़ा|बढ़ी|बढ़ोतरी|वृद्धि|घटे|घटा|घटी|गिरे|गिरा|गिरी|गिरावट|कमी|कम हुए|कम हुआ|कम हुई|बढ़|घट|ग्रोथ|सुधार|गिर)|बेहतर|बदतर|बढ़िया|(बढ़ती|बढ़ता|बढ़ते|बढ़ रहा|बढ़ रही|बढ़ रहे|बढ़ गया|बढ़ गई|बढ़ गए|घटता|घटती|घटते|घट गया|घट गई|गिरता|गिरती|गिरते|गिर गया|गिर गई|गिर गए|गिरावट आई|उछाल|उछला|उछली|उछले|लुढ़का|लुढ़की|लुढ़के|चढ़ा|चढ़ी|चढ़े|टूटा|टूटी|टूटे|धड़ाम|आधा हो|आधी हो|आधे हो|दोगुना|दोगुनी|दोगुने|दुगुना|दुगुनी|सुधरा|सुधरी|सुधरे|बिगड़ा|बिगड़ी|बिगड़े|फिसला|फिसली|फिसले|डाउन|अप|ऊपर गया|ऊपर गई|ऊपर गए|नीचे गया|नीचे गई|नीचे गए|नीचे आया|नीचे आई|तेजी|तेज़ी|मंदी|बदल|बदल गया|बदली|बदला है|बदलता|बढ़त|इज़ाफ़ा|इजाफा|कटौती|कम हो|कम हो गए|कम हो गया|कम हो गई|ज्यादा हुए|ज्यादा हुआ|ज्यादा हुई|अधिक हुए|बढ़ोत्तरी|बढ़ोतरी हुई|ड्रॉप|ड्राप|क्रैश|ठप|पिछड़े|पिछड़ा|पिछड़ी|डूबा|डूबी|सुस्त पड़ा|धीमा पड़ा|उठा|उठी|बढ़ाव|घटाव|नुकसान हुआ|गिरना|बढ़ना|घटना क्यों)|badha|badhe|badhi|badh|badhta|badhti|badhte|badh gaya|badh gayi|badh gaye|ghata|ghate|ghati|ghat|ghat gaya|ghat gayi|gira|gire|giri|gir|gir gaya|gir gayi|gir gaye|girawat|giravat|kam (hua|hui|hue|ho|ho gaya|ho gayi|ho gaye|ho gyi|ho gya)|kami|badlav|badlaav|badla|badle|badli|badal gaya|upar (gaya|gayi|gaye)|niche (gaya|gayi|gaye|aaya|aayi)|neeche (gaya|gayi|gaye|aaya|aayi)|uchhal|growth|drop|dropped|drop hua|down|up|increase|decrease|badhotri|sudhar|crash|change|double|adha|aadha|zyada hua|zyada hui',
    trend:
      '(ट्रेंड|रुझान|समय के साथ|ग्राफ|चार्ट|विकास|कैसे बदले|कैसे बदला|कैसे बदली|प्रवृत्ति|उतार चढ़ाव)|(ट्रेंड्स|रुख|समय के अनुसार|समय के हिसाब|वक्त के साथ|लाइन चार्ट|आलेख चित्र|कैसे बढ़ा|कैसे बढ़ी|कैसे बढ़े|चाल|ग्राफ़|प्रगति|कैसा रुझान|प्रवाह)|trend|graph|chart|samay ke saath|time ke saath|kaise badla|kaise badle|kaise badli|over time|कैसे (बदलता|बदलती|बदलते|बदल)',
    daily:
      '(दैनिक|रोज|रोज़|प्रतिदिन|दिन के अनुसार|हर दिन|दिन वार|प्रति दिन|रोजाना|दिनवार|डेली)|दिन (दर|ब|प्रति) दिन|दिनवार|तारीखवार|(दिन|तारीख) के हिसाब [से]|(दिन दर दिन|दिन वाइज|डे वाइज|प्रत्येक दिन|दिन भर|एक एक दिन|रोज का|रोज़ का|रोज की|रोज़ की|रोज के|रोज़ के|हर रोज|हर रोज़)|roz|roj|rozana|rojana|daily|din ke hisaab se|har din|din wise|day wise|daywise|datewise|date wise|prati din|har roz|day by day|din ba din',
    weekly:
      '(साप्ताहिक|हर हफ्ते|प्रति सप्ताह|हफ्ते के अनुसार|सप्ताह के अनुसार|हफ्तेवार|वीकली)|(सप्ताह|हफ्ते|हफ़्ते) दर (सप्ताह|हफ्ते|हफ़्ते)|सप्ताहवार|(हफ्ता दर हफ्ता|हफ्ता वार|हफ्ते वार|सप्ताह वार|वीक वाइज|हर सप्ताह|हफ़्तेवार|हर हफ़्ते|प्रति हफ्ते|हफ्ते के हिसाब से|सप्ताह के हिसाब से|हफ्तावार|हफ्ते ब हफ्ते)|weekly|har hafte|hafte wise|week wise|weekwise|haftewar|hafte ke hisaab se|week by week|hafte dar hafte',
    monthly:
      '(मासिक|हर महीने|प्रति माह|प्रति महीने|महीने के अनुसार|माह के अनुसार|महीनेवार|महीने वार|मंथली)|महीने दर महीने|माहवार|(माह दर माह|महीना दर महीना|महीना वार|माह वार|मंथ वाइज|महीने के हिसाब से|माह के हिसाब से|हर माह|हर महीना|महीनावार|महीने ब महीने)|monthly|har mahine|month wise|monthwise|mahine wise|mahine ke hisaab se|month by month|mahine dar mahine',
    quarterly:
      '(त्रैमासिक|हर तिमाही|तिमाही के अनुसार)|(तिमाही वार|तिमाहीवार|तिमाही दर तिमाही|तिमाही के हिसाब से)|quarterly|quarter wise|har timahi',
    overview:
      '(सारांश|अवलोकन|प्रदर्शन|हाल|कैसा चल रहा है|कैसे चल रहा है|कैसा रहा|कैसा है|रिपोर्ट|मुख्य आंकड़े|आंकड़े|परफॉर्मेंस|स्थिति|नतीजे|कैसा प्रदर्शन|ओवरव्यू|हम कैसा कर रहे हैं|कैसा चल रहा)|(सार|संक्षेप|झलक|हाल चाल|हालचाल|कैसी चल रही|कैसी रही|कैसे रहे|कैसा जा रहा|कैसी जा रही|कैसे चल रहे|कैसा चला|कैसी चली|कैसा काम कर|रिपोर्ट कार्ड|मुख्य बातें|मुख्य मेट्रिक्स|मुख्य नंबर|क्या हाल|क्या स्थिति|क्या चल रहा|समरी|पूरा हाल|लेखा जोखा|लेखाजोखा|कैसा प्रदर्शन रहा|कैसा परफॉर्म|परफॉर्म|नंबर कैसे)|kaisa chal raha|kaisi chal rahi|kaise chal rahe|kaisa raha|kaisi rahi|kaise rahe|kaisa hai|kaisa gaya|haal|haal chaal|performance|report|summary|overview|kya haal|kya chal raha|kaisa kar rahe|kaisa perform',
    why: '(किसकी वजह से|किसके कारण|के पीछे क्या|किसलिए|क्यों|क्यूं|क्यूँ|किस वजह से|कारण|वजह|किस कारण)|(किस वजह|वजह क्या|कारण क्या|क्या वजह|क्या कारण|क्यों कर|किसलिये|ऐसा क्यों|किन कारणों|किन वजहों|क्या हुआ कि|कारण बताओ|वजह बताओ|की वजह|का कारण|के पीछे की वजह|के पीछे का कारण|किस चीज से)|kyu|kyun|kyon|kyoon|kyo|kis wajah se|kis wajah|kis karan|wajah|karan|kaaran|reason|why|kya wajah|kya reason|ki wajah kya',
    share:
      '(हिस्सा|प्रतिशत|कितने प्रतिशत|अनुपात|शेयर|कितना हिस्सा|भाग|कितना प्रतिशत|फीसदी)|(कितना फीसदी|कितने फीसदी|फ़ीसदी|परसेंट|परसेंटेज|कितने परसेंट|कितना परसेंट|हिस्सेदारी|योगदान|कितना भाग|का प्रतिशत|का हिस्सा|कुल में से कितने)|pratishat|percent|percentage|kitna percent|kitne percent|hissa|share|kitna hissa|feesdi',
    average: '(औसत|औसतन)|(एवरेज|औसत रूप से)|ausat|ausatan|average|avg',
    quantity:
      '(कितने|कितनी|कितना|की संख्या|संख्या|कुल कितने|कुल कितनी)|(कितनों|कितना रहा|कितने रहे|कितनी रही|कितनी थी|कितना था|गिनती)|kitne|kitni|kitna|kitane|ki sankhya|count|number of|kitno',
    times: '(कितनी बार|कितने बार)|kitni baar|kitni bar|कितनी दफा|कितनी मर्तबा',
    total: '(कुल|टोटल|कुल मिलाकर)|(कुल जमा|सब मिलाकर|टोटल में|सारे|सारा|कुल योग)|kul|total|sab milakar|overall',
    rate: '(दर|रेट)|rate|dar',
    and: '(और|व|एवं|तथा|या|के साथ)|aur|and|ke saath|साथ ही|साथ में|saath me|तथा|plus|एंड',
    or: '(या|अथवा)|ya|or|अथवा|कि',
    rest: '(बाकी|अन्य सभी|शेष)|baaki|baki|बाकियों|बाक़ी',
    not: '(के अलावा|को छोड़कर|के बिना|बिना|नहीं|छोड़कर|को हटाकर|के सिवा)|(के अतिरिक्त|छोड़ के|छोड़कर बाकी|को छोड़ कर|हटाकर|हटा के|निकाल कर|निकालकर|को निकालकर|के बगैर|बगैर|के सिवाय|सिवाय|शामिल न करते हुए|को शामिल किए बिना|को न गिनते हुए|ना कि|नही|गिने बिना|को अलग रखकर|से हटकर|के बजाय)|ke alawa|ke alava|ke alaawa|ko chhodkar|ko chhod kar|ko chodkar|chhodkar|chhod kar|chodkar|chhodke|chodke|ke bina|bina|nahi|nahin|hata kar|hatakar|hatake|hata ke|except|without|ke siva|ke sivay|excluding|not',
    only: '(केवल|सिर्फ|सिर्फ़|मात्र)|(बस|फकत|खाली|केवल मात्र)|sirf|keval|only|bas|khali',
    in: '(में|पर|के|की|का|के लिए|के दौरान|को|के अंदर|हेतु)|(मे|के भीतर|के बारे में|के अंतर्गत आने|के संबंध में|के वास्ते)|me|mein|mei|main|par|pe|ka|ke|ki|ke liye|ke dauran|ko|for|in|on|ke andar|of',
    from: '(से|से आए|से आने वाले|के द्वारा|के ज़रिए|के जरिए|से आये|से मिले|से आई|के माध्यम से|से आया)|(से आते|से आ रहे|से आने वाली|से आने वाला|के मार्फत|के रास्ते|से होकर|की ओर से|वाले यूजर|से आई हुई|से आयी|से मिली|से मिला|की तरफ से|से हुई|से हुए|से हुआ|से आएं)|se|se aaye|se aane wale|se aane wali|ke zariye|ke jariye|ke through|se aaya|se aayi|from|se aa rahe|se hui|se hue|se mila|se mili|ki taraf se|via',
    to: '(तक|तक के)|tak|to',
    since:
      '(से|से लेकर|के बाद से|से अब तक|से अब तक की|से अब तक के|से आज तक|के बाद|से अब तक का)|(से शुरू करके|से आरंभ|के बाद से अब तक|की शुरुआत से|के शुरू से|की शुरुआत से अब तक|के शुरू से अब तक|की शुरुआत से लेकर)|se lekar|ke baad se|se ab tak|se aaj tak|ke baad|ki shuruaat se|ke shuru se|since|se shuru karke',
    after:
      '(से लेकर|के बाद से|से अब तक|से अब तक की|से अब तक के|से आज तक|के बाद|से)|(के उपरांत|के पश्चात)|se lekar|ke baad se|ke baad|se ab tak|after',
    until: '(तक)|(तक का|तक की|तक के|के अंत तक|के आखिर तक|के खत्म होने तक)|tak|ke end tak|ke aakhir tak|till|until',
    onwards:
      '(अब तक|आज तक|अब तक की)|(अब तक का|अब तक के|आज तक की|आज तक का|अभी तक|अभी तक का)|ab tak|aaj tak|abhi tak|till now|अबतक|अब तक में',
    is: '(है|हैं|था|थे)|hai|hain|tha|the|thi|h|hi hai',
    equals: '(नाम का|नाम की|नामक|बराबर)|naam ka|naam ki|named',
    contains:
      '(शामिल|युक्त|वाले शब्द|शामिल हो)|शामिल [करने] [वाले|वाली|है|हो]|युक्त|(जिनमें|जिसमें) [शब्द] (हो|है|आता हो|हों)|शब्द वाले|jisme|jinme',
    begins_with:
      '(से शुरू होने वाले|के अंतर्गत|के नीचे|के अंतर्गत आने वाले|से शुरू|के तहत)|(के भीतर के|के अंदर के|से आरंभ होने वाले|से शुरू होने वाली|के नीचे के|के अंदर वाले|के नीचे आने वाले|वाले फोल्डर के)|ke niche ke|ke andar ke|ke under|se shuru hone wale|se start hone wale',
    ends_with: '(पर समाप्त|से समाप्त होने वाले)',
    section: '(सेक्शन|फ़ोल्डर|फोल्डर|अनुभाग|के पेज)|(के पेजों|के पेजेस|के पन्नों|के पन्ने|के लेख|के लेखों|वाले सेक्शन|के आर्टिकल)|section|folder',
    more_than:
      '{n} से (ज्यादा|अधिक|ज़्यादा|ऊपर|बड़ा)|{n} [सेशन|यूजर|यूरो|रुपये|डॉलर|सेकंड|मिनट] से (ऊपर|बढ़कर|ज्यादा|अधिक|ज़्यादा|बड़ी|लंबा) [के|का|की|वाले]|{n} (के पार|पार|के ऊपर|के उपर|को पार)|{n} se (zyada|jyada|adhik|upar|jada|zada|more|bade|uper) [ke|wale]|(more than|above|over) {n}',
    at_least:
      '(कम से कम) {n}|{n} या (अधिक|ज्यादा|उससे अधिक)|(कम-से-कम|न्यूनतम|मिनिमम|kam se kam|at least|minimum) {n}|{n} (या ज़्यादा|और उससे ज्यादा|या उससे ज्यादा|और ऊपर|या उससे ऊपर|ya zyada|ya usse zyada|ya jyada|aur upar)|{n} से कम (नहीं|न)',
    less_than:
      '{n} से (कम|नीचे|छोटा)|{n} [सेशन|यूजर|यूरो|रुपये|डॉलर|सेकंड|मिनट] से (कम|नीचे|घटकर|छोटे) [के|का|की|वाले]|{n} (के नीचे|के अंदर)|{n} se (kam|niche|neeche|less|chhote) [ke|wale]|(less than|below|under) {n}',
    at_most:
      '(अधिकतम|ज्यादा से ज्यादा) {n}|{n} या कम|{n} तक|(अधिक से अधिक|ज़्यादा से ज़्यादा|मैक्सिमम|zyada se zyada|max|maximum|at most) {n}|{n} (या उससे कम|ya kam|ya usse kam|tak)|{n} से (ज्यादा|अधिक) (नहीं|न)',
    exactly: '(ठीक|बिल्कुल) {n}|(thik|exactly|पूरे) {n}',
    in_range: '{n} से {n2} के बीच|{n} (और|aur|se|-) {n2} (के बीच|ke beech|ke bich)|{n} से {n2}',
    follow_up:
      '(इसे|उसे|इन्हें|इसको)|(और|और क्या|वही|वैसा ही|अब|यह|ये|भी|तो|लेकिन|उसी तरह|क्या बारे|फिर)|(तो फिर|और अब|इनमें|इसमें|उनमें|उसमें|इनका|इसी तरह|ऐसे ही|यही|वो)|aur|phir|fir|ab|ye|yeh|woh|wo|isko|ise|inko|isme|inme|same|wahi|lekin',
    instead: '(इसके बजाय|की जगह|मेरा मतलब)|(के बदले में|नहीं बल्कि|मेरा मतलब है)|mera matlab|ki jagah|iski jagah',
    yes: '(हां|हाँ|जी|जी हां|ठीक है|पहला वाला)|(जी हाँ|बिल्कुल|हां जी|ओके|सही|हाँ जी)|haan|haa|ji|ji haan|theek hai|thik hai|bilkul|ok',
    hello:
      '(नमस्ते|नमस्कार|हैलो|हाय|धन्यवाद|शुक्रिया|अलविदा|टेस्ट|सुप्रभात)|(राम राम|सलाम|नमस्कार जी|कैसे हो|कैसे हैं आप|हेलो|बाय|प्रणाम)|namaste|namaskar|hello|hi|hey|dhanyavad|dhanyawad|shukriya|thanks|thank you|bye|kaise ho',
    help: '(मदद|सहायता|आप क्या कर सकते हैं|मैं क्या पूछ सकता|कैसे काम करता|आप कौन हैं|उदाहरण)|(मदद करो|सहायता करें|क्या कर सकते हो|क्या पूछूं|कैसे इस्तेमाल)|madad|help|kya kar sakte ho|kya puch sakta',
  },
  topics: {
    lifetime_value: 'लाइफटाइम वैल्यू|आजीवन मूल्य|ltv|clv|(जीवनकाल मूल्य|लाइफ टाइम वैल्यू)|lifetime value',
    origin: `${user} कहां से (आते|आए|आ रहे|आये) [हैं]|(हमारे|लोग) ${user} कहाँ से (आते|आए) [हैं]|लोग (कहां|कहाँ) से आते|(यूजर|यूजर्स|विजिटर|विजिटर्स|लोग|आगंतुक|ग्राहक|उपयोगकर्ता|log|user|visitor|customer) (कहां|कहाँ|kahan|kaha|किधर|kidhar) से (आते|आए|आये|आ|आ रहे)|(log|user|visitor|customer|users|visitors) (kahan|kaha|kidhar) se (aate|aaye|aa|aa rahe)`,
    about_property:
      '(टाइमज़ोन|समय क्षेत्र|कौन सी मुद्रा|मुद्रा क्या)|(टाइम ज़ोन|टाइमजोन|करेंसी|मुद्रा)|timezone|currency kya|time zone',
    definitions:
      '(का मतलब|क्या होता है|की परिभाषा|परिभाषा|कैसे गणना|क्या अर्थ|का अर्थ)|(का मतलब क्या|से क्या मतलब|से क्या आशय)|ka matlab|kya hota|kya hoti',
    personal_data:
      'ग्राहकों [के|का] (नाम|नामों)|ग्राहक का नाम|ईमेल (पते|पता|एड्रेस)|(ईमेल पता|ईमेल पते|फोन नंबर|फ़ोन नंबर|आईपी पता|व्यक्तिगत जानकारी|व्यक्तिगत डेटा|संपर्क जानकारी|ग्राहकों के नाम|यूजर्स के नाम|नाम बताओ|कौन सी कंपनियां)|(ग्राहकों|यूजर्स|यूजरों|विजिटर्स|लोगों|खरीदारों|कस्टमर्स|उपयोगकर्ताओं) के (नाम|ईमेल|फोन|नंबर|पते|फोन नंबर|मोबाइल नंबर|संपर्क)|(customer|user|grahako|buyer|visitor|logo) (ke|ka) (naam|name|email|number|phone|phone number|address)|मोबाइल नंबर|ईमेल आईडी|क्रेडिट कार्ड|पूरा नाम|निजी जानकारी|नाम पता',
    single_visitors:
      '(किसने|किसने खरीदा|कौन आया|किस यूजर ने|किस ग्राहक ने)|(किस|कौन से) (व्यक्ति|आदमी|ग्राहक|यूजर|बंदे) ने|kisne|kis (user|customer|bande) ne|किसने ऑर्डर',
    competitors:
      '(प्रतियोगी|प्रतिस्पर्धी|प्रतिस्पर्धियों|प्रतिस्पर्धा|बाजार हिस्सेदारी|उद्योग औसत)|(कंपटीटर|कॉम्पिटिटर|कंपीटीटर|मार्केट शेयर|इंडस्ट्री|उद्योग|बेंचमार्क|प्रतिद्वंद्वी|प्रतिद्वंदी|मुकाबले वाली कंपनी)|competitor|competitors|market share|industry',
    speed:
      '(लोड|लोडिंग|धीमा|धीमी)|(लोड समय|लोडिंग समय|पेज स्पीड|साइट की गति|लोड टाइम|लोडिंग स्पीड|सर्वर त्रुटि)|(खुलने में|खुलती|खुलता|खुल रही|खुल रहा|स्पीड|रफ्तार|धीमे|स्लो|कितनी तेज|कितने सेकंड में|लोड होने|लोड होती|लोड होता|डाउन है|साइट डाउन)|speed|load|loading|slow|khulne me|khulti|khulta|khul rahi',
    salary: '(वेतन|सैलरी|कर्मचारी|कर्मचारियों)|(तनख्वाह|पगार|स्टाफ|तनख़्वाह)|salary|employee|staff',
    weather: '(मौसम|बारिश|तापमान)|(बरसात|गर्मी कितनी|ठंड|मौसम कैसा)|mausam|weather|barish',
    profit:
      '(मुनाफा|लाभ|मार्जिन|शुद्ध लाभ|roi|मुनाफ़ा)|(फायदा|फ़ायदा|नफा|प्रॉफिट|नेट प्रॉफिट|मुनाफ़े|मुनाफे|घाटा|नुकसान|शुद्ध आय|मार्जिन्स)|munafa|profit|margin|fayda|nuksan|ghata hua',
    exit_pages:
      '(एग्जिट पेज|निकास पृष्ठ|एग्जिट रेट|साइट छोड़)|(किस|कौन से) पेज (से|पर) (बाहर|छोड़कर|निकल|छोड़|चले)|(बाहर निकलने|छोड़ने) वाले पेज|एग्ज़िट (पेज|रेट)|exit (page|rate)|kis page se (bahar|chhod|nikal)',
    heatmap: '(हीटमैप)|heatmap|हीट मैप|माउस मूवमेंट|सेशन रिकॉर्डिंग',
    forecast:
      '(होंगे|होगी|होगा)|(पूर्वानुमान|भविष्यवाणी|अनुमान लगाओ|भविष्य)|(अनुमान|अंदाजा|अंदाज़ा|पूर्वानुमान|भविष्य में|प्रोजेक्शन|फोरकास्ट|फ़ोरकास्ट|होने वाली|होने वाले|होने वाला|हो जाएगा|हो जाएगी|हो जाएंगे|पहुंच जाएंगे|पहुंच पाएंगे|कमाएंगे|बिकेंगे|बेचेंगे|आएंगे|आयेंगे|मिलेंगे|रहेगी|रहेगा|कर पाएंगे|अपेक्षा|उम्मीद)|honge|hoga|hogi|rahega|rahegi|anuman|anumaan|andaza|forecast|predict|prediction|projection|aayenge|aaenge|bikenge|kamayenge|ho jayega|ho jayegi',
    realtime:
      '(रियल टाइम|रीयल टाइम|अभी साइट पर|इस समय|अभी ऑनलाइन|लाइव)|(अभी साइट|अभी वेबसाइट|अभी हमारी साइट|इस वक्त|इसी समय|इसी वक्त|रियलटाइम|अभी लाइव|अभी सक्रिय|अभी एक्टिव|अभी के अभी|इस पल|फिलहाल साइट) [पर]|(साइट|वेबसाइट|स्टोर) पर (अभी|इस समय|इस वक्त|फिलहाल)|(पिछले|आखिरी|पिछली|last|pichle) {n} (मिनट|मिनटों|minute)|पिछले आधे घंटे|(abhi|is waqt|is samay|filhal) [hamari|humari|hamare] (site|website|online|live|store) [par|pe]|(site|website|store) (par|pe) (abhi|is waqt|is samay)|abhi (online|active)|live|real time|realtime|right now|अभी (कितने|kitne) (लोग|यूजर|विजिटर|log|user|visitor)|abhi kitne (log|user|visitor)',
    funnel:
      '(फ़नल|फनल|यूजर जर्नी)|(में से|me se|mein se) (कितनों|कितने|कितने लोगों|कितने लोग|kitno|kitne|kitne logo|kitne log) [ने|ne]|(कहां|कहाँ|किस स्टेप|किस चरण|किस कदम|kahan|kaha|kis step) (पर|में|par|pe|) (छोड़|खो|रुक|गिर|ड्रॉप|अटक|निकल|chhod|chod|drop|kho|lose) [रहे|देते|कर|rahe|dete|kar|ho]|(चरण दर चरण|कदम दर कदम|स्टेप बाय स्टेप|खरीद की प्रक्रिया|खरीदारी (का सफर|की यात्रा|की प्रक्रिया)|ग्राहक यात्रा|चेकआउट प्रक्रिया|ड्रॉप ऑफ|ड्रॉपऑफ|कन्वर्जन फनल)|funnel|drop off|कार्ट से (चेकआउट|खरीद|ऑर्डर|पेमेंट)|cart se (checkout|purchase|order|kharid)|step by step',
    retention:
      '(रिटेंशन|कोहोर्ट|चर्न|प्रतिधारण)|वापस (आते|आए|आने|लौटते)|लौटते|लौटने|वापसी (दर|रेट)|लौटने की दर|रिटेंशन (दर|रेट)|दोबारा (आते|आए)|फिर से आते|(वफादारी|लॉयल्टी|रुके रहते|टिके|दोबारा (लौटे|आते|आने|आए)|वापस (लौटे|आ रहे|लौटने|आई)|फिर (आए|लौटे|से आए|लौटते)|लौटे|लौट|लौटकर|कोहॉर्ट|रिटेन)|retention|cohort|churn|wapas (aaye|aate|aa rahe|aane)|dobara (aaye|aate|aane)|laut kar|kitne log wapas|repeat visit',
    satisfaction:
      '(संतुष्टि|सर्वेक्षण|रिव्यू|समीक्षा)|संतुष्ट|खुश|(संतुष्ट हैं|शिकायत|शिकायतें|फीडबैक|रेटिंग|पसंद करते|राय|एनपीएस)|satisfaction|feedback|khush|shikayat|rating',
    stock:
      '(स्टॉक|डिलीवरी समय|भंडार)|(इन्वेंटरी|गोदाम|स्टॉक में|माल बचा|डिलीवरी टाइम|डिलीवरी में कितने)|stock|inventory|delivery time',
    social_media:
      '(फॉलोअर|फॉलोअर्स|लाइक|लाइक्स|टिप्पणियां)|(फॉलोवर|फॉलोवर्स|फ़ॉलोअर्स|कमेंट|कमेंट्स|रिट्वीट|सब्सक्राइबर|सब्सक्राइबर्स)|follower|followers|likes|subscriber',
    email_sending: '(ओपन रेट|अनसब्सक्राइब)|(ईमेल खोले|ईमेल भेजे|मेल खोले|खुलने की दर|भेजे गए ईमेल)|open rate|unsubscribe|email bheje',
    search_rankings: '(रैंकिंग|गूगल रैंक|बैकलिंक)|(गूगल में (कौन से नंबर|कितने नंबर|कहां)|रैंक|गूगल रैंकिंग|सर्च रैंकिंग)|ranking|rank|backlink',
    secrets:
      '(पासवर्ड|एपीआई की|निर्देशों को अनदेखा|सिस्टम प्रॉम्प्ट|सोर्स कोड|डेटाबेस)|(पिछले निर्देश|निर्देश भूल|गुप्त|टोकन|एपीआई कुंजी)|password|api key|system prompt|database',
    changes:
      '(हटाओ|मिटाओ|बनाओ एक|ईमेल भेजो|याद दिलाओ|कविता|चुटकुला|अनुवाद करो|रेसिपी)|(डिलीट|मिटा दो|हटा दो|ईमेल भेज|रिमाइंडर|अलर्ट लगा|बजट बढ़ा|कैंपेन रोक|कैंपेन बंद|कहानी लिखो|कविता लिखो|जोक|गोल बनाओ|यूजर जोड़ो)|delete|email bhejo|joke|kavita|mail karo|hata do|band karo|budget badhao',
    repeat_purchases:
      '(दोबारा|फिर से|बार बार|एक से ज्यादा बार|दो बार) (खरीदा|खरीदने|ऑर्डर|खरीदते|खरीदारी|खरीद)|dobara (kharida|order|kharidne|purchase)|repeat (purchase|order|customer)|रिपीट (ऑर्डर|खरीद|ग्राहक|कस्टमर)',
    targets:
      '(लक्ष्य|टारगेट) (से|तक|के|पूरा) (ऊपर|नीचे|पीछे|आगे|पहुंचे|करीब|हुआ|मुकाबले|तुलना में)|target se|target tak|हमारे (टारगेट|लक्ष्य)|टारगेट|target',
  },
  studies: {
    definitions: [
      '{term} (ka matlab|ka matlab kya hai|ka matlab kya hota hai|ka kya matlab hai|kya hota hai|kya hoti hai|kya hai ye|matlab kya|matlab kya hai|matlab|ka arth|samjhao|samjha do|kaise nikalte hain|kaise nikalta hai|kaise calculate hota hai|kaise calculate karte hain|kise kehte hain|means kya|ko samjhao)',
      '{term} (क्या चीज है|क्या बला है|मतलब|मतलब क्या|मतलब क्या है|मतलब क्या होता है|से क्या समझें|का मतलब समझाओ|का मतलब बताओ|का मतलब क्या होता है|को समझाओ|को समझाइए|कैसे गिना जाता है|कैसे कैलकुलेट होता है|कैसे कैलकुलेट करते हैं|कैसे निकालते हैं|की गणना कैसे की जाती है|कैसे तय होता है|कैसे मापते हैं|की व्याख्या करें|को परिभाषित करें)',
      '(समझाओ|समझाइए|बताओ|explain|samjhao) [कि|ki] {term} (क्या है|क्या होता है|क्या होती है|kya hai|kya hota hai|kya hoti hai)',
      '{term} (और|aur) {term} (me|mein|मे) (kya antar hai|kya fark hai|kya farak hai|kya difference hai|fark|antar|का अंतर|का फर्क)',
      '{term} (किसे कहते हैं|से क्या मतलब है|क्या होता है|क्या होती है|कैसे निकाला जाता है|कैसे निकाली जाती है|समझाइए|समझाओ)',
      '{term} (का मतलब|का मतलब क्या है|का क्या मतलब है|का अर्थ|का अर्थ क्या है|की परिभाषा|की परिभाषा क्या है|क्या होता है|क्या होती है|क्या होते हैं|कैसे निकाला जाता है|कैसे निकाली जाती है|कैसे मापा जाता है|की गणना कैसे होती है)',
      '{term} और {term} में (अंतर|क्या अंतर है|फर्क|क्या फर्क है)',
    ],
    doubtfulDefinitions: ['{term} (क्या है|kya hai)'],
    owners: ['hamara', 'hamari', 'humara', 'mera', 'aaj', 'हमारा', 'हमारी', 'हमारे', 'मेरा', 'मेरी', 'आज'],
    courtesies: ['और', 'कृपया'],
    definitionTails: [],
    stepJoints: ['से', 'तक', 'फिर', 'और'],
    anomaly:
      '(असामान्य|अजीब|अनोखा|कुछ गड़बड़|गड़बड़|विसंगति|विसंगतियाँ|अप्रत्याशित|हटकर|अनियमित)|असामान्यता|अटपटा|अजीबोगरीब|कुछ अलग|कुछ अजीब|कोई गड़बड़|ajeeb|gadbad|asamanya|unusual|anomaly|kuch alag|kuch ajeeb|abnormal|विसंगति|विसंगतियां|अजीब|असामान्य',
  },
  filler:
    'पूरे|पूरा|पूरी|समूचे|बोलते|बोलती|बोलता|जिनके|जिनका|जिनकी|जिसके|जिसका|जिसकी|जिन|जिनमें|(बांटो|बाँटो|बांटें|बाँटें|तोड़ो|दिखाओ)|आता है|आती है|आते हैं|आता|आती|का|के|की|को|में|पर|से|ने|है|हैं|था|थे|थी|थीं|हो|हुए|हुआ|हुई|हुईं|होता|होते|होती|रहा|रहे|रही|गए|गया|गई|गये|जाने|जाने वाले|वाले|वाला|वाली|और|या|भी|तो|ही|तक|क्या|कैसे|कैसा|कैसी|कब|कहां|कहाँ|कौन|कितना|कितने|कितनी|यह|ये|वह|वे|इस|उस|इन|उन|मैं|मुझे|मेरा|मेरे|मेरी|हम|हमें|हमने|हमारा|हमारे|हमारी|आप|आपके|आपका|तुम|जो|जिन|जिस|एक|कृपया|प्लीज|बताओ|बताइए|बताएं|बता|दिखाओ|दिखाइए|दिखाएं|दिखा|दो|दें|दीजिए|देना|सूची|लिस्ट|जानना|चाहिए|चाहता|चाहते|चाहती|देखना|करें|करो|करना|कर|करके|किया|किए|की गई|किये|मिले|मिला|मिली|मिलीं|प्राप्त|आए|आये|आया|आई|लाए|उत्पन्न|दर्ज|साइट|वेबसाइट|वेब|दुकान|स्टोर|कंपनी|व्यवसाय|अवधि|तारीख|डेटा|आंकड़ा|मूल्य|संख्या|टेबल|तालिका|रुपये|यूरो|डॉलर|दुनिया|कुल|विवरण|विस्तार|विश्लेषण|जानकारी|टीम|बॉस|लेकिन|मगर|अगर|बहुत|ज्यादा|अधिक|कम|लगभग|करीब|ठीक|अब|अभी|फिर|साथ|दौरान|बीच|अंदर|ऊपर|नीचे|जैसे|सब|सभी|पूरा|पूरे|पूरी|न|ना|नहीं|हर|प्रति|कुछ|माह|महीना|हूँ|कि|हूं|दिया|दी|दिए|दे|देता|देते|दिखाना|करने|करवाओ|होंगे|होगा|होगी|बनता|बनती|जानकारी दो|बताना|बता दो|ज़रा|जरा|थोड़ा|मोटे तौर पर|लगभग कितने|वास्तव में|असल में|दरअसल|किस|किसी|किसने|कहीं|वहां|वहाँ|यहां|यहाँ|अपने|अपना|अपनी|हमसे|उनके|उनका|उनकी|इनके|इसका|इसके|उसका|उसके|हिसाब|प्रकार|तरह|तरीके|छोड़|छोड़ देते|छोड़ते|कोई|मान|मौजूद|उपस्थित|बीत|रह|रहता|रहती|रखते|चल|चला|चली|बन|पाते|पाया|पाई|लोग|रहेगा|रहेगी|रहेंगे|कमाएंगे|मिलेगा|मिलेंगे|करेंगे|हो सकता|सकता|सकते|सकती|अनुमानित|संभावित|अपेक्षित|ऑनलाइन|चीज|बात|उम्मीद|बंटे|बंटते|विभाजित|संभावना|लाने|देने|लेने|होने|आने|वालों|वालो|वाला है|लेती|लेता|लेते|लिया|लिये|मतलब|यानी|यानि|अर्थात|भाई|भैया|यार|सर|मैडम|दोस्त|दोस्तों|बॉस|बताइये|बतायें|बताएँ|बताइएगा|बता दीजिए|बता दो|बताओ ना|बताओ न|बतला|बताओगे|बता सकते|बता सकती|बता पाओगे|दिखाइये|दिखायें|दिखाएँ|दिखा दो|दिखा दीजिए|दिखाओ ना|दिखा सकते|दीजिये|दीजिएगा|देखूं|देखें|देखो|देख लो|देखना है|जानना है|जाननी है|जाने|जानूं|पता|पता करो|पता करना|पता चले|पता है|पता लगाओ|निकालो|निकाल|निकाल दो|निकालिए|निकालें|चाहिये|चाहूंगा|चाहूंगी|चाहता हूं|चाहती हूं|हूँगा|ज़रूरत|जरूरत|मीटिंग|प्रेजेंटेशन|मैनेजर|बताने|समझना|समझाओ|बनाओ|बना दो|बनाना|बनाकर|तैयार|तैयार करो|लिखो|लाओ|ला|लाते|लाया|लाई|लायी|लाता|लाती|ला रहा|ला रही|ला रहे|दिलाए|दिलाता|दिलाते|देने वाले|लाने वाले|करने वाले|करती|करता|करते|करवाया|करी|करेगा|करेगी|करूं|कीजिए|कीजिये|करिए|करिये|करना है|होने वाला|होना|हुईं|हुयी|हुई है|हुआ है|हुए हैं|हो गए|हो गया|हो गई|हो रहा|हो रही|हो रहे|हो पाया|रह गया|रह गए|रहा है|रही है|रहे हैं|रहीं|रहते|जा|जाता|जाती|जाते|जा रहा|जा रही|जा रहे|जाए|जाएं|गईं|गयी|गयीं|आना|आ|आ गए|आ गया|आ रही|आयी|आईं|आयीं|आता रहा|चले|चल रही|चल रहे|लगा|लगे|लगी|लगता|लगते|पड़ा|पड़े|पड़ी|पड़ता|बने|बनी|बना|पहुंचा|पहुंचे|पहुंची|पहुँचा|पहुँची|सका|सके|सकी|चाह|डाल|डाले|रखा|रखे|रखी|मिल|मिलता|मिलती|मिलते|मिलना|मिल रहा|मिल रहे|हासिल|कमाने|इकट्ठा|इस्तेमाल|इस्तेमाल करते|इस्तेमाल किया|उपयोग|उपयोग करते|प्रयोग|यूज|यूज करते|हमको|हमसे|हम को|हमलोग|हमारा वाला|मुझको|मेरे को|तुम्हारा|आपको|आपसे|उन्हें|उन्होंने|इन्होंने|उनमें|इनमें से|उनमें से|जिसने|जिन्होंने|जिससे|जिनसे|जिसपर|ऐसे|ऐसी|ऐसा|वैसे|वैसा|कैसे कैसे|क्या क्या|कब कब|जब|तब|जहां|जहाँ|तहां|किधर|इधर|उधर|अगर|यदि|ताकि|क्योंकि|इसलिए|परंतु|पर भी|बल्कि|चूंकि|हालांकि|अच्छा|अच्छे|अच्छी|ठीक ठाक|सही|सही सही|सटीक|एकदम|बिलकुल|बिल्कुल|शायद|ज़रूर|जरूर|जल्दी|जल्दी से|फटाफट|तुरंत बताओ|संक्षेप में|विस्तार से|डिटेल|डिटेल में|आसान भाषा में|सीधे सीधे|मोटा मोटा|तकरीबन|अंदाजन|करीब करीब|कुल मिला|नंबर|आंकड़ें|आँकड़े|आंकड़ों|फिगर|वैल्यू|मात्रा|परिणाम|नतीजा|सवाल|प्रश्न|बात बताओ|चीजों|वेबसाइट्स|साईट|साइट्स|हमारी साइट|पोर्टल|ऐप|ऐप्प|ऑनलाइन स्टोर|ऑनलाइन दुकान|ई कॉमर्स साइट|शॉप|दुकान की|स्टोर की|कंपनी की|बिजनेस|बिज़नेस|धंधा|धंधे|कारोबार|व्यापार|ब्रांड हमारा|टीम को|हफ्ते|हफ्ता|हफ़्ते|हफ़्ता|सप्ताह|महीने|महीनों|साल|वर्ष|दिन|दिनों|समय पर|बार|दफा|मर्तबा|पहले वाले|बाद में|आगे|पीछे|(दिवाली|दीवाली|होली|ईद|राखी|नवरात्रि|त्योहार|सेल) (वाले|वाला|के) (हफ्ते|सप्ताह|दिन|दिनों|महीने|दौरान) [,] (मतलब|यानी|यानि)|रुपए|रूपये|रुपयों|रुपया|टका|शेष सब|कृपा|कृपा करके|मेहरबानी|प्लीज़|थैंक्यू|शुक्रिया|हेलो|नमस्ते|नमस्कार|सुनो|अरे|ओके|चलो|अच्छा तो|तो बताओ|देखते हैं|batao|bata|batana|bataiye|bataye|bata do|bata de|bata dijiye|bata sakte|bata sakti|batao na|bta|btao|bta do|btana|dikhao|dikha|dikha do|dikhaiye|dikhana|dikhaye|dikha sakte|dekhna|dekhni|dekhne|dekho|dekhu|dena|de|de do|dedo|dijiye|dijie|do|chahiye|chahie|chaiye|chahta|chahti|chahte|jaanna|janna|jan na|pata|pata karo|nikalo|nikal|nikal do|banao|bana do|hai|hain|h|hu|hoon|hun|ho|hua|hui|hue|huye|huyi|hote|hota|hoti|ho raha|ho rahe|ho rahi|ho gaya|ho gayi|ho gaye|raha|rahe|rahi|rhe|rha|rhi|gaya|gaye|gayi|gya|gyi|gye|jata|jate|jati|ja|ja raha|ja rahe|kya|kaise|kaisa|kaisi|kab|kahan|kaha|kidhar|kaun|kitna|mera|meri|mere|mujhe|mujhko|main|hum|hume|hamen|humne|hamne|hamara|hamari|hamare|humara|humari|humare|hamaari|apna|apni|apne|aap|aapke|tum|ye|yeh|wo|woh|iss|us|un|iska|iski|iske|uska|uski|uske|inka|inki|inke|unka|unki|unke|jo|jis|jin|ji|na|naa|to|toh|hi|bhi|tak|zara|jara|plz|pls|please|yaar|yar|bhai|bhaiya|sir|madam|boss|dost|bro|aaya|aaye|aayi|aae|aa|aata|aati|aate|aana|mila|mile|mili|milta|milte|mil|kiya|kiye|kar|karo|karna|karke|karte|karta|karti|kare|karen|karun|kijiye|kar do|wala|wale|wali|waale|vale|vala|log|site|website|store|dukan|dukaan|company|business|data|list|number|figure|detail|details|itna|itne|kuch|kuchh|koi|sab|sabhi|saare|sare|poora|poore|puri|pura|pure|total|lekin|magar|agar|pe|ke|ka|ki|ko|se|ne|me|mein|abhi|ab|phir|fir|saath|sath|baad|pehle|pahle|wahan|yahan|waise|aise|aisa|matlab|yani|yaani|achha|accha|acha|theek|thik|ok|okay|sahi|exact|lagbhag|kareeb|karib|kya hua|kya tha|laya|laye|layi|lata|lati|la|laa|laaya|use|use karte|use kiya|rupaye|rupees|rs|inr|online|namaste|hello|hi|hey|sun|suno|arre|are|chalo|jaldi|jaldi se|the|thi|tha|bahut|bohot|thoda|lag|laga|lage|lagta|chal|chala|chali|rakha|diya|diye|di|dete|deta|deti|sakte|sakta|sakti|sakte ho|bana|bane|bani|ek',
});
