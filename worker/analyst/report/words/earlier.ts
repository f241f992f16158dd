import type { Language } from '../../language.ts';

interface EarlierWords {
  /** A sentence or two; `{from}`, `{to}`, `{fromBefore}` and `{toBefore}` are days, the others values. */
  rose: string;
  fell: string;
  /** What the values are. */
  later: string;
  before: string;
}

/** Sentences on an earlier change that was like the one that is asked about. */
export function earlierWordsOf(language: Language): EarlierWords {
  return written[language];
}

const written: Record<Language, EarlierWords> = {
  en: both({
    rose: 'It has risen like this before:',
    fell: 'It has fallen like this before:',
    course:
      '[from {from} to {to}|on {from}] it was {now}, against {before} [from {fromBefore} to {toBefore}|on {fromBefore}][ ({change})]. Whether for the same reason, these figures do not say.',
    later: 'that time',
    before: 'before that time',
  }),
  de: both({
    rose: 'So gestiegen ist es schon einmal:',
    fell: 'So gefallen ist es schon einmal:',
    course:
      '[vom {from} bis {to}|am {from}] waren es {now}, [vom {fromBefore} bis {toBefore}|am {fromBefore}] {before}[ ({change})]. Ob aus demselben Grund, sagen diese Zahlen nicht.',
    later: 'damals',
    before: 'vor jenem Mal',
  }),
  fr: both({
    rose: 'Une telle hausse s’est déjà produite :',
    fell: 'Une telle baisse s’est déjà produite :',
    course:
      '{now} [du {from} au {to}|le {from}], contre {before} [du {fromBefore} au {toBefore}|le {fromBefore}][ ({change})]. Si la raison était la même, ces chiffres ne le disent pas.',
    later: 'cette fois-là',
    before: 'avant cette fois-là',
  }),
  es: both({
    rose: 'Ya hubo una subida así:',
    fell: 'Ya hubo una bajada así:',
    course:
      '{now} [del {from} al {to}|el {from}], frente a {before} [del {fromBefore} al {toBefore}|el {fromBefore}][ ({change})]. Si fue por el mismo motivo, estas cifras no lo dicen.',
    later: 'aquella vez',
    before: 'antes de aquella vez',
  }),
  it: both({
    rose: 'Un aumento così c’è già stato:',
    fell: 'Un calo così c’è già stato:',
    course:
      '{now} [dal {from} al {to}|il {from}], contro {before} [dal {fromBefore} al {toBefore}|il {fromBefore}][ ({change})]. Se per lo stesso motivo, queste cifre non lo dicono.',
    later: 'quella volta',
    before: 'prima di quella volta',
  }),
  pt: both({
    rose: 'Uma subida assim já aconteceu:',
    fell: 'Uma queda assim já aconteceu:',
    course:
      '{now} [de {from} a {to}|em {from}], contra {before} [de {fromBefore} a {toBefore}|em {fromBefore}][ ({change})]. Se foi pelo mesmo motivo, estes números não dizem.',
    later: 'dessa vez',
    before: 'antes dessa vez',
  }),
  nl: both({
    rose: 'Zo’n stijging was er al eerder:',
    fell: 'Zo’n daling was er al eerder:',
    course:
      '{now} [van {from} tot en met {to}|op {from}], tegen {before} [van {fromBefore} tot en met {toBefore}|op {fromBefore}][ ({change})]. Of het om dezelfde reden was, zeggen deze cijfers niet.',
    later: 'die keer',
    before: 'vóór die keer',
  }),
  ja: both({
    rose: 'このような増加は以前にもありました。',
    fell: 'このような減少は以前にもありました。',
    course:
      '[{from}から{to}まで|{from}]は{now}、[{fromBefore}から{toBefore}まで|{fromBefore}]は{before}でした[（{change}）]。同じ理由かどうかは、これらの数値からは分かりません。',
    later: 'その時',
    before: 'その時の前',
    gap: '',
  }),
  zh: both({
    rose: '以前也有过这样的上升：',
    fell: '以前也有过这样的下降：',
    course:
      '[{from}至{to}|{from}]为{now}，[{fromBefore}至{toBefore}|{fromBefore}]为{before}[（{change}）]。是否出于同样的原因，这些数字无法说明。',
    later: '那一次',
    before: '那一次之前',
    gap: '',
  }),
  ko: both({
    rose: '이런 증가는 전에도 있었습니다.',
    fell: '이런 감소는 전에도 있었습니다.',
    course:
      '[{from}부터 {to}까지|{from}에] {now}, [{fromBefore}부터 {toBefore}까지|{fromBefore}에] {before}였습니다[({change})]. 같은 이유였는지는 이 수치로 알 수 없습니다.',
    later: '그때',
    before: '그 이전',
  }),
  tr: both({
    rose: 'Böyle bir artış daha önce de oldu:',
    fell: 'Böyle bir düşüş daha önce de oldu:',
    course:
      '[{from} ile {to} arasında|{from} günü] {now}, [{fromBefore} ile {toBefore} arasında|{fromBefore} günü] {before}[ ({change})]. Nedeninin aynı olup olmadığını bu sayılar söylemiyor.',
    later: 'o zaman',
    before: 'o zamandan önce',
  }),
  ar: both({
    rose: 'سبق أن حدث ارتفاع كهذا:',
    fell: 'سبق أن حدث انخفاض كهذا:',
    course:
      '{now} [من {from} إلى {to}|في {from}]، مقابل {before} [من {fromBefore} إلى {toBefore}|في {fromBefore}][ ({change})]. ولا تبيّن هذه الأرقام إن كان السبب نفسه.',
    later: 'في تلك المرة',
    before: 'قبل تلك المرة',
  }),
  hi: both({
    rose: 'ऐसी बढ़ोतरी पहले भी हुई है:',
    fell: 'ऐसी गिरावट पहले भी हुई है:',
    course:
      '[{from} से {to} तक|{from} को] {now}, जबकि [{fromBefore} से {toBefore} तक|{fromBefore} को] {before}[ ({change})]। कारण वही था या नहीं, ये आँकड़े नहीं बताते।',
    later: 'उस बार',
    before: 'उस बार से पहले',
  }),
};

/** @param words.gap what stands between two sentences */
function both(words: EarlierWords & { course: string; gap?: string }): EarlierWords {
  const { rose, fell, course, later, before, gap = ' ' } = words;
  return { rose: `${rose}${gap}${course}`, fell: `${fell}${gap}${course}`, later, before };
}
