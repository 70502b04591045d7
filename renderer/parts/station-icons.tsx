import type { Station } from '../../shared/station.ts';

const shapes: Record<Station, React.ReactNode> = {
  you: (
    <g fill="currentColor" stroke="none">
      <circle cx="16" cy="10.5" r="5.6" />
      <path d="M5.2 27c.3-5.3 4.3-8.6 10.8-8.6S26.5 21.7 26.8 27z" />
    </g>
  ),
  mac: (
    <>
      <rect x="6" y="6.5" width="20" height="14.5" rx="2.5" />
      <path d="M2.5 25.5h27" />
    </>
  ),
  network: (
    <>
      <path d="M3.5 12.5c7.2-6.7 17.8-6.7 25 0M9 18.3c4-3.7 10-3.7 14 0" />
      <circle cx="16" cy="25" r="2.3" fill="currentColor" stroke="none" />
    </>
  ),
  apple: (
    <>
      <path d="M7 5.5h18a4 4 0 0 1 4 4v8.5a4 4 0 0 1-4 4H14.5L9 27v-5H7a4 4 0 0 1-4-4V9.5a4 4 0 0 1 4-4z" />
      <path d="M10 13.8h11.5M17.5 9.8l4 4-4 4" />
    </>
  ),
  person: (
    <>
      <circle cx="16" cy="10.5" r="5.2" />
      <path d="M6 26.5c.3-4.7 4-7.3 10-7.3s9.7 2.6 10 7.3z" />
    </>
  ),
};

/** The drawing of a place on the way; decoration, its name stands below it. Never Apple's own mark. */
export function StationIcon({ station }: { readonly station: Station }) {
  return (
    <svg
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shapes[station]}
    </svg>
  );
}
