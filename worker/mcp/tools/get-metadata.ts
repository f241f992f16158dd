import { z } from 'zod';
import { type AddTool, orRefusal, readOnly } from './tool.ts';

interface Field {
  api_name: string;
  label: string;
  unit?: string;
}
interface Fields {
  metrics: Field[];
  dimensions: Field[];
}

const field = z.object({ api_name: z.string(), label: z.string(), unit: z.string().optional() });

export const addGetMetadata: AddTool = (server, api) =>
  server.registerTool(
    'get_metadata',
    {
      title: 'Metrics and dimensions of a property',
      description:
        'What run_report can be asked of this property: standard and custom metrics and dimensions by their API names. What the property blocks is left out.',
      inputSchema: {
        property_id: z.uuid(),
        search: z.string().max(100).optional().describe('Only fields whose API name or label has this in it'),
      },
      outputSchema: { metrics: z.array(field), dimensions: z.array(field) },
      annotations: readOnly,
    },
    ({ property_id: id, search }) =>
      orRefusal(findFields(api.get(`/properties/${id}/fields`) as Promise<Fields>, search)),
  );

async function findFields(answer: Promise<Fields>, search = '') {
  const words = search.toLowerCase();
  const fits = ({ api_name: name, label }: Field) => `${name} ${label}`.toLowerCase().includes(words);
  const { metrics, dimensions } = await answer;
  const found = { metrics: metrics.filter(fits), dimensions: dimensions.filter(fits) };
  const list = (fields: Field[]) =>
    fields.map(({ api_name: name, label }) => `${name} (${label})`).join(', ') || 'none';
  const text = `Metrics: ${list(found.metrics)}\nDimensions: ${list(found.dimensions)}`;
  return { content: [{ type: 'text' as const, text }], structuredContent: { ...found } };
}
