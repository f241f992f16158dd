import { createSignal } from 'solid-js';
import { readReport, toVerdict } from '../../../worker/analyst/proof/to-verdict.ts';
import { verifyWords as words } from '../../i18n/verify-words.ts';
import type { Verdict } from '../../../worker/analyst/proof/to-verdict.ts';
import type { Report } from '../../../worker/analyst/report.ts';

/** What is known of the file that the reader chose. */
export type Check =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'refused'; file: string; why: string }
  | { kind: 'judged'; file: string; report: Report; verdict: Verdict };

const mostBytes = 20_000_000;

/** Reads files and judges them, in this browser alone; the newest one counts. */
export function createCheck() {
  const [check, setCheck] = createSignal<Check>({ kind: 'none' });
  let newest: File | undefined;

  async function read(file: File) {
    newest = file;
    setCheck({ kind: 'reading' });
    const judged = await judge(file);
    if (newest === file) setCheck(judged);
  }
  return { check, read };
}

async function judge(file: File): Promise<Check> {
  const refused = (why: string): Check => ({ kind: 'refused', file: file.name, why });
  if (file.size > mostBytes) return refused(words.tooLarge);
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused(words.notReadable);
  }
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return refused(words.notJson);
  }
  const read = readReport(input);
  if ('problem' in read) return refused(words.notReport(read.problem.where, read.problem.what));
  return { kind: 'judged', file: file.name, report: read.report, verdict: toVerdict(read.report) };
}
