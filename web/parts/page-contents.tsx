import { For, createSignal, onCleanup, onMount } from 'solid-js';
import './page-contents.css';

interface Part {
  id: string;
  text: string;
}

/** The parts of a long page, as links: those under the headings that it had when it was drawn. */
export function PageContents(props: { label: string; headings: string }) {
  const [parts, setParts] = createSignal<Part[]>([]);
  const [current, setCurrent] = createSignal<string>();

  onMount(() => {
    const headings = [...document.querySelectorAll<HTMLElement>(props.headings)];
    for (const heading of headings) heading.id ||= toId(heading.textContent);
    setParts(headings.map(({ id, textContent }) => ({ id, text: textContent })));
    // Whoever came by a link to a part is taken there once there is one.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();

    const observer = new IntersectionObserver(
      (entries) => {
        const shown = entries.find(({ isIntersecting }) => isIntersecting);
        if (shown) setCurrent(shown.target.id);
      },
      { rootMargin: '0px 0px -70% 0px' },
    );
    headings.forEach((heading) => observer.observe(heading));
    onCleanup(() => observer.disconnect());
  });

  return (
    <nav class="page-contents" aria-label={props.label}>
      <ul>
        <For each={parts()}>
          {({ id, text }) => (
            <li>
              <a href={`#${id}`} aria-current={current() === id ? 'true' : undefined}>
                {text}
              </a>
            </li>
          )}
        </For>
      </ul>
    </nav>
  );
}

/** `Google connections` as `google-connections`. */
function toId(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
