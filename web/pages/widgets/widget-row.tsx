import { widgetWords as words } from '../../i18n/widget-words.ts';
import { useSession } from '../../parts/session.tsx';
import type { Widget } from '../../../worker/routes/v1/widget-schemas.ts';

export function WidgetRow(props: { widget: Widget }) {
  const session = useSession();
  const property = () => session.me().properties.find(({ id }) => id === props.widget.property_id)?.display_name;
  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">
          <bdi>{props.widget.name}</bdi>
        </p>
        <p class="setting-fact">
          <bdi>{property()}</bdi> {property() ? '·' : ''} {words.modeShort[props.widget.mode]} ·{' '}
          <bdi>{props.widget.hosts.map((host) => host.replace('https://', '')).join(', ')}</bdi>
        </p>
        <p class="setting-fact" data-tone={stateOf(props.widget) === 'open' ? 'neutral' : 'warning'}>
          {words.state[stateOf(props.widget)]}
        </p>
      </div>
      <a class="button" href={`/widgets/${props.widget.id}`} aria-label={words.editNamed(props.widget.name)}>
        {words.edit}
      </a>
    </li>
  );
}

export function stateOf({ property_id: propertyId, paused }: Widget): keyof typeof words.state {
  if (propertyId === null) return 'shut';
  return paused ? 'paused' : 'open';
}
