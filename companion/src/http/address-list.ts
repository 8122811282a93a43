import { BlockList, isIP, isIPv6 } from 'node:net';

/** Networks by CIDR; answers whether an address lies in one of them. */
export type AddressList = (address: string) => boolean;

/** Parses `10.0.0.0/8` or a single address; throws `RangeError` that names the text when it is neither. */
export function createAddressList(networks: readonly string[]): AddressList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefixText, ...rest] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    const longest = family === 'ipv6' ? 128 : 32;
    const prefix = prefixText === undefined ? longest : /^\d{1,3}$/.test(prefixText) ? Number(prefixText) : Number.NaN;
    if (isIP(address) === 0 || rest.length > 0 || !(prefix >= 0 && prefix <= longest))
      throw new RangeError(`"${network}" is no network, e.g. 203.0.113.0/24`);
    list.addSubnet(address, prefix, family);
  }
  return (address) => {
    const plain = toPlainAddress(address);
    if (isIP(plain) === 0) return false;
    return list.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
  };
}

/** A dual-stack socket shows IPv4 peers as `::ffff:203.0.113.7`. */
export function toPlainAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  return mapped?.[1] ?? address;
}

/**
 * The address a request comes from. `X-Forwarded-For` counts only when the peer is a trusted proxy, and then from its
 * right end: proxies append, so everything left of the last untrusted address may be invented by the sender.
 */
export function toClientAddress(peer: string, forwardedFor: string | undefined, isTrustedProxy: AddressList): string {
  let client = toPlainAddress(peer);
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  for (let hop = hops.pop(); hop !== undefined && isTrustedProxy(client); hop = hops.pop()) {
    // A hop that is no address ends the walk: the last address a trusted proxy vouched for stands.
    if (isIP(hop) === 0) break;
    client = toPlainAddress(hop);
  }
  return client;
}
