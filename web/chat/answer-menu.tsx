import { unwrap } from 'solid-js/store';
import { verifyWords as words } from '../i18n/verify-words.ts';
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import { saveFile } from './save-file.ts';
import type { Report } from '../../worker/analyst/report.ts';

/** An answer to take along with all that proves it, and the way to check one. */
export function AnswerMenu(props: { report: Report }) {
  function download() {
    const json = JSON.stringify(unwrap(props.report), null, 2);
    saveFile(new Blob([json], { type: 'application/json' }), {
      title: `parley ${props.report.question}`,
      ending: 'json',
    });
  }

  return (
    <Menu class="icon-button" label={words.more} button={<Icon name="more" />}>
      <button type="button" onClick={download}>
        {words.download}
      </button>
      <a href="/verify">{words.open}</a>
    </Menu>
  );
}
