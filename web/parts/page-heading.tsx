import { onMount } from 'solid-js';
import { Title } from './title.tsx';

/** The heading of a page: names the document, and is where a reader who has just come here starts. */
export function PageHeading(props: { text: string }) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());

  return (
    <>
      <Title text={props.text} />
      <h1 ref={heading} id="page-heading" tabindex="-1">
        {props.text}
      </h1>
    </>
  );
}
