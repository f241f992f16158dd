import { createContext, createSignal, untrack, useContext } from 'solid-js';
import type { AnswerView } from '../answer-view.ts';
import type { JSX } from 'solid-js';

/** The number whose proof is open. */
export interface ProofTarget {
  answer: AnswerView;
  ref: string;
}

interface Proof {
  target(): ProofTarget | undefined;
  /** Opens the proof of a number; focus goes back to `opener` when it closes. */
  show(target: ProofTarget, opener: HTMLElement): void;
  close(): void;
}

const ProofContext = createContext<Proof>();

/** `start` is the proof that is open from the beginning. */
export function ProofProvider(props: { start?: ProofTarget; children: JSX.Element }) {
  const [target, setTarget] = createSignal(untrack(() => props.start));
  let opener: HTMLElement | undefined;

  const proof: Proof = {
    target,
    show(shown, from) {
      opener = from;
      setTarget(shown);
    },
    close() {
      if (!target()) return;
      setTarget(undefined);
      if (opener?.isConnected) opener.focus();
    },
  };
  return <ProofContext.Provider value={proof}>{props.children}</ProofContext.Provider>;
}

export function useProof(): Proof {
  const proof = useContext(ProofContext);
  if (!proof) throw new Error('useProof() needs a <ProofProvider>.');
  return proof;
}
