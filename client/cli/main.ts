#!/usr/bin/env node
import packageFile from '../package.json' with { type: 'json' };
import { run } from './run.ts';

const { argv, env, stdout, stderr } = process;
process.exitCode = await run({ args: argv.slice(2), env, stdout, stderr, version: packageFile.version, fetch });
