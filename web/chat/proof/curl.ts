import type { Citation } from '../../../worker/analyst/report.ts';

/** The request as a command for a shell; whoever runs it brings the access token. */
export function toCurl(citation: Citation): string {
  const version = citation.method === 'runFunnelReport' ? 'v1alpha' : 'v1beta';
  const body = JSON.stringify(citation.request, null, 2).replaceAll("'", `'\\''`);
  return [
    `curl -X POST 'https://analyticsdata.googleapis.com/${version}/${citation.property}:${citation.method}'`,
    `  -H "Authorization: Bearer $ACCESS_TOKEN"`,
    `  -H 'Content-Type: application/json'`,
    `  -d '${body}'`,
  ].join(' \\\n');
}
