import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { ReportItem, WholeReport } from '../routes/v1/report-schemas.ts';
import type { ParleyApi } from './parley-api.ts';

/** How many of the latest a program is told of; it may read any whose address it has. */
const listed = 50;

/** Finished answers of the person's chats, and of those shown to the team, as resources: `parley://reports/<id>`. */
export function addReports(server: McpServer, api: ParleyApi): void {
  server.registerResource(
    'report',
    new ResourceTemplate('parley://reports/{id}', {
      list: async () => {
        const { data } = (await api.get('/reports', { limit: listed })) as { data: ReportItem[] };
        return {
          resources: data.map(({ id, question, created_at: at }) => ({
            uri: `parley://reports/${id}`,
            name: question,
            description: `Answered ${at}`,
            mimeType: 'application/json',
          })),
        };
      },
    }),
    {
      title: 'Finished answers',
      description: 'A report with all that proves it: values, formulas, Google’s rows and the requests.',
      mimeType: 'application/json',
    },
    async ({ href }, { id }) => {
      const { report } = (await api.get(`/reports/${encodeURIComponent(String(id))}`)) as WholeReport;
      return { contents: [{ uri: href, mimeType: 'application/json', text: JSON.stringify(report) }] };
    },
  );
}
