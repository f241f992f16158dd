/** The model's plan is well formed but cannot be asked of this property. */
export class PlanRejected extends Error {
  /** Plain sentences, one per fault. They name fields and dates, never the prompt. */
  readonly reasons: string[];

  constructor(reasons: string[]) {
    super('The language model proposed a plan that this property cannot answer.');
    this.name = 'PlanRejected';
    this.reasons = reasons;
  }
}
