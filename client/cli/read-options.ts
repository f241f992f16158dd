import { parseArgs } from 'node:util';

export const usage = `Usage: parley ask "How many sessions last week?" [options]
       parley properties [options]

  --property <id>     which property; without it the only one that is linked
  --persona <name>    po, ux, mgr or general
  --language <tag>    of the answer: en, de, pt-BR ...; without it that of the question
  --json              the whole report with its proof, as JSON
  --url <url>         where Parley is, or PARLEY_URL
  --key <key>         an API key, or PARLEY_API_KEY; --key shows in the list of processes, the variable does not
  --help, --version

Where \`npm start\` runs, in its folder, url, key and property are those of its demo unless they are given.
Ends with 0 when there is an answer, 3 when the question is asked back or refused, 2 when it is used wrongly, 1 when it fails.`;

export type Command =
  | { name: 'ask'; question: string }
  | { name: 'properties' }
  | { name: 'help' }
  | { name: 'version' };

export interface Options {
  command: Command;
  isJson: boolean;
  url: string | undefined;
  key: string | undefined;
  property: string | undefined;
  persona: Persona | undefined;
  language: string | undefined;
}

const personas = ['po', 'ux', 'mgr', 'general'] as const;
type Persona = (typeof personas)[number];

/** What was typed does not fit `usage`. */
export class UsageError extends Error {}

/** @throws {UsageError} with a sentence that says what does not fit. */
export function readOptions(args: string[], env: Record<string, string | undefined>): Options {
  const { values, positionals } = parse(args);
  return {
    command: toCommand(values, positionals),
    isJson: values.json ?? false,
    url: values.url ?? env['PARLEY_URL'],
    key: values.key ?? env['PARLEY_API_KEY'],
    property: values.property,
    persona: values.persona === undefined ? undefined : toPersona(values.persona),
    language: values.language,
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    property: text,
    persona: text,
    language: text,
    url: text,
    key: text,
    json: flag,
    help: flag,
    version: flag,
  };
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    const [sentence = ''] = cause instanceof Error ? cause.message.split('. ') : [];
    throw new UsageError(sentence, { cause });
  }
}

function toCommand(values: { help?: boolean; version?: boolean }, [name, ...rest]: string[]): Command {
  if (values.version) return { name: 'version' };
  if (values.help || name === undefined || name === 'help') return { name: 'help' };
  if (name === 'properties' && rest.length === 0) return { name };
  if (name !== 'ask') throw new UsageError(`There is no command "${name}".`);
  const question = rest.join(' ').trim();
  if (question === '') throw new UsageError('What is the question? parley ask "How many sessions last week?"');
  return { name, question };
}

function toPersona(text: string): Persona {
  const persona = personas.find((name) => name === text);
  if (!persona) throw new UsageError(`There is no persona "${text}", only ${personas.join(', ')}.`);
  return persona;
}
