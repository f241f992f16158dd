import { For, createSignal, onCleanup } from 'solid-js';
import { Icon } from '../../parts/icon.tsx';
import { Menu } from '../../parts/menu.tsx';
import { words } from '../../../worker/analyst/drawing/words.ts';
import type { ChartData } from '../../../worker/analyst/drawing/chart-data.ts';
import type { FileKind } from './take-along.ts';

interface ChartActionsProps {
  title: string;
  data: ChartData;
  placeHeader: string;
  drawing: SVGSVGElement | undefined;
}

const kinds: [FileKind, string][] = [
  ['png', words.image],
  ['svg', words.drawing],
  ['csv', words.sheet],
];
const shownMilliseconds = 4_000;

/** A menu to copy or download the chart. */
export function ChartActions(props: ChartActionsProps) {
  const [outcome, setOutcome] = createSignal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  async function take(verb: 'copyChart' | 'downloadChart', kind: FileKind) {
    const { title, data, placeHeader, drawing } = props;
    if (!drawing) return;
    const along = await import('./take-along.ts');
    setOutcome(await along[verb](kind, { title, data, placeHeader, drawing }));
    clearTimeout(timer);
    timer = setTimeout(() => setOutcome(''), shownMilliseconds);
  }

  return (
    <>
      <span class="chart-outcome" role="status">
        {outcome()}
      </span>
      <Menu class="icon-button" label={words.actions} button={<Icon name="more" />}>
        <p>{words.copy}</p>
        <Entries onChoose={(kind) => void take('copyChart', kind)} />
        <hr />
        <p>{words.download}</p>
        <Entries onChoose={(kind) => void take('downloadChart', kind)} />
      </Menu>
    </>
  );
}

function Entries(props: { onChoose(kind: FileKind): void }) {
  return (
    <For each={kinds}>
      {([kind, name]) => (
        <button type="button" onClick={() => props.onChoose(kind)}>
          {name}
        </button>
      )}
    </For>
  );
}
