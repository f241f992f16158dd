/**
 * Whether words state a quantity: a digit of any script, or a number word. "One of them", "the first", "a second
 * page" and "third-party" state none; "doubled", "half of" and "two" do. Of other languages only words that mean
 * nothing else in English are known: a sentence too many is dropped rather than one too few.
 */
export function hasNumber(text: string): boolean {
  return /\p{N}/u.test(text) || numberWords.test(text);
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

// \b knows ASCII letters only.
const numberWords = new RegExp(
  `(?<!\\p{L})(?:${[...english, ...german, ...french, ...spanish, ...italian, ...portuguese, ...dutch].join('|')})(?!\\p{L})`,
  'iu',
);
