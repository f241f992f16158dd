/** A shape per series, so that colour is not needed to tell them apart: four outlines, full and hollow. */
export function Marker(props: { shape: number; x: number; y: number }) {
  return (
    <path
      class="chart-marker"
      classList={{ 'is-hollow': props.shape > 4 }}
      transform={`translate(${props.x} ${props.y})`}
      d={shapes[(props.shape - 1) % 4]}
    />
  );
}

const shapes = [
  'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
  'M-3.2-3.2h6.4v6.4h-6.4z',
  'M0-4.2l4.2 7.4h-8.4z',
  'M0-4.6l4.6 4.6l-4.6 4.6l-4.6-4.6z',
];
