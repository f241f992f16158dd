/**
 * Whether words state a quantity: a digit of any script, or a number word. "One of them", "the first", "a second
 * page" and "third-party" state none; "doubled", "half of" and "two" do. Of other languages the words are
 * known that mean nothing else in English: a sentence too many is dropped rather than one too few.
 */
export function hasNumber(text: string): boolean {
  return /\p{N}/u.test(text) || numberWords.test(text) || unparted.test(text);
}

const english = [
  'zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  '(?:thir|four|fif|six|seven|eigh|nine)teen',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?',
  '(?:hundred|thousand|million|billion|trillion|dozen)s?',
  '(?:doubl|tripl|quadrupl|halv)(?:e|es|ed|ing)|twice|thrice',
  '(?:two|three|four|five|six|seven|eight|nine|ten|hundred|many)fold',
  'half|(?:a|one|two) (?:thirds?|fourths?|fifths?|tenths?)|(?:a|one|three) quarters?|one per ?cent',
];
const german = [
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn',
  '(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|dreißig|\\p{L}*hundert|\\p{L}*tausend|millionen|milliarden?',
  'verdoppel\\p{L}*|verdreifach\\p{L}*|halbier\\p{L}*|hälfte|drittel|viertel|doppelt|dutzend|\\p{L}+fach|\\p{L}+mal so',
];
const french = ['deux|trois|quatre|cinq|huit|neuf|dix|onze|douze|vingt|trente|mille|moitié|tripl(?:é|er)'];
const spanish = ['tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|treinta|cien|mil|mitad|doble|duplic\\p{L}+'];

const italian = [
  'quattro|cinque|sette|otto|nove|dieci|dodici|cento|\\p{L}*cento|(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|cento)mila|metà|doppio|raddoppi\\p{L}+',
];
const portuguese = ['dois|duas|três|quatro|oito|doze|vinte|metade|dobro|dobrou|duzentos|\\p{L}+centos'];
const dutch = [
  'twee|drie|vijf|zes|zeven|negen|tien|twaalf|twintig|\\p{L}*honderd\\p{L}*|\\p{L}*duizend|helft|verdubbel\\p{L}*',
];

const turkish = ['iki|üç|dört|beş|altı|yedi|sekiz|dokuz|yirmi|otuz|yüz|yarısı|iki katı\\p{L}*|katına'];
const arabic = ['نصف|ضعف|ضعفين|ثلث|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|مئة|ألف|تضاعف\\p{L}*'];
const hindi = ['आधा|आधे|आधी|दोगुना|दुगुना|तिगुना|दो|तीन|चार|पाँच|पांच|सात|आठ|दस|सौ|हज़ार|लाख'];
/** These scripts part no words. */
const unparted =
  /半分|半数|一半|倍|절반|[一二三四五六七八九十百千万]+(?:人|件|回|割|個|个|次|成|位|天|日間|週間|か月)|(?:두|세|네|다섯|열) ?(?:배|명|번)/u;

// \b knows ASCII letters only.
const numberWords = new RegExp(
  `(?<!\\p{L})(?:${[english, german, french, spanish, italian, portuguese, dutch, turkish, arabic, hindi].flat().join('|')})(?!\\p{L})`,
  'iu',
);
