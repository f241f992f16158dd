/**
 * Those of many tests that can be reported so that at most `rate` of them are expected to be chance. Benjamini and
 * Hochberg (1995), "Controlling the false discovery rate".
 */
export function falseDiscoveries<Test extends { chance: number }>(tests: Test[], rate: number): Test[] {
  const sorted = tests.toSorted((a, b) => a.chance - b.chance);
  const last = sorted.findLastIndex(({ chance }, index) => chance <= ((index + 1) / sorted.length) * rate);
  return sorted.slice(0, last + 1);
}
