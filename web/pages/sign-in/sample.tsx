import { AnswerText } from '../../chat/answer-text.tsx';
import { toAnswerView } from '../../chat/answer-view.ts';
import { ProofBody } from '../../chat/proof/proof-body.tsx';
import { ProofProvider, useProof } from '../../chat/proof/proof-context.tsx';
import { sampleReport } from './sample-report.ts';
import '../../chat/answer.css';

/** A real answer with its proof beside it, to try before signing in. */
export default function Sample() {
  return (
    <ProofProvider>
      <SampleCard />
    </ProofProvider>
  );
}

function SampleCard() {
  const proof = useProof();
  const answer = toAnswerView({ status: 'complete', content: sampleReport });

  return (
    <div class="sample-card">
      <p class="question">{sampleReport.question}</p>
      <AnswerText answer={answer} />
      <div class="sample-proof" aria-live="polite">
        <ProofBody answer={answer} of={proof.target()?.ref ?? 'v2'} />
      </div>
    </div>
  );
}
