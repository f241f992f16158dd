#!/usr/bin/env node
// `npx parley ask "..."` in a checkout: the command of client/, on the Node that the project brings.
process.argv.splice(2, 0, 'parley');
await import('./bootstrap.mjs');
