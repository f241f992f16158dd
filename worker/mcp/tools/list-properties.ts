import { z } from 'zod';
import { type AddTool, orRefusal, readOnly } from './tool.ts';

interface Property {
  id: string;
  property: string;
  display_name: string;
  account_name: string;
  time_zone: string;
  currency: string;
}

export const addListProperties: AddTool = (server, api) =>
  server.registerTool(
    'list_properties',
    {
      title: 'List the linked properties',
      description: 'The Google Analytics 4 properties that can be asked, with the id that the other tools take.',
      inputSchema: {},
      outputSchema: {
        properties: z.array(
          z.object({
            property_id: z.uuid(),
            display_name: z.string(),
            account_name: z.string(),
            ga4_property: z.string(),
            time_zone: z.string(),
            currency: z.string(),
          }),
        ),
      },
      annotations: readOnly,
    },
    () => orRefusal(listProperties(api.get('/properties') as Promise<{ data: Property[] }>)),
  );

async function listProperties(answer: Promise<{ data: Property[] }>) {
  const { data } = await answer;
  const properties = data.map((row) => ({
    property_id: row.id,
    display_name: row.display_name,
    account_name: row.account_name,
    ga4_property: row.property,
    time_zone: row.time_zone,
    currency: row.currency,
  }));
  const lines = properties.map(
    (row) => `${row.property_id}  ${row.display_name} (${row.ga4_property}, ${row.time_zone})`,
  );
  const text = lines.length > 0 ? lines.join('\n') : 'No property is linked yet. Connect Google Analytics in Parley.';
  return { content: [{ type: 'text' as const, text }], structuredContent: { properties } };
}
