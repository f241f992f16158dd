import { columnsOf, fit, toPlainText } from './plain-text.ts';

interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** One line that says what is being done, and for how long; nothing where nobody looks. */
export function showProgress(terminal: Terminal, now: () => number = Date.now) {
  if (!terminal.isTTY) return { say: () => undefined, end: () => undefined };
  const startedAt = now();
  let text = 'Asking Parley';
  const draw = () => {
    const seconds = Math.floor((now() - startedAt) / 1000);
    const line = seconds < 3 ? text : `${text} (${seconds} s)`;
    const width = (terminal.columns ?? 80) - 1;
    terminal.write(`\r\u001b[2K${columnsOf(line) > width ? fit(line, width) : line}`);
  };
  const timer = setInterval(draw, 1000);
  timer.unref();
  draw();
  return {
    say(sentence: string) {
      text = toPlainText(sentence);
      draw();
    },
    end() {
      clearInterval(timer);
      terminal.write('\r\u001b[2K');
    },
  };
}
