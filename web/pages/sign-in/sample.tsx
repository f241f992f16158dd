import { AnswerText } from '../../chat/answer-text.tsx';
import { toAnswerView } from '../../chat/answer-view.ts';
import { ProofBody } from '../../chat/proof/proof-body.tsx';
import { ProofProvider, useProof } from '../../chat/proof/proof-context.tsx';
import { sampleReport } from './sample-report.ts';
import type { AnswerView } from '../../chat/answer-view.ts';
import '../../chat/answer.css';

/** A real answer with its proof beside it, to try before signing in. */
export default function Sample() {
  const answer = toAnswerView({ status: 'complete', content: sampleReport });
  return (
    <ProofProvider start={{ answer, ref: 'v2' }}>
      <SampleCard answer={answer} />
    </ProofProvider>
  );
}

function SampleCard(props: { answer: AnswerView }) {
  const proof = useProof();

  return (
    <div class="sample-card">
      <p class="question">{sampleReport.question}</p>
      <AnswerText answer={props.answer} />
      <div class="sample-proof" aria-live="polite">
        <ProofBody answer={props.answer} of={proof.target()?.ref ?? ''} />
      </div>
    </div>
  );
}
