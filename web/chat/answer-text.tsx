import { For, Match, Switch } from 'solid-js';
import { NumberButton } from './number-button.tsx';
import type { AnswerView } from './answer-view.ts';
import type { Part } from '../../worker/analyst/report.ts';

/** The sentences of an answer. A label is text out of Google Analytics: shown as it is, never as a link. */
export function AnswerText(props: { answer: AnswerView }) {
  return (
    <div class="answer-text">
      <For each={toParagraphs(props.answer.parts)}>
        {(parts) => (
          <p>
            <For each={parts}>
              {(part) => (
                <Switch>
                  <Match when={'text' in part && part}>{(words) => words().text}</Match>
                  <Match when={'label' in part && part}>{(name) => <bdi class="label">{name().label}</bdi>}</Match>
                  <Match when={'ref' in part && part}>
                    {(number) => <NumberButton answer={props.answer} of={number().ref} />}
                  </Match>
                </Switch>
              )}
            </For>
          </p>
        )}
      </For>
    </div>
  );
}

function toParagraphs(parts: Part[]): Part[][] {
  const paragraphs: Part[][] = [[]];
  for (const part of parts) {
    if ('break' in part) paragraphs.push([]);
    else paragraphs.at(-1)?.push(part);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
