import { createMemo } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import type { Widget, WidgetChange } from '../../../worker/routes/v1/widget-schemas.ts';

export type Draft = Pick<Widget, 'name' | 'property_id' | 'mode' | 'public' | 'budgets' | 'look'> & {
  /** One a line, as they are typed. */
  hosts: string;
  suggested: string;
};

/** What somebody changes of a widget, until it is saved or undone. */
export function createWidgetDraft(widget: () => Widget) {
  const [draft, setDraft] = createStore<Draft>(toDraft(widget()));
  const change = createMemo(() => toChange(widget(), draft));

  return {
    draft,
    setDraft,
    /** Undefined when there is none. */
    change,
    reset: (to = widget()) => setDraft(reconcile(toDraft(to))),
  };
}

function toDraft({ name, property_id, hosts, mode, public: open, budgets, look }: Widget): Draft {
  return {
    ...{ name, property_id, mode },
    // A store writes into what it is given.
    ...structuredClone({ public: open, budgets, look }),
    hosts: hosts.join('\n'),
    suggested: look.suggested_questions.join('\n'),
  };
}

/** The fields that are other than they are stored. */
function toChange(widget: Widget, draft: Draft): WidgetChange | undefined {
  const wanted: WidgetChange = {
    name: draft.name.trim(),
    ...(draft.property_id !== null && { property_id: draft.property_id }),
    hosts: toLines(draft.hosts),
    mode: draft.mode,
    public: { ...draft.public },
    budgets: { ...draft.budgets },
    look: { ...draft.look, suggested_questions: toLines(draft.suggested) },
  };
  const changed = Object.entries(wanted).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(widget[name as keyof Widget]),
  );
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

export function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
