import { Show } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Suggestions } from './suggestions.tsx';
import type { Report } from '../../worker/analyst/report.ts';

interface OffersProps {
  report: Report | undefined;
  isDisabled: boolean;
  onAsk(question: string): void;
}

/** Questions to go on with after an answer, or to choose from where it asks back. */
export function Offers(props: OffersProps) {
  const { t } = useI18n();
  const items = () => {
    const { options, plan, follow_ups: followUps = [] } = props.report ?? {};
    return options ?? toItems(plan?.kind === 'refuse' ? plan.nearest : followUps);
  };
  const title = () => {
    const status = props.report?.status;
    if (status === 'clarify') return t('answer.which');
    return status === 'refused' ? t('answer.nearest') : t('answer.follow_ups');
  };

  return (
    <Show when={items().length > 0}>
      <Suggestions
        title={title()}
        // A question back ends in its own words: "Which one do you mean?"
        isTitleHidden={props.report?.status === 'clarify'}
        items={items()}
        isDisabled={props.isDisabled}
        onAsk={(question) => props.onAsk(question)}
      />
    </Show>
  );
}

function toItems(questions: string[]) {
  return questions.map((question) => ({ label: question, question }));
}
