import { z } from 'zod';
import { personaSchema } from '../../analyst/plan.ts';
import type { Report } from '../../analyst/report.ts';
import { reportOutput } from '../report-output.ts';
import { toReportResult } from '../to-report-result.ts';
import { type AddTool, dataNotOrders, orRefusal, readOnly } from './tool.ts';

export const addAsk: AddTool = (server, api) =>
  server.registerTool(
    'ask',
    {
      title: 'Ask Google Analytics in plain words',
      description: `Answers a question about a website or app from its Google Analytics 4 property, in words, with every figure proven by the request and the rows it comes from. Figures, comparisons, breakdowns, trends, funnels, retention, forecasts, anomalies, "why did X change". Asks back when two readings differ; refuses what GA4 cannot know. ${dataNotOrders}`,
      inputSchema: {
        question: z.string().min(1).max(4000).describe('One question, in any of thirteen languages'),
        property_id: z.uuid().optional().describe('From list_properties; needed when there is more than one'),
        persona: personaSchema.optional().describe('Whose view: product owner, UX, manager, or general'),
        language: z.string().max(35).optional().describe('Of the answer, BCP 47; that of the question when absent'),
        history: z
          .array(z.object({ role: z.enum(['user', 'assistant']), content: z.string().max(4000) }))
          .max(20)
          .optional()
          .describe('The turns before, so that "and on mobile?" is understood'),
      },
      outputSchema: reportOutput,
      annotations: readOnly,
    },
    (input) => orRefusal(api.post('/ask', input).then((report) => toReportResult(report as Report))),
  );
