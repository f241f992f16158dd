import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const secondsToStop = 15;

/**
 * Runs a program with our output and returns its exit code (128 + n when signal n ended it). It is told to stop
 * exactly once: a Ctrl-C comes from the terminal and again from npm, and a program that stops on the first
 * and dies on the second would leave its own children behind. So it gets a process group of its own, and from us
 * the first signal alone.
 *
 * @param {string} program
 * @param {string[]} programArguments
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function runToEnd(program, programArguments, options) {
  const hasGroup = process.platform !== 'win32';
  const child = spawn(program, programArguments, {
    ...options,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: hasGroup,
  });
  /** @type {NodeJS.Timeout | undefined} */
  let lastResort;

  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    if (lastResort) return;
    lastResort = setTimeout(() => kill(child.pid, hasGroup), secondsToStop * 1000);
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(lastResort);
      for (const each of signals) process.off(each, stop);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/**
 * @param {number | undefined} pid
 * @param {boolean} hasGroup
 */
function kill(pid, hasGroup) {
  if (pid !== undefined) process.kill(hasGroup ? -pid : pid, 'SIGKILL');
}
