import styles from './button.module.css';
import { Icon, type IconName } from './icons.tsx';

/** How a button weighs: one filled button per screen, `quiet` looks like a link. */
export type ButtonLook = 'filled' | 'outlined' | 'quiet';

/** A button with its label; `spokenExtra` is added for screen readers, like "opens System Settings". */
export function Button({
  look = 'outlined',
  icon,
  spokenExtra,
  children,
  ...rest
}: {
  readonly look?: ButtonLook;
  readonly icon?: IconName | undefined;
  readonly spokenExtra?: string | undefined;
} & Omit<React.ComponentProps<'button'>, 'className'>) {
  return (
    <button type="button" {...rest} className={`${styles.button} ${styles[look]}`}>
      {icon && <Icon name={icon} />}
      {children}
      {spokenExtra && <span className="spoken">, {spokenExtra}</span>}
    </button>
  );
}
