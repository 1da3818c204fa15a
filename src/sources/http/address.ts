import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an address lies on the public internet: not private, loopback, link-local, multicast, reserved or a tunnel to such. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** Refused for where it leads; told apart from a name that does not exist. */
export class PrivateAddress extends Error {
  override name = 'PrivateAddress';
}

/**
 * A lookup that hands the socket only public addresses. The socket connects to what was checked here, so a name that changes its
 * mind between check and connection (DNS rebinding) gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0);
    const allowed = addresses.filter(({ address }) => isPublic(address));
    const first = allowed[0];
    if (!first) return done(new PrivateAddress(`${hostname} leads to a private address`), '', 0);
    return options.all ? done(null, allowed) : done(null, first.address, first.family);
  });
};
