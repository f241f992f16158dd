import { Icon } from './icon.tsx';
import { RequestId } from './request-id.tsx';
import type { JSX } from 'solid-js';
import './notice.css';

interface NoticeProps {
  title: string;
  text: string;
  tone?: 'neutral' | 'warning' | 'negative';
  /** The one button that helps. */
  children?: JSX.Element;
  /** Of the request that failed. */
  requestId?: string | undefined;
}

/** What happened, whether anything was lost, and what to do. */
export function Notice(props: NoticeProps) {
  return (
    <section class="notice" data-tone={props.tone ?? 'neutral'} role="status">
      <Icon name={props.tone === 'negative' ? 'failed' : 'notice'} />
      <div>
        <h2>{props.title}</h2>
        <p>{props.text}</p>
        {props.children}
        <RequestId id={props.requestId} />
      </div>
    </section>
  );
}
