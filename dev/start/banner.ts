import type { Demo } from './prepare-demo.ts';

export function printBanner(options: {
  webUrl: string;
  apiUrl: string;
  googleUrl: string;
  mailUrl: string;
  accounts: { email: string; note: string }[];
  demo: Demo;
}): void {
  const { webUrl, apiUrl, googleUrl, mailUrl, accounts, demo } = options;
  const width = Math.max(...accounts.map((account) => account.email.length));
  console.log(`
  Parley is ready.

    Web app   ${webUrl}
    API       ${webUrl}/api/v1   (the Worker itself: ${apiUrl}), read and tried at ${webUrl}/docs
    Stand-in for Google   ${googleUrl}
    Mail that was sent    ${mailUrl}
    Somebody else’s page, with the widget on it   ${demo.widget_host_url}

  Sign in with one of its demo accounts:
${accounts.map((account) => `    ${account.email.padEnd(width)}   ${account.note}`).join('\n')}

  Or ask from the command line:
    curl ${webUrl}/api/v1/ask -H 'authorization: Bearer ${demo.api_key}' \\
      -H 'content-type: application/json' -d '{"question":"How many sessions did we have yesterday?"}'

  State is kept in .local/ (npm start -- --fresh begins anew). Ctrl-C stops everything.
`);
}
