import { type KeyboardEvent, useRef } from 'react';
import styles from './card-grid.module.css';

const steps: Record<string, (columns: number) => number> = {
  ArrowLeft: () => -1,
  ArrowRight: () => 1,
  ArrowUp: (columns) => -columns,
  ArrowDown: (columns) => columns,
};

/** Cards side by side. Tab goes from card to card, arrows move in the grid as well. */
export function CardGrid({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const cards = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = cards.findIndex((card) => card.matches(':focus'));
    if (!step || at < 0) return;
    const columns = cards.filter((card) => card.offsetTop === cards[0]?.offsetTop).length;
    cards[at + step(columns)]?.focus();
    event.preventDefault();
  };
  return (
    <ul ref={list} className={styles.grid} aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </ul>
  );
}
