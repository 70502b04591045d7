import type { WatchEvent } from '../../shared/watch/event.ts';
import { flag } from '../reader/history/history.ts';
import type { Row } from './rows.ts';

/** How a message stands; null for one of mine that is not on its way: it waits for a satellite, or was never meant to go out. */
export function stateOf({ flags, error, deliveredAt, chat }: Row): WatchEvent['state'] | null {
  if (!(flags & flag.mine)) return 'received';
  if (error !== 0 && flags & flag.finished) return 'failed';
  if (flags & flag.downgraded) return 'fell-back';
  if (flags & flag.delivered || deliveredAt > 0) return 'delivered';
  if (flags & flag.sent) return 'sent';
  if (flags & flag.waitsForSatellite) return null;
  // Automation leaves text rows without a conversation (github.com/openclaw/imsg/issues/90).
  return flags & flag.sms && chat < 0 ? null : 'sending';
}

/** The kind of message, as far as it has a name of its own. */
export function serviceOf({ flags }: Row): WatchEvent['service'] {
  if (flags & flag.iMessage) return 'iMessage';
  if (flags & flag.sms) return 'SMS';
  return flags & flag.rcs ? 'RCS' : null;
}
