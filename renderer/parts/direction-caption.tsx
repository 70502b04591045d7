import type { Direction } from '../../shared/station.ts';
import styles from './direction-caption.module.css';
import { Icon } from './icons.tsx';

/** Which way the message in the picture travels. */
export const DirectionCaption = ({ direction }: { readonly direction: Direction }) => (
  <p className={styles.caption}>
    {direction === 'receive' && <Icon name="left" />}
    {direction === 'send' ? 'Messages you send' : 'Messages you receive'}
    {direction === 'send' && <Icon name="right" />}
  </p>
);
