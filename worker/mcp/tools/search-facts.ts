import { z } from 'zod';
import type { FoundFact } from '../../routes/v1/search-schemas.ts';
import { type AddTool, dataNotOrders, orRefusal, readOnly } from './tool.ts';

interface Found {
  data: FoundFact[];
  confidence: { level: string; reason: string };
}

export const addSearchFacts: AddTool = (server, api) =>
  server.registerTool(
    'search_facts',
    {
      title: 'Search what is known of past days',
      description: `Finds sentences about settled days of the property that have to do with some words, each with its proof. No call to Google. Nothing is an answer, too: then nothing was sure enough. ${dataNotOrders}`,
      inputSchema: {
        query: z.string().min(1).max(500),
        property_id: z.uuid().optional(),
        from: z.iso.date().optional(),
        to: z.iso.date().optional(),
        limit: z.int().min(1).max(20).default(5),
      },
      outputSchema: {
        facts: z.array(
          z.object({
            day: z.iso.date(),
            text: z.string(),
            confidence: z.string(),
            reason: z.string(),
            citations: z.array(z.looseObject({ id: z.string() })),
          }),
        ),
        confidence: z.string(),
        reason: z.string(),
      },
      annotations: readOnly,
    },
    ({ query, ...rest }) => orRefusal(toResult(api.get('/search', { q: query, ...rest }) as Promise<Found>)),
  );

async function toResult(answer: Promise<Found>) {
  const { data, confidence } = await answer;
  const facts = data.map((fact) => ({
    day: fact.day,
    text: fact.text,
    confidence: fact.confidence.level,
    reason: fact.confidence.reason,
    citations: (fact.report?.citations ?? []).map((citation) => ({ ...citation })),
  }));
  const lines = facts.map((fact) => `${fact.text} (${fact.confidence})`);
  return {
    content: [{ type: 'text' as const, text: [...lines, confidence.reason].join('\n') }],
    structuredContent: { facts, confidence: confidence.level, reason: confidence.reason },
  };
}
