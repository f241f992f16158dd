import { useI18n } from '../../../i18n/i18n.tsx';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import type { Role } from '../../../parts/roles.ts';

/** What is asked again before it is done. */
export type MemberQuestion =
  | { kind: 'step_down'; role: Role }
  | { kind: 'make_owner' }
  | { kind: 'transfer' }
  | { kind: 'remove' }
  | { kind: 'leave' };

interface MemberQuestionDialogProps {
  question: MemberQuestion;
  name: string;
  team: string;
  onConfirm(): void;
  onClose(): void;
}

export function MemberQuestionDialog(props: MemberQuestionDialogProps) {
  const { t } = useI18n();
  const kind = () => props.question.kind;
  const words = () => ({
    name: props.name,
    team: props.team,
    role: 'role' in props.question ? t(`role.${props.question.role}.as`) : '',
  });
  // What deletes or gives away is typed first.
  const typed = () => {
    if (kind() === 'remove' || kind() === 'transfer') return props.name;
    return kind() === 'leave' ? props.team : undefined;
  };
  const toType = () => {
    const word = typed();
    return word === undefined ? undefined : { word, label: t('team.type', { word }) };
  };

  return (
    <ConfirmDialog
      title={t(`team.${kind()}_title`, words())}
      text={t(`team.${kind()}_text`, words())}
      action={t(`team.${kind()}`)}
      typed={toType()}
      onConfirm={() => props.onConfirm()}
      onClose={() => props.onClose()}
    />
  );
}
