/** Paths on a 24 x 24 grid, drawn with a 1.5 px stroke. */
const PATHS = {
  plus: 'M12 5v14M5 12h14',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16.2 16.2 20 20',
  menu: 'M4 7h16M4 12h16M4 17h10',
  close: 'M6 6l12 12M18 6 6 18',
  more: 'M5 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0m6.5 0a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0m6.5 0a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0',
  down: 'M6.5 9.5 12 15l5.5-5.5',
  check: 'M5 12.5 10 17.5 19 7',
  page: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  right: 'M7 11v9H4v-9ZM7 11l4-8a2 2 0 0 1 2.5 2L13 9h5a2 2 0 0 1 2 2.3l-1.2 7A2 2 0 0 1 16.8 20H7',
  wrong: 'M7 13V4H4v9ZM7 13l4 8a2 2 0 0 0 2.5-2L13 15h5a2 2 0 0 0 2-2.3l-1.2-7A2 2 0 0 0 16.8 4H7',
  retry: 'M19 12a7 7 0 1 1-2.2-5.1M19 4v4h-4',
  send: 'M12 19V5M6 11l6-6 6 6',
  stop: 'M7 7h10v10H7z',
  notice: 'M12 8v5M12 16.5h.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  follow: 'M5 6v6a3 3 0 0 0 3 3h10M14 11l4 4-4 4',
  rise: 'M6 16 12 9l6 7',
  fall: 'M6 9l6 7 6-7',
  level: 'M6 12h12',
  settings:
    'M4 8h9M17 8h3M4 16h3M11 16h9M15 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 18.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3.5 19a5.5 5.5 0 0 1 11 0M15.5 5.3a3 3 0 0 1 0 5.4M17 14a5.5 5.5 0 0 1 3.5 5',
  lock: 'M7 11h10v9H7zM9 11V8a3 3 0 0 1 6 0v3',
  print: 'M7 9V4h10v5M7 17H5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2M7 14h10v6H7z',
  latest: 'M12 5v13M6.5 13 12 18.5 17.5 13',
  flag: 'M6 21V4h11l-2.5 4L17 12H6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  failed:
    'M12 8v5M12 16.5h.01M10.7 4.3 2.9 18a1.5 1.5 0 0 0 1.3 2.2h15.6a1.5 1.5 0 0 0 1.3-2.2L13.3 4.3a1.5 1.5 0 0 0-2.6 0Z',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration: what it stands for is said by the text or the name beside it. */
export function Icon(props: { name: IconName; class?: string }) {
  return (
    <svg class={`icon ${props.class ?? ''}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[props.name]} />
    </svg>
  );
}
