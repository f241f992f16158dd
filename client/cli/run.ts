import { createClient } from '../create-client.ts';
import { ParleyError } from '../parley-error.ts';
import { ask } from './ask.ts';
import { findParley } from './find-parley.ts';
import { toPlainText } from './plain-text.ts';
import { printReport } from './print-report.ts';
import { readOptions, usage, UsageError } from './read-options.ts';
import { showProgress } from './show-progress.ts';

interface Stream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

export interface World {
  args: string[];
  env: Record<string, string | undefined>;
  stdout: Stream;
  stderr: Stream;
  version: string;
  fetch: typeof fetch;
}

/** The command `parley`. Gives the exit code, as `usage` says; answers go to stdout, all else to stderr. */
export async function run(world: World): Promise<number> {
  try {
    return await obey(world);
  } catch (error) {
    world.stderr.write(`${describe(error)}\n`);
    if (error instanceof UsageError) return 2;
    if (error instanceof ParleyError) return 1;
    throw error;
  }
}

async function obey({ args, env, stdout, stderr, version, fetch }: World): Promise<number> {
  const options = readOptions(args, env);
  const { command } = options;
  const print = (lines: string[]) => void stdout.write(`${lines.join('\n')}\n`);
  if (command.name === 'help') return (print([usage]), 0);
  if (command.name === 'version') return (print([version]), 0);

  const { url, key, property } = await findParley(options);
  const client = createClient({ baseUrl: url, apiKey: key, fetch });
  if (command.name === 'properties') {
    const { data } = await client.call('GET /api/v1/properties', {});
    print(
      options.isJson
        ? [JSON.stringify(data, null, 2)]
        : data.map((each) => `${each.id}  ${toPlainText(each.display_name)}`),
    );
    return 0;
  }

  const question = {
    question: command.question,
    ...(property !== undefined && { property_id: property }),
    ...(options.persona && { persona: options.persona }),
    ...(options.language !== undefined && { language: options.language }),
  };
  const progress = showProgress(stderr);
  const report = await ask(client, question, progress.say).finally(progress.end);
  const isPlain = !stdout.isTTY || env['NO_COLOR'] !== undefined;
  print(
    options.isJson ? [JSON.stringify(report, null, 2)] : printReport(report, { width: stdout.columns ?? 80, isPlain }),
  );
  return report.status === 'clarify' || report.status === 'refused' ? 3 : 0;
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nparley --help says how it is used.`;
  if (!(error instanceof ParleyError)) return 'This should not have happened:';
  const { message, requestId } = error;
  return toPlainText(requestId === undefined ? message : `${message} (request ${requestId})`);
}
