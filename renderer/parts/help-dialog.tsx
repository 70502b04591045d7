import { useCase } from '../use-case.ts';
import { Dialog } from './dialog.tsx';

/** What the words of confidence promise. */
export const ConfidenceWords = () => (
  <>
    <p>
      Very likely: we would be right about 9 times in 10 or better. Likely: 6 to 8 in 10. Possible: 2 to 5 in 10. Less
      likely: below that.
    </p>
    <p>It is an estimate from what we could check, not a measurement.</p>
  </>
);

/** What the app reads, what it never reads, and what its words mean. At the same place on every screen. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const app = useCase((state) => state.hello?.app);
  return (
    <Dialog title="Help" onClose={onClose}>
      <p>Undelivered looks for the reason why messages do not get through. We only look. Nothing is changed.</p>
      <h3>What we read</h3>
      <ul>
        <li>Which macOS this is, and when it was restarted or woke up</li>
        <li>How far the clock of this Mac is from network time</li>
        <li>Whether Apple can be reached from here, and what Apple says about its services</li>
        <li>
          If you allow it: when messages were sent, delivered and read, whether they failed, and whether they went as
          blue or green
        </li>
      </ul>
      <h3>What we never read</h3>
      <ul>
        <li>What you wrote, or what was written to you</li>
        <li>Your pictures, videos and files</li>
      </ul>
      <p>Names and numbers are never shown and never saved.</p>
      <p>Nothing about your messages leaves this Mac unless you send it yourself.</p>
      <h3>What “likely” means</h3>
      <ConfidenceWords />
      <h3>What “could not check” means</h3>
      <p>We did not see it. That alone is not a problem, and it is never counted as fine.</p>
      {app && <p>{`${app.name} ${app.version}`}</p>}
    </Dialog>
  );
}
