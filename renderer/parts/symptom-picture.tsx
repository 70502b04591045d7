import styles from './symptom-picture.module.css';

/** A small message: `out` is mine with its tail right, `in` came in with its tail left. Width and height in pixels. */
function Note({
  x,
  y,
  w,
  h,
  way,
  look,
}: {
  x: number;
  y: number;
  w: number;
  h: number;
  way: 'out' | 'in';
  look?: string | undefined;
}) {
  const tail = way === 'out' ? `M${x + w - 14} ${y + h - 3}h13l1.5 8.5z` : `M${x + 14} ${y + h - 3}h-13l-1.5 8.5z`;
  return (
    <g className={look ?? (way === 'out' ? styles.out : styles.in)}>
      <rect x={x} y={y} width={w} height={h} rx={Math.min(10, h / 2)} />
      <path d={tail.replaceAll('.5', '.5')} />
    </g>
  );
}

const lines = <path className={styles.lines} d="M12 16.5h32M12 24.5h20" />;
const grayLines = <path className={styles.grayLines} d="M12 16.5h32M12 24.5h20" />;
const out = <Note x={1} y={7} w={58} h={29} way="out" />;
const incoming = <Note x={1} y={7} w={58} h={29} way="in" />;
const question = (
  <g className={styles.dashed}>
    <circle cx="80" cy="28" r="10" strokeDasharray="3.6 2.6" />
    <path d="M77 26c0-2 1.4-3 3-3s3 1 3 2.6c0 2-3 2.2-3 4.2M80 32.8v.1" />
  </g>
);

const pictures: Record<string, React.ReactNode> = {
  'send-fails': (
    <>
      <Note x={1} y={13} w={58} h={29} way="out" />
      <path className={styles.lines} d="M12 22.5h32M12 30.5h20" />
      <rect className={styles.bad} x="69" y="17" width="21" height="21" rx="5" />
      <path className={styles.onShape} d="M75.5 23.5l8 8M83.5 23.5l-8 8" />
    </>
  ),
  'receipts-missing': (
    <>
      {out}
      {lines}
      <path className={styles.dashed} d="M28 45h26a4 4 0 0 1 0 9H28a4 4 0 0 1 0-9z" strokeDasharray="3.6 2.6" />
    </>
  ),
  delayed: (
    <>
      {incoming}
      {grayLines}
      <g className={styles.clock}>
        <circle cx="80" cy="23" r="14" />
        <path d="M80 15v8l5 3.5" />
      </g>
    </>
  ),
  'green-not-blue': (
    <>
      <Note x={1} y={2} w={46} h={22} way="out" />
      <path className={styles.lines} d="M10 13h26" />
      <Note x={31} y={27} w={48} h={22} way="out" look={styles.green} />
      <path className={styles.lines} d="M40 38h28" />
    </>
  ),
  'not-received': (
    <>
      <path
        className={styles.dashed}
        d="M11 11h36a9 9 0 0 1 9 9v9a9 9 0 0 1-9 9H12l-9 6 2-8a9 9 0 0 1-3-7v-9a9 9 0 0 1 9-9z"
        strokeDasharray="4 3"
      />
      <path className={styles.dashed} d="M96 24H68M76 16l-8 8 8 8" />
    </>
  ),
  'out-of-order': (
    <>
      <Note x={1} y={1} w={39} h={20} way="in" />
      <Note x={1} y={30} w={39} h={20} way="in" />
      <Note x={47} y={14} w={39} h={20} way="out" />
      <path className={styles.digit} d="M18 8.5c.4-3 6-3 5.6.2 0 2.4-4.6 3-5.6 6.2h6M18.5 38l2.6-2v9.5" />
      <path
        className={styles.digitOn}
        d="M63.5 20.5c1-2.6 6-2.2 5.6.8-.2 1.8-2 2.2-3.4 2.2 1.6 0 3.8.6 3.8 2.8 0 3.4-5.6 3.6-6.4.6"
      />
    </>
  ),
  'not-syncing': (
    <>
      <g className={styles.frame}>
        <rect x="8" y="5" width="50" height="34" rx="4" />
        <path d="M1 44h62" />
        <rect x="77" y="3" width="26" height="43" rx="5" />
      </g>
      <rect className={styles.out} x="26" y="12" width="24" height="8" rx="4" />
      <rect className={styles.in} x="14" y="25" width="20" height="8" rx="4" />
      <rect className={styles.out} x="84" y="12" width="13" height="7" rx="3.5" />
      <rect className={styles.dashed} x="83" y="24" width="12" height="7" rx="3.5" strokeDasharray="3 2.2" />
    </>
  ),
  'signin-fails': (
    <>
      {incoming}
      <g className={styles.dark}>
        <rect x="23" y="19" width="15" height="11" rx="2.5" />
        <path d="M26 19v-3a4.5 4.5 0 0 1 9 0v3" />
      </g>
      <circle className={styles.track} cx="80" cy="22" r="11.5" />
      <path className={styles.arc} d="M80 10.5a11.5 11.5 0 0 1 11.5 11.5" />
    </>
  ),
  'attachments-fail': (
    <>
      <rect className={styles.in} x="1" y="7" width="58" height="42" rx="9" />
      <path className={styles.grayLines} d="M6 42l12-15 8 9 7-8 16 15" />
      <circle className={styles.sun} cx="43" cy="18" r="4.5" />
      {question}
    </>
  ),
  'activation-stuck': (
    <>
      {out}
      <g className={styles.waitDots}>
        <circle cx="18" cy="21.5" r="3" />
        <circle cx="30" cy="21.5" r="3" />
        <circle cx="42" cy="21.5" r="3" />
      </g>
      <circle className={styles.track} cx="80" cy="22" r="11.5" />
      <path className={styles.arc} d="M80 10.5a11.5 11.5 0 0 1 11.5 11.5" />
    </>
  ),
  'sms-missing-on-mac': (
    <>
      <g className={styles.frame}>
        <rect x="8" y="5" width="50" height="34" rx="4" />
        <path d="M1 44h62" />
        <rect x="77" y="3" width="26" height="43" rx="5" />
      </g>
      <rect className={styles.dashed} x="25" y="16" width="24" height="10" rx="5" strokeDasharray="3.6 2.6" />
      <rect className={styles.green} x="83" y="16" width="14" height="8" rx="4" />
    </>
  ),
  'wrong-address-or-thread': (
    <>
      <Note x={1} y={3} w={46} h={20} way="in" />
      <Note x={1} y={31} w={46} h={20} way="in" />
      <g className={styles.frame}>
        <circle cx="76" cy="16" r="6" />
        <path d="M64 36c.5-6.5 5-10 12-10s11.5 3.5 12 10z" />
      </g>
      <path className={styles.grayLines} d="M10 13h20M10 41h26" />
    </>
  ),
  'no-notification': (
    <>
      {incoming}
      {grayLines}
      <g className={styles.frame}>
        <path d="M70 33h24c-3-3-4-6-4-11a8 8 0 0 0-16 0c0 5-1 8-4 11zM79 38a3.5 3.5 0 0 0 6 0M68 10l28 32" />
      </g>
    </>
  ),
  'app-crash': (
    <>
      <rect className={styles.frame} x="3" y="5" width="56" height="42" rx="6" />
      <path className={styles.frame} d="M3 16h56" />
      <path className={styles.frame} d="M24 26l14 14M38 26l-14 14" />
    </>
  ),
};

/** The picture on the card of a complaint; decoration, the words stand below it. An unknown complaint has an empty message. */
export function SymptomPicture({ id }: { readonly id: string }) {
  return (
    <svg className={styles.picture} viewBox="0 0 110 56" aria-hidden="true">
      {pictures[id] ?? incoming}
    </svg>
  );
}
