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

/** IPv4 that came by way of IPv6 as IPv4: a dual-stack socket shows such peers as `::ffff:203.0.113.7`. */
export function toPlainAddress(address: string): string {
  if (!isIPv6(address)) return address;
  const groups = toGroups(address);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (!isMapped) return address;
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.');
}

/**
 * Whom an address belongs to, as far as it tells: an IPv4 address is one caller, and so is a whole /64 of IPv6, of which every
 * host has all addresses to itself.
 */
export function toCaller(address: string): string {
  const plain = toPlainAddress(address);
  if (!isIPv6(plain)) return plain;
  const network = toGroups(plain).slice(0, 4);
  return `${network.map((group) => group.toString(16)).join(':')}::/64`;
}

/** The eight numbers of an IPv6 address, without the link that `%` names. */
function toGroups(address: string): number[] {
  const [bare = ''] = address.split('%');
  const [front = [], back] = bare.split('::').map((half) => half.split(':').flatMap(readGroup));
  if (back === undefined) return front;
  return [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back];
}

/** A group in hex, or the two that an IPv4 address at the end stands for; none where `::` has nothing beside it. */
function readGroup(text: string): number[] {
  if (text === '') return [];
  if (!text.includes('.')) return [Number.parseInt(text, 16)];
  const [a = 0, b = 0, c = 0, d = 0] = text.split('.').map(Number);
  return [(a << 8) | b, (c << 8) | d];
}

/**
 * The address a request comes from. `X-Forwarded-For` counts only when the peer is a trusted proxy, and then from its
 * right end: proxies append, so everything left of the last untrusted address may be invented by the sender.
 */
export function toClientAddress(peer: string, forwardedFor: string | undefined, isTrustedProxy: AddressList): string {
  let client = toPlainAddress(peer);
  const hops = (forwardedFor ?? '').split(',').map((hop) => withoutPort(hop.trim()));
  for (let hop = hops.pop(); hop !== undefined && isTrustedProxy(client); hop = hops.pop()) {
    // A hop that is no address ends the walk: the last address a trusted proxy vouched for stands.
    if (isIP(hop) === 0) break;
    client = toPlainAddress(hop);
  }
  return client;
}

/** Some proxies name the sender's port too: `203.0.113.7:4711`, `[2001:db8::7]:4711`. */
function withoutPort(hop: string): string {
  const parts = /^(?:\[([^\]]*)\]|([\d.]+))(?::\d{1,5})?$/.exec(hop);
  return parts?.[1] ?? parts?.[2] ?? hop;
}
