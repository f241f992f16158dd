import { createModel } from '../../../worker/ai/create-model.ts';
import { shop } from '../../../worker/analyst/understand/test-properties.ts';
import { planLine } from '../../../worker/analyst/understand/test-plan-line.ts';
import { languageOfQuestion } from '../../../worker/analyst/understand/understand.ts';
import { planQuestion } from '../../../worker/services/analysis/plan-question.ts';
import type { EvalRow } from '../eval-row.ts';
import { conversation, judgePlan, today, type Judged } from '../evaluate.ts';

export interface ModelConfig {
  apiKey: string;
  /** Ends in `/v1`; OpenAI's own when absent. */
  baseUrl?: string;
  model: string;
  /** How many questions are asked at a time. */
  atOnce: number;
}

export interface ModelJudged extends Judged {
  inputTokens: number;
  outputTokens: number;
  /** Why the built-in analyst had to plan instead, as the product does then. */
  fault?: string;
}

/** The same questions, planned as the product plans them when it has a model; in the order of the rows. */
export async function planWithModel(rows: EvalRow[], language: string, config: ModelConfig): Promise<ModelJudged[]> {
  const { apiKey, baseUrl, model: name } = config;
  const model = createModel({ apiKey, model: name, ...(baseUrl ? { baseUrl } : {}) });
  const judged: ModelJudged[] = [];
  const waiting = rows.entries();
  await Promise.all(
    Array.from({ length: config.atOnce }, async () => {
      for (const [index, row] of waiting) judged[index] = await planOne(row);
    }),
  );
  return judged;

  async function planOne([question, wanted, earlier = []]: EvalRow): Promise<ModelJudged> {
    const tokens = { inputTokens: 0, outputTokens: 0 };
    const history = conversation(earlier);
    const startedAt = performance.now();
    const { plan, fault } = await planQuestion(
      model,
      {
        question,
        persona: 'general',
        property: shop,
        today,
        history,
        mayUseModel: true,
        answerIn: languageOfQuestion({ question, history, property: shop }),
      },
      {
        signal: new AbortController().signal,
        onUsage({ inputTokens, outputTokens }) {
          tokens.inputTokens += inputTokens;
          tokens.outputTokens += outputTokens;
        },
      },
    );
    const milliseconds = performance.now() - startedAt;
    return {
      ...judgePlan({ question, wanted, language, earlier }, planLine(plan), milliseconds),
      ...tokens,
      ...(fault ? { fault: 'reason' in fault ? fault.reason : fault.reasons.join('; ') } : {}),
    };
  }
}
