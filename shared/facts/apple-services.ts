import { z } from 'zod';

/** What a host is for: push brings messages, identity signs in, lookup asks who is on iMessage, web is a control. */
export const hostRoles = ['push', 'identity', 'lookup', 'icloud', 'web'] as const;

/**
 * One host tried by name look-up, TCP and TLS, in this order; `stage` is the first that failed, or `ok`.
 * `intercepted`: somebody other than Apple signed the certificate; null when the handshake did not get that far or the
 * signer says nothing. `error` is the system's code ("ECONNREFUSED"). `ms` is the time for all stages.
 */
const host = z.object({
  host: z.string(),
  port: z.int(),
  role: z.enum(hostRoles),
  stage: z.enum(['ok', 'dns', 'tcp', 'tls']),
  error: z.string().optional(),
  addresses: z.array(z.string()).readonly(),
  issuer: z.string().optional(),
  intercepted: z.boolean().nullable(),
  ms: z.number().nonnegative(),
});

/** One event of Apple's System Status page. Times in ISO 8601; `until` null while it runs or when Apple names no end. */
const event = z.object({
  service: z.string(),
  kind: z.enum(['outage', 'issue', 'maintenance']),
  since: z.iso.datetime(),
  until: z.iso.datetime().nullable(),
});

/** Whether Apple can be reached from here, whether a log-in page stands in the way, and what Apple says of itself. */
export const appleServices = z.object({
  hosts: z.array(host).readonly(),
  captivePortal: z.boolean().nullable(),
  status: z.object({
    /** The page was read and understood. "No incident reported" is not "no incident". */
    ok: z.boolean(),
    iMessage: z.enum(['ok', 'outage', 'issue', 'maintenance', 'unknown']),
    active: z.array(event).readonly(),
    recent: z.array(event).readonly(),
  }),
});
export type AppleServicesFacts = Readonly<z.infer<typeof appleServices>>;
export type HostFacts = Readonly<z.infer<typeof host>>;
export type StatusEvent = Readonly<z.infer<typeof event>>;
