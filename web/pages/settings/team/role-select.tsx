import { For } from 'solid-js';
import { useI18n } from '../../../i18n/i18n.tsx';
import { ROLES, type Role, isAtLeast } from '../../../parts/roles.ts';

interface RoleSelectProps {
  label: string;
  role: Role;
  /** Nobody gives more than they have. */
  highest: Role;
  disabled?: boolean;
  /** The select keeps showing `role` until that changes. */
  onChoose(role: Role): void;
}

export function RoleSelect(props: RoleSelectProps) {
  const { t } = useI18n();
  const offered = () => ROLES.filter((role) => isAtLeast(props.highest, role)).toReversed();
  return (
    <select
      class="role-select"
      aria-label={props.label}
      disabled={props.disabled}
      onChange={(event) => {
        const select = event.currentTarget;
        const chosen = offered()[select.selectedIndex];
        select.selectedIndex = offered().indexOf(props.role);
        if (chosen && chosen !== props.role) props.onChoose(chosen);
      }}
    >
      <For each={offered()}>
        {(role) => (
          <option value={role} selected={role === props.role}>
            {t(`role.${role}`)}
          </option>
        )}
      </For>
    </select>
  );
}
