import { ProofPanel } from '../../web/chat/proof/proof-panel.tsx';
import { ToastProvider } from '../../web/parts/toasts.tsx';
import type { ProofTarget } from '../../web/chat/proof/proof-context.tsx';

/** The proof of a number, over the conversation; it comes when it is first asked for. */
export function Proof(props: { target: ProofTarget }) {
  return (
    <ToastProvider>
      <ProofPanel target={props.target} />
    </ToastProvider>
  );
}
