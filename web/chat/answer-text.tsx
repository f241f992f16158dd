import { For, Match, Switch } from 'solid-js';
import { keepTogether } from './keep-together.ts';
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
            <For each={keepTogether(parts)}>
              {(piece) => (
                <Switch>
                  <Match when={'text' in piece && piece}>{(words) => words().text}</Match>
                  <Match when={'label' in piece && piece}>{(name) => <bdi class="label">{name().label}</bdi>}</Match>
                  <Match when={'ref' in piece && piece}>
                    {(number) => (
                      <span class="kept">
                        {number().before}
                        <NumberButton answer={props.answer} of={number().ref} />
                        {number().after}
                      </span>
                    )}
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
