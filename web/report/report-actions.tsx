import { unwrap } from 'solid-js/store';
import { saveFile } from '../chat/save-file.ts';
import { linkWords as words } from '../i18n/link-words.ts';
import { Icon } from '../parts/icon.tsx';
import type { JSX } from 'solid-js';
import type { Report } from '../../worker/analyst/report.ts';

/** To take a whole report along: on paper, as PDF by the browser's own print, or with all that proves it. */
export function ReportActions(props: { report: Report; children?: JSX.Element }) {
  return (
    <div class="report-actions">
      <button type="button" class="quiet-button" onClick={() => print()}>
        <Icon name="print" />
        {words.print}
      </button>
      <button type="button" class="quiet-button" onClick={() => saveProof(props.report)}>
        <Icon name="latest" />
        {words.proof}
      </button>
      {props.children}
    </div>
  );
}

export function saveProof(report: Report): void {
  const json = JSON.stringify(unwrap(report), null, 2);
  saveFile(new Blob([json], { type: 'application/json' }), { title: `parley ${report.question}`, ending: 'json' });
}
