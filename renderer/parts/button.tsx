import { useEffect, useRef } from 'react';
import styles from './button.module.css';
import { Icon, type IconName } from './icons.tsx';

/** How a button weighs: one filled button per screen, `quiet` looks like a link. */
export type ButtonLook = 'filled' | 'outlined' | 'quiet';

/** Return presses the filled button, unless the focus is on something that has a use for the key itself. */
function useReturnKey(isMain: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isMain) return undefined;
    const onKey = ({ key, repeat, target }: KeyboardEvent) => {
      const free = target === document.body || target instanceof HTMLHeadingElement;
      if (key === 'Enter' && !repeat && free && !document.querySelector('dialog[open]')) button.current?.click();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isMain]);
  return button;
}

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
} & Omit<React.ComponentProps<'button'>, 'className' | 'ref'>) {
  const button = useReturnKey(look === 'filled');
  return (
    <button ref={button} type="button" {...rest} className={`${styles.button} ${styles[look]}`}>
      {icon && <Icon name={icon} />}
      {children}
      {spokenExtra && <span className="spoken">, {spokenExtra}</span>}
    </button>
  );
}
